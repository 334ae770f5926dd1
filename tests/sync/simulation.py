"""A whole office from one seed: people, clocks, a line that breaks everywhere, crashes in the middle of commits.

Time and chance are injected, so a seed is a run. `Fault` counts how often each fault really struck: a fault that
never strikes proves nothing.
"""

from __future__ import annotations

import itertools
import json
import random
import shutil
import uuid
from collections import Counter
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from unittest import mock

from deskapp.domain.documents import SILENT, document_type
from deskapp.domain.errors import DeskError, Unavailable
from deskapp.hub.protocol import Head
from deskapp.hub.sqlite import SqliteHub
from deskapp.replica import merging
from deskapp.services import tickets
from deskapp.services.desk import open_desk
from deskapp.sync.exchange import Exchange
from deskapp.sync.pace import Pace
from tests.sync.offices import Office, documents, states

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

HOMES = ("anna", "laptop", "ben", "carla")
FIELDS: dict[str, tuple[Any, ...]] = {
    "subject": ("VPN", "Printer", "Badge", "Chair"),
    "priority": (0, 1, 2, 3),
    "status": ("open", "waiting", "solved", "closed"),
    "category": ("it", "hr", "pay"),
    "confidential": (True, False),
}


class Crash(BaseException):
    """The computer loses power here: nothing catches it."""


def furnish(folder: Path) -> None:
    """An office with everybody in it, made once and always the same; every run gets a copy."""
    chance = random.Random(1)
    moments = itertools.count(1_795_200_000_000, 1000)
    with (
        mock.patch("secrets.token_hex", lambda size: f"{chance.getrandbits(size * 8):0{size * 2}x}"),
        mock.patch("secrets.randbits", chance.getrandbits),
        mock.patch("uuid.uuid4", side_effect=lambda: uuid.UUID(int=chance.getrandbits(128))),
        mock.patch("deskapp.services.office.wall_clock", side_effect=moments),
    ):
        office = Office(folder, f"sqlite:///{folder}/hub.db")
        office.join("anna")
        office.join("anna", home="laptop")
        office.join("ben")
        office.join("carla", customer=True)
        office.close()


class Line:
    """The way to the hub: breaks before, after and inside calls, repeats and loses what it carries."""

    def __init__(self, run: Run, hub: SqliteHub, home: str) -> None:
        self._run, self._hub, self._home = run, hub, home

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def pull(self, space: str, after: int, limit: int = 500, *, device: str) -> list[Any]:
        run = self._run
        run.cut("before pull")
        got = self._hub.pull(space, after, run.chance.choice((1, 3, limit)), device=device)
        if len(got) > 2 and run.strikes("hole"):
            del got[run.chance.randrange(1, len(got) - 1)]
        if got and run.strikes("repeated"):
            got = got + got[: run.chance.randrange(len(got)) + 1]
        if run.strikes("disorder"):
            run.chance.shuffle(got)
        return got

    def push(self, *arguments: Any) -> Any:
        run = self._run
        run.cut("before push")
        if run.strikes("somebody else first", 0.5):
            run.somebody_else()
        if run.strikes("written meanwhile", 0.3):
            run.act(self._home)
        run.check_states(arguments)
        result = self._hub.push(*arguments)
        run.seen[result.status] += 1
        if run.strikes("written meanwhile", 0.3):
            run.act(self._home)
        run.cut("after push")
        return result


class Run:
    """One schedule. `rate` is how often a fault strikes where it can."""

    def __init__(
        self, template: Path, folder: Path, seed: int, *, rate: float = 0.12, disasters: float = 0.12
    ) -> None:  # fmt: skip
        self.disasters = disasters
        self.chance = random.Random(seed)
        self.rate = rate
        self.struck: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.saved: set[str] = set()
        self._deep = False
        self._quiet = False
        self._ms = 1_795_300_000_000
        shutil.copytree(template, folder)
        self.hub = SqliteHub(folder / "hub.db", synchronous="OFF", wall=self._wall)
        self._folder = folder
        self.homes = list(HOMES)
        self.desks = {home: self._open(folder / home) for home in HOMES}
        self._backup: bytes = (folder / "hub.db").read_bytes()

    # ---- chance, time, faults

    def _wall(self) -> int:
        self._ms += self.chance.choice((1, 7, 60_000))
        return self._ms

    def _open(self, home: Path) -> Desk:
        desk = open_desk(home, synchronous="off")
        skew = self.chance.choice((0, 0, 3_600_000, -40 * 86_400_000, 400 * 86_400_000))
        desk.now = lambda: self._wall() + skew
        desk.random_bits = self.chance.getrandbits
        plain = desk.replica.transaction

        @contextmanager
        def transaction() -> Iterator[Any]:
            with plain() as connection:
                yield connection
                if self.strikes("crash before commit"):
                    raise Crash
            if self.strikes("crash after commit"):
                raise Crash

        desk.replica.transaction = transaction  # type: ignore[method-assign]
        return desk

    def strikes(self, fault: str, rate: float = 0.0) -> bool:
        """True when this fault happens now."""
        if self._quiet or self.chance.random() >= (rate or self.rate):
            return False
        self.struck[fault] += 1
        return True

    def cut(self, where: str) -> None:
        """The line breaks, perhaps."""
        if self.strikes(f"cut {where}"):
            raise Unavailable("hub.unreachable", hub="the hub", why=where)

    def somebody_else(self) -> None:
        """Acts and exchanges inside another's push, undisturbed."""
        if self._deep:
            return
        self._deep = True
        other = self.chance.choice(self.homes)
        self.act(other)
        self.exchange(other)
        self._deep = False

    # ---- what people do

    def act(self, home: str) -> None:
        """One use case at one desk; what it wrote is saved, whatever comes after."""
        desk = self.desks[home]
        before = self._own(desk)
        with suppress(Crash, DeskError):
            self._do(home, desk)
        self.saved |= self._own(desk) - before

    def _own(self, desk: Desk) -> set[str]:
        rows = desk.replica.read("SELECT lower(hex(id)) FROM op WHERE seq IS NULL AND intent <> 'void'")
        return {each for (each,) in rows}

    def _do(self, home: str, desk: Desk) -> None:
        pick, chance = self.chance.choice, self.chance
        if home == "carla":
            mine = [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM request ORDER BY id")]
            if not mine or chance.random() < 0.4:
                tickets.open_ticket(desk, subject=pick(FIELDS["subject"]), requester=desk.person, text="Please")
            else:
                tickets.reply(desk, pick(mine), "One more thing")
            return
        known = [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM ticket ORDER BY id")]
        if not known or chance.random() < 0.15:
            requester = pick((desk.person, self.desks["carla"].person))
            tickets.open_ticket(desk, subject=pick(FIELDS["subject"]), requester=requester, text="Help")
            return
        ticket = known[0] if chance.random() < 0.5 else pick(known)  # many at one ticket
        kind = pick(("set", "set", "set", "set", "reply", "note", "label", "label", "unlabel", "unlabel", "assign", "settle",
                     "delete", "bulk", "newer"))  # fmt: skip
        field = pick(sorted(FIELDS))
        if kind == "set":
            tickets.set_fields(desk, ticket, {field: pick(FIELDS[field])})
        elif kind == "bulk":
            changes = tickets.set_fields_all(desk, known[:5], {"category": pick(FIELDS["category"])})
            if chance.random() < 0.5 and changes.group:
                tickets.undo(desk, changes.group)
        elif kind == "reply":
            tickets.reply(desk, ticket, "An answer")
        elif kind == "note":
            tickets.note(desk, ticket, "Between us")
        elif kind == "label":
            tickets.add_label(desk, ticket, pick(("vip", "loud", "cold")))
        elif kind == "unlabel":
            tickets.drop_label(desk, ticket, pick(("vip", "loud", "cold")))
        elif kind == "assign":
            tickets.assign(desk, ticket, pick((desk.person, "")))
        elif kind == "settle":
            self._settle_one(desk, ticket)
        elif kind == "newer":
            self._newer(desk, ticket)
        else:
            self._delete(desk, ticket)

    def _settle_one(self, desk: Desk, ticket: str) -> None:
        (text,) = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)) or ("{}",)
        cards = sorted(json.loads(text)["cards"])
        if cards:
            tickets.settle(desk, ticket, self.chance.choice(cards), self.chance.random() < 0.5)

    def _newer(self, desk: Desk, ticket: str) -> None:
        """What only a newer program knows: a verb, a field, a kind of document. It is kept and passed on."""
        self.struck["newer program"] += 1
        with desk.unit() as work:
            if work.document("ticket", ticket) is not None:
                work.record("praise", "ticket", ticket, {"stars": 5}, intent="praise")
            work.record("make", "kudos", work.fresh_id(), {"text": "Well done"}, space="desk", intent="praise")
            work.commit()

    def _delete(self, desk: Desk, ticket: str) -> None:
        from deskapp.domain.merge import edition

        with desk.unit() as work:
            document = work.document("ticket", ticket)
            if document is not None and not document["deleted"]:
                work.record("delete", "ticket", ticket, base={"*": edition(document)}, intent="delete")
                work.commit()

    # ---- the exchange

    def exchange(self, home: str) -> None:
        """One exchange, that may break anywhere."""
        desk = self.desks[home]
        line: Any = Line(self, self.hub, home)
        pace = Pace(size=self.chance.choice((1, 2, 500)))
        device = desk.replica.meta("device")
        hurry = _Hurry(self.chance.getrandbits(64))
        with suppress(Crash, Unavailable):
            done = Exchange(desk.replica, line, desk.person, device, desk.now, pace, chance=hurry).run()
            self.seen["resent"] += done.resent
            self.seen["repaired"] += done.repaired
            self.seen["renamed"] += done.renamed
        desk.device = desk.replica.meta("device")
        bare = desk.replica.read(
            "SELECT 1 FROM op WHERE seq IS NULL AND intent <> 'void' AND doc NOT IN (SELECT doc FROM shadow)"
        )
        assert not bare, "a document with unsent work has lost its confirmed form"

    def steps(self, count: int) -> None:
        """People act and exchange in any order."""
        for _ in range(count):
            home = self.chance.choice(self.homes)
            if self.chance.random() < self.disasters:
                self.disaster()
            for _ in range(self.chance.choice((0, 1, 1, 3))):
                self.act(home)
            if self.chance.random() < 0.6:
                self.exchange(home)

    def disaster(self) -> None:
        """What happens to a whole computer or to the hub."""
        kind = self.chance.choice(("backup", "restore", "restore", "clone", "until", "back"))
        ben = self.desks["ben"].person
        if kind == "backup":
            self._backup = (self._folder / "hub.db").read_bytes()
        elif kind == "restore":
            self.restore()
        elif kind == "clone" and len(self.homes) < len(HOMES) + 2:
            self._clone(self.chance.choice(("anna", "ben")))
        elif kind == "until":  # his right ends soon, perhaps between two steps of an exchange
            self.hub.add_member("desk", ben, until=self._ms + self.chance.choice((1, 10, 100_000)))
            self.struck["right ended"] += 1
        else:
            self.hub.add_member("desk", ben)

    def restore(self) -> None:
        """The hub as it was at the last backup."""
        self.hub.close()
        (self._folder / "hub.db").write_bytes(self._backup)
        self.struck["hub restored"] += 1

    def check_states(self, arguments: tuple[Any, ...]) -> None:
        """A document that is pushed says nothing of operations that the log will not have."""
        space, _, _, device, operations, states_ = arguments[:6]
        here = {each.id for each in operations}
        for state in states_:
            document = json.loads(state.body)
            known = here | {each.id for each in self.hub.operations_of(space, state.root, device=device)}
            unknown = set(document["writes"]) - known
            head = self.hub.heads(device=device).get(space)
            if head is not None and tuple(head) == arguments[1:3]:
                assert not unknown, "a document is ahead of the log"

    def _clone(self, home: str) -> None:
        """Somebody copies a profile to a second computer, with what is unsent there, and both are used."""
        self.act(home)
        copy = f"{home}-{len(self.homes)}"
        self.desks[home].close_thread()
        shutil.copytree(self._folder / home, self._folder / copy)
        self.homes.append(copy)
        self.act(home)
        self.desks[copy] = self._open(self._folder / copy)
        self.struck["profile copied"] += 1

    def settle(self) -> None:
        """The line holds, everybody exchanges until nothing is left."""
        self._quiet = True
        self.hub.add_member("desk", self.desks["ben"].person)
        for _ in range(4):
            for home in self.homes:
                self.exchange(home)

    # ---- what must be true then; none of it uses the merge

    def check(self) -> None:
        """Nothing lost, nothing twice, everybody the same."""
        spaces = {home: [each.id for each in self.hub.spaces(desk.person)] for home, desk in self.desks.items()}
        logged: Counter[str] = Counter()
        for space in {each for of_one in spaces.values() for each in of_one}:
            home = next(home for home in self.homes if space in spaces[home])
            device = self.desks[home].replica.meta("device")
            log = self.hub.pull(space, 0, 100_000, device=device)
            value = ""
            for seq, each in enumerate(log, 1):
                assert each.seq == seq
                assert each.intact()
                value = each.hash_after(value, space)
                if each.origin is None:
                    logged[each.id] += 1
            assert Head(len(log), value) == self.hub.heads(device=device)[space]
            for sender in {each.device for each in log}:
                numbers = [each.n for each in log if each.device == sender and each.origin is None]
                assert numbers == list(range(1, len(numbers) + 1))
            for reader in (home for home in self.homes if space in spaces[home]):
                desk = self.desks[reader]
                assert documents(desk, space) == states(desk, self.hub, space), (reader, space)
            self._check_values(space, log, device)
        assert self.seen["renamed"] == 0 or self.struck["profile copied"], "nobody had copied anything"
        assert self.seen["repaired"] == 0, "a check found a difference: something went wrong before"
        assert self.saved <= set(logged), f"{len(self.saved - set(logged))} saved operations are lost"
        assert not [each for each, times in logged.items() if times > 1]
        for desk in self.desks.values():
            connection = desk.replica.connection()
            assert merging.unshared_count(connection) == 0
            assert connection.execute("SELECT count(*) FROM shadow").fetchone() == (0,)
            assert connection.execute("SELECT count(*) FROM parked").fetchone() == (0,)
        self._check_requests()

    def _check_values(self, space: str, log: list[Any], device: str) -> None:
        """Whatever anybody wrote stands, was replaced by who had seen it, is shown to decide or was decided."""
        documents = {each.doc: json.loads(each.body) for each in self.hub.states(space, "", 100_000, device=device)}
        said: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        for each in log:
            said.setdefault(each.doc, []).append((each.id, json.loads(each.body)))
        for doc, operations in said.items():
            document = documents.get(doc, {})
            if not document or any(body["verb"] == "install" for _, body in operations):
                continue
            settled = {key for _, body in operations if body["verb"] == "settle" for key in body["values"]["cards"]}
            for id_, body in operations:
                if body["verb"] in ("make", "set"):
                    for name, value in body["values"].items():
                        self._check_value(document, operations, settled, id_, name, value)
                elif body["verb"] == "add":
                    for name, elements in body["values"].items():
                        for element in elements:
                            there = id_ in document["sets"].get(name, {}).get(element, ())
                            seen = any(id_ in ((other["base"].get(name) or {}).get(element) or ())
                                       for _, other in operations if other["verb"] == "drop")  # fmt: skip
                            assert there or seen, f"{element} of {name} was taken away by who never saw it"

    def _check_value(
        self, document: dict[str, Any], operations: list[tuple[str, dict[str, Any]]], settled: set[str],
        id_: str, name: str, value: Any,
    ) -> None:  # fmt: skip
        if document_type(document["type"]).field(name).rule == SILENT:
            return
        key = f"{name}:{id_}"
        known = document["versions"].get(name) == id_ or key in document["cards"] or key in settled
        replaced = any(other["base"].get(name) == id_ for _, other in operations if name in other["values"])
        equal = any(
            other["values"].get(name) == value for other_id, other in operations
            if other_id != id_ and other["verb"] in ("make", "set") and name in other["values"]
        )  # fmt: skip
        assert known or replaced or equal, f"{name} = {value!r} was lost without a word"

    def _check_requests(self) -> None:
        """What the customer asked is with the team; she reads the public words of hers, and only those."""
        carla, anna = self.desks["carla"], self.desks["anna"]
        hers = {
            root for (root,) in carla.replica.read("SELECT root FROM request WHERE hex(id) NOT LIKE '____________8%'")
        }
        theirs = {root for (root,) in anna.replica.read("SELECT root FROM ticket")}
        assert hers <= theirs
        words = {json.loads(text)["values"].get("body") for (text,) in carla.replica.read("SELECT doc FROM message")}
        assert "Between us" not in words
        echo = carla.replica.read("SELECT doc FROM message WHERE hex(id) LIKE '____________8%'")
        assert not [text for (text,) in echo if json.loads(text)["values"].get("body") in ("Please", "One more thing")]
        asked = anna.replica.read("SELECT count(*) FROM message WHERE hex(id) LIKE '____________8%' AND deleted = 0")
        wrote = carla.replica.read("SELECT count(*) FROM message WHERE hex(id) NOT LIKE '____________8%'")
        assert asked == wrote

    def close(self) -> None:
        """End all connections of this thread."""
        self.hub.close()
        for desk in self.desks.values():
            desk.close_thread()


class _Hurry(random.Random):
    """Never waits: time is simulated."""

    def random(self) -> float:
        return 0.0
