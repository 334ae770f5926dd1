"""What happens when deskapp itself is wrong: drafts are saved, a report is written, the person is told once."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

import deskapp
from deskapp.ui import theme
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import plain_button, primary_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_KEPT_REPORTS = 20


class CrashHandler(QObject):
    """Takes every exception nobody expected, from all threads; one dialog for each distinct one.

    `folder` is where reports are written; `add_rescue` takes what saves open texts. Signal `told` carries the
    report of each new crash, after everything else.
    """

    told = Signal(str)
    _caught = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._rescues: list[Callable[[], None]] = []
        self._seen: dict[str, int] = {}
        self._window: QWidget | None = None
        self._busy = False
        self._before: tuple[object, object] | None = None
        self._caught.connect(self._arrived)

    def install(self) -> None:
        """From now on, for this process."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def uninstall(self) -> None:
        """Put back what was there before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before  # type: ignore[assignment]
            self._before = None

    def set_window(self, window: QWidget | None) -> None:
        """Whose dialog it is."""
        self._window = window

    def add_rescue(self, rescue: Callable[[], None]) -> None:
        """Something that saves what is typed; called on the GUI thread before anybody is told."""
        self._rescues.append(rescue)

    def seen(self) -> dict[str, int]:
        """How often each distinct crash happened, by its mark."""
        return dict(self._seen)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As `sys.excepthook`; from any thread."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            QApplication.quit()
            return
        report = report_of(kind, error, trace)
        mark = mark_of(kind, trace)
        sys.stderr.write(report + "\n")
        self._caught.emit((mark, report))

    def _handle_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(object)
    def _arrived(self, message: tuple[str, str]) -> None:
        mark, report = message
        self._seen[mark] = self._seen.get(mark, 0) + 1
        if self._seen[mark] > 1 or self._busy:
            return
        self._busy = True  # a crash inside the crash dialog is only counted
        try:
            rescued = self._rescue()
            file = self._write(mark, report)
            if self._window is not None:
                CrashDialog(report, file, rescued, self._window).show()
            self.told.emit(report)
        finally:
            self._busy = False

    def _rescue(self) -> bool:
        saved = True
        for rescue in self._rescues:
            try:
                rescue()
            except Exception:
                saved = False
                sys.stderr.write(traceback.format_exc())
        return saved

    def _write(self, mark: str, report: str) -> str:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._folder / f"crash-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{mark}.txt"
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                out.write(report)
            for old in sorted(self._folder.glob("crash-*.txt"))[:-_KEPT_REPORTS]:
                old.unlink()
        except OSError:
            return ""
        return str(file)


class CrashDialog(QDialog):
    """Says what is safe, shows the report on request, and lets the person go on."""

    def __init__(self, report: str, file: str, rescued: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong in deskapp"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._report = report
        safe = (
            self.tr("This is the program’s fault, not yours. Everything you typed is saved; you can carry on.")
            if rescued
            else self.tr("This is the program’s fault, not yours. Please copy what you are typing before you carry on.")
        )
        kept = self.tr("The report stays on this computer: {file}").format(file=f"\u2068{file}\u2069") if file else ""
        text = QVBoxLayout()
        text.setSpacing(6)
        text.addWidget(Label(self.tr("Something went wrong in deskapp"), 16, Weight.SEMIBOLD, wrap=True))
        text.addWidget(Label(safe, 13, Weight.NORMAL, "text2", wrap=True))
        if kept:
            text.addWidget(Label(kept, 12, Weight.NORMAL, "text2", wrap=True))
        top = row(Picture("warn", "warn", 28), spacing=14, top=True)
        top.addLayout(text, 1)
        self._details = QPlainTextEdit(report, self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Report"))
        self._details.setMinimumHeight(theme.current().px(220))
        self._details.hide()
        self._more = plain_button(self.tr("Show the report"))
        self._more.clicked.connect(self._toggle)
        copy = plain_button(self.tr("Copy the report"), "copy")
        copy.clicked.connect(self._copy)
        go_on = primary_button(self.tr("Carry on working"))
        go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self._details, 1)
        layout.addLayout(row(self._more, copy, None, go_on, spacing=8))
        self.setMinimumWidth(theme.current().px(540))
        go_on.setFocus()

    @Slot()
    def _toggle(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        self._more.setText(self.tr("Hide the report") if shown else self.tr("Show the report"))
        self.adjustSize()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The report: versions, thread, traceback; no text of any ticket but what the exception itself says."""
    from PySide6.QtCore import qVersion

    lines = "".join(traceback.format_exception(kind, error, trace))
    return (
        f"deskapp {deskapp.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"thread {threading.current_thread().name}\n\n{lines}"
    )


def mark_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The same for the same fault: kind of exception and the lines it went through."""
    frames = "|".join(f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace))
    return hashlib.sha256(f"{kind.__qualname__}|{frames}".encode()).hexdigest()[:8]
