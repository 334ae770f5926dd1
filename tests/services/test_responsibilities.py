"""The responsibility matrix: changed, undone, declined; what is amiss is mended by one deed each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.services import people, responsibilities, tickets, undo, whom
from deskapp.services.responsibilities import DAY, REVIEW_DAYS
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.domain.gaps import Gap
    from deskapp.domain.responsibility import Row
    from deskapp.services.desk import Desk
    from tests.desks import TestClock

SAMI, PETRA, AINO, SOFIA, JONAS, OMAR, RITVA = (
    person_id(each) for each in ("sami", "petra", "aino", "sofia", "jonas", "omar", "ritva")
)
IT = team_id("it")
MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC


def change(desk: Desk, person: str, **values: object) -> None:
    with desk.unit() as work:
        work.record("set", "person", person, values)
        work.commit()


def made(desk: Desk, category: str, **sets: list[str]) -> str:
    row = responsibilities.make(desk, category).made
    for name, wanted in sets.items():
        responsibilities.set_members(desk, row, name, wanted)
    return row


def row(desk: Desk, row_id: str) -> Row:
    return next(each for each in responsibilities.rows(desk) if each.id == row_id)


def gap(desk: Desk, kind: str, category: str = "") -> Gap:
    return next(each for each in listed(desk, kind) if category in ("", each.category))


def listed(desk: Desk, kind: str) -> list[Gap]:
    return [each for each in responsibilities.matrix(desk).gaps if each.kind == kind]


def test_a_row_is_made_changed_and_every_change_is_undone(desk: Desk) -> None:
    one = made(desk, "  Coffee   beans ", responsible=[AINO, IT], places=["Tampere"])
    seen = row(desk, one)
    assert (seen.category, set(seen.responsible), seen.places, seen.owner) == (
        "Coffee beans", {AINO, IT}, frozenset({"Tampere"}), SAMI,
    )  # fmt: skip
    assert 0 < seen.review - desk.now() <= REVIEW_DAYS * DAY
    assert responsibilities.set_members(desk, one, "responsible", [IT, AINO]) is None  # nothing changes
    changed = responsibilities.set_members(desk, one, "responsible", [PETRA])
    assert changed is not None
    assert row(desk, one).responsible == (PETRA,)
    undo.undo(desk, changed.group)
    assert row(desk, one) == seen
    renamed = responsibilities.set_value(desk, one, "category", "Coffee")
    assert row(desk, one).category == "Coffee"
    undo.undo(desk, renamed.group)
    removed = responsibilities.remove(desk, one)
    assert responsibilities.rows(desk) == []
    with pytest.raises(NotFound):
        responsibilities.set_value(desk, one, "owner", AINO)
    undo.undo(desk, removed.group)
    assert row(desk, one) == seen
    with pytest.raises(Refused):
        responsibilities.make(desk, "  ")
    matrix = responsibilities.matrix(desk)
    assert matrix.may_write
    assert {matrix.names[each].text("en") for each in (AINO, IT)} == {"Aino Virtanen", "IT"}
    assert "Coffee beans" in matrix.categories
    assert "VPN" in matrix.categories  # one that is shipped, and nobody has it
    assert ("Tampere" in matrix.places, "Finance" in matrix.units) == (True, True)


def test_mine_are_those_i_am_named_in_and_those_of_my_teams(desk: Desk) -> None:
    own, team = made(desk, "VPN", responsible=[SAMI], accountable=[SAMI]), made(desk, "Mail", responsible=[IT])
    made(desk, "Tax", responsible=[AINO])
    assert [(each.row.id, each.role, each.team) for each in responsibilities.mine(desk)] == [
        (team, "responsible", IT), (own, "responsible", ""),
    ]  # fmt: skip
    assert [each.row.category for each in responsibilities.mine(desk, AINO)] == ["Tax"]
    assert responsibilities.statement(desk) == ""
    responsibilities.say_statement(desk, " People work again the same day. ")
    assert responsibilities.statement(desk) == "People work again the same day."


def test_not_mine_is_a_clash_until_somebody_else_takes_it(desk: Desk) -> None:
    one = made(desk, "VPN", responsible=[SAMI, PETRA], accountable=[SAMI])
    responsibilities.decline(desk, one)
    clash = gap(desk, "declined")
    assert (clash.people, clash.rows, clash.choices[0]) == ((SAMI,), (one,), PETRA)
    responsibilities.decline(desk, one, mine_after_all=True)
    assert listed(desk, "declined") == []
    responsibilities.decline(desk, one)
    done = responsibilities.mend(desk, gap(desk, "declined"), JONAS)
    seen = row(desk, one)
    assert (set(seen.responsible), seen.accountable, seen.owner, seen.declined) == ({PETRA, JONAS}, (JONAS,), JONAS, ())
    undo.undo(desk, done.group)
    assert gap(desk, "declined").key == clash.key


def test_not_mine_by_a_team_gives_the_row_to_who_takes_it(desk: Desk) -> None:
    one = made(desk, "Parking", responsible=[IT], informed=[JONAS])
    responsibilities.decline(desk, one)
    responsibilities.mend(desk, gap(desk, "declined"), OMAR)
    seen = row(desk, one)
    assert (seen.responsible, seen.informed, seen.declined, seen.owner) == ((OMAR,), (JONAS,), (), OMAR)


def test_each_line_of_the_list_is_mended_by_one_deed(desk: Desk, clock: TestClock) -> None:
    one = made(desk, "VPN", responsible=[SAMI, PETRA], accountable=[SAMI, JONAS])
    responsibilities.mend(desk, gap(desk, "two"), JONAS)
    assert row(desk, one).accountable == (JONAS,)
    assert listed(desk, "two") == []
    change(desk, JONAS, left=clock.ms)
    left = gap(desk, "left")
    assert left.people == (JONAS,)
    assert set(left.choices[:2]) == {SAMI, PETRA}
    responsibilities.mend(desk, left, RITVA)
    assert row(desk, one).accountable == (RITVA,)
    responsibilities.set_members(desk, one, "responsible", [PETRA])
    alone = gap(desk, "alone")
    assert alone.people == (PETRA,)
    responsibilities.mend(desk, alone, SAMI)
    assert listed(desk, "alone") == []
    responsibilities.mend(desk, gap(desk, "nobody", "Mail"), SAMI)
    assert "Mail" not in {each.category for each in listed(desk, "nobody")}
    silent = gap(desk, "statement")
    with pytest.raises(Refused):
        responsibilities.mend(desk, silent, "")
    responsibilities.mend(desk, silent, "I keep the lines up.")
    assert silent.key not in {each.key for each in listed(desk, "statement")}
    clock.ms += (REVIEW_DAYS + 1) * DAY
    assert one in [each.rows[0] for each in listed(desk, "review")]
    responsibilities.mend(desk, next(each for each in listed(desk, "review") if each.rows == (one,)), "")
    assert one not in [each.rows[0] for each in listed(desk, "review")]


def test_lines_of_people_are_mended_too(desk: Desk, clock: TestClock) -> None:
    change(desk, SOFIA, left=clock.ms)
    gone = gap(desk, "manager")
    assert (gone.people, gone.choices) == ((AINO, SOFIA), (RITVA,))
    responsibilities.mend(desk, gone, gone.choices[0])
    assert people.card(desk, AINO).line[0].id == RITVA
    change(desk, PETRA, manager=PETRA)
    responsibilities.mend(desk, gap(desk, "loop"), SAMI)
    assert people.card(desk, PETRA).line[0].id == SAMI
    change(desk, OMAR, unit="")
    responsibilities.mend(desk, gap(desk, "teamless"), IT)
    assert IT in people.card(desk, OMAR).teams
    assert not {"manager", "loop", "teamless"} & {each.kind for each in responsibilities.matrix(desk).gaps}


def test_the_answer_is_for_the_askers_place_and_the_chief_stands_last(desk: Desk, clock: TestClock) -> None:
    clock.ms = MONDAY
    made(desk, "Printing", responsible=[IT], accountable=[SAMI])
    made(desk, "Printing", responsible=[OMAR], accountable=[JONAS], places=["Leipzig"])
    (here,) = whom.ask(desk, "the pritner is broken", AINO).answers
    assert (here.category, here.first.id, here.elsewhere, here.mine) == ("Printing", IT, False, False)
    assert here.nearest is not None
    assert here.nearest.id == SAMI  # writes Finnish, as she does
    assert [each.id for each in here.others] == [PETRA]
    assert [each.id for each in here.line] == [RITVA]
    (there,) = whom.ask(desk, "Drucker", JONAS).answers
    assert there.first.id == OMAR
    assert [each.id for each in there.line] == [RITVA]  # he himself is not sent to himself
    assert whom.ask(desk, "tulostin", PETRA).answers[0].mine


def test_the_line_goes_by_who_stands_for_it_and_by_the_own_lead_to_the_chief(desk: Desk) -> None:
    made(desk, "Tax", responsible=[AINO], accountable=[JONAS, RITVA])
    (answer,) = whom.ask(desk, "tax", PETRA).answers
    assert [each.id for each in answer.line] == [JONAS, SOFIA, RITVA]


def test_who_has_left_is_not_named_and_a_team_can_be_asked_by_its_name(desk: Desk, clock: TestClock) -> None:
    made(desk, "Tax", responsible=[SOFIA, AINO], accountable=[RITVA])
    assert whom.ask(desk, "tax", JONAS).answers[0].first.id == AINO  # who writes what he reads
    change(desk, SOFIA, left=clock.ms)
    (answer,) = whom.ask(desk, "tax", JONAS).answers
    assert (answer.first.id, answer.others) == (AINO, ())
    change(desk, AINO, left=clock.ms)
    assert whom.ask(desk, "tax", JONAS).answers[0].first.id == RITVA  # who stands for it, where nobody does it
    assert whom.ask(desk, "payroll people", JONAS).answers[0].first.id == team_id("payroll")
    nothing = whom.ask(desk, "xyzzy", JONAS)
    assert (nothing.answers, nothing.intake and nothing.intake.id) == ((), IT)
    assert whom.ask(desk, "  ", JONAS).intake is None


def test_where_nobody_has_it_for_this_place_the_answer_says_so(desk: Desk) -> None:
    made(desk, "Parking", responsible=[OMAR], places=["Cairo"])
    (answer,) = whom.ask(desk, "parking space", AINO).answers
    assert (answer.first.id, answer.elsewhere) == (OMAR, True)
    made(desk, "Parking lot guard", responsible=[AINO])  # a category of the house's own is found by its name
    assert "Parking lot guard" in [each.category for each in whom.ask(desk, "guard", JONAS).answers]
    tickets.open_ticket(desk, subject="x", requester=AINO, fields={"category": "Bees"})
    assert gap(desk, "nobody", "Bees").category == "Bees"
