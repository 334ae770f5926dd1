"""A ticket on paper or as a PDF: what its customer may read, or with the internal notes; asked once, every time."""

from __future__ import annotations

import html
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QDateTime, QIODevice, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog

from deskapp.services import paper
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, line_of, list_text, now_ms, translate
from deskapp.ui.notice import Notice
from deskapp.ui.ticket import markdown, texts
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from deskapp.domain.rows import MessageRow, TicketView
    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs

INK, QUIET, NOTE = "#1A1D21", "#4F5863", "#FFF8E3"  # paper is white, whatever the screen is
POINTS = 10


class TicketPaper(QObject):
    """Signals: `notice(object Notice)`, `failed(object DeskError)`.

    A PDF is made in memory and written where the person says. What is confidential goes to no printer from here: the
    system keeps what is printed in files of its own for a while.
    """

    notice = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._view: TicketView | None = None
        self._notes = False
        self._printer: QPrinter | None = None
        actions.handle("ticket.print", self.ask, self._shows)

    @Slot(object)
    def show_view(self, view: TicketView | None) -> None:
        """Which ticket is meant."""
        self._view = view

    def _shows(self) -> bool:
        return self._view is not None

    @Slot()
    def ask(self) -> None:
        """Ask what goes onto the paper, and where it goes."""
        if self._view is not None:
            work = partial(paper.is_closed, self._desk, self._view.row.id)
            self._jobs.query(self, work, then=partial(self._open, self._view), key="paper")

    def _open(self, view: TicketView, closed: bool) -> None:
        public, notes = self.tr("What the customer may read"), self.tr("With internal notes")
        has_notes = any(each.audience == "team" for each in view.messages)
        made = [Choice(("pdf", False), self.tr("Save as PDF"), public, "save")]
        if has_notes:
            made.append(Choice(("pdf", True), self.tr("Save as PDF"), notes, "lock"))
        if not closed:
            made.insert(0, Choice(("print", False), self.tr("Print"), public, "print"))
            if has_notes:
                made.insert(1, Choice(("print", True), self.tr("Print"), notes, "lock"))
        title = self.tr("Confidential: it can only be saved where you say") if closed else self.tr("Print or save the ticket")
        popup = PickPopup(self._window, title, made)
        popup.picked.connect(self._picked)
        popup.open_in(self._window)

    @Slot(object)
    def _picked(self, picked: tuple[str, bool]) -> None:
        what, self._notes = picked
        if self._view is None:
            return
        if what == "print":
            self._print()
            return
        dialog = QFileDialog(self._window, self.tr("Save the ticket as PDF"), f"{self._view.row.number}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the PDF that was asked for last."""
        if self._view is not None:
            made = pdf(page(self._view, notes=self._notes), self._view.row.number)
            self._jobs.query(self, partial(paper.write, Path(path), made), then=self._saved, failed=self.failed.emit)

    def _saved(self, path: Path) -> None:
        self.notice.emit(Notice(self.tr("{name} is saved").format(name=isolate(path.name)), icon="save"))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: few print

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._to_paper)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _to_paper(self) -> None:
        if self._view is not None and self._printer is not None:
            page(self._view, notes=self._notes).print_(self._printer)
            self.notice.emit(Notice(self.tr("The ticket goes to the printer"), icon="print"))


def page(view: TicketView, *, notes: bool) -> QTextDocument:
    """The ticket as a document: number, people and dates at its head, then who said what and when."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(QFont(theme.current().font(13).families(), POINTS))
    option = made.defaultTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    made.setDefaultTextOption(option)
    made.setHtml(_html(view, notes=notes))
    return made


def pdf(document: QTextDocument, title: str) -> bytes:
    """The document as a PDF, made in memory."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(300)
    _print_on(document, writer)
    buffer.close()
    return bytes(made.data())


def _print_on(document: QTextDocument, device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(device)


def _html(view: TicketView, *, notes: bool) -> str:
    row, fields = view.row, view.fields

    def when(name: str) -> str:
        value = fields.get(name)
        return _moment(value) if isinstance(value, int) and value else ""

    facts = [
        (translate("Paper", "Customer"), line_of(row.requester_name, view.requester.unit if view.requester else "")),
        (translate("Paper", "Status"), line_of(texts.statuses().get(row.status, row.status), row.team_name, row.assignee_name)),
        (translate("Paper", "Opened"), when("opened_at")),
        (translate("Paper", "Solved"), when("solved_at")),
        (translate("Paper", "Solution"), str(fields.get("solution") or "") if notes else ""),
        (translate("Paper", "Labels"), list_text([isolate(each) for each in view.labels]) if notes and view.labels else ""),
    ]
    lines = "".join(
        f'<p style="margin:0 0 3px 0"><span style="color:{QUIET}">{_safe(name)}&nbsp;&nbsp;</span> {_safe(isolate(value))}</p>'
        for name, value in facts
        if value
    )
    shown = [each for each in view.messages if notes or each.audience == "customer"]
    kind = translate("Paper", "With internal notes") if notes else translate("Paper", "What the customer may read")
    printed = translate("Paper", "Printed {time}").format(time=_moment(now_ms()))
    head = (
        f'<p style="font-size:16pt"><b>{_safe(isolate(row.subject))}</b></p>'
        f'<p style="color:{QUIET}">{_safe(line_of(row.number, kind, printed))}</p>'
        f"{lines}<hr>"
    )
    return f'<body style="color:{INK}">{head}{"".join(map(_message, shown))}</body>'


def _message(message: MessageRow) -> str:
    note = message.audience == "team"
    marks = [translate("Paper", "Internal note")] if note else []
    if message.channel in ("phone", "visit", "chat"):
        marks.append(texts.channels().get(message.channel, message.channel))
    head = line_of(message.author_name or translate("Paper", "Unknown sender"), _moment(message.happened), *marks)
    files = [f"{each.name}" for each in message.attachments]
    named = translate("Paper", "Files: {names}").format(names=list_text([isolate(each) for each in files])) if files else ""
    body = markdown.to_html(message.body, link=INK, quiet=QUIET)
    ground = f' bgcolor="{NOTE}"' if note else ""
    tail = f'<p style="color:{QUIET}">{_safe(named)}</p>' if named else ""
    return (
        f'<table width="100%" cellpadding="6"{ground}><tr><td><p style="color:{QUIET}"><b>{_safe(head)}</b></p>{body}{tail}'
        "</td></tr></table><br>"
    )


def _moment(ms: int) -> str:
    """Day with its year, and time: paper is read in other years."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms), QLocale.FormatType.ShortFormat)


def _safe(text: str) -> str:
    return html.escape(text, quote=False)
