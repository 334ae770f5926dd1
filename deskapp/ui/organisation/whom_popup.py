"""Whom do I ask? Type a matter in any language, arrows, Enter: the answer is for the own place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from deskapp.services import whom
from deskapp.ui import i18n, icons, theme
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.organisation import words
from deskapp.ui.organisation.answer_card import AnswerCard
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, line, row
from deskapp.ui.widgets.popup_frame import PopupFrame
from deskapp.ui.widgets.two_lines import Line, TwoLineList

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.whom import Answer, Found
    from deskapp.ui.jobs import Jobs

WIDTH, LIST_WIDTH, HEIGHT = 780, 270, 340
SHORTEST = 2
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class Wish(NamedTuple):
    """A ticket that is to be written: what was typed, and where it belongs (ids; category "" for a team)."""

    text: str
    team: str
    category: str
    assignee: str
    hint: str  # to whom it goes, in words


class WhomPopup(PopupFrame):
    """Make it with the window as parent and call `open_in(window)`; Esc or a click elsewhere closes it, then it is gone.

    Signals: `ticket_asked(object Wish)`; `person_asked(object id)`: somebody is to be shown in the org chart.
    """

    ticket_asked = Signal(object)
    person_asked = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, "")
        self._desk, self._jobs = desk, jobs
        self._answers: dict[str, Answer] = {}
        self._found: Found | None = None
        self.setAccessibleName(self.tr("Whom do I ask?"))
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("What is it about? In your own words, in any language"))
        self._field.setAccessibleName(self.tr("Whom do I ask?"))
        self._field.setFont(theme.current().font(14))
        self._field.addAction(QAction(icons.icon("help"), "", self._field), QLineEdit.ActionPosition.LeadingPosition)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._list = TwoLineList(self.tr("What it may be about"), self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.chosen.connect(self._show_one)
        self._list.opened.connect(self._take)
        self._card = AnswerCard(self)
        self._says = Label("", 13, colour="text2", wrap=True)
        self._says.setContentsMargins(8, 10, 8, 10)
        self._between = line(vertical=True)
        self._body = row(self._list, self._between, spacing=0)
        self._body.addWidget(self._card, 1)
        self._keys = row(
            None, Keycap("↑↓"), Label(self.tr("choose"), 12, Weight.NORMAL, "text2"),
            Keycap(self.tr("Enter", "the key")), Label(self.tr("write a ticket"), 12, Weight.NORMAL, "text2"),
            Keycap(self.tr("Shift+Enter", "the keys")),
            Label(self.tr("show in the org chart"), 12, Weight.NORMAL, "text2"),
            spacing=6, margins=(4, 2, 4, 0),
        )  # fmt: skip
        self.setLayout(column(self._field, self._says, self._body, self._keys, spacing=6, margins=(10, 10, 10, 8)))
        self._list.setFixedWidth(theme.current().px(LIST_WIDTH))
        self._show(None)

    def open_in(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        self.setFixedWidth(min(theme.current().px(WIDTH), window.width() - 24))
        self.show_within(window, 8)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def type(self, text: str) -> None:
        """Ask about a text as if it were typed."""
        self._field.setText(text)

    def answers(self) -> list[Answer]:
        """The answers shown, the best first."""
        return list(self._answers.values())

    def card(self) -> AnswerCard:
        """The answer that is chosen."""
        return self._card

    def says(self) -> str:
        """The sentence below the field."""
        return self._says.text()

    # -- inside

    @Slot(str)
    def _typed(self, text: str) -> None:
        if len(text.strip()) < SHORTEST:
            self._jobs.cancel(self, "whom")
            self._show(None)
            return
        work = partial(whom.ask, self._desk, text, language=i18n.code())
        self._jobs.query(self, work, then=self._show, key="whom")

    def _show(self, found: Found | None) -> None:
        self._found = found
        self._answers = {each.category: each for each in found.answers} if found is not None else {}
        self._list.show_lines([_line(each) for each in self._answers.values()])
        some = bool(self._answers)
        if some:
            self._list.setCurrentIndex(self._list.lines.index(0))
            self._show_one(self._list.current())
        for each in (self._list, self._between, self._card):
            each.setVisible(some)
            each.setFixedHeight(theme.current().px(HEIGHT)) if some else None
        self._says.setVisible(not some)
        self._says.setText(self._sentence(found))
        self.adjustSize()

    def _sentence(self, found: Found | None) -> str:
        if found is None:
            return self.tr("Printer, sick leave, parking: the answer is for your office and your language.")
        if found.intake is None:
            return ""
        team = found.intake
        reached = line_of(words.name(team), team.phone, team.email)
        return self.tr(
            "Nobody is named for that yet. {team} takes it in and passes it on; Enter writes to them."
        ).format(team=isolate(reached))

    @Slot(str)
    def _show_one(self, category: str) -> None:
        if category in self._answers:
            self._card.show_answer(self._answers[category])
            self._list.setAccessibleDescription(self._card.sentence())

    @Slot(str)
    def _take(self, category: str) -> None:
        """Write a ticket for the answer; where there is none, to who takes in what has no place."""
        text = self._field.text().strip()
        answer = self._answers.get(category)
        if answer is not None:
            named = "" if category.startswith(whom.TEAM) else answer.category
            direct = answer.first.team or bool(answer.assignee)
            goes = (
                self.tr("Goes to {name}: {matter}")
                if direct
                else self.tr("{name} answers for it: {matter}. The team below takes it there.")
            ).format(name=isolate(words.name(answer.first)), matter=isolate(words.category(answer)))
            wish = Wish(text, answer.team, named, answer.assignee, goes)
        elif self._found is not None and self._found.intake is not None:
            wish = Wish(text, self._found.intake.id, "", "", "")
        else:
            return
        self.close()
        self.ticket_asked.emit(wish)

    def _visit(self) -> None:
        answer = self._answers.get(self._list.current())
        if answer is None:
            return
        person = answer.nearest if answer.first.team else answer.first
        if person is not None:
            self.close()
            self.person_asked.emit(person.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step:
                at = min(max(self._list.currentIndex().row() + step, 0), len(self._answers) - 1)
                self._list.setCurrentIndex(self._list.lines.index(at))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self._visit()
                else:
                    self._take(self._list.current())
                return True
        return super().eventFilter(watched, event)


def _line(answer: Answer) -> Line:
    who = words.name(answer.first)
    near = words.name(answer.nearest) if answer.nearest is not None else ""
    icon, colour = ("warn", "warn") if answer.elsewhere else ("team" if answer.first.team else "person", "text2")
    return Line(answer.category, icon, colour, words.category(answer), line_of(who, near or answer.first.place))
