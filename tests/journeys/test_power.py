"""Power cuts: of what SQLite wrote only that survives which it synced, and chance leaves what it will of the rest."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from deskapp.hub.opening import open_hub
from deskapp.services.desk import open_desk
from tests.campaign import power
from tests.campaign.disk import MARK, can_watch, events_of, survives
from tests.campaign.house import House
from tests.campaign.nursery import Nursery

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not all(can_watch(each) for each in power.LIBRARIES), reason="SQLite cannot be watched here: not Linux, or built into Python"
)


class _Worst(random.Random):
    """Nothing survives that was not synced."""

    def choice(self, seq):
        return seq[0]

    def randint(self, a: int, b: int) -> int:
        return a


def test_each_saved_thing_survives_though_nothing_else_does(tmp_path: Path) -> None:
    """The hub, too: with synchronous=FULL the journal of its last commit would come back and undo it."""
    house = House(tmp_path)
    nursery = Nursery(tmp_path / "errors")
    first = power.files_of(tmp_path)
    job = nursery.start("tests.campaign.power:record_one_by_one", folder=str(tmp_path), out=str(tmp_path / "events"))
    code = nursery.ended(job, 60)
    nursery.close()
    assert code == 0, nursery.errors()
    events = events_of(tmp_path / "events")
    lost: Counter[str] = Counter()
    said: list[tuple[str, str]] = []
    for at, event in enumerate(events):
        if event.what == MARK:
            said.append(event.content)
        elif at % 40:
            continue
        for place in ("anna", "shared"):
            below = tmp_path / place
            power.lay_out(below, survives(first, events[: at + 1], cut=_Worst(), below=str(below), lost=lost))
        desk, hub = open_desk(tmp_path / "anna"), open_hub(house.url)
        there = {("space", name) for (name,) in house.spaces()}
        there |= {("ticket", row) for (row,) in desk.replica.read("SELECT lower(hex(id)) FROM ticket")}
        there |= {("draft", row.ticket) for row in desk.drafts.all()}
        there |= {(what, sha) for what, sha in said if what == "file" and desk.blobs.have(sha)}
        assert set(said) <= there, f"after event {at} of {len(events)}"
        desk.close_thread()
        hub.close()
    assert len(said) == 16
    assert lost["writes lost"] > 0, "the shim lets everything through"


@pytest.mark.parametrize("seed", range(power.CAMPAIGN.short))
def test_power_cuts(seed: int, tmp_path: Path) -> None:
    counted = power.run(seed, tmp_path)
    assert counted["power cuts"] == power.CUTS
    assert counted["saved"] > 0
    assert counted["writes lost"] > 0
