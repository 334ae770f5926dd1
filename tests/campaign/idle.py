"""What many computers that do nothing cost the hub: `python -m tests.campaign.idle [postgres|file] [CLIENTS] [SECONDS]`.

Real workers at the product's pace, each with a home of its own; not a campaign, because nothing can fail in it.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from deskapp.hub.opening import hub_at
from deskapp.replica.database import Replica
from deskapp.services import duties, hub_people, office, tickets
from deskapp.services.desk import open_desk, wall_clock
from deskapp.sync import worker as workers
from deskapp.sync.worker import Worker
from tests.campaign.load import _cpu_of
from tests.servers import own_server

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub

SETTLED_S = 5.0  # until everybody has met the hub


def measure(kind: str, clients: int, seconds: float, folder: Path) -> dict[str, float]:
    """Figures for one client and second: statements, microseconds of the server's processor and of the client's."""
    server = own_server(connections=clients + 50) if kind == "postgres" else None
    try:
        if server is not None:
            server.start()
        url = server.url.replace("/postgres?", "/idle?") if server else f"sqlite:///{folder}/hub.db"
        homes = _homes(url, clients, folder)
        return _measure(homes, seconds, server.url if server else "")
    finally:
        if server is not None:
            server.close()


def _homes(url: str, clients: int, folder: Path) -> list[Path]:
    """Copies of one home: they only read, so nobody notices that they share a name."""
    hub = office.create_hub(url, "House")
    hub_people.add_person(hub, "anna")
    hub.close()
    office.join(folder / "c0", url, "anna", key_place="file")
    desk = open_desk(folder / "c0")
    for n in range(50):
        tickets.open_ticket(desk, subject=f"Ticket {n}", requester=desk.person)
    office.sync(desk)
    desk.close_thread()
    homes = [folder / f"c{n}" for n in range(clients)]
    for home in homes[1:]:
        shutil.copytree(homes[0], home)
    return homes


def _measure(homes: list[Path], seconds: float, server: str) -> dict[str, float]:
    workers.WHOLE_S = min(workers.WHOLE_S, seconds)  # so that each minute's exchange falls into the time measured
    stop = threading.Event()
    busy_since = time.monotonic() - 2 * workers.WHOLE_S  # nothing has happened for a minute

    def see_to(replica: Replica, hub: Hub) -> None:
        duties.run(replica, hub, now=wall_clock)

    def work(home: Path) -> None:
        worker = Worker(Replica.open(home), stop, hub_of=hub_at, duties=see_to)
        worker._busy = busy_since
        worker.run()

    threads = [threading.Thread(target=work, args=(home,)) for home in homes]
    for each in threads:
        each.start()
        time.sleep(0.01)
    time.sleep(SETTLED_S)
    cpu, own, done, begun = _cpu(server), time.process_time(), _statements(server), time.monotonic()
    time.sleep(seconds)
    took = (time.monotonic() - begun) * len(homes)
    found = {
        "clients": len(homes), "statements_s": (_statements(server) - done) / took,
        "server_us_s": 1e6 * (_cpu(server) - cpu) / took, "client_us_s": 1e6 * (time.process_time() - own) / took,
    }  # fmt: skip
    stop.set()
    for each in threads:
        each.join()
    return found


def _cpu(server: str) -> float:
    return _cpu_of(server) if server else 0.0


def _statements(server: str) -> float:
    """Every door is one statement in a transaction of its own, so these are counted."""
    if not server:
        return 0.0
    with psycopg.connect(server, autocommit=True) as keeper:
        row = keeper.execute(
            "select xact_commit + xact_rollback from pg_stat_database where datname = 'idle'"
        ).fetchone()
    return float(row[0]) if row else 0.0


def main() -> None:
    """Print the figures as JSON."""
    kind, clients, seconds = [*sys.argv[1:], *("postgres", "200", "70")[len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory(prefix="deskapp-idle-") as folder:
        print(json.dumps(measure(kind, int(clients), float(seconds), Path(folder)), indent=2))


if __name__ == "__main__":
    main()
