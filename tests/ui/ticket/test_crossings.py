"""A text goes from the drafts' file into the replica's and back; killed at any line, it is in one of them, never in both."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

from deskapp.domain.rows import DraftRow
from deskapp.services import drafts, reading, scheduled, sending, tickets
from deskapp.services.desk import open_desk, wall_clock
from deskapp.ui.ticket import sender
from tests.campaign import faults
from tests.campaign.nursery import Nursery
from tests.desks import make_desk, person_id

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here, nor a fork")

TEXT = "These are the words."
HOLD = ("deskapp.services.sending:hold", "deskapp.services.drafts:leaving", "deskapp.replica.drafts:Drafts.left")
UNDO = ("deskapp.services.sending:undo_hold", "deskapp.replica.drafts:Drafts.come_back")
NOTE = ("deskapp.ui.ticket.sender:_note_down", "deskapp.services.drafts:leaving")
LATER = ("deskapp.services.scheduled:send_later", "deskapp.services.drafts:leaving")
SEND = ("deskapp.services.sending:_send",)
WAYS = {"hold": HOLD, "undo": UNDO, "note": NOTE, "later": LATER, "send": SEND}


def go(home: str, way: str, steps: int) -> None:
    """In a process of its own: one way of a text, until so many lines are done."""
    desk = open_desk(Path(home))
    ticket = desk.replica.read("SELECT lower(hex(id)) FROM ticket")[0][0]
    held = sending.hold(desk, ticket, TEXT).id if way in ("undo", "send") else ""
    if not held:
        drafts.save(desk, DraftRow(ticket, "note" if way == "note" else "reply", TEXT, 0, "", "", 0))
    faults.arm_at(WAYS[way], steps)
    match way:
        case "hold":
            sending.hold(desk, ticket, TEXT)
        case "undo":
            sending.undo_hold(desk, held)
        case "note":
            sender._note_down(desk, DraftRow(ticket, "note", TEXT, 0, "", "", 0))
        case "later":
            scheduled.send_later(desk, ticket, TEXT, wall_clock() + 3_600_000)
        case "send":
            sending.send_now(desk)


@pytest.mark.parametrize("way", WAYS)
def test_a_text_is_in_one_place_wherever_the_program_is_killed(way: str, tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "made")
    tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"))
    desk.close_thread()
    nursery = Nursery(tmp_path / "errors", __name__)
    try:
        steps = 0
        while True:
            home = tmp_path / f"{way}{steps}"
            shutil.copytree(tmp_path / "made", home)
            code = nursery.ended(nursery.start(f"{__name__}:go", home=str(home), way=way, steps=steps), 20)
            assert code in (0, -signal.SIGKILL), nursery.errors()
            places = _places(home)
            assert len(places) == 1, (steps, places)
            if not code:
                break
            steps += 1
        assert steps > 5
        assert places == [{"hold": "held", "undo": "reply", "note": "message", "later": "later", "send": "message"}[way]]
    finally:
        nursery.close()


def _places(home: Path) -> list[str]:
    """Where the words are, as the next start of the program finds them."""
    desk = open_desk(home)
    found = ["held" for row in sending.after_crash(desk) if row.text == TEXT]
    found += [row.kind for row in drafts.all_drafts(desk) if row.text == TEXT]
    (ticket,) = desk.replica.read("SELECT lower(hex(id)) FROM ticket")[0]
    view = reading.ticket(desk, ticket)
    found += ["message" for each in view.messages if each.body == TEXT]
    found += ["later" for each in view.scheduled if each.text == TEXT]
    assert not desk.drafts.crossings()
    desk.close_thread()
    return found
