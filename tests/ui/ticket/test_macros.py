"""Macros by keys: picked, shown, done, taken back whole; no word that was typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.domain.macro import Macro
from deskapp.services import macros, reading
from deskapp.ui.ticket.macro_form import MacroForm
from deskapp.ui.ticket.macros import PreviewDialog
from deskapp.ui.widgets.popup import PickPopup
from tests.desks import team_id
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver

RETURN = Qt.Key.Key_Return


def shown(driver: Driver, kind: type) -> object:
    """The open window of a kind, once it is there."""

    def found() -> object:
        return next(
            (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None
        )

    driver.until(found)
    driver.idle()
    return found()


def pick(driver: Driver, words: str) -> None:
    driver.do("ticket.macro")
    popup = shown(driver, PickPopup)
    QTest.keyClicks(popup._field, words)  # type: ignore[attr-defined]
    QTest.keyClick(popup._field, RETURN)  # type: ignore[attr-defined]


def keep(driver: Driver, macro: Macro) -> None:
    macros.save(driver.desk, macro)
    driver.until(lambda: any(each.name == macro.name for each in driver.pane._macros._macros))


@pytest.mark.parametrize("typed", ["", "Half a sentence, and ::vp", "A line\n\n"])
def test_it_is_shown_done_and_taken_back_whole(driver: Driver, typed: str) -> None:
    keep(
        driver,
        Macro(name="Profile", status="waiting", labels=("asked",), unlabels=("vpn",), snippet="vpn-new", priority=0),
    )
    driver.do("ticket.reply")
    driver.editor.fill(typed)
    pick(driver, "prof")
    dialog = shown(driver, PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    plain = [each.translate({0x2068: None, 0x2069: None}) for each in dialog.lines]
    assert plain == [
        "Status: Waiting (now Working on it)", "Priority: Low (now High)", "Add label: asked", "Remove label: vpn",
    ]  # fmt: skip
    assert reading.ticket(driver.desk, VPN).row.status == "open"
    QTest.keyClick(dialog, RETURN)
    driver.until(lambda: driver.said)
    driver.idle()
    view = reading.ticket(driver.desk, VPN)
    assert (view.row.status, view.row.priority, view.labels) == ("waiting", 0, ("asked", "tampere"))
    text = driver.editor.text()
    assert text.startswith(typed.rstrip())
    assert len(text) > len(typed) + 40
    driver.undo()
    driver.until(lambda: reading.ticket(driver.desk, VPN).row.status == "open")
    driver.idle()
    view = reading.ticket(driver.desk, VPN)
    assert (view.row.priority, view.labels) == (2, ("tampere", "vpn"))
    assert driver.editor.text() == typed


def test_what_was_typed_since_stays_when_it_is_taken_back(driver: Driver) -> None:
    keep(driver, Macro(name="Text only", snippet="vpn-new"))
    driver.do("ticket.reply")
    pick(driver, "text")
    QTest.keyClick(shown(driver, PreviewDialog), RETURN)
    driver.until(driver.editor.text)
    driver.idle()
    driver.type(" and more")
    text = driver.editor.text()
    driver.undo()
    assert driver.editor.text() == text


def test_one_is_made_and_changed_in_a_form_and_stands_in_the_palette(driver: Driver) -> None:
    pick(driver, "new macro")
    form = shown(driver, MacroForm)
    assert isinstance(form, MacroForm)
    QTest.keyClicks(form.name, "Solve it")
    form.save()
    driver.until(form.problem)
    form.status.setCurrentIndex(form.status.findData("solved"))
    form.save()
    driver.until(lambda: "what solved it" in form.problem())
    QTest.keyClicks(form.solution, "Restarted")
    form.labels.setText("done, vpn ، done")
    form.share.setCurrentIndex(form.share.findData(team_id("it")))
    QTest.keyClick(form.name, RETURN)
    driver.until(lambda: driver.pane._macros._macros)
    (made,) = macros.macros(driver.desk)
    assert (made.name, made.status, made.solution, made.labels, made.team) == (
        "Solve it", "solved", "Restarted", ("done", "vpn"), team_id("it"),
    )  # fmt: skip
    (offer,) = driver.actions.offered()
    assert offer.text == "Solve it"
    offer.run()
    shown(driver, PreviewDialog).close()  # type: ignore[attr-defined]
    driver.pane._macros._edit(made)
    form = shown(driver, MacroForm)
    assert isinstance(form, MacroForm)
    assert form.macro() == made
    form.remove()
    driver.until(lambda: macros.macros(driver.desk) == [])
