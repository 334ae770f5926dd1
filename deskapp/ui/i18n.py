"""Language of the window: translators, direction, and dates and numbers by the person's locale.

Plurals go through `self.tr("%Ln ticket(s)", "", n)` in a QObject: the extractor loses the plural in `translate`.
"""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
)

from deskapp.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = {"en": "English", "de": "Deutsch", "fi": "Suomi", "hu": "Magyar", "tr": "Türkçe", "ar": "العربية"}
RIGHT_TO_LEFT = frozenset({"ar"})
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
_HOMES = {"en": "en_GB", "de": "de_DE", "fi": "fi_FI", "hu": "hu_HU", "tr": "tr_TR", "ar": "ar_EG"}
_installed: list[QTranslator] = []


class _Speaking:
    code = "en"
    right_to_left = False


def translate(context: str, text: str) -> str:
    """A sentence outside a QObject, in the person's language."""
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text of a table for translation; it is translated when it is shown."""
    return text


def code() -> str:
    """The language in use, a key of LANGUAGES."""
    return _Speaking.code


def system_code() -> str:
    """The system's language where we have it, else English."""
    own = QLocale.system().name().partition("_")[0]
    return own if own in LANGUAGES else "en"


def locale_of(language: str) -> QLocale:
    """The locale of a language; the territory of the system is kept where it speaks that language."""
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return QLocale(_HOMES[language])


def install(app: QApplication, language: str = "") -> None:
    """Speak a language (a key of LANGUAGES, "" = the system's): our texts, Qt's own, direction and locale."""
    chosen = language if language in LANGUAGES else system_code()
    _Speaking.code, _Speaking.right_to_left = chosen, chosen in RIGHT_TO_LEFT
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(locale_of(chosen))
    for name, place in (
        (f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"deskapp_{chosen}", str(resource("i18n"))),
    ):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            _installed.append(translator)
    right = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if _Speaking.right_to_left else Qt.LayoutDirection.LeftToRight)


def now_ms() -> int:
    """This moment, UTC milliseconds."""
    return time.time_ns() // 1_000_000


def today_began() -> int:
    """The last midnight here, in milliseconds."""
    return _local(now_ms()).date().startOfDay().toMSecsSinceEpoch()


def isolate(text: str) -> str:
    """A name, number or path that keeps its own direction inside a sentence of the other direction."""
    return f"\u2068{text}\u2069" if text else ""


def quoted(text: str) -> str:
    """Somebody's words, in the quotation marks of the window's language."""
    marks = {"de": "„“", "fi": "””", "hu": "„”", "ar": "«»"}.get(code(), "“”")
    return f"{marks[0]}{text}{marks[1]}"


def line_of(*parts: str) -> str:
    """Parts joined by a middle dot, each in its own direction, the line in the window's; empty ones are left out."""
    mark = "\u200f" if _Speaking.right_to_left else "\u200e"
    return mark + " · ".join(isolate(part) for part in parts if part)


def number(value: float) -> str:
    """A number with the locale's digits and groups."""
    if isinstance(value, int):
        return QLocale().toString(value)
    return QLocale().toString(float(value), "f", 1)


def bytes_text(size: int) -> str:
    """A file size."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def list_text(parts: list[str]) -> str:
    """Names as a sentence lists them."""
    return QLocale().createSeparatedList(parts)


def time_text(ms: int) -> str:
    """Time of day of a UTC moment, in this computer's zone: 14:05."""
    return QLocale().toString(_local(ms).time(), QLocale.FormatType.ShortFormat)


def date_text(ms: int) -> str:
    """Date of a UTC moment, with the year where it is another than this one."""
    day = _local(ms).date()
    if day.year() == QDate.currentDate().year():
        return QLocale().toString(day, _words().day_and_month())
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def full_text(ms: int) -> str:
    """Date and time in full, for tool tips and screen readers."""
    return QLocale().toString(_local(ms), QLocale.FormatType.LongFormat) if ms else ""


def moment(ms: int) -> str:
    """A moment as people say it: 14:05 today, "Mon 09:12" within a week, else the date."""
    if not ms:
        return ""
    then, today = _local(ms), QDate.currentDate()
    days = then.date().daysTo(today)
    if days == 0:
        return time_text(ms)
    if days == -1:
        return _words().tomorrow().format(time=time_text(ms))
    if -7 < days < 7:
        weekday = QLocale().dayName(then.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
        return f"{weekday} {time_text(ms)}"
    return date_text(ms)


def span(ms: int) -> str:
    """How long, in at most two units: "32 min", "2 h 10 min", "5 h", "3 days"."""
    return _words().span(abs(ms))


def left(due: int, now: int = 0) -> tuple[str, str]:
    """State and words of a due time: ("late", "40 min late"), ("soon", "32 min left"), ("ok", "tomorrow 10:00")."""
    rest = due - (now or now_ms())
    words = _words()
    if rest < 0:
        return "late", words.late().format(span=words.span(-rest))
    if rest <= HOUR:
        return "soon", words.left().format(span=words.span(rest))
    if rest < DAY:
        return "ok", words.span(rest)
    return "ok", moment(due)


def _local(ms: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(ms)


class TimeWords(QObject):
    """The words of times and spans; a QObject only because plurals need `tr`."""

    def tomorrow(self) -> str:
        return self.tr("tomorrow {time}")

    def late(self) -> str:
        return self.tr("{span} late")

    def left(self) -> str:
        return self.tr("{span} left")

    def day_and_month(self) -> str:
        return self.tr("d MMM", "how a date without its year is written, see QLocale")

    def span(self, ms: int) -> str:
        minutes = max(1, ms // MINUTE)
        if minutes < 60:
            return self.tr("%Ln min", "", minutes)
        hours, minutes = divmod(minutes, 60)
        if hours < 24:
            long = self.tr("%Ln h", "", hours)
            return f"{long} {self.tr('%Ln min', '', minutes)}" if minutes and hours < 10 else long
        return self.tr("%Ln day(s)", "", round(hours / 24))


@cache
def _words() -> TimeWords:
    return TimeWords()
