"""What only this computer has, on a stick: written under a passphrase here, taken in on another computer of the same person.

Everything keeps its id, so it does not matter which computer reaches the hub first, or whether both do: each change is
there once. A reply still held for undo comes back as a draft; drafts themselves stay where they are written.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.rows import Attachment, DraftRow
from deskapp.gateways import sealed
from deskapp.replica import unsent
from deskapp.replica.blobs import PIECE
from deskapp.replica.merging import Unshared
from deskapp.replica.unsent import Aside
from deskapp.sync.bootstrap import fetch_root, has_history
from deskapp.sync.files import named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from deskapp.gateways.sealed import Record
    from deskapp.services.desk import Desk

ENDING = ".deskapp-unsent"
SHORTEST = sealed.SHORTEST
BY = "stick"
_HIDDEN = ("read", "void")  # nobody waits for these
_OPERATION, _ASIDE, _HELD, _FILE, _PIECE = "ophfc"


class Written(NamedTuple):
    """What a copy holds: changes, replies held for undo, changes kept aside, attached files."""

    changes: int
    held: int
    aside: int
    files: int

    def empty(self) -> bool:
        """True where there was nothing to copy: no file was written then."""
        return not (self.changes or self.held or self.aside)


class TakenIn(NamedTuple):
    """What came in: changes new here, changes that were here already, changes kept aside, replies now drafts."""

    new: int
    known: int
    aside: int
    drafts: int


class HeldReply(NamedTuple):
    """A reply that waited for its undo time."""

    id: str
    ticket: str
    text: str
    language: str
    seen: str
    files: tuple[Attachment, ...] = ()


class Carried(NamedTuple):
    """An open copy, whole and of the right person."""

    path: Path
    key: bytes
    operations: list[Unshared]
    asides: list[Aside]
    held: list[HeldReply]


def copy_out(desk: Desk, path: Path, passphrase: str) -> Written:
    """Write what only this computer has into a file; the passphrase opens it again, and nothing else does.

    Raises Refused stick.short, Unavailable file.unwritable or disk.full; a file half written is not left behind.
    """
    with desk.replica.snapshot() as connection:
        operations, asides = unsent.packed(connection), unsent.aside(connection)
        held = [
            HeldReply._make((*row, desk.drafts.held_files(row[0])))
            for row in connection.execute("SELECT id, ticket, text, language, seen FROM held ORDER BY due").fetchall()
        ]
    shas = _files_of(operations, held)
    files = [each for each in shas if desk.blobs.have(each)]
    changes = sum(each.operation().intent not in _HIDDEN for each in operations)
    written = Written(changes, len(held), len(asides), len(files))
    if not written.empty():
        facts = {
            "hub": desk.replica.meta("hub_name"), "hub_uuid": desk.replica.meta("hub_uuid"), "person": desk.person,
            "login": desk.login, "device": desk.device, "count": changes + len(held), "made": desk.now(),
        }  # fmt: skip
        sealed.write(path, facts, _records(desk, operations, asides, held, files), passphrase)
    return written


def look(path: Path) -> dict[str, Any]:
    """What a copy says of itself in clear: hub, login, count, made (ms). Raises Refused stick.kind and as reading does."""
    return sealed.facts_of(path)


def unlock(desk: Desk, path: Path, passphrase: str) -> Carried:
    """Open a copy of this person's work and read it to its end; what it builds on is fetched from the hub.

    Raises Refused stick.kind, stick.person, stick.hub, stick.passphrase, stick.cut; stick.behind where this computer
    must sync first and cannot.
    """
    facts = look(path)
    if facts.get("hub_uuid") != desk.replica.meta("hub_uuid"):
        raise Refused("stick.hub", path=str(path), hub=facts.get("hub", ""), here=desk.replica.meta("hub_name"))
    if facts.get("person") != desk.person:
        raise Refused("stick.person", path=str(path), login=facts.get("login", ""), here=desk.login)
    found = Carried(path, sealed.unlock(path, passphrase), [], [], [])
    for kind, content in sealed.read(path, found.key):
        if kind == _OPERATION:
            found.operations.append(Unshared(**_unpacked(content)))
        elif kind == _ASIDE:
            found.asides.append(Aside(**_unpacked(content)))
        elif kind == _HELD:
            reply = json.loads(content)
            found.held.append(HeldReply(**{**reply, "files": tuple(Attachment(*each) for each in reply["files"])}))
    _catch_up(desk, found.operations)
    return found


def take_in(desk: Desk, carried: Carried) -> TakenIn:
    """Bring what was unlocked in as work of this computer, to be sent with the next sync: all of it, or nothing."""
    _take_files(desk, carried)
    with desk.replica.transaction() as connection:
        brought = unsent.bring(
            connection, carried.operations, carried.asides, me=desk.person, now=desk.now(), by=BY
        )  # fmt: skip
    drafts = sum(_as_draft(desk, each) for each in carried.held)
    return TakenIn(brought.new, brought.known, brought.aside, drafts)


# ---- records


def _records(
    desk: Desk, operations: Sequence[Unshared], asides: Sequence[Aside], held: Sequence[HeldReply], files: Sequence[str]
) -> Iterator[Record]:
    for sha in files:
        yield _FILE, json.dumps({"sha": sha, "size": desk.blobs.size(sha)}).encode()
        for piece in desk.blobs.read(sha):
            yield _PIECE, piece
    for each in operations:
        yield _OPERATION, _packed(each._asdict())
    for other in asides:
        yield _ASIDE, _packed(other._asdict())
    for reply in held:
        yield _HELD, json.dumps(reply._asdict(), ensure_ascii=False).encode()


def _packed(row: dict[str, Any]) -> bytes:
    plain = {
        name: {"b": base64.b64encode(cell).decode()} if isinstance(cell, bytes) else cell for name, cell in row.items()
    }
    return json.dumps(plain, ensure_ascii=False).encode()


def _unpacked(content: bytes) -> dict[str, Any]:
    row = json.loads(content)
    return {name: base64.b64decode(cell["b"]) if isinstance(cell, dict) else cell for name, cell in row.items()}


def _files_of(operations: Sequence[Unshared], held: Sequence[HeldReply]) -> list[str]:
    found = dict.fromkeys(
        file.sha for each in operations if b'"attachments"' in each.body
        for file in named(json.loads(each.body), each.root, each.doc)
    )  # fmt: skip
    return [*found, *(file.sha for each in held for file in each.files if file.sha not in found)]


# ---- taking in


def _catch_up(desk: Desk, operations: Sequence[Unshared]) -> None:
    """See that what the operations build on is here, from the hub where it is not."""
    wanted = _not_here(desk, operations)
    if not wanted:
        return
    from deskapp.hub.opening import open_hub
    from deskapp.services import office

    try:
        office.sync(desk)
        hub = open_hub(desk.replica.meta("hub"))
        try:
            for space, root in sorted(wanted):
                if not has_history(desk.replica, space, root):
                    fetch_root(desk.replica, hub, space, root, device=desk.device)
        finally:
            hub.close()
    except Unavailable as error:
        raise Refused("stick.behind", count=len(wanted)) from error


def _not_here(desk: Desk, operations: Sequence[Unshared]) -> set[tuple[str, str]]:
    """(space, root) of what is built on and is not here, or whose history is not."""
    with desk.replica.snapshot() as connection:
        wanted = set(unsent.missing(connection, operations))
        new = [each for each in operations if not unsent.is_known(connection, each.id)]
    made = {each.root for each in new if each.operation().verb in ("make", "install") and each.doc == each.root}
    roots = {(each.space, each.root) for each in new if each.root not in made}
    return wanted | {each for each in roots if not has_history(desk.replica, *each)}


def _take_files(desk: Desk, carried: Carried) -> None:
    sha, size, n, wanted = "", 0, 0, False
    for kind, content in sealed.read(carried.path, carried.key):
        if kind == _FILE:
            file = json.loads(content)
            sha, size, n = file["sha"], file["size"], 0
            wanted = not desk.blobs.have(sha)
        elif kind == _PIECE and wanted:
            desk.blobs.add_piece(sha, size, n, content)
            n += 1
            if n * PIECE >= size:
                desk.blobs.finish(sha)


def _as_draft(desk: Desk, reply: HeldReply) -> bool:
    """A reply that was held comes back as a draft, above one begun here; not where it was sent meanwhile."""
    if desk.replica.one("SELECT 1 FROM message WHERE id = ?", (bytes.fromhex(reply.id),)) is not None:
        return False
    here = desk.drafts.load(reply.ticket, "reply")
    text, files = reply.text, reply.files
    if here is not None:
        if reply.text in here.text:
            return False
        there = {each.sha for each in files}
        text, files = f"{text}\n\n{here.text}", (*files, *(each for each in here.attachments if each.sha not in there))
    desk.drafts.save(
        DraftRow(reply.ticket, "reply", text, len(reply.text), reply.language, reply.seen, desk.now(), files)
    )
    return True
