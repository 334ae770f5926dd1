"""An error in one override takes nothing from the others: see deskapp/ui/overrides.py."""

from __future__ import annotations

import subprocess
import sys
from types import FunctionType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from deskapp.services import reading
from deskapp.ui.overrides import SPARE, keep_overrides, overrides
from deskapp.ui.ticket.conversation import Conversation
from deskapp.ui.ticket.message_card import MessageCard
from deskapp.ui.widgets.label import Label
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.ticket.world import World

CARDS = 480  # two thousand take nothing either, but half a minute
AT_ONCE = 40

_ERRORS = """
import gc, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from deskapp.ui.overrides import keep_overrides

class Bad(QWidget):
    def resizeEvent(self, event):
        raise ValueError("pending while the others are looked up")

class Good(QLabel):
    seen = 0
    def resizeEvent(self, event):
        Good.seen += 1

app = QApplication([])
if "keep" in sys.argv:
    keep_overrides()
for round in range(8):
    window = QWidget()
    column = QVBoxLayout(window)
    for each in (Bad(), Good("a"), Good("b")):
        column.addWidget(each)
    try:
        window.show()
    except ValueError:
        pass
    new = [("SELECT %d" % n) * 12 for n in range(2000)]  # whatever is free is used again
good = Good("last")
good.show()
print(type(Good.__dict__["resizeEvent"]).__name__, Good.seen > 0)
sys.stdout.flush()
os._exit(0)
"""


def test_who_comes_after_an_error_is_still_there() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ERRORS, "keep"], capture_output=True, text=True, timeout=100, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["function", "True"]), done.stderr[-2000:]


def test_every_override_has_references_to_spare(qtbot: QtBot) -> None:
    keep_overrides()
    known = set(overrides())
    assert {Label.resizeEvent, Label.paintEvent, MessageCard.changeEvent, Conversation.keyPressEvent} <= known
    assert Label.set_look not in known
    assert all(sys.getrefcount(each) > SPARE for each in known)


def test_hundreds_of_cards_take_no_function_away(world: World, qtbot: QtBot) -> None:
    held = dict.fromkeys(overrides(), 0)
    held |= {each: 0 for each in vars(MessageCard).values() if isinstance(each, FunctionType)}
    view = reading.ticket(world.desk, VPN)
    some = [view.messages[0]._replace(body=f"Message {n}, **{n}**.") for n in range(AT_ONCE)]
    talk = Conversation()
    qtbot.addWidget(talk)
    talk.resize(800, 120 * AT_ONCE)
    talk.show()
    for each in held:
        held[each] = sys.getrefcount(each)
    for number in range(CARDS // AT_ONCE):
        messages = tuple(each._replace(id=f"{number}-{n}") for n, each in enumerate(some))
        talk.show_view(view._replace(row=view.row._replace(id=str(number), unread=0), messages=messages), "fi")
        assert len(talk.cards()) == AT_ONCE
        if number % 10 == 9:  # new cards, too
            for card in talk._cards:
                card.deleteLater()
            talk._cards.clear()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    lost = {each.__qualname__ for each, before in held.items() if sys.getrefcount(each) < before}
    assert not lost
