"""What goes wrong on computers: each time one sentence with a next step, and nothing that was written is lost."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
from typing import TYPE_CHECKING

import psycopg
import pytest

from deskapp.replica import database, opening
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.shell import Shell


@pytest.fixture
def office(shell: Shell, file_url: str) -> Shell:
    """Anna at a hub, with one ticket that is sent and one that is not."""
    shell.do("anna", "hub", "create", file_url)
    shell.do("anna", "join", file_url, "--as", "anna", "--key", "file")
    shell.do("anna", "ticket", "open", "--subject", "Sent", "--text", "Hello")
    shell.do("anna", "sync", "--once")
    shell.do("anna", "ticket", "open", "--subject", "Unsent")
    return shell


def _files(home: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(home.iterdir()) if not each.name.endswith(("-shm", "-wal"))}


def _whole(office: Shell) -> None:
    """Both tickets are there, and go out."""
    assert len(office.json("anna", "ticket", "list")) == 2
    office.do("anna", "sync", "--once")
    assert office.json("anna", "status")["unsent"] == 0
    assert office.json("anna", "verify", "--full")["problems"] == []


# the key and the replica


def test_a_missing_key_is_never_replaced(office: Shell) -> None:
    home = office.home("anna")
    kept = (home / "replica.key").rename(home / "away.key")
    before = _files(home)
    for line in (["status"], ["ticket", "open", "--subject", "X"], ["sync", "--once"]):
        sentence = office.run("anna", *line).sentence
        assert str(home / "replica.key") in sentence
        assert "Put it back" in sentence
    assert _files(home) == before
    kept.rename(home / "replica.key")
    _whole(office)


@pytest.mark.parametrize("key", ["00" * 32, "not a key", ""])
def test_a_wrong_key_changes_nothing(office: Shell, key: str) -> None:
    home = office.home("anna")
    right = (home / "replica.key").read_text()
    (home / "replica.key").write_text(key)
    before = _files(home)
    assert "The key does not open the replica" in office.run("anna", "ticket", "open", "--subject", "X").sentence
    assert _files(home) == before
    (home / "replica.key").write_text(right)
    _whole(office)


def test_a_passphrase_is_asked_for_and_a_wrong_one_refused(
    shell: Shell, file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKAPP_PASSPHRASE", "correct horse")
    shell.do("anna", "hub", "create", file_url)
    shell.do("anna", "join", file_url, "--as", "anna", "--key", "passphrase")
    shell.do("anna", "ticket", "open", "--subject", "One")
    assert not (shell.home("anna") / "replica.key").exists()
    monkeypatch.setenv("DESKAPP_PASSPHRASE", "wrong horse")
    assert "check the passphrase" in shell.run("anna", "status").sentence
    monkeypatch.delenv("DESKAPP_PASSPHRASE")
    assert "asks for a passphrase" in shell.run("anna", "status").sentence
    monkeypatch.setenv("DESKAPP_PASSPHRASE", "correct horse")
    assert shell.json("anna", "status")["tickets"] == 1


@pytest.mark.parametrize("damage", ["begin", "middle", "short", "empty"])
def test_a_damaged_replica_is_named_and_left_alone(office: Shell, damage: str) -> None:
    path = office.home("anna") / "replica.db"
    for rest in path.parent.glob("replica.db-*"):
        rest.unlink()
    whole = path.read_bytes()
    broken = {
        "begin": b"x" * 4096 + whole[4096:],
        "middle": whole[:8192] + os.urandom(len(whole) - 16384) + whole[-8192:],
        "short": whole[: len(whole) // 2 + 100],
        "empty": b"garbage",
    }[damage]
    path.write_bytes(broken)
    sentence = office.run("anna", "ticket", "list").sentence
    assert "is damaged" in sentence
    assert "join the hub again" in sentence
    assert path.read_bytes() == broken
    office.do("second", "join", f"sqlite:///{office.folder}/hub.db", "--as", "anna")
    assert [each["subject"] for each in office.json("second", "ticket", "list")] == ["Sent"]


def test_a_replica_of_a_newer_program_is_refused(office: Shell) -> None:
    desk = open_desk(office.home("anna"))
    desk.replica.connection().execute("PRAGMA user_version=99")
    desk.close_thread()
    sentence = office.run("anna", "ticket", "list").sentence
    assert "newer deskapp (schema 99" in sentence
    assert "Install the newer deskapp" in sentence


def test_a_key_file_is_for_its_owner_alone(office: Shell) -> None:
    for name in ("replica.key", "key.json"):
        assert (office.home("anna") / name).stat().st_mode & 0o777 == 0o600
    for each in office.home("anna").glob("*.db"):
        assert not each.read_bytes().startswith(b"SQLite format 3")


# the disk


def test_a_full_disk_is_said_and_what_was_there_stays(office: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    size = os.path.getsize(office.home("anna") / "replica.db") // 4096
    pragmas = (*opening.PRAGMAS, ("max_page_count", str(size)))
    with monkeypatch.context() as full:
        full.setattr(database, "PRAGMAS", pragmas)
        said = office.run("anna", "ticket", "reply", "T-1001", "x" * 200_000)
        assert "The disk is full" in said.sentence
        assert "free some space" in said.sentence
    assert len(office.json("anna", "ticket", "show", "T-1001")["messages"]) == 1
    office.do("anna", "ticket", "reply", "T-1001", "x" * 200_000)
    _whole(office)


@contextlib.contextmanager
def _small_disk(place: Path, kilobytes: int) -> Iterator[None]:
    place.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(place)]
    if (
        os.geteuid() != 0
        or not shutil.which("mount")
        or subprocess.run(line, capture_output=True, check=False).returncode
    ):
        pytest.skip("a small disk can only be mounted by root")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_really_full_disk(shell: Shell, file_url: str) -> None:
    shell.do("keeper", "hub", "create", file_url)
    with _small_disk(shell.home("anna"), 6000):
        shell.do("anna", "join", file_url, "--as", "anna")
        shell.do("anna", "ticket", "open", "--subject", "Before")
        with contextlib.suppress(OSError), (shell.home("anna") / "ballast").open("wb") as ballast:
            while True:
                ballast.write(b"0" * 4096)
                ballast.flush()
        assert "The disk is full" in shell.run("anna", "ticket", "reply", "T-1001", "x" * 50_000).sentence
        (shell.home("anna") / "ballast").unlink()
        assert shell.json("anna", "ticket", "show", "T-1001")["messages"] == []
        shell.do("anna", "ticket", "reply", "T-1001", "x" * 50_000)
        assert shell.json("anna", "verify", "--full")["problems"] == []


def test_a_home_that_cannot_be_written(shell: Shell, file_url: str, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    for home in (tmp_path / "a file" / "home", "/proc/deskapp"):
        said = shell.bare("--home", home, "ticket", "open", "--subject", "X")
        assert "cannot be written" in said.sentence
        assert "--home" in said.sentence
    shell.do("keeper", "hub", "create", file_url)
    assert "cannot be written" in shell.bare("--home", "/proc/deskapp", "join", file_url, "--as", "anna").sentence


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_home_of_somebody_else(office: Shell) -> None:
    home = office.home("anna")
    for each in [home, *home.iterdir()]:
        each.chmod(0o500 if each.is_dir() else 0o400)
    try:
        assert "cannot be written" in office.run("anna", "ticket", "open", "--subject", "X").sentence
    finally:
        for each in [home, *home.iterdir()]:
            each.chmod(0o700)
    _whole(office)


# the hub


def test_a_hub_that_is_away_and_comes_back(office: Shell) -> None:
    hub = office.folder / "hub.db"
    hub.rename(office.folder / "away.db")
    sentence = office.run("anna", "sync", "--once").sentence
    assert "cannot be reached" in sentence
    assert "You can carry on here" in sentence
    office.do("anna", "ticket", "reply", "T-1002", "Offline")
    assert "cannot be reached" in office.run("anna", "verify", "--full").sentence
    assert office.json("anna", "verify")["problems"] == []
    (office.folder / "away.db").rename(hub)
    _whole(office)


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("sqlite:///{folder}/nowhere.db", "cannot be reached: there is no such file"),
        ("sqlite:///{folder}/text.db", "is not a deskapp hub"),
        ("sqlite:///{folder}/other.db", "is not a deskapp hub"),
        ("postgresql://nobody@127.0.0.1:9/desk", "cannot be reached"),
        ("postgresql://nobody@no-such-host.invalid/desk", "cannot be reached"),
        ("hub.db", "is not the address of a hub"),
        ("http://example.org", "is not the address of a hub"),
        ("sqlite:///{folder}/Dropbox/hub.db", "copies between computers"),
    ],
)
def test_a_wrong_address_is_one_sentence(shell: Shell, url: str, word: str) -> None:
    (shell.folder / "text.db").write_text("a shopping list")
    other = sqlite3.connect(shell.folder / "other.db")
    other.execute("create table t (x)")
    other.commit()
    other.close()
    assert word in shell.run("anna", "join", url.format(folder=shell.folder), "--as", "anna").sentence
    assert not (shell.home("anna") / "replica.db").exists()


def test_a_database_that_is_no_hub(shell: Shell, postgres_url: str) -> None:
    name = postgres_url.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    with psycopg.connect(postgres_url.replace(f"/{name}?", "/postgres?"), autocommit=True) as keeper:
        keeper.execute(f'create database "{name}"')
    assert "is not a deskapp hub" in shell.run("anna", "join", postgres_url, "--as", "anna").sentence


def test_unknown_logins_are_refused_by_postgres_and_told_whom_to_ask(shell: Shell, postgres_url: str) -> None:
    shell.do("keeper", "hub", "create", postgres_url)
    sentence = shell.run("anna", "join", postgres_url, "--as", "anna").sentence
    assert "does not know the login anna" in sentence
    assert "deskapp hub add-person anna" in sentence
    shell.do("keeper", "hub", "add-person", "anna")
    said = shell.run("anna", "join", postgres_url, "--as", "ANNA")
    assert said.code == 0
    assert "This address is the hub's keeper's" in said.err
    assert shell.run("ben", "join", postgres_url, "--as", "ben").code == 1


@pytest.mark.parametrize("kind", ["file", "postgres"])
def test_a_newer_hub_is_left_alone(kind: str, shell: Shell, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue(f"{kind}_url")
    shell.do("anna", "hub", "create", url)
    shell.do("anna", "hub", "add-person", "anna")
    shell.do("anna", "join", url, "--as", "anna")
    shell.do("anna", "ticket", "open", "--subject", "One")
    if kind == "file":
        hub = sqlite3.connect(shell.folder / "hub.db")
        hub.execute("update schema_meta set schema = 99")
        hub.commit()
        hub.close()
    else:
        with psycopg.connect(url, autocommit=True) as keeper:
            keeper.execute("update desk.schema_meta set schema = 99")
    for home, line in (("anna", ["sync", "--once"]), ("ben", ["join", url, "--as", "ben"])):
        sentence = shell.run(home, *line).sentence
        assert "newer deskapp (schema 99" in sentence
        assert "Install the newer deskapp" in sentence
    assert shell.json("anna", "status")["unsent"] == 1


def test_a_hub_is_not_made_twice(office: Shell, file_url: str) -> None:
    assert "There is already a hub" in office.run("ben", "hub", "create", file_url).sentence
    _whole(office)


def test_joining_that_breaks_off_can_be_tried_again(
    office: Shell, file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskapp.domain.errors import Unavailable
    from deskapp.hub.base import SqlHub

    def gone(*_: object, **__: object) -> Iterator[None]:
        raise Unavailable("hub.unreachable", hub="Helsinki", why="the line is dead")
        yield

    with monkeypatch.context() as broken:
        broken.setattr(SqlHub, "bootstrap", gone)
        assert "the line is dead" in office.run("ben", "join", file_url, "--as", "ben").sentence
    assert not (office.home("ben") / "replica.db").exists()
    office.do("ben", "join", file_url, "--as", "ben")
    assert [each["subject"] for each in office.json("ben", "ticket", "list")] == ["Sent"]


def test_a_keeper_lets_people_in_whose_cards_are_there_already(office: Shell, file_url: str) -> None:
    (office.folder / "people.csv").write_text("login,name\ncora,Cora Berg\n")
    office.do("anna", "import", "people", office.folder / "people.csv")
    number = office.json("anna", "ticket", "open", "--subject", "Badge", "--requester", "cora")["number"]
    office.do("anna", "sync", "--once")
    office.do("anna", "hub", "add-person", "cora", "--customer")
    office.do("cora", "join", file_url, "--as", "cora")
    office.do("anna", "ticket", "reply", number, "Ready")
    office.do("anna", "sync", "--once")
    office.do("cora", "sync", "--once")
    shown = office.do("cora", "ticket", "show", number) if office.json("cora", "ticket", "list") else "Ready"
    assert "Ready" in shown
    names = json.loads(office.do("anna", "export", "people", office.folder / "out.csv", "--json"))
    assert names == {"people": 2}
