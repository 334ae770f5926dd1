"""When somebody is well reached: the hours that suit him, his quiet times, and when his unit is busy."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BLACKOUT, BUSY, QUIET, HOURS = "blackout", "busy", "quiet", "hours"
SPELL_KINDS = (BUSY, BLACKOUT)
REPEATS = ("once", "week", "month", "year")
DAY = 1440  # minutes
_STEPS = 200  # from one objection to the next; whoever is never free has no good moment
_AHEAD = 8  # days in which weekly hours come again


class Window(NamedTuple):
    """A time of the week: weekdays (Monday is 0) from a minute of the day to another, end excluded."""

    days: tuple[int, ...]
    since: int
    until: int


class Spell(NamedTuple):
    """A time in which a unit is not to be disturbed (blackout), or is slow (busy).

    From `first` at minute `since` to `last` at minute `until`; repeated, each week by their weekdays, each month by their
    days (past its end where `last` is the smaller), each year by their dates.
    """

    id: str
    kind: str  # one of SPELL_KINDS
    why: str
    every: str  # one of REPEATS
    first: date
    last: date
    since: int = 0
    until: int = DAY


class Objection(NamedTuple):
    """What speaks against a moment, and the first moment at which it does no longer (UTC ms)."""

    kind: str  # BLACKOUT, BUSY, QUIET or HOURS
    until: int
    why: str = ""  # of a spell, in the unit's words
    unit: str = ""


class Reach(NamedTuple):
    """How a team reaches somebody; nothing in it says anything about his work."""

    register: str = ""
    channel: str = ""
    hours: tuple[Window, ...] = ()  # none = any time
    quiet: tuple[Window, ...] = ()
    zone: str = ""
    unit: str = ""
    spells: tuple[Spell, ...] = ()  # of his unit


NOTHING_SAID = Reach()


def objection(reach: Reach, ms: int) -> Objection | None:
    """What speaks against a moment: his unit's blackout before its busy time, then his own quiet time and hours."""
    zone = zone_of(reach.zone)
    for kind in (BLACKOUT, BUSY):
        for spell in reach.spells:
            end = ends(spell, zone, ms) if spell.kind == kind else 0
            if end:
                return Objection(kind, end, spell.why, reach.unit)
    end = max((_end(each, zone, ms) for each in reach.quiet), default=0)
    if end:
        return Objection(QUIET, end)
    if reach.hours and not any(_end(each, zone, ms) for each in reach.hours):
        return Objection(HOURS, _next(reach.hours, zone, ms))
    return None


def next_good(reach: Reach, ms: int) -> int:
    """The first moment from `ms` on that nothing speaks against, 0 where there is none to be found."""
    for _ in range(_STEPS):
        found = objection(reach, ms)
        if found is None:
            return ms
        if found.until <= ms:
            return 0
        ms = found.until
    return 0


def ends(spell: Spell, zone: tzinfo, ms: int) -> int:
    """When a spell that lasts at a moment is over, 0 where it does not last then."""
    return max((end for start, end in _times(spell, zone, ms) if start <= ms < end), default=0)


def coming(spell: Spell, zone: tzinfo, ms: int) -> tuple[int, int]:
    """From when to when a spell lasts that is going on, or comes next; (0, 0) where it is over for good."""
    return min(((start, end) for start, end in _times(spell, zone, ms) if end > ms), default=(0, 0))


def of_week(days: Iterable[Iterable[tuple[int, int]]]) -> tuple[Window, ...]:
    """Hours of work, day by day from Monday on, as times of the week: from the first to the last minute, breaks and all."""
    alike: dict[tuple[int, int], list[int]] = {}
    for day, intervals in enumerate(days):
        if some := tuple(intervals):
            alike.setdefault((min(each[0] for each in some), max(each[1] for each in some)), []).append(day)
    return tuple(Window(tuple(found), *span) for span, found in alike.items())


def windows_of(found: Any) -> tuple[Window, ...]:
    """Times of the week as a document keeps them; what another program wrote otherwise is left out."""
    made = []
    for each in found if isinstance(found, list) else ():
        if isinstance(each, list) and len(each) == 3 and isinstance(each[0], list):
            days, since, until = each
            whole = all(type(each) is int for each in (*days, since, until))
            if days and whole and all(0 <= day < 7 for day in days) and 0 <= since < until <= DAY:
                made.append(Window(tuple(sorted(set(days))), since, until))
    return tuple(made)


def data_of(windows: Iterable[Window]) -> list[Any]:
    """The same for a document."""
    return [[list(each.days), each.since, each.until] for each in windows]


def spell_of(document: dict[str, Any]) -> Spell | None:
    """The spell a document holds; None for what makes no sense."""
    values = document["values"]
    try:
        first, last = date.fromisoformat(str(values.get("first"))), date.fromisoformat(str(values.get("last")))
    except ValueError:
        return None
    kind, every, since, until = (values.get(name) for name in ("kind", "every", "since", "until"))
    since, until = 0 if since is None else since, DAY if until is None else until
    if kind not in SPELL_KINDS or every not in REPEATS or not sound(str(every), first, last, since, until):
        return None
    why = values.get("why")
    return Spell(str(document["id"]), kind, why if isinstance(why, str) else "", every, first, last, since, until)


def sound(every: str, first: date, last: date, since: Any, until: Any) -> bool:
    """True when a spell of these ends after it begins, and is over before it comes again."""
    if type(since) is not int or type(until) is not int or not (0 <= since < DAY and 0 < until <= DAY):
        return False
    if not 1970 <= first.year <= last.year <= 2500 or (first, since) >= (last, until):
        return False
    longest = {"once": 366 * 50, "week": 6, "month": 27, "year": 364}[every]
    return (last - first).days <= longest


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo:
    """A time zone by its name, UTC for one that is not known."""
    try:
        return ZoneInfo(name) if name else UTC
    except (LookupError, ValueError, OSError):
        return UTC


def _times(spell: Spell, zone: tzinfo, ms: int) -> Iterator[tuple[int, int]]:
    """When it lasts, as far as that is near a moment, in order."""
    long = (spell.last - spell.first).days
    today = datetime.fromtimestamp(ms / 1000, zone).date()
    for start in _starts(spell, today):
        if spell.every == "month":
            end = _day(start.year, start.month + (spell.last.day < spell.first.day), spell.last.day)
        elif spell.every == "year":
            end = _day(start.year + spell.last.year - spell.first.year, spell.last.month, spell.last.day)
        else:
            end = start + timedelta(days=long)
        yield _ms(start, spell.since, zone), _ms(end, spell.until, zone)


def _starts(spell: Spell, today: date) -> Iterator[date]:
    first = spell.first
    if spell.every == "once":
        yield first
    elif spell.every == "week":
        latest = today - timedelta(days=(today.weekday() - first.weekday()) % 7)
        yield from (each for week in (-1, 0, 1) if (each := latest + timedelta(weeks=week)) >= first)
    elif spell.every == "month":
        yield from (each for month in (-1, 0, 1) if (each := _day(today.year, today.month + month, first.day)) >= first)
    else:
        yield from (each for year in (-1, 0, 1) if (each := _day(today.year + year, first.month, first.day)) >= first)


def _day(year: int, month: int, day: int) -> date:
    """A day of a month, counted on past December or back before January; the last where it has no such day."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def _end(window: Window, zone: tzinfo, ms: int) -> int:
    """When a window that is open at a moment closes, 0 where it is not open."""
    here = datetime.fromtimestamp(ms / 1000, zone)
    minute = here.hour * 60 + here.minute
    inside = here.weekday() in window.days and window.since <= minute < window.until
    return _ms(here.date(), window.until, zone) if inside else 0


def _next(windows: Iterable[Window], zone: tzinfo, ms: int) -> int:
    today = datetime.fromtimestamp(ms / 1000, zone).date()
    days = [today + timedelta(days=ahead) for ahead in range(_AHEAD)]
    starts = (_ms(day, each.since, zone) for each in windows for day in days if day.weekday() in each.days)
    return min((each for each in starts if each > ms), default=0)


def _ms(day: date, minute: int, zone: tzinfo) -> int:
    more, minute = divmod(minute, DAY)
    at = datetime.combine(day + timedelta(days=more), time(minute // 60, minute % 60), zone)
    return int(at.timestamp() * 1000)
