"""What the answer being written still lacks of opening, acting and closing; one key adds the sentence that fits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.domain import phases
from deskapp.services import snippets
from deskapp.ui.widgets.buttons import link_button
from deskapp.ui.widgets.keycap import CommandKeycap
from deskapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from deskapp.domain.rows import Expansion
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.ticket.editor import Editor
    from deskapp.ui.ticket.judge import Judge

PAUSE_MS = 300
_GREETING = 6  # words at most in a first paragraph that is only a greeting


class PhaseRow(QWidget):
    """One button for each step that is missing. Signal `none_fits(str step)`: there is no snippet for it in this language."""

    none_fits = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, judge: Judge, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._judge, self._editor = desk, jobs, judge, editor
        self._ticket = ""
        self._on = True
        self._waits = False  # for the rules
        self._asked_for = ""  # a step to be written as soon as they are read
        self._missing: tuple[str, ...] = ()
        self._label = Label(self.tr("Still to say:"), 12, colour="text2", parent=self)
        self._keys = CommandKeycap("phase.add", self)
        self._buttons = {}
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        for step, words in self.names().items():
            button = self._buttons[step] = link_button(words, self, px=12)
            button.setProperty("step", step)
            button.setAccessibleName(self.tr("Add what is still to say: {what}").format(what=words))
            button.clicked.connect(self._pressed)
            row.addWidget(button)
        row.addWidget(self._keys)
        row.addStretch(1)
        judge.ready.connect(self._go_on)
        editor.focused.connect(self.look_later)
        self.hide()

    def names(self) -> dict[str, str]:
        """The steps by the words for them."""
        return {
            "opening": self.tr("Greeting"),
            "restating": self.tr("What you understood"),
            "serving": self.tr("What happens next"),
            "closing": self.tr("Kind closing"),
        }

    def set_wanted(self, on: bool) -> None:
        """Whether anything is said about a text while it is written."""
        self._on = on
        self._show(())

    def is_wanted(self) -> bool:
        """Whether anything is said about a text at all."""
        return self._on

    def for_ticket(self, ticket: str) -> None:
        """Another text stands in the editor."""
        self._ticket = ticket
        self._waits, self._asked_for = False, ""
        self._show(())
        self.look_later()

    @Slot()
    def look_later(self) -> None:
        """The text has changed, or somebody begins to write; before that the rules need not be read."""
        writing = self._editor.hasFocus() or self._editor.text()
        if self._on and self._judge.moment is not None and writing:
            self._jobs.after(self, PAUSE_MS, self._look, key="phases")

    def shown(self) -> tuple[str, ...]:
        """The steps that are missing."""
        return self._missing

    def stops(self) -> list[QWidget]:
        """What Tab visits."""
        return list(self._buttons.values())

    @Slot()
    def add_next(self) -> None:
        """Write the sentence for the first step that is missing."""
        if self._missing:
            self.add(self._missing[0])

    def add(self, step: str) -> None:
        """Write the sentence for a step, where it belongs: one step for undo too."""
        judge, text = self._judge, self._editor.text()
        rules = judge.rules_for(text)
        self._asked_for = step if rules is None else ""
        if rules is None or judge.moment is None:
            return
        moment = judge.moment

        def settles(sentence: str) -> bool:
            return phases.settles(rules, _with(text, sentence, step)[1], step, moment)

        work = partial(snippets.for_step, self._desk, self._ticket, step, judge.language, settles)
        self._jobs.query(self, work, then=partial(self._write, self._ticket, step), key="sentence")

    def _write(self, ticket: str, step: str, found: Expansion | None) -> None:
        if ticket != self._ticket or self._editor.isReadOnly():
            return
        if found is None:
            self.none_fits.emit(step)
            return
        place, _ = _with(self._editor.text(), found.text, step)
        self._editor.insert_sentence(place, found)
        self._look()

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.add(str(sender.property("step")))

    @Slot()
    def _go_on(self) -> None:
        if self._waits:
            self._look()
        if self._asked_for:
            self.add(self._asked_for)

    def _look(self) -> None:
        moment, text = self._judge.moment, self._editor.text()
        rules = self._judge.rules_for(text) if self._on and moment is not None else None
        self._waits = rules is None
        self._show(phases.missing(rules, text, moment) if rules is not None and moment is not None else ())

    def _show(self, missing: tuple[str, ...]) -> None:
        self._missing = missing
        for button in self._buttons.values():
            button.hide()
        self.setVisible(bool(missing))
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the key goes first, then the words before the buttons, then the later steps."""
        least = self._missing[:1]
        shown = [self._label, *(self._buttons[step] for step in self._missing), self._keys]
        for each in shown:
            each.setVisible(bool(self._missing))
        for each in (self._keys, self._label, *(self._buttons[step] for step in reversed(self._missing))):
            room = self.width() - sum(other.sizeHint().width() + self._row.spacing() for other in shown)
            if room >= 0 or (least and each is self._buttons[least[0]]):
                return
            each.hide()
            shown.remove(each)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _with(text: str, sentence: str, step: str) -> tuple[int, str]:
    """Where a sentence goes in a text (in characters), and the text with it."""
    first, gap, _rest = text.partition("\n\n")
    after_greeting = len(first) + len(gap) if len(first.split()) <= _GREETING else 0
    place = {"opening": 0, "restating": after_greeting}.get(step, len(text))
    return place, f"{text[:place]}\n\n{sentence}\n\n{text[place:]}".strip()
