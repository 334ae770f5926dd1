"""Snippets out into a file, and in from one after a look at what it would do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from deskapp.services import snippet_files
from deskapp.ui import theme
from deskapp.ui.i18n import isolate
from deskapp.ui.notice import Notice
from deskapp.ui.snippets import words
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk
    from deskapp.services.snippet_files import SnippetReport
    from deskapp.ui.jobs import Jobs

NAME = "snippets.toml"


class ImportDialog(QDialog):
    """What a file would do, before it does. Call `open()`; it is accepted where the file is to come in."""

    def __init__(self, path: Path, report: SnippetReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in snippets"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.counts = Label(self._counted(report), 13, Weight.MEDIUM, wrap=True, parent=self)
        self.told = QTextBrowser(self)
        self.told.setAccessibleName(self.tr("What would happen"))
        option = QTextOption(self.told.document().defaultTextOption())
        option.setTextDirection(self.layoutDirection())  # lines of Latin words too stand where the window begins
        self.told.document().setDefaultTextOption(option)
        self.told.setPlainText("\n\n".join(self._parts(report)))
        changes = bool(report.new or report.changed)
        why = self.tr("Nothing is brought in until these lines are put right in the file.") if report.problems else ""
        if not why and not changes:
            why = self.tr("Everything in this file is here already.")
        self.why = Label(why, 13, colour="danger" if report.problems else "text2", wrap=True, parent=self)
        self.why.setVisible(bool(why))
        self.deed = primary_button(self.tr("Bring it in"), parent=self)
        self.deed.setEnabled(changes and not report.problems)
        self.deed.clicked.connect(self.accept)
        cancel = plain_button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(Label(self.windowTitle(), 16, Weight.SEMIBOLD, parent=self))
        layout.addWidget(Label(isolate(path.name), 12, colour="text2", elide=True, parent=self))
        layout.addWidget(self.counts)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.why)
        layout.addLayout(row(None, cancel, self.deed, spacing=8))
        self.resize(theme.current().px(560), theme.current().px(420))
        (self.deed if self.deed.isEnabled() else cancel).setFocus()

    def _counted(self, report: SnippetReport) -> str:
        counts = [
            self.tr("%Ln new", "", len(report.new)), self.tr("%Ln changed", "", len(report.changed)),
            self.tr("%Ln the same", "", len(report.same)),
        ]  # fmt: skip
        if report.problems:
            counts.append(self.tr("%Ln wrong", "", len(report.problems)))
        return " · ".join(counts)

    def _parts(self, report: SnippetReport) -> list[str]:
        parts = []
        if report.problems:
            lines = [self._at(each.line, words.problem(each.code, each.data)) for each in report.problems]
            parts.append("\n".join((self.tr("Wrong:"), *lines)))
        for title, triggers in ((self.tr("New:"), report.new), (self.tr("Changed:"), report.changed)):
            if triggers:
                parts.append(f"{title}\n" + "  ".join(isolate(f"::{each}") for each in triggers))
        if report.flaws:
            lines = []
            for each in report.flaws:
                where = f"{isolate(f'::{each.trigger}')}, {words.field_name(each.field)}"
                lines.append(self._at(each.line, f"{where}: {words.flaw(each.code, each.what)}"))
            parts.append("\n".join((self.tr("Will be brought in, but is worth a look:"), *lines)))
        return parts

    def _at(self, line: int, said: str) -> str:
        return self.tr("Line {line}: {what}").format(line=line, what=said) if line else said


class SnippetFiles(QObject):
    """The two deeds. Signals: `failed(object DeskError)`; `notice(object Notice)`; `came_in(object Changes)`."""

    failed = Signal(object)
    notice = Signal(object)
    came_in = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, pane: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._pane = desk, jobs, pane
        self._path = Path()
        self.dialog: ImportDialog | None = None

    # ---- in

    @Slot()
    def bring_in(self) -> None:
        """Ask which file."""
        dialog = self._file_dialog(self.tr("Bring in snippets"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Snippets") + " (*.toml *.csv *.xlsx)")
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    @Slot(str)
    def look_at(self, path: str) -> None:
        """Say what a file would do."""
        self._path = Path(path)
        work = partial(snippet_files.preview, self._desk, self._path)
        self._jobs.query(self, work, then=self._looked, failed=self.failed.emit)

    def _looked(self, report: SnippetReport) -> None:
        self.dialog = ImportDialog(self._path, report, self._pane.window())
        self.dialog.accepted.connect(self._bring)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    @Slot()
    def _bring(self) -> None:
        work = partial(snippet_files.import_snippets, self._desk, self._path)
        self._jobs.command(self, work, then=self._brought, failed=self.failed.emit)

    def _brought(self, done: tuple[SnippetReport, Changes | None]) -> None:
        report, changes = done
        if changes is None:
            return
        words = self.tr("%Ln snippet(s) brought in", "", len(report.new) + len(report.changed))
        self.notice.emit(Notice(words, icon="snippet", group=changes.group))
        self.came_in.emit(changes)

    # ---- out

    @Slot()
    def save_all(self) -> None:
        """Ask where to."""
        dialog = self._file_dialog(self.tr("Save all snippets to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["TOML (*.toml)", "CSV (*.csv)"])
        dialog.selectFile(NAME)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write them all."""
        work = partial(snippet_files.export_snippets, self._desk, Path(path))
        self._jobs.query(self, work, then=partial(self._saved, Path(path).name), failed=self.failed.emit)

    def _saved(self, name: str, count: int) -> None:
        said = self.tr("%Ln snippet(s) saved to {file}", "", count).format(file=isolate(name))
        self.notice.emit(Notice(said, icon="save"))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._pane.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
