"""What a process of an office does: a person who works, a worker, somebody who joins, a program that brings a home up to date.

Whatever a service has said is saved goes into a *book* that is fsynced: what stands there must never be lost.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import deskapp.hub.postgres  # noqa: F401 - here, so that every forked process has it
from deskapp.domain.errors import Conflict, NotFound, Refused
from deskapp.domain.rows import DraftRow
from deskapp.replica.migrations import bring_up_to_date
from deskapp.services import attachments, bulk, drafts, duties, office, requests, sending, tickets
from deskapp.services.desk import open_desk, wall_clock
from deskapp.sync.worker import TIMES, Worker
from tests.campaign import faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk

PAUSE_S = 0.1
WORDS = ("printer", "door", "badge", "invoice", "laptop", "chair", "screen", "phone", "salary", "contract", "window")
SIZES = (900, 300_000, 600_000)


class Book:
    """What one computer's person was told: one line of JSON each, on disk before the next thing happens."""

    doing = ""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def saved(self, desk: Desk, changes: Changes, **more: object) -> None:
        """A service came back: its operations are safe from now on."""
        rows = desk.replica.read("SELECT lower(hex(id)) FROM op WHERE grp = ?", (changes.group,))
        self.write(ops=[each for (each,) in rows], **more)

    def write(self, **line: object) -> None:
        """One line, whole or not at all."""
        os.write(self._file, json.dumps({"doing": self.doing, **line}).encode() + b"\n")
        os.fsync(self._file)

    def close(self) -> None:
        """Lay it aside."""
        os.close(self._file)


def lines_of(path: Path) -> list[dict[str, Any]]:
    """What a book says; a line that was cut off was never shown."""
    if not path.exists():
        return []
    return [json.loads(each) for each in path.read_bytes().split(b"\n")[:-1]]


# ---- jobs


def work(home: str, book: str, seed: int, often: str = "", fault: str = "", steps: int = 0) -> None:
    """A person who does what people do at a desk, every other time `often`, until the process is killed."""
    desk = open_desk(Path(home))
    page = Book(Path(book))
    person = Person(desk, page, Random(seed), often)
    if fault:
        faults.arm(fault, steps)
    for each in sending.after_crash(desk):
        assert each.text
    with suppress(NotFound):  # its ticket is not here any more: a draft again
        sending.send_now(desk)
    while True:
        person.deed()
        time.sleep(person.chance.expovariate(1 / PAUSE_S))


def keep_in_step(home: str, fault: str = "", steps: int = 0) -> None:
    """The worker, in a hurry."""
    desk = open_desk(Path(home))
    times = TIMES._replace(poll=0.05)
    worker = Worker(desk.replica, threading.Event(), times=times, duties=partial(duties.run, now=wall_clock))
    if fault:
        faults.arm(fault, steps)
    worker.run()


def join(home: str, url: str, login: str, fault: str = "", steps: int = 0) -> None:
    """Somebody's first start."""
    if fault:
        faults.arm(fault, steps)
    office.join(Path(home), url, login, key_place="file")


def bring_up(home: str, fault: str = "", steps: int = 0) -> None:
    """A newer program's first start: one migration, on a copy that is swapped in."""
    desk = open_desk(Path(home))
    desk.replica.connection().execute("PRAGMA user_version=0")
    desk.close_thread()
    if fault:
        faults.arm(fault, steps)
    migrate(desk.replica.path, desk.key)


def migrate(path: Path, key: str) -> None:
    """Bring a file that says it is of schema 0 to schema 1."""
    bring_up_to_date(path, key, {1: lambda connection: connection.execute("UPDATE op SET n = n")}, 1)


# ---- a person


class Person:
    """Somebody at a desk; `deed` does one thing, by chance, and writes down what he was told."""

    def __init__(self, desk: Desk, book: Book, chance: Random, often: str = "") -> None:
        self.desk, self.book, self.chance = desk, book, chance
        self._typed = ""
        deeds = ASKING if desk.customer else SERVING
        self._deeds: list[Callable[[Person], None]] = [deed for deed, times in deeds.items() for _ in range(times)]
        if often:
            self._deeds += [getattr(Person, often)] * len(self._deeds)

    def deed(self) -> None:
        """One thing; what the program refuses with a sentence is no loss."""
        deed = self.chance.choice(self._deeds)
        self.book.doing = deed.__name__
        try:
            deed(self)
        except (Refused, NotFound, Conflict) as error:
            self.book.write(refused=error.code)

    def text(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(2, 30)))

    def team(self) -> str:
        """Any team; a home whose first download was cut short may not know one yet."""
        rows = self.desk.replica.read("SELECT lower(hex(id)) FROM team WHERE deleted = 0")
        return str(self.chance.choice(rows)[0]) if rows else ""

    def ticket(self) -> str:
        """Any of the newest tickets; opens one where there is none."""
        table = "request" if self.desk.customer else "ticket"
        rows = self.desk.replica.read(
            f"SELECT lower(hex(id)) FROM {table} WHERE deleted = 0 AND space <> 'company' ORDER BY key DESC LIMIT 12"
        )
        if not rows:
            raise NotFound("ticket.unknown", number="")
        return str(self.chance.choice(rows)[0])

    def open(self) -> None:
        team = self.team()
        subject, text = self.text()[:60], self.text()
        changes = tickets.open_ticket(self.desk, subject=subject, requester=self.desk.person, team=team, text=text)
        self.book.saved(self.desk, changes, number=changes.number)

    def ask(self) -> None:
        self.book.saved(self.desk, requests.ask(self.desk, subject=self.text()[:60], text=self.text(), team=self.team()))

    def reply(self) -> None:
        self.book.saved(self.desk, tickets.reply(self.desk, self.ticket(), self.text(), solve=self.chance.random() < 0.2))

    def note(self) -> None:
        self.book.saved(self.desk, tickets.note(self.desk, self.ticket(), self.text()))

    def send_file(self) -> None:
        content = self.chance.randbytes(self.chance.choice(SIZES))
        file = attachments.add(self.desk, content, "picture.png")
        self.book.write(file=file.sha)
        changes = tickets.reply(self.desk, self.ticket(), self.text(), attachments=[file])
        self.book.saved(self.desk, changes, attached=hashlib.sha256(content).hexdigest())

    def set(self) -> None:
        values = {"priority": self.chance.randint(0, 3), "subject": self.text()[:40]}
        field = self.chance.choice(sorted(values))
        self.book.saved(self.desk, tickets.set_fields(self.desk, self.ticket(), {field: values[field]}))

    def wait(self) -> None:
        self.book.saved(self.desk, tickets.wait_on(self.desk, self.ticket(), "customer"))

    def take(self) -> None:
        self.book.saved(self.desk, tickets.take(self.desk, self.ticket()))

    def label(self) -> None:
        change = self.chance.choice((tickets.add_label, tickets.drop_label))
        self.book.saved(self.desk, change(self.desk, self.ticket(), self.chance.choice(WORDS[:3])))

    def link(self) -> None:
        self.book.saved(self.desk, tickets.link(self.desk, self.ticket(), self.ticket()))

    def many(self) -> None:
        some = sorted({self.ticket() for _ in range(6)})
        self.book.saved(self.desk, bulk.set_fields_all(self.desk, some, {"priority": self.chance.randint(0, 3)}))

    def move(self) -> None:
        self.book.saved(self.desk, tickets.move(self.desk, self.ticket(), self.team()))

    def type(self) -> None:
        self._typed += self.chance.choice(WORDS)
        drafts.save(self.desk, DraftRow("typing", "note", self._typed, len(self._typed), "", "", 0))
        self.book.write(typed=self._typed)

    def hold(self) -> None:
        ticket = self.ticket()
        begun = drafts.load(self.desk, ticket, "reply")  # the window shows it, so it is part of what is sent
        text = f"{begun.text}\n\n{self.text()}" if begun else self.text()
        row = sending.hold(self.desk, ticket, text, delay_ms=0)
        self.book.write(held=row.id, ticket=row.ticket, text=row.text)
        changes = sending.send_due(self.desk)
        if changes.group:
            self.book.saved(self.desk, changes)


SERVING = {
    Person.open: 5, Person.reply: 6, Person.note: 3, Person.send_file: 2, Person.set: 4, Person.wait: 2, Person.take: 2,
    Person.label: 2, Person.link: 1, Person.many: 1, Person.move: 2, Person.type: 4, Person.hold: 3,
}  # fmt: skip
ASKING = {Person.ask: 3, Person.reply: 4, Person.type: 2}
"""What agents do, and what customers do, and how often."""
