"""Ten people work on while the network misbehaves in one of nine ways; when it heals everything is everywhere, once.

Real homes with real workers reach a real Postgres by way of a line that is cut, reset, deaf, half open, slow, lossy or
flapping. Somebody saves in every home all the time: how long that takes is measured, for a window may never wait.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import psycopg

from deskapp.domain.errors import DeskError
from deskapp.hub.opening import hub_at, open_hub
from deskapp.replica.database import Replica
from deskapp.services import hub_people, office, tickets
from deskapp.services.desk import open_desk
from deskapp.sync.worker import Times, Worker
from tests.campaign import Campaign
from tests.lines import Line, target_of
from tests.servers import own_server
from tests.sync.offices import documents, states

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskapp.services.desk import Desk

PEOPLE = 10
TICKETS = 12
KINDS = ("cut", "reset", "black hole", "half open", "40 ms", "300 ms", "1000 ms", "loss", "flapping")
QUICK = Times(poll=0.2, idle=0.2, blocked=1.0, longest=1.0, last_words=0.2)  # ten times as quick as the product
BAD_S = 2.0  # so long the line is bad
HEALED_S = 10.0  # so long it may take until everybody has everything
SAVE_S = 2.0  # no save may take longer; a window says nothing about a disk that is this slow
EVERY_S = 0.25  # each person saves so often

SERVERS: list[str] = []
TEMPLATE: list[Path] = []
DATABASE = "network_template"


@contextmanager
def around() -> Iterator[None]:
    """One server, and ten homes that have joined, to be copied for each unit."""
    server, folder = own_server(), Path(tempfile.mkdtemp(prefix="deskapp-network-"))
    try:
        server.start()
        url = server.url.replace("/postgres?", f"/{DATABASE}?")
        office.create_hub(url, "Far").close()
        for n in range(PEOPLE):
            with hub_people.reached(url) as hub:
                hub_people.add_person(hub, f"p{n}")
            office.join(folder / f"p{n}", url, f"p{n}", key_place="file")
        first = open_desk(folder / "p0")
        for n in range(TICKETS):
            tickets.open_ticket(first, subject=f"Ticket {n}", requester=first.person)
        office.sync(first)
        first.close_thread()
        for n in range(PEOPLE):
            desk = open_desk(folder / f"p{n}")
            office.sync(desk)
            desk.close_thread()
        SERVERS[:], TEMPLATE[:] = [server.url], [folder]
        yield
    finally:
        SERVERS.clear()
        TEMPLATE.clear()
        server.close()
        shutil.rmtree(folder, ignore_errors=True)


class Person(threading.Thread):
    """Saves something every quarter of a second until told to stop; notes how long each save took."""

    def __init__(self, home: Path, seed: int, stop: threading.Event) -> None:
        super().__init__(name=home.name)
        self._home, self._chance, self._enough = home, Random(seed), stop
        self.took: list[float] = []
        self.saved: list[str] = []
        self.problem = ""

    def run(self) -> None:
        """Work."""
        desk = open_desk(self._home)
        try:
            known = [row[0] for row in desk.replica.read("SELECT lower(hex(id)) FROM ticket ORDER BY id")]
            while not self._enough.wait(EVERY_S * (0.5 + self._chance.random())):
                begun = time.perf_counter()
                self.saved.append(self._save(desk, known))
                self.took.append(time.perf_counter() - begun)
        except DeskError as error:
            self.problem = f"{self._home.name}: {error}"
        finally:
            desk.close_thread()

    def _save(self, desk: Desk, known: list[str]) -> str:
        """A new ticket, a word or a field; gives the id of a document that must be everywhere in the end."""
        ticket, what = self._chance.choice(known), self._chance.random()
        if what < 0.2:
            return tickets.open_ticket(desk, subject="New", requester=desk.person).made
        if what < 0.6:
            return tickets.note(desk, ticket, f"said {self._chance.random()}").made
        tickets.set_fields(desk, ticket, {"category": f"{self._chance.randrange(1000)}"})
        return ticket


def run(seed: int, folder: Path) -> dict[str, float]:
    """One kind of trouble, by the seed. Raises where something is missing, not equal, too late, or a save had to wait."""
    kind, chance = KINDS[seed % len(KINDS)], Random(seed)
    name = f"net_{folder.name}_{seed}".replace("-", "_")[:60].lower()
    with psycopg.connect(SERVERS[0], autocommit=True) as keeper:
        keeper.execute(f'create database "{name}" template "{DATABASE}"')
    url = SERVERS[0].replace("/postgres?", f"/{name}?")
    homes = [folder / f"p{n}" for n in range(PEOPLE)]
    for home in homes:
        shutil.copytree(TEMPLATE[0] / home.name, home)
    try:
        with Line(target_of(url), seed=seed) as line:
            return _unit(kind, chance, url, line, homes)
    finally:
        with psycopg.connect(SERVERS[0], autocommit=True) as keeper:
            keeper.execute(f'drop database if exists "{name}" with (force)')


def _unit(kind: str, chance: Random, url: str, line: Line, homes: list[Path]) -> dict[str, float]:
    stop, leave = threading.Event(), threading.Event()
    people = [Person(home, chance.getrandbits(32), stop) for home in homes]
    workers = [threading.Thread(target=_work, args=(home, line.url(url), leave)) for home in homes]
    for each in (*workers, *people):
        each.start()
    try:
        time.sleep(0.4)  # everybody has met the hub
        before = line.opened
        TROUBLE[kind](line, chance)
        line.delay_s, line.loss, line.up, line.deaf = 0.0, 0.0, True, False
        healed = time.monotonic()
        time.sleep(EVERY_S)
        stop.set()
        for person in people:
            person.join()
        drained = _wait(homes, url, healed)
    finally:
        stop.set()
        leave.set()
        for each in (*people, *workers):
            each.join()
    assert not any(person.problem for person in people), [person.problem for person in people]
    _equal(homes, url, {doc for person in people for doc in person.saved})
    took = sorted(each for person in people for each in person.took)
    assert took[-1] < SAVE_S, f"a save took {took[-1]:.1f} s"
    return {
        f"{kind}": 1, "saves": len(took), "save_p95_ms_sum": took[int(len(took) * 0.95)] * 1000,
        "saves_over_100_ms": sum(each > 0.1 for each in took), "drained_s_sum": drained, "new_connections": line.opened - before,
    }  # fmt: skip


def _work(home: Path, url: str, leave: threading.Event) -> None:
    replica = Replica.open(home)
    Worker(replica, leave, hub_of=lambda _: hub_at(url), times=QUICK).run()


def _wait(homes: list[Path], url: str, healed: float) -> float:
    """Until nobody has anything unsent and all stand where the hub stands; seconds since the line was whole again."""
    hub = open_hub(url)
    desks = [open_desk(home) for home in homes]
    try:
        while True:
            head = hub.heads(device=desks[0].device)["desk"]
            behind = [
                desk.login
                for desk in desks
                if desk.replica.one("SELECT seq FROM space WHERE id = 'desk'") != (head.seq,)
                or desk.replica.one("SELECT 1 FROM op WHERE seq IS NULL LIMIT 1")
            ]
            took = time.monotonic() - healed
            if not behind:
                return took
            assert took < HEALED_S, f"{took:.0f} s after the line was whole again {behind} are behind"
            time.sleep(0.05)
    finally:
        hub.close()
        for desk in desks:
            desk.close_thread()


def _equal(homes: list[Path], url: str, saved: set[str]) -> None:
    """What was saved is there, each operation once, and all replicas are the hub."""
    hub = open_hub(url)
    desks = [open_desk(home) for home in homes]
    try:
        there = states(desks[0], hub)
        assert saved <= there.keys(), f"{len(saved - there.keys())} saved documents are lost"
        for desk in desks:
            assert documents(desk) == there, desk.login
        log = hub.pull("desk", 0, 100_000, device=desks[0].device)
        assert len({each.id for each in log}) == len(log), "something is there twice"
    finally:
        hub.close()
        for desk in desks:
            desk.close_thread()


# ---- what networks do


def _cut(line: Line, chance: Random) -> None:
    """The router goes down: connections end, and there are no new ones."""
    line.up = False
    line.cut()
    time.sleep(BAD_S)


def _reset(line: Line, chance: Random) -> None:
    """Connections are reset again and again, in the middle of whatever they carry."""
    end = time.monotonic() + BAD_S
    while time.monotonic() < end:
        line.reset()
        time.sleep(0.1 + 0.4 * chance.random())


def _hole(line: Line, chance: Random) -> None:
    """Everything is swallowed, and nobody is told."""
    line.deaf = True
    time.sleep(BAD_S)


def _half(line: Line, chance: Random) -> None:
    """The server gave the connections up, as after a long sleep, and the clients were not told."""
    line.half_open()
    time.sleep(BAD_S / 2)
    line.half_open()
    time.sleep(BAD_S / 2)


def _slow(delay_ms: float) -> Callable[[Line, Random], None]:
    def slow(line: Line, chance: Random) -> None:
        line.delay_s = delay_ms / 2000
        time.sleep(BAD_S)

    return slow


def _loss(line: Line, chance: Random) -> None:
    """One piece in twenty comes late by the time its repetition takes."""
    line.loss = 0.05
    time.sleep(BAD_S)


def _flapping(line: Line, chance: Random) -> None:
    """It comes and goes."""
    end = time.monotonic() + BAD_S
    while time.monotonic() < end:
        line.up = False
        line.cut()
        time.sleep(0.1 + 0.3 * chance.random())
        line.up = True
        time.sleep(0.1 + 0.3 * chance.random())


TROUBLE: dict[str, Callable[[Line, Random], None]] = dict(
    zip(KINDS, (_cut, _reset, _hole, _half, _slow(40), _slow(300), _slow(1000), _loss, _flapping), strict=True)
)

CAMPAIGN = Campaign(
    name="network", unit="times ten people in a bad network", run=run, full=60 * len(KINDS), short=len(KINDS), minutes=10,
    must=(*KINDS, "saves", "new_connections"), around=around,
)  # fmt: skip
