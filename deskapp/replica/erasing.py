"""What must not be here any more: which documents were erased, and their words in the full text's old pages."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.replica.tables import SEARCHED

if TYPE_CHECKING:
    from deskapp.replica.database import Replica
    from deskapp.replica.merging import LogEntry

Connection = Any
PURGE = "purge"  # the fact that words of something erased may still stand in old pages of the full text
RESTORED = "restored"
"""Why other people's operations are kept aside: a restored hub lost them, their own computers bring them again."""

STEP_S = 0.005
PAGES = 40  # of the full text in one step: some milliseconds
MOST = 100_000  # steps; where it ends is known by a step that changed nothing


class Erased(NamedTuple):
    """Something erased at the hub; with `whole` the root with all its documents."""

    space: str
    doc: str
    root: str
    whole: bool
    reason: str


def remember(connection: Connection, space: str, entry: LogEntry) -> None:
    """Keep that something was erased, so that a hub restored from an older backup erases it again."""
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, '1')", (PURGE,))
    said = _said(entry.body)
    if said.get("reason") == "moved" or entry.origin:
        return  # what moved away lives on elsewhere; copies are erased with what they were made of
    column, what = ("root", entry.root) if said.get("scope") == "root" else ("doc", entry.doc)
    connection.execute(
        f"DELETE FROM parked WHERE reason = ? AND {column} = ? AND space = ?", (RESTORED, bytes.fromhex(what), space)
    )  # fmt: skip
    connection.execute(
        "INSERT OR REPLACE INTO erased (id, space, doc, root, scope, reason) VALUES (?, ?, ?, ?, ?, ?)",
        (
            f"{space} {entry.doc}", space, bytes.fromhex(entry.doc), bytes.fromhex(entry.root),
            "root" if said.get("scope") == "root" else "doc", str(said.get("reason") or ""),
        ),
    )  # fmt: skip


def known(replica: Replica) -> list[Erased]:
    """All that was erased in spaces of this replica, and is remembered."""
    rows = replica.read("SELECT space, lower(hex(doc)), lower(hex(root)), scope = 'root', reason FROM erased ORDER BY id")
    return [Erased(space, doc, root, bool(whole), reason) for space, doc, root, whole, reason in rows]


def purge(replica: Replica) -> bool:
    """Write the full text's pages anew where something was erased, in short steps. True when that was needed.

    A row of the full text is only crossed out when its document goes; its words stay until their page is written again.
    """
    if not replica.meta(PURGE):
        return False
    for table in SEARCHED:
        name, pages = f"fts_{table}", -PAGES  # below zero: begin to make all pages one
        for _ in range(MOST):
            with replica.transaction() as connection:
                before = connection.total_changes
                connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('merge', ?)", (pages,))
                if pages > 0 and connection.total_changes - before < 2:
                    break
            pages = PAGES
            time.sleep(STEP_S)  # whoever saves gets his turn
    with replica.transaction() as connection:
        replica.set_meta(connection, PURGE, "")
    replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return True


def _said(body: bytes | None) -> dict[str, Any]:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
