"""Below the card of the house: how my teams reach somebody, what he usually asks, what he lets me read, his department."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.services import rings
from deskapp.ui import reach_words
from deskapp.ui.i18n import date_text, isolate, line_of
from deskapp.ui.notice import Notice
from deskapp.ui.organisation.about_me import card_words, topic_titles
from deskapp.ui.organisation.desk_dialog import DeskDialog
from deskapp.ui.organisation.row_list import Row, RowList
from deskapp.ui.organisation.unit_dialog import UnitDialog
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.desk_ring import Dealings, DeskCard, Usual
    from deskapp.services.rings import Facts
    from deskapp.services.units import UnitCard
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs


class RingCards(QWidget):
    """Signals: `ticket_opened(id)`; `begun(person, team, object Usual)`: a ticket is to be begun; `notice(object Notice)`."""

    ticket_opened = Signal(object)
    begun = Signal(str, str, object)
    notice = Signal(object)
    shown = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._person = self._name = ""
        self._facts: Facts | None = None
        self.reached: list[ReachCard] = []
        self.told = Card(self.tr("Shared with you"))
        self._told_text = Label("", 13, wrap=True)
        self.told.add(self._told_text)
        self.unit = UnitPart()
        self.unit.edited.connect(self._edit_unit)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addWidget(self.told)
        self._box.addWidget(self.unit)
        self.hide()
        bus.refresh_when_visible(self, self._reload, ("desk_card", "desk_word", "own_told", "unit_card", "unit_spell", "ticket"))

    def show_person(self, person: str, name: str) -> None:
        """Read and show what there is of a person; "" for nobody."""
        if person != self._person:
            self.hide()
        self._person, self._name = person, name
        self._read()

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order seen."""
        found: list[QWidget] = []
        for card in self.reached:
            if not card.isHidden():
                found += [card.edit, *card.usual.buttons(), *card.lately.buttons()]
        return [*found, *([self.unit.edit] if not self.unit.isHidden() else [])]

    def _read(self) -> None:
        if self._person:
            work = partial(rings.facts, self._desk, self._person)
            self._jobs.query(self, work, self._show, key="rings", failed=self._gone)

    def _reload(self, changes: Changes) -> None:
        self._read()

    def _gone(self, error: object) -> None:
        self.hide()

    def _show(self, facts: Facts) -> None:
        if facts.person != self._person:
            return
        self._facts = facts
        while len(self.reached) < len(facts.reached):
            card = ReachCard()
            card.edited.connect(self._edit)
            card.ticket_opened.connect(self.ticket_opened)
            card.begun.connect(self._begin)
            self._box.insertWidget(len(self.reached), card)
            self.reached.append(card)
        for place, card in enumerate(self.reached):
            card.setVisible(place < len(facts.reached))
            if place < len(facts.reached):
                card.show_team(*facts.reached[place])
        titles = topic_titles()
        self._told_text.setText("\n\n".join(f"{titles[each.topic]}\n{isolate(each.text)}" for each in facts.told))
        self.told.setVisible(bool(facts.told))
        self.unit.setVisible(facts.unit is not None)
        if facts.unit is not None:
            self.unit.show_unit(facts.unit)
        self.setVisible(bool(facts.reached or facts.told or facts.unit))
        self.shown.emit()

    @Slot(object)
    def _edit(self, card: DeskCard) -> None:
        dialog = DeskDialog(self._desk, self._jobs, self.window(), card, self._name)
        dialog.changed.connect(self._changed)
        dialog.open()

    @Slot()
    def _edit_unit(self) -> None:
        if self._facts is not None and self._facts.unit is not None:
            dialog = UnitDialog(self._desk, self._jobs, self.window(), self._facts.unit)
            dialog.kept.connect(self._unit_changed)
            dialog.open()

    @Slot(str, object)
    def _begin(self, team: str, usual: Usual) -> None:
        self.begun.emit(self._person, team, usual)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        words = self.tr("Noted: how to reach {name}").format(name=isolate(self._name))
        self.notice.emit(Notice(words, icon="person", group=changes.group))
        self._read()

    @Slot(object)
    def _unit_changed(self, changes: Changes) -> None:
        self.notice.emit(Notice(self.tr("The card of the department is changed"), icon="team", group=changes.group))
        self._read()


class ReachCard(Card):
    """One team of mine and the person. Signals: `edited(object DeskCard)`, `ticket_opened(id)`, `begun(team, Usual)`."""

    edited = Signal(object)
    ticket_opened = Signal(object)
    begun = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(" ")
        self._card: DeskCard | None = None
        self._asked: tuple[Usual, ...] = ()
        self.edit = link_button(self.tr("Edit"))
        self.edit.clicked.connect(self._edit)
        self.add_to_head(self.edit)
        self._how = Label("", 13, wrap=True)
        self._usual_title = Label(self.tr("Often asked for: one click starts the ticket"), 12, colour="text2", wrap=True)
        self.usual = RowList(self.tr("Usual requests"))
        self._lately_title = Label(self.tr("Recently with this team"), 12, colour="text2")
        self.lately = RowList(self.tr("Recently with this team"))
        for each in (self._how, self._usual_title, self.usual, self._lately_title, self.lately):
            self.add(each)
        self.usual.chosen.connect(self._begin)
        self.lately.chosen.connect(self.ticket_opened)

    def show_team(self, card: DeskCard, dealings: Dealings) -> None:
        """Show what is arranged and what was asked."""
        self._card, self._asked = card, dealings.usual
        self.set_title(self.tr("With {team}").format(team=isolate(card.team_name)))
        self.edit.setVisible(card.may)
        self.edit.setAccessibleName(self.tr("Edit how {team} reaches them").format(team=card.team_name))
        self._how.setText(card_words(card) or self.tr("Nothing arranged yet"))
        self._how.set_look(colour="text" if card.values else "text2")
        self.usual.show_rows([
            Row(str(place), each.subject, each.category, icon="plus",
                spoken=self.tr("New ticket: {subject}").format(subject=each.subject), tip=each.subject)
            for place, each in enumerate(dealings.usual)
        ])  # fmt: skip
        self._usual_title.setVisible(bool(dealings.usual))
        self.lately.show_rows([
            Row(ticket, subject, date_text(opened) if opened else "", icon="done" if status in ("solved", "closed") else "clock",
                spoken=line_of(number, subject), tip=line_of(number, subject))
            for ticket, number, subject, status, opened in dealings.tickets[:5]
        ])  # fmt: skip
        self._lately_title.setVisible(bool(dealings.tickets))

    @Slot()
    def _edit(self) -> None:
        self.edited.emit(self._card)

    @Slot(object)
    def _begin(self, place: str) -> None:
        if self._card is not None:
            self.begun.emit(self._card.team, self._asked[int(place)])


class UnitPart(Card):
    """What a department needs, and when it is busy. Signal `edited`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.edit = link_button(self.tr("Edit"))
        self.edit.clicked.connect(self.edited)
        self.add_to_head(self.edit)
        self._texts = {name: Label("", 13, wrap=True) for name in ("needs", "standing")}
        self._times = Label("", 13, wrap=True)
        self._nothing = Label(self.tr("Nothing written yet"), 13, colour="text2")
        self._heads = {
            "needs": Label(self.tr("What they need"), 12, Weight.MEDIUM, "text2"),
            "standing": Label(self.tr("What is always arranged"), 12, Weight.MEDIUM, "text2"),
            "times": Label(self.tr("Their busy times"), 12, Weight.MEDIUM, "text2"),
        }
        for name, text in (*self._texts.items(), ("times", self._times)):
            self.add(self._heads[name])
            self.add(text)
        self.add(self._nothing)

    def show_unit(self, card: UnitCard) -> None:
        """Show a department's card."""
        self.set_title(self.tr("Department: {unit}").format(unit=isolate(card.unit)))
        self.edit.setVisible(card.may)
        self.edit.setAccessibleName(self.tr("Edit the card of {unit}").format(unit=card.unit))
        shown = {"needs": card.needs, "standing": card.standing}
        for name, text in shown.items():
            self._texts[name].setText(isolate(text) if text else "")
            self._texts[name].setVisible(bool(text))
            self._heads[name].setVisible(bool(text))
        lines = [line_of(isolate(each.why), reach_words.spell(each)) for each in card.spells]
        self._times.setText("\n".join(lines))
        for each in (self._times, self._heads["times"]):
            each.setVisible(bool(lines))
        self._nothing.setVisible(not (lines or card.needs or card.standing))
