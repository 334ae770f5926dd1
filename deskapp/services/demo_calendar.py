"""Working days of the demo offices as plain numbers, so that a million tickets get believable times quickly."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MINUTE = 60_000
DAY = 86_400_000
LENGTH = 540  # minutes of a working day, 8:00 to 17:00
DAYS_BACK = 548  # eighteen months
_BUSY = (1.25, 1.1, 1.0, 1.0, 0.85, 0.0, 0.6)  # Monday first; on Sundays only some offices work


@dataclass(slots=True)
class OfficeDays:
    """`starts`: UTC ms of 8:00 on each working day; `index`: ordinal date -> place in starts."""

    starts: list[int]
    index: dict[int, int]


@dataclass(slots=True)
class Day:
    """A day of the desk: how many tickets are opened on it."""

    ordinal: int
    weekday: int
    month: int  # 0 to 11
    tickets: int
    today: bool


def office_days(offices: Mapping[str, Mapping[str, Any]], now_ms: int) -> dict[str, OfficeDays]:
    """The working days of each office in the eighteen months before `now_ms` and three weeks after."""
    made: dict[tuple[str, tuple[int, ...]], OfficeDays] = {}
    found: dict[str, OfficeDays] = {}
    for place, office in offices.items():
        key = (office["zone"], tuple(office.get("week", (0, 1, 2, 3, 4))))
        if key not in made:
            made[key] = _days(*key, now_ms)
        found[place] = made[key]
    return found


def _days(zone_name: str, week: tuple[int, ...], now_ms: int) -> OfficeDays:
    zone = ZoneInfo(zone_name)
    first, last = _ordinal(now_ms - DAYS_BACK * DAY), _ordinal(now_ms + 21 * DAY)
    days = OfficeDays([], {})
    for ordinal in range(first, last + 1):
        date = datetime.date.fromordinal(ordinal)
        if date.weekday() not in week:
            continue
        opening = datetime.datetime(date.year, date.month, date.day, 8, tzinfo=zone)
        days.index[ordinal] = len(days.starts)
        days.starts.append(int(opening.timestamp() * 1000))
    return days


def desk_days(tickets: int, now_ms: int, weeks: Iterable[tuple[int, ...]]) -> list[Day]:
    """How many of `tickets` are opened on each day up to now; somewhat more in recent months, most on Mondays."""
    worked = {weekday for week in weeks for weekday in week}
    today = _ordinal(now_ms)
    ordinals = range(today - DAYS_BACK + 1, today + 1)
    passed = (now_ms % DAY - 7 * 60 * MINUTE) / (9 * 60 * MINUTE)
    weights = [
        _BUSY[_weekday(each)] * (0.8 + 0.4 * place / DAYS_BACK) if _weekday(each) in worked else 0.0
        for place, each in enumerate(ordinals)
    ]
    weights[-1] *= min(1.0, max(0.0, passed))  # from 7 to 16 UTC, when at least one office is open
    whole = sum(weights)
    days: list[Day] = []
    given, running = 0, 0.0
    for ordinal, weight in zip(ordinals, weights, strict=True):
        running += weight
        until = round(tickets * running / whole)
        month = datetime.date.fromordinal(ordinal).month - 1
        days.append(Day(ordinal, _weekday(ordinal), month, until - given, ordinal == today))
        given = until
    return days


def _ordinal(ms: int) -> int:
    return datetime.datetime.fromtimestamp(ms / 1000, datetime.UTC).toordinal()


def _weekday(ordinal: int) -> int:
    return (ordinal + 6) % 7
