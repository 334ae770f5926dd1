"""Pictures of the house: who answers for what, whom to ask, who is away, my card, support up the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.ui.organisation.away_dialog import AwayDialog
from deskapp.ui.organisation.card_dialog import CardDialog
from deskapp.ui.organisation.paper_dialog import PaperDialog
from deskapp.ui.organisation.role_dialog import RoleDialog
from deskapp.ui.waits.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from tests.screenshots import Photographer


def take(hands: Photographer, space: Any) -> None:
    """One after the other."""
    space.rail.go("matrix")
    for action in ("matrix.rows", "matrix.gaps", "matrix.mine"):
        hands._act(space, action)
        hands.take(action.replace(".", "-"))
    space.show_view("mine")
    space.queue.step(1)
    hands.settle()
    hands._act(space, "ticket.support")
    hands.take("support")
    space.ticket._strips.ask_form.leave()
    hands._act(space, "card.mine")
    hands.take("card-mine")
    for each in hands.window.findChildren(CardDialog):
        each.close()
    space.rail.go("away")
    hands.take("away")
    hands._act(space, "away.mine")
    hands.take("away-mine")
    dialog = next((each for each in hands.window.findChildren(AwayDialog) if each.isVisible()), None)
    if dialog is not None:
        dialog.tickets.setCurrentIndex(1)
        hands.settle()
        hands.take("away-moves")
        dialog.close()
    space.rail.go("waits")
    hands.settle()
    hands._act(space, "waits.owe")
    hands.take("waits-owe")
    hands._act(space, "waits.wait")
    hands.take("waits-wait")
    hands._act(space, "waits.new")
    hands.take("waits-new")
    for entry in hands.window.findChildren(EntryDialog):
        entry.close()
    space.rail.go("org")
    hands.settle()
    hands._act(space, "org.role")
    hands.take("role-mine")
    hands._act(space, "org.paper")
    hands.take("chart-paper")
    for shown in (*hands.window.findChildren(RoleDialog), *hands.window.findChildren(PaperDialog)):
        shown.close()
    hands._act(space, "ask.whom")
    hands.take("whom-empty")
    hands._type("hotel receipt")
    hands.take("whom")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return)
    hands.take("whom-ticket")
    hands._close_others()
