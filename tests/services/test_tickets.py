"""The everyday use cases, on a real encrypted replica."""

from __future__ import annotations

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.rows import QueueQuery
from deskapp.services import bulk, history, queues, reading, search, sending, steps, tickets, touched
from deskapp.services.desk import Desk
from tests.desks import TestClock, person_id, team_id


def opened(desk: Desk, subject: str = "VPN drops", **more: object) -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), text="The VPN drops.", **more).made  # type: ignore[arg-type]


def test_a_ticket_is_opened_for_a_customer_and_goes_to_the_intake_team(desk: Desk) -> None:
    changes = tickets.open_ticket(desk, subject="  VPN drops ", requester=person_id("aino"), text="Help, please")
    view = reading.ticket(desk, changes.made)
    assert changes.number == "T-1001"
    assert (view.row.subject, view.row.status, view.row.team) == ("VPN drops", "new", team_id("it"))
    assert view.row.requester_name == "Aino Virtanen"
    assert [each.body for each in view.messages] == ["Help, please"]
    assert view.messages[0].from_customer


def test_an_empty_subject_is_refused_and_nothing_is_written(desk: Desk) -> None:
    with pytest.raises(Refused, match="subject"):
        tickets.open_ticket(desk, subject="  ", requester=person_id("aino"))
    assert queues.page(desk, QueueQuery(view="all")) == []


def test_the_first_answer_opens_a_new_ticket_and_takes_it(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.reply(desk, ticket, "We are on it.")
    row = reading.ticket(desk, ticket).row
    assert (row.status, row.assignee, row.answered) == ("open", desk.person, 1)


def test_a_note_stays_inside_and_is_no_answer(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.note(desk, ticket, "Old gateway again")
    view = reading.ticket(desk, ticket)
    assert [each.audience for each in view.messages] == ["customer", "team"]
    assert (view.row.status, view.row.answered) == ("new", 0)
    assert view.messages[1].delivery == ()


def test_set_fields_checks_and_says_what_is_allowed(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.set_fields(desk, ticket, {"priority": "high", "external_waiting": "yes"})
    assert reading.ticket(desk, ticket).row.priority == 2
    with pytest.raises(Refused, match="low, normal, high, urgent"):
        tickets.set_fields(desk, ticket, {"priority": "very"})
    with pytest.raises(Refused, match="no field colour"):
        tickets.set_fields(desk, ticket, {"colour": "red"})


def test_undo_sets_back_what_is_still_ours(desk: Desk) -> None:
    ticket = opened(desk)
    first = tickets.set_fields(desk, ticket, {"priority": "urgent", "category": "network"})
    tickets.set_fields(desk, ticket, {"category": "vpn"})
    assert tickets.undo(desk, first.group).number == "1/1"
    view = reading.ticket(desk, ticket)
    assert (view.row.priority, view.fields["category"]) == (1, "vpn")


def test_undo_of_a_bulk_edit_puts_every_ticket_back(desk: Desk) -> None:
    ids = [opened(desk, f"Subject {n}") for n in range(120)]
    before = queues.counts(desk)
    seen = []
    changes = bulk.assign_all(desk, ids, person_id("petra"), progress=lambda done, total: seen.append((done, total)))
    assert len(changes.of("ticket")) == 120
    assert seen[-1] == (120, 120)
    assert queues.counts(desk)["unassigned"] == 0
    assert tickets.undo(desk, changes.group).number == "120/0"
    assert queues.counts(desk) == before


def test_what_a_view_finds_is_changed_as_of_now_but_for_what_was_left_out(desk: Desk) -> None:
    ids = [opened(desk, f"Subject {n}") for n in range(5)]
    chosen = steps.Chosen([queues.key_of(desk, ids[1])], QueueQuery(view="unassigned"), 4)
    tickets.assign(desk, ids[3], person_id("petra"))  # it has left the view since
    late = opened(desk, "And one more")
    assert set(steps.ids_of(desk, chosen, 2)) <= {ids[0], ids[2], ids[4], late}
    changes = bulk.close_all(desk, chosen, "Done")
    assert changes.number == "4"
    done = {each for each in [*ids, late] if reading.ticket(desk, each).row.status == "solved"}
    assert done == {ids[0], ids[2], ids[4], late}
    stopped = bulk.assign_all(desk, ids, person_id("sami"), cancelled=lambda: True)
    assert (stopped.number, stopped.group) == ("0", "")
    gone = [ids[0], "ab" * 16]
    assert bulk.assign_all(desk, gone, person_id("sami")).number == "1"


def test_history_reads_like_sentences(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.set_fields(desk, ticket, {"priority": "high"})
    tickets.move(desk, ticket, team_id("payroll"))
    tickets.close(desk, ticket, "New profile installed")
    lines = [history.sentence(each) for each in history.history(desk, ticket)]
    assert "Sami Korhonen opened the ticket" in lines
    assert "Sami Korhonen set priority from normal to high" in lines
    assert "Sami Korhonen set team from IT to Payroll" in lines
    assert "Sami Korhonen set status from new to solved" in lines


def test_a_solved_ticket_leaves_the_queue_and_comes_back(desk: Desk) -> None:
    ticket = opened(desk)
    tickets.take(desk, ticket)
    assert queues.counts(desk)["mine"] == 1
    tickets.close(desk, ticket, "Done")
    assert queues.counts(desk)["mine"] == 0
    tickets.reopen(desk, ticket)
    assert queues.counts(desk)["mine"] == 1


def test_waiting_and_snoozing(desk: Desk, clock: TestClock) -> None:
    ticket = opened(desk)
    tickets.take(desk, ticket)
    tickets.wait_on(desk, ticket, "person", person_id("petra"))
    assert reading.ticket(desk, ticket).waiting_on_name == "Petra Nagy"
    assert queues.counts(desk)["waiting"] == 1
    tickets.snooze(desk, ticket, clock.ms + 60_000)
    assert queues.counts(desk)["mine"] == 0
    clock.ms += 120_000
    assert queues.counts(desk)["mine"] == 1


def test_a_snooze_keeps_its_reason_and_its_end_whoever_answers(desk: Desk, clock: TestClock) -> None:
    ticket, until = opened(desk), clock.ms + 60_000
    tickets.take(desk, ticket)
    tickets.snooze(desk, ticket, until, reason=" the part \n comes on Monday ")
    tickets.reply(desk, ticket, "It is ordered.", language="en")
    standing = reading.raw(desk, "ticket", ticket)
    assert standing is not None
    standing["values"]["status"] = "waiting"
    by_customer = tickets.answered(standing, person_id("aino"), clock.ms, solve=False)
    assert by_customer == {"status": "open"}, "nor does the customer's answer wake it"
    row = reading.ticket(desk, ticket).row
    assert (row.snooze_until, row.snooze_reason) == (until, "the part comes on Monday")
    assert "Sami Korhonen set snooze reason from nothing to the part comes on Monday" in [
        history.sentence(each) for each in history.history(desk, ticket)
    ]
    clock.ms += 120_000
    (back,) = queues.page(desk, QueueQuery(view="mine"))
    assert (back.id, back.snooze_reason) == (ticket, "the part comes on Monday"), "it says so when it wakes"
    tickets.snooze(desk, ticket, clock.ms + 60_000)
    assert reading.ticket(desk, ticket).row.snooze_reason == "", "another sleep, another reason"


def test_links_are_seen_from_both_ends_and_labels_come_off(desk: Desk) -> None:
    one, two = opened(desk, "One"), opened(desk, "Two")
    tickets.link(desk, one, two)
    assert [each[2] for each in reading.ticket(desk, two).links] == ["One"]
    tickets.add_label(desk, one, " vpn  tampere ")
    assert reading.ticket(desk, one).labels == ("vpn tampere",)
    tickets.drop_label(desk, one, "vpn tampere")
    assert reading.ticket(desk, one).labels == ()


def test_a_held_reply_can_be_taken_back_and_is_sent_once(desk: Desk, clock: TestClock) -> None:
    ticket = opened(desk)
    held = sending.hold(desk, ticket, "Old words", delay_ms=10_000)
    draft = sending.undo_hold(desk, held.id)
    assert draft.text == "Old words"
    with pytest.raises(NotFound):
        sending.undo_hold(desk, held.id)
    sending.hold(desk, ticket, "New words", delay_ms=10_000)
    assert not sending.send_due(desk)
    clock.ms += 11_000
    assert sending.send_due(desk)
    assert not sending.send_due(desk)
    assert [each.body for each in reading.ticket(desk, ticket).messages] == ["The VPN drops.", "New words"]


def test_a_held_reply_whose_ticket_is_gone_becomes_a_draft_and_holds_up_no_other(desk: Desk) -> None:
    """It may have been handed to a team whose tickets cannot be read here."""
    sending.hold(desk, "0" * 32, "To nobody", delay_ms=0)
    ticket = opened(desk)
    sending.hold(desk, ticket, "To Aino", delay_ms=0)
    with pytest.raises(NotFound):
        sending.send_due(desk)
    assert [each.body for each in reading.ticket(desk, ticket).messages] == ["The VPN drops.", "To Aino"]
    kept = desk.drafts.load("0" * 32, "reply")
    assert kept is not None
    assert kept.text == "To nobody"
    assert not sending.send_due(desk)  # said once


def test_a_draft_begun_meanwhile_survives_an_undo(desk: Desk) -> None:
    from deskapp.domain.rows import DraftRow
    from deskapp.services import drafts

    ticket = opened(desk)
    held = sending.hold(desk, ticket, "First")
    drafts.save(desk, DraftRow(ticket, "reply", "Second", 6, "", "", 0))
    assert sending.undo_hold(desk, held.id).text == "First\n\nSecond"


def test_an_old_held_reply_comes_back_as_a_draft_after_a_crash(desk: Desk, clock: TestClock) -> None:
    ticket = opened(desk)
    sending.hold(desk, ticket, "Never silently late")
    clock.ms += 16 * 60_000
    assert sending.after_crash(desk) == []
    kept = desk.drafts.load(ticket, "reply")
    assert kept is not None
    assert kept.text == "Never silently late"
    sending.hold(desk, ticket, "Young")
    clock.ms += 60_000
    (again,) = sending.after_crash(desk)
    assert again.offered
    assert again.due > clock.ms


def test_quick_search_finds_folded_words_and_numbers(desk: Desk) -> None:
    ticket = opened(desk, "Passwort zurücksetzen in der Straße")
    assert [each.id for each in search.quick(desk, "strasse")] == [ticket]
    assert [each.id for each in search.quick(desk, "1001")] == [ticket]
    assert [each.kind for each in search.quick(desk, "virtanen")][-1] == "person"
    assert search.quick(desk, 'printer ( "') == []


def test_every_write_leaves_word_for_the_windows(desk: Desk) -> None:
    place = touched.place(desk)
    ticket = opened(desk)
    reached, changes, authors = touched.since(desk, place)
    assert ticket in changes.of("ticket")
    assert len(authors) == 1
    assert touched.since(desk, reached)[1].touched == {}


def test_reading_takes_the_bold_away(desk: Desk) -> None:
    ticket = opened(desk)
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 1
    reading.mark_read(desk, ticket)
    assert queues.page(desk, QueueQuery(view="all"))[0].unread == 0


def test_what_is_confidential_is_opened_up_only_online(desk: Desk, clock: TestClock) -> None:
    ticket = tickets.open_ticket(desk, subject="Pay", requester=person_id("aino")).made
    tickets.set_fields(desk, ticket, {"confidential": "yes"})
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(clock()))
    clock.ms += 3_600_000
    for lower in (
        lambda: tickets.set_fields(desk, ticket, {"confidential": "no"}),
        lambda: bulk.set_fields_all(desk, [ticket], {"confidential": "no"}),
    ):
        with pytest.raises(Refused, match="back online"):
            lower()
    tickets.set_fields(desk, ticket, {"confidential": "yes", "priority": "high"})
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(clock()))
    tickets.set_fields(desk, ticket, {"confidential": "no"})
    assert reading.ticket(desk, ticket).fields["confidential"] is False


def test_whoever_works_on_what_he_deleted_himself_is_asked_nothing(desk: Desk) -> None:
    made = opened(desk)
    with desk.unit() as work:
        document = work.document("ticket", made)
        assert document is not None
        work.record("delete", "ticket", made, base={"*": edition(document)}, intent="delete")
        work.commit()
    tickets.add_label(desk, made, "vip")
    found = reading.raw(desk, "ticket", made)
    assert found is not None
    assert (found["deleted"], found["cards"]) == ("", {})


def test_what_somebody_set_since_it_was_seen_is_not_overwritten_unseen(desk: Desk) -> None:
    petra = Desk(desk.home, desk.key, {"person": person_id("petra"), "device": "d2" * 8}, replica=desk.replica, synchronous="off")
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino")).made
    seen = {"assignee": "", "team": reading.ticket(desk, ticket).set_by["team"].operation}
    with desk.unit() as work:
        work.record("make", "team", team_id("legal"), {"name.en": "Legal", "space": "legal"}, space="company")
        work.commit()
    tickets.assign(petra, ticket, person_id("petra"))
    tickets.snooze(petra, ticket, 1_900_000_000_000)
    tickets.move(petra, ticket, team_id("payroll"))
    with pytest.raises(Refused) as refused:
        tickets.move(desk, ticket, team_id("legal"), seen)
    assert refused.value.code == "ticket.elsewhere"
    tickets.assign(desk, ticket, "", {"assignee": seen["assignee"]})
    tickets.snooze(desk, ticket, 1_800_000_000_000, {"snooze_until": ""})
    view = reading.ticket(desk, ticket)
    assert {(each.field, each.by_me, each.other_by_me) for each in view.cards} == {
        ("snooze_until", True, False)}, "she gave it back to the team herself when she moved it"  # fmt: skip
    tickets.snooze(desk, ticket, 1_700_000_000_000, {"snooze_until": ""})
    assert len(reading.ticket(desk, ticket).cards) == 1, "what I set myself I know"


def test_many_are_labelled_followed_and_snoozed_and_only_those_that_change_are_counted(desk: Desk) -> None:
    ids = [tickets.open_ticket(desk, subject=f"VPN {n}", requester=person_id("aino")).made for n in range(3)]
    tickets.add_label(desk, ids[0], "router")
    tickets.follow(desk, ids[1])
    done = [bulk.label_all(desk, ids, " router "), bulk.follow_all(desk, ids), bulk.snooze_all(desk, ids, desk.now() + 10**8)]
    assert [each.number for each in done] == ["2", "2", "3"]
    assert [reading.ticket(desk, each).labels for each in ids] == [("router",)] * 3
    assert all(tickets.follows(desk, each) for each in ids)
    assert queues.count(desk, QueueQuery(view="snoozed")) == 3
    with pytest.raises(Refused):
        bulk.label_all(desk, ids, "  ")
    for each in reversed(done):
        assert tickets.undo(desk, each.group).number.endswith("/0")
    assert [reading.ticket(desk, each).labels for each in ids] == [("router",), (), ()]
    assert [tickets.follows(desk, each) for each in ids] == [False, True, False]
    assert queues.count(desk, QueueQuery(view="snoozed")) == 0
