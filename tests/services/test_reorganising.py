"""A re-organisation is drafted beside the house: private, compared, counted, applied as one deed, taken back as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain import reorganisation as rules
from deskapp.domain.errors import DeskError
from deskapp.domain.organisation import reporting_tree
from deskapp.services import directory, people, reorganising, sources, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

RITVA, SAMI, PETRA, SOFIA, AINO, JONAS = (person_id(n) for n in ("ritva", "sami", "petra", "sofia", "aino", "jonas"))


def draft(desk: Desk, name: str = "Spring") -> str:
    return reorganising.make(desk, name).made


def leads(desk: Desk) -> dict[str, str]:
    return {each.id: each.manager for each in people.tree(desk).people}


def test_a_draft_is_compared_counted_applied_and_taken_back(desk: Desk) -> None:
    before = leads(desk)
    plan = draft(desk)
    reorganising.move(desk, plan, [SOFIA], SAMI)  # with Aino below her
    reorganising.place(desk, plan, [SOFIA, AINO], "Money")
    assert leads(desk) == before  # nothing changes before it is applied
    view = reorganising.view(desk, plan)
    assert (view.moved, view.along, len(view.changes)) == (1, 1, 2)
    assert [(each.person, each.lead, each.new_lead, each.unit, each.new_unit) for each in view.changes] == [
        (SOFIA, RITVA, SAMI, "Finance", "Money"), (AINO, SOFIA, SOFIA, "Finance", "Money"),
    ]  # fmt: skip
    assert {each.id: each.manager for each in view.then.people}[SOFIA] == SAMI
    assert {each.id: each.unit for each in view.then.people}[AINO] == "Money"
    assert view.today == people.tree(desk)
    done, changes = reorganising.apply(desk, plan)
    assert (done, leads(desk)) == (2, before | {SOFIA: SAMI})
    assert people.card(desk, AINO).unit == "Money"
    assert reorganising.find(desk, "spring").applied
    with pytest.raises(DeskError, match="has been applied"):
        reorganising.move(desk, plan, [AINO], SAMI)
    tickets.undo(desk, changes.group)
    assert leads(desk) == before
    assert not reorganising.find(desk, "Spring").applied
    assert reorganising.view(desk, plan).moved == 1  # the draft is there again


def test_moving_back_leaves_no_trace_and_nobody_stands_above_himself(desk: Desk) -> None:
    plan = draft(desk)
    assert reorganising.move(desk, plan, [SOFIA], RITVA) is None  # she is there
    with pytest.raises(DeskError, match="above themselves"):
        reorganising.move(desk, plan, [SOFIA], AINO)
    reorganising.move(desk, plan, [SOFIA], SAMI)
    with pytest.raises(DeskError, match="above themselves"):
        reorganising.move(desk, plan, [SAMI], AINO)  # in the draft she stands below him
    reorganising.move(desk, plan, [SOFIA], RITVA)
    assert not reorganising.view(desk, plan).changes
    reorganising.move(desk, plan, [AINO, JONAS], SAMI)
    reorganising.put_back(desk, plan, [AINO])
    assert [each.person for each in reorganising.view(desk, plan).changes] == [JONAS]
    reorganising.move(desk, plan, [SAMI], "")
    assert {each.id: each.manager for each in reorganising.view(desk, plan).then.people}[SAMI] == ""
    with pytest.raises(DeskError, match="Nobody here has the login"):
        reorganising.move(desk, plan, [person_id("nobody")], SAMI)
    with pytest.raises(DeskError, match="name of up to 60"):
        reorganising.make(desk, "  ")
    changes = reorganising.remove(desk, plan)
    assert reorganising.plans(desk) == []
    tickets.undo(desk, changes.group)
    assert [each.name for each in reorganising.plans(desk)] == ["Spring"]


def test_it_applies_by_itself_when_its_day_has_come(desk: Desk) -> None:
    plan = draft(desk)
    reorganising.move(desk, plan, [AINO], SAMI)
    at = desk.now() + 100_000
    reorganising.set_date(desk, plan, at)
    assert not reorganising.something_due(desk.replica, desk.now())
    assert reorganising.apply_due(desk) == 0
    desk.now.ms = at  # type: ignore[attr-defined]
    assert reorganising.something_due(desk.replica, desk.now())
    assert reorganising.apply_due(desk) == 1
    assert leads(desk)[AINO] == SAMI
    assert not reorganising.something_due(desk.replica, desk.now())
    assert reorganising.apply_due(desk) == 0


def test_what_comes_from_a_directory_stays_and_is_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("login,name,manager\naino,Aino Virtanen,sofia\nsofia,Sofia Lindgren,\n")
    sources.save(desk, sources.Source("Staff", str(path), owns=("name", "manager")))
    source = sources.source(desk, "Staff")
    directory.apply(desk, source, directory.plan(desk, source, directory.read(desk, source)))
    plan = draft(desk)
    reorganising.move(desk, plan, [AINO, JONAS], SAMI)
    reorganising.place(desk, plan, [AINO], "Money")
    assert reorganising.view(desk, plan).kept == {AINO}
    assert reorganising.apply(desk, plan)[0] == 1
    assert (leads(desk)[AINO], leads(desk)[JONAS]) == (SOFIA, SAMI)


HOUSE = st.lists(st.integers(-1, 9), min_size=1, max_size=10)


@settings(max_examples=150)
@given(managers=HOUSE, wanted=st.lists(st.tuples(st.integers(0, 9), st.integers(-1, 9)), max_size=12))
def test_no_sequence_of_moves_adds_a_circle_or_loses_anybody(
    managers: list[int], wanted: list[tuple[int, int]]
) -> None:
    here = {str(n): ("" if lead < 0 or lead == n else str(lead), "") for n, lead in enumerate(managers)}
    moves: dict[str, str] = {}
    rings = len(reporting_tree((one, lead, 0) for one, (lead, _) in here.items()).loops)
    for person, lead in wanted:
        tried = moves | {str(person): str(lead) if lead >= 0 else ""}
        sound = str(person) in here and (lead < 0 or str(lead) in here)
        if sound and not rules.runs_in_a_circle(here, tried, [str(person)]):
            moves = tried
    tree = reporting_tree((one, moves.get(one, lead), 0) for one, (lead, _) in here.items())
    assert set(tree.order) == set(here)
    assert len(tree.loops) <= rings
    changed = [each for each in rules.changes(here, moves, {}) if each.moves]
    assert len(changed) + rules.along(here, moves) <= len(here)
