"""Above the list: title and count, filter and order, and a chip for each filter that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QToolButton, QWidget

from deskapp.domain.rows import QueueQuery
from deskapp.domain.search import Search, parse, term_text, written
from deskapp.ui import i18n, theme
from deskapp.ui.queue import words
from deskapp.ui.queue.chips import ChipButton
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import box, column, row

if TYPE_CHECKING:
    from deskapp.domain.rows import TeamRow

SORTS = ("due", "newest", "priority", "changed", "subject", "customer", "assignee", "team", "status")
GROUPS = ("", "status", "priority", "due", "team", "assignee", "customer", "category")
STATUSES = ("new", "open", "waiting", "solved", "closed")
PLAIN = QueueQuery()
TITLE_ROOM = 150


def turned(sort: str) -> str:
    """An order the other way round."""
    sort = {"oldest": "-newest", "-oldest": "newest"}.get(sort, sort)
    return sort[1:] if sort.startswith("-") else f"-{sort}"


class Header(QWidget):
    """Shows a QueueQuery and lets people change it.

    `changed(object QueueQuery)`: another filter or order was chosen. `teams_wanted()`: the filter menu needs teams.
    `options_asked(QPoint)`: what else can be done with the view.
    """

    changed = Signal(object)
    teams_wanted = Signal()
    options_asked = Signal(QPoint)

    def __init__(self, bulk: QWidget, parent: QWidget | None = None) -> None:
        """`bulk` takes the place of title and buttons while tickets are selected; no row moves by that."""
        super().__init__(parent)
        self._query = PLAIN
        self._teams: list[TeamRow] = []
        self._title = Label("", 16, Weight.SEMIBOLD, elide=True)
        self._count = Label("", 13, Weight.MEDIUM, "text2")
        self._filter = tool_button("filter", name=self.tr("Filter"))
        self._sort = tool_button("sort", words.sort_name("due"), self.tr("Order"))
        self._filter.clicked.connect(self.open_filter)
        self._sort.clicked.connect(self.open_sort)
        self._more = tool_button("more", name=self.tr("More for this view"))
        self._more.clicked.connect(self._ask_options)
        self._chips: list[ChipButton] = []
        self._chip_row = Flow(spacing=2)
        self._chip_box = QWidget()
        self._chip_box.setLayout(column(self._chip_row, margins=(12, 0, 12, 6)))
        top = row(self._title, self._count, None, self._filter, self._sort, self._more, spacing=4, margins=(14, 0, 8, 0))
        self._top = QStackedWidget()
        self._top.addWidget(box(top))
        self._top.addWidget(bulk)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._older = Label("", 12, Weight.NORMAL, "text2", elide=True)
        self._older.setContentsMargins(14, 0, 14, 6)
        self._older.hide()
        self.setLayout(column(self._top, self._chip_box, self._older, spacing=2))

    def show_query(self, query: QueueQuery, title: str) -> None:
        """Title, order and chips of a query."""
        self._query = query
        self._title.setText(title)
        wide = QFontMetrics(theme.current().font(16, Weight.SEMIBOLD)).horizontalAdvance(title)
        self._title.setMinimumWidth(min(wide + theme.current().px(4), theme.current().px(TITLE_ROOM)))  # before the order's words
        sort = words.shown_sort(query)
        self._sort.setText(words.sort_name(sort))
        self._sort.setAccessibleName(self.tr("Order: {name}").format(name=words.sort_name(sort)))
        self._show_chips()

    def show_count(self, count: int, *, complete: bool) -> None:
        """How many tickets there are; not `complete` = at least so many."""
        text = i18n.number(count)
        self._count.setText(text if complete else self.tr("{number}+").format(number=text))

    def show_older(self, months: int) -> None:
        """Say that what has rested for so many months is at the hub only; 0 = everything is here."""
        self._older.setText(self.tr("Done, older than %Ln month(s): on the hub", "", months) if months else "")
        self._older.setToolTip(self.tr("“Search everything” looks there too."))
        self._older.setVisible(bool(months))

    def show_bulk(self, selecting: bool) -> None:
        """Show what can be done with the selected tickets, or the title."""
        self._top.setCurrentIndex(int(selecting))

    def show_teams(self, teams: list[TeamRow]) -> None:
        """The teams the filter menu offers."""
        self._teams = teams
        self._show_chips()

    @Slot()
    def open_filter(self) -> None:
        """Show the filter menu below its button."""
        if not self._teams:
            self.teams_wanted.emit()
        query = self._query
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        statuses = [(one, words.status_name(one)) for one in STATUSES]
        self._choices(menu, self.tr("Status"), "status", statuses, query.status)
        priorities = [(str(one), words.priority_name(one)) for one in (3, 2, 1, 0)]
        self._choices(menu, self.tr("Priority"), "priority", priorities, str(query.priority))
        if self._teams:
            teams = [(one.id, self._team_name(one.id)) for one in self._teams]
            self._choices(menu, self.tr("Team"), "team", teams, query.team)
        menu.addSeparator()
        clear = menu.addAction(self.tr("No filter"))
        clear.setData(("", ""))
        clear.setEnabled(bool(self.active()))
        menu.triggered.connect(self._filtered)
        self._pop_up(menu, self._filter)

    @Slot()
    def open_sort(self) -> None:
        """Show the orders below their button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._query.view == "unheard":
            menu.addAction(words.sort_name("heard")).setEnabled(False)
        else:
            now = words.shown_sort(self._query)
            sorts = (*SORTS, "match") if words.can_match(self._query) else SORTS
            names = [(one, words.sort_name(now if now in (one, turned(one)) else one)) for one in sorts]
            chosen = now.removeprefix("-") if now.removeprefix("-") in sorts else turned(now)
            for action in self._radio(menu, "sort", names, chosen):
                menu.addAction(action)
            menu.addSeparator()
            menu.addAction(self.tr("The other way round")).setData(("sort", turned(now)))
        self._choices(menu, self.tr("Group by"), "group", [(one, words.group_field(one)) for one in GROUPS], self._query.group)
        menu.triggered.connect(self._filtered)
        self._pop_up(menu, self._sort)

    @Slot()
    def open_groups(self) -> None:
        """Show what tickets can be grouped by, below the button of the order."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = [(one, words.group_field(one)) for one in GROUPS]
        for action in self._radio(menu, "group", names, self._query.group):
            menu.addAction(action)
        menu.triggered.connect(self._filtered)
        self._pop_up(menu, self._sort)

    @Slot()
    def turn_order(self) -> None:
        """The other way round."""
        if self._query.view != "unheard":
            self.changed.emit(self._query._replace(sort=turned(self._query.sort)))

    def active(self) -> list[tuple[str, str]]:
        """Filters that are on: (field, words)."""
        query, found = self._query, []
        if query.status:
            found.append(("status", words.status_name(query.status)))
        if query.priority >= 0:
            found.append(("priority", words.priority_name(query.priority)))
        if query.team:
            found.append(("team", self._team_name(query.team)))
        return found

    def _terms(self) -> list[tuple[str, str]]:
        """Conditions of the search that are more than words: (as they would be typed, in the person's own words)."""
        if ":" not in self._query.text:
            return []
        return [(term_text(each), term_text(each, i18n.code())) for each in parse(self._query.text).terms if each.field]

    def clear_filters(self) -> None:
        """Take all filters off."""
        self.changed.emit(self._query._replace(status="", priority=-1, team="", text=""))

    # -- inside -------------------------------------------------------------------------------

    @Slot()
    def _ask_options(self) -> None:
        self.options_asked.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _choices(self, menu: QMenu, title: str, field: str, values: list[tuple[str, str]], now: str) -> None:
        part = menu.addMenu(title)
        for action in self._radio(part, field, values, now):
            part.addAction(action)

    def _radio(self, menu: QMenu, field: str, values: list[tuple[str, str]], now: str) -> list[QAction]:
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        made = []
        for value, text in values:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData((field, "" if value == now and field not in ("sort", "group") else value))
            group.addAction(action)
            made.append(action)
        return made

    @Slot(QAction)
    def _filtered(self, action: QAction) -> None:
        field, value = action.data()
        if not field:
            self.clear_filters()
        else:
            self._set(field, value)

    def _set(self, field: str, value: str) -> None:
        if field.startswith("text "):
            rest = [each for each in parse(self._query.text).terms if term_text(each) != field[5:]]
            self.changed.emit(self._query._replace(text=written(Search(tuple(rest)), i18n.code())))
        elif field == "priority":
            self.changed.emit(self._query._replace(priority=int(value) if value else -1))
        elif field == "sort" and value == self._query.sort.removeprefix("-") and self._query.sort.startswith("-"):
            self.changed.emit(self._query)  # chosen again: it stays as it is turned
        else:
            texts: dict[str, Any] = {field: value}
            self.changed.emit(self._query._replace(**texts))

    @Slot()
    def _chip_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChipButton):
            self._set(sender.value(), "")

    def _show_chips(self) -> None:
        active = [*self.active(), *((f"text {typed}", shown) for typed, shown in self._terms())]
        while len(self._chips) < len(active):
            chip = ChipButton(parent=self._chip_box)
            chip.clicked.connect(self._chip_pressed)
            self._chips.append(chip)
            self._chip_row.addWidget(chip)
        for chip, (field, text) in zip(self._chips, active, strict=False):
            chip.say(text, self.tr("Remove the filter {name}").format(name=text), field)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(active))
        self._chip_box.setVisible(bool(active))

    def _team_name(self, team: str) -> str:
        for one in self._teams:
            if one.id == team:
                return one.names.get(i18n.code()) or one.name
        return self.tr("Team")

    def _pop_up(self, menu: QMenu, button: QToolButton) -> None:
        size: QSize = menu.sizeHint()
        x = button.width() - size.width() if not self.isRightToLeft() else 0
        menu.popup(button.mapToGlobal(QPoint(x, button.height() + theme.current().px(2))))
