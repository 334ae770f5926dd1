"""The foot of the rail: whether everything is saved and shared, and who works here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import isolate, moment, now_ms, number, span, time_text
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.buttons import tool_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from deskapp.domain.rows import StatusRow

_MARGINS, _GAP, _BAR = (10, 7, 8, 8), 9, 6
NOTICED_S = 30  # what is sent within this time is nobody's worry while the line is up
_LOOKS = {  # state -> icon, colour
    "instep": ("check", "ok"),
    "working": ("sync", "info"),
    "offline": ("cloudoff", "warn"),
    "decide": ("warn", "violet"),
    "aside": ("inbox", "warn"),
    "cannot_save": ("disk", "danger"),
    "alone": ("check", "ok"),
}


class StatusCard(QWidget):
    """The sync card and the person below it. Signals: `asked` (the card), `person_asked` (preferences)."""

    asked = Signal()
    person_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ahead = (0, 0)
        self._began_at = 0
        self._card = _CardButton(self)
        self._card.clicked.connect(self._clicked)
        self._avatar = Avatar("", 30)
        self._name = Label("", 13, Weight.MEDIUM, elide=True)
        self._role = Label("", 11, Weight.NORMAL, "text2", elide=True)
        self._settings = tool_button("settings", name=self.tr("Preferences"))
        self._settings.clicked.connect(self._person_clicked)
        self.setLayout(
            column(
                self._card,
                row(
                    self._avatar,
                    column(self._name, self._role, spacing=0),
                    self._settings,
                    spacing=9,
                    margins=(4, 0, 0, 0),
                ),
                spacing=8,
            )
        )

    def set_person(self, name: str, role: str) -> None:
        """Who works here."""
        self._avatar.set_name(name)
        self._name.setText(name)
        self._role.setText(role)

    def show_status(self, status: StatusRow) -> None:
        """Tell the truth about this computer and the hub."""
        icon, colour = _LOOKS.get(status.state, _LOOKS["instep"])
        title, detail = self._words(status)
        plain = status.state in ("instep", "alone")
        self._card.say(icon, colour, title, detail, "text" if plain else colour, alert=status.state == "cannot_save")
        self._card.show_progress(*self._progress(status))

    def progress(self) -> tuple[int, int]:
        """(done, of how many) while much goes to and fro; (0, 0) = no bar is shown."""
        return self._card.progress()

    def _progress(self, status: StatusRow) -> tuple[int, int]:
        """How far a long exchange is: what lies ahead is said once, what is here by now grows."""
        ahead = (status.sending, status.receiving) if status.state == "working" else (0, 0)
        if ahead != self._ahead:
            self._ahead, self._began_at = ahead, status.reached
        return max(0, status.reached - self._began_at), sum(ahead)

    def words(self) -> str:
        """What the card says."""
        return self._card.accessibleName()

    def _words(self, status: StatusRow) -> tuple[str, str]:
        hub = isolate(status.hub)
        if status.state == "cannot_save":
            full = self.tr("The disk is full. Free some space; what is typed is kept.")
            kept = self.tr("What is typed stays in the window.")
            return self.tr("Cannot save on this computer"), full if status.problem == "disk.full" else kept
        if status.state == "decide":
            things = self.tr("%Ln thing(s) changed on two sides.", "", status.decisions)
            aside = self.tr("%Ln kept aside.", "", status.parked) if status.parked else ""
            return self.tr("Needs a decision"), _joined(things, aside, self._only_here(status))
        if status.state == "aside":
            aside = self.tr("%Ln change(s) the hub could not take.", "", status.parked)
            return self.tr("Kept aside"), _joined(aside, self._only_here(status))
        if status.state == "working":
            return self.tr("Syncing with {hub}").format(hub=hub), self.tr(
                "Sending {sending}, receiving {receiving}"
            ).format(sending=number(status.sending), receiving=number(status.receiving))
        if status.state == "offline" and status.problem == "worker.ended":
            again = self.tr("Syncing stopped by itself and is starting again.")
            return self.tr("Working offline"), _joined(again, self._only_here(status))
        if status.state == "offline" and (trouble := self._trouble(status.problem)):
            return trouble[0], _joined(trouble[1], self._only_here(status))
        if status.state == "offline":
            aside = self.tr("%Ln kept aside.", "", status.parked) if status.parked else ""
            return self.tr("Working offline"), _joined(self._waiting(status), aside, self._last_contact(status))
        if status.state == "alone" or not status.hub:
            return self.tr("Everything is saved"), self.tr("On this computer only")
        if status.unsent:
            return self.tr("Everything is saved here"), self._waiting(status)
        when = self._when(status.last_sync)
        instep = self.tr("In step with {hub}, {when}").format(hub=hub, when=when)
        if status.on_network:
            safer = self.tr("Its file is on a network drive; for several computers Postgres is safer.")
            return self.tr("Everything is saved"), f"{instep}. {safer}"
        return self.tr("Everything is saved"), instep

    def _trouble(self, problem: str) -> tuple[str, str] | None:
        """What only the hub's keeper can mend: title and words; None for a line that will come back by itself."""
        found = {
            "hub.corrupt": (
                self.tr("The hub is damaged"),
                self.tr("Nothing is written to it any more, and all work is kept here. Its keeper can bring it back."),
            ),
            "hub.other": (
                self.tr("A different hub is there"),
                self.tr("Nothing is sent to it, and all work is kept here. Ask the hub’s keeper for the address."),
            ),
            "hub.locks": (
                self.tr("The hub cannot stay where it is"),
                self.tr("Locks do not work on that drive. Nothing is sent, and all work is kept here. Tell its keeper."),
            ),
            "hub.folder": (
                self.tr("The hub cannot stay where it is"),
                self.tr("Its folder is copied between computers. Nothing is sent, and all work is kept here. Tell its keeper."),
            ),
        }  # fmt: skip
        return found.get(problem)

    def _only_here(self, status: StatusRow) -> str:
        """How much is nowhere else and since when, where that has been so for a while."""
        if not status.unsent or status.oldest_unsent_s < NOTICED_S:
            return ""
        return self.tr("{changes}.").format(changes=self._waits(status))

    def _last_contact(self, status: StatusRow) -> str:
        if not status.unsent or not status.last_sync:
            return ""  # without unsent work the sentence itself says as of when
        return self.tr("Last contact: {when}.").format(when=self._when(status.last_sync))

    def _waits(self, status: StatusRow) -> str:
        waits = self.tr("%Ln change(s) only on this computer", "", status.unsent)
        if status.oldest_unsent_s >= 120:
            oldest = self.tr("oldest {span}").format(span=span(status.oldest_unsent_s * 1000))
            waits = self.tr("{changes}, {oldest}").format(changes=waits, oldest=oldest)
        return waits

    def _waiting(self, status: StatusRow) -> str:
        if not status.unsent:
            if not status.last_sync:
                return self.tr("Everything works as usual here.")
            return self.tr("Everything works as usual here; as of {when}.").format(when=self._when(status.last_sync))
        return self.tr("{waiting}. They go out when you are back online.").format(waiting=self._waits(status))

    def _when(self, ms: int) -> str:
        return moment(ms) if now_ms() - ms > 20 * 3_600_000 else time_text(ms)

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit()

    @Slot()
    def _person_clicked(self) -> None:
        self.person_asked.emit()


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)


class _CardButton(QAbstractButton):
    """A card that is one button: icon, title, wrapped detail."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._edge = "line"
        self.setAccessibleName(self.tr("Sync status"))
        self._picture = Picture("check", "ok", 16)
        self._title = Label("", 12, Weight.SEMIBOLD, wrap=True)
        self._detail = Label("", 11, Weight.NORMAL, "text2", wrap=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*_MARGINS)
        self._layout.addLayout(
            row(self._picture, column(self._title, self._detail, None, spacing=1), spacing=_GAP, top=True)
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR)
        self._bar.setAccessibleName(self.tr("How far syncing has got"))
        self._bar.hide()
        self._layout.addWidget(self._bar)
        for label in (self._picture, self._title, self._detail, self._bar):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.notifier().changed.connect(self._fit)

    def say(self, icon: str, colour: str, title: str, detail: str, ink: str, *, alert: bool) -> None:
        self._picture.set_icon(icon, colour)
        self._title.set_look(colour=ink)
        self._title.setText(title)
        self._detail.setText(detail)
        self._edge = "danger" if alert else "line"
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self._fit()
        self.update()

    def show_progress(self, done: int, total: int) -> None:
        """A bar that never goes back; none where the total is 0."""
        shown = total > 0
        if shown:
            before = self._bar.value() if self._bar.maximum() == total else 0
            self._bar.setRange(0, total)
            self._bar.setValue(max(before, min(done, total)))
        if shown == self._bar.isHidden():
            self._bar.setVisible(shown)
            self._fit()

    def progress(self) -> tuple[int, int]:
        return (0, 0) if self._bar.isHidden() else (self._bar.value(), self._bar.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(now.colour("focus" if self.hasFocus() else self._edge), wide))
        painter.setBrush(now.colour("hover" if self.underMouse() else "surface"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()

    @Slot()
    def _fit(self) -> None:
        # Counted here: nested layouts answer with the heights of before.
        room = max(60, self.width() - _MARGINS[0] - _MARGINS[2] - _GAP - self._picture.width())
        texts = sum(label.heightForWidth(room) for label in (self._title, self._detail) if label.text())
        bar = 0 if self._bar.isHidden() else _BAR + self._layout.spacing()
        self.setFixedHeight(max(theme.current().px(40), texts + 1 + _MARGINS[1] + _MARGINS[3]) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
