"""The help under F1: offline, found by a word, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from deskapp.ui import i18n
from deskapp.ui.help_page import HelpPage
from deskapp.ui.main_window import MainWindow

if TYPE_CHECKING:
    from deskapp.ui.actions import Actions


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: QWidget, page: str = "") -> HelpPage:
    made = HelpPage(window, page)
    made.show()
    return made


def test_it_begins_with_the_topic_of_the_view(window: QWidget) -> None:
    page = opened(window, "requests")
    assert page._title.text() == "My requests"
    assert "clip" in page.text.toPlainText()


def test_a_word_narrows_it_and_the_keyboard_reads_it(window: QWidget, qtbot: Any) -> None:
    page = opened(window)
    assert page.shown()[-1] == "promises"
    qtbot.keyClicks(page.search, "postgres")
    assert page.shown() == ["promises"]
    assert "six" in page.text.toPlainText().lower()
    assert "homes that are killed" in page.text.toPlainText()
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.text.hasFocus)
    page.search.setText("no such word anywhere")
    assert page.shown() == []
    assert page._nothing.isVisible()
    page.search.clear()
    assert len(page.shown()) == 8


def test_it_speaks_the_language_of_the_window(window: QWidget, qapp: QApplication) -> None:
    i18n.install(qapp, "fi")
    page = opened(window)
    page.show_topic("promises")
    assert page._title.text() == "Mitä deskapp lupaa sinulle"


def test_f1_opens_it_and_the_keys_are_one_step_away(qtbot: Any, actions: Actions) -> None:
    window = MainWindow(actions)
    qtbot.addWidget(window)
    window.show()
    actions.of("help").trigger()
    (page,) = window.findChildren(HelpPage)
    page.keys_asked.emit()
    assert any(type(each).__name__ == "KeysOverview" for each in window.children())
    for each in window.findChildren(QDialog):
        each.close()


def test_everything_that_takes_the_keyboard_has_a_name(window: QWidget) -> None:
    page = opened(window)
    for widget in (page.search, page.list, page.text):
        assert widget.accessibleName()
