"""Steps of a ticket: the team's for its category and its own; each tick an operation, nothing ticked is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import checklists, history, reading, tickets
from deskapp.services.checklists import Checklist, Step
from tests.desks import person_id, team_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

IT, PAYROLL = team_id("it"), team_id("payroll")


def opened(desk: Desk, category: str = "New hire", team: str = IT) -> str:
    fields = {"category": category}
    return tickets.open_ticket(desk, subject="Laptop", requester=person_id("aino"), team=team, fields=fields).made


def test_a_teams_list_and_own_steps_are_ticked_and_undone(desk: Desk) -> None:
    ticket = opened(desk)
    assert checklists.of(desk, ticket) == checklists.Steps((), Checklist("", IT, "New hire", ()))
    made = checklists.save(desk, Checklist("", IT, " New  hire ", ("Laptop", "", " Badge ", "Laptop"))).made
    checklists.add_step(desk, ticket, "Fetch the chair")
    found = checklists.of(desk, ticket)
    assert found.checklist == Checklist(made, IT, "New hire", ("Laptop", "Badge"))
    assert found.steps == (Step("Laptop", False, False), Step("Badge", False, False), Step("Fetch the chair", False, True))
    assert [checklists.tick_next(desk, ticket).made for _ in range(4)] == ["Laptop", "Badge", "Fetch the chair", ""]
    last = checklists.tick(desk, ticket, "Badge", done=False)
    assert [each.done for each in checklists.of(desk, ticket).steps] == [True, False, True]
    tickets.undo(desk, last.group)
    assert all(each.done for each in checklists.of(desk, ticket).steps)
    said = [history.sentence(each) for each in history.history(desk, ticket)]
    assert "Sami Korhonen ticked: Laptop" in said
    assert "Sami Korhonen added the step: Fetch the chair" in said
    assert "Sami Korhonen unticked: Badge" in said
    checklists.save(desk, Checklist(made, IT, "New hire", ("Computer", "Badge")))
    changed = checklists.of(desk, ticket).steps
    assert changed == (
        Step("Computer", False, False), Step("Badge", True, False), Step("Fetch the chair", True, True),
        Step("Laptop", True, True),
    )  # fmt: skip
    checklists.drop_step(desk, ticket, "Fetch the chair")
    assert Step("Fetch the chair", True, True) in checklists.of(desk, ticket).steps  # it was done all the same


def test_a_list_is_for_one_category_of_one_team(desk: Desk) -> None:
    made = checklists.save(desk, Checklist("", IT, "New hire", ("Laptop",))).made
    assert [each.text for each in checklists.of(desk, opened(desk, "new HIRE")).steps] == ["Laptop"]
    assert checklists.of(desk, opened(desk, "New hire", PAYROLL)).steps == ()
    assert checklists.of(desk, opened(desk, "Other")).steps == ()
    assert checklists.of(desk, opened(desk, "")) == checklists.Steps((), None)
    gone = checklists.save(desk, Checklist(made, IT, "New hire", ()))
    assert checklists.of(desk, opened(desk)).steps == ()
    tickets.undo(desk, gone.group)
    assert [each.text for each in checklists.of(desk, opened(desk)).steps] == ["Laptop"]
    with pytest.raises(Refused):
        checklists.save(desk, Checklist("", IT, "  ", ("Laptop",)))
    with pytest.raises(Refused):
        checklists.add_step(desk, opened(desk), " ")


def test_two_people_tick_without_knowing_of_each_other(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    try:
        sami, petra = office.join("sami"), office.join("petra")
        office.settle(sami, petra)
        team = reading.raw(sami, "person", sami.person)["sets"]["teams"]  # type: ignore[index]
        made = tickets.open_ticket(
            sami, subject="Laptop", requester=sami.person, team=next(iter(team)), fields={"category": "New hire"}
        ).made
        checklists.save(sami, Checklist("", next(iter(team)), "New hire", ("Laptop", "Badge", "Key")))
        office.settle(sami, petra)
        checklists.tick(sami, made, "Laptop")
        checklists.tick(petra, made, "Laptop")
        checklists.tick(petra, made, "Key")
        office.settle(sami, petra)
        for desk in (sami, petra):
            assert [each.done for each in checklists.of(desk, made).steps] == [True, False, True]
            assert reading.ticket(desk, made).cards == ()
    finally:
        office.close()
