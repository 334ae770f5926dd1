"""A hand-over in a SQLite hub: a whole root rides into another space, and what stays behind is blanked.

The hub looks into no body: a push hands a root over when it brings `install` passengers of it.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from deskapp.domain.operation import canonical
from deskapp.hub.base import refused
from deskapp.hub.protocol import ERASED, INSTALL, MOVING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from deskapp.domain.errors import Refused
    from deskapp.hub.protocol import OutgoingOperation, Passenger

    Rows = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]

SHARED = ("desk", "team", "circle")
"""Kinds of spaces that a root may be handed over to."""


def moves_of(deliveries: Sequence[Passenger]) -> dict[str, str]:
    """Root -> target of every hand-over a push brings. Raises Refused move where one root goes to two places."""
    moves: dict[str, str] = {}
    for each in deliveries:
        if each.kind in MOVING and moves.setdefault(each.root, each.target) != each.target:
            raise move_refused(each.root)
    return moves


def check(
    rows: Rows, space: str, ops: Sequence[OutgoingOperation], moves: Mapping[str, str], deliveries: Sequence[Passenger]
) -> None:
    """Refuse a hand-over that cannot be carried out as a whole. The documents of this push are in place already."""
    roots = {op.root for op in ops}
    for root, target in moves.items():
        kinds = rows("select kind from space where id = ?", (target,))
        riding = [each for each in deliveries if each.root == root and each.kind in MOVING]
        docs = {each.doc for each in riding if each.kind == INSTALL}
        left = {doc for (doc,) in rows("select doc from state where space = ? and root = ?", (space, root))} - docs
        whole = all(each.state is not None and each.key_epoch >= 0 for each in riding)
        if not kinds or kinds[0][0] not in SHARED or target == space or root not in roots or left or not whole:
            raise move_refused(root)
        for each in riding:
            taken = rows(
                "select 1 from state where space = ? and doc = ? union all"
                " select 1 from tombstone where space = ? and (doc = ? or (doc = ? and scope = 'root'))",
                (target, each.doc, target, each.doc, each.root),
            )
            if taken:
                raise move_refused(root)


def leave(
    rows: Rows, append: Callable[[str, tuple[Any, ...]], int], space: str, root: str, target: str, who: tuple[str, str]
) -> None:
    """Blank what a root was here and in its copies, and remember where it went. `who` is (actor, device)."""
    these = (space, root)
    rows("update op set salt = null, body = null where space = ? and root = ? and key_epoch >= 0", these)
    rows("delete from state where space = ? and root = ?", these)
    _take_blobs(rows, space, root, target)
    said = {"reason": "moved", "scope": "root", "to": target}
    seq = append(space, (uuid.uuid4().hex, "", root, root, *who, 0, ERASED, b"", canonical(said).encode()))
    copies = rows(
        "select distinct o.space, o.doc from space s join op o on o.space = s.id and o.root = ?"
        " where o.origin = ? and o.key_epoch >= 0 and o.body is not null and (s.kind = 'personal' or exists ("
        "select 1 from state t where t.space = o.space and t.doc = o.doc and t.origin = ?))",
        (root, space, space),
    )
    said = {"reason": "moved", "scope": "doc"}
    for there, doc in copies:
        rows("update op set salt = null, body = null where space = ? and root = ? and doc = ? and key_epoch >= 0",
             (there, root, doc))  # fmt: skip
        rows("delete from state where space = ? and doc = ?", (there, doc))
        _let_go(rows, there, root, doc)
        append(there, (uuid.uuid4().hex, space, root, doc, *who, 0, ERASED, b"", canonical(said).encode()))
    rows("delete from delivered where space = ? and root = ?", these)
    rows("delete from moved where space = ? and root = ?", (target, root))
    rows(
        "insert into moved (space, root, target, seq) values (?, ?, ?, ?)"
        " on conflict (space, root) do update set target = excluded.target, seq = excluded.seq",
        (space, root, target, seq),
    )


def _take_blobs(rows: Rows, space: str, root: str, target: str) -> None:
    """What is attached goes along."""
    used = "(select sha256 from blob_use where space = ? and root = ?)"
    rows("insert into blob (space, sha256, size, key_epoch) select ?, sha256, size, key_epoch from blob"
         f" where space = ? and sha256 in {used} on conflict do nothing", (target, space, space, root))  # fmt: skip
    rows("insert into chunk (space, sha256, n, content) select ?, sha256, n, content from chunk"
         f" where space = ? and sha256 in {used} on conflict do nothing", (target, space, space, root))  # fmt: skip
    rows("insert into blob_use (space, sha256, root, doc) select ?, sha256, root, doc from blob_use"
         " where space = ? and root = ? on conflict do nothing", (target, space, root))  # fmt: skip
    rows("delete from blob_use where space = ? and root = ?", (space, root))
    rows(f"delete from blob where space = ? and sha256 in {used} and not exists (select 1 from blob_use u"
         " where u.space = blob.space and u.sha256 = blob.sha256)", (space, target, root))  # fmt: skip


def _let_go(rows: Rows, space: str, root: str, doc: str) -> None:
    """What was attached to a copy goes with it, where nothing else needs it."""
    these = (space, root, doc)
    used = rows("select distinct sha256 from blob_use where space = ? and root = ? and doc = ?", these)
    rows("delete from blob_use where space = ? and root = ? and doc = ?", these)
    for (sha256,) in used:
        rows("delete from blob where space = ? and sha256 = ? and not exists (select 1 from blob_use u"
             " where u.space = blob.space and u.sha256 = blob.sha256)", (space, sha256))  # fmt: skip


def move_refused(root: str) -> Refused:
    """A hand-over that cannot be carried out: no such space, not the whole of it, or it is there already."""
    return refused("move", "the hand-over", "it cannot go there as a whole", root=root)
