"""The worker: in step by itself, truthful about it, never stuck, gone when its parent is."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.hub.opening import open_hub
from deskapp.replica import merging
from deskapp.replica.database import Replica
from deskapp.services import status, tickets
from deskapp.sync.child import Child
from deskapp.sync.worker import Times, Worker, run_child
from tests.sync.offices import documents, states, tickets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


QUICK = Times(poll=0.05, idle=0.05, blocked=5.0, longest=0.2, last_words=0.2)


def until(true: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def running() -> Iterator[Callable[..., Worker]]:
    """Starts workers on threads of their own; they are stopped after the test."""
    stop = threading.Event()
    threads = []

    def start(desk: Desk, **more: Any) -> Worker:
        replica = Replica.open(desk.home, key=desk.replica.key, synchronous="off")
        worker = Worker(replica, stop, **{"times": QUICK, **more})
        thread = threading.Thread(target=worker.run)
        thread.start()
        threads.append(thread)
        return worker

    yield start
    stop.set()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()


def test_two_workers_keep_two_homes_in_step(office: Office, running: Callable[..., Worker]) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    for desk in (anna, ben):
        running(desk)
    first = tickets.open_ticket(anna, subject="From Anna", requester=anna.person).made
    until(lambda: first in tickets_of(ben))
    tickets.set_fields(ben, first, {"subject": "Seen by Ben"})
    until(lambda: tickets_of(anna)[first].subject == "Seen by Ben")
    assert status.status(anna).state == "instep"
    assert status.status(anna).unsent == 0
    assert documents(anna) == documents(ben)


def test_offline_is_told_and_work_goes_out_when_the_line_is_back(
    small_office: Office, running: Callable[..., Worker]
) -> None:
    anna = small_office.join("anna")
    away = threading.Event()
    away.set()

    def hub_of(url: str) -> Any:
        if away.is_set():
            raise Unavailable("hub.unreachable", hub=url, why="the cable is out")
        return open_hub(url)

    running(anna, hub_of=hub_of)
    tickets.open_ticket(anna, subject="Offline", requester=anna.person)
    until(lambda: status.status(anna).state == "offline")
    told = status.status(anna)
    assert (told.problem, told.unsent) == ("hub.unreachable", 1)
    away.clear()
    until(lambda: status.status(anna).unsent == 0 and status.status(anna).problem == "")
    assert anna.replica.read("SELECT count(*) FROM touched WHERE type = 'status'")[0][0] >= 2


def test_nothing_is_written_while_nothing_happens(small_office: Office, running: Callable[..., Worker]) -> None:
    anna = small_office.join("anna")
    running(anna)
    until(lambda: "problem" in json.loads(anna.replica.meta("worker") or "{}"))
    version = anna.replica.data_version()
    time.sleep(0.5)
    assert anna.replica.data_version() == version


def test_a_call_into_a_dead_network_is_ended(small_office: Office, running: Callable[..., Worker]) -> None:
    anna = small_office.join("anna")
    real = small_office.url
    ended = threading.Event()

    class Dead:
        """Answers nothing until somebody shuts the socket."""

        asked = 0.0

        def info(self) -> Any:
            self.asked = time.monotonic()
            ended.wait(20)
            self.asked = 0.0
            raise Unavailable("hub.unreachable", hub="x", why="shut")

        def busy_s(self) -> float:
            return time.monotonic() - self.asked if self.asked else 0.0

        def interrupt(self) -> None:
            ended.set()

        def close(self) -> None:
            pass

    opened = iter([Dead()])
    running(anna, hub_of=lambda url: next(opened, None) or open_hub(real), times=QUICK._replace(blocked=0.2))
    assert ended.wait(10), "the watchdog did not bark"
    tickets.open_ticket(anna, subject="Afterwards", requester=anna.person)
    until(lambda: status.status(anna).unsent == 0)


def test_a_bug_in_the_exchange_is_said_and_tried_again(
    small_office: Office, running: Callable[..., Worker], caplog: pytest.LogCaptureFixture
) -> None:
    anna = small_office.join("anna")
    times = iter(range(1))

    def hub_of(url: str) -> Any:
        if next(times, None) is not None:
            raise ZeroDivisionError
        return open_hub(url)

    running(anna, hub_of=hub_of)
    until(lambda: "ZeroDivisionError" in caplog.text)
    until(lambda: json.loads(anna.replica.meta("worker") or "{}").get("problem") == "")


def test_the_child_ends_with_its_parent(small_office: Office) -> None:
    anna = small_office.join("anna")
    tickets.open_ticket(anna, subject="Before", requester=anna.person)
    reading, writing = os.pipe()
    ended: list[int] = []
    with os.fdopen(reading, encoding="ascii") as keys:
        child = threading.Thread(target=lambda: ended.append(run_child(anna.home, keys)))
        child.start()
        os.write(writing, f"{anna.replica.key}\n".encode())
        until(lambda: status.status(anna).unsent == 0)
        os.close(writing)
        child.join(20)
    assert ended == [0]


def test_the_child_without_a_right_key_says_so(small_office: Office, caplog: pytest.LogCaptureFixture) -> None:
    import io

    anna = small_office.join("anna")
    assert run_child(anna.home, io.StringIO("")) == 0
    assert run_child(anna.home, io.StringIO("0" * 64 + "\n")) == 1
    assert "key" in caplog.text or "damaged" in caplog.text


def test_the_program_starts_itself_as_a_child(small_office: Office) -> None:
    anna = small_office.join("anna")
    tickets.open_ticket(anna, subject="Before", requester=anna.person)
    child = Child(anna.home, anna.replica.key)
    until(lambda: status.status(anna).unsent == 0)
    assert child.running()
    assert child.stop() == 0
    assert not child.running()


CHILD = """
import sys
from pathlib import Path
from deskapp.replica.database import Replica
from deskapp.services import tickets
from deskapp.services.desk import open_desk
from deskapp.services import office
desk = open_desk(Path(sys.argv[1]))
while True:
    made = tickets.open_ticket(desk, subject="x", requester=desk.person, text="y").made
    sys.stdout.write(f"saved {made}\\n"); sys.stdout.flush()
    office.sync(desk)
"""


def test_kill_9_in_the_middle_of_exchanges(small_office: Office) -> None:
    """Whatever was told to be saved is in the hub exactly once, and every replica equals it."""
    anna, ben = small_office.join("anna"), small_office.join("ben")
    chance, saved = random.Random(5), set()
    for _ in range(4):
        children = [
            subprocess.Popen(
                [sys.executable, "-c", CHILD, str(each.home)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
            )
            for each in (anna, ben)
        ]
        lines: list[str] = []
        try:
            lines += [each.stdout.readline() for each in children if each.stdout]
            time.sleep(0.05 + chance.random() * 0.15)
        finally:
            for each in children:
                each.send_signal(signal.SIGKILL)
                out, _ = each.communicate()
                lines += out[: out.rfind("\n") + 1].splitlines()
        saved |= {line.split()[1] for line in lines}
    small_office.settle(anna, ben)
    assert len(saved) >= 8
    log = small_office.hub().pull("desk", 0, 100_000, device=anna.device)
    docs = [each.doc for each in log if each.doc == each.root]
    assert saved <= set(docs)
    assert len(docs) == len(set(docs))
    for desk in (anna, ben):
        assert documents(desk) == states(desk, small_office.hub())
        assert merging.unshared_count(desk.replica.connection()) == 0
        assert desk.replica.read("SELECT count(*) FROM shadow") == [(0,)]
        assert desk.replica.read("PRAGMA cipher_integrity_check") == []
