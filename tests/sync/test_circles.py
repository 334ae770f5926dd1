"""Circles: what is in one is read by its readers, on whatever computers they let in, and by nobody else."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import Attachment
from deskapp.services import (
    asking,
    circles,
    exports,
    forwarding,
    joining,
    labels,
    office,
    people,
    reading,
    tickets,
)  # fmt: skip
from tests.sync.circle import House
from tests.sync.offices import Office, documents, tickets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

NAME, SUBJECT, BODY, NOTE, LABEL, ANSWER, LATE = (
    "Pirolnest", "Nebelmeer", "Haselmaus", "Mirabelle", "Siebenpunkt", "Schlehdorn", "Eberesche",
)  # fmt: skip
"""In no other test: the files of the server hold the databases of all of them."""
_COUNT = itertools.count(1)
WORDS = (NAME, SUBJECT, BODY, NOTE, LABEL, ANSWER, LATE)


@pytest.fixture
def house(embedded: str, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path, embedded.replace("/postgres?", f"/circle_{os.getpid()}_{next(_COUNT)}?"))
    yield made
    made.close()


def made(house: House, *, readers: tuple[str, ...] = ("ben",)) -> tuple[Desk, Desk, Desk, str]:
    """Anna, Ben and Cora, and a ticket in a circle of Anna's that Ben reads."""
    anna, ben, cora = (house.join(each) for each in ("anna", "ben", "cora"))
    house.settle(anna, ben, cora)
    team = circles.create(anna, NAME, [people.by_login(anna, each) for each in readers]).made
    ticket = tickets.open_ticket(anna, subject=SUBJECT, requester=anna.person, team=team, text=BODY).made
    tickets.note(anna, ticket, NOTE)
    tickets.add_label(anna, ticket, LABEL)
    house.settle(anna, ben, cora)
    return anna, ben, cora, ticket


def space_of(desk: Desk) -> str:
    return circles.all_of(desk)[0].space


def test_a_ticket_born_in_a_circle_is_its_readers_alone(house: House) -> None:
    anna, ben, cora, ticket = made(house)
    seen = reading.ticket(ben, ticket)
    assert (seen.row.subject, seen.row.team_name) == (SUBJECT, NAME)
    assert [each.body for each in seen.messages] == [BODY, NOTE]
    assert LABEL in str(labels.used(ben))
    assert [each.name for each in people.members(ben, circles.called(ben, NAME).team)] == ["Anna", "Ben"]

    # offline, answered by both, and both have it all
    tickets.reply(ben, ticket, ANSWER)
    tickets.set_fields(anna, ticket, {"priority": 3})
    house.settle(ben, anna)
    space = space_of(anna)
    assert documents(anna, space) == documents(ben, space) != {}
    assert [each.body for each in reading.ticket(anna, ticket).messages] == [BODY, NOTE, ANSWER]
    for desk in (anna, ben, cora):
        assert office.verify(desk, full=True)["problems"] == []

    # whoever does not read it has nothing of it, and the hub no word
    assert ticket not in tickets_of(cora)
    assert circles.all_of(cora) == []
    assert not documents(cora, space)
    assert cora.replica.one("SELECT count(*) FROM op WHERE space = ?", (space,)) == (0,)
    assert house.words_at_the_hub(*WORDS) == []
    tickets.open_ticket(anna, subject=LATE, requester=anna.person)
    house.sync(anna)
    assert house.files_with(*WORDS[:-1]) == []
    assert ("desk.op", LATE) in house.words_at_the_hub(*WORDS), "the probe finds what is there to be found"
    assert {word for _, word in house.files_with(*WORDS)} == {LATE}
    with house.hub_of(cora) as hub, pytest.raises(Refused):
        hub.pull(space, 0, device=cora.device)


def test_who_reads_is_changed_inside(house: House) -> None:
    anna, ben, cora, ticket = made(house)
    circle = circles.called(ben, NAME)
    circles.let_in(ben, circle, cora.person)  # any reader may
    house.settle(ben, cora, anna)
    assert [each.body for each in reading.ticket(cora, ticket).messages] == [BODY, NOTE], "all that was there"
    assert [each.name for each in circles.called(anna, NAME).readers] == ["Anna", "Ben", "Cora"]

    circles.let_out(anna, circles.called(anna, NAME), ben.person)
    house.sync(anna)
    tickets.note(anna, ticket, LATE)
    house.settle(anna, cora, ben)
    assert [each.body for each in reading.ticket(cora, ticket).messages] == [BODY, NOTE, LATE]
    space = circle.space
    assert {epoch for (epoch,) in house.sql("select distinct key_epoch from desk.op where space = %s", space)} == {0, 1, 2}
    assert not documents(ben, space), "it left his computer"
    assert ticket not in tickets_of(ben)
    assert house.words_at_the_hub(*WORDS) == []
    for desk in (anna, cora):
        assert office.verify(desk, full=True)["problems"] == []
        assert circles.noticed(desk) == []
    circles.let_out(cora, circles.called(cora, NAME), anna.person)
    with pytest.raises(Refused, match="last reader"):
        circles.let_out(cora, circles.called(cora, NAME), cora.person)


def test_what_is_in_a_circle_stays_there(house: House) -> None:
    anna, ben, _, ticket = made(house)
    customer = house.join("dora", customer=True)
    other = tickets.open_ticket(anna, subject="Lamp", requester=ben.person).made
    inside = circles.called(anna, NAME).team
    desk_team = next(each.id for each in people.teams(anna) if each.id != inside)
    person = people.by_login(anna, "cora")
    file = Attachment("letter.txt", 3, "ab" * 32)
    refused: list[Callable[[], object]] = [
        lambda: tickets.move(anna, ticket, desk_team),
        lambda: tickets.move(anna, other, inside),
        lambda: tickets.link(anna, ticket, other),
        lambda: tickets.link(anna, other, ticket),
        lambda: asking.ask(anna, ticket, "Do you know?", helper=person),
        lambda: forwarding.forward(anna, ticket, "Look", person),
        lambda: tickets.open_ticket(anna, subject="Part", requester=anna.person, child_of=ticket),
        lambda: tickets.open_ticket(anna, subject="Part", requester=anna.person, team=inside, child_of=other),
        lambda: tickets.reply(anna, ticket, "Here", attachments=[file]),
        lambda: joining.join(anna, [ticket, other]),
    ]
    before = documents(anna, "desk"), documents(anna, space_of(anna))
    for deed in refused:
        with pytest.raises(Refused):
            deed()
    assert (documents(anna, "desk"), documents(anna, space_of(anna))) == before

    # whom it is about gets no copy of it, and no file that goes out holds it
    tickets.open_ticket(anna, subject=SUBJECT, requester=people.by_login(anna, "cora"), team=inside, text=BODY)
    house.settle(anna, ben, customer)
    assert house.words_at_the_hub(*WORDS) == []
    exports.export_tickets(anna, house.folder / "out.csv")
    assert "Lamp" in (house.folder / "out.csv").read_text()
    assert SUBJECT not in (house.folder / "out.csv").read_text()


def test_a_hub_in_a_file_keeps_no_circle(small_office: Office) -> None:
    anna = small_office.join("anna")
    small_office.sync(anna)
    with pytest.raises(Refused) as error:
        circles.create(anna, NAME, [])
    assert error.value.code == "circle.file"
    assert circles.all_of(anna) == []


def test_a_restored_hub_gets_back_what_it_lost(house: House) -> None:
    anna, ben, _, ticket = made(house)
    space = space_of(anna)
    kept = {name: house.sql(f"select * from desk.{name} where space = %s", space) for name in ("head", "op", "stream")}
    tickets.note(anna, ticket, LATE)
    tickets.reply(ben, ticket, ANSWER)
    house.settle(anna, ben, anna)
    for name, rows in kept.items():  # a backup of before is put back
        house.sql(f"delete from desk.{name} where space = %s", space)
        for row in rows:
            house.sql(f"insert into desk.{name} values ({', '.join(['%s'] * len(row))})", *row)
    house.settle(anna, ben, anna, ben)
    assert documents(anna, space) == documents(ben, space)
    assert {each.body for each in reading.ticket(anna, ticket).messages} == {BODY, NOTE, LATE, ANSWER}
    for desk in (anna, ben):
        assert office.verify(desk, full=True)["problems"] == []
    assert house.words_at_the_hub(*WORDS) == []
