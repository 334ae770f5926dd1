"""Snippets in the text field of the composer: what is typed after `::` opens their list, and one of them goes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot

from deskapp.ui.ticket.place_picker import PlacePicker
from deskapp.ui.ticket.snippet_popup import SnippetPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import Expansion
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.editor import Editor


class SnippetFinder(QObject):
    """Joins the list and the text. The list stands above `whole`, the composer, wherever that begins."""

    def __init__(self, desk: Desk, jobs: Jobs, editor: Editor, whole: QWidget, window: QWidget) -> None:
        super().__init__(whole)
        self._editor, self._whole = editor, whole
        self.places = PlacePicker(editor)
        self.popup = SnippetPopup(desk, jobs, window)
        self.popup.chosen.connect(self._insert)
        self.popup.shown.connect(self._list_shown)
        editor.looked_for.connect(self._look_for)
        editor.list_key.connect(self._list_key)
        editor.cursorPositionChanged.connect(self._follow)
        whole.installEventFilter(self)

    def close(self) -> bool:
        """Esc: take the list away; False where none is open."""
        if not self.popup.isVisible():
            return False
        self._editor.refuse_list()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _look_for(self, typed: str | None) -> None:
        if typed is None:
            self.popup.close_list()
        else:
            self.popup.look_for(typed)

    @Slot(bool)
    def _list_shown(self, shown: bool) -> None:
        self._editor.set_list_open(shown)
        if shown:
            self._place()

    @Slot()
    def _follow(self) -> None:
        if self.popup.isVisible():
            self._place()

    def _place(self) -> None:
        caret = self._editor.caret_point()
        above = self._whole.mapToGlobal(self._whole.rect().topLeft()).y()
        self.popup.place(caret, above, caret.y() + self._editor.cursorRect().height())

    @Slot(object)
    def _list_key(self, key: Qt.Key) -> None:
        if not self.popup.handle(key):
            self._editor.refuse_list()

    @Slot(object)
    def _insert(self, expansion: Expansion) -> None:
        self._editor.insert_expansion(expansion.text, expansion.cursor, expansion.open)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
