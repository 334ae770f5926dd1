"""One worker of an office takes the backup of the hub file by the hour; a damaged file is noticed and left alone."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.hub import backups
from deskapp.hub.opening import file_path, open_hub
from deskapp.services import office, tickets
from deskapp.services.hub_backups import LATEST, LEASE, LOOK_MS, BackupDuty
from deskapp.services.status import status
from deskapp.sync.worker import Times, Worker
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUR = backups.HOUR_MS


@pytest.fixture
def small_office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


def kept(office: Office) -> int:
    return len(backups.backups(file_path(office.url)))


def test_the_first_comes_an_hour_after_the_hub_was_made_and_only_one_computer_takes_it(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    hub = open_hub(small_office.url)
    now = [hub.made()]  # type: ignore[attr-defined]
    hers, his = BackupDuty(lambda: now[0]), BackupDuty(lambda: now[0])

    def both() -> None:
        hers(anna.replica, hub)
        his(ben.replica, hub)

    both()
    assert kept(small_office) == 0
    now[0] += HOUR
    both()
    assert kept(small_office) == 1
    assert anna.replica.meta(LATEST) == ben.replica.meta(LATEST) == str(now[0] // 1000 * 1000)
    now[0] += HOUR
    both()
    assert kept(small_office) == 1, "nothing was written since"
    tickets.open_ticket(anna, subject="New", requester=anna.person)
    office.sync(anna)
    assert hub.take_lease(LEASE, "0" * 32, 600)
    now[0] += LOOK_MS
    both()
    assert kept(small_office) == 1, "somebody else is at it"
    hub.drop_lease(LEASE, "0" * 32)
    now[0] += LOOK_MS
    both()
    assert kept(small_office) == 2
    assert hub.take_lease(LEASE, "0" * 32, 600), "the lease was given back"


def test_a_worker_that_finds_the_hub_damaged_says_so_and_leaves_it_alone_until_it_is_whole(
    small_office: Office,
) -> None:
    anna = small_office.join("anna")
    for n in range(60):
        tickets.open_ticket(anna, subject=f"Ticket {n}", requester=anna.person, text="words " * 50)
    office.sync(anna)
    path = file_path(small_office.url)
    good = path.read_bytes()
    with path.open("rb+") as file:
        file.seek(len(good) // 2)
        file.write(os.urandom(len(good) // 3))
    broken = path.read_bytes()
    hub = open_hub(small_office.url)
    duty = BackupDuty(lambda: hub.made() + HOUR)  # type: ignore[attr-defined]
    with pytest.raises(Unavailable) as error:
        duty(anna.replica, hub)
    assert error.value.code == "hub.corrupt"
    assert kept(small_office) == 0
    hub.close()

    path.write_bytes(broken)  # the lease was written to it
    worker = Worker(anna.replica, threading.Event(), times=Times(), duties=duty)
    tickets.open_ticket(anna, subject="Unsent", requester=anna.person)
    worker.round()
    assert status(anna).problem == "hub.corrupt"
    before = path.read_bytes()
    for _ in range(3):
        worker.round()
    assert path.read_bytes() == before, "nobody writes into it any more"
    assert status(anna).problem == "hub.corrupt"
    assert status(anna).unsent > 0
    path.write_bytes(good)
    assert worker.round()
    assert (status(anna).problem, status(anna).unsent) == ("", 0)
