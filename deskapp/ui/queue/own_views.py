"""The views people make themselves: saved from what is shown, changed, pinned to the rail and put in order there."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from deskapp.domain.views import Pin, SavedView, pins_of, pins_text
from deskapp.services import queues, settings
from deskapp.ui import i18n
from deskapp.ui.actions import Offer
from deskapp.ui.notice import Notice
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import QueueQuery, TeamRow
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.queue.pane import QueuePane
    from deskapp.ui.queue.rail import Rail

SOON_MS = 60  # after the first paint
COUNT_MS = 400
SHARE = 10  # counting takes at most a tenth of the time, however much there is


class OwnViews(QObject):
    """Stands between the rail, which shows pins, and the list, which shows what they stand for.

    `notice(object Notice)`: say what was done, or that a view holds more than it should. `failed(object DeskError)`.
    """

    notice = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, rail: Rail, pane: QueuePane, pins: str
    ) -> None:
        super().__init__(pane)
        self._desk, self._jobs, self._actions, self._rail, self._pane = desk, jobs, actions, rail, pane
        self._views: dict[str, SavedView] = {}
        self._pins = pins_of(pins, queues.RAIL)
        self._teams: list[TeamRow] = []
        self._own_teams: tuple[str, ...] = ()
        self._asked = 0.0
        self._over: dict[str, bool] = {}  # which views held more than their limit when last counted
        self._often = Throttle(self, COUNT_MS, self._count, late=True)
        self._menu_page = ""
        rail.show_pins(self._pins)
        pane.memory.name({each.page: each.name for each in self._pins if each.name})
        rail.moved.connect(self._moved)
        rail.menu_asked.connect(self._menu)
        rail.counted.connect(self._often.call)
        pane.options_asked.connect(self._shown_menu)
        bus.refresh_when_visible(rail, self._touched, ("view", "person", "team"))
        actions.offer(self._offers)
        for name, handler in (
            ("view.save", self.save), ("view.change", self.change), ("view.pin", self.pin), ("view.up", self._up),
            ("view.down", self._down), ("view.remove", self.remove),
        ):  # fmt: skip
            actions.handle(name, handler)
        jobs.after(self, SOON_MS, self._read)

    # -- what people do -----------------------------------------------------------------------

    def query_of(self, page: str) -> QueueQuery | None:
        """What a view asks for by itself, however it is shown now; None where it is none."""
        if page in self._views:
            return self._views[page].query
        return queues.fresh(page) if page in queues.BY_ID else None

    @Slot()
    def save(self) -> None:
        """Ask for a name of what is shown; of an own view that was narrowed further, whether it shall be that from now on."""
        query = self._pane.query()
        known = self._views.get(query.saved)
        self._ask(known._replace(query=query) if known is not None else self._fresh(query))

    @Slot()
    def change(self) -> None:
        """Change name, look and limit of a view; of a built-in one an own one is made."""
        page = self._page()
        known = self._views.get(page)
        if known is not None and page == self._pane.query().page:
            known = known._replace(query=self._pane.query())
        if known is not None:
            self._ask(known)
        elif page in queues.BY_ID:
            self._ask(self._fresh(self._pane.memory.query_of(page)))

    @Slot()
    def pin(self) -> None:
        """Pin the view to the rail, or take it from there."""
        page = self._page()
        if any(each.page == page for each in self._pins):
            self._set_pins(tuple(each for each in self._pins if each.page != page))
        elif page in self._views or page in queues.BY_ID:
            self._set_pins((*self._pins, self._pin(page)))

    @Slot()
    def remove(self) -> None:
        """Take an own view away; Undo brings it back."""
        page = self._page()
        view = self._views.get(page)
        if view is None or not view.may_write:
            return
        text = self.tr("“{name}” is removed").format(name=i18n.isolate(view.name))
        work = partial(_remove, self._desk, page)
        self._jobs.command(self, work, then=partial(self._removed, page, text), failed=self.failed.emit)

    # -- inside -------------------------------------------------------------------------------

    def _page(self) -> str:
        """What is meant: the line of the rail that has the keyboard or the menu, else what is shown."""
        return self._menu_page or self._rail.focused_page() or self._pane.query().page

    def _fresh(self, query: QueueQuery) -> SavedView:
        return SavedView("", "", query._replace(saved=""), icon=_icon(query.view))

    def _ask(self, view: SavedView) -> None:
        from deskapp.ui.queue.view_form import ViewForm

        mine = set(self._own_teams)
        form = ViewForm(view, [each for each in self._teams if each.id in mine], self._pane.window())
        form.saved.connect(self._save)
        form.open()

    @Slot(object)
    def _save(self, view: SavedView) -> None:
        if view.id:
            self._jobs.command(
                self, partial(_change, self._desk, view), then=partial(self._changed, view), failed=self.failed.emit
            )
        else:
            self._jobs.command(
                self, partial(_make, self._desk, view), then=partial(self._made, view), failed=self.failed.emit
            )

    def _made(self, view: SavedView, changes: Changes) -> None:
        self._take(view._replace(id=changes.made, owner=self._desk.person))
        self._set_pins((*self._pins, self._pin(changes.made)))
        self._rail.go(changes.made)
        text = self.tr("“{name}” is saved").format(name=i18n.isolate(view.name))
        self.notice.emit(Notice(text, icon=view.icon, group=changes.group))

    def _changed(self, view: SavedView, changes: Changes | None) -> None:
        if changes is None:
            return
        if changes.made != view.id:  # it went to another team, and has a new id there
            self._views.pop(view.id, None)
        self._take(view._replace(id=changes.made))
        self._set_pins(tuple(self._pin(changes.made) if each.page in (view.id, changes.made) else each for each in self._pins))
        if self._pane.query().page == view.id:
            self._rail.go(changes.made)
        text = self.tr("“{name}” is changed").format(name=i18n.isolate(view.name))
        self.notice.emit(Notice(text, icon=view.icon, group=changes.group))

    def _take(self, view: SavedView) -> None:
        view = view._replace(query=view.query._replace(saved=view.id))
        self._views[view.id] = view
        self._pane.memory.know(self._views)

    def _removed(self, page: str, text: str, changes: Changes) -> None:
        self.notice.emit(Notice(text, icon="trash", group=changes.group))
        if self._pane.query().page == page:
            self._rail.go(queues.RAIL[0])

    @Slot()
    def _read(self) -> None:
        self._jobs.query(self, partial(_read, self._desk), then=self._show, key="views")

    def _touched(self, _changes: Changes) -> None:
        self._read()

    def _show(self, found: tuple[list[SavedView], list[TeamRow], tuple[str, ...]]) -> None:
        views, self._teams, self._own_teams = found
        self._views = {each.id: each for each in views}
        self._pane.memory.know(self._views)
        # One that somebody removed, or that is no longer shared, leaves the rail; its pin stays for when it comes back.
        self._rail.show_pins(tuple(self._pin(each.page) for each in self._pins if self._is_there(each.page)))
        fresh = tuple(self._pin(each.page) if each.page in self._views else each for each in self._pins)
        if fresh != self._pins:
            self._set_pins(fresh)
        self._often.call()

    def _is_there(self, page: str) -> bool:
        return page in self._views or page in queues.BY_ID

    def _pin(self, page: str) -> Pin:
        view = self._views.get(page)
        return Pin(page, view.name, view.icon, view.colour) if view is not None else Pin(page)

    def _set_pins(self, pins: tuple[Pin, ...]) -> None:
        self._pins = pins
        self._rail.show_pins(tuple(each for each in pins if self._is_there(each.page)))
        self._jobs.command(self, partial(settings.save, self._desk, "rail", pins_text(pins)))
        self._often.call()

    @Slot(str, int)
    def _moved(self, page: str, place: int) -> None:
        pin = next((each for each in self._pins if each.page == page), None)
        if pin is None:
            return
        shown = [each for each in self._pins if self._is_there(each.page) and each is not pin]
        hidden = [each for each in self._pins if not self._is_there(each.page)]
        place = min(max(place, 0), len(shown))
        self._set_pins((*shown[:place], pin, *shown[place:], *hidden))

    @Slot()
    def _up(self) -> None:
        self._step(-1)

    @Slot()
    def _down(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        pages = [each.page for each in self._pins if self._is_there(each.page)]
        page = self._page()
        if page in pages:
            self._moved(page, pages.index(page) + by)

    # -- counts and alarms ----------------------------------------------------------------------

    def _count(self) -> None:
        wanted = [self._views[each.page] for each in self._pins if each.page in self._views]
        if wanted:
            self._asked = time.monotonic()
            self._jobs.query(self, partial(_counts, self._desk, wanted), then=self._counted, key="counts")

    def _counted(self, found: dict[str, int]) -> None:
        self._often.set_pause(max(COUNT_MS, round((time.monotonic() - self._asked) * 1000 * SHARE)))
        for page, number in found.items():
            view = self._views.get(page)
            if view is None:
                continue
            over = 0 < view.limit < number
            self._rail.show_count(page, number, view.limit if over else 0, most=_most())
            if over and self._over.get(page) is False:
                text = self.tr("“{name}” holds more than {limit}").format(
                    name=i18n.isolate(view.name), limit=i18n.number(view.limit)
                )
                self.notice.emit(Notice(text, icon="warn", detail=self.tr("%Ln ticket(s)", "", number)))
            self._over[page] = over

    # -- menus and palette ----------------------------------------------------------------------

    @Slot(str, QPoint)
    def _menu(self, page: str, where: QPoint) -> None:
        if not self._is_there(page):
            return
        self._menu_page = page
        self._pop_up(where, ("view.pin", "view.up", "view.down", "view.change", "view.remove"))

    @Slot(QPoint)
    def _shown_menu(self, where: QPoint) -> None:
        self._menu_page = self._pane.query().page
        self._pop_up(where, ("view.save", "view.change", "view.pin", "view.remove", "view.table", "view.columns"))

    def _pop_up(self, where: QPoint, names: tuple[str, ...]) -> None:
        view = self._views.get(self._menu_page)
        self._actions.of("view.remove").setEnabled(view is not None and view.may_write)
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            menu.addAction(self._actions.of(name))
        menu.aboutToHide.connect(self._menu_closed)
        menu.popup(where)

    @Slot()
    def _menu_closed(self) -> None:
        self._actions.of("view.remove").setEnabled(True)
        self._jobs.after(self, 0, self._forget_menu, key="menu")  # its action is fired after it is hidden

    def _forget_menu(self) -> None:
        self._menu_page = ""

    def _offers(self) -> list[Offer]:
        """For the palette: own views, pinned or not."""
        here = self.tr("Own view")
        return [
            Offer(each.id, each.name, here, each.icon, partial(self._rail.go, each.id)) for each in self._views.values()
        ]


def _icon(view: str) -> str:
    from deskapp.domain.views import ICONS

    found = queues.BY_ID[view].icon if view in queues.BY_ID else ""
    return found if found in ICONS else ICONS[0]


def _most() -> int:
    from deskapp.services.views import MOST_COUNTED

    return MOST_COUNTED


def _read(desk: Desk) -> tuple[list[SavedView], list[TeamRow], tuple[str, ...]]:
    from deskapp.services import people, views

    return views.views(desk), people.teams(desk), desk.reader().teams


def _counts(desk: Desk, wanted: list[SavedView]) -> dict[str, int]:
    from deskapp.services import views

    return views.counts(desk, wanted)


def _make(desk: Desk, view: SavedView) -> Changes:
    from deskapp.services import views

    return views.make(desk, view)


def _change(desk: Desk, view: SavedView) -> Changes | None:
    from deskapp.services import views

    return views.change(desk, view)


def _remove(desk: Desk, view_id: str) -> Changes:
    from deskapp.services import views

    return views.remove(desk, view_id)
