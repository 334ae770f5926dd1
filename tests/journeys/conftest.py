"""Hubs for journeys: a file, the everyday Postgres, and the distribution's own."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import psycopg
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNT = itertools.count(1)


def _postgres(server: str) -> Iterator[str]:
    name = f"journey_{os.getpid()}_{next(_COUNT)}"
    yield server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(server, autocommit=True) as keeper:
        keeper.execute(f'drop database if exists "{name}" with (force)')


@pytest.fixture(params=["file", "embedded", "distribution"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An address where no hub is yet."""
    if request.param == "file":
        yield f"sqlite:///{tmp_path}/hub.db"
    else:
        yield from _postgres(request.getfixturevalue(request.param))


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    """The same where the kind of hub does not matter."""
    return f"sqlite:///{tmp_path}/hub.db"


@pytest.fixture
def postgres_url(embedded: str) -> Iterator[str]:
    """The same on Postgres."""
    yield from _postgres(embedded)
