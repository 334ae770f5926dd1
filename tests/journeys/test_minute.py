"""An agent's minute by keyboard alone, in the real window; all six languages with pictures by `python -m tests.minute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.minute import minute

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_open_understand_answer_settle_a_hint_attach_and_send(qapp: QApplication, tmp_path: Path) -> None:
    assert minute(tmp_path / "home", "fi") == []
