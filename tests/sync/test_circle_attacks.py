"""Whoever owns the database against a circle: what he writes there is noticed and has no effect, and he reads no word."""

from __future__ import annotations

import itertools
import os
import secrets
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.circles import Card, KeySaid, keys_root, readers_root
from deskapp.domain.errors import Refused
from deskapp.domain.operation import COMPANY, Operation, body_of
from deskapp.hub.protocol import OutgoingOperation
from deskapp.services import circles, office, people, reading, tickets
from deskapp.sync import circle_keys, sealing
from tests.hub.desk import hex_id
from tests.sync.circle import House
from tests.sync.offices import documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

_COUNT = itertools.count(1)
WORDS = ("Regenbogen", "Fledermaus", "Holunder", "Kuckucksuhr", "Wacholder")


@pytest.fixture
def house(embedded: str, tmp_path: Path) -> Iterator[House]:
    """Anna and Ben, and Mallory, who owns the database and has a computer of his own; new each time, for he leaves traces."""
    made = House(tmp_path, embedded.replace("/postgres?", f"/attacked_{os.getpid()}_{next(_COUNT)}?"))
    for name in ("anna", "ben", "mallory"):
        made.join(name)
    made.settle(*made.desks.values())
    yield made
    made.close()


class Scene:
    """A new circle that Anna and Ben read, with a ticket."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.anna, self.ben, self.mallory = (house.desks[each] for each in ("anna", "ben", "mallory"))
        self.name = f"Kuckucksuhr {next(_COUNT)}"
        self.team = circles.create(self.anna, self.name, [people.by_login(self.anna, "ben")]).made
        self.ticket = tickets.open_ticket(
            self.anna, subject="Regenbogen", requester=self.anna.person, team=self.team, text="Fledermaus"
        ).made
        house.settle(self.anna, self.ben)
        self.space = circles.called(self.anna, self.name).space
        self.own = sealing.Secrets(secrets.token_bytes(32), secrets.token_bytes(32))

    def noticed(self, desk: Desk) -> set[tuple[str, str]]:
        here = (self.space, COMPANY)
        return {(each.what, each.person) for each in circles.noticed(desk) if each.space in here}

    def words_of(self, desk: Desk) -> set[str]:
        """The kinds of documents of the circle on a computer, but for keys that lie there in clear."""
        rows = desk.replica.read("SELECT type FROM other WHERE space = ? UNION SELECT 'ticket' FROM ticket WHERE space = ?",
                                 (self.space, self.space))  # fmt: skip
        return {kind for (kind,) in rows} - {"circle_key"}

    def goes_on(self) -> None:
        """Both work on as before, on one log that holds, and no word of it lies at the hub."""
        before = len(reading.ticket(self.ben, self.ticket).messages)
        tickets.reply(self.anna, self.ticket, "Holunder")
        tickets.note(self.ben, self.ticket, "Wacholder")
        self.house.settle(self.ben, self.anna)
        for desk in (self.anna, self.ben):
            bodies = [each.body for each in reading.ticket(desk, self.ticket).messages]
            assert len(bodies) == before + 2
            assert set(bodies) == {"Fledermaus", "Holunder", "Wacholder"}
            wrong = office.verify(desk, full=True)["problems"]
            assert [each for each in wrong if self.space in each] == []
        assert documents(self.anna, self.space) == documents(self.ben, self.space)
        assert self.house.words_at_the_hub(*WORDS) == []


@pytest.fixture
def scene(house: House) -> Scene:
    return Scene(house)


def operation(kind: str, doc: str, values: dict[str, Any], *, verb: str = "make") -> bytes:
    return body_of(Operation("", 1 << 60, "", "", 0, "", doc, doc, kind, verb, values))


def test_another_key_under_a_known_name_is_told_and_never_used(scene: Scene) -> None:
    ben = circle_keys.pins(scene.anna.replica)[scene.ben.device]
    mine = scene.own.card(ben.person, ben.device)
    values = {**mine._asdict(), "signature": sealing.sign(scene.own, mine.signed_text())}
    scene.house.forge(
        COMPANY, actor=ben.person, device=ben.device, root=mine.id(), epoch=0, body=operation("device_key", mine.id(), values)
    )
    scene.house.sql("update desk.device set public_key = %s where id = %s::uuid", bytes.fromhex(mine.sealing), ben.device)
    scene.house.settle(scene.anna, scene.ben)
    assert (circle_keys.CHANGED, ben.person) in scene.noticed(scene.anna)
    assert circle_keys.pins(scene.anna.replica)[ben.device] == ben
    circles.let_in(scene.anna, circles.called(scene.anna, scene.name), ben.person)
    scene.goes_on()
    log = circle_keys.standing(scene.anna.replica, scene.space)
    assert log.roster.readers[ben.device] == ben
    assert not can_open(scene, scene.own)


def can_open(scene: Scene, own: sealing.Secrets) -> bool:
    """Whether anything that was ever sealed in the circle's log for anybody opens with these keys."""
    bodies = scene.house.sql("select body from desk.op where space = %s and key_epoch = 0 and body is not null", scene.space)
    texts = [bytes(body).decode("utf-8", "replace") for (body,) in bodies]
    pieces = {part for text in texts for part in text.split('"') if len(part) == 160}
    assert pieces, "the probe finds wrapped keys"
    return any(sealing.unwrap(each, own) is not None for each in pieces)


def test_who_lets_himself_in_at_the_hub_gets_nothing(scene: Scene) -> None:
    mallory = scene.mallory
    scene.house.sql("insert into desk.member values (%s, %s::uuid, 'write')", scene.space, mallory.person)
    scene.house.settle(mallory, scene.anna, scene.ben, mallory)
    assert ("circle.stranger", mallory.person) in scene.noticed(scene.anna)
    assert not scene.words_of(mallory)
    assert scene.words_of(scene.ben)
    assert {each.name for each in circles.all_of(mallory)} == {""}
    own = sealing.secrets_of(mallory.replica)
    assert own is not None
    assert not can_open(scene, own)
    assert can_open(scene, sealing.secrets_of(scene.ben.replica) or own)
    scene.goes_on()


def test_a_key_that_no_reader_made_is_never_used(scene: Scene) -> None:
    mallory = scene.mallory
    key = secrets.token_bytes(32)
    cards = circle_keys.standing(scene.anna.replica, scene.space).roster.readers.values()
    wraps = {each.device: sealing.wrap(key, each.sealing) for each in cards}
    for actor, device in ((scene.ben.person, scene.ben.device), (mallory.person, mallory.device)):
        said = KeySaid(2, sealing.check_of(key, scene.space, 2), wraps, "")
        said = said._replace(signature=sealing.sign(scene.own, said.signed_text(scene.space, device)))
        scene.house.forge(
            scene.space, actor=actor, device=device, root=keys_root(scene.space), doc=hex_id(actor), epoch=0,
            body=operation("circle_key", hex_id(actor), said.values()),
        )  # fmt: skip
    scene.house.settle(scene.anna, scene.ben)
    assert {("circle.key", scene.ben.person), ("circle.key", mallory.person)} <= scene.noticed(scene.anna)
    scene.goes_on()
    assert circle_keys.standing(scene.ben.replica, scene.space).roster.epoch == 1


def test_entries_that_no_reader_wrote_have_no_effect(scene: Scene) -> None:
    anna, space, ticket = scene.anna, scene.space, scene.ticket
    word = operation("ticket", ticket, {"subject": "forged"}, verb="set")
    mine = scene.own.card(anna.person, "ab" * 16)
    reader = operation("circle_reader", hex_id("reader"), mine._asdict())
    ((body, epoch),) = scene.house.sql(
        "select body, key_epoch from desk.op where space = %s and root = %s::uuid order by seq limit 1", space, ticket
    )
    forgeries: list[dict[str, Any]] = [
        {"root": ticket, "epoch": 0, "body": word},  # in clear
        {"root": ticket, "epoch": 1, "body": word},
        {"root": ticket, "epoch": 1, "body": sealing.seal(word, b"", secrets.token_bytes(32), scene.own)},
        {"root": ticket, "epoch": epoch, "body": bytes(body), "op_id": hex_id("replayed")},
        {"root": ticket, "epoch": 9, "body": bytes(body), "op_id": hex_id("from the future")},
        {"root": readers_root(space), "doc": hex_id("reader"), "epoch": 0, "body": reader},
        {"root": keys_root(space), "doc": hex_id("key"), "epoch": 0, "body": b"nonsense"},
    ]
    for each in forgeries:
        scene.house.forge(space, actor=anna.person, device=anna.device, **each)
    scene.house.settle(scene.ben, anna)
    assert len([each for each in circles.noticed(scene.ben) if each.space == space]) == len(forgeries)
    assert reading.ticket(scene.ben, ticket).row.subject == "Regenbogen"
    assert len(circles.called(scene.ben, scene.name).readers) == 2
    scene.goes_on()


def test_who_was_let_out_cannot_write_on_with_the_old_key_even_with_the_databases_help(scene: Scene) -> None:
    ben, space = scene.ben, scene.space
    log = circle_keys.standing(ben.replica, space)  # he is offline meanwhile
    circles.let_out(scene.anna, circles.called(scene.anna, scene.name), ben.person)
    scene.house.settle(scene.anna)
    body = operation("ticket", scene.ticket, {"subject": "forged"}, verb="set")
    late = log.write(OutgoingOperation(hex_id("late"), 99, scene.ticket, scene.ticket, 0, b"s" * 16, body))
    scene.house.forge(
        space, actor=ben.person, device=ben.device, root=scene.ticket, epoch=late.key_epoch, body=late.body, op_id=late.id, n=99
    )
    scene.house.sync(scene.anna)
    assert ("circle.entry", ben.person) in scene.noticed(scene.anna)
    assert reading.ticket(scene.anna, scene.ticket).row.subject == "Regenbogen"


def test_a_second_computer_reads_once_a_reader_lets_it_in(scene: Scene) -> None:
    again = scene.house.join("ben", home="ben-2")
    scene.house.settle(again, scene.ben, scene.anna, again)
    assert not scene.words_of(again), "a computer nobody knows may be anybody's"
    circle = circles.called(scene.ben, scene.name)
    assert [(each.name, each.computers, each.waiting) for each in circle.readers] == [("Anna", 1, 0), ("Ben", 1, 1)]
    assert circles.let_in(scene.ben, circle, again.person) is None, "not by the way"
    (mine,) = [each for each in circles.computers_of(scene.ben, circle, again.person) if not each.inside]
    assert mine.number == circles.own_number(again) != circles.own_number(scene.ben)
    circles.let_in(scene.ben, circle, again.person, [mine.device])
    scene.house.settle(scene.ben, again, scene.anna)
    assert documents(again, scene.space) == documents(scene.anna, scene.space) != {}
    tickets.reply(again, scene.ticket, "Holunder")
    scene.house.settle(again, scene.anna)
    assert reading.ticket(scene.anna, scene.ticket).messages[-1].body == "Holunder"
    assert office.verify(again, full=True)["problems"] == []
    dora = scene.house.join("dora")  # who sees both at once is asked
    scene.house.settle(dora)
    with pytest.raises(Refused, match="came first"):
        circles.create(dora, "Dora", [again.person])


def test_an_invented_computer_of_a_reader_gets_no_key(scene: Scene) -> None:
    mine = scene.own.card(scene.ben.person, secrets.token_hex(16))
    values = {**mine._asdict(), "signature": sealing.sign(scene.own, mine.signed_text())}
    scene.house.forge(
        COMPANY, actor=mine.person, device=mine.device, root=mine.id(), epoch=0, body=operation("device_key", mine.id(), values)
    )
    scene.house.settle(scene.anna)
    assert mine.device in circle_keys.pins(scene.anna.replica), "nobody can tell: it came as every computer comes"
    other = Scene(scene.house)
    circles.let_in(scene.anna, circles.called(scene.anna, other.name), mine.person)
    other.goes_on()
    assert not can_open(other, scene.own)
    assert not can_open(scene, scene.own)


def test_a_card_says_one_thing(scene: Scene) -> None:
    card = circle_keys.pins(scene.anna.replica)[scene.ben.device]
    assert card == Card(scene.ben.person, scene.ben.device, card.sealing, card.verifying)
    own = sealing.secrets_of(scene.ben.replica)
    assert own is not None
    assert own.card(scene.ben.person, scene.ben.device) == card
