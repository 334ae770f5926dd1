"""Hand-overs, the pusher's half: which operation carries one out, and what rides along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from deskapp.domain.delivery import copies_for_asked, copies_for_kin, copies_for_people
from deskapp.domain.merge import FOLD, Document, apply, base_for, fold
from deskapp.domain.operation import Operation, Value, body_of, canonical, derived, operation_of
from deskapp.hub.protocol import INSTALL, PAST, Passenger
from deskapp.replica.conversation import Names
from deskapp.sync.deliver import kin_of, members_of, origin_of, passenger, root_before_and_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.replica.merging import Unshared

Connection = Any

_PARTS = ("values", "versions", "writes", "sets", "cards", "deleted", "unknown")
_HISTORY = """SELECT lower(hex(id)), device, actor, lower(hex(doc)), body FROM op
 WHERE root = ? AND space = ? AND length(body) > 0 AND (seq IS NOT NULL OR n <= ?) ORDER BY seq IS NULL, seq, local"""


def up_to_hand_over(space: str, operations: list[Unshared]) -> tuple[list[Unshared], Unshared | None]:
    """(what can be pushed together, the hand-over that this push is to carry out).

    A push ends with the hand-over it carries out: what was written after it follows the ticket. A hand-over that
    was taken back before anybody saw it is not carried out.
    """
    if space.startswith("p-"):
        return operations, None
    said = [(at, each.operation()) for at, each in enumerate(operations)]
    last = {operation.doc: at for at, operation in said if operation.verb == "hand_over"}
    for at, operation in said:
        if (
            operation.verb == "hand_over"
            and last[operation.doc] == at
            and operation.values.get("space") not in ("", space)
        ):
            return operations[: at + 1], operations[at]
    return operations, None


def riders_of(
    connection: Connection,
    space: str,
    handed: Unshared,
    after: Mapping[str, Document],
    readers: Mapping[str, frozenset[str]],
) -> list[Passenger]:
    """The documents of a root as they move, its readable past, and the new copies for people outside.

    `after` holds the documents once this push is in the log; `readers` who reads which space (see Hub).
    """
    said = handed.operation()
    target = str(said.values.get("space") or "")
    _, standing = root_before_and_after(connection, space, handed.root, after)
    documents = [_in_its_new_team(each, said) if each["id"] == handed.doc else each for each in standing]
    found = [
        _rider(INSTALL, said, target, each["id"], each["type"], {"document": {part: each[part] for part in _PARTS}})
        for each in documents
    ]
    past = {"from": space, "operations": _past(connection, space, handed)}
    found.append(_rider(PAST, said, target, derived("past", space, said.id), "past", {"copy": past}))
    reached = {f"p-{person}" for person in readers.get("", frozenset())}
    inside = readers.get(target, frozenset())  # unknown to whoever does not read there; then some get a copy too many
    copies = copies_for_people(target, documents, inside.__contains__, Names(connection).of,
                               {each["id"]: origin_of(each) for each in documents}.__getitem__)  # fmt: skip
    copies += copies_for_asked(target, documents, inside.__contains__, members_of(connection),
                               {each["id"]: origin_of(each) for each in documents}.__getitem__)  # fmt: skip
    copies = [copy for copy in copies if copy.target in reached]
    for each in documents:
        if each["type"] == "ticket":
            copies += copies_for_kin(target, each, Names(connection).of, kin_of(connection, each["id"], space))
    found += [passenger(target, copy, said.id, said.stamp, said.happened, said.actor, said.device, 0) for copy in copies]
    return found


def _in_its_new_team(ticket: Document, said: Operation) -> Document:
    """The ticket as its new team gets it: theirs, and nobody's yet."""
    changes: dict[str, Value] = {"team": said.values["team"]} if said.values.get("team") else {}
    if ticket["values"].get("assignee"):
        changes["assignee"] = ""
    if not changes:
        return ticket
    moved = replace(
        said, id=derived("handed", said.id), n=0, verb="set", values=changes, base=base_for(ticket, changes)
    )
    return apply(ticket, moved)


def _past(connection: Connection, space: str, handed: Unshared) -> list[dict[str, Value]]:
    """The operations of a root as history reads them; words of messages are in the messages."""
    found = []
    for each, device, actor, doc, body in connection.execute(
        _HISTORY, (bytes.fromhex(handed.root), space, handed.n)
    ).fetchall():
        said = operation_of(body, id=each, device=device, actor=actor, n=0, space=space, root=handed.root, doc=doc)
        if said.verb == "void" or said.type == "past" or "document" in said.values:
            continue
        values = said.values if said.type == "ticket" else _told_of_others(said.values)
        found.append({
            "id": each, "actor": actor, "by": said.by, "happened": said.happened, "doc": doc, "type": said.type,
            "verb": said.verb, "values": values, "intent": said.intent,
        })  # fmt: skip
    return found


def _told_of_others(values: dict[str, Value]) -> dict[str, Value]:
    """What history needs of a message or a reply that leaves later: nothing that an erased one must not leave behind."""
    found = {name: value for name, value in values.items() if name in _TOLD}
    if isinstance(values.get("copy"), dict):
        found["copy"] = _told_of_others(values["copy"])
    return found


_TOLD = ("audience", "due", "state", "reason", "kind", "helper", "team")


def _rider(kind: str, said: Operation, target: str, doc: str, type_: str, values: dict[str, Value]) -> Passenger:
    operation = Operation(
        id=derived(kind, said.space, target, doc, said.id), stamp=said.stamp, device=said.device, actor=said.actor, n=0,
        space=target, root=said.root, doc=doc, type=type_, verb="install", values=values, intent="hand_over",
        happened=said.happened,
    )  # fmt: skip
    state = canonical(fold(None, [operation])).encode()
    salt = bytes.fromhex(operation.id)
    return Passenger(target, kind, operation.id, said.root, doc, 0, salt, body_of(operation), state, FOLD)
