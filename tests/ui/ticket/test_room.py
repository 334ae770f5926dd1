"""List, ticket and side panel have their room in every window, in every size of text, left to right and mirrored."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.ui import i18n, theme
from deskapp.ui.main_window import SIDE_FROM, STACK_UNDER, MainWindow
from deskapp.ui.queue.pane import QueuePane

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

MIRRORED_SPLITTER = 1  # a mirrored QSplitter lays what it holds one pixel too far; two of them stand in one another


@pytest.fixture(params=["ar", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """The language the window is made in."""
    i18n.install(qapp, request.param)
    return str(request.param)


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_list_ticket_and_panel_fit_their_room(language: str, driver: Driver, qapp: QApplication) -> None:
    window = MainWindow(driver.actions)
    queue = QueuePane(driver.desk, driver.jobs, driver.bus, driver.actions)
    window.set_rail(QWidget())
    window.add_page("tickets", queue, driver.pane)
    driver.side.setMinimumWidth(0)
    driver.side.setMaximumWidth(10_000)
    window.set_side(driver.side, ("tickets",))
    driver.window.deleteLater()
    driver.window = window
    window.show()
    driver.do("ticket.reply")
    for scale in (1.0, 1.25, 1.5, 2.0):
        theme.apply(qapp, "dark", scale)
        edges = {round(edge * scale) + more for edge in (STACK_UNDER, SIDE_FROM) for more in (0, -1)}
        for width in sorted({1100, 1480} | {each for each in edges if each >= 1100}):
            window.resize(width, 900)
            qapp.processEvents()
            shown = [each for each in window.panes() if each.isVisible()]
            places = sorted((_place(each, window) for each in shown), key=QRect.left)
            where = f"at {width} px, {scale:.0%}"
            assert window.width() == width, f"{where} the window grew to {window.width()}"
            assert places[0].left() >= 0
            assert places[-1].right() < width + 2 * MIRRORED_SPLITTER, where
            for first, second in pairwise(places):
                over = first.right() + 1 - second.left()
                assert over <= 2 * MIRRORED_SPLITTER, f"{where} they lie {over} px over one another"
            for each in shown:
                assert each.width() >= each.minimumSizeHint().width(), f"{type(each).__name__} {where}"


def test_what_is_asked_never_lies_under_the_text(driver: Driver, qapp: QApplication) -> None:
    """However low the pane: what does not fit scrolls, and the history leaves no strip in its way."""
    pane, strips = driver.pane, driver.pane._strips

    def apart() -> bool:
        driver.idle()
        box = pane._composer.mapTo(pane, QPoint(0, 0)).y()
        return strips.isHidden() or strips.mapTo(pane, QPoint(0, strips.height())).y() <= box

    theme.apply(qapp, "light", 1.5)
    for _ in range(2):
        driver.do("ticket.history")  # which needs more room than a conversation, and is made by now
    driver.do("ticket.workaround")
    driver.until(lambda: not strips.workaround.isHidden())
    strips.workaround._words.setPlainText("\n".join("Use the guest network" for _ in range(20)))
    for height in (1000, 900, 800):
        driver.window.resize(driver.window.width(), height)
        driver.until(apart)
        assert not strips.isHidden()
    driver.do("ticket.history")
    driver.until(apart)
    assert not strips.isHidden(), "what is being asked stays"
    strips.show_ticket("")
    strips.decisions.show()  # whatever else stands about a ticket waits until the history is read
    driver.until(lambda: apart() and strips.isHidden())
    driver.do("ticket.history")
    driver.until(lambda: not strips.isHidden())
