"""Working time against the clock on the wall, minute by minute, in zones that do what they can."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from deskapp.domain.errors import DeskError
from deskapp.domain.worktime import (
    MINUTE,
    OFFICE,
    Calendar,
    WeeklyHours,
    add,
    add_ms,
    between,
    between_ms,
    from_data,
    is_open,
    next_open,
    subtract,
    to_data,
)

HELSINKI = Calendar(WeeklyHours(zone="Europe/Helsinki"))
ALWAYS = ((0, 1440),)


def at(zone: str, *parts: int, fold: int = 0) -> int:
    return int(datetime(*parts, fold=fold, tzinfo=ZoneInfo(zone)).timestamp()) * 1000


def helsinki(*parts: int) -> int:
    return at("Europe/Helsinki", *parts)


def test_over_a_weekend() -> None:
    friday = helsinki(2026, 11, 20, 15)
    assert add(HELSINKI, friday, 120) == helsinki(2026, 11, 23, 9)
    assert subtract(HELSINKI, helsinki(2026, 11, 23, 9), 120) == friday
    assert between(HELSINKI, friday, helsinki(2026, 11, 23, 9)) == 120
    assert between(HELSINKI, helsinki(2026, 11, 23, 9), friday) == -120


def test_ends_and_starts_of_days() -> None:
    assert add(HELSINKI, helsinki(2026, 11, 20, 8), 8 * 60) == helsinki(2026, 11, 20, 16)
    assert subtract(HELSINKI, helsinki(2026, 11, 20, 16), 8 * 60) == helsinki(2026, 11, 20, 8)
    assert subtract(HELSINKI, helsinki(2026, 11, 23, 8), 60) == helsinki(2026, 11, 20, 15)
    assert add(HELSINKI, helsinki(2026, 11, 22, 3), 0) == helsinki(2026, 11, 22, 3)
    assert add(HELSINKI, helsinki(2026, 11, 23, 9), -120) == helsinki(2026, 11, 20, 15)
    assert next_open(HELSINKI, helsinki(2026, 11, 20, 16)) == helsinki(2026, 11, 23, 8)
    assert next_open(HELSINKI, helsinki(2026, 11, 20, 12)) == helsinki(2026, 11, 20, 12)
    assert is_open(HELSINKI, helsinki(2026, 11, 20, 8))
    assert not is_open(HELSINKI, helsinki(2026, 11, 20, 16))


def test_pauses_free_days_and_special_days() -> None:
    hours = WeeklyHours(((((8 * 60, 12 * 60), (13 * 60, 17 * 60)),) * 5 + ((),) * 2), "Europe/Berlin")
    calendar = Calendar(
        hours,
        frozenset({date(2026, 12, 25), date(2026, 12, 31)}),
        {
            date(2026, 12, 24): ((8 * 60, 12 * 60),),
            date(2026, 12, 26): ((10 * 60, 11 * 60),),
            date(2026, 12, 31): OFFICE,
        },
    )
    before = at("Europe/Berlin", 2026, 12, 24, 11)
    assert add(calendar, before, 60) == at("Europe/Berlin", 2026, 12, 24, 12)
    assert add(calendar, before, 120) == at("Europe/Berlin", 2026, 12, 26, 11)
    assert add(calendar, before, 121) == at("Europe/Berlin", 2026, 12, 28, 8, 1)
    assert add(calendar, at("Europe/Berlin", 2026, 12, 28, 11, 30), 60) == at("Europe/Berlin", 2026, 12, 28, 13, 30)
    assert subtract(calendar, at("Europe/Berlin", 2026, 12, 28, 14), 60) == at("Europe/Berlin", 2026, 12, 28, 13)
    assert is_open(calendar, at("Europe/Berlin", 2026, 12, 31, 15))  # a special day wins over a free one
    assert not is_open(calendar, at("Europe/Berlin", 2026, 12, 28, 12, 30))


def test_the_hour_that_is_missing_and_the_one_that_comes_twice() -> None:
    night = Calendar(WeeklyHours((((60, 300),),) * 7, "Europe/Helsinki"))
    assert between(night, helsinki(2026, 3, 29, 0), helsinki(2026, 3, 29, 12)) == 180
    assert between(night, helsinki(2026, 10, 25, 0), helsinki(2026, 10, 25, 12)) == 300
    assert add(night, helsinki(2026, 3, 29, 2), 90) == helsinki(2026, 3, 29, 4, 30)
    half = Calendar(WeeklyHours((((180, 210),),) * 7, "Europe/Helsinki"))  # 3:00 to 3:30
    assert between(half, helsinki(2026, 3, 29, 0), helsinki(2026, 3, 29, 12)) == 0
    assert between(half, helsinki(2026, 10, 25, 0), helsinki(2026, 10, 25, 12)) == 60
    assert add(half, helsinki(2026, 10, 25, 0), 31) == at("Europe/Helsinki", 2026, 10, 25, 3, 1, fold=1)


def test_a_day_that_never_was() -> None:
    samoa = Calendar(WeeklyHours((ALWAYS,) * 7, "Pacific/Apia"))
    assert between(samoa, at("Pacific/Apia", 2011, 12, 29, 0), at("Pacific/Apia", 2011, 12, 31, 0)) == 1440


def test_hours_that_never_come() -> None:
    never = Calendar(WeeklyHours(((),) * 7))
    once = Calendar(never.hours, special_days={date(2026, 7, 1): ((600, 660),)})
    assert add(once, at("UTC", 2026, 1, 1), 60) == at("UTC", 2026, 7, 1, 11)
    assert subtract(once, at("UTC", 2027, 1, 1), 60) == at("UTC", 2026, 7, 1, 10)
    for calendar, start, minutes in (
        (never, 0, 1),
        (once, at("UTC", 2026, 1, 1), 61),
        (once, at("UTC", 2026, 8, 1), 1),
        (once, at("UTC", 2026, 6, 1), -1),
        (HELSINKI, 0, 10**12),
    ):
        with pytest.raises(DeskError) as caught:
            add(calendar, start, minutes)
        assert caught.value.code == "calendar.never"
    assert not is_open(never, 0)
    assert between(HELSINKI, -(10**16), 10**16) > 0


@pytest.mark.parametrize(
    "make",
    [
        lambda: WeeklyHours(zone="Mars/Olympus"),
        lambda: WeeklyHours(zone="../etc/passwd"),
        lambda: WeeklyHours((OFFICE,)),
        lambda: WeeklyHours((((600, 500),),) * 7),
        lambda: WeeklyHours((((0, 1441),),) * 7),
        lambda: from_data({"days": 5}),
        lambda: from_data({"free": ["soon"]}),
        lambda: from_data({"special": {"2026-01-01": [[1]]}}),
    ],
)
def test_hours_that_are_none(make) -> None:
    with pytest.raises(DeskError) as caught:
        make()
    assert caught.value.code == "calendar.bad"


def test_intervals_are_put_in_order_and_joined() -> None:
    day = ((720, 780), (480, 600), (600, 720), (900, 960))
    assert WeeklyHours((day,) * 7).days[0] == ((480, 780), (900, 960))
    assert from_data({}, "Europe/Helsinki") == HELSINKI
    assert hash(from_data({}, "Europe/Helsinki")) == hash(HELSINKI)


def test_years_are_no_slower_than_days() -> None:
    add(HELSINKI, helsinki(2026, 1, 1), 1)
    between(HELSINKI, helsinki(2000, 1, 1), helsinki(2050, 1, 1))
    started = time.perf_counter()
    for _ in range(100):
        add(HELSINKI, helsinki(2026, 1, 1), 480 * 250 * 10)
        between(HELSINKI, helsinki(2000, 1, 1), helsinki(2050, 1, 1))
    assert time.perf_counter() - started < 0.5


# Against the wall clock

ZONES = (
    "UTC",
    "Europe/Helsinki",
    "Asia/Kolkata",
    "Australia/Lord_Howe",  # half an hour
    "America/Sao_Paulo",  # the missing hour begins at midnight
    "Africa/Cairo",  # the doubled hour ends at midnight
    "America/St_Johns",  # at one minute past midnight: a date comes twice
    "Pacific/Apia",  # a date does not come at all
)
STARTS = (
    datetime(2026, 3, 28, tzinfo=UTC),
    datetime(2026, 10, 24, tzinfo=UTC),
    datetime(2026, 4, 3, tzinfo=UTC),
    datetime(2018, 11, 3, tzinfo=UTC),
    datetime(2010, 11, 6, tzinfo=UTC),
    datetime(2011, 12, 29, tzinfo=UTC),
    datetime(2024, 10, 31, tzinfo=UTC),
    datetime(2026, 6, 5, tzinfo=UTC),
)

interval = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda pair: pair[0] < pair[1])
day = st.lists(interval, max_size=3).map(tuple) | st.just(OFFICE) | st.just(ALWAYS)


@st.composite
def calendars(draw) -> Calendar:
    near = draw(st.sampled_from(STARTS)).date()
    days = st.integers(-2, 6).map(lambda shift: near + timedelta(shift))
    return Calendar(
        WeeklyHours(tuple(draw(st.lists(day, min_size=7, max_size=7))), draw(st.sampled_from(ZONES))),
        draw(st.frozensets(days, max_size=2)),
        draw(st.dictionaries(days, day, max_size=2)),
    )


moments = st.tuples(st.sampled_from(STARTS), st.integers(0, 4 * 1440)).map(
    lambda pair: int(pair[0].timestamp()) * 1000 + pair[1] * MINUTE
)
precise = st.tuples(moments, st.integers(0, MINUTE - 1)).map(sum)
worked = st.integers(1, 6 * 1440)


def open_on_the_wall(calendar: Calendar, ms: int) -> bool:
    there = datetime.fromtimestamp(ms / 1000, ZoneInfo(calendar.hours.zone))
    today = there.date()
    hours = calendar.hours.days[today.weekday()]
    if today in calendar.free_days:
        hours = ()
    hours = calendar.special_days.get(today, hours)
    minute = there.hour * 60 + there.minute
    return any(start <= minute < end for start, end in hours)


@settings(max_examples=50)
@given(calendars(), moments, st.integers(0, 3 * 1440))
@example(HELSINKI, helsinki(2026, 3, 28, 0), 3 * 1440)
def test_every_minute_is_open_as_the_wall_says(calendar: Calendar, start: int, minutes: int) -> None:
    walls = [open_on_the_wall(calendar, start + minute * MINUTE) for minute in range(minutes)]
    assert between(calendar, start, start + minutes * MINUTE) == sum(walls)
    for minute in range(0, minutes, 97):
        assert is_open(calendar, start + minute * MINUTE) == walls[minute]
    if total := sum(walls):
        wanted = (total + 1) // 2
        count = 0
        for minute, is_work in enumerate(walls):
            count += is_work
            if count == wanted:
                assert add(calendar, start, wanted) == start + (minute + 1) * MINUTE
                break
        count = 0
        for minute in range(minutes - 1, -1, -1):
            count += walls[minute]
            if count == wanted:
                assert subtract(calendar, start + minutes * MINUTE, wanted) == start + minute * MINUTE
                break


# Laws


def _add(calendar: Calendar, start: int, work: int) -> int:
    try:
        return add_ms(calendar, start, work)
    except DeskError:
        assume(False)  # no work at all in these hours
        raise


@settings(max_examples=40)
@given(calendars(), precise, worked)
def test_what_was_added_lies_between(calendar: Calendar, start: int, work: int) -> None:
    end = _add(calendar, start, work)
    assert end > start
    assert between_ms(calendar, start, end) == work
    assert between_ms(calendar, start, end - 1) == work - 1  # and not a moment earlier
    early = _add(calendar, start, -work)
    assert between_ms(calendar, early, start) == work
    assert between_ms(calendar, early + 1, start) == work - 1


@settings(max_examples=40)
@given(calendars(), precise, worked)
def test_subtracting_takes_back_what_was_added(calendar: Calendar, start: int, work: int) -> None:
    begun = _add(calendar, start, 1) - 1
    assert begun == next_open(calendar, start)
    assert _add(calendar, _add(calendar, begun, work), -work) == begun
    assert subtract(calendar, add(calendar, begun, work), work) == begun


@settings(max_examples=40)
@given(calendars(), precise, precise, precise)
def test_between_is_a_sum(calendar: Calendar, a: int, b: int, c: int) -> None:
    assert between_ms(calendar, a, b) + between_ms(calendar, b, c) == between_ms(calendar, a, c)
    assert between_ms(calendar, a, b) == -between_ms(calendar, b, a)
    assert 0 <= between_ms(calendar, min(a, b), max(a, b)) <= abs(b - a)


@settings(max_examples=40)
@given(calendars(), precise, precise, worked, worked)
def test_later_and_more_never_end_earlier(calendar: Calendar, a: int, b: int, less: int, more: int) -> None:
    less, more = sorted((less, more))
    assert _add(calendar, min(a, b), less) <= _add(calendar, max(a, b), less)
    assert _add(calendar, a, less) <= _add(calendar, a, more)
    assert _add(calendar, a, -less) >= _add(calendar, a, -more)


@settings(max_examples=40)
@given(calendars(), st.integers(0, 6), interval, precise, worked)
def test_more_hours_never_end_later(calendar: Calendar, weekday: int, more, start: int, work: int) -> None:
    days = list(calendar.hours.days)
    days[weekday] = (*days[weekday], more)
    longer = Calendar(WeeklyHours(tuple(days), calendar.hours.zone), calendar.free_days, calendar.special_days)
    assert _add(longer, start, work) <= _add(calendar, start, work)


@settings(max_examples=40)
@given(calendars())
def test_what_is_stored_is_the_calendar(calendar: Calendar) -> None:
    data = to_data(calendar)
    assert from_data(data) == calendar
    assert to_data(from_data(data)) == data
