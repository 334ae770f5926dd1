"""Pictures of what stands around a ticket: naming a colleague, and whatever else is opened beside the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.screenshots import Photographer

CONTROL = Qt.KeyboardModifier.ControlModifier


def around(hands: Photographer, space: Any) -> None:
    """All of them, one after the other; leaves the window as it was."""
    space.show_view("mine")
    hands.settle()
    space.queue.step(1)
    hands.settle()
    naming(hands, space)
    calling(hands, space)


def naming(hands: Photographer, space: Any) -> None:
    """A note that names somebody, and one who cannot read the ticket."""
    hands._act(space, "ticket.note")
    hands._type("Is it the router again, @p")
    hands.take("mention-list")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return)
    hands._type("and @ai")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return)
    QTest.keyClick(hands._target(), Qt.Key.Key_Return, CONTROL)
    hands.take("mention-closed")
    QTest.keyClick(hands._target(), Qt.Key.Key_Tab)
    QTest.keyClick(hands._target(), Qt.Key.Key_Space)
    hands.take("mention-told")


def calling(hands: Photographer, space: Any) -> None:
    """A call, before and after it is known who calls."""
    hands._act(space, "ticket.call")
    hands.take("call-unknown")
    hands._type("aino")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return)
    hands._type("VPN drops again")
    hands.take("call")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return, CONTROL)
    hands.take("call-noted")
