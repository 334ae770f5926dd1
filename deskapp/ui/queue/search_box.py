"""The search field of the queue: filters are completed as they are begun, what cannot be read is said below, gently."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from deskapp.domain.fold_text import fold
from deskapp.domain.search import Hint, begins, choices, field_of, field_words, parse
from deskapp.ui import i18n, icons
from deskapp.ui.i18n import translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column

if TYPE_CHECKING:
    from deskapp.domain.rows import TeamRow

SHORTEST = 2  # letters before a search begins
_SHOWN = 3  # examples in a hint
_BEGUN = re.compile(r'(?:^|\s)(-?[^\s":]+:"[^"]*|\S*)$')


class SearchBox(QWidget):
    """`asked(str)`: search for this, "" = for nothing. `left()`: on to the list. `form_wanted()`: rather as a form.
    `labels_wanted(str)`: which labels have this in them? The answer comes by `offer_labels`.
    """

    asked = Signal(str)
    left = Signal()
    form_wanted = Signal()
    labels_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ""
        self._by_hand = True
        self._field = QLineEdit(self)
        self._field.setClearButtonEnabled(True)
        self._field.addAction(QAction(icons.icon("search"), "", self._field), QLineEdit.ActionPosition.LeadingPosition)
        self._as_form = QAction(icons.icon("settings"), self.tr("Search by form"), self._field)
        self._as_form.triggered.connect(self._want_form)
        self._field.addAction(self._as_form, QLineEdit.ActionPosition.TrailingPosition)
        self._field.textChanged.connect(self._changed)
        self._field.textEdited.connect(self._offer)
        self._field.returnPressed.connect(self.left)
        self._field.editingFinished.connect(self._say_hint)
        self._field.installEventFilter(self)
        self.setFocusProxy(self._field)
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self._field)
        self._completer.activated.connect(self._take)
        if popup := self._completer.popup():
            popup.setObjectName("offers")
            popup.setAccessibleName(self.tr("Filters to choose from"))
        self._hint = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._hint.hide()
        self.setLayout(column(self._field, self._hint, spacing=4))

    def name(self, text: str) -> None:
        """What is searched, as the field says while it is empty."""
        self._field.setPlaceholderText(text)
        self._field.setAccessibleName(text)

    def text(self) -> str:
        """What stands in the field."""
        return self._field.text()

    def hint(self) -> str:
        """What is said below the field; "" = nothing."""
        return self._hint.text() if not self._hint.isHidden() else ""

    def show_text(self, text: str) -> None:
        """Have this stand in the field, without asking for anything."""
        self._by_hand = False
        self._field.setText(text)
        self._by_hand = True

    def search(self, text: str) -> None:
        """Have this stand in the field and search for it."""
        self._field.setText(text)

    def offer_labels(self, typed: str, labels: list[str]) -> None:
        """The labels in use for what was typed, unless something else is typed by now."""
        name, value = self._label_begun()
        if name and value == typed and self._field.hasFocus():
            self._show_offers([f"{name}:{_quoted(each)}" for each in labels if fold(each) != fold(typed)])

    def open_form(self, teams: list[TeamRow]) -> None:
        """Show the form below the field; it writes into the field."""
        from deskapp.ui.queue.search_form import SearchForm

        form = SearchForm(self._field.text(), teams, self)
        form.asked.connect(self.search)
        form.open_at(self._field)

    def begin(self) -> None:
        """Go into the field, so that typing replaces what stands there."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    # -- inside -------------------------------------------------------------------------------

    @Slot()
    def _want_form(self) -> None:
        self.form_wanted.emit()

    @Slot(str)
    def _changed(self, text: str) -> None:
        wanted = text.strip() if len(text.strip()) >= SHORTEST else ""
        self._say_hint()
        if wanted != self._asked:
            self._asked = wanted
            if self._by_hand:
                self.asked.emit(wanted)

    @Slot()
    def _say_hint(self) -> None:
        place = self._field.cursorPosition() if self._field.hasFocus() else -1
        # What is being typed this moment is not wrong yet.
        hints = [each for each in parse(self._field.text()).hints if not each.start <= place <= each.end]
        self._hint.setText(_sentence(hints[0]) if hints else "")
        self._hint.setVisible(bool(hints))

    def _begun(self) -> str:
        """The piece before the cursor."""
        found = _BEGUN.search(self._field.text()[: self._field.cursorPosition()])
        return found[1] if found else ""

    def _label_begun(self) -> tuple[str, str]:
        """The word before the colon as it was typed, where it means labels, and what stands behind it; else ""."""
        name, colon, value = self._begun().lstrip("-").partition(":")
        return (name, value.strip('"')) if colon and field_of(name) == "label" else ("", "")

    @Slot(str)
    def _offer(self, _text: str) -> None:
        name, value = self._label_begun()
        if name:
            self.labels_wanted.emit(value)
            return
        begun = self._begun()
        self._show_offers(begins(begun, i18n.code()) if len(begun.lstrip("-")) >= SHORTEST else [])

    def _show_offers(self, offers: list[str]) -> None:
        self._offers.setStringList(offers)
        if offers:
            self._completer.complete()
        elif popup := self._completer.popup():
            popup.hide()

    @Slot(str)
    def _take(self, offer: str) -> None:
        begun, place, text = self._begun(), self._field.cursorPosition(), self._field.text()
        minus = "-" if begun.startswith("-") else ""
        tail = "" if offer.endswith(":") else " "
        whole = text[: place - len(begun)] + minus + offer + tail
        self._field.setText(whole + text[place:].lstrip(" "))
        self._field.setCursorPosition(len(whole))
        if not tail:
            self._offer(whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._field.clear()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value or "," in value else value


def _sentence(hint: Hint) -> str:
    word = i18n.isolate(hint.word)
    match hint.code:
        case "field":
            some = [f"{each}:" for each in field_words(i18n.code())[:_SHOWN]]
            text = translate("SearchBox", "There is no filter called “{word}”. There are {some} and others.")
        case "value":
            some = choices(hint.field, i18n.code())
            text = translate("SearchBox", "“{word}” is not known here. Possible: {some}.")
        case "date":
            some = ["2026-11-01", choices(hint.field, i18n.code())[1], "2w"]
            text = translate("SearchBox", "“{word}” is not a day. Days look like {some}.")
        case "empty":
            some = []
            text = translate("SearchBox", "What should come after “{word}:”?")
        case _:
            some = []
            text = translate("SearchBox", "The quotation mark is still open.")
    return text.format(word=word, some=i18n.list_text([i18n.isolate(each) for each in some]))
