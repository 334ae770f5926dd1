"""Spelling while somebody writes: what no dictionary knows is underlined, and one key walks through it.

Only what is on screen is looked at, each word once; dictionaries are read and asked in the background.
"""

from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QTextCursor

from deskapp.services import spelling
from deskapp.ui.i18n import LANGUAGES, isolate
from deskapp.ui.ticket.editor import units
from deskapp.ui.widgets.popup import Choice, PickPopup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QTextBlock

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.editor import Editor
    from deskapp.ui.ticket.judge import Judge

PAUSE_MS = 250
AT_ONCE = 400  # words asked in one go; the rest follows
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ASIDE = re.compile(r"^>.*|`[^`]*`|\{[^{}]*\}|https?://\S+|\S+@\S+|::\S*|\w*\d\w*")  # not prose
_SHORT = 2  # letters of a word that is not looked up
_ADD = "\0"


class Answer(NamedTuple):
    """What a dictionary said of some words of a language; `there` is False where none was found."""

    language: str
    asked: frozenset[str]
    unknown: frozenset[str]
    there: bool


class Spelling(QObject):
    """Signals: `said(str)`: a sentence for the line under the text; `setting_asked(str key, str value)`: keep own words."""

    said = Signal(str)
    setting_asked = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs, judge: Judge, editor: Editor) -> None:
        super().__init__(editor)
        self._desk, self._jobs, self._judge, self._editor = desk, jobs, judge, editor
        self._known: dict[tuple[str, str], bool] = {}
        self._none: set[str] = set()  # languages without a dictionary here
        self._own: set[str] = set()
        self._marked: list[str] = []
        self._on = True
        self._goes_on = False  # F7 waits for an answer
        editor.textChanged.connect(self.look_later)
        editor.verticalScrollBar().valueChanged.connect(self.look_later)
        judge.ready.connect(self.look_later)

    def set_habits(self, values: Mapping[str, str]) -> None:
        """Whether spelling is wanted, and the words a person added."""
        self._on = values.get("spelling", "on") == "on"
        self._own = set(_listed(values.get("own_words", "")))
        self.look_later()

    @Slot()
    def look_later(self) -> None:
        """The text, or what is seen of it, has changed."""
        self._jobs.after(self, PAUSE_MS, self._look, key="spelling")

    @Slot()
    def go_to_next(self) -> None:
        """F7: to the next mistake after the caret, with what might have been meant."""
        language = self._judge.language_of(self._editor.text())
        if not language:
            self._goes_on = True
            return
        words = {word for _, word in _words(self._editor.document().begin(), None)}
        if language in self._none:
            self._say_none(language)
        elif self._ask(language, words, 0):
            self._goes_on = True
        else:
            self._go(language)

    def marked(self) -> list[str]:
        """The words that are underlined."""
        return list(self._marked)

    # ---- inside
    def _look(self) -> None:
        text = self._editor.text() if self._on else ""
        language = self._judge.language_of(text) if text else ""
        if not language or language in self._none:
            self._mark([])
            return
        first = self._editor.cursorForPosition(QPoint(0, 0)).block()
        last = self._editor.cursorForPosition(QPoint(0, self._editor.viewport().height())).block()
        seen = list(_words(first, last))
        cursor = self._editor.textCursor()
        caret = cursor.position() if self._editor.hasFocus() and not cursor.hasSelection() else -1
        wrong = []  # but for the word that is being typed: it may not be whole yet
        for at, word in seen:
            end = at + units(word, len(word))
            if end != caret and not self._known.get((language, word), True) and self._counts(word):
                wrong.append((at, word))
        self._mark(wrong)
        self._ask(language, {word for _, word in seen}, AT_ONCE)

    def _mark(self, wrong: list[tuple[int, str]]) -> None:
        self._marked = [word for _, word in wrong]
        self._editor.show_misspelt((at, at + units(word, len(word))) for at, word in wrong)

    def _counts(self, word: str) -> bool:
        return word not in self._own and word not in self._judge.names

    def _ask(self, language: str, words: set[str], most: int) -> bool:
        """Have looked up what is not known yet; False where everything is."""
        fresh = [word for word in sorted(words) if (language, word) not in self._known and self._counts(word)]
        if not fresh:
            return False
        work = partial(_check, self._desk, language, fresh[:most] if most else fresh)
        self._jobs.query(self, work, then=self._answered, key="words")
        return True

    def _answered(self, answer: Answer) -> None:
        if not answer.there:
            self._none.add(answer.language)
        for word in answer.asked:
            self._known[answer.language, word] = word not in answer.unknown
        self._look()
        if self._goes_on:
            self.go_to_next()

    def _go(self, language: str) -> None:
        self._goes_on = False
        wrong = [
            (at, word)
            for at, word in _words(self._editor.document().begin(), None)
            if not self._known.get((language, word), True) and self._counts(word)
        ]
        if not wrong:
            self.said.emit(self.tr("No spelling mistakes found ({language}).").format(language=_named(language)))
            return
        here = self._editor.textCursor().selectionEnd()
        at, word = next((each for each in wrong if each[0] >= here), wrong[0])
        cursor = self._editor.textCursor()
        cursor.setPosition(at)
        cursor.setPosition(at + units(word, len(word)), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._jobs.query(self, partial(_suggest, self._desk, language, word), then=partial(self._offer, word), key="suggest")

    def _offer(self, word: str, meant: tuple[str, ...]) -> None:
        if self._editor.textCursor().selectedText() != word:
            return
        choices = [Choice(each, each) for each in meant]
        choices.append(Choice(_ADD + word, self.tr("Add to my words"), icon="plus"))
        popup = PickPopup(self._editor, self.tr("Instead of {word}").format(word=isolate(word)), choices, width=280)
        popup.picked.connect(self._picked)
        popup.open_at(self._editor.caret_anchor())

    @Slot(object)
    def _picked(self, words: str) -> None:
        if words.startswith(_ADD):
            self._own.add(words.removeprefix(_ADD))
            self.setting_asked.emit("own_words", json.dumps(sorted(self._own), ensure_ascii=False))
            self.look_later()
        else:
            self._editor.textCursor().insertText(words)

    def _say_none(self, language: str) -> None:
        self._goes_on = False
        sentence = self.tr(
            "No dictionary for this language was found here: {language}. LibreOffice comes with one, or you can put .aff"
            " and .dic files into {folder}"
        )
        folder = isolate(str(self._desk.home / spelling.FOLDER))
        self.said.emit(sentence.format(language=_named(language), folder=folder))


def _words(first: QTextBlock, last: QTextBlock | None) -> Iterator[tuple[int, str]]:
    """(position in the document, word) of the prose from one block to another, or to the end."""
    block = first
    while block.isValid():
        text = block.text()
        plain = _ASIDE.sub(lambda match: " " * len(match.group()), text)
        for found in _WORD.finditer(plain):
            if len(found.group()) > _SHORT and not found.group().isupper():
                yield block.position() + units(text, found.start()), found.group()
        if last is not None and block == last:
            return
        block = block.next()


def _check(desk: Desk, language: str, words: list[str]) -> Answer:
    speller = spelling.speller(language, spelling.folders(desk.home))
    unknown = speller.unknown(words) if speller is not None else frozenset[str]()
    return Answer(language, frozenset(words), unknown, speller is not None)


def _suggest(desk: Desk, language: str, word: str) -> tuple[str, ...]:
    speller = spelling.speller(language, spelling.folders(desk.home))
    return speller.suggestions(word) if speller is not None else ()


def _named(language: str) -> str:
    return LANGUAGES.get(language, language)


def _listed(kept: str) -> list[str]:
    try:
        read = json.loads(kept or "[]")
    except ValueError:
        return []
    return [each for each in read if isinstance(each, str)] if isinstance(read, list) else []
