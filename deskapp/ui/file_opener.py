"""Opening and saving attached files: fetched in the background where they are not here yet."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from deskapp.services import attachments
from deskapp.ui.i18n import isolate
from deskapp.ui.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.errors import DeskError
    from deskapp.domain.rows import Attachment
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


class FileOpener(QObject):
    """Signals: `progress(str sha, int percent)`, below 0 when it is over; `notice(object Notice)`; `failed(object DeskError)`."""

    progress = Signal(str, int)
    notice = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._window = desk, jobs, parent
        self._running: dict[str, threading.Event] = {}
        self._saving: tuple[str, Attachment] | None = None

    @Slot(object, object, str)
    def asked(self, message_id: str, file: Attachment, how: str) -> None:
        """Open, save or stop."""
        if how == "stop":
            if file.sha in self._running:
                self._running[file.sha].set()
        elif file.sha in self._running:
            return  # it is on its way already
        elif how == "open":
            self._start(file, partial(attachments.open_copy, self._desk), message_id, self._open)
        else:
            self._saving = (message_id, file)
            dialog = QFileDialog(self._window, self.tr("Save {name}").format(name=file.name))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(attachments.safe_name(file.name))
            dialog.fileSelected.connect(self.save_to)
            dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the file that was asked for last."""
        if self._saving is not None:
            (message_id, file), self._saving = self._saving, None
            self._start(file, partial(_save, self._desk, Path(path)), message_id, partial(self._saved, file))

    def _start(
        self, file: Attachment, work: Callable[..., Path], message_id: str, then: Callable[[Path], None]
    ) -> None:
        stop = self._running[file.sha] = threading.Event()
        job = partial(
            _with_space, self._desk, message_id, file, work, partial(self._tell, file.sha), partial(self._over, stop)
        )
        self._jobs.query(self, job, then=partial(self._done, file.sha, then), failed=partial(self._failed, file.sha))

    def _over(self, stop: threading.Event) -> bool:
        return stop.is_set() or self._jobs.stopping()

    def _tell(self, sha: str, done: int, total: int) -> None:
        self._jobs.tell(self, self.progress.emit, sha, done * 100 // max(total, 1))

    def _done(self, sha: str, then: Callable[[Path], None], path: Path) -> None:
        self._running.pop(sha, None)
        self.progress.emit(sha, -1)
        then(path)

    def _failed(self, sha: str, error: DeskError) -> None:
        self._running.pop(sha, None)
        self.progress.emit(sha, -1)
        self.failed.emit(error)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program here opens {name}. Save it instead.")
            self.notice.emit(Notice(words.format(name=isolate(path.name)), icon="warn"))

    def _saved(self, file: Attachment, _path: Path) -> None:
        self.notice.emit(Notice(self.tr("{name} is saved").format(name=isolate(file.name)), icon="save"))


def _with_space(
    desk: Desk, message_id: str, file: Attachment, work: Callable[..., Path], progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Path:  # fmt: skip
    return work(attachments.space_of(desk, message_id), file, progress=progress, cancelled=cancelled)


def _save(
    desk: Desk, out: Path, space: str, file: Attachment, *, progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Path:  # fmt: skip
    return attachments.save(desk, space, file, out, progress, cancelled)
