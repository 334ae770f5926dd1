"""kill -9 while somebody writes, sends, takes back and notes in the real ticket pane.

A unit is one computer and eight kills: at any moment, and on each line of what carries a text from one place to another.
After each it is looked where every text is: in a draft, in a reply that waits or in a message, in one of them and whole. Only
the last second of typing may be missing.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import shutil
import signal
import tempfile
import time
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from deskapp.replica.opening import DRAFTS, REPLICA
from deskapp.services import drafts, reading, sending
from deskapp.services.desk import open_desk
from tests.campaign import Campaign
from tests.campaign.house import whole
from tests.campaign.nursery import Nursery

KILLS = 8
LIVES_S = (0.05, 3.0)
REACH_S = 8.0
START_S = 20.0
SECOND_NS = 1_000_000_000
COMMIT_NS = 300_000_000
"""What a commit may take after the second is over."""

PLACES: dict[str, tuple[str, int, tuple[str, ...]]] = {
    # name: (what is done first, about so many steps there are, the functions)
    "leaving": (
        "piece send", 18,
        ("deskapp.services.sending:hold", "deskapp.services.drafts:leaving", "deskapp.replica.drafts:Drafts.left"),
    ),
    "coming back": (
        "piece send undo", 24, ("deskapp.services.sending:undo_hold", "deskapp.replica.drafts:Drafts.come_back"),
    ),
    "sending": ("piece send", 20, ("deskapp.services.sending:_send",)),
    "noting": (
        "note send", 16,
        ("deskapp.ui.ticket.sender:_note_down", "deskapp.services.tickets:note", "deskapp.services.drafts:leaving"),
    ),
    "saving": ("piece", 40, ("deskapp.replica.drafts:Drafts.save", "deskapp.replica.drafts:Drafts._run")),
    "starting": ("undo", 12, ("deskapp.services.sending:after_crash", "deskapp.services.drafts:settle")),
}  # fmt: skip
"""Where a text is between two files."""

_NAME = re.compile(r"q\d+x")


class Spot(NamedTuple):
    """A text as it was found: where, and what stands there."""

    where: str
    text: str


class Writer:
    """One computer, its book, and what is known of its pieces."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = Random(seed)
        self.counted: Counter[str] = Counter()
        self.home = folder / "home"
        shutil.copytree(_template(), self.home)
        self._book = folder / "book"
        self._read = 0  # bytes of the book that were read
        self._nursery = Nursery(folder / "errors", "tests.ui.ticket.typist")
        self._standing: dict[str, str] = {}  # what became of the pieces of former lives
        self._names: set[str] = set()
        self._lives = 0
        desk = open_desk(self.home)
        self._others = {each.id for ticket in _TICKETS for each in reading.ticket(desk, ticket).messages}
        desk.close_thread()

    def life(self, place: str = "") -> None:
        """Begin to write, be killed, and look where everything is."""
        self._lives += 1
        arguments: dict[str, Any] = {"home": str(self.home), "book": str(self._book), "seed": self._lives * 1000}
        if place:
            first, steps, functions = PLACES[place]
            arguments |= {"first": first, "places": functions, "steps": self.chance.randrange(steps)}
        pid = self._nursery.start("tests.ui.ticket.typist:work", **arguments)
        if place:
            code = self._nursery.ended(pid, REACH_S)
            self.counted[place] += code is not None
        else:
            code = self._at_any_moment(pid)
        if code is None:
            os.kill(pid, signal.SIGKILL)
            code = self._nursery.ended(pid, 10)
        killed = time.monotonic_ns()
        assert code == -signal.SIGKILL, f"exit code {code}: {self._nursery.errors()[-3000:]}"
        assert "Traceback" not in self._nursery.errors(), self._nursery.errors()[-3000:]
        self.counted["kills"] += 1
        self._look(killed)

    def close(self) -> None:
        """End it."""
        self._nursery.close()

    # ---- inside

    def _at_any_moment(self, pid: int) -> int | None:
        """Wait; one in seven dies before it has begun. Its exit code, should it end by itself."""
        if self.chance.random() < 0.15:
            return self._nursery.ended(pid, self.chance.uniform(0, 0.5))
        until = time.monotonic() + START_S
        before = self._book.stat().st_size if self._book.exists() else 0
        while time.monotonic() < until and (not self._book.exists() or self._book.stat().st_size == before):
            time.sleep(0.01)
        return self._nursery.ended(pid, self.chance.uniform(*LIVES_S))

    def _lines(self) -> list[dict[str, Any]]:
        """What was written since the last kill."""
        if not self._book.exists():
            return []
        content = self._book.read_bytes()[self._read :]
        self._read += len(content)
        return [json.loads(each) for each in content.splitlines()]

    def _look(self, killed: int) -> None:
        lines = self._lines()
        late = sum(line["late"] for line in lines if "late" in line and line["t"] > killed - 4 * SECOND_NS)
        safe = killed - SECOND_NS - COMMIT_NS - late * 1_000_000
        pieces = {line["piece"]: line["text"] for line in lines if "piece" in line}
        self._names |= set(pieces)
        certain = dict.fromkeys(pieces, 0)  # so many letters of it were typed long enough ago
        for line in lines:
            if "typed" in line and line["t"] < safe:
                certain[line["name"]] = line["typed"]
        self.counted.update(Counter(line["does"] for line in lines if "does" in line))
        whole(self.home / DRAFTS, open_desk(self.home).key)
        whole(self.home / REPLICA, open_desk(self.home).key)
        spots = self._spots()
        found: dict[str, str] = {}
        for spot in spots:
            rest = spot.text
            for name in _NAME.findall(spot.text):
                assert name not in found, f"{name} stands twice: {spots}"
                full = pieces.get(name) or self._standing.get(name)
                assert full is not None, f"{name} had been lost, and is back: {spots}"
                text = _beginning(spot.text[spot.text.index(name) :], full).rstrip()
                assert spot.where == "draft" or text == full.rstrip(), f"{name} left before it was whole: {spot}"
                found[name] = text
                rest = rest.replace(text, "", 1)
            for word in rest.split():  # of the piece that was begun last there may be but a part of the name
                assert any(each.startswith(word) for each in self._names), f"a text nobody wrote: {spot}"
        for name, full in pieces.items():
            must = full[: certain[name]].rstrip()
            there = found.get(name, "")
            if certain[name] >= len(name) or there:
                assert there.startswith(must), f"{name}: {there!r} is left of {must!r}: {spots}"
            self.counted["letters"] += len(full)
            self.counted["letters missing"] += len(full[: self._typed(lines, name)].rstrip()) - len(there)
        for name, text in self._standing.items():
            assert found.get(name) == text, f"{name} was {text!r} and is {found.get(name)!r}: {spots}"
        self._standing = found
        for spot in spots:
            self.counted[f"found as {spot.where}"] += 1

    def _typed(self, lines: list[dict[str, Any]], name: str) -> int:
        return max((line["typed"] for line in lines if line.get("name") == name and "typed" in line), default=0)

    def _spots(self) -> list[Spot]:
        """Every place where a text is, as the next start of the program finds it."""
        desk = open_desk(self.home)
        spots = [Spot("held", row.text) for row in sending.after_crash(desk)]
        spots += [Spot("draft", row.text) for row in drafts.all_drafts(desk)]
        for ticket in _TICKETS:
            messages = reading.ticket(desk, ticket).messages
            spots += [Spot("message", each.body) for each in messages if each.id not in self._others]
        desk.close_thread()
        return spots


def run(seed: int, folder: Path) -> Counter[str]:
    """One computer, until it has seen its kills; and then what still waits is sent."""
    writer = Writer(seed, folder)
    try:
        names = list(PLACES)
        for number in range(KILLS):
            writer.life(names[(seed * 4 + number // 2) % len(names)] if number % 2 else "")
        desk = open_desk(writer.home)
        sending.send_now(desk)
        desk.close_thread()
        writer._look(time.monotonic_ns())
    finally:
        writer.close()
    return writer.counted


def _beginning(one: str, other: str) -> str:
    """How far two texts are the same."""
    return one[: next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(other))]


@cache
def _template() -> Path:
    """The desk that all computers are copies of."""
    from tests.ui.ticket.world import make_world

    folder = Path(tempfile.mkdtemp(prefix="deskapp-composing-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make_world(folder / "home").desk.close_thread()
    return folder / "home"


_TICKETS = tuple(f"{n:032x}" for n in (0xC1, 0xC2, 0xC3))

CAMPAIGN = Campaign(
    "composing", "computers", run, full=504 // KILLS, short=1, minutes=10,
    must=("kills", "send", "undo", "note", "found as draft", "found as held", "found as message", *PLACES), limit_s=180,
)  # fmt: skip
