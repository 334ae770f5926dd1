"""Tickets dragged out of the list: to a view, a person or a team. The keys for it are A, M, T and P."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from deskapp.services.steps import NONE, Chosen, ids_of
from deskapp.ui import i18n
from deskapp.ui.queue import words
from deskapp.ui.queue.bulk import WORDS_FOR

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import QueueQuery, TeamRow
    from deskapp.services.board import Suggestion
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.queue.many import Many
    from deskapp.ui.queue.pane import QueuePane
    from deskapp.ui.queue.rail import Rail

PEOPLE, TEAMS = 5, 6  # so many are offered
MOST = 100  # of the tickets say who could take all of them
PERSON, TEAM = "person:", "team:"
CHART = "org"


class Gift(NamedTuple):
    """What becomes of tickets that are let go somewhere: a deed of `queue/bulk.py`; a value of None is asked for."""

    deed: str
    value: object
    name: str


def gift_of(query: QueueQuery, me: str) -> Gift | None:
    """What makes a ticket stand in a view; None where that is not for a hand to say."""
    match query.view:
        case "mine":
            return Gift("assign", me, "")
        case "unassigned":
            return Gift("assign", "", "")
        case "solved":
            return Gift("close", None, "")
    if query.team:
        return Gift("move", query.team, "")
    if query.priority >= 0:
        return Gift("priority", query.priority, words.priority_name(query.priority))
    return Gift("move", None, "") if query.view == "team" and not query.text and not query.status else None


class Drops(QObject):
    """Shows in the rail whom dragged tickets may be given to, and gives them.

    Signal `words_wanted(object moves, str name)`: somebody of the chart gets tickets (ticket -> person), with a note and a
    sentence to each customer, as from the board.
    """

    words_wanted = Signal(object, str)

    def __init__(
        self, desk: Desk, jobs: Jobs, rail: Rail, pane: QueuePane, query_of: Callable[[str], QueueQuery | None]
    ) -> None:
        """`query_of(page)` is what a view of the rail asks for by itself."""
        super().__init__(pane)
        self._desk, self._jobs, self._rail, self._query_of = desk, jobs, rail, query_of
        self._names: dict[str, str] = {}
        self._gifts: dict[str, Gift] = {}
        self._dragging = False
        self._chosen = NONE
        self._many: Many = pane.many
        pane.dragging.connect(self._dragged)
        rail.dropped.connect(self._dropped)

    @Slot(int)
    def _dragged(self, row: int) -> None:
        self._dragging = row >= 0
        if not self._dragging:
            self._rail.let_drop(set())
            self._rail.show_targets("", [])
            return
        self._chosen = self._many.meant(row)
        gifts = {page: gift_of(query, self._desk.person) for page in self._rail.pages() if (query := self._query_of(page))}
        self._gifts = {page: gift for page, gift in gifts.items() if gift is not None}
        self._gifts[CHART] = Gift("assign", None, "")  # where somebody is chosen by letting go on him
        self._rail.let_drop(set(self._gifts))
        self._jobs.query(self, partial(_takers, self._desk, self._chosen), then=self._offer, key="takers")

    def _offer(self, found: tuple[list[Suggestion], list[TeamRow], str]) -> None:
        if not self._dragging:
            return
        people, teams, mine = found
        targets = []
        for person in people[:PEOPLE]:
            self._gifts[PERSON + person.person] = Gift("assign", person.person, person.name)
            targets.append((PERSON + person.person, "person", person.name))
        for team in teams[:TEAMS]:
            name = team.names.get(i18n.code()) or team.name
            self._gifts[TEAM + team.id] = Gift("move", team.id, name)
            targets.append((TEAM + team.id, "team", name))
        self._names = {team.id: team.names.get(i18n.code()) or team.name for team in teams}
        self._names[self._desk.person] = mine
        self._rail.show_targets(self.tr("GIVE TO"), targets)

    def to_person(self, person: str, name: str, place: QWidget) -> bool:
        """Give somebody the tickets that are dragged, or, by key, the selected ones; False where there are none.

        Of very many nobody could read each sentence before: they are given at once.
        """
        chosen = self._carried()
        if chosen.total > WORDS_FOR:
            self._many.give(chosen, "assign", person, name, place)
        elif chosen.total:
            self._jobs.query(self, partial(ids_of, self._desk, chosen), then=partial(self._want_words, person, name), key="ids")
        return chosen.total > 0

    def to_team(self, team: str, name: str, place: QWidget) -> bool:
        """Move these tickets into a team of the chart; False where there are none."""
        chosen = self._carried()
        if chosen.total:
            self._many.give(chosen, "move", team, name, place)
        return chosen.total > 0

    def _carried(self) -> Chosen:
        return self._chosen if self._dragging else self._many.chosen()

    def _want_words(self, person: str, name: str, ids: list[str]) -> None:
        self.words_wanted.emit(dict.fromkeys(ids, person), name)

    @Slot(str)
    def _dropped(self, page: str) -> None:
        gift = self._gifts.get(page)
        if gift is None:
            return
        name = gift.name or self._names.get(str(gift.value), "")
        self._many.give(self._chosen, gift.deed, gift.value, name, self._rail)


def _takers(desk: Desk, chosen: Chosen) -> tuple[list[Suggestion], list[TeamRow], str]:
    from deskapp.services import board, people

    return board.suggest(desk, ids_of(desk, chosen, MOST)), people.teams(desk), people.me(desk).name
