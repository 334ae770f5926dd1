"""The page of the org chart: list, drawing and person side by side, one person chosen in all three."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from deskapp.services import absence, people, settings
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, number
from deskapp.ui.notice import Notice
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.chart_by import ChartBy
from deskapp.ui.organisation.chart_deeds import ChartDeeds
from deskapp.ui.organisation.chart_head import ChartHead
from deskapp.ui.organisation.customer_band import CustomerBand
from deskapp.ui.organisation.drawing import OrgDrawing
from deskapp.ui.organisation.front_line import FrontLine
from deskapp.ui.organisation.grouping import UNIT, UNIT_MARK, mark_of
from deskapp.ui.organisation.list_pane import ListPane
from deskapp.ui.organisation.person_panel import PersonPanel
from deskapp.ui.organisation.photo import discs
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.keycap import Keycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, line, row

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from deskapp.domain.absence import Told
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.chart_by import Note
    from deskapp.ui.organisation.forest import Forest


_NARROW = 860  # pixels at 100 % text size below which the person stands under the list


class _Read(NamedTuple):
    forest: Forest  # everybody, numbered
    on_top: bool  # customers are
    photos: dict[str, str]  # hashes by person


def _read(desk: Desk) -> _Read:
    """Runs on a reader thread."""
    tree = people.tree(desk)
    forest = woods.build(tree.people, tree.left_out, tree.loops)
    return _Read(forest, settings.load(desk)["pyramid"] == "customers", people.photos(desk))


class OrgPage(QWidget):
    """Signals: `new_ticket_for(person id)`, `ticket_opened(ticket id)`, `begun(person, team, object Usual)`: a ticket is to
    be begun, `notice(object Notice)`, `tickets_given(person id, str name)`: to whom tickets of the queue go;
    `tickets_moved(team id, str name)`: into which team.
    """

    new_ticket_for = Signal(object)
    ticket_opened = Signal(object)
    begun = Signal(str, str, object)
    notice = Signal(object)
    tickets_given = Signal(object, str)
    tickets_moved = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._actions = desk, jobs, actions
        self._forest: Forest = woods.EMPTY
        self._person = self._wanted = ""  # chosen, and to be chosen once it is drawn
        self._asked = self._seen = False
        self.setAccessibleName(self.tr("Org chart"))
        self._list = ListPane()
        self._drawing = OrgDrawing(jobs)
        self._panel = PersonPanel(desk, jobs, bus)
        self.by = ChartBy(desk, jobs, bus, self)
        self._panel.put_first(self.by.card)
        self.band = CustomerBand(desk, jobs, bus)
        self.front_line = FrontLine(desk, jobs, bus)
        self._panel.put_first(self.front_line)
        self._head = ChartHead(actions.of("org.turn").toolTip(), actions.of("org.fit").toolTip())
        self._zoom = Label("", 12, Weight.MEDIUM, "text2")
        self._above = Label("", 12, Weight.SEMIBOLD, "text2", elide=True)
        self._below = Label("", 12, Weight.SEMIBOLD, "text2", elide=True)
        self._empty = EmptyState(
            "tree",
            self.tr("Nobody here yet"),
            self.tr("Import people with their managers, and the org chart draws itself."),
        )
        self._picture = QStackedWidget()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setObjectName("orgSplitter")
        self._along = QSplitter(Qt.Orientation.Vertical)
        self._moved = False  # somebody has chosen the widths
        self._build()
        self._connect()
        self._show_turn(on_top=True)
        bus.refresh_when_visible(self, self._reload, ("person",))
        bus.refresh_when_visible(self, self._reload_away, ("absence",))

    # -------------------------------------------------------- for the window

    def show_person(self, person_id: str) -> None:
        """Choose a person everywhere on the page."""
        if not self._forest.people:
            self._person = person_id
            self._ask()
            return
        if person_id in self._forest.numbers:
            self._list.show_person(person_id)
            self._drawing.show_person(person_id)
            self._choose(person_id)

    def person(self) -> str:
        """Id of the person chosen, "" for nobody."""
        return self._person

    def list_pane(self) -> ListPane:
        """Search box and tree."""
        return self._list

    def drawing(self) -> OrgDrawing:
        """The picture."""
        return self._drawing

    def panel(self) -> PersonPanel:
        """The cards about the person chosen."""
        return self._panel

    def head_buttons(self) -> list[QAbstractButton]:
        """The buttons above the drawing."""
        return self._head.findChildren(QAbstractButton)

    def set_calm(self, calm: bool) -> None:
        """True: turn without motion."""
        self._drawing.set_calm(calm)

    def splitters(self) -> list[QSplitter]:
        """What divides the page, to be remembered."""
        return [self._across]

    def panes(self) -> list[QWidget]:
        """What F6 goes through on this page."""
        return [self._list, self._drawing, self._panel]

    # -------------------------------------------------------- building

    def _build(self) -> None:
        farther = tool_button("zoomout", name=self.tr("Zoom out"))
        nearer = tool_button("zoomin", name=self.tr("Zoom in"))
        farther.clicked.connect(self._drawing.zoom_out)
        nearer.clicked.connect(self._drawing.zoom_in)
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = row(spacing=2, margins=(24, 4, 14, 8))
        foot.addWidget(self._below, 1)
        for control in (farther, self._zoom, nearer):
            foot.addWidget(control)
        above = row(spacing=8, margins=(24, 8, 14, 6))
        above.addWidget(self._above, 1)
        above.addWidget(self.by.switch)
        above.addWidget(Keycap("U"))
        drawing = box(
            column(
                above,
                self.band,
                self._drawing,
                foot,
                spacing=0,
            ),
            "side",
        )
        self._picture.addWidget(drawing)
        self._picture.addWidget(self._empty)
        middle = box(column(self._head, line(), self._picture, spacing=0), "surface")
        for splitter in (self._across, self._along):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._along.addWidget(self._list)
        for place, (widget, least) in enumerate(((self._along, 180), (middle, 300), (self._panel, 200))):
            widget.setMinimumWidth(least)
            self._across.addWidget(widget)
            self._across.setStretchFactor(place, int(widget is middle))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._across)

    def _share(self) -> None:
        """Give each pane its room; in a narrow window the person stands below the list."""
        px, width = theme.current().px, self.width()
        narrow = width < px(_NARROW)
        if narrow != (self._panel.parent() is self._along):
            (self._along if narrow else self._across).addWidget(self._panel)
        first, last = min(px(290), width * 26 // 100), min(px(304), width * 27 // 100)
        beside = min(px(260), width * 38 // 100)
        chosen = self._across.property("wanted") or []
        usual = chosen if len(chosen) == 3 else [first, width - first - last, last]
        self._across.setSizes([beside, width - beside] if narrow else usual)
        self._along.setSizes([self.height() * 55 // 100, self.height() * 45 // 100])

    def _connect(self) -> None:
        actions = self._actions
        theme.notifier().changed.connect(self._restyle)
        self._across.splitterMoved.connect(self._splitter_moved)
        self._list.person_chosen.connect(self._chosen_in_list)
        self._list.group_chosen.connect(self._group_chosen)
        self._drawing.person_chosen.connect(self._chosen_in_drawing)
        self._drawing.zoomed.connect(self._zoomed)
        self._drawing.tickets_dropped.connect(self._give)
        self._head.turned.connect(self._switched)
        self._head.fit_asked.connect(self._drawing.fit)
        self._panel.person_asked.connect(self.show_person)
        self._panel.ticket_opened.connect(self.ticket_opened)
        self._panel.new_ticket_for.connect(self.new_ticket_for)
        self._panel.card_asked.connect(actions.of("card.mine").trigger)
        self._panel.about_asked.connect(actions.of("card.about").trigger)
        self._panel.role_asked.connect(actions.of("org.role").trigger)
        self._panel.data_asked.connect(actions.of("org.data").trigger)
        self.deeds = ChartDeeds(self._desk, self._jobs, actions, self)
        self.deeds.notice.connect(self.notice)
        self._panel.begun.connect(self.begun)
        self._panel.notice.connect(self.notice)
        actions.attach("org", self._drawing)  # one-key commands only here: the tree is for typing names
        self.addAction(actions.of("org.turn"))
        self.front_line.requests_asked.connect(actions.of("go.requests").trigger)
        self.front_line.waits_asked.connect(actions.of("go.waits").trigger)
        self.by.made.connect(self._show_forest)
        self.band.unit_asked.connect(self._go_unit)
        self.by.noted.connect(self._note)
        actions.handle("org.turn", self._turn)
        actions.handle("org.by", self.by.next)
        actions.handle("org.fit", self._drawing.fit)
        actions.handle("org.me", self._show_me)
        actions.handle("org.give", self._give_here)
        actions.enable("org.", False)

    def _take_over(self) -> None:
        """Commands others handle too; the newest handler is asked first, so this waits until the page is shown."""
        handle = self._actions.handle
        handle("pane.side", self._to_panel, self._is_here)
        handle("find.here", self._find, self._is_here)
        handle("ticket.new_for", self._new_for, self._is_here)
        handle("ticket.print", self.deeds.to_paper, self._is_here)

    # -------------------------------------------------------- what happens

    def _ask(self) -> None:
        self._asked = True
        self._jobs.query(self, partial(_read, self._desk), self._take, key="tree")
        self._ask_away()

    def _reload(self, changes: Changes) -> None:
        if self._asked:
            self._ask()

    def _reload_away(self, changes: Changes) -> None:
        if self._asked:
            self._ask_away()

    def _ask_away(self) -> None:
        self._jobs.query(self, partial(absence.told, self._desk), self._take_away, key="away")

    def _take_away(self, told: dict[str, Told]) -> None:
        self._list.model().set_away(told)
        self._drawing.show_away({each: one.stand_in for each, one in told.items()})

    def _take(self, read: _Read) -> None:
        forest, on_top, photos = read
        self._drawing.show_pictured(photos, partial(discs, self._desk))
        if not self._forest.people and forest.people:
            self._show_turn(on_top=on_top)
        self.by.show_people(forest)

    @Slot(object)
    def _note(self, notes: dict[str, Note]) -> None:
        self._list.model().set_notes(notes)
        self._drawing.show_notes(notes)
        if mark_of(self._person):
            self.by.show_card(self._person)

    @Slot(object)
    def _show_forest(self, forest: Forest) -> None:
        first = not self._forest.people
        self._forest = forest
        self._picture.setCurrentIndex(0 if forest.people else 1)
        self._list.show_forest(forest)
        self.deeds.show_forest(forest)
        self._drawing.show_forest(forest)
        gone = self._person not in forest.numbers
        if gone:
            was_group, self._person = bool(mark_of(self._person)), ""
            self._panel.clear()
            self.by.show_card("")
            self.front_line.show_below(())
        wanted, self._wanted = self._wanted, ""
        if wanted in forest.numbers:
            self.show_person(wanted)
        elif forest.people and (first or (gone and was_group)):
            at_first = self._person or (self._desk.person if self._desk.person in forest.numbers else "")
            self.show_person(at_first or forest.people[0].id)
        elif not gone:
            self.band.show_focus(forest, self._person)

    def _choose(self, person_id: str) -> None:
        self._person = person_id
        self.deeds.show_person(person_id)
        node = self._forest.numbers[person_id]
        line_ = self._forest.line(node)
        names = [isolate(self._forest.people[each].name) for each in reversed(line_[1:])]
        mark = "\u200f" if self.isRightToLeft() else "\u200e"  # the line runs as the window does, whatever the names
        self._head.show_path(mark + " › ".join(names) if names else "")
        self.by.show_card(person_id)
        self.band.show_focus(self._forest, person_id)
        self._show_front_line(person_id)
        if mark_of(person_id):
            self._panel.explain("")
        else:
            self._panel.show_person(person_id, self._list.model().reason(node))

    def _show_front_line(self, person_id: str) -> None:
        """Only on my own card, and nobody but I reads it."""
        lines = self.by.lines()
        node = lines.numbers.get(person_id, -1) if person_id == self._desk.person else -1
        below = woods.branch(lines, node)[1:] if node != -1 else []
        self.front_line.show_below(frozenset(lines.people[each].id for each in below))

    @Slot(str)
    def _go_unit(self, unit: str) -> None:
        """A customer of the band: among the departments, where its own customers stand above it."""
        self._wanted = UNIT_MARK + unit
        self.by.show(UNIT)

    @Slot(object)
    def _chosen_in_list(self, person_id: str) -> None:
        self._drawing.show_person(person_id)
        self._choose(person_id)

    @Slot(object)
    def _chosen_in_drawing(self, person_id: str) -> None:
        self._list.show_person(person_id)
        self._choose(person_id)

    @Slot()
    def _group_chosen(self) -> None:
        self._head.show_path("")
        self._panel.explain(self._list.model().explanation())
        self.by.show_card("")
        self.front_line.show_below(())

    @Slot(int)
    def _switched(self, place: int) -> None:
        self._show_turn(on_top=place == 1)
        work = partial(settings.save, self._desk, "pyramid", "customers" if place == 1 else "leads")
        self._jobs.command(self, work)

    def _turn(self) -> None:
        self._switched(int(not self._drawing.customers_on_top()))

    def _show_turn(self, *, on_top: bool) -> None:
        self._drawing.set_customers_on_top(on_top)
        self.deeds.set_customers_on_top(on_top)
        self._head.show_turn(on_top=on_top)
        self.band.set_on_top(on_top=on_top)
        near, far = self.tr("Closest to customers and colleagues"), self.tr("Leads")
        self._above.setText("▲  " + (near if on_top else far))
        self._below.setText("▼  " + (self.tr("Carries and supports everyone above") if on_top else near))
        self._above.setAccessibleName(near if on_top else far)

    @Slot(int)
    def _zoomed(self, percent: int) -> None:
        self._zoom.setText(self.tr("{percent} %").format(percent=number(percent)))

    def _show_me(self) -> None:
        self.show_person(self._desk.person)

    def _find(self) -> None:
        self._list.search_box().setFocus()
        self._list.search_box().selectAll()

    @Slot()
    def _restyle(self) -> None:
        if not self._moved:
            self._share()

    @Slot()
    def _splitter_moved(self) -> None:
        self._moved = True
        if self._across.count() == 3:
            self._across.setProperty("wanted", self._across.sizes())

    def _to_panel(self) -> None:
        self._panel.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _new_for(self) -> None:
        if self._person and not mark_of(self._person):
            self.new_ticket_for.emit(self._person)

    @Slot(object)
    def _give(self, person_id: str) -> None:
        name = self._forest.people[self._forest.numbers[person_id]].name
        if not mark_of(person_id):
            self.tickets_given.emit(person_id, name)
        elif len(teams := self.by.teams_of(person_id)) == 1:
            self.tickets_moved.emit(*teams[0])
        elif teams:
            several = self.tr("{name} has several teams: choose one of them here").format(name=isolate(name))
            self.notice.emit(Notice(several, icon="team"))
        else:
            self.notice.emit(Notice(self.tr("No team of {name} takes requests").format(name=isolate(name)), icon="team"))

    def _give_here(self) -> None:
        if self._person:
            self._give(self._person)

    def _is_here(self) -> bool:
        return self.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.current().px(_NARROW)
        if narrow != (self._panel.parent() is self._along) or not self._moved:
            self._share()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._actions.enable("org.", True)
        if not event.spontaneous():
            self._list.tree().setFocus()
        if not self._seen:
            self._seen = True
            self._take_over()
        if not self._asked:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._actions.enable("org.", False)
