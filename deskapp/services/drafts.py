"""Text somebody is writing: kept on this computer, safe from a crash."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.errors import DeskError
from deskapp.replica import store
from deskapp.replica.tables import reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.domain.rows import DraftRow
    from deskapp.services.desk import Desk


def save(desk: Desk, draft: DraftRow) -> int:
    """Keep the text; returns when (ms). Empty text drops the draft."""
    saved = draft.saved or desk.now()
    desk.drafts.save(draft._replace(saved=saved))
    return saved


def load(desk: Desk, ticket_id: str, kind: str) -> DraftRow | None:
    """What was being written on a ticket (kind reply or note)."""
    return None if (ticket_id, kind) in _gone(desk) else desk.drafts.load(ticket_id, kind)


def drop(desk: Desk, ticket_id: str, kind: str) -> None:
    """Forget a draft."""
    desk.drafts.drop(ticket_id, kind)


def all_drafts(desk: Desk) -> list[DraftRow]:
    """Every draft, newest first."""
    gone = _gone(desk)
    return [each for each in desk.drafts.all() if each[:2] not in gone]


@contextmanager
def leaving(desk: Desk, ticket_id: str, kind: str) -> Iterator[str]:
    """Whoever makes a document of a draft does it in here, under the id that comes out; the draft is dropped after it.

    The two lie in two files. Killed in between, the program finds at its next start which of them has the text.
    """
    made = desk.unit().fresh_id()
    desk.drafts.leave(made, ticket_id, kind)
    try:
        yield made
    except DeskError:
        desk.drafts.settled(made)
        raise
    desk.drafts.left(made)


def settle(desk: Desk) -> None:
    """Finish what a killed program had begun: a text that has left is no draft, one that came back leaves no more."""
    for id_, ticket, _, back in desk.drafts.crossings():
        if back:
            with desk.replica.transaction() as connection:
                connection.execute("DELETE FROM held WHERE id = ?", (id_,))
                store.touch(connection, [("held", id_)], id_)
            desk.drafts.settled(id_)
        elif _is_there(desk, ticket, id_):
            desk.drafts.left(id_)


def _gone(desk: Desk) -> set[tuple[str, str]]:
    """Drafts whose text stands elsewhere already."""
    crossings = [each for each in desk.drafts.crossings() if not each[3]]
    return {(ticket, kind) for id_, ticket, kind, _ in crossings if _is_there(desk, ticket, id_)}


def is_document(desk: Desk, ticket_id: str, id_: str) -> bool:
    """Whether what was to be written under this id, in this ticket or as a new one, is."""
    made = bytes.fromhex(id_)
    sql = "SELECT 1 FROM op WHERE root IN (?1, ?2, (SELECT root FROM ask WHERE id = ?1)) AND doc = ?2 LIMIT 1"
    return desk.replica.one(sql, (reference(ticket_id), made)) is not None


def _is_there(desk: Desk, ticket_id: str, id_: str) -> bool:
    held = desk.replica.one("SELECT 1 FROM held WHERE id = ?", (id_,))
    return held is not None or is_document(desk, ticket_id, id_)


class Begun(NamedTuple):
    """A draft and its ticket."""

    draft: DraftRow
    number: str
    subject: str


def begun(desk: Desk) -> list[Begun]:
    """Every draft with words or files, newest first; without a number where its ticket is not here any more."""
    found = []
    for draft in all_drafts(desk):
        row = desk.replica.one("SELECT number, subject FROM ticket WHERE id = ? AND deleted = 0", (reference(draft.ticket),))
        if draft.text.strip() or draft.attachments:
            found.append(Begun(draft, *(map(str, row) if row else ("", ""))))
    return found
