"""The history of a ticket: whole sentences, narrowed down by kind, person and words, by keys, a thousand without a stall."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.domain.rows import HistoryRow
from deskapp.services import reading, tickets
from deskapp.services.desk import Desk
from deskapp.ui import i18n
from deskapp.ui.ticket.history_view import HistoryModel, HistoryView
from deskapp.ui.ticket.history_words import CHANGED, CLEARED, DEEDS, SET, history_detail, history_text
from tests.ui.ticket.world import PETRA, VPN

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtWidgets import QApplication

    from tests.ui.ticket.conftest import Driver


def made(intent: str, field: str = "", old: Any = "", new: Any = "", who: str = "Anna", **more: Any) -> HistoryRow:
    return HistoryRow("o", "p", who, intent, field, old, new, 1_790_000_000_000, False, **more)


def test_it_opens_by_a_key_and_is_narrowed_down(driver: Driver) -> None:
    desk = driver.desk
    petra = Desk(desk.home, desk.key, {"person": PETRA, "device": "d2" * 8}, replica=desk.replica, synchronous="off")
    tickets.set_fields(desk, VPN, {"next_word_by": 1_900_000_000_000})
    tickets.set_fields(petra, VPN, {"subject": "VPN in Tampere"})
    tickets.assign(petra, VPN, PETRA)
    tickets.add_label(desk, VPN, "network")
    driver.idle()
    driver.pane.focus_conversation()
    driver.do("ticket.history")
    view = driver.pane._reading.view()
    driver.until(lambda: any("VPN in Tampere" in each for each in view.texts()))
    assert view.field.hasFocus()
    whole = view.texts()
    assert any("assigned" in each or "passed it on" in each for each in whole)
    assert whole.index(next(each for each in whole if "network" in each)) == 0, "the newest stands first"
    QTest.keyClicks(view.field, "tampere petra")
    assert [("VPN in Tampere" in each) for each in view.texts()] == [True]
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert view.texts() == whole
    view.chips["people"].setFocus()
    QTest.keyClick(view.chips["people"], Qt.Key.Key_Space)
    assert 0 < len(view.texts()) < len(whole)
    assert all("Petra" in each for each in view.texts())
    view.chips["promises"].click()
    assert any("next word" in each for each in view.texts())
    view.chips["people"].click()
    view.chips["promises"].click()
    view.person.click()
    driver.until(view.popup)
    popup = view.popup()
    assert popup is not None
    QTest.keyClicks(popup._field, "petra")
    QTest.keyClick(popup._field, Qt.Key.Key_Return)
    driver.until(lambda: 0 < len(view.texts()) < len(whole))
    assert all("Petra" in each for each in view.texts())
    # What happens meanwhile is there at once, and stays narrowed down.
    tickets.note(petra, VPN, "Look at the gateway")
    driver.pane._reload()
    driver.until(lambda: any("internal note" in each for each in view.texts()))
    assert view.list.currentIndex().row() == 1, "what has come since moves nobody from where he stood"
    view.list.setCurrentIndex(view.model.index(0))
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    QTest.keyClick(view.list, Qt.Key.Key_Up)
    driver.until(view.field.hasFocus)
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert not driver.pane._reading.shows_history()
    driver.until(driver.pane._conversation.hasFocus)


@pytest.mark.parametrize("language", list(i18n.LANGUAGES))
def test_every_line_is_a_whole_sentence_in_every_language(qapp: QApplication, language: str) -> None:
    i18n.install(qapp, language)
    for table, old, new in ((CHANGED, 1, 2), (SET, None, 2), (CLEARED, 2, None), (DEEDS, "x", "y")):
        for name in table:
            row = made(name, "", old, new) if table is DEEDS else made("set", name, old, new)
            text = history_text(row)
            assert "{" not in text
            assert "Anna" in text or name == "stopped"
            if language != "en":
                assert text != in_english(qapp, row, language), name
    assert history_text(made("woke")) != history_text(made("woke", who=""))


def in_english(app: QApplication, row: HistoryRow, back: str) -> str:
    i18n.install(app, "en")
    text = history_text(row)
    i18n.install(app, back)
    return text


def test_how_it_was_done_is_said_in_a_quieter_line() -> None:
    said = history_detail(made("set", "priority", 1, 2, computer="Anna's laptop", away=1_789_000_000_000))
    assert "Anna's laptop" in said
    assert "offline" in said
    assert "Undo" in history_detail(made("undo", "priority", 2, 1))
    assert "by itself" in history_detail(made("woke", "status", "waiting", "open", by_itself=True))


def test_what_was_written_offline_and_what_happened_by_itself_is_known(driver: Driver) -> None:
    desk = driver.desk
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(desk.now() - 26 * 3_600_000))
    tickets.set_fields(desk, VPN, {"category": "Network"})
    row = next(each for each in reading.history(desk, VPN) if each.field == "category")
    assert row.away
    with desk.unit() as work:
        work.document("ticket", VPN)
        work.record("set", "ticket", VPN, {"status": "waiting", "waiting_kind": "date"}, intent="wait")
        work.record("set", "ticket", VPN, {"status": "open", "waiting_kind": ""}, intent="wake", by="")
        work.commit()
    woke = reading.history(desk, VPN)[-1]
    assert (woke.intent, woke.by_itself, woke.actor_name) == ("woke", True, "")


def test_a_thousand_lines_are_no_stall(qtmodeltester: Any, qtbot: Any) -> None:
    rows = [made("set", "subject", f"Matter {n}", f"Matter {n + 1}", who=("Anna", "Ben")[n % 2]) for n in range(1000)]
    view = HistoryView(None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    took = time.process_time()
    view.show_rows(rows)
    view.field.setText("matter 999")
    took = time.process_time() - took
    assert len(view.texts()) == 2
    assert took < 0.5, "of CPU time, on a slow computer too"  # 0.03 s on a quiet one
    model = HistoryModel()
    qtmodeltester.check(model)
