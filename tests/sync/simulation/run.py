"""A whole office from one seed: people, clocks, a line that breaks everywhere, crashes between every two steps.

Time and chance are injected, so a seed is a run. `struck` counts how often each fault really happened: one that never
strikes proves nothing.
"""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import DeskError, Refused, Unavailable
from deskapp.services import duties, tickets
from deskapp.services.desk import Desk
from deskapp.sync import waiting
from deskapp.sync.exchange import Exchange
from deskapp.sync.pace import Pace
from tests.sync.simulation.among import RESIDUES
from tests.sync.simulation.checks import check
from tests.sync.simulation.house import CLIENTS, furnish
from tests.sync.simulation.line import Crash, Line
from tests.sync.simulation.memory import KEY, MemoryHub, MemoryReplica
from tests.sync.simulation.people import do_something
from tests.sync.simulation.skew import program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskapp.hub.protocol import DocumentState, Passenger
    from deskapp.replica.database import Replica
    from tests.sync.simulation.memory import Rows

DAY = 86_400_000
SKEWS = (0, 0, 0, 3_600_000, -40 * DAY, 400 * DAY, -400 * DAY)
ROUNDS = 8


class Said(NamedTuple):
    """What somebody saved: the operation's document and content."""

    doc: str
    root: str
    body: dict[str, Any]
    home: str


class Run:
    """One schedule of 2 to 8 computers of a house. `clients` names them, else the seed chooses."""

    hub_kind: type[MemoryHub] = MemoryHub
    searched = False
    joining = True

    def __init__(self, seed: int, clients: Sequence[str] = ()) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self.busy = seed % 11 == 1  # then people do more: the days of seeds that failed once stay what they were
        self.among = self.joining and seed % 19 in RESIDUES  # and in these do it among several tickets
        self.house = furnish()
        self.struck: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.said: dict[str, Said] = {}
        self.newer: set[str] = set()  # homes with the program of next year
        self.erased: set[str] = set()  # roots and documents that somebody tried to erase
        self.forgotten: set[str] = set()  # operations that a computer knew before it was set back: the hub alone may have them
        self.quiet = False
        self._deep = False
        self._ms = 1_795_300_000_000
        self._folder: Path | None = None
        self.hub = self.house.hub(self.hub_kind)
        self.hub.clock = self._wall
        self.hub.memory.begin()
        self._backup = self.house.hub_rows
        self.homes = list(clients) or self._chosen()
        self.desks = {home: self._open(home) for home in self.homes}
        self._older: dict[str, Rows] = {}
        self.people = [*self.house.people.values()]
        self.teams = [*self.house.teams.values(), self._intake()]
        if self.among:
            self._open_some()

    def _chosen(self) -> list[str]:
        others = sorted(CLIENTS.keys() - {"anna"})
        count = self.chance.choice((2, 2, 2, 3, 3, 4, 5, 6, 8)) - 1
        return ["anna", *self.chance.sample(others, count)]

    def _intake(self) -> str:
        (team,) = self.desks["anna"].replica.one("SELECT lower(hex(id)) FROM team WHERE intake = 1") or ("",)
        return str(team)

    def _open_some(self) -> None:
        """Everybody knows some tickets that belong together."""
        self.quiet = True
        for subject in ("VPN", "The VPN again", "Chair"):
            requester = self.chance.choice(self.people)
            tickets.open_ticket(self.desks["anna"], subject=subject, requester=requester, text="Help")
        self.saved("anna", 0)
        for home in (*self.homes, *self.homes):
            self.exchange(home)
        self.back_up()
        self.quiet = False

    # ---- chance, time, faults

    def _wall(self) -> int:
        self._ms += self.chance.choice((1, 7, 60_000))
        return self._ms

    def _open(self, home: str) -> Desk:
        memory = self.house.memory(home, searched=self.searched)
        memory.begin()
        return self._desk(home, memory, self.chance.choice(SKEWS))

    def _desk(self, home: str, memory: Any, skew: int) -> Desk:
        replica = MemoryReplica(home, memory, self._crash, lambda: self.folder(home))
        facts = dict(replica.read("SELECT name, value FROM meta"))
        desk = Desk(Path("/nowhere") / home, KEY, facts, replica=replica, synchronous="off")
        desk.now = lambda: self._wall() + skew
        desk.random_bits = self.chance.getrandbits
        return desk

    def line(self, home: str) -> Any:
        """A home's way to the hub."""
        return Line(self, home)

    def folder(self, home: str) -> Path:
        """A real folder for a home, made where files are attached."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="office-"))
        folder = self._folder / home
        folder.mkdir(exist_ok=True)
        self.desks[home].home = folder
        return folder

    def strikes(self, fault: str, rate: float) -> bool:
        """True when this fault happens now."""
        if self.quiet or self.chance.random() >= rate:
            return False
        self.struck[fault] += 1
        return True

    def _crash(self, where: str) -> None:
        if self.strikes(where, 0.01):
            raise Crash

    def somebody_else(self, riders: Sequence[Passenger]) -> None:
        """Acts and exchanges inside another's push, undisturbed; best somebody whom this push brings something."""
        if self._deep:
            return
        self._deep = True
        reached = {each.target for each in riders}
        opposite = [each for each in self.homes if self.desks[each].own_space in reached]
        other = self.chance.choice(opposite or self.homes)
        self.act(other)
        self.exchange(other)
        self.struck["opposite deliveries"] += bool(opposite)
        self._deep = False

    # ---- what people do

    def act(self, home: str) -> None:
        """One use case at one desk; what it wrote is saved, whatever comes after."""
        desk = self.desks[home]
        last = _newest(desk.replica)
        with suppress(Crash, DeskError), program(home in self.newer):
            self._do(home, desk)
        self.saved(home, last)

    def saved(self, home: str, last: int) -> None:
        """Remember what was written at a desk since its operation `last`."""
        for id_, doc, root, body in self.desks[home].replica.read(
            "SELECT lower(hex(id)), lower(hex(doc)), lower(hex(root)), body FROM op"
            " WHERE local > ? AND seq IS NULL AND intent <> 'void'",
            (last,),
        ):
            self.said.setdefault(id_, Said(doc, root, json.loads(body), home))

    def _do(self, home: str, desk: Desk) -> None:
        do_something(self, desk)

    # ---- the exchange

    def exchange(self, home: str) -> bool:
        """One exchange, that may break anywhere; True when it moved something."""
        desk = self.desks[home]
        line = self.line(home)
        pace = _Steady(size=self.chance.choice((1, 2, 500)))
        hurry = _Hurry(self.chance.getrandbits(64))
        moved = True
        device = desk.replica.meta("device")
        try:
            with program(home in self.newer):
                done = Exchange(desk.replica, line, desk.person, device, desk.now, pace, chance=hurry).run()
                self.seen["resent"] += done.resent
                self.seen["repaired"] += done.repaired
                self.seen["renamed"] += done.renamed
                moved = bool(done.sent or done.received or done.resent or done.waiting)
                if not desk.customer and (self.quiet or self.chance.random() < 0.3):
                    last = _newest(desk.replica)
                    try:
                        moved = bool(duties.run(desk.replica, line, now=desk.now)) or moved
                    finally:
                        self.saved(home, last)  # a rule writes too
        except (Crash, Unavailable, Refused) as error:
            unknown = isinstance(error, Refused) and error.data.get("reason") == "device"  # the hub was set back meanwhile
            if self.quiet or (isinstance(error, Refused) and not unknown):
                raise
        desk.device = desk.replica.meta("device")
        bare = desk.replica.read(_BARE)
        assert not bare, "a document with unsent work has lost its confirmed form"
        return moved

    def look_at(self, space: str, states: Sequence[DocumentState]) -> None:
        """A document that was pushed says nothing of operations that the log has not."""
        for root in {each.root for each in states}:
            known = dict(self.hub._rows("select id, origin from op where space = ? and root = ?", (space, root)))
            if not any(known.values()):  # what came from elsewhere brought versions along
                for state in states:
                    if state.root == root:
                        document = json.loads(state.body)
                        assert known.keys() >= document["writes"].keys(), "a document is ahead of the log"

    def steps(self, count: int = 0) -> None:
        """People act and exchange in any order."""
        for _ in range(count or self.chance.choice((2, 3, 4, 4, 5, 6, 10)) * (1 + self.among)):
            home = self.chance.choice(self.homes)
            if self.chance.random() < 0.2:
                self.disaster()
            for _ in range(self.chance.choice((1, 1, 1, 2, 3))):
                self.act(home)
            if self.chance.random() < 0.7:
                self.exchange(home)

    # ---- what happens to a whole computer or to the hub

    def disaster(self) -> None:
        """One of them."""
        kind = self.chance.choice(("backup", "backup", "restore", "restore", "clone", "laptop", "until", "back", "upgrade"))
        erik = self.house.people["erik"]
        if kind == "backup":
            self.back_up()
        elif kind == "restore":
            self.struck["hub restored"] += 1
            self.restore()
        elif kind == "clone":
            self._clone(self.chance.choice(self.homes))
        elif kind == "laptop":
            self._laptop(self.chance.choice(self.homes))
        elif kind == "upgrade":
            self.newer.add(self.chance.choice(self.homes))
            self.struck["upgraded"] += 1
        elif kind == "until":  # his right ends soon, perhaps between two steps of an exchange
            self.hub.add_member("hr", erik, until=self._ms + self.chance.choice((1, 10, 100_000)))
            self.struck["right ended"] += 1
        else:
            self.hub.add_member("hr", erik)

    def back_up(self) -> None:
        """Take a backup of the hub."""
        self._backup = self.hub.memory.rows()

    def restore(self) -> None:
        """The hub as it was at the last backup."""
        self.hub.memory.put(self._backup)

    def _clone(self, home: str) -> None:
        """Somebody copies a profile to a second computer, with what is unsent there, and both are used."""
        if len(self.homes) >= 8:
            return
        self.act(home)
        copy = f"copy {len(self.homes)}"
        memory = self.house.memory(copy, searched=self.searched)
        memory.put(self.desks[home].replica.memory.rows())  # type: ignore[attr-defined]
        self.act(home)
        self.homes.append(copy)
        self.desks[copy] = self._desk(copy, memory, self.chance.choice(SKEWS))
        self._copy_files(home, copy)
        self.newer |= {copy} if home in self.newer else set()
        self.struck["profile copied"] += 1

    def _copy_files(self, home: str, copy: str) -> None:
        source = self.desks[home].home
        if source.exists():
            self.desks[home].close_thread()
            shutil.copytree(source, self.folder(copy), dirs_exist_ok=True)

    def _laptop(self, home: str) -> None:
        """A computer is set back to an older backup of its own; what was saved only there since is lost with it."""
        memory = self.desks[home].replica.memory  # type: ignore[attr-defined]
        older, self._older[home] = self._older.get(home), memory.rows()
        if older is None:
            return
        only_here, known = _only_here(self.desks[home].replica), _known(self.desks[home].replica)
        memory.put(older)
        self.forgotten |= known - _known(self.desks[home].replica)
        for each in only_here - _only_here(self.desks[home].replica):
            self.said.pop(each, None)
        self.desks[home] = self._desk(home, memory, self.chance.choice(SKEWS))
        if self._folder and (self._folder / home).exists():
            self.folder(home)
        self.struck["laptop restored"] += 1

    def settle(self) -> None:
        """The line holds, everybody exchanges until nothing is left."""
        self.quiet = True
        self.hub.add_member("hr", self.house.people["erik"])
        for home in self.homes:
            self.exchange(home)
        for at in range(2 * ROUNDS):
            news = [home for home in self.homes if self._has_news(home)]
            for home in news:
                self.exchange(home)
            if not news:
                return
            if at == ROUNDS - 1 and any(_unsent(self.desks[home].replica) for home in news):
                self._ms += waiting.PATIENCE_MS + DAY  # nobody comes any more

    def _has_news(self, home: str) -> bool:
        """As the worker asks before it exchanges anything."""
        replica = self.desks[home].replica
        places = {space: (seq, hash_) for space, seq, hash_ in replica.read("SELECT id, seq, hash FROM space")}
        heads = self.hub.heads(device=replica.meta("device"))
        return bool(_unsent(replica)) or any(places.get(space) != tuple(head) for space, head in heads.items())

    def check(self) -> None:
        """What must be true when all is quiet."""
        check(self)

    def close(self) -> None:
        """Files go."""
        for desk in self.desks.values():
            desk.drafts.close_thread()
            if desk._blobs is not None:
                desk._blobs.close_thread()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


_BARE = """SELECT 1 FROM op WHERE seq IS NULL AND intent <> 'void'
 AND NOT EXISTS (SELECT 1 FROM shadow WHERE shadow.doc = op.doc AND shadow.space = op.space)"""


def _unsent(replica: Replica) -> set[str]:
    rows = replica.read("SELECT lower(hex(id)) FROM op WHERE seq IS NULL AND intent <> 'void'")
    return {each for (each,) in rows}


def _known(replica: Replica) -> set[str]:
    return {each for (each,) in replica.read("SELECT lower(hex(id)) FROM op")}


def _newest(replica: Replica) -> int:
    (last,) = replica.one("SELECT coalesce(max(local), 0) FROM op") or (0,)
    return int(last)


def _only_here(replica: Replica) -> set[str]:
    """What is nowhere else: unsent, or kept aside because the hub would not have it."""
    return _unsent(replica) | {each for (each,) in replica.read("SELECT lower(hex(id)) FROM parked WHERE reason <> 'restored'")}


class _Steady(Pace):
    """Always the same number of things in one step: time is simulated."""

    def steps(self, replica: Replica, things: Sequence[Any]) -> Iterator[Sequence[Any]]:
        """One piece in a turn: between any two of them the power may go."""
        yield things[: self.size]

    def _learn(self, count: int, took_s: float) -> None:
        """It is told, not learned."""


class _Hurry(random.Random):
    """Never waits."""

    def random(self) -> float:
        return 0.0
