"""Unsent work onto a stick and in from one: which file, the passphrase, and what came of it; nothing waits for the stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout

from deskapp.ui import ask, theme
from deskapp.ui.errors import sentence
from deskapp.ui.i18n import isolate, moment
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, row
from deskapp.ui.widgets.picture import Picture

ENDING = "deskapp-unsent"
SHORTEST = 8

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.services.stick import Carried, TakenIn, Written
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.main_window import MainWindow


class PassphraseDialog(QDialog):
    """Signal `given(str)`; it stays open until its owner closes it with `accept`, so that a wrong word can be mended."""

    given = Signal(str)

    def __init__(self, window: MainWindow, title: str, text: str, deed: str, *, twice: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.first = self._field()
        self.again = self._field()
        self._twice = twice
        self._problem = Label("", 12, colour="danger", wrap=True, parent=self)
        self._problem.hide()
        self._deed = primary_button(deed, parent=self)
        self._deed.clicked.connect(self._give)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True))
        words.addWidget(Label(text, 13, Weight.NORMAL, "text2", wrap=True))
        for name, field in ((self.tr("&Passphrase"), self.first), (self.tr("Type it &again"), self.again)):
            label = Label(name, 13, Weight.MEDIUM, "text2", parent=self)
            label.setTextFormat(Qt.TextFormat.AutoText)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            words.addLayout(column(label, field, spacing=3))
            if field is self.again and not twice:
                label.hide()
                field.hide()
        words.addWidget(self._problem)
        top = row(Picture("lock", "accentInk", 28), spacing=14, top=True)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(18)
        layout.addLayout(top)
        layout.addLayout(row(None, cancel, self._deed, spacing=8))
        self.setMinimumWidth(theme.current().px(440))
        self.first.setFocus()

    def wait(self, waiting: bool) -> None:
        """While the file is being written or read nothing can be pressed twice."""
        for each in (self.first, self.again, self._deed):
            each.setEnabled(not waiting)

    def problem(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.wait(False)
        self._problem.setText(words)
        self._problem.show()
        self.adjustSize()
        self.first.setFocus()

    def said(self) -> str:
        """The problem that is shown, "" = none."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMinimumHeight(theme.current().px(30))
        field.returnPressed.connect(self._give)
        return field

    @Slot()
    def _give(self) -> None:
        word = self.first.text()
        if self._twice and len(word) < SHORTEST:
            self.problem(self.tr("At least %Ln characters, so that a lost stick stays locked.", "", SHORTEST))
        elif self._twice and not self.again.text():
            self.again.setFocus()
        elif self._twice and word != self.again.text():
            self.problem(self.tr("The two are not the same. Type them again."))
        elif word:
            self._problem.hide()
            self.given.emit(word)


class Stick(QObject):
    """The two deeds of the menu. `copy_out(told)` says what was written to `told` instead of in a notice."""

    def __init__(self, desk: Desk, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._told: Callable[[str], None] | None = None
        self._path = Path()
        self.dialog: PassphraseDialog | None = None

    # ---- out

    @Slot()
    def save(self) -> None:
        """From the menu."""
        self.copy_out(None)

    def copy_out(self, told: Callable[[str], None] | None) -> None:
        """Ask where to, and for a passphrase."""
        self._told = told
        dialog = self._file_dialog(self.tr("Save a copy of unsent work"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(f"{self._desk.login}.{ENDING}")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """The file to be written: now the passphrase."""
        self._path = Path(path)
        text = self.tr(
            "Only somebody who knows it can read the copy. It is not stored anywhere: without it the copy "
            "cannot be opened."
        )
        self._show(self.tr("Lock the copy with a passphrase"), text, self.tr("Save the copy"), twice=True)

    @Slot(str)
    def _write(self, passphrase: str) -> None:
        if self.dialog is not None:
            self.dialog.wait(True)
        work = partial(_copy_out, self._desk, self._path, passphrase)
        self._jobs.query(self, work, then=self._written, failed=self._refused)

    def _written(self, written: Written) -> None:
        self._close()
        if written.empty():
            self._say(self.tr("The hub has everything already; no copy was needed."))
            return
        words = self.tr("A copy of %Ln change(s) is in {file}.", "", written.changes + written.held + written.aside)
        self._say(words.format(file=isolate(self._path.name)))

    # ---- in

    @Slot()
    def take_in(self) -> None:
        """Ask which file."""
        self._told = None
        dialog = self._file_dialog(self.tr("Bring in unsent work"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Unsent work") + f" (*.{ENDING})")
        dialog.fileSelected.connect(self.take_from)
        dialog.open()

    @Slot(str)
    def take_from(self, path: str) -> None:
        """The file to be read: what it says of itself, then the passphrase."""
        self._path = Path(path)
        self._jobs.query(self, partial(_look, self._path), then=self._ask_word, failed=self._tell_problem)

    def _ask_word(self, facts: dict[str, object]) -> None:
        text = self.tr("%Ln change(s) of {login}, written {time}.", "", int(str(facts.get("count") or 0)))
        when = isolate(moment(int(str(facts.get("made") or 0))))
        text = text.format(login=isolate(str(facts.get("login", ""))), time=when)
        self._show(self.tr("Bring in unsent work"), text, self.tr("Bring it in"), twice=False)

    @Slot(str)
    def _unlock(self, passphrase: str) -> None:
        if self.dialog is not None:
            self.dialog.wait(True)
        work = partial(_unlock, self._desk, self._path, passphrase)
        self._jobs.query(self, work, then=self._unlocked, failed=self._refused)

    def _unlocked(self, carried: Carried) -> None:
        if self.dialog is None:
            return  # cancelled meanwhile
        self._jobs.command(self, partial(_take_in, self._desk, carried), then=self._taken, failed=self._refused)

    def _taken(self, done: TakenIn) -> None:
        self._close()
        words = self.tr("%Ln change(s) brought in; they go out with the next sync.", "", done.new)
        more = [self.tr("%Ln were here already.", "", done.known)] if done.known else []
        more += [self.tr("%Ln held reply(s) are drafts now.", "", done.drafts)] if done.drafts else []
        more += [self.tr("%Ln could not be used here and are kept aside.", "", done.aside)] if done.aside else []
        self._window.notify(words, detail=" ".join(more), icon="save")

    # ---- both

    def _show(self, title: str, text: str, deed: str, *, twice: bool) -> None:
        self.dialog = PassphraseDialog(self._window, title, text, deed, twice=twice)
        self.dialog.given.connect(self._write if twice else self._unlock)
        self.dialog.finished.connect(self._dialog_gone)
        self.dialog.open()

    @Slot()
    def _dialog_gone(self) -> None:
        self.dialog = None

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _refused(self, error: DeskError) -> None:
        if self.dialog is not None and error.code in ("stick.passphrase", "stick.short"):
            self.dialog.problem(sentence(error))
            return
        self._close()
        self._tell_problem(error)

    def _tell_problem(self, error: DeskError) -> None:
        ask.tell(self._window, self.tr("This did not work"), sentence(error), icon="warn")

    def _say(self, words: str) -> None:
        if self._told is not None:
            self._told(words)
        else:
            self._window.notify(words, icon="save")

    def _close(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()


# The service brings cryptography with it: imported on the thread that first needs it.


def _copy_out(desk: Desk, path: Path, passphrase: str) -> Written:
    from deskapp.services import stick

    return stick.copy_out(desk, path, passphrase)


def _look(path: Path) -> dict[str, object]:
    from deskapp.services import stick

    return stick.look(path)


def _unlock(desk: Desk, path: Path, passphrase: str) -> Carried:
    from deskapp.services import stick

    return stick.unlock(desk, path, passphrase)


def _take_in(desk: Desk, carried: Carried) -> TakenIn:
    from deskapp.services import stick

    return stick.take_in(desk, carried)
