"""Own views of the queue: made, changed, shared with a team, taken away; which stand in the rail; how many they hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import personal_space
from deskapp.domain.views import LONGEST_NAME, SavedView, values_of, view_of
from deskapp.services import queues
from deskapp.services.tickets import team_space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

MOST_COUNTED = 10_000  # a view that holds more is told as "10,000+": counting on would be reading the whole desk


def views(desk: Desk) -> list[SavedView]:
    """My own views, and those shared with my teams, by name."""
    teams = desk.reader().teams
    found = []
    for text, may in desk.replica.read(
        "SELECT o.doc, s.may FROM other o LEFT JOIN space s ON s.id = o.space WHERE o.type = 'view' AND o.deleted = 0"
    ):
        view = view_of(json.loads(text), may_write=may == "write")
        if view.owner == desk.person or view.team in teams:
            found.append(view)
    return sorted(found, key=lambda each: (each.name.casefold(), each.id))


def make(desk: Desk, view: SavedView) -> Changes:
    """A new view; `made` is its id. Raises Refused view.name."""
    with desk.unit() as work:
        made = work.fresh_id()
        _record(work, desk, made, view._replace(owner=desk.person))
        return work.commit(made=made)


def change(desk: Desk, view: SavedView) -> Changes | None:
    """Write what differs from what stands there; None where nothing does.

    Shared with another team it moves into that team's space: a new document, and the old one is gone; `made` is the id
    it has then. Raises Refused view.name, NotFound view.unknown.
    """
    with desk.unit() as work:
        document = _document(work, view.id)
        if _space(work, desk, view) != work.space_of(view.id):
            made = work.fresh_id()
            _record(work, desk, made, view)
            _drop(work, document)
            return work.commit(made=made)
        wanted = values_of(_named(view))
        changed = {name: value for name, value in wanted.items() if document["values"].get(name) != value}
        if not changed:
            return None
        work.record("set", "view", view.id, changed, intent="view")
        return work.commit(made=view.id)


def remove(desk: Desk, view_id: str) -> Changes:
    """Take a view away; `undo` of the group brings it back. Raises NotFound view.unknown."""
    with desk.unit() as work:
        _drop(work, _document(work, view_id))
        return work.commit()


def counts(desk: Desk, some: Iterable[SavedView]) -> dict[str, int]:
    """Tickets in each of these views by its id, at most MOST_COUNTED."""
    return {each.id: queues.count(desk, each.query, MOST_COUNTED) for each in some}


def _record(work: UnitOfWork, desk: Desk, made: str, view: SavedView) -> None:
    values: dict[str, Any] = values_of(_named(view))
    work.record("make", "view", made, values, space=_space(work, desk, view), intent="view")


def _drop(work: UnitOfWork, document: Document) -> None:
    work.record("delete", "view", document["id"], base={"*": edition(document)}, intent="view")


def _named(view: SavedView) -> SavedView:
    name = " ".join(view.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise Refused("view.name")
    return view._replace(name=name)


def _space(work: UnitOfWork, desk: Desk, view: SavedView) -> str:
    return team_space(work, view.team) if view.team else personal_space(view.owner or desk.person)


def _document(work: UnitOfWork, view_id: str) -> Document:
    document = work.document("view", view_id)
    if document is None or document["deleted"]:
        raise NotFound("view.unknown")
    return document
