"""The page "Team board": lanes of people, and what becomes of the tickets that are selected or dragged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services import board as boards
from deskapp.services import people, returning
from deskapp.ui.board import words
from deskapp.ui.board.giving import Giving
from deskapp.ui.board.lending import Lending
from deskapp.ui.board.pane import BoardPane
from deskapp.ui.i18n import line_of
from deskapp.ui.notice import Notice
from deskapp.ui.widgets.popup import Choice, PickPopup
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import PersonRow, TeamRow
    from deskapp.services.board import Board, Share
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

SCOPE = PAGE = "board"
KINDS = ("ticket", "person", "team", "hand")
NOT_OFTENER_MS = 300


class BoardPage(QObject):
    """`pane` is what is seen. Signals: `notice(object Notice)`; `ticket_asked(str)`."""

    notice = Signal(object)
    ticket_asked = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._window: MainWindow | None = None
        self._team = ""
        self._teams: list[TeamRow] = []
        self._popup: PickPopup | None = None
        self._names: dict[str, str] = {}
        self.giving = Giving(desk, jobs, self)
        self.giving.notice.connect(self._given)
        self.lending = Lending(desk, jobs, bus, self)
        self.lending.notice.connect(self.notice)
        self.pane = BoardPane(actions, self.lending.view)
        self.giving.answered.connect(self.pane.focus_lanes)
        self.pane.dropped.connect(self._dropped)
        self.pane.asked.connect(self.ticket_asked)
        self._often = Throttle(self, NOT_OFTENER_MS, self._reload)
        bus.refresh_when_visible(self.pane, self._touched, KINDS)

    def show_in(self, window: MainWindow) -> None:
        """Show the page in a window, and put the keyboard into the lanes."""
        if self._window is None:
            self._window = window
            self.giving.stand_in(window)
            handle = self._actions.handle
            for name, deed in (
                ("board.give", self.give), ("board.take", self.take_over), ("board.back", self.hand_back),
                ("board.share", self.share), ("board.lead", self.choose_lead), ("board.return", self.choose_return),
                ("board.team", self.choose_team),
                ("board.select", self.pane.tick_current), ("board.open", self.pane.open_current),
                ("board.clear", self.pane.clear_ticks), ("ticket.assign", self.give), ("ticket.take", self.take_over),
            ):  # fmt: skip
                handle(name, deed, self._is_shown)
            window.add_page(PAGE, self.pane)
            self.lending.act(self._actions, self._is_shown)
            self._actions.attach(SCOPE, self.pane)
            window.finish()
            self._jobs.query(self, partial(boards.teams, self._desk), then=self._take_teams, key="teams")
        window.show_page(PAGE)
        self.pane.focus_lanes()

    def _is_shown(self) -> bool:
        return self._window is not None and self._window.page() == PAGE

    # -- reading

    def show_team(self, team: str) -> None:
        """Show the board of a team."""
        self._team = team
        self.lending.show_team(team)
        self.pane.clear_ticks()
        self._reload()

    def _take_teams(self, found: list[TeamRow]) -> None:
        self._teams = found
        if found and not self._team:
            self.show_team(found[0].id)
        self.pane.show_no_team(not found)

    def _touched(self, _changes: Changes) -> None:
        self._often.call()

    def _reload(self) -> None:
        if self._team:
            work = partial(boards.board, self._desk, self._team)
            self._jobs.query(self, work, then=self._take, key="board")

    def _take(self, board: Board) -> None:
        self.pane.show_board(board, self._desk.now())

    # -- what people do

    @Slot()
    def give(self) -> None:
        """Ask who gets what is selected; whoever is suggested stands first, with the reason."""
        self.giving.give(self.pane.selection(), self._team)

    @Slot()
    def take_over(self) -> None:
        """Take what is selected oneself."""
        lane = self.pane.lane_of(self._desk.person)
        self._ask(dict.fromkeys(self.pane.selection(), self._desk.person), lane.name if lane else self.tr("me"))

    @Slot()
    def hand_back(self) -> None:
        """Give what is selected back to the team."""
        self._ask(dict.fromkeys(self.pane.selection(), ""), "")

    @Slot(str, object)
    def _dropped(self, person: str, ids: list[str]) -> None:
        lane = self.pane.lane_of(person)
        self._ask(dict.fromkeys(ids, person), lane.name if lane else "")

    @Slot()
    def share(self) -> None:
        """Show how what is selected, or what nobody has, would be shared out evenly."""
        work = partial(boards.share, self._desk, self._team, self.pane.ticked())
        self._jobs.query(self, work, then=self._show_plan, key="share")

    def _show_plan(self, plan: list[Share]) -> None:
        if not plan:
            self.notice.emit(Notice(self.tr("There is nothing to share out"), icon="info"))
            return
        self._ask({each.ticket.id: each.person for each in plan}, "", plan)

    def _ask(self, moves: dict[str, str], name: str, plan: list[Share] | None = None) -> None:
        self.giving.ask(moves, name, self._team, plan)

    @Slot(object)
    def _given(self, notice: Notice) -> None:
        self.pane.clear_ticks()
        self.notice.emit(notice)

    # -- the team and its lead

    @Slot()
    def choose_team(self) -> None:
        """Ask whose board is to be shown."""
        self._open_popup(self.tr("Board of"), self._team_chosen, at=self.pane.team_button())
        self._show_choices([Choice(each.id, words.team_name(each.names), icon="team") for each in self._teams])

    def _team_chosen(self, team: object) -> None:
        self.show_team(str(team))

    @Slot()
    def choose_lead(self) -> None:
        """Ask who leads the team."""
        if self._team and self.pane.may_write():
            popup = self._open_popup(
                self.tr("Who leads this team?"), self._lead_chosen, at=self.pane.lead_button(), search=self._find_people
            )
            popup.setToolTip(self.tr("What nobody has decided for three working days comes to the lead."))
            self._find_people("")

    def _find_people(self, text: str) -> None:
        work = partial(_leads, self._desk, self._team, text)
        self._jobs.query(self, work, then=self._show_people, key="choices")

    def _show_people(self, found: list[PersonRow]) -> None:
        choices = [Choice(each.id, each.name, line_of(each.job, each.unit), icon="@") for each in found]
        choices.append(Choice("", self.tr("Nobody: the nearest manager at a desk decides"), icon="tree"))
        self._show_choices(choices)

    def _lead_chosen(self, person: object) -> None:
        work = partial(boards.set_lead, self._desk, self._team, str(person))
        name = self._names.get(str(person), "")
        text = self.tr("{name} leads the team").format(name=name) if person else self.tr("Nobody leads the team now")
        self._jobs.command(self, work, then=partial(self._lead_set, text))

    def _lead_set(self, text: str, changes: Changes) -> None:
        self.notice.emit(Notice(text, group=changes.group, icon="person"))

    @Slot()
    def choose_return(self) -> None:
        """Ask after how long work that nobody does anything about goes back to the team."""
        if self._team and self.pane.may_write():
            popup = self._open_popup(
                self.tr("What nobody works on goes back to the team"), self._return_chosen,
                at=self.pane.return_button(), width=460,
            )  # fmt: skip
            popup.setToolTip(self.tr("Whoever has it is asked one working hour before, and keeps it with one key."))
            self._show_choices(
                [Choice(each, words.return_rule(each), icon="clock" if each else "x") for each in returning.OFFERED]
            )

    def _return_chosen(self, minutes: object) -> None:
        work = partial(returning.set_after, self._desk, self._team, int(str(minutes)))
        self._jobs.command(self, work, then=partial(self._lead_set, words.return_rule(int(str(minutes)))))

    # -- lists to pick from

    def _open_popup(
        self,
        title: str,
        then: Callable[[object], None],
        *,
        at: QWidget | None = None,
        search: Callable[[str], None] | None = None,
        width: int = 420,
    ) -> PickPopup:
        self._names = {}
        self._then = then
        self._popup = popup = PickPopup(self.pane.window(), title, search=search, width=width)
        popup.picked.connect(self._picked)
        if at is not None:
            popup.open_at(at)
        else:
            popup.open_in(self.pane.window())
        return popup

    def _show_choices(self, choices: list[Choice]) -> None:
        import shiboken6

        self._names |= {str(each.value): each.text for each in choices}
        if self._popup is not None and shiboken6.isValid(self._popup):
            self._popup.set_choices(choices)

    @Slot(object)
    def _picked(self, value: object) -> None:
        self._popup = None
        self._then(value)


def _leads(desk: Desk, team: str, text: str) -> list[PersonRow]:
    """On a reader thread: the team's people first, others by typing."""
    if text.strip():
        return people.find(desk, text, left=False)
    return people.members(desk, team)
