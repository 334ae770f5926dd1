"""Migrations work on a copy that is swapped in whole: whatever goes wrong, the old file is as it was."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.domain.rows import QueueQuery
from deskapp.replica import migrations
from deskapp.replica.migrations import bring_up_to_date
from deskapp.replica.opening import REPLICA, SCHEMA, connect
from deskapp.services import queues, search, tickets
from deskapp.services.desk import open_desk
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from pathlib import Path

NEXT = SCHEMA + 1


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a ticket, closed."""
    desk = make_desk(tmp_path / "ho'me")  # a folder whose name SQL could trip over
    tickets.open_ticket(desk, subject="Größe", requester=person_id("aino"), text="Too small")
    desk.replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.close_thread()
    return desk.home


def key_of(home: Path) -> str:
    return (home / "replica.key").read_text()


def adds_a_column(connection: Any) -> None:
    connection.execute("ALTER TABLE ticket ADD COLUMN mood TEXT")
    connection.execute("UPDATE ticket SET mood = 'fine'")


def migrate(home: Path, up: Any, target: int = NEXT) -> None:
    bring_up_to_date(home / REPLICA, key_of(home), {NEXT: up}, target)


def test_a_migration_brings_everything_along(home: Path) -> None:
    migrate(home, adds_a_column)
    connection = connect(home / REPLICA, key_of(home))
    assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert connection.execute("SELECT subject, mood FROM ticket").fetchall() == [("Größe", "fine")]
    assert connection.execute("SELECT count(*) FROM fts_ticket WHERE fts_ticket MATCH 'grosse'").fetchone() == (1,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.execute(f"PRAGMA user_version={SCHEMA}")
    connection.close()
    desk = open_desk(home)
    assert [each.subject for each in queues.page(desk, QueueQuery(view="all"))] == ["Größe"]
    assert search.quick(desk, "small")
    desk.close_thread()
    assert sorted(each.name for each in home.iterdir()) == ["key.json", REPLICA, "replica.key"]


def test_opening_an_older_replica_migrates_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deskapp.replica import database

    monkeypatch.setattr(database, "SCHEMA", NEXT)
    monkeypatch.setitem(migrations.MIGRATIONS, NEXT, adds_a_column)
    monkeypatch.setattr(
        database, "bring_up_to_date", lambda path, key: bring_up_to_date(path, key, migrations.MIGRATIONS, NEXT)
    )
    desk = open_desk(home)
    assert desk.replica.read("SELECT mood FROM ticket") == [("fine",)]
    desk.close_thread()


def _fails(connection: Any) -> None:
    adds_a_column(connection)
    raise RuntimeError("a mistake of the migration")


def _loses_rows(connection: Any) -> None:
    connection.execute("DELETE FROM ticket")


@pytest.mark.parametrize(("up", "error"), [(_fails, RuntimeError), (_loses_rows, Unavailable)])
def test_a_migration_that_fails_leaves_the_old_file_to_the_byte(home: Path, up: Any, error: type[Exception]) -> None:
    before = (home / REPLICA).read_bytes()
    with pytest.raises(error):
        migrate(home, up)
    assert (home / REPLICA).read_bytes() == before
    assert sorted(each.name for each in home.iterdir()) == ["key.json", REPLICA, "replica.key"]
    migrate(home, adds_a_column)


@pytest.mark.parametrize("where", ["in the migration", "before the swap", "after the swap"])
def test_a_crash_at_any_point_leaves_the_old_file_or_the_new_one(home: Path, where: str) -> None:
    before = (home / REPLICA).read_bytes()
    child = os.fork()
    if child == 0:
        try:
            _migrate_and_die(home, where)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    if where != "after the swap":
        assert (home / REPLICA).read_bytes() == before
    migrate(home, adds_a_column)  # the next start finishes it, or finds it done
    connection = connect(home / REPLICA, key_of(home))
    assert connection.execute("SELECT subject, mood FROM ticket").fetchall() == [("Größe", "fine")]
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert sorted(each.name for each in home.iterdir()) == ["key.json", REPLICA, "replica.key"]


def _migrate_and_die(home: Path, where: str) -> None:
    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    swap = os.replace

    def swap_and_die(*places: Any) -> None:
        swap(*places)
        die()

    up = adds_a_column
    if where == "in the migration":
        up = die
    elif where == "before the swap":
        os.replace = die
    else:
        os.replace = swap_and_die
    migrate(home, up)


def test_nobody_migrates_what_somebody_else_has_open(home: Path) -> None:
    """What he would write afterwards would be lost with the old file."""
    other = connect(home / REPLICA, key_of(home))
    other.execute("SELECT count(*) FROM ticket").fetchone()
    child = os.fork()  # SQLite does not see the locks of one's own process
    if child == 0:
        code = 9
        try:
            migrate(home, adds_a_column)
        except Unavailable as error:
            code = 0 if error.code == "window.other" else 8
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.WEXITSTATUS(status) == 0
    other.close()


def test_what_stood_in_the_write_ahead_log_is_not_forgotten(home: Path) -> None:
    """A crash leaves the last commits in the log beside the file."""
    child = os.fork()
    if child == 0:
        desk = open_desk(home)
        tickets.open_ticket(desk, subject="in the log", requester=person_id("aino"))
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert (home / (REPLICA + "-wal")).stat().st_size > 0
    migrate(home, adds_a_column)
    connection = connect(home / REPLICA, key_of(home))
    assert connection.execute("SELECT subject FROM ticket ORDER BY key").fetchall() == [("Größe",), ("in the log",)]
    connection.close()


def test_done_already_is_done(home: Path) -> None:
    migrate(home, adds_a_column)
    migrate(home, _fails)


def test_the_first_page_of_an_older_replica_is_empty_not_broken(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deskapp.replica import opening

    assert opening.FirstPage(home, 0).rows == []  # nothing is his yet
    monkeypatch.setattr(opening, "SCHEMA", NEXT)
    monkeypatch.setattr(opening, "page_sql", lambda *_, **__: ("SELECT a_column_of_tomorrow FROM ticket", []))
    first = opening.FirstPage(home, 0)
    assert (first.rows, first.meta["login"]) == ([], "sami")
