"""Who waits for what from whom, by when and how often: an agreement, its dates, and how each of them stands.

Both sides and their leads see an entry, nobody else. Nothing is counted by person.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from deskapp.domain import worktime

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ONCE, DAY, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR = EVERY = ("once", "day", "week", "fortnight", "month", "quarter", "year")
HANDED, HERE, INCOMPLETE, SAID, ASKS_TICKET, TICKET = WORDS = (
    "handed", "here", "incomplete", "said", "asks_ticket", "ticket",
)  # fmt: skip
"""What is said of one date: by whoever gives that it is handed in, by whoever waits that it is here or what is missing;
by both a word, or that a ticket would help; by whoever waits that he opened one."""
OPEN = "open"
STATES = (OPEN, HANDED, INCOMPLETE, HERE)
MOST_PEOPLE = 400
"""Who sees one entry at most: each gets a copy."""

_MONTHS = {MONTH: 1, QUARTER: 3, YEAR: 12}
_FARTHEST = 21  # days a date moves back to a day of work


class Rule(NamedTuple):
    """When something is due: from `start` on, `every` so often, at a minute of the day, until a last day (None = open).

    The day of the week or month is that of `start`; the 31st is the last day of a shorter month.
    """

    every: str
    start: date
    at: int
    until: date | None = None


class Word(NamedTuple):
    """Something said of one date."""

    id: str
    kind: str  # of WORDS
    author: str
    author_name: str
    body: str  # what is missing, where the file lies, the number of the ticket
    happened: int


def rule_of(values: dict[str, Any]) -> Rule | None:
    """The rule an entry holds; None for what another program wrote so that it means nothing."""
    every, at = values.get("every"), values.get("at")
    try:
        start = date.fromisoformat(str(values.get("start")))
        until = date.fromisoformat(str(values["until"])) if values.get("until") else None
    except ValueError:
        return None
    if every not in EVERY or type(at) is not int or not 0 <= at < 1440:
        return None
    return Rule(str(every), start, at, until)


def dates(rule: Rule, since: date, until: date, calendar: worktime.Calendar) -> list[date]:
    """The days of a rule between two days, both included; of "day" those on which there is work."""
    until = min(until, rule.until) if rule.until else until
    if rule.every in _MONTHS:
        step = _MONTHS[rule.every]
        first = max(0, (since.year - rule.start.year) * 12 + since.month - rule.start.month - 1) // step
        found = []
        while (day := _months_on(rule.start, first * step)) <= until:
            found.append(day)
            first += 1
        return [each for each in found if since <= each]
    if rule.every == ONCE:
        return [rule.start] if since <= rule.start <= until else []
    days = {DAY: 1, WEEK: 7, FORTNIGHT: 14}[rule.every]
    behind = max(0, -(-(since - rule.start).days // days))
    first_day = rule.start + timedelta(days=behind * days)
    some = [first_day + timedelta(days=days * place) for place in range(max(0, (until - first_day).days // days + 1))]
    return [each for each in some if rule.every != DAY or _works(calendar, each)]


def due(rule: Rule, day: date, calendar: worktime.Calendar) -> int:
    """The moment (UTC ms) of one of its days; where nobody works then, the same time on the last day of work before."""
    moved = day
    for _ in range(_FARTHEST):
        if _works(calendar, moved):
            return _moment(calendar, moved, rule.at)
        moved -= timedelta(days=1)
    return _moment(calendar, day, rule.at)


def remind_at(due_ms: int, days: int, calendar: worktime.Calendar) -> int:
    """When the giver is reminded: so many of his own working days before; 0 = never."""
    if days <= 0:
        return 0
    worked = [sum(end - start for start, end in day) for day in calendar.hours.days if day]
    usual = sum(worked) // len(worked) if worked else 0
    return worktime.subtract(calendar, due_ms, days * usual) if usual else due_ms - days * 86_400_000


def day_of(ms: int, calendar: worktime.Calendar) -> date:
    """The day a moment falls on, where the calendar is."""
    return datetime.fromtimestamp(ms / 1000, ZoneInfo(calendar.hours.zone)).date()


def state_of(words: Sequence[Word]) -> str:
    """How a date stands after these words, oldest first: the newest that says anything decides."""
    for word in reversed(words):
        if word.kind in STATES:
            return word.kind
    return OPEN


def ticket_of(words: Iterable[Word]) -> str:
    """Number of the ticket that was opened for a date, "" = none."""
    return next((each.body for each in words if each.kind == TICKET), "")


def wants_ticket(words: Sequence[Word]) -> bool:
    """True while somebody asks for a ticket and whoever waits has not agreed."""
    return any(each.kind == ASKS_TICKET for each in words) and not ticket_of(words)


class Sides(NamedTuple):
    """Who sees an entry, by what it holds."""

    owner: str
    receivers: tuple[str, ...]  # who waits, one person or everybody of a team
    over: tuple[str, ...]  # their leads
    givers: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]  # person or team -> (who hands in, their leads)

    def everything(self) -> frozenset[str]:
        """Who sees all of it: whoever waits and their leads, and who wrote it."""
        return frozenset((self.owner, *self.receivers, *self.over)) - {""}

    def of_giver(self, giver: str) -> frozenset[str]:
        """Who sees what is said of one giver; nobody for one that is not named."""
        if giver not in self.givers:
            return frozenset()
        who, over = self.givers[giver]
        return self.everything() | set(who) | set(over)

    def seen_by(self, person: str) -> list[str]:
        """The givers whose part of the entry a person sees."""
        if person in self.everything():
            return sorted(self.givers)
        return sorted(each for each, (who, over) in self.givers.items() if person in who or person in over)

    def people(self) -> frozenset[str]:
        """Everybody who sees any of it."""
        found = set(self.everything())
        for who, over in self.givers.values():
            found |= {*who, *over}
        return frozenset(found)


def sides_of(values: dict[str, Any]) -> Sides:
    """The sides an entry names; what makes no sense is passed over."""
    givers = values.get("givers")
    found = {}
    for key, both in (givers if isinstance(givers, dict) else {}).items():
        if isinstance(both, list) and len(both) == 2:
            found[key] = (_ids(both[0]), _ids(both[1]))
    owner = values.get("owner")
    return Sides(owner if isinstance(owner, str) else "", _ids(values.get("receivers")), _ids(values.get("over")), found)


def _ids(found: object) -> tuple[str, ...]:
    return tuple(each for each in found if isinstance(each, str) and each) if isinstance(found, list) else ()


def _months_on(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    year = min(year, 9998)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _works(calendar: worktime.Calendar, day: date) -> bool:
    start, end = _moment(calendar, day, 0), _moment(calendar, day + timedelta(days=1), 0)
    return worktime.between_ms(calendar, start, end) > 0


def _moment(calendar: worktime.Calendar, day: date, minute: int) -> int:
    local = datetime.combine(day, time(minute // 60, minute % 60), ZoneInfo(calendar.hours.zone))
    return int(local.astimezone(UTC).timestamp() * 1000)
