"""Passengers: what a push brings to people and teams outside its space, computed from the merged root."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.delivery import Copy, copies_for_people, copies_for_team
from deskapp.domain.merge import FOLD, Document, fold
from deskapp.domain.operation import DESK, Operation, body_of, canonical, derived, passenger_id
from deskapp.hub.protocol import COPY, Passenger
from deskapp.replica import store
from deskapp.replica.conversation import Names
from deskapp.replica.unit_of_work import shadow_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deskapp.replica.merging import Unshared

Connection = Any


def passengers_of(
    connection: Connection,
    space: str,
    operations: Sequence[Unshared],
    after: Mapping[str, Document],
    readers: Mapping[str, frozenset[str]],
) -> list[Passenger]:
    """The copies that these operations make or change.

    `after` holds the documents once the operations are in the log; `readers` who reads which space (see Hub).
    """
    newest: dict[str, Unshared] = {each.root: each for each in operations}
    found: list[Passenger] = []
    for root, last in newest.items():
        before_root, after_root = root_before_and_after(connection, space, root, after)
        before = {copy.doc: copy for copy in _copies(connection, space, before_root, readers)}
        changed = [copy for copy in _copies(connection, space, after_root, readers) if before.get(copy.doc) != copy]
        cause = last.operation()
        found += [
            passenger(space, copy, cause.id, cause.stamp, cause.happened, cause.actor, cause.device)
            for copy in changed
        ]
    return found


def welcome(
    connection: Connection,
    space: str,
    newcomers: frozenset[str],
    readers: Mapping[str, frozenset[str]],
    *,
    me: str,
    device: str,
) -> list[Passenger]:
    """Copies for people who began to use deskapp after their tickets were written here.

    Whoever notices a newcomer computes the same copies under the same ids, and the hub takes each once.
    """
    found: list[Passenger] = []
    for person in sorted(newcomers - readers.get(space, frozenset())):
        raw = bytes.fromhex(person)
        roots = connection.execute(
            "SELECT DISTINCT lower(hex(root)) FROM ticket WHERE requester = ? AND space = ?"
            " UNION SELECT lower(hex(root)) FROM ticket WHERE on_behalf_of = ? AND space = ?",
            (raw, space, raw, space),
        ).fetchall()
        for (root,) in roots:
            standing, _ = root_before_and_after(connection, space, root, {})
            copies = [each for each in _copies(connection, space, standing, readers) if each.target == f"p-{person}"]
            for copy in copies:
                values = copy.values
                happened = int(values.get("happened") or values.get("opened_at") or 0)
                found.append(passenger(space, copy, "welcome", happened << 16, happened, me, device))
    return found


def carried_on(
    connection: Connection,
    space: str,
    root: str,
    message: str,
    readers: Mapping[str, frozenset[str]],
    *,
    because: str,
    me: str,
    device: str,
) -> list[Passenger]:
    """The copies of one message that came from outside, for everybody but its writer."""
    standing, _ = root_before_and_after(connection, space, root, {})
    found = []
    for copy in _copies(connection, space, standing, readers):
        if copy.doc == passenger_id(space, copy.target, message):
            happened = int(copy.values.get("happened") or 0)
            found.append(passenger(space, copy, because, happened << 16, happened, me, device))
    return found


def root_before_and_after(
    connection: Connection, space: str, root: str, after: Mapping[str, Document]
) -> tuple[list[Document], list[Document]]:
    """The confirmed documents of a root as the hub has them, and as it will have them after the push."""
    before_root: list[Document] = []
    after_root: list[Document] = []
    for document in store.of_root(connection, root, space):
        unshared, confirmed = shadow_of(connection, document["id"])
        standing = confirmed if unshared else document
        if standing is not None:
            before_root.append(standing)
        coming = after.get(document["id"], standing)
        if coming is not None:
            after_root.append(coming)
    return before_root, after_root


def _copies(
    connection: Connection, space: str, documents: Sequence[Document], readers: Mapping[str, frozenset[str]]
) -> list[Copy]:
    came_from = {document["id"]: origin_of(document) for document in documents}
    if space.startswith("p-"):
        target = _team_space(connection, documents)
        return copies_for_team(space, target, documents, came_from.__getitem__) if target else []
    inside = readers.get(space, frozenset())
    reached = {f"p-{person}" for person in readers.get("", frozenset())}
    names = Names(connection)
    copies = copies_for_people(space, documents, inside.__contains__, names.of, came_from.__getitem__)
    return [copy for copy in copies if copy.target in reached]


def origin_of(document: Document) -> str:
    """The space a document came from, "" = written here. A copy's id is a UUIDv8, made from where it came from."""
    if document["id"][12] != "8":
        return ""
    values = document["values"]
    writer = values.get("author") if document["type"] == "message" else values.get("requester")
    return f"p-{writer}" if writer and document["type"] in ("message", "ticket") else "elsewhere"


def _team_space(connection: Connection, documents: Sequence[Document]) -> str:
    """Where a request of one's own goes: the space of its team."""
    requests = [each for each in documents if each["type"] == "request"]
    if not requests:
        return ""
    request = max(requests, key=lambda each: (origin_of(each) != "", each["id"]))  # its copy says who has it now
    team = request["values"].get("team")
    found = store.load(connection, "team", team) if team else None
    return str((found["values"].get("space") if found else "") or DESK)


def passenger(space: str, copy: Copy, because: str, stamp: int, happened: int, actor: str, device: str) -> Passenger:
    """`because` of which operation the copy goes makes its id: the same cause brings the same copy once."""
    values: dict[str, Any] = {"copy": copy.values}
    if copy.withdrawn:
        values["withdrawn"] = True
    operation = Operation(
        id=derived("copy", space, copy.doc, because),
        stamp=stamp, device=device, actor=actor, n=0, space=copy.target, root=copy.root, doc=copy.doc,
        type=copy.type, verb="install", values=values, intent="deliver", happened=happened,
    )  # fmt: skip
    body = body_of(operation)
    state = canonical(fold(None, [operation])).encode()
    salt = bytes.fromhex(operation.id)
    return Passenger(copy.target, COPY, operation.id, copy.root, copy.doc, 0, salt, body, state, FOLD)
