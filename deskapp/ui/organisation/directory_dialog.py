"""People from a directory: choose a source, look what it would change, decide what is in doubt, bring it in as one."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deskapp.domain.directory import NEW
from deskapp.services import directory, sources
from deskapp.ui import theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, line_of, number
from deskapp.ui.organisation import directory_words as words
from deskapp.ui.organisation.source_form import SourceForm
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.directory import Deed, Plan
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import PersonRow
    from deskapp.services.desk import Desk
    from deskapp.services.directory import Read
    from deskapp.services.sources import Source
    from deskapp.ui.jobs import Jobs

MOST_SHOWN = 300
"""Of one kind; nobody reads ten thousand lines, and the count stands above them."""

MOST_DOUBTS = 40


class _Look(NamedTuple):
    read: Read
    plan: Plan
    names: dict[str, PersonRow]


class DirectoryDialog(QDialog):
    """Call `open()`. Signal `brought_in(object Changes, int people)` once it is written."""

    brought_in = Signal(object, int)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._sources: list[Source] = []
        self._wanted = ""
        self._seen: _Look | None = None
        self._decided: dict[str, str] = {}
        self._stop = threading.Event()
        self._steps: Any = None
        self.form: SourceForm | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowTitle(self.tr("People from a directory"))
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Source"))
        self.new = plain_button(self.tr("&New source…"), parent=self)
        self.change = plain_button(self.tr("Chan&ge…"), parent=self)
        self.forget = plain_button(self.tr("&Forget"), parent=self)
        self.look = plain_button(self.tr("&Look at what would change"), "eye", self)
        self.full = QCheckBox(self.tr("&Read everybody again"), self)
        self.said = Label("", 13, Weight.MEDIUM, wrap=True, parent=self)
        self.doubts: dict[str, QComboBox] = {}
        self.lines = QTreeWidget(self)
        self.sure = QCheckBox("", self)
        self.problem = Label("", 13, colour="danger", wrap=True, parent=self)
        self.deed = primary_button(self.tr("&Bring in the changes"), parent=self)
        self.cancel = plain_button(self.tr("Close"), parent=self)
        self._build()
        self.which.currentIndexChanged.connect(self._chosen)
        self.new.clicked.connect(self._new)
        self.change.clicked.connect(self._change)
        self.forget.clicked.connect(self._forget)
        self.look.clicked.connect(self.look_now)
        self.deed.clicked.connect(self.bring_in)
        self.cancel.clicked.connect(self._cancel)
        self.sure.toggled.connect(self._enable)
        self._show_plan(None)
        self._reload()
        self.resize(theme.current().px(720), theme.current().px(620))

    def _build(self) -> None:
        self.lines.setColumnCount(1)
        self.lines.setHeaderHidden(True)
        self.lines.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.lines.setAccessibleName(self.tr("What would change"))
        self.lines.setUniformRowHeights(True)
        self._doubt_title = Label(self.tr("Who is this here?"), 13, Weight.SEMIBOLD, parent=self)
        self._doubt_area = QScrollArea(self)
        self._doubt_area.setWidgetResizable(True)
        self._doubt_area.setFrameShape(QFrame.Shape.NoFrame)
        self._doubt_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._doubt_area.setMinimumHeight(theme.current().px(110))
        self._doubt_area.setMaximumHeight(theme.current().px(190))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        first = row(self.which, self.new, self.change, self.forget, spacing=8)
        first.setStretch(0, 1)
        box.addLayout(first)
        box.addLayout(row(self.look, self.full, None, spacing=12))
        box.addWidget(self.said)
        box.addWidget(self._doubt_title)
        box.addWidget(self._doubt_area)
        box.addWidget(self.lines, 1)
        box.addWidget(self.sure)
        box.addWidget(self.problem)
        box.addLayout(row(None, self.cancel, self.deed, spacing=8))

    # ---- sources

    def _reload(self, wanted: str = "") -> None:
        self._wanted = wanted
        self._jobs.query(self, partial(sources.sources, self._desk), self._take, key="sources")

    def _take(self, found: list[Source]) -> None:
        self._sources = found
        was = self._wanted or self.which.currentText()
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([each.name for each in found])
        self.which.setCurrentIndex(max(0, self.which.findText(was, Qt.MatchFlag.MatchFixedString)) if found else -1)
        self.which.blockSignals(False)
        self._chosen()
        (self.look if found else self.new).setFocus()

    def source(self) -> Source | None:
        """The one that is chosen."""
        place = self.which.currentIndex()
        return self._sources[place] if 0 <= place < len(self._sources) else None

    @Slot()
    def _chosen(self) -> None:
        source = self.source()
        for each in (self.change, self.forget, self.look, self.which):
            each.setEnabled(source is not None)
        self.full.setVisible(source is not None and bool(source.upto))
        self._decided = {}
        self._show_plan(None)
        if source is None:
            self.said.setText(
                self.tr("A source is a list of people: a file that is updated from time to time, or a directory server.")
            )

    @Slot()
    def _new(self) -> None:
        self._open_form(None)

    @Slot()
    def _change(self) -> None:
        self._open_form(self.source())

    def _open_form(self, before: Source | None) -> None:
        self.form = SourceForm(self._desk, self._jobs, self, before)
        self.form.saved.connect(self._saved)
        self.form.finished.connect(self._form_closed)
        self.form.open()

    @Slot(str)
    def _saved(self, name: str) -> None:
        self._reload(name)

    @Slot()
    def _form_closed(self) -> None:
        self.form = None

    @Slot()
    def _forget(self) -> None:
        source = self.source()
        if source is not None:
            work = partial(sources.remove, self._desk, source.id)
            self._jobs.command(self, work, then=self._forgotten, failed=self._failed)

    def _forgotten(self, changes: Changes) -> None:
        self.brought_in.emit(changes, 0)
        self._reload()

    # ---- looking

    @Slot()
    def look_now(self) -> None:
        """Ask the source and say what would change; nothing is written."""
        source = self.source()
        if source is None:
            return
        self._show_plan(None)
        self._stop = threading.Event()
        self._busy(self.tr("Reading…"))
        work = partial(_look, self._desk, source, self._decided, self.full.isChecked(), self._stop, self._tell)
        self._jobs.query(self, work, self._looked, key="look", failed=self._failed)

    def _tell(self, done: int, total: int) -> None:
        """Called on the thread that reads."""
        self._jobs.tell(self, self._far, done, total)

    def _far(self, done: int, total: int) -> None:
        if not self._stop.is_set() and self.deed.isHidden():
            self.said.setText(self.tr("{done} of {total}").format(done=number(done), total=number(total)))

    def _looked(self, seen: _Look) -> None:
        self._show_plan(seen)

    def _busy(self, text: str) -> None:
        self.said.setText(text)
        self.problem.hide()
        self.look.setEnabled(False)
        self.deed.hide()
        self.cancel.setText(self.tr("Stop"))

    # ---- what would change

    def _show_plan(self, seen: _Look | None) -> None:
        self._seen = seen
        self.problem.hide()
        self.lines.clear()
        self.look.setEnabled(self.source() is not None)
        self.deed.show()
        self.cancel.setText(self.tr("Close"))
        many = seen is not None and seen.plan.too_many_leave
        self.sure.setVisible(many)
        self.sure.setChecked(False)
        self.lines.setVisible(seen is not None)
        self._show_doubts(seen)
        self.said.setText(self._counted(seen.plan) if seen else "")
        if seen is not None:
            if many:
                count = len(seen.plan.of("left"))
                self.sure.setText(self.tr("The source is complete: %Ln people have left", "", count))
            for kind in words.KINDS:
                self._show_kind(kind, seen)
        self._enable()

    def _counted(self, plan: Plan) -> str:
        counts = [f"{words.kind(kind)}: {number(len(plan.of(kind)))}" for kind in words.KINDS if plan.of(kind)]
        said = [" · ".join(counts) if counts else self.tr("Nothing would change.")]
        if plan.doubts:
            said.append(self.tr("%Ln in doubt: decide below, or leave them for later", "", len(plan.doubts)))
        if plan.pictures_left_out:
            said.append(self.tr("%Ln pictures are left out: too large, or not pictures", "", plan.pictures_left_out))
        return "\n".join(said)

    def _show_kind(self, kind: str, seen: _Look) -> None:
        deeds = seen.plan.of(kind)
        if not deeds:
            return
        top = QTreeWidgetItem([f"{words.kind(kind)} ({number(len(deeds))})"])
        top.setFont(0, theme.current().font(13, Weight.SEMIBOLD))
        for deed in deeds[:MOST_SHOWN]:
            line = QTreeWidgetItem([line_of(deed.name, *self._brief(deed))])
            if kind in ("changed", "back"):
                line.addChildren([QTreeWidgetItem([text]) for text in self._changes(deed, seen.names)])
            top.addChild(line)
        if len(deeds) > MOST_SHOWN:
            top.addChild(QTreeWidgetItem([self.tr("and %Ln more", "", len(deeds) - MOST_SHOWN)]))
        self.lines.addTopLevelItem(top)
        top.setExpanded(True)

    def _brief(self, deed: Deed) -> list[str]:
        if deed.kind == "new":
            return [str(deed.values[name]) for name in ("job", "unit") if deed.values.get(name)]
        return [words.field(name) for name in deed.values if name in words.FIELDS] if deed.kind == "changed" else []

    def _changes(self, deed: Deed, names: dict[str, PersonRow]) -> list[str]:
        found = []
        for name, value in deed.values.items():
            if name == "photo":
                said = self.tr("a new one") if value else self.tr("none")
                found.append(f"{words.field(name)}: {said}")
            elif name in words.FIELDS:
                old, new = (self._value(name, each, names) for each in (deed.was.get(name), value))
                found.append(self.tr("{field}: {old} → {new}").format(field=words.field(name), old=old, new=new))
        return found

    def _value(self, name: str, value: Any, names: dict[str, PersonRow]) -> str:
        if name == "manager" and value:
            return isolate(names[value].name) if value in names else self.tr("somebody new")
        return isolate(str(value)) if value else self.tr("nothing")

    # ---- doubts

    def _show_doubts(self, seen: _Look | None) -> None:
        doubts = seen.plan.doubts[:MOST_DOUBTS] if seen else ()
        self.doubts = {}
        inside = QWidget()
        inside.setObjectName("surface")
        fields: list[tuple[str, QWidget]] = []
        for doubt in doubts:
            pick = QComboBox(inside)
            pick.addItem(self.tr("Not decided yet"), None)
            for each in doubt.candidates:
                person = seen.names.get(each) if seen else None
                pick.addItem(line_of(person.name, person.job, person.unit) if person else each, each)
            pick.addItem(self.tr("Somebody new"), NEW)
            pick.activated.connect(self._decide)
            self.doubts[doubt.theirs.id] = pick
            fields.append((line_of(doubt.theirs.name, doubt.theirs.unit, doubt.theirs.email), pick))
        inside.setLayout(field_grid(fields, inside))
        self._doubt_area.setWidget(inside)
        self._doubt_area.setVisible(bool(doubts))
        self._doubt_title.setVisible(bool(doubts))

    @Slot()
    def _decide(self) -> None:
        """Somebody was decided: the plan is made anew of what was read."""
        self._decided |= {
            theirs: pick.currentData() for theirs, pick in self.doubts.items() if pick.currentData() is not None
        }
        source, seen = self.source(), self._seen
        if source is not None and seen is not None:
            work = partial(_plan, self._desk, source, seen.read, dict(self._decided))
            self._jobs.query(self, work, self._looked, key="look", failed=self._failed)

    # ---- writing

    @Slot()
    def _enable(self) -> None:
        plan = self._seen.plan if self._seen else None
        ready = plan is not None and bool(plan.deeds or plan.decided)
        self.deed.setEnabled(ready and (self.sure.isChecked() or not (plan and plan.too_many_leave)))

    @Slot()
    def bring_in(self) -> None:
        """Write it, as one."""
        source, seen = self.source(), self._seen
        if source is None or seen is None:
            return
        self._stop = threading.Event()
        self._busy(self.tr("Writing…"))
        work = partial(_apply, self._desk, source, seen.plan, self.sure.isChecked(), self._stop)
        self._steps = self._jobs.bulk(self, work, self._written, progress=self._far, failed=self._failed)

    def _written(self, done: tuple[dict[str, int], Changes]) -> None:
        counts, changes = done
        self._steps = None
        self.accept()
        self.brought_in.emit(changes, sum(counts.values()))

    def _failed(self, error: DeskError) -> None:
        self._steps = None
        self._show_plan(self._seen)
        self.problem.setText(sentence(error))
        self.problem.show()

    @Slot()
    def _cancel(self) -> None:
        if self.deed.isHidden():
            self._stop.set()
        else:
            self.reject()

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)


def _look(desk: Desk, source: Source, decided: dict[str, str], full: bool, stop: threading.Event, tell: Any) -> _Look:
    found = directory.read(desk, source, full=full, progress=tell, cancelled=stop.is_set)
    return _plan(desk, source, found, decided)


def _plan(desk: Desk, source: Source, found: Read, decided: dict[str, str]) -> _Look:
    plan = directory.plan(desk, source, found, decided)
    asked = [each for doubt in plan.doubts[:MOST_DOUBTS] for each in doubt.candidates]
    for deed in plan.of("changed")[:MOST_SHOWN]:
        asked += [str(some["manager"]) for some in (deed.values, deed.was) if some.get("manager")]
    return _Look(found, plan, directory.named(desk, asked))


def _apply(desk: Desk, source: Source, plan: Plan, sure: bool, stop: threading.Event, steps: Any) -> Any:
    return directory.apply(desk, source, plan, sure=sure, progress=steps, cancelled=stop.is_set)
