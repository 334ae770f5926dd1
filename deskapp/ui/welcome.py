"""The first start: choose a language, then try the demo, join a hub or start an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui import i18n, theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.banner import Banner
from deskapp.ui.widgets.buttons import PushButton, plain_button, primary_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Welcome(QWidget):
    """Signals say what the person chose; whoever composes the program does it and shows problems by `problem`.

    `language_chosen(code)`: speak it from now on and make this page anew. `demo_asked()`,
    `join_asked(url, login)`, `office_asked(name)`; `cancel_asked()` while something is being made.
    """

    language_chosen = Signal(str)
    demo_asked = Signal()
    join_asked = Signal(str, str)
    office_asked = Signal(str)
    cancel_asked = Signal()

    def __init__(self, login: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._problem = Banner(closable=False, parent=self)
        self._waiting = Waiting(self)
        self._waiting.cancelled.connect(self._cancel)
        self._asked_by: QWidget | None = None
        self._url = QLineEdit(self)
        self._url.setPlaceholderText("postgresql://…")
        self._login = QLineEdit(login, self)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("My office"))
        self._demo = primary_button(self.tr("Try the demo desk"), "play")
        self._join = plain_button(self.tr("Join"))
        self._office = plain_button(self.tr("Start"))
        self._demo.clicked.connect(self._demo_clicked)
        self._join.clicked.connect(self._join_clicked)
        self._office.clicked.connect(self._office_clicked)
        self._url.returnPressed.connect(self._join_clicked)
        self._login.returnPressed.connect(self._join_clicked)
        self._name.returnPressed.connect(self._office_clicked)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in (self._demo_card(), self._join_card(), self._office_card()):
            cards.addWidget(card, 1)
        inside = QWidget()
        inside.setObjectName("root")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(48, 36, 48, 36)
        layout.setSpacing(6)
        layout.addLayout(self._languages())
        layout.addStretch(1)
        layout.addWidget(Label(self.tr("Welcome to deskapp"), 28, Weight.SEMIBOLD, wrap=True))
        layout.addWidget(
            Label(
                self.tr("A service desk that is fast, works offline and loses nothing. How would you like to start?"),
                15,
                Weight.NORMAL,
                "text2",
                wrap=True,
            )
        )
        layout.addSpacing(14)
        layout.addWidget(self._problem)
        layout.addWidget(self._waiting)
        layout.addSpacing(6)
        layout.addLayout(cards)
        layout.addStretch(2)
        inside.setMaximumWidth(1160)
        middle = QWidget()
        middle.setObjectName("root")
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def begin(self, *, languages: bool = False) -> None:
        """The keyboard to the first deed, or to the language just chosen."""
        chosen = self._group.checkedButton()
        (chosen if languages and chosen is not None else self._demo).setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self, sentence: str) -> None:
        """Say what did not work, "" = all is well; what was typed stays."""
        self._problem.say(sentence)
        self.wait(False)

    def wait(self, waiting: bool) -> None:
        """While something is being made nothing else can be asked for; afterwards all is as before."""
        if waiting and self._waiting.isHidden():
            self._asked_by = self.focusWidget()
        for each in (self._demo, self._join, self._office, self._url, self._login, self._name, *self._group.buttons()):
            each.setEnabled(not waiting)
        if waiting:
            self._waiting.begin()
        else:
            self._waiting.hide()
            if self._asked_by is not None:
                self._asked_by.setFocus(Qt.FocusReason.OtherFocusReason)
            self._asked_by = None

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._waiting.step(done, total)

    @Slot()
    def _cancel(self) -> None:
        self.cancel_asked.emit()

    def _languages(self) -> QHBoxLayout:
        made = row(Picture("globe", "text2", 18), spacing=4)
        self._group = QButtonGroup(self)
        for place, (code, name) in enumerate(i18n.LANGUAGES.items()):
            button = QToolButton(self)
            button.setText(name)
            button.setFont(theme.current().font(13, Weight.MEDIUM))
            button.setMinimumHeight(theme.current().px(30))
            button.setCheckable(True)
            button.setChecked(code == i18n.code())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("code", code)
            button.clicked.connect(self._language_clicked)
            self._group.addButton(button, place)
            made.addWidget(button)
        made.addStretch(1)
        return made

    def _demo_card(self) -> Card:
        return self._card(
            "play",
            self.tr("Look around"),
            self.tr("Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer."),
            self._demo,
        )

    def _join_card(self) -> Card:
        return self._card(
            "team",
            self.tr("Join colleagues"),
            self.tr("The keeper of the hub will give you an address and a login name."),
            self._join,
            (self.tr("&Address of the hub"), self._url),
            (self.tr("&Login name"), self._login),
        )

    def _office_card(self) -> Card:
        return self._card(
            "home",
            self.tr("Start an office"),
            self.tr("A new desk on this computer. Others can join later."),
            self._office,
            (self.tr("&Name of the office"), self._name),
        )

    def _card(self, icon: str, title: str, text: str, button: PushButton, *fields: tuple[str, QLineEdit]) -> Card:
        card = Card()
        card.body().setContentsMargins(18, 16, 18, 16)
        card.setAccessibleName(title)
        card.add(row(Picture(icon, "accentInk", 24), None))
        card.add(Label(title, 16, Weight.SEMIBOLD, wrap=True))
        card.add(Label(text, 13, Weight.NORMAL, "text2", wrap=True))
        for name, field in fields:
            label = QLabel(name, card)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            card.add(column(label, field, spacing=3))
        card.body().addStretch(1)
        card.add(row(button, None))
        return card

    @Slot()
    def _language_clicked(self) -> None:
        button = self._group.checkedButton()
        if button is not None and button.property("code") != i18n.code():
            self.language_chosen.emit(button.property("code"))

    @Slot()
    def _demo_clicked(self) -> None:
        self._ask()
        self.demo_asked.emit()

    @Slot()
    def _join_clicked(self) -> None:
        url, login = self._url.text().strip(), self._login.text().strip()
        if not url or not login:
            self._problem.say(self.tr("The address of the hub and the login name are still missing."))
            (self._login if url else self._url).setFocus()
            return
        self._ask()
        self.join_asked.emit(url, login)

    @Slot()
    def _office_clicked(self) -> None:
        self._ask()
        self.office_asked.emit(self._name.text().strip() or self.tr("My office"))

    def _ask(self) -> None:
        self._problem.say("")
        self.wait(True)


class Waiting(QWidget):
    """What is being made, how far it is, and Cancel, by Esc too. Signal `cancelled()`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label("", 13, Weight.MEDIUM, "text2", wrap=True, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = plain_button(self.tr("Cancel"), parent=self)
        self._cancel.clicked.connect(self.cancel)
        words = row(self._words, self._cancel, spacing=12)
        words.setStretchFactor(self._words, 1)
        self.setLayout(column(words, self._bar, spacing=6, margins=(0, 8, 0, 8)))
        self.hide()

    def begin(self) -> None:
        """Nothing is known of how far it is yet."""
        if self.isHidden():
            self._bar.setRange(0, 0)
            self._say(self.tr("Getting ready…"))
            self._cancel.setEnabled(True)
            self.show()
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, done: int, total: int) -> None:
        """So much of so much is here; the bar never goes back."""
        if total > 0 and self._cancel.isEnabled():
            self._bar.setRange(0, total)
            self._bar.setValue(max(min(done, total), self._bar.value()))
            words = self.tr("Fetching everything: {done} of {total}")
            self._say(words.format(done=i18n.number(min(done, total)), total=i18n.number(total)))

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    @Slot()
    def cancel(self) -> None:
        """Ask to stop."""
        if self._cancel.isEnabled():
            self._cancel.setEnabled(False)
            self._say(self.tr("Stopping…"))
            self.cancelled.emit()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._bar.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)
