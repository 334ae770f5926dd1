"""A hint while writing: after a pause, one at a time, applied and left by one key, silent where it is not wanted."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from deskapp.domain.snippet import LANGUAGES
from deskapp.paths import resources
from deskapp.ui.ticket import hints, judge
from tests.ui.ticket.world import VPN, habits

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.ticket.conftest import Driver

RULES = """
solves = ["it works"]
[[rule]]
id = "must"
kind = "must"
reason = "Say what it is for."
find = "you must send"
fix = {informal = "could you send", formal = "would you please send"}
[[rule]]
id = "obviously"
kind = "curt"
reason = "It was not plain to him."
find = "obviously"
[[rule]]
id = "hello"
kind = "greeting"
reason = "A hello first."
missing = "hello|hei"
within = "start"
when = "first"
fix = "Hello!\\n"
place = "start"
[[rule]]
id = "bye"
kind = "closing"
reason = "A good wish at the end."
missing = "have a nice day"
when = "solution"
fix = " Have a nice day!"
place = "end"
"""
CARD = "Say what can be done."


@pytest.fixture
def writing(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A reply to Aino, with a few rules of our own and no long pause."""
    cards = tmp_path / "courtesy" / "cards"
    cards.mkdir(parents=True)
    for language in LANGUAGES:
        (cards.parent / f"{language}.toml").write_text(RULES, encoding="utf-8")
    (cards / "en.toml").write_text(f'[[card]]\nid = "can"\ntext = "{CARD}"\nmore = ""\n', encoding="utf-8")
    shutil.copy(resources() / "courtesy" / "slips.toml", cards.parent)
    monkeypatch.setattr(hints, "PAUSE_MS", 30)
    monkeypatch.setattr(judge, "resources", lambda: tmp_path)
    driver.open(VPN)
    driver.pane.set_habits({**habits("next", 10), "hints": "on", "hints_left": ""})
    driver.composer.start("reply")
    return driver


def _type(driver: Driver, text: str) -> None:
    driver.editor.insertPlainText(text)


def _rule(driver: Driver) -> str:
    hint = driver.composer.hints.shown()
    return hint.rule if hint else ""


def test_a_hint_comes_after_a_pause_and_f8_writes_it(writing: Driver) -> None:
    line = writing.composer.hints
    _type(writing, "Hello 👋 Aino, you must send it.")
    assert not line.isVisible()
    writing.until(lambda: _rule(writing) == "must")
    assert line.isVisible()
    assert line._reason.text() == "Say what it is for."
    assert line._card.text() == CARD
    assert "could you send" in line._apply.text() or "would you please send" in line._apply.text()
    assert writing.editor.extraSelections()[-1].cursor.selectedText() == "you must send"
    writing.key(Qt.Key.Key_F8)
    assert "must" not in writing.editor.text()
    assert writing.editor.text().startswith("Hello 👋 Aino, ")
    assert writing.editor.text().endswith(" it.")
    writing.until(lambda: not line.isVisible())
    writing.editor.undo()
    assert writing.editor.text() == "Hello 👋 Aino, you must send it."


def test_what_is_left_comes_back_in_another_text_and_after_three_times_never(writing: Driver) -> None:
    kept: list[str] = []
    writing.composer.hints.setting_asked.connect(lambda key, value: kept.append(value) if key == "hints_left" else None)
    for round_ in (1, 2, 3):
        writing.editor.fill("")
        writing.composer.judge.language = "en"
        writing.composer.hints.for_text()
        _type(writing, "Hello, obviously.")
        writing.until(lambda: _rule(writing) == "obviously")
        writing.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        assert _rule(writing) == ""
        assert json.loads(kept[-1]) == {"en.obviously": round_}
    writing.composer.hints.for_text()
    _type(writing, " And you must send it, obviously.")
    writing.until(lambda: _rule(writing) == "must")
    writing.pane.set_habits({**habits("next", 10), "hints": "on", "hints_left": "{broken"})
    writing.composer.hints.look_later()
    writing.until(lambda: _rule(writing) == "obviously")


def test_greeting_only_first_closing_only_with_the_solution_one_at_a_time(writing: Driver) -> None:
    _type(writing, "It works. You must send it.")
    seen = []
    for _ in range(3):
        writing.until(lambda: _rule(writing))
        seen.append(_rule(writing))
        writing.composer.hints.apply()
    writing.until(lambda: writing.editor.text().endswith("Have a nice day!"))
    assert seen[0] == "must"
    assert set(seen[1:]) == {"hello", "bye"}
    assert writing.editor.text().startswith("Hello!\nIt works.")


def test_no_hint_for_a_note_nor_where_they_are_switched_off(writing: Driver) -> None:
    _type(writing, "Hello, obviously.")
    writing.until(lambda: _rule(writing) == "obviously")
    writing.pane.set_habits({**habits("next", 10), "hints": "off", "hints_left": ""})
    assert not writing.composer.hints.isVisible()
    assert writing.editor.extraSelections() == []
    writing.pane.set_habits({**habits("next", 10), "hints": "on", "hints_left": ""})
    writing.composer.hints.look_later()
    writing.until(lambda: _rule(writing) == "obviously")
    writing.composer.start("note")
    if writing.composer.question.isVisible():
        writing.composer.question.answered.emit("kind.apart.reply")
    _type(writing, "Obviously, you must send it.")
    writing.idle()
    writing._qtbot.wait(120)
    assert not writing.composer.hints.isVisible()


def test_a_principle_that_was_kept_three_times_fades(writing: Driver) -> None:
    for _ in range(3):
        writing.editor.fill("Hello, ")
        _type(writing, "you must send it.")
        writing.until(lambda: _rule(writing) == "must")
        assert writing.composer.hints._card.isVisible()
        writing.composer.hints.apply()
    writing.editor.fill("Hello, ")
    _type(writing, "you must send it.")
    writing.until(lambda: _rule(writing) == "must")
    assert not writing.composer.hints._card.isVisible()


def test_slips_come_before_the_tone_and_each_says_its_own(writing: Driver) -> None:
    line = writing.composer.hints
    seen = []
    for text in (
        "Hello {name}, obviously.", "Hello, I have attached it, obviously.", "Hello, I will get back to you, obviously.",
        "Hello Ainno, obviously.", "Hello, PLEASE READ THIS, obviously.",
        "Merhaba, bu konuda size yardımcı olmak için buradayım, lütfen yazın.",
    ):  # fmt: skip
        writing.editor.fill("")
        line.for_text()
        _type(writing, text)
        writing.until(lambda: _rule(writing))
        seen.append((_rule(writing), line._reason.text()))
        line.leave()
    assert [rule for rule, _ in seen] == ["place", "attached", "promise", "name", "shouting", "language"]
    assert len({words for _, words in seen}) == 6
    assert "Suomi" in seen[-1][1]


def test_a_file_that_is_attached_settles_it(writing: Driver, tmp_path: Path) -> None:
    file = tmp_path / "form.txt"
    file.write_text("x", encoding="utf-8")
    _type(writing, "Hello, I have attached it.")
    writing.until(lambda: _rule(writing) == "attached")
    writing.composer.files.add_paths([str(file)])
    writing.until(lambda: len(writing.composer.files.files()) == 1)
    writing.until(lambda: _rule(writing) == "")
