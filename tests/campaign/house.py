"""An office under test: a hub, its homes and books, copied from one that is made once; and what must hold in the end.

What is asked of the hub in the end is read by plain SQL, past everything that is under test.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

from deskapp.domain.errors import NotFound, Unavailable
from deskapp.domain.operation import derived
from deskapp.hub.opening import open_hub
from deskapp.replica.database import Replica
from deskapp.replica.opening import BLOBS, DRAFTS, REPLICA, connect
from deskapp.services import duties, office, sending, tickets
from deskapp.services.desk import open_desk, wall_clock
from tests.campaign.people import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.services.desk import Desk

PEOPLE = {"anna": False, "ben": False, "cara": True}  # login: customer
SECOND = "second"  # a team's own space
HUB = "shared/hub.db"
BACKUP = "backup"
ROUNDS = 12
"""So many rounds of everybody's exchanges bring rest, or something runs in circles."""


class House:
    """An office in a folder; with `server`, its hub is a database of that Postgres, else a file."""

    def __init__(self, folder: Path, server: str = "") -> None:
        self.folder = folder
        self._server = server
        made = _template(server)
        self._database = f"house_{os.getpid()}_{time.monotonic_ns()}"
        if server:
            self.url = _at(server, self._database)
            self._keeper(f"create database {self._database} template {_name_of(made)}")
        else:
            self.url = f"sqlite:///{folder / HUB}"
            (folder / HUB).parent.mkdir()
            shutil.copy(made / HUB, folder / HUB)
        self.homes: dict[str, Path] = {}
        for name in PEOPLE:
            self.homes[name] = folder / name
            shutil.copytree(made / name, folder / name)
            replica = Replica.open(self.homes[name])
            with replica.transaction() as connection:
                replica.set_meta(connection, "hub", self.url)
            replica.close_thread()

    def book(self, name: str) -> Path:
        """Where the person of a home writes down what he was told."""
        return self.folder / f"{name}.book"

    def saved(self, name: str) -> set[str]:
        """The operations a person was told are saved."""
        return {each for line in lines_of(self.book(name)) for each in line.get("ops", ())}

    def close(self) -> None:
        """Take the database away."""
        if self._server:
            self._keeper(f"drop database if exists {self._database} with (force)")
            self._keeper(f"drop database if exists {self._database}_{BACKUP}")

    # ---- disasters, while nobody is connected

    def back_up(self) -> None:
        """Keep a copy of the hub."""
        if self._server:
            self._keeper(f"drop database if exists {self._database}_{BACKUP}")
            self._keeper(f"create database {self._database}_{BACKUP} template {self._database}")
            return
        with sqlite3.connect(self.folder / HUB) as source, sqlite3.connect(self.folder / BACKUP) as target:
            source.backup(target)
        source.close()
        target.close()

    def restore(self) -> None:
        """Have the hub as it was at the last `back_up`."""
        if self._server:
            self._keeper(f"drop database {self._database} with (force)")
            self._keeper(f"create database {self._database} template {self._database}_{BACKUP}")
            return
        for rest in self.folder.glob(f"{HUB}*"):
            rest.unlink()
        shutil.copy(self.folder / BACKUP, self.folder / HUB)

    def clone(self, name: str, copy: str) -> None:
        """A home is copied with all that is in it, its name at the hub too."""
        shutil.copytree(self.homes[name], self.folder / copy)
        self.homes[copy] = self.folder / copy

    # ---- what must hold

    def sound(self, name: str) -> None:
        """A home that was cut off opens, its files are whole, and all its person was told is there."""
        home = self.homes[name]
        key = open_desk(home).key
        for file in (REPLICA, DRAFTS, BLOBS):
            if (home / file).exists():
                whole(home / file, key)
        desk = open_desk(home)
        # What was unsent when a home was copied is brought by one of the two; after a restored hub only that one has it.
        person = name.removesuffix("-copy")
        others = [open_desk(each) for other, each in self.homes.items() if other.removesuffix("-copy") == person]
        lost = self.saved(name) - {each for other in others for each in _operations(other)}
        assert not lost, f"{name} lost {len(lost)} of what was saved: {self._said(name, lost)}"
        lines = lines_of(self.book(name))
        typed = [line["typed"] for line in lines if "typed" in line]
        if typed:
            draft = desk.drafts.load("typing", "note")
            assert draft is not None, f"{name} lost a draft"
            assert draft.text.startswith(typed[-1]), f"{name}: {draft.text!r} was {typed[-1]!r}"
        for line in lines:
            if "held" in line:
                assert _held_somewhere(desk, **line), f"{name} lost the reply {line['held']}"
        missing = {each for each in self._attached(name) if not desk.blobs.have(each)} - self._files_there()
        assert not missing, f"{name} lost {len(missing)} files"  # one that was handed over may be at the hub alone
        desk.close_thread()

    def settle(self) -> None:
        """Everybody sends what is held and exchanges until nothing moves any more."""
        desks = [open_desk(home) for home in self.homes.values()]
        try:
            for desk in desks:
                with suppress(NotFound):
                    sending.send_now(desk)
            moved: list[tuple[object, ...]] = []
            for _ in range(ROUNDS):
                moved = [each for each in map(_exchange, desks) if each]
                if not moved:
                    return
            raise AssertionError(f"{ROUNDS} rounds of exchanges, and still something moves: {moved}")
        finally:
            for desk in desks:
                desk.close_thread()

    def check(self) -> Counter[str]:
        """Everything told is in the hub exactly once, chains and files are whole, all copies are the same."""
        counted: Counter[str] = Counter()
        log = list(self._log())
        own = [row for row in log if not row.origin]
        often = Counter(row.id for row in own)
        twice = [each for each, times in often.items() if times > 1]
        assert not twice, f"twice in the hub: {twice[:3]}"
        streams: dict[tuple[str, str], list[int]] = {}
        for row in own:
            if row.n > 0:
                streams.setdefault((row.space, row.device), []).append(row.n)
        for stream, numbers in streams.items():
            assert numbers == list(range(1, len(numbers) + 1)), f"the stream {stream} has gaps or is out of order"
        if not self._server:
            whole(self.folder / HUB)
        for name, home in self.homes.items():
            self.sound(name)
            desk = open_desk(home)
            assert desk.replica.read("SELECT count(*) FROM op WHERE seq IS NULL") == [(0,)], f"{name} has unsent work"
            parked = desk.replica.read("SELECT lower(hex(id)), reason FROM parked")
            assert {reason for _, reason in parked} <= {"moved", "hand_over"}, f"{name}: {parked}"
            saved = self.saved(name)
            lost = saved - set(often) - {each for each, _ in parked}
            assert not lost, f"{len(lost)} operations of {name} are not in the hub: {sorted(lost)[:3]}"
            found = office.verify(desk, full=True)
            assert not found["problems"], f"{name}: {found['problems'][:3]}"
            assert not found["hub"], found["hub"]
            missing = self._attached(name) - self._files_there()
            assert not missing, f"{len(missing)} files of {name} are not at the hub"
            counted.update(saved=len(saved), parked=len(parked))
            desk.close_thread()
        counted["operations"] = len(own)
        return counted

    def _said(self, name: str, lost: set[str]) -> list[dict[str, Any]]:
        """The first lines of a book that name what is lost."""
        return [line for line in lines_of(self.book(name)) if lost & set(line.get("ops", ()))][:3]

    def _attached(self, name: str) -> set[str]:
        return {line["attached"] for line in lines_of(self.book(name)) if "attached" in line}

    def _files_there(self) -> set[str]:
        return {bytes(sha).hex() for (sha,) in self._select("select distinct sha256 from blob_use")}

    def operations(self) -> set[str]:
        """Ids of the operations that the hub has from members."""
        return {row.id for row in self._log() if not row.origin}

    def in_step(self) -> bool:
        """Whether every home stands where the hub stands."""
        heads = dict(self._select("select space, seq from head"))
        for home in self.homes.values():
            desk = open_desk(home)
            places = desk.replica.read("SELECT id, seq FROM space")
            desk.close_thread()
            if any(heads.get(space, seq) != seq for space, seq in places):
                return False
        return True

    def spaces(self) -> list[tuple[Any, ...]]:
        """The spaces of the hub."""
        return self._select("select id from space")

    def _log(self) -> Iterator[_Row]:
        for row in self._select("select space, device, n, id, origin, seq from op order by space, seq"):
            yield _Row(row)

    def _select(self, sql: str) -> list[tuple[Any, ...]]:
        if self._server:
            with psycopg.connect(self.url, autocommit=True, options="-c search_path=desk") as connection:
                return connection.execute(sql).fetchall()
        connection = sqlite3.connect(self.folder / HUB)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def _keeper(self, sql: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as keeper:
            keeper.execute(sql)


class _Row:
    """An operation of the hub's log; ids are 32 hex characters on both engines."""

    def __init__(self, row: tuple[Any, ...]) -> None:
        self.space, self.device, self.id = (str(row[at]).replace("-", "") for at in (0, 1, 3))
        self.n, self.origin = row[2], row[4]


def whole(file: Path, key: str = "") -> None:
    """A database file is sound; an encrypted one also in the seal of every page."""
    connection = connect(file, key) if key else sqlite3.connect(file)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], f"{file} is damaged"
        for left in (2, 1, 0) if key else ():
            # It looks at the file past all locks, and so at pages that another process is just writing.
            broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            if not broken:
                break
            assert left, f"{file} has broken pages: {broken[:3]}"
            time.sleep(0.2)
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    finally:
        connection.close()


def _operations(desk: Desk) -> set[str]:
    rows = desk.replica.read("SELECT lower(hex(id)) FROM op UNION SELECT lower(hex(id)) FROM parked")
    desk.close_thread()
    return {each for (each,) in rows}


def _held_somewhere(desk: Desk, held: str, ticket: str, text: str, **_: object) -> bool:
    """Still held, sent, kept aside, or a draft again because its ticket is not here any more."""
    draft = desk.drafts.load(ticket, "reply")
    return bool(
        (draft is not None and text in draft.text)
        or desk.replica.one("SELECT 1 FROM held WHERE id = ?", (held,))
        or desk.replica.one("SELECT 1 FROM op WHERE doc = ?", (bytes.fromhex(held),))
        or desk.replica.one("SELECT 1 FROM parked WHERE doc = ?", (bytes.fromhex(held),))
    )


def _exchange(desk: Desk) -> tuple[object, ...]:
    """What an exchange and its duties moved, empty when nothing did; a busy hub is asked again."""
    for left in reversed(range(20)):
        try:
            done = office.sync(desk)
            hub = open_hub(desk.replica.meta("hub"))
            seen = duties.run(desk.replica, hub, now=wall_clock)
            hub.close()
        except Unavailable:
            if not left:
                raise
            time.sleep(0.2)
        else:
            return (desk.home.name, done, seen) if done.received + done.sent + done.waiting + seen else ()
    return ()


# ---- the office that all others are copies of


@cache
def _template(server: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="deskapp-house-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    url = _at(server, _name_of(folder)) if server else f"sqlite:///{folder / HUB}"
    (folder / HUB).parent.mkdir()
    hub = office.create_hub(url, "House")
    hub.add_space(SECOND, "team", "Second")
    for login, customer in PEOPLE.items():
        person = office.add_person(hub, login, customer=customer)
        if not customer:
            hub.add_member(SECOND, person)
    hub.close()
    for login in PEOPLE:
        office.join(folder / login, url, login, key_place="file")
    desk = open_desk(folder / "anna")
    with desk.unit() as work:
        work.record("make", "team", derived("team", SECOND), {"name.en": "Second", "space": SECOND}, space="company")
        work.commit()
    tickets.open_ticket(desk, subject="The first", requester=desk.person, text="Good morning")
    for each in (desk, desk, *(open_desk(folder / login) for login in PEOPLE)):
        office.sync(each)
        each.close_thread()
    return folder


def _name_of(folder: Path) -> str:
    """The database that belongs to a folder."""
    return folder.name.replace("-", "_")


def _at(server: str, database: str) -> str:
    return urlunsplit(urlsplit(server)._replace(path=f"/{database}"))


