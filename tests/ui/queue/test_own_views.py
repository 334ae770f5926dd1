"""Own views in the window: saved by a key and a name, pinned, put in order, counted, and there again the next morning."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from deskapp.domain.rows import QueueQuery
from deskapp.domain.views import left_of, pins_of
from deskapp.services import queues, settings, tickets, undo, views
from deskapp.ui.palette import CommandPalette
from deskapp.ui.queue.own_views import OwnViews
from deskapp.ui.queue.rail import Rail
from deskapp.ui.queue.view_form import ViewForm
from tests.desks import team_id
from tests.ui.queue.conftest import opened

if TYPE_CHECKING:
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from tests.ui.queue.conftest import Stage


class Views(NamedTuple):
    """A pane and a rail that know each other as in the window."""

    stage: Stage
    rail: Rail
    own: OwnViews
    said: list[Any]

    def order(self) -> list[str]:
        """What the rail says, from above."""
        return [self.rail.item(page).text() for page in self.rail._pinned]

    def form(self) -> ViewForm:
        """The form that is open."""
        (found,) = self.stage.pane.window().findChildren(ViewForm)
        return found

    def setting(self, name: str) -> str:
        """What is kept for tomorrow."""
        return settings.load(self.stage.desk)[name]


@pytest.fixture
def own(stage: Stage, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: Any) -> Views:
    """The list with five tickets, and a rail beside it."""
    rail = Rail(stage.desk, jobs, bus, actions)
    qtbot.addWidget(rail)
    rail.show()
    made = OwnViews(stage.desk, jobs, bus, actions, rail, stage.pane, "")
    said: list[Any] = []
    made.notice.connect(said.append)
    rail.chosen.connect(stage.pane.show_view)
    stage.pane.activateWindow()
    stage.wait(lambda: bool(made._teams))
    return Views(stage, rail, made, said)


def saved(own: Views, name: str, text: str, **fields: Any) -> str:
    """Search for something and save it as a view; its id."""
    stage = own.stage
    stage.pane.show_query(QueueQuery(view="mine", text=text))
    stage.actions.of("view.save").trigger()
    form = own.form()
    form.name.setText(name)
    for field, value in fields.items():
        box = getattr(form, field)
        box.setText(str(value)) if field == "limit" else box.setCurrentIndex(box.findData(value))
    form.save()
    stage.wait(lambda: name in own.order())
    return own.rail._pinned[own.order().index(name)]


def test_a_search_becomes_a_view_with_one_key_and_a_name(own: Views, qtbot: Any) -> None:
    stage = own.stage
    field = stage.pane._search._field
    stage.pane.focus_search()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "-four status:new")
    stage.wait(lambda: stage.shown() == ["one", "two", "three", "five"])
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    form = own.form()
    assert form.name.hasFocus() or form.name.text() == ""
    assert not form._save.isEnabled(), "a view needs a name"
    qtbot.keyClicks(form.name, "All but four")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    stage.wait(lambda: own.order()[-1] == "All but four")
    stage.wait(lambda: own.rail.item(stage.pane.query().saved).number() == 4)
    assert stage.pane._header._title.text() == "All but four"
    assert stage.shown() == ["one", "two", "three", "five"]
    assert own.said[-1].text.startswith("“")
    undo.undo(stage.desk, own.said[-1].group)
    stage.wait(lambda: "All but four" not in own.order())


def test_its_count_follows_and_too_many_are_told_once(own: Views) -> None:
    stage = own.stage
    page = saved(own, "Threes", "thr", limit=1, icon="flag", colour="danger")
    item = own.rail.item(page)
    stage.wait(lambda: item.number() == 1)
    assert item.look() == ("flag", "Threes", "danger")
    assert item.alert() == ""
    before = len(own.said)
    opened(stage.desk, "three more", 9)
    stage.wait(lambda: item.number() == 2)
    assert item.alert() == "warn"
    assert "more than 1" in item.accessibleName()
    assert [each.icon for each in own.said[before:]] == ["warn"]
    opened(stage.desk, "thread", 9)
    stage.wait(lambda: item.number() == 3)
    assert len(own.said) == before + 1, "only when it passes the limit"


def test_views_are_put_in_order_pinned_and_found_in_the_palette(own: Views, qtbot: Any) -> None:
    stage = own.stage
    page = saved(own, "Threes", "thr")
    names = ["My queue", "My team", "Unassigned", "Due today", "Waiting", "Threes"]
    assert own.order() == names
    item = own.rail.item(page)
    item.setFocus()
    stage.actions.of("view.up").trigger()
    assert own.order() == [*names[:4], "Threes", "Waiting"]
    first = own.rail.item("mine")
    qtbot.mousePress(item, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    chosen: list[str] = []
    own.rail.chosen.connect(chosen.append)
    for y in (30, first.geometry().top() - item.geometry().top() - 5):
        qtbot.mouseMove(item, QPoint(20, y))
        own.rail._items[page].dragged.emit(item.mapToParent(QPoint(20, y)).y())
    own.rail.show_pins(own.own._pins)
    assert own.order()[0] == "Threes"
    assert chosen == []
    kept = [each.page for each in pins_of(own.setting("rail"), ())]
    stage.wait(lambda: next(iter(pins_of(own.setting("rail"), ()))).page == page)
    assert len(kept) == 6
    item.setFocus()
    stage.actions.of("view.pin").trigger()
    assert "Threes" not in own.order()
    offers = {each.text: each for each in stage.actions.offered()}
    palette = CommandPalette(stage.actions, "", stage.pane)
    assert page in palette.values()
    palette.close()
    stage.pane.show_view("overdue")
    offers["Threes"].run()
    assert stage.pane.query().saved == page
    stage.pane.show_view("overdue")
    stage.actions.of("view.pin").trigger()
    assert own.order()[-1] == "Overdue"
    assert own.rail.item("overdue").look()[0] == "warn"


def test_every_view_of_the_palette_can_be_pinned_and_says_how_many_it_holds(own: Views) -> None:
    stage = own.stage
    tickets.set_fields(stage.desk, stage.ids[0], {"next_word_by": stage.desk.now() - 60_000})
    tickets.snooze(stage.desk, stage.ids[1], stage.desk.now() + 86_400_000)
    tickets.follow(stage.desk, stage.ids[2])
    tickets.close(stage.desk, stage.ids[3], "Done")
    tickets.close(stage.desk, stage.ids[4], "Done")
    places = {each.id for each in queues.VIEWS if each.place == "palette"}
    assert {"overdue", "snoozed", "solved", "followed", "unread"} <= places
    for view in sorted(places):
        stage.pane.show_view(view)
        stage.actions.of("view.pin").trigger()
        assert own.rail._pinned[-1] == view
    for view in sorted(places):
        wanted = queues.count(stage.desk, QueueQuery(view=view))
        stage.wait(lambda view=view, wanted=wanted: own.rail.item(view).number() == wanted)
    numbers = [own.rail.item(view).number() for view in ("overdue", "snoozed", "followed", "solved")]
    assert numbers == [1, 1, 1, 2]
    stage.pane.show_view("solved")
    stage.wait(lambda: stage.shown() == ["five", "four"])
    assert stage.pane.query().sort == "changed", "what was solved last comes first"


def test_a_view_is_changed_removed_and_brought_back(own: Views, qtbot: Any) -> None:
    stage = own.stage
    page = saved(own, "Threes", "thr", density="compact")
    stage.wait(lambda: stage.shown() == ["three"])
    assert stage.pane._view._delegate._geometry.third == 0
    stage.pane._header.changed.emit(stage.pane.query()._replace(sort="newest"))
    stage.actions.of("queue.clear").trigger()
    assert stage.pane.query().sort == "due", "back to what was saved"
    stage.pane._header.changed.emit(stage.pane.query()._replace(sort="newest"))
    stage.actions.of("view.change").trigger()
    own.form().name.setText("Newest threes")
    own.form().share.setCurrentIndex(own.form().share.findData(team_id("it")))
    own.form().save()
    stage.wait(lambda: "Newest threes" in own.order())
    (view,) = views.views(stage.desk)
    assert view.id != page, "it lives with the team now"
    assert (view.team, view.query.sort) == (team_id("it"), "newest")
    assert own.rail._pinned[-1] == view.id == stage.pane.query().saved
    own.rail.item(view.id).customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = [each for each in stage.pane.findChildren(QMenu) if each.isVisible()]
    menu.close()
    stage.actions.of("view.remove").trigger()
    stage.wait(lambda: "Newest threes" not in own.order())
    assert stage.pane.query().page == "mine"
    undo.undo(stage.desk, own.said[-1].group)
    stage.wait(lambda: "Newest threes" in own.order())


def test_the_next_morning_everything_is_as_it_was(own: Views, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: Any) -> None:
    from deskapp.ui.queue.pane import QueuePane

    stage = own.stage
    for number in range(30):
        opened(stage.desk, f"more {number}", 20 + number)
    stage.pane.memory.bring_back(None)
    saved(own, "Mores", "mor")
    stage.wait(lambda: len(stage.shown()) == 30)
    stage.pane.show_query(QueueQuery(view="mine", sort="newest", priority=1))
    stage.wait(lambda: len(stage.shown()) == 35)
    stage.pane._view.go(22)
    stage.pane.memory.keep()
    stage.wait(lambda: bool(own.setting("queue")))
    left = left_of(own.setting("queue"))
    assert left is not None
    assert left.top
    pane = QueuePane(stage.desk, jobs, bus, actions)
    qtbot.addWidget(pane)
    pane.resize(384, 700)
    pane.memory.bring_back(left)
    pane.show()
    pane.show_first(left.query, queues.page(stage.desk, left.query, 10))
    found = partial(pane.current_id)
    stage.wait(lambda: found() == stage.pane.current_id())
    assert pane._view.row() == 22
    assert pane._view.visible_rows()[0] == stage.pane._view.visible_rows()[0] > 0
    pane.show_view(left.by_page[0].page)
    assert pane.query() == left.by_page[0]


def test_a_view_somebody_took_back_leaves_the_rail(own: Views) -> None:
    page = saved(own, "Threes", "thr")
    tickets.set_fields(own.stage.desk, own.stage.ids[0], {"priority": "high"})
    views.remove(own.stage.desk, page)
    own.stage.wait(lambda: "Threes" not in own.order())
