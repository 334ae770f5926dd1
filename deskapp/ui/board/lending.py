"""The board's part about lending a hand: who asks for help, stepping in, ending it, and thank you with one key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QVBoxLayout, QWidget

from deskapp.services import lending
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.board import help_words
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.notice import Notice
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.lending import Call
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

LATER_MS = 500  # after an end, so that nothing is read a moment too early


class Lending(QObject):
    """`view` stands above the lanes, one card for each team that asks, and is gone while nobody does.

    Signal `notice(object Notice)`.
    """

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._calls: list[Call] = []
        self._team = ""
        self.view = QWidget()
        self._box = QVBoxLayout(self.view)
        self._box.setContentsMargins(16, 0, 16, 10)
        self._box.setSpacing(8)
        self.view.hide()
        bus.touched.connect(self._touched)

    def act(self, actions: Actions, shown: Callable[[], bool]) -> None:
        """Handle the commands, where `shown` says that the board is."""
        for name, deed in (("board.help", self.ask), ("board.lend", self.step_in), ("board.thank", self.thank)):
            actions.handle(name, deed, shown)
        self.reload()

    def show_team(self, team: str) -> None:
        """The team whose board is shown."""
        self._team = team

    def calls(self) -> list[Call]:
        """Who asks, as it is shown."""
        return self._calls

    @Slot(object)
    def _touched(self, changes: Changes) -> None:
        if changes.of("hand") or changes.of("team"):
            self.reload()

    def reload(self) -> None:
        """Read again who asks."""
        self._jobs.query(self, partial(lending.calls, self._desk), then=self._show, key="calls")

    def _show(self, calls: list[Call]) -> None:
        self._calls = calls
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for call in calls:
            self._box.addWidget(self._card(call))
        self.view.setVisible(bool(calls))
        now = self._desk.now()
        ends = [at for call in calls for at in (call.until, *(each.until for each in call.hands)) if at > now]
        if ends:
            self._jobs.after(self, min(min(ends) - now + LATER_MS, 1 << 30), self.reload, key="end")

    def _card(self, call: Call) -> QFrame:
        card = QFrame(self.view)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = Label(help_words.title(call), 13, Weight.SEMIBOLD, wrap=True, parent=card)
        detail = Label(help_words.detail(call), 12, colour="text2", wrap=True, parent=card)
        detail.setVisible(bool(help_words.detail(call)))
        buttons = []
        for text, deed in self._deeds(call):
            button = plain_button(text, parent=card)
            button.setAccessibleName(f"{text}: {help_words.team(call)}")
            button.setProperty("call", call.id)
            button.clicked.connect(deed)
            buttons.append(button)
        picture = Picture("team", "accentInk", 18, card)
        line = row(picture, column(title, detail, spacing=2), *buttons, spacing=10, margins=(12, 8, 10, 8))
        line.setStretch(1, 1)
        card.setLayout(line)
        return card

    def _deeds(self, call: Call) -> list[tuple[str, Callable[[], None]]]:
        found: list[tuple[str, Callable[[], None]]] = []
        if call.own:
            if any(not each.thanked for each in call.hands):
                found.append((self.tr("Say thank you"), self._thank_here))
            if call.open:
                found.append((self.tr("No longer needed"), self._end_here))
        elif call.mine:
            found += [(self.tr("I am done"), self._end_here), (self.tr("Change the end…"), self._step_in_here)]
        elif call.open:
            found.append((self.tr("Lend a hand…"), self._step_in_here))
        return found

    def _here(self) -> Call | None:
        """The call whose button was pressed."""
        sender = self.sender()
        wanted = sender.property("call") if sender is not None else ""
        return next((each for each in self._calls if each.id == wanted), None)

    # -- asking

    @Slot()
    def ask(self) -> None:
        """Ask for help for the team that is shown."""
        if self._team:
            dialog = AskHelp(self._desk, self._jobs, self.view.window())
            dialog.asked.connect(self._asked)
            dialog.open()

    @Slot(str, object)
    def _asked(self, note: str, until: int) -> None:
        work = partial(lending.ask, self._desk, self._team, until, note)
        self._do(work, self.tr("Your colleagues are asked for help"), "team")

    # -- stepping in

    @Slot()
    def step_in(self) -> None:
        """Lend a hand; where several teams ask, choose which."""
        asked = [each for each in self._calls if not each.own and (each.open or each.mine)]
        if not asked:
            self.notice.emit(Notice(self.tr("No other team asks for help"), icon="info"))
        elif len(asked) == 1:
            self._until_when(asked[0].id)
        else:
            choices = [Choice(each.id, help_words.title(each), each.note, icon="team") for each in asked]
            popup = PickPopup(self.view.window(), self.tr("Who would you like to lend a hand?"), choices, width=480)
            popup.picked.connect(self._until_when)
            popup.open_in(self.view.window())

    @Slot()
    def _step_in_here(self) -> None:
        if (call := self._here()) is not None:
            self._until_when(call.id)

    @Slot(object)
    def _until_when(self, call: str) -> None:
        self._jobs.query(self, partial(lending.until_when, self._desk), then=partial(self._offer, call), key="until")

    def _offer(self, call: str, ends: list[int]) -> None:
        popup = PickPopup(
            self.view.window(), self.tr("Until when will you lend a hand?"),
            [Choice((call, each), help_words.until(each), icon="clock") for each in ends],
        )  # fmt: skip
        popup.picked.connect(self._step_in)
        popup.open_in(self.view.window())

    @Slot(object)
    def _step_in(self, chosen: tuple[str, int]) -> None:
        call, until = chosen
        text = self.tr("Thank you for lending a hand. It ends by itself.")
        self._do(partial(lending.step_in, self._desk, call, until), text, "team")

    # -- ending, thanking

    @Slot()
    def _end_here(self) -> None:
        if (call := self._here()) is not None:
            work = partial(lending.end, self._desk, call.mine or call.id)
            self._do(work, self.tr("It has ended") if call.mine else self.tr("Help is not needed any more"), "done")

    @Slot()
    def thank(self) -> None:
        """Thank everybody who lends one of my teams a hand, or did a moment ago."""
        self._thank([each for each in self._calls if each.own])

    @Slot()
    def _thank_here(self) -> None:
        if (call := self._here()) is not None:
            self._thank([call])

    def _thank(self, calls: list[Call]) -> None:
        hands = [one for each in calls for one in each.hands if not one.thanked]
        if not hands:
            self.notice.emit(Notice(self.tr("There is nobody to thank right now"), icon="info"))
            return
        text = self.tr("You thanked {name}").format(name=help_words.names(hands))
        self._do(partial(_thank_all, self._desk, [each.id for each in hands]), text, "smile")

    def _do(self, work: Callable[[], Changes], text: str, icon: str) -> None:
        self._jobs.command(self, work, then=partial(self._done, text, icon))

    def _done(self, text: str, icon: str, changes: Changes) -> None:
        self.notice.emit(Notice(text, group=changes.group, icon=icon))
        self.reload()


class AskHelp(QDialog):
    """What a team needs help for, and until when. Signal `asked(str note, object until)`."""

    asked = Signal(str, object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Ask for help"))
        self.note = PlainEdit(self)
        self.note.setAccessibleName(self.tr("What for"))
        self.note.setPlaceholderText(self.tr("What for, in a few words: payday, three people ill"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.current().px(66))
        self.until = QComboBox(self)
        self.until.setAccessibleName(self.tr("Until when"))
        self._yes = primary_button(self.tr("Ask"), parent=self)
        self._yes.setEnabled(False)  # until the ends are here
        self._yes.setToolTip(native_keys("Ctrl+Enter"))
        self._yes.setShortcut("Ctrl+Return")
        self._yes.clicked.connect(self._ask)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        hint = self.tr("Everybody who may read the team’s tickets sees it. Whoever steps in belongs to the team until then.")
        self.setLayout(
            column(
                Label(self.tr("Ask for help"), 16, Weight.SEMIBOLD, parent=self), self.note, self.until,
                Label(hint, 12, colour="text2", wrap=True, parent=self), row(None, cancel, self._yes, spacing=8),
                spacing=10, margins=(20, 16, 20, 16),
            )
        )  # fmt: skip
        self.resize(theme.current().px(480), self.sizeHint().height())
        jobs.query(self, partial(lending.until_when, desk), then=self._offer, key="until")
        self.note.setFocus()

    def _offer(self, ends: list[int]) -> None:
        for each in ends:
            self.until.addItem(help_words.until(each), each)
        self._yes.setEnabled(bool(ends))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.note.toPlainText(), int(self.until.currentData()))
        self.accept()


def _thank_all(desk: Desk, hands: list[str]) -> Changes:
    """On the writer thread."""
    done = [lending.thank(desk, each) for each in hands]
    return done[-1]
