"""A house at work: ten whole clients and many that fold in memory, forty edits a second in one space.

Asked: how soon an edit is seen elsewhere, how many pushes came second, whether anybody starved, what it costs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from deskapp.domain.operation import DESK
from deskapp.hub.opening import hub_at, open_hub
from deskapp.replica.database import Replica
from deskapp.services import office, tickets
from deskapp.services.desk import open_desk
from deskapp.sync.worker import TIMES, Worker
from tests.campaign import Campaign
from tests.servers import own_server
from tests.sync.offices import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

CLIENTS, WHOLE, SECONDS, EDITS_S = 250, 10, 600.0, 40.0
PROCESSES = 2
TICKETS = 300
STALE = 0.10
FOREVER = 0.0  # for who measures something else
STARVED_S = 15.0  # an edit that waits longer than several looks take


class House(threading.Thread):
    """One whole client: a home, its worker, somebody who edits, and an eye on what arrives."""

    def __init__(self, home: Path, seed: int, pause_s: float, stop: threading.Event) -> None:
        super().__init__(name=home.name)
        self._home, self._chance, self._pause_s, self._enough = home, Random(seed), pause_s, stop
        self._leave = threading.Event()
        self.elsewhere: list[float] = []
        self.saves: list[float] = []

    def run(self) -> None:
        """Work until told to stop, then until nothing is unsent."""
        desk = open_desk(self._home)
        worker = Worker(Replica.open(self._home, key=desk.replica.key), self._leave, hub_of=hub_at, times=TIMES)
        thread = threading.Thread(target=worker.run)
        thread.start()
        (last,) = desk.replica.one("SELECT max(local) FROM op") or (0,)
        known = [row[0] for row in desk.replica.read("SELECT lower(hex(id)) FROM ticket")]
        due = time.monotonic() + self._chance.random() * self._pause_s
        while not self._enough.wait(0.1):
            last = self._look(desk, last)
            if time.monotonic() > due:
                due = time.monotonic() + self._pause_s * (0.5 + self._chance.random())
                begun = time.perf_counter()
                tickets.set_fields(desk, self._chance.choice(known), {"category": str(self._chance.randrange(9))})
                self.saves.append(time.perf_counter() - begun)
        end = time.monotonic() + 30
        while desk.replica.one("SELECT 1 FROM op WHERE seq IS NULL LIMIT 1") and time.monotonic() < end:
            time.sleep(0.2)
        time.sleep(2 * TIMES.poll)
        self._leave.set()
        thread.join()
        desk.close_thread()

    def _look(self, desk: Any, last: int) -> int:
        rows = desk.replica.read(
            "SELECT local, happened FROM op WHERE local > ? AND seq IS NOT NULL AND device <> ? AND intent = 'set'",
            (last, desk.device),
        )
        now = time.time()
        self.elsewhere += [now - happened / 1000 for _, happened in rows]
        return max([last, *(local for local, _ in rows)])


def run(seed: int, folder: Path) -> dict[str, float]:
    """The whole house for ten minutes."""
    return measure(folder, seed, CLIENTS, WHOLE, SECONDS, EDITS_S, TIMES.poll + 1.0)


def measure(
    folder: Path, seed: int, clients: int, whole: int, seconds: float, edits_s: float, limit_s: float
) -> dict[str, float]:
    """Raises where an edit is seen too late, too many pushes are stale, somebody starves, or copies differ."""
    server = own_server(connections=clients + 50)
    try:
        server.start()
        return measure_at(server.url, folder, seed, clients, whole, seconds, edits_s, limit_s)
    finally:
        server.close()


def measure_at(
    server: str, folder: Path, seed: int, clients: int, whole: int, seconds: float, edits_s: float, limit_s: float,
    happens: Callable[[], None] = lambda: None,
) -> dict[str, float]:  # fmt: skip
    """The same at a server that runs; `happens` is called in the middle of the work."""
    url = server.replace("/postgres?", "/load?")
    office.create_hub(url, "House").close()
    hub = open_hub(url)
    people = [office.add_person(hub, f"c{n}") for n in range(clients - whole)]
    homes = [folder / f"w{n}" for n in range(whole)]
    for n, home in enumerate(homes):
        office.add_person(hub, f"w{n}")
        office.join(home, url, f"w{n}", key_place="file")
    first = open_desk(homes[0])
    for n in range(TICKETS):
        tickets.open_ticket(first, subject=f"Ticket {n}", requester=first.person)
    office.sync(first)
    for home in homes[1:]:
        desk = open_desk(home)
        office.sync(desk)
        desk.close_thread()
    begin = time.time() + 3.0 + clients / 50  # registering takes a while
    share = edits_s * len(people) / clients / PROCESSES
    crews = [
        _crew(
            url=url,
            people=people[n::PROCESSES],
            seconds=seconds,
            edits_s=share,
            poll_s=TIMES.poll,
            seed=seed + n,
            begin=begin,
        )
        for n in range(PROCESSES)
    ]
    stop = threading.Event()
    houses = [House(home, seed + n, clients / edits_s, stop) for n, home in enumerate(homes)]
    time.sleep(max(0.0, begin - time.time()))
    server_cpu, own_cpu = _cpu_of(server), time.process_time()
    for house in houses:
        house.start()
    middle = time.monotonic() + seconds / 2
    time.sleep(seconds / 2)
    happens()
    time.sleep(max(0.0, middle + seconds / 2 - time.monotonic()))
    server_cpu, own_cpu = _cpu_of(server) - server_cpu, time.process_time() - own_cpu
    stop.set()
    found = [json.loads(each.communicate()[0]) for each in crews]
    for house in houses:
        house.join()
    return _judge(found, houses, first, hub, url, seconds, limit_s, server_cpu, own_cpu)


def _crew(**told: Any) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.campaign.crowd"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(json.dumps(told))
    process.stdin.close()
    process.stdin = None
    return process


def _judge(
    found: Sequence[Mapping[str, Any]], houses: Sequence[House], first: Any, hub: Any, url: str, seconds: float,
    limit_s: float, server_cpu: float, own_cpu: float,
) -> dict[str, float]:  # fmt: skip
    hub.close()  # its line may be to a server that is no more
    office.sync(first)
    log = []
    while page := hub.pull(DESK, len(log), 500, device=first.device):
        log += page
    ids = [each.id for each in log]
    made = [each for crew in found for each in crew["made"]]
    assert len(set(ids)) == len(ids)
    assert set(made) <= set(ids), f"{len(set(made) - set(ids))} edits never arrived"
    head = [len(log), hub.heads(device=first.device)[DESK].hash]
    for crew in found:
        assert crew["heads"] == [head], "a client stands elsewhere"
        assert len(crew["digests"]) == 1, "clients of one process differ"
        assert crew["pending"] == 0
    assert found[0]["digests"] == found[-1]["digests"]
    mine = documents(first)
    assert {doc: mine[doc] for doc in found[0]["documents"] if doc in mine}.keys() == found[0]["documents"].keys()
    rows = dict(first.replica.read("SELECT lower(hex(id)), doc FROM ticket WHERE space = 'desk'"))
    assert all(rows[doc] == text for doc, text in found[0]["documents"].items() if doc in rows), (
        "a whole client differs"
    )
    elsewhere = sorted(each for crew in found for each in crew["elsewhere"])
    whole = sorted(each for house in houses for each in house.elsewhere)
    sent = sorted(each for crew in found for each in crew["sent"])
    pushes, stale = sum(crew["pushes"] for crew in found), sum(crew["stale"] for crew in found)
    applied = sum(crew["applied"] for crew in found)
    saves = sorted(each for house in houses for each in house.saves)
    counted = {
        "edits": len(made) + len(saves), "edits_s": (len(made) + len(saves)) / seconds, "seen": len(elsewhere) + len(whole),
        "seen_p50_s": _part(elsewhere, 0.5), "seen_p95_s": _part(elsewhere, 0.95), "seen_p99_s": _part(elsewhere, 0.99),
        "whole_seen_p95_s": _part(whole, 0.95), "sent_p95_s": _part(sent, 0.95), "sent_max_s": _part(sent, 1.0),
        "stale_share": stale / max(1, pushes), "failed": sum(crew["failed"] for crew in found), "applied": applied,
        "cpu_us_per_applied": 1e6 * sum(crew["cpu_s"] for crew in found) / max(1, applied),
        "whole_cpu_us_per_applied": 1e6 * own_cpu / max(1, len(whole)),
        "server_cpu_share": server_cpu / seconds, "whole_clients_cpu_share": own_cpu / seconds,
        "save_p95_ms": 1000 * _part(saves, 0.95),
    }  # fmt: skip
    first.close_thread()
    hub.close()
    if limit_s == FOREVER:
        return counted
    assert counted["seen_p95_s"] <= limit_s, counted
    assert counted["whole_seen_p95_s"] <= limit_s, counted
    assert counted["stale_share"] < STALE, counted
    assert counted["sent_max_s"] < STARVED_S, counted
    return counted


def _part(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))] if values else 0.0


def _cpu_of(server: str) -> float:
    """Seconds of processor that the server has taken, all its processes together; 0 for several servers."""
    folder = server.partition("host=")[2]
    if "," in folder:
        return 0.0
    leader = int((Path(folder) / "data" / "postmaster.pid").read_text().split()[0])
    total = 0.0
    for each in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = each.read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if int(fields[1]) == leader or each.parent.name == str(leader):
            total += sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return total


CAMPAIGN = Campaign(
    name="load", unit="ten minutes of a whole house", run=run, full=1, short=0, minutes=13, must=("edits", "seen"), alone=True,
    limit_s=1200,
)  # fmt: skip
