"""One open question: both values side by side, who set them, when, where, and the three deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from deskapp.domain.documents import document_type
from deskapp.ui import question_words as words
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import CardRow, ScheduledRow

BESIDE_FROM = 560  # narrower than this the values stand below one another
LONGEST = 4000  # more of a value is read in its ticket
HERE = ("text", "long")  # kinds of fields that are edited on the spot; others have an editor of their own


class Side(QFrame):
    """One of the two values."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._caption = Label("", 12, Weight.SEMIBOLD, "text2")
        self._value = Label("", 15, Weight.MEDIUM, wrap=True)
        self._value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._who = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._where = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._away = Label("", 12, Weight.MEDIUM, "warn", wrap=True)
        self._cloud = Picture("cloudoff", "warn", 14)
        away = row(self._cloud, self._away, spacing=6)
        away.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 13, 14, 14)
        layout.setSpacing(5)
        layout.addWidget(self._caption)
        layout.addWidget(self._value)
        layout.addStretch(1)
        layout.addSpacing(4)
        layout.addWidget(self._who)
        layout.addWidget(self._where)
        layout.addLayout(away)

    def show_side(self, card: CardRow, *, other: bool) -> None:
        """Show one value of a card."""
        value = words.value(card, other=other)
        who, where, away = words.who_and_where(card, other=other)
        self._caption.setText(words.caption(card, other=other))
        self._value.setText(value if len(value) <= LONGEST else value[: LONGEST - 1] + "…")
        self._value.set_look(px=14 if len(value) > 60 else 15)
        for label, text in ((self._who, who), (self._where, where), (self._away, away)):
            label.setText(text)
            label.setVisible(bool(text))
        self._cloud.setVisible(bool(away))
        self.setAccessibleName(". ".join(each for each in (self._caption.text(), value, who, where, away) if each))


class Editor(QFrame):
    """A third value, typed on the spot. Signals: `saved(str)`, `left()`."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QTextEdit(self)
        self._text.setAcceptRichText(False)
        self._text.setTabChangesFocus(True)
        self._text.installEventFilter(self)
        self._save = primary_button(self.tr("Save"), parent=self)
        self._save.clicked.connect(self._done)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addLayout(row(self._save, self._cancel, None, spacing=8))
        self.hide()

    def begin(self, name: str, text: str, *, long: bool) -> None:
        """Show it with what stands now, all of it selected."""
        self._text.setAccessibleName(name)
        self._text.setPlainText(text)
        self._text.selectAll()
        self._text.setFixedHeight(theme.current().px(140 if long else 40))
        self.show()
        self._text.setFocus()

    @Slot()
    def leave(self) -> None:
        """Away without a change."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    @Slot()
    def _done(self) -> None:
        self.hide()
        self.saved.emit(self._text.toPlainText().strip())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._done()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return False


class QuestionView(QWidget):
    """Signals, each with the CardRow: `kept`, `other_kept`, `edited(card, str)`; `edit_asked(card)` where the ticket has
    the editor or the answer is to be written; `opened(str ticket)`; `left()`: the keyboard goes back to the list.
    """

    kept = Signal(object)
    other_kept = Signal(object)
    edited = Signal(object, str)
    edit_asked = Signal(object)
    opened = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: CardRow | None = None
        self._ticket = ""
        self._picture = Picture("decide", "warn", 22)
        self._title = Label("", 18, Weight.SEMIBOLD, wrap=True)
        self._about = Label("", 13, Weight.NORMAL, "text2", wrap=True)
        self._sentence = Label("", 14, wrap=True)
        self._whose = Label("", 12, Weight.NORMAL, "text2", wrap=True)
        self._open = link_button(self.tr("Open the ticket"))
        self._open.clicked.connect(self._ask_open)
        self._sides = (Side(self), Side(self))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        for each in self._sides:
            self._beside.addWidget(each, 1)
        self._keep = primary_button("")
        self._other = plain_button("")
        self._edit = plain_button("")
        self._keep.clicked.connect(self.keep)
        self._other.clicked.connect(self.keep_other)
        self._edit.clicked.connect(self.edit)
        self._editor = Editor(self)
        self._editor.saved.connect(self._saved)
        self._editor.left.connect(self.left)
        titles = QVBoxLayout()
        titles.setSpacing(3)
        titles.addWidget(self._title)
        titles.addWidget(self._about)
        head = row(self._picture, spacing=12, top=True)
        head.addLayout(titles, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 24, 28, 24)
        inner.setSpacing(14)
        inner.addLayout(head)
        inner.addWidget(self._sentence)
        inner.addLayout(self._beside)
        inner.addLayout(Flow(self._keep, self._other, self._edit, self._open))
        inner.addWidget(self._editor)
        inner.addWidget(self._whose)
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box(inner, "surface"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_card(self, card: CardRow) -> None:
        """Show a question; what is being typed for the same one stays."""
        if self._card is None or (card.doc, card.key) != (self._card.doc, self._card.key):
            self._editor.hide()
        self._card, self._ticket = card, card.ticket
        keep, other, edit = words.keep_words(card)
        self._show_head(words.question(card), words.about(card), words.sentence(card), words.whose(card))
        for each, is_other in zip(self._sides, (False, True), strict=True):
            each.show_side(card, other=is_other)
            each.show()
        editable = bool(edit) and (bool(card.ticket) or self._edits_here(card))
        deeds = ((self._keep, keep, "1"), (self._other, other, "2"), (self._edit, edit if editable else "", "E"))
        for button, text, key in deeds:
            button.setText(text)
            button.setToolTip(f"{text.rstrip('…')} ({key})")
            button.setVisible(bool(text))

    def show_stopped(self, stopped: ScheduledRow) -> None:
        """Show a reply that was not sent; it is decided in its ticket."""
        self._card, self._ticket = None, stopped.ticket
        self._editor.hide()
        question, why = words.stopped(stopped)
        self._show_head(question, line_of(stopped.number, stopped.subject), why, isolate(stopped.text[:LONGEST]))
        for each in (*self._sides, self._keep, self._other, self._edit):
            each.hide()

    def card(self) -> CardRow | None:
        """The question shown."""
        return self._card

    def _show_head(self, title: str, about: str, sentence: str, whose: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self._sentence.setText(sentence)
        self._whose.setText(whose)
        self._open.setVisible(bool(self._ticket))
        self.setAccessibleName(f"{title}. {sentence}")

    @staticmethod
    def _edits_here(card: CardRow) -> bool:
        kind = document_type(card.type).field(card.field).kind
        return card.field not in (words.DOUBLE, words.WHOLE) and kind in HERE and isinstance(card.value, str | None)

    @Slot()
    def keep(self) -> None:
        """What stands stays; of two answers, both are fine."""
        if self._card is not None:
            self.kept.emit(self._card)

    @Slot()
    def keep_other(self) -> None:
        """The other value is taken, where there is one to take."""
        if self._card is not None and self._card.field != words.DOUBLE:
            self.other_kept.emit(self._card)

    @Slot()
    def edit(self) -> None:
        """Type a third value here, or go where it is chosen; of two answers, write a correction."""
        card = self._card
        if card is None or self._edit.isHidden():
            return
        if self._edits_here(card):
            field = document_type(card.type).field(card.field)
            self._editor.begin(words.question(card), str(card.value or ""), long=field.kind == "long")
        else:
            self.edit_asked.emit(card)

    @Slot(str)
    def _saved(self, text: str) -> None:
        if self._card is not None:
            self.edited.emit(self._card, text)

    @Slot()
    def _ask_open(self) -> None:
        if self._ticket:
            self.opened.emit(self._ticket)

    def open_ticket(self) -> None:
        """Go to the ticket it is about."""
        self._ask_open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.current().px(BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._beside.direction() != direction:
            self._beside.setDirection(direction)
