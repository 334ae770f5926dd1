"""Naming a colleague in a note: what is typed after `@` opens a list of people, and one of them goes in."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from deskapp.services import mentions
from deskapp.ui import theme
from deskapp.ui.i18n import line_of
from deskapp.ui.ticket.editor import units
from deskapp.ui.ticket.writing import NOTE
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import Choice, ChoiceModel, PickDelegate, row_height

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer

_BEGUN = re.compile(r"(?<![\w@.])@@?(\w[\w.'-]*(?: [\w.'-]+){0,3}|)$")
_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape,
)  # fmt: skip


class MentionFinder(QObject):
    """Joins the list of people and the text of a note. The keyboard stays in the text; Esc leaves what was typed."""

    def __init__(self, desk: Desk, jobs: Jobs, composer: Composer, window: QWidget) -> None:
        super().__init__(composer)
        self._desk, self._jobs, self._composer, self._editor = desk, jobs, composer, composer.editor
        self._refused = -1  # where Esc was pressed: that sign is left alone
        self.list = People(window)
        self.list.view.clicked.connect(self._clicked)
        self._editor.cursorPositionChanged.connect(self._look)
        self._editor.left.connect(self._close)
        self._editor.installEventFilter(self)

    def found(self) -> list[str]:
        """Names in the list, while it is open."""
        return [each.text for each in self.list.model.choices()] if self.list.isVisible() else []

    def _begun(self) -> tuple[int, str] | None:
        """(position of the sign, what was typed after it) when the caret stands behind a name that is being typed."""
        cursor = self._editor.textCursor()
        if self._composer.kind() != NOTE or self._editor.isReadOnly() or cursor.hasSelection():
            return None
        block = cursor.block()
        before = block.text().encode("utf-16-le")[: cursor.positionInBlock() * 2].decode("utf-16-le", "ignore")
        match = _BEGUN.search(before)
        return (block.position() + units(before, match.start()), match.group(1)) if match else None

    @Slot()
    def _look(self) -> None:
        begun = self._begun()
        if begun is None or begun[0] == self._refused:
            if begun is None:
                self._refused = -1
            self._close()
            return
        work = partial(mentions.candidates, self._desk, self._composer.ticket(), begun[1])
        self._jobs.query(self, work, then=partial(self._show, begun), key="mentions")

    def _show(self, asked: tuple[int, str], rows: list[mentions.Candidate]) -> None:
        if self._begun() != asked or not self._editor.hasFocus():
            return
        if not rows or any(asked[1] == each.words for each in rows):
            self._close()  # it is written out
            return
        closed = self.tr("cannot read this ticket and will not be told")
        made = [
            Choice(
                each.words, each.name, line_of(each.job, each.place) if each.may_read else closed,
                "@" if each.may_read else "lock", colour="text2",
            )
            for each in rows
        ]  # fmt: skip
        fresh = not self.list.isVisible()
        self.list.model.show(made)
        self.list.view.setCurrentIndex(self.list.model.index(0, 0))
        top = self._composer.mapToGlobal(self._composer.rect().topLeft()).y()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(asked[0])
        box = self._editor.cursorRect(cursor)
        self.list.place(self._editor.viewport().mapToGlobal(box.topLeft()), top, box.height())
        if fresh:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, self.list.title.text()))

    @Slot()
    def _close(self) -> None:
        self._jobs.cancel(self, "mentions")
        self.list.hide()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.list.view.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        begun, row = self._begun(), self.list.view.currentIndex().row()
        choices = self.list.model.choices()
        self._close()
        if begun is None or not 0 <= row < len(choices):
            return
        at = self._editor.textCursor()
        at.setPosition(begun[0], QTextCursor.MoveMode.KeepAnchor)
        at.insertText(f"@{choices[row].value} ")  # one step to undo
        self._editor.setTextCursor(at)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and self.list.isVisible() and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self._key(key)
                    return True
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> None:
        view, last = self.list.view, self.list.model.rowCount() - 1
        row = view.currentIndex().row()
        if key == Qt.Key.Key_Down:
            view.setCurrentIndex(self.list.model.index(0 if row >= last else row + 1, 0))
        elif key == Qt.Key.Key_Up:
            view.setCurrentIndex(self.list.model.index(last if row <= 0 else row - 1, 0))
        elif key == Qt.Key.Key_Escape:
            begun = self._begun()
            self._refused = begun[0] if begun else -1
            self._close()
        else:
            self._take()


class People(QFrame):
    """The list of people at the caret: for eyes and screen readers, never with the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.title = Label(self.tr("Who should be told?"), 12, theme.Weight.SEMIBOLD, "text2", parent=self)
        self.title.setContentsMargins(8, 2, 8, 3)
        self.model = ChoiceModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PickDelegate(self.model, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(self.title.text())
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(6, 7, 6, 7)
        self._box.setSpacing(1)
        self._box.addWidget(self.title)
        self._box.addWidget(self.view)
        self.hide()

    def place(self, caret: QPoint, above: int, line: int) -> None:
        """Stand above a height of the screen, under the caret's line where there is no room (global)."""
        now = theme.current()
        self.view.setFixedHeight(self.model.rowCount() * row_height() + 2)
        self._box.activate()
        width, height = min(now.px(460), self._window.width() - 24), self.sizeHint().height()
        at = self._window.mapFromGlobal(caret)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.x() - width + now.px(20) if mirrored else at.x() - now.px(20)
        top = self._window.mapFromGlobal(QPoint(0, above)).y() - height - 6
        if top < 8:
            top = at.y() + line + 6
        self.setGeometry(max(8, min(left, self._window.width() - width - 8)), top, width, height)
        self.show()
        self.raise_()
