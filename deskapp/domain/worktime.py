"""Working time: add it, subtract it, measure it, over weekly hours with pauses, free days and special days.

All times are UTC milliseconds, working time is what the clock on the wall shows as open: an hour that exists twice
when the clocks go back is worked twice, one that does not exist is not worked.

A zone is cut into stretches with one offset, in which the wall clock runs evenly. In such a stretch the working time
since 1970 is a formula (whole weeks, the rest of one, and what exceptional days differ), so nothing is counted
day by day, and its inverse is a search over days.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from deskapp.domain.errors import DeskError, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

MINUTE = 60_000
_DAY = 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_MONDAY = 4  # days from 1970-01-01, a Thursday, to a Monday
_FIRST_YEAR, _LAST_YEAR = 1900, 2500  # outside of these nothing is worked
_FIRST_DAY = date(_FIRST_YEAR - 1, 1, 1).toordinal() - _EPOCH_DAY
_LAST_DAY = date(_LAST_YEAR + 1, 1, 1).toordinal() - _EPOCH_DAY

Intervals = tuple[tuple[int, int], ...]
OFFICE: Intervals = ((8 * 60, 16 * 60),)


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Open intervals of each weekday, Monday first, in minutes of the day (end excluded, at most 1440), and a zone.

    A pause is a gap between two intervals; work past midnight is an interval on each day. Intervals are put in
    order and joined where they touch. Errors: `calendar.bad`.
    """

    days: tuple[Intervals, ...] = (OFFICE,) * 5 + ((),) * 2
    zone: str = "UTC"

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise Refused("calendar.bad", why="a week has seven days")
        _zone(self.zone)
        object.__setattr__(self, "days", tuple(_joined(day) for day in self.days))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours, days that are free, and days with hours of their own (which win over both)."""

    hours: WeeklyHours = field(default_factory=WeeklyHours)
    free_days: frozenset[date] = frozenset()
    special_days: Mapping[date, Intervals] = field(default_factory=dict)
    sums: Sums = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        special = {day: _joined(self.special_days[day]) for day in sorted(self.special_days)}
        object.__setattr__(self, "special_days", special)
        object.__setattr__(self, "sums", Sums(self.hours.days, {**dict.fromkeys(self.free_days, ()), **special}))

    def __hash__(self) -> int:
        return hash((self.hours, self.free_days, tuple(self.special_days.items())))


def _joined(intervals: Iterable[tuple[int, int]]) -> Intervals:
    found: list[tuple[int, int]] = []
    for start, end in sorted((start, end) for start, end in intervals):
        if not 0 <= start < end <= 1440:
            raise Refused("calendar.bad", why=f"{start} to {end} is no part of a day of 1440 minutes")
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise Refused("calendar.bad", why=f"there is no time zone {name}") from None


# What people ask


def between(calendar: Calendar, start_ms: int, end_ms: int) -> int:
    """Whole minutes worked from one moment to another; negative when the second is earlier."""
    worked = between_ms(calendar, start_ms, end_ms)
    return worked // MINUTE if worked >= 0 else -(-worked // MINUTE)


def add(calendar: Calendar, start_ms: int, minutes: int) -> int:
    """The moment at which so many minutes have been worked: the end of a day, not the start of the next.

    Zero minutes give the start itself, negative ones go back. Errors: `calendar.never`.
    """
    return add_ms(calendar, start_ms, minutes * MINUTE)


def subtract(calendar: Calendar, end_ms: int, minutes: int) -> int:
    """The latest moment from which so many minutes are worked until the end: the start of a day, not the evening."""
    return add_ms(calendar, end_ms, -minutes * MINUTE)


def is_open(calendar: Calendar, ms: int) -> bool:
    """Whether there is work at a moment."""
    return between_ms(calendar, ms, ms + 1) == 1


def next_open(calendar: Calendar, ms: int) -> int:
    """The moment itself if there is work, else when it next begins. Errors: `calendar.never`."""
    return add_ms(calendar, ms, 1) - 1


def closes(calendar: Calendar, ms: int) -> int:
    """When the work of this day ends, pauses left out; the moment itself where no work of the day is left."""
    here = (_EPOCH + timedelta(milliseconds=ms)).astimezone(_zone(calendar.hours.zone))
    midnight = datetime.combine(here.date() + timedelta(days=1), datetime.min.time(), here.tzinfo)
    left = between_ms(calendar, ms, int(midnight.timestamp() * 1000))
    return add_ms(calendar, ms, left) if left > 0 else ms


def between_ms(calendar: Calendar, start_ms: int, end_ms: int) -> int:
    """Milliseconds worked from one moment to another; negative when the second is earlier."""
    if end_ms < start_ms:
        return -between_ms(calendar, end_ms, start_ms)
    sums = calendar.sums
    worked = 0
    for start, end, offset in _stretches(calendar.hours.zone, start_ms):
        if start >= end_ms:
            break
        worked += sums.until(min(end, end_ms) + offset) - sums.until(max(start, start_ms) + offset)
    return worked


def add_ms(calendar: Calendar, start_ms: int, worked: int) -> int:
    """As `add`, in milliseconds of work."""
    if worked == 0:
        return start_ms
    sums = calendar.sums
    forward = worked > 0
    left = abs(worked)
    for start, end, offset in _stretches(calendar.hours.zone, start_ms, forward=forward):
        if forward:
            here = sums.until(max(start, start_ms) + offset)
            if sums.until(end + offset) - here >= left:
                return sums.when(here + left) - offset
            left -= sums.until(end + offset) - here
        else:
            here = sums.until(min(end, start_ms) + offset)
            if here - sums.until(start + offset) >= left:
                return sums.when_last(here - left) - offset
            left -= here - sums.until(start + offset)
        if not sums.goes_on((end if forward else start) + offset, forward=forward):
            break
    raise DeskError("calendar.never", minutes=abs(worked) // MINUTE)


# How it is counted


class Sums:
    """Working time since 1970 on a wall clock that runs evenly (`local` ms), and its inverses."""

    def __init__(self, week: tuple[Intervals, ...], exceptions: Mapping[date, Intervals]) -> None:
        self._week = week
        self._day_sums = [sum(end - start for start, end in day) * MINUTE for day in week]
        self.weekly = sum(self._day_sums)
        self._upto_day = [sum(self._day_sums[:day]) for day in range(8)]
        self._exceptions = {day.toordinal() - _EPOCH_DAY: hours for day, hours in exceptions.items()}
        self.exceptional = sorted(self._exceptions)
        self._differences = [0]
        for day in self.exceptional:
            own = sum(end - start for start, end in self._exceptions[day]) * MINUTE
            self._differences.append(self._differences[-1] + own - self._day_sums[self._weekday(day)])

    @staticmethod
    def _weekday(day: int) -> int:
        return (day - _MONDAY) % 7

    def _hours(self, day: int) -> Intervals:
        found = self._exceptions.get(day)
        return self._week[self._weekday(day)] if found is None else found

    def _before(self, day: int) -> int:
        """Work before a day begins."""
        weeks, weekday = divmod(day - _MONDAY, 7)
        earlier = bisect.bisect_left(self.exceptional, day)
        return weeks * self.weekly + self._upto_day[weekday] + self._differences[earlier]

    def goes_on(self, local: int, *, forward: bool) -> bool:
        """Whether there can be any work after (before) a moment."""
        if self.weekly or not self.exceptional:
            return self.weekly > 0
        day = local // _DAY
        return self.exceptional[-1] >= day if forward else self.exceptional[0] <= day

    def until(self, local: int) -> int:
        """Work before a moment. Grows with it, and is negative long ago; only differences mean something."""
        day, now = divmod(local, _DAY)
        inside = sum(max(0, min(now, end * MINUTE) - start * MINUTE) for start, end in self._hours(day))
        return self._before(day) + inside

    def when(self, work: int) -> int:
        """The first moment before which there is so much work."""
        day = _first(lambda day: self._before(day + 1) >= work, _FIRST_DAY, _LAST_DAY)
        left = work - self._before(day)
        for start, end in self._hours(day):
            if left <= (end - start) * MINUTE:
                return day * _DAY + start * MINUTE + left
            left -= (end - start) * MINUTE
        raise AssertionError(work)

    def when_last(self, work: int) -> int:
        """The last moment before which there is no more work than this."""
        day = _first(lambda day: self._before(day + 1) > work, _FIRST_DAY, _LAST_DAY)
        left = work - self._before(day)
        for start, end in self._hours(day):
            if left < (end - start) * MINUTE:
                return day * _DAY + start * MINUTE + left
            left -= (end - start) * MINUTE
        raise AssertionError(work)


def _first(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The first number from `low` for which something holds that then holds up to `high`."""
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _stretches(zone: str, ms: int, *, forward: bool = True) -> Iterator[tuple[int, int, int]]:
    """Stretches `(start, end, offset)` with one offset, from the one that holds a moment to the end of known time."""
    moment = max(_year_start(_FIRST_YEAR), min(ms, _year_start(_LAST_YEAR) - 1))
    year = (_EPOCH + timedelta(milliseconds=moment)).year
    years = range(year, _LAST_YEAR) if forward else range(year, _FIRST_YEAR - 1, -1)
    for each in years:
        for start, end, offset in _stretches_of_year(zone, each)[:: 1 if forward else -1]:
            if (end > moment) if forward else (start <= moment):
                yield start, end, offset


@lru_cache(maxsize=2048)
def _stretches_of_year(zone: str, year: int) -> tuple[tuple[int, int, int], ...]:
    start, end = _year_start(year), _year_start(year + 1)
    found = []
    offset = _offset(zone, start)
    for day in range(start + _DAY, end + _DAY, _DAY):
        changed = _offset(zone, day - 1)
        if changed != offset:
            moment = _change(zone, day - _DAY, day, changed)
            found.append((start, moment, offset))
            start, offset = moment, changed
    return (*found, (start, end, offset))


def _change(zone: str, start: int, end: int, offset: int) -> int:
    return 1000 * _first(lambda second: _offset(zone, second * 1000) == offset, start // 1000, end // 1000)


def _offset(zone: str, ms: int) -> int:
    """How far the wall clock is ahead of UTC, in ms."""
    there = (_EPOCH + timedelta(milliseconds=ms)).astimezone(_zone(zone)).utcoffset()
    return (there or timedelta()) // timedelta(milliseconds=1)


@lru_cache(maxsize=2048)
def _year_start(year: int) -> int:
    return (date(year, 1, 1).toordinal() - _EPOCH_DAY) * _DAY


# How it is stored


def to_data(calendar: Calendar) -> dict[str, Any]:
    """A calendar as JSON data; equal calendars give equal data."""
    return {
        "zone": calendar.hours.zone,
        "days": [_as_lists(day) for day in calendar.hours.days],
        "free": sorted(day.isoformat() for day in calendar.free_days),
        "special": {day.isoformat(): _as_lists(hours) for day, hours in calendar.special_days.items()},
    }


def _as_lists(intervals: Intervals) -> list[list[int]]:
    return [[start, end] for start, end in intervals]


def from_data(data: Mapping[str, Any], zone: str = "UTC") -> Calendar:
    """A calendar from `to_data`; what is absent is Monday to Friday 8 to 16, in `zone`. Errors: `calendar.bad`."""
    try:
        hours = WeeklyHours(zone=data.get("zone") or zone)
        if data.get("days") is not None:
            hours = WeeklyHours(tuple(_as_tuples(day) for day in data["days"]), hours.zone)
        return Calendar(
            hours,
            frozenset(date.fromisoformat(day) for day in data.get("free", ())),
            {date.fromisoformat(day): _as_tuples(found) for day, found in data.get("special", {}).items()},
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise Refused("calendar.bad", why=str(error)) from None


def _as_tuples(intervals: Iterable[Iterable[int]]) -> Intervals:
    return tuple((int(start), int(end)) for start, end in intervals)
