"""One field of a ticket: its name, its value, and a way to change it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStackedLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui import icons, theme
from deskapp.ui.overt import tip
from deskapp.ui.widgets.foreign_line import ForeignLine
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from deskapp.domain.rows import SetBy

NAME_WIDTH = 96


class ValueButton(QAbstractButton):
    """The value of a field: quiet until pointed at; long values are shortened and have a tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._ink = "", "text"
        self._hover = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_value(self, text: str, icon: str = "", ink: str = "text") -> None:
        """Show a value."""
        self.setText(" ".join(text.split()))
        self._icon, self._ink = icon, ink
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, theme.current().px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(now.colour("focus"), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("hover") if self._hover or self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape, 6, 6)
        start = 6
        if self._icon:
            side = now.px(16)
            spot = self._visual(QRect(start, (self.height() - side) // 2, side, side))
            painter.drawPixmap(spot.topLeft(), icons.pixmap(self._icon, self._ink, 16))
            start += side + 6
        room = self.width() - start - 6
        painter.setFont(now.font(13))
        painter.setPen(now.colour(self._ink))
        painter.setLayoutDirection(self.layoutDirection())
        text = QFontMetrics(now.font(13)).elidedText(self.text()[:200], Qt.TextElideMode.ElideRight, room)
        lead = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)
        painter.drawText(self._visual(QRect(start, 0, room, self.height())), lead, text)
        painter.end()

    def _visual(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _tell(self) -> None:
        wide = QFontMetrics(theme.current().font(13)).horizontalAdvance(self.text())
        self.setToolTip(tip(self.text()) if wide > self.width() - 34 else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = False
        self.update()


class FieldRow(QWidget):
    """A field with its value.

    `asked(str field)`: the person wants to change it (the owner opens a list), or for text fields the row itself becomes
    an editor and tells `written(str field, str text, str seen)`; `seen` is the operation whose value the writer knew. What
    somebody else changes meanwhile is shown beneath, to take over or to leave, never put into what is being typed.
    """

    asked = Signal(str)
    written = Signal(str, str, str)

    def __init__(self, field: str, name: str, parent: QWidget, *, edit: str = "") -> None:
        super().__init__(parent)
        self._field, self._edit, self._value = field, edit, ""
        self._editing = False
        self._stands = self._seen = ""  # the operations that set what stands, and what the editor knows of
        self._began = ""  # the text the editor knows of
        self._name = Label(name, 12, colour="text2", wrap=True, parent=self)
        self._name.setFixedWidth(theme.current().px(NAME_WIDTH))
        self.value = ValueButton(self)
        self.value.clicked.connect(self.begin)
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self.news = ForeignLine(self, narrow=True)
        self.news.taken.connect(self._take_over)
        self.news.kept.connect(self._keep_mine)
        self._place = QStackedLayout()
        self._place.addWidget(self.value)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2)
        right.addLayout(self._place)
        right.addWidget(self.news)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(1, 1)
        theme.notifier().changed.connect(self._dress)

    def field(self) -> str:
        """Its name in the document."""
        return self._field

    def show_value(
        self, text: str, icon: str = "", ink: str = "text", *, raw: str | None = None, set_by: SetBy | None = None
    ) -> None:
        """Show a value; `raw` is what the editor begins with, `set_by` who set it."""
        self._value = text if raw is None else raw
        self._stands = set_by.operation if set_by is not None else ""
        self.value.set_value(text or self.tr("Add"), icon if text else "plus", ink if text else "text2")
        self.value.setAccessibleName(
            self.tr("{field}: {value}").format(field=self._name.text(), value=text or self.tr("nothing"))
        )
        if self._editing and self._stands != self._seen:
            self._hear(text, set_by.name if set_by is not None else "")

    @Slot()
    def begin(self) -> None:
        """Change it."""
        if not self._edit:
            self.asked.emit(self._field)
            return
        editor = self._editor or self._make_editor()
        self._editing = True
        self._seen, self._began = self._stands, self._value
        if isinstance(editor, QLineEdit):
            editor.setText(self._value)
            editor.selectAll()
        else:
            editor.setPlainText(self._value)
        self._place.addWidget(editor)
        self._place.setCurrentWidget(editor)
        self._fit()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_editing(self) -> bool:
        """True while the person types here."""
        return self._editing

    def editor(self) -> QLineEdit | QPlainTextEdit | None:
        """The field being typed into."""
        return self._editor if self._editing else None

    def finish(self, keep: bool) -> None:
        """End typing; `keep` tells the new text. Where somebody has changed the value since and nothing was said of that,
        both are kept: `seen` is the older one.
        """
        if not self._editing or self._editor is None:
            return
        self._editing = False
        editor, text = self._editor, self._text()
        focused = editor.hasFocus()
        self._place.setCurrentWidget(self.value)
        self._place.removeWidget(editor)  # a hidden page would still make the row as tall as itself
        editor.hide()
        self.news.close_line()
        self._fit()
        if focused:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and text.strip() not in (self._began.strip(), self._value.strip()):
            self.written.emit(self._field, text.strip(), self._seen)

    def _text(self) -> str:
        editor = self._editor
        if editor is None:
            return ""
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _hear(self, shown: str, who: str) -> None:
        """Somebody set the value while it is being typed; the same words from both need no deciding."""
        if self._value.strip() in (self._text().strip(), self._began.strip()):
            self._keep_mine()
            self.news.close_line()
        else:
            self.news.say(who, shown)

    @Slot()
    def _keep_mine(self) -> None:
        """From now on the other's value is the past of what is typed."""
        self._seen, self._began = self._stands, self._value

    @Slot()
    def _take_over(self) -> None:
        """The other's words into the editor, so that they can still be undone there."""
        self._keep_mine()
        editor = self._editor
        if isinstance(editor, QLineEdit):
            editor.selectAll()
            editor.insert(self._value)
        elif editor is not None:
            cursor = editor.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(self._value)

    def _make_editor(self) -> QLineEdit | QPlainTextEdit:
        editor: QLineEdit | QPlainTextEdit
        if self._edit == "long":
            editor = QPlainTextEdit(self)
            editor.setTabChangesFocus(True)
        else:
            editor = QLineEdit(self)
        editor.setFont(theme.current().font(13))
        editor.setAccessibleName(self._name.text())
        editor.installEventFilter(self)
        self._editor = editor
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and self._editing:
            if event.type() == QEvent.Type.FocusOut:
                self.finish(True)
            elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self.news.answers(event):
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        mine = event.key() == Qt.Key.Key_Escape or (enter and (control or self._edit != "long"))
        if not mine:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif enter and self.news.is_open() and self._text().strip() != self._began.strip():
            self.news.remind()  # whose value stands is to be said first
        else:
            self.finish(enter)
        return True

    @Slot()
    def _dress(self) -> None:
        self._name.setFixedWidth(theme.current().px(NAME_WIDTH))
        self._fit()

    def _fit(self) -> None:
        height = theme.current().px(72 if self._editing and self._edit == "long" else 30 if self._editing else 26)
        for place in range(self._place.count()):
            widget = self._place.widget(place)
            if widget is not None:
                widget.setFixedHeight(height if self._editing else theme.current().px(26))
        self.updateGeometry()
