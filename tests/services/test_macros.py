"""Macros: shown before they act, one group that one undo puts back, kept where their people are."""

from __future__ import annotations

import datetime
import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.macro import ASSIGNEES, STATUSES, WAKES, Macro, macro_of, values_of, wake_at
from deskapp.replica import store
from deskapp.services import macros, queues, reading, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

WAIT = Macro(
    name="Ask and wait", status="waiting", assignee="me", labels=("asked", "vpn"), unlabels=("new",), wake="tomorrow",
    priority=2,
)  # fmt: skip


def opened(desk: Desk) -> str:
    made = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), text="It drops").made
    tickets.add_label(desk, made, "vpn")
    tickets.add_label(desk, made, "new")
    return made


def standing(desk: Desk, ticket: str) -> Any:
    document = store.load(desk.replica.connection(), "ticket", ticket)
    assert document is not None
    values = {name: value for name, value in document["values"].items() if value not in ("", None, 0)}
    return values, sorted(document["sets"].get("labels", {})), queues.counts(desk)


def test_it_is_shown_what_it_would_change_and_then_it_does_just_that(desk: Desk) -> None:
    ticket = opened(desk)
    made = macros.save(desk, WAIT).made
    shown = macros.preview(desk, made, ticket)
    before = standing(desk, ticket)
    told = [(each.field, each.old, each.new) for each in shown.steps]
    assert told[:3] == [("status", "new", "waiting"), ("priority", 1, 2), ("assignee", "", "Sami Korhonen")]
    assert told[4:] == [("labels", "", "asked"), ("labels", "new", "")]
    assert standing(desk, ticket) == before, "looking changes nothing"
    changes = macros.run(desk, made, ticket)
    view = reading.ticket(desk, ticket)
    assert (view.row.status, view.row.priority, view.row.assignee) == ("waiting", 2, person_id("sami"))
    assert (view.labels, view.fields["waiting_kind"]) == (("asked", "vpn"), "customer")
    assert view.row.snooze_until == told[3][2]
    assert macros.preview(desk, made, ticket).steps == (), "run twice it finds nothing to do"
    assert tickets.undo(desk, changes.group).number == "1/0"
    assert standing(desk, ticket) == before


@pytest.mark.parametrize("seed", range(8))
def test_any_macro_is_taken_back_by_one_undo(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    ticket = opened(desk)
    for _ in range(6):
        wanted = Macro(
            name="m", status=chance.choice(STATUSES), priority=chance.randint(-1, 3), assignee=chance.choice(ASSIGNEES),
            labels=tuple(chance.sample("abc", 2)), unlabels=tuple(chance.sample(["vpn", "x"], 1)), wake=chance.choice(WAKES),
            solution="restarted",
        )  # fmt: skip
        made = macros.save(desk, wanted).made
        before = standing(desk, ticket)
        changes = macros.run(desk, made, ticket)
        assert tickets.undo(desk, changes.group).number in ("1/0", "0/0")
        assert standing(desk, ticket) == before
        macros.run(desk, made, ticket)


def test_it_solves_with_its_solution(desk: Desk) -> None:
    ticket = opened(desk)
    with pytest.raises(Refused, match="what solved it"):
        macros.save(desk, Macro(name="Solve", status="solved"))
    macros.run(desk, macros.save(desk, Macro(name="Solve", status="solved", solution="New profile")).made, ticket)
    view = reading.ticket(desk, ticket)
    assert (view.row.status, view.fields["solution"]) == ("solved", "New profile")
    assert view.fields["solved_at"] > 0


def test_mine_and_my_teams_are_listed_and_others_are_not(desk: Desk) -> None:
    own = macros.save(desk, WAIT).made
    shared = macros.save(desk, Macro(name="b", priority=3, team=team_id("it"))).made
    macros.save(desk, Macro(name="c", priority=3, team=team_id("payroll"), owner=person_id("petra")))
    assert [each.id for each in macros.macros(desk)] == [own, shared]
    moved = macros.save(desk, macros.macros(desk)[0]._replace(team=team_id("it"))).made
    assert [each.id for each in macros.macros(desk)] == [moved, shared]
    gone = macros.remove(desk, shared)
    assert [each.id for each in macros.macros(desk)] == [moved]
    with pytest.raises(NotFound):
        macros.preview(desk, shared, opened(desk))
    tickets.undo(desk, gone.group)
    assert len(macros.macros(desk)) == 2


def test_what_cannot_be_a_macro_is_refused(desk: Desk) -> None:
    for macro, words in ((Macro(name=" ", priority=1), "name"), (Macro(name="x"), "at least one thing")):
        with pytest.raises(Refused, match=words):
            macros.save(desk, macro)


def test_a_macro_is_read_as_it_was_written_and_nonsense_is_left_out() -> None:
    whole = WAIT._replace(id="1", owner="o", snippet="vpn", solution="s", team="t")
    stored = json.loads(json.dumps({"id": "1", "values": values_of(whole)}))
    assert macro_of(stored) == whole
    odd = {"status": "flying", "priority": True, "assignee": 4, "labels": "vpn", "wake": ["x"], "snippet": None}
    assert macro_of({"id": "2", "values": {"name": 7, "steps": odd}}) == Macro(id="2")
    assert macro_of({"id": "3", "values": {"steps": [1]}}) == Macro(id="3")


@pytest.mark.parametrize(
    ("wake", "hours"), [("hour", 1), ("tomorrow", 17), ("two_days", 41), ("monday", 89), ("week", 161), ("", None)]
)
def test_a_snoozed_ticket_comes_back_in_the_morning(wake: str, hours: int | None) -> None:
    now = datetime.datetime(2026, 11, 26, 15, 0, tzinfo=datetime.UTC)  # a Thursday
    found = wake_at(wake, now)
    assert found == (0 if hours is None else int((now + datetime.timedelta(hours=hours)).timestamp() * 1000))
