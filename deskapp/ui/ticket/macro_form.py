"""What a macro does: one form, where everything may be left as the ticket has it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from deskapp.domain.macro import LONGEST_NAME, Macro
from deskapp.services import macros
from deskapp.ui import icons, theme
from deskapp.ui.errors import sentence
from deskapp.ui.field_words import priorities, statuses
from deskapp.ui.i18n import translate
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import choices
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import TeamRow
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


def wake_words() -> dict[str, str]:
    """When a snoozed ticket comes back."""
    return {
        "hour": translate("MacroWords", "for an hour"),
        "tomorrow": translate("MacroWords", "until tomorrow morning"),
        "two_days": translate("MacroWords", "for two days"),
        "monday": translate("MacroWords", "until Monday morning"),
        "week": translate("MacroWords", "for a week"),
    }


class MacroForm(QDialog):
    """Call `open()`. Signals: `saved(object Changes)`, `removed(object Changes)`."""

    saved = Signal(object)
    removed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, macro: Macro, teams: list[TeamRow], triggers: list[str], parent: QWidget
    ) -> None:
        """`macro.id` "" = a new one; `teams` it may be shared with; `triggers` of the snippets there are."""
        super().__init__(parent)
        self._desk, self._jobs, self._macro = desk, jobs, macro
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change this macro") if macro.id else self.tr("New macro"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        leave = self.tr("leave as it is")
        self.name = QLineEdit(macro.name, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.share = QComboBox(self)
        self.share.addItem(icons.icon("lock"), self.tr("Only me"), "")
        for team in teams:
            self.share.addItem(icons.icon("team"), choices.team_name(team), team.id)
        self.status = _combo(self, leave, [(each, statuses()[each]) for each in ("open", "waiting", "solved")])
        self.solution = QLineEdit(macro.solution, self)
        self.solution.setPlaceholderText(self.tr("What solved it, in a few words"))
        self.priority = _combo(self, leave, list(enumerate(priorities())), none=-1)
        self.assignee = _combo(
            self, leave, [("me", self.tr("whoever runs it")), ("nobody", self.tr("nobody, back to the team"))]
        )
        self.wake = _combo(self, self.tr("do not snooze"), list(wake_words().items()))
        self.labels = QLineEdit(", ".join(macro.labels), self)
        self.unlabels = QLineEdit(", ".join(macro.unlabels), self)
        for field in (self.labels, self.unlabels):
            field.setPlaceholderText(self.tr("with commas between them"))
        self.snippet = _combo(self, self.tr("no text"), [(each, f"::{each}") for each in triggers])
        for box, value in (
            (self.share, macro.team), (self.status, macro.status), (self.priority, macro.priority),
            (self.assignee, macro.assignee), (self.wake, macro.wake), (self.snippet, macro.snippet),
        ):  # fmt: skip
            box.setCurrentIndex(max(box.findData(value), 0))
        self.status.currentIndexChanged.connect(self._follow)
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._save = primary_button(self.tr("Save"), parent=self)
        self._save.setDefault(True)
        self._save.clicked.connect(self.save)
        self._remove = plain_button(self.tr("Remove"), parent=self)
        self._remove.clicked.connect(self.remove)
        self._remove.setVisible(bool(macro.id))
        self._back = plain_button(self.tr("Cancel"), parent=self)
        self._back.clicked.connect(self.reject)
        self._build()
        self._follow()
        self.name.setFocus()

    def _build(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name"), self.name), (self.tr("&For"), self.share), (self.tr("&Status"), self.status),
            (self.tr("S&olution"), self.solution), (self.tr("&Priority"), self.priority),
            (self.tr("&Assigned to"), self.assignee), (self.tr("S&nooze"), self.wake),
            (self.tr("&Labels to add"), self.labels), (self.tr("Labels to re&move"), self.unlabels),
            (self.tr("&Text for the reply"), self.snippet),
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        layout.addLayout(field_grid(fields, self))
        layout.addWidget(self._problem)
        layout.addLayout(row(self._remove, None, self._back, self._save, spacing=8, margins=(0, 6, 0, 0)))
        self.setMinimumWidth(theme.current().px(480))

    def macro(self) -> Macro:
        """What the form says."""
        status = str(self.status.currentData())
        return self._macro._replace(
            name=self.name.text(), team=str(self.share.currentData()), status=status,
            solution=self.solution.text().strip() if status == "solved" else "", priority=int(self.priority.currentData()),
            assignee=str(self.assignee.currentData()), wake=str(self.wake.currentData()), labels=_listed(self.labels.text()),
            unlabels=_listed(self.unlabels.text()), snippet=str(self.snippet.currentData()),
        )  # fmt: skip

    def problem(self) -> str:
        """What is missing, in a sentence."""
        return "" if self._problem.isHidden() else self._problem.text()

    @Slot()
    def save(self) -> None:
        """Keep it, or say what is missing."""
        work = partial(macros.save, self._desk, self.macro())
        self._jobs.command(self, work, then=self._saved, failed=self._failed)

    @Slot()
    def remove(self) -> None:
        """Take it away; an undo brings it back."""
        self._jobs.command(
            self, partial(macros.remove, self._desk, self._macro.id), then=self._removed, failed=self._failed
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self.saved.emit(changes)

    def _removed(self, changes: Changes) -> None:
        self.accept()
        self.removed.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()
        where = {"macro.name": self.name, "macro.solution": self.solution}.get(error.code)
        if where is not None:
            where.setFocus()

    @Slot()
    def _follow(self) -> None:
        self.solution.setEnabled(self.status.currentData() == "solved")


def _combo(
    parent: QWidget, none_text: str, items: list[tuple[str, str]] | list[tuple[int, str]], none: object = ""
) -> QComboBox:
    box = QComboBox(parent)
    box.addItem(none_text, none)
    for value, text in items:
        box.addItem(text, value)
    return box


def _listed(text: str) -> tuple[str, ...]:
    """Labels with commas between them; Arabic has its own comma."""
    words = [" ".join(each.split()) for each in text.replace("،", ",").split(",")]
    return tuple(dict.fromkeys(each for each in words if each))
