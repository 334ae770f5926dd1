"""Hubs of every kind for one contract: a SQLite file, the everyday Postgres, and the distribution's own server."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import psycopg
import pytest

from deskapp.hub.opening import create_hub, open_hub
from deskapp.hub.postgres import PostgresHub
from deskapp.hub.schema import SCHEMA
from tests.hub.desk import hex_id
from tests.hub.own_logins import OwnLogins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from deskapp.hub.protocol import Hub

_COUNT = itertools.count(1)


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
    """The address of a hub with nothing in it. On Postgres it is one database, emptied: making one takes 0.2 s.

    The everyday Postgres is used by each with a login of his own, the distribution's by its keeper for everybody.
    """
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
def hub(request: pytest.FixtureRequest, url: str) -> Iterator[Hub]:
    """A new hub, open."""
    opened = OwnLogins(url) if "/contract?" in url and request.node.callspec.params.get("url") == "embedded" else open_hub(url)
    yield opened  # type: ignore[misc]
    opened.close()
