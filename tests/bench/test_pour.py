"""The bench's quick way to a big desk leaves what the program's own way leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.replica.database import Replica
from deskapp.replica.opening import REPLICA
from deskapp.replica.tables import SEARCHED
from deskapp.services import demo_log
from tests.bench import homes
from tests.bench.homes import _plain_copy, plain
from tests.bench.pour import fill

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

NOW = 1_795_000_000_000
TICKETS = 150
RANDOM = ("salt",)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fts_%' AND name NOT LIKE 'sqlite_%'"
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"


def found(connection: Any) -> dict[str, Any]:
    """All rows of all tables, which words stand where, and how the tables are made."""
    everything: dict[str, Any] = {"schema": connection.execute(_SCHEMA).fetchall()}
    for (table,) in connection.execute(_TABLES).fetchall():
        columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})") if name not in RANDOM]
        named = ", ".join(f'"{each}"' for each in columns)
        everything[table] = sorted(connection.execute(f"SELECT {named} FROM {table}").fetchall(), key=repr)
    for table in SEARCHED:
        connection.execute(f"CREATE VIRTUAL TABLE temp.words_{table} USING fts5vocab('main', 'fts_{table}', 'instance')")
        everything[f"words of {table}"] = sorted(connection.execute(f"SELECT * FROM words_{table}").fetchall())
        everything[f"facts of {table}"] = connection.execute(f"SELECT * FROM fts_{table}_config ORDER BY k").fetchall()
    return everything


def test_a_poured_desk_is_what_the_loader_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_log, "WHOLE_HISTORY", 0)  # as a big one: what is done comes as it ended
    made = {}
    for poured in (True, False):
        fill(tmp_path / str(poured), TICKETS, NOW, "d" * 32, poured=poured)
        replica = Replica.open(tmp_path / str(poured))
        made[poured] = found(replica.connection())
        replica.close_thread()
    assert len(made[True]["ticket"]) == TICKETS
    assert len(made[True]["message"]) > TICKETS
    assert made[True]["op"]
    assert made[True].keys() == made[False].keys()
    for name, rows in made[True].items():
        assert rows == made[False][name], name
    assert any(len(row) > 3 for row in made[True]["words of message"])

    _plain_copy(tmp_path / "True", tmp_path / "plain.db")
    connection = plain(tmp_path / "plain.db")
    floor = found(connection)
    connection.close()
    schema = lambda rows: {(kind, name, table) for kind, name, table, _ in rows}  # noqa: E731
    assert schema(floor.pop("schema")) == schema(made[True].pop("schema"))
    assert floor == made[True]


def test_a_lent_desk_is_given_back_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(homes, "LENT", 0)
    desk = homes.bench(20)
    before = [each.read_bytes() for each in (desk.home / REPLICA, desk.plain)]
    with homes.copied(desk) as copy:
        other = Replica.open(copy.home).connection()
        for connection in (other, plain(copy.plain)):
            connection.execute("UPDATE ticket SET priority = 3 - priority")
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            connection.close()
        assert not (desk.home.parent / "done").exists()
    assert [each.read_bytes() for each in (desk.home / REPLICA, desk.plain)] == before
    assert (desk.home.parent / "done").exists()
    assert sorted(each.name for each in homes.cache().iterdir()) == [desk.home.parent.name]
