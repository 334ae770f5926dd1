"""What is seen of the ledger: what others wait for, what I wait for, what my people and others wait for; and one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from deskapp.domain import ledger
from deskapp.services.waits import DIRECTIONS, OWE, WAIT
from deskapp.ui import i18n, theme
from deskapp.ui.action_table import BY_ID
from deskapp.ui.i18n import line_of
from deskapp.ui.theme import Weight
from deskapp.ui.waits import words
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column
from deskapp.ui.widgets.segmented import Segmented
from deskapp.ui.widgets.two_lines import TwoLineList

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from deskapp.domain.ledger import Word
    from deskapp.services.waits import Line
    from deskapp.ui.actions import Actions
    from deskapp.ui.widgets.buttons import ToolButton

_NARROW = 760  # px at 100 %: below it a line stands under the list
DEEDS = ("waits.hand", "waits.here", "waits.missing", "waits.say", "waits.ticket", "waits.edit", "waits.end")


class WaitsPane(QWidget):
    """Signals: `direction_asked(int)`; `main_asked()`: what is usually done with the current line."""

    direction_asked = Signal(int)
    main_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Line] = {}
        self._all: list[Line] = []
        self._now = 0
        self._actions = actions
        self._direction = OWE
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(self.tr("Waits for"))
        self._switch = Segmented(
            (self.tr("Others wait for me"), self.tr("I wait for"), self.tr("My people")), self.tr("What is shown")
        )
        self._switch.chosen.connect(self.direction_asked)
        new = _button(actions, "waits.new", self.tr("New entry…"))
        head = QWidget()
        head.setLayout(Flow(Label(self.tr("Waits for"), 16, Weight.SEMIBOLD), self._switch, new, spacing=10))
        self.list = TwoLineList(self.tr("What is waited for"))
        self.list.chosen.connect(self._chosen)
        self.list.doubleClicked.connect(self._double)
        self._nothing = EmptyState("done", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self.card = LineCard(actions)
        scroll = QScrollArea()
        scroll.setWidget(self.card)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = scroll
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self._stack, 3)
        self._body.addWidget(scroll, 2)
        hint = Label(
            self.tr("Only both sides and their leads can see an entry."), 12, colour="text2", wrap=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column(head, hint, spacing=8, margins=(16, 12, 16, 10)))
        layout.addLayout(self._body, 1)
        self._switch.choose(0)

    def show_lines(self, lines: list[Line], now: int) -> None:
        """Show another state; the keyboard stays where it was."""
        self._all, self._now = lines, now
        self._show()

    def show_direction(self, direction: str) -> None:
        """Show what others wait for, what I wait for, or what stands around my people."""
        self._direction = direction
        self._switch.choose(DIRECTIONS.index(direction))
        self._show()
        self.choose_open()

    def direction(self) -> str:
        """Which of DIRECTIONS is shown."""
        return self._direction

    def line(self) -> Line | None:
        """The line the keyboard stands at."""
        return self._lines.get(self.list.current())

    def choose(self, wait: str) -> None:
        """Go to the first line of an entry, whichever direction it stands in."""
        found = next((each for each in self._all if each.wait == wait), None)
        if found is not None:
            if found.direction != self._direction:
                self.show_direction(found.direction)
            self.list.choose("|".join(found.key))

    def choose_open(self) -> None:
        """Go to the first line that is not here yet; what is here stays above it, to be looked up."""
        found = next((key for key, each in self._lines.items() if each.state != ledger.HERE), "")
        if found:
            self.list.choose(found)

    def _show(self) -> None:
        some = [each for each in self._all if each.direction == self._direction]
        self._lines = {"|".join(each.key): each for each in some}
        self.list.show_lines([words.shown(each, self._now) for each in some])
        if not some:
            title, detail = {
                OWE: (self.tr("Nobody is waiting for anything from you"), ""),
                WAIT: (
                    self.tr("You are not waiting for anything"),
                    self.tr("Write down what you need from others, and by when; they are reminded in good time."),
                ),
            }.get(self._direction, (self.tr("Nothing is open between your people and others"), ""))
            self._nothing.set_words(title, detail)
        self._stack.setCurrentIndex(0 if some else 1)
        self._show_card()

    def _show_card(self) -> None:
        found = self.line()
        self._side.setVisible(found is not None)
        if found is not None:
            self.card.show_line(found, self._now)

    @Slot(str)
    def _chosen(self, _key: str) -> None:
        self._show_card()

    @Slot()
    def _double(self) -> None:
        self.main_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.current().px(_NARROW)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class LineCard(QWidget):
    """One line: who waits for what, by when, how often, what was said, and what can be done."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._actions = actions
        self._what = Label("", 16, Weight.SEMIBOLD, wrap=True)
        self._sides = Label("", 13, wrap=True)
        self._due = Label("", 13, Weight.MEDIUM, wrap=True)
        self._rule = Label("", 12, colour="text2", wrap=True)
        self._note = Label("", 13, wrap=True)
        self._wish = Label(self.tr("A ticket is only opened if the person waiting agrees."), 12, colour="text2", wrap=True)
        card = Card("")
        for each in (self._what, self._sides, self._due, self._rule, self._note):
            card.add(each)
        names = {
            "waits.hand": self.tr("Hand it in"), "waits.here": self.tr("It is here"), "waits.missing": self.tr("Incomplete…"),
            "waits.say": self.tr("Write a message…"), "waits.ticket": self.tr("Turn it into a ticket…"),
            "waits.edit": self.tr("Change…"), "waits.end": self.tr("End this entry"),
        }  # fmt: skip
        self._buttons = {name: _button(actions, name, text) for name, text in names.items()}
        deeds = QWidget()
        deeds.setLayout(Flow(*self._buttons.values(), spacing=8))
        self._past = Card(self.tr("What was said"))
        self._said: list[_Said] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addWidget(deeds)
        layout.addWidget(self._wish)
        layout.addWidget(self._past)
        layout.addStretch(1)

    def show_line(self, line: Line, now: int) -> None:
        """Show a line, and only the buttons that mean something for it."""
        self._what.setText(line.what)
        self._sides.setText(words.sides(line))
        self._due.setText(line_of(words.due(line, now), words.state(line, now)))
        ahead = line.remind_at > now and line.state == ledger.OPEN
        reminder = self.tr("reminder {when}").format(when=words.when(line.remind_at)) if ahead else ""
        unsent = self.tr("goes out with the next sync") if line.unsent else ""
        self._rule.setText(line_of(words.every(line.rule.every), reminder, unsent))
        self._note.setText(line.note)
        self._note.setVisible(bool(line.note))
        for name, button in self._buttons.items():
            button.setVisible(name in deeds_of(line))
        self._wish.setVisible("waits.ticket" in deeds_of(line))
        while len(self._said) < len(line.words):
            said = _Said()
            self._said.append(said)
            self._past.add(said)
        for place, said in enumerate(self._said):
            said.setVisible(place < len(line.words))
            if place < len(line.words):
                said.show_word(line.words[place])
        self._past.setVisible(bool(line.words))
        self.setAccessibleName(f"{line.what}, {words.sides(line)}, {self._due.text()}")


class _Said(QWidget):
    """One word: who, when, and what."""

    def __init__(self) -> None:
        super().__init__()
        self._head = Label("", 12, Weight.MEDIUM, "text2", wrap=True)
        self._body = Label("", 13, wrap=True)
        self.setLayout(column(self._head, self._body, spacing=1))

    def show_word(self, word: Word) -> None:
        self._head.setText(line_of(words.said(word), i18n.moment(word.happened)))
        self._body.setText(word.body)
        self._body.setVisible(bool(word.body))


def _button(actions: Actions, name: str, text: str) -> ToolButton:
    """A button for an action, with fewer words than its menu has."""
    made = tool_button(BY_ID[name].icon, text, boxed=True)
    made.setToolTip(actions.of(name).toolTip())
    made.clicked.connect(actions.of(name).trigger)
    return made


def deeds_of(line: Line) -> set[str]:
    """What can be done with a line where one stands."""
    found = {"waits.say"}
    if line.direction == OWE and line.state in (ledger.OPEN, ledger.INCOMPLETE):
        found |= {"waits.hand"}
    if line.direction == WAIT and line.state != ledger.HERE:
        found |= {"waits.here", "waits.missing"}
    asked = ledger.ticket_of(line.words) or (line.direction != WAIT and ledger.wants_ticket(line.words))
    if line.state != ledger.HERE and not asked:
        found.add("waits.ticket")
    return found | ({"waits.edit", "waits.end"} if line.mine else set())
