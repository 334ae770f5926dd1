"""The snippets somebody likes to have at hand: a set of his own, on each of his computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.operation import derived
from deskapp.services import reading

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

KIND, SET = "favourites", "snippets"


def of(desk: Desk) -> frozenset[str]:
    """Ids of the snippets I like."""
    document = reading.raw(desk, KIND, _id(desk))
    return frozenset(document["sets"].get(SET, ())) if document else frozenset()


def like(desk: Desk, snippet_id: str, *, wanted: bool) -> Changes:
    """Have a snippet at hand, or no more."""
    with desk.unit() as work:
        record(work, desk, snippet_id, wanted=wanted)
        return work.commit()


def record(work: UnitOfWork, desk: Desk, snippet_id: str, *, wanted: bool) -> None:
    """The same within a larger deed. What is as wanted already is left alone."""
    document = work.document(KIND, _id(desk))
    added = document["sets"].get(SET, {}).get(snippet_id, ()) if document else ()
    if wanted != bool(added):
        base = {} if wanted else {SET: {snippet_id: list(added)}}
        work.record(
            "add" if wanted else "drop", KIND, _id(desk), {SET: [snippet_id]}, base=base, space=desk.own_space,
            intent="favourite",
        )  # fmt: skip


def _id(desk: Desk) -> str:
    return derived(KIND, desk.person)
