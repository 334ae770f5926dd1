"""A re-organisation drafted beside the house as it is: moved by drag and keys, compared, counted, applied at a date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QLineEdit, QVBoxLayout, QWidget

from deskapp.services import people, reorganising
from deskapp.ui import theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, line_of
from deskapp.ui.notice import Notice
from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.draft_tree import DraftModel, DraftTree
from deskapp.ui.organisation.tree_view import OrgTree
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.reorganisation import Change
    from deskapp.domain.rows import PersonRow
    from deskapp.services.desk import Desk
    from deskapp.services.people import OrgTree as Tree
    from deskapp.services.reorganising import Plan, View
    from deskapp.ui.jobs import Jobs

_OPEN = 200  # people up to which both trees stand open


class ReorganiseDialog(QDialog):
    """Call `open()`. Signal `notice(object Notice)` for what can be taken back."""

    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._plans: list[Plan] = []
        self._wanted = ""
        self._held: list[str] = []
        self._popup: PickPopup | None = None
        self.view: View | None = None
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("Draft a re-organisation"))
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Draft"))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name of a new draft"))
        self.name.setAccessibleName(self.tr("Name of a new draft"))
        self.begin = plain_button(self.tr("&Begin"), parent=self)
        self.drop = plain_button(self.tr("Throw awa&y"), parent=self)
        self.today, self.then = DraftModel(self, moving=False), DraftModel(self)
        self.left, self.right = OrgTree(self.today, self), DraftTree(self.then, self)
        self.left.setAccessibleName(self.tr("Today"))
        self.said = Label("", 13, Weight.MEDIUM, wrap=True, parent=self)
        self.hint = Label("", 12, colour="text2", wrap=True, parent=self)
        self.pick = plain_button(self.tr("&Pick up"), parent=self)
        self.put = plain_button(self.tr("Put &under"), parent=self)
        self.top = plain_button(self.tr("&Nobody above"), parent=self)
        self.team = plain_button(self.tr("Choose the whole un&it"), parent=self)
        self.back = plain_button(self.tr("As &today"), parent=self)
        self.unit = QLineEdit(self)
        self.unit.setPlaceholderText(self.tr("New unit"))
        self.unit.setAccessibleName(self.tr("New unit"))
        self.place = plain_button(self.tr("Put into unit"), parent=self)
        self.readers = plain_button(self.tr("Who &may read it…"), "person", self)
        self.dated = QCheckBox(self.tr("&On a day:"), self)
        self.day = QDateEdit(QDate.currentDate().addDays(1), self)
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day on which it applies"))
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.problem.hide()
        self.deed = primary_button(self.tr("&Apply"), parent=self)
        self.close_ = plain_button(self.tr("Close"), parent=self)
        self._build()
        self._connect()
        self._show(None)
        self._reload()
        self.resize(theme.current().px(940), theme.current().px(680))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        first = row(self.which, self.drop, self.name, self.begin, spacing=8)
        first.setStretch(0, 1)
        first.setStretch(2, 1)
        box.addLayout(first)
        box.addWidget(self.said)
        sides = row(spacing=14)
        for title, tree in ((self.tr("Today"), self.left), (self.tr("The draft"), self.right)):
            side = column(Label(title, 13, Weight.SEMIBOLD, parent=self), tree, spacing=4)
            side.setStretch(1, 1)
            sides.addLayout(side, 1)
        box.addLayout(sides, 1)
        box.addLayout(row(self.pick, self.put, self.top, self.team, self.back, None, spacing=6))
        box.addLayout(row(self.unit, self.place, None, self.readers, spacing=6))
        box.addWidget(self.hint)
        box.addWidget(self.problem)
        box.addLayout(row(self.dated, self.day, None, self.close_, self.deed, spacing=8))

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(self._read)
        self.begin.clicked.connect(self._begin)
        self.name.returnPressed.connect(self._begin)
        self.drop.clicked.connect(self._drop)
        self.then.dropped.connect(self.move_under)
        self.right.picked_up.connect(self._pick_up)
        self.right.put_down.connect(self._put_down)
        self.right.left_alone.connect(self._put_back)
        self.pick.clicked.connect(self._pick_chosen)
        self.put.clicked.connect(self._put_under_chosen)
        self.top.clicked.connect(self._put_on_top)
        self.team.clicked.connect(self._choose_unit)
        self.back.clicked.connect(self._chosen_back)
        self.place.clicked.connect(self._place)
        self.unit.returnPressed.connect(self._place)
        self.readers.clicked.connect(self._ask_reader)
        self.dated.clicked.connect(self._date)
        self.day.dateChanged.connect(self._date)
        self.deed.clicked.connect(self._apply)
        self.close_.clicked.connect(self.reject)
        self.right.selectionModel().currentChanged.connect(self._follow)

    # ---- drafts

    def plan(self) -> Plan | None:
        """The draft that is chosen."""
        place = self.which.currentIndex()
        return self._plans[place] if 0 <= place < len(self._plans) else None

    def _reload(self, wanted: str = "") -> None:
        self._wanted = wanted
        self._jobs.query(self, partial(reorganising.plans, self._desk), self._take, key="plans")

    def _take(self, plans: list[Plan]) -> None:
        was = self._wanted or (plan.id if (plan := self.plan()) else "")
        self._plans = plans
        self.which.blockSignals(True)
        self.which.clear()
        for each in plans:
            self.which.addItem(line_of(each.name, each.author, self.tr("applied") if each.applied else ""))
        ids = [each.id for each in plans]
        self.which.setCurrentIndex(ids.index(was) if was in ids else 0 if ids else -1)
        self.which.blockSignals(False)
        self._read()

    @Slot()
    def _read(self) -> None:
        plan = self.plan()
        if plan is None:
            self._show(None)
            self.said.setText(self.tr("Give the draft a name. Only you and the people you name can read it."))
            self.name.setFocus()
            return
        self._jobs.query(
            self, partial(reorganising.view, self._desk, plan.id), self._show, key="view", failed=self._failed
        )

    def _show(self, view: View | None) -> None:
        self.view = view
        self.problem.hide()
        mine = view is not None and not view.plan.author
        draft = mine and view is not None and not view.plan.applied
        for each in (
            self.pick, self.put, self.top, self.team, self.back, self.unit, self.place, self.dated, self.day,
        ):  # fmt: skip
            each.setEnabled(draft)
        self.left.setEnabled(view is not None)
        self.right.setEnabled(view is not None)
        self.right.setAcceptDrops(draft)
        self.right.setDragEnabled(draft)
        self.which.setEnabled(bool(self._plans))
        for each in (self.drop, self.readers):
            each.setEnabled(mine)
        self.deed.setEnabled(draft and view is not None and bool(view.changes))
        if view is None:
            return
        self.said.setText(self._counted(view))
        self.hint.setText(self._hinted(view))
        names = {each.id: each.name for each in view.today.people}
        self._show_tree(self.left, self.today, view.today, {c.person: self._goes(c, names) for c in view.changes})
        marks = {c.person: self._came(c, names, kept=c.person in view.kept) for c in view.changes}
        self._show_tree(self.right, self.then, view.then, marks)
        for field in (self.dated, self.day):
            field.blockSignals(True)
        self.dated.setChecked(bool(view.plan.at))
        if view.plan.at:
            self.day.setDate(QDateTime.fromMSecsSinceEpoch(view.plan.at).date())
        for field in (self.dated, self.day):
            field.blockSignals(False)

    def _show_tree(self, tree: OrgTree, model: DraftModel, people_: Tree, marks: dict[str, str]) -> None:
        was, first = model.person_at(tree.currentIndex()), not model.forest().people
        before = model.forest()
        opened = {
            before.people[n].id
            for n in range(len(before.people))
            if before.children[n] and tree.isExpanded(model.index_of(n))
        }
        model.show_forest(woods.build(people_.people, people_.left_out, people_.loops))
        model.show_marks(marks)
        forest = model.forest()
        if first and len(forest.people) <= _OPEN:
            tree.expandAll()
        above = [forest.numbers[each] for each in marks if each in forest.numbers] if not first else []
        for node in {n for each in above for n in forest.line(each)[1:]} | {
            forest.numbers.get(each, -1) for each in opened
        }:
            tree.expand(model.index_of(node))
        index = model.index_of(forest.numbers.get(was, -1))
        if index.isValid():
            tree.setCurrentIndex(index)

    # ---- words

    def _counted(self, view: View) -> str:
        if not view.changes:
            return self.tr(
                "Nothing has changed yet. Drag people onto their new lead, or pick them up and put them down."
            )
        said = [self.tr("%Ln get another lead", "", view.moved), self.tr("%Ln move along with their lead", "", view.along)]
        units = sum(each.unit != each.new_unit for each in view.changes)
        if units:
            said.append(self.tr("%Ln change their unit", "", units))
        if view.kept:
            said.append(self.tr("%Ln come from a directory and stay as they are there", "", len(view.kept)))
        return " · ".join(said)

    def _hinted(self, view: View) -> str:
        if view.plan.applied:
            return self.tr("This draft has been applied.")
        if view.plan.author:
            return self.tr("{name} lets you read this draft.").format(name=isolate(view.plan.author))
        if self._held:
            names = {each.id: each.name for each in view.today.people}
            held = ", ".join(isolate(names[each]) for each in self._held if each in names)
            return self.tr("Picked up: {names}. Choose their new lead and put them down.").format(names=held)
        if view.readers:
            return self.tr("Only you and {names} can read this draft.").format(
                names=", ".join(isolate(name) for _, name in view.readers)
            )
        return self.tr("Only you can read this draft.")

    def _goes(self, change: Change, names: dict[str, str]) -> str:
        if not change.moves:
            return self.tr("to {unit}").format(unit=isolate(change.new_unit) or "–")
        return self.tr("to {name}").format(name=isolate(names.get(change.new_lead, "")) or self.tr("nobody above"))

    def _came(self, change: Change, names: dict[str, str], *, kept: bool) -> str:
        said = []
        if change.moves:
            said.append(self.tr("was with {name}").format(name=isolate(names.get(change.lead, "")) or "–"))
        if change.unit != change.new_unit:
            said.append(self.tr("was in {unit}").format(unit=isolate(change.unit) or "–"))
        if kept:
            said.append(self.tr("stays: from a directory"))
        return ", ".join(said)

    # ---- moving

    @Slot(list, str)
    def move_under(self, persons: list[str], lead: str) -> None:
        """Put people under somebody of the draft, "" for nobody above."""
        plan = self.plan()
        if plan is not None and persons:
            self._held = []
            self._do(partial(reorganising.move, self._desk, plan.id, persons, lead))

    @Slot(list)
    def _pick_up(self, persons: list[str]) -> None:
        self._held = persons
        if self.view is not None:
            self.hint.setText(self._hinted(self.view))

    @Slot()
    def _pick_chosen(self) -> None:
        self._pick_up(self.right.chosen())
        self.right.setFocus()

    @Slot(str)
    def _put_down(self, lead: str) -> None:
        self.move_under(self._held, lead)

    @Slot()
    def _put_under_chosen(self) -> None:
        self._put_down(self.then.person_at(self.right.currentIndex()))

    @Slot()
    def _put_on_top(self) -> None:
        self.move_under(self._held or self.right.chosen(), "")

    @Slot(list)
    def _put_back(self, persons: list[str]) -> None:
        plan = self.plan()
        if plan is not None and persons:
            self._do(partial(reorganising.put_back, self._desk, plan.id, persons))

    @Slot()
    def _chosen_back(self) -> None:
        self._put_back(self.right.chosen())

    @Slot()
    def _choose_unit(self) -> None:
        """Choose everybody of the unit of who is chosen, so that it moves as one."""
        forest = self.then.forest()
        units = {forest.people[forest.numbers[each]].unit for each in self.right.chosen()}
        chosen = self.right.selectionModel()
        for node, each in enumerate(forest.people):
            if each.unit in units and (forest.parent[node] < 0 or forest.people[forest.parent[node]].unit != each.unit):
                chosen.select(self.then.index_of(node), QItemSelectionModel.SelectionFlag.Select)
        self.right.setFocus()

    @Slot()
    def _place(self) -> None:
        plan, persons = self.plan(), self.right.chosen()
        if plan is not None and persons:
            self._do(partial(reorganising.place, self._desk, plan.id, persons, self.unit.text()))

    @Slot(QModelIndex)
    def _follow(self, index: QModelIndex) -> None:
        """The same person in today's chart."""
        forest = self.today.forest()
        same = self.today.index_of(forest.numbers.get(self.then.person_at(index), -1))
        if same.isValid():
            self.left.setCurrentIndex(same)
            self.left.scrollTo(same)

    # ---- the draft as a whole

    @Slot()
    def _begin(self) -> None:
        self._do(partial(reorganising.make, self._desk, self.name.text()), self._begun)

    def _begun(self, changes: Changes) -> None:
        self.name.clear()
        self._reload(changes.made)
        self.right.setFocus()

    @Slot()
    def _drop(self) -> None:
        plan = self.plan()
        if plan is not None:
            self._do(partial(reorganising.remove, self._desk, plan.id), self._dropped)

    def _dropped(self, changes: Changes) -> None:
        self.notice.emit(Notice(self.tr("The draft is thrown away"), icon="trash", group=changes.group))
        self._reload()

    @Slot()
    def _date(self) -> None:
        plan = self.plan()
        if plan is not None:
            at = self.day.date().startOfDay().toMSecsSinceEpoch() if self.dated.isChecked() else 0
            self._do(partial(reorganising.set_date, self._desk, plan.id, at))

    @Slot()
    def _apply(self) -> None:
        plan = self.plan()
        if plan is not None:
            self._do(partial(reorganising.apply, self._desk, plan.id), self._applied)

    def _applied(self, done: tuple[int, Changes]) -> None:
        count, changes = done
        self.notice.emit(Notice(self.tr("%Ln cards are changed", "", count), icon="tree", group=changes.group))
        self.accept()

    # ---- who may read it

    @Slot()
    def _ask_reader(self) -> None:
        self._popup = popup = PickPopup(self, self.tr("Who may read this draft?"), search=self._search, width=420)
        popup.picked.connect(self._picked)
        popup.open_at(self.readers)
        self._search("")

    def _search(self, text: str) -> None:
        work = partial(people.find, self._desk, text, 12, left=False)
        self._jobs.query(self, work, then=self._found, key="who")

    def _found(self, found: list[PersonRow]) -> None:
        import shiboken6

        if self._popup is None or not shiboken6.isValid(self._popup) or self.view is None:
            return
        reads = dict(self.view.readers)
        known = [Choice(each, name, self.tr("can read it; choose to stop sharing"), "@") for each, name in reads.items()]
        others = [each for each in found if each.id not in reads and each.id != self._desk.person]
        self._popup.set_choices(
            [*known, *(Choice(each.id, each.name, line_of(each.job, each.place), "@") for each in others)]
        )

    @Slot(object)
    def _picked(self, value: object) -> None:
        self._popup = None
        plan, view = self.plan(), self.view
        if plan is not None and view is not None:
            deed = reorganising.take_away if str(value) in dict(view.readers) else reorganising.let_read
            self._do(partial(deed, self._desk, plan.id, str(value)))

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None] | None = None) -> None:
        self._jobs.command(self, work, then=then or self._done, failed=self._failed)

    def _done(self, _: Changes | None) -> None:
        self._read()

    def _failed(self, error: DeskError) -> None:
        self.problem.setText(sentence(error))
        self.problem.show()
