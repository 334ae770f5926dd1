"""Ten thousand operations made offline go out over a line of 40 ms, and come in at a colleague's over the same line."""

from __future__ import annotations

import time
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING

from deskapp.hub.opening import open_hub
from deskapp.services import hub_people, office, status, tickets
from deskapp.services.desk import open_desk
from deskapp.sync.child import Child
from tests.campaign import Campaign
from tests.campaign.download import line
from tests.servers import own_server
from tests.sync.offices import documents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

OPERATIONS = 10_000
TICKETS = 400
DELAY_MS = 40  # there and back
LONGEST_S = 10.0
PATIENCE_S = 300.0

SERVERS: list[str] = []


@contextmanager
def around() -> Iterator[None]:
    """One server for all units of a process."""
    server = own_server()
    try:
        server.start()
        SERVERS[:] = [server.url]
        yield
    finally:
        SERVERS.clear()
        server.close()


def run(seed: int, folder: Path) -> dict[str, float]:
    """Once at the pace of `sync` and once at that of a window's worker, which makes room for whoever works there."""
    direct = SERVERS[0].replace("/postgres?", f"/line_{seed}_{time.monotonic_ns()}?")
    office.create_hub(direct, "Far").close()
    with line(direct, DELAY_MS) as url:
        field, head = (_join(folder / name, direct, url, name) for name in ("field", "head"))
        made = [tickets.open_ticket(field, subject=f"Ticket {n}", requester=field.person).made for n in range(TICKETS)]
        office.sync(field)
        office.sync(head)
        found: dict[str, float] = {}
        _work(field, made, Random(seed))
        found["sent_s"] = _timed(field)
        found["received_s"] = _timed(head)
        _work(field, made, Random(seed + 1))
        found["sent_by_worker_s"] = _by_worker(field, field)
        found["received_by_worker_s"] = _by_worker(head, field)
        office.sync(field)
        assert documents(field) == documents(head)
        assert status.status(head).tickets == TICKETS
    for desk in (field, head):
        desk.close_thread()
    assert max(found["sent_s"], found["received_s"]) < LONGEST_S, found
    return {"operations": 2 * OPERATIONS, **found}


def _join(home: Path, direct: str, url: str, login: str) -> Desk:
    with hub_people.reached(direct) as hub:
        hub_people.add_person(hub, login)
    office.join(home, url, login, key_place="file")
    return open_desk(home)


def _work(desk: Desk, made: list[str], chance: Random) -> None:
    """What three days at a field office leave behind, in one home."""
    connection = desk.replica.connection()
    connection.execute("PRAGMA synchronous=OFF")  # a person takes days for it
    before = _unsent(desk)
    while (count := _unsent(desk) - before) < OPERATIONS:
        for _ in range(min(50, OPERATIONS - count)):
            ticket = chance.choice(made)
            if chance.random() < 0.5:
                tickets.note(
                    desk, ticket, "The printer on the third floor is out of toner again. " * chance.randint(1, 4)
                )
            else:
                tickets.set_fields(desk, ticket, {"priority": chance.randrange(4), "category": chance.choice("abcdef")})
    connection.execute("PRAGMA synchronous=FULL")


def _unsent(desk: Desk) -> int:
    found = desk.replica.one("SELECT count(*) FROM op WHERE seq IS NULL")
    return int(found[0]) if found else 0


def _timed(desk: Desk) -> float:
    begun = time.monotonic()
    office.sync(desk)
    return time.monotonic() - begun


def _by_worker(desk: Desk, source: Desk) -> float:
    """Until the worker of a home has done all there is to do; it is started for it, as with a window."""
    hub = open_hub(source.replica.meta("hub"))
    child = Child(desk.home, desk.key)
    begun = time.monotonic()
    try:
        while True:
            head = hub.heads(device=desk.device)["desk"]
            (seq,) = desk.replica.one("SELECT seq FROM space WHERE id = 'desk'") or (0,)
            if _unsent(desk) == 0 and seq == head.seq:
                return time.monotonic() - begun
            assert time.monotonic() - begun < PATIENCE_S
            time.sleep(0.1)
    finally:
        child.stop()
        hub.close()


CAMPAIGN = Campaign(
    name="line", unit="ten thousand offline operations, twice", run=run, full=1, short=0, minutes=3, must=("operations",),
    alone=True, around=around,
)  # fmt: skip
