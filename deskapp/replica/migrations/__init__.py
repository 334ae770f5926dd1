"""Numbered migrations: on a copy that is swapped in after a check, so a failure leaves the old file as it was.

Each migration is a module `mNNNN_what.py` with `up(connection)`; its number is the schema it leads to.
A fresh replica is made at the newest schema at once (tables.py).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import Unavailable
from deskapp.replica.opening import SCHEMA, as_desk_error, connect

Migration = Callable[[Any], None]

MIGRATIONS: dict[int, Migration] = {}
"""Schema reached -> what leads there from the one before."""


def bring_up_to_date(
    path: Path, key: str, migrations: Mapping[int, Migration] | None = None, target: int = SCHEMA
) -> None:
    """Migrate the file at `path` to `target`.

    The work is done on a copy; it replaces the file only after SQLite's own check and after the
    documents' count is what it was. Nobody else may have the file open meanwhile, or what he writes would be
    lost with the old file. Raises Unavailable replica.corrupt or window.other and leaves the old file untouched.
    """
    steps = MIGRATIONS if migrations is None else migrations
    copy = path.with_suffix(".new")
    _remove(copy)
    source = _alone(path, key)
    try:
        found = int(source.execute("PRAGMA user_version").fetchone()[0])
        if found >= target:
            return  # somebody else was first
        before = _documents(source)
        fresh = connect(copy, key)
        try:
            source.backup(fresh)
            for number in range(found + 1, target + 1):
                fresh.execute("BEGIN IMMEDIATE")
                steps[number](fresh)
                fresh.execute(f"PRAGMA user_version={number}")
                fresh.execute("COMMIT")
            if fresh.execute("PRAGMA quick_check").fetchone()[0] != "ok" or _documents(fresh) != before:
                raise Unavailable("replica.corrupt", home=str(path.parent))
            fresh.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            fresh.close()
        os.replace(copy, path)
        _sync_folder(path)
    except sqlcipher.Error as error:
        known = as_desk_error(error, path)
        if known is error:
            raise
        raise known from error
    finally:
        source.close()
        _remove(copy)
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)  # emptied above; they belonged to the old file


def _alone(path: Path, key: str) -> Any:
    """A connection that nobody else's can stand beside; what was in the write-ahead log is in the file then."""
    source = sqlcipher.connect(str(path), isolation_level=None, timeout=3)
    try:
        source.execute("PRAGMA cipher_log_level=NONE")
        source.execute(f"PRAGMA key=\"x'{key}'\"")
        source.execute("PRAGMA cipher_hmac_algorithm=HMAC_SHA256")
        source.execute("PRAGMA locking_mode=EXCLUSIVE")
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlcipher.Error as error:
        source.close()
        if "locked" in str(error):
            raise Unavailable("window.other", home=str(path.parent)) from None
        raise as_desk_error(error, path) from error
    return source


def _documents(connection: Any) -> list[int]:
    return [
        int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for table in (
            "ticket",
            "message",
            "person",
            "team",
            "snippet",
            "request",
            "mark",
            "other",
            "op",
            "parked",
            "shadow",
        )
    ]


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _sync_folder(path: Path) -> None:
    """The swap itself survives a power cut too, where a folder can be synced at all."""
    try:
        folder = os.open(path.parent, os.O_RDONLY)
    except OSError:
        return
    with contextlib.suppress(OSError):
        os.fsync(folder)
    os.close(folder)
