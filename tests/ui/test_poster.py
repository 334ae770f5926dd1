"""The poster of principles: shown in any language, mirrored where that reads so, and written as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QMainWindow

from deskapp.services.courtesy import Card, Poster
from deskapp.ui import poster

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.ui.jobs import Jobs

LONG = Card("long", "A sentence that says a good deal about how we serve each other " * 4, "And how it is done. " * 12)
SHORT = Card("short", "Say hello.", "Always.")


@pytest.fixture
def principles(jobs: Jobs, qtbot: QtBot) -> poster.Principles:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    made = poster.Principles(jobs, window)  # type: ignore[arg-type]
    made.show()
    qtbot.waitUntil(lambda: made.dialog is not None)
    return made


def test_every_language_is_there_and_can_be_chosen(principles: poster.Principles, qtbot: QtBot) -> None:
    dialog = principles.dialog
    assert dialog is not None
    choice = dialog.findChild(QComboBox)
    assert choice.count() == 6
    seen = set()
    for at in range(6):
        choice.setCurrentIndex(at)
        shown = dialog.poster()
        assert len(shown.cards) == 12
        assert shown.cards[0].text in dialog._sheet.accessibleName()
        seen.add((shown.language, shown.title))
    assert len(seen) == 6
    dialog.reject()
    qtbot.waitUntil(lambda: principles.dialog is None)


def test_it_is_written_as_a_pdf_and_says_so_or_why_not(
    principles: poster.Principles, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = principles.dialog
    assert dialog is not None
    dialog.file_chosen.emit(str(tmp_path / "poster.pdf"))
    qtbot.waitUntil(dialog._told.isVisible)
    assert "poster.pdf" in dialog._told.text()
    written = (tmp_path / "poster.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/Count 1" in written
    principles.save(str(tmp_path / "nowhere" / "poster.pdf"))
    qtbot.waitUntil(lambda: len(principles._window.findChildren(poster.QDialog)) > 1)
    for each in principles._window.findChildren(poster.QDialog):
        each.reject()


@pytest.mark.parametrize("cards", [(LONG,) * 12, (SHORT,) * 12, (LONG, SHORT)])
def test_long_sentences_stay_within_their_card(cards: tuple[Card, ...], qtbot: QtBot) -> None:
    """Painted on a sheet with room around it: nothing but white is outside."""
    image = QImage(840, 1188, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        poster.paint(painter, QRectF(105, 148, 630, 891), Poster("en", "How we serve each other", cards))
    edge = [image.pixel(x, y) & 0xFFFFFF for x in (*range(100), *range(740, 840)) for y in range(0, 1188, 3)]
    assert set(edge) == {0xFFFFFF}
    gap = [image.pixel(x, y) & 0xFFFFFF for x in range(415, 425) for y in range(260, 1035, 2)]
    assert set(gap) == {0xFFFFFF}, "between the columns"


def test_arabic_stands_on_the_right(qtbot: QtBot) -> None:
    def ink(language: str) -> tuple[int, int]:
        image = QImage(630, 891, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        with QPainter(image) as painter:
            poster.paint(painter, QRectF(0, 0, 630, 891), Poster(language, "قولنا", (SHORT,)))
        dark = [x for x in range(630) for y in range(36, 84) if image.pixelColor(x, y).lightness() < 100]
        return min(dark), max(dark)

    assert ink("ar")[0] > 315
    assert ink("en")[1] < 315
