"""Two values, one place: what happened on two computers at once is decided here, in the ticket, not in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from deskapp.ui import question_words as words
from deskapp.ui.actions import native_keys
from deskapp.ui.i18n import isolate, moment, number
from deskapp.ui.ticket import texts
from deskapp.ui.ticket.strip import Strip
from deskapp.ui.widgets.announce import announce
from deskapp.ui.widgets.buttons import link_button, plain_button
from deskapp.ui.widgets.foreign_line import KEEP, TAKE
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import CardRow

SHORT = 24


class Decisions(Strip):
    """Shows one decision at a time.

    Signals: `settled(object CardRow, bool take_other)`, `edit_asked(object CardRow)`; `left()`: the last one is settled,
    and the keyboard needs another place.
    """

    settled = Signal(object, bool)
    edit_asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("decision", parent, elide=True)
        self._cards: tuple[CardRow, ...] = ()
        self._count = Label("", 12, colour="warn", parent=self)
        self._text = Label("", 13, wrap=True, parent=self)
        self._where = Label("", 12, colour="text2", wrap=True, parent=self)
        self._this = plain_button("", parent=self)
        self._other = plain_button("", parent=self)
        self._edit = link_button("", self)
        self._keys = Keycap("", self), Keycap("", self)
        self._this.clicked.connect(self._keep_this)
        self._other.clicked.connect(self._keep_other)
        self._edit.clicked.connect(self._ask_edit)
        self.lay_out(
            self._text, self._where, beside=(self._count,),
            deeds=(self._this, self._keys[0], self._other, self._keys[1], self._edit, None),
        )
        self.hide()

    def show_cards(self, cards: tuple[CardRow, ...]) -> None:
        """Show what waits for a decision in this ticket; nothing hides the strip."""
        self._cards = cards
        if not cards and not self.isHidden() and any(each.hasFocus() for each in (self._this, self._other, self._edit)):
            self.left.emit()
        self.setVisible(bool(cards))
        if not cards:
            return
        card = cards[0]
        self.title.setText(self.tr("Needs a decision: {field}").format(field=texts.field_name(card.field)))
        self._count.setText(self.tr("{n} more").format(n=number(len(cards) - 1)) if len(cards) > 1 else "")
        whole = card.field in (words.DOUBLE, words.WHOLE)
        sentence = words.sentence(card) if whole else self._sentence(card)
        self._text.setText(sentence)
        where = [words.where_text(card, other=each) for each in (False, True)]
        self._where.setText("\n".join(each for each in where if each))
        self._where.setVisible(any(where))
        for button, text in zip((self._this, self._other, self._edit), self._deeds(card), strict=True):
            button.setText(text)
            button.setVisible(bool(text))
        told = f"{self.title.text()}. {sentence}"
        for cap, mine in zip(self._keys, (card.by_me, card.other_by_me), strict=True):
            cap.setText(native_keys(KEEP if mine else TAKE))
            cap.setVisible(self.concerns_me())
        if self.concerns_me() and told != self.accessibleName():
            announce(self, told)
        self.setAccessibleName(told)

    def _sentence(self, card: CardRow) -> str:
        value, other = (_quoted(words.value(card, other=each)) for each in (False, True))
        return self.tr("{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).").format(
            name=isolate(card.by), value=isolate(value), time=moment(card.happened),
            other_name=isolate(card.other_by), other=isolate(other), other_time=moment(card.other_happened),
        )  # fmt: skip

    def _deeds(self, card: CardRow) -> tuple[str, str, str]:
        """Words of the three buttons, "" = not this one; a short value is named on its button."""
        keep, take, edit = words.keep_words(card)
        value, other = (words.value(card, other=each) for each in (False, True))
        if card.field not in (words.DOUBLE, words.WHOLE) and len(value) <= SHORT and len(other) <= SHORT:
            keep = self.tr("Keep {value}").format(value=isolate(value))
            take = self.tr("Use {value}").format(value=isolate(other))
        return keep, take, edit

    @Slot()
    def take_theirs(self) -> None:
        """Where one of both is mine: the other's value is to stand."""
        self._decide(mine=False)

    @Slot()
    def keep_mine(self) -> None:
        """Where one of both is mine: it is to stand."""
        self._decide(mine=True)

    def concerns_me(self) -> bool:
        """True while it is shown and about a value of mine and one of somebody else's."""
        return not self.isHidden() and bool(self._cards) and self._cards[0].by_me != self._cards[0].other_by_me

    def _decide(self, *, mine: bool) -> None:
        if self.concerns_me():
            self.settled.emit(self._cards[0], self._cards[0].by_me != mine)

    def cards(self) -> tuple[CardRow, ...]:
        """What still waits."""
        return self._cards

    @Slot()
    def _keep_this(self) -> None:
        if self._cards:
            self.settled.emit(self._cards[0], False)

    @Slot()
    def _keep_other(self) -> None:
        if self._cards:
            self.settled.emit(self._cards[0], True)

    @Slot()
    def _ask_edit(self) -> None:
        if self._cards:
            self.edit_asked.emit(self._cards[0])


def _quoted(text: str) -> str:
    return text if len(text) <= 200 else text[:199] + "…"
