"""Questions beside a ticket, above the composer: what I asked and what came back, and what I was asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.asking import ANSWER, ANSWERED, DECLINE, DECLINED, MORE, OPEN, THANKED, THANKS
from deskapp.services import asking
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.ticket.strip import Strip, text_field
from deskapp.ui.widgets.buttons import link_button, plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.asking import AskRow
    from deskapp.services.desk import Desk
    from deskapp.ui.ticket.ask_form import Question
    from deskapp.ui.ticket.deeds import Deeds

MOST = 3
SHOWN = 400  # letters of a word


class AskCard(Strip):
    """One question, as its asker or whoever is asked sees it. Signal `said(str id, str kind, str text)`; kind "" = take back."""

    said = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("asked", parent, elide=True)
        self._row: AskRow | None = None
        self._mine = False
        self._text = Label("", 13, wrap=True, parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.thank = link_button(self.tr("Thank you"), self)
        self.write = link_button("", self)
        self.back = link_button(self.tr("Take back"), self)
        self._editor = text_field(self.tr("Your words"), 58, self)
        self.send = primary_button("", parent=self)
        self.decline = plain_button(self.tr("I cannot help"), parent=self)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self.thank.clicked.connect(self._thank)
        self.write.clicked.connect(self._open)
        self.back.clicked.connect(self._withdraw)
        self.send.clicked.connect(self._send)
        self.decline.clicked.connect(self._decline)
        self._cancel.clicked.connect(self._close)
        self._foot = QWidget(self)
        self._foot.setLayout(row(None, self.decline, self._cancel, self.send, spacing=8))
        self.lay_out(self._text, self._editor, self._foot, beside=(self.thank, self.write, self.back))
        self._editing(False)

    def show_row(self, found: AskRow, me: str) -> None:
        """Show a question; what is being typed stays."""
        same = self._row is not None and self._row.id == found.id
        self._row, self._mine = found, found.asker == me
        done = found.state in (ANSWERED, DECLINED)
        self.set_kind({ANSWERED: "answered", DECLINED: "declined"}.get(found.state, "asked") if self._mine else "asked")
        self.title.setText(self._words(found))
        self._text.setText(self._talk(found))
        self.thank.setVisible(self._mine and done)
        self.back.setVisible(self._mine and found.state == OPEN)
        self.decline.setVisible(not self._mine)
        self.write.setText(self.tr("Ask more") if self._mine else self.tr("Answer"))
        self.send.setText(self.tr("Ask") if self._mine else self.tr("Answer"))
        self.setAccessibleName(f"{self.title.text()}. {self._text.text()}")
        for button in (self.thank, self.write, self.back):
            button.setAccessibleName(f"{button.text()}: {self.title.text()}")
        if not same:
            self._editor.clear()
            self._editing(False)

    def ask_id(self) -> str:
        """Which question this is."""
        return self._row.id if self._row else ""

    def editor_text(self) -> str:
        """What is being typed."""
        return self._editor.toPlainText().strip()

    def _words(self, found: AskRow) -> str:
        due = moment(found.due) if found.due else ""
        if not self._mine:
            pattern = self.tr("{name} asks you, until {time}") if due else self.tr("{name} asks you")
            return pattern.format(name=isolate(found.asker_name), time=due)
        newest = found.answer()
        who = isolate(newest.author_name if newest else found.to_name)
        if found.state == ANSWERED:
            return self.tr("{name} answered your question").format(name=who)
        if found.state == DECLINED:
            return self.tr("{name} cannot help with your question").format(name=who)
        pattern = self.tr("You asked {name}, until {time}") if due else self.tr("You asked {name}")
        return pattern.format(name=isolate(found.to_name), time=due)

    def _talk(self, found: AskRow) -> str:
        lines = [found.question]
        lines += [
            self.tr("{name}: {text}").format(name=isolate(each.author_name), text=isolate(each.body))
            for each in found.words
            if each.body
        ]
        text = "\n".join(lines)
        return text if len(text) <= SHOWN else "…" + text[1 - SHOWN :]

    def _editing(self, editing: bool) -> None:
        self.on_enter, self.on_escape = (self._send, self._close) if editing else (None, None)
        self._editor.setVisible(editing)
        self._foot.setVisible(editing)
        self.write.setVisible(not editing)

    @Slot()
    def _open(self) -> None:
        self._editing(True)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close(self) -> None:
        self._editing(False)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _send(self) -> None:
        if self.editor_text():
            self._say(MORE if self._mine else ANSWER, self.editor_text())

    @Slot()
    def _decline(self) -> None:
        self._say(DECLINE, self.editor_text())

    @Slot()
    def _thank(self) -> None:
        self._say(THANKS, "")

    @Slot()
    def _withdraw(self) -> None:
        self._say("", "")

    def _say(self, kind: str, text: str) -> None:
        self._editor.clear()
        self._editing(False)
        self.said.emit(self.ask_id(), kind, text)


class AskedCards(QWidget):
    """The questions of the shown ticket that I asked or was asked; thanked, they go. What is done goes through `deeds`."""

    def __init__(self, desk: Desk, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._deeds = desk, deeds
        self._cards: list[AskCard] = []
        self._rows: tuple[AskRow, ...] = ()
        self._hushed = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._more = Label("", 12, colour="text2", parent=self)
        self._box.addWidget(self._more)
        self.hide()

    def show_rows(self, rows: tuple[AskRow, ...]) -> None:
        """Show the questions of a ticket."""
        me = self._desk.person
        self._rows = tuple(each for each in rows if each.state != THANKED and (each.to_me or each.asker == me))
        shown = self._rows[-MOST:]
        while len(self._cards) < len(shown):
            card = AskCard(self)
            card.said.connect(self._said)
            self._box.insertWidget(len(self._cards), card)
            self._cards.append(card)
        for card, found in zip(self._cards, shown, strict=False):
            card.show_row(found, me)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown))
        left = len(self._rows) - len(shown)
        self._more.setText(self.tr("%Ln more question(s)", "", left) if left else "")
        self._more.setVisible(bool(left))
        self.setVisible(bool(shown) and not self._hushed)

    def hush(self, hushed: bool) -> None:
        """Stand back while something else is asked in the same place."""
        self._hushed = hushed
        self.setVisible(bool(self._rows) and not hushed)

    def cards(self) -> list[AskCard]:
        """The questions shown."""
        return [each for each in self._cards if not each.isHidden()]

    def thank(self) -> None:
        """Thank for the oldest answer that has no thanks yet."""
        me = self._desk.person
        for each in self._rows:
            if each.asker == me and each.state in (ANSWERED, DECLINED):
                self._said(each.id, THANKS, "")
                return

    @Slot(object)
    def ask(self, question: Question) -> None:
        """Ask it."""
        to = {"team": question.to} if question.to_team else {"helper": question.to}
        work = partial(
            asking.ask, self._desk, question.ticket, question.text, excerpts=question.excerpts, due=question.due, **to
        )
        self._deeds.run(work, self.tr("{name} has been asked").format(name=isolate(question.name)))

    @Slot(str, str, str)
    def _said(self, ask: str, kind: str, text: str) -> None:
        done = {
            ANSWER: (partial(asking.answer, self._desk, ask, text), self.tr("Your answer is on its way")),
            DECLINE: (partial(asking.decline, self._desk, ask, text), self.tr("They know that you cannot help")),
            MORE: (partial(asking.ask_more, self._desk, ask, text), self.tr("Your question is on its way")),
            THANKS: (partial(asking.thank, self._desk, ask), self.tr("Thanks are on their way")),
            "": (partial(asking.withdraw, self._desk, ask), self.tr("The question is taken back")),
        }
        self._deeds.run(*done[kind])
