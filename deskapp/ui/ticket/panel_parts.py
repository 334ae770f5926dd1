"""The cards of the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, QTimer, QTimeZone, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from deskapp.ui import away, reach_words, theme
from deskapp.ui.i18n import full_text, isolate, left, line_of, list_text, moment, now_ms, translate
from deskapp.ui.overt import tip
from deskapp.ui.theme import Weight
from deskapp.ui.ticket import texts
from deskapp.ui.ticket.field_row import FieldRow, ValueButton
from deskapp.ui.ticket.kinship import tie_names
from deskapp.ui.ticket.section import Section
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from deskapp.domain.rows import KinRow, PersonCard, TicketView

DUE_LOOK = {
    "late": ("danger", "dangerSoft", "warn"),
    "soon": ("warn", "warnSoft", "clock"),
    "ok": ("text2", "sunken", "clock"),
}


class Line(QWidget):
    """An icon and words; hidden while there are none."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Label("", 13, elide=True, parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(Picture(icon, "text2", 16, self), self._text, spacing=9)
        line.setStretch(1, 1)
        self.setLayout(line)

    def say(self, text: str) -> None:
        """Show words."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """The words."""
        return self._text.text()


class CustomerPart(Section):
    """Who asks. Signal `person_asked(object person_id)`."""

    person_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("customer", "", parent)
        self.set_title(self.tr("Customer"))
        self._person: PersonCard | None = None
        self._avatar = Avatar("", 44, self)
        self._who = Label("", 15, Weight.SEMIBOLD, elide=True, parent=self)
        self._job = Label("", 12, colour="text2", elide=True, parent=self)
        chart = link_button(self.tr("Org chart"), self)
        chart.clicked.connect(self._ask)
        self.add_to_head(chart)
        self._chart = chart
        head = row(self._avatar, column(self._who, self._job, spacing=1), spacing=11)
        head.setStretch(1, 1)
        self.add(head)
        self._lines = {name: Line(name, self) for name in ("calendar", "tree", "pin", "globe", "phone", "mail", "info")}
        for line in self._lines.values():
            self.add(line)
        self._gone = Chip(self.tr("has left"), "warn", "warnSoft", "warn", parent=self)
        self.add(self._gone)
        self._minute = QTimer(self)
        self._minute.setInterval(30_000)
        self._minute.timeout.connect(self._tick)

    def show_view(self, view: TicketView) -> None:
        """Show the customer of a ticket."""
        person = self._person = view.requester
        name = person.name if person else view.row.requester_name
        self._avatar.set_name(name)
        self._who.setText(name or self.tr("Unknown customer"))
        self._job.setText(person.job if person else "")
        self._job.setVisible(bool(person and person.job))
        self._lines["tree"].say(isolate(person.unit) if person else "")
        self._lines["globe"].say(_languages(person))
        self._lines["phone"].say(_number(person.phone) if person else "")
        self._lines["mail"].say(isolate(person.email) if person else "")
        self._lines["info"].say(reach_words.how(person.reach) if person else "")
        self._gone.setVisible(bool(person and person.left))
        self._lines["calendar"].say(away.words(person.away) if person and person.away else "")
        self._chart.setEnabled(person is not None)
        self._tick()
        self._minute.start()

    @Slot()
    def _tick(self) -> None:
        person = self._person
        if person is None:
            self._lines["pin"].say("")
            return
        zone = QTimeZone(person.zone.encode()) if person.zone else QTimeZone()
        if not zone.isValid():
            self._lines["pin"].say(isolate(person.place))
            return
        clock = QLocale().toString(QDateTime.currentDateTime().toTimeZone(zone).time(), QLocale.FormatType.ShortFormat)
        local = self.tr("{time} local time").format(time=clock)
        self._lines["pin"].say(
            self.tr("{place} · {local}").format(place=isolate(person.place), local=local) if person.place else local
        )

    @Slot()
    def _ask(self) -> None:
        if self._person is not None:
            self.person_asked.emit(self._person.id)


class Bar(QWidget):
    """How much of the promised time has gone; the chip above says it in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part, self._ink = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float, ink: str) -> None:
        """0 to 1, and a colour."""
        self._part, self._ink = max(0.0, min(1.0, part)), ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = self.rect()
        painter.setBrush(now.colour("line"))
        painter.drawRoundedRect(QRectF(whole), 4, 4)
        done = whole.adjusted(0, 0, -round(whole.width() * (1 - self._part)), 0)
        painter.setBrush(now.colour(self._ink))
        if done.width() >= 8:
            painter.drawRoundedRect(QRectF(QStyle.visualRect(self.layoutDirection(), whole, done)), 4, 4)
        painter.end()


class FieldsPart(Section):
    """A card of field rows. Signals: `asked(str field)`, `written(str field, str text, str seen)`, `flag(str field, bool)`."""

    asked = Signal(str)
    written = Signal(str, str, str)
    flag = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, "", parent)
        self._rows: dict[str, FieldRow] = {}
        self.body().setSpacing(3)

    def add_row(self, field: str, name: str, edit: str = "") -> FieldRow:
        """One more field; `edit`: line or long for text typed in place, else a list is asked for."""
        made = FieldRow(field, name, self, edit=edit)
        made.asked.connect(self.asked)
        made.written.connect(self.written)
        self._rows[field] = made
        self.add(made)
        return made

    def has(self, field: str) -> bool:
        """True when the field stands here."""
        return field in self._rows

    def field_row(self, field: str) -> FieldRow:
        """The row of a field."""
        return self._rows[field]

    def begin(self, field: str) -> None:
        """Change a field."""
        self._rows[field].begin()

    def anchor(self, field: str) -> QWidget | None:
        """Where a list for a field opens."""
        made = self._rows.get(field)
        return made.value if made else None

    def finish(self) -> None:
        """Another ticket comes: what was typed is written."""
        for each in self._rows.values():
            each.finish(True)

    def show_view(self, view: TicketView) -> None:
        """Show a ticket's values."""
        for field, made in self._rows.items():
            raw = view.fields.get(field)
            made.show_value(texts.value_text(field, raw), raw=str(raw or ""), set_by=view.set_by.get(field))


class PromisePart(FieldsPart):
    """When the customer hears next, and what is due inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("promise", parent)
        self.set_title(self.tr("Next word"))
        self._chip = Chip("", "text2", "sunken", "clock", parent=self)
        self._bar = Bar(self)
        self._words = Label("", 13, wrap=True, parent=self)
        self._due = 0
        self._start = 0
        top = row(self._words, self._chip, spacing=6)
        top.setStretch(0, 1)
        self.add(top)
        self.add(self._bar)
        self.body().addSpacing(2)
        self.add_row("next_word_by", self.tr("Next word by"))
        self.add_row("due", self.tr("Due internally"))
        self.add_row("lasting_by", self.tr("Lasting fix by"))
        self._minute = QTimer(self)
        self._minute.setInterval(20_000)
        self._minute.timeout.connect(self._tick)

    def show_view(self, view: TicketView) -> None:
        super().show_view(view)
        around = bool(view.fields.get("workaround") or view.fields.get("lasting_by"))
        self._rows["lasting_by"].setVisible(around)  # a fix that lasts is spoken of where one for now was found
        self._due = int(view.fields.get("next_word_by") or 0)
        ours = [each.happened for each in view.messages if each.audience == "customer" and not each.from_customer]
        self._start = max([int(view.fields.get("opened_at") or 0), *ours])
        done = view.row.status in ("solved", "closed")
        for each in (self._chip, self._bar, self._words):
            each.setVisible(bool(self._due) and not done)
        name = texts.first_name(view.row.requester_name, _code(view))
        self._words.setText(self.tr("{name} hears from us").format(name=isolate(name)))
        self._chip.setToolTip(full_text(self._due))
        self._tick()
        self._minute.start()

    @Slot()
    def _tick(self) -> None:
        if not self._due:
            return
        state, words = left(self._due)
        ink, ground, icon = DUE_LOOK[state]
        self._chip.set_chip(words, ink, ground, icon)
        whole = max(1, self._due - self._start)
        self._bar.show_part((now_ms() - self._start) / whole, {"late": "danger", "soon": "warn"}.get(state, "accent"))


class DetailsPart(FieldsPart):
    """The fields that are changed most."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("details", parent)
        self.set_title(self.tr("Details"))
        self.add_row("status", self.tr("Status"))
        self.add_row("priority", self.tr("Priority"))
        self.add_row("team", self.tr("Team"))
        self.add_row("assignee", self.tr("Assigned to"))
        self.add_row("waiting_on", self.tr("Waiting for"))
        self.add_row("labels", self.tr("Labels"))
        self.add_row("needed_by", self.tr("Needed by"))
        self._outside = QCheckBox(self.tr("An outside customer is waiting"), self)
        self._outside.setFont(theme.current().font(13))
        self._outside.clicked.connect(self._outside_clicked)
        self.body().addSpacing(2)
        self.add(self._outside)
        theme.notifier().changed.connect(self._dress_box)

    def show_view(self, view: TicketView) -> None:
        super().show_view(view)
        ticket = view.row
        ink, _ = texts.STATUS_LOOK.get(ticket.status, ("text", ""))
        self._rows["status"].show_value(texts.statuses().get(ticket.status, ticket.status), "", ink)
        icon, ink, _ = texts.PRIORITY_LOOK[max(0, min(3, ticket.priority))]
        self._rows["priority"].show_value(texts.value_text("priority", ticket.priority), icon, ink)
        self._rows["team"].show_value(ticket.team_name, "team")
        self._rows["assignee"].show_value(ticket.assignee_name, "person")
        kind = str(view.fields.get("waiting_kind") or "")
        until = int(view.fields.get("waiting_until") or 0)
        name = view.waiting_on_name or (texts.waiting_kinds().get(kind, kind) if kind else "")
        until_text = self.tr("until {time}").format(time=moment(until)) if kind and until else ""
        self._rows["waiting_on"].show_value(line_of(isolate(name), until_text) if name else "", "pause")
        self._rows["labels"].show_value(" · ".join(isolate(each) for each in view.labels), "tag")
        self._outside.setChecked(bool(view.fields.get("external_waiting")))

    @Slot()
    def _outside_clicked(self) -> None:
        self.flag.emit("external_waiting", self._outside.isChecked())

    @Slot()
    def _dress_box(self) -> None:
        self._outside.setFont(theme.current().font(13))


class MorePart(FieldsPart):
    """The fields that are changed now and then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("more", parent)
        self.set_title(self.tr("More details"))
        self.add_row("subject", self.tr("Subject"), "line")
        self.add_row("requester", self.tr("Customer"))
        self.add_row("kind", self.tr("Kind"))
        self.add_row("category", self.tr("Category"), "line")
        self.add_row("purpose", self.tr("What it is for"), "line")
        self.add_row("language", self.tr("Language"))
        self.add_row("workaround", self.tr("Workaround"), "long")
        self.add_row("solution", self.tr("Solution"), "long")
        self.add_row("foreign_number", self.tr("Number elsewhere"), "line")

    def show_view(self, view: TicketView) -> None:
        super().show_view(view)
        self._rows["requester"].show_value(view.row.requester_name, "person")


class LinksPart(Section):
    """Tickets that belong together, and what else the customer waits for. Signals: `ticket_asked(object)`, `asked(str)`."""

    ticket_asked = Signal(object)
    asked = Signal(str)
    SHOWN = 5

    def __init__(self, parent: QWidget) -> None:
        super().__init__("links", "", parent)
        self.set_title(self.tr("Linked tickets"))
        self.body().setSpacing(2)
        self._kin = [self._make() for _ in range(self.SHOWN + 1)]
        self._linked = [self._make() for _ in range(2 * self.SHOWN)]
        self._others_title = Label("", 12, colour="text2", wrap=True, parent=self)
        self.add(self._others_title)
        self._others = [self._make() for _ in range(self.SHOWN)]
        self._add = ValueButton(self)
        self._add.set_value(self.tr("Link a ticket"), "plus", "text2")
        self._add.setAccessibleName(self.tr("Link a ticket"))
        self._add.clicked.connect(self._ask)
        self.add(self._add)

    def show_view(self, view: TicketView) -> None:
        """Show what it is a part of, its own parts, and what is linked."""
        _fill(self._kin, [(each.id if each.here else "", self._kin_words(each)) for each in view.kin], "tree")
        names = tie_names()
        tied = [(each, f"{isolate(number)} {isolate(subject)}") for each, number, subject in view.links]
        for name, each, number, subject in view.ties:
            words = line_of(names[name], f"{isolate(number)} {isolate(subject)}")
            tied.append(("" if name == "joined" else each, words))  # a joined one would only lead back here
        _fill(self._linked, tied, "link")
        known = {view.row.id, *(each[0] for each in view.links), *(each[1] for each in view.ties)}
        known |= {each.id for each in view.kin}
        others = [each for each in (view.requester.open_tickets if view.requester else ()) if each[0] not in known]
        _fill(
            self._others,
            [(each, f"{isolate(number)} {isolate(subject)}") for each, number, subject, _status in others],
            "inbox",
        )
        name = texts.first_name(view.row.requester_name, _code(view))
        self._others_title.setText(self.tr("{name} is also waiting for").format(name=isolate(name)))
        self._others_title.setVisible(bool(others))

    def anchor(self, field: str) -> QWidget | None:
        """Where the list to link opens."""
        return self._add if field == "links" else None

    def _kin_words(self, kin: KinRow) -> str:
        """How a parent or child stands, as far as it was told here."""
        name = f"{isolate(kin.number)} {isolate(kin.subject)}".strip()
        if kin.role == "parent":
            facts = [isolate(kin.purpose), moment(kin.needed_by) if kin.needed_by else ""]
            facts = [each for each in facts if each]
            part = self.tr("Part of {ticket}").format(ticket=name)
            return line_of(part, *facts) if facts and not kin.here else part
        words = [isolate(kin.number), texts.statuses().get(kin.status, self.tr("on its way to them"))]
        words.append(isolate(kin.assignee_name or kin.team_name))
        if kin.next_word_by and kin.status not in ("solved", "closed"):
            words.append(self.tr("next word {time}").format(time=moment(kin.next_word_by)))
        return line_of(*words, isolate(kin.subject))  # how it stands first: a narrow panel cuts the rest off

    def _make(self) -> ValueButton:
        made = ValueButton(self)
        made.clicked.connect(self._open)
        self.add(made)
        return made

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        if sender is not None and sender.property("ticket"):  # what lives in another team's space cannot be opened
            self.ticket_asked.emit(str(sender.property("ticket")))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit("links")


def _fill(buttons: list[ValueButton], tickets: list[tuple[str, str]], icon: str) -> None:
    for place, button in enumerate(buttons):
        button.setVisible(place < len(tickets))
        if place < len(tickets):
            button.setProperty("ticket", tickets[place][0])
            ticket, words = tickets[place]
            button.set_value(words, icon, "accentInk" if ticket else "text2")  # what cannot be opened is no link
            button.setAccessibleName(words)
            button.setToolTip(tip(words))


def _code(view: TicketView) -> str:
    return view.requester.languages[0] if view.requester and view.requester.languages else ""


def _number(phone: str) -> str:
    return f"\u2066{phone}\u2069" if phone else ""


def _languages(person: PersonCard | None) -> str:
    if person is None or not person.languages:
        return ""
    names = [texts.language_word(each) for each in person.languages]
    if len(names) == 1:
        return translate("CustomerPart", "Writes {language}").format(language=names[0])
    return translate("CustomerPart", "Writes {language}, reads {others}").format(
        language=names[0], others=list_text(names[1:])
    )
