"""What is seen of the board: the head with the team and its lead, and the lanes, as columns or, where it is narrow, rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.board import words
from deskapp.ui.board.lane import LaneView
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from deskapp.services.board import Board, Lane
    from deskapp.ui.actions import Actions
    from deskapp.ui.widgets.buttons import ToolButton

NARROW = 820  # px at 100 %: below it people are rows


class BoardPane(QWidget):
    """Signals: `dropped(str person, object ids)`; `asked(str ticket)`: it is to be opened."""

    dropped = Signal(str, object)
    asked = Signal(str)

    def __init__(self, actions: Actions, above: QWidget, parent: QWidget | None = None) -> None:
        """`above` stands between the head and the lanes."""
        super().__init__(parent)
        self._lanes: dict[str, LaneView] = {}
        self._ticked: dict[str, None] = {}
        self._may_write = False
        self._upright = True
        self._now = 0
        self._wants_focus = False
        self.setAccessibleName(self.tr("Team board"))
        self._title = Label(self.tr("Team board"), 16, Weight.SEMIBOLD)
        self._team = _button(actions, "board.team", "team", self.tr("Team"))
        self._lead = _button(actions, "board.lead", "person", self.tr("Lead"))
        self._share = _button(actions, "board.share", "bars", self.tr("Share out evenly…"))
        self._return = _button(actions, "board.return", "inbox", self.tr("Back to the queue"))
        self._help = _button(actions, "board.help", "team", self.tr("Ask for help…"))
        self._give = _button(actions, "board.give", "assign", self.tr("Give to…"))
        self._count = Label("", 13, Weight.SEMIBOLD, "accentInk")
        head = QWidget()
        buttons = (self._team, self._lead, self._return, self._share, self._give, self._help)
        head.setLayout(Flow(self._title, *buttons, self._count, spacing=8))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(16, 2, 16, 14)
        self._box.setSpacing(12)
        inside = QWidget()
        inside.setObjectName("root")
        inside.setLayout(self._box)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = EmptyState(
            "team", self.tr("No team yet"), self.tr("As soon as a team has people, its work appears here.")
        )
        self._empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column(head, margins=(16, 12, 16, 10)))
        layout.addWidget(above)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._empty, 1)
        theme.notifier().changed.connect(self._stand)
        self._say_count()

    # -- showing

    def show_board(self, board: Board, now: int) -> None:
        """Show a board; who is still there keeps his lane, and what is still there stays selected."""
        self._now, self._may_write = now, board.may_write
        self._team.setText(words.team_name(board.names))
        self._team.setAccessibleName(self.tr("Board of {team}").format(team=words.team_name(board.names)))
        self._return.setText(words.return_rule(board.return_after))
        self._return.setAccessibleName(words.return_rule(board.return_after))
        self._lead.setText(words.lead(board))
        self._lead.setAccessibleName(words.lead(board))
        there = {each.id for lane in board.lanes for each in lane.tickets}
        self._ticked = {each: None for each in self._ticked if each in there}
        busy = next((person for person, each in self._lanes.items() if each.list.hasFocus()), None)
        for person in [each for each in self._lanes if each not in {lane.person for lane in board.lanes}]:
            gone = self._lanes.pop(person)
            self._box.removeWidget(gone)
            gone.deleteLater()
        most = max((lane.load for lane in board.lanes), default=0.0)
        for place, lane in enumerate(board.lanes):
            view = self._lanes.get(lane.person)
            if view is None:
                view = self._lanes[lane.person] = self._make(lane)
            if self._box.indexOf(view) != place:
                self._box.removeWidget(view)
                self._box.insertWidget(place, view)
            view.show_lane(lane, most, self._ticked, now)
        self._lanes = {lane.person: self._lanes[lane.person] for lane in board.lanes}
        self._stand()
        self._say_count()
        if self._wants_focus or (busy is not None and busy not in self._lanes):
            self.focus_lanes()

    def show_no_team(self, none: bool) -> None:
        """Where there is no team there is no board."""
        self._empty.setVisible(none)
        self._scroll.setVisible(not none)

    def _make(self, lane: Lane) -> LaneView:
        view = LaneView(lane)
        view.dropped.connect(self._dropped)
        view.list.ticked.connect(self.tick)
        view.list.stepped.connect(self._step)
        view.list.asked.connect(self.asked)
        return view

    @Slot()
    def _stand(self) -> None:
        self._upright = self.width() >= theme.current().px(NARROW)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if self._upright else QBoxLayout.Direction.TopToBottom)
        for view in self._lanes.values():
            view.stand(upright=self._upright)
        while self._box.count() > len(self._lanes):  # what takes the room that is left
            self._box.takeAt(self._box.count() - 1)
        self._box.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() >= theme.current().px(NARROW)) != self._upright:
            self._stand()

    # -- what is selected

    def ticked(self) -> list[str]:
        """The selected tickets, in the order of the lanes."""
        return [each.id for view in self._lanes.values() for each in view.lane().tickets if each.id in self._ticked]

    def selection(self) -> list[str]:
        """The selected tickets, else the one the keyboard stands at."""
        current = self.current()
        return self.ticked() or ([current] if current else [])

    def current(self) -> str:
        """The ticket the keyboard stands at, "" = none."""
        return next((view.list.current() for view in self._lanes.values() if view.list.hasFocus()), "")

    @Slot(str)
    def tick(self, ticket: str) -> None:
        """Select a ticket, or leave it out again."""
        if ticket in self._ticked:
            del self._ticked[ticket]
        else:
            self._ticked[ticket] = None
        self._show_ticks()

    @Slot()
    def tick_current(self) -> None:
        """The same for where the keyboard stands."""
        if self.current():
            self.tick(self.current())

    @Slot()
    def clear_ticks(self) -> None:
        """Select nothing."""
        self._ticked.clear()
        self._show_ticks()

    def _show_ticks(self) -> None:
        for view in self._lanes.values():
            view.show_ticks(self._ticked, self._now)
        self._say_count()

    def _say_count(self) -> None:
        self._count.setText(self.tr("%Ln selected", "", len(self._ticked)) if self._ticked else "")
        self._count.setVisible(bool(self._ticked))

    @Slot()
    def open_current(self) -> None:
        """Open the ticket the keyboard stands at."""
        if self.current():
            self.asked.emit(self.current())

    # -- the lanes

    def lanes(self) -> list[LaneView]:
        """All lanes, in order."""
        return list(self._lanes.values())

    def lane_of(self, person: str) -> Lane | None:
        """The lane of a person, None where he has none."""
        view = self._lanes.get(person)
        return view.lane() if view is not None else None

    def may_write(self) -> bool:
        """Whether it may be said here who leads."""
        return self._may_write

    def team_button(self) -> ToolButton:
        """Where the list of teams opens."""
        return self._team

    def return_button(self) -> ToolButton:
        """Where the list of after how long opens."""
        return self._return

    def lead_button(self) -> ToolButton:
        """Where the list of who could lead opens."""
        return self._lead

    def focus_lanes(self) -> None:
        """Put the keyboard into the lane it was in, else into the first that has something; as soon as there is one."""
        full = [view for view in self._lanes.values() if view.lane().tickets]
        self._wants_focus = not full
        if full and not any(view.list.hasFocus() for view in full):
            full[0].list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _step(self, step: int) -> None:
        full = [view for view in self._lanes.values() if view.lane().tickets]
        here = next((place for place, view in enumerate(full) if view.list.hasFocus()), 0)
        target = full[min(max(here + step, 0), len(full) - 1)]
        target.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(target, 12, 0)

    @Slot(str, str)
    def _dropped(self, person: str, ticket: str) -> None:
        ids = self.ticked() if ticket in self._ticked else [ticket]
        self.dropped.emit(person, ids)


def _button(actions: Actions, name: str, icon: str, text: str) -> ToolButton:
    """A button for a command, with words of its own."""
    action = actions.of(name)
    made = tool_button(icon, text, boxed=True)
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    return made
