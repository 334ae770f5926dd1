"""kill -9 of real processes: what was acknowledged is there, and the file is whole."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from random import Random
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.rows import QueueQuery
from deskapp.replica import merging
from deskapp.services import drafts, queues, search
from deskapp.services.desk import open_desk
from tests.desks import make_desk, person_id

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

WRITE = """
import sys
from pathlib import Path
from deskapp.services import tickets
from deskapp.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
for n in range(int(sys.argv[4])):
    changes = tickets.open_ticket(desk, subject=f"{sys.argv[2]} {n}", requester=sys.argv[3], text=f"word{n} " * 50)
    tickets.set_fields(desk, changes.made, {"priority": "high"})
    print(changes.number, n, flush=True)
"""

DRAFT = """
import sys
from pathlib import Path
from deskapp.domain.rows import DraftRow
from deskapp.services import drafts
from deskapp.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
text = ""
while True:
    text += "x"
    drafts.save(desk, DraftRow("t", "reply", text, len(text), "", "", 0))
    print(len(text), flush=True)
"""


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def killed_after(process: subprocess.Popen[str], lines: int, pause: float) -> list[str]:
    """What a process had said when it was killed, some time after so many lines."""
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    time.sleep(pause)
    process.send_signal(signal.SIGKILL)
    rest, errors = process.communicate()
    assert errors == ""
    return [each.strip() for each in [*said, *rest.splitlines(keepends=True)] if each.endswith("\n")]


def whole(desk: Desk) -> None:
    """The file is sound, and every part of a ticket is there or none."""
    assert desk.replica.read("PRAGMA integrity_check") == [("ok",)]
    assert desk.replica.read("SELECT count(*) FROM ticket") == desk.replica.read("SELECT count(*) FROM message")
    for space in ("desk", "company"):
        numbers = [each.n for each in merging.unshared(desk.replica.connection(), space, 100_000)]
        assert numbers == list(range(1, len(numbers) + 1))
        assert desk.replica.one("SELECT next_n FROM space WHERE id = ?", (space,)) == (len(numbers) + 1,)


@pytest.mark.parametrize("seed", range(3))
def test_a_writer_killed_in_the_middle_keeps_all_it_was_told_is_saved(tmp_path: Path, seed: int) -> None:
    home = make_home(tmp_path)
    chance = Random(seed)
    said = killed_after(
        start(WRITE, home, "Printer", person_id("aino"), 10_000), chance.randrange(1, 30), chance.random() / 50
    )
    desk = open_desk(home)
    whole(desk)
    rows = queues.page(desk, QueueQuery(view="all", sort="oldest"), 10_000)
    numbers = [each.number for each in rows]
    assert len(set(numbers)) == len(numbers)
    acknowledged = [each.split()[0] for each in said]
    assert numbers[: len(acknowledged)] == acknowledged
    assert len(numbers) <= len(acknowledged) + 1
    assert all(each.priority == 2 for each in rows[: len(acknowledged)])
    assert len(search.quick(desk, f"word{len(acknowledged) - 1}")) == 1
    desk.close_thread()


def test_two_processes_writing_at_once_lose_nothing(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    writers = [start(WRITE, home, name, person_id("aino"), 25) for name in ("Printer", "Screen")]
    numbers = []
    for each in writers:
        said, errors = each.communicate(timeout=60)
        assert (each.returncode, errors) == (0, "")
        numbers += [line.split()[0] for line in said.splitlines()]
    assert len(set(numbers)) == 50
    desk = open_desk(home)
    whole(desk)
    assert {each.number for each in queues.page(desk, QueueQuery(view="all"), 1000)} == set(numbers)
    stamps = [each.operation().stamp for each in merging.unshared(desk.replica.connection(), "desk", 10_000)]
    assert stamps == sorted(set(stamps))
    desk.close_thread()


def test_a_draft_survives_being_killed_while_typing(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    said = killed_after(start(DRAFT, home), 5, 0.05)
    desk = open_desk(home)
    kept = drafts.load(desk, "t", "reply")
    assert kept is not None
    assert len(kept.text) >= int(said[-1])
    assert kept.text.strip("x") == ""
    desk.close_thread()


def make_home(folder: Path) -> Path:
    desk = make_desk(folder / "home", synchronous="full")
    desk.close_thread()
    return desk.home
