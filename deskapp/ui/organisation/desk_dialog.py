"""How a team reaches somebody: changed by the team, put right by the person, whose word stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from deskapp.domain.reach import data_of, windows_of
from deskapp.domain.rings import CHOICES, TIMES
from deskapp.services import desk_ring
from deskapp.ui import reach_words, theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import LANGUAGES, isolate
from deskapp.ui.organisation.week_times import WeekTimes
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.services.desk_ring import DeskCard
    from deskapp.ui.jobs import Jobs


class DeskDialog(QDialog):
    """Call `open()`. `name` is the person's. Signal `changed(object Changes)` when it says something else now."""

    changed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget, card: DeskCard, name: str) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._card = desk, jobs, card
        self.mine = card.person == desk.person
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        if self.mine:
            title = self.tr("How {team} reaches me").format(team=isolate(card.team_name))
        else:
            title = self.tr("How {team} reaches {name}").format(team=isolate(card.team_name), name=isolate(name))
        self.setWindowTitle(title)
        words = {
            "form": {"informal": self.tr("by first name, informally"), "formal": self.tr("formally")},
            "register": reach_words.registers(), "language": LANGUAGES, "channel": reach_words.ways(),
        }  # fmt: skip
        self.choices = {field: self._choice(words[field], str(card.values.get(field) or "")) for field in CHOICES}
        adds = {"hours": self.tr("Add a time that suits"), "quiet": self.tr("Add a quiet time")}
        self.times = {field: WeekTimes(adds[field], self) for field in TIMES}
        for field, times in self.times.items():
            times.show_windows(windows_of(card.values.get(field)))
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self._yes = primary_button(self.tr("Save"), parent=self)
        self._yes.clicked.connect(self.save)
        self._no = plain_button(self.tr("Cancel"), parent=self)
        self._no.clicked.connect(self.reject)
        self._build(name)
        self.resize(theme.current().px(560), self.sizeHint().height())
        next(each for each in (*self.choices.values(), self._no) if each.isEnabled()).setFocus()

    def _choice(self, words: dict[str, str], current: str) -> QComboBox:
        made = QComboBox(self)
        made.addItem(self.tr("Nothing arranged"), "")
        for code, text in words.items():
            made.addItem(text, code)
        made.setCurrentIndex(max(0, made.findData(current)))
        return made

    def _build(self, name: str) -> None:
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Form of &address"), self.choices["form"]), (self.tr("&Wording"), self.choices["register"]),
            (self.tr("&Language"), self.choices["language"]), (self.tr("&Best reached"), self.choices["channel"]),
            (self.tr("&Times that suit"), self.times["hours"]), (self.tr("&Quiet times"), self.times["quiet"]),
        ]  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, wrap=True, parent=self))
        if self.mine:
            about = self.tr(
                "This is everything the team has noted about you. What you correct stays that way, whatever was "
                "there before."
            )
        else:
            about = self.tr("{name} can read and correct all of this. There is no field for remarks.")
        box.addWidget(Label(about.format(name=isolate(name)), 12, colour="text2", wrap=True, parent=self))
        box.addLayout(field_grid(fields, self))
        if self._card.said and not self.mine:
            for field in self._card.said:
                (self.choices.get(field) or self.times[field]).setEnabled(False)
            said = self.tr("The fields you cannot change here are {name}’s own words.").format(name=isolate(name))
            box.addWidget(Label(said, 12, colour="text2", wrap=True, parent=self))
        box.addStretch(1)
        box.addWidget(self.problem)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._no, self._yes, spacing=8))

    def wanted(self) -> dict[str, Any]:
        """What the card is to say."""
        chosen = {name: str(field.currentData()) for name, field in self.choices.items()}
        return {**chosen, **{name: data_of(field.windows()) for name, field in self.times.items()}}

    @Slot()
    def save(self) -> None:
        """Save it; where something makes no sense, it is said here and the form stays."""
        wanted, there = self.wanted(), self._card.values
        changed = {name: value for name, value in wanted.items() if value != (there.get(name) or type(value)())}
        if not changed:
            self.reject()
            return
        work: Callable[[], Changes | None]
        if self.mine and self._card.id:
            before = {name: there.get(name) or type(wanted[name])() for name in self._card.said}
            work = partial(desk_ring.correct, self._desk, self._card.id, {**before, **changed})
        else:
            work = partial(desk_ring.change, self._desk, self._card.person, self._card.team, changed)
        self._jobs.command(self, work, then=self._saved, failed=self._failed)

    def _saved(self, changes: Changes | None) -> None:
        self.accept()
        if changes is not None:
            self.changed.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.save) or super().event(event)
