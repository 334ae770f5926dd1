"""The holder is asked above the composer, and one key keeps the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import returning
from tests.ui.ticket.world import IT, ME, PETRA, VPN

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


def ask(driver: Driver, holder: str) -> None:
    with driver.desk.unit() as work:
        assert work.document("ticket", VPN) is not None
        question = {"holder": holder, "at": driver.desk.now() + 3_600_000, "asked": driver.desk.now()}
        work.record("set", "ticket", VPN, {"team": IT, "assignee": holder, "status": "open", "return_at": question})
        work.commit()


def test_one_key_keeps_it(driver: Driver) -> None:
    driver.open()
    strip = driver.pane._strips.returning
    assert strip.isHidden()
    assert not driver.actions.of("ticket.mine").isEnabled() or not strip.asks()
    ask(driver, PETRA)
    driver.until(lambda: driver.pane.view().row.assignee == PETRA)
    assert strip.isHidden(), "nobody but the holder is asked"
    ask(driver, ME)
    driver.until(strip.isVisible)
    assert "unless you keep it" in strip.title.text()
    driver.do("ticket.mine")
    driver.until(strip.isHidden)
    driver.idle()
    assert "It stays with you" in driver.said
    assert returning.asked(driver.pane.view().fields, ME) == 0
    assert driver.pane.view().row.assignee == ME
