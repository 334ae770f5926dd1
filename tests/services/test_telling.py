"""Closing or moving many tells each customer so: in his language, read before, sent a little later, undone with the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import bulk, duties, queues, reading, scheduled, telling, tickets, undo
from tests.desks import person_id, team_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

HOUR = 3_600_000
SAMI, AINO, JONAS, OMAR = (person_id(each) for each in ("sami", "aino", "jonas", "omar"))
IT, PAYROLL = team_id("it"), team_id("payroll")


def opened(desk: Desk, requester: str = AINO, team: str = IT) -> str:
    return tickets.open_ticket(desk, subject="VPN", requester=requester, team=team, text="It drops.").made


def test_each_customer_of_many_that_are_closed_reads_it_in_his_language_and_undo_takes_it_back(desk: Desk) -> None:
    ids = [opened(desk, each) for each in (AINO, JONAS, OMAR, SAMI)]
    done = opened(desk)
    tickets.close(desk, done, "Restarted it")
    said = bulk.closing_sentences(desk, [*ids, done, "00" * 16])
    assert [(each.customer.split()[0], each.language) for each in said] == [
        ("Aino", "fi"),
        ("Jonas", "de"),
        ("عمر", "ar"),
    ]
    assert ("vastaa vain tähän" in said[0].text, "antworten Sie einfach hier" in said[1].text) == (True, True)
    assert all(each.number in each.text and "{" not in each.text for each in said)
    before = queues.counts(desk), [reading.ticket(desk, each).fields for each in ids]
    changes = bulk.close_all(desk, [*ids, done], "User error", told=said[:2])
    assert changes.number == "5"
    views = [reading.ticket(desk, each) for each in ids]
    assert {each.row.status for each in views} == {"solved"}
    assert [[word.text for word in each.scheduled] for each in views] == [[said[0].text], [said[1].text], [], []]
    assert undo.undo(desk, changes.group).number.endswith("/0")
    assert (queues.counts(desk), [reading.ticket(desk, each).fields for each in ids]) == before
    assert [reading.ticket(desk, each).scheduled for each in ids] == [()] * 4


def test_each_customer_of_many_that_are_moved_reads_who_has_it_and_by_when(desk: Desk) -> None:
    kept, anew, there = opened(desk, JONAS), opened(desk), opened(desk, team=PAYROLL)
    later = desk.now() + 5 * HOUR
    tickets.set_fields(desk, kept, {"next_word_by": later})
    said = bulk.moving_sentences(desk, [kept, anew, there], PAYROLL, otherwise=desk.now() + 3 * HOUR)
    assert [(each.ticket, each.kept) for each in said] == [(kept, True), (anew, False)]
    assert "kümmert sich ab jetzt Payroll" in said[0].text
    before = [reading.ticket(desk, each).fields for each in (kept, anew)]
    changes = bulk.move_all(desk, [kept, anew], PAYROLL, note="The router is old.", told=said)
    views = [reading.ticket(desk, each) for each in (kept, anew)]
    assert [each.row.team for each in views] == [PAYROLL] * 2
    assert [each.fields["next_word_by"] for each in views] == [later, said[1].by]
    assert {(each.messages[-1].body, each.messages[-1].audience) for each in views} == {("The router is old.", "team")}
    assert [each.scheduled[0].text for each in views] == [each.text for each in said]
    assert undo.undo(desk, changes.group).number.endswith("/0")
    views = [reading.ticket(desk, each) for each in (kept, anew)]
    assert [each.fields for each in views] == before
    assert [(each.scheduled, len(each.messages)) for each in views] == [((), 1)] * 2
    with pytest.raises(Refused):
        bulk.move_all(desk, [kept], PAYROLL, by=desk.now() - HOUR)


def test_what_is_said_goes_along_into_another_space_and_comes_back_with_the_ticket(desk: Desk) -> None:
    with desk.unit() as work:
        work.record("set", "team", PAYROLL, {"space": "t-pay"})
        work.commit()
    ticket = opened(desk)
    before = reading.ticket(desk, ticket).fields
    said = bulk.moving_sentences(desk, [ticket], PAYROLL, otherwise=desk.now() + HOUR)
    changes = bulk.move_all(desk, [ticket, ticket], PAYROLL, note="The router is old.", told=said)
    assert (changes.number, queues.counts(desk)["unassigned"]) == ("1", 0)
    assert undo.undo(desk, changes.group).number.endswith("/0")
    view = reading.ticket(desk, ticket)
    assert (view.fields, len(view.messages), view.scheduled) == (before, 1, ())
    assert queues.counts(desk)["unassigned"] == 1


# ---- with a hub


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def in_a_while(office: Office, desk: Desk) -> None:
    office.clock.ms += telling.GRACE_MS + 1000
    office.sync(desk)
    duties.run(desk.replica, office.hub(), now=office.clock)


def test_the_sentence_reaches_the_customer_and_opens_and_takes_nothing(office: Office) -> None:
    sami, aino = office.join("sami"), office.join("aino", customer=True)
    office.settle(sami, aino)
    with sami.unit() as work:
        other = work.fresh_id()
        work.record("make", "team", other, {"name.en": "Payroll", "space": "desk"}, space="company")
        work.commit()
    ids = [
        tickets.open_ticket(sami, subject=each, requester=aino.person, text="It drops.").made
        for each in ("Moved", "Closed")
    ]
    office.settle(sami, aino)
    moved = bulk.moving_sentences(sami, ids[:1], other, otherwise=office.clock.ms + HOUR)
    bulk.move_all(sami, ids[:1], other, told=moved)
    closed = bulk.closing_sentences(sami, ids[1:])
    bulk.close_all(sami, ids[1:], "Restarted it", told=closed)
    in_a_while(office, sami)
    office.settle(sami, aino)
    views = {each: reading.ticket(aino, each.id) for each in reading.own_requests(aino, 5)}
    assert {view.messages[-1].body for view in views.values()} == {moved[0].text, closed[0].text}
    assert "{" not in moved[0].text
    rows = [reading.ticket(sami, each).row for each in ids]
    assert [(row.status, row.assignee) for row in rows] == [("new", ""), ("solved", "")]


def test_that_it_is_done_is_not_said_of_a_ticket_that_was_opened_again(office: Office) -> None:
    sami, aino = office.join("sami"), office.join("aino", customer=True)
    office.settle(sami, aino)
    asked = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
    bulk.close_all(sami, [asked], "Done", told=bulk.closing_sentences(sami, [asked]))
    tickets.reopen(sami, asked)
    in_a_while(office, sami)
    view = reading.ticket(sami, asked)
    assert ([each.body for each in view.messages], view.scheduled) == (["It drops."], ())
    assert scheduled.stopped(sami) == []
