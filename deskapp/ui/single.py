"""One window per home: the first holds a lock; a second start raises the first and ends."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

_ANSWER_MS, _PAUSE_MS = 1000, 50


class OnlyOne(QObject):
    """`first` says whether this process has the home's window. Signal `wanted`: another start asked for it."""

    wanted = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "deskapp-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
        self.first = self._lock.tryLock(0)
        self._server: QLocalServer | None = None

    def raise_other(self) -> None:
        """Ask the process that has the window to show it."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(_ANSWER_MS // _PAUSE_MS):
            socket.connectToServer(self._name)
            if socket.waitForConnected(_ANSWER_MS):
                break
            if self._lock.tryLock(_PAUSE_MS):  # it does not listen yet; or it has just ended
                self._lock.unlock()
                break
        socket.disconnectFromServer()

    def release(self) -> None:
        """Let another process have the window."""
        self.first = False
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def listen(self) -> None:
        """After the first paint, because the network part of Qt is imported for it: hear other starts."""
        from PySide6.QtNetwork import QLocalServer

        if self.first and self._server is None:
            QLocalServer.removeServer(self._name)  # left over from a crash
            self._server = QLocalServer(self)
            self._server.newConnection.connect(self._knocked)
            self._server.listen(self._name)

    @Slot()
    def _knocked(self) -> None:
        connection = self._server.nextPendingConnection() if self._server is not None else None
        if connection is not None:
            connection.disconnectFromServer()
            connection.deleteLater()
        self.wanted.emit()
