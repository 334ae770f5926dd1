"""Power cuts: only what was synced survives, of the rest what chance leaves, pages torn in the middle.

A unit is one recording of two people at work, their workers and a hub in a file, mostly begun by a first start, a migration
or a copied home, and ten cuts at any moments of it: of one computer, of the hub's, or of the whole house. After each one
everything that had been said to be saved by then is there, and the hub lost nothing that anybody had been told it has.
"""

from __future__ import annotations

import _sqlite3
import shutil
import threading
import time
import traceback
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import sqlcipher3

from deskapp.domain.errors import DeskError
from deskapp.domain.rows import DraftRow
from deskapp.hub.opening import open_hub
from deskapp.replica.database import Replica
from deskapp.replica.keys import KEY_FILE, find_key
from deskapp.services import attachments, drafts, duties, office, tickets
from deskapp.services.desk import open_desk, wall_clock
from deskapp.sync.worker import TIMES, Worker
from tests.campaign import Campaign
from tests.campaign.disk import MARK, Recorder, events_of, survives
from tests.campaign.house import HUB, House
from tests.campaign.nursery import Nursery
from tests.campaign.people import Book, Person, bring_up, migrate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.campaign.disk import Event

CUTS = 10
WORK_S = 0.7
AT_WORK = ("anna", "ben")
FIRST, NEWER, COPIED = "first start", "migration", "copied home"
PAUSE_S = 0.02
PATIENCE_S = 15.0
"""So long the workers may go on when the recording ends; it ends then anyhow."""


class _Said(Book):
    """A book whose lines stand among what happened to the disk."""

    def __init__(self, home: str, recorder: Recorder) -> None:
        self._home, self._recorder = home, recorder

    def write(self, **line: object) -> None:
        """One line, at this moment."""
        self._recorder.mark((self._home, {"doing": self.doing, **line}))


LIBRARIES = (str(next(Path(sqlcipher3.__file__).parent.glob("_sqlite3*"))), getattr(_sqlite3, "__file__", ""))
"""Both SQLites of this process: the encrypted one of the homes, and Python's own of the hub."""


def watched(folder: str) -> Recorder:
    """A recorder of everything that SQLite does below a folder from now on."""
    recorder = Recorder(Path(folder))
    for library in LIBRARIES:
        recorder.watch(library)
    return recorder


def record(folder: str, seed: int, begins: str, out: str) -> None:
    """The job: people at work on a disk that is watched."""
    chance = Random(seed)
    recorder = watched(folder)
    stop = threading.Event()
    with recorder.python():
        homes = [str(Path(folder) / each) for each in AT_WORK]
        if begins == FIRST:
            office.join(Path(folder) / "new", f"sqlite:///{folder}/{HUB}", "ben", key_place="file")
            recorder.mark(("new", {"joined": True}))
            homes[1] = str(Path(folder) / "new")
        elif begins == NEWER:
            bring_up(homes[0])
            recorder.mark(("anna", {"newer": True}))
        elif begins == COPIED:
            shutil.copytree(homes[0], f"{homes[0]}-copy")
            recorder.take_in(Path(f"{homes[0]}-copy"))
            homes.append(f"{homes[0]}-copy")
        jobs: list[Callable[[], None]] = []
        for home in homes:
            jobs.append(partial(_work, home, _Said(Path(home).name, recorder), Random(chance.getrandbits(32)), stop))
            jobs.append(partial(_keep_in_step, home, stop))
        threads = [threading.Thread(target=_loudly, args=(job, stop), daemon=True) for job in jobs]
        for each in threads:
            each.start()
        stop.wait(WORK_S)
        stop.set()
        end = time.monotonic() + PATIENCE_S
        for each in threads:
            each.join(max(0.0, end - time.monotonic()))
    recorder.save(Path(out))


def _work(home: str, book: Book, chance: Random, stop: threading.Event) -> None:
    person = Person(open_desk(Path(home)), book, chance)
    while not stop.is_set():
        person.deed()
        time.sleep(chance.expovariate(1 / PAUSE_S))


def _keep_in_step(home: str, stop: threading.Event) -> None:
    replica = open_desk(Path(home)).replica
    own = threading.Event()  # a worker that ends sets it
    threading.Thread(target=lambda: (stop.wait(), own.set()), daemon=True).start()
    Worker(replica, own, times=TIMES._replace(poll=0.02), duties=partial(duties.run, now=wall_clock)).run()


def _loudly(job: Callable[[], None], stop: threading.Event) -> None:
    try:
        job()
    except BaseException:
        traceback.print_exc()
        stop.set()


def record_one_by_one(folder: str, out: str) -> None:
    """The job: one thing saved after the other, in the hub, a replica, the drafts and the files."""
    recorder = watched(folder)
    with recorder.python():
        hub = open_hub(f"sqlite:///{folder}/{HUB}")
        desk = open_desk(Path(folder) / "anna")
        for n in range(4):
            hub.add_space(f"s{n}", "team", f"S{n}")
            recorder.mark(("space", f"s{n}"))
            recorder.mark(("ticket", tickets.open_ticket(desk, subject=f"T{n}", requester=desk.person, text="Hello").made))
            drafts.save(desk, DraftRow(f"t{n}", "note", "Half a sen", 3, "", "", 0))
            recorder.mark(("draft", f"t{n}"))
            recorder.mark(("file", attachments.add(desk, bytes([n]) * 300_000, "a.png").sha))
    recorder.save(Path(out))


# ---- cuts


def files_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """What lies below a folder, for `survives`."""
    return {str(each): (each.stat().st_ino, each.read_bytes()) for each in folder.rglob("*") if each.is_file()}


def run(seed: int, folder: Path) -> Counter[str]:
    """One recording, and its cuts."""
    chance = Random(seed)
    counted: Counter[str] = Counter()
    house = House(folder)
    nursery = Nursery(folder / "errors")
    try:
        first = files_of(folder)
        begins = (FIRST, NEWER, COPIED, "")[seed % 4]
        job = nursery.start(
            "tests.campaign.power:record", folder=str(folder), seed=seed, begins=begins, out=str(folder / "events")
        )
        assert nursery.ended(job, 120) == 0, f"no recording: {nursery.errors()[-3000:]}"
        assert not nursery.errors(), nursery.errors()[-3000:]
        events = events_of(folder / "events")
        marks = [at for at, event in enumerate(events) if event.what == MARK]
        assert marks, "nobody did anything"
        for _ in range(CUTS):
            # Every other time the moment after somebody was told something: the hardest.
            at = chance.choice(marks) + 1 if chance.random() < 0.5 else chance.randint(0, len(events))
            _cut(house, first, events[:at], chance, counted)
            counted["power cuts"] += 1
            if begins:
                counted[f"{begins}, then work" if any(e.what == MARK for e in events[:at]) else f"{begins}, cut in it"] += 1
    finally:
        nursery.close()
        house.close()
    return counted


def _cut(
    house: House, first: dict[str, tuple[int, bytes]], events: list[Event], chance: Random, counted: Counter[str]
) -> None:
    """The power goes after these events; then everything is looked at, and everybody goes on."""
    whose = chance.choice(("anna", "hub", "house"))
    counted[f"cut of {whose}"] += 1
    names = [*AT_WORK, "cara", "new", "anna-copy"]
    for place in (*names, Path(HUB).parent.name):
        dark = whose == "house" or place in {"hub": ("shared",), "anna": ("anna", "new")}.get(whose, ())
        below = house.folder / place
        lay_out(below, survives(first, events, cut=chance if dark else None, below=str(below), lost=counted))
    said = [event.content for event in events if event.what == MARK]
    for name in names:
        house.book(name).unlink(missing_ok=True)
        own = [line for home, line in said if home == name]
        book = Book(house.book(name))
        for line in own:
            book.write(**line)
        book.close()
        home = house.folder / name
        house.homes.pop(name, None)
        half = name.endswith("-copy") and not (home / KEY_FILE).exists()  # the power went while files were copied
        if Replica.exists(home) and not half:
            house.homes[name] = home
        else:
            assert not own, f"{name} had joined, and has no replica"
    replica = house.homes["anna"] / "replica.db"
    migrate(replica, find_key(house.homes["anna"]))  # where a migration was cut short, it goes on
    _acknowledgements(house, counted)
    for name in house.homes:
        house.sound(name)
    house.settle()
    counted.update(house.check())
    for name, home in house.homes.items():
        desk = open_desk(home)
        assert not desk.replica.meta("restored"), f"the hub lost what {name} was told it has"
        desk.close_thread()


def lay_out(folder: Path, files: dict[str, bytes]) -> None:
    """Have these files and no others in a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        folder.mkdir(exist_ok=True)
        Path(path).write_bytes(content)


def _acknowledgements(house: House, counted: Counter[str]) -> None:
    """Count what a home believes unsent although the hub has it: its worker does not wait for the disk."""
    there = house.operations()
    for home in house.homes.values():
        with suppress(DeskError):
            desk = open_desk(home)
            unsent = {each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM op WHERE seq IS NULL")}
            counted["acknowledgements lost"] += len(unsent & there)
            desk.close_thread()


CAMPAIGN = Campaign(
    "power", "recordings", run, full=1000 // CUTS, short=5, minutes=6,
    must=(
        "power cuts", "cut of anna", "cut of hub", "cut of house", "writes lost", "writes torn", "acknowledgements lost",
        f"{FIRST}, cut in it", f"{FIRST}, then work", f"{NEWER}, cut in it", f"{NEWER}, then work",
        f"{COPIED}, then work",
    ),
    limit_s=200,
)  # fmt: skip
