"""Macros of the shown ticket: picked by name, shown before they act, taken back whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from deskapp.domain.macro import Macro
from deskapp.services import macros, people, snippets, tickets
from deskapp.ui import theme
from deskapp.ui.actions import Offer
from deskapp.ui.field_words import field_name, value_text
from deskapp.ui.i18n import isolate, list_text, translate
from deskapp.ui.notice import Notice
from deskapp.ui.theme import Weight
from deskapp.ui.ticket.composer import REPLY
from deskapp.ui.ticket.kinship import CLOSED_MS
from deskapp.ui.ticket.macro_form import MacroForm
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.domain.rows import TeamRow
    from deskapp.services.desk import Desk
    from deskapp.services.macros import Preview
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.composer import Composer

NEW, CHANGE = "new", "change"


class PreviewDialog(QDialog):
    """What a macro would do to a ticket. Enter does it. Signal `agreed(object Preview)`."""

    agreed = Signal(object)

    def __init__(self, found: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Run a macro"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("{macro} on {number}").format(macro=isolate(found.macro.name), number=isolate(found.number))
        self.lines = [_line(step) for step in found.steps]
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        if not self.lines and found.text is None:
            box.addWidget(
                Label(self.tr("All of this is already the case. There is nothing to do."), 13, wrap=True, parent=self)
            )
        for each in self.lines:
            box.addWidget(Label(each, 13, wrap=True, parent=self))
        if found.text is not None:
            box.addSpacing(4)
            hint = self.tr("This goes below what is written in the composer; nothing is sent:")
            box.addWidget(Label(hint, 12, colour="text2", wrap=True, parent=self))
            box.addWidget(Label(found.text.text, 13, wrap=True, parent=self))
        if found.lost:
            words = self.tr("The text {trigger} is not here any more, so no text is written.")
            box.addWidget(
                Label(words.format(trigger=isolate("::" + found.lost)), 13, colour="warn", wrap=True, parent=self)
            )
        box.addStretch(1)
        self.do = primary_button(self.tr("Do it"), parent=self)
        self.do.clicked.connect(self._agree)
        self.do.setVisible(bool(self.lines) or found.text is not None)
        back = plain_button(self.tr("Go back"), parent=self)
        back.clicked.connect(self.reject)
        box.addLayout(row(None, back, self.do, spacing=8, margins=(0, 8, 0, 0)))
        width = theme.current().px(540)
        self.setMinimumWidth(width)
        self.resize(width, box.totalHeightForWidth(width))
        (self.do if not self.do.isHidden() else back).setFocus()

    @Slot()
    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self.do.isHidden():
                self._agree()
                return True
        return super().event(event)


class Macros(QObject):
    """Runs macros on the ticket in the composer. Signals: `done(object Notice)`, `failed(object DeskError)`, `changed()`."""

    done = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, composer: Composer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._composer, self._window = desk, jobs, composer, parent
        self._macros: list[Macro] = []
        self._teams: list[TeamRow] = []
        self._triggers: list[str] = []
        self._anchor: QWidget = parent
        actions.offer(self._offers)
        bus.refresh_when_visible(parent, self._touched, ("macro", "team", "person", "snippet"))
        self._read()

    def ask(self, anchor: QWidget) -> None:
        """Pick a macro for the shown ticket; make or change one."""
        self._anchor = anchor
        made = [Choice(each.id, each.name, self._summary(each), "play") for each in self._macros]
        made.append(Choice(NEW, self.tr("New macro…"), icon="plus"))
        if any(each.may_write for each in self._macros):
            made.append(Choice(CHANGE, self.tr("Change a macro…"), icon="pencil"))
        self._open(self.tr("Run a macro"), made).picked.connect(self._picked)

    def _picked(self, what: str) -> None:
        if what == NEW:
            self._edit(Macro())
        elif what == CHANGE:
            self._jobs.after(self, CLOSED_MS, self._pick_to_change, key="list")
        else:
            self._show(what)

    def _pick_to_change(self) -> None:
        made = [Choice(each, each.name, self._summary(each), "pencil") for each in self._macros if each.may_write]
        self._open(self.tr("Change which macro?"), made).picked.connect(self._edit)

    def _open(self, title: str, made: list[Choice]) -> PickPopup:
        popup = PickPopup(self._window, title, made)
        popup.open_at(self._anchor)
        return popup

    # ---- showing and doing
    def _show(self, macro: str) -> None:
        if ticket := self._composer.ticket():
            work = partial(macros.preview, self._desk, macro, ticket)
            self._jobs.query(self, work, then=self._ask, key="macro", failed=self.failed.emit)

    def _ask(self, found: Preview) -> None:
        if self._composer.ticket() == found.ticket:
            dialog = PreviewDialog(found, self._window)
            dialog.agreed.connect(self._do)
            dialog.open()

    @Slot(object)
    def _do(self, found: Preview) -> None:
        work = partial(macros.run, self._desk, found.macro.id, found.ticket)
        self._jobs.command(self, work, then=partial(self._ran, found), failed=self.failed.emit)

    def _ran(self, found: Preview, changes: Changes) -> None:
        self.changed.emit()
        before, after = self._write(found)
        words = self.tr("{macro}: done with {number}").format(
            macro=isolate(found.macro.name), number=isolate(found.number)
        )
        undo = partial(self._undo, changes.group if found.steps else "", found.ticket, before, after)
        self.done.emit(Notice(words, undo, icon="play"))

    def _write(self, found: Preview) -> tuple[str, str]:
        """Put the text below what is written, as one step; (text before, text after), both "" where nothing was."""
        editor = self._composer.editor
        if found.text is None or self._composer.ticket() != found.ticket or editor.isReadOnly():
            return "", ""
        if not editor.text().strip() and self._composer.kind() != REPLY:
            self._composer.switch(REPLY)
        before = editor.text()
        cursor = QTextCursor(editor.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()  # what is begun after "::" is words too, and stays
        if before:
            cursor.insertText("\n")
        editor.insert_sentence(len(editor.text()), found.text)
        cursor.endEditBlock()
        return before, editor.text()

    def _undo(self, group: str, ticket: str, before: str, after: str) -> None:
        editor = self._composer.editor
        if after and self._composer.ticket() == ticket and editor.text() == after:
            editor.undo()
            if editor.text() != before:
                editor.redo()  # another step came between: it is not this macro's to take back
        if group:
            self._jobs.command(
                self, partial(tickets.undo, self._desk, group), then=self._undone, failed=self.failed.emit
            )

    def _undone(self, changes: Changes) -> None:
        self.changed.emit()
        back = changes.number.split("/")[0] != "0"
        words = self.tr("Put back") if back else self.tr("Nothing was put back: it had changed in the meantime")
        self.done.emit(Notice(words, icon="undo"))

    # ---- making and changing
    def _edit(self, macro: Macro) -> None:
        form = MacroForm(self._desk, self._jobs, macro, self._teams, self._triggers, self._window)
        form.saved.connect(self._saved)
        form.removed.connect(self._removed)
        form.open()

    @Slot(object)
    def _saved(self, changes: Changes) -> None:
        self._tell(self.tr("The macro is saved"), changes)

    @Slot(object)
    def _removed(self, changes: Changes) -> None:
        self._tell(self.tr("The macro is removed"), changes)

    def _tell(self, words: str, changes: Changes) -> None:
        self._read()
        self.done.emit(Notice(words, icon="play", group=changes.group))

    # ---- what there is
    def _offers(self) -> list[Offer]:
        if not self._composer.ticket():
            return []
        run: Callable[[str], Callable[[], None]] = self._runner
        return [Offer(f"macro.{each.id}", each.name, self.tr("Macro"), "play", run(each.id)) for each in self._macros]

    def _runner(self, macro: str) -> Callable[[], None]:
        return partial(self._show, macro)

    def _touched(self, _changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self._jobs.query(self, partial(_all, self._desk), then=self._take, key="macros", failed=self.failed.emit)

    def _take(self, found: tuple[list[Macro], list[TeamRow], list[str]]) -> None:
        self._macros, self._teams, self._triggers = found

    def _summary(self, macro: Macro) -> str:
        """What it touches, in a few words."""
        names = {"status": macro.status, "priority": macro.priority >= 0, "assignee": macro.assignee, "snooze_until": macro.wake,
                 "labels": macro.labels or macro.unlabels, "text": macro.snippet}  # fmt: skip
        return list_text([field_name(name) for name, used in names.items() if used])


def _line(step: macros.Step) -> str:
    if step.field == "labels":
        pattern = (
            translate("MacroWords", "Add label: {what}") if step.new else translate("MacroWords", "Remove label: {what}")
        )
        return pattern.format(what=isolate(step.new or step.old))
    name = field_name(step.field)
    name = QLocale().toUpper(name[:1]) + name[1:]  # i becomes İ in Turkish
    new = isolate(value_text(step.field, step.new) or translate("MacroWords", "nothing"))
    if old := value_text(step.field, step.old):
        return translate("MacroWords", "{field}: {new} (now {old})").format(field=name, new=new, old=isolate(old))
    return translate("MacroWords", "{field}: {new}").format(field=name, new=new)


def _all(desk: Desk) -> tuple[list[Macro], list[TeamRow], list[str]]:
    mine = people.me(desk).teams
    teams = [each for each in people.teams(desk) if each.id in mine]
    rows = snippets.every(desk, "en", "informal")
    return macros.macros(desk), teams, sorted({each.trigger for each in rows})
