"""Times of the week in a form: on which days, from when to when; as many lines as are needed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import QTimeEdit, QToolButton, QVBoxLayout, QWidget

from deskapp.domain.reach import DAY, Window
from deskapp.ui import theme
from deskapp.ui.widgets.buttons import link_button, tool_button
from deskapp.ui.widgets.fields import indent
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import row

MOST = 4
WORKDAYS = Window((0, 1, 2, 3, 4), 9 * 60, 16 * 60)


class WeekTimes(QWidget):
    """`windows()` is what it says. Signal `changed`."""

    changed = Signal()

    def __init__(self, add: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self.more = link_button(add, self)
        self.more.clicked.connect(self._add_one)
        self._box.addLayout(row(self.more, None))
        self.setFocusProxy(self.more)

    def show_windows(self, windows: tuple[Window, ...]) -> None:
        """Show these."""
        for line in list(self._lines):
            self._remove(line)
        for each in windows:
            self._add(each)

    def windows(self) -> tuple[Window, ...]:
        """What is said; a line without a day, or that ends before it begins, says nothing."""
        found = (each.said() for each in self._lines)
        return tuple(each for each in found if each.days and each.since < each.until)

    def lines(self) -> list[_Line]:
        """The lines shown."""
        return list(self._lines)

    @Slot()
    def _add_one(self) -> None:
        self._add(WORKDAYS).days[0].setFocus()
        self.changed.emit()

    def _add(self, window: Window) -> _Line:
        line = _Line(window, self)
        line.removed.connect(self._removed)
        line.changed.connect(self.changed)
        self._box.insertWidget(len(self._lines), line)
        self._lines.append(line)
        self.more.setVisible(len(self._lines) < MOST)
        return line

    @Slot()
    def _removed(self) -> None:
        line = self.sender()
        if isinstance(line, _Line):
            self._remove(line)
            self.more.setFocus()
            self.changed.emit()

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self.more.setVisible(True)


class _Line(QWidget):
    """Days to press, two times, and a way to take it off."""

    removed = Signal()
    changed = Signal()

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        locale, px = QLocale(), theme.current().px
        self.days: list[QToolButton] = []
        for day in range(7):
            button = QToolButton(self)
            button.setObjectName("box")
            button.setText(locale.dayName(day + 1, QLocale.FormatType.NarrowFormat))
            button.setAccessibleName(locale.dayName(day + 1))
            button.setToolTip(locale.dayName(day + 1))
            button.setCheckable(True)
            button.setChecked(day in window.days)
            button.setMinimumSize(px(26), px(28))
            button.setFont(theme.current().font(12))
            button.toggled.connect(self.changed)
            self.days.append(button)
        self.since, self.until = QTimeEdit(self), QTimeEdit(self)
        for field, minute, name in (
            (self.since, window.since, self.tr("From")), (self.until, min(window.until, DAY - 1), self.tr("Until")),
        ):  # fmt: skip
            field.setTime(QTime(minute // 60, minute % 60))
            field.setAccessibleName(name)
            field.setMinimumHeight(px(30))
            indent(field)
            field.timeChanged.connect(self.changed)
        gone = tool_button("x", name=self.tr("Remove this time"), parent=self)
        gone.clicked.connect(self.removed)
        line = row(*self.days, 4, self.since, Label("–", parent=self), self.until, gone, None, spacing=2)
        self.setLayout(line)
        theme.notifier().changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        now = theme.current()
        on = f"background: {now.css('accentSoft')}; color: {now.css('accentInk')}; border: 1px solid {now.css('accent')}"
        for button in self.days:
            button.setStyleSheet(f"QToolButton:checked {{ {on}; border-radius: 6px; font-weight: 600 }}")

    def said(self) -> Window:
        """What the line says; until 23:59 is until midnight."""
        until = _minutes(self.until.time())
        days = tuple(day for day, button in enumerate(self.days) if button.isChecked())
        return Window(days, _minutes(self.since.time()), DAY if until == DAY - 1 else until)


def _minutes(time: QTime) -> int:
    return time.hour() * 60 + time.minute()
