"""apply(document, operation): the one function that turns operations into state. Pure and total.

A document is a map that JSON can hold:
    id, type, root    which document this is
    values            field -> value
    versions          field -> id of the operation whose value stands
    writes            operation id -> [stamp, device, n, actor, happened] of every operation that stands here,
                  and where it says so [..., computer, away]
    sets              set -> element -> ids of the operations that added it
    seen              field or "set/element" -> device -> greatest number folded and no longer standing
    cards             "field:loser" -> the value that lost, until a person settles it
    deleted           id of the delete that stands, "" = alive
    moving            space a hand-over waits for, "" = none
    unknown           ids of operations this program does not understand

Laws (tests/domain/test_merge.py): every value set is the winner, an ancestor of the winner or of a
shown or settled loser, or equal in value to one of these; replays are harmless (except across an
`install`, which replaces the whole); operations on different fields commute; the document holds no
arrival time. Fields of the rule SILENT keep no losers. Whatever another program wrote, nothing here
raises: what makes no sense is listed under `unknown` or passed over.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import document_type
from deskapp.domain.fields import HELD, HIGHER, RESTRICTIVE, SILENT, STATUS
from deskapp.domain.operation import Operation, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

Document = dict[str, Any]

FOLD = 1
"""Version of the rules in this file; a hub's state folded by older rules is refolded before use."""

_FINISHED = ("solved", "closed")
_NOBODY = [0, "", 0, "", 0]
_WHOLE = "*"  # stands for the whole document where a field's name stands otherwise: deletes and their cards
_MOVING = ">"  # the same for hand-overs
_ASKED = "?"  # before the key of a card: who settled it, took that back, or wrote knowing of the value it is about
_COPIED = "+"  # and for copies: how far their source was when the standing one was made


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
    """A short digest of what stands and what is shown, for "deleted without having seen your edit"."""
    standing = [document["versions"], document["sets"], sorted(document["cards"])]
    return hashlib.sha256(canonical(standing).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def digest(document: Document) -> str:
    """sha256 of the whole folded document, equal on every replica."""
    return hashlib.sha256(canonical(document).encode("utf-8", "surrogatepass")).hexdigest()


def base_for(document: Document | None, fields: Iterable[str]) -> dict[str, Any]:
    """What an operation on these fields is based on, as its writer sees the document."""
    if document is None:
        return {}
    base: dict[str, Any] = {name: document["versions"][name] for name in fields if name in document["versions"]}
    if document["deleted"]:
        base[_WHOLE] = document["deleted"]
    return base


def needs_decision(document: Document) -> bool:
    """True while a person has to choose between two values."""
    return bool(document["cards"])


def same(one: Any, other: Any) -> bool:
    """True when two values are the same JSON: 1 is not true."""
    return bool(one == other) and (type(one) is type(other) is str or canonical(one) == canonical(other))


def _copy(document: Document) -> Document:
    # Inner maps of sets and seen are replaced, never changed in place, so two levels are enough.
    return {name: part.copy() if isinstance(part, dict | list) else part for name, part in document.items()}


def _apply(document: Document, operation: Operation) -> None:
    values: Any = operation.values
    base: Any = operation.base
    if not isinstance(values, dict) or not isinstance(base, dict):
        _keep_unknown(document, operation)
        return
    match operation.verb:
        case "make" | "set":
            _set(document, operation)
        case "add":
            _add(document, operation)
        case "drop":
            _drop(document, operation)
        case "settle":
            _settle(document, operation)
        case "delete":
            _delete(document, operation)
        case "hand_over":
            if not _was_seen(document, _MOVING, operation):
                document["moving"] = str(values.get("space") or "")
                _mark_seen(document, _MOVING, _write_of(operation))
        case "install":
            _install(document, operation)
        case "void":
            pass
        case _:
            _keep_unknown(document, operation)


def _settle(document: Document, operation: Operation) -> None:
    """Cards that a person decided go; those whose decision was taken back (`open`: key -> card) come again."""
    values = operation.values
    again = values.get("open")
    opened = {
        key: card
        for key, card in (again if isinstance(again, dict) else {}).items()
        if isinstance(card, dict) and card.keys() >= _CARD and isinstance(card["field"], str)
    }
    for key in dict.fromkeys([*_texts(values.get("cards")), *opened]):
        if _was_seen(document, _ASKED + key, operation):
            continue
        card = opened.get(key)
        if card is None:
            document["cards"].pop(key, None)
        elif not same(card["value"], document["values"].get(card["field"])):
            document["cards"][key] = card
        _mark_seen(document, _ASKED + key, _write_of(operation))


def _keep_unknown(document: Document, operation: Operation) -> None:
    if operation.id not in document["unknown"]:
        document["unknown"] = sorted([*document["unknown"], operation.id])


# ---- fields


def _set(document: Document, operation: Operation) -> None:
    news = operation.values
    if document["seen"] or operation.id in document["writes"]:
        news = {name: value for name, value in news.items() if not _is_replay(document, operation, name)}
    if _WHOLE in news:
        news = {name: value for name, value in news.items() if name != _WHOLE}
        _keep_unknown(document, operation)
    if news:
        _revive(document, operation)
    for name, value in news.items():
        _write(document, operation, name, value)


def _write(document: Document, operation: Operation, name: str, value: Any) -> None:
    versions, values, writes = document["versions"], document["values"], document["writes"]
    current, base = versions.get(name), operation.base.get(name)
    if isinstance(base, str):
        document["cards"].pop(f"{name}:{base}", None)  # a later edit of a chain replaces its older loser
        if base != current:  # also where that comes later: a restored hub gets back what was lost in any order
            _mark_seen(document, f"{_ASKED}{name}:{base}", _write_of(operation))
    if current is None:
        values[name], versions[name] = value, operation.id
        _remember(document, operation)
        return
    rule = document_type(document["type"]).field(name).rule
    knew, equal = current == base, same(values[name], value)
    write = writes.get(current, _NOBODY)
    if not knew and f"{_ASKED}{name}:{operation.id}" in document["seen"]:
        _mark_seen(document, name, _write_of(operation))
        return
    if knew or equal or _beats(rule, value, operation, values[name], current, write):
        loser, lost, lost_write = current, values[name], write
        values[name], versions[name] = value, operation.id
        _remember(document, operation)
    else:
        loser, lost, lost_write = operation.id, value, _write_of(operation)
    _mark_seen(document, name, lost_write)
    if not knew and not equal and rule != SILENT:
        _show(document, name, loser, lost, lost_write)
    for key, card in list(document["cards"].items()) if document["cards"] else ():
        if card["field"] == name and same(card["value"], values[name]):
            del document["cards"][key]  # both sides say the same by now: nothing to decide
    _tidy(document, loser)


def _beats(rule: str, value: Any, operation: Operation, standing: Any, current: str, write: list[Any]) -> bool:
    """True when the concurrent newcomer's value is to stand."""
    if rule == STATUS:
        done, was_done = value in _FINISHED, standing in _FINISHED
        if done != was_done:
            return was_done
    elif rule in (RESTRICTIVE, HELD):
        if bool(value) != bool(standing):
            return bool(value)
    elif rule == HIGHER and isinstance(value, int) and isinstance(standing, int) and value != standing:
        return value > standing
    return (operation.stamp, operation.device, operation.id) > (write[0], write[1], current)


def _show(document: Document, field: str, loser: str, lost: Any, write: list[Any]) -> None:
    key = f"{field}:{loser}"
    if _ASKED + key in document["seen"]:
        return  # decided before it came: a restored hub gets back what was lost in any order
    document["cards"][key] = {
        "field": field, "value": lost, "stamp": write[0], "device": write[1], "actor": write[3], "happened": write[4],
        **dict(zip(("computer", "away"), write[5:], strict=False)),
    }  # fmt: skip


def _is_replay(document: Document, operation: Operation, name: str) -> bool:
    return document["versions"].get(name) == operation.id or _was_seen(document, name, operation)


def _was_seen(document: Document, name: str, operation: Operation) -> bool:
    return operation.n > 0 and bool(document["seen"].get(name, {}).get(operation.device, 0) >= operation.n)


def _mark_seen(document: Document, name: str, write: list[Any]) -> None:
    seen = document["seen"].get(name, {})
    if write[2] > seen.get(write[1], 0):
        document["seen"][name] = {**seen, write[1]: write[2]}


# ---- sets: an element is in while one of its adds was not seen by a drop


def _add(document: Document, operation: Operation) -> None:
    for name, elements in operation.values.items():
        for element in _texts(elements):
            there = document["sets"].get(name, {})
            adds = there.get(element, [])
            if operation.id not in adds and not _was_seen(document, f"{name}/{element}", operation):
                _revive(document, operation)
                document["sets"][name] = {**there, element: sorted([*adds, operation.id])}
                _remember(document, operation)


def _drop(document: Document, operation: Operation) -> None:
    gone: list[str] = []
    for name, elements in operation.values.items():
        there = dict(document["sets"].get(name, {}))
        base = operation.base.get(name)
        for element in _texts(elements):
            known = _texts(base.get(element)) if isinstance(base, dict) else []
            adds = there.pop(element, [])
            if left := [each for each in adds if each not in known]:
                there[element] = left
            for each in adds:
                if each in known:
                    _mark_seen(document, f"{name}/{element}", document["writes"].get(each, _NOBODY))
                    gone.append(each)
        if there:
            document["sets"][name] = there
        else:
            document["sets"].pop(name, None)
    for each in gone:
        _tidy(document, each)


def _texts(found: Any) -> list[str]:
    """The texts in what should be a list of them."""
    return [each for each in found if isinstance(each, str)] if isinstance(found, list | tuple) else []


# ---- the whole document


def _delete(document: Document, operation: Operation) -> None:
    if operation.id == document["deleted"] or _was_seen(document, _WHOLE, operation):
        return
    write = _write_of(operation)
    if document["deleted"]:
        _mark_seen(document, _WHOLE, write)  # twice deleted: the first one stands for both
    elif operation.base.get(_WHOLE) == edition(document):
        document["deleted"] = operation.id
        _remember(document, operation)
    else:  # somebody edited meanwhile: the edit wins, the wish to delete is shown
        _mark_seen(document, _WHOLE, write)
        _show(document, _WHOLE, operation.id, "deleted", write)


def _revive(document: Document, operation: Operation) -> None:
    deleted, known = document["deleted"], operation.base.get(_WHOLE)
    if known is not None:  # somebody brings it back knowing of the delete: that is decided
        document["cards"].pop(f"{_WHOLE}:{known}", None)
    if not deleted:
        return
    write = document["writes"].get(deleted, _NOBODY)
    document["deleted"] = ""
    _mark_seen(document, _WHOLE, write)
    if known != deleted:
        _show(document, _WHOLE, deleted, "deleted", write)
    _tidy(document, deleted)


def _install(document: Document, operation: Operation) -> None:
    """A passenger: a whole copy from another space, or a document that moved here as it is.

    What comes out depends on the operation alone, because who sends a passenger cannot read what was there.
    """
    moved, copy = operation.values.get("document"), operation.values.get("copy")
    if isinstance(moved, dict) and _is_document(moved):
        document.update(_copy({name: moved[name] for name in _MOVED_PARTS}), seen={}, moving="")
        # Numbers count per space: those of the old one would hide this space's own operations as replays.
        document["writes"] = {each: [*write[:2], 0, *write[3:]] for each, write in moved["writes"].items()}
    elif isinstance(copy, dict):
        _install_copy(document, operation, copy)
    else:
        _keep_unknown(document, operation)


_MOVED_PARTS = ("values", "versions", "sets", "cards", "deleted", "unknown")


def _install_copy(document: Document, operation: Operation, copy: dict[str, Any]) -> None:
    there = bool(document["versions"] or document["sets"] or document["seen"])
    if there and not document_type(document["type"]).delivered:
        return  # only copies are replaced; what lives here is changed here
    made_at = operation.values.get("at")
    if isinstance(made_at, int) and made_at > 0:
        if document["seen"].get(_COPIED, {}).get("", 0) > made_at:
            return  # older than what stands; one made at the same place says the same
    else:
        made_at = 0
    forced: dict[str, Any] = {}
    if document["type"] == "message":  # who sent it, whatever the body says; nobody outside writes internal notes
        forced = {"author": operation.actor, "audience": "customer"}
    elif document["type"] == "ask_word":
        forced = {"author": operation.actor}
    elif document["type"] in ("waited", "waited_word"):  # whoever wrote the entry passes on what others said of it
        forced = {"owner" if document["type"] == "waited" else "by": operation.actor}
    elif document["type"] in ("desk_word", "own_told", "reorganisation_told"):  # nobody speaks for another
        forced = {"person": operation.actor}
    elif document["type"] == "ticket":
        forced = {"requester": operation.actor, "opened_by": operation.actor}
    values = {**copy, **forced}
    document.update(
        values=values, versions=dict.fromkeys(values, operation.id), writes={}, cards={}, sets={}, unknown=[],
        seen={_COPIED: {"": made_at}} if made_at else {}, moving="",
        deleted=operation.id if operation.values.get("withdrawn") else "",
    )  # fmt: skip
    _remember(document, operation)


def _is_document(found: dict[str, Any]) -> bool:
    """True when what moved here has the shape of a document."""
    if not isinstance(found.get("writes"), dict) or not all(isinstance(found.get(part), dict) for part in _MAPS):
        return False
    writes, sets, cards = found["writes"], found["sets"], found["cards"]
    return (
        all(
            isinstance(write, list) and [type(each) for each in write] in (_WRITE, [*_WRITE, str, int])
            for write in writes.values()
        )
        and set(found["versions"]) == set(found["values"])
        and all(isinstance(each, str) and each in writes for each in found["versions"].values())
        and all(
            isinstance(each, dict) and all(_texts(ids) == ids != [] for ids in each.values()) for each in sets.values()
        )
        and all(isinstance(each, dict) and each.keys() >= _CARD for each in cards.values())
        and isinstance(found.get("deleted"), str)
        and isinstance(found.get("unknown"), list)
        and _texts(found["unknown"]) == found["unknown"]
    )


_MAPS = ("values", "versions", "sets", "cards")
_WRITE: list[type] = [int, str, int, str, int]
_CARD = {"field", "value", "stamp", "device", "actor", "happened"}


def _write_of(operation: Operation) -> list[Any]:
    write = [operation.stamp, operation.device, operation.n, operation.actor, operation.happened]
    return [*write, operation.computer, operation.away] if operation.computer or operation.away else write


def _remember(document: Document, operation: Operation) -> None:
    document["writes"][operation.id] = _write_of(operation)


def _tidy(document: Document, operation_id: str) -> None:
    """Forget a write that nothing names any more, so that equal state is equal text."""
    if operation_id in document["versions"].values() or operation_id == document["deleted"]:
        return
    for elements in document["sets"].values():
        if any(operation_id in adds for adds in elements.values()):
            return
    document["writes"].pop(operation_id, None)
