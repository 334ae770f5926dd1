"""The first download: usable after its first pages, on where it was cut, whole in the end, with whatever the hub holds."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import DeskError, Refused, Unavailable
from deskapp.domain.operation import canonical
from deskapp.hub.base import SqlHub
from deskapp.replica import indexing, merging
from deskapp.replica.database import Replica
from deskapp.services import office as offices
from deskapp.services import search, status, tickets
from deskapp.services.desk import open_desk
from deskapp.sync import bootstrap
from deskapp.sync.ahead import ahead
from deskapp.sync.worker import Times, Worker
from tests.sync.offices import documents, states, tickets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

TICKETS = 30


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a hub with a hundred thousand tickets."""
    monkeypatch.setattr(bootstrap, "MANY", 10)
    monkeypatch.setattr(bootstrap, "FIRST", 6)
    monkeypatch.setattr(bootstrap, "PAGE", 12)


def filled(office: Office) -> tuple[Desk, list[str]]:
    """Anna, and thirty tickets of two messages at the hub, half of them closed."""
    anna = office.join("anna")
    made = []
    for n in range(TICKETS):
        made.append(tickets.open_ticket(anna, subject=f"Printer {n}", requester=anna.person, text=f"word{n}").made)
        tickets.note(anna, made[-1], "seen to")
        if n % 2:
            tickets.set_fields(anna, made[-1], {"status": "closed"})
    office.sync(anna)
    offices.add_person(office.hub(), "ben", name="Ben")
    return anna, made


def desk_of(home: Path) -> Desk:
    return open_desk(home, synchronous="off")


def equal(office: Office, desk: Desk) -> None:
    """This desk has what the hub has, and can prove it."""
    assert documents(desk) == states(desk, office.hub())
    assert offices.verify(desk, full=True)["problems"] == []
    assert bootstrap.waiting(desk.replica) == {}


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Breaks the line after so many pages of the desk, once for each call; gives the list of pages that were read."""
    whole = SqlHub._pages
    left: list[int] = []
    read: list[int] = []

    def pages(self: SqlHub, space: str, *arguments: Any) -> Iterator[Any]:
        for number, page in enumerate(whole(self, space, *arguments)):
            if space == "desk":
                if left and number >= left[0]:
                    left.pop()
                    raise Unavailable("hub.unreachable", hub="x", why="cut")
                read.append(len(page.states))
            yield page

    monkeypatch.setattr(SqlHub, "_pages", pages)

    def after(count: int) -> list[int]:
        left[:] = [count]
        return read

    return after


def test_a_join_that_was_cut_goes_on_where_it_was(office: Office, cut: Callable[[int], list[int]]) -> None:
    filled(office)
    home = office.folder / "ben"
    read = cut(2)
    with pytest.raises(DeskError) as error:
        offices.join(home, office.url, "ben", key_place="file")
    assert error.value.code == "join.cut"
    assert "cut" in str(error.value)
    ben = desk_of(home)
    ((done, total),) = bootstrap.waiting(ben.replica).values()
    assert 0 < done < total
    assert tickets_of(ben), "what came is there to be seen"
    ben.close_thread()
    cut(1)
    with pytest.raises(DeskError):
        offices.join(home, office.url, "ben", key_place="file")
    assert offices.join(home, office.url, "ben", key_place="file").person == ben.person
    ben = desk_of(home)
    assert sum(read) == len(documents(ben)), "nothing was fetched a second time"
    equal(office, ben)
    with pytest.raises(Refused, match="already belongs"):
        offices.join(home, office.url, "ben", key_place="file")
    ben.close_thread()


def test_nobody_else_goes_on_with_it(office: Office, cut: Callable[[int], list[int]]) -> None:
    filled(office)
    cut(2)
    for login in ("ben", "carl"):
        with pytest.raises(DeskError, match="broke off when" if login == "ben" else "already belongs"):
            offices.join(office.folder / "ben", office.url, login, key_place="file")


def test_cancelling_leaves_nothing(office: Office) -> None:
    filled(office)

    def stop(done: int, total: int) -> None:
        if done > 20:
            raise Refused("stopped")

    home = office.folder / "ben"
    with pytest.raises(Refused, match="Stopped"):
        offices.join(home, office.url, "ben", key_place="file", told=stop)
    assert [each.name for each in home.iterdir() if each.name.startswith(("replica", "key"))] == []
    told: list[tuple[int, int]] = []
    offices.join(home, office.url, "ben", key_place="file", told=lambda done, total: told.append((done, total)))
    assert told == sorted(told, key=told.index)
    assert any(done == total > 60 for done, total in told)
    assert all(done <= total for done, total in told)
    ben = desk_of(home)
    equal(office, ben)
    ben.close_thread()


def test_who_works_before_it_is_whole_loses_nothing(office: Office) -> None:
    """Edits of what is here, of what comes only later, and new tickets; others write meanwhile."""
    anna, made = filled(office)
    home = office.folder / "ben"
    offices.join(home, office.url, "ben", key_place="file", quick=True)
    ben = desk_of(home)
    ben.now = office.clock
    here = tickets_of(ben)
    assert 0 < len(here) < TICKETS
    assert made[-1] in here, "the newest first"
    assert ben.replica.one("SELECT count(*) FROM person") == (2,)
    assert bootstrap.waiting(ben.replica)
    tickets.set_fields(ben, made[-1], {"subject": "By Ben, at once"})
    new = tickets.open_ticket(ben, subject="New by Ben", requester=ben.person).made
    tickets.set_fields(anna, made[0], {"priority": 3})
    tickets.reply(anna, made[-1], "meanwhile")
    office.sync(anna)
    office.desks["ben"] = ben
    office.sync(ben)
    office.settle(anna, ben)
    assert tickets_of(anna)[made[-1]].subject == "By Ben, at once"
    assert new in tickets_of(anna)
    equal(office, ben)
    equal(office, anna)
    assert status.status(ben).unsent == 0


def test_the_worker_brings_the_rest(office: Office, cut: Callable[[int], list[int]]) -> None:
    _, made = filled(office)
    home = office.folder / "ben"
    offices.join(home, office.url, "ben", key_place="file", quick=True)
    ben = desk_of(home)
    tickets.set_fields(ben, made[-1], {"subject": "Unsent"})
    assert indexing.left(ben.replica.connection())
    assert search.quick(ben, "word3") == []
    cut(1)
    stop = threading.Event()
    replica = Replica.open(home, key=ben.replica.key, synchronous="off")
    worker = Worker(replica, stop, times=Times(poll=0.05, longest=0.2, last_words=0.2))
    rounds = 0
    worked = worker.round
    for rounds in range(60):  # noqa: B007
        worked()
        if not bootstrap.waiting(ben.replica) and not indexing.waits(ben.replica.connection()):
            break
    assert rounds < 59
    worker._leave_hub()
    replica.close_thread()
    assert [each.kind for each in search.quick(ben, "word3")][:1] == ["ticket"]
    assert not indexing.left(ben.replica.connection())
    office.sync(ben)
    equal(office, ben)
    assert bootstrap.has_history(ben.replica, "desk", made[0])
    ben.close_thread()


def test_history_of_open_tickets_comes_afterwards(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    _, made = filled(office)
    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 1)
    monkeypatch.setattr(bootstrap, "ROOTS", 4)
    home = office.folder / "ben"
    offices.join(home, office.url, "ben", key_place="file", quick=True)
    ben = desk_of(home)
    office.sync(ben)
    for n, each in enumerate(made):
        assert bootstrap.has_history(ben.replica, "desk", each) == (n % 2 == 0)
    equal(office, ben)
    ben.close_thread()


def test_a_hub_set_back_meanwhile_is_downloaded_anew(office: Office, cut: Callable[[int], list[int]]) -> None:
    anna, made = filled(office)
    home = office.folder / "ben"
    cut(2)
    with pytest.raises(DeskError, match="broke off when"):
        offices.join(home, office.url, "ben", key_place="file")
    ben = desk_of(home)
    ghost = next(iter(tickets_of(ben)))
    hub: Any = office.hub()
    with hub._write():  # a backup from before this ticket, and others wrote since
        hub._rows("delete from state where root = ?", (ghost,))
        hub._rows(
            "update op set id = ? where space = 'desk' and seq = (select seq from head where space = 'desk')",
            ("ab" * 16,),
        )
    with ben.replica.transaction() as connection:
        pending = json.loads(ben.replica.meta("download"))
        assert pending["desk"]["done"]
        ben.replica.set_meta(connection, "download", json.dumps(pending))
    bootstrap.download(
        ben.replica, hub, "desk", me=ben.person, device=ben.device, pace=bootstrap.Pace()
    )  # fmt: skip
    assert ghost not in tickets_of(ben)
    assert documents(ben) == states(ben, hub)
    ben.close_thread()
    del made, anna


def damage(office: Office, doc: str, body: bytes) -> None:
    hub: Any = office.hub()
    with hub._write():
        hub._rows("update state set body = ? where space = 'desk' and doc = ?", (body, doc))


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"id": "x"}', b"\xff\xfe", None], ids=str)
def test_a_damaged_document_is_made_of_the_log(office: Office, body: bytes | None) -> None:
    anna, made = filled(office)
    sound = documents(anna)
    if body is None:  # well formed, but no document that can be put in place
        whole = json.loads(next(each.body for each in office.hub().states_of("desk", [made[3]], device=anna.device)))
        body = canonical({**whole, "writes": {"a": 5}, "values": {**whole["values"]}}).encode()
    damage(office, made[3], body)
    offices.join(office.folder / "ben", office.url, "ben", key_place="file")
    ben = desk_of(office.folder / "ben")
    assert documents(ben) == sound
    assert bootstrap.unreadable(ben.replica) == {}
    ben.close_thread()


def test_what_nobody_can_read_is_said_and_the_rest_is_here(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    anna, made = filled(office)
    damage(office, made[3], b"{")
    hub: Any = office.hub()
    with hub._write():
        hub._rows("update op set body = null, salt = null where space = 'desk' and doc = ?", (made[3],))
    joined = offices.join(office.folder / "ben", office.url, "ben", key_place="file")
    assert joined.notes == ("unreadable",)
    assert made[3] in caplog.text
    ben = desk_of(office.folder / "ben")
    assert bootstrap.unreadable(ben.replica) == {"desk": [made[3]]}
    assert set(tickets_of(ben)) == set(made) - {made[3]}
    assert any(made[3] in each for each in offices.verify(ben)["problems"])
    ben.close_thread()
    del anna


def test_a_document_of_other_rules_is_folded_anew(office: Office) -> None:
    anna, made = filled(office)
    hub: Any = office.hub()
    with hub._write():
        hub._rows("update state set fold = fold + 1, body = ? where space = 'desk' and doc = ?", (b"{}", made[5]))
    offices.join(office.folder / "ben", office.url, "ben", key_place="file")
    ben = desk_of(office.folder / "ben")
    assert documents(ben) == documents(anna)
    ben.close_thread()


def test_ahead_hands_on_pieces_errors_and_the_end() -> None:
    closed: list[str] = []

    def close() -> None:
        closed.append(threading.current_thread().name)

    assert list(ahead(iter(range(10)), close)) == list(range(10))

    def broken() -> Iterator[int]:
        yield 1
        raise Unavailable("hub.unreachable", hub="x", why="y")

    breaking = ahead(broken(), close)
    assert next(breaking) == 1
    with pytest.raises(Unavailable):
        next(breaking)
    endless = ahead(iter(int, 1), close)
    assert next(endless) == 0
    endless.close()
    assert closed == ["desk-ahead"] * 3
    assert not [each for each in threading.enumerate() if each.name == "desk-ahead"]


def test_unsent_work_stays_unsent_under_a_download(office: Office) -> None:
    """A space that is downloaded while own work stands on its documents: one confirmed form, own work on top."""
    _, made = filled(office)
    offices.join(office.folder / "ben", office.url, "ben", key_place="file", quick=True)
    ben = desk_of(office.folder / "ben")
    tickets.set_fields(ben, made[-1], {"subject": "Mine"})
    with ben.replica.transaction() as connection:  # as if its page came once more
        progress = json.loads(ben.replica.meta("download"))
        progress["desk"]["before"] = "f" * 32
        ben.replica.set_meta(connection, "download", json.dumps(progress))
    bootstrap.download(
        ben.replica, office.hub(), "desk", me=ben.person, device=ben.device, pace=bootstrap.Pace()
    )  # fmt: skip
    assert tickets_of(ben)[made[-1]].subject == "Mine"
    assert merging.unshared_count(ben.replica.connection()) == 1
    office.desks["ben"] = ben
    office.sync(ben)
    equal(office, ben)
