"""Undo: a new group that sets back each value whose version is still ours; the rest is counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deskapp.domain.changes import Changes
from deskapp.domain.documents import document_type
from deskapp.domain.merge import Document, base_for, edition
from deskapp.domain.operation import Operation, operation_of
from deskapp.replica import standing
from deskapp.replica.local import parts
from deskapp.replica.tables import reference
from deskapp.services.steps import TOLD, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk
    from deskapp.services.steps import Cancelled, Progress

UNDONE = "~"
"""Beside the fields in an undo's `base`: the group whose values it put back."""

_ROOTS = """SELECT lower(hex(root)), count(*) FROM op INDEXED BY op_group WHERE grp = ? AND grp <> ''
 GROUP BY root ORDER BY max(local) DESC"""
_OF_ROOTS = """SELECT lower(hex(id)), space, lower(hex(root)), lower(hex(doc)), actor, device, n, body FROM op INDEXED BY op_group
 WHERE root IN ({}) AND grp = ? AND grp <> '' AND origin = '' ORDER BY local DESC"""
_OF_ROOT = "SELECT lower(hex(id)), local FROM op WHERE root IN ({})"
_BODIES = "SELECT lower(hex(id)), body FROM op WHERE space = ? AND origin = '' AND id IN ({})"

AT_ONCE = 300
"""A group of more operations than this is undone in steps: whoever saves meanwhile does not wait for all of it."""


def undo(desk: Desk, group: str, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Changes:
    """Set back a group. `number` of the answer is "put back/changed meanwhile", for the line that says so.

    Both count documents; one with two fields of which somebody has changed one since stands in both. Values come
    back from the operations they had been set by; documents the group made are deleted where nobody has touched
    them since, but a public message on a ticket that stays is not: it has been said. History grows, nothing is erased.
    Of a large group the newest is undone first; cancelled, the rest stays done.
    """
    roots = desk.replica.read(_ROOTS, (group,))
    total = len(roots)
    small = sum(count for _, count in roots) <= AT_ONCE
    back = missed = start = 0
    touched: dict[str, set[str]] = {}
    piece, undone = Piece(), ""
    while start < total and not (cancelled is not None and cancelled()):
        piece.begin()
        end = total if small else min(start + piece.size, total)
        with desk.unit(undone) as work:
            undone = work.group
            for operations, undoing in _gathered(work, group, [root for root, _ in roots[start:end]]):
                done, left = undoing.document(operations)
                back, missed = back + done, missed + left
            for kind, ids in work.commit().touched.items():
                some = touched.setdefault(kind, set())
                some |= ids if len(some) <= TOLD else {""}
        piece.end(desk, end - start, progress, end, total)
        start = end
    return Changes({kind: frozenset(ids) for kind, ids in touched.items()}, undone, number=f"{back}/{missed}")


def _gathered(work: UnitOfWork, group: str, roots: list[str]) -> Iterator[tuple[list[Operation], _Undoing]]:
    """What a group did to the documents of these roots, newest first; read in few reads, however many they are."""
    by_document: dict[str, list[Operation]] = {}
    for part in parts([bytes.fromhex(each) for each in roots]):
        sql = _OF_ROOTS.format(",".join("?" * len(part)))
        for id_, space, root, doc, actor, device, n, body in work.connection.execute(sql, (*part, group)).fetchall():
            said = operation_of(body, id=id_, device=device, actor=actor, n=n, space=space, root=root, doc=doc)
            by_document.setdefault(doc, []).append(said)
    kinds: dict[str, list[str]] = {}
    for doc, operations in by_document.items():
        kinds.setdefault(operations[0].type, []).append(doc)
    for kind, docs in kinds.items():
        work.bring(kind, docs)
    ours = {each.id: each for some in by_document.values() for each in some}
    shadows = standing.shadows(work.connection, list(by_document))
    undoing = _Undoing(work, group, ours, _said_before(work, ours), shadows)
    for operations in by_document.values():
        yield operations, undoing


def _said_before(work: UnitOfWork, ours: dict[str, Operation]) -> dict[str, Operation | None]:
    """The operations of a group, and those whose values they replaced, as far as these were made where they were."""
    found: dict[str, Operation | None] = {**ours}
    wanted: dict[str, set[bytes]] = {}
    for said in ours.values():
        for version in said.base.values():
            if isinstance(version, str) and version not in ours and (raw := reference(version)) is not None:
                wanted.setdefault(said.space, set()).add(raw)
    for space, ids in wanted.items():
        for part in parts(sorted(ids)):
            sql = _BODIES.format(",".join("?" * len(part)))
            for id_, body in work.connection.execute(sql, (space, *part)).fetchall():
                found[id_] = _read(id_, body)
    _look_elsewhere(work, found, {raw.hex() for ids in wanted.values() for raw in ids} - found.keys(), ours)
    return found


def _look_elsewhere(
    work: UnitOfWork, found: dict[str, Operation | None], missing: set[str], ours: dict[str, Operation]
) -> None:
    """Operations that are not where their documents are now may have come from where these lived before."""
    if not missing:
        return
    for part in parts(sorted({bytes.fromhex(each.root) for each in ours.values()})):
        sql = _OF_ROOT.format(",".join("?" * len(part)))
        for id_, local in work.connection.execute(sql, part).fetchall():
            if id_ in missing:
                row = work.connection.execute("SELECT body FROM op WHERE local = ?", (local,)).fetchone()
                found[id_] = _read(id_, row[0])
    for id_ in missing:
        found.setdefault(id_, None)


def _read(id_: str, body: bytes | None) -> Operation | None:
    return operation_of(body, id=id_, device="", actor="", n=0, space="", root="", doc="") if body else None


class _Undoing:
    """What one group had done, document by document."""

    def __init__(
        self, work: UnitOfWork, group: str, ours: dict[str, Operation], read: dict[str, Operation | None],
        shadows: dict[str, dict[str, str]],
    ) -> None:  # fmt: skip
        self._work = work
        self._group = group
        self._ours = ours
        self._made = {each.doc for each in ours.values() if each.verb == "make"}
        self._taken_back: dict[str, bool] = {}
        self._read = read  # operations, as far as they were looked for
        self._shadows = shadows  # of the documents it changed

    def document(self, operations: list[Operation]) -> tuple[bool, bool]:
        """(something was put back, something had changed meanwhile) for one document's operations, newest first."""
        doc, kind = operations[0].doc, operations[0].type
        document = self._work.document(kind, doc)
        if document is None:
            return False, True
        if doc in self._made:
            gone = self._take_back(doc, kind, document)
            return gone, not gone
        results = [
            self._bring_back(document, operations), self._values(document, operations), self._sets(document, operations),
            self._stay(document, operations), self._ask_again(document, operations),
        ]  # fmt: skip
        return any(done for done, _ in results), any(left for _, left in results)

    # ---- what the group made

    def _take_back(self, doc: str, kind: str, document: Document) -> bool:
        """Delete a document the group made; not one that others have touched since, nor what has been said."""
        if doc in self._taken_back:
            return self._taken_back[doc]
        self._taken_back[doc] = False
        whole_ticket = (
            document["root"] != doc and document["root"] in self._made and self._take_back_root(document["root"])
        )
        if (
            kind in ("message", "request_message")
            and document["values"].get("audience") == "customer"
            and not whole_ticket
        ):
            return False
        if document["deleted"] or document["cards"] or not self._is_as_made(document):
            return False
        if kind in ("ticket", "request") and not self._messages_of(document["root"]) <= self._made:
            return False
        self._taken_back[doc] = True
        self._work.record("delete", kind, doc, base={"*": edition(document)}, intent="undo")
        return True

    def _is_as_made(self, document: Document) -> bool:
        """Whether a document is as the group made it: nobody has worked on it since, or that was undone."""
        if set(document["writes"]) <= self._ours.keys():
            return True
        return all(self._is_ours(document, version, name) for name, version in document["versions"].items()) and all(
            self._adds(document, add, name, element) & self._ours.keys()
            for name, elements in document["sets"].items()
            for element, adds in elements.items()
            for add in adds
        )

    def _is_ours(self, document: Document, version: str, name: str) -> bool:
        """Whether the value of a field is the group's, or was put back to that, or to nothing, by undoing what came after."""
        seen: set[str] = set()
        while version not in self._ours:
            said = self._operation(document, version)
            undone = said.base.get(UNDONE) if said is not None and version not in seen else None
            if said is None or not isinstance(undone, str):
                return False
            seen.add(version)
            replaced = self._stands_for(document, said.base.get(name, ""), name, undone)
            version = self._before(document, replaced, name, undone)
            if not version:
                return bool(replaced)
        return True

    def _before(self, document: Document, version: str, name: str, group: str) -> str:
        """The operation whose value a group had replaced by that of one of its own; "" = there was none."""
        while version and (said := self._operation(document, version)) is not None and said.group == group:
            version = said.base.get(name, "")
        return version

    def _take_back_root(self, root: str) -> bool:
        for kind in ("ticket", "request"):
            ticket = self._work.document(kind, root)
            if ticket is not None:
                return self._take_back(root, kind, ticket)
        return False

    def _messages_of(self, root: str) -> set[str]:
        rows = self._work.connection.execute(
            "SELECT lower(hex(id)) FROM message WHERE root = ? AND deleted = 0", (bytes.fromhex(root),)
        )
        return {each for (each,) in rows}

    # ---- what it changed

    def _bring_back(self, document: Document, operations: list[Operation]) -> tuple[bool, bool]:
        if not any(each.verb == "delete" for each in operations):
            return False, False
        deleted = document["deleted"]
        name = next(iter(sorted(document["values"])), "")
        if deleted not in self._ours or not name:
            return False, True
        # Any edit brings a document back; this one says what it said before.
        self._work.record("set", document["type"], document["id"], {name: document["values"][name]}, intent="undo")
        return True, False

    def _values(self, document: Document, operations: list[Operation]) -> tuple[bool, bool]:
        names = dict.fromkeys(name for each in operations if each.verb == "set" for name in each.values)
        if not names:
            return False, False
        values: dict[str, Any] = {}
        known = 0
        for name in names:
            found, old = self._value_before(document, name)
            known += found
            if found:
                values[name] = old
        if values:
            base = {**base_for(document, values), UNDONE: self._group}
            self._work.record("set", document["type"], document["id"], values, base=base, intent="undo")
        return known > 0, known < len(names)

    def _value_before(self, document: Document, name: str) -> tuple[bool, Any]:
        """(known, value) a field had before the group; not known where somebody set it since."""
        version = self._stands_for(document, document["versions"].get(name, ""), name, self._group)
        if version not in self._ours:
            return False, None
        while version in self._ours:
            version = self._ours[version].base.get(name, "")
        if not version:
            return True, document_type(document["type"]).field(name).default
        said = self._operation(document, version)
        if said is not None and said.verb != "install" and name in said.values:
            return True, said.values[name]
        space = self._work.space_of(document["id"])
        confirmed = self._confirmed(document, space)
        if confirmed is not None and confirmed["versions"].get(name) == version:
            return True, confirmed["values"].get(name)
        if said is None:
            return False, None
        values: Any = said.values
        if said.verb == "install":
            values = said.values.get("copy") or (said.values.get("document") or {}).get("values") or {}
        return name in values, values.get(name)

    def _confirmed(self, document: Document, space: str) -> Document | None:
        """What the log of a space makes of a document, as far as it was read here."""
        known = self._shadows.get(document["id"])
        if known is None:  # nothing of it waits to be sent: its row is that
            return self._work.before(document["id"])
        text = known.get(space)
        return json.loads(text) if text else None

    def _stands_for(self, document: Document, version: str, name: str, group: str) -> str:
        """The operation of a group whose value stands, or was put back by undoing what came after; "" = neither.

        So undoing twice goes back twice, and undoing the undoing goes forward again.
        """
        seen: set[str] = set()
        while (said := self._operation(document, version)) is not None and version not in seen:
            if said.group == group:
                return version
            seen.add(version)
            undone = said.base.get(UNDONE)
            if not isinstance(undone, str):
                break
            version = self._before(document, self._stands_for(document, said.base.get(name, ""), name, undone), name, undone)
        return ""

    def _operation(self, document: Document, id_: str) -> Operation | None:
        """An operation on a document, None where it is not here (any more)."""
        if id_ not in self._read:
            raw, root = reference(id_), bytes.fromhex(document["root"])
            row = self._work.connection.execute("SELECT body FROM op WHERE root = ? AND id = ?", (root, raw)).fetchone()
            self._read[id_] = _read(id_, row[0]) if row else None
        return self._read[id_]

    def _sets(self, document: Document, operations: list[Operation]) -> tuple[bool, bool]:
        off: dict[str, dict[str, list[str]]] = {}
        on: dict[str, list[str]] = {}
        again: dict[str, dict[str, list[str]]] = {}  # which putting-on is put on again
        touched = False
        for each in operations:
            for name, elements in each.values.items() if each.verb in ("add", "drop") else ():
                touched = True
                standing = document["sets"].get(name, {})
                for element in elements:
                    if each.verb == "add":
                        ours = [
                            add
                            for add in standing.get(element, ())
                            if each.id in self._adds(document, add, name, element)
                        ]
                        if ours:
                            off.setdefault(name, {}).setdefault(element, []).extend(ours)
                    elif each.verb == "drop" and element not in standing:
                        dropped = each.base.get(name, {}).get(element, ())
                        if any(add not in self._ours for add in dropped) and element not in on.get(name, ()):
                            on.setdefault(name, []).append(element)
                            again.setdefault(name, {})[element] = list(dropped)
        kind, doc = document["type"], document["id"]
        if off:
            self._work.record(
                "drop", kind, doc, {name: sorted(some) for name, some in off.items()}, base=off, intent="undo"
            )
        if on:
            self._work.record("add", kind, doc, on, base={UNDONE: self._group, **again}, intent="undo")
        return touched, False

    def _adds(self, document: Document, add: str, name: str, element: str) -> set[str]:
        """The puttings-on that one stands for: itself, and those it put on again by undoing their taking-off."""
        found: set[str] = set()
        todo = [add]
        while todo:
            each = todo.pop()
            if each not in found:
                found.add(each)
                said = self._operation(document, each)
                if said is not None and UNDONE in said.base:
                    todo += said.base.get(name, {}).get(element, ())
        return found

    def _ask_again(self, document: Document, operations: list[Operation]) -> tuple[bool, bool]:
        """What the group had decided is a question again, last of all: what stands now has been put back."""
        decided = [each.base.get("cards") for each in operations if each.verb == "settle"]
        cards = {key: card for some in decided if isinstance(some, dict) for key, card in some.items()}
        if not cards:
            return False, False
        after = self._work.document(document["type"], document["id"]) or document
        again = {key: card for key, card in cards.items() if key not in after["cards"]}
        if again:
            self._work.record("settle", document["type"], document["id"], {"open": again}, base={}, intent="undo")
        return bool(again), False

    def _stay(self, document: Document, operations: list[Operation]) -> tuple[bool, bool]:
        spaces = [each.values.get("space") for each in operations if each.verb == "hand_over"]
        if not spaces:
            return False, False
        if document["moving"] != spaces[0]:
            return False, True
        self._work.record("hand_over", document["type"], document["id"], {"space": ""}, intent="undo")
        return True, False
