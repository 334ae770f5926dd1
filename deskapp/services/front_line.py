"""What those I lead need from me now: what they asked me, and what they wait for from me."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain import asking as questions
from deskapp.domain.ledger import INCOMPLETE, OPEN
from deskapp.services import asking, waits

if TYPE_CHECKING:
    from collections.abc import Collection

    from deskapp.services.desk import Desk

ASKED, WAITED = "asked", "waited"


class Need(NamedTuple):
    """One thing somebody needs from me."""

    kind: str  # ASKED = a question or support, WAITED = a date of the ledger
    id: str
    person: str
    name: str
    words: str
    due: int  # UTC ms, 0 = whenever


def needs(desk: Desk, below: Collection[str]) -> list[Need]:
    """What these people need from me, the earliest first; for a reader thread."""
    found = [
        Need(ASKED, each.id, each.asker, each.asker_name, each.question, each.due)
        for each in asking.asked_of_me(desk)
        if each.state == questions.OPEN and each.asker in below
    ]
    found += [
        Need(WAITED, each.code, each.receiver, each.receiver_name, each.what, each.due)
        for each in waits.lines(desk)
        if each.direction == waits.OWE and each.state in (OPEN, INCOMPLETE) and each.receiver in below
    ]
    return sorted(found, key=lambda each: (not each.due, each.due))
