"""The chart on paper: everybody on it, every name legible, tiled without a seam, from A4 to A0."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from deskapp.ui.organisation import chart_paper, forest
from deskapp.ui.organisation.chart_paper import LEAST_POINTS, NAME_PX, Wish
from deskapp.ui.organisation.paper_dialog import PaperDialog
from tests.ui.organisation.houses import big

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.ui.jobs import Jobs


def wish(count: int, sheet: str, *, top: int = -1, right_to_left: bool = False) -> Wish:
    made = forest.build(big(count), [])
    return Wish(made, top, sheet, ("Noto Sans",), True, right_to_left, "Org chart")


@pytest.mark.parametrize("sheet", list(chart_paper.FORMATS))
def test_everybody_is_on_the_sheets_and_legible(qapp: object, sheet: str) -> None:
    asked = wish(400, sheet)
    sheets = chart_paper.plan(asked)
    assert len(sheets.picture.x) == 400
    assert sheets.scale * NAME_PX >= LEAST_POINTS
    assert sheets.across * sheets.width >= sheets.picture.width * sheets.scale - 0.01
    assert sheets.down * sheets.height >= sheets.picture.height * sheets.scale - 0.01
    if sheet == "A0":
        assert sheets.number == 1


def test_small_branches_take_one_sheet_and_a_pdf_has_as_many_pages_as_was_said(qapp: object) -> None:
    whole = wish(60, "A4")
    sheets = chart_paper.plan(whole)
    made = chart_paper.pdf(whole, sheets)
    assert made.startswith(b"%PDF")
    assert made.count(b"/Type /Page\n") == sheets.number
    branch = whole._replace(top=next(each for each in range(60) if 0 < len(whole.forest.children[each]) < 6))
    small = chart_paper.plan(branch)
    assert small.number == 1
    assert set(small.picture.x) == set(forest.branch(whole.forest, branch.top))


@pytest.mark.parametrize("right_to_left", [False, True])
def test_tiles_together_show_what_one_sheet_shows(qapp: object, right_to_left: bool) -> None:
    """Ink on the inner edge of a tile goes on at the edge of its neighbour."""
    asked = wish(70, "A4", right_to_left=right_to_left)
    sheets = chart_paper.plan(asked)
    assert sheets.number > 1
    images = [QImage.fromData(each, "PNG") for each in chart_paper.pictures(asked, sheets)]
    assert len(images) == sheets.number
    assert all(_ink(each) > 1000 for each in images)
    dots = chart_paper.DPI / 72
    edge = round((chart_paper.MARGIN + sheets.width) * dots) - 2, round(chart_paper.MARGIN * dots) + 2
    if sheets.across > 1:
        first, second = (images[1], images[0]) if right_to_left else (images[0], images[1])
        left = [first.pixelColor(edge[0], y).lightness() < 250 for y in range(100, first.height() - 100)]
        right = [second.pixelColor(edge[1], y).lightness() < 250 for y in range(100, second.height() - 100)]
        same = sum(one == other for one, other in zip(left, right, strict=True))
        assert same > 0.97 * len(left)


def _ink(image: QImage) -> int:
    small = image.scaled(200, 200).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(each < 254 for each in bytes(small.constBits()))


def test_by_keyboard_into_a_file(jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = forest.build(big(40), [])
    dialog = PaperDialog(jobs, window, made, 0, on_top=True)
    notices: list[object] = []
    dialog.notice.connect(notices.append)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.ready() is not None)
    QTest.keyClick(dialog.sheet, Qt.Key.Key_Down)
    assert dialog.sheet.currentData() == "A3"
    qtbot.waitUntil(lambda: dialog.ready() is not None)
    dialog.save_to(str(tmp_path / "chart.pdf"))
    qtbot.waitUntil(lambda: len(notices) == 1)
    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")
