"""The tour: the real window, driven by keys through a desk's day, a picture of each step."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from deskapp.domain.rows import QueueQuery
from deskapp.services import people, queues, showcase, tickets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext
    from PySide6.QtWidgets import QApplication, QWidget

    from deskapp.domain.rows import TicketRow

QUIET_MS = 60
LONGEST_MS = 20_000
SIZE = (1600, 1000)
SUBJECT = "VPN"  # the ticket of Aino in the demo, for which there is a snippet in her language
PLACE = "vpn.nordlicht.example"
NOTE = "Old gateway again: the new profile should fix it."
FROM_PETRA = "Hei Aino, I have moved you to the new gateway in Tampere. Please sign in once more."


class Sight(NamedTuple):
    """What the tour shows: homes by name (demo, colleague, incidents, organogram), `small` = few colours."""

    homes: dict[str, Path]
    small: bool = False


class Tour(QObject):
    """Takes one step after the other whenever the window has nothing more to do; `pictures` are what it wrote."""

    def __init__(self, app: QApplication, out: Path, sight: Sight, build: Callable[[Path], Any]) -> None:
        super().__init__()
        self._app, self._out, self._sight, self._build = app, out, sight, build
        self.pictures: list[Path] = []
        self.finished = False
        self._running: Any = None
        self._waited = 0
        self._answer: Any = None
        out.mkdir(parents=True, exist_ok=True)
        qInstallMessageHandler(_quiet)
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
        try:
            pause = next(self._steps, None)
        except Exception:
            self._end()  # the crash handler tells what it was
            raise
        if pause is None:
            self.finished = True
            self._end()
            return
        self._timer.setInterval(pause or QUIET_MS)

    def _end(self) -> None:
        self._timer.stop()
        if self._running is not None:
            self._close()
        self._app.quit()

    # -- the steps: each `yield` lets the window come to rest

    def _all(self) -> Iterator[int]:
        yield from self._open("demo")
        yield from self._desk()
        yield from self._reply()
        yield from self._note()
        yield from self._together()
        yield from self._organisation()
        yield from self._looks()
        self._close()
        for name in ("incidents", "organogram"):
            if name in self._sight.homes:
                yield from self._open(name)
                yield from getattr(self, f"_{name}")()
                self._close()

    def _open(self, name: str) -> Iterator[int]:
        self._running = self._build(self._sight.homes[name])
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

    def _desk(self) -> Iterator[int]:
        space = self._running.workspace
        space.show_view("mine")
        yield 400
        self._take("queue")
        yield from self._ask(partial(queues.page, self._running.services, QueueQuery(view="mine"), 100))
        rows: list[TicketRow] = self._answer
        self._ticket = next((row.id for row in rows if SUBJECT in row.subject), rows[0].id)
        yield from self._to_ticket()
        self._take("ticket")

    def _reply(self) -> Iterator[int]:
        space = self._running.workspace
        self._trigger("ticket.reply")
        yield 200
        self._type("::vpn")
        yield 400
        self._take("reply-with-snippet")
        self._type("-new")
        yield 300
        self._key(Qt.Key.Key_Return)
        yield 400
        self._type(PLACE)  # where the snippet leaves a place open, it is selected
        yield 500
        self._take("reply")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 800
        self._take("undo-send")
        space.ticket.undo_send()
        yield from self._until(lambda: space.ticket.current() == self._ticket and space.ticket.has_unsent_text())
        yield 300
        self._take("undone")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 500

    def _note(self) -> Iterator[int]:
        yield from self._to_ticket()
        self._trigger("ticket.note")
        yield 200
        self._type(NOTE)
        yield 500
        self._take("note")
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 400
        self._trigger("palette")
        yield 300
        self._take("palette")
        self._key(Qt.Key.Key_Escape)
        yield 100

    def _together(self) -> Iterator[int]:
        """A colleague in a home of her own: what she writes arrives, what both set differently is shown."""
        if "colleague" not in self._sight.homes:
            return
        space, services = self._running.workspace, self._running.services
        elsewhere = partial(showcase.work_elsewhere, self._sight.homes["colleague"], self._ticket)
        yield from self._to_ticket()
        yield from self._ask(partial(elsewhere, FROM_PETRA, {}))
        self._trigger("sync.now")
        yield from self._until(lambda: FROM_PETRA in self._bodies())
        yield 600
        self._take("sync")
        yield from self._ask(partial(tickets.set_fields, services, self._ticket, {"category": "Network"}))
        self._trigger("sync.now")
        yield 1500
        yield from self._ask(partial(elsewhere, "", {"category": "Remote access"}))
        self._trigger("sync.now")
        yield from self._until(lambda: bool(space.ticket.view().cards))
        yield 600
        self._take("decision")

    def _organisation(self) -> Iterator[int]:
        space = self._running.workspace
        space.rail.go("org")
        yield 800
        self._take("org-chart")
        view = space.ticket.view()
        space.organisation.show_person(view.row.requester if view is not None else self._running.services.person)
        yield 800
        self._take("org-chart-customer")
        self._trigger("help.keys")
        yield 300
        self._take("keys")
        self._key(Qt.Key.Key_Escape)
        yield 100

    def _looks(self) -> Iterator[int]:
        space = self._running.workspace
        space.show_view("mine")
        yield from self._to_ticket()
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
        self._running.window.resize(*SIZE)
        self._running.workspace.show_view("mine")
        yield from self._to_ticket()
        self._take("arabic")
        self._running.workspace.rail.go("org")
        yield 1000
        self._take("arabic-org-chart")
        self._running.workspace.set_setting("language", "en")
        yield 600

    def _incidents(self) -> Iterator[int]:
        space = self._running.workspace
        space.show_view("team")
        yield 600
        space.queue.step(1)
        yield 500
        self._take("real-incidents")
        yield from self._ask(partial(showcase.longest_history, self._running.services))
        self._ticket = self._answer
        space.show_view("all")
        yield from self._to_ticket()
        space.ticket.show_history(True)
        yield 600
        self._take("real-history")

    def _organogram(self) -> Iterator[int]:
        space = self._running.workspace
        yield from self._ask(partial(people.tree, self._running.services))
        space.rail.go("org")
        yield 800
        top = max((row for row in self._answer.people if not row.manager), key=lambda row: row.reports)
        space.organisation.show_person(top.id)
        yield 1000
        self._take("real-organogram")

    # -- hands and eyes

    def _to_ticket(self) -> Iterator[int]:
        space = self._running.workspace
        space.queue.select(self._ticket)
        yield 200
        space.show_ticket(self._ticket)
        yield from self._until(lambda: self._running.workspace.ticket.current() == self._ticket)
        yield 400

    def _ask(self, work: Callable[[], Any]) -> Iterator[int]:
        """Have something done on the writer thread; the next step finds the result in `_answer`."""
        self._answer = None
        self._running.jobs.command(self, work, then=self._take_answer)
        yield QUIET_MS
        yield from self._until(lambda: self._answer is not None)

    def _take_answer(self, answer: Any) -> None:
        self._answer = answer

    def _until(self, true: Callable[[], object]) -> Iterator[int]:
        waited = 0
        while not true():
            if waited > LONGEST_MS:
                raise TimeoutError(f"step {len(self.pictures) + 1} of the tour waited in vain")
            waited += QUIET_MS
            yield QUIET_MS

    def _bodies(self) -> list[str]:
        view = self._running.workspace.ticket.view()
        return [each.body for each in view.messages] if view is not None else []

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
        painter = QPainter(picture)
        for each in self._app.topLevelWidgets():
            if each.isVisible() and each is not self._running.window:
                corner = self._running.window.mapFromGlobal(each.mapToGlobal(each.rect().topLeft()))
                painter.drawPixmap(corner, each.grab())
        painter.end()
        image = picture.toImage()
        if self._sight.small:
            image = _of_few_colours(image)
        if not image.save(str(path), None, 0):  # 0 = as small as it gets
            raise OSError(f"{path} could not be written")
        self.pictures.append(path)


def _of_few_colours(image: QImage) -> QImage:
    """The picture in its 256 colours that matter: the commonest, and one for each group of the others."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = [colour for colour, _ in counted.most_common(160)]
    groups: Counter[int] = Counter()
    for colour, count in counted.items():
        groups[colour & 0xFFF0F0F0 | 0x080808] += count
    table += [colour for colour, _ in groups.most_common() if colour not in table][: 256 - len(table)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def _quiet(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Without a display Qt says at every window what such a platform cannot do; the rest is told."""
    if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
        import sys

        sys.stderr.write(f"{text}\n")
