"""How a snippet is kept: in which folder, by whom, and when somebody looks whether it still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import date_text, isolate, now_ms
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import ToolButton, tool_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from deskapp.domain.rows import SnippetCard


class Keeping(QWidget):
    """One row of the editor. Signals: `written(object values)`: to be kept; `owner_asked()`: somebody is to be chosen."""

    written = Signal(object)
    owner_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = 0
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(self.tr("None"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setFixedWidth(theme.current().px(200))
        self.owner = self._button("person")
        self.owner.clicked.connect(self.owner_asked)
        self.review = self._button("calendar")
        self.review.clicked.connect(self._ask_review)
        flow = Flow(self.folder, spacing=12)
        for name, field in ((self.tr("Looked after by"), self.owner), (self.tr("Review"), self.review)):
            label = Label(name, 13, Weight.MEDIUM, "text2", parent=self)
            label.setBuddy(field)
            pair = QWidget(self)
            pair.setLayout(row(label, field, spacing=8))
            flow.addWidget(pair)
        self.setLayout(flow)

    def show_card(self, card: SnippetCard) -> None:
        """How this one is kept."""
        self.folder.setText(card.folder)
        completer = QCompleter(list(card.folders), self.folder)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.folder.setCompleter(completer)
        self.owner.setText(isolate(card.owner_name) if card.owner_name else self.tr("Nobody"))
        self.owner.setAccessibleName(self.tr("Looked after by: {name}").format(name=self.owner.text()))
        self._review = card.review
        words = date_text(card.review) if card.review else self.tr("Never")
        self.review.setText(self.tr("Due since {date}").format(date=words) if card.due else words)
        self.review.setAccessibleName(self.tr("Review: {date}").format(date=self.review.text()))
        self.review.setStyleSheet(f"QToolButton {{ color: {theme.current().css('warn')} }}" if card.due else "")
        for each in (self.folder, self.owner, self.review):
            each.setEnabled(card.may_write)

    def review_choices(self) -> list[Choice]:
        """When it can be looked at again."""
        today = QDateTime.fromMSecsSinceEpoch(now_ms())
        made = []
        for months, words in (
            (12, self.tr("It still fits: look again in a year")), (6, self.tr("In half a year")),
            (3, self.tr("In three months")), (1, self.tr("In a month")),
        ):  # fmt: skip
            when = today.addMonths(months).toMSecsSinceEpoch()
            made.append(Choice(when, words, date_text(when), "check" if months == 12 else "calendar"))
        return [*made, Choice(0, self.tr("Never"), icon="x")]

    @Slot()
    def _ask_review(self) -> None:
        popup = PickPopup(self.window(), self.tr("When should somebody check that it still fits?"), self.review_choices())
        popup.picked.connect(self._review_picked)
        popup.open_at(self.review)

    @Slot(object)
    def _review_picked(self, when: int) -> None:
        if when != self._review:
            values: dict[str, Any] = {"review": when}
            self.written.emit(values)

    def _button(self, icon: str) -> ToolButton:
        made = tool_button(icon, " ", parent=self, boxed=True)
        made.setToolTip("")
        return made
