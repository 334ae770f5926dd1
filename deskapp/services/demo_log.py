"""The demo desk as operations: what its people did, as the log of a hub or the loader of a replica takes it."""

from __future__ import annotations

import secrets
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.operation import COMPANY, DESK, Operation, derived, new_id, personal_space
from deskapp.domain.worktime import Calendar, WeeklyHours, to_data
from deskapp.paths import resources
from deskapp.services.content import read_snippets
from deskapp.services.demo_company import USUAL, DemoPerson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from deskapp.services.demo_data import Demo, DemoTicket
    from deskapp.services.demo_matters import DemoRow

    Progress = Callable[[int, int], None]

_SHOWN = tuple(each.name for each in fields(DemoPerson))
AWAY = 80  # in a large house one in so many people is away, and a colleague stands in

WHOLE_HISTORY = 10_000
"""Up to this many tickets each has its whole history; beyond, only open ones: the others come as they ended."""


class Root(NamedTuple):
    """The operations of one root in one space, the newest last."""

    space: str
    operations: list[Operation]


class DemoLog:
    """Turns the demo's plain data into operations of one device, numbered without gaps in each space."""

    def __init__(self, desk: Demo, keeper: str) -> None:
        """`keeper` is who is said to have written it all; what people read is in each operation's `by`."""
        self._desk = desk
        self._keeper = keeper
        self._random = Random(48190)
        self._n: dict[str, int] = {}
        self._clock = 0
        self.device = secrets.token_hex(16)
        self.people = [derived("demo person", each.login) for each in desk.people]
        self.teams = [derived("demo team", each.id) for each in desk.teams]
        self.read: dict[str, int] = {}  # open tickets the demo person has read, and up to when

    def company(self, told: Callable[[int], None] = lambda done: None) -> Iterator[Root]:
        """Teams, people, who answers for what, and snippets; `told` hears how many people are written."""
        long_ago = self._desk.now_ms - 600 * 86_400_000
        for place, team in enumerate(self._desk.teams):
            values: dict[str, Any] = {f"name.{code}": name for code, name in team.names.items()}
            values |= {
                "space": DESK, "intake": team.intake, "phone": team.phone, "email": team.email, "zone": team.zone,
                "hours": _hours(team.hours, team.zone), "lead": self.people[team.lead],
            }  # fmt: skip
            yield Root(COMPANY, [self._operation("make", "team", self.teams[place], values, COMPANY, long_ago)])
        teams_of: dict[int, list[str]] = {}
        for number, team in enumerate(self._desk.teams):
            for member in team.members:
                teams_of.setdefault(member, []).append(self.teams[number])
        for place, person in enumerate(self._desk.people):
            shown = {name: getattr(person, name) for name in _SHOWN}
            shown["languages"] = list(person.languages)
            shown["hours"] = _hours(person.hours, person.zone)
            shown["manager"] = self.people[person.manager] if person.manager >= 0 else ""
            shown["statement"] = self._desk.statements.get(person.job, "")
            values = {name: value for name, value in shown.items() if value not in ("", None)}
            made = self._operation("make", "person", self.people[place], values, COMPANY, long_ago)
            added = (
                [self._operation("add", "person", self.people[place], {"teams": teams_of[place]}, COMPANY, long_ago)]
                if place in teams_of
                else []
            )
            yield Root(COMPANY, [made, *added])
            if place % 500 == 0:
                told(place)
        for row in self._desk.matrix:
            yield self._responsibility(row, long_ago)
        yield from self._absences()
        for trigger, values in snippets():
            doc = derived("demo snippet", trigger)
            yield Root(COMPANY, [self._operation("make", "snippet", doc, values, COMPANY, long_ago)])

    def _responsibility(self, row: DemoRow, happened: int) -> Root:
        doc = derived("demo responsibility", row.category, *(each for some in row.scope.values() for each in some))
        values = {
            "category": row.category, "owner": self.people[row.owner],
            "review": self._desk.now_ms + row.review * 86_400_000,
        }  # fmt: skip
        sets = {name: list(some) for name, some in row.scope.items()}
        for role, named in row.roles.items():
            if named:
                sets[role] = [self.people[each] if each >= 0 else self.teams[~each] for each in named]
        return Root(
            COMPANY,
            [
                self._operation("make", "responsibility", doc, values, COMPANY, happened),
                self._operation("add", "responsibility", doc, sets, COMPANY, happened),
            ],
        )

    def _absences(self) -> Iterator[Root]:
        """Of the demo person's team one is away since yesterday, one goes in four days; both have somebody to stand in.

        In a large house some are away everywhere; their leads stand in.
        """
        desk, day = self._desk, 86_400_000
        team = next((each.members for each in desk.teams if desk.me in each.members), ())
        others = [self.people[each] for each in team if each != desk.me]
        midnight = desk.now_ms - desk.now_ms % day
        away = [(others[2:3], others[:1], -1, 3), (others[:1], [self.people[desk.me]], 4, 11)]
        if len(desk.people) > USUAL:
            known = {*others, self.people[desk.me]}
            for place in range(AWAY, len(desk.people), AWAY):
                person, lead = self.people[place], self.people[desk.people[place].manager]
                if person not in known:
                    away.append(([person], [lead], -(place % 7), 1 + place % 9))
        for who, stand_in, first, back in away:
            if who and stand_in and who != stand_in:
                values = {
                    "person": who[0], "stand_in": stand_in[0], "since": midnight + first * day,
                    "until": midnight + back * day, "tickets": "ask", "by": who[0],
                }  # fmt: skip
                doc = derived("demo absence", who[0])
                said = self._operation("make", "absence", doc, values, COMPANY, desk.now_ms - 2 * day, intent="away")
                yield Root(COMPANY, [said])

    def tickets(self, progress: Progress | None = None) -> Iterator[Root]:
        """Every ticket with its conversation, oldest first; `read` fills up on the way."""
        whole = self._desk.count <= WHOLE_HISTORY
        for done, ticket in enumerate(self._desk.tickets()):
            waits = ticket.status in ("new", "open", "waiting")
            root = self._ticket(ticket, whole or waits)
            if waits and ticket.read:
                self.read[root.operations[0].root] = ticket.read
            yield root
            if progress is not None and done % 500 == 0:
                progress(done, self._desk.count)

    def marks(self, person: str, device: str) -> Iterator[Root]:
        """How far the demo person has read what is open: in his own space, from a device of his own; after `tickets`."""
        space = personal_space(person)
        for root, upto in self.read.items():
            values = {"ticket": root, "upto": upto}
            mark = derived("mark", person, root)
            made = self._operation("make", "mark", mark, values, space, upto, root=root, intent="read")
            yield Root(space, [replace(made, actor=person, device=device)])

    def waits(self, person: str, device: str) -> Iterator[Root]:
        """What the demo person and others wait for from one another: in his own space, after `marks`."""
        desk, space, day = self._desk, personal_space(person), 86_400_000
        teams = {team.id: self.teams[place] for place, team in enumerate(desk.teams)}
        mine = next((each.members for each in desk.teams if desk.me in each.members), ())
        others = [self.people[each] for each in mine if each != desk.me]
        today = datetime.fromtimestamp(desk.now_ms / 1000, UTC).date()
        last = (today.replace(day=1) - timedelta(days=1)).replace(day=25)
        friday = today - timedelta(days=(today.weekday() - 4) % 7)
        made_at = desk.now_ms - 45 * day
        for what, note, receiver, giver, every, start, at, said in (
            ("Hours of the IT service desk", "All of the team, with overtime", teams.get("payroll"), person, "month", last,
             720, ("handed", "here")),
            ("Who starts next week", "Name, office and first day", person, teams.get("hr"), "week", friday, 600, ("handed",)),
            ("Keys and badges of who has left", "", person, teams.get("facilities"), "fortnight", friday, 960, ()),
            ("On-call list of the month", "", person, others[0] if others else None, "month", last, 540,
             ("handed", "incomplete")),
        ):  # fmt: skip
            if not receiver or not giver:
                continue
            doc = derived("demo waits", what)
            values = {
                "what": what, "note": note, "owner": person, "receiver": receiver,
                "receivers": [person] if receiver == person else [], "over": [],
                "givers": {giver: [[giver] if giver == person else [], []]}, "every": every,
                "start": start.isoformat(), "at": at, "remind": 1, "made_at": made_at,
            }  # fmt: skip
            operations = [self._operation("make", "wait", doc, values, space, made_at, intent="waits")]
            for place, kind in enumerate(said):
                happened = min(_noon(start) - (len(said) - 1 - place) * day, desk.now_ms - (2 - place) * 3_600_000)
                word = {
                    "wait": doc, "day": start.isoformat(), "giver": giver, "kind": kind, "happened": happened,
                    "author": person if (kind == "handed") == (giver == person) else others[0] if others else person,
                    "body": "Nobody stands there for the last weekend" if kind == "incomplete" else "",
                }  # fmt: skip
                made = self._operation(
                    "make", "wait_word", derived(doc, kind), word, space, happened, root=doc, intent=f"waits_{kind}"
                )
                operations.append(made)
            yield Root(space, [replace(each, actor=person, device=device) for each in operations])

    def _ticket(self, ticket: DemoTicket, whole: bool) -> Root:
        root = self._id(ticket.opened_at)
        opening = self._translated(ticket.opening if whole else {**ticket.opening, **_standing(ticket)})
        by = self._desk.people[ticket.requester].name
        values = {**opening, "number": ticket.number, "opened_by": self.people[ticket.requester]}
        found = [self._operation("make", "ticket", root, values, DESK, ticket.opened_at, intent="open", by=by)]
        followers = [self.people[each] for each in ticket.followers]
        for name, elements in (("labels", list(ticket.labels)), ("followers", followers)):
            if elements:
                found.append(self._operation("add", "ticket", root, {name: elements}, DESK, ticket.opened_at, by=by))
        steps: list[tuple[int, Any]] = [(each.happened, each) for each in ticket.messages]
        if whole:
            steps += [(each.happened, each) for each in ticket.events]
        seen = ""
        versions = dict.fromkeys(values, found[0].id)
        for happened, each in sorted(steps, key=lambda step: step[0]):
            if hasattr(each, "audience"):
                message = self._id(happened)
                said = {
                    "author": self.people[each.author], "audience": each.audience, "channel": each.channel,
                    "language": each.language, "body": each.text, "happened": happened, "seen": seen,
                }  # fmt: skip
                if each.attachments:
                    said["attachments"] = [list(part) for part in each.attachments]
                intent = "note" if each.audience == "team" else "reply"
                author = self._desk.people[each.author].name
                made = self._operation(
                    "make", "message", message, said, DESK, happened, root=root, intent=intent, by=author
                )
                found.append(made)
                seen = message if each.audience == "customer" else seen
            else:
                news = self._translated(each.values)
                base = {name: versions[name] for name in news if name in versions}
                actor = self._desk.people[each.actor].name
                made = self._operation(
                    "set", "ticket", root, news, DESK, happened, intent=each.intent, by=actor, base=base
                )
                versions |= dict.fromkeys(news, made.id)
                found.append(made)
        return Root(DESK, found)

    def _translated(self, values: dict[str, Any]) -> dict[str, Any]:
        found = {}
        for name, value in values.items():
            if name in ("requester", "assignee") or (name == "waiting_on" and isinstance(value, int)):
                found[name] = self.people[value] if value >= 0 else ""
            elif name == "team":
                found[name] = self.teams[value]
            else:
                found[name] = value
        return found

    def _id(self, ms: int) -> str:
        return new_id(ms, self._random.getrandbits(74))

    def _operation(
        self, verb: str, kind: str, doc: str, values: dict[str, Any], space: str, happened: int, *, root: str = "",
        intent: str = "", by: str = "", base: dict[str, Any] | None = None,
    ) -> Operation:  # fmt: skip
        self._n[space] = self._n.get(space, 0) + 1
        self._clock = max(self._clock + 1, happened << 16)
        return Operation(
            id=self._id(happened), stamp=self._clock, device=self.device, actor=self._keeper, n=self._n[space], space=space,
            root=root or doc, doc=doc, type=kind, verb=verb, values=values, base=base or {}, intent=intent or verb,
            happened=happened, by=by,
        )  # fmt: skip


def snippets() -> list[tuple[str, dict[str, Any]]]:
    """(trigger, fields) of every canned answer that comes with the program, in all languages."""
    found: dict[str, dict[str, Any]] = {}
    for language, rows in read_snippets(resources()).items():
        for each in rows:
            values = found.setdefault(each.trigger, {"trigger": each.trigger, "phase": each.phase, "scope": "company"})
            values[f"title.{language}"] = each.title
            values["keywords"] = [*values.get("keywords", ()), *each.keywords]
            values |= {f"text.{language}.{form}": text for form, text in each.text.items()}
    return list(found.items())


def _noon(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)


@cache
def _hours(days: Any, zone: str) -> dict[str, Any]:
    return to_data(Calendar(WeeklyHours(tuple(days), zone)))


def _standing(ticket: DemoTicket) -> dict[str, Any]:
    """How a ticket ended, for one that comes without its steps."""
    return {
        "status": ticket.status, "priority": ticket.priority, "assignee": ticket.assignee, "solved_at": ticket.solved_at,
        "solution": ticket.solution,
    }  # fmt: skip
