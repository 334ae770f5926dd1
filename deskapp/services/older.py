"""Older tickets, which stay at the hub: found there by words, brought here when somebody opens one, kept when wanted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import DeskError, NotFound, Unavailable
from deskapp.domain.fold_text import tokens
from deskapp.domain.rows import SearchHit
from deskapp.replica import elsewhere
from deskapp.replica.conversation import Names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.hub.protocol import DocumentState, Hub
    from deskapp.services.desk import Desk

OLDER = "older"
"""The kind of a hit that is at the hub only; its `ticket` is the space it lives in."""


class LeftOut(NamedTuple):
    """How many tickets are only at the hub, and older than how many months."""

    tickets: int
    months: int


class Piece(NamedTuple):
    """What one step of a search found; `looked` documents were looked through so far."""

    hits: tuple[SearchHit, ...]
    looked: int
    done: bool


def left_out(desk: Desk) -> LeftOut:
    """What this computer leaves at the hub."""
    connection = desk.replica.connection()
    return LeftOut(elsewhere.count(connection), elsewhere.months(connection))


def months(desk: Desk) -> int:
    """Months after which done tickets are at the hub only; 0 = all are here."""
    found = left_out(desk)
    return found.months if found.tickets else 0


class OlderSearch:
    """A search at the hub, step by step: tickets by their own words first, then by what was said in them."""

    def __init__(self, desk: Desk, text: str) -> None:
        self._desk, self._text = desk, text
        self._left: list[tuple[str, bool]] | None = None  # (space, roots or what belongs to them) still to be looked at
        self._before = ""
        self._looked = 0
        self._known: set[str] = set()

    def step(self) -> Piece:
        """Look through the next documents, some tenths of a second. Raises Unavailable older.offline."""
        if self._left is None:
            self._left = self._everything()
        if not self._left:
            return Piece((), self._looked, done=True)
        space, roots = self._left[0]
        hub = _hub(self._desk)
        try:
            page = hub.search(space, self._text, self._before, roots=roots, device=self._desk.device)
            states = [each for each in page.found if each.root not in self._known]
            states = self._only_there(space, states)
            tickets = (
                states if roots else hub.states_of(space, [each.root for each in states], device=self._desk.device)
            )
        except DeskError as error:
            raise _offline(error) from error
        finally:
            hub.close()
        self._looked += page.looked
        self._before = page.before
        if not page.before:
            self._left.pop(0)
        hits = tuple(hit for state in tickets if (hit := self._hit(space, state)) is not None)
        return Piece(hits, self._looked, done=not self._left)

    def _everything(self) -> list[tuple[str, bool]]:
        rows = self._desk.replica.read("SELECT DISTINCT space FROM elsewhere ORDER BY space")
        return [(space, roots) for roots in (True, False) for (space,) in rows] if tokens(self._text) else []

    def _only_there(self, space: str, states: Sequence[DocumentState]) -> list[DocumentState]:
        """What is not here: the rest is found here; of each root one document."""
        there = elsewhere.among(self._desk.replica.connection(), space, (each.root for each in states))
        self._known |= there
        return list({each.root: each for each in reversed(states) if each.root in there}.values())[::-1]

    def _hit(self, space: str, state: DocumentState) -> SearchHit | None:
        document: Any = json.loads(state.body)
        if document.get("type") != "ticket":
            return None
        values = document["values"]
        name = Names(self._desk.replica.connection()).of(str(values.get("requester") or ""))
        detail = " · ".join(filter(None, (str(values.get("number") or ""), name)))
        return SearchHit(OLDER, state.doc, str(values.get("subject") or ""), detail, space)


def bring(desk: Desk, space: str, root: str) -> None:
    """Have a ticket here that is at the hub only; it stays while it is used.

    Raises Unavailable older.offline, NotFound ticket.unknown where the hub has it no more.
    """
    from deskapp.sync import older

    hub = _hub(desk)
    try:
        found = older.bring(desk.replica, hub, space, root, me=desk.person, device=desk.device, used=desk.now())
    except DeskError as error:
        raise _offline(error) from error
    finally:
        hub.close()
    if not found:
        raise NotFound("ticket.unknown", number=root)


def keep(desk: Desk, ticket_id: str, wanted: bool = True) -> int:
    """Keep a ticket with its files on this computer whatever its age, or no longer; how many files are still to come."""
    space, root = _place(desk, ticket_id)
    with desk.replica.transaction() as connection:
        elsewhere.keep(connection, space, root, desk.now(), pinned=wanted)
    missing = 0
    for sha, size in _files(desk, space, root):
        desk.blobs.pin(sha, wanted, size=size, space=space)
        missing += wanted and not desk.blobs.have(sha)
    return missing


def kept(desk: Desk, ticket_id: str) -> bool:
    """True when somebody wants this ticket to stay here."""
    return elsewhere.pinned(desk.replica.connection(), _place(desk, ticket_id)[1])


def _place(desk: Desk, ticket_id: str) -> tuple[str, str]:
    row = desk.replica.one("SELECT space, lower(hex(root)) FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),))
    if row is None:
        raise NotFound("ticket.unknown", number=ticket_id)
    return row[0], row[1]


def _files(desk: Desk, space: str, root: str) -> list[tuple[str, int]]:
    from deskapp.sync.files import named

    rows = desk.replica.read("SELECT doc FROM message WHERE root = ? AND space = ?", (bytes.fromhex(root), space))
    return [(each.sha, each.size) for (text,) in rows for each in named(json.loads(text), root, root)]


def _hub(desk: Desk) -> Hub:
    from deskapp.hub.opening import open_hub

    try:
        return open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    except DeskError as error:
        raise _offline(error) from error


def _offline(error: DeskError) -> DeskError:
    """What a person is told who only wanted to look: the sentence is about older tickets, not about the hub."""
    return Unavailable("older.offline") if error.code in ("hub.unreachable", "hub.corrupt") else error
