"""A first download of a hundred thousand tickets from Postgres, straight and over a line of 40 ms.

Measured as a person meets it: joined from the welcome page, the window's worker brings the rest, and somebody works
in the home meanwhile.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

from deskapp.domain.rows import QueueQuery
from deskapp.hub.opening import create_hub, open_hub
from deskapp.hub.schema import POSTGRES_TYPES, statements
from deskapp.paths import resource
from deskapp.replica import elsewhere, indexing, store
from deskapp.services import demo as demos
from deskapp.services import office, queues, tickets
from deskapp.services.demo_data import ME, demo
from deskapp.services.desk import open_desk, wall_clock
from deskapp.sync import bootstrap
from deskapp.sync.child import Child
from tests.campaign import Campaign
from tests.lines import target_of, through
from tests.servers import own_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.services.desk import Desk

TICKETS = 100_000
DELAYS_MS = (0, 40)  # there and back; a unit takes the one its seed falls on
USABLE_S, WHOLE_S = 5.0, 60.0
LONGEST_S = 600.0
SAVE_EVERY_S = 0.5
SAMPLE = 2_000

SERVERS: list[str] = []


def cache() -> Path:
    """Where a big hub is kept between runs, outside the project."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "deskapp-hubs"


def big_hub(count: int) -> Path:
    """A hub file with so many tickets, made where it is not there yet; the schema is part of its name."""
    mark = hashlib.sha256("".join(statements(POSTGRES_TYPES)).encode()).hexdigest()[:8]
    path = cache() / f"hub-{mark}-{count}.db"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        hub = create_hub(f"sqlite:///{part}", "Big", synchronous="OFF")
        demos.fill(hub, demo(resource("demo"), wall_clock(), tickets=count))
        hub.close()
        part.rename(path)
    return path


def into_postgres(path: Path, url: str) -> None:
    """The same hub in Postgres, table by table."""
    create_hub(url, "Big").close()
    source = sqlite3.connect(path)
    names = [name for (name,) in source.execute("select name from sqlite_master where type = 'table'")]
    with psycopg.connect(url, autocommit=True) as target, target.cursor() as cursor:
        there = {name for (name,) in cursor.execute("select tablename from pg_tables where schemaname = 'desk'")}
        found = sorted(there & set(names), key=names.index)
        cursor.execute(f"truncate {', '.join('desk.' + each for each in found)}")
        for name in found:
            rows = source.execute(f"select * from {name}")
            columns = ", ".join(each[0] for each in rows.description)
            with cursor.copy(f"copy desk.{name} ({columns}) from stdin") as copy:
                for row in rows:
                    copy.write_row(row)
        cursor.execute("vacuum analyze")
    source.close()


@contextmanager
def around() -> Iterator[None]:
    """One server with the big hub for all units of a process; nothing is left there because it is old."""
    server, months = own_server(), elsewhere.HELD_MONTHS
    elsewhere.HELD_MONTHS = 0
    try:
        server.start()
        SERVERS[:] = [server.url.replace("/postgres?", "/big?")]
        into_postgres(big_hub(TICKETS), SERVERS[0])
        yield
    finally:
        elsewhere.HELD_MONTHS = months
        SERVERS.clear()
        server.close()


@contextmanager
def line(url: str, delay_ms: float) -> Iterator[str]:
    """The server's address by way of a line in a process of its own; `delay_ms` there and back."""
    target = target_of(url)
    where = target if isinstance(target, str) else f"{target[0]}:{target[1]}"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.lines", where, str(delay_ms / 2)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield through(url, int(process.stdout.readline()))
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def run(seed: int, folder: Path) -> dict[str, float]:
    """Join, work, and wait until everything is here; fails where that takes too long or something is missing."""
    delay = DELAYS_MS[seed % len(DELAYS_MS)]
    with line(SERVERS[0], delay) as url:
        found = measure(url, folder / "home")
    counted = {f"{name}_{delay}ms": value for name, value in found.items()}
    assert found["usable_s"] < USABLE_S, found
    assert found["whole_s"] < WHOLE_S, found
    return {"downloads": 1, **counted}


def measure(url: str, home: Path) -> dict[str, float]:
    """Seconds until a queue can be read, until every document and the history is here, until all words are found."""
    begun = time.monotonic()
    office.join(home, url, ME, key_place="file", quick=True)
    desk = open_desk(home)
    with desk.replica.transaction() as connection:  # so that its worker thinks the same
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, '0')", (elsewhere.SETTING,))
    rows = queues.page(desk, QueueQuery(view="all"), 100)
    usable = time.monotonic() - begun
    assert len(rows) == 100 or not bootstrap.waiting(desk.replica)
    child = Child(home, desk.key)
    saves: list[float] = []
    found = {"usable_s": usable}
    try:
        while time.monotonic() - begun < LONGEST_S:
            saves.append(_save(desk, rows[len(saves) % len(rows)].id, len(saves)))
            if "whole_s" not in found and not _underway(desk):
                found["whole_s"] = time.monotonic() - begun
            if "whole_s" in found and not indexing.waits(desk.replica.connection()):
                found["searched_s"] = time.monotonic() - begun
                break
            time.sleep(SAVE_EVERY_S)
        while "whole_s" in found and desk.replica.one(
            "SELECT 1 FROM op WHERE seq IS NULL AND intent <> 'read' LIMIT 1"
        ):
            assert time.monotonic() - begun < LONGEST_S
            time.sleep(0.1)
    finally:
        child.stop()
    assert "searched_s" in found, found
    saves.sort()
    found |= {"save_p95_ms": saves[int(len(saves) * 0.95)] * 1000, "save_max_ms": saves[-1] * 1000}
    _complete(desk, url)
    found["megabytes"] = sum(each.stat().st_size for each in home.glob("replica.db*")) / 1e6
    desk.close_thread()
    shutil.rmtree(home)
    return found


def _underway(desk: Desk) -> bool:
    return bool(bootstrap.waiting(desk.replica) or desk.replica.meta(bootstrap.HISTORY))


def _save(desk: Desk, ticket: str, n: int) -> float:
    begun = time.perf_counter()
    tickets.set_fields(desk, ticket, {"category": f"category {n}"})
    return time.perf_counter() - begun


def _complete(desk: Desk, url: str) -> None:
    """Every document of the hub is here, and of a sample each is the same."""
    hub: Any = open_hub(url)
    office.sync(desk)
    for space, seq in desk.replica.read("SELECT id, seq FROM space"):
        assert seq == hub.heads(device=desk.device)[space].seq
        (there,) = hub._all("select count(*) from state where space = ?", space)[0]
        here = sum(
            desk.replica.read(f"SELECT count(*) FROM {table} WHERE space = ?", (space,))[0][0]
            for table in store.TABLES
        )
        assert here == there, (space, here, there)
    for table in ("ticket", "message"):
        rows = dict(
            desk.replica.read(
                f"SELECT lower(hex(id)), doc FROM {table} WHERE space = 'desk' ORDER BY id % 7919 LIMIT ?", (SAMPLE,)
            )
        )
        for state in hub.states_of("desk", list(rows), device=desk.device):
            assert state.body.decode() == rows.pop(state.doc)
        assert not rows
    hub.close()


CAMPAIGN = Campaign(
    name="download", unit="first downloads of 100,000 tickets", run=run, full=2, short=0, minutes=6, must=("downloads",),
    alone=True, around=around,
)  # fmt: skip
