"""One window per home: the first holds a lock; a second start raises the first and ends."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_ANSWER_MS = 1000


class OnlyOne(QObject):
    """`first` says whether this process has the home's window. Signal `wanted`: another start asked for it."""

    wanted = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "deskapp-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
        self.first = self._lock.tryLock(0)
        self._server = QLocalServer(self)
        if self.first:
            QLocalServer.removeServer(self._name)  # left over from a crash
            self._server.newConnection.connect(self._knocked)
            self._server.listen(self._name)

    def raise_other(self) -> None:
        """Ask the process that has the window to show it."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_ANSWER_MS)
        socket.disconnectFromServer()

    def release(self) -> None:
        """Let another process have the window."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _knocked(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.wanted.emit()
