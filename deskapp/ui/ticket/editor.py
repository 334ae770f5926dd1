"""The text field of the composer: plain text with Markdown marks, snippets as one undo step, places to fill by Tab."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from deskapp.ui import theme
from deskapp.ui.ticket import pasted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from deskapp.domain.rows import Asked, Expansion

TRIGGER = re.compile(r"(?:^|(?<=[\s(]))::([^\s:]*)$")
_LIST_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip


def units(text: str, characters: int) -> int:
    """Qt counts UTF-16 units, Python characters; an emoji is two of the former."""
    return len(text[:characters].encode("utf-16-le")) // 2


def characters(text: str, utf16: int) -> int:
    """The other way round: how many characters of `text` stand before a Qt position."""
    return len(text.encode("utf-16-le")[: utf16 * 2].decode("utf-16-le", "ignore"))


class Place(NamedTuple):
    """An open place of a snippet; `choices` may stand there, ("date",) is a day."""

    cursor: QTextCursor
    choices: tuple[str, ...]

    def name(self) -> str:
        """What is asked for."""
        return self.cursor.selectedText().strip("{}")


class Editor(QTextEdit):
    """Signals: `typed` after the person changed the text; `looked_for(object text or None)` while a word
    starting with `::` is typed (None: over); `list_key(object key)` for keys that belong to an open list;
    `left` when the focus goes; `focused(bool)`; `pick_asked(object Place)` where one of several things is to be put.
    """

    typed = Signal()
    looked_for = Signal(object)
    list_key = Signal(object)
    left = Signal()
    focused = Signal(bool)
    pick_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_files: Callable[[QMimeData], bool] | None = None  # asked first about what is pasted or dropped
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self._filling = False
        self._list_open = False
        self._quiet_at = -1  # the trigger that was refused by Esc or brought back by Backspace
        self._by_key = -1  # where Ctrl+Shift+S wrote the colons itself
        self._after_insert: tuple[int, int, int] | None = None  # text and caret right after a snippet came in
        self._places: list[Place] = []
        self._stop: QTextCursor | None = None
        self._misspelt: list[QTextCursor] = []
        self._anchor = QWidget(self.viewport())
        self._anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pointed: QTextCursor | None = None  # what a hint speaks of
        self._place_ground = QColor("#E3EDFC")
        self._place_ink = QColor("#174EA6")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.grow)
        theme.notifier().changed.connect(self._dress)
        self._dress()
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self._look)

    # ---- text in and out
    def text(self) -> str:
        """The text as typed; unlike toPlainText it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def fill(self, text: str, cursor: int = -1) -> None:
        """Replace everything, without telling anybody; `cursor` in characters, -1 = at the end."""
        self._filling = True
        try:
            self.forget_places()
            self._quiet_at = self._by_key = -1
            self._after_insert = None
            self.setPlainText(text)
            place = self.textCursor()
            place.setPosition(units(text, len(text) if cursor < 0 else min(cursor, len(text))))
            self.setTextCursor(place)
        finally:
            self._filling = False
        self.looked_for.emit(None)

    def caret(self) -> int:
        """Where the caret stands, in characters."""
        return characters(self.text(), self.textCursor().position())

    # ---- snippets
    def set_list_open(self, shown: bool) -> None:
        """While a list is open, arrows, Enter, Tab and Esc belong to it."""
        self._list_open = shown

    def ask_for_list(self) -> None:
        """Open the list by key: write the colons at the caret, as if typed."""
        if self._trigger() is not None:
            self._quiet_at = -1
            self._look()
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("::" if not before or before[-1] in " \t(" else " ::")
        self.setTextCursor(cursor)
        self._by_key = cursor.position() - 2
        self._look()

    def refuse_list(self) -> None:
        """Esc: the typed text stays; what the key had written goes."""
        trigger = self._trigger()
        if trigger is None:
            return
        start, typed = trigger
        if start == self._by_key:
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + 2 + units(typed, len(typed)), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._by_key = -1
        else:
            self._quiet_at = start
        self.looked_for.emit(None)

    def insert_expansion(self, text: str, cursor: int, places: tuple[Asked, ...]) -> None:
        """Put a filled snippet where its trigger stands: one undo step. All numbers count characters of `text`."""
        at = self.textCursor()
        trigger = self._trigger()
        if trigger is not None:
            at.setPosition(trigger[0])
            at.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        start = at.selectionStart()
        at.beginEditBlock()
        at.insertText(text)
        at.endEditBlock()
        self.forget_places()
        for each in places:
            place = QTextCursor(self.document())
            place.setPosition(start + units(text, each.start))
            place.setPosition(start + units(text, each.start + each.length), QTextCursor.MoveMode.KeepAnchor)
            self._places.append(Place(place, each.choices))
        stop = self._stop = QTextCursor(self.document())
        stop.setPosition(start + units(text, cursor))
        self._by_key = -1
        if not self.next_place():
            self.setTextCursor(stop)
        self._after_insert = self._mark()
        self._show_places()
        self.ensureCursorVisible()

    def fill_place(self, place: Place, words: str) -> None:
        """Put words where a place was open, and go on to the next."""
        at = QTextCursor(place.cursor)
        at.insertText(words)
        self.setTextCursor(at)
        self._places = [each for each in self._places if each is not place and each.cursor.hasSelection()]
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_place()
        self._show_places()

    def open_places(self) -> int:
        """How many places of snippets are still to be filled."""
        self._places = [each for each in self._places if each.cursor.hasSelection()]
        return len(self._places)

    def next_place(self) -> bool:
        """Go to the next open place, at the end to where the snippet wants the caret. False when there is none."""
        here = self.textCursor().selectionEnd()
        if not self.open_places():
            stop, self._stop = self._stop, None
            if stop is None or stop.position() == self.textCursor().position():
                return False
            self.setTextCursor(stop)
            return True
        later = [each for each in self._places if each.cursor.selectionStart() >= here and each.cursor != self.textCursor()]
        target = (later or self._places)[0]
        self.setTextCursor(QTextCursor(target.cursor))
        if target.choices:
            self.pick_asked.emit(target)
        return True

    def forget_places(self) -> None:
        """No place is open any more."""
        self._places, self._stop, self._pointed, self._misspelt = [], None, None, []
        self.setExtraSelections([])

    def caret_point(self) -> QPoint:
        """Where a list belongs: under the first letter of the trigger, in global coordinates."""
        trigger = self._trigger()
        cursor = self.textCursor()
        if trigger is not None:
            cursor.setPosition(trigger[0])
        box = self.cursorRect(cursor)
        return self.viewport().mapToGlobal(box.topLeft())

    def insert_sentence(self, place: int, found: Expansion) -> None:
        """Put a filled snippet in as a paragraph of its own, at a place counted in characters: one undo step."""
        text = self.text()
        before, after = text[:place].rstrip(), text[place:].lstrip()
        start, end = len(before), len(text) - len(after)
        lead, tail = "\n\n" if before else "", "\n\n" if after else ""
        at = self.textCursor()
        at.setPosition(units(text, start))
        at.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(at)
        places = tuple(each._replace(start=each.start + len(lead)) for each in found.open)
        self.insert_expansion(f"{lead}{found.text}{tail}", len(lead) + found.cursor, places)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- hints
    def point_at(self, start: int, end: int) -> None:
        """Underline what a hint speaks of; numbers count characters, the same twice points at nothing."""
        if (self._pointed is not None) != (start != end):
            self._pointed = QTextCursor(self.document()) if start != end else None
        if self._pointed is not None:
            text = self.text()
            self._pointed.setPosition(units(text, start))
            self._pointed.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self._show_places()

    # ---- spelling
    def show_misspelt(self, found: Iterable[tuple[int, int]]) -> None:
        """Underline words that no dictionary knows; numbers are positions in the document."""
        cursors = []
        for start, end in found:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursors.append(cursor)
        if cursors or self._misspelt:
            self._misspelt = cursors
            self._show_places()

    def caret_anchor(self) -> QWidget:
        """A place of no size at the caret, for what opens there."""
        box = self.cursorRect()
        self._anchor.setGeometry(box.x(), box.y(), 1, box.height())
        self._anchor.show()
        return self._anchor

    def replace(self, start: int, end: int, words: str) -> None:
        """Put other words in place of some: one undo step; numbers count characters."""
        text = self.text()
        at = QTextCursor(self.document())
        at.setPosition(units(text, start))
        at.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        at.insertText(words)

    def _trigger(self) -> tuple[int, str] | None:
        """(position of the colons, typed word) when the caret stands in a word that starts with `::`."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        block = cursor.block()
        before = block.text().encode("utf-16-le")[: cursor.positionInBlock() * 2].decode("utf-16-le", "ignore")
        found = TRIGGER.search(before)
        if found is None:
            return None
        return block.position() + units(before, found.start()), found.group(1)

    @Slot()
    def _look(self) -> None:
        if self._filling or self.isReadOnly():
            return
        trigger = self._trigger()
        if trigger is None:
            self._quiet_at = self._by_key = -1
        if trigger is None or trigger[0] == self._quiet_at:
            if self._list_open:
                self.looked_for.emit(None)
            return
        if self.hasFocus() or self._list_open or self._by_key >= 0:
            self.looked_for.emit(trigger[1])

    @Slot()
    def _text_changed(self) -> None:
        if self._filling:
            return
        if self._places:
            self._drop_touched_places()
        self._look()
        self.typed.emit()

    def _drop_touched_places(self) -> None:
        """A place that was typed over is filled."""
        caret = self.textCursor().position()
        keep = []
        for each in self._places:
            at = each.cursor
            inside = at.selectionStart() < caret <= at.selectionEnd() and not self.textCursor().hasSelection()
            if at.hasSelection() and not inside:
                keep.append(each)
        if len(keep) != len(self._places):
            self._places = keep
        self._show_places()

    def _show_places(self) -> None:
        shown = []
        for each in self._places:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(self._place_ground)
            form.setForeground(self._place_ink)
            selection.format = form
            selection.cursor = each.cursor
            shown.append(selection)
        for cursor in self._misspelt:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(theme.current().colour("danger"))
            selection.format = form
            selection.cursor = cursor
            shown.append(selection)
        if self._pointed is not None:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(self._place_ink)
            selection.format = form
            selection.cursor = self._pointed
            shown.append(selection)
        self.setExtraSelections(shown)

    # ---- looks
    @Slot()
    def _dress(self) -> None:
        """Fonts and colours of the theme."""
        now = theme.current()
        self.setFont(now.font(14))
        self._place_ground, self._place_ink = now.colour("warnSoft"), now.colour("warn")
        self._show_places()
        self.grow()

    @Slot()
    def grow(self) -> None:
        """As high as the text, up to a third of the window."""
        now = theme.current()
        room = self.window().height() // 3 if self.window() is not self else 300
        wanted = round(self.document().size().height()) + 4
        height = max(now.px(76), min(wanted, max(now.px(120), room)))
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # ---- Qt
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if self._list_open and plain and event.key() in _LIST_KEYS:
                event.accept()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            # Tab would be taken for moving the focus before keyPressEvent sees it
            if self._list_open:
                self.list_key.emit(event.key())
                return True
            if not event.modifiers() and (self.open_places() or self._stop is not None) and self.next_place():
                self._show_places()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.viewport().setFont(self.font())  # the hint is painted with it, and a style sheet keeps it from inheriting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._list_open and plain and event.key() in _LIST_KEYS:
            self.list_key.emit(event.key())
            return
        if event.key() == Qt.Key.Key_Backspace and plain and self._after_insert == self._mark():
            self._take_back()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self._go_on_with_list():
            return
        super().keyPressEvent(event)

    def _take_back(self) -> None:
        """Backspace right after a snippet: what was typed stands there again, and is left alone."""
        self._after_insert = None
        self.forget_places()
        cursor = self.textCursor()
        self._filling = True
        self.document().undo(cursor)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._filling = False
        trigger = self._trigger()
        if trigger is not None:
            self._quiet_at = trigger[0]
        self.looked_for.emit(None)
        self.typed.emit()

    def _mark(self) -> tuple[int, int, int]:
        cursor = self.textCursor()
        return self.document().revision(), cursor.anchor(), cursor.position()

    def _go_on_with_list(self) -> bool:
        """Enter in a list starts the next item; in an empty item it ends the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        if cursor.hasSelection() or not line.startswith("- ") or cursor.positionInBlock() < 2:
            return False
        if line == "- ":
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n- ")
        self.setTextCursor(cursor)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.take_files is not None and self.take_files(source):
            return
        if text := pasted.text_of(source):
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
