"""Where the window was and how its panes were divided, for each arrangement of screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Slot
from PySide6.QtGui import QGuiApplication

from deskapp.ui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

_SAVED_AFTER_MS = 2000
_EVENTS = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


_FRAME = QSize(16, 48)  # what a window manager puts around it, which Qt knows only once it is shown


class WindowState(QObject):
    """Restores a window, and saves it two seconds after each change, not only at the end."""

    def __init__(self, window: QMainWindow, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings = QSettings(str(file), QSettings.Format.IniFormat, self)
        self._throttle = Throttle(self, _SAVED_AFTER_MS, self.save, late=True)
        self._splitters: list[QSplitter] = []

    def restore(self, splitters: list[QSplitter]) -> bool:
        """Put the window back to where it was with these screens; True if it had been here before."""
        self._settings.beginGroup(screens())
        geometry = self._settings.value("geometry")
        self._settings.endGroup()
        known = isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)
        if not known:
            fit(self._window)
        for splitter in splitters:
            self.add(splitter)
        self._window.installEventFilter(self)
        return bool(known)

    @Slot(object)
    def add(self, splitter: QSplitter) -> None:
        """Restore and remember one more splitter, of a page that is made later; or one that has another name now."""
        self._settings.beginGroup(screens())
        kept = str(self._settings.value(splitter.objectName(), "")).split()
        self._settings.endGroup()
        sizes = [int(size) for size in kept if size.isdigit()]
        if len(sizes) == splitter.count():
            splitter.setSizes(sizes)
            splitter.setProperty("wanted", sizes)  # for a page that is too narrow now and wider later
        if splitter not in self._splitters:
            self._splitters.append(splitter)
            splitter.splitterMoved.connect(self._throttle.call)

    @Slot()
    def save(self) -> None:
        """Write it down now."""
        self._settings.beginGroup(screens())
        self._settings.setValue("geometry", self._window.saveGeometry())
        for splitter in self._splitters:
            if all(not pane.isHidden() for pane in _panes(splitter)):  # else the sizes are those of a narrow window
                self._settings.setValue(splitter.objectName(), " ".join(map(str, splitter.sizes())))
        self._settings.endGroup()
        self._settings.sync()

    def value(self, name: str, otherwise: str = "") -> str:
        """A small thing kept beside it, such as the page shown last."""
        return str(self._settings.value(name, otherwise))

    def keep(self, name: str, value: str) -> None:
        """Keep a small thing."""
        self._settings.setValue(name, value)
        self._throttle.call()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _EVENTS:
            self._throttle.call()
        elif event.type() == QEvent.Type.Close:
            self._throttle.cancel()
            self.save()
        return False


def _panes(splitter: QSplitter) -> list[QWidget]:
    return [pane for place in range(splitter.count()) if (pane := splitter.widget(place)) is not None]


def fit(window: QMainWindow) -> None:
    """Make a window that was never here before no larger than its screen, so that nothing of it begins off the edge."""
    there = window.screen().availableGeometry()
    window.resize(window.size().boundedTo(there.size() - _FRAME))


def screens() -> str:
    """A key for the arrangement of screens: their names and sizes, sorted."""
    found = sorted(
        f"{screen.name()}-{screen.geometry().width()}x{screen.geometry().height()}"
        for screen in QGuiApplication.screens()
    )
    return "+".join(name.replace("/", "_").replace("\\", "_") for name in found) or "none"
