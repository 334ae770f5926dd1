"""A queue pane over a real encrypted desk, with jobs and change bus as in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from deskapp.domain.rows import QueueQuery
from deskapp.services import tickets, touched
from deskapp.ui.changes import ChangeBus
from deskapp.ui.queue.pane import QueuePane
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs

HOUR = 3_600_000


class Stage(NamedTuple):
    """Everything a test of the pane plays with."""

    desk: Desk
    pane: QueuePane
    actions: Actions
    bus: ChangeBus
    ids: list[str]
    wait: Callable[[Callable[[], bool]], None]

    def shown(self) -> list[str]:
        """Subjects in the order shown."""
        model = self.pane._model
        rows = [model.row_at(at) for at in range(model.rowCount())]
        return [row.subject if row else "" for row in rows]

    def row(self, subject: str) -> int:
        """Where a ticket stands."""
        return self.shown().index(subject)


def opened(desk: Desk, subject: str, due: int = 0, **fields: Any) -> str:
    """A ticket of Aino's that Sami has; `due` in hours from now."""
    values = {"assignee": person_id("sami"), **fields}
    if due:
        values["next_word_by"] = desk.now() + due * HOUR
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), fields=values).made


@pytest.fixture
def bus(desk: Desk, jobs: Jobs) -> ChangeBus:
    """The change bus of this desk, looking."""
    jobs.on_thread_end(desk.close_thread)
    made = ChangeBus(jobs, partial(touched.version, desk), partial(touched.since, desk), start=touched.place(desk))
    made.start()
    return made


@pytest.fixture
def stage(desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: Any) -> Stage:
    """A shown pane with five tickets of Sami's: one, two, ... by due time."""
    ids = [opened(desk, name, due) for due, name in enumerate(("one", "two", "three", "four", "five"), 1)]
    pane = QueuePane(desk, jobs, bus, actions)
    qtbot.addWidget(pane)
    pane.resize(384, 700)
    pane.show()
    pane.activateWindow()
    made = Stage(desk, pane, actions, bus, ids, partial(qtbot.waitUntil, timeout=5000))
    pane.show_query(QueueQuery())
    made.wait(lambda: pane._model.rowCount() == 5)
    return made
