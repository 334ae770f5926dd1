"""Telling what happened while another window is in front: by the tray where there is one, else in the task bar and here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from deskapp.ui import away, i18n, icons, theme
from deskapp.ui.i18n import isolate, line_of, translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.notifying import Heard, News, Place
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow

GATHER_MS = 2_000  # what comes together is told together
LOOK_MS = 60_000  # what is due comes with the clock, and quiet hours end by it
STAYS_MS = 600_000
SHOWN_MS = 10_000
LINES = 3
KINDS = ("ticket", "message", "review", "absence", "request", "request_message", "waited_word", "hand")
OF_LEDGER = ("waits", "handed in", "incomplete", "wants ticket")


class Outlet(Protocol):
    """Where it is told."""

    def tell(self, title: str, text: str) -> None:
        """Say it; a click on it is told back."""

    def count(self, waiting: int) -> None:
        """How many tickets wait to be read."""


class Desktop(QObject):
    """The tray of the desktop, with an icon only while something waits. Without a tray the window's entry in the task bar
    asks for attention, and what there was to tell stands in the window when the person comes back.

    Signal `asked`: the person wants to see it.
    """

    asked = Signal()

    def __init__(self, window: MainWindow, badge: Callable[[int], None]) -> None:
        """`badge` puts a number on the program's icon, where the system has a place for it."""
        super().__init__(window)
        self._window, self._badge = window, badge
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Say it."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._shown_tray()
            tray.showMessage(title, text, tray.icon(), SHOWN_MS)
            return
        QApplication.alert(self._window)
        self._window.notify(title, self._ask, detail=text, icon="bell", button=self.tr("Show"), stays_ms=STAYS_MS)

    def count(self, waiting: int) -> None:
        """The number on the program's icon, and on the tray's; nothing waits, no icon."""
        self._badge(waiting)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if waiting:
            tray = self._shown_tray()
            tray.setIcon(QIcon(numbered(waiting)))
            tray.setToolTip(self.tr("%Ln ticket(s) to read", "", waiting))
        elif self._tray is not None:
            self._tray.hide()

    def _shown_tray(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(numbered(0)), self)
            menu = QMenu(self._window)
            menu.addAction(self.tr("Open deskapp")).triggered.connect(self._ask)
            self._tray.setContextMenu(menu)
            self._tray.messageClicked.connect(self._ask)
            self._tray.activated.connect(self._activated)
        self._tray.show()
        return self._tray

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()


class Notifier(QObject):
    """Hears the log and tells what is worth it, grouped, never while the window is in front, later in quiet hours.

    Signals: `ticket_asked(str)`; `wait_asked(str)`: an entry of the ledger; `queue_asked()`: there were several;
    `board_asked()`: who asks for help is to be seen.
    """

    ticket_asked = Signal(str)
    wait_asked = Signal(str)
    queue_asked = Signal()
    board_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, bus: ChangeBus, window: MainWindow, outlet: Outlet) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._place: Place | None = None
        self._told_due: set[tuple[str, int]] = set()
        self._kept: dict[tuple[str, str], News] = {}
        self._last: list[News] = []
        self._outlet = outlet
        self._often = Throttle(self, GATHER_MS, self.look, late=True)
        bus.touched.connect(self._touched)
        jobs.query(self, partial(_here, desk), then=self._begin, key="place")

    def _begin(self, place: Place) -> None:
        self._place = place
        self.look()

    @Slot(object)
    def _touched(self, changes: Changes) -> None:
        if any(changes.of(kind) for kind in KINDS):
            self._often.call()

    def look(self) -> None:
        """Hear what has come."""
        if self._place is not None:
            work = partial(_look, self._desk, self._place, frozenset(self._told_due))
            self._jobs.query(self, work, then=self._take, key="news")
        self._jobs.after(self, LOOK_MS, self.look, key="clock")

    def _take(self, heard: Heard) -> None:
        self._place = heard.place
        self._outlet.count(heard.waiting)
        self._told_due |= {(each.ticket, each.due) for each in heard.news if each.due}
        if self.is_in_front():
            self._kept.clear()  # it can be seen
        else:
            self._kept |= {(each.kind, each.ticket): each for each in heard.news}
        if heard.more:
            self._often.call()
        elif self._kept and not heard.quiet:
            self._last = list(self._kept.values())
            self._kept.clear()
            self._outlet.tell(*words(self._last))

    def is_in_front(self) -> bool:
        """Whether the person works in this program now."""
        state = QGuiApplication.applicationState()
        return state == Qt.ApplicationState.ApplicationActive and self._window.isVisible()

    @Slot()
    def open(self) -> None:
        """Show the window, with the ticket that was told of, or the queue where there were several."""
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        entries = {each.ticket for each in self._last if each.kind in OF_LEDGER}
        tickets = {each.ticket for each in self._last if each.kind not in ("stand in", "help")} - entries
        if entries and not tickets:
            self.wait_asked.emit(entries.pop())
        elif len(tickets) == 1:
            self.ticket_asked.emit(tickets.pop())
        elif tickets:
            self.queue_asked.emit()
        elif any(each.kind == "help" for each in self._last):
            self.board_asked.emit()


class NewsWords(QObject):
    """The sentences of a notification; a QObject only because plurals need `tr`."""

    def many(self, count: int) -> str:
        return self.tr("%Ln update(s) in your tickets", "", count)

    def rest(self, count: int) -> str:
        return self.tr("and %Ln more", "news", count)

    def title(self, news: News) -> str:
        """What happened, in a few words."""
        who = isolate(news.who)
        if news.kind == "assigned":
            return self.tr("{name} gave you a ticket").format(name=who) if who else self.tr("A ticket is yours now")
        if news.kind == "reply":
            return self.tr("{name} wrote").format(name=who) if who else self.tr("A new message")
        if news.kind == "note":
            return self.tr("{name} left a note").format(name=who) if who else self.tr("A new note")
        if news.kind == "read":
            return self.tr("{name} asks you to read a draft").format(name=who) if who else self.tr("A draft for you to read")
        if news.kind == "read back":
            return self.tr("{name} has read your draft").format(name=who) if who else self.tr("Your draft was read")
        if news.kind == "mention":
            return self.tr("{name} named you in a note").format(name=who) if who else self.tr("A note names you")
        if news.kind == "help":
            return translate("Lending", "{team} asks for help until {time}").format(team=who, time=i18n.moment(news.due))
        if news.kind == "stand in" and news.due:
            return self.tr("You stand in for {name} until {day}").format(name=who, day=away.day(news.due))
        if news.kind == "stand in":
            return self.tr("You stand in for {name}").format(name=who)
        if news.kind == "waits":
            return self.tr("{name} waits for this from you by {when}").format(name=who, when=i18n.moment(news.due))
        if news.kind == "handed in":
            return self.tr("{name} handed in what you wait for").format(name=who)
        if news.kind == "incomplete":
            return self.tr("{name} says what is still missing").format(name=who)
        if news.kind == "wants ticket":
            return self.tr("{name} thinks a ticket would help").format(name=who)
        if news.kind == "keep":
            return self.tr("Goes back to the team at {time}").format(time=i18n.time_text(news.due))
        return self.tr("Due at {time}").format(time=i18n.time_text(news.due))


def words(news: list[News]) -> tuple[str, str]:
    """Title and text: of one thing all there is to say, of several the first ones and how many."""
    said = NewsWords()
    if len(news) == 1:
        return said.title(news[0]), line_of(news[0].number, news[0].subject)
    lines = [line_of(said.title(each), each.subject or each.number) for each in news[:LINES]]
    if len(news) > LINES:
        lines.append(said.rest(len(news) - LINES))
    return said.many(len(news)), "\n".join(lines)


def numbered(count: int) -> QPixmap:
    """The icon of the tray: the inbox, with a number where something waits."""
    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plain = icons.pixmap("inbox", "accent", 64).scaled(64, 64)
    plain.setDevicePixelRatio(1.0)
    painter.drawPixmap(0, 0, plain)
    if count:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("accent"))
        painter.drawEllipse(24, 24, 40, 40)
        font = theme.current().font(26 if count < 100 else 18, Weight.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(theme.current().colour("accentText"))
        text = str(count) if count < 100 else "99+"
        painter.drawText(24, 24, 40, 40, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return picture


# The services are imported on the thread that first needs them, not before the first paint.


def _here(desk: Desk) -> Place:
    from deskapp.services import notifying

    return notifying.here(desk)


def _look(desk: Desk, place: Place, told: frozenset[tuple[str, int]]) -> Heard:
    from deskapp.services import notifying

    return notifying.look(desk, place, told)
