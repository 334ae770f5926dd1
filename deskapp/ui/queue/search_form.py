"""The search as a plain form: a field for each thing that can be asked. It writes the same text that could be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from deskapp.domain.search import choices, field_words, parse
from deskapp.domain.search_form import FIELDS, form_of, search_of
from deskapp.domain.search_words import FIELDS as WORDS
from deskapp.domain.search_words import VALUES
from deskapp.ui import i18n, theme
from deskapp.ui.queue import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from deskapp.domain.rows import TeamRow

WIDTH = 640
HALF = 6  # the last line of the first of two columns


class SearchForm(PopupFrame):
    """Made with what is searched now; `asked(str)` carries the text of what is to be searched. It deletes itself."""

    asked = Signal(str)

    def __init__(self, text: str, teams: list[TeamRow], parent: QWidget) -> None:
        super().__init__(parent, "")
        self.setAccessibleName(self.tr("Search by form"))
        self._form = form_of(parse(text))
        self._words, self._exact = QLineEdit(self._form.words), QLineEdit(self._form.exact)
        self._without = QLineEdit(self._form.without)
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._place = (0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self._add(grid, self.tr("With the words"), self._words)
        self._add(grid, self.tr("Exactly"), self._exact)
        self._add(grid, self.tr("Without the words"), self._without)
        names = dict(zip(WORDS, field_words(i18n.code()), strict=True))
        for field in FIELDS:
            made = self._field(field, teams)
            self._fields[field] = made
            self._add(grid, words.search_field(field) or names[field], made)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        search = primary_button(self.tr("Search"), parent=self)
        search.clicked.connect(self.ask)
        clear = plain_button(self.tr("Empty the form"), parent=self)
        clear.clicked.connect(self._clear)
        self.setLayout(
            column(
                Label(self.tr("Search by form"), 12, Weight.SEMIBOLD, "text2"), grid, row(None, clear, search, spacing=8),
                spacing=10, margins=(14, 12, 14, 14),
            )
        )  # fmt: skip
        self.setFixedWidth(theme.current().px(WIDTH))

    def open_at(self, widget: QWidget) -> None:
        """Show it below a widget."""
        self.show_below(widget)
        self._words.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def ask(self) -> None:
        """Search for what stands here."""
        fields = tuple((field, _value(made)) for field, made in self._fields.items())
        form = self._form._replace(
            words=self._words.text(), exact=self._exact.text(), without=self._without.text(),
            fields=tuple(each for each in fields if each[1]),
        )  # fmt: skip
        text = search_of(form, i18n.code())
        self.close()
        self.asked.emit(text)

    @Slot()
    def _clear(self) -> None:
        self._form = self._form._replace(rest=())
        for each in (self._words, self._exact, self._without, *self._fields.values()):
            if isinstance(each, QComboBox):
                each.setCurrentIndex(0)
            else:
                each.clear()
        self._words.setFocus()

    def _add(self, grid: QGridLayout, text: str, field: QWidget) -> None:
        line, side = self._place
        self._place = (line + 1, side) if line < HALF else (0, 2)
        label = Label(text, 13, Weight.MEDIUM, "text2", parent=self)
        label.setBuddy(field)
        field.setAccessibleName(text)
        grid.addWidget(label, line, side)
        grid.addWidget(field, line, side + 1)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self.ask)

    def _field(self, field: str, teams: list[TeamRow]) -> QLineEdit | QComboBox:
        now = self._form.of(field)
        if field == "team":
            names = [each.names.get(i18n.code()) or each.name for each in teams]
            return _combo([("", ""), *((each, each) for each in names)], now)
        if field in ("from", "to", "label", "category", "before", "after"):
            made = QLineEdit(now)
            if field in ("before", "after"):
                made.setPlaceholderText("2026-11-01, 2w")
            return made
        shown = choices(field, i18n.code())
        named = [(words.search_value(field, value) or text, value) for value, text in zip(VALUES[field], shown, strict=True)]
        return _combo([("", ""), *named], now)


def _combo(lines: list[tuple[str, str]], now: str) -> QComboBox:
    made = QComboBox()
    if now and now not in [value for _, value in lines]:
        lines = [*lines, (now, now)]
    for text, value in lines:
        made.addItem(text, value)
    made.setCurrentIndex(max(made.findData(now), 0))
    return made


def _value(made: QLineEdit | QComboBox) -> str:
    return str(made.currentData() or "") if isinstance(made, QComboBox) else made.text()
