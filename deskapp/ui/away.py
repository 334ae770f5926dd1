"""What is said of who is away: until when, and who stands in. Never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from deskapp.ui import i18n
from deskapp.ui.i18n import isolate, line_of, translate

if TYPE_CHECKING:
    from deskapp.domain.absence import Told


def day(ms: int) -> str:
    """A day with its weekday: no language has to bend either."""
    weekday = QDateTime.fromMSecsSinceEpoch(ms).date().dayOfWeek()
    return f"{QLocale().dayName(weekday, QLocale.FormatType.ShortFormat)} {i18n.date_text(ms)}"


def words(told: Told) -> str:
    """Away, when back, and who stands in."""
    if told.until:
        away = translate("Absence", "away, back {day}").format(day=day(told.until))
    else:
        away = translate("Absence", "away")
    return line_of(away, translate("Absence", "{name} stands in").format(name=isolate(told.name)) if told.name else "")


def sentence(name: str, told: Told) -> str:
    """The same as a whole sentence about somebody."""
    who = isolate(name)
    if told.until and told.name:
        text = translate("Absence", "{name} is away and back {day}; {other} stands in.")
    elif told.until:
        text = translate("Absence", "{name} is away and back {day}.")
    elif told.name:
        text = translate("Absence", "{name} is away; {other} stands in.")
    else:
        text = translate("Absence", "{name} is away.")
    return text.format(name=who, day=day(told.until) if told.until else "", other=isolate(told.name))
