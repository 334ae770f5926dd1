"""The few questions there are: never a second event loop, always gone afterwards, the safe answer first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

import deskapp
from deskapp.ui import theme
from deskapp.ui.i18n import isolate, translate
from deskapp.ui.theme import Weight
from deskapp.ui.widgets.buttons import PushButton
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable


class Question(QDialog):
    """A sentence and one to three answers; the last answer is the safe one, and what Esc means.

    Each answer is (words, what to do or None).
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        answers: list[tuple[str, Callable[[], None] | None]],
        *,
        icon: str = "help",
        colour: str = "accentInk",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._answers = answers
        head = Label(title, 16, Weight.SEMIBOLD, wrap=True)
        body = Label(text, 13, Weight.NORMAL, "text2", wrap=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = [
            PushButton(words, "primary" if place == 0 and len(answers) > 1 else "")
            for place, (words, _) in enumerate(answers)
        ]
        for place, button in enumerate(self._buttons):
            button.setProperty("answer", place)
            button.clicked.connect(self._clicked)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(head)
        words.addWidget(body)
        top = row(Picture(icon, colour, 28), spacing=14, top=True)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(18)
        layout.addLayout(top)
        layout.addLayout(row(None, *reversed(self._buttons), spacing=8))
        self.setMinimumWidth(theme.current().px(420))
        self._buttons[-1].setDefault(True)
        self._buttons[-1].setFocus()

    def answers(self) -> list[str]:
        """The words of the answers, the safe one last."""
        return [words for words, _ in self._answers]

    def give(self, place: int) -> None:
        """Answer, as the button does."""
        act = self._answers[place][1]
        self.accept()
        if act is not None:
            act()

    @Slot()
    def _clicked(self) -> None:
        self.give(int(self.sender().property("answer")))


def ask(
    parent: QWidget,
    title: str,
    text: str,
    deed: str,
    then: Callable[[], None],
    *,
    stay: str = "",
) -> Question:
    """Ask before something that cannot be undone. `deed` is what the button does ("Remove the office")."""
    question = Question(
        parent, title, text, [(deed, then), (stay or translate("Ask", "Go back"), None)], icon="warn", colour="warn"
    )
    question.open()
    return question


def tell(parent: QWidget, title: str, text: str, *, icon: str = "info") -> Question:
    """Say something that must not be missed."""
    question = Question(parent, title, text, [(translate("Ask", "Close"), None)], icon=icon)
    question.open()
    return question


def about(parent: QWidget) -> Question:
    """What this program is."""
    text = translate("Ask", "Version {version}. A service desk that works offline and loses nothing.")
    return tell(parent, translate("Ask", "deskapp"), text.format(version=isolate(deskapp.__version__)), icon="smile")
