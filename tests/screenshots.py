"""A picture of each view in each look, to be looked at: `python -m tests.screenshots [--out DIR] [--only WORD]`."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from deskapp import app as program
from deskapp.domain.rows import QueueQuery
from deskapp.services import attachments, demo, office, people, queues, reviewing, settings, tickets
from deskapp.services.desk import Desk, open_desk, wall_clock
from deskapp.services.leaving import Left
from deskapp.ui.board.move_dialog import MoveDialog
from deskapp.ui.keys_overview import KeysOverview
from deskapp.ui.leave_question import LeaveQuestion
from deskapp.ui.with_words import TeamDialog
from tests import screenshots_deeds, screenshots_house, screenshots_rings, screenshots_structure, screenshots_together
from tests.crossing import answers_crossed, crossed, refused
from tests.screenshots_around import around, prepare
from tests.screenshots_queue import groups, own_views, table

ROOT = Path(__file__).parents[1]
TICKETS = 600
STATES: dict[str, dict[str, Any]] = {
    "offline": {"problem": "hub.unreachable"},
    "catching-up": {"sending": 212, "receiving": 1480},
    "back": {"summary": {"sent": 212, "received": 1480, "decisions": 4, "parked": 2, "at": 1_900_000_000_000}},
}
LOOKS: dict[str, dict[str, str]] = {
    "light": {"language": "en", "theme": "light"},
    "dark": {"language": "en", "theme": "dark"},
    "arabic": {"language": "ar", "theme": "light"},
    "text-150": {"language": "en", "theme": "light", "text_size": "150"},
    "german-narrow": {"language": "de", "theme": "light"},
}
SIZES = {"german-narrow": (1000, 700)}


def rest(ms: int = 120) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Photographer:
    """Opens one desk in one look and takes its views, one after the other."""

    def __init__(self, out: Path, look: str, only: str) -> None:
        self._out, self._look, self._only = out, look, only
        self.taken: list[Path] = []
        self.window: QWidget = QWidget()
        self.colleagues: list[str] = []
        self._running: Any = None

    def take(self, name: str) -> None:
        """What is on the screen now, popups and dialogs in their places."""
        if self._only not in f"{self._look}-{name}":
            return
        self.settle()
        picture = self.window.grab()
        painter = QPainter(picture)
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each is not self.window and not each.isHidden():
                origin = QPoint(0, 0)
                painter.drawPixmap(self.window.mapFromGlobal(each.mapToGlobal(origin)), each.grab())
        painter.end()
        self.keep(name, picture)

    def keep(self, name: str, picture: QPixmap) -> None:
        """One more picture."""
        if self._only in f"{self._look}-{name}":
            path = self._out / f"{self._look}-{name}.png"
            picture.save(str(path))
            self.taken.append(path)

    def settle(self) -> None:
        """Until nothing is going on any more."""
        rest()
        while self._running is not None and not self._running.jobs.is_idle():
            rest(30)
        rest(60)

    def welcome(self) -> None:
        """The very first start."""
        from deskapp.ui.welcome import Welcome

        self.window = Welcome("sami")
        self.window.resize(1120, 720)
        self.window.begin(languages=True)
        self.window.show()
        self.take("welcome")
        self.window.close()

    def desk(self, home: Path) -> None:
        """The window of a desk, view by view."""
        self.colleagues = screenshots_together.colleagues(home)
        self._running = program.build(home)
        self.window = self._running.window
        self.window.resize(*SIZES.get(self._look, (1480, 920)))
        self.window.show()
        self._running.start()
        rest(700)
        self._desk(self._running.workspace)
        self.window.close()
        self._running.stop()
        self._running.window.deleteLater()
        self._running.workspace.deleteLater()
        self._running = None
        rest()

    def _desk(self, space: Any) -> None:
        space.show_view("mine")
        self.take("queue")
        self._many(space)
        space.show_view("mine")
        space.queue.step(1)
        self.take("ticket")
        screenshots_together.others(self, space)
        screenshots_together.own_window(self, space)
        self._act(space, "ticket.reply")
        self._type("::")
        self.take("composer-popup")
        self._type("vpn")
        QTest.keyClick(self._target(), Qt.Key.Key_Return)
        self.take("composer")
        self._act(space, "ticket.note")
        self._type("Only for the team.")
        self.take("note")
        for action, name in (
            ("palette", "palette"), ("search.all", "search"), ("ticket.assign", "assign"), ("ticket.done", "closing"),
            ("ticket.new", "new-ticket"), ("prefs", "preferences"), ("help.keys", "keys"), ("help", "help"),
        ):  # fmt: skip
            self._act(space, action)
            if action == "search.all":
                self._type("vpn")
            self.take(name)
            self._close_others()
        self._act(space, "help.keys")
        self.window.findChildren(KeysOverview)[-1].change_asked.emit()
        self.take("change-keys")
        self._close_others()
        for view in ("team", "waiting", "solved"):
            space.show_view(view)
            self.take(f"view-{view}")
        table(self, space)
        groups(self, space)
        own_views(self, space)
        space.queue.show_query(QueueQuery(view="all", text="zzzz"))
        self.take("nothing-found")
        space.show_view("all")
        self.settle()
        self.window.activateWindow()
        self._act(space, "find.here")
        self._type("form:anna priority:opne sta")
        self.take("search-language")
        QTest.keyClick(self._target(), Qt.Key.Key_Escape)
        space.queue.show_query(QueueQuery(view="all", text="vpn from:a status:open,waiting -printer"))
        self.settle()
        self.take("search-chips")
        self._act(space, "find.form")
        self.take("search-form")
        self._close_others()
        QTest.keyClick(self._target(), Qt.Key.Key_Escape)
        self._close_others()
        around(self, space)
        self._together(space)
        screenshots_house.take(self, space)
        screenshots_rings.take(self, space)
        screenshots_structure.take(self, space)
        space.rail.go("org")
        self.settle()
        self.take("org-chart")
        space.organisation.show_person(self._running.services.person)
        self.take("org-person")
        for name in ("org-department", "org-office", ""):
            space.organisation.by.next()
            self.take(name) if name else self.settle()

    def _together(self, space: Any) -> None:
        """What the window says about others and about the hub."""
        for page in ("decide", "aside", "requests", "snippets", "board"):
            space.rail.go(page)
            self.settle()
            self.take({"decide": "decisions", "aside": "parked"}.get(page, page))
            if page == "decide":
                lines = space.attention.decide.lines
                for at in range(1, lines.lines.rowCount()):
                    lines.setCurrentIndex(lines.lines.index(at))
                    self.take(f"decisions-{at}")
        self._snippets(space.others.snippets)
        self._reviews(space)
        screenshots_deeds.take(self, space)
        self._forward(space)
        self._board(space.others.board)
        if self.colleagues:
            screenshots_together.lend(self, space)
            space.show_view("mine")
            screenshots_together.returning(self, space)
        space.show_view("mine")
        for name, worker in STATES.items():
            self._running.jobs.command(space, partial(leave_word, self._running.services, worker))
            self.settle()
            space._standing.ask()
            self.settle()
            if name == "catching-up":
                space.status_card.show_status(
                    space.attention._status._replace(reached=space.attention._status.reached + 611)
                )
            self.take(name)
        self._running.jobs.command(space, partial(leave_word, self._running.services, {}))
        asked = LeaveQuestion(self.window, Left(14, wall_clock() - 7_200_000, "Turku", answers=True), can_send=True)
        asked.open()
        self.take("quitting")
        asked.done(0)
        for decision in space.attention.decide._read.cards[:1]:
            space.show_ticket(decision.ticket)
            self.settle()
            self.take("decision-in-ticket")

    def _forward(self, space: Any) -> None:
        """Something to forward: to nobody yet, whom one can choose, and to somebody in the house."""
        space.show_view("mine")
        space.queue.step(1)
        self.settle()
        self._act(space, "ticket.forward")
        self.take("forward")
        space.ticket._composer.forward_row.ask()
        self._type("ben")
        self.take("forward-to")
        QTest.keyClick(self._target(), Qt.Key.Key_Return)
        self.settle()
        self._type("Could you look at this, please?")
        self.take("forward-chosen")
        self._act(space, "send.default")
        self.settle()
        self.take("forwarded")

    def _reviews(self, space: Any) -> None:
        """A draft that a colleague reads, what came back of another, and one to be read for somebody."""
        space.show_view("mine")
        self._running.jobs.command(space, partial(drafts_read, self._running.services), then=space.show_ticket)
        self.settle()
        self.settle()
        self.take("reviews")
        self._act(space, "drafts")
        self.take("review-list")
        self._close_others()

    def _snippets(self, page: Any) -> None:
        """A snippet that is kept well, what was done to it, and a file that is looked at."""
        page.editor.favourite.click()
        page.editor.written.emit({"folder": "First words", "review": 1_700_000_000_000, "owner": self._running.services.person})
        self.settle()
        page.list.choose("due")
        self.settle()
        self.take("snippet-kept")
        page.editor._past.click()
        self.settle()
        self.take("snippet-past")
        self._close_others()
        path = self._out / "snippets-to-come.csv"
        path.write_text(
            "trigger,phase,language,title,informal\nferry,serving,en,Ferry times,It leaves at {hour}.\n"
            "greet,opening,en,Hello there,\nbadge,end,en,Badge,\n,serving,en,Nameless,\n", encoding="utf-8",
        )  # fmt: skip
        page.files.look_at(str(path))
        self.settle()
        self.take("snippet-import")
        self._close_others()
        path.unlink()
        page.list.choose("")

    def _many(self, space: Any) -> None:
        """Marked ones that are closed and moved with a word to each customer."""
        space.show_view("team")
        self.settle()
        for deed, name in (("ticket.done", "many-close"), ("ticket.move", "many-move")):
            space.queue._model.tick_rows(0, 3)
            space.queue.focus_list()
            self._act(space, deed)
            for _ in range(8):  # the last choice
                QTest.keyClick(self._target(), Qt.Key.Key_Down)
            self.take(f"{name}-how")
            QTest.keyClick(self._target(), Qt.Key.Key_Return)
            self.settle()
            asked = QApplication.activeModalWidget()
            if isinstance(asked, TeamDialog):
                asked.team.setCurrentIndex(1)
            self.take(name)
            self._close_others()
            space.queue._model.clear_ticks()

    def _board(self, page: Any) -> None:
        """Work on its way to other hands."""
        tickets_of_nobody = page.pane.lanes()[0].list
        tickets_of_nobody.setFocus()
        for _ in range(3):
            QTest.keyClick(tickets_of_nobody, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        self.take("board-selected")
        page.give()
        self.take("board-give")
        self._close_others()
        page.take_over()
        self.settle()
        asked = QApplication.activeModalWidget()
        if isinstance(asked, MoveDialog):
            asked.telling.tell.click()
            self.take("board-tell")
        self._close_others()
        page.share()
        self.take("board-share")
        self._close_others()
        page.pane.clear_ticks()

    def _act(self, space: Any, action: str) -> None:
        space.actions.of(action).trigger()
        self.settle()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._target(), text)
        self.settle()

    def _close_others(self) -> None:
        for each in QApplication.topLevelWidgets():
            if each is not self.window and each.isVisible():
                if isinstance(each, QDialog):
                    each.reject()
                else:
                    each.close()
        QTest.keyClick(self._target(), Qt.Key.Key_Escape)
        self.settle()


def leave_word(desk: Desk, worker: dict[str, Any]) -> None:
    """What the worker would say of itself."""
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "worker", json.dumps(worker))


def drafts_read(desk: Desk) -> str:
    """Drafts on their way between me and a colleague; the ticket they are about."""
    ticket = queues.page(desk, QueueQuery(view="mine"), 1)[0].id
    reader = reviewing.readers(desk, ticket)[0].id
    theirs = Desk(desk.home, desk.key, {"person": reader, "device": "d2" * 8}, replica=desk.replica)
    back = reviewing.hand_over(desk, ticket, reader, "Good morning! The new profile is there.").made
    better = "Good morning! The new profile is there; please restart once."
    reviewing.answer(theirs, back, text=better, comment="Say what to do")
    files = [attachments.add(desk, b"%PDF-1.4 restart, step by step" * 3000, "guide.pdf")]
    reviewing.hand_over(theirs, ticket, desk.person, "Hi! I am sorry for the wait, it works now.", attachments=files)
    return ticket


def cross(home: Path) -> None:
    """What two people did without knowing of each other, and what the hub did not take."""
    desk = open_desk(home)
    mine = [each.id for each in queues.page(desk, QueueQuery(view="mine"), 8)]
    card = people.me(desk)
    others = [each for each in people.members(desk, card.teams[0]) if each.id != desk.person]
    petra, ben = others[0].id, others[1].id
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(desk.now() - 26 * 3_600_000))
    tickets.set_fields(desk, mine[1], {"priority": "normal"})
    crossed(desk, mine[1], "priority", 2, 3, other=petra)
    crossed(desk, mine[2], "assignee", desk.person, petra, other=petra)
    tickets.assign(desk, mine[3], desk.person)
    answers_crossed(
        desk, mine[3], "Good morning! Please restart the laptop once; the new profile is there then.",
        "Hello, please do not restart it yet: I am still copying the profile. I call you at two.", other=ben,
    )  # fmt: skip
    crossed(desk, petra, "phone", "+358 9 555 0100", "+36 62 555 0177", kind="person", other=petra)
    refused(desk, tickets.reply(desk, mine[4], "The new badge lies at the reception from ten o'clock.").made, "moved")
    tickets.set_fields(desk, mine[5], {"due": desk.now() + 86_400_000, "priority": "urgent"})
    refused(
        desk,
        tickets.note(desk, mine[5], "She called twice; the printer on the third floor is broken too.").made,
        "erased",
    )
    desk.close_thread()


def empty_home(folder: Path) -> Path:
    """A home where nothing has happened yet."""
    office.start_office(folder, "sami", name="Sami Korhonen", key_place="file", hub_name="New office")
    return folder


def _copy(home: Path, own: Path, liked: dict[str, str]) -> Path:
    """A home of its own for each look, so that no draft of one is seen in the next."""
    if own != home:
        shutil.copytree(home, own)
    desk = open_desk(own)
    for key, value in liked.items():
        settings.save(desk, key, value)
    desk.close_thread()
    return own


def main() -> int:
    """Write the pictures and name them on standard output."""
    options = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    options.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    options.add_argument("--only", default="", help="only pictures whose name has this word")
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="deskapp-screenshots-") as name:
        folder = Path(name)
        app, crash = program._application(folder)
        homes = dict.fromkeys(LOOKS, "demo") | {"empty": "empty"}
        demo.make(folder / "demo", TICKETS)
        cross(folder / "demo")
        prepare(folder / "demo")
        empty_home(folder / "empty")
        taken: list[Path] = []
        for look, home in homes.items():
            program._dress(app, {"language": "en", "theme": "light", "text_size": "100", **LOOKS.get(look, {})})
            hands = Photographer(given.out, look, given.only)
            hands.welcome()
            hands.desk(_copy(folder / home, folder / look, LOOKS.get(look, {})))
            taken += hands.taken
        crash.uninstall()
    print("\n".join(str(each) for each in taken))
    return 1 if crash.seen() else 0


if __name__ == "__main__":
    sys.exit(main())
