"""The head of a ticket: what it is about, how it stands, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from deskapp.ui import theme
from deskapp.ui.i18n import full_text, isolate, line_of, moment, now_ms
from deskapp.ui.presence import viewing_words, writing_words
from deskapp.ui.snooze_words import snooze_words
from deskapp.ui.ticket import texts
from deskapp.ui.widgets.buttons import ToolButton, tool_button
from deskapp.ui.widgets.chip import Chip
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.tool_row import ToolRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from deskapp.domain.rows import TicketRow, TicketView
    from deskapp.ui.actions import Actions

_BUTTONS = ("ticket.reply", "ticket.note", "ticket.assign", "ticket.snooze", "ticket.done", "ticket.reopen")
_MENU = (
    "ticket.macro",
    "ticket.take",
    "ticket.move",
    "ticket.priority",
    "ticket.label",
    "ticket.wait",
    "ticket.workaround",
    "ticket.link",
    "ticket.join",
    "message.split",
    "ticket.ask",
    "ticket.cross",
    "ticket.part",
    "",
    "ticket.history",
    "ticket.copyid",
    "ticket.erase",
)


SHORT = 20
"""Letters of a name in a chip; the tool tip has all of it."""


class ActionButton(ToolButton):
    """A boxed button for an action of the table; a QToolButton would put the ellipsis and the access key back."""

    def __init__(self, action: QAction, short: str, parent: QWidget) -> None:
        super().__init__(parent, boxed=True)
        self._short = short
        self._action = action
        self.setIcon(action.icon())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        words = self._action.text().replace("&", "").rstrip("…")
        self.setText(self._short or words)
        self.setAccessibleName(words)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class Header(QWidget):
    """Signals: `history_wanted(bool)`; `chip_pressed(str)` is not needed: chips show, buttons act."""

    history_wanted = Signal(bool)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._subject = Label("", 18, theme.Weight.SEMIBOLD, elide=True, parent=self)
        self._subject.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._history = tool_button("clock", name=self.tr("Show what happened"), parent=self)
        self._history.setCheckable(True)
        self._history.toggled.connect(self.history_wanted)
        self._more = tool_button("more", name=self.tr("More actions"), parent=self)
        self._more.clicked.connect(self._open_menu)
        self._priority = Chip(parent=self)
        self._status = Chip(parent=self)
        self._others = Chip("", parent=self)
        self._others.hide()
        self._snoozed = Chip("", "text2", "sunken", "snooze", parent=self)
        self._waiting = Chip("", "text2", "sunken", "pause", parent=self)
        self._works = Chip("", parent=self)
        self._outside = Chip(self.tr("outside customer is waiting"), "violet", "violetSoft", "person", parent=self)
        self._circle = Chip(self.tr("only its circle"), "violet", "violetSoft", "shield", parent=self)
        self._circle.setToolTip(self.tr("Only the readers of its circle can read this; no administrator and no backup can"))
        self._unsent = Chip(self.tr("not synced yet"), "text2", "sunken", "cloudoff", parent=self)
        self._meta = Label("", 12, colour="text2", elide=True, parent=self)
        short = {"ticket.assign": self.tr("Assign"), "ticket.snooze": self.tr("Snooze")}
        self._buttons = {name: ActionButton(actions.of(name), short.get(name, ""), self) for name in _BUTTONS}
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 14, 12)
        box.setSpacing(7)
        top = row(self._subject, self._history, self._more, spacing=4)
        top.setStretch(0, 1)
        box.addLayout(top)
        chips = row(
            self._circle,
            self._priority,
            self._status,
            self._others,
            self._waiting,
            self._snoozed,
            self._works,
            self._outside,
            self._unsent,
            self._meta,
            spacing=8,
        )
        chips.setStretch(9, 1)
        box.addLayout(chips)
        box.addSpacing(4)
        box.addWidget(ToolRow(list(self._buttons.values())))

    def show_view(self, view: TicketView) -> None:
        """Show a ticket."""
        ticket = view.row
        self._subject.setText(ticket.subject)
        level = max(0, min(3, ticket.priority))
        icon, ink, ground = texts.PRIORITY_LOOK[level]
        self._priority.set_chip(texts.priorities()[level], ink, ground, icon)
        ink, ground = texts.STATUS_LOOK.get(ticket.status, ("text2", "sunken"))
        self._status.set_chip(texts.statuses().get(ticket.status, ticket.status), ink, ground)
        waiting = str(view.fields.get("waiting_kind") or "")
        self._waiting.setVisible(bool(waiting))
        name = view.waiting_on_name or texts.waiting_kinds().get(waiting, waiting)
        until = int(view.fields.get("waiting_until") or 0)
        pattern = self.tr("waiting until {time}") if waiting == "date" else self.tr("waiting for {name}, until {time}")
        pattern = pattern if until else self.tr("waiting for {name}")
        whole = pattern.format(name=isolate(name), time=moment(until))
        most = SHORT * 100 // max(100, theme.current().px(100))  # larger letters leave room for fewer
        name = name if len(name) <= most else name[: most - 1] + "…"
        short = self.tr("{name}, until {time}") if until and waiting != "date" else pattern
        self._waiting.set_chip(short.format(name=isolate(name), time=moment(until)) if waiting else "")
        self._waiting.setToolTip(whole if waiting else "")
        self._waiting.setAccessibleName(whole if waiting else "")
        self._status.setVisible(not waiting or ticket.status != "waiting")  # the chip beside it says so, and for whom
        self._show_snooze(ticket, most)
        works = texts.works_look(ticket.works) if ticket.status not in ("solved", "closed") else None
        self._works.setVisible(works is not None)
        if works is not None:
            self._works.set_chip(*works)
            self._works.setToolTip(texts.works_sentence(ticket.works))
            self._works.setAccessibleName(texts.works_sentence(ticket.works))
        self._outside.setVisible(bool(ticket.external_waiting))
        self._circle.setVisible(bool(ticket.circle))
        self._unsent.setVisible(bool(ticket.unsent))
        opened = int(view.fields.get("opened_at") or 0)
        self._meta.setText(line_of(ticket.number, ticket.team_name, texts.opened_text(opened)))
        done = ticket.status in ("solved", "closed")
        self._buttons["ticket.done"].setVisible(not done)
        self._buttons["ticket.reopen"].setVisible(done)
        self.setAccessibleName(
            self.tr("Ticket {number}: {subject}").format(number=ticket.number, subject=ticket.subject)
        )

    def _show_snooze(self, ticket: TicketRow, most: int) -> None:
        """Until when it sleeps and why; awake again, why it is back."""
        now, why = now_ms(), ticket.snooze_reason
        short = why if len(why) <= most else why[: most - 1] + "…"
        asleep = ticket.snooze_until > now
        back = snooze_words(ticket, now)
        self._snoozed.setVisible(asleep or bool(back))
        if asleep:
            alone = why and self._waiting.isHidden()  # beside what it waits for there is no room for both
            pattern = self.tr("until {time}: {reason}") if alone else self.tr("until {time}")
            words = pattern.format(time=moment(ticket.snooze_until), reason=isolate(short))
            self._snoozed.set_chip(words, "text2", "sunken", "snooze")
        else:
            shown = self.tr("back: {reason}").format(reason=isolate(short)) if back else ""
            self._snoozed.set_chip(shown, "accentInk", "accentSoft", "bell")
        whole = "\n".join(each for each in (full_text(ticket.snooze_until), back) if each)
        self._snoozed.setToolTip(whole)
        self._snoozed.setAccessibleName(line_of(self._snoozed.text(), back) if back else self._snoozed.text())

    def show_others(self, writing: Sequence[str], viewing: Sequence[str]) -> None:
        """Who else is here: whoever writes stands before whoever only looks."""
        lines = [each for each in (writing_words(writing), viewing_words(viewing)) if each]
        look = ("warn", "warnSoft", "pencil") if writing else ("violet", "violetSoft", "eye")
        self._others.set_chip(lines[0] if lines else "", *look)
        self._others.setToolTip("\n".join(lines))
        self._others.setVisible(bool(lines))

    def set_history(self, on: bool) -> None:
        """Whether history is shown."""
        self._history.setChecked(on)

    def history_shown(self) -> bool:
        """True while history is shown."""
        return self._history.isChecked()

    def button(self, name: str) -> ToolButton:
        """The button of an action, to open a list beneath it."""
        return self._buttons[name] if name in self._buttons and self._buttons[name].isVisible() else self._more

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _MENU:
            if name:
                menu.addAction(self._actions.of(name))
            else:
                menu.addSeparator()
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))
