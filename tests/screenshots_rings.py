"""Pictures of the rings of a card: how a team reaches somebody, what is mine, a department, and where they are used."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from deskapp.services import desk_ring, own_ring, people, reading, units
from deskapp.ui.ask import Question
from deskapp.ui.organisation.about_me import AboutMe
from deskapp.ui.organisation.data_dialog import DataDialog
from deskapp.ui.organisation.desk_dialog import DeskDialog
from deskapp.ui.organisation.unit_dialog import SpellDialog, UnitDialog

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.screenshots import Photographer

WISHES = "Two afternoons a week from home, while our boy is small."


def _write(desk: Desk, ticket: str) -> None:
    customer = reading.ticket(desk, ticket).requester
    if customer is None:
        return
    for team in {*people.me(desk).teams, reading.ticket(desk, ticket).row.team}:
        desk_ring.change(
            desk, customer.id, team,
            {"channel": "phone", "register": "plain", "hours": [[[0, 1, 2, 3, 4], 540, 660]], "quiet": [[[2], 600, 630]]},
        )
        desk_ring.change(desk, desk.person, team, {"form": "informal", "channel": "chat"})
    today = date.today()
    units.change(desk, customer.unit, {"needs": "Two screens, and a spare card reader.", "standing": "New laptops on Mondays."})
    why = "closes the month"
    last = today + timedelta(days=3)
    units.set_spell(desk, customer.unit, "blackout", why, today, last)
    own_ring.say(desk, "wishes", WISHES)
    own_ring.say(desk, "skills", "Arabic")
    own_ring.let_read(desk, "wishes", next(each for each in _reached(desk) if each != desk.person))


def _reached(desk: Desk) -> list[str]:
    found = json.loads(desk.replica.meta("readers") or "{}")
    return sorted({each for some in (found.values() if isinstance(found, dict) else [found]) for each in some})


def take(hands: Photographer, space: Any) -> None:
    """One after the other."""
    running = hands._running
    space.show_view("mine")
    space.queue.step(1)
    hands.settle()
    ticket = space.ticket.view()
    running.jobs.command(space, partial(_write, running.services, ticket.row.id))
    hands.settle()
    hands._act(space, "ticket.reply")
    hands._type("We are on it.")
    hands.take("ring-composer")
    hands._act(space, "send.later")
    hands.take("ring-send-later")
    hands._close_others()
    space.rail.go("org")
    hands.settle()
    space.organisation.show_person(ticket.requester.id)
    hands.settle()
    bar = space.organisation.panel().verticalScrollBar()
    bar.setValue(bar.maximum())
    hands.take("ring-person")
    panel = space.organisation.panel()
    panel.rings.reached[0].edit.click()
    hands.settle()
    hands.take("ring-desk")
    _close(hands, DeskDialog)
    panel.rings.unit.edit.click()
    hands.settle()
    hands.take("ring-unit")
    for each in hands.window.findChildren(UnitDialog):
        each.more.click()
    hands.settle()
    hands.take("ring-unit-time")
    _close(hands, SpellDialog, UnitDialog)
    hands._act(space, "card.about")
    hands.settle()
    hands.take("ring-about-me")
    for each in hands.window.findChildren(AboutMe):
        each.cards[0].right.click()
    hands.settle()
    hands.take("ring-put-right")
    _close(hands, DeskDialog, AboutMe)
    hands._act(space, "card.data")
    hands.settle()
    for dialog in hands.window.findChildren(DataDialog):
        dialog.reason.setText("I asked for it")
    hands.settle()
    hands.take("ring-data")
    for dialog in hands.window.findChildren(DataDialog):
        dialog.ask_erase()
    hands.settle()
    hands.take("ring-data-question")
    _close(hands, Question, DataDialog)


def _close(hands: Photographer, *kinds: type) -> None:
    for kind in kinds:
        for each in hands.window.findChildren(kind):
            each.close()
    hands.settle()
