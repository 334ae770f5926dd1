"""How somebody is reached, in words: by what, when, how plainly, and what speaks against a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from deskapp.domain.reach import BLACKOUT, BUSY, DAY, QUIET
from deskapp.ui import away
from deskapp.ui.i18n import LANGUAGES, isolate, line_of, list_text, moment, number, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deskapp.domain.reach import Objection, Reach, Spell, Window

_SHORT = QLocale.FormatType.ShortFormat


def ways() -> dict[str, str]:
    """By what somebody is best reached."""
    return {
        "phone": translate("Reach", "by phone"),
        "mail": translate("Reach", "by e-mail"),
        "chat": translate("Reach", "by chat"),
        "visit": translate("Reach", "in person"),
        "desk": translate("Reach", "here, in writing"),
    }


def registers() -> dict[str, str]:
    """How plainly to write."""
    return {
        "plain": translate("Reach", "in plain words"),
        "technical": translate("Reach", "technical words are welcome"),
    }


def how(reach: Reach | None) -> str:
    """All there is to know in one line, "" where nothing is said."""
    if reach is None:
        return ""
    quiet = translate("Reach", "quiet: {times}").format(times=times(reach.quiet)) if reach.quiet else ""
    return _line(ways().get(reach.channel, ""), registers().get(reach.register, ""), times(reach.hours), quiet)


def card(values: Mapping[str, Any], reach: Reach) -> str:
    """All that a desk card says, in one line."""
    forms = {"informal": translate("Reach", "by first name"), "formal": translate("Reach", "formally")}
    language = LANGUAGES.get(str(values.get("language") or ""), "")
    return _line(forms.get(str(values.get("form") or ""), ""), language, how(reach))


def times(windows: Iterable[Window]) -> str:
    """Times of the week: Mon–Fri 09:00–11:00."""
    return list_text([f"{days(each.days)} {_minute(each.since)}–{_minute(each.until)}" for each in windows])


def days(some: Iterable[int]) -> str:
    """Weekdays, Monday is 0; three and more in a row as from and to."""
    runs: list[list[int]] = []
    for day in sorted(some):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = []
    for run in runs:
        parts += [f"{_day(run[0])}–{_day(run[-1])}"] if len(run) > 2 else [_day(each) for each in run]
    return ", ".join(parts)


def objection(found: Objection) -> str:
    """What speaks against a moment, as a short sentence."""
    if found.kind in (BLACKOUT, BUSY):
        pattern = translate("Reach", "{unit}: {why}, until {time}")
        unit = isolate(found.unit.rpartition("›")[2].strip())
        return pattern.format(unit=unit, why=isolate(found.why), time=until(found.until))
    if found.kind == QUIET:
        return translate("Reach", "quiet time until {time}").format(time=moment(found.until))
    return translate("Reach", "easier to reach from {time}").format(time=moment(found.until)) if found.until else ""


def until(ms: int) -> str:
    """The end of a time as people say it: what ends at midnight ends with the day before."""
    at_night = QDateTime.fromMSecsSinceEpoch(ms).time() == QTime(0, 0)
    return away.day(ms - 1) if at_night else moment(ms)


def kinds() -> dict[str, str]:
    """What a time of a department means."""
    return {
        BUSY: translate("Reach", "Busy: answers take longer"),
        BLACKOUT: translate("Reach", "Please do not disturb"),
    }


def repeats() -> dict[str, str]:
    """How often it comes."""
    return {
        "once": translate("Reach", "once"),
        "week": translate("Reach", "every week"),
        "month": translate("Reach", "every month"),
        "year": translate("Reach", "every year"),
    }


def spell(found: Spell) -> str:
    """When a department's time is."""
    first, last = (QDate(each.year, each.month, each.day) for each in (found.first, found.last))
    locale = QLocale()
    if found.every == "week":
        one, two = _day(found.first.weekday()), _day(found.last.weekday())
    elif found.every == "month":
        one, two = number(found.first.day), number(found.last.day)
    elif found.every == "year":
        one, two = locale.toString(first, "d MMM"), locale.toString(last, "d MMM")
    else:
        one, two = locale.toString(first, _SHORT), locale.toString(last, _SHORT)
    if found.since:
        one = f"{one} {_minute(found.since)}"
    if found.until < DAY:
        two = f"{two} {_minute(found.until)}"
    patterns = {
        "once": translate("Reach", "{first} to {last}"),
        "week": translate("Reach", "every week, {first} to {last}"),
        "month": translate("Reach", "every month, day {first} to {last}"),
        "year": translate("Reach", "every year, {first} to {last}"),
    }
    return patterns[found.every].format(first=isolate(one), last=isolate(two))


def _line(*parts: str) -> str:
    said = [each for each in parts if each]
    return line_of(*said) if said else ""


def _day(day: int) -> str:
    return QLocale().dayName(day + 1, _SHORT)


def _minute(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60 % 24, minute % 60), _SHORT)
