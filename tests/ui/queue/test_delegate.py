"""A painted row: told apart without colour, mirrored, and never slow on long texts."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from deskapp.ui import theme
from deskapp.ui.queue import words
from deskapp.ui.queue.delegate import COMPACT, RowDelegate
from deskapp.ui.queue.ink import priority_glyph
from deskapp.ui.queue.lines import Face
from deskapp.ui.queue.model import QueueModel
from tests.ui.queue.rows import DAY, HOUR, MINUTE, NOW, row

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SELECTED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled


def painted(
    *, direction: Qt.LayoutDirection = LTR, state: Any = QStyle.StateFlag.State_Enabled, compact: bool = False, **fields: Any
) -> QImage:  # fmt: skip
    model = QueueModel(lambda one, role: words.row_text(one, role, NOW))
    model.show([row(**fields)])
    delegate = RowDelegate(lambda: NOW)
    delegate.set_compact(compact)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 384, delegate.row_height())
    option.direction, option.state = direction, state
    image = QImage(384, delegate.row_height(), QImage.Format.Format_RGB32)
    image.fill(theme.current().colour("surface"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def grey(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


@pytest.mark.parametrize("dark", [False, True])
def test_priorities_differ_by_shape_alone(dark: bool) -> None:
    def glyph(priority: int) -> bytes:
        image = QImage(36, 36, QImage.Format.Format_RGB32)
        image.fill(QColor("black" if dark else "white"))
        painter = QPainter(image)
        ink = QColor("white" if dark else "black")
        back = QColor("black" if dark else "white")
        priority_glyph(painter, priority, QRectF(0, 0, 36, 36), lambda name: back if name == "surface" else ink)
        painter.end()
        return grey(image)

    assert all(one != other for one, other in combinations([glyph(at) for at in range(4)], 2))


def test_time_chips_differ_without_colour_by_icon_and_words() -> None:
    states = (
        {"next_due": NOW - HOUR}, {"next_due": NOW + MINUTE}, {"next_due": NOW + 3 * HOUR}, {"status": "waiting"},
        {"next_due": 0, "answered": 1}, {"status": "closed"}, {"snooze_until": NOW + DAY}, {"next_due": 0},
    )  # fmt: skip
    chips = [words.time_chip(row(**state), NOW) for state in states]
    assert len({(chip.icon, chip.text) for chip in chips}) == len(states)
    assert all(chip.text for chip in chips)


def test_the_row_is_mirrored_in_a_right_to_left_window() -> None:
    accent = theme.current().colour("accent").rgb()
    left, right = painted(state=SELECTED), painted(state=SELECTED, direction=RTL)
    assert left.pixel(1, 40) == accent == right.pixel(382, 40)
    assert left.pixel(382, 40) != accent != right.pixel(1, 40)
    dot = (painted(unread=1).pixel(12, 20), painted(unread=1, direction=RTL).pixel(383 - 12, 20))
    assert dot == (accent, accent)


@pytest.mark.parametrize(
    "fields",
    [
        {"unread": 1}, {"attachments": 1}, {"unsent": 1}, {"cards": 1}, {"external_waiting": 1}, {"priority": 3},
        {"place": "Oulu"}, {"team_name": "HR"}, {"subject": "Other"}, {"requester_name": "Lena"},
    ],
    ids=str,
)  # fmt: skip
def test_everything_a_row_says_can_be_seen(fields: dict[str, Any]) -> None:
    assert grey(painted(**fields)) != grey(painted())


def test_selected_focused_and_plain_rows_differ() -> None:
    plain = QStyle.StateFlag.State_Enabled
    focused = SELECTED | QStyle.StateFlag.State_HasFocus
    images = [grey(painted(state=state)) for state in (plain, SELECTED, focused)]
    assert len(set(images)) == 3


def test_endless_and_empty_texts_are_drawn() -> None:
    painted(subject="word " * 20_000, requester_name="x" * 5_000, place="\n\n" * 300)
    painted(subject="", requester_name="", place="", team_name="", number="")
    assert painted(compact=True).height() == COMPACT.height


@pytest.mark.parametrize("text", ["word " * 30, "كلمة " * 30, "kelime كلمة " * 20, "x" * 200, "W", ""])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_text_is_cut_to_its_room_and_shaped_once(text: str, mirrored: bool) -> None:
    face = Face(theme.current().font(13))
    for room in (0, 5, 120, 300):
        line = face.shape(text, room, mirrored=mirrored)
        assert line.width <= room + 1
        assert line is face.shape(text, room, mirrored=mirrored)
        whole = face.metrics.horizontalAdvance(text.strip()) <= room
        assert whole or line.width > room * 0.6 or room < 20, "more of it has room"


def test_what_is_cut_ends_in_dots_and_says_its_beginning() -> None:
    face = Face(theme.current().font(13))
    whole, cut = (
        face.shape("Printer on the third floor", 400, mirrored=False),
        face.shape("Printer on the third floor", 100, mirrored=False),
    )
    glyphs = [index for _, run in whole.pieces for index in run.glyphIndexes()]
    ours = [index for _, run in cut.pieces for index in run.glyphIndexes()]
    (dots,) = [index for _, run in face.shape("…", 100, mirrored=False).pieces for index in run.glyphIndexes()]
    assert ours[-1] == dots
    assert 5 < len(ours) < len(glyphs)
    assert ours[:-1] == glyphs[: len(ours) - 1]


def test_a_row_that_is_not_read_yet_is_drawn_as_bars() -> None:
    model = QueueModel(lambda one, role: "")
    model.show([row()])
    model.keep_only([])
    delegate = RowDelegate(lambda: NOW)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 384, 78), LTR
    image = QImage(384, 78, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    assert image.pixel(60, 19) == theme.current().colour("line").rgb()
