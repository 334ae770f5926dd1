"""Pictures of the queue: as a table, under heads, and with views somebody made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from deskapp.domain.rows import QueueQuery

if TYPE_CHECKING:
    from tests.screenshots import Photographer


def table(camera: Photographer, space: Any) -> None:
    """The list as a table, with the ticket below, its columns and a group."""
    space.queue.show_query(QueueQuery(view="team", form="table", sort="-due"))
    camera.settle()
    space.queue.step(1)
    camera.take("table")
    camera._act(space, "view.columns")
    camera.take("table-columns")
    camera._close_others()
    wide = "priority 110, number 84, subject 300, customer 150, place 110, status 90, team 110, assignee 140, due 130"
    space.queue.show_query(QueueQuery(view="team", form="table", group="assignee", columns=wide))
    camera.settle()
    space.queue._model.toggle(2)
    camera.take("table-groups")
    space.queue.dragging.emit(2)
    camera.settle()
    camera.take("dragging")
    space.queue.dragging.emit(-1)
    space.queue._model.clear_ticks()
    space.queue.show_query(QueueQuery(view="team"))
    camera.settle()


def groups(camera: Photographer, space: Any) -> None:
    """Tickets under heads, one of them folded."""
    space.queue.show_query(QueueQuery(view="team", sort="-changed", group="assignee"))
    camera.settle()
    heads = space.queue._model.head_rows()
    space.queue._view.go(heads[1])
    space.queue._view.fold(heads[1])
    camera.take("groups")
    camera._act(space, "queue.sort")
    camera.take("order-menu")
    camera._close_others()
    space.queue.show_query(QueueQuery(view="team"))


def own_views(camera: Photographer, space: Any) -> None:
    """A view somebody made, from its form to its line in the rail."""
    camera.window.activateWindow()
    space.queue.show_query(QueueQuery(view="team", text="status:open priority:high,urgent"))
    camera._act(space, "view.save")
    form = next((each for each in camera.window.findChildren(QDialog) if each.isVisible()), None)
    if form is None:
        return
    camera._type("Pressing and open")
    for box, value in ((form.icon, "flag"), (form.colour, "danger"), (form.density, "compact")):
        box.setCurrentIndex(box.findData(value))
    form.limit.setText("3")
    camera.take("view-form")
    form.save()
    camera.settle()
    camera.settle()
    camera.take("own-view")
    space.rail.item(space.queue.query().page).customContextMenuRequested.emit(QPoint(40, 20))
    camera.take("own-view-menu")
    camera._close_others()
