"""Three working days of two field offices without a line and of head office, and everybody coming back at once.

Twelve agents and eight customers, each in a real home, write about 1,500 operations. Nobody settles anything meanwhile:
what needs a decision in the end is counted and judged by somebody who keeps his own account (`tests.sync.judge`).
"""

from __future__ import annotations

import csv
import itertools
import json
import random
import threading
import time
import uuid
from collections import Counter
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from deskapp.domain.errors import DeskError
from deskapp.domain.operation import DESK
from deskapp.hub.opening import open_hub
from deskapp.replica import merging
from deskapp.services import deciding, requests, tickets
from deskapp.services import office as offices
from deskapp.services.desk import open_desk
from deskapp.sync.exchange import Exchange
from deskapp.sync.pace import Pace
from tests.campaign import Campaign
from tests.sync.judge import History
from tests.sync.offices import documents, states

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from deskapp.hub.protocol import Hub
    from deskapp.services.desk import Desk

HEAD, FERRY, QUARRY = "head office", "ferry", "quarry"
AGENTS = {
    **dict.fromkeys(("anna", "ben", "dora", "emil"), HEAD),
    **dict.fromkeys(("frida", "gus", "hanna", "ivan"), FERRY),
    **dict.fromkeys(("jutta", "karl", "lena", "milos"), QUARRY),
}
LEAD, READER = "anna", "dora"
CUSTOMERS = {
    "olga": HEAD, "paul": HEAD, "rosa": FERRY, "stig": FERRY, "tina": QUARRY, "udo": QUARRY, "vera": FERRY, "willy": QUARRY,
}  # fmt: skip
BOTH = ("vera", "willy")
"""They write and ring at head office as well as where they are, so their requests are handled in both places."""

MONDAY = 1_795_420_800_000  # 8 in the morning
MINUTE, DAY = 60_000, 86_400_000
DAYS = 3
ACTS = 30  # what an agent does on a day
LOG = Path(__file__).parents[2].parent / "shared" / "data" / "tickets" / "incident_event_log.csv"
HOURS = {8: 415, 9: 610, 10: 625, 11: 608, 12: 419, 13: 365, 14: 600, 15: 562, 16: 528}
STEPS = {"state": 2527, "person": 440, "category": 161, "priority": 45, "words": 1935}
"""How often each hour and each kind of step is in a log of 890 real incidents; counted anew where it is at hand."""


@cache
def pacing() -> tuple[dict[int, int], dict[str, int]]:
    """How work spreads over the hours of a day, and what it consists of."""
    if not LOG.is_file():
        return HOURS, STEPS
    hours: Counter[int] = Counter()
    steps: Counter[str] = Counter()
    before: dict[str, str] = {}
    with LOG.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            hours[int(row["sys_updated_at"][11:13])] += 1
            if before.get("number") == row["number"]:
                changed = {name for name in row if row[name] != before[name]}
                steps["state"] += "incident_state" in changed
                steps["person"] += "assigned_to" in changed
                steps["category"] += bool(changed & {"category", "subcategory"})
                steps["priority"] += "priority" in changed
                steps["words"] += not changed & {"incident_state", "assigned_to", "category", "subcategory", "priority"}
            before = row
    return {hour: hours[hour] for hour in HOURS}, dict(steps)


class Replay:
    """One replay; everything but the last hour, when all come back at once, follows from the seed."""

    def __init__(self, seed: int, folder: Path, url: str = "") -> None:
        self.chance = random.Random(seed)
        self.url = url or f"sqlite:///{folder}/hub.db"
        self.desks: dict[str, Desk] = {}
        self._skews: dict[str, int] = {}
        self.history = History()
        self.struck: Counter[str] = Counter()
        self.double_shown: set[tuple[str, str]] = set()
        self._ms = MONDAY - 3 * DAY
        self._before = 0
        self._words = itertools.count(1)
        self._agreed: dict[str, str] = {}  # ticket -> who said in his room that he takes it
        with _fixed(seed):
            offices.create_hub(self.url, "Works").close()
            self.hub = open_hub(self.url)
            for login in (*AGENTS, *CUSTOMERS):
                self._join(folder / login, login)
        self.agents = frozenset(self.desks[login].person for login in AGENTS)
        for login in self.desks:
            self.exchange(login)
            self.history.start(login, self.desks[login])

    def _join(self, home: Path, login: str) -> None:
        customer = login in CUSTOMERS
        offices.add_person(self.hub, login, name=login.title(), customer=customer)
        offices.join(home, self.url, login, customer=customer, key_place="file")
        desk = open_desk(home, synchronous="off")
        skew = self.chance.choice((0, 0, 0, 40_000, -90_000, 3_600_000))
        desk.now = lambda: self._now() + skew
        self._skews[login] = skew
        desk.random_bits = random.Random(self.chance.getrandbits(64)).getrandbits
        self.desks[login] = desk

    def _now(self) -> int:
        self._ms += 1
        return self._ms

    def close(self) -> None:
        """End all connections of this thread."""
        self.hub.close()
        for desk in self.desks.values():
            desk.close_thread()

    # ---- the days

    def week_before(self, count: int) -> None:
        """Tickets that everybody has when the line goes."""
        for at in range(count):
            customer = self.chance.choice(list(CUSTOMERS))
            agent = self.chance.choice([each for each, place in AGENTS.items() if place == CUSTOMERS[customer]])
            made = self._opened(agent, customer)
            if at % 3:
                self._do(agent, lambda desk, made=made: tickets.reply(desk, made, self._text()))  # type: ignore[misc]
        for _ in range(2):
            for login in self.desks:
                self.exchange(login)
        self._before = len(self.history.said)

    def days(self, acts: int = ACTS) -> None:
        """Three days: head office and its customers exchange all the while, the field offices never."""
        hours, _ = pacing()
        for day in range(DAYS):
            plan: list[tuple[int, str]] = []
            for login in self.desks:
                many = acts if login in AGENTS else 2
                plan += [
                    (MONDAY + day * DAY + ((hour - 8) * 60 + self.chance.randrange(60)) * MINUTE, login)
                    for hour in self.chance.choices(list(hours), list(hours.values()), k=many)
                ]
            for moment, login in sorted(plan):
                self._ms = max(self._ms, moment)
                if self._online(login):
                    self.exchange(login)
                self._act(login)
                if self._online(login):
                    self.exchange(login)

    def _online(self, login: str) -> bool:
        if login in AGENTS:
            return AGENTS[login] == HEAD
        return CUSTOMERS[login] == HEAD or login in BOTH  # those two have a telephone with a line of its own

    def _act(self, login: str) -> None:
        if login in CUSTOMERS:
            self._ask(login)
            return
        pick, chance = self.chance.choice, self.chance.random()
        place = AGENTS[login]
        if chance < 0.10:
            self._opened(login, pick([each for each, where in CUSTOMERS.items() if where == place or each in BOTH]))
        elif chance < 0.12 and login == LEAD:
            self._lead()
        elif chance < 0.135 and (rung := self._tickets(login, "requester", BOTH)):
            self._serve(login, pick(rung), rung=True)
        elif chance < 0.27 and (waiting := self._queue(login)):
            self._agreed[waiting[0]] = login
            self._serve(login, waiting[0])
        elif mine := self._tickets(login, "assignee", (login,)):
            self._serve(login, pick(mine))
        else:
            self._opened(login, pick([each for each, where in CUSTOMERS.items() if where == place]))

    def _lead(self) -> None:
        """Goes through the urgent ones and gives a few to others, whoever has them."""
        found = self._tickets(LEAD, "", ())
        for ticket in self.chance.sample(found, min(2, len(found))):
            to = self.desks[self.chance.choice([each for each, place in AGENTS.items() if place == HEAD])].person
            self._do(LEAD, partial(_assign, ticket=ticket, person=to))

    def _ask(self, login: str) -> None:
        desk = self.desks[login]
        found = [each for each in requests.mine(desk) if each.status not in ("solved", "closed")]
        if found and self.chance.random() < 0.6:
            request = self.chance.choice(found).id
            self._do(login, lambda desk: tickets.reply(desk, request, self._text()))
        else:
            subject = f"Request {next(self._words)}"
            self._do(login, lambda desk: requests.ask(desk, subject=subject, text=self._text(), team=""))

    def _serve(self, login: str, ticket: str, *, rung: bool = False) -> None:
        """One step of a ticket's life, as often as it is in real logs; who was rung answers or writes it down."""
        steps = {"words": 1} if rung else pacing()[1]
        step = self.chance.choices(list(steps), list(steps.values()))[0]
        if step == "words":
            if self.chance.random() < 0.5:
                self._do(login, lambda desk: tickets.reply(desk, ticket, self._text()))
            else:
                self._do(login, lambda desk: tickets.note(desk, ticket, self._text()))
        elif step == "state":
            self._do(login, partial(self._state, ticket=ticket))
        elif step == "person":
            room = [each for each, place in AGENTS.items() if place == AGENTS[login]]
            to = self.desks[self.chance.choice(room)].person
            self._do(login, partial(_assign, ticket=ticket, person=to))
        elif step == "category":
            words = {"category": self.chance.choice(("network", "printing", "pay", "doors", "mail"))}
            self._do(login, lambda desk: tickets.set_fields(desk, ticket, words))
        else:
            level = {"priority": self.chance.choice((0, 1, 2, 3))}
            self._do(login, lambda desk: tickets.set_fields(desk, ticket, level))

    def _state(self, desk: Desk, ticket: str) -> None:
        kind = self.chance.choice(("answer", "answer", "wait", "solve"))
        if kind == "answer":
            tickets.reply(desk, ticket, self._text())
        elif kind == "wait":
            tickets.wait_on(desk, ticket, "customer", until=desk.now() + DAY)
        else:
            tickets.reply(desk, ticket, self._text(), solve=True)

    def _opened(self, login: str, customer: str) -> str:
        """Somebody rings and his ticket is opened for him."""
        made = []
        person, subject = self.desks[customer].person, f"Call {next(self._words)}"
        self._do(login, lambda desk: made.append(
            tickets.open_ticket(desk, subject=subject, requester=person, text=self._text()).made))  # fmt: skip
        self._do(login, lambda desk: tickets.take(desk, made[0]))
        return made[0]

    def _do(self, login: str, what: Callable[[Desk], object]) -> None:
        desk = self.desks[login]
        what(desk)
        self.history.wrote(login, desk, self._ms, self._skews[login])

    def _text(self) -> str:
        return f"Words {next(self._words)}."

    def _tickets(self, login: str, role: str, people: Sequence[str]) -> list[str]:
        """Open tickets that somebody's replica shows, of these people in this role."""
        who = " OR ".join(f"{role} = ?" for _ in people) or "1"
        ids = [bytes.fromhex(self.desks[each].person) for each in people]
        rows = self.desks[login].replica.read(
            f"SELECT lower(hex(id)) FROM ticket WHERE stage = 1 AND ({who}) ORDER BY id", ids
        )
        return [each for (each,) in rows]

    def _queue(self, login: str) -> list[str]:
        """Who sits in one room tells the others what he takes."""
        place = AGENTS[login]
        of_place = [each for each, where in CUSTOMERS.items() if where == place or (each in BOTH and place == HEAD)]
        rows = self.desks[login].replica.read(
            "SELECT lower(hex(id)) FROM ticket WHERE stage = 1 AND assignee IS NULL AND requester IN"
            f" ({', '.join('?' * len(of_place))}) ORDER BY key",
            [bytes.fromhex(self.desks[each].person) for each in of_place],
        )
        said = {ticket for ticket, who in self._agreed.items() if AGENTS[who] == place and who != login}
        return [each for (each,) in rows if each not in said]

    # ---- the line is back

    def exchange(self, login: str, hub: Hub | None = None) -> None:
        """One exchange of one computer."""
        desk = self.desks[login]
        chance = random.Random(len(self.history.said))
        Exchange(
            desk.replica, hub or self.hub, desk.person, desk.device, desk.now, Pace(), chance=chance
        ).run()  # fmt: skip

    def come_back(self) -> float:
        """Each field office at once, all computers at the same time; seconds until everything is with everybody."""
        failed: list[BaseException] = []

        def drain(login: str) -> None:
            hub = open_hub(self.url)
            try:
                while merging.unshared_count(self.desks[login].replica.connection()):
                    self.exchange(login, hub)
            except BaseException as error:
                failed.append(error)
            finally:
                hub.close()
                self.desks[login].close_thread()

        began = time.monotonic()
        for place in (FERRY, QUARRY):
            who = [login for login in self.desks if (AGENTS | CUSTOMERS)[login] == place]
            running = [threading.Thread(target=drain, args=(login,)) for login in who]
            for each in running:
                each.start()
            for each in running:
                each.join()
            self.exchange(LEAD)
        for _ in range(2):
            for login in self.desks:
                self.exchange(login)
        took = time.monotonic() - began
        if failed:
            raise failed[0]
        return took

    # ---- what must be true

    def check(self) -> dict[str, float]:
        """Judge it; returns what is reported."""
        self._whole()
        found = [json.loads(each.body) for each in self.hub.states(DESK, "", 100_000, device=self.desks[LEAD].device)]
        cards = sum(len(each["cards"]) for each in found)
        wrong = self.history.false_cards(found, one_person=False)
        assert not wrong, wrong
        assert not (unruly := self.history.unruly_cards(found)), unruly
        assert not (silent := self.history.overlooked(found)), silent
        assert not (late := self.history.wrong_stamps()), late
        assert not (idle := self.history.idle_cards(found)), idle
        count = len(self.history.said) - self._before
        assert cards < count * 0.005, f"{cards} cards of {count} operations"
        self._cards_say_everything(found, cards)
        answers = self._double_answers(found)
        self._customers_read()
        return {"operations": count, "cards": cards, "false": len(wrong), "double_answers": answers}

    def _whole(self) -> None:
        for login, desk in self.desks.items():
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.hub, space), (login, space)
            assert merging.unshared_count(desk.replica.connection()) == 0
            assert desk.replica.one("SELECT count(*) FROM parked") == (0,)
        logged: Counter[str] = Counter()
        for space in {each.space for each in self.history.said.values()}:
            login = next(each for each, desk in self.desks.items() if space in {DESK, desk.own_space})
            log = self.hub.pull(space, 0, 100_000, device=self.desks[login].device)
            logged.update(each.id for each in log if each.origin is None)
        assert set(self.history.said) <= set(logged)
        assert max(logged.values()) == 1

    def _cards_say_everything(self, found: list[dict[str, Any]], cards: int) -> None:
        """Each decision names both values, both people and both computers."""
        shown = [each for each in deciding.everything(self.desks[READER]) if each.field != deciding.DOUBLE]
        assert len(shown) == cards
        names = {desk.person: login.title() for login, desk in self.desks.items()}
        by_id = {each["id"]: each for each in found}
        for row in shown:
            document = by_id[row.doc]
            loser, winner = document["cards"][row.key]["actor"], document["writes"][document["versions"][row.field]][3]
            assert (row.by, row.other_by) == (names[winner], names[loser])
            assert row.value != row.other
            assert "" not in (row.number, str(row.value), str(row.other)) or row.field == "assignee"
            assert row.since

    def _double_answers(self, found: list[dict[str, Any]]) -> int:
        """Whoever was answered twice by people who did not know of each other: it is shown, until one who did writes."""
        shown = {
            frozenset(each.key.split(":")[1:])
            for each in deciding.everything(self.desks[READER])
            if each.field == deciding.DOUBLE
        }
        doubles = self.history.double_answers(self.agents)
        wanted = {frozenset(each) for each in doubles if not self.history.answered_both(*each, self.agents)}
        assert shown == wanted, (shown - wanted, wanted - shown)
        return len({self.history.maker(one).root for one, _ in doubles})

    def _customers_read(self) -> None:
        """Each public answer is with its customer once, no internal note ever."""
        for login in CUSTOMERS:
            desk = self.desks[login]
            rows = desk.replica.read("SELECT doc FROM message WHERE deleted = 0")
            words = Counter(json.loads(text)["values"]["body"] for (text,) in rows)
            for each in self.history.said.values():
                if each.type == "message" and each.verb == "make" and each.values["audience"] == "team":
                    assert each.values["body"] not in words
            asked = {root for (root,) in desk.replica.read("SELECT lower(hex(root)) FROM request WHERE deleted = 0")}
            for each in self.history.said.values():
                if each.root in asked and each.type == "message" and each.values["audience"] == "customer":
                    assert words[each.values["body"]] == 1, (login, each.values["body"])


def _assign(desk: Desk, ticket: str, person: str) -> None:
    tickets.assign(desk, ticket, person)


@contextmanager
def _fixed(seed: int) -> Iterator[None]:
    """The office is made alike by every run of a seed."""
    chance = random.Random(seed)
    moments = itertools.count(MONDAY - 7 * DAY, 1000)
    with (
        mock.patch("secrets.token_hex", lambda size: f"{chance.getrandbits(size * 8):0{size * 2}x}"),
        mock.patch("secrets.randbits", chance.getrandbits),
        mock.patch("uuid.uuid4", side_effect=lambda: uuid.UUID(int=chance.getrandbits(128))),
        mock.patch("deskapp.services.office.wall_clock", side_effect=moments),
    ):
        yield


def replay(seed: int, folder: Path, url: str = "", *, before: int = 120, acts: int = ACTS) -> dict[str, float]:
    """One replay at a hub, judged; what came of it."""
    office = Replay(seed, folder, url)
    try:
        office.week_before(before)
        office.days(acts)
        seconds = office.come_back()
        return {**office.check(), "drained_s": round(seconds, 1)}
    except (AssertionError, DeskError) as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        office.close()


CAMPAIGN = Campaign("replay", "replays", replay, full=10, short=1, minutes=4, must=("cards", "double_answers"))
