"""The composition root: the one place where all parts meet. Qt is imported only inside the functions."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import DeskError, Unavailable
from deskapp.replica.opening import REPLICA, FirstPage
from deskapp.services.desk import Desk, wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from deskapp.sync.child import Child
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.leaving import Leaving
    from deskapp.ui.main_window import MainWindow
    from deskapp.ui.workspace import Workspace


class App:
    """The running parts of one home: `services` (the desk), `jobs`, `bus`, `workspace`, `window`."""

    def __init__(self, home: Path, *, worker: bool = True, first: FirstPage | None = None) -> None:
        from deskapp.services import settings, touched
        from deskapp.ui.changes import ChangeBus
        from deskapp.ui.companion import Companions
        from deskapp.ui.jobs import Jobs

        self.first = first or FirstPage(home, wall_clock())
        self.services = Desk(home, self.first.key, self.first.meta)
        self.services.forbid_this_thread()
        self.values = {each.key: each.default for each in settings.SETTINGS} | self.first.settings
        self.jobs: Jobs = Jobs()
        self.jobs.on_thread_end(self.services.close_thread)
        self.bus: ChangeBus = ChangeBus(
            self.jobs, partial(touched.version, self.services), partial(touched.since, self.services),
            start=self.first.place,
        )  # fmt: skip
        self._wants_worker = worker and bool(self.first.meta.get("hub"))
        self._worker = Companions(self.jobs, self._start_worker, self._worker_died)
        self._own_hub = _lies_in(home, self.first.meta.get("hub", ""))
        self._leaving: Leaving | None = None
        self.rebuilt: Callable[[MainWindow], None] | None = None  # told when a language change made another window
        self.workspace: Workspace = self._compose()

    @property
    def window(self) -> MainWindow:
        """The window of now; another after the language was changed."""
        return self.workspace.window

    def _compose(self) -> Workspace:
        from deskapp.ui.workspace import Workspace

        workspace = Workspace(self.services, self.jobs, self.bus, self.values)
        workspace.language_changed.connect(self._speak)
        workspace.sync_asked.connect(self._sync_now)
        workspace.together.presence.said.connect(self._worker.attend)
        workspace.queue.show_first(self.first.query, self.first.rows)
        workspace.rail.set_current(self.first.query.page)
        if self.services.customer:
            workspace.rail.go("requests")
        return workspace

    def start(self) -> None:
        """After the first paint: threads, the change bus, the worker."""
        from deskapp.ui.garbage import give_back

        give_back()
        gc.freeze()  # what a start made stays: no collection has to walk it (ui/garbage.py collects from now on)
        self.bus.start()
        self._take_care()
        self.workspace.start()
        self.workspace.look_back()
        self.jobs.command(self.workspace, self._clear_opened)
        if self._wants_worker:
            self._worker.begin()

    def _take_care(self) -> None:
        """Of what only this computer has: its way onto a stick, and a question before it is left alone."""
        from PySide6.QtWidgets import QApplication

        from deskapp.ui.leaving import Leaving
        from deskapp.ui.poster import Principles
        from deskapp.ui.stick import Stick

        self.workspace.actions.handle("help.principles", Principles(self.jobs, self.window).show)
        self._notify()
        stick = Stick(self.services, self.jobs, self.window)
        self.workspace.actions.handle("unsent.save", stick.save)
        self.workspace.actions.handle("unsent.take", stick.take_in)
        application = QApplication.instance()
        if self._own_hub:
            return  # what is saved here is at the hub then, as far as anybody else goes
        if self._leaving is None and isinstance(application, QApplication):
            self._leaving = Leaving(self.services, self.jobs, self._sync_now if self._wants_worker else None)
            application.commitDataRequest.connect(self._leaving.session_ends)
        if self._leaving is not None:
            self._leaving.watch(self.window, stick)

    def _notify(self) -> None:
        """What is new while another window is in front."""
        from PySide6.QtGui import QGuiApplication

        from deskapp.ui.notifying import Desktop, Notifier

        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        desktop = Desktop(self.window, application.setBadgeNumber)
        notifier = Notifier(self.services, self.jobs, self.bus, self.window, desktop)
        desktop.asked.connect(notifier.open)
        notifier.ticket_asked.connect(self.workspace.show_ticket)
        notifier.wait_asked.connect(self.workspace.others.show_wait)
        notifier.queue_asked.connect(self._show_mine)
        notifier.board_asked.connect(self.workspace.together.board_asked)

    def _show_mine(self) -> None:
        self.workspace.rail.go("requests" if self.services.customer else "mine")

    def stop(self) -> None:
        """Send what is held, finish what is being written, end threads and the worker."""
        from deskapp.services import sending

        self.workspace.ticket.flush()
        self.jobs.command(self.workspace, partial(sending.send_now, self.services))
        self.jobs.shut_down()
        self._worker.stop()
        if self._leaving is not None:
            self._leaving.deleteLater()  # here: whoever collects it later may be another thread
        self._clear_opened()
        self.services.close_thread()

    def _clear_opened(self) -> None:
        from deskapp.services import attachments

        attachments.clear_opened(self.services)

    def _start_worker(self) -> Child:
        from deskapp.sync.child import Child

        return Child(self.services.home, self.services.key, partial(self.jobs.tell, self.bus, self.bus.tell_present))

    def _worker_died(self) -> None:
        from deskapp.services import office

        office.worker_ended(self.services)

    def save_texts(self) -> None:
        """Keep what is being typed, now."""
        self.workspace.ticket.flush()

    def raise_window(self) -> None:
        """Another start of the program for this home asked for the window."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _sync_now(self) -> None:
        self._worker.sync_now()

    def _speak(self, code: str) -> None:
        from PySide6.QtWidgets import QApplication

        from deskapp.ui import i18n

        self.values = {**self.values, "language": code}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.install(app, code)
        old = self.workspace
        old.ticket.flush()
        geometry, ticket, own = old.window.saveGeometry(), old.ticket.current(), old.own.tickets()
        old.own.close_all()
        self.first.query = old.queue.query()
        self.workspace = self._compose()
        if self.rebuilt is not None:
            self.rebuilt(self.workspace.window)
        self.workspace.window.restoreGeometry(geometry)
        self.workspace.window.show()
        self._take_care()
        self.workspace.start()
        self.workspace.own.open(own)
        if ticket:  # after what is still to be written, so that its draft is the newest
            self.jobs.command(self.workspace, partial(str, ticket), then=self.workspace.ticket.show_ticket)
        old.window.close()
        old.window.deleteLater()
        old.deleteLater()


def _lies_in(home: Path, hub: str) -> bool:
    """True for a hub inside the home: there is no other computer that could miss something."""
    kind, _, place = hub.partition(":///")
    return kind == "sqlite" and Path(place).resolve().is_relative_to(home.resolve())


def build(home: Path, *, worker: bool = False, first: FirstPage | None = None) -> App:
    """The running parts for a home that has a replica; nobody else constructs them.

    Needs a QApplication. Raises Unavailable with one clear sentence. Call `start()` once the window is shown.
    """
    return App(home, worker=worker, first=first)


def open_window(home: Path | None = None) -> int:
    """Open the window of a home and run until it is closed. Returns the exit code."""
    from deskapp.paths import default_home

    home = home or default_home()
    if not _has_display():
        sys.stderr.write(f"{Unavailable('window.display')}\n")  # Qt would abort
        return 1
    gc.disable()  # nothing of what a start makes is garbage
    app, crash = _application(home)
    if not (home / REPLICA).exists():
        gc.enable()
        return _welcome(app, home)
    try:
        from deskapp.ui.single import OnlyOne

        only = OnlyOne(home)
        if not only.first:
            only.raise_other()
            return 0
        first = FirstPage(home, wall_clock())
        _dress(app, first.settings)
        running = build(home, worker=True, first=first)
    except DeskError as error:
        gc.enable()
        sys.stderr.write(f"{error}\n")
        from deskapp.ui.start import problem_window

        _dress(app, {})
        window = problem_window(error)
        window.show()
        app.exec()
        return 1
    return _run(app, running, only, crash)


def _run(app: QApplication, running: App, only: Any, crash: Any) -> int:
    from deskapp.ui.first_paint import AfterFirstPaint
    from deskapp.ui.window_state import WindowState

    def remember(window: MainWindow) -> None:
        state = WindowState(window, running.services.home / "window.ini")
        state.restore(window.splitters())
        window.divided.connect(state.add)
        crash.set_window(window)

    remember(running.window)
    running.rebuilt = remember
    crash.add_rescue(running.save_texts)
    only.wanted.connect(running.raise_window)
    def begin() -> None:
        running.jobs.begin()
        running.start()
        only.listen()

    running.jobs.hold()
    AfterFirstPaint(running.workspace.queue, begin)
    running.window.show()
    try:
        return int(app.exec())
    finally:
        running.stop()
        crash.uninstall()


SWITCH_S = 0.0005
"""How long a thread may go on that another one waits for. Python's 5 ms are a third of a frame, for each row that is read."""


def _application(home: Path) -> tuple[QApplication, Any]:
    from PySide6.QtWidgets import QApplication

    _spare_the_sources()
    sys.setswitchinterval(SWITCH_S)
    from deskapp.ui.crash import CrashHandler

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("deskapp")
    app.setDesktopFileName("deskapp")
    crash = CrashHandler(home / "reports", app)
    crash.install()
    return app, crash


_READS_SOURCES = "_mod_uses_pyside"


def _spare_the_sources() -> None:
    """PySide reads the source of every module, to see whether it may switch features; here none does.

    A frozen program, which has no sources, takes the same answer.
    """
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, _READS_SOURCES):
        setattr(features, _READS_SOURCES, _switches_no_features)


def _switches_no_features(_module: object) -> bool:
    return False


def _has_display() -> bool:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(each) for each in shown)


def _dress(app: QApplication, values: dict[str, str]) -> None:
    from deskapp.ui import i18n, own_keys, theme

    i18n.install(app, values.get("language", ""))
    own_keys.use(own_keys.read(values.get("keys", "")))
    theme.apply(app, values.get("theme", "system"), int(values.get("text_size", "100")) / 100)


def _welcome(app: QApplication, home: Path) -> int:
    from deskapp.ui.start import Start
    from deskapp.ui.window_state import fit

    _dress(app, {})
    start = Start(app, home, _make)
    fit(start.window)
    start.window.show()
    app.exec()
    start.stop()
    if start.made is None:
        return 0
    if start.language:
        _keep_language(start.made, start.language)
    return open_window(start.made)


def _keep_language(home: Path, code: str) -> None:
    from deskapp.services import settings
    from deskapp.services.desk import open_desk

    desk = open_desk(home)
    settings.save(desk, "language", code)
    desk.close_thread()


def _make(home: Path, how: str, url: str, login: str, told: Callable[[int, int], None]) -> Path:
    """Carry out what the welcome page asks, on a worker thread: the home that is to be opened.

    `told(done, total)` hears how far it is; what it raises ends it, and nothing is left here.
    """
    import getpass

    if how == "demo":
        from deskapp.services import demo

        where = home.with_name(home.name + "-demo")
        if not (where / REPLICA).exists():
            demo.make(where, 2000, told)
        return where
    from deskapp.services import office

    if how == "join":
        office.join(home, url, login or getpass.getuser(), told=told, quick=True)
    else:
        office.start_office(home, getpass.getuser(), hub_name=login)
    return home


def take_tour(out: Path, data: Path | None = None, *, count: int = 2000, small: bool = False) -> int:
    """Drive the real window without a display through a desk's day; a picture of each step. Returns the exit code.

    `data` is a folder with tickets/incident_event_log.csv and org/organograms to show real data too; `count` how many
    tickets the demo has; `small` writes pictures of 256 colours.
    """
    from deskapp.ui.tour import Sight, Tour

    with tempfile.TemporaryDirectory(prefix="deskapp-tour-") as folder:
        os.environ.setdefault("QT_QPA_PLATFORM", _large_screen(Path(folder)))
        app, crash = _application(Path(folder))
        _dress(app, {"language": "en", "theme": "light"})
        sight = Sight(_desks_to_show(Path(folder), data, count), small)
        tour = Tour(app, out, sight, partial(build, worker=True))
        app.exec()
        crash.uninstall()
    sys.stdout.write("\n".join(str(each) for each in tour.pictures) + "\n")
    return 1 if crash.seen() or not tour.finished else 0


def _large_screen(folder: Path) -> str:
    """A platform without display whose screen has room for the window; the usual one would move every list aside."""
    import json

    screen = {"name": "tour", "x": 0, "y": 0, "width": 1920, "height": 1200}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return f"offscreen:configfile={file}"


def _desks_to_show(folder: Path, data: Path | None, count: int) -> dict[str, Path]:
    """Homes for the tour by what they show: a demo desk, a colleague, and where real data is at hand, that too."""
    from deskapp import paths
    from deskapp.services import demo, showcase

    demo.make(folder / "demo", count)
    homes = {"demo": folder / "demo", "colleague": showcase.colleague(folder / "colleague", folder / "demo")}
    data = data or paths.resources().parent.parent / "shared" / "data"
    return homes | showcase.real_desks(folder, data)
