"""When somebody is well reached: hours, quiet times, and the times of his unit, across months and clocks."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain import reach
from deskapp.domain.reach import BLACKOUT, BUSY, HOURS, QUIET, Reach, Spell, Window

HELSINKI = ZoneInfo("Europe/Helsinki")
ZONES = ("Europe/Helsinki", "Africa/Cairo", "Asia/Kathmandu", "")
NINE_TO_ELEVEN = (Window((0, 1, 2, 3, 4), 540, 660),)
MIDDAY = (Window((0, 1, 2, 3, 4), 600, 630),)
CLOSING = Spell("1", BLACKOUT, "closes the month", "month", date(2026, 1, 24), date(2026, 1, 27), 0, 1080)

RUSH = Spell("2", BUSY, "Monday rush", "week", date(2026, 11, 2), date(2026, 11, 2), 480, 600)
YEAR_END = Spell("3", BLACKOUT, "year end", "year", date(2025, 12, 15), date(2026, 1, 10))


def at(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=HELSINKI).timestamp() * 1000)  # type: ignore[arg-type,misc]


def test_hours_quiet_times_and_the_next_good_moment() -> None:
    aino = Reach(hours=NINE_TO_ELEVEN, quiet=MIDDAY, zone="Europe/Helsinki")
    assert reach.objection(aino, at(2026, 11, 23, 9, 30)) is None  # a Monday
    assert reach.objection(aino, at(2026, 11, 23, 10, 5)) == (QUIET, at(2026, 11, 23, 10, 30), "", "")
    assert reach.objection(aino, at(2026, 11, 23, 11, 0)) == (HOURS, at(2026, 11, 24, 9, 0), "", "")
    assert reach.next_good(aino, at(2026, 11, 27, 11, 0)) == at(2026, 11, 30, 9, 0)  # Friday noon: Monday
    assert reach.next_good(aino, at(2026, 11, 23, 10, 0)) == at(2026, 11, 23, 10, 30)
    assert reach.next_good(Reach(), 5) == 5
    never = Reach(hours=MIDDAY, quiet=MIDDAY)
    assert reach.next_good(never, at(2026, 11, 23, 9, 0)) == 0


@pytest.mark.parametrize(
    ("spell", "inside", "end"),
    [
        (CLOSING, (2026, 11, 26, 12, 0), (2026, 11, 27, 18, 0)),
        (CLOSING._replace(first=date(2026, 1, 28), last=date(2026, 2, 3)), (2026, 12, 31, 23, 59), (2027, 1, 3, 18, 0)),
        (CLOSING._replace(first=date(2026, 1, 28), last=date(2026, 2, 3)), (2027, 1, 2, 0, 0), (2027, 1, 3, 18, 0)),
        (CLOSING._replace(first=date(2026, 1, 30), last=date(2026, 1, 31), until=1440), (2027, 2, 28, 9, 0), (2027, 3, 1, 0, 0)),
        (RUSH, (2026, 11, 23, 9, 0), (2026, 11, 23, 10, 0)),
        (YEAR_END, (2028, 1, 5, 9, 0), (2028, 1, 11, 0, 0)),
        (YEAR_END._replace(every="once"), (2026, 1, 5, 9, 0), (2026, 1, 11, 0, 0)),
    ],
)  # fmt: skip
def test_a_time_of_a_unit(spell: Spell, inside: tuple[int, ...], end: tuple[int, ...]) -> None:
    assert reach.ends(spell, HELSINKI, at(*inside)) == at(*end)
    assert reach.ends(spell, HELSINKI, at(*end)) == 0
    assert reach.coming(spell, HELSINKI, at(*inside))[1] == at(*end)
    said = reach.objection(Reach(zone="Europe/Helsinki", unit="Payroll", spells=(spell,)), at(*inside))
    assert said == (spell.kind, at(*end), spell.why, "Payroll")


def test_before_it_was_said_nothing_was_repeated() -> None:
    assert reach.ends(CLOSING, HELSINKI, at(2025, 12, 25, 9, 0)) == 0
    assert reach.coming(CLOSING, HELSINKI, at(2026, 11, 3, 9, 0)) == (at(2026, 11, 24, 0, 0), at(2026, 11, 27, 18, 0))
    once = CLOSING._replace(every="once")
    assert reach.coming(once, HELSINKI, at(2026, 11, 3, 9, 0)) == (0, 0)


def test_a_blackout_counts_before_a_busy_time() -> None:
    busy = CLOSING._replace(id="b", kind=BUSY, why="busy")
    said = reach.objection(Reach(zone="Europe/Helsinki", spells=(busy, CLOSING)), at(2026, 11, 26, 12, 0))
    assert said is not None
    assert said.kind == BLACKOUT


@pytest.mark.parametrize(
    ("odd", "left"),
    [
        ("9 to 5", 0), ([[[0], 540, 600], [[7], 540, 600], [[0], 600, 540], [[], 1, 2], [[0], "1", 2], [0, 1, 2], None], 1),
        ([[[0, 0, 3], 0, 1440]], 1), ([[[True], 1, 2]], 0),
    ],
)  # fmt: skip
def test_what_another_program_wrote_otherwise_is_left_out(odd: Any, left: int) -> None:
    assert len(reach.windows_of(odd)) == left


@pytest.mark.parametrize(
    "values",
    [
        {}, {"first": "2026-13-01"}, {"kind": "party"}, {"every": "day"}, {"last": "2025-01-01"}, {"until": "12"},
        {"last": "2026-03-01"}, {"since": -1}, {"first": 5},
    ],
)  # fmt: skip
def test_a_spell_that_makes_no_sense_is_none(values: dict[str, Any]) -> None:
    sound = {"kind": "busy", "every": "month", "first": "2026-01-24", "last": "2026-01-27", "why": "x", "since": 0, "until": 1440}
    assert reach.spell_of({"id": "1", "values": sound}) is not None
    assert reach.spell_of({"id": "1", "values": {**sound, **values} if values else {}}) is None


moments = st.integers(at(2026, 1, 1), at(2027, 12, 31))
windows = st.builds(
    lambda days, since, long: Window(tuple(sorted(days)), since, min(since + long, 1440)),
    st.sets(st.integers(0, 6), min_size=1), st.integers(0, 1439), st.integers(1, 600),
)  # fmt: skip


@given(st.lists(windows, max_size=3), st.lists(windows, max_size=3), st.sampled_from(ZONES), moments)
def test_nothing_speaks_against_the_next_good_moment(hours: list[Window], quiet: list[Window], zone: str, ms: int) -> None:
    somebody = Reach(hours=tuple(hours), quiet=tuple(quiet), zone=zone, spells=(CLOSING,))
    found = reach.next_good(somebody, ms)
    if found:
        assert found >= ms
        assert reach.objection(somebody, found) is None
        assert found == ms or reach.objection(somebody, found - 1) is not None  # and none is better
