"""Being away: who may say so, who stands in, what the house knows of it, and how it ends by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.domain.worktime import Calendar, WeeklyHours
from deskapp.services import absence, board, people, reading, reassigning, responsibilities, tickets, undo, whom
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk
    from tests.desks import TestClock

HOUR, DAY = 3_600_000, 86_400_000
MONDAY = 1_795_424_400_000  # Mon 23 November 2026, 09:00 UTC
RITVA, SAMI, PETRA, AINO, SOFIA = (person_id(each) for each in ("ritva", "sami", "petra", "aino", "sofia"))


@pytest.fixture
def monday(desk: Desk, clock: TestClock) -> Desk:
    """The desk on a Monday at nine. Sami works here; Petra is below him, Ritva above."""
    clock.ms = MONDAY
    return desk


def refused(deed: Callable[[], object]) -> str:
    """The code of what a deed raises."""
    with pytest.raises(DeskError) as error:
        deed()
    return error.value.code


def test_a_person_says_when_he_is_away_and_is_back_by_himself(monday: Desk, clock: TestClock) -> None:
    changes = absence.say_away(monday, SAMI, MONDAY, MONDAY + 3 * DAY, stand_in=PETRA)
    assert changes.made in changes.of("absence")
    found = absence.of(monday, SAMI)
    assert found is not None
    assert (found.since, found.until, found.stand_in) == (MONDAY, MONDAY + 3 * DAY, PETRA)
    assert absence.names(monday, [found.stand_in]) == {PETRA: "Petra Nagy"}
    assert [each.person for each in absence.stands_in_for(monday, PETRA)] == [SAMI]
    absence.say_away(monday, SAMI, MONDAY + 3 * DAY, MONDAY + 20 * DAY)  # without a gap: one time
    longer = absence.of(monday, SAMI)
    assert longer is not None
    assert longer.until == MONDAY + 20 * DAY
    assert longer.stand_in == PETRA
    clock.ms = MONDAY + 20 * DAY
    assert absence.of(monday, SAMI) is None
    assert absence.away(monday) == {}


def test_coming_back_early_ends_what_lasts(monday: Desk) -> None:
    made = absence.say_away(monday, SAMI, MONDAY - DAY)  # nobody knows until when
    found = absence.of(monday, SAMI, MONDAY + 300 * DAY)
    assert found is not None
    assert found.until == 0
    back = absence.come_back(monday)
    assert back is not None
    assert absence.of(monday, SAMI) is None
    assert absence.come_back(monday) is None
    undo.undo(monday, back.group)
    assert absence.of(monday, SAMI) is not None
    absence.take_back(monday, made.made)
    assert absence.of(monday, SAMI, MONDAY) is None


def test_a_lead_says_it_for_his_people_and_nobody_else(monday: Desk) -> None:
    absence.say_away(monday, PETRA, MONDAY, MONDAY + DAY)  # below Sami
    for other in (RITVA, AINO):
        assert refused(partial(absence.say_away, monday, other, MONDAY, MONDAY + DAY)) == "absence.right"
    with monday.unit() as work:
        work.record("add", "person", AINO, {"teams": [team_id("it")]}, base={})
        work.record("set", "team", team_id("it"), {"lead": SAMI})
        work.commit()
    made = absence.say_away(monday, AINO, MONDAY, MONDAY + DAY).made  # of the team he leads
    with monday.unit() as work:
        work.record("set", "team", team_id("it"), {"lead": RITVA})
        work.commit()
    assert refused(lambda: absence.take_back(monday, made)) == "absence.right"
    assert refused(lambda: absence.come_back(monday, AINO)) == "absence.right"
    with monday.replica.transaction() as connection:
        connection.execute("UPDATE space SET may = 'read' WHERE id = 'company'")  # a customer reads only
    assert not absence.may_say(monday, SAMI)


@pytest.mark.parametrize(
    ("person", "since", "until", "stand_in", "error"),
    [
        (SAMI, MONDAY, MONDAY, "", "absence.dates"),
        (SAMI, 0, MONDAY, "", "absence.dates"),
        (SAMI, MONDAY, MONDAY + DAY, SAMI, "absence.self"),
        (SAMI, MONDAY, MONDAY + DAY, "ab" * 16, "person.unknown"),
        ("ab" * 16, MONDAY, MONDAY + DAY, "", "person.unknown"),
    ],
)
def test_what_makes_no_sense_is_refused(
    monday: Desk, person: str, since: int, until: int, stand_in: str, error: str
) -> None:
    assert refused(lambda: absence.say_away(monday, person, since, until, stand_in=stand_in)) == error
    assert absence.away(monday) == {}


def test_other_days_and_another_stand_in(monday: Desk) -> None:
    made = absence.say_away(monday, PETRA, MONDAY, MONDAY + DAY).made
    absence.change(monday, made, MONDAY, MONDAY + 2 * DAY, stand_in=AINO, tickets="ask")
    found = absence.of(monday, PETRA)
    assert found is not None
    assert (found.until, found.stand_in) == (MONDAY + 2 * DAY, AINO)
    with monday.unit() as work:  # she leaves the house: nobody stands in
        work.record("set", "person", AINO, {"left": MONDAY})
        work.commit()
    found = absence.of(monday, PETRA)
    assert found is not None
    assert found.stand_in == ""
    assert refused(lambda: absence.take_back(monday, "ab" * 16)) == "absence.unknown"


def test_the_time_ahead_of_my_people(monday: Desk) -> None:
    for _ in range(3):
        made = tickets.open_ticket(monday, subject="VPN", requester=AINO, team=team_id("it")).made
        tickets.assign(monday, made, PETRA)
    absence.say_away(monday, PETRA, MONDAY - DAY, MONDAY + 2 * DAY, stand_in=SAMI, tickets="ask")
    absence.say_away(monday, SAMI, MONDAY + 4 * DAY, MONDAY + 5 * DAY, stand_in=PETRA)
    absence.say_away(monday, SAMI, MONDAY + 40 * DAY, MONDAY + 50 * DAY)  # beyond it
    seen = absence.ahead(monday)
    assert [each.person.id for each in seen.rows] == [PETRA, SAMI]
    petra, sami = seen.rows
    assert (petra.stand_in, petra.open, petra.ask, petra.may) == ("Sami Korhonen", 3, True, True)
    assert (len(sami.absences), sami.stand_in, sami.ask, sami.may) == (1, "Petra Nagy", False, True)


def test_a_boss_sees_everybody_below(monday: Desk) -> None:
    monday.person = RITVA
    assert {SAMI, PETRA, AINO, SOFIA} <= {each.person.id for each in absence.ahead(monday).rows}


def test_who_is_away_does_not_work(monday: Desk) -> None:
    calendar = Calendar(WeeklyHours((((480, 960),),) * 5 + ((),) * 2, "UTC"))
    absence.say_away(monday, SAMI, MONDAY - HOUR, MONDAY + 3 * DAY + 12 * HOUR)  # until Thursday at nine in the evening
    found = absence.hours(absence.of(monday, SAMI), calendar, MONDAY)
    assert (found.until, found.back) == (0, MONDAY + 4 * DAY - HOUR)  # Friday at eight
    assert absence.hours(None, calendar, MONDAY).until


def test_the_board_gives_nothing_to_who_is_away_and_says_who_stands_in(monday: Desk) -> None:
    with monday.unit() as work:
        work.record("add", "person", AINO, {"teams": [team_id("it")]}, base={})
        work.commit()
    made = [tickets.open_ticket(monday, subject="VPN", requester=SOFIA, team=team_id("it")).made for _ in range(6)]
    assert {each.person for each in board.share(monday, team_id("it"))} == {SAMI, PETRA, AINO}
    absence.say_away(monday, PETRA, MONDAY - HOUR, MONDAY + 2 * DAY, stand_in=AINO)
    lanes = {each.person: each for each in board.board(monday, team_id("it")).lanes}
    assert lanes[PETRA].away == absence.Told(MONDAY + 2 * DAY, AINO, "Aino Virtanen")
    assert lanes[SAMI].away is None
    assert [each.person for each in board.suggest(monday, made)][-1] == PETRA
    assert {each.person for each in board.share(monday, team_id("it"))} == {SAMI, AINO}
    assert {each.person for each in board.share(monday, team_id("it"), without=SAMI)} == {AINO}
    first, *_ = reassigning.promises(monday, PETRA, team_id("it"))
    assert first.at > MONDAY + 2 * DAY  # a word is promised for when she is back


def test_whom_to_ask_is_who_stands_in(monday: Desk) -> None:
    responsibilities.make(monday, "printer", person=AINO)
    asked = whom.ask(monday, "printer").answers[0]
    assert (asked.first.id, asked.instead_of) == (AINO, None)
    monday.person = SOFIA  # who leads her
    absence.say_away(monday, AINO, MONDAY, MONDAY + DAY, stand_in=PETRA)
    monday.person = SAMI
    asked = whom.ask(monday, "printer").answers[0]
    assert asked.first.id == PETRA
    assert asked.instead_of is not None
    assert asked.instead_of.id == AINO
    assert AINO not in {each.id for each in asked.others}
    assert asked.assignee == PETRA


def test_whom_to_ask_where_nobody_stands_in(monday: Desk) -> None:
    made = responsibilities.make(monday, "printer", person=AINO).made
    responsibilities.set_members(monday, made, "responsible", [AINO, SOFIA])
    monday.person = SOFIA
    absence.say_away(monday, AINO, MONDAY)
    monday.person = SAMI
    assert whom.ask(monday, "printer").answers[0].first.id == SOFIA


def test_the_card_says_it_and_never_why(monday: Desk) -> None:
    assert people.card(monday, PETRA).away is None
    absence.say_away(monday, PETRA, MONDAY, MONDAY + DAY, stand_in=SAMI)
    assert people.card(monday, PETRA).away == absence.Told(MONDAY + DAY, SAMI, "Sami Korhonen")
    made = tickets.open_ticket(monday, subject="VPN", requester=PETRA, team=team_id("it")).made
    view = reading.ticket(monday, made)
    assert view.requester is not None
    assert view.requester.away is not None
