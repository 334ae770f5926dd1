"""Who somebody is: card, line of support, open tickets, and a new ticket in the person's name."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from deskapp.services import people
from deskapp.ui import away, reach_words
from deskapp.ui.i18n import isolate, line_of, now_ms, number
from deskapp.ui.organisation.directory_words import kept_by
from deskapp.ui.organisation.photo import photo
from deskapp.ui.organisation.ring_cards import RingCards
from deskapp.ui.organisation.row_list import Row, RowList
from deskapp.ui.organisation.words import kind_of_person
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.empty import EmptyState
from deskapp.ui.widgets.flow import Flow
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QAbstractButton

    from deskapp.domain.changes import Changes
    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import PersonCard
    from deskapp.services.desk import Desk
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

_STATES = {"new": "inbox", "open": "clock", "waiting": "pause", "solved": "done", "closed": "done"}


class PersonPanel(QScrollArea):
    """The cards about one person, or the reason why somebody has no place.

    Signals: `ticket_opened(id)`, `new_ticket_for(person id)`, `person_asked(id)` for somebody of the line,
    `card_asked()`: my own card is to be changed; `about_asked()`: what is about me beside it;
    `role_asked()`: the page of the role of who is shown; `data_asked()`: what is held about him; `begun(person, team, Usual)`:
    a ticket is to be begun; `notice(object Notice)`.
    """

    ticket_opened = Signal(object)
    new_ticket_for = Signal(object)
    person_asked = Signal(object)
    card_asked = Signal()
    about_asked = Signal()
    role_asked = Signal()
    data_asked = Signal()
    begun = Signal(str, str, object)
    notice = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._person = ""
        self._card: PersonCard | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Person"))
        self._why = _Why()
        self._about = _About()
        self._line = Card(self.tr("Line of support"))
        self._supporters = RowList(self.tr("Line of support"))
        self._line.add(self._supporters)
        self._tickets = Card(self.tr("Open tickets"))
        self._count = Label("", 12, Weight.MEDIUM, "text2")
        self._tickets.add_to_head(self._count)
        self._open = RowList(self.tr("Open tickets"))
        self._none = Label(self.tr("No open tickets."), 13, colour="text2")
        self._tickets.add(self._open)
        self._tickets.add(self._none)
        self._new = tool_button("plus", self.tr("New ticket"), boxed=True)
        self._nobody = EmptyState(
            "person", self.tr("Nobody chosen"), self.tr("Choose a person in the list or in the drawing.")
        )
        self._edit = tool_button("pencil", self.tr("My card…"), boxed=True)
        self._edit.clicked.connect(self.card_asked)
        self._mine = tool_button("lock", self.tr("About me…"), boxed=True)
        self._mine.clicked.connect(self.about_asked)
        self.rings = RingCards(desk, jobs, bus)
        for signal, same in (
            (self.rings.ticket_opened, self.ticket_opened), (self.rings.begun, self.begun), (self.rings.notice, self.notice),
        ):  # fmt: skip
            signal.connect(same)
        self.rings.shown.connect(self._chain)
        self._role = tool_button("star", self.tr("Role page…"), boxed=True)
        self._role.clicked.connect(self.role_asked)
        self._data = tool_button("book", self.tr("Data held…"), boxed=True)
        self._data.clicked.connect(self.data_asked)
        self._keeps: bool | None = None  # whether I look after the hub; None = not asked yet
        own = (row(self._new, None), Flow(self._edit, self._mine, self._role, self._data, spacing=6))
        cards = column(self._about, self._line, self._tickets, *own, self.rings, None, spacing=10)
        self._cards = QWidget()
        self._cards.setLayout(cards)
        inside = QWidget()
        inside.setObjectName("side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._inside = layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._why)
        layout.addWidget(self._cards, 1)
        layout.addWidget(self._nobody, 1)
        layout.addStretch(0)
        self.setWidget(inside)
        self._supporters.chosen.connect(self.person_asked)
        self._open.chosen.connect(self.ticket_opened)
        self._new.clicked.connect(self._ask_new)
        bus.refresh_when_visible(self, self._reload, ("person", "ticket"))
        self._show(None)

    def person(self) -> str:
        """Id of the person shown, "" for nobody."""
        return self._person

    def card(self) -> PersonCard | None:
        """What is shown."""
        return self._card

    def supporters(self) -> list[QAbstractButton]:
        """The lines of the line of support."""
        return self._supporters.buttons()

    def tickets(self) -> list[QAbstractButton]:
        """The lines of the open tickets."""
        return self._open.buttons()

    def new_button(self) -> QAbstractButton:
        """New ticket for this person."""
        return self._new

    def show_person(self, person_id: str, why: str = "") -> None:
        """Read and show a person; `why` says why there is no place in the tree."""
        self._why.say(why)
        if person_id == self._person and self._card is not None:
            return
        self._person = person_id
        self._read()

    def explain(self, why: str) -> None:
        """Show only a reason, and nobody."""
        self._person = ""
        self._jobs.cancel(self, "card")
        self._why.say(why)
        self._show(None)
        self._nobody.hide()

    def put_first(self, card: QWidget) -> None:
        """A card that stands above all others."""
        self._inside.insertWidget(0, card)

    def clear(self) -> None:
        """Show nobody."""
        self.explain("")
        self._nobody.show()

    def can_take_focus(self) -> bool:
        """True while somebody is shown."""
        return self._card is not None

    def first_stop(self) -> QWidget | None:
        """Where the keyboard goes first; None while nobody is shown."""
        return self.first_focus() if self.can_take_focus() else None

    def first_focus(self) -> QWidget:
        """Where the keyboard goes first."""
        rows = [*self._supporters.buttons(), *self._open.buttons()]
        return next((each for each in rows if each.isVisible()), self._new)

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order seen."""
        first = [*self._supporters.buttons(), *self._open.buttons(), self._new, self._edit, self._mine, self._role, self._data]
        return [*first, *self.rings.stops()]

    def _read(self) -> None:
        work = partial(people.card, self._desk, self._person)
        self._jobs.query(self, work, self._show, key="card", failed=self._gone)

    def _reload(self, changes: Changes) -> None:
        if self._person:
            self._read()

    def _gone(self, error: DeskError) -> None:
        self.clear()

    def _show(self, card: PersonCard | None) -> None:
        self._card = card
        self._cards.setVisible(card is not None)
        self._nobody.setVisible(card is None)
        if card is None:
            return
        self._about.show_card(card)
        if card.photo:
            self._jobs.query(self, partial(photo, self._desk, card.id), self._about.show_photo, key="photo")
        else:
            self._jobs.cancel(self, "photo")
        mine = card.id == self._desk.person
        self._edit.setVisible(mine and not self._desk.customer)
        self._mine.setVisible(mine)
        self._role.setVisible(bool(card.reports))
        self._data.setVisible(mine or bool(self._keeps))
        if self._keeps is None and not mine:
            self._jobs.query(self, partial(_keeps, self._desk), self._know, key="keeps")
        self.rings.show_person(card.id, card.name)
        self._tick()
        rows: list[Row] = []
        below = card.name
        for each in card.line:
            words = self.tr("supports {name}").format(name=isolate(below))
            rows.append(Row(each.id, each.name, words, avatar=each.name))
            below = each.name
        self._supporters.show_rows(rows)
        self._line.setVisible(bool(rows))
        tickets = [Row(ticket, subject, "", icon=_STATES.get(status, "clock"), warn=status == "open",
                       spoken=", ".join((shown, subject, self._state(status))), tip=line_of(shown, self._state(status)))
                   for ticket, shown, subject, status in card.open_tickets]  # fmt: skip
        self._open.show_rows(tickets)
        self._none.setVisible(not tickets)
        self._count.setText(number(len(tickets)) if tickets else "")
        words = self.tr("New ticket for {name}").format(name=isolate(_short(card.name, card.languages)))
        self._new.setText(words)
        self._new.setAccessibleName(self.tr("New ticket for {name}").format(name=card.name))
        self._new.setToolTip(self.tr("New ticket for {name}").format(name=card.name))
        self._chain()

    def _know(self, keeps: bool) -> None:
        self._keeps = keeps
        if self._card is not None:
            self._data.setVisible(keeps or self._card.id == self._desk.person)
            self._chain()

    @Slot()
    def _chain(self) -> None:
        for first, second in pairwise(self.stops()):
            QWidget.setTabOrder(first, second)

    def _state(self, status: str) -> str:
        return {
            "new": self.tr("new"),
            "open": self.tr("open"),
            "waiting": self.tr("waiting"),
            "solved": self.tr("solved"),
            "closed": self.tr("closed"),
        }.get(status, status)

    def _tick(self) -> None:
        """Local time goes on while the card is shown."""
        if self._card is not None:
            self._about.show_place(self._card)
            self._jobs.after(self, 60_000 - now_ms() % 60_000, self._tick, key="clock")

    @Slot()
    def _ask_new(self) -> None:
        if self._person:
            self.new_ticket_for.emit(self._person)


class _Why(QFrame):
    """Why somebody has no place, in words that help."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardWarn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._text = Label("", 13, wrap=True)
        words = column(Label(self.tr("Not placed yet"), 13, Weight.SEMIBOLD), self._text, spacing=3)
        line = row(Picture("warn", "warn", 18), spacing=10, margins=(14, 11, 14, 12), top=True)
        line.addLayout(words, 1)
        self.setLayout(line)
        self.hide()

    def say(self, text: str) -> None:
        """Show a reason; none hides the card."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class _About(Card):
    """Name, job, place, languages, telephone, mail."""

    def __init__(self) -> None:
        super().__init__(self.tr("Person"))
        self._avatar = Avatar("", 44)
        self._name = Label("", 15, Weight.SEMIBOLD, wrap=True)
        self._job = Label("", 12, colour="text2", wrap=True)
        self._said = Label("", 12, colour="text2", wrap=True)
        self._left = Label(self.tr("No longer works here"), 12, Weight.SEMIBOLD, "warn")
        names = column(self._name, self._said, self._job, self._left, spacing=2)
        head = row(self._avatar, spacing=11, top=True)
        head.addLayout(names, 1)
        self.add(head)
        icons = {
            "away": "calendar", "kind": "team", "place": "pin", "hours": "clock", "words": "globe", "phone": "phone",
            "mail": "mail", "kept": "book",
        }  # fmt: skip
        self._lines = {key: _Line(icon, wrap=key not in ("phone", "mail")) for key, icon in icons.items()}
        for line in self._lines.values():
            self.add(line)

    def show_card(self, card: PersonCard) -> None:
        """Show a person."""
        self._avatar.set_name(card.name)
        self._name.setText(card.name)
        said = self.tr("pronounced: {pronunciation}").format(pronunciation=isolate(card.pronunciation))
        self._said.setText(said if card.pronunciation else "")
        self._said.setVisible(bool(card.pronunciation))
        self._job.setText(line_of(card.job, card.unit))
        self._job.setVisible(bool(card.job or card.unit))
        self._left.setVisible(bool(card.left))
        self._lines["away"].say(away.words(card.away) if card.away else "")
        self._lines["kind"].say(kind_of_person().get(card.kind, ""))
        hours = reach_words.times(card.hours)
        self._lines["hours"].say(hours, self.tr("Works {times}").format(times=hours) if hours else "")
        self._lines["words"].say(self._languages(card.languages))
        self._lines["phone"].say(isolate(card.phone), self.tr("Telephone {number}").format(number=card.phone))
        self._lines["mail"].say(isolate(card.email), self.tr("E-mail {address}").format(address=card.email))
        kept = [self._kept(where, fields) for where, fields in kept_by(card.kept)]
        self._lines["kept"].say("\n".join(kept))
        self.setAccessibleName(self.tr("Person: {name}").format(name=card.name))

    def show_photo(self, photo: QImage) -> None:
        """Show the picture, or the initials where there is none."""
        self._avatar.set_photo(photo)

    def _kept(self, where: str, fields: str) -> str:
        return self.tr("From {directory}: {fields}").format(directory=isolate(where), fields=fields)

    def show_place(self, card: PersonCard) -> None:
        """Show the place and what time it is there now."""
        zone = QTimeZone(card.zone.encode()) if card.zone else QTimeZone()
        local = ""
        if zone.isValid():
            time = QDateTime.fromMSecsSinceEpoch(now_ms(), zone).time()
            local = self.tr("{time} local time").format(time=QLocale().toString(time, QLocale.FormatType.ShortFormat))
        self._lines["place"].say(line_of(card.place, local) if card.place or local else "")

    def _languages(self, codes: tuple[str, ...]) -> str:
        if not codes:
            return ""
        writes, *reads = [self._language(code) for code in codes]
        if not reads:
            return self.tr("Writes {language}").format(language=writes)
        others = QLocale().createSeparatedList(reads)
        return self.tr("Writes {language}, reads {others}").format(language=writes, others=others)

    def _language(self, code: str) -> str:
        return {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fi": self.tr("Finnish"),
            "hu": self.tr("Hungarian"),
            "tr": self.tr("Turkish"),
            "ar": self.tr("Arabic"),
            "sv": self.tr("Swedish"),
            "fr": self.tr("French"),
        }.get(code, QLocale(code).nativeLanguageName() or code)


class _Line(QWidget):
    """An icon and words; hidden while there are none. What cannot be wrapped is cut, with the whole as tool tip."""

    def __init__(self, icon: str, *, wrap: bool) -> None:
        super().__init__()
        self._words = Label("", 13, wrap=wrap, elide=not wrap)
        made = row(Picture(icon, "text2", 16), spacing=9, top=True)
        made.addWidget(self._words, 1)
        self.setLayout(made)

    def say(self, words: str, spoken: str = "") -> None:
        """Show words; screen readers may be told more."""
        self._words.setText(words)
        self._words.setAccessibleName(spoken or words)
        self.setVisible(bool(words))


def _keeps(desk: Desk) -> bool:
    from deskapp.services import person_data  # late: it brings the hub with it

    return person_data.may_look(desk)


def _short(name: str, languages: tuple[str, ...]) -> str:
    """What a small button has room for: the given name, without Dr. and the like; a Hungarian's stands last."""
    words = [word for word in name.split() if not word.endswith(".")] or [name]
    return words[-1] if languages and languages[0].startswith("hu") else words[0]
