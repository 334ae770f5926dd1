"""Whom to ask about one matter: who it is, when and how to be reached, who stands in, and who is next in line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui import away
from deskapp.ui.i18n import LANGUAGES, isolate, line_of, list_text
from deskapp.ui.organisation import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.services.whom import Answer, Contact


class AnswerCard(QWidget):
    """Shows one answer; everything it says is in its accessible description too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = Label("", 12, Weight.SEMIBOLD, "text2", elide=True)
        self._avatar = Avatar("", 40)
        self._team = Picture("team", "accentInk", 30)
        self._name = Label("", 17, Weight.SEMIBOLD, elide=True)
        self._job = Label("", 13, colour="text2", elide=True)
        head = row(self._avatar, self._team, spacing=12)
        head.addLayout(column(self._name, self._job, spacing=1), 1)
        self._mine, self._elsewhere = _Fact("info", "accentInk"), _Fact("warn", "warn")
        self._instead = _Fact("snooze", "accentInk")
        self._facts = {
            name: _Fact(icon)
            for name, icon in (
                ("hours", "clock"), ("phone", "phone"), ("mail", "mail"), ("words", "globe"), ("near", "person"),
                ("others", "assign"), ("line", "up2"),
            )
        }  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._category)
        layout.addLayout(head)
        layout.addWidget(self._instead)
        layout.addWidget(self._mine)
        layout.addWidget(self._elsewhere)
        for fact in self._facts.values():
            layout.addWidget(fact)
        layout.addStretch(1)

    def show_answer(self, answer: Answer) -> None:
        """Show another answer."""
        first = answer.first
        self._category.setText(words.category(answer))
        self._avatar.setVisible(not first.team)
        self._avatar.set_name(words.name(first))
        self._team.setVisible(first.team)
        self._name.setText(isolate(words.name(first)))
        self._job.setText(line_of(first.job, first.place))
        self._job.setVisible(bool(first.job or first.place))
        say = {name: fact.say for name, fact in self._facts.items()}
        self._mine.say(self.tr("You look after this: others are sent to you.") if answer.mine else "")
        self._elsewhere.say(
            self.tr("Nobody is named for your place; this is who has it elsewhere.") if answer.elsewhere else ""
        )
        missed = answer.instead_of
        self._instead.say(away.sentence(words.name(missed), missed.away) if missed and missed.away else "")
        say["hours"](away.words(first.away) if first.away else words.hours(first.hours))
        say["phone"](isolate(_whole(first.phone)))
        say["mail"](isolate(first.email))
        spoken = [isolate(LANGUAGES.get(code, code)) for code in first.languages]
        say["words"](list_text(spoken) if spoken else "")
        near = answer.nearest
        say["near"](
            self.tr("Nearest to you there: {person}").format(person=line_of(_named(near), near.place, _when(near)))
            if near is not None
            else ""
        )
        say["others"](
            self.tr("If they are away: {people}").format(people=list_text([_reached(each) for each in answer.others]))
            if answer.others
            else ""
        )
        say["line"](
            self.tr("If that does not help: {people}").format(people=" › ".join(_named(each) for each in answer.line))
            if answer.line
            else ""
        )
        self.setAccessibleName(self.sentence())

    def sentence(self) -> str:
        """Everything it shows, as a screen reader tells it."""
        facts = (self._instead, self._mine, self._elsewhere, *self._facts.values())
        said = [fact.text() for fact in facts if not fact.isHidden()]
        return ", ".join(filter(None, (self._category.text(), self._name.text(), self._job.text(), *said)))


class _Fact(QWidget):
    """An icon and a sentence; hidden while there is none."""

    def __init__(self, icon: str, colour: str = "text2") -> None:
        super().__init__()
        self._words = Label("", 13, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made = row(Picture(icon, colour, 16), spacing=9, top=True)
        made.addWidget(self._words, 1)
        self.setLayout(made)

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._words.text()


def _when(one: Contact) -> str:
    return away.words(one.away) if one.away else words.hours(one.hours)


def _named(one: Contact) -> str:
    return isolate(words.name(one))


def _reached(one: Contact) -> str:
    return f"{_named(one)} ({isolate(_whole(one.phone))})" if one.phone else _named(one)


def _whole(number: str) -> str:
    """A telephone number that no line break divides."""
    return number.replace(" ", "\u00a0")
