"""Short forms of the campaigns of network, load, line and download."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.campaign import download, line, load, network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def far_hub() -> Iterator[None]:
    with network.around():
        yield


@pytest.mark.slow
@pytest.mark.usefixtures("far_hub")
@pytest.mark.parametrize("seed", range(network.CAMPAIGN.short), ids=network.KINDS)
def test_a_bad_network_loses_nothing_and_nobody_waits(seed: int, tmp_path: Path) -> None:
    counted = network.run(seed, tmp_path / "unit")
    assert counted["saves"] > 20
    assert counted[network.KINDS[seed]] == 1
    if network.KINDS[seed] in ("cut", "reset", "black hole", "half open", "flapping"):
        assert counted["new_connections"] > 0, "the trouble did not happen"


@pytest.mark.slow
def test_a_house_at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same judge as in the campaign; how soon things are seen is judged there, where nothing else runs."""
    monkeypatch.setattr(load, "STALE", 0.5)
    counted = load.measure(tmp_path, 0, 60, 4, 20.0, 10.0, limit_s=15.0)
    assert counted["edits"] > 100
    assert counted["seen"] > 40 * counted["edits"]
    assert counted["failed"] == 0


@pytest.mark.slow
def test_operations_over_a_long_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "OPERATIONS", 300)
    monkeypatch.setattr(line, "TICKETS", 20)
    with line.around():
        assert line.run(0, tmp_path)["operations"] == 600


@pytest.mark.slow
def test_a_first_download_over_a_long_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(download, "TICKETS", 300)
    with download.around(), download.line(download.SERVERS[0], 40) as url:
        found = download.measure(url, tmp_path / "home")
    assert found["usable_s"] < found["whole_s"] <= found["searched_s"]
