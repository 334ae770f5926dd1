"""Undo puts back what is still ours and counts the rest; without foreign edits everything is as before."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.operation import body_of
from deskapp.domain.rows import QueueQuery
from deskapp.replica import store
from deskapp.services import bulk, history, queues, reading, search, tickets, undo
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk


def opened(desk: Desk, subject: str = "VPN", **more: Any) -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), **more).made


def standing(desk: Desk, ticket: str) -> tuple[dict[str, Any], dict[str, list[str]], int, bool]:
    """What a person would call the state of a ticket: fields, sets, open questions, whether it is there."""
    document = store.load(desk.replica.connection(), "ticket", ticket)
    assert document is not None
    view = reading.ticket(desk, ticket)
    sets = {name: sorted(elements) for name, elements in document["sets"].items()}
    return view.fields, sets, len(document["cards"]), bool(document["deleted"])


def label(desk: Desk, ticket: str, name: str) -> Changes:
    on = name in reading.ticket(desk, ticket).labels
    return (tickets.drop_label if on else tickets.add_label)(desk, ticket, name)


def deeds(desk: Desk, ticket: str, other: str, chance: Random) -> list[Any]:
    return [
        lambda: tickets.set_fields(desk, ticket, {"priority": chance.choice(["low", "urgent"]), "kind": "incident"}),
        lambda: tickets.set_fields(desk, ticket, {"category": chance.choice(["a", "b"]), "external_waiting": "yes"}),
        lambda: tickets.assign(desk, ticket, person_id(chance.choice(["sami", "petra"]))),
        lambda: tickets.take(desk, ticket),
        lambda: tickets.move(desk, ticket, team_id("payroll")),
        lambda: tickets.wait_on(desk, ticket, "person", person_id("petra"), 1_795_400_000_000),
        lambda: tickets.snooze(desk, ticket, 1_795_400_000_000),
        lambda: tickets.close(desk, ticket, "Done"),
        lambda: tickets.reopen(desk, ticket),
        lambda: label(desk, ticket, chance.choice("ab")),
        lambda: label(desk, ticket, chance.choice("ab")),
        lambda: (tickets.unlink if reading.ticket(desk, ticket).links else tickets.link)(desk, ticket, other),
        lambda: tickets.follow(desk, ticket),
        lambda: tickets.note(desk, ticket, "a note"),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_a_deed_undone_at_once_leaves_everything_as_before(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    ticket, other = opened(desk), opened(desk, "Other")
    for _ in range(25):
        before = (
            standing(desk, ticket),
            standing(desk, other),
            queues.counts(desk),
            len(reading.ticket(desk, ticket).messages),
        )
        lines = len(history.history(desk, ticket))
        changes = chance.choice(deeds(desk, ticket, other, chance))()
        back, missed = tickets.undo(desk, changes.group).number.split("/")
        assert (int(back) > 0, missed) == (True, "0")
        after = (
            standing(desk, ticket),
            standing(desk, other),
            queues.counts(desk),
            len(reading.ticket(desk, ticket).messages),
        )
        assert after == before
        assert len(history.history(desk, ticket)) >= lines
        chance.choice(deeds(desk, ticket, other, chance))()


@pytest.mark.parametrize("seed", range(10))
def test_deeds_undone_in_turn_leave_everything_as_before(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    ticket, other = opened(desk), opened(desk, "Other")
    before = standing(desk, ticket), queues.counts(desk)
    groups = [chance.choice(deeds(desk, ticket, other, chance))().group for _ in range(14)]
    for group in reversed(groups):
        assert tickets.undo(desk, group).number.endswith("/0")
    assert (standing(desk, ticket), queues.counts(desk)) == before


def numbers(desk: Desk) -> dict[str, int]:
    """How many each view holds; it is as many as it shows."""
    found = {}
    for view in queues.BY_ID:
        query = QueueQuery(view=view)
        found[view] = queues.count(desk, query)
        assert found[view] == len(queues.keys(desk, query)), view
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_bulk_edit_undone_leaves_every_value_set_and_view_as_before(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    ids = [opened(desk, f"Ticket {number}") for number in range(6)]
    for each in ids:
        chance.choice(deeds(desk, each, ids[0] if each != ids[0] else ids[1], chance))()
    later = 1_795_400_000_000
    bulks = [
        lambda some: bulk.assign_all(desk, some, person_id(chance.choice(["sami", "petra"]))),
        lambda some: bulk.assign_all(desk, some, ""),
        lambda some: bulk.move_all(desk, some, team_id("payroll")),
        lambda some: bulk.set_fields_all(desk, some, {"priority": "urgent", "category": "a", "snooze_until": later}),
        lambda some: bulk.set_fields_all(desk, some, {"due": later, "external_waiting": "yes"}),
        lambda some: bulk.close_all(desk, some, "Done"),
    ]
    for deed in chance.sample(bulks, len(bulks)):
        some = chance.sample(ids, chance.randint(2, len(ids)))
        before = [standing(desk, each) for each in ids], numbers(desk)
        done = deed(some)
        back = undo.undo(desk, done.group)
        assert back.number.partition("/")[2] in ("", "0")
        assert ([standing(desk, each) for each in ids], numbers(desk)) == before
        deed(some)  # and the next one begins from there


def test_an_undo_is_undone(desk: Desk) -> None:
    ticket = opened(desk)
    changes = tickets.set_fields(desk, ticket, {"priority": "urgent"})
    undone = tickets.undo(desk, changes.group)
    assert tickets.undo(desk, undone.group).number == "1/0"
    assert reading.ticket(desk, ticket).row.priority == 3


def test_what_somebody_changed_since_stays_and_is_counted(desk: Desk) -> None:
    ids = [opened(desk, f"s{n}") for n in range(6)]
    changes = bulk.assign_all(desk, ids, person_id("petra"))
    for each in ids[:2]:
        tickets.assign(desk, each, person_id("sami"))
    assert tickets.undo(desk, changes.group).number == "4/2"
    assert [reading.ticket(desk, each).row.assignee for each in ids] == [person_id("sami")] * 2 + [""] * 4


def test_two_edits_of_a_field_in_one_group_go_back_to_before_the_first(desk: Desk) -> None:
    ticket = opened(desk)
    with desk.unit() as work:
        for category in ("one", "two", "three"):
            work.record("set", "ticket", ticket, {"category": category})
        changes = work.commit()
    assert tickets.undo(desk, changes.group).number == "1/0"
    assert reading.ticket(desk, ticket).fields["category"] is None


def test_a_label_put_on_and_taken_off_in_one_group_is_off(desk: Desk) -> None:
    ticket = opened(desk)
    with desk.unit() as work:
        made = work.record("add", "ticket", ticket, {"labels": ["x"]}, base={})
        work.record("drop", "ticket", ticket, {"labels": ["x"]}, base={"labels": {"x": [made.id]}})
        changes = work.commit()
    tickets.undo(desk, changes.group)
    assert reading.ticket(desk, ticket).labels == ()


def test_a_label_somebody_else_put_on_too_stays(desk: Desk) -> None:
    ticket = opened(desk)
    mine = tickets.add_label(desk, ticket, "vpn")
    tickets.add_label(desk, ticket, "vpn")
    tickets.undo(desk, mine.group)
    assert reading.ticket(desk, ticket).labels == ("vpn",)


def test_a_ticket_opened_by_mistake_is_gone_with_its_text(desk: Desk) -> None:
    before = queues.counts(desk)
    changes = tickets.open_ticket(desk, subject="Mistake", requester=person_id("aino"), text="Sorry")
    assert tickets.undo(desk, changes.group).number == "2/0"
    assert queues.counts(desk) == before
    assert queues.page(desk, QueueQuery(view="all")) == []
    assert search.quick(desk, "mistake") == search.quick(desk, "sorry") == []
    again = tickets.undo(desk, desk.replica.read("SELECT grp FROM op ORDER BY local DESC LIMIT 1")[0][0])
    assert again.number == "2/0"
    assert [each.subject for each in queues.page(desk, QueueQuery(view="all"))] == ["Mistake"]


def test_a_ticket_others_have_worked_on_is_not_undone_away(desk: Desk) -> None:
    changes = tickets.open_ticket(desk, subject="Real", requester=person_id("aino"), text="Help")
    tickets.note(desk, changes.made, "somebody works on it")
    assert tickets.undo(desk, changes.group).number == "0/2"
    assert reading.ticket(desk, changes.made).row.subject == "Real"


def test_a_ticket_whose_later_changes_were_undone_is_undone_away_and_one_with_a_change_that_stays_is_not(
    desk: Desk,
) -> None:
    for stays in (False, True):
        changes = tickets.open_ticket(desk, subject="Mistake", requester=person_id("aino"), text="Sorry")
        later = [
            bulk.set_fields_all(desk, [changes.made], {"priority": "urgent", "category": "a"}),
            tickets.add_label(desk, changes.made, "vpn"),
            tickets.assign(desk, changes.made, person_id("petra")),
        ]
        for each in later[stays:]:
            assert tickets.undo(desk, each.group).number == "1/0"
        assert tickets.undo(desk, changes.group).number == ("0/2" if stays else "2/0")


def test_what_has_been_said_stays_said_and_the_rest_goes_back(desk: Desk) -> None:
    ticket = opened(desk)
    changes = tickets.reply(desk, ticket, "An answer", solve=True)
    assert tickets.undo(desk, changes.group).number == "1/1"
    view = reading.ticket(desk, ticket)
    assert [each.body for each in view.messages] == ["An answer"]
    assert (view.row.status, view.row.assignee) == ("new", "")


def test_values_come_back_after_the_hub_has_everything_and_also_from_the_confirmed_form(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.set_fields(desk, ticket, {"category": "old"})
    connection = desk.replica.connection()
    connection.execute("UPDATE op SET seq = local")
    connection.execute("DELETE FROM shadow")
    changes = tickets.set_fields(desk, ticket, {"category": "new"})
    connection.execute("DELETE FROM op WHERE seq IS NOT NULL")  # as after a first download: no older operations here
    assert tickets.undo(desk, changes.group).number == "1/0"
    assert reading.ticket(desk, ticket).fields["category"] == "old"


def test_a_value_nobody_knows_any_more_is_counted_not_guessed(desk: Desk) -> None:
    ticket = opened(desk)
    changes = tickets.set_fields(desk, ticket, {"subject": "new"})
    connection = desk.replica.connection()
    connection.execute("UPDATE op SET seq = local")
    connection.execute("DELETE FROM shadow")
    connection.execute("DELETE FROM op WHERE grp <> ?", (changes.group,))
    assert tickets.undo(desk, changes.group).number == "0/1"
    assert reading.ticket(desk, ticket).row.subject == "new"


def test_a_copy_that_was_changed_goes_back_to_what_the_copy_said(desk: Desk) -> None:
    """The value before came from a passenger, whose body is another one."""
    ticket = opened(desk)
    document = store.load(desk.replica.connection(), "ticket", ticket)
    assert document is not None
    version = document["versions"]["subject"]
    from deskapp.domain.operation import Operation

    install = Operation(
        version, 1, "d", "p", 0, "desk", ticket, ticket, "ticket", "install", {"copy": {"subject": "sent"}}
    )
    connection = desk.replica.connection()
    changes = tickets.set_fields(desk, ticket, {"subject": "new"})
    connection.execute("UPDATE op SET body = ?, seq = 1 WHERE id = ?", (body_of(install), bytes.fromhex(version)))
    connection.execute("DELETE FROM shadow")
    tickets.undo(desk, changes.group)
    assert reading.ticket(desk, ticket).row.subject == "sent"


def test_a_hand_over_is_taken_back(desk: Desk) -> None:
    with desk.unit() as work:
        work.record("set", "team", team_id("payroll"), {"space": "t-pay"})
        work.commit()
    ticket = opened(desk)
    changes = tickets.move(desk, ticket, team_id("payroll"))
    assert queues.page(desk, QueueQuery(view="all")) == []
    assert tickets.undo(desk, changes.group).number == "1/0"
    assert [each.subject for each in queues.page(desk, QueueQuery(view="all"))] == ["VPN"]


def test_a_group_that_is_not_here_is_nothing(desk: Desk) -> None:
    assert not tickets.undo(desk, "nowhere")
    assert tickets.undo(desk, "nowhere").number == "0/0"


def test_history_says_who_undid_what(desk: Desk) -> None:
    ticket = opened(desk)
    changes = tickets.set_fields(desk, ticket, {"priority": "urgent"})
    tickets.undo(desk, changes.group)
    last = history.history(desk, ticket)[-1]
    assert (last.intent, last.field, json.dumps([last.old, last.new])) == ("undo", "priority", "[3, 1]")
    assert history.sentence(last) == "Sami Korhonen set priority from urgent to normal"


def test_undoing_twice_goes_back_twice_and_undoing_that_goes_forward_again(desk: Desk) -> None:
    ticket = opened(desk)
    groups = [tickets.set_fields(desk, ticket, {"category": each}).group for each in ("one", "two", "three")]
    undone = [tickets.undo(desk, each).group for each in reversed(groups)]
    assert reading.ticket(desk, ticket).fields["category"] is None
    for each, expected in zip(reversed(undone), ("one", "two", "three"), strict=True):
        assert tickets.undo(desk, each).number == "1/0"
        assert reading.ticket(desk, ticket).fields["category"] == expected


def test_undoing_does_not_reach_over_what_somebody_did_between(desk: Desk) -> None:
    ticket = opened(desk)
    first = tickets.set_fields(desk, ticket, {"category": "one"})
    tickets.set_fields(desk, ticket, {"category": "somebody else's"})
    last = tickets.set_fields(desk, ticket, {"category": "three"})
    assert tickets.undo(desk, last.group).number == "1/0"
    assert tickets.undo(desk, first.group).number == "0/1"
    assert reading.ticket(desk, ticket).fields["category"] == "somebody else's"
