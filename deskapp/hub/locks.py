"""The lock self-test: two processes contend for a scratch file beside the hub, before the hub is trusted to the place.

SQLite keeps a hub whole only where a lock that one computer holds stops the others. Some network drives and overlay
file systems say yes to every lock; there two computers would write into each other's pages.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp.domain.errors import Refused, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

PROBE = "lock-probe"
"""The hidden command that runs the second process where there is no Python beside the program."""

_SCRATCH = ".deskapp-locks-"
_PATIENCE_S = 10.0
_STALE_S = 3600.0


class _Broken(Exception):
    """A lock did not stop the other side."""


_PROVED: set[Path] = set()


def prove_locks(path: Path) -> None:
    """`check_locks`, once for each folder and process."""
    if path.parent not in _PROVED:
        check_locks(path)
        _PROVED.add(path.parent)


def check_locks(path: Path, *, here: str = "", there: str = "") -> None:
    """Prove that locks work in the folder of the hub file `path`.

    `here` and `there` are further SQLite URI parameters of this and of the other process, with which tests break the
    locks of one side. Raises Refused hub.locks where a lock does not hold, Unavailable hub.unreachable where the folder
    cannot be written.
    """
    folder = path.parent
    try:
        for old in folder.glob(f"{_SCRATCH}*"):
            if time.time() - old.stat().st_mtime > _STALE_S:
                old.unlink(missing_ok=True)
        scratch = folder / f"{_SCRATCH}{secrets.token_hex(6)}"
        scratch.touch(0o600)
    except OSError as error:
        raise Unavailable("hub.unreachable", hub=str(path), why=error.strerror or str(error)) from error
    try:
        _contend(scratch, here, there)
    except _Broken:
        raise Refused("hub.locks", path=str(folder)) from None
    except (sqlite3.Error, OSError) as error:
        raise Unavailable("hub.unreachable", hub=str(path), why=str(error)) from error
    finally:
        for each in (scratch, Path(f"{scratch}-journal")):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)


def _contend(scratch: Path, here: str, there: str) -> None:
    mine = sqlite3.connect(f"{scratch.as_uri()}?mode=rw{here}", uri=True, isolation_level=None, timeout=0)
    try:
        for each in ("pragma journal_mode=delete", "pragma synchronous=off", "create table scratch (n integer)"):
            mine.execute(each)
        mine.execute("insert into scratch values (0)")
        with _other(f"{scratch.as_uri()}?mode=rw{there}") as other:
            # A writer stops a writer, and a reader from the moment it changes the file.
            mine.execute("begin immediate")
            mine.execute("update scratch set n = 1")
            other.must("begin immediate", "locked")
            mine.execute("commit")
            mine.execute("begin exclusive")
            other.must("select n from scratch", "locked")
            mine.execute("commit")
            # What was written is seen, and the same the other way round.
            other.must("select n from scratch", "1")
            other.must("begin immediate", "ok")
            other.must("update scratch set n = 2", "ok")
            _must_wait(mine, "begin immediate")
            other.must("commit", "ok")
            if mine.execute("select n from scratch").fetchone() != (2,):
                raise _Broken
            # A lock ends with the process that held it.
            other.must("begin exclusive", "ok")
            _must_wait(mine, "select n from scratch")
        mine.execute(f"pragma busy_timeout={int(_PATIENCE_S * 1000)}")
        mine.execute("begin immediate")
        mine.execute("rollback")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        raise _Broken from error  # a lock that nobody can hold any more
    finally:
        mine.close()


def _must_wait(mine: sqlite3.Connection, statement: str) -> None:
    try:
        mine.execute(statement).fetchall()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return
        raise
    raise _Broken


class _Other:
    """The second process, one statement and one answer at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def must(self, statement: str, answer: str) -> None:
        """Let it try; anything but this answer is a broken lock, no answer an OSError."""
        if self._process.stdin is None or self._process.stdout is None:
            raise OSError("no pipe")
        self._process.stdin.write(f"{statement}\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline().strip()
        if not said:
            raise OSError("the second process of the lock test ended")
        if said != answer:
            raise _Broken


@contextlib.contextmanager
def _other(uri: str) -> Iterator[_Other]:
    """The second process; killed at the end, with whatever lock it holds."""
    process = subprocess.Popen(
        [*_program(), uri],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip
    try:
        yield _Other(process)
    finally:
        process.kill()
        process.communicate()


def _program() -> list[str]:
    """How the second process is started: as a bare file it takes 30 ms, the frozen program has no files."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PROBE]
    return [sys.executable, "-I", "-S", str(Path(__file__).with_name("lock_probe.py"))]
