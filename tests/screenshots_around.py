"""Pictures of what stands around a ticket: naming a colleague, and whatever else is opened beside the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from deskapp.services import checklists, people, queues, tickets
from deskapp.services.desk import open_desk
from deskapp.ui.ticket.paper import page

if TYPE_CHECKING:
    from pathlib import Path

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
    steps(hands, space)
    minutes(hands, space)
    printed(hands, space)


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


def prepare(home: Path) -> None:
    """What a team has learned: steps for a matter, and what was asked next."""
    desk = open_desk(home)
    (first,) = queues.page(desk, QueueQuery(view="mine"), 1)
    tickets.set_fields(desk, first.id, {"category": "access"})
    steps = ("Check the right in the door system", "Write the right onto the badge", "Ask whether the door opens")
    checklists.save(desk, checklists.Checklist("", first.team, "access", steps))
    checklists.tick_next(desk, first.id)
    checklists.add_step(desk, first.id, "Tell the night shift, all six of them, that the door opens again")
    day = 86_400_000
    for place, each in enumerate(people.find(desk, "", 6)):
        for category, ago in (("access", 60), ("phone", 55)):
            tickets.open_ticket(
                desk, subject="Door", requester=each.id, team=first.team, fields={"category": category, "status": "closed"},
                happened=desk.now() - (ago + place) * day,
            )  # fmt: skip
    desk.close_thread()


def steps(hands: Photographer, space: Any) -> None:
    """The steps of a ticket, what they will also need, and the team's list."""
    space._side._bring(space._side.checklist.needs[0][1])
    hands.take("steps")
    hands._act(space, "ticket.step")
    hands._act(space, "ticket.needs")
    hands.take("needs")
    hands._close_others()
    space._side.checklist.edit_list()
    hands.take("steps-list")
    hands._close_others()


def minutes(hands: Photographer, space: Any) -> None:
    """Minutes of work, written down."""
    hands._act(space, "ticket.worked")
    hands._type("25")
    QTest.keyClick(hands._target(), Qt.Key.Key_Tab)
    hands._type("Right written onto the badge")
    hands.take("minutes")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return, CONTROL)
    hands.settle()
    space._side.worked.set_folded(False)
    hands.settle()
    space._side._bring(space._side.worked.rows[0])
    hands.take("minutes-written")


def printed(hands: Photographer, space: Any) -> None:
    """What is asked before printing, and the first page with notes."""
    hands._act(space, "ticket.note")
    hands._type("The right for zone N had expired; I asked the shift lead.")
    QTest.keyClick(hands._target(), Qt.Key.Key_Return, CONTROL)
    hands.settle()
    hands._act(space, "ticket.print")
    hands.take("print")
    hands._close_others()
    document = page(space.ticket._view, notes=True)
    document.setPageSize(QSizeF(794, 1123))
    document.setDocumentMargin(60)
    picture = QPixmap(794, 1123)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    document.drawContents(painter, QRectF(0, 0, 794, 1123))
    painter.end()
    hands.keep("paper", picture)
