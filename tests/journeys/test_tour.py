"""The tour takes the real window through every step and leaves a picture of each."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

STEPS = (
    "queue", "ticket", "reply-with-snippet", "reply", "undo-send", "undone", "note", "palette", "sync", "decision",
    "org-chart", "org-chart-customer", "keys", "dark", "text-150", "arabic", "arabic-org-chart",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_tour(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "deskapp", "tour", "--out", str(tmp_path / "out"), "--tickets", "200", "--small"]
    home = {"DESKAPP_HOME": str(tmp_path / "fresh")}
    nothing = ["--data", str(tmp_path / "nothing")]
    done = subprocess.run(
        [*line, *nothing], env={**os.environ, **home}, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    pictures = sorted((tmp_path / "out").iterdir())
    assert [each.stem.split("-", 1)[1] for each in pictures] == list(STEPS)
    assert done.stdout.split() == [str(each) for each in pictures]
    assert not (tmp_path / "fresh").exists()
    seen = set()
    for each in pictures:
        image = QImage(str(each))
        assert (image.width(), image.height()) == (1600, 1000)
        assert image.colorCount() > 20, f"{each.name} is empty"
        seen.add(each.read_bytes())
    assert len(seen) == len(pictures), "two steps look the same"
