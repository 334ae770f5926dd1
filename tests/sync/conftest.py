"""Offices at every kind of hub."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest

from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COUNT = itertools.count(1)


def _url(kind: str, request: pytest.FixtureRequest, folder: Path) -> str:
    if kind == "file":
        return f"sqlite:///{folder}/hub.db"
    server: str = request.getfixturevalue(kind)
    return server.replace("/postgres?", f"/office_{os.getpid()}_{next(_COUNT)}?")


@pytest.fixture(params=["file", "embedded"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """An office with nobody in it, at a file and at Postgres."""
    made = Office(tmp_path, _url(request.param, request, tmp_path))
    yield made
    made.close()


@pytest.fixture
def small_office(tmp_path: Path) -> Iterator[Office]:
    """An office at a file, where the kind of hub does not matter."""
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()
