"""Why somebody is suggested for a piece of work, in words: has VPN already, 4 open, here until 16:00, speaks Finnish."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskapp.ui import away, i18n
from deskapp.ui.field_words import language_name
from deskapp.ui.i18n import line_of, translate

if TYPE_CHECKING:
    from deskapp.domain.absence import Told
    from deskapp.domain.load import Hours
    from deskapp.services.board import Suggestion


class Held(QObject):
    """How much somebody has; a QObject only because plurals need `tr`."""

    def open(self, count: int) -> str:
        """So many open tickets."""
        return self.tr("%Ln open", "tickets", count)


@cache
def held() -> Held:
    """The words with a number in them."""
    return Held()


def hours(found: Hours, gone: Told | None = None) -> str:
    """Until when somebody is there, or when again, and who stands in; "" where nobody knows."""
    if gone is not None:
        return away.words(gone)
    if found.until:
        return translate("Board", "here until {time}").format(time=i18n.moment(found.until))
    if found.back:
        return translate("Board", "back {time}").format(time=i18n.moment(found.back))
    return ""


def reason(one: Suggestion) -> str:
    """Why somebody is suggested."""
    knows = translate("Board", "has {category} already").format(category=one.category) if one.category else ""
    speaks = (
        translate("Board", "speaks {language}").format(language=language_name(one.language)) if one.language else ""
    )
    return line_of(knows, held().open(one.open), hours(one.hours, one.away), speaks)
