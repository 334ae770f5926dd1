"""Spelling in the composer: underlined while writing, in the language of the text, walked through and mended by keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from deskapp.services import spelling
from deskapp.ui.widgets.popup import PickPopup
from tests.services.test_spelling import dictionary
from tests.ui.ticket.world import VPN, habits

LONG = 20_000  # rules and dictionaries are read first

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.ticket.conftest import Driver

FINNISH = ("hei", "tulostin", "toimii", "nyt", "taas", "hyvin")
ENGLISH = ("hello", "the", "printer", "works", "again", "and", "that", "is", "what", "you", "have", "for")


@pytest.fixture
def writing(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A reply in Finnish or English, each with a small dictionary; the computer's own are not looked at."""
    dictionary(tmp_path / "lo", "fi_FI", *FINNISH)
    dictionary(tmp_path / "lo", "en_US", *ENGLISH)
    monkeypatch.setattr(spelling, "folders", lambda home: (home / "dictionaries", tmp_path / "lo"))
    driver.open(VPN)
    driver.composer.start("reply")
    return driver


def _popup(driver: Driver) -> PickPopup:
    driver.until(lambda: any(each.isVisible() for each in driver.editor.findChildren(PickPopup)), timeout=LONG)
    return next(each for each in driver.editor.findChildren(PickPopup) if each.isVisible())


def test_misspelt_words_are_underlined_in_the_language_of_the_text_and_f7_mends_them(writing: Driver) -> None:
    marks = writing.composer.spelling
    writing.editor.insertPlainText("Hei Aino 👋, tulostn toimii `tulostn` VPN tulostn@x.fi. ")
    writing.until(lambda: marks.marked() == ["tulostn"], timeout=LONG)
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    shown = [each for each in writing.editor.extraSelections() if each.format.underlineStyle() == wave]
    assert [each.cursor.selectedText() for each in shown] == ["tulostn"]
    writing.key(Qt.Key.Key_F7)
    popup = _popup(writing)
    assert popup.values()[0] == "tulostin"
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    assert "tulostin toimii `tulostn`" in writing.editor.text()
    writing.until(lambda: marks.marked() == [], timeout=LONG)
    writing.editor.undo()
    assert "👋, tulostn toimii" in writing.editor.text()
    writing.editor.fill("")
    writing.editor.insertPlainText("Hello, the printr works and that is what you have. ")
    writing.until(lambda: marks.marked() == ["printr"], timeout=LONG)


def test_a_word_that_is_being_typed_waits_and_own_words_stay_known(writing: Driver) -> None:
    marks = writing.composer.spelling
    kept: dict[str, str] = {}
    writing.pane.setting_asked.connect(kept.__setitem__)
    writing.type("Hei tulostn")
    writing.until(lambda: ("fi", "tulostn") in marks._known, timeout=LONG)
    assert marks.marked() == []
    writing.type(" ")
    writing.until(lambda: marks.marked() == ["tulostn"], timeout=LONG)
    writing.key(Qt.Key.Key_F7)
    popup = _popup(writing)
    QTest.keyClick(popup._field, Qt.Key.Key_PageDown)
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    assert json.loads(kept["own_words"]) == ["tulostn"]
    writing.until(lambda: marks.marked() == [], timeout=LONG)
    writing.pane.set_habits({**habits("next", 10), "own_words": "{broken"})
    writing.until(lambda: marks.marked() == ["tulostn"], timeout=LONG)
    writing.pane.set_habits({**habits("next", 10), "own_words": kept["own_words"]})
    writing.until(lambda: marks.marked() == [], timeout=LONG)
    writing.pane.set_habits({**habits("next", 10), "spelling": "off"})
    writing.idle()
    assert marks.marked() == []


def test_where_there_is_no_dictionary_it_is_said_once_asked(writing: Driver) -> None:
    writing.editor.insertPlainText("Merhaba, bu konuda size yardımcı olmak için buradayım, lütfen yazın. ")
    writing.until(lambda: "tr" in writing.composer.spelling._none, timeout=LONG)
    assert writing.composer.spelling.marked() == []
    writing.key(Qt.Key.Key_F7)
    assert "Türkçe" in writing.composer.state.said()
    assert "dictionaries" in writing.composer.state.said()
