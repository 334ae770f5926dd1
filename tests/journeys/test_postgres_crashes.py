"""A Postgres that crashes, is restarted at once or set back under homes at work: they go on by themselves, and lose nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.campaign import postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 here, nor a fork")


@pytest.fixture(scope="module")
def server() -> Iterator[None]:
    with postgres.durable():
        yield


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("seed", range(postgres.CAMPAIGN.short), ids=postgres.DISASTERS)
def test_a_disaster_of_the_server(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "HEAL_S", 10.0)
    counted = postgres.run(seed, tmp_path)
    assert counted[postgres.DISASTERS[seed]] == 1
    assert counted["saved"] > 0
