"""Joining, splitting and linking: nothing is lost on the way, numbers lead there, and undo leaves everything as before."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import QueueQuery
from deskapp.replica import store
from deskapp.services import history, joining, queues, reading, scheduled, search, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def opened(desk: Desk, subject: str, login: str = "aino", **more: Any) -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id(login), text=f"{subject}!", **more).made


def listed(desk: Desk, view: str = "all", text: str = "") -> list[str]:
    return sorted(each.subject for each in queues.page(desk, QueueQuery(view=view, text=text)))


def state(desk: Desk, ids: list[str]) -> Any:
    """Everything a person would see of these tickets: fields, sets, messages, places in the queues, counts."""
    documents = [store.load(desk.replica.connection(), "ticket", each) for each in ids]
    rows = {row[0]: row for row in desk.replica.read("SELECT lower(hex(id)), stage, next_due, heard_at, unread, answered,"
                                                     " attachments, cards FROM ticket")}  # fmt: skip
    return (
        [({n: v for n, v in (d or {})["values"].items() if v not in ("", None, 0, False)},
          {name: sorted(each) for name, each in (d or {})["sets"].items() if each}) for d in documents],
        [sorted(m.body for m in reading.ticket(desk, each).messages) for each in ids],
        [rows[each] for each in ids], queues.counts(desk), listed(desk),
    )  # fmt: skip


def test_the_one_that_stays_has_every_message_and_the_promises_of_all(desk: Desk) -> None:
    old = opened(desk, "Printer", fields={"next_word_by": desk.now() + 9_000_000, "priority": "normal"})
    new = opened(desk, "Printer again", "omar",
                 fields={"next_word_by": desk.now() + 5_000_000, "priority": "urgent", "external_waiting": "yes"})  # fmt: skip
    tickets.add_label(desk, new, "floor 3")
    tickets.note(desk, new, "seen it")
    agreed = joining.plan(desk, [new, old])
    assert (agreed.stays.id, [each.ticket.id for each in agreed.goes]) == (old, [new])
    assert dict(agreed.kept).keys() == {"next_word_by", "priority", "external_waiting"}
    assert agreed.goes[0].other
    changes = joining.join(desk, [new, old])
    assert changes.made == old
    view = reading.ticket(desk, old)
    assert [each.body for each in view.messages] == ["Printer!", "Printer again!", "seen it"]
    number = agreed.goes[0].ticket.number
    assert [each.number for each in view.messages] == ["", number, number]
    assert (view.row.priority, view.row.external_waiting, view.labels) == (3, 1, ("floor 3",))
    assert view.fields["next_word_by"] == agreed.goes[0].ticket.next_due
    assert view.ties == (("joined", new, number, "Printer again"),)
    document = store.load(desk.replica.connection(), "ticket", old)
    assert document is not None
    assert list(document["sets"]["followers"]) == [person_id("omar")]


def test_number_search_and_link_lead_to_the_one_that_stays(desk: Desk) -> None:
    old, new = opened(desk, "Kettle"), opened(desk, "Teapot leaks")
    number = reading.ticket(desk, new).row.number
    joining.join(desk, [old, new])
    assert reading.by_number(desk, number) == old
    assert reading.ticket(desk, new).row.id == old
    assert [each.ticket for each in search.quick(desk, "teapot")] == [old]
    assert [each.ticket for each in search.quick(desk, number)] == [old]
    assert listed(desk) == ["Kettle"]
    assert listed(desk, text="teapot") == ["Kettle"]
    assert listed(desk, text=number) == ["Kettle"]


def test_what_is_said_in_the_joined_one_is_seen_in_the_one_that_stays(desk: Desk) -> None:
    old, new = opened(desk, "Kettle"), opened(desk, "Teapot", "omar")
    joining.join(desk, [old, new])
    reading.mark_read(desk, old)
    assert not reading.ticket(desk, old).row.unread
    with desk.unit() as work:
        work.document("ticket", new)
        values = {"author": person_id("omar"), "audience": "customer", "body": "Still leaks", "happened": desk.now()}
        work.record("make", "message", work.fresh_id(), values, space="desk", root=new, intent="reply")
        work.commit()
    row = reading.ticket(desk, old).row
    assert (row.unread, row.answered) == (1, 0)
    tickets.reply(desk, old, "On my way")
    assert reading.ticket(desk, old).row.answered == 1


def test_joined_twice_all_lead_to_the_last_and_a_circle_loses_no_ticket(desk: Desk) -> None:
    one, two, three = (opened(desk, each) for each in ("one", "two", "three"))
    joining.join(desk, [two, three], two)
    joining.join(desk, [one, two], one)
    assert [reading.ticket(desk, each).row.id for each in (one, two, three)] == [one] * 3
    assert len(reading.ticket(desk, one).messages) == 3
    with desk.unit() as work:  # somebody else had joined them the other way round
        work.document("ticket", one)
        work.record("set", "ticket", one, {"merged_into": two}, intent="join")
        work.commit()
    assert {reading.ticket(desk, each).row.id for each in (one, two, three)} == {min(one, two)}
    assert len(listed(desk)) == 1
    assert len(reading.ticket(desk, two).messages) == 3


def test_a_ticket_that_was_joined_stands_for_itself_again(desk: Desk) -> None:
    old, new = opened(desk, "Kettle"), opened(desk, "Teapot")
    joining.join(desk, [old, new])
    joining.part(desk, new)
    assert listed(desk) == ["Kettle", "Teapot"]
    assert [each.body for each in reading.ticket(desk, old).messages] == ["Kettle!"]
    assert reading.ticket(desk, old).ties == ()


def test_customers_are_told_in_their_language_and_an_undo_takes_the_sentence_back(desk: Desk) -> None:
    old, new = opened(desk, "Kettle"), opened(desk, "Teapot", "jonas")
    changes = joining.join(desk, [old, new], tell=True)
    (waiting,) = desk.replica.read("SELECT doc FROM scheduled WHERE deleted = 0")
    assert "Ihre Anfrage" in waiting[0]
    assert scheduled.send_due(desk.unit(), "desk", desk.now()) == 0
    tickets.undo(desk, changes.group)
    assert desk.replica.read("SELECT doc FROM scheduled WHERE deleted = 0") == []
    joining.join(desk, [old, new], tell=True)
    assert scheduled.send_due(desk.unit(), "desk", desk.now() + joining.TOLD_AFTER_MS + 1) == 1
    assert "Jonas Weber" in reading.ticket(desk, old).messages[-1].body


def test_what_cannot_be_joined_is_refused(desk: Desk) -> None:
    one = opened(desk, "one")
    with pytest.raises(Refused, match="at least two"):
        joining.plan(desk, [one, one])
    with pytest.raises(Refused, match="at least one message"):
        joining.split(desk, one, [], "new")


def test_messages_become_a_ticket_of_their_own_and_stay_readable_where_they_were(desk: Desk) -> None:
    ticket = opened(desk, "VPN and badge", fields={"assignee": person_id("sami"), "priority": "high"})
    tickets.reply(desk, ticket, "Which badge?")
    first, second = reading.ticket(desk, ticket).messages
    changes = joining.split(desk, ticket, [second.id, first.id], "Badge")
    view = reading.ticket(desk, changes.made)
    assert [each.body for each in view.messages] == ["VPN and badge!", "Which badge?"]
    assert (view.row.priority, view.row.assignee, view.row.requester) == (2, person_id("sami"), person_id("aino"))
    assert [each.from_customer for each in view.messages] == [True, False]
    before = reading.ticket(desk, ticket)
    assert [each.moved for each in before.messages] == [changes.number] * 2
    assert [each[0] for each in before.links] == [changes.made]
    assert [each.intent for each in history.history(desk, ticket)][-1] == "split"


@pytest.mark.parametrize(("kind", "there"), [("duplicate", "duplicates"), ("cause", "causes")])
def test_a_link_says_what_it_means_at_both_ends(desk: Desk, kind: str, there: str) -> None:
    one, two = opened(desk, "one"), opened(desk, "two")
    tickets.link(desk, one, two, kind)
    assert [(each[0], each[1]) for each in reading.ticket(desk, two).ties] == [(there, one)]
    tickets.link(desk, one, two)
    tickets.unlink(desk, two, one)
    assert reading.ticket(desk, one).ties == reading.ticket(desk, one).links == ()


def deeds(desk: Desk, ids: list[str], chance: Random) -> Any:
    some = chance.sample(ids, chance.randint(2, len(ids)))
    one, two = some[0], some[1]
    messages = [each.id for each in reading.ticket(desk, one).messages if not each.number]
    return chance.choice([
        lambda: joining.join(desk, some, chance.choice(some)),
        lambda: joining.split(desk, one, messages[:1] or ["0" * 32], "Split off"),
        lambda: tickets.link(desk, one, two, chance.choice(["related", "duplicate", "cause"])),
        lambda: tickets.unlink(desk, one, two),
        lambda: joining.part(desk, one),
        lambda: tickets.set_fields(desk, one, {"priority": chance.choice(["low", "urgent"])}),
        lambda: tickets.add_label(desk, one, chance.choice("ab")),
    ])  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_deeds_undone_in_turn_leave_every_value_set_and_count_as_before(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    people = ["aino", "omar", "jonas"]
    ids = [
        opened(desk, f"s{n}", chance.choice(people), fields={"next_word_by": desk.now() + n * 1000}) for n in range(4)
    ]
    tickets.move(desk, ids[3], team_id("payroll"))
    tickets.close(desk, ids[2], "done")
    tickets.open_ticket(desk, subject="part", requester=person_id("aino"), child_of=ids[1])
    groups, states = [], []
    for _ in range(10):
        before = state(desk, ids)
        try:
            changes = deeds(desk, ids, chance)()
        except Refused:
            continue
        groups.append(changes.group)
        states.append(before)
    assert groups
    for group, before in zip(reversed(groups), reversed(states), strict=True):
        assert tickets.undo(desk, group).number.endswith("/0")
        assert state(desk, ids) == before
