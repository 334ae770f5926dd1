"""The principles of good service as a poster: twelve sentences, in any of the six languages, on paper or as a PDF."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from deskapp.paths import resources
from deskapp.services import courtesy
from deskapp.ui import ask, theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import LANGUAGES, RIGHT_TO_LEFT, code, isolate
from deskapp.ui.theme import LIGHT, Theme, Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPagedPaintDevice

    from deskapp.domain.errors import DeskError
    from deskapp.services.courtesy import Card, Poster
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

_WIDE, _HIGH = 210.0, 297.0  # the poster is laid out in millimetres of an A4 sheet and scaled to any other
_COLUMNS = 2
_FINE = 100
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class Principles(QObject):
    """The command of the Help menu."""

    def __init__(self, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self.dialog: PosterDialog | None = None

    @Slot()
    def show(self) -> None:
        """Open the poster."""
        self._jobs.query(self, _read, self._open, key="cards")

    def _open(self, posters: dict[str, Poster]) -> None:
        dialog = self.dialog = PosterDialog(posters, self._window)
        dialog.file_chosen.connect(self.save)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the poster that is shown into a PDF file."""
        if self.dialog is not None:
            made = pdf(self.dialog.poster())
            work = partial(courtesy.write_poster, Path(path), made)
            self._jobs.command(self, work, partial(self._saved, path), failed=self._failed)

    def _saved(self, path: str, _: None) -> None:
        if self.dialog is not None:
            self.dialog.tell(self.tr("Saved to {path}").format(path=isolate(path)))

    def _failed(self, error: DeskError) -> None:
        ask.tell(self._window, self.tr("The poster could not be saved"), sentence(error), icon="warn")

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


class PosterDialog(QDialog):
    """The poster as it will be, its language, and two ways out. Signal `file_chosen(str path)`."""

    file_chosen = Signal(str)

    def __init__(self, posters: dict[str, Poster], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Principles of good service"))
        self._posters = posters
        self._sheet = _Sheet(self)
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Language of the poster"))
        for each in posters:
            self._choice.addItem(LANGUAGES[each], each)
        self._choice.setCurrentIndex(max(0, self._choice.findData(code())))
        self._choice.currentIndexChanged.connect(self._show)
        self._told = Label("", 12, colour="text2", wrap=True, parent=self)
        close = plain_button(self.tr("Close"), parent=self)
        close.clicked.connect(self.reject)
        paper = plain_button(self.tr("Print…"), parent=self)
        paper.clicked.connect(self._print)
        self._save = primary_button(self.tr("Save as PDF…"), parent=self)
        self._save.clicked.connect(self._ask_file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(self._told)
        layout.addLayout(row(self._choice, None, close, paper, self._save, spacing=8))
        self._told.hide()
        self._show()
        self._save.setFocus()

    def poster(self) -> Poster:
        """What is shown."""
        return self._posters[str(self._choice.currentData())]

    def tell(self, words: str) -> None:
        """Say what was done."""
        self._told.setText(words)
        self._told.show()

    @Slot()
    def _show(self) -> None:
        self._told.hide()
        self._sheet.show_poster(self.poster())

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the poster"), "deskapp-poster.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    @Slot()
    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: few print

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._to_paper)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _to_paper(self) -> None:
        _on_page(self._printer, self.poster())


class _Sheet(QWidget):
    """The poster in small."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._poster: Poster | None = None
        self.setMinimumSize(theme.current().px(380), theme.current().px(420))

    def show_poster(self, poster: Poster) -> None:
        """What to show."""
        self._poster = poster
        self.setAccessibleName("\n".join([poster.title, *(f"{card.text} {card.more}" for card in poster.cards)]))
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(560), now.px(700))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._poster is None:
            return
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        wide, high = _WIDE * scale, _HIGH * scale
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            area = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
            paint(painter, area, self._poster)
            painter.setPen(theme.current().colour("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)


def pdf(poster: Poster) -> bytes:
    """The poster as a PDF of one A4 page; printers make A3 to A0 of it without loss."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(poster.title)
    writer.setResolution(300)
    _on_page(writer, poster)
    buffer.close()
    return bytes(made.data())


def _on_page(device: QPagedPaintDevice, poster: Poster) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    with QPainter(device) as painter:
        paint(painter, QRectF(0, 0, device.width(), device.height()), poster)


def paint(painter: QPainter, area: QRectF, poster: Poster) -> None:
    """Draw the poster into `area`, which has the shape of an A4 sheet; always on white."""
    look = Theme(LIGHT, dark=False, scale=1.0, families=theme.current().families)
    cards, mirrored = poster.cards, poster.language in RIGHT_TO_LEFT
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / _WIDE, area.width() / _WIDE)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    painter.fillRect(QRectF(0, 0, _WIDE, _HIGH), look.colour("surface"))
    painter.fillRect(QRectF(0, 0, _WIDE, 4), look.colour("accent"))
    painter.setPen(look.colour("text"))
    top = QRectF(15, 12, _WIDE - 30, 16)
    _write(painter, top, poster.title, look, _largest(painter, top, poster.title, look, 9.5))
    rows = -(-max(1, len(cards)) // _COLUMNS)
    wide, high = (_WIDE - 30 - 8) / _COLUMNS, (_HIGH - 34 - 12) / rows - 5
    # All cards in one size: the largest in which the longest of them fits.
    room = QRectF(0, 0, wide - 11, high - 8)
    upper, lower = QRectF(0, 0, room.width(), room.height() * 0.5), QRectF(0, 0, room.width(), room.height() * 0.45)
    bold = min((_largest(painter, upper, card.text, look, 4.9) for card in cards), default=4.9)
    plain = min((_largest(painter, lower, card.more, look, 3.9, Weight.NORMAL) for card in cards), default=3.9)
    for at, card in enumerate(cards):
        column = at % _COLUMNS
        left = 15 + (_COLUMNS - 1 - column if mirrored else column) * (wide + 8)
        area_of_card = QRectF(left, 34 + at // _COLUMNS * (high + 5), wide, high)
        _paint_card(painter, area_of_card, card, look, (bold, plain), mirrored)
    painter.restore()


def _paint_card(
    painter: QPainter, area: QRectF, card: Card, look: Theme, sizes: tuple[float, float], mirrored: bool
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accentSoft"))
    painter.drawRoundedRect(area, 3, 3)
    painter.setBrush(look.colour("accent"))
    painter.drawRoundedRect(QRectF(area.right() - 1.6 if mirrored else area.left(), area.top(), 1.6, area.height()), 0.8, 0.8)
    inside = area.adjusted(6, 4, -5, -4) if not mirrored else area.adjusted(5, 4, -6, -4)
    painter.setPen(look.colour("text"))
    used = _write(painter, inside, card.text, look, sizes[0])
    painter.setPen(look.colour("text2"))
    _write(painter, inside.adjusted(0, used + 1.6, 0, 0), card.more, look, sizes[1], Weight.NORMAL)


def _largest(
    painter: QPainter, area: QRectF, text: str, look: Theme, size: float, weight: int = Weight.SEMIBOLD
) -> float:
    """The largest size (millimetres), up to the one given, in which the wrapped text fits."""
    while size > 1.5 and _height(painter, area, text, look, size, weight) > area.height():
        size *= 0.94
    return size


def _height(painter: QPainter, area: QRectF, text: str, look: Theme, size: float, weight: int) -> float:
    with _finely(painter, area, look, size, weight) as big:
        return painter.boundingRect(big, _FLAGS, text).height() / _FINE


def _write(painter: QPainter, area: QRectF, text: str, look: Theme, size: float, weight: int = Weight.SEMIBOLD) -> float:
    """Draw wrapped text; gives its height."""
    with _finely(painter, area, look, size, weight) as big:
        painter.drawText(big, _FLAGS, text)
        return painter.boundingRect(big, _FLAGS, text).height() / _FINE


@contextmanager
def _finely(painter: QPainter, area: QRectF, look: Theme, size: float, weight: int) -> Iterator[QRectF]:
    """Fonts know whole pixels only: text is laid out a hundred times as large."""
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(1 / _FINE, 1 / _FINE)
    font = QFont(look.font(13, weight))
    font.setPixelSize(max(1, round(size * _FINE)))
    painter.setFont(font)
    yield QRectF(0, 0, area.width() * _FINE, area.height() * _FINE)
    painter.restore()


def _read() -> dict[str, Poster]:
    return {each: courtesy.read_poster(resources(), each) for each in LANGUAGES}
