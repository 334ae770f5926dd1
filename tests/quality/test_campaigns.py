"""The runner of the campaigns, with small campaigns of its own: what it counts, keeps, goes on with and survives."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.campaign import PLACES, Campaign, campaign
from tests.campaign.__main__ import main, run
from tests.campaign.table import Table, ranges_of, seeds_of
from tests.quality.sources import ROOT


@contextlib.contextmanager
def _served():
    os.environ["TEST_SERVED"] = "yes"
    yield
    os.environ["TEST_SERVED"] = "no longer"


def _unit(seed: int, folder: Path) -> dict[str, float]:
    assert os.environ["TEST_SERVED"] == "yes"
    assert folder.is_dir()
    broken = Path(os.environ["TEST_BROKEN"]).read_text().split() if "TEST_BROKEN" in os.environ else []
    if f"raise{seed}" in broken:
        (folder / "evidence").touch()
        raise ValueError(f"seed {seed} does not work")
    if f"die{seed}" in broken:
        os.kill(os.getpid(), signal.SIGKILL)
    if f"hang{seed}" in broken:
        time.sleep(60)
    return {"units": 1, "even": seed % 2 == 0}


TOY = Campaign("toy", "toys", _unit, 10, 1, 0.1, must=("units", "even"), around=_served, limit_s=2)


def _run(campaign: Campaign, folder: Path, **arguments: object) -> int:
    return run([campaign], Table(folder), **{"minutes": 1.0, "first": 0, "new_ones": False, **arguments})


def test_without_time_nothing_is_begun_and_nothing_proven(tmp_path: Path) -> None:
    assert _run(TOY, tmp_path, minutes=1e-9) == 1
    assert Table(tmp_path).rows("toy") == []


@pytest.mark.slow
def test_what_failed_is_kept_and_comes_first_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken"
    monkeypatch.setenv("TEST_BROKEN", str(broken))
    broken.write_text("raise3 die5 hang7")
    table = Table(tmp_path)
    assert _run(TOY, tmp_path) == 1
    assert table.passed("toy") == {0, 1, 2, 4, 6, 8, 9}
    assert table.failed("toy") == [3, 5, 7]
    said = {seed: (tmp_path / "failed" / f"toy-{seed}.txt").read_text() for seed in (3, 5, 7)}
    assert "ValueError: seed 3 does not work" in said[3]
    assert (tmp_path / "failed" / "toy-3" / "evidence").exists()
    assert "exit code -9" in said[5]
    assert "still at it after" in said[7]

    broken.write_text("")
    assert _run(TOY, tmp_path) == 0
    first, second = table.rows("toy")
    assert (first.seeds, first.units, first.failures) == ("0-2 4 6 8-9", 7, 3)
    assert (second.seeds, second.total, second.full, second.failures) == ("3 5 7", 10, 10, 0)
    assert table.failed("toy") == []
    assert not (tmp_path / "failed" / "toy-3").exists()
    assert table.counters("toy") == {"units": 10, "even": 5}
    # It is complete: left out where all run, and with new seeds where it is asked for by name.
    assert _run(TOY, tmp_path) == 0
    assert len(table.rows("toy")) == 2
    assert _run(TOY, tmp_path, minutes=0.02, new_ones=True) == 0
    assert min(seeds_of(table.rows("toy")[2].seeds)) == 10


def test_what_must_happen_and_never_did_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    never = Campaign("toy", "toys", _unit, 2, 1, 0.1, must=("units", "fire"), around=_served)
    assert _run(never, tmp_path) == 1
    assert "NEVER HAPPENED: fire" in capsys.readouterr().out


def test_an_unknown_campaign_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        main(["flying"], tmp_path)
    assert end.value.code == 2


def test_ranges_say_every_seed() -> None:
    assert ranges_of([]) == ""
    assert list(seeds_of(ranges_of({5, 1, 2, 3}))) == [1, 2, 3, 5]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("ends", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_it_with_what_is_done_written_down(tmp_path: Path, ends: signal.Signals) -> None:
    program = (
        "import signal\nimport sys\nfrom pathlib import Path\nfrom dataclasses import replace\n"
        "from tests.campaign import __main__\n"
        "from tests.quality.test_campaigns import TOY\n"
        "if __name__ == '__main__':\n"
        # Who was started in the background has no Ctrl+C, and hands that on.
        "    signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "    __main__.PLACES['toy'] = ''\n"
        "    __main__.campaign = lambda name: replace(TOY, full=10**9, limit_s=300)\n"
        "    sys.exit(__main__.main(['toy', '--minutes', '1'], Path(sys.argv[1])))\n"
    )
    file = tmp_path / "endless.py"
    file.write_text(program)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TEST_BROKEN": str(tmp_path / "broken")}
    (tmp_path / "broken").write_text("hang20")
    process = subprocess.Popen([sys.executable, file, tmp_path], env=env, stdout=subprocess.PIPE, text=True)
    try:
        time.sleep(6)
        process.send_signal(ends)
        out, _ = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 1
    assert "toys" in out
    passed = Table(tmp_path).passed("toy")
    assert set(range(20)) <= passed
    assert 20 not in passed


@pytest.mark.parametrize("name", PLACES)
def test_every_campaign_says_what_it_is(name: str) -> None:
    found = campaign(name)
    assert found.name == name
    assert 0 <= found.short <= found.full
    assert found.minutes > 0
