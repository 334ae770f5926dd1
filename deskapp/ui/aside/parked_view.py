"""One thing that is kept aside: what it was, why it is here, its words, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.aside import words
from deskapp.ui.i18n import line_of, moment
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import ParkedRow


class ParkedView(QWidget):
    """Signals of its buttons: `retry_asked`, `copy_asked`, `ticket_asked`, `discard_asked`, and `opened(str ticket)`."""

    retry_asked = Signal()
    copy_asked = Signal()
    ticket_asked = Signal()
    discard_asked = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ParkedRow | None = None
        self._title = Label("", 18, Weight.SEMIBOLD, wrap=True)
        self._about = Label("", 13, Weight.NORMAL, "text2", wrap=True)
        self._why = Label("", 14, wrap=True)
        self._card = Card(self.tr("What it says"), self)
        self._text = Label("", 14, wrap=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._values = Label("", 13, Weight.NORMAL, "text2", wrap=True)
        self._card.add(self._text)
        self._card.add(self._values)
        self._retry = primary_button(self.tr("Try again"), "sync")
        self._copy = plain_button(self.tr("Copy the text"), "copy")
        self._ticket = plain_button(self.tr("New ticket from it"), "plus")
        self._discard = plain_button(self.tr("Discard…"), "trash")
        self._open = link_button(self.tr("Open the ticket"))
        self._open.clicked.connect(self._ask_open)
        for button, signal in (
            (self._retry, self.retry_asked), (self._copy, self.copy_asked), (self._ticket, self.ticket_asked),
            (self._discard, self.discard_asked),
        ):  # fmt: skip
            button.clicked.connect(signal)
        titles = QVBoxLayout()
        titles.setSpacing(3)
        titles.addWidget(self._title)
        titles.addWidget(self._about)
        head = row(Picture("inbox", "warn", 22), spacing=12, top=True)
        head.addLayout(titles, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 24, 28, 24)
        inner.setSpacing(14)
        inner.addLayout(head)
        inner.addWidget(self._why)
        inner.addWidget(self._card)
        inner.addLayout(Flow(self._retry, self._ticket, self._copy, self._discard, self._open))
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box(inner, "surface"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_row(self, parked: ParkedRow) -> None:
        """Show something that is kept aside."""
        self._row = parked
        values = words.values(parked)
        self._title.setText(words.what(parked))
        self._about.setText(line_of(words.about(parked), parked.actor_name, moment(parked.happened)))
        self._why.setText(words.why(parked))
        self._text.setText(parked.text)
        self._text.setVisible(bool(parked.text))
        self._values.setText(values)
        self._values.setVisible(bool(values))
        self._card.setVisible(bool(parked.text or values))
        self._retry.setVisible(parked.can_retry)
        self._copy.setVisible(bool(words.copied(parked)))
        self._open.setVisible(bool(parked.ticket))
        self.setAccessibleName(f"{self._title.text()}. {self._why.text()}")

    @Slot()
    def _ask_open(self) -> None:
        if self._row is not None and self._row.ticket:
            self.opened.emit(self._row.ticket)
