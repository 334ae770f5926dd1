"""apply(document, operation): the one function that turns operations into state. Pure and total.

A document is a map that JSON can hold:
    id, type, root    which document this is
    values            field -> value
    versions          field -> id of the operation whose value stands
    writes            operation id -> [stamp, device, n, actor, happened], for every operation named elsewhere here
    sets              set -> element -> ids of the operations that added it
    seen              field or "set/element" -> device -> greatest number folded and no longer standing
    cards             "field:loser" -> the value that lost, until a person settles it
    deleted           id of the delete that stands, "" = alive
    moving            space a hand-over waits for, "" = none
    unknown           ids of operations this program does not understand

Laws (tests/domain/test_merge.py): every value set is the winner, an ancestor of the winner or of a
shown or settled loser, or equal in value to one of these; replays are harmless; operations on
different fields commute; the document holds no arrival time.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import HIGHER, RESTRICTIVE, SILENT, STATUS, document_type
from deskapp.domain.operation import Operation, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

Document = dict[str, Any]

FOLD = 1
"""Version of the rules in this file; a hub's state folded by older rules is refolded before use."""

_FINISHED = ("solved", "closed")
_NOBODY = [0, "", 0, "", 0]


def blank(operation: Operation) -> Document:
    """The document before its first operation."""
    return {
        "id": operation.doc, "type": operation.type, "root": operation.root, "values": {}, "versions": {},
        "writes": {}, "sets": {}, "seen": {}, "cards": {}, "deleted": "", "moving": "", "unknown": [],
    }  # fmt: skip


def apply(document: Document | None, operation: Operation) -> Document:
    """The document after one operation; the one passed in stays as it was. Never raises on content."""
    return fold(document, (operation,))


def fold(document: Document | None, operations: Iterable[Operation]) -> Document:
    """The document after several operations in the hub's order, own unshared ones last."""
    result: Document | None = None if document is None else _copy(document)
    for operation in operations:
        if result is None:
            result = blank(operation)
        _apply(result, operation)
    if result is None:
        raise ValueError("nothing to fold")
    return result


def edition(document: Document) -> str:
    """A short digest of what stands, for "deleted without having seen your edit"."""
    return hashlib.sha256(canonical([document["versions"], document["sets"]]).encode()).hexdigest()[:16]


def digest(document: Document) -> str:
    """sha256 of the whole folded document, equal on every replica."""
    return hashlib.sha256(canonical(document).encode()).hexdigest()


def base_for(document: Document | None, fields: Iterable[str]) -> dict[str, Any]:
    """What an operation on these fields is based on, as its writer sees the document."""
    if document is None:
        return {}
    base: dict[str, Any] = {name: document["versions"][name] for name in fields if name in document["versions"]}
    if document["deleted"]:
        base["*"] = document["deleted"]
    return base


def needs_decision(document: Document) -> bool:
    """True while a person has to choose between two values."""
    return bool(document["cards"])


def _copy(document: Document) -> Document:
    # Inner maps of sets and seen are replaced, never changed in place, so two levels are enough.
    return {name: part.copy() if isinstance(part, dict | list) else part for name, part in document.items()}


def _apply(document: Document, operation: Operation) -> None:
    match operation.verb:
        case "make" | "set":
            _revive(document, operation)
            for name, value in operation.values.items():
                _write(document, operation, name, value)
        case "add":
            _revive(document, operation)
            for name, elements in operation.values.items():
                for element in elements:
                    _add(document, operation, name, element)
        case "drop":
            _drop(document, operation)
        case "settle":
            _settle(document, operation)
        case "delete":
            _delete(document, operation)
        case "hand_over":
            document["moving"] = operation.values.get("space", "")
        case "install":
            _install(document, operation)
        case "void":
            pass
        case _:
            if operation.id not in document["unknown"]:
                document["unknown"] = sorted([*document["unknown"], operation.id])


# ---- fields


def _write(document: Document, operation: Operation, name: str, value: Any) -> None:
    versions, values, writes = document["versions"], document["values"], document["writes"]
    current = versions.get(name)
    if current is None:
        values[name], versions[name] = value, operation.id
        _remember(document, operation)
        return
    if current == operation.id or _was_seen(document, name, operation):
        return
    base = operation.base.get(name)
    rule = document_type(document["type"]).field(name).rule
    takes = current == base or values[name] == value or _beats(rule, value, operation, values[name], writes[current])
    concurrent = current != base and values[name] != value
    if base is not None:
        _forget_card(document, name, base)  # a later edit of a chain replaces its older loser
    if takes:
        loser, lost, lost_write = current, values[name], writes[current]
        values[name], versions[name] = value, operation.id
        _remember(document, operation)
        _mark_seen(document, name, lost_write)
    else:
        loser, lost = operation.id, value
        lost_write = [operation.stamp, operation.device, operation.n, operation.actor, operation.happened]
        _mark_seen(document, name, lost_write)
    if concurrent and rule != SILENT:
        document["cards"][f"{name}:{loser}"] = {
            "field": name, "value": lost, "stamp": lost_write[0], "device": lost_write[1],
            "actor": lost_write[3], "happened": lost_write[4],
        }  # fmt: skip
    for key, card in list(document["cards"].items()):
        if card["field"] == name and card["value"] == values[name]:
            del document["cards"][key]  # both sides say the same by now: nothing to decide
    _tidy(document, loser)


def _beats(rule: str, value: Any, operation: Operation, standing: Any, write: list[Any]) -> bool:
    """True when the concurrent newcomer's value is to stand."""
    if rule == STATUS:
        done, was_done = value in _FINISHED, standing in _FINISHED
        if done != was_done:
            return was_done
    elif rule == RESTRICTIVE:
        if bool(value) != bool(standing):
            return bool(value)
    elif rule == HIGHER and isinstance(value, int) and isinstance(standing, int) and value != standing:
        return value > standing
    return (operation.stamp, operation.device, operation.id) > (write[0], write[1], "")


def _was_seen(document: Document, name: str, operation: Operation) -> bool:
    return operation.n > 0 and bool(document["seen"].get(name, {}).get(operation.device, 0) >= operation.n)


def _mark_seen(document: Document, name: str, write: list[Any]) -> None:
    seen = document["seen"].get(name, {})
    if write[2] > seen.get(write[1], 0):
        document["seen"][name] = {**seen, write[1]: write[2]}


def _forget_card(document: Document, name: str, loser: str) -> None:
    document["cards"].pop(f"{name}:{loser}", None)


# ---- sets: an element is in while one of its adds was not seen by a drop


def _add(document: Document, operation: Operation, name: str, element: str) -> None:
    if _was_seen(document, f"{name}/{element}", operation):
        return
    elements = document["sets"].get(name, {})
    adds = elements.get(element, [])
    if operation.id in adds:
        return
    document["sets"][name] = {**elements, element: sorted([*adds, operation.id])}
    _remember(document, operation)


def _drop(document: Document, operation: Operation) -> None:
    for name, dropped in operation.values.items():
        elements = dict(document["sets"].get(name, {}))
        for element in dropped:
            gone = set(operation.base.get(name, {}).get(element, ()))
            adds = elements.get(element, [])
            for each in adds:
                if each in gone:
                    _mark_seen(document, f"{name}/{element}", document["writes"].get(each, _NOBODY))
            left = [each for each in adds if each not in gone]
            if left:
                elements[element] = left
            else:
                elements.pop(element, None)
        if elements:
            document["sets"][name] = elements
        else:
            document["sets"].pop(name, None)
        for ids in operation.base.get(name, {}).values():
            for each in ids:
                _tidy(document, each)


# ---- the whole document


def _settle(document: Document, operation: Operation) -> None:
    for key in operation.values.get("cards", ()):
        if key in document["cards"]:
            loser = key.rsplit(":", 1)[1]
            del document["cards"][key]
            _tidy(document, loser)


def _delete(document: Document, operation: Operation) -> None:
    if document["deleted"] or operation.id in document["writes"] or _was_seen(document, "*", operation):
        return
    if operation.base.get("*") == edition(document):
        document["deleted"] = operation.id
        _remember(document, operation)
        return
    # Somebody edited meanwhile: the edit wins, the wish to delete is shown.
    write = [operation.stamp, operation.device, operation.n, operation.actor, operation.happened]
    _mark_seen(document, "*", write)
    _show_delete(document, operation.id, write)


def _revive(document: Document, operation: Operation) -> None:
    deleted = document["deleted"]
    if not deleted or operation.id in document["writes"]:
        return
    if all(_was_seen(document, name, operation) for name in operation.values):
        return
    write = document["writes"].get(deleted, _NOBODY)
    document["deleted"] = ""
    _mark_seen(document, "*", write)
    if operation.base.get("*") != deleted:
        _show_delete(document, deleted, write)
    _tidy(document, deleted)


def _show_delete(document: Document, loser: str, write: list[Any]) -> None:
    document["cards"][f"*:{loser}"] = {
        "field": "*", "value": "deleted", "stamp": write[0], "device": write[1], "actor": write[3], "happened": write[4],
    }  # fmt: skip


def _install(document: Document, operation: Operation) -> None:
    """A passenger: a whole copy from another space, or a document that moved here as it is."""
    if "document" in operation.values:
        moved = operation.values["document"]
        for name in ("values", "versions", "writes", "sets", "cards", "deleted", "unknown"):
            if name in moved:
                document[name] = moved[name]
        document["seen"], document["moving"] = {}, ""
        return
    if document["versions"] and not document_type(document["type"]).delivered:
        return  # only copies are replaced; what lives here is changed here
    copy = dict(operation.values.get("copy", {}))
    if document["type"] == "message":
        copy["author"] = operation.actor  # whatever the body says
    if document["type"] == "ticket":
        copy["requester"] = copy["opened_by"] = operation.actor
    document["values"] = copy
    document["versions"] = dict.fromkeys(copy, operation.id)
    document["writes"] = {}
    document["cards"], document["seen"], document["sets"], document["deleted"] = {}, {}, {}, ""
    _remember(document, operation)
    if operation.values.get("withdrawn"):
        document["deleted"] = operation.id


def _remember(document: Document, operation: Operation) -> None:
    document["writes"][operation.id] = [
        operation.stamp, operation.device, operation.n, operation.actor, operation.happened,
    ]  # fmt: skip


def _tidy(document: Document, operation_id: str) -> None:
    """Forget a write that nothing names any more, so that equal state is equal text."""
    if operation_id in document["versions"].values() or operation_id == document["deleted"]:
        return
    for elements in document["sets"].values():
        if any(operation_id in adds for adds in elements.values()):
            return
    document["writes"].pop(operation_id, None)
