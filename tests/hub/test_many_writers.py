"""Many at once, and some who die: nothing saved is lost, nothing is there twice."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

from deskapp.domain.errors import Unavailable
from deskapp.hub.opening import create_hub, open_hub
from tests.hub.desk import Person, checked, hex_id

WRITERS, EACH = 16, 8


def test_sixteen_writers_lose_nothing(url: str) -> None:
    hub = open_hub(url)
    people = [Person(hub, f"writer {i}") for i in range(WRITERS)]
    hub.close()
    done: list[int] = []
    stale: list[int] = []

    def work(i: int) -> None:
        person, chance = people[i], random.Random(i)
        person.hub = open_hub(url)
        other = people[(i + 1) % WRITERS]
        for k in range(EACH):
            rider = person.rider("desk", other.own, hex_id(i, k))
            while True:
                try:
                    result = person.write("desk", hex_id(i, k), riders=(rider,), head=person.head("desk"))
                except Unavailable:  # a lock held too long: as if the line had been cut
                    person._n["desk"] = person.pull("desk") and sum(
                        op.device == person.device for op in person.pull("desk")
                    )
                    continue
                if result.status == "ok":
                    break
                stale.append(i)
                time.sleep(chance.random() * 0.02)
            done.append(i)
        person.hub.close()

    threads = [threading.Thread(target=work, args=(i,)) for i in range(WRITERS)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert len(done) == WRITERS * EACH
    assert stale, "they met, or this shows nothing"
    reader = people[0]
    reader.hub = open_hub(url)
    log = reader.pull("desk", 0, 10_000)
    checked("desk", log, reader.head("desk"))
    for i, person in enumerate(people):
        assert [op.n for op in log if op.device == person.device] == list(range(1, EACH + 1))
        assert [op.doc for op in log if op.device == person.device] == [hex_id(i, k) for k in range(EACH)]
        person.hub = reader.hub
        checked(person.own, person.pull(person.own), person.head(person.own))
        assert len(person.pull(person.own)) == EACH
    reader.hub.close()


def test_a_reader_that_polls_misses_nothing(url: str) -> None:
    """The trap of sequences: a number seen before a smaller one is committed. A locked head has no such gap."""
    hub = open_hub(url)
    people = [Person(hub, f"writer {i}") for i in range(4)]
    reader = Person(hub, "reader")
    hub.close()

    def work(person: Person) -> None:
        person.hub = open_hub(url)
        for k in range(10):
            while person.write("desk", hex_id(person.name, k)).status != "ok":
                time.sleep(0.001)
        person.hub.close()

    threads = [threading.Thread(target=work, args=(each,)) for each in people]
    for each in threads:
        each.start()
    reader.hub = open_hub(url)
    seen: list[int] = []
    until = time.monotonic() + 30
    while len(seen) < 40 and time.monotonic() < until:
        seen += [op.seq for op in reader.pull("desk", seen[-1] if seen else 0)]
    for each in threads:
        each.join(30)
    assert seen == list(range(1, 41))
    reader.hub.close()


CHILD = """
import os, sys, time
from deskapp.hub.opening import open_hub
from tests.hub.desk import Person, hex_id
hub = open_hub(sys.argv[1])
person = Person(hub, sys.argv[2])
person._made = os.getpid() * 1_000_000  # ids of its own, also after it was killed
k = person._n["desk"] = len([op for op in person.pull("desk", 0, 100000) if op.device == person.device])
while True:
    rider = person.rider("desk", person.own, hex_id(sys.argv[2], k))
    result = person.write("desk", hex_id(sys.argv[2], k), riders=(rider,), head=person.head("desk"))
    if result.status == "ok":
        sys.stdout.write(f"saved {hex_id(sys.argv[2], k)}\\n")
        sys.stdout.flush()
        k += 1
        time.sleep(0.003)  # nobody writes without a breath; a polling reader must get in
"""


def test_kill_9_of_writers_of_a_file(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/hub.db"
    create_hub(address, "Office").close()
    chance = random.Random(9)
    saved: set[str] = set()
    for i in range(6):
        children = [
            subprocess.Popen(
                [sys.executable, "-c", CHILD, address, f"child {k}"], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
            )
            for k in range(2)
        ]
        lines: list[str] = []
        try:
            lines += [child.stdout.readline() for child in children if child.stdout]  # it works: now it may die
            time.sleep(chance.random() * 0.05)
        finally:
            for child in children:
                child.send_signal(signal.SIGKILL)
                out, _ = child.communicate()
                lines += out[: out.rfind("\n") + 1].splitlines()  # a torn last line told nobody anything
        saved |= {line.split()[1] for line in lines if line.strip()}  # one that found the file busy saved nothing
        assert len(saved) > i
    hub = open_hub(address)
    reader = Person(hub, "child 0")
    log = reader.pull("desk", 0, 1_000_000)
    checked("desk", log, reader.head("desk"))
    docs = [op.doc for op in log]
    assert saved <= set(docs)
    assert len(docs) == len(set(docs))
    checked(reader.own, reader.pull(reader.own, 0, 1_000_000), reader.head(reader.own))
    hub.close()
    with sqlite3.connect(tmp_path / "hub.db") as file:
        assert file.execute("pragma integrity_check").fetchall() == [("ok",)]
    file.close()
