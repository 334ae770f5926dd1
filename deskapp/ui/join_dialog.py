"""Several tickets become one: which one stays, what becomes of the others, and the sentence to who asked in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from deskapp.services import joining
from deskapp.ui import theme
from deskapp.ui.actions import native_keys
from deskapp.ui.errors import sentence
from deskapp.ui.field_words import field_name, value_text
from deskapp.ui.i18n import isolate, line_of, list_text
from deskapp.ui.notice import Notice
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import JoinPlan
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class JoinDialog(QDialog):
    """Call `open()`. Nothing is done before *Join*. `which` gives the tickets' ids, on a reader thread.

    Signal `joined(object Changes, object Notice)`: done, with `made` = the ticket that stays.
    """

    joined = Signal(object, object)

    def __init__(self, desk: Desk, jobs: Jobs, which: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._which = desk, jobs, which
        self._plan: JoinPlan | None = None
        self._ids: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Join tickets"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._chosen)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        inner = QWidget()
        inner.setObjectName("surface")
        inner.setLayout(self._list)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self._what = Label("", 13, wrap=True, parent=self)
        self._kept = Label("", 13, wrap=True, parent=self)
        self._strangers = Label("", 13, colour="warn", wrap=True, parent=self)
        self._tell = QCheckBox(self)
        self._tell.setFont(theme.current().font(13))
        self._tell.toggled.connect(self._show_words)
        self._words = Label("", 12, colour="text2", wrap=True, parent=self)
        self._problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self._do = primary_button(self.tr("Join"), parent=self)
        self._do.clicked.connect(self.join_them)
        self._back = plain_button(self.tr("Go back"), parent=self)
        self._back.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.tr("Which ticket stays?"), 16, Weight.SEMIBOLD, parent=self))
        box.addWidget(self._area)
        for each in (self._what, self._kept, self._strangers, self._tell, self._words, self._problem):
            each.hide()
            box.addWidget(each)
        box.addStretch(1)
        box.addLayout(row(None, Keycap(native_keys("Ctrl+Enter"), self), self._back, self._do, spacing=8))
        self._do.setEnabled(False)
        self.resize(theme.current().px(560), theme.current().px(420))
        self._read("")

    def stays(self) -> str:
        """Id of the ticket that would stay; "" while it is being read."""
        return self._plan.stays.id if self._plan is not None else ""

    def choose(self, ticket: str) -> None:
        """Let another one stay."""
        self._buttons.buttons()[self._ids.index(ticket)].setChecked(True)
        self._read(ticket)

    def told(self) -> QCheckBox:
        """Whether the customers are told."""
        return self._tell

    def words(self) -> str:
        """All it says, for who reads it aloud."""
        shown = (self._what, self._kept, self._strangers, self._words, self._problem)
        return "\n".join(each.text() for each in shown if not each.isHidden())

    @Slot()
    def join_them(self) -> None:
        """Do it."""
        if self._plan is None or not self._do.isEnabled():
            return
        self._do.setEnabled(False)
        work = partial(joining.join, self._desk, self._ids, self._plan.stays.id, tell=self._tell.isChecked())
        self._jobs.command(self, work, then=self._done, failed=self._failed)

    def _read(self, into: str) -> None:
        work = partial(_plan, self._desk, self._which, into)
        self._jobs.query(self, work, then=self._show, key="plan", failed=self._failed)

    def _show(self, plan: JoinPlan) -> None:
        self._plan = plan
        if not self._ids:
            self._list_them(plan)
        names = list_text([isolate(each.ticket.number) for each in plan.goes])
        stays = isolate(plan.stays.number)
        self._what.setText(
            self.tr("All messages of {others} are shown in {number} from now on; their numbers lead there.").format(
                others=names, number=stays
            )
        )
        self._what.show()
        kept = [f"{field_name(name)}: {isolate(self._value(name, value))}" for name, value in plan.kept]
        self._kept.setText(self.tr("{number} takes over {what}").format(number=stays, what=list_text(kept)))
        self._kept.setVisible(bool(kept))
        others = list(dict.fromkeys(each.ticket.requester_name for each in plan.goes if each.other))
        self._strangers.setText(
            self.tr(
                "{names} asked too: they will follow {number} and read what is written there to {customer}."
            ).format(
                names=list_text([isolate(each) for each in others]),
                number=stays,
                customer=isolate(plan.stays.requester_name),
            )
        )
        self._strangers.setVisible(bool(others))
        told = list(dict.fromkeys(each.ticket.requester_name for each in plan.goes if each.sentence))
        self._tell.setVisible(bool(told))
        self._tell.setText(
            self.tr("Tell {names} in one sentence").format(names=list_text([isolate(each) for each in told]))
        )
        self._words.setText("\n\n".join(dict.fromkeys(each.sentence for each in plan.goes if each.sentence)))
        self._show_words()
        self._problem.hide()
        self._do.setEnabled(True)

    def _value(self, name: str, value: object) -> str:
        if name == "assignee" and self._plan is not None:
            return next((each.ticket.assignee_name for each in self._plan.goes if each.ticket.assignee == value), "")
        return value_text(name, value)

    def _list_them(self, plan: JoinPlan) -> None:
        tickets = sorted([plan.stays, *(each.ticket for each in plan.goes)], key=lambda each: each.key)
        self._ids = [each.id for each in tickets]
        for place, each in enumerate(tickets):
            button = QRadioButton(f"{isolate(each.number)} {isolate(each.subject)}".replace("&", "&&"), self)
            button.setFont(theme.current().font(13, Weight.MEDIUM))
            button.setChecked(each.id == plan.stays.id)
            button.setToolTip(tip(each.subject))
            self._buttons.addButton(button, place)
            detail = Label(line_of(isolate(each.requester_name), isolate(each.assignee_name or each.team_name)), 12,
                           colour="text2", elide=True, parent=self)  # fmt: skip
            self._list.addWidget(button)
            self._list.addWidget(detail)
            button.show()  # now, not after the next turn: the room they need is asked for below
            detail.show()
        self._list.addStretch(1)
        self._area.setFixedHeight(min(theme.current().px(220), self._list.sizeHint().height() + 8))
        self._buttons.buttons()[self._ids.index(plan.stays.id)].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self._read(self._ids[place])

    @Slot()
    def _show_words(self) -> None:
        self._words.setVisible(self._tell.isChecked() and not self._tell.isHidden())
        layout = self.layout()
        if layout is not None:  # what is said needs its room; the window never shrinks under the hand
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _done(self, changes: Changes) -> None:
        words = self.tr("%Ln ticket(s) joined into {number}", "", len(self._ids) - 1)
        notice = Notice(words.format(number=isolate(changes.number)), icon="merge", group=changes.group)
        self.joined.emit(changes, notice)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.join_them()
                return True
        return super().event(event)


def _plan(desk: Desk, which: Callable[[], Sequence[str]], into: str) -> JoinPlan:
    return joining.plan(desk, which(), into)
