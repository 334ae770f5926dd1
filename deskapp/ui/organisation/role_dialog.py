"""The page of a leader's role: read by everybody, written by the leader alone; nothing in it is computed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from deskapp.services import role_page
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.field_words import how_often
from deskapp.ui.files_bar import PlainEdit
from deskapp.ui.i18n import line_of
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.ctrl_enter import ctrl_enter
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.short_list import ShortList

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.role_page import RoleLine, RolePage
    from deskapp.ui.jobs import Jobs


class RoleDialog(QDialog):
    """Call `open()`. Signal `written(object Changes)`: its leader said it otherwise."""

    written = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget, page: RolePage, offered: tuple[list[RoleLine], list[RoleLine]]
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._page = desk, jobs, page
        self._lines: dict[str, list[RoleLine]] = {}  # what can be ticked, by title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Role: {name}").format(name=page.name))
        inside = QWidget()
        inside.setObjectName("surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.setSpacing(6)
        here_for, delivered = self.tr("What I am here for"), self.tr("What I delivered")
        owes, awaits = self.tr("What I owe to whom"), self.tr("What I wait for")
        if page.mine:
            self.here_for = self._edit(here_for, page.here_for, self.tr("For whom, and what they can count on"))
            self.delivered = self._edit(delivered, page.delivered, self.tr("In your own words; nothing here is counted"))
            self.owes = self._choice(owes, page.owes, offered[0])
            self.awaits = self._choice(awaits, page.awaits, offered[1])
        else:
            for title, text in ((here_for, page.here_for), (delivered, page.delivered)):
                self._say(title, text or self.tr("Nothing said yet"))
            for title, lines in ((owes, page.owes), (awaits, page.awaits)):
                self._say(title, "\n".join(map(_words, lines)) or self.tr("Nothing chosen"))
        self._body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        self._scroll = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 12, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(page.name, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        if page.job:
            layout.addWidget(Label(page.job, 13, colour="text2", wrap=True, parent=self))
        layout.addWidget(scroll, 1)
        hint = self.tr("Everybody in your organisation can read this page.")
        layout.addWidget(Label(hint, 12, colour="text2", wrap=True, parent=self))
        self._close = plain_button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.reject)
        if page.mine:
            yes = primary_button(self.tr("Save"), parent=self)
            yes.clicked.connect(self.agree)
            layout.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._close, yes, spacing=8))
            self.here_for.setFocus()
        else:
            layout.addLayout(row(None, self._close, spacing=8))
            self._close.setFocus()
        px = theme.current().px
        self.resize(px(560), px(600 if page.mine else 460))

    @Slot()
    def agree(self) -> None:
        """Save what is written."""
        if not self._page.mine:
            return
        work = partial(
            role_page.write, self._desk, self.here_for.toPlainText(), self.delivered.toPlainText(),
            self._ticked(self.tr("What I owe to whom"), self.owes),
            self._ticked(self.tr("What I wait for"), self.awaits),
        )  # fmt: skip
        self._jobs.command(self, work, then=self._done)

    def _done(self, changes: Changes | None) -> None:
        if changes is not None:
            self.written.emit(changes)
        self.accept()

    def _ticked(self, title: str, field: ShortList) -> list[RoleLine]:
        lines = enumerate(self._lines[title])
        return [each for place, each in lines if field.item(place).checkState() == Qt.CheckState.Checked]

    # -- building

    def _title(self, title: str) -> Label:
        made = Label(title, 12, Weight.SEMIBOLD, "text2", parent=self)
        self._body.addSpacing(6)
        self._body.addWidget(made)
        return made

    def _say(self, title: str, text: str) -> None:
        self._title(title)
        said = Label(text, 14, wrap=True, parent=self)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.addWidget(said)

    def _edit(self, title: str, text: str, hint: str) -> PlainEdit:
        label = self._title(title)
        field = PlainEdit(self)
        field.setPlainText(text)
        field.setPlaceholderText(hint)
        field.setAccessibleName(title)
        field.setMinimumHeight(theme.current().px(76))
        label.setBuddy(field)
        self._body.addWidget(field)
        return field

    def _choice(self, title: str, shown: tuple[RoleLine, ...], offered: list[RoleLine]) -> ShortList:
        """What stands on the page, ticked, and what else the ledger has."""
        label = self._title(title)
        field = ShortList(5, self)
        field.setAccessibleName(self.tr("{title}: ticked lines are shown on the page").format(title=title))
        self._lines[title] = list(dict.fromkeys([*shown, *offered]))
        for line in self._lines[title]:
            item = QListWidgetItem(_words(line))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if line in shown else Qt.CheckState.Unchecked)
            field.addItem(item)
        field.fit()
        label.setBuddy(field)
        if not field.count():
            field.hide()
            self._body.addWidget(Label(self.tr("Nothing in the list “Waits for”"), 13, colour="text2", parent=self))
        self._body.addWidget(field)
        return field

    def event(self, event: QEvent) -> bool:
        return ctrl_enter(event, self.agree) or super().event(event)


def _words(line: RoleLine) -> str:
    return line_of(line.what, line.other_name, how_often(line.every))


def read(desk: Desk, person: str) -> tuple[RolePage, tuple[list[RoleLine], list[RoleLine]]]:
    """On a reader thread: the page, and, where it is mine, what of the ledger can stand on it."""
    page = role_page.read(desk, person)
    return page, role_page.offered(desk) if page.mine else ([], [])
