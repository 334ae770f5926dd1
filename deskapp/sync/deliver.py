"""Passengers: what a push brings to people and teams outside its space, computed from the merged root."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.circles import is_circle
from deskapp.domain.delivery import (
    Copy,
    asked,
    copies_for_asked,
    copies_for_its_person,
    copies_for_kin,
    copies_for_named,
    copies_for_people,
    copies_for_sides,
    copies_for_team,
    needs_of,
    recipients,
)
from deskapp.domain.merge import FOLD, Document, fold
from deskapp.domain.operation import DESK, Operation, body_of, canonical, derived, passenger_id
from deskapp.hub.protocol import COPY, KIN, Passenger
from deskapp.replica import standing, store
from deskapp.replica.conversation import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from deskapp.replica.database import Replica
    from deskapp.replica.merging import Unshared

Connection = Any


def passengers_of(
    connection: Connection,
    space: str,
    operations: Sequence[Unshared],
    after: Mapping[str, Document],
    readers: Mapping[str, frozenset[str]],
    at: int,
    homes: Mapping[str, str],
) -> list[Passenger]:
    """The copies that these operations make or change.

    `after` holds the documents once the operations are in the log, and `at` is its number then; `readers` says who
    reads which space (see Hub), `homes` where roots live that are not here (see `strays`).
    """
    found: list[Passenger] = []
    if is_circle(space):
        return found  # nobody outside gets a copy of what is in a circle
    newest: dict[str, Unshared] = {each.root: each for each in operations}
    for root, last in newest.items():
        if not space.startswith("p-") and not _concerns_anybody(connection, space, root, after, readers):
            continue
        before_root, after_root = root_before_and_after(connection, space, root, after)
        home = homes.get(root, "")
        before = {copy.doc: copy for copy in _copies(connection, space, before_root, readers, home)}
        changed = [copy for copy in _copies(connection, space, after_root, readers, home) if before.get(copy.doc) != copy]
        cause = last.operation()
        found += [
            passenger(space, copy, cause.id, cause.stamp, cause.happened, cause.actor, cause.device, at)
            for copy in changed
        ]
    return found


def _concerns_anybody(
    connection: Connection, space: str, root: str, after: Mapping[str, Document], readers: Mapping[str, frozenset[str]]
) -> bool:
    """True when somebody outside a team's space has or gets copies of a root: cheap to know before they are made."""
    outside = readers.get("", frozenset()) - readers.get(space, frozenset())
    beside = any(each["type"] in ("ask", "desk_card") and each["root"] == root for each in after.values())
    if beside or _asks(connection, space, root) or _is_desk_card(connection, space, root):
        return True
    for (doc,) in connection.execute("SELECT lower(hex(id)) FROM ticket WHERE root = ?", (bytes.fromhex(root),)).fetchall():
        if kin_of(connection, doc, space):
            return True
        for form in (standing.confirmed(connection, doc, space, "ticket"), after.get(doc)):
            if form is not None and (form["values"].get("parent_space") or not outside.isdisjoint(recipients(form))):
                return True
    return False


def newcomers_copies(
    connection: Connection, space: str, newcomers: frozenset[str], readers: Mapping[str, frozenset[str]], by: Carrier
) -> list[Passenger]:
    """Copies for people from whom tickets were hidden when they were written: they use deskapp since, or read the
    space no more.

    Whoever notices a newcomer computes the same copies under the same ids, and the hub takes each once.
    """
    found: list[Passenger] = []
    if not newcomers or is_circle(space):  # nearly always, and whoever they are, finding their tickets means to read all
        return found
    targets = {f"p-{person}" for person in newcomers}
    for root in _roots_for(connection, space, newcomers):
        standing, _ = root_before_and_after(connection, space, root, {})
        copies = _copies(connection, space, standing, readers)
        found += [carried(space, copy, "welcome", by) for copy in copies if copy.target in targets]
    return found


def _roots_for(connection: Connection, space: str, people: frozenset[str]) -> list[str]:
    """Roots of the tickets of a space that somebody of these asked for, is meant by, follows, helps with, holds up or
    was asked about.
    """
    found: dict[str, None] = {}
    for person in sorted(people):
        own = "SELECT lower(hex(root)) FROM ticket WHERE requester = ? AND space = ? ORDER BY key"
        found |= dict.fromkeys(root for (root,) in connection.execute(own, (bytes.fromhex(person), space)))
        cards = "SELECT lower(hex(root)) FROM ring WHERE person = ? AND space = ? AND type = 'desk_card' ORDER BY key"
        found |= dict.fromkeys(root for (root,) in connection.execute(cards, (bytes.fromhex(person), space)))
    for text in connection.execute("SELECT doc FROM ask WHERE space = ? AND deleted = 0 ORDER BY key", (space,)).fetchall():
        ask = json.loads(text[0])
        if not people.isdisjoint(asked(ask, members_of(connection))):
            found[ask["root"]] = None
    others = connection.execute(
        "SELECT lower(hex(root)), doc FROM ticket WHERE space = ? AND (on_behalf_of IS NOT NULL OR instr(doc,"
        " '\"followers\":{') OR instr(doc, '\"helpers\":{') OR instr(doc, '\"waiting_kind\":\"person\"')) ORDER BY key",
        (space,),
    )
    found |= dict.fromkeys(root for root, text in others if not people.isdisjoint(recipients(json.loads(text))))
    return list(found)


def copies_after(
    connection: Connection,
    space: str,
    root: str,
    docs: Mapping[str, int],
    readers: Mapping[str, frozenset[str]],
    by: Carrier,
) -> list[Passenger]:
    """The copies of those documents of a root that changed without anybody carrying them on.

    `docs` says the number of each one's newest change; the same change brings the same copy once, whoever does it.
    """
    if is_circle(space):
        return []
    found = _answers(connection, space, root, docs, by)
    if not _anybody(connection, space, root, readers):
        return found
    standing, _ = root_before_and_after(connection, space, root, {})
    for copy in _copies(connection, space, standing, readers):
        for doc, seq in docs.items():
            if copy.doc == passenger_id(space, copy.target, doc):
                found.append(carried(space, copy, f"{seq}", by))
    return found


def _answers(
    connection: Connection, space: str, root: str, docs: Mapping[str, int], by: Carrier
) -> list[Passenger]:
    """What the parents here tell children elsewhere whose news came: as far as these have not heard it."""
    found = []
    for doc, seq in docs.items():
        news = store.load(connection, "kin", doc)
        if news is None or news["root"] != root or news["values"].get("role") != "child":
            continue
        parent = store.load(connection, "ticket", str(news["values"].get("of") or ""))
        if parent is None or news["values"].get("heard") == needs_of(parent["values"]):
            continue
        copies = copies_for_kin(space, parent, Names(connection).of, [news])
        found += [carried(space, copy, f"{seq}", by) for copy in copies if copy.target == news["values"].get("space")]
    return found


def _anybody(connection: Connection, space: str, root: str, readers: Mapping[str, frozenset[str]]) -> bool:
    """True when somebody outside gets copies of a root: what is cheap to know before they are made."""
    outside = readers.get("", frozenset()) - readers.get(space, frozenset())
    if _asks(connection, space, root) or _is_desk_card(connection, space, root):
        return True
    rows = connection.execute("SELECT doc FROM ticket WHERE root = ? AND space = ?", (bytes.fromhex(root), space))
    tickets = [json.loads(text) for (text,) in rows]
    return any(each["values"].get("parent_space") or not outside.isdisjoint(recipients(each)) for each in tickets)


class Carrier(NamedTuple):
    """Who brings copies after, and from where in the source's log they were made."""

    person: str
    device: str
    at: int


def carried(space: str, copy: Copy, because: str, by: Carrier) -> Passenger:
    """A copy that no operation of one's own makes."""
    happened = int(copy.values.get("happened") or copy.values.get("opened_at") or 0)
    return passenger(space, copy, because, happened << 16, happened, by.person, by.device, by.at)


def root_before_and_after(
    connection: Connection, space: str, root: str, after: Mapping[str, Document]
) -> tuple[list[Document], list[Document]]:
    """The confirmed documents of a root as the hub has them, and as it will have them after the push."""
    before_root: list[Document] = []
    after_root: list[Document] = []
    for doc, confirmed in standing.of_root(connection, root, space):
        if confirmed is not None:
            before_root.append(confirmed)
        coming = after.get(doc, confirmed)
        if coming is not None:
            after_root.append(coming)
    return before_root, after_root


def _copies(
    connection: Connection, space: str, documents: Sequence[Document], readers: Mapping[str, frozenset[str]], home: str = ""
) -> list[Copy]:
    came_from = {document["id"]: origin_of(document) for document in documents}
    if space.startswith("p-"):
        target = home or _team_space(connection, space, documents)
        copies = copies_for_team(space, target, documents, came_from.__getitem__) if target else []
        here = {f"p-{person}" for person in readers.get("", frozenset())}
        copies += copies_for_named(space, documents)
        return copies + copies_for_sides(space, documents, lambda each: bool(came_from[each]), here.__contains__)
    inside = readers.get(space, frozenset())
    reached = {f"p-{person}" for person in readers.get("", frozenset())}
    names = Names(connection)
    copies = copies_for_people(space, documents, inside.__contains__, names.of, came_from.__getitem__)
    copies += copies_for_asked(space, documents, inside.__contains__, members_of(connection), came_from.__getitem__)
    copies += copies_for_its_person(space, documents, inside.__contains__, names.of)
    copies = [copy for copy in copies if copy.target in reached]
    for ticket in documents:
        if ticket["type"] == "ticket":
            copies += copies_for_kin(space, ticket, names.of, kin_of(connection, ticket["id"], space))
    return copies


def members_of(connection: Connection) -> Callable[[str], list[str]]:
    """Who is in a team, by its id."""

    def members(team: str) -> list[str]:
        rows = connection.execute(
            "SELECT lower(hex(id)) FROM person WHERE deleted = 0 AND json_extract(doc, ?) IS NOT NULL ORDER BY key",
            (f'$.sets.teams."{team}"',),
        )
        return [each for (each,) in rows]

    return members


def _asks(connection: Connection, space: str, root: str) -> bool:
    sql = "SELECT 1 FROM ask WHERE root = ? AND space = ? LIMIT 1"
    return connection.execute(sql, (bytes.fromhex(root), space)).fetchone() is not None


def _is_desk_card(connection: Connection, space: str, root: str) -> bool:
    sql = "SELECT 1 FROM ring WHERE root = ? AND space = ? AND type = 'desk_card' LIMIT 1"
    return connection.execute(sql, (bytes.fromhex(root), space)).fetchone() is not None


def kin_of(connection: Connection, ticket: str, space: str) -> list[Document]:
    """What a space was told of the parent and the children of a ticket."""
    rows = connection.execute(
        "SELECT doc FROM kin WHERE of = ? AND space = ? AND deleted = 0 ORDER BY key", (bytes.fromhex(ticket), space)
    )
    return [json.loads(text) for (text,) in rows]


def origin_of(document: Document) -> str:
    """The space a document came from, "" = written here. A copy's id is a UUIDv8, made from where it came from."""
    if document["id"][12] != "8":
        return ""
    values = document["values"]
    writer = values.get(_WRITERS.get(document["type"], ""))
    return f"p-{writer}" if writer else "elsewhere"


_WRITERS = {"message": "author", "ask_word": "author", "ticket": "requester", "desk_word": "person"}
"""The field that says from whose own space a document came into a team's."""


def _team_space(connection: Connection, space: str, documents: Sequence[Document]) -> str:
    """Where a request of one's own goes: where its newest copy came from, before there is one the space of its team.

    The team on the copy may be one of another space, where somebody changed it while the ticket was handed over.
    """
    requests = [each for each in documents if each["type"] == "request"]
    others = [each for each in documents if each["type"] in ("asked", "desk_note")]
    if not requests and not others:
        return ""
    request = max(requests or others, key=lambda each: (origin_of(each) != "", each["id"]))  # its copy says who has it now
    came = connection.execute(
        "SELECT origin FROM op WHERE space = ? AND root = ? AND key_epoch >= 0 AND length(body) > 0"
        " AND seq > 0 AND origin <> '' AND origin NOT LIKE 'p-%' ORDER BY seq DESC LIMIT 1",
        (space, bytes.fromhex(request["root"])),
    ).fetchone()
    if came:
        return str(came[0])
    if not requests:
        return str(request["values"].get("space") or "")  # a desk card says it
    team = request["values"].get("team")
    found = store.load(connection, "team", team) if team else None
    return str((found["values"].get("space") if found else "") or DESK)


def passenger(
    space: str, copy: Copy, because: str, stamp: int, happened: int, actor: str, device: str, at: int
) -> Passenger:
    """`because` of which operation the copy goes makes its id: the same cause brings the same copy once.

    `at` is the number of the source's log that the copy shows: an older one never replaces a newer one, and of two from
    the same place the one stands that came last, by whatever rules it was folded, as at the hub. 0 = not known.
    """
    values: dict[str, Any] = {"copy": copy.values}
    if at:
        values["at"] = at
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
    kind = KIN if copy.type == "kin" else COPY
    return Passenger(copy.target, kind, operation.id, copy.root, copy.doc, 0, salt, body, state, FOLD)


def keep_refused(replica: Replica, riders: Sequence[Passenger], kept: Sequence[int], now: int) -> None:
    """A request that its team could not take stays visible; copies for people are carried after by a duty."""
    mine = [riders[i] for i in kept if not riders[i].target.startswith("p-")]
    came = {each.doc for each in riders} - {each.doc for each in mine}
    late = [(each,) for (each,) in replica.read("SELECT doc FROM parked WHERE reason = 'passenger'") if each.hex() in came]
    if mine or late:
        with replica.transaction() as connection:
            connection.executemany("DELETE FROM parked WHERE reason = 'passenger' AND doc = ?", late)
            connection.executemany(
                "INSERT OR REPLACE INTO parked (id, space, reason, parked_at, doc, body)"
                " VALUES (?, ?, 'passenger', ?, ?, ?)",
                [(bytes.fromhex(each.id), each.target, now, bytes.fromhex(each.doc), each.body) for each in mine],
            )
