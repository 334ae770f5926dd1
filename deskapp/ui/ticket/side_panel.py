"""Beside the conversation: the customer, the promise, the details, what belongs together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.services import settings
from deskapp.ui.i18n import LANGUAGES
from deskapp.ui.ticket import texts
from deskapp.ui.ticket.checklist_part import ChecklistPart
from deskapp.ui.ticket.deeds import Deeds
from deskapp.ui.ticket.kinship import Kinship
from deskapp.ui.ticket.panel_parts import CustomerPart, DetailsPart, LinksPart, MorePart, PromisePart
from deskapp.ui.ticket.similar_part import SimilarPart
from deskapp.ui.ticket.worked_part import WorkedPart

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.section import Section

FOLDED_AT_FIRST = frozenset({"more", "worked"})


class SidePanel(QWidget):
    """Everything that is known of a ticket, to read and to change. It shows what the pane shows.

    Signals: `person_asked(object person_id)`, `ticket_asked(object ticket_id)`, `close_asked()` when the status is to
    become solved (the pane asks for the solution), `notice(object Notice)`, `failed(object DeskError)`.
    """

    person_asked = Signal(object)
    ticket_asked = Signal(object)
    close_asked = Signal()
    wait_asked = Signal()
    notice = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._view: TicketView | None = None
        self._behind = False
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._catch_up)
        self._fold_words: dict[str, bool] = {}
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAccessibleName(self.tr("About this ticket"))
        self._deeds = Deeds(desk, jobs, self)
        self._deeds.done.connect(self.notice)
        self._deeds.failed.connect(self.failed)
        self._deeds.close_asked.connect(self.close_asked)
        self._kinship = Kinship(desk, jobs, self)
        self._kinship.done.connect(self.notice)
        self._kinship.failed.connect(self.failed)
        inside = QWidget(self)
        inside.setObjectName("side")
        self.customer = CustomerPart(inside)
        self.promise = PromisePart(inside)
        self.details = DetailsPart(inside)
        self.more = MorePart(inside)
        self.links = LinksPart(inside)
        self.similar = SimilarPart(desk, jobs, inside)
        self.checklist = ChecklistPart(desk, jobs, inside)
        self.checklist.notice.connect(self.notice)
        self.checklist.failed.connect(self.failed)
        self.worked = WorkedPart(desk, jobs, inside)
        self.worked.notice.connect(self.notice)
        self.worked.failed.connect(self.failed)
        self._parts: tuple[Section, ...] = (
            self.customer, self.promise, self.details, self.checklist, self.similar, self.more, self.worked,
            self.links,
        )  # fmt: skip
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        for part in self._parts:
            part.set_folded(part.name() in FOLDED_AT_FIRST)
            part.folded.connect(self._folded)
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside, self._area = inside, area
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)
        self.customer.person_asked.connect(self.person_asked)
        self.links.ticket_asked.connect(self.ticket_asked)
        self.similar.ticket_asked.connect(self.ticket_asked)
        self.links.asked.connect(self._ask)
        for part in (self.promise, self.details, self.more):
            part.asked.connect(self._ask)
            part.written.connect(self._written)
        self.details.flag.connect(self._flag)
        self._show_inside(False)
        self._folds_known = False

    def handle(self, actions: Actions) -> None:
        """What is done here by key."""
        actions.handle("ticket.step", self.checklist.tick_next, self._shows)
        actions.handle("ticket.step_new", self._new_step, self._shows)
        actions.handle("ticket.needs", self._ask_needs, self._shows)
        actions.handle("ticket.worked", self.worked.write, self._shows)

    def _shows(self) -> bool:
        self._catch_up()
        return self._view is not None

    def _new_step(self) -> None:
        self.checklist.set_folded(False)
        self._bring(self.checklist.field())
        self.checklist.field().setFocus()

    def _ask_needs(self) -> None:
        self.checklist.set_folded(False)
        self._bring(self.checklist.needs[0][1])
        self.checklist.ask_needs()

    def _bring(self, widget: QWidget) -> None:
        self._inside.updateGeometry()
        self._area.ensureWidgetVisible(widget, 0, 40)

    def show_ticket_view(self, view: TicketView | None) -> None:
        """Show a ticket, or nothing: its parts as soon as what is read first, the conversation, is painted.

        A field that is being typed into is left alone.
        """
        if self._view is not None and (view is None or view.row.id != self._view.row.id):
            self.details.finish()
            self.more.finish()
        if view is not None and not self._folds_known:
            self._folds_known = True
            self._jobs.query(self, partial(settings.load, self._desk), then=self._take_settings, key="settings")
        self._view = view
        self._deeds.show_view(view)
        self._kinship.show_view(view)
        self._behind = view is not None
        if self._behind:
            self._soon.start()
        else:
            self._show_inside(False)

    @Slot()
    def _catch_up(self) -> None:
        """Each part shows the ticket that is meant; before anything is done in one of them."""
        self._soon.stop()
        if self._behind and self._view is not None:
            self._behind = False
            for part in self._parts:
                part.show_view(self._view)
            self._show_inside(True)

    def _show_inside(self, shown: bool) -> None:
        # A scroll area keeps the bar of what is hidden in it.
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setVerticalScrollBarPolicy(policy)
        self._inside.setVisible(shown)

    def edit_field(self, field: str) -> None:
        """Put the person into a field, for example from a decision."""
        self._catch_up()
        for part in (self.promise, self.details, self.more):
            if part.has(field):
                part.set_folded(False)
                part.begin(field)
                self._inside.updateGeometry()
                self._area.ensureWidgetVisible(part.field_row(field), 0, 40)
                return

    @Slot(str)
    def _ask(self, field: str) -> None:
        view = self._view
        if view is None:
            return
        anchor = self._anchor(field)
        fields = view.fields
        match field:
            case "status":
                self._deeds.pick_word(anchor, field, texts.statuses(), view.row.status)
            case "kind":
                self._deeds.pick_word(anchor, field, texts.kinds(), str(fields.get("kind") or ""))
            case "language":
                self._deeds.pick_word(anchor, field, LANGUAGES, str(fields.get("language") or ""))
            case "needed_by" | "due" | "next_word_by" | "lasting_by":
                self._deeds.pick_time(anchor, field, int(fields.get(field) or 0))
            case "requester":
                self._deeds.pick_customer(anchor)
            case "assignee":
                self._deeds.assign(anchor)
            case "team":
                self._deeds.move(anchor)
            case "priority":
                self._deeds.priority(anchor)
            case "labels":
                self._deeds.label(anchor)
            case "waiting_on":
                self.wait_asked.emit()
            case "snooze_until":
                self._deeds.snooze(anchor)
            case "links":
                self._kinship.link(anchor)

    def _anchor(self, field: str) -> QWidget:
        for part in self._parts:
            widget = part.anchor(field)
            if widget is not None:
                return widget
        return self

    @Slot(str, str, str)
    def _written(self, field: str, text: str, seen: str) -> None:
        self._deeds.set_field(field, text, seen=seen)

    @Slot(str, bool)
    def _flag(self, field: str, on: bool) -> None:
        if self._view is not None and bool(self._view.fields.get(field)) != on:
            self._deeds.set_field(field, on)

    @Slot(str, bool)
    def _folded(self, name: str, folded: bool) -> None:
        self._fold_words[name] = folded
        value = " ".join(f"{each}:{int(on)}" for each, on in sorted(self._fold_words.items()))
        self._jobs.command(self, partial(settings.save, self._desk, "folded", value), failed=self.failed.emit)

    def _take_settings(self, values: dict[str, str]) -> None:
        for word in values.get("folded", "").split():
            name, _, on = word.partition(":")
            self._fold_words.setdefault(name, on == "1")
        for part in self._parts:
            if part.name() in self._fold_words:
                part.set_folded(self._fold_words[part.name()])
