"""Numbered migrations: on a copy that is swapped in after a check, so a failure leaves the old file as it was.

Each migration is a module `mNNNN_what.py` with `up(connection)`; its number is the schema it leads to.
A fresh replica is made at the newest schema at once (tables.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from deskapp.domain.errors import Unavailable
from deskapp.replica.opening import SCHEMA, connect

Migration = Callable[[Any], None]

MIGRATIONS: dict[int, Migration] = {}
"""Schema reached -> what leads there from the one before."""


def bring_up_to_date(
    path: Path, key: str, migrations: Mapping[int, Migration] | None = None, target: int = SCHEMA
) -> None:
    """Migrate the file at `path` to `target`.

    The work is done on a copy; it replaces the file only after SQLite's own check and after the
    documents' count is what it was. Raises Unavailable replica.corrupt and leaves the old file untouched.
    """
    steps = MIGRATIONS if migrations is None else migrations
    copy = path.with_suffix(".new")
    copy.unlink(missing_ok=True)
    source = connect(path, key)
    try:
        found = int(source.execute("PRAGMA user_version").fetchone()[0])
        before = _documents(source)
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.execute(f"ATTACH DATABASE '{copy}' AS copy KEY \"x'{key}'\"")
        source.execute("SELECT sqlcipher_export('copy')")
        source.execute(f"PRAGMA copy.user_version={found}")
        source.execute("DETACH DATABASE copy")
    finally:
        source.close()
    fresh = connect(copy, key)
    try:
        for number in range(found + 1, target + 1):
            fresh.execute("BEGIN IMMEDIATE")
            steps[number](fresh)
            fresh.execute(f"PRAGMA user_version={number}")
            fresh.execute("COMMIT")
        good = fresh.execute("PRAGMA quick_check").fetchone()[0] == "ok" and _documents(fresh) == before
        fresh.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        fresh.close()
        copy.unlink(missing_ok=True)
        raise
    fresh.close()
    if not good:
        copy.unlink(missing_ok=True)
        raise Unavailable("replica.corrupt", home=str(path.parent))
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
        Path(f"{copy}{suffix}").unlink(missing_ok=True)
    os.replace(copy, path)


def _documents(connection: Any) -> list[int]:
    return [
        int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for table in ("ticket", "message", "person", "team", "snippet", "op")
    ]
