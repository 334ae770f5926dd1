"""Text being written: kept in memory per ticket and kind, on disk at most a second later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal, Slot

from deskapp.domain.rows import DraftRow
from deskapp.services import drafts

if TYPE_CHECKING:
    from deskapp.domain.errors import DeskError
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

QUIET_MS = 400  # after the last key
LATEST_MS = 1_000  # after the first unsaved one
AGAIN_MS = 5_000  # after the disk refused


def now() -> int:
    """UTC milliseconds."""
    return QDateTime.currentMSecsSinceEpoch()


class DraftKeeper(QObject):
    """Saves what is typed. Signals: `saved(object DraftRow)` once it is on disk, `refused(object DeskError)`.

    `note` may be called on every key; writing happens 400 ms after the last one and at latest 1 s after
    the first unsaved one, or at once by `flush`. The newest text of this run is always in memory, so a
    ticket that is opened again never waits for the disk, and never reads a text older than its own.
    """

    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._known: dict[tuple[str, str], DraftRow] = {}
        self._dirty: dict[tuple[str, str], None] = {}
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.flush)
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST_MS)
        self._latest.timeout.connect(self.flush)

    def known(self, ticket: str, kind: str) -> DraftRow | None:
        """What was written in this run; None when the disk must be asked."""
        return self._known.get((ticket, kind))

    def adopt(self, row: DraftRow) -> None:
        """Take a row that is on disk already."""
        self._known[row.ticket, row.kind] = row

    def note(self, row: DraftRow) -> None:
        """The person wrote: remember, and save soon. An unchanged row costs nothing."""
        key = (row.ticket, row.kind)
        old = self._known.get(key)
        if old is not None and old._replace(saved=0) == row._replace(saved=0):
            return
        self._known[key] = row
        if old is None and not row.text and not row.attachments:
            return
        self._dirty[key] = None
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start(LATEST_MS)

    def forget(self, ticket: str, kind: str) -> None:
        """The text has gone where it belongs; its row on disk was dropped with it."""
        self._dirty.pop((ticket, kind), None)
        self._known[ticket, kind] = DraftRow(ticket, kind, "", 0, "", "", 0)

    @Slot()
    def flush(self) -> None:
        """Save now what is not yet on disk."""
        self._quiet.stop()
        self._latest.stop()
        if self._jobs.stopping():
            return  # the window saved everything before it closed
        waiting, self._dirty = list(self._dirty), {}
        for key in waiting:
            row = self._known[key]._replace(saved=now())
            if row.text.strip() or row.attachments:
                self._jobs.command(self, partial(_save, self._desk, row), then=self._saved, failed=self._refused)
            else:
                self._jobs.command(self, partial(_drop, self._desk, row), then=self._saved, failed=self._refused)

    def _saved(self, row: DraftRow) -> None:
        key = (row.ticket, row.kind)
        if key in self._known:
            self._known[key] = self._known[key]._replace(saved=row.saved)
        self.saved.emit(row)

    def _refused(self, error: DeskError) -> None:
        # the text is still in memory and in the window; the next key, or flush, tries again
        for key, row in self._known.items():
            if row.text.strip() or row.attachments:
                self._dirty[key] = None
        self._latest.start(AGAIN_MS)
        self.refused.emit(error)


def _save(desk: Desk, row: DraftRow) -> DraftRow:
    drafts.save(desk, row)
    return row


def _drop(desk: Desk, row: DraftRow) -> DraftRow:
    drafts.drop(desk, row.ticket, row.kind)
    return row._replace(text="")


def load_all(desk: Desk, ticket: str) -> dict[str, DraftRow]:
    """The drafts of a ticket by kind, from disk."""
    found = {kind: drafts.load(desk, ticket, kind) for kind in ("reply", "note", "forward")}
    return {kind: row for kind, row in found.items() if row is not None and (row.text or row.attachments)}
