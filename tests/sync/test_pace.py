"""Turns at the write lock: long while nobody waits, ended for somebody who saves."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from deskapp.replica.database import WAITING, Replica
from deskapp.sync.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    made = Replica.create(tmp_path, key_place="file", synchronous="off")
    yield made
    made.close_thread()


def _write(replica: Replica, name: str) -> None:
    with replica.transaction() as connection:
        replica.set_meta(connection, name, "1")


def test_a_turn_takes_many_steps_while_nobody_waits(replica: Replica) -> None:
    pace = Pace(polite=True, size=4, most=4, turn_s=60.0)
    with pace.turn(replica):
        assert [len(part) for part in pace.steps(replica, range(22))] == [4, 4, 4, 4, 4, 2]


def test_a_turn_ends_in_time_and_takes_one_step_at_least(replica: Replica) -> None:
    pace = Pace(size=4, turn_s=0.0)
    with pace.turn(replica):
        assert [list(part) for part in pace.steps(replica, range(9))] == [[0, 1, 2, 3]]


def test_whoever_saves_meanwhile_goes_first(replica: Replica) -> None:
    """He has the lock before the second turn, whatever the machine is busy with."""
    pace, holding = Pace(polite=True, size=1, most=1, turn_s=60.0), threading.Event()
    saved: list[float] = []

    def save() -> None:
        holding.wait(30)
        _write(replica, "saved")
        saved.append(time.monotonic())
        replica.close_thread()

    person = threading.Thread(target=save)
    person.start()
    begun = time.monotonic()
    with pace.turn(replica):
        for _ in pace.steps(replica, range(1_000_000)):
            holding.set()
            assert time.monotonic() - begun < 30, "the turn is not ended for whoever waits"
    with replica.transaction():
        assert replica.meta("saved") == "1"
    person.join(30)
    assert saved
    assert not (replica.home / WAITING).exists()


def test_somebody_who_died_waiting_holds_up_nothing_for_long(replica: Replica) -> None:
    (replica.home / WAITING).touch()
    pace = Pace(polite=True, size=1, most=1)
    done = 0
    for _ in range(3):
        with pace.turn(replica):
            done += sum(len(part) for part in pace.steps(replica, range(5)))
    assert done > 5
    assert not (replica.home / WAITING).exists()


def test_who_is_not_polite_finishes_the_turn(replica: Replica) -> None:
    (replica.home / WAITING).touch()
    pace = Pace(size=1, most=1, turn_s=60.0)
    with pace.turn(replica):
        assert sum(len(part) for part in pace.steps(replica, range(5))) == 5
