"""A bad line: swallowed calls are ended, tries come again, sleep and another network are noticed, an absence is summed up."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.hub.opening import hub_at, open_hub
from deskapp.replica.database import Replica
from deskapp.services import attachments, duties, status, tickets
from deskapp.sync.surroundings import SLEPT_S, Surroundings, addresses
from deskapp.sync.worker import STUCK, Times, Worker
from tests.lines import Line, target_of
from tests.sync.offices import Office, tickets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deskapp.services.desk import Desk

QUICK = Times(poll=0.05, idle=0.05, blocked=0.4, longest=0.2, last_words=0.2)


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


@pytest.fixture
def far_office(embedded: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Office, Line]]:
    """An office at Postgres, and a line to it."""
    url = embedded.replace("/postgres?", f"/line_{abs(hash(request.node.nodeid))}?")
    with Line(target_of(url)) as line:
        office = Office(tmp_path, url)
        yield office, line
        office.close()


def said(desk: Desk, fact: str) -> Any:
    return json.loads(desk.replica.meta("worker") or "{}").get(fact)


def through(line: Line, url: str, swallowed: str, how: str) -> Callable[[str], Any]:
    """Opens hubs by way of the line, which stops to carry anything in the first call of this name."""
    left = [swallowed]

    def hub_of(_: str) -> Any:
        hub = hub_at(line.url(url))
        for name in left:
            inner = getattr(hub, name)

            def call(*arguments: Any, inner: Any = inner, **more: Any) -> Any:
                if left:
                    left.clear()
                    hub.now()  # the line is there
                    getattr(line, how)()
                return inner(*arguments, **more)

            setattr(hub, name, call)
        return hub

    return hub_of


@pytest.mark.parametrize(
    ("call", "how"),
    [
        ("info", "go_deaf"), ("spaces", "half_open"), ("heads", "go_deaf"), ("pull", "go_deaf"), ("push", "go_deaf"),
        ("push", "half_open"), ("put_chunk", "go_deaf"), ("take_lease", "half_open"),
    ],
)  # fmt: skip
def test_a_swallowed_call_is_ended_wherever_it_is(
    far_office: tuple[Office, Line],
    running: Callable[..., Worker],
    call: str,
    how: str,
) -> None:
    office, line = far_office
    anna, ben = office.join("anna"), office.join("ben")
    made = tickets.open_ticket(anna, subject="From Anna", requester=anna.person).made
    office.sync(anna)
    mine = tickets.open_ticket(ben, subject="From Ben", requester=ben.person, text="see the file").made
    tickets.reply(ben, mine, "here", attachments=[attachments.add(ben, b"x" * 1000, "file.bin")])
    begun = time.monotonic()
    running(
        ben,
        hub_of=through(line, office.url, call, how),
        duties=lambda replica, hub: duties.run(replica, hub, now=ben.now),
    )
    until(lambda: said(ben, "problem") == "hub.unreachable", 5)
    assert time.monotonic() - begun < 4
    until(lambda: status.status(ben).unsent == 0 and made in tickets_of(ben) and said(ben, "problem") == "")
    office.sync(anna)
    assert mine in tickets_of(anna)


def test_a_connection_that_is_never_answered_ends_by_itself(
    far_office: tuple[Office, Line], running: Callable[..., Worker]
) -> None:
    office, line = far_office
    anna = office.join("anna")
    line.deaf = True
    tickets.open_ticket(anna, subject="Into the dark", requester=anna.person)
    running(anna, hub_of=lambda url: hub_at(line.url(url)))
    until(lambda: said(anna, "problem") == "hub.unreachable", 8)  # libpq takes five seconds
    line.deaf = False
    until(lambda: status.status(anna).unsent == 0, 8)


def test_long_calls_are_cut_smaller_and_given_more_time(small_office: Office) -> None:
    """A line so slow that a whole batch never comes in time still brings everything."""
    anna = small_office.join("anna")
    for each in range(40):
        tickets.open_ticket(anna, subject=f"{each}", requester=anna.person)
    stop, sizes = threading.Event(), []

    class Slow:
        """Takes a hundredth of a second for each operation; the watchdog's word ends it."""

        def __init__(self) -> None:
            self._hub, self._since, self._ended = open_hub(small_office.url), 0.0, threading.Event()

        def push(self, *arguments: Any) -> Any:
            self._since = time.monotonic()
            ended, self._since = self._ended.wait(len(arguments[4]) / 100), 0.0
            if ended:
                raise Unavailable("hub.unreachable", hub="x", why="shut")
            sizes.append(len(arguments[4]))
            return self._hub.push(*arguments)

        def busy_s(self) -> float:
            return time.monotonic() - self._since if self._since else 0.0

        def interrupt(self) -> None:
            self._ended.set()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._hub, name)

    replica = Replica.open(anna.home, key=anna.replica.key, synchronous="off")
    worker = Worker(replica, stop, hub_of=lambda _: Slow(), times=QUICK._replace(blocked=0.05))  # type: ignore[arg-type,return-value]
    thread = threading.Thread(target=worker.run)
    thread.start()
    until(lambda: status.status(anna).unsent == 0, 15)
    stop.set()
    thread.join(10)
    assert max(sizes) <= 40
    assert sum(sizes) == 40


def test_a_hub_that_comes_and_goes_does_not_make_the_pauses_longer(small_office: Office) -> None:
    """Each try brings a little: the next one comes soon. Where nothing gets through, the pauses double."""
    anna, ben = small_office.join("anna"), small_office.join("ben")
    for _ in range(6):
        tickets.open_ticket(anna, subject="x", requester=anna.person)
    stop = threading.Event()

    class Flapping:
        """Gone after each push."""

        pushed = False

        def __init__(self) -> None:
            self._hub = open_hub(small_office.url)

        def __getattr__(self, name: str) -> Any:
            if self.pushed:
                raise Unavailable("hub.unreachable", hub="x", why="cut")
            self.pushed = name == "push"
            return getattr(self._hub, name)

        def close(self) -> None:
            self._hub.close()

        def busy_s(self) -> float:
            return 0.0

    replica = Replica.open(anna.home, key=anna.replica.key, synchronous="off")
    worker = Worker(replica, stop, hub_of=lambda _: Flapping(), times=Times(poll=0.1, longest=60.0))  # type: ignore[arg-type,return-value]
    worker._batch = 1
    rested: list[int] = []
    worker._rest = lambda failures: (rested.append(failures), stop.wait(0.01), None)[2]  # type: ignore[method-assign,func-returns-value]
    thread = threading.Thread(target=worker.run)
    thread.start()
    until(lambda: status.status(anna).unsent == 0)
    stop.set()
    thread.join(10)
    assert max(rested) <= 2
    small_office.sync(ben)
    assert len(tickets_of(ben)) == 6


def test_pauses_grow_and_differ(small_office: Office) -> None:
    anna = small_office.join("anna")
    replica = Replica.open(anna.home, key=anna.replica.key, synchronous="off")
    worker = Worker(replica, threading.Event(), times=Times(poll=0.04, longest=0.3))
    took = []
    for failures in (1, 2, 3, 4, 9, 9, 9):
        begun = time.monotonic()
        worker._rest(failures)
        took.append(time.monotonic() - begun)
    assert took[0] < 0.1
    assert all(0.14 <= each < 0.4 for each in took[-4:])
    assert len({round(each, 3) for each in took[-3:]}) > 1
    replica.close_thread()


# ---- what the computer notices by itself


def test_sleep_and_another_network_are_noticed() -> None:
    wall, here = [1000.0], [frozenset({"10.0.0.2"})]
    looking = Surroundings(lambda: wall[0], lambda: here[0])
    wall[0] += 1
    assert not looking.changed()
    wall[0] += SLEPT_S + 1
    assert looking.changed()
    assert not looking.changed()
    here[0] = frozenset()
    assert not looking.changed(), "a line that goes is no reason to ask"
    here[0] = frozenset({"10.0.0.2"})
    assert looking.changed(), "it came back"
    here[0] = frozenset({"192.168.1.7"})
    assert looking.changed(), "another network"


def test_addresses_are_asked_of_the_system_alone() -> None:
    begun = time.perf_counter()
    for _ in range(100):
        addresses()
    assert (time.perf_counter() - begun) / 100 < 0.005


@pytest.mark.parametrize("what", ["sleep", "network"])
def test_after_sleep_the_old_connection_is_dropped_and_the_hub_asked_at_once(
    far_office: tuple[Office, Line], running: Callable[..., Worker], what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskapp.sync import worker as module

    monkeypatch.setattr(module, "LOOK_S", 0.05)
    office, line = far_office
    anna, ben = office.join("anna"), office.join("ben")
    wall, here = [1000.0], [frozenset({"10.0.0.2"})]
    slow = Times(poll=60.0, idle=60.0, blocked=30.0, longest=60.0, last_words=0.2)
    running(
        anna, hub_of=lambda url: hub_at(line.url(url)), times=slow,
        surroundings=Surroundings(lambda: wall[0], lambda: here[0]),
    )  # fmt: skip
    until(lambda: said(anna, "problem") == "")
    made = tickets.open_ticket(ben, subject="Meanwhile", requester=ben.person).made
    office.sync(ben)
    time.sleep(0.3)
    line.half_open()  # while it slept, the hub forgot the connection
    assert made not in tickets_of(anna)
    if what == "sleep":
        wall[0] += 3600
    else:
        here[0] = frozenset({"192.168.1.7"})
    until(lambda: made in tickets_of(anna), 5)


def test_a_hub_that_was_away_is_asked_again_when_the_network_comes(
    small_office: Office, running: Callable[..., Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskapp.sync import worker as module

    monkeypatch.setattr(module, "LOOK_S", 0.05)
    anna = small_office.join("anna")
    here, away = [frozenset()], threading.Event()
    away.set()

    def hub_of(url: str) -> Any:
        if away.is_set():
            raise Unavailable("hub.unreachable", hub=url, why="no line")
        return hub_at(url)

    running(
        anna, hub_of=hub_of, times=Times(poll=60.0, longest=60.0, last_words=0.2),
        surroundings=Surroundings(addresses=lambda: here[0]),  # type: ignore[arg-type,return-value]
    )  # fmt: skip
    until(lambda: said(anna, "problem") == "hub.unreachable")
    away.clear()
    here[0] = frozenset({"10.0.0.2"})  # type: ignore[list-item]
    until(lambda: said(anna, "problem") == "", 5)


# ---- an absence


def test_coming_back_is_summed_up_once(small_office: Office, running: Callable[..., Worker]) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    mine = tickets.open_ticket(anna, subject="Both", requester=anna.person).made
    small_office.settle(anna, ben)
    tickets.set_fields(ben, mine, {"subject": "Head office"})
    small_office.sync(ben)
    tickets.set_fields(anna, mine, {"subject": "Ferry"})
    with anna.replica.transaction() as connection:
        later = anna.now()
        anna.replica.set_meta(connection, "last_sync", str(later - 3 * 86_400_000))
    running(anna, now=lambda: later)
    until(lambda: said(anna, "summary"))
    summary = said(anna, "summary")
    assert summary.pop("away_ms") == 3 * 86_400_000
    assert summary == {"sent": 1, "received": 1, "decisions": 1, "parked": 0, "at": later}
    tickets.set_fields(anna, mine, {"subject": "Afterwards"})
    until(lambda: status.status(anna).unsent == 0)
    assert said(anna, "summary")["sent"] == 1


def test_what_was_cut_off_counts_too(
    small_office: Office, running: Callable[..., Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixty operations in several tries after a failure: one summary that names them all."""
    from deskapp.sync import worker as module

    monkeypatch.setattr(module, "BATCH", 8)
    anna = small_office.join("anna")
    for _ in range(60):
        tickets.open_ticket(anna, subject="x", requester=anna.person)
    tries = iter(range(100))

    class Cut:
        def __init__(self) -> None:
            self._hub, self._pushes = open_hub(small_office.url), 0

        def push(self, *arguments: Any) -> Any:
            self._pushes += 1
            if self._pushes > 2 and next(tries) < 3:
                raise Unavailable("hub.unreachable", hub="x", why="cut")
            return self._hub.push(*arguments)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._hub, name)

    running(anna, hub_of=lambda _: Cut())
    until(lambda: status.status(anna).unsent == 0)
    until(lambda: said(anna, "summary"))
    assert said(anna, "summary")["sent"] == 60


# ---- ends that are not asked for


def test_a_worker_that_is_asked_to_stop_does_not_wait_for_a_dead_line(far_office: tuple[Office, Line]) -> None:
    office, line = far_office
    anna = office.join("anna")
    stop = threading.Event()
    replica = Replica.open(anna.home, key=anna.replica.key, synchronous="off")
    worker = Worker(replica, stop, hub_of=lambda url: hub_at(line.url(url)), times=QUICK._replace(blocked=60.0))
    thread = threading.Thread(target=worker.run)
    thread.start()
    until(lambda: said(anna, "problem") == "")
    line.go_deaf()
    time.sleep(0.5)
    begun = time.monotonic()
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
    assert time.monotonic() - begun < 2.5


HANGS = """
import sys, threading, time
from pathlib import Path
from deskapp.sync import worker
worker.TIMES = worker.TIMES._replace(blocked=0.1)
class Dead:
    since = 0.0
    def info(self):
        self.since = time.monotonic()
        time.sleep(60)  # in the system, where no socket ends it
    def busy_s(self): return time.monotonic() - self.since if self.since else 0.0
    def interrupt(self): pass
    def close(self): pass
whole = worker.Worker.__init__
def init(self, *a, **k): whole(self, *a, **{**k, "hub_of": lambda url: Dead(), "times": worker.TIMES})
worker.Worker.__init__ = init
sys.exit(worker.run_child(Path(sys.argv[1]), sys.stdin))
"""


def test_a_call_that_cannot_be_ended_ends_the_child(small_office: Office) -> None:
    anna = small_office.join("anna")
    with subprocess.Popen(
        [sys.executable, "-c", HANGS, str(anna.home)], stdin=subprocess.PIPE, text=True, cwd=Path.cwd()
    ) as child:
        assert child.stdin is not None
        child.stdin.write(anna.replica.key + "\n")
        child.stdin.flush()
        assert child.wait(15) == STUCK


def test_the_state_of_the_worker_before_is_kept(small_office: Office, running: Callable[..., Worker]) -> None:
    anna = small_office.join("anna")
    with anna.replica.transaction() as connection:
        anna.replica.set_meta(
            connection, "worker", json.dumps({"resent": {"count": 3, "at": 1}, "problem": "worker.ended"})
        )
    running(anna)
    until(lambda: said(anna, "problem") == "")
    assert said(anna, "resent") == {"count": 3, "at": 1}
