"""Times as people and programs write them, read as UTC milliseconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_DATE = re.compile(
    r"(\d{1,4}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,4})\.?"
    r"(?:(?:t|,? +)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?(am|pm)?)?"
    r" ?(z|utc|gmt|[+-]\d{2}:?\d{2})?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_KEPT = 50_000


def day_first(samples: Iterable[str]) -> bool:
    """Whether 03/04/2026 is in April: not if a second number is greater than 12 and no first one is."""
    month_first = False
    for text in samples:
        found = _DATE.fullmatch(fold(text.strip()))
        if not found or len(found[1]) > 2:
            continue
        if int(found[1]) > 12:
            return True
        month_first = month_first or int(found[2]) > 12
    return not month_first


class Times:
    """Reads the times of one file: formats of the map file first, else numbers in the order found out."""

    def __init__(self, zone: str = "", formats: Sequence[str] = (), day_first: bool = True) -> None:
        self._zone: tzinfo = ZoneInfo(zone) if zone else UTC
        self._formats = formats
        self._day_first = day_first
        self._kept: dict[str, int | None] = {}

    def ms(self, text: str) -> int | None:
        """UTC ms of a time, None if it is none. A day without a time is its midnight in the file's zone."""
        if text not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = self._read(text.strip())
        return self._kept[text]

    def _read(self, text: str) -> int | None:
        try:
            moment = self._by_format(text) if self._formats else self._by_numbers(fold(text))
            if moment is None:
                return None
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=self._zone)
            return (moment - _EPOCH) // timedelta(milliseconds=1)
        except (ValueError, OverflowError):
            return None

    def _by_format(self, text: str) -> datetime | None:
        for each in self._formats:
            try:
                return datetime.strptime(text, each)
            except ValueError:
                continue
        return None

    def _by_numbers(self, text: str) -> datetime | None:
        found = _DATE.fullmatch(text)
        if not found:
            return None
        first, second, third = int(found[1]), int(found[2]), int(found[3])
        if len(found[1]) > 2:
            year, month, day = first, second, third
        elif self._day_first:
            day, month, year = first, second, third
        else:
            month, day, year = first, second, third
        if year < 100:
            year += 2000 if year < 70 else 1900
        hour = int(found[4] or 0)
        if found[7]:
            hour = hour % 12 + (12 if found[7] == "pm" else 0)
        return datetime(year, month, day, hour, int(found[5] or 0), int(found[6] or 0), tzinfo=_offset(found[8]))


def _offset(text: str | None) -> timezone | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
