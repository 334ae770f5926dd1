"""What needs a decision: between two homes and a hub, for all kinds of documents, and whose it is when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.worktime import Calendar, WeeklyHours, to_data
from deskapp.services import deciding, duties, history, queues, reading, reports, settings, tickets, undo
from tests.desks import person_id
from tests.sync.offices import Office, tickets_of, view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.rows import CardRow
    from deskapp.services.desk import Desk

HOUR = 3_600_000
MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def people(office: Office, *logins: str) -> list[Desk]:
    """Desks of these people, all in step."""
    desks = [office.join(login) for login in logins]
    for login, desk in zip(logins, desks, strict=True):
        settings.save(desk, "computer", f"{login}'s laptop")
    office.settle(*desks)
    return desks


def opened(desk: Desk, requester: str = "") -> str:
    return tickets.open_ticket(desk, subject="VPN", requester=requester or person_id("aino"), text="It drops").made


def meet(office: Office, one: Desk, two: Desk, *others: Desk) -> None:
    office.settle(one, two, *others)


def one_card(desk: Desk) -> CardRow:
    (card,) = deciding.mine(desk)
    return card


def set_person(desk: Desk, person: str, **values: Any) -> None:
    with desk.unit() as work:
        work.record("set", "person", person, values)
        work.commit()


def test_a_card_tells_both_values_in_names_who_when_where_and_offline_since(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    last = int(ben.replica.meta("last_sync"))
    office.clock.ms += 2 * HOUR
    tickets.assign(ben, ticket, ben.person)
    office.sync(anna)
    office.clock.ms += 1000
    tickets.assign(anna, ticket, anna.person)
    meet(office, anna, ben)
    for desk in (anna, ben):
        card = one_card(desk)
        assert (card.field, card.value, card.other) == ("assignee", "Anna", "Ben")
        assert (card.by, card.computer, card.away) == ("Anna", "anna's laptop", 0)
        assert (card.other_by, card.other_computer, card.other_away) == ("Ben", "ben's laptop", last)
        assert (card.ticket, card.number, card.title) == (ticket, view(desk, ticket).row.number, "VPN")
        assert card.waits_for == ("Anna", "Ben")
        assert card.happened > card.other_happened > last
    assert reports.conflicts_data(anna) == reports.conflicts_data(ben) != []


def test_only_who_can_decide_is_asked_and_everybody_sees_it_at_the_ticket(office: Office) -> None:
    anna, ben, cora, dora = people(office, "anna", "ben", "cora", "dora")
    ticket = opened(anna)
    office.settle(anna, ben, cora, dora)
    tickets.assign(anna, ticket, cora.person)
    tickets.assign(ben, ticket, anna.person)
    office.settle(anna, ben, cora, dora)
    assert [len(deciding.mine(each)) for each in (anna, ben, cora, dora)] == [1, 1, 1, 0]
    assert [queues.counts(each)["decide"] for each in (anna, dora)] == [1, 0]
    assert len(deciding.everything(dora)) == 1
    assert view(dora, ticket).row.cards == len(view(dora, ticket).cards) == 1


def test_keeping_one_taking_the_other_and_a_third_value_are_operations_that_undo_asks_again(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    for decide, stands in (
        (lambda card: deciding.settle(ben, card.doc, card.key, False), "Ben's"),
        (lambda card: deciding.settle(ben, card.doc, card.key, True), "Anna's"),
        (lambda card: deciding.settle_with(ben, card.doc, card.key, "Both"), "Both"),
    ):
        ticket = opened(anna)
        office.settle(anna, ben)
        tickets.set_fields(anna, ticket, {"subject": "Anna's"})
        tickets.set_fields(ben, ticket, {"subject": "Ben's"})
        meet(office, anna, ben)
        card = one_card(ben)
        done = decide(card)
        meet(office, anna, ben)
        assert deciding.everything(anna) == deciding.everything(ben) == []
        assert view(anna, ticket).fields["subject"] == stands
        assert "Ben decided" in [history.sentence(each) for each in history.history(anna, ticket)]
        assert undo.undo(ben, done.group).number == "1/0"
        meet(office, anna, ben)
        assert view(anna, ticket).fields["subject"] == "Ben's"
        again = one_card(anna)
        assert (again.value, again.other, again.other_by) == ("Ben's", "Anna's", "Anna")
        deciding.settle(anna, again.doc, again.key, False)
        meet(office, anna, ben)


def test_a_decision_somebody_else_was_faster_with_is_nothing(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    tickets.set_fields(anna, ticket, {"subject": "Anna's"})
    tickets.set_fields(ben, ticket, {"subject": "Ben's"})
    meet(office, anna, ben)
    card = one_card(ben)
    deciding.settle(anna, card.doc, card.key, False)
    meet(office, anna, ben)
    assert not deciding.settle(ben, card.doc, card.key, True)
    assert not deciding.settle_with(ben, card.doc, card.key, "Late")
    assert view(ben, ticket).fields["subject"] == "Ben's"


def test_cards_of_people_teams_and_snippets_are_asked_too(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    (team,) = [each.id for each in reading_teams(anna)]
    with anna.unit() as work:
        snippet = work.fresh_id()
        work.record("make", "snippet", snippet, {"trigger": "vpn", "text.en.informal": "Hi"}, space="desk")
        work.commit()
    office.settle(anna, ben)
    for desk, word in ((anna, "Anna's"), (ben, "Ben's")):
        with desk.unit() as work:
            work.record("set", "person", anna.person, {"phone": word})
            work.record("set", "team", team, {"phone": word})
            work.record("set", "snippet", snippet, {"text.en.informal": word})
            work.commit()
    meet(office, anna, ben)
    found = {each.type: each for each in deciding.mine(anna)}
    assert set(found) == {"person", "team", "snippet"}
    assert (found["person"].title, found["snippet"].title, found["team"].title) == ("Anna", "vpn", "Service desk")
    assert {each.number for each in found.values()} == {""}
    for each in found.values():
        deciding.settle(ben, each.doc, each.key, True, each.type)
    meet(office, anna, ben)
    assert deciding.everything(anna) == []
    row = anna.replica.one(
        "SELECT json_extract(doc, '$.values.phone') FROM person WHERE id = ?", (bytes.fromhex(anna.person),)
    )
    assert row == ("Anna's",)


def test_what_is_open_is_found_by_an_index(office: Office) -> None:
    (anna,) = people(office, "anna")
    for sql in (deciding.TICKETS, *(deciding.OTHERS.format(table=each) for each in deciding.TABLES)):
        plan = [str(row[3]) for row in anna.replica.read("EXPLAIN QUERY PLAN " + sql, (1,))]
        assert " t USING INDEX " in plan[0], plan


def reading_teams(desk: Desk) -> list[Any]:
    from deskapp.services import people as everybody

    return everybody.teams(desk)


def test_the_wish_to_delete_is_shown_against_the_edit_that_won(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    done = tickets.open_ticket(anna, subject="By mistake", requester=person_id("aino"))
    office.settle(anna, ben)
    tickets.set_fields(ben, done.made, {"priority": "high"})
    undo.undo(anna, done.group)
    meet(office, anna, ben)
    card = one_card(ben)
    assert (card.field, card.other, card.by, card.other_by) == ("*", "deleted", "Ben", "Anna")
    changed = deciding.settle(ben, card.doc, card.key, True)
    meet(office, anna, ben)
    assert done.made not in tickets_of(anna)
    undo.undo(ben, changed.group)
    meet(office, anna, ben)
    assert done.made in tickets_of(anna)
    assert one_card(anna).field == "*"


# ---- two answers


def test_two_answers_that_crossed_are_a_question_until_somebody_finds_it_fine(office: Office) -> None:
    anna, ben, cora = people(office, "anna", "ben", "cora")
    ticket = opened(anna)
    tickets.assign(anna, ticket, anna.person)  # else both would take it by answering
    office.settle(anna, ben, cora)
    tickets.reply(anna, ticket, "Restart it")
    tickets.reply(ben, ticket, "Do not restart it")
    meet(office, anna, ben, cora)
    assert [len(deciding.mine(each)) for each in (anna, ben, cora)] == [1, 1, 0]
    (double,) = [each for each in deciding.mine(ben) if each.field == "double"]
    assert (double.value, double.by, double.other, double.other_by) == (
        "Restart it",
        "Anna",
        "Do not restart it",
        "Ben",
    )
    assert (double.computer, double.other_computer) == ("anna's laptop", "ben's laptop")
    assert tickets_of(cora)[ticket].cards == 1
    done = deciding.settle(ben, double.doc, double.key, False)
    meet(office, anna, ben, cora)
    assert [deciding.everything(each) for each in (anna, ben, cora)] == [[], [], []]
    assert tickets_of(cora)[ticket].cards == 0
    assert "Ben decided" in [history.sentence(each) for each in history.history(cora, ticket)]
    undo.undo(ben, done.group)
    meet(office, anna, ben, cora)
    assert one_card(anna).field == "double"
    assert "Ben took a decision back" in [history.sentence(each) for each in history.history(cora, ticket)]


def test_a_correction_by_somebody_who_saw_both_ends_it(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    ticket = opened(anna)
    tickets.assign(anna, ticket, anna.person)
    office.settle(anna, ben)
    tickets.reply(anna, ticket, "Restart it")
    tickets.reply(ben, ticket, "Do not restart it")
    meet(office, anna, ben)
    tickets.reply(ben, ticket, "Sorry, we both wrote. Please do not restart it.")
    assert deciding.everything(ben) == []
    meet(office, anna, ben)
    assert deciding.everything(anna) == []


def test_a_customers_own_two_messages_and_a_copy_of_hers_are_no_double_answer(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    carla = office.join("carla", customer=True)
    mine = tickets.open_ticket(carla, subject="Badge", requester=carla.person, text="Lost").made
    meet(office, carla, anna, ben)
    (ticket,) = tickets_of(anna)
    tickets.reply(carla, mine, "Still lost")
    tickets.reply(anna, ticket, "We look")
    meet(office, carla, anna, ben)
    assert deciding.everything(anna) == []


# ---- whose it is when nobody decides


def conflict(office: Office, one: Desk, two: Desk, *others: Desk, field: str = "subject") -> str:
    ticket = opened(one)
    office.settle(one, two, *others)
    tickets.set_fields(one, ticket, {field: "yes" if field == "confidential" else "One"})
    tickets.set_fields(two, ticket, {field: "no" if field == "confidential" else "Two"})
    office.settle(one, two, *others)
    return ticket


def arrived_at(desk: Desk, ms: int) -> None:
    """As if everything had come to the hub then; the hub's own clock cannot be turned."""
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE op SET arrived = ?", (ms,))


@pytest.mark.parametrize(("after_hours", "reached"), [(0, False), (3 * 24 - 1, False), (3 * 24 + 8, True)])
def test_after_three_working_days_it_goes_to_the_lead_too(office: Office, after_hours: int, reached: bool) -> None:
    anna, ben, lea = people(office, "anna", "ben", "lea")
    for each in (anna, ben):
        set_person(anna, each.person, manager=lea.person)
    conflict(office, anna, ben, lea)
    for desk in (anna, ben, lea):
        arrived_at(desk, MONDAY)
    office.clock.ms = MONDAY + after_hours * HOUR
    assert len(deciding.mine(anna)) == len(deciding.mine(ben)) == 1, "the two keep it"
    assert [each.why for each in deciding.mine(lea)] == (["waited"] if reached else [])
    assert ("Lea" in one_card(anna).waits_for) is reached


def test_a_weekend_does_not_count_and_the_teams_own_hours_do(office: Office) -> None:
    anna, ben, lea = people(office, "anna", "ben", "lea")
    for each in (anna, ben):
        set_person(anna, each.person, manager=lea.person)
    conflict(office, anna, ben, lea)
    friday = MONDAY + 4 * 24 * HOUR
    for desk in (anna, ben, lea):
        arrived_at(desk, friday)
    office.clock.ms = friday + 3 * 24 * HOUR + 6 * HOUR  # Monday afternoon
    assert deciding.mine(lea) == []
    (team,) = reading_teams(anna)
    always = to_data(Calendar(WeeklyHours((((0, 1440),),) * 7)))
    with anna.unit() as work:
        work.record("set", "team", team.id, {"hours": always})
        work.commit()
    office.settle(anna, lea)
    assert [each.why for each in deciding.mine(lea)] == ["waited"]
    with anna.unit() as work:
        work.record("set", "team", team.id, {"hours": {"days": "nonsense"}})
        work.commit()
    office.settle(anna, lea)
    assert deciding.mine(lea) == [], "hours that make no sense are Monday to Friday"


def test_whether_it_is_confidential_is_the_leads_from_the_start_and_the_strict_value_stands(office: Office) -> None:
    anna, ben, lea = people(office, "anna", "ben", "lea")
    (team,) = reading_teams(anna)
    with anna.unit() as work:
        work.record("set", "team", team.id, {"lead": lea.person})
        work.commit()
    ticket = conflict(office, anna, ben, lea, field="confidential")
    card = one_card(lea)
    assert (card.why, card.value, card.other) == ("confidential", True, False)
    assert view(lea, ticket).fields["confidential"] is True


def test_what_people_who_left_disagreed_about_is_the_leads_and_without_one_everybodys(office: Office) -> None:
    anna, ben, lea = people(office, "anna", "ben", "lea")
    conflict(office, anna, ben, lea)
    assert deciding.mine(lea) == []
    for each in (anna, ben):
        set_person(lea, each.person, left=1)
    assert [each.why for each in deciding.mine(lea)] == ["nobody"]
    set_person(lea, anna.person, manager=lea.person)
    assert [each.why for each in deciding.mine(lea)] == ["gone"]
    assert one_card(lea).waits_for == ("Lea",)


def test_a_question_waits_from_when_both_values_had_come_to_the_hub(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    conflict(office, anna, ben)
    hub_now = office.hub().now()
    assert abs(one_card(anna).since - hub_now) < 60_000, "the hub's clock, not the desks'"


def test_unknown_documents_and_odd_cards_are_listed_all_the_same(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    with anna.unit() as work:
        made = work.fresh_id()
        work.record("make", "kudos", made, {"text": "Thanks", "stars": {"n": 1}}, space="desk")
        work.commit()
    office.settle(anna, ben)
    for desk, stars in ((anna, {"n": 2}), (ben, ["x", None])):
        with desk.unit() as work:
            work.record("set", "kudos", made, {"stars": stars})
            work.commit()
    meet(office, anna, ben)
    card = one_card(anna)
    assert (card.type, card.field, card.title) == ("kudos", "stars", "")
    deciding.settle(anna, card.doc, card.key, True, card.type)
    assert reading.raw(anna, "kudos", made)["values"]["stars"] == card.other  # type: ignore[index]


# ---- nothing automatic takes a ticket from a holder who has not synced since


def test_moving_undoing_and_every_duty_leave_a_ticket_with_whom_took_it_offline(office: Office) -> None:
    anna, ben = people(office, "anna", "ben")
    carla = office.join("carla", customer=True)
    request = tickets.open_ticket(carla, subject="Badge", requester=carla.person, text="Lost").made
    office.settle(carla, anna, ben)
    (ticket,) = tickets_of(anna)
    tickets.take(ben, ticket)  # offline: it has not left his computer
    office.clock.ms += 3 * 24 * HOUR
    done = tickets.assign(anna, ticket, anna.person)
    undo.undo(anna, done.group)  # which sets it back to nobody
    tickets.wait_on(anna, ticket, "customer")
    office.settle(anna, carla)
    tickets.reply(carla, request, "Found it")
    office.settle(carla, anna)
    duties.run(anna.replica, office.hub(), now=anna.now)
    office.settle(anna, carla)
    assert view(anna, ticket).row.status == "open", "a duty has opened it again"
    assert view(anna, ticket).row.assignee == ""
    office.settle(ben, anna)
    for desk in (anna, ben):
        assert view(desk, ticket).row.assignee == ben.person
    (card,) = [each for each in deciding.mine(ben) if each.field == "assignee"]
    assert (card.value, card.other or "", card.other_by) == ("Ben", "", "Anna")
