"""Pictures of working together: who is at a ticket, lending a hand, the return to the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer

from deskapp.services import lending, people
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screenshots import Photographer


def others(hands: Photographer, space: Any) -> None:
    """Colleagues who write and look, in list and ticket."""
    if len(hands.colleagues) < 2:
        return
    one, two = hands.colleagues[:2]
    here, there = space.ticket.current(), [row.id for row in space.queue._model._rows.values() if row][2]
    hands._running.bus.tell_present([(here, one, "viewing"), (there, two, "writing")])
    hands.take("presence-viewing")
    hands._running.bus.tell_present([(here, one, "viewing"), (here, two, "writing"), (there, two, "writing")])
    hands.take("presence-writing")
    hands._running.bus.tell_present([])


def lend(hands: Photographer, space: Any) -> None:
    """A team that asks for help, one that was lent a hand, and asking oneself."""
    desk = open_desk(hands._running.services.home)
    mine = people.me(desk).teams
    own, other = mine[0], next(each.id for each in people.teams(desk) if each.id not in mine)
    ends = lending.until_when(desk)
    call = lending.ask(desk, own, ends[-1], "Payday, and three of us are ill").made
    with desk.unit() as work:
        values = {"team": other, "by": hands.colleagues[0], "note": "The lift stands still", "until": ends[2]}
        work.record("make", "hand", work.fresh_id(), values, space="desk")
        hand = {"help": call, "team": own, "helper": hands.colleagues[1], "until": ends[1]}
        work.record("make", "hand", work.fresh_id(), hand, space="desk")
        work.commit()
    desk.close_thread()
    space.rail.go("board")
    hands.settle()
    hands.take("board-lending")
    space.others.board.lending.ask()
    hands.take("board-ask-help")
    hands._close_others()


def returning(hands: Photographer, space: Any) -> None:
    """A ticket that goes back to the team unless its holder keeps it, and where that is turned on."""
    desk = open_desk(hands._running.services.home)
    ticket = space.ticket.current()
    with desk.unit() as work:
        work.document("ticket", ticket)
        question = {"holder": desk.person, "at": desk.now() + 3_600_000, "asked": desk.now()}
        work.record("set", "ticket", ticket, {"assignee": desk.person, "return_at": question})
        work.commit()
    desk.close_thread()
    loop = QEventLoop()
    QTimer.singleShot(400, loop.quit)
    loop.exec()
    hands.take("returning")
    space.rail.go("board")
    hands.settle()
    space.others.board.choose_return()
    hands.take("board-return")
    hands._close_others()


def colleagues(home: Path) -> list[str]:
    """Who works in the same team."""
    desk = open_desk(home)
    teams = people.me(desk).teams
    found = [each.id for each in people.members(desk, teams[0]) if each.id != desk.person] if teams else []
    desk.close_thread()
    return found


def own_window(hands: Photographer, space: Any) -> None:
    """A ticket in a window of its own, and what stands in its place in the main one."""
    hands.settle()
    ticket, main = space.ticket.current(), hands.window
    space.own.open([ticket])
    while not space.own.shows(ticket):
        hands.settle()
    hands.settle()
    hands.window = space.own.find(ticket).window
    hands.keep("own-window", hands.window.grab())
    hands.keep("own-window-main", main.grab())
    hands.window.close()
    hands.window = main
    hands.settle()
