"""Tests of the window: dressed in the light theme and English, and nothing left running after any of them."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from deskapp.ui import i18n, theme
from deskapp.ui.actions import Actions
from deskapp.ui.jobs import Jobs
from deskapp.ui.overrides import keep_overrides

if TYPE_CHECKING:
    from collections.abc import Iterator

_QTS_OWN = {"QTipLabel", "QComboBoxPrivateContainer", "QDesktopWidget"}


@pytest.fixture(autouse=True)
def nothing_left_running(qapp: QApplication) -> Iterator[None]:
    """Fails the test that leaves a thread of ours, an active timer or a top-level widget behind."""
    _dress(qapp)
    keep_overrides()
    yield
    keep_overrides()  # of what the test itself was the first to import
    left = _left(qapp)
    if left:
        gc.collect()  # a cycle is not a leak; collecting always would cost more than the tests
        left = _left(qapp)
    _dress(qapp)
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    _delete_now(qapp)
    assert not left, "left behind: " + ", ".join(left)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Background work, shut down after the test."""
    made = Jobs()
    yield made
    made.shut_down()


@pytest.fixture
def actions(qapp: QApplication) -> Actions:
    """The table of actions without a window."""
    return Actions()


def _dress(app: QApplication) -> None:
    if i18n.code() != "en" or not app.property("dressed"):
        i18n.install(app, "en")
    if theme.current().dark or theme.current().scale != 1.0 or not app.property("dressed"):
        theme.apply(app, "light", 1.0)
    app.setProperty("dressed", True)


def _delete_now(app: QApplication) -> None:
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _left(app: QApplication) -> list[str]:
    _delete_now(app)
    threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("desk-")]
    widgets = [
        f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()}".strip()
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() not in _QTS_OWN
    ]
    timers = [
        f"timer of {app.objectName() or 'the application'}" for timer in app.findChildren(QTimer) if timer.isActive()
    ]
    return threads + widgets + timers
