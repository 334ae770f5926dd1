"""kill -9 of real processes at work: at any moment, and at every named place where it might hurt.

A unit is an office of three homes and sixteen kills or more. After each one the home that was cut off is opened again, its files
are checked and its person's book is read; after the last everybody exchanges, and the hub has each operation exactly once.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from deskapp.replica.database import Replica
from deskapp.replica.keys import find_key
from tests.campaign import Campaign
from tests.campaign.faults import DESK, POINTS, WORKER
from tests.campaign.house import House
from tests.campaign.nursery import Nursery
from tests.campaign.people import migrate
from tests.servers import own_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLS = 16
NAMED = 5
"""So many kills of a unit, at least, and so many of them at named places."""

REACH_S = 10.0
"""A place that is not reached by then was not reached; the process is killed where it is."""

STEPS = {
    "saving": 40, "saved, not yet shown": 6, "draft": 8, "held reply": 12, "file taken in": 20, "pull": 60, "push": 20,
    "acknowledging": 30, "inside the hub": 40, "file going up": 12, "hand-over": 10, "duties": 20, "numbers": 5, "recovery": 60,
    "becoming another": 16, "first download": 60, "migration": 30,
}  # fmt: skip
"""How many lines of a place a process may get through before it dies: about so many there are."""

OFTEN = {
    "file taken in": "send_file", "file going up": "send_file", "held reply": "hold", "draft": "type", "hand-over": "move",
    "duties": "wait",
}  # fmt: skip
"""What the person of the home does every other time, so that a place is reached."""

SERVERS: list[str] = []
"""The Postgres for every other unit."""


class Session:
    """The processes of one office, each under (home, what it does)."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = Random(seed)
        self.counted: Counter[str] = Counter()
        self.house = House(folder, SERVERS[0] if seed % 2 and SERVERS else "")
        self._nursery = Nursery(folder / "errors")
        self._living: dict[tuple[str, str], int] = {}
        self._backed_up = False
        self.story: list[str] = []

    # ---- processes

    def start(self, home: str, what: str, fault: str = "", often: str = "") -> int:
        """Begin to work in a home, or to keep it in step; with a fault it dies there."""
        arguments: dict[str, object] = {"home": str(self.house.homes[home])}
        if what == DESK:
            arguments |= {"book": str(self.house.book(home)), "seed": self.chance.getrandbits(32)}
            arguments |= {"often": often} if often else {}
        if fault:
            arguments |= {"fault": fault, "steps": self.chance.randrange(STEPS[fault])}
        pid = self._nursery.start("work" if what == DESK else "keep_in_step", **arguments)
        self._living[home, what] = pid
        return pid

    def all_at_work(self) -> None:
        """Everybody who is not, begins again."""
        for home in self.house.homes:
            for what in (DESK, WORKER):
                if (home, what) not in self._living:
                    self.start(home, what)

    def kill(self, home: str, what: str) -> None:
        """SIGKILL, wherever it is."""
        pid = self._living.pop((home, what), None)
        if pid is not None:
            assert self._nursery.ended(pid) is None, f"{home} {what} ended by itself: {self._nursery.errors()[-3000:]}"
            os.kill(pid, signal.SIGKILL)
            assert self._nursery.ended(pid, 10) == -signal.SIGKILL
            self.counted["kills"] += 1

    def kill_all(self) -> None:
        for home, what in list(self._living):
            self.kill(home, what)

    def dies(self, pid: int, fault: str) -> bool:
        """Wait until it has killed itself at a named place. False where it did not get there."""
        code = self._nursery.ended(pid, REACH_S)
        if code is None:
            return False
        assert code in (-signal.SIGKILL, 0), f"exit code {code}: {self._nursery.errors()[-3000:]}"
        if code:
            self.counted["kills"] += 1
            self.counted[fault] += 1
        return True

    # ---- what happens

    def at_any_moment(self) -> None:
        home = self.chance.choice(sorted(self.house.homes))
        what = self.chance.choice((DESK, WORKER))
        time.sleep(self.chance.random() * 0.15)
        self.kill(home, what)
        self.house.sound(home)

    def at(self, fault: str) -> None:
        """Somebody dies at a named place."""
        role = POINTS[fault][0]
        if fault == "first download":
            self._joining()
        elif fault == "migration":
            self._migrating()
        else:
            home = self.chance.choice(self._who(fault))
            if fault == "recovery":
                self._hub_set_back()
            elif fault == "becoming another":
                self._copied(home)
            self.kill(home, role)
            if fault in OFTEN and role == WORKER:
                self.kill(home, DESK)
                self.start(home, DESK, often=OFTEN[fault])
            pid = self.start(home, role, fault, often=OFTEN.get(fault, "") if role == DESK else "")
            self.all_at_work()
            if self.dies(pid, fault):
                self._living.pop((home, role))
            else:
                self.kill(home, role)
            self.house.sound(home)

    def _who(self, fault: str) -> list[str]:
        """The homes whose people do such things."""
        agents_only = fault in OFTEN and fault != "draft"
        return [home for home in sorted(self.house.homes) if not (agents_only and home.startswith("cara"))]

    def _hub_set_back(self) -> None:
        self.kill_all()
        if not self._backed_up:
            self.house.back_up()
            self._backed_up = True
            self.all_at_work()
            time.sleep(0.6)
            self.kill_all()
        self.house.restore()
        self._backed_up = False
        self.counted["hubs set back"] += 1

    def _copied(self, home: str) -> None:
        copy = f"{home}-copy"
        if copy not in self.house.homes:
            self.kill(home, DESK)
            self.kill(home, WORKER)
            self.house.clone(home, copy)
            self.start(copy, DESK)
            self.start(copy, WORKER)
            time.sleep(0.3)

    def _joining(self) -> None:
        """A first start is cut short; the next one goes on, or begins anew."""
        name = f"new{len(self.house.homes)}"
        home = self.house.folder / name
        arguments = {"home": str(home), "url": self.house.url, "login": "ben"}
        steps = self.chance.randrange(STEPS["first download"])
        self.dies(self._nursery.start("join", **arguments, fault="first download", steps=steps), "first download")
        if not Replica.exists(home):
            assert self._nursery.ended(self._nursery.start("join", **arguments), 20) == 0, self._nursery.errors()[-3000:]
        self.house.homes[name] = home
        self.house.sound(name)

    def _migrating(self) -> None:
        """A newer program's first start is cut short; the next one finds the old file or the new, and goes on."""
        home = self.chance.choice(sorted(self.house.homes))
        self.kill(home, DESK)
        self.kill(home, WORKER)
        steps = self.chance.randrange(STEPS["migration"])
        pid = self._nursery.start("bring_up", home=str(self.house.homes[home]), fault="migration", steps=steps)
        self.dies(pid, "migration")
        replica = Replica(self.house.homes[home], find_key(self.house.homes[home]))
        migrate(replica.path, replica.key)
        self.house.sound(home)

    def close(self) -> None:
        """End everything."""
        self._nursery.close()
        self.house.close()

    def errors(self) -> str:
        """What the processes complained of."""
        return self._nursery.errors()


def run(seed: int, folder: Path) -> Counter[str]:
    """One office, until it has seen its kills."""
    session = Session(seed, folder)
    try:
        names = list(POINTS)
        named = [names[(seed * NAMED + each) % len(names)] for each in range(NAMED)]
        session.all_at_work()
        time.sleep(0.2)
        while named or session.counted["kills"] < KILLS:
            session.all_at_work()
            if named and session.chance.random() < 0.6:
                session.story.append(named[-1])
                session.at(named.pop())
            else:
                session.story.append("any moment")
                session.at_any_moment()
        session.kill_all()
        session.house.settle()
        session.counted.update(session.house.check())
        assert not session.errors(), session.errors()[-3000:]
        session.counted["on Postgres" if session.house.url.startswith("postgres") else "on a file"] += 1
    except AssertionError as error:
        error.add_note(f"{session.story}\n{session.errors()[-3000:]}")
        raise
    finally:
        session.close()
    return session.counted


@contextlib.contextmanager
def server() -> Iterator[None]:
    """A Postgres for the hubs of all units in this process; where there is none, all hubs are files."""
    started = own_server()
    try:
        started.start()
        SERVERS.append(started.url)
        yield
    finally:
        SERVERS.clear()
        started.close()


CAMPAIGN = Campaign(
    "kill", "offices", run, full=2000 // KILLS, short=4, minutes=6,
    must=("kills", "on Postgres", "on a file", "hubs set back", *POINTS), around=server, limit_s=120,
)  # fmt: skip

