"""The simulated house with a judge in it, and with what people and hubs do besides.

Everybody begins with the same tickets and often works at one of them; clocks are set, and the hub refuses one kind of
change for good. The judge (judge.py) keeps his own account of who wrote
what, knowing what.
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import DeskError
from deskapp.domain.fold_text import fold
from deskapp.hub.base import refused
from deskapp.services import tickets
from tests.sync.judge import History
from tests.sync.simulation.checks import check
from tests.sync.simulation.line import Crash
from tests.sync.simulation.people import FIELDS, LABELS, ids
from tests.sync.simulation.run import SKEWS, Run, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.hub.protocol import OutgoingOperation, PushResult, StoredOperation
    from deskapp.services.desk import Desk

REFUSED = "unwanted"
"""A label that the hub takes from nobody."""

COLLEAGUES = ("laptop", "ben", "erik")
MOST_CALLS = 6_000
RESTORED = ("hub restored", "restored between two calls", "restored meanwhile")
DOUBLED = ("profile copied", "laptop restored")


class Picky:
    """A hub that refuses one kind of change for good, as it does with what is too large or has not the right form."""

    def __init__(self, hub: Any) -> None:
        self._hub = hub
        self._calls = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def push(
        self, space: str, seq: int, hash_: str, device: str, ops: Sequence[OutgoingOperation], *more: Any
    ) -> PushResult:
        """As any hub."""
        self._count()
        if any(REFUSED.encode() in op.body for op in ops):
            raise refused("form", "the changes", "nobody wants that")
        result: PushResult = self._hub.push(space, seq, hash_, device, ops, *more)
        return result

    def pull(self, *arguments: Any, **named: Any) -> list[StoredOperation]:
        """As any hub."""
        self._count()
        found: list[StoredOperation] = self._hub.pull(*arguments, **named)
        return found

    def _count(self) -> None:
        self._calls += 1
        assert self._calls < MOST_CALLS, "exchanges that never end"


class JudgedRun(Run):
    """One schedule, judged."""

    searched = True
    joining = False  # what notices each bug is known by its seed

    def __init__(self, seed: int, clients: Sequence[str] = ()) -> None:
        self.history = History()
        self._lives: Counter[str] = Counter()
        super().__init__(seed, clients)
        self.hub: Any = Picky(self.hub)
        for home, desk in self.desks.items():
            self.history.start(self._life(home), desk)
        self._begin()

    def _chosen(self) -> list[str]:
        """Often somebody else of Anna's own team is there: whoever shares nothing has nothing to disagree about."""
        homes = super()._chosen()
        if self.chance.random() < 0.6 and not {*homes} & {*COLLEAGUES}:
            homes[1] = self.chance.choice(COLLEAGUES)
        return homes

    def _begin(self) -> None:
        """A day on which everybody has the same two tickets to begin with."""
        self.quiet = True
        for subject in ("VPN", "Chair"):
            requester = self.chance.choice(self.people)
            tickets.open_ticket(self.desks["anna"], subject=subject, requester=requester, text="Help")
        self._take_down("anna")
        for home in (*self.homes, *self.homes):
            self.exchange(home)
        self.quiet = False

    def _life(self, home: str) -> str:
        """A computer that was set back begins another life."""
        return f"{home}/{self._lives[home]}"

    # ---- what people do besides

    def saved(self, home: str, last: int) -> None:
        super().saved(home, last)
        self._take_down(home)

    def _do(self, home: str, desk: Desk) -> None:
        if self.chance.random() < 0.4:
            self._besides(desk)
        else:
            super()._do(home, desk)

    def steps(self, count: int = 0) -> None:
        """As ever; before it and after it all who write at Anna's desk are at the same tickets, unseen by each other."""
        self._at_once()
        super().steps(count)
        self._at_once()

    def _at_once(self) -> None:
        for home in [each for each in self.homes if each in {"anna", *COLLEAGUES}]:
            for _ in range(4):
                with suppress(Crash, DeskError):
                    self._besides(self.desks[home], at_once=True)
                self._take_down(home)

    def _besides(self, desk: Desk, *, at_once: bool = False) -> None:
        chance = self.chance.uniform(0.25 if at_once else 0.0, 1.0)
        known = [] if desk.customer else ids(desk, "ticket")
        if chance < 0.1:
            skew = self.chance.choice((*SKEWS, 120_000, -120_000))
            desk.now = lambda: self._wall() + skew
            self.struck["clock set"] += 1
        elif known and chance < 0.2:
            tickets.add_label(desk, self.chance.choice(known), REFUSED)
            self.struck["refused for good"] += 1
        elif known and chance < 0.35:
            (text,) = desk.replica.one("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(known[0]),)) or ("{}",)
            if cards := sorted(json.loads(text)["cards"]):
                tickets.settle(desk, known[0], self.chance.choice(cards), self.chance.random() < 0.5)
        elif known and chance < 0.5:
            label = self.chance.choice(LABELS)
            (tickets.drop_label if self.chance.random() < 0.5 else tickets.add_label)(desk, known[0], label)
        elif known:
            field = self.chance.choice([*FIELDS])
            tickets.set_fields(desk, known[0], {field: self.chance.choice(FIELDS[field])})

    def _take_down(self, home: str) -> None:
        desk = self.desks[home]
        skew = desk.now() - self._ms
        for each in self.history.wrote(self._life(home), desk, self._ms, skew):
            body = {"verb": each.verb, "values": each.values, "base": each.base, "type": each.type}
            self.said.setdefault(each.id, Said(each.doc, each.root, body, home))

    def exchange(self, home: str) -> bool:
        try:
            return super().exchange(home)
        finally:
            self._take_down(home)  # duties write too
            set_back = any(self.struck[each] for each in RESTORED)
            self.history.looked(self._life(home), self.desks[home], erased=self.erased, set_back=set_back)

    def _clone(self, home: str) -> None:
        before = len(self.homes)
        super()._clone(home)
        for copy in self.homes[before:]:
            self.history.start(self._life(copy), self.desks[copy], copy_of=self._life(home))

    def _laptop(self, home: str) -> None:
        before = self._life(home)
        super()._laptop(home)
        self._lives[home] += 1
        self.history.start(self._life(home), self.desks[home], copy_of=before)

    # ---- the judgement

    def judge(self) -> None:
        """All of the simulation's own checks, and the judge's."""
        self._refused_is_kept()
        check(self)
        documents = self._documents()
        history = self._what_arrived()
        moved = {each.doc for each in self.history.said.values() if each.verb == "hand_over"}
        own = [each for each in documents if each["id"][12] != "8" and each["id"] not in moved]
        refused_at = {each.doc for each in self.history.said.values() if REFUSED in each.values.get("labels", ())}
        clean = [each for each in own if each["id"] not in refused_at]  # what was refused stood before a delete's eyes
        restored = any(self.struck[each] for each in RESTORED)
        for wrong in (
            history.unruly_cards(own), history.overlooked(own), history.wrong_stamps(),
            history.false_cards(clean, log=self._places() if restored else None),
            history.idle_cards(own),
        ):  # fmt: skip
            assert not wrong, wrong
        if not restored:  # then an answer may come before what it answers
            for space in ("company", "desk", "hr", "pay"):
                rows = self.hub._rows("select id from op where space = ? and origin = '' order by seq", (space,))
                assert not (early := history.out_of_order([id_ for (id_,) in rows])), early
            if not any(self.struck[each] for each in DOUBLED):
                numbers = Counter(
                    {each["id"]: each["values"]["number"] for each in documents if each["type"] == "ticket"}.values()
                )
                assert set(numbers.values()) <= {1}, "two tickets of one number"
        for home, desk in self.desks.items():
            self._rows_are_right(desk, searched=not (self._lives[home] or home.startswith("copy")))
        self._nothing_delivered_to_readers()
        self._deleted_is_withdrawn(documents)

    def _refused_is_kept(self) -> None:
        """What the hub does not take is kept aside, where it can be seen."""
        unwanted = {
            each.id
            for each in self.history.said.values()
            if each.verb == "add" and REFUSED in each.values.get("labels", ())
        }
        kept: set[str] = set()
        for desk in self.desks.values():
            rows = desk.replica.read("SELECT lower(hex(id)) FROM parked WHERE reason = 'form'")
            kept |= {each for (each,) in rows}
            with desk.replica.transaction() as connection:
                connection.execute("DELETE FROM parked WHERE reason = 'form'")
        assert kept <= unwanted
        for each in kept:
            self.said.pop(each, None)

    def _documents(self) -> list[dict[str, Any]]:
        rows = self.hub._rows("select body from state where space in ('desk', 'hr', 'pay')")
        return [json.loads(text) for (text,) in rows]

    def _places(self) -> dict[str, int]:
        return dict(self.hub._rows("select id, seq from op where origin = ''"))

    def _what_arrived(self) -> History:
        """The account of what the hub has: not of what was refused, or lost with a laptop."""
        arrived = History()
        there = {id_ for (id_,) in self.hub._rows("select id from op where origin = ''")}
        arrived.said = {id_: said for id_, said in self.history.said.items() if id_ in there}
        return arrived

    def _rows_are_right(self, desk: Desk, *, searched: bool) -> None:
        """What lists and searches show of a document follows from it."""
        assert desk.replica.one("SELECT count(*) FROM ticket WHERE unsent > 0") == (0,)
        for table, name in (("ticket", "subject"), ("message", "body")) if searched else ():
            for key, text in desk.replica.read(f"SELECT key, doc FROM {table} WHERE deleted = 0"):
                words = fold(str(json.loads(text)["values"].get(name) or "")).split()
                if words:
                    asked = (" ".join(f'"{word}"' for word in words), key)
                    row = desk.replica.one(f"SELECT 1 FROM fts_{table} WHERE fts_{table} MATCH ? AND rowid = ?", asked)
                    assert row, f"{words} is not found"

    def _nothing_delivered_to_readers(self) -> None:
        """Who reads a space gets no copies from it; Erik's right comes and goes, and a hand-over cannot know who reads."""
        handed = {each.root for each in self.history.said.values() if each.verb == "hand_over"}
        rows = self.hub._rows(
            "select s.root from state s join member m on m.space = s.origin and 'p-' || m.person = s.space"
            " where s.space like 'p-%' and m.person <> ?",
            (self.house.people["erik"],),
        )
        assert {root for (root,) in rows} <= handed, "delivered to somebody who reads the source"

    def _deleted_is_withdrawn(self, documents: list[dict[str, Any]]) -> None:
        """Of a ticket that was deleted nobody outside sees anything."""
        gone = {each["root"] for each in documents if each["type"] == "ticket" and each["deleted"]}
        rows = self.hub._rows("select body from state where space like 'p-%' and origin <> ''")
        copies = [json.loads(text) for (text,) in rows]
        shown = [
            each["id"] for each in copies if each["type"] == "request" and each["root"] in gone and not each["deleted"]
        ]
        assert not shown, "a deleted ticket is still shown outside"


def judged(seed: int) -> JudgedRun:
    """One run to its end; a failure names its seed."""
    run = JudgedRun(seed)
    try:
        run.steps()
        run.settle()
        run.judge()
    except BaseException as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        run.close()
    return run
