"""The tour: the real window, driven by keys through a desk's day, a picture of each step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

QUIET_MS = 60
LONGEST_MS = 20_000
SIZE = (1600, 1000)


class Tour(QObject):
    """Takes one step after the other whenever the window has nothing more to do; `pictures` are what it wrote."""

    def __init__(self, app: QApplication, out: Path, homes: dict[str, Path], build: Callable[[Path], Any]) -> None:
        super().__init__()
        self._app, self._out, self._homes, self._build = app, out, homes, build
        self.pictures: list[Path] = []
        self.finished = False
        self._running: Any = None
        self._waited = 0
        out.mkdir(parents=True, exist_ok=True)
        self._steps = self._all()
        self._timer = QTimer(self)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._running is not None and not self._running.jobs.is_idle() and self._waited < LONGEST_MS:
            self._waited += QUIET_MS
            return
        self._waited = 0
        pause = next(self._steps, None)
        if pause is None:
            self._timer.stop()
            self.finished = True
            self._app.quit()
            return
        self._timer.setInterval(pause or QUIET_MS)

    # -- the steps: each `yield` lets the window come to rest

    def _all(self) -> Iterator[int]:
        yield from self._open("demo")
        yield from self._day()
        yield from self._looks()
        self._close()
        for name in ("incidents", "organogram"):
            if name in self._homes:
                yield from self._open(name)
                yield from getattr(self, f"_{name}")()
                self._close()

    def _open(self, name: str) -> Iterator[int]:
        self._running = self._build(self._homes[name])
        window = self._running.window
        window.resize(*SIZE)
        window.show()
        self._running.start()
        yield 600

    def _close(self) -> None:
        self._running.window.close()
        self._running.stop()
        self._running.workspace.deleteLater()
        self._running = None

    def _day(self) -> Iterator[int]:
        space = self._running.workspace
        space.show_view("mine")
        yield 300
        self._take("queue")
        space.queue.step(1)
        yield 500
        self._take("ticket")
        self._trigger("ticket.reply")
        yield 200
        self._type("::")
        yield 300
        self._type("vpn")
        yield 300
        self._take("reply-with-snippet")
        self._key(Qt.Key.Key_Return)
        yield 400
        self._take("reply")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 700
        self._take("undo-send")
        self._trigger("ticket.note")
        yield 200
        self._type("Old gateway again: the new profile should fix it.")
        yield 300
        self._take("note")
        self._trigger("palette")
        yield 200
        self._take("palette")
        self._key(Qt.Key.Key_Escape)
        yield 100
        space.rail.go("org")
        yield 800
        self._take("org-chart")
        space.organisation.show_person(self._running.services.person)
        yield 500
        self._take("org-chart-me")
        self._trigger("help.keys")
        yield 300
        self._take("keys")
        self._key(Qt.Key.Key_Escape)
        space.show_view("mine")
        self._trigger("sync.now")
        yield 2500
        self._take("sync")

    def _looks(self) -> Iterator[int]:
        space = self._running.workspace
        space.set_setting("theme", "dark")
        yield 400
        self._take("dark")
        space.set_setting("theme", "light")
        space.set_setting("text_size", "150")
        yield 500
        self._take("text-150")
        space.set_setting("text_size", "100")
        space.set_setting("language", "ar")
        yield 900
        space = self._running.workspace
        self._running.window.resize(*SIZE)
        space.show_view("mine")
        yield 600
        space.queue.step(1)
        yield 600
        self._take("arabic")
        space.set_setting("language", "en")
        yield 600

    def _incidents(self) -> Iterator[int]:
        space = self._running.workspace
        space.show_view("team")
        yield 600
        space.queue.step(1)
        yield 500
        self._take("real-incidents")
        space.queue.show_query(QueueQuery(view="all", sort="changed"))
        yield 600
        space.queue.step(1)
        yield 400
        space.ticket.show_history(True)
        yield 500
        self._take("real-history")

    def _organogram(self) -> Iterator[int]:
        self._running.workspace.rail.go("org")
        yield 1500
        self._take("real-organogram")

    # -- hands and eyes

    def _trigger(self, action: str) -> None:
        self._running.workspace.actions.of(action).trigger()

    def _focus(self) -> QWidget:
        return self._app.focusWidget() or self._running.window

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = self._app.activePopupWidget() or self._focus()
        QTest.keyClick(target, key, modifier)

    def _take(self, name: str) -> None:
        path = self._out / f"{len(self.pictures) + 1:02d}-{name}.png"
        picture = self._running.window.grab()
        from PySide6.QtGui import QPainter

        painter = QPainter(picture)
        for each in self._app.topLevelWidgets():
            if each.isVisible() and each is not self._running.window:
                corner = self._running.window.mapFromGlobal(each.mapToGlobal(each.rect().topLeft()))
                painter.drawPixmap(corner, each.grab())
        painter.end()
        picture.save(str(path))
        self.pictures.append(path)
