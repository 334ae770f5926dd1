"""When many tickets come back: the moments that one ticket is offered, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime

from deskapp.ui.i18n import translate
from deskapp.ui.ticket.choices import snooze_choices
from deskapp.ui.ticket.when_popup import WhenPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.ui.widgets.popup import Choice

OTHER_TIME = -1
"""The choice that asks for a day and time."""


def why() -> str:
    """What stands where the reason is typed."""
    return translate("Snooze", "Why? One line, if you like")


def moments() -> list[Choice]:
    """Good moments from now on."""
    return snooze_choices(QDateTime.currentDateTime(), snoozed=False)


def other(parent: QWidget, title: str) -> WhenPopup:
    """The small window that asks for a day and time; it tells by `picked`."""
    return WhenPopup(parent, title)
