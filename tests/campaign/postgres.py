"""A Postgres that is killed, restarted at once, or set back to an older backup, under three homes at work.

The server writes as carefully as a company's. Nobody touches the clients: they find back by themselves, send again what
the server lost of theirs, and in the end it has everything once.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time
from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from deskapp.services.desk import open_desk
from tests.campaign import Campaign
from tests.campaign.house import House
from tests.campaign.nursery import Nursery
from tests.servers import own_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.servers import Server

KILLED, RESTARTED, SET_BACK = "killed", "restarted", "set back to a backup"
DISASTERS = (KILLED, RESTARTED, SET_BACK)
WORK_S = 0.8
HEAL_S = 60.0
"""Everything must have reached the hub and everybody by then; nobody lifts a finger."""

SERVERS: list[Server] = []


def run(seed: int, folder: Path) -> Counter[str]:
    """One disaster in the middle of a day's work."""
    chance = Random(seed)
    disaster = DISASTERS[seed % len(DISASTERS)]
    server = SERVERS[0]
    house = House(folder, server.url)
    nursery = Nursery(folder / "errors")
    counted: Counter[str] = Counter({disaster: 1})
    try:
        if disaster == SET_BACK:
            _for_a_while(nursery, house, chance)
            server.stop()
            server.copy("backup")
            server.start()
        people = {name: _works(nursery, house, name, chance) for name in house.homes}
        workers = {name: nursery.start("keep_in_step", home=str(home)) for name, home in house.homes.items()}
        time.sleep(WORK_S * (0.5 + chance.random()))
        _happens(server, disaster, chance)
        time.sleep(WORK_S)
        for pid in people.values():
            _end(nursery, pid)
        counted["seconds to heal"] = round(_heal(house), 2)
        for pid in workers.values():
            _end(nursery, pid)
        if disaster == SET_BACK:
            counted["sent again"] = _sent_again(house)
        house.settle()
        counted.update(house.check())
        assert not nursery.errors(), nursery.errors()[-3000:]
    except AssertionError as error:
        error.add_note(f"{disaster}: {nursery.errors()[-3000:]}")
        raise
    finally:
        nursery.close()
        house.close()
    return counted


def _works(nursery: Nursery, house: House, name: str, chance: Random) -> int:
    seed = chance.getrandbits(32)
    return nursery.start("work", home=str(house.homes[name]), book=str(house.book(name)), seed=seed)


def _for_a_while(nursery: Nursery, house: House, chance: Random) -> None:
    """A morning before the backup, so that there is something in it."""
    pids = [_works(nursery, house, name, chance) for name in house.homes]
    pids += [nursery.start("keep_in_step", home=str(home)) for home in house.homes.values()]
    time.sleep(WORK_S)
    for pid in pids:
        _end(nursery, pid)


def _happens(server: Server, disaster: str, chance: Random) -> None:
    if disaster == KILLED:
        server.kill()
    else:
        server.stop("immediate")
    if disaster == SET_BACK:
        server.put_back("backup")
    time.sleep(chance.random() * 0.5)
    server.start()


def _end(nursery: Nursery, pid: int) -> None:
    """It has lived until now, and ends only because we say so."""
    code = nursery.ended(pid)
    assert code is None, f"a client ended by itself with {code}: {nursery.errors()[-3000:]}"
    os.kill(pid, signal.SIGKILL)
    nursery.ended(pid, 10)


def _heal(house: House) -> float:
    """Seconds until everybody has everything and nothing is unsent."""
    begun = time.monotonic()
    states = [""]
    while time.monotonic() - begun < HEAL_S:
        states = [_state(home) for home in house.homes.values()]
        if not any(states) and house.in_step():
            return time.monotonic() - begun
        time.sleep(0.1)
    raise AssertionError(f"not in step after {HEAL_S:.0f} s: {states}")


def _state(home: Path) -> str:
    """What a home still has to send, and what its worker says of it."""
    desk = open_desk(home)
    (count,) = desk.replica.one("SELECT count(*) FROM op WHERE seq IS NULL AND intent NOT IN ('read', 'void')") or (0,)
    said = desk.replica.meta("worker")
    desk.close_thread()
    return f"{count} unsent, {said}" if count else ""


def _sent_again(house: House) -> int:
    """How much everybody says he sent again."""
    again = 0
    for home in house.homes.values():
        desk = open_desk(home)
        again += json.loads(desk.replica.meta("restored") or "{}").get("resent", 0)
        desk.close_thread()
    return again


@contextlib.contextmanager
def durable() -> Iterator[None]:
    """A server for all units of this process, with fsync as it is for everybody."""
    server = own_server(durable=True)
    try:
        server.start()
        SERVERS.append(server)
        yield
    finally:
        SERVERS.clear()
        server.close()


CAMPAIGN = Campaign(
    "postgres", "disasters", run, full=100, short=3, minutes=6, must=(*DISASTERS, "sent again", "saved"), around=durable,
    limit_s=200,
)  # fmt: skip
