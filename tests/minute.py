"""An agent's minute by keyboard alone, a picture of each step: `python -m tests.minute --out DIR [--language fi]`.

Open, understand, answer with two snippets, settle a hint, attach a picture, send and go to the next; in each of the six
languages, with a customer who speaks it.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp import app as program
from deskapp.domain.courtesy import Moment
from deskapp.domain.operation import derived
from deskapp.domain.snippet import LANGUAGES
from deskapp.paths import resources
from deskapp.services import courtesy, reading, settings, tickets
from deskapp.services.desk import open_desk, wall_clock
from tests.desks import make_desk, person_id, team_id
from tests.ui.ticket.world import _snippets

if TYPE_CHECKING:
    from collections.abc import Callable

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LONGEST_MS = 60_000
HINTS = 8  # the one that is looked for comes among the first


class Asked(NamedTuple):
    """Who asks, and what."""

    name: str
    given: str
    subject: str
    text: str
    matter: str  # in a few words of the agent


ASKED = {
    "en": Asked(
        "Grace Mills", "Grace", "VPN drops every few minutes",
        "Good morning! The VPN drops every few minutes.", "the VPN drops",
    ),
    "de": Asked(
        "Lena Vogt", "Lena", "VPN bricht alle paar Minuten ab",
        "Guten Morgen! Das VPN bricht ständig ab.", "das VPN bricht ab",
    ),
    "fi": Asked(
        "Aino Virtanen", "Aino", "VPN katkeilee",
        "Huomenta! VPN-yhteys katkeaa muutaman minuutin välein.", "VPN katkeilee",
    ),
    "hu": Asked(
        "Kiss Eszter", "Eszter", "Megszakad a VPN",
        "Jó reggelt! Pár percenként megszakad a VPN.", "megszakad a VPN",
    ),
    "tr": Asked(
        "Emre Yılmaz", "Emre", "VPN sürekli kopuyor",
        "Günaydın! VPN birkaç dakikada bir kopuyor.", "VPN sürekli kopuyor",
    ),
    "ar": Asked(
        "عمر الفاروق", "عمر", "ينقطع اتصال VPN",
        "صباح الخير! ينقطع اتصال VPN كل بضع دقائق.", "ينقطع اتصال VPN",
    ),
}  # fmt: skip


def prepare(home: Path, language: str) -> str:
    """A desk where somebody asks in this language, and somebody after him; the answer is the first ticket's id."""
    desk = make_desk(home)
    asked, who = ASKED[language], derived("minute", language)
    _snippets(desk)
    with desk.unit() as work:
        family = asked.name.replace(asked.given, "").strip()
        values = {"login": "asker", "name": asked.name, "given": asked.given, "family": family,
                  "languages": [language], "form": "informal", "zone": "Europe/Helsinki", "email": "a@example.org"}  # fmt: skip
        work.record("make", "person", who, values, space="company")
        work.commit()
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "readers", who)
    made = ""
    for number, subject in enumerate((asked.subject, f"{asked.subject} (2)")):
        made = tickets.open_ticket(
            desk, subject=subject, requester=who, text=asked.text, language=language, team=team_id("it"),
            fields={"next_word_by": wall_clock() + (1 + number) * 3_600_000},
        ).made  # fmt: skip
        tickets.assign(desk, made, person_id("sami"))
    for key, value in (("language", language), ("undo_delay", "5")):
        settings.save(desk, key, value)
    first = desk.replica.one("SELECT lower(hex(id)) FROM ticket ORDER BY number LIMIT 1")
    desk.close_thread()
    assert first is not None
    return str(first[0])


def curt(language: str) -> str:
    """A sentence of the language that a hint knows a better one for."""
    rules = courtesy.read_rules(resources(), language)
    told = tomllib.loads((resources() / "courtesy" / f"{language}.toml").read_text(encoding="utf-8"))
    for rule in told["rule"]:
        for example in rule.get("examples", ()):
            hints = rules.hints(example, Moment())
            if hints and hints[0].fix and hints[0].rule == rule["id"]:
                return str(example)
    raise AssertionError(f"no rule of {language} has a better sentence")


class Agent:
    """Hands that only press keys, and eyes that take a picture after each step."""

    def __init__(self, home: Path, language: str, out: Path | None) -> None:
        self._out, self._language = out, language
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        program._dress(app, {"language": language, "theme": "light", "text_size": "100"})
        self.running = program.build(home, worker=False)
        self.pictures: list[Path] = []
        window = self.running.window
        window.resize(1480, 920)
        window.show()
        window.activateWindow()
        self.running.start()
        self.rest(500)

    def rest(self, ms: int = 80) -> None:
        """Let the window come to rest."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()
        while not self.running.jobs.is_idle():
            QTimer.singleShot(30, loop.quit)
            loop.exec()

    def until(self, seen: Callable[[], Any]) -> None:
        """Wait for something."""
        for _ in range(LONGEST_MS // 50):
            if seen():
                self.rest()
                return
            self.rest(50)
        raise AssertionError("it was not seen")

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key to whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.running.window, key, held)
        self.rest()

    def type(self, text: str) -> None:
        """Letters of any alphabet to whatever has the focus."""
        target = QApplication.focusWidget()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
        self.rest()

    def take(self, name: str) -> None:
        """What is on the screen, popups in their places."""
        if self._out is None:
            return
        window = self.running.window
        picture = window.grab()
        painter = QPainter(picture)
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each is not window:
                painter.drawPixmap(window.mapFromGlobal(each.mapToGlobal(QPoint(0, 0))), each.grab())
        painter.end()
        path = self._out / f"{self._language}-{len(self.pictures) + 1}-{name}.png"
        picture.save(str(path))
        self.pictures.append(path)

    def close(self) -> None:
        """As a person does."""
        self.running.window.close()
        self.running.stop()
        self.running.window.deleteLater()
        self.running.workspace.deleteLater()


def minute(home: Path, language: str, out: Path | None = None) -> list[Path]:
    """One minute at this desk; the pictures are taken only with `out`."""
    first = prepare(home, language)
    agent = Agent(home, language, out)
    try:
        _minute(agent, first, ASKED[language], curt(language))
    finally:
        agent.close()
    desk = open_desk(home)
    said = [each for each in reading.ticket(desk, first).messages if each.mine]
    desk.close_thread()
    assert len(said) == 1
    assert ASKED[language].matter in said[0].body
    assert "::" not in said[0].body
    assert "{" not in said[0].body
    assert [each.name.rpartition(".")[2] for each in said[0].attachments] == ["png"]
    return agent.pictures


def _minute(agent: Agent, first: str, asked: Asked, sentence: str) -> None:
    space = agent.running.workspace
    composer = space.ticket._composer
    editor = composer.editor
    agent.take("queue")
    agent.key(Qt.Key.Key_Return)
    agent.until(lambda: space.ticket.current() == first)
    agent.take("understood")
    agent.key(Qt.Key.Key_R)
    assert editor.hasFocus()
    for trigger in ("hello", "understood"):
        if editor.text().strip():
            agent.key(Qt.Key.Key_Return)
            agent.key(Qt.Key.Key_Return)
        agent.type(f"::{trigger}")
        agent.until(composer.popup.isVisible)
        agent.take(f"list-{trigger}")
        agent.key(Qt.Key.Key_Return)
        agent.until(lambda: "::" not in editor.text())
        agent.take(f"snippet-{trigger}")
        while editor.open_places():
            agent.type(asked.matter)
            agent.key(Qt.Key.Key_Tab)
    assert asked.matter in editor.text()
    agent.key(Qt.Key.Key_Return)
    agent.key(Qt.Key.Key_Return)
    agent.type(sentence)
    for _ in range(HINTS):
        agent.until(composer.hints.shown)
        hint = composer.hints.shown()
        if hint is not None and hint.fix:
            break
        agent.key(Qt.Key.Key_F8, SHIFT)
    agent.take("hint")
    assert hint is not None
    assert hint.fix
    before = editor.text()
    agent.key(Qt.Key.Key_F8)
    assert editor.text() != before
    agent.take("hint-settled")
    picture = QImage(300, 120, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    QApplication.clipboard().setImage(picture)
    agent.key(Qt.Key.Key_V, CONTROL)
    agent.until(lambda: composer.files.files() and not composer.files.busy())
    agent.take("attached")
    agent.key(Qt.Key.Key_Return, CONTROL)
    agent.until(lambda: space.ticket.current() not in ("", first))
    agent.take("next")
    agent.until(space.ticket._outbox.isHidden)
    agent.take("sent")


def main() -> None:
    """Every language, or one."""
    parser = argparse.ArgumentParser(prog="python -m tests.minute", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _app, crash = program._application(Path(folder))
        for language in given.language or LANGUAGES:
            print("\n".join(map(str, minute(Path(folder) / language, language, given.out))), flush=True)
        crash.uninstall()


if __name__ == "__main__":
    main()
