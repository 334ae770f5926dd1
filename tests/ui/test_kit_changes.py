"""The bus that tells views what was committed, by whatever process."""

from __future__ import annotations

import sqlite3
import threading
import time

import pytest
from PySide6.QtWidgets import QWidget

from deskapp.domain.changes import Changes
from deskapp.ui.changes import ChangeBus


class Desk:
    """A database that another process commits to, and the two functions the bus asks."""

    def __init__(self, path) -> None:
        self.path = path
        self.local = threading.local()
        self.reads = 0
        with sqlite3.connect(path) as other:
            other.execute("PRAGMA journal_mode = WAL")
            other.execute("CREATE TABLE touched (n INTEGER PRIMARY KEY, kind TEXT, doc TEXT, by TEXT)")
        other.close()

    def here(self) -> sqlite3.Connection:
        if not hasattr(self.local, "db"):
            self.local.db = sqlite3.connect(self.path)
        return self.local.db

    def version(self) -> int:
        return self.here().execute("PRAGMA data_version").fetchone()[0]

    def since(self, place: int) -> tuple[int, Changes, frozenset[str]]:
        self.reads += 1
        rows = self.here().execute("SELECT n, kind, doc, by FROM touched WHERE n > ?", (place,)).fetchall()
        found: dict[str, set[str]] = {}
        for _, kind, doc, _ in rows:
            found.setdefault(kind, set()).add(doc)
        touched = {kind: frozenset(docs) for kind, docs in found.items()}
        return max([place, *(row[0] for row in rows)]), Changes(touched), frozenset(row[3] for row in rows)

    def commit(self, kind: str, doc: str, by: str = "somebody") -> None:
        with sqlite3.connect(self.path) as other:
            other.execute("INSERT INTO touched (kind, doc, by) VALUES (?, ?, ?)", (kind, doc, by))
        other.close()

    def close(self) -> None:
        if hasattr(self.local, "db"):
            self.local.db.close()


@pytest.fixture
def desk(tmp_path, jobs):
    made = Desk(tmp_path / "desk.db")
    jobs.on_thread_end(made.close)
    return made


@pytest.fixture
def bus(desk, jobs, qtbot):
    made = ChangeBus(jobs, desk.version, desk.since)
    made.start()
    qtbot.waitUntil(lambda: desk.reads > 0)
    return made


class View(QWidget):
    def __init__(self, bus: ChangeBus, *kinds: str) -> None:
        super().__init__()
        self.seen: list[Changes] = []
        bus.refresh_when_visible(self, self.reload, kinds)

    def reload(self, changes: Changes) -> None:
        self.seen.append(changes)


def test_a_commit_of_another_process_is_on_the_screen_within_200_ms(bus, desk, qtbot):
    view = View(bus)
    qtbot.addWidget(view)
    view.show()
    for round_ in range(5):
        before = time.monotonic()
        desk.commit("ticket", f"a{round_}")
        qtbot.waitUntil(lambda expected=round_ + 1: len(view.seen) == expected)
        assert time.monotonic() - before < 0.2
    assert view.seen[0].of("ticket") == {"a0"}


def test_what_was_committed_before_is_not_told_again(desk, jobs, qtbot):
    desk.commit("ticket", "old")
    bus = ChangeBus(jobs, desk.version, desk.since)
    seen = []
    bus.touched.connect(seen.append)
    bus.start()
    qtbot.waitUntil(lambda: desk.reads > 0)
    desk.commit("ticket", "new")
    qtbot.waitUntil(lambda: bool(seen))
    assert [changes.of("ticket") for changes in seen] == [{"new"}]


def test_with_a_known_place_nothing_since_then_is_lost(desk, jobs, qtbot):
    desk.commit("ticket", "first page read after this")
    desk.commit("ticket", "between")
    bus = ChangeBus(jobs, desk.version, desk.since, start=1)
    seen = []
    bus.touched.connect(seen.append)
    bus.start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].of("ticket") == {"between"}


def test_without_a_commit_nothing_is_read(bus, desk, qtbot):
    reads = desk.reads
    qtbot.wait(350)
    assert desk.reads == reads


def test_a_hidden_view_goes_stale_and_reads_once_when_shown(bus, desk, qtbot):
    view = View(bus)
    qtbot.addWidget(view)
    told = []
    bus.touched.connect(told.append)
    for doc in ("a", "b"):
        desk.commit("ticket", doc)
        qtbot.waitUntil(lambda doc=doc: any(doc in changes.of("ticket") for changes in told))
    assert view.seen == []
    view.show()
    assert len(view.seen) == 1
    assert view.seen[0].of("ticket") == {"a", "b"}
    view.hide()
    view.show()
    assert len(view.seen) == 1


def test_a_view_hears_only_of_what_it_shows(bus, desk, qtbot):
    people, all_ = View(bus, "person"), View(bus)
    for view in (people, all_):
        qtbot.addWidget(view)
        view.show()
    desk.commit("ticket", "a")
    qtbot.waitUntil(lambda: bool(all_.seen))
    assert people.seen == []


def test_the_initiator_ignores_its_own_echo_but_not_a_foreign_edit(bus, desk, qtbot):
    mine, other = View(bus), View(bus)
    for view in (mine, other):
        qtbot.addWidget(view)
        view.show()
    bus.ignore(mine, "group-1")
    desk.commit("ticket", "a", by="group-1")
    qtbot.waitUntil(lambda: bool(other.seen))
    assert mine.seen == []
    desk.commit("ticket", "a", by="somebody else")
    qtbot.waitUntil(lambda: len(other.seen) == 2)
    assert len(mine.seen) == 1
