"""Quick search: as you type, newest answer wins, grouped hits, arrows and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deskapp.domain.rows import SearchHit
from deskapp.hub.opening import file_path, open_hub
from deskapp.services import reading, tickets
from deskapp.sync.older import Tidy
from deskapp.ui.search.model import HitModel
from deskapp.ui.search.popup import QuickSearch
from tests.desks import person_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

HITS = [
    SearchHit("person", "p" * 32, "Aino Virtanen", "Controller", ""),
    SearchHit("ticket", "1" * 32, "VPN drops", "T-1 · Aino", "1" * 32),
    SearchHit("ticket", "2" * 32, "الطابعة لا تعمل", "T-2 · عمر", "2" * 32),
    SearchHit("snippet", "s" * 32, "::vpn", "", ""),
]


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def popup(desk: Desk, jobs: Jobs, window: QWidget) -> QuickSearch:
    jobs.on_thread_end(desk.close_thread)
    for subject in ("VPN drops in Tampere", "Printer on floor three", "Printer paper"):
        tickets.open_ticket(desk, subject=subject, requester=person_id("aino"))
    made = QuickSearch(desk, jobs, window)
    made.open_in(window)
    return made


def texts(popup: QuickSearch) -> list[str]:
    return [popup._model.index(at, 0).data() for at in range(popup._model.rowCount())]


def test_the_model_groups_and_keeps_the_contract(qtmodeltester: Any) -> None:
    model = HitModel()
    qtmodeltester.check(model)
    model.show(HITS)
    assert [model.index(at, 0).data() for at in range(7)] == [
        "Tickets", "VPN drops", "الطابعة لا تعمل", "People", "Aino Virtanen", "Snippets", "::vpn",
    ]  # fmt: skip
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "VPN drops, T-1 · Aino"
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    model.show([])
    assert model.hit_from(0, 1) == -1


def test_hits_come_while_typing_and_enter_opens_one(popup: QuickSearch, qtbot: Any) -> None:
    chosen: list[tuple[str, str]] = []
    popup.chosen.connect(lambda kind, target: chosen.append((kind, target)))
    qtbot.keyClicks(popup._field, "p")
    assert texts(popup) == []
    qtbot.keyClicks(popup._field, "rin")
    qtbot.waitUntil(lambda: texts(popup)[:3] == ["Tickets", "Printer paper", "Printer on floor three"])
    qtbot.keyClick(popup._field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.chosen):
        qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    assert [(kind, len(target)) for kind, target in chosen] == [("ticket", 32)]


def test_arrows_jump_over_headings(popup: QuickSearch, qtbot: Any) -> None:
    popup._show(HITS)
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(popup._field, key)
        rows.append(popup._list.currentIndex().row())
    assert rows == [2, 4, 6, 6, 4, 2]


def test_people_are_found_too(popup: QuickSearch, qtbot: Any) -> None:
    chosen: list[tuple[str, str]] = []
    popup.chosen.connect(lambda kind, target: chosen.append((kind, target)))
    popup.type("virtan")
    qtbot.waitUntil(lambda: "Aino Virtanen" in texts(popup))
    popup._take(popup._model.index(texts(popup).index("Aino Virtanen"), 0))
    assert chosen == [("person", person_id("aino"))]


def test_where_nothing_is_found_it_says_so_and_asks_who_answers_for_it(popup: QuickSearch, qtbot: Any) -> None:
    popup.type("qqzzx")
    qtbot.waitUntil(lambda: "Nothing found for" in popup._says.text())
    assert texts(popup) == WHOM
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    assert chosen.args == ["whom", "qqzzx"]


def test_escape_closes_it(popup: QuickSearch, window: QWidget, qtbot: Any) -> None:
    qtbot.keyClick(popup._field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QuickSearch))


def test_it_says_that_older_texts_are_not_ready_yet(popup: QuickSearch, qtbot: Any) -> None:
    popup._found((HITS, 1200))
    assert popup._says.text() == "4 hits; 1,200 older texts cannot be searched yet"
    popup._found((HITS, 0))
    assert popup._says.text() == "4 hits"
    popup._field.blockSignals(True)
    popup.type("zzz")
    popup._found(([], 7))
    assert "so far; 7 older texts" in popup._says.text()


# ---- what is at the hub only


@pytest.fixture
def held_back(tmp_path: Path, jobs: Jobs, window: QWidget) -> Iterator[tuple[QuickSearch, Office]]:
    """Ben's computer, from which two tickets have gone that were closed a year ago."""
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben = office.join("anna"), office.join("ben")
    for subject in ("Lamp in the hall", "Chair", "Lamp upstairs"):
        ticket = tickets.open_ticket(anna, subject=subject, requester=anna.person).made
        if subject != "Lamp upstairs":
            tickets.close(anna, ticket, "done")
    office.settle(anna, ben)
    office.clock.ms += 366 * 86_400_000
    hub = open_hub(office.url)
    Tidy(ben.now)(ben.replica, hub)
    hub.close()
    jobs.on_thread_end(ben.close_thread)
    ben.forbid_this_thread()
    made = QuickSearch(ben, jobs, window)
    made.open_in(window)
    yield made, office
    ben.replica.forbid_thread(None)
    office.close()


LOOK = "Search older tickets on the hub"
WHOM = ["Somebody to ask", "Whom do I ask about this?"]


def typed(popup: QuickSearch, qtbot: Any, text: str) -> None:
    popup._field.setText(text)
    qtbot.waitUntil(lambda: LOOK in texts(popup))


def test_older_tickets_are_looked_for_when_asked_and_brought_when_chosen(held_back: Any, qtbot: Any) -> None:
    popup, _ = held_back
    chosen: list[tuple[str, str]] = []
    popup.chosen.connect(lambda kind, target: chosen.append((kind, target)))
    typed(popup, qtbot, "lamp")
    assert texts(popup) == ["Tickets", "Lamp upstairs", "Older, on the hub", LOOK]
    qtbot.keyClick(popup._field, Qt.Key.Key_Down)
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    assert "Stop searching" in texts(popup)
    qtbot.waitUntil(lambda: "Stop searching" not in texts(popup))
    assert texts(popup) == ["Tickets", "Lamp upstairs", "Older, on the hub", "Lamp in the hall"]
    assert popup._says.text() == "2 hits"
    qtbot.keyClick(popup._field, Qt.Key.Key_Down)
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(chosen))
    ((kind, target),) = chosen
    assert kind == "ticket"
    popup._desk.replica.forbid_thread(None)
    assert reading.ticket(popup._desk, target).row.subject == "Lamp in the hall"


def test_nothing_older_and_typing_on(held_back: Any, qtbot: Any) -> None:
    popup, _ = held_back
    typed(popup, qtbot, "elephant")
    assert texts(popup) == ["Older, on the hub", LOOK, *WHOM]
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: popup._says.text().startswith("Nothing older found for"))
    typed(popup, qtbot, "chair")
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)  # the line that stops it
    assert texts(popup) == WHOM
    assert popup._looking is None


def test_without_a_line_the_foot_says_it_quietly(held_back: Any, qtbot: Any) -> None:
    popup, office = held_back
    file_path(office.url).unlink()
    typed(popup, qtbot, "lamp")
    qtbot.keyClick(popup._field, Qt.Key.Key_Down)
    qtbot.keyClick(popup._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be reached right now" in popup._says.text())
    assert texts(popup) == ["Tickets", "Lamp upstairs"]
    assert popup.isVisible()
