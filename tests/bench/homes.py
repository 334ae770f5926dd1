"""The desks that are measured: a big seeded replica, made once and kept, and the same rows in a plain SQLite file."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.replica.database import Replica
from deskapp.replica.opening import PRAGMAS, REPLICA
from deskapp.replica.tables import schema_sql
from deskapp.services.desk import wall_clock
from tests.bench.pour import fill

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = 1  # count up when what is filled in changes
PLAIN = "plain.db"
_PRAGMAS = ("journal_mode=wal", "synchronous=full", "cache_size=-65536", "temp_store=memory", "mmap_size=0")


class Bench(NamedTuple):
    """A home with a replica, and its rows in a plain file beside it."""

    tickets: int
    home: Path
    plain: Path


def say(text: str) -> None:
    """A word on how it goes."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def cache() -> Path:
    """Where big desks are kept between runs, outside the project."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "deskapp-bench"


def bench(tickets: int) -> Bench:
    """The desk of a size, made where it is not there yet."""
    schema = hashlib.sha256(repr([*schema_sql(), *PRAGMAS, MADE]).encode()).hexdigest()[:12]
    folder = cache() / f"{schema}-{tickets}"
    if not (folder / "done").exists():
        for old in cache().glob(f"*-{tickets}"):
            shutil.rmtree(old)
        begun = time.perf_counter()
        fill(folder / "home", tickets, wall_clock(), secrets.token_hex(16), _told)
        _plain_copy(folder / "home", folder / PLAIN, whole=tickets <= LENT)
        took, worked = time.perf_counter() - begun, time.process_time()
        say(f"{tickets} tickets in {took:.0f} s, {worked:.0f} of the processor")
        (folder / "done").write_text(f"{took:.1f}\n")
    return Bench(tickets, folder / "home", folder / PLAIN)


def _told(done: int, of: int) -> None:
    if done % 50_000 == 0:
        say(f"{done} of {of}, {time.process_time():.0f} s of the processor")


@contextmanager
def copied(source: Bench, *, floor: bool = True) -> Iterator[Bench]:
    """A copy to write in, on the same disk; without the plain file where nobody reads that.

    Very big files are not copied but lent: what is written stays in the logs of the copy, because somebody reads what
    stood before as long as the copy is used, and goes with them. So no checkpoint is made there.
    """
    folder = Path(tempfile.mkdtemp(prefix="copy-", dir=cache()))
    lends = source.tickets > LENT
    reader: subprocess.Popen[str] | None = None
    try:
        shutil.copytree(source.home, folder / "home", ignore=shutil.ignore_patterns(f"{REPLICA}*") if lends else None)
        for each in source.plain.parent.glob(PLAIN + "*") if floor and not lends else ():
            shutil.copy2(each, folder / each.name)
        if lends:
            (folder / "home" / REPLICA).hardlink_to(source.home / REPLICA)
            (folder / PLAIN).hardlink_to(source.plain)
            (source.home.parent / "done").unlink()  # whatever ends this run before the end: the desk is made anew
            reader = _reader(folder)
        yield Bench(source.tickets, folder / "home", folder / PLAIN)
        if reader is not None and reader.poll() is None:
            (source.home.parent / "done").touch()
    finally:
        if reader is not None:
            reader.kill()  # so that it writes nothing either
            reader.communicate()
        shutil.rmtree(folder, ignore_errors=True)


LENT = 300_000  # tickets; so much does not stand twice on every disk
_READS = f"""
import sys
from pathlib import Path
from deskapp.replica.database import Replica
from tests.bench.homes import plain
folder = Path(sys.argv[1])
connections = Replica.open(folder / "home").connection(), plain(folder / "{PLAIN}")
for each in connections:
    each.execute("BEGIN")
    each.execute("SELECT count(*) FROM meta").fetchone()
print("reads", flush=True)
sys.stdin.read()
"""


def _reader(folder: Path) -> subprocess.Popen[str]:
    """A process that reads both files of a copy as they stand now."""
    reader = subprocess.Popen(
        [sys.executable, "-c", _READS, str(folder)], cwd=Path(__file__).parents[2], text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert reader.stdout is not None
    if reader.stdout.readline() != "reads\n":
        raise AssertionError("the big desk cannot be read")
    return reader


def plain(path: Path) -> Any:
    """A connection to the plain file, with the pragmas of the replica: SQLite as it is, of the version the program uses."""
    connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
    for each in _PRAGMAS:
        connection.execute(f"PRAGMA {each}")
    return connection


def _plain_copy(home: Path, path: Path, *, whole: bool = True) -> None:
    """Same tables, indexes, rows and full text, without encryption; not `whole`: messages of done tickets, which no floor
    reads, without what was said.

    Where both sides have the same indexes SQLite hands their entries over as they are, and nothing is sorted again.
    """
    replica = Replica.open(home)
    source = replica.connection()
    source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    for each in ("journal_mode=off", "synchronous=off"):
        source.execute(f"PRAGMA plain.{each}")
    source.execute("BEGIN")
    known = source.execute("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    found = tuple(name for kind, name, _, sql in known if kind == "table" and "USING fts5" in sql)
    parts = [name for kind, name, *_ in known if kind == "table" and name.startswith(tuple(f"{each}_" for each in found))]
    for _, name, table, sql in known:
        if name not in parts and table not in parts and not name.startswith("sqlite_"):
            source.execute(_HEAD.sub(r"\1 plain.", sql))
    for kind, name, *_ in known:
        if kind == "table" and name not in found and not name.startswith("sqlite_"):
            if name in parts:
                source.execute(f"DELETE FROM plain.{name}")
            columns = "*"
            if name == "message" and not whole:
                names = [f'"{each}"' for _, each, *_ in source.execute("PRAGMA main.table_info(message)")]
                columns = ", ".join(_SPARE if each == '"doc"' else each for each in names)
            source.execute(f"INSERT INTO plain.{name} SELECT {columns} FROM main.{name}")
    source.execute("COMMIT")
    source.execute("DETACH DATABASE plain")
    replica.close_thread()
    plain(path).close()


_SPARE = "iif(root IN (SELECT root FROM main.ticket WHERE stage = 1), doc, '')"
_HEAD = re.compile(r"^(CREATE (?:VIRTUAL TABLE|TABLE|UNIQUE INDEX|INDEX)(?: IF NOT EXISTS)?) ")
