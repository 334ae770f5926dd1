"""From an address to a hub, and the sentences where there is none."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import TYPE_CHECKING

import psycopg
import pytest

from deskapp.domain.errors import Conflict, DeskError, NotFound, Refused, Unavailable
from deskapp.hub.opening import create_hub, file_path, open_hub
from deskapp.hub.sqlite import SqliteHub
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from deskapp.hub.protocol import Hub


def code(call: Callable[[], object], kind: type[DeskError] = DeskError) -> str:
    with pytest.raises(kind) as error:
        call()
    assert str(error.value), "every error is a sentence"
    return error.value.code


def test_a_hub_is_made_once(new_url: Callable[[], str]) -> None:
    address = new_url()
    made = create_hub(address, "Helsinki")
    assert made.info().name == "Helsinki"
    assert made.info().kind == ("file" if address.startswith("sqlite") else "postgres")
    assert code(lambda: create_hub(address, "Again"), Conflict) == "hub.exists"
    opened = open_hub(made.info().url)
    assert opened.info() == made.info()
    opened.close()
    made.close()


def test_a_newer_hub_is_refused(url: str, hub: Hub) -> None:
    hub._all("update schema_meta set schema = 99")
    with pytest.raises(Unavailable) as error:
        open_hub(url)
    assert (error.value.code, error.value.data) == ("hub.newer", {"hub": "Office", "found": 99, "known": 1})


@pytest.mark.parametrize(
    "address", ["", "hub.db", "/tmp/hub.db", "sqlite://", "sqlite:///", "mysql://x/y", "postgresql://host", "sqlite:x"]
)
def test_what_is_no_address(address: str) -> None:
    assert code(lambda: open_hub(address), Refused) == "hub.url"
    assert code(lambda: create_hub(address, "x"), Refused) == "hub.url"


def test_three_or_four_slashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert file_path(f"sqlite:///{tmp_path}/hub.db") == tmp_path / "hub.db"
    assert file_path("sqlite:///" + str(tmp_path / "hub.db").lstrip("/")) == tmp_path / "hub.db"
    monkeypatch.chdir(tmp_path)
    assert file_path("sqlite:///hub.db") == tmp_path / "hub.db"
    assert file_path("sqlite:///a%20b.db") == tmp_path / "a b.db"


def test_odd_file_names(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/ä ? # hub.db"
    create_hub(address, "Odd").close()
    assert open_hub(address).info().name == "Odd"


def test_nothing_is_made_by_opening(tmp_path: Path) -> None:
    assert code(lambda: open_hub(f"sqlite:///{tmp_path}/none.db"), Unavailable) == "hub.unreachable"
    assert list(tmp_path.iterdir()) == []


def test_files_that_are_not_hubs(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("create table t (x)").connection.close()
    text = tmp_path / "letter.txt"
    text.write_text("Dear hub, " * 500)
    empty = tmp_path / "empty.db"
    empty.touch()
    for path in (other, text):
        before = path.read_bytes()
        assert code(lambda path=path: open_hub(f"sqlite:///{path}"), NotFound) == "hub.foreign"
        assert code(lambda path=path: create_hub(f"sqlite:///{path}", "x"), NotFound) == "hub.foreign"
        assert path.read_bytes() == before
    assert code(lambda: open_hub(f"sqlite:///{empty}"), NotFound) == "hub.foreign"
    create_hub(f"sqlite:///{empty}", "from nothing").close()


def test_databases_that_are_not_hubs_or_not_there(embedded: str) -> None:
    assert code(lambda: open_hub(embedded), NotFound) == "hub.foreign"
    nowhere = embedded.replace("/postgres?", "/nothing_here?")
    assert code(lambda: open_hub(nowhere), Unavailable) == "hub.unreachable"
    with psycopg.connect(embedded, autocommit=True) as keeper:
        keeper.execute("create database crowded")
    crowded = embedded.replace("/postgres?", "/crowded?")
    with psycopg.connect(crowded, autocommit=True) as keeper:
        keeper.execute("create schema desk create table furniture (x int)")
    assert code(lambda: create_hub(crowded, "x"), NotFound) == "hub.foreign"


def test_an_unreachable_server_says_where_without_the_password() -> None:
    with pytest.raises(Unavailable) as error:
        open_hub("postgresql://anna:secret@127.0.0.1:1/desk")
    assert error.value.code == "hub.unreachable"
    assert "secret" not in str(error.value)
    assert "anna@127.0.0.1:1/desk" in str(error.value)


def test_folders_that_are_copied_between_computers(tmp_path: Path) -> None:
    for name in ("OneDrive - Contoso", "Dropbox", "Google Drive", "CloudStorage"):
        address = f"sqlite:///{tmp_path}/{name}/hub.db"
        assert code(lambda address=address: create_hub(address, "x"), Refused) == "hub.folder"
        assert code(lambda address=address: open_hub(address), Refused) == "hub.folder"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert code(lambda: create_hub(f"sqlite:///{tmp_path}/hub.db", "x"), Unavailable) == "hub.unreachable"


def test_the_file_is_never_in_wal_mode(tmp_path: Path) -> None:
    hub = create_hub(f"sqlite:///{tmp_path}/hub.db", "x")
    assert isinstance(hub, SqliteHub)
    assert hub._all("pragma journal_mode") == [("delete",)]
    assert hub._all("pragma synchronous") == [(3,)]  # EXTRA: the folder too


def test_a_session_is_bounded(embedded: str) -> None:
    hub = create_hub(embedded.replace("/postgres?", "/bounded?"), "x")
    names = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout", "application_name")
    shown = {name: hub._all(f"show {name}")[0][0] for name in names}
    assert shown == {
        "lock_timeout": "3s",
        "statement_timeout": "30s",
        "idle_in_transaction_session_timeout": "10s",
        "application_name": "deskapp",
    }
    hub.close()


def test_a_lost_connection_is_one_error_and_then_works_again(embedded: str) -> None:
    address = embedded.replace("/postgres?", "/lost?")
    hub = create_hub(address, "x")
    anna = Person(hub, "anna")
    anna.write("desk", hex_id(1))
    with psycopg.connect(embedded, autocommit=True) as keeper:
        keeper.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'lost'")
    assert code(lambda: anna.head("desk"), Unavailable) == "hub.unreachable"
    assert anna.head("desk").seq == 1
    hub.close()


def test_another_thread_can_end_a_blocked_call(embedded: str) -> None:
    """A network that swallows packets: the server answers nothing, and no time-out of the server's helps."""
    hub = create_hub(embedded.replace("/postgres?", "/blocked?"), "x")
    Person(hub, "anna")
    watchdog = threading.Timer(0.3, hub.interrupt)
    watchdog.start()
    with pytest.raises(Unavailable):
        hub._all("select pg_sleep(20)")
    watchdog.join()
    assert hub.now() > 0
    hub.close()


def test_a_busy_file_is_unreachable_not_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskapp.hub.sqlite._BUSY_S", 0.1)
    address = f"sqlite:///{tmp_path}/hub.db"
    create_hub(address, "x").close()
    hub = open_hub(address)
    anna = Person(hub, "anna")
    other = sqlite3.connect(tmp_path / "hub.db", isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(Unavailable) as error:
        anna.write("desk", hex_id(1), head=(0, ""))
    assert error.value.data["why"] == "it is busy"
    other.execute("rollback")
    other.close()
    assert anna.push("desk", anna.op("desk", hex_id(1), n=1)).seq == 1
    hub.close()
