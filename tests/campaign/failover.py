"""A primary that dies under sixty clients at work: its standby is promoted, and everybody goes on by himself.

The address names both servers and asks for the one that can be written to (`target_session_attrs=read-write`). Nothing is
acknowledged that the standby has not, so nothing that anybody was told is saved may be missing afterwards.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

import psycopg

from tests.campaign import Campaign, load
from tests.servers import own_server

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers import Server

CLIENTS, WHOLE, SECONDS, EDITS_S = 60, 4, 30.0, 30.0
AGAIN_S = 10.0
"""After a promotion everybody writes again within this time; nobody lifts a finger."""


def run(seed: int, folder: Path) -> dict[str, float]:
    """One death of a primary in the middle of the work."""
    primary = own_server(durable=True, connections=CLIENTS + 60)
    standby: Server | None = None
    try:
        primary.start()
        standby = primary.follow()
        both = f"{_host(primary)},{_host(standby)}"
        url = f"postgresql://postgres@/postgres?port=5432,5432&target_session_attrs=read-write&host={both}"
        told: dict[str, float] = {}
        happens = partial(_end, primary, standby, told)
        found = load.measure_at(url, folder, seed, CLIENTS, WHOLE, SECONDS, EDITS_S, load.FOREVER, happens)
        again = _writing_again(standby, told["promoted"])
        slow = sorted(f"{each:.1f}" for each in again.values() if each > AGAIN_S)
        assert not slow, f"{len(slow)} of {len(again)} wrote again only after {slow} s"
        return {
            "promotions": 1, "clients": len(again), "edits": found["edits"], "failed calls": found["failed"],
            "longest until writing again s": max(again.values()), "seconds without a hub": told["promoted"] - told["killed"],
        }  # fmt: skip
    finally:
        for each in (primary, standby):
            if each is not None:
                each.close()


def _host(server: Server) -> str:
    return server.url.partition("host=")[2]


def _end(primary: Server, standby: Server, told: dict[str, float]) -> None:
    told["killed"] = time.time()
    primary.kill()
    standby.promote()
    told["promoted"] = time.time()


def _writing_again(server: Server, promoted: float) -> dict[str, float]:
    """Seconds from the promotion to the first change of each device that had written before."""
    with psycopg.connect(server.url.replace("/postgres?", "/load?")) as keeper:
        rows = keeper.execute(
            "select device::text, min(arrived) filter (where arrived > %(at)s) from desk.op where space = 'desk' and n > 0"
            " group by device having min(arrived) < %(at)s and count(*) > 3", {"at": promoted * 1000},
        ).fetchall()  # fmt: skip
    return {device: (first or 9e15) / 1000 - promoted for device, first in rows}


CAMPAIGN = Campaign(
    name="failover", unit="death of a primary", run=run, full=20, short=0, minutes=15.0, must=("promotions", "edits"),
    alone=True, limit_s=300,
)  # fmt: skip
