"""The queue model keeps Qt's contract while pages arrive late and others work on the same tickets."""

from __future__ import annotations

from array import array
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from deskapp.ui.queue.model import ROW_ROLE, TICKED_ROLE, QueueModel
from deskapp.ui.queue.order import plan
from deskapp.ui.queue.rows_model import PAGE
from tests.ui.queue.rows import row, rows

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow


def words(one: TicketRow, role: int) -> str:
    return f"{one.number} {one.subject}"


class Source:
    """Answers what a model asks for, when told to."""

    def __init__(self, model: QueueModel, *, held: bool = False) -> None:
        self.model, self.held = model, held
        self.asked: list[tuple[int, list[int]]] = []
        model.wanted.connect(self.fetch)

    def fetch(self, keys: list[int]) -> None:
        self.asked.append((self.model.request(keys), keys))
        if not self.held:
            self.answer(len(self.asked) - 1)

    def answer(self, n: int, **fields: Any) -> None:
        number, keys = self.asked[n]
        self.model.take_rows(number, keys, {key: row(key, **fields) for key in keys})


@pytest.fixture
def model(qtbot: Any) -> QueueModel:
    return QueueModel(words)


def go(model: QueueModel, keys: Any, anchor: int = -1) -> None:
    model.apply(plan(model.keys, array("q", keys), anchor))


def test_the_contract_holds_with_late_pages_resets_and_inserts(
    model: QueueModel, qtmodeltester: Any, qtbot: Any
) -> None:
    source = Source(model)
    qtmodeltester.check(model)
    model.show(rows(50))
    go(model, range(1, 451))
    for at in (0, 130, 300, 449):
        model.index(at, 0).data()
    qtbot.waitUntil(lambda: model.row_at(449) is not None)
    assert len(source.asked) <= 2
    go(model, [900, 901, *range(1, 200), 950, *range(210, 300), 205, 203])
    go(model, range(449, 0, -1))
    go(model, range(0, 2000, 3))
    model.show([])
    model.show(rows(3))
    go(model, [3, 1])
    model.clear_ticks()


@pytest.mark.parametrize("seed", range(4))
def test_the_contract_holds_whatever_happens_in_whatever_order(model: QueueModel, qtmodeltester: Any, seed: int) -> None:
    chance, source = Random(seed), Source(model, held=True)
    qtmodeltester.check(model)
    for step in range(60):
        keys = list(model.keys)
        deed = chance.choice(("insert", "remove", "move", "reset", "show", "look", "answer", "tick", "columns", "everything"))
        if deed == "insert":
            place = chance.randint(0, len(keys))
            go(model, [*keys[:place], *range(1000 * (step + 1), 1000 * (step + 1) + chance.randint(1, 200)), *keys[place:]])
        elif deed == "remove" and keys:
            first = chance.randrange(len(keys))
            go(model, keys[:first] + keys[first + chance.randint(1, 40) :])
        elif deed == "move":
            go(model, chance.sample(keys, len(keys)))
        elif deed == "reset":
            go(model, chance.sample(range(100_000), chance.randint(0, 300)))
        elif deed == "show":
            model.show(rows(chance.randint(0, 60), first=chance.randint(1, 500)))
        elif deed == "look" and keys:
            for _ in range(5):
                model.index(chance.randrange(len(keys)), 0).data(ROW_ROLE)
            model._ask()
        elif deed == "answer" and source.asked:
            source.answer(chance.randrange(len(source.asked)), subject=f"late {step}")
        elif deed == "tick" and keys:
            model.toggle(chance.randrange(len(keys)))
        elif deed == "columns":
            model.set_columns({name: name for name in chance.sample("abcde", chance.randint(0, 5))}, lambda one, _: one.subject)
        elif deed == "everything":
            model.tick_everything()
        assert model.rowCount() == len(model.keys)
        for key in chance.sample(list(model.keys), min(3, len(model.keys))):
            assert model.row_of(key) == model.keys.index(key)
        assert model.row_of(-77) == -1
        assert set(model.ticked_keys()) <= set(model.keys)
        assert model.ticked_count() == len(model.ticked_keys())


def test_the_first_page_stands_while_the_keys_follow(model: QueueModel, qtbot: Any) -> None:
    source = Source(model)
    model.show(rows(50))
    assert model.rowCount() == 50
    assert model.index(49, 0).data(ROW_ROLE).number == "T-50"
    with qtbot.assertNotEmitted(model.modelReset):
        go(model, range(1, 100_001))
    assert model.rowCount() == 100_000
    assert model.index(49, 0).data(ROW_ROLE).number == "T-50", "read rows are kept"
    assert model.index(90_000, 0).data(ROW_ROLE) is None
    qtbot.waitUntil(lambda: model.index(90_000, 0).data(ROW_ROLE) is not None)
    first, ahead = (keys for _, keys in source.asked)
    assert 90_001 in first, "what is seen comes first"
    assert min(ahead) == max(first) + 1, "and then what follows it"


def test_pages_are_read_before_somebody_comes_to_them_and_only_once(model: QueueModel) -> None:
    source = Source(model)
    model.show([])
    go(model, range(1, 100 * PAGE + 1))

    def look(page: int) -> list[list[int]]:
        source.asked.clear()
        model.index(page * PAGE, 0).data(ROW_ROLE)
        model._ask()
        return [sorted({(key - 1) // PAGE for key in keys}) for _, keys in source.asked]

    assert look(50) == [[50], [51, 52, 53, 54]]
    assert look(50) == []
    assert look(51) == [[55]]
    assert look(52) == [[56]]
    assert look(51) == [[47, 48, 49]], "it goes back"
    assert look(0) == [[0]]
    assert look(99) == [[99]]
    go(model, range(2, 100 * PAGE + 1))
    assert look(99) == [], "rows that were read stay read when the order changes"


def test_one_changed_ticket_repaints_one_row(model: QueueModel, qtbot: Any) -> None:
    source = Source(model, held=True)
    model.show(rows(400))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.row())))
    source.fetch(model.known([f"{7:032x}", "f" * 32]))
    source.answer(0, subject="New subject")
    assert told == [(6, 6)]
    assert model.row_at(6).subject == "New subject"
    assert source.asked[0][1] == [7], "a ticket that is not loaded is not read"


def test_neighbours_are_told_together(model: QueueModel) -> None:
    source = Source(model, held=True)
    model.show(rows(400))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.row())))
    source.fetch([3, 4, 5, 300])
    source.answer(0, unread=1)
    assert told == [(2, 4), (299, 299)]


def test_an_older_answer_never_overwrites_a_newer_one(model: QueueModel) -> None:
    source = Source(model, held=True)
    model.show(rows(5))
    source.fetch([2])
    source.fetch([2])
    source.answer(1, subject="second")
    source.answer(0, subject="first")
    assert model.row_at(1).subject == "second"


def test_a_ticket_that_has_gone_says_so_and_is_not_asked_for_again(model: QueueModel, qtbot: Any) -> None:
    source = Source(model, held=True)
    model.show(rows(3))
    number = model.request([2])
    model.take_rows(number, [2], {})
    assert "no longer" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.wait(20)
    assert source.asked == []


def test_a_lost_request_is_made_again(model: QueueModel, qtbot: Any) -> None:
    source = Source(model, held=True)
    model.show(rows(2))
    go(model, range(1, 300))
    model.index(200, 0).data()
    qtbot.waitUntil(lambda: len(source.asked) == 2)  # what is seen, and what follows
    model.lost(*source.asked[0])
    model.index(200, 0).data()
    qtbot.waitUntil(lambda: len(source.asked) == 3)
    assert source.asked[2][1] == source.asked[0][1]


def test_a_dragged_scroll_bar_does_not_read_what_it_passes(model: QueueModel, qtbot: Any) -> None:
    source = Source(model)
    model.show(rows(2))
    go(model, range(1, 100_001))
    for at in range(0, 100_000, PAGE):
        model.index(at, 0).data(ROW_ROLE)
    qtbot.waitUntil(lambda: bool(source.asked))
    assert sum(len(keys) for _, keys in source.asked) <= 4 * PAGE


def test_persistent_indexes_follow_their_ticket(model: QueueModel) -> None:
    model.show(rows(10))
    index = QPersistentModelIndex(model.index(4, 0))
    go(model, [9, 8, 77, 5, 1, 2])
    assert index.row() == 3
    assert model.keys[index.row()] == 5
    go(model, [9, 8])
    assert not index.isValid()


def test_a_plan_for_another_list_is_ignored(model: QueueModel) -> None:
    model.show(rows(4))
    late = plan(model.keys, array("q", [4, 3]))
    model.show(rows(6))
    model.apply(late)
    assert list(model.keys) == [1, 2, 3, 4, 5, 6]


def test_ticks_follow_tickets_not_rows(model: QueueModel) -> None:
    model.show(rows(6))
    model.toggle(1)
    model.toggle(4)
    go(model, [5, 9, 2, 1])
    assert [model.index(at, 0).data(TICKED_ROLE) for at in range(4)] == [True, False, True, False]
    assert list(model.ticks.of(model.keys)) == [5, 2]
    go(model, [9, 2, 1])
    assert model.ticked_count() == 1


def test_everything_but_a_few(model: QueueModel) -> None:
    model.show(rows(5))
    model.tick_everything()
    model.toggle(2)
    assert model.ticked_count() == 4
    assert list(model.ticks.of(model.keys)) == [1, 2, 4, 5]
    model.tick_rows(0, 2)
    assert model.ticked_count() == 5
    model.clear_ticks()
    assert model.ticked_count() == 0


def test_a_million_rows_stay_quick(model: QueueModel, qtbot: Any) -> None:
    source = Source(model)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.horizontalHeader().setSelectionModel(QItemSelectionModel(model, view.horizontalHeader()))
    view.verticalHeader().setSelectionModel(QItemSelectionModel(model, view.verticalHeader()))
    model.show(rows(50))
    go(model, range(1, 1_000_001))
    view.show()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: model.row_at(999_999) is not None)
    assert len(source.asked) <= 3
    model.tick_everything()
    view.selectRow(999_999)
    go(model, [0, *range(1, 1_000_001)])
    assert view.currentIndex().row() == 1_000_000
