"""One gentle hint while somebody writes a reply: what a warm colleague would say, and one key that does it.

One at a time, after a pause, never for notes; a rule that was left three times stays silent. It is private: what was
left is kept on this computer only, and nothing counts or reports it.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.i18n import LANGUAGES, list_text, quoted
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.keycap import CommandKeycap
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.courtesy import Hint
    from deskapp.ui.files_bar import FilesBar
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.editor import Editor
    from deskapp.ui.ticket.judge import Judge

PAUSE_MS = 1500
LEFT_OFTEN = 3  # a rule that was left so often stays silent
KEPT_OFTEN = 3  # a principle that was kept so often need not be said any more
# The principle (resources/courtesy/cards) behind a kind of hint.
CARDS = {
    "blame": "respect", "curt": "respect", "not_mine": "hand-over", "cannot": "can", "must": "can", "please": "words",
    "jargon": "plain", "greeting": "three-phases", "restate": "listen", "thanks": "words", "closing": "three-phases",
}  # fmt: skip
_SHORT = 60  # characters of a suggestion that are shown


class Hints(QWidget):
    """The line under the text, and when it speaks.

    Signals: `setting_asked(str key, str value)`: keep what was left; `spoke(bool)`: it says something, or nothing more.
    """

    setting_asked = Signal(str, str)
    spoke = Signal(bool)

    def __init__(self, jobs: Jobs, judge: Judge, editor: Editor, files: FilesBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._judge, self._editor, self._files = jobs, judge, editor, files
        judge.ready.connect(self._go_on)
        self._waits = False  # for the rules
        self._on = True
        self._left: dict[str, int] = {}  # by "language.rule": how often it was left
        self._passed: set[str] = set()  # left for this text
        self._hint: Hint | None = None
        self._icon = Picture("smile", "ok", 16, parent=self)
        self._reason = Label("", 12, colour="text", wrap=True, parent=self)
        self._card = Label("", 12, colour="text2", wrap=True, parent=self)
        self._apply = link_button("", self, px=12)
        self._apply.clicked.connect(self.apply)
        self._keys = CommandKeycap("hint.apply", self)
        self._leave = tool_button("x", name=self.tr("Leave it as it is"), parent=self, least=22)
        self._leave.clicked.connect(self.leave)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._reason)
        words.addWidget(self._card)
        deed = QHBoxLayout()  # beneath the words: a long sentence of its own would leave them no room
        deed.setSpacing(6)
        deed.addWidget(self._apply, 0, Qt.AlignmentFlag.AlignVCenter)
        deed.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        deed.addStretch(1)
        words.addLayout(deed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    # ---- from the composer
    def set_habits(self, values: Mapping[str, str]) -> None:
        """Whether hints are wanted, and which rules were left so far."""
        self._on = values.get("hints", "on") == "on"
        self._left = _counted(values.get("hints_left", ""))
        if not self._on:
            self._say(None)

    def for_text(self) -> None:
        """Another text stands in the editor: nothing is said about the old one any more."""
        self._passed.clear()
        self._waits = False
        self._say(None)

    def look_later(self) -> None:
        """The text has changed: look when the writer pauses."""
        if self._hint is not None:
            self._say(None)
        if self._on and self._judge.moment is not None:
            self._jobs.after(self, PAUSE_MS, self._look, key="look")

    def stops(self) -> list[QWidget]:
        """What Tab visits while a hint is shown."""
        return [self._apply, self._leave]

    # ---- by key or button
    @Slot()
    def apply(self) -> None:
        """Put the words of the hint in place: one step, that undo takes back."""
        hint = self._hint
        if hint is None or hint.fix is None:
            return
        self._count(f"card.{CARDS.get(hint.kind, '')}")
        self._say(None)
        self._editor.replace(hint.start, hint.end, hint.fix)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._jobs.after(self, 0, self._look, key="look")

    @Slot()
    def leave(self) -> None:
        """The writer knows better: not again in this text, and after three times never."""
        hint = self._hint
        if hint is None:
            return
        self._passed.add(hint.rule)
        self._count(f"{self._judge.language}.{hint.rule}")
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def shown(self) -> Hint | None:
        """The hint on screen."""
        return self._hint

    # ---- inside
    @Slot()
    def _go_on(self) -> None:
        if self._waits:
            self._look()

    def _look(self) -> None:
        judge = self._judge
        if judge.moment is None or not self._on:
            return
        text = self._editor.text()
        rules = judge.rules_for(text)
        self._waits = rules is None
        if rules is None or judge.slips is None:
            return
        reader = replace(judge.reader, files=len(self._files.files()))
        moment = replace(judge.moment, solution=rules.solves(text))
        found = [*judge.slips.find(text, rules.language, reader), *rules.hints(text, moment)]
        self._say(next((hint for hint in found if self._wanted(hint)), None))

    def _wanted(self, hint: Hint) -> bool:
        often = self._left.get(f"{self._judge.language}.{hint.rule}", 0)
        return hint.rule not in self._passed and often < LEFT_OFTEN

    def _count(self, name: str) -> None:
        self._left[name] = self._left.get(name, 0) + 1
        self.setting_asked.emit("hints_left", json.dumps(self._left))

    def _say(self, hint: Hint | None) -> None:
        self._hint = hint
        self.setVisible(hint is not None)
        self.spoke.emit(hint is not None)
        if hint is None:
            self._editor.point_at(0, 0)
            return
        self._editor.point_at(hint.start, hint.end)
        reason = hint.reason or self._slip_words()[hint.rule]
        self._reason.setText(reason)
        card = self._judge.cards.get(CARDS.get(hint.kind, ""))
        fresh = card is not None and self._left.get(f"card.{card.id}", 0) < KEPT_OFTEN
        self._card.setText(card.text if card is not None and fresh else "")
        self._card.setVisible(fresh)
        has = hint.fix is not None
        self._apply.setVisible(has)
        self._keys.setVisible(has)
        if hint.fix is not None:
            self._apply.setText(_short(hint.fix))
            self._apply.setAccessibleName(self.tr("Write instead: {words}").format(words=hint.fix.strip()))
            self._apply.setToolTip(hint.fix.strip())
        self.setAccessibleName(reason)

    def _slip_words(self) -> dict[str, str]:
        reads = list_text([LANGUAGES.get(each, each) for each in self._judge.reader.languages])
        return {
            "place": self.tr("There is still a gap to fill in."),
            "attached": self.tr("The text mentions a file, but none is attached."),
            "language": self.tr("Whoever gets this reads {languages}.").format(languages=reads),
            "promise": self.tr("By when? A promise with a time lets people plan."),
            "name": self.tr("Is the name spelt like this?"),
            "shouting": self.tr("Capitals and rows of !!! or ??? read as shouting."),
        }


def _counted(kept: str) -> dict[str, int]:
    try:
        read = json.loads(kept or "{}")
    except ValueError:
        return {}
    return (
        {str(name): often for name, often in read.items() if isinstance(often, int)} if isinstance(read, dict) else {}
    )


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return quoted(flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 1].rstrip()}…")
