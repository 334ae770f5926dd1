"""A few lines that can be pressed: one stop for Tab, arrows within, Enter or a click to go."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from deskapp.ui import icons, theme
from deskapp.ui.i18n import isolate
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import paint_avatar


class Row(NamedTuple):
    """One line: what it stands for, its words, and an avatar or an icon before them."""

    id: str
    text: str
    detail: str = ""
    icon: str = ""
    avatar: str = ""
    warn: bool = False
    spoken: str = ""
    tip: str = ""


class RowList(QWidget):
    """Signal `chosen(id)`."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: list[_RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other lines; the buttons that are there are used again."""
        while len(self._buttons) < len(rows):
            button = _RowButton(self)
            button.clicked.connect(self._clicked)
            self._buttons.append(button)
            self._column.addWidget(button)
        for place, button in enumerate(self._buttons):
            if place < len(rows):
                button.show_row(rows[place])
            button.setVisible(place < len(rows))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
        self.setVisible(bool(rows))

    def buttons(self) -> list[QAbstractButton]:
        """The lines shown."""
        return [button for button in self._buttons if not button.isHidden()]

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RowButton):
            self.chosen.emit(button.row_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self.buttons()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = next((place for place, button in enumerate(shown) if button.hasFocus()), -1)
        if step and focused != -1:
            shown[max(0, min(len(shown) - 1, focused + step))].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


class _RowButton(QAbstractButton):
    """One line, cut with an ellipsis where it is too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = Row("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        theme.notifier().changed.connect(self._restyle)

    def show_row(self, row: Row) -> None:
        """Another line."""
        self._row = row
        self.setText(row.text)
        self.setAccessibleName(row.spoken or ", ".join(each for each in (row.text, row.detail) if each))
        self.setToolTip(tip(row.tip))
        self.update()

    def row_id(self) -> str:
        """What the line stands for."""
        return self._row.id

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(32 if self._row.avatar else 30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list moves on
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, line = theme.current(), self._row
        right = self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accentSoft" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        side = look.px(26 if line.avatar else 16)
        x = look.px(2)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, (self.height() - side) // 2, side, side))
        if line.avatar:
            paint_avatar(painter, spot, line.avatar, 26)
        elif line.icon:
            icons.draw(painter, line.icon, "warn" if line.warn else "text2", spot.topLeft(), 16)
        x += side + look.px(8)
        near = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        pieces = ((line.text, 13, Weight.MEDIUM, "text"), (line.detail, 12, Weight.NORMAL, "text2"))
        for text, px, weight, colour in pieces:
            font = look.font(px, weight)
            room = self.width() - x - look.px(6)
            cut = QFontMetrics(font).elidedText(text[:200], Qt.TextElideMode.ElideRight, max(0, room))
            width = QFontMetrics(font).horizontalAdvance(cut) + 1
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, 0, width, self.height()))
            painter.drawText(place, flags, isolate(cut))
            x += width + look.px(8)
        painter.end()
