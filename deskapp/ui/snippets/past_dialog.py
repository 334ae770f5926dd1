"""Who changed a snippet, when and what; each earlier form to be read, and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QListView, QTextBrowser, QVBoxLayout, QWidget

from deskapp.domain.snippet import FORMS, LANGUAGES
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, line_of, list_text, moment
from deskapp.ui.snippets import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup import Choice, ChoiceModel, PickDelegate

if TYPE_CHECKING:
    from deskapp.domain.rows import SnippetChange

MOST_NAMED = 2
_TEXTS = tuple(f"{kind}{each}{form}" for each in LANGUAGES for kind, form in
               (("title.", ""), *(("text.", f".{form}") for form in FORMS)))  # fmt: skip


class PastDialog(QDialog):
    """Call `open()`. Signal `back_asked(object operation_id)`: let it say again what it said after that."""

    back_asked = Signal(object)

    def __init__(self, trigger: str, changes: list[SnippetChange], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of {trigger}").format(trigger=isolate(f"::{trigger}")))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._changes = changes
        self.model = ChoiceModel(self)
        self.model.show([self._line(place, each) for place, each in enumerate(changes)])
        self.lines = QListView(self)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(PickDelegate(self.model, self.lines))
        self.lines.setUniformItemSizes(True)
        self.lines.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setAccessibleName(self.windowTitle())
        self.lines.selectionModel().currentChanged.connect(self._moved)
        self.shown = QTextBrowser(self)
        self.shown.setAccessibleName(self.tr("How it was then"))
        self._back = primary_button(self.tr("Bring this back"), "undo", self)
        self._back.clicked.connect(self._ask_back)
        self._close = plain_button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.reject)
        sides = row(self.lines, self.shown, spacing=12)
        for side, (widget, share) in enumerate(((self.lines, 5), (self.shown, 6))):
            sides.setStretch(side, share)
            sides.setAlignment(widget, Qt.AlignmentFlag(0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(column(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self)))
        layout.addLayout(sides, 1)
        layout.addLayout(row(None, self._close, self._back, spacing=8))
        self.resize(theme.current().px(860), theme.current().px(480))
        self.lines.setCurrentIndex(self.model.index(0))
        self.lines.setFocus()

    def _line(self, place: int, change: SnippetChange) -> Choice:
        first = place == len(self._changes) - 1
        told = self.tr("Written") if first else what(change)
        now = self.tr("as it is now") if place == 0 else ""
        icon = "plus" if first else "team" if change.intent == "share" else "undo" if change.intent == "undo" else "pencil"
        return Choice(change.id, told, line_of(now, change.actor_name, moment(change.happened)), icon)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._back.setEnabled(index.row() > 0)
        self.shown.setPlainText(_told(self._changes[index.row()]) if index.isValid() else "")

    @Slot()
    def _ask_back(self) -> None:
        chosen = self._changes[self.lines.currentIndex().row()].id
        self.accept()
        self.back_asked.emit(chosen)


def what(change: SnippetChange) -> str:
    """What was done, in a few words."""
    names = [words.field_name(each) for each in sorted(change.fields, key=_place)]
    more = len(names) - MOST_NAMED
    told = list_text(names[:MOST_NAMED]) + (f" +{more}" if more > 0 else "")
    return told or words.scope_name(str(change.values.get("scope") or ""))


def _place(name: str) -> int:
    return _TEXTS.index(name) if name in _TEXTS else -1


def _told(change: SnippetChange) -> str:
    """The texts as they stood, what was written then before the others."""
    values = change.values
    keywords = values.get("keywords")
    parts = [f"::{values.get('trigger') or ''}", ", ".join(map(str, keywords)) if isinstance(keywords, list) else ""]
    names = sorted(_TEXTS, key=lambda each: each not in change.fields)
    parts += [f"{words.field_name(name)}\n{values[name]}" for name in names if values.get(name)]
    return "\n\n".join(each for each in parts if each)
