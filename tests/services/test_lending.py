"""Lending a hand: who may ask, who steps in, what he sees meanwhile, and that it ends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.domain.rows import QueueQuery
from deskapp.replica import merging
from deskapp.services import board, lending, notifying, people, queues, settings, tickets, undo
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk
    from tests.desks import TestClock

HOUR = 3_600_000
IT, PAYROLL = team_id("it"), team_id("payroll")
SAMI, AINO, JONAS = person_id("sami"), person_id("aino"), person_id("jonas")


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(DeskError) as error:
        deed()
    return error.value.code


def as_person(desk: Desk, person: str, deed: Callable[[], object]) -> None:
    """What somebody else does, as it arrives here."""
    before, desk.person = desk.person, person
    try:
        deed()
    finally:
        desk.person = before


@pytest.fixture
def asked(desk: Desk) -> str:
    """Payroll, where Aino works, asks for help."""
    with desk.unit() as work:
        work.record("add", "person", AINO, {"teams": [PAYROLL]}, base={})
        work.commit()
    until = desk.now() + 4 * HOUR
    as_person(desk, AINO, lambda: lending.ask(desk, PAYROLL, until, " Payday "))
    return lending.calls(desk)[0].id


def test_whoever_lends_a_hand_is_of_the_team_until_it_ends(desk: Desk, asked: str, clock: TestClock) -> None:
    ticket = tickets.open_ticket(desk, subject="Payslip", requester=JONAS, team=PAYROLL).made
    (call,) = lending.calls(desk)
    assert (call.team, call.by, call.note, call.open, call.own, call.mine) == (
        PAYROLL, "Aino Virtanen", "Payday", True, False, "",
    )  # fmt: skip

    def team_view() -> set[str]:
        return {row.id for row in queues.page(desk, QueueQuery(view="team"), 10)}

    def lanes() -> set[str]:
        return {lane.person for lane in board.board(desk, PAYROLL).lanes} - {""}

    assert team_view() == set()
    assert lanes() == {AINO}
    until = desk.now() + 2 * HOUR
    done = lending.step_in(desk, asked, until)
    assert lending.calls(desk)[0].mine == done.made
    assert team_view() == {ticket}
    assert lanes() == {AINO, SAMI}
    assert SAMI in {each.person for each in board.suggest(desk, [ticket])}
    assert [each.id for each in people.members(desk, PAYROLL)] == [AINO], "the card says what it said"
    lending.step_in(desk, asked, until + HOUR)
    assert [each.until for each in lending.calls(desk)[0].hands] == [until + HOUR]
    clock.ms = until + HOUR
    assert team_view() == set()
    assert lanes() == {AINO}
    assert lending.calls(desk)[0].mine == ""


def test_who_could_help_is_told_on_the_desktop(desk: Desk, asked: str) -> None:
    begin = notifying.Place(0, 0)

    def told() -> list[notifying.News]:
        return [each for each in notifying.look(desk, begin).news if each.kind == notifying.HELP]

    (news,) = told()
    assert (news.ticket, news.who, news.subject, news.due) == (asked, "Payroll", "Payday", lending.calls(desk)[0].until)
    settings.save(desk, "notify_mention", "off")
    assert told() == []
    settings.save(desk, "notify_mention", "on")
    as_person(desk, AINO, lambda: _is_told_nothing(told))  # she asked
    kinds = desk.replica.read("SELECT kind, id FROM space")
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE space SET kind = 'team'")
    assert [each.subject for each in told()] == [""]  # what few may read is shown to nobody who looks over a shoulder
    with desk.replica.transaction() as connection:
        connection.executemany("UPDATE space SET kind = ? WHERE id = ?", kinds)
    hand = lending.step_in(desk, asked, desk.now() + HOUR).made
    assert told() == []  # helping already
    lending.end(desk, hand)
    assert len(told()) == 1
    as_person(desk, AINO, lambda: lending.end(desk, asked))
    assert told() == []  # no help is wanted any more


def _is_told_nothing(told: Callable[[], list[notifying.News]]) -> None:
    assert told() == []


def test_one_key_takes_it_back_and_either_side_ends_it(desk: Desk, asked: str) -> None:
    until = desk.now() + HOUR
    done = lending.step_in(desk, asked, until)
    undo.undo(desk, done.group)
    assert lending.calls(desk)[0].hands == ()
    hand = lending.step_in(desk, asked, until).made
    assert refused(lambda: lending.end(desk, asked)) == "lend.team"
    lending.end(desk, hand)
    assert lending.calls(desk)[0].mine == ""
    hand = lending.step_in(desk, asked, until).made
    as_person(desk, AINO, lambda: lending.end(desk, hand))
    as_person(desk, AINO, lambda: lending.end(desk, asked))
    (call,) = lending.calls(desk)
    assert not call.open
    assert [each.over for each in call.hands] == [True]


def test_thanks_are_said_once_by_the_team_and_what_is_over_is_not_kept(desk: Desk, asked: str, clock: TestClock) -> None:
    hand = lending.step_in(desk, asked, desk.now() + HOUR).made
    assert refused(lambda: lending.thank(desk, hand)) == "lend.team"
    as_person(desk, AINO, lambda: lending.thank(desk, hand))
    as_person(desk, AINO, lambda: lending.thank(desk, hand))
    said = "SELECT count(*) FROM op WHERE intent = 'thanks'"
    assert desk.replica.one(said) == (1,)
    assert [each.thanked for each in lending.calls(desk)[0].hands] == [True]
    assert not lending.something_over(desk.replica, "desk", desk.now())
    clock.ms += 6 * HOUR + lending.THANKS_MS
    assert lending.calls(desk) == []
    assert lending.something_over(desk.replica, "desk", desk.now())
    assert lending.let_go(desk.unit(), "desk", desk.now()) == 2
    assert lending.let_go(desk.unit(), "desk", desk.now()) == 0
    assert desk.replica.one("SELECT count(*) FROM hand WHERE deleted = 0") == (0,)
    assert not lending.something_over(desk.replica, "desk", desk.now())


def test_what_may_not_be_is_refused(desk: Desk, asked: str) -> None:
    now = desk.now()
    assert refused(lambda: lending.ask(desk, PAYROLL, now + HOUR)) == "lend.team"
    assert refused(lambda: lending.ask(desk, IT, now - 1)) == "lend.hours"
    assert refused(lambda: lending.step_in(desk, asked, now + lending.LONGEST + HOUR)) == "lend.hours"
    assert refused(lambda: lending.step_in(desk, IT, now + HOUR)) == "lend.unknown"
    own = lending.ask(desk, IT, now + HOUR).made
    assert refused(lambda: lending.step_in(desk, own, now + HOUR)) == "lend.own"
    with desk.replica.transaction() as connection:
        merging.add_space(connection, "t-it", "team", "IT alone", "write")
    tickets_there = {"space": "t-it"}
    with desk.unit() as work:
        work.record("set", "team", IT, tickets_there)
        work.commit()
    assert refused(lambda: lending.ask(desk, IT, now + HOUR)) == "lend.closed"
    assert lending.until_when(desk) == sorted(set(lending.until_when(desk)))
    assert all(each > desk.now() for each in lending.until_when(desk))
