"""The card about a department, a team or an office that is chosen in the chart."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from deskapp.ui.theme import Weight
from deskapp.ui.widgets.card import Card
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row
from deskapp.ui.widgets.picture import Picture


class UnitCard(Card):
    """A name, what it is part of, and lines with an icon each."""

    def __init__(self) -> None:
        super().__init__(self.tr("In the chart"))
        self._name = Label("", 15, Weight.SEMIBOLD, wrap=True)
        self._part = Label("", 12, colour="text2", wrap=True)
        self._small = Label("", 12, colour="text2", wrap=True)
        self._lines: list[QWidget] = []
        for each in (self._name, self._part, self._small):
            self.add(each)
        self.hide()

    def show_lines(self, name: str, part_of: str, lines: list[tuple[str, str]], small: str) -> None:
        """Lines as (icon, words); `small` stands below them."""
        self._name.setText(name)
        for label, words in ((self._part, part_of), (self._small, small)):
            label.setText(words)
            label.setVisible(bool(words))
        for old in self._lines:
            self.body().removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for icon, words in lines:
            line, label = QWidget(), Label(words, 13, wrap=True)
            made = row(Picture(icon, "text2", 16), spacing=9, top=True)
            made.addWidget(label, 1)
            line.setLayout(made)
            self.body().insertWidget(self.body().indexOf(self._small), line)
            self._lines.append(line)
        self.setAccessibleDescription(", ".join(each for each in (name, part_of, *(words for _, words in lines), small) if each))
        self.show()
