"""The chart is to go on paper: who, on which sheets, as what; how many sheets that are is said before."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from deskapp.services import paper
from deskapp.ui import theme
from deskapp.ui.i18n import isolate
from deskapp.ui.notice import Notice
from deskapp.ui.organisation import chart_paper
from deskapp.ui.organisation.chart_paper import FORMATS, MOST_SHEETS, Sheets, Wish
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.fields import field_grid
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from deskapp.ui.jobs import Jobs
    from deskapp.ui.organisation.forest import Forest

PDF, PNG, PRINT = "pdf", "png", "print"


class PaperDialog(QDialog):
    """Call `open()`. Signal `notice(object Notice)`: it is on its way, or saved."""

    notice = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget, forest: Forest, node: int, *, on_top: bool) -> None:
        """`node` is who is chosen, -1 = nobody."""
        super().__init__(parent)
        self._jobs, self._forest, self._node, self._on_top = jobs, forest, node, on_top
        self._ready: tuple[Wish, Sheets] | None = None
        self._printer: QPrinter | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        title = self.tr("The org chart on paper")
        self.setWindowTitle(title)
        self.who, self.sheet, self.form = QComboBox(self), QComboBox(self), QComboBox(self)
        if node != -1 and forest.children[node]:
            name = forest.people[node].name
            self.who.addItem(self.tr("{name} and everybody below").format(name=isolate(name)), node)
        self.who.addItem(self.tr("Everybody"), -1)
        for each in FORMATS:
            self.sheet.addItem(each, each)
        for text, form in ((self.tr("PDF"), PDF), (self.tr("Pictures (PNG)"), PNG), (self.tr("Printer"), PRINT)):
            self.form.addItem(text, form)
        self._count = Label("", 13, Weight.MEDIUM, parent=self)
        self._yes = primary_button(self.tr("Save…"), parent=self)
        self._yes.clicked.connect(self.agree)
        no = plain_button(self.tr("Cancel"), parent=self)
        no.clicked.connect(self.reject)
        hint = self.tr("Every name is large enough to read. What does not fit on one sheet is spread over several.")
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(Label(title, 16, Weight.SEMIBOLD, wrap=True, parent=self))
        fields = [(self.tr("&Who"), self.who), (self.tr("S&heet"), self.sheet), (self.tr("&As"), self.form)]
        box.addLayout(field_grid(fields, self))
        box.addWidget(self._count)
        box.addWidget(Label(hint, 12, colour="text2", wrap=True, parent=self))
        box.addLayout(row(None, no, self._yes, spacing=8))
        for field in (self.who, self.sheet, self.form):
            field.setMinimumHeight(theme.current().px(32))
            field.currentIndexChanged.connect(self._plan)
        self.resize(theme.current().px(460), self.sizeHint().height())
        self._plan()
        self.who.setFocus()

    def ready(self) -> Sheets | None:
        """How it lies on the sheets; None until that is known."""
        return self._ready[1] if self._ready else None

    @Slot()
    def _plan(self) -> None:
        self._ready = None
        self._yes.setEnabled(False)
        self._yes.setText(self.tr("Print…") if self.form.currentData() == PRINT else self.tr("Save…"))
        families = tuple(theme.current().font(13).families())
        wish = Wish(
            self._forest, int(self.who.currentData()), str(self.sheet.currentData()), families, self._on_top,
            self.isRightToLeft(), self.tr("Org chart"),
        )  # fmt: skip
        self._jobs.query(self, partial(_planned, wish), then=self._take, key="plan")

    def _take(self, found: tuple[Wish, Sheets]) -> None:
        self._ready = found
        count = found[1].number
        fits = count <= MOST_SHEETS
        self._yes.setEnabled(fits)
        said = self.tr("%Ln sheet(s)", "", count)
        self._count.setText(said if fits else self.tr("{sheets}: choose a larger one").format(sheets=said))

    @Slot()
    def agree(self) -> None:
        """Ask where it goes."""
        if self._ready is None:
            return
        form = self.form.currentData()
        if form == PRINT:
            self._print()
            return
        dialog = QFileDialog(self, self.tr("Save the org chart"), f"{self.tr('Org chart')}.{form}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(str(form))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write it; several pictures have their number behind the name."""
        if self._ready is not None:
            work = partial(_save, *self._ready, str(self.form.currentData()), Path(path))
            self._yes.setEnabled(False)
            self._jobs.query(self, work, then=self._saved, key="save", failed=self._failed)

    def _saved(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("{name} is saved").format(name=isolate(path.name)), icon="save"))
        self.accept()

    def _failed(self, error: object) -> None:
        self._yes.setEnabled(True)
        self._jobs.refused.emit(error)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: few print

        assert self._ready is not None
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(chart_paper.page_layout(*self._ready))
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(self._to_paper)
        dialog.show()

    @Slot()
    def _to_paper(self) -> None:
        if self._ready is not None and self._printer is not None:
            work = partial(_printed, *self._ready, self._printer)
            self._jobs.query(self, work, then=self._printing, key="save", failed=self._failed)

    def _printing(self, _done: None) -> None:
        self.notice.emit(Notice(self.tr("The org chart goes to the printer"), icon="print"))
        self.accept()


# On a reader thread: a picture may be painted there, and a big one takes its time


def _planned(wish: Wish) -> tuple[Wish, Sheets]:
    return wish, chart_paper.plan(wish)


def _save(wish: Wish, sheets: Sheets, form: str, path: Path) -> Path:
    if form == PDF:
        return paper.write(path, chart_paper.pdf(wish, sheets))
    for place, made in enumerate(chart_paper.pictures(wish, sheets)):
        named = path if sheets.number == 1 else path.with_name(f"{path.stem}-{place + 1}{path.suffix}")
        paper.write(named, made)
    return path


def _printed(wish: Wish, sheets: Sheets, printer: QPrinter) -> None:
    chart_paper.paint_all(wish, sheets, printer, printer.newPage, printer.resolution() / 72)
