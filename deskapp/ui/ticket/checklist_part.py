"""The steps of a ticket in the side panel, ticked by key; and what the customer will probably also need, with the reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy

from deskapp.services import also_needed, checklists, tickets
from deskapp.ui import theme
from deskapp.ui.i18n import code, isolate, line_of, number
from deskapp.ui.notice import Notice
from deskapp.ui.ticket.field_row import ValueButton
from deskapp.ui.ticket.section import Section
from deskapp.ui.ticket.similar_part import SOON_MS
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import TicketView
    from deskapp.services.also_needed import Needed
    from deskapp.services.checklists import Step, Steps
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class StepBox(QCheckBox):
    """One step; a long one is shortened to the panel and has a tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_step(self, step: Step) -> None:
        """Another step, or the same ticked."""
        self._step = step.text
        self.setFont(theme.current().font(13))
        self.setToolTip(step.text)
        self.setAccessibleName(step.text)
        self.setChecked(step.done)
        self._fit()

    def step(self) -> str:
        """Its words, whole."""
        return self._step

    def _fit(self) -> None:
        room = self.width() - theme.current().px(30)
        shown = self.fontMetrics().elidedText(self._step, Qt.TextElideMode.ElideRight, max(40, room))
        self.setText(isolate(shown.replace("&", "&&")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class ChecklistPart(Section):
    """Signals: `notice(object Notice)`, `failed(object DeskError)`."""

    notice = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__("steps", "", parent)
        self._desk, self._jobs = desk, jobs
        self._view: TicketView | None = None
        self._steps: Steps | None = None
        self._needed: list[Needed] = []
        self._looked_for: tuple[object, ...] = ()
        self.boxes: list[StepBox] = []
        self.set_title(self.tr("Steps"))
        self.body().setSpacing(4)
        self._edit = link_button(self.tr("Edit list"), self)
        self._edit.clicked.connect(self.edit_list)
        self.add_to_head(self._edit)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Add a step"))
        self._field.setAccessibleName(self.tr("Add a step to this ticket"))
        self._field.setMaxLength(checklists.LONGEST)
        self._field.returnPressed.connect(self._add)
        self._place = self.body().count()
        self.add(self._field)
        self._also = Label(self.tr("They will also need"), 12, colour="text2", wrap=True, parent=self)
        self._also.setContentsMargins(0, 6, 4, 0)
        self.add(self._also)
        self.needs: list[tuple[ValueButton, Label]] = []
        for _ in range(also_needed.SHOWN):
            button, why = ValueButton(self), Label("", 12, colour="text2", wrap=True, parent=self)
            why.setContentsMargins(8, 0, 8, 4)
            button.clicked.connect(self.ask_needs)
            self.needs.append((button, why))
            self.add(button)
            self.add(why)
        self._show_needs([])

    # ---- what is shown
    def show_view(self, view: TicketView) -> None:
        """Another ticket, or what changed of it."""
        other = self._view is None or self._view.row.id != view.row.id
        self._view = view
        self.setVisible(view.can_write and "requester" in view.fields)
        if other:
            self._steps = None
            self._field.clear()
            self._show_steps(())
        self._read()
        about = (view.row.id, view.fields.get("category"), view.row.requester)
        if about != self._looked_for:
            self._looked_for = about
            if other:  # what was found stays until more is known
                self._show_needs([])
            self._jobs.after(self, SOON_MS, self._look, key="needs")

    def _read(self) -> None:
        if self._view is not None and not self._jobs.stopping():
            ticket = self._view.row.id
            work = partial(_steps_of, self._desk, ticket)
            self._jobs.query(self, work, then=partial(self._found, ticket), key="steps")

    def _found(self, ticket: str, steps: Steps | None) -> None:
        if self._view is not None and self._view.row.id == ticket and steps is not None:
            self._steps = steps
            self._show_steps(steps.steps)

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        while len(self.boxes) < len(steps):
            box = StepBox(self)
            box.clicked.connect(self._box_clicked)
            self.body().insertWidget(self._place + len(self.boxes), box)
            self.boxes.append(box)
        for place, box in enumerate(self.boxes):
            box.setVisible(place < len(steps))
            if place < len(steps):
                step = steps[place]
                box.show_step(step)
        done = sum(each.done for each in steps)
        self.set_title(
            self.tr("Steps: {done} of {all}").format(done=number(done), all=number(len(steps))) if steps else self.tr("Steps")
        )
        category = bool(self._view is not None and self._view.fields.get("category"))
        self._edit.setVisible(category)

    def _look(self) -> None:
        if self._view is not None and not self._jobs.stopping():
            ticket = self._view.row.id
            work = partial(also_needed.also_needed, self._desk, ticket, code())
            self._jobs.query(self, work, then=partial(self._needs_found, ticket), key="needs")

    def _needs_found(self, ticket: str, needed: list[Needed]) -> None:
        if self._view is not None and self._view.row.id == ticket:
            self._show_needs(needed)

    def _show_needs(self, needed: list[Needed]) -> None:
        self._needed = needed
        self._also.setVisible(bool(needed))
        for place, (button, why) in enumerate(self.needs):
            shown = place < len(needed)
            button.setVisible(shown)
            why.setVisible(shown)
            if shown:
                name, reason = isolate(needed[place].name), self._reason(needed[place])
                button.set_value(name, "plus", "accentInk")
                button.setAccessibleName(line_of(name, reason))
                why.setText(reason)

    def _reason(self, needed: Needed) -> str:
        pattern = self.tr("asked next in {followed} of {cases} cases")
        return pattern.format(followed=number(needed.followed), cases=number(needed.cases))

    # ---- what is done
    @Slot()
    def _box_clicked(self) -> None:
        box = self.sender()
        if isinstance(box, StepBox) and self._view is not None:
            step, done = box.step(), box.isChecked()
            work = partial(checklists.tick, self._desk, self._view.row.id, step, done=done)
            self._run(work, self._words(step, done=done))

    def tick_next(self) -> None:
        """Tick the first step that is open."""
        step = next((each.text for each in (self._steps.steps if self._steps else ()) if not each.done), "")
        if self._view is None:
            return
        if not step:
            self.notice.emit(Notice(self.tr("No step is open"), icon="check"))
            return
        self._run(partial(checklists.tick, self._desk, self._view.row.id, step), self._words(step, done=True))

    def _words(self, step: str, *, done: bool) -> str:
        shown = isolate(step if len(step) <= 60 else step[:59] + "…")
        pattern = self.tr("Ticked: {step}") if done else self.tr("Open again: {step}")
        return pattern.format(step=shown)

    @Slot()
    def _add(self) -> None:
        text = self._field.text().strip()
        if text and self._view is not None:
            self._field.clear()
            self._run(partial(checklists.add_step, self._desk, self._view.row.id, text), self.tr("The step is added"))

    def field(self) -> QLineEdit:
        """Where a new step is typed."""
        return self._field

    @Slot()
    def ask_needs(self) -> None:
        """Choose what becomes of what they will also need: a step here, or a ticket of its own."""
        if not self._needed:
            self.notice.emit(Notice(self.tr("Too little is known yet about what is asked next"), icon="info"))
            return
        made = []
        for place, each in enumerate(self._needed):
            reason = self._reason(each)
            made.append(Choice((place, "step"), self.tr("Step: {name}").format(name=each.name), reason, "check"))
            made.append(Choice((place, "ticket"), self.tr("New ticket: {name}").format(name=each.name), reason, "plus"))
        popup = PickPopup(self.window(), self.tr("They will also need"), made)
        popup.picked.connect(self._need_picked)
        popup.open_at(self.needs[0][0])

    @Slot(object)
    def _need_picked(self, picked: tuple[int, str]) -> None:
        place, what = picked
        if self._view is None or place >= len(self._needed):
            return
        if what == "ticket":
            self._open_follow_up(self._needed[place])
            return
        work = partial(checklists.add_step, self._desk, self._view.row.id, self._needed[place].name)
        self._run(work, self.tr("The step is added"))

    def _open_follow_up(self, needed: Needed) -> None:
        from deskapp.ui.ticket.new_ticket import Begun, NewTicketDialog

        view = self._view
        if view is not None:
            about = self.tr("It is linked to {number}.").format(number=isolate(view.row.number))
            begun = Begun(subject=needed.name, team=view.row.team, category=needed.category, hint=about)
            dialog = NewTicketDialog(
                self._desk, self._jobs, self.window(), requester=view.row.requester, begun=begun
            )
            dialog.made.connect(self._follow_up_made)
            dialog.open()

    @Slot(object)
    def _follow_up_made(self, changes: Changes) -> None:
        if self._view is not None:
            words = self.tr("{number} is open and linked").format(number=isolate(changes.number))
            self._run(partial(tickets.link, self._desk, self._view.row.id, changes.made), words)

    @Slot()
    def edit_list(self) -> None:
        """Change the steps the team has for this category."""
        if self._steps is not None and self._steps.checklist is not None:
            from deskapp.ui.ticket.checklist_form import ChecklistForm

            form = ChecklistForm(self._desk, self._jobs, self._steps.checklist, self.window())
            form.saved.connect(self._saved)
            form.open()

    @Slot(object)
    def _saved(self, changes: Changes) -> None:
        self._done(self.tr("The list is saved"), changes)

    def _run(self, work: Callable[[], Changes], words: str) -> None:
        self._jobs.command(self, work, then=partial(self._done, words), failed=self._refused)

    def _refused(self, error: object) -> None:
        self._read()  # a box shows what is kept
        self.failed.emit(error)

    def _done(self, words: str, changes: Changes) -> None:
        self._read()
        self.notice.emit(Notice(words, group=changes.group))


def _steps_of(desk: Desk, ticket: str) -> Steps | None:
    from deskapp.domain.errors import NotFound

    try:
        return checklists.of(desk, ticket)
    except NotFound:  # a request of one's own has no steps
        return None
