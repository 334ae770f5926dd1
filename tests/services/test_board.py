"""The board of a team, who could take work, and work that goes to other hands with all that belongs to it."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.rows import QueueQuery
from deskapp.domain.worktime import Calendar, WeeklyHours, to_data
from deskapp.services import (
    board,
    deciding,
    duties,
    history,
    queues,
    reading,
    reassigning,
    scheduled,
    telling,
    tickets,
    undo,
)
from tests.desks import person_id, team_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from tests.desks import TestClock

HOUR = 3_600_000
MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC
SAMI, PETRA, AINO, JONAS, OMAR = (person_id(each) for each in ("sami", "petra", "aino", "jonas", "omar"))
IT = team_id("it")


@pytest.fixture
def monday(desk: Desk, clock: TestClock) -> Desk:
    """The desk on a Monday at nine; Petra works from ten to two (UTC), Sami as his team, eight to four."""
    clock.ms = MONDAY
    late = to_data(Calendar(WeeklyHours((((600, 840),),) * 5 + ((),) * 2, "UTC")))
    write(desk, "person", PETRA, hours=late, zone="UTC")
    write(desk, "person", SAMI, zone="UTC")
    return desk


def write(desk: Desk, kind: str, doc: str, **values: Any) -> None:
    with desk.unit() as work:
        work.record("set", kind, doc, values)
        work.commit()


def opened(desk: Desk, *, to: str = "", requester: str = AINO, **fields: Any) -> str:
    made = tickets.open_ticket(desk, subject="VPN", requester=requester, team=IT, fields=fields).made
    if to:
        tickets.assign(desk, made, to)
    return made


def test_a_board_has_what_nobody_has_then_the_people_with_their_work_and_hours(monday: Desk) -> None:
    free = opened(monday, priority=2)
    mine = [opened(monday, to=SAMI), opened(monday, to=SAMI, priority=3)]
    tickets.set_fields(monday, mine[1], {"due": MONDAY + HOUR})
    tickets.move(monday, opened(monday, to=PETRA), team_id("payroll"))
    gone = opened(monday, to=JONAS)  # not of the team, and yet he has work of it
    seen = board.board(monday, IT)
    assert [each.person for each in seen.lanes] == ["", PETRA, SAMI, JONAS]
    nobody, petra, sami, jonas = seen.lanes
    assert [each.id for each in nobody.tickets] == [free]
    assert (nobody.open, nobody.urgent) == (1, 1)
    assert [each.id for each in sami.tickets] == mine[::-1]  # what is due first stands first
    assert (sami.open, sami.urgent) == (2, 1)
    assert 6.9 < sami.load < 7.1
    assert (petra.open, petra.load) == (0, 0)
    assert [each.id for each in jonas.tickets] == [gone]
    assert sami.hours == (MONDAY + 7 * HOUR, 0)
    assert petra.hours == (0, MONDAY + HOUR)
    tickets.close(monday, mine[0], "done")
    assert board.board(monday, IT).lanes[2].open == 1
    with pytest.raises(NotFound):
        board.board(monday, "00" * 16)


def test_work_for_other_teams_weighs_too_but_is_not_shown(monday: Desk) -> None:
    other = opened(monday, to=PETRA)
    tickets.set_fields(monday, other, {"team": team_id("payroll")})
    petra = board.board(monday, IT).lanes[1]
    assert (petra.open, petra.elsewhere, petra.tickets) == (0, 1, ())
    assert petra.load > 1.9
    assert [each.id for each in board.teams(monday)] == [IT, team_id("payroll")]


def test_who_leads_is_said_and_decides_and_undo_asks_the_manager_again(monday: Desk) -> None:
    changes = board.set_lead(monday, IT, PETRA)
    assert (board.board(monday, IT).lead_name, board.board(monday, IT).may_write) == ("Petra Nagy", True)
    with monday.replica.snapshot() as connection:
        house = deciding.House(connection, PETRA, MONDAY)
        question = deciding.Question("ticket", "confidential", (SAMI,), (True, False), SAMI)
        assert house.whose(question, {"values": {"team": IT}}, 0) == ((SAMI, PETRA), "confidential", True)  # type: ignore[typeddict-item]
    undo.undo(monday, changes.group)
    assert board.board(monday, IT).lead == ""
    with pytest.raises(NotFound):
        board.set_lead(monday, IT, "00" * 16)


def test_a_suggestion_says_why_and_who_is_there_comes_first(monday: Desk) -> None:
    opened(monday, to=PETRA, category="VPN")
    opened(monday, to=SAMI)
    asked = opened(monday, category="VPN", language="en")
    first, second = board.suggest(monday, [asked])
    assert (first.person, first.category, first.language, first.open) == (PETRA, "VPN", "en", 1)
    assert (second.person, second.category, second.language, second.open) == (SAMI, "", "en", 1)
    for _ in range(4):
        opened(monday, to=PETRA)
    assert board.suggest(monday, [asked])[0].person == SAMI  # knowing it is no reason to drown
    hungarian = opened(monday, language="hu")
    assert board.suggest(monday, [hungarian])[0].person == PETRA  # but he could not read it
    write(monday, "person", SAMI, hours={"zone": "UTC", "free": ["2026-11-23", "2026-11-24"]})
    assert board.suggest(monday, [asked])[0].person == PETRA  # he is away
    assert board.suggest(monday, []) == []


def test_sharing_is_only_a_plan_it_leaves_out_who_is_away_and_sleepers(monday: Desk) -> None:
    ids = {opened(monday) for _ in range(4)}
    sleeper = opened(monday)
    tickets.snooze(monday, sleeper, MONDAY + 24 * HOUR)
    plan = board.share(monday, IT)
    assert {each.ticket.id for each in plan} == ids
    assert sorted(each.name for each in plan) == ["Petra Nagy"] * 2 + ["Sami Korhonen"] * 2
    assert all(not each.assignee for each in queues.page(monday, QueueQuery(view="all")))
    write(monday, "person", PETRA, hours={"zone": "UTC", "free": ["2026-11-23", "2026-11-24"]})
    assert {each.person for each in board.share(monday, IT)} == {SAMI}
    held = [opened(monday, to=SAMI) for _ in range(2)]
    write(monday, "person", PETRA, hours={"zone": "UTC"})
    assert {each.person for each in board.share(monday, IT, held)} == {PETRA}  # one stays where it is


def test_a_move_takes_note_promise_and_sentence_with_it_and_one_undo_takes_all_back(monday: Desk) -> None:
    kept, anew = opened(monday, requester=JONAS, language="de"), opened(monday)
    tickets.set_fields(monday, kept, {"next_word_by": MONDAY + 5 * HOUR})
    moves = {kept: PETRA, anew: PETRA}
    said = reassigning.sentences(monday, moves, otherwise=MONDAY + 3 * HOUR)
    assert [(each.customer, each.language, each.kept) for each in said] == [
        ("Jonas Weber", "de", True), ("Aino Virtanen", "fi", False),
    ]  # fmt: skip
    assert "Spätestens Montag, 23. November, 15:00 Uhr hören Sie von Petra Nagy." in said[0].text  # formal, in his zone
    assert "Petra kirjoittaa sinulle viimeistään maanantai" in said[1].text
    before = {each: reading.raw(monday, "ticket", each) for each in moves}
    changes = reassigning.reassign(monday, moves, note="She has the router at hand.", told=said)
    assert changes.number == "2"
    view = reading.ticket(monday, kept)
    assert (view.row.assignee, view.fields["next_word_by"]) == (PETRA, MONDAY + 5 * HOUR)
    assert reading.ticket(monday, anew).fields["next_word_by"] == MONDAY + 3 * HOUR
    assert [(each.body, each.audience) for each in view.messages] == [("She has the router at hand.", "team")]
    (later,) = view.scheduled
    assert later.text == said[0].text
    assert MONDAY < later.due - telling.GRACE_MS < MONDAY + HOUR
    undo.undo(monday, changes.group)
    for each, document in before.items():
        after = reading.raw(monday, "ticket", each)
        assert after is not None
        assert document is not None
        put_back = {name: value or None for name, value in after["values"].items()}
        assert put_back == {name: document["values"].get(name) or None for name in put_back}
        view = reading.ticket(monday, each)
        assert (view.messages, view.scheduled) == ((), ())


def test_a_promise_anew_is_for_all_and_lies_ahead(monday: Desk) -> None:
    ticket = opened(monday)
    tickets.set_fields(monday, ticket, {"next_word_by": MONDAY + 5 * HOUR})
    (said,) = reassigning.sentences(monday, {ticket: PETRA}, by=MONDAY + 2 * HOUR)
    assert (said.by, said.kept) == (MONDAY + 2 * HOUR, False)
    reassigning.reassign(monday, {ticket: PETRA}, by=MONDAY + 2 * HOUR)
    assert reading.ticket(monday, ticket).fields["next_word_by"] == MONDAY + 2 * HOUR
    with pytest.raises(Refused):
        reassigning.reassign(monday, {ticket: SAMI}, by=MONDAY - HOUR)


def test_promises_are_offered_in_the_new_holders_hours(monday: Desk) -> None:
    def hours(person: str) -> list[float]:
        return [(each.at - MONDAY) / HOUR for each in reassigning.promises(monday, person, IT)]

    assert [round(each, 1) for each in hours(PETRA)] == [2, 3, 5, 29]  # from ten to two, the last one tomorrow
    assert [round(each) for each in hours(SAMI)] == [1, 2, 4, 24]
    assert [round(each) for each in hours("")] == [1, 2, 4, 24]


def test_nobody_is_told_what_he_knows_and_who_has_it_keeps_it(monday: Desk) -> None:
    own, has, finished, nobodys = (
        opened(monday, requester=PETRA),
        opened(monday, to=PETRA),
        opened(monday),
        opened(monday),
    )
    tickets.close(monday, finished, "done")
    moves = {own: PETRA, has: PETRA, finished: PETRA, nobodys: "", "00" * 16: PETRA}
    assert reassigning.sentences(monday, moves, otherwise=MONDAY + HOUR) == []
    changes = reassigning.reassign(monday, moves, note="For you")
    assert (changes.number, changes.of("ticket")) == ("2", {own, finished})
    assert reading.ticket(monday, has).messages == ()
    assert reassigning.reassign(monday, {has: PETRA}).group == ""


def test_taking_over_and_handing_back(monday: Desk) -> None:
    ticket = opened(monday)
    reassigning.reassign(monday, {ticket: SAMI})
    row = reading.ticket(monday, ticket).row
    assert (row.assignee, row.status) == (SAMI, "open")
    reassigning.reassign(monday, {ticket: ""}, note="I am away from noon")
    view = reading.ticket(monday, ticket)
    assert (view.row.assignee, view.messages[0].body) == ("", "I am away from noon")
    assert [each.intent for each in history.history(monday, ticket)][-1] == "note"


def test_fifty_in_chunks_with_progress_and_a_way_out(monday: Desk) -> None:
    ids = [opened(monday) for _ in range(50)]
    steps: list[tuple[int, int]] = []
    changes = reassigning.reassign(
        monday, dict.fromkeys(ids, PETRA), note="Yours", progress=lambda done, total: steps.append((done, total))
    )
    assert (steps[0], steps[-1]) == ((20, 50), (50, 50))
    assert steps == sorted(steps)
    assert (changes.number, board.board(monday, IT).lanes[1].open) == ("50", 50)
    assert undo.undo(monday, changes.group).number == "100/0"  # the tickets and the notes
    steps.clear()
    stopped = reassigning.reassign(
        monday, dict.fromkeys(ids, PETRA), progress=lambda *each: steps.append(each), cancelled=lambda: bool(steps)
    )
    assert stopped.number == "20"


def test_the_board_reads_no_messages_and_no_log() -> None:
    """What was said and done is nobody's measure here: only tickets, people and teams are read."""
    texts = [each.value for each in ast.walk(ast.parse(inspect.getsource(board))) if isinstance(each, ast.Constant)]
    statements = [each for each in texts if isinstance(each, str) and "SELECT" in each]
    assert statements
    assert not [each for each in statements if any(word in each for word in (" op ", "message", "solved", "stage = 0"))]


# ---- with a hub


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def test_the_customer_reads_the_sentence_and_yet_nobody_has_spoken_to_her(office: Office) -> None:
    sami, petra, aino = office.join("sami"), office.join("petra"), office.join("aino", customer=True)
    office.settle(sami, petra, aino)
    asked = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
    office.settle(sami, petra, aino)
    heard = "SELECT heard_at, answered FROM ticket WHERE id = ?"
    before = petra.replica.one(heard, (bytes.fromhex(asked),))
    (said,) = reassigning.sentences(sami, {asked: petra.person}, otherwise=sami.now() + HOUR)
    reassigning.reassign(sami, {asked: petra.person}, told=[said])
    office.clock.ms += telling.GRACE_MS + 1000
    with_duties(office, sami)
    office.settle(sami, petra, aino)
    (told,) = [each for each in reading.ticket(petra, asked).messages if each.body == said.text]
    assert told.author == sami.person
    assert petra.replica.one(heard, (bytes.fromhex(asked),)) == before
    (request,) = reading.own_requests(aino, 5)
    copies = reading.ticket(aino, request.id).messages
    assert [each.body for each in copies][-1] == said.text
    assert scheduled.stopped(sami) == []
    answer = tickets.reply(petra, asked, "Here I am.").made
    after = petra.replica.one(heard, (bytes.fromhex(asked),))
    assert after is not None
    assert before is not None
    assert (after[0] > before[0], after[1]) == (True, 1)
    assert answer


def test_a_sentence_that_somebody_was_faster_than_does_not_leave_and_nobody_is_asked(office: Office) -> None:
    sami, petra, aino = office.join("sami"), office.join("petra"), office.join("aino", customer=True)
    office.settle(sami, petra, aino)
    asked = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
    said = reassigning.sentences(sami, {asked: petra.person}, otherwise=sami.now() + HOUR)
    reassigning.reassign(sami, {asked: petra.person}, told=said)
    office.settle(sami, petra)
    tickets.reply(petra, asked, "Here I am, and it works again.")
    office.settle(petra, sami)
    office.clock.ms += telling.GRACE_MS + 1000
    with_duties(office, sami)
    office.settle(sami, petra)
    view = reading.ticket(sami, asked)
    assert [each.body for each in view.messages] == ["It drops.", "Here I am, and it works again."]
    assert view.scheduled == ()
    assert scheduled.stopped(sami) == []


def with_duties(office: Office, desk: Desk) -> None:
    office.sync(desk)
    duties.run(desk.replica, office.hub(), now=office.clock)
