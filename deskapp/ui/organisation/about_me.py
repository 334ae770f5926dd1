"""What is about me beside my card: what I keep for myself and whom I let read it, and what teams keep of me."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from deskapp.domain import rings
from deskapp.services import desk_ring, own_ring, people
from deskapp.ui import reach_words, theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, line_of, translate
from deskapp.ui.organisation.desk_dialog import DeskDialog
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button, primary_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import PersonRow
    from deskapp.services.desk import Desk
    from deskapp.services.desk_ring import DeskCard
    from deskapp.services.own_ring import Topic
    from deskapp.ui.jobs import Jobs

LINES = 3


class About(NamedTuple):
    """What the dialog shows."""

    topics: list[Topic]
    cards: list[DeskCard]
    name: str


def read(desk: Desk) -> About:
    """Everything about me, on a reader thread."""
    return About(own_ring.mine(desk), desk_ring.about(desk), people.me(desk).name)


class AboutMe(QDialog):
    """Call `open()`. What is written is saved when the field is left, and with the dialog. Signal `kept(object Changes)`."""

    kept = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, about: About) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._name = desk, jobs, about.name
        self._popup: PickPopup | None = None
        self._topic = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("About me"))
        self.topics = {each.topic: _TopicCard(each.topic, self) for each in about.topics}
        self.noted = Card(self.tr("What teams have noted about reaching me"))
        self._none = Label(self.tr("No team has noted anything."), 13, colour="text2", wrap=True)
        self.noted.add(self._none)
        self.cards: list[_NotedLine] = []
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self._close = primary_button(self.tr("Done"), parent=self)
        self._close.clicked.connect(self.accept)
        self._build()
        for card in self.topics.values():
            card.left.connect(self._keep)
            card.reader_asked.connect(self._ask_reader)
            card.reader_gone.connect(self._take_away)
        self._show(about)
        px = theme.current().px
        self.resize(px(600), min(px(760), parent.window().height() - px(40)))
        next(iter(self.topics.values())).text.setFocus()

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("side")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("About me"), 16, Weight.SEMIBOLD))
        said = self.tr(
            "Only you and the people you name can read what you write here. It is in nobody else’s searches, "
            "lists or files."
        )
        column.addWidget(Label(said, 12, colour="text2", wrap=True))
        for card in self.topics.values():
            column.addWidget(card)
        column.addWidget(self.noted)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        foot = row(self.problem, None, self._close, spacing=8, margins=(20, 8, 20, 12))
        foot.setStretch(0, 1)
        box.addLayout(foot)

    def _show(self, about: About) -> None:
        for each in about.topics:
            self.topics[each.topic].show_topic(each)
        while len(self.cards) < len(about.cards):
            line = _NotedLine()
            line.asked.connect(self._correct)
            self.noted.add(line)
            self.cards.append(line)
        for place, line in enumerate(self.cards):
            line.setVisible(place < len(about.cards))
            if place < len(about.cards):
                line.show_card(about.cards[place])
        self._none.setVisible(not about.cards)

    # ---- what is mine

    @Slot(str, str)
    def _keep(self, topic: str, text: str) -> None:
        self._run(partial(own_ring.say, self._desk, topic, text))

    @Slot(str)
    def _ask_reader(self, topic: str) -> None:
        self._topic = topic
        self._popup = popup = PickPopup(self, self.tr("Who may read it?"), search=self._search, width=420)
        popup.picked.connect(self._name_reader)
        popup.open_at(self.topics[topic].name_button)
        self._search("")

    def _search(self, text: str) -> None:
        self._jobs.query(self, partial(people.find, self._desk, text, 12), then=self._found, key="readers")

    def _found(self, rows: list[PersonRow]) -> None:
        import shiboken6

        if self._popup is None or not shiboken6.isValid(self._popup):
            return
        named = self.topics[self._topic].reader_ids()
        some = [each for each in rows if not each.left and each.id != self._desk.person and each.id not in named]
        self._popup.set_choices([Choice(each.id, each.name, line_of(each.job, each.unit), "@") for each in some])

    @Slot(object)
    def _name_reader(self, person: str) -> None:
        self._popup = None
        self._run(partial(own_ring.let_read, self._desk, self._topic, person))

    @Slot(str, str)
    def _take_away(self, topic: str, person: str) -> None:
        self._run(partial(own_ring.take_away, self._desk, topic, person))

    # ---- what teams keep

    @Slot(object)
    def _correct(self, card: DeskCard) -> None:
        dialog = DeskDialog(self._desk, self._jobs, self, card, self._name)
        dialog.changed.connect(self._changed)
        dialog.open()

    # ---- either

    def _run(self, work: Callable[[], Changes | None]) -> None:
        self.problem.hide()
        self._jobs.command(self, work, then=self._changed, failed=self._failed)

    @Slot(object)
    def _changed(self, changes: Changes | None) -> None:
        if changes is not None:
            self.kept.emit(changes)
            self._jobs.query(self, partial(read, self._desk), then=self._show, key="about")

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()

    def done_with(self) -> None:
        """Keep what is being typed."""
        for card in self.topics.values():
            card.leave()

    def accept(self) -> None:
        self.done_with()
        super().accept()

    def reject(self) -> None:
        self.done_with()
        super().reject()


class _TopicCard(Card):
    """One thing said for myself. Signals: `left(topic, text)` after a change, `reader_asked(topic)`,
    `reader_gone(topic, person)`.
    """

    left = Signal(str, str)
    reader_asked = Signal(str)
    reader_gone = Signal(str, str)

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__(" ", parent)
        titles = topic_titles()
        self.set_title(titles[topic])
        self._topic, self._kept = topic, ""
        self._readers: dict[str, str] = {}
        self.text = _Text(self)
        self.text.setAccessibleName(titles[topic])
        self.text.gone.connect(self.leave)
        self.add(self.text)
        self._who = Label("", 12, colour="text2")
        self.name_button = link_button(self.tr("Name somebody…"), self)
        self.name_button.setAccessibleName(self.tr("{title}: name somebody who may read it").format(title=titles[topic]))
        self.name_button.clicked.connect(self._ask)
        self._flow = Flow(spacing=6)
        self._flow.addWidget(self._who)
        self.chips: list[QWidget] = []
        self.add_to_head(self.name_button)
        self.body().addLayout(self._flow)

    def show_topic(self, found: Topic) -> None:
        """Show what is kept; what is being typed stays."""
        if self.text.toPlainText().strip() == self._kept:
            self.text.setPlainText(found.text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._kept = found.text
        self._readers = dict(found.readers)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = []
        for person, name in found.readers:
            chip = link_button(f"{isolate(name)}  ×", self)
            chip.setAccessibleName(self.tr("{name} can read it; stop sharing").format(name=name))
            chip.setToolTip(self.tr("Stop sharing with {name}").format(name=name))
            chip.setProperty("person", person)
            chip.clicked.connect(self._gone)
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._who.setText(self.tr("Shared with") if found.readers else self.tr("Only you can read this."))

    def reader_ids(self) -> frozenset[str]:
        """Who reads it."""
        return frozenset(self._readers)

    @Slot()
    def leave(self) -> None:
        """Keep what is typed."""
        text = self.text.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.left.emit(self._topic, text)

    @Slot()
    def _ask(self) -> None:
        self.leave()
        self.reader_asked.emit(self._topic)

    @Slot()
    def _gone(self) -> None:
        chip = self.sender()
        if chip is not None:
            self.reader_gone.emit(self._topic, str(chip.property("person")))


class _Text(QTextEdit):
    """Plain words in a few lines. Signal `gone`: the person went on."""

    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(7)
        self.setFont(theme.current().font(14))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 18)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.gone.emit()


class _NotedLine(QWidget):
    """What one team keeps. Signal `asked(object DeskCard)`: it is to be put right."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._card: DeskCard | None = None
        self._team = Label("", 13, Weight.SEMIBOLD, elide=True)
        self._how = Label("", 13, colour="text2", wrap=True)
        self.right = link_button(self.tr("Correct…"), self)
        self.right.clicked.connect(self._ask)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(1)
        head = row(self._team, self.right, spacing=8)
        head.setStretch(0, 1)
        box.addLayout(head)
        box.addWidget(self._how)

    def show_card(self, card: DeskCard) -> None:
        """Show all of it."""
        self._card = card
        self._team.setText(isolate(card.team_name))
        self._how.setText(card_words(card) or self.tr("Nothing arranged"))
        self.right.setAccessibleName(self.tr("Correct what {team} has noted").format(team=card.team_name))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._card)


def card_words(card: DeskCard) -> str:
    """All that a desk card says, in one line."""
    return reach_words.card(card.values, rings.reach_of(card.values, ""))


def topic_titles() -> dict[str, str]:
    """What is said for oneself, as its person reads it."""
    return {
        "wishes": translate("AboutMe", "What I wish for"),
        "ambitions": translate("AboutMe", "Where I want to go"),
        "hours": translate("AboutMe", "Why I work the hours I do"),
        "skills": translate("AboutMe", "What I would like to learn"),
    }
