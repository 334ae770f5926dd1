"""Backups of a hub file: taken while others write, checked, thinned out, put back in place."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import DeskError
from deskapp.hub import backups
from deskapp.hub.opening import create_hub, open_hub
from deskapp.hub.protocol import START
from deskapp.hub.sqlite import SqliteHub
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOON = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)


def code(call: Callable[[], object]) -> str:
    with pytest.raises(DeskError) as error:
        call()
    assert str(error.value)
    return error.value.code


def much(person: Person, count: int) -> None:
    person.push("desk", *[person.op("desk", hex_id(n)) for n in range(count)])


def ballast(hub: SqliteHub, kilobytes: int) -> None:
    with hub._write():
        hub._rows("create table ballast (x blob)")
        hub._rows(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)"
            " insert into ballast select randomblob(1000) from n",
            (kilobytes,),
        )


@pytest.fixture
def hub(tmp_path: Path) -> SqliteHub:
    made = create_hub(f"sqlite:///{tmp_path}/hub.db", "Office")
    assert isinstance(made, SqliteHub)
    return made


def test_a_backup_is_the_hub_and_is_taken_only_where_something_was_written(hub: SqliteHub) -> None:
    anna = Person(hub, "anna")
    anna.write("desk", hex_id(1))
    first = backups.take(hub.path, NOON)
    assert first is not None
    assert first.name == "2026-03-02-120000.db"
    assert backups.damage(first) == ""
    found = backups.look_into(first)
    assert (found.uuid, found.heads["desk"]) == (hub.info().uuid, anna.head("desk"))
    assert backups.take(hub.path, NOON + backups.HOUR_MS) is None
    anna.write("desk", hex_id(2))
    second = backups.take(hub.path, NOON + backups.HOUR_MS)
    assert backups.backups(hub.path) == [second, first]


def test_it_is_due_once_an_hour_and_after_a_clock_was_set_back(hub: SqliteHub) -> None:
    path, hour = hub.path, backups.HOUR_MS
    assert not backups.due(path, NOON, NOON + hour - 1)
    assert backups.due(path, NOON, NOON + hour)
    backups.take(path, NOON)
    assert not backups.due(path, 0, NOON + hour - 1)
    assert backups.due(path, 0, NOON + hour)
    assert backups.due(path, 0, NOON - 3 * hour)


def test_what_is_kept(tmp_path: Path) -> None:
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    every = [tmp_path / f"{begin + timedelta(hours=hour):%Y-%m-%d-%H%M%S}.db" for hour in range(24 * 40)]
    newest_first = every[::-1]
    kept = [each for each in newest_first if each not in backups.surplus(newest_first)]
    assert kept[:24] == newest_first[:24]
    assert len(kept) == 24 + 14 - 1  # the last day is among the hours
    assert len({each.stem[:10] for each in kept}) == 14
    assert all(each.stem.endswith("230000") for each in kept[24:])


def test_a_damaged_hub_is_never_backed_up_over_a_good_backup(hub: SqliteHub) -> None:
    much(Person(hub, "anna"), 300)
    good = backups.take(hub.path, NOON)
    with hub.path.open("rb+") as file:  # the middle of the file is overwritten
        file.seek(hub.path.stat().st_size // 2)
        file.write(os.urandom(40_000))
    hub.close()
    assert backups.damage(hub.path)
    assert code(lambda: backups.copy(hub.path, hub.path.with_name("copy.db"))) == "hub.corrupt"
    assert backups.backups(hub.path) == [good]
    assert {each.name for each in hub.path.parent.iterdir()} == {"hub.db", "hub-backups"}


def test_others_write_on_while_a_backup_is_taken(hub: SqliteHub, tmp_path: Path) -> None:
    """Nobody waits longer than a tenth of a second, beyond what his own write takes, and the copy is one moment."""
    anna = Person(hub, "anna")
    much(anna, 500)
    ballast(hub, 30_000)
    waits: list[float] = []
    done = threading.Event()

    def write() -> None:
        other = open_hub(f"sqlite:///{hub.path}")
        ben = Person(other, "ben")
        while not done.wait(0.3):
            begun = time.monotonic()
            ben.write("desk", hex_id(f"b{len(waits)}"))
            waits.append(time.monotonic() - begun)
        other.close()

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.2)
    backups.copy(hub.path, tmp_path / "copy.db")
    done.set()
    writer.join()
    assert backups.damage(tmp_path / "copy.db") == ""
    assert max(waits, default=0.0) < 1.0


def test_a_hub_that_never_rests_is_said(hub: SqliteHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody writes between every two steps of the copy, so that it begins anew each time."""
    ballast(hub, 500)
    monkeypatch.setattr(backups, "PAGES", 8)
    watch = backups._watch
    with contextlib.closing(sqlite3.connect(hub.path, isolation_level=None, timeout=5)) as other:

        def busy(*asked: Any, **named: Any) -> Callable[[int, int, int], None]:
            step = watch(*asked, **named)

            def and_a_write(*facts: int) -> None:
                other.execute("update series set next = next + 1")
                step(*facts)

            return and_a_write

        monkeypatch.setattr(backups, "_watch", busy)
        assert code(lambda: backups.copy(hub.path, tmp_path / "copy.db")) == "hub.inuse"
    assert not list(tmp_path.glob("copy.db*"))


@pytest.mark.parametrize("harm", ["none", "garbage", "truncated", "empty", "missing", "journal"])
def test_putting_back(hub: SqliteHub, harm: str) -> None:
    """Whoever has the hub open goes on with what was put back, and what was there before is kept."""
    path = hub.path
    anna, ben = Person(hub, "anna"), Person(open_hub(f"sqlite:///{path}"), "ben")
    anna.write("desk", hex_id(1))
    backup = backups.take(path, NOON)
    assert backup is not None
    anna.write("desk", hex_id(2))
    assert ben.head("desk").seq == 2
    size = path.stat().st_size
    match harm:
        case "garbage":
            path.write_bytes(os.urandom(size))
        case "truncated":
            os.truncate(path, size // 3)
        case "empty":
            os.truncate(path, 0)
        case "missing":
            path.unlink()
        case "journal":
            path.with_name("hub.db-journal").write_bytes(b"\xd9\xd5\x05\xf9 half a journal of another time")
    aside = backups.put_back(backup, path, hub.info().uuid if harm in ("none", "journal") else "")
    assert (aside is None) == (harm in ("empty", "missing"))
    assert anna.head("desk").seq == ben.head("desk").seq == 1
    anna.push("desk", anna.op("desk", hex_id(3), n=2))
    assert ben.head("desk") == anna.head("desk") != START
    assert backups.damage(path) == ""


def test_what_is_no_backup_of_this_hub(hub: SqliteHub, tmp_path: Path) -> None:
    other = create_hub(f"sqlite:///{tmp_path}/other.db", "Other")
    other.close()
    before = hub.path.read_bytes()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear hub, " * 500)
    assert code(lambda: backups.put_back(tmp_path / "other.db", hub.path, hub.info().uuid)) == "hub.other"
    assert code(lambda: backups.put_back(letter, hub.path)) == "backup.broken"
    assert code(lambda: backups.put_back(tmp_path / "none.db", hub.path)) == "backup.broken"
    assert hub.path.read_bytes() == before


def test_a_hub_file_that_breaks_while_it_is_open_is_said(hub: SqliteHub) -> None:
    anna = Person(hub, "anna")
    much(anna, 300)
    size = hub.path.stat().st_size
    content = hub.path.read_bytes()
    os.truncate(hub.path, size // 4)
    assert code(lambda: anna.write("desk", hex_id("x"))) == "hub.corrupt"
    hub.path.write_bytes(os.urandom(size))
    assert code(lambda: anna.head("desk")) == "hub.corrupt"
    hub.path.unlink()
    assert code(lambda: anna.head("desk")) == "hub.unreachable"
    assert not hub.path.exists(), "nothing is made in its place"
    hub.path.write_bytes(content)
    assert anna.head("desk").seq == 300
