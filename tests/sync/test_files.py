"""Attached files: up before the words that name them, down on demand, through a line that breaks anywhere."""

from __future__ import annotations

import hashlib
import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.hub.blobs import CHUNK, pieces
from deskapp.replica import merging
from deskapp.replica.blobs import Blobs
from deskapp.services import tickets
from deskapp.sync.exchange import Exchange, fetch_blob
from deskapp.sync.files import Uploads
from deskapp.sync.pace import Pace
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.hub.protocol import Hub
    from deskapp.services.desk import Desk

FILE = random.Random(1).randbytes(3 * CHUNK + 11)
SHA = hashlib.sha256(FILE).hexdigest()


class Line:
    """A line to the hub that breaks every `every` calls; it remembers the order of what was done."""

    def __init__(self, hub: Hub, every: int = 0) -> None:
        self._hub, self._every, self._calls = hub, every, 0
        self.done: list[str] = []

    def __getattr__(self, name: str) -> Any:
        inner = getattr(self._hub, name)
        if name not in ("put_chunk", "get_chunk", "finish_blob", "carry_blob", "push", "has_blob", "blob_parts"):
            return inner

        def call(*arguments: Any, **more: Any) -> Any:
            self._calls += 1
            if self._every and self._calls % self._every == 0:
                if self._calls % 2:
                    inner(*arguments, **more)  # it arrived, the answer did not
                raise Unavailable("hub.unreachable", hub="the hub", why="cut")
            self.done.append(name)
            return inner(*arguments, **more)

        return call


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    for login in ("anna", "ben"):
        made.join(login)
    made.join("carla", customer=True)
    made.settle(*made.desks.values())
    yield made
    made.close()


def keep(desk: Desk, content: bytes = FILE) -> str:
    blobs = Blobs(desk.home, desk.key, synchronous="off")
    sha, _ = blobs.put(content)
    blobs.close_thread()
    return sha


def ask(desk: Desk, requester: str = "", subject: str = "VPN") -> str:
    return tickets.open_ticket(desk, subject=subject, requester=requester or desk.person, text="Help").made


def answer(desk: Desk, ticket: str, *files: tuple[str, bytes]) -> str:
    """A message with files, as the service records it."""
    entries = [[name, len(content), keep(desk, content), ""] for name, content in files]
    with desk.unit() as work:
        made = work.fresh_id()
        values = {"author": desk.person, "audience": "customer", "body": "See the file", "attachments": entries,
                  "happened": work.now, "channel": "desk"}  # fmt: skip
        kind = "message" if work.document("ticket", ticket) else "request_message"
        work.document("request", ticket)
        work.record("make", kind, made, values, space=work.space_of(ticket), root=ticket, intent="reply")
        work.commit()
    return made


def exchange(office: Office, desk: Desk, line: Any = None) -> None:
    Exchange(
        desk.replica, line or office.hub(), desk.person, desk.device, desk.now, Pace(), chance=random.Random(1)
    ).run()


def unsent(desk: Desk) -> list[str]:
    return [root for (root,) in desk.replica.read("SELECT lower(hex(root)) FROM op WHERE seq IS NULL ORDER BY n")]


def has(desk: Desk, message: str) -> bool:
    return bool(desk.replica.one("SELECT 1 FROM message WHERE id = ?", (bytes.fromhex(message),)))


def fetch(office: Office, desk: Desk, space: str, line: Any = None, **more: Any) -> bytes | None:
    blobs = Blobs(desk.home, desk.key, synchronous="off")
    try:
        fetch_blob(blobs, line or office.hub(), space, SHA, len(FILE), name="vpn.png", device=desk.device, **more)
        return blobs.get(SHA)
    finally:
        blobs.close_thread()


def test_the_file_is_there_before_the_words_and_comes_down_whole(office: Office) -> None:
    anna, ben = office.desks["anna"], office.desks["ben"]
    ticket = ask(anna)
    exchange(office, anna)
    message = answer(anna, ticket, ("vpn.png", FILE))
    line = Line(office.hub())
    exchange(office, anna, line)
    assert line.done.index("finish_blob") < line.done.index("push")
    assert line.done.count("put_chunk") == 4
    exchange(office, ben)
    assert has(ben, message)
    seen: list[tuple[int, int]] = []
    assert fetch(office, ben, "desk", progress=lambda done, total: seen.append((done, total))) == FILE
    assert seen[-1] == (len(FILE), len(FILE))
    assert len(seen) == 4
    answer(ben, ticket, ("again.png", FILE))
    line = Line(office.hub())
    exchange(office, ben, line)
    assert "put_chunk" not in line.done  # the same file is kept once


def test_an_upload_goes_on_where_it_was_cut_and_others_do_not_wait(office: Office) -> None:
    anna, ben = office.desks["anna"], office.desks["ben"]
    first, second = ask(anna), ask(anna, subject="Chair")
    exchange(office, anna)
    message = answer(anna, first, ("vpn.png", FILE))
    tickets.set_fields(anna, first, {"priority": 3})  # the same ticket: behind its message
    tickets.set_fields(anna, second, {"priority": 3})
    rounds = 0
    while unsent(anna):
        rounds += 1
        line = Line(office.hub(), every=5)
        try:
            exchange(office, anna, line)
        except Unavailable:
            if rounds == 1:
                assert set(unsent(anna)) == {first}  # the chair has gone ahead
                exchange(office, ben)
                assert not has(ben, message)
        assert rounds < 10
    assert rounds > 1
    office.settle(anna, ben)
    assert has(ben, message)
    assert fetch(office, ben, "desk") == FILE
    log = office.hub().pull("desk", 0, 1000, device=anna.device)
    assert [each.n for each in log if each.device == anna.device] == list(range(1, merging_count(log, anna) + 1))


def merging_count(log: list[Any], desk: Desk) -> int:
    return sum(each.device == desk.device for each in log)


def test_a_slow_line_gives_others_their_turn(office: Office) -> None:
    anna = office.desks["anna"]
    ticket = ask(anna)
    exchange(office, anna)
    answer(anna, ticket, ("vpn.png", FILE))
    uploads = Uploads(anna.replica, office.hub(), lambda: anna.device, seconds=0.0)
    turns = 0
    while not uploads.bring("desk"):
        assert uploads.more
        turns += 1
        assert turns <= pieces(len(FILE))
    assert turns == 4
    assert office.hub().has_blob("desk", SHA, device=anna.device)


def test_asked_for_by_a_person_an_exchange_goes_on_until_the_file_is_up(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = office.desks["anna"]
    answer(anna, ask(anna), ("vpn.png", FILE))
    monkeypatch.setattr(Uploads.__init__, "__kwdefaults__", {"seconds": 0.0})
    done = office.sync(anna)
    assert (done.uploading, done.waiting) == (False, 0)
    assert office.hub().has_blob("desk", SHA, device=anna.device)


def test_a_download_goes_on_where_it_was_cut_can_be_stopped_and_is_checked(office: Office) -> None:
    anna, ben = office.desks["anna"], office.desks["ben"]
    ticket = ask(anna)
    answer(anna, ticket, ("vpn.png", FILE))
    office.settle(anna, ben)
    with pytest.raises(Refused) as stopped:
        fetch(office, ben, "desk", cancelled=iter((False, False, True)).__next__)
    assert stopped.value.code == "stopped"
    line = Line(office.hub(), every=2)
    with pytest.raises(Unavailable):
        fetch(office, ben, "desk", line)
    line = Line(office.hub())
    assert fetch(office, ben, "desk", line) == FILE
    assert line.done == ["get_chunk"]  # only what was missing

    class Wrong(Line):
        def get_chunk(self, *arguments: Any, **more: Any) -> bytes:
            return b"x" * CHUNK

    blobs = Blobs(ben.home, ben.key, synchronous="off")
    blobs.drop(SHA)
    blobs.close_thread()
    with pytest.raises(NotFound) as gone:
        fetch(office, ben, "desk", Wrong(office.hub()))
    assert gone.value.code == "file.gone"
    assert fetch(office, ben, "desk") == FILE


def test_a_copy_for_a_customer_brings_the_file_along_and_hers_comes_back(office: Office) -> None:
    anna, carla = office.desks["anna"], office.desks["carla"]
    ticket = ask(anna, carla.person)
    answer(anna, ticket, ("vpn.png", FILE))
    office.settle(anna, carla)
    (text,) = carla.replica.one("SELECT doc FROM message WHERE doc LIKE '%attachments%'") or ("",)
    assert json.loads(text)["values"]["attachments"][0][:3] == ["vpn.png", len(FILE), SHA]
    assert fetch(office, carla, carla.own_space) == FILE
    with pytest.raises(Refused):
        office.hub().get_chunk("desk", SHA, 0, device=carla.device)
    hers = random.Random(2).randbytes(1000)
    request = tickets.open_ticket(carla, subject="Chair", requester=carla.person, text="It squeaks").made
    answer(carla, request, ("chair.jpg", hers))
    office.settle(carla, anna)
    sha = hashlib.sha256(hers).hexdigest()
    assert office.hub().get_chunk("desk", sha, 0, device=anna.device) == hers


def test_words_whose_file_was_lost_here_do_not_wait_for_ever(office: Office) -> None:
    anna, ben = office.desks["anna"], office.desks["ben"]
    message = answer(anna, ask(anna), ("vpn.png", FILE))
    blobs = Blobs(anna.home, anna.key, synchronous="off")
    blobs.drop(SHA)
    blobs.close_thread()
    office.settle(anna, ben)
    assert has(ben, message)
    with pytest.raises(NotFound):
        fetch(office, ben, "desk")


@pytest.mark.parametrize("seed", range(12))
def test_cuts_anywhere_lose_nothing(office: Office, seed: int) -> None:
    chance = random.Random(seed)
    anna, ben, carla = (office.desks[each] for each in ("anna", "ben", "carla"))
    known = [ask(anna, carla.person), ask(anna), ask(ben, carla.person)]
    office.settle(anna, ben, carla)
    made: dict[str, bytes] = {}
    for _ in range(6):
        desk = chance.choice((anna, ben))
        ticket = chance.choice(known)
        if chance.random() < 0.6:
            content = chance.randbytes(chance.choice((10, CHUNK, 2 * CHUNK + 5)))
            made[answer(desk, ticket, ("a.bin", content))] = content
        else:
            tickets.set_fields(desk, ticket, {"priority": chance.choice((0, 1, 2, 3))})
        for each in (anna, ben, carla):
            try:
                exchange(office, each, Line(office.hub(), every=chance.choice((2, 3, 5))))
            except Unavailable:
                check_order(office, anna)
    office.settle(anna, ben, carla)
    office.settle(anna, ben, carla)
    for desk in (anna, ben):
        assert merging.unshared_count(desk.replica.connection()) == 0
        assert desk.replica.read("SELECT 1 FROM parked") == []
        assert all(has(desk, each) for each in made)
    check_order(office, anna)


def check_order(office: Office, reader: Desk) -> None:
    """Whatever the log names is at the hub, whole."""
    for each in office.hub().pull("desk", 0, 10_000, device=reader.device):
        for entry in json.loads(each.body or b"{}").get("values", {}).get("attachments") or ():
            assert office.hub().has_blob("desk", entry[2], device=reader.device)


def test_erasing_a_message_takes_its_file_off_every_computer(office: Office) -> None:
    anna, ben = office.desks["anna"], office.desks["ben"]
    ticket = ask(anna)
    exchange(office, anna)
    message = answer(anna, ticket, ("vpn.png", FILE))
    kept = answer(anna, ticket, ("kept.txt", b"kept"))
    office.settle(anna, ben)
    assert fetch(office, ben, "desk") == FILE
    office.hub().erase("desk", ticket, "asked for", device=anna.device, doc=message)
    office.settle(anna, ben)
    for desk in (anna, ben):
        blobs = Blobs(desk.home, desk.key)
        assert not blobs.parts(SHA)
        assert blobs.have(hashlib.sha256(b"kept").hexdigest()) == (desk is anna)
        blobs.close_thread()
        assert has(desk, kept)


def test_two_workers_of_one_home_agree_on_the_numbers(office: Office) -> None:
    """One pushes a message while the other, which saw its file missing, puts it behind."""
    anna = office.desks["anna"]
    first, second = ask(anna), ask(anna, subject="Chair")
    exchange(office, anna)
    tickets.note(anna, first, "One")
    tickets.note(anna, second, "Two")
    connection = anna.replica.connection()
    before = merging.unshared(connection, "desk")
    with anna.replica.transaction() as writing:
        merging.put_behind(writing, "desk", {before[0].root}, before[-1].n)
    place = merging.place_of(connection, "desk")
    with anna.replica.transaction() as writing:  # what the other had sent meanwhile comes back under its old number
        merging.acknowledge(writing, "desk", before[:1], place.seq + 1, place.hash, me=anna.person, by="test")
    rest = merging.unshared(connection, "desk")
    assert [each.n for each in rest] == [each.n for each in before[1:]]
    assert [each.id for each in rest] == [each.id for each in before[1:]]
