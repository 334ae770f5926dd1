"""A ticket on paper: the public part or with notes, by key; a PDF made in memory, nothing left in temporary files."""

from __future__ import annotations

import os
import stat
import tempfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from deskapp.domain.errors import Refused
from deskapp.services import paper, reading, tickets
from deskapp.ui.ticket.paper import TicketPaper, page, pdf
from tests.ui.ticket.test_side_panel import _popup
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.ticket.conftest import Driver

NOTE = "Tampere switch was replaced"


def test_notes_are_on_paper_only_where_they_are_asked_for(driver: Driver) -> None:
    tickets.set_fields(driver.desk, VPN, {"solution": "<b>New</b> profile"})
    view = reading.ticket(driver.desk, VPN)
    public, whole = (page(view, notes=each).toPlainText() for each in (False, True))
    assert NOTE not in public
    assert NOTE in whole
    for text in (public, whole):
        assert view.row.subject in text
        assert view.row.number in text
        assert "Aino Virtanen" in text
        assert "Thank you! I can test right away" in text
    assert "<b>New</b> profile" in whole  # words are words
    assert "<b>New</b> profile" not in public
    made = pdf(page(view, notes=True), view.row.number)
    assert made.startswith(b"%PDF")
    assert len(made) > 5_000


def test_a_pdf_is_saved_by_key_and_leaves_nothing_elsewhere(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    monkeypatch.setattr(tempfile, "tempdir", None)
    printing = TicketPaper(driver.desk, driver.jobs, driver.actions, driver.window)
    said: list[str] = []
    printing.notice.connect(lambda notice: said.append(notice.text))
    driver.pane.shown.connect(printing.show_view)
    printing.show_view(reading.ticket(driver.desk, VPN))
    driver.do("ticket.print")
    asked = _popup(driver)
    assert asked.values() == [("print", False), ("print", True), ("pdf", False), ("pdf", True)]
    asked.close()
    tickets.set_fields(driver.desk, VPN, {"confidential": True})
    driver.do("ticket.print")
    driver.until(lambda: _popup(driver) is not asked)
    asked = _popup(driver)
    assert asked.values() == [("pdf", False), ("pdf", True)]  # no printer's spool for what is confidential
    QTest.keyClick(asked._field, Qt.Key.Key_Down)
    QTest.keyClick(asked._field, Qt.Key.Key_Return)
    driver.until(lambda: driver.window.findChild(QFileDialog) is not None)
    dialog = driver.window.findChild(QFileDialog)
    out = tmp_path / "ticket.pdf"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    driver.until(lambda: said)
    assert out.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(os.stat(out).st_mode) == 0o600
    assert "ticket.pdf" in said[0]
    assert list(elsewhere.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        paper.write(tmp_path / "no" / "such.pdf", b"%PDF")
