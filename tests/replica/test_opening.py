"""Making and opening a replica where things are not as they should be: one sentence each, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.errors import DeskError, Refused, Unavailable
from deskapp.domain.rows import QueueQuery
from deskapp.replica import database, models, opening
from deskapp.replica.database import Replica, WrongThread
from deskapp.replica.opening import REPLICA, SCHEMA, FirstPage, as_desk_error
from deskapp.services import queues, tickets
from deskapp.services.desk import Desk, open_desk
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def subjects(desk: Desk) -> list[str]:
    return [each.subject for each in queues.page(desk, QueueQuery(view="all", sort="oldest"), 500)]


def opened(desk: Desk, subject: str, text: str = "") -> None:
    tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), text=text)


# ---- what is there


def test_a_home_without_a_replica_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="deskapp join URL"):
        Replica.open(tmp_path)
    with pytest.raises(Unavailable, match="deskapp join URL"):
        FirstPage(tmp_path, 0)
    assert list(tmp_path.iterdir()) == []


def test_a_second_replica_is_never_made_over_the_first(desk: Desk) -> None:
    with pytest.raises(Refused) as error:
        Replica.create(desk.home)
    assert error.value.code == "replica.joined"


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\0" + b"\0" * 5000])
def test_a_file_that_is_no_replica_is_called_damaged_and_left_alone(tmp_path: Path, content: bytes) -> None:
    Replica.create(tmp_path, key_place="file").close_thread()
    (tmp_path / REPLICA).write_bytes(content)
    for enter in (lambda: Replica.open(tmp_path), lambda: FirstPage(tmp_path, 0)):
        with pytest.raises(Unavailable, match="keep the folder and join the hub again") as error:
            enter()
        assert error.value.code == "replica.corrupt"
    assert (tmp_path / REPLICA).read_bytes() == content


def test_a_page_damaged_in_the_middle_is_found_when_it_is_read(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "home")
    for n in range(60):
        opened(desk, f"Subject {n}", "words " * 200)
    desk.replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.close_thread()
    with (tmp_path / "home" / REPLICA).open("r+b") as file:
        last = file.seek(0, os.SEEK_END) // 4096
        for page in range(last - 40, last - 1):
            file.seek(page * 4096 + 100)
            file.write(b"\xee" * 2000)
    desk = open_desk(tmp_path / "home")
    with pytest.raises(Unavailable) as error:
        desk.replica.read("SELECT doc FROM message")
    assert error.value.code == "replica.corrupt"
    desk.close_thread()


def test_a_newer_replica_is_refused_with_what_to_do(desk: Desk) -> None:
    desk.replica.connection().execute(f"PRAGMA user_version={SCHEMA + 3}")
    desk.close_thread()
    for enter in (lambda: open_desk(desk.home), lambda: FirstPage(desk.home, 0)):
        with pytest.raises(Unavailable, match=f"schema {SCHEMA + 3}, this one knows {SCHEMA}.*Install the newer"):
            enter()


# ---- making one


def test_making_that_fails_leaves_nothing_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlcipher.OperationalError("database or disk is full")

    monkeypatch.setattr(database, "_make_tables", full)
    with pytest.raises(Unavailable, match="The disk is full"):
        Replica.create(tmp_path, key_place="file")
    assert not Replica.exists(tmp_path)
    assert not list(tmp_path.glob("*making*"))
    monkeypatch.undo()
    made = Replica.create(tmp_path, key_place="file")
    assert made.read("SELECT count(*) FROM ticket") == [(0,)]
    made.close_thread()


def test_a_making_that_was_killed_is_no_replica(tmp_path: Path) -> None:
    (tmp_path / (REPLICA + ".making")).write_bytes(b"half")
    assert not Replica.exists(tmp_path)
    Replica.create(tmp_path, key_place="file").close_thread()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["key.json", REPLICA, "replica.key"]


@pytest.fixture
def anyones_folder() -> Iterator[Path]:
    """A folder that other users of this computer can reach, unlike pytest's own."""
    made = Path(tempfile.mkdtemp(prefix="deskapp-open-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


def _as_somebody(work: Callable[[], object]) -> dict[str, str]:
    """What work says when nothing is allowed to this user that the file modes forbid."""
    there, here = os.pipe()
    child = os.fork()
    if child == 0:  # root may write everywhere: become nobody, in a process of its own
        said = {"code": "", "text": ""}
        try:
            if os.geteuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            work()
        except DeskError as error:
            said = {"code": error.code, "text": str(error)}
        except BaseException as error:
            said = {"code": "bug", "text": repr(error)}
        os.write(here, json.dumps(said).encode())
        os._exit(0)
    os.close(here)
    with os.fdopen(there, "rb") as pipe:
        found: dict[str, str] = json.loads(pipe.read() or b'{"code": "crash"}')
    os.waitpid(child, 0)
    return found


def test_a_home_that_cannot_be_written_is_one_sentence(anyones_folder: Path) -> None:
    (anyones_folder / "home").mkdir(mode=0o555)
    said = _as_somebody(lambda: Replica.create(anyones_folder / "home", key_place="file"))
    assert said["code"] == "home.readonly"
    assert str(anyones_folder / "home") in said["text"]
    said = _as_somebody(lambda: Replica.create(anyones_folder / "home" / "deeper", key_place="file"))
    assert said["code"] == "home.readonly"


@pytest.mark.parametrize("mode", [0o444, 0o644])
def test_a_replica_in_a_home_that_became_read_only_is_one_sentence(anyones_folder: Path, mode: int) -> None:
    home = anyones_folder / "home"
    Replica.create(home, key_place="file").close_thread()
    (home / REPLICA).chmod(mode)
    for each in (home / "key.json", home / "replica.key"):
        each.chmod(0o444)
    home.chmod(0o555)
    assert _as_somebody(lambda: Replica.open(home))["code"] == "home.readonly"
    assert _as_somebody(lambda: FirstPage(home, 0))["code"] == "home.readonly"
    home.chmod(0o755)
    Replica.open(home).close_thread()


# ---- a full disk


def _until_it_is_full(desk: Desk, saved: list[str]) -> None:
    for n in range(400):
        opened(desk, f"Subject {n}", "many words " * 300)
        saved.append(f"Subject {n}")


def test_a_full_disk_is_one_sentence_and_what_was_saved_stays(desk: Desk) -> None:
    opened(desk, "before")
    connection = desk.replica.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 20}")
    saved = ["before"]
    with pytest.raises(Unavailable, match=r"The disk is full.*free some space and try again"):
        _until_it_is_full(desk, saved)
    assert not connection.in_transaction
    assert subjects(desk) == saved
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.execute("PRAGMA max_page_count=1000000")
    opened(desk, "afterwards")
    assert subjects(desk) == [*saved, "afterwards"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of three megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if (
        os.geteuid() != 0
        or shutil.which("mount") is None
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("nobody may mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_is_really_full_loses_nothing_either(small_disk: Path) -> None:
    desk = make_desk(small_disk / "home", synchronous="full")
    (small_disk / "filler").write_bytes(b"x" * 300_000)
    saved: list[str] = []
    with pytest.raises(Unavailable, match="The disk is full"):
        _until_it_is_full(desk, saved)
    desk.close_thread()
    (small_disk / "filler").unlink()
    desk = open_desk(small_disk / "home")
    assert subjects(desk) == saved
    opened(desk, "afterwards")
    assert subjects(desk)[-1] == "afterwards"
    desk.close_thread()


def test_no_room_for_a_new_home_leaves_none(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"x" * (3 * 1024 * 1024 - 40_000))
    with pytest.raises(Unavailable) as error:
        Replica.create(small_disk / "home", key_place="file")
    assert error.value.code == "disk.full"
    assert not Replica.exists(small_disk / "home")


# ---- sentences


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "disk.full"),
        ("file is not a database", "replica.corrupt"),
        ("database disk image is malformed", "replica.corrupt"),
        ("attempt to write a readonly database", "home.readonly"),
        ("unable to open database file", "disk.broken"),
        ("disk I/O error", "disk.broken"),
        ("database is locked", "work.running"),
    ],
)
def test_each_failure_of_a_database_is_a_sentence(tmp_path: Path, said: str, code: str) -> None:
    found = as_desk_error(sqlcipher.OperationalError(said), tmp_path / REPLICA)
    assert isinstance(found, Unavailable)
    assert found.code == code
    assert "{" not in str(found)


@pytest.mark.parametrize(
    "said", ["no such column: t.full_name", 'near "SELEC": syntax error', "UNIQUE constraint failed"]
)
def test_a_mistake_of_ours_stays_one(tmp_path: Path, said: str) -> None:
    error = sqlcipher.OperationalError(said)
    assert as_desk_error(error, tmp_path / REPLICA) is error


def test_an_error_on_a_disk_without_room_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_free_bytes", lambda _: 0)
    found = as_desk_error(sqlcipher.OperationalError("disk I/O error"), tmp_path / REPLICA)
    assert isinstance(found, Unavailable)
    assert found.code == "disk.full"


# ---- who may ask


def test_a_query_on_the_windows_thread_raises(desk: Desk) -> None:
    desk.forbid_this_thread()
    for ask in (lambda: desk.replica.read("SELECT 1"), lambda: subjects(desk), lambda: opened(desk, "x")):
        with pytest.raises(WrongThread, match="hand it to jobs"):
            ask()
    found: list[object] = []

    def elsewhere() -> None:
        found.append(desk.replica.read("SELECT 1"))
        desk.close_thread()

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert found == [[(1,)]]
    desk.replica.forbid_thread(None)
    assert desk.replica.read("SELECT 1") == [(1,)]


def test_a_model_asked_outside_a_unit_of_work_raises(desk: Desk) -> None:
    assert desk.replica.read("SELECT count(*) FROM op") != [(0,)]
    with pytest.raises(AttributeError, match="Cannot use uninitialized Proxy"):
        models.Op.select().count()
    with pytest.raises(AttributeError, match="Cannot use uninitialized Proxy"):
        models.Meta.create(name="a", value="b")


def test_each_thread_keeps_its_connection_for_its_life(desk: Desk) -> None:
    assert desk.replica.connection() is desk.replica.connection()
    found: list[object] = []

    def elsewhere() -> None:
        found.append(desk.replica.connection())
        desk.close_thread()

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert found[0] is not desk.replica.connection()


def test_a_fresh_replica_knows_whose_it_is_from_its_first_moment(tmp_path: Path) -> None:
    """A kill between the two would leave a home that has joined nothing and cannot join again."""
    seen: list[bool] = []

    def first(connection: Any) -> None:
        seen.append(Replica.exists(tmp_path / "home"))
        Replica.set_meta(connection, "person", "anna")

    def breaks(_connection: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Replica.create(tmp_path / "home", key_place="file", first=breaks)
    assert not Replica.exists(tmp_path / "home")
    Replica.create(tmp_path / "home", key_place="file", first=first).close_thread()
    assert seen == [False]
    assert Replica.open(tmp_path / "home").meta("person") == "anna"
