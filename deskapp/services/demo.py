"""The demo desk: a company in six languages with its own SQLite hub, ready in seconds."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.merge import FOLD, Document, fold
from deskapp.domain.operation import COMPANY, DESK, Operation, body_of, canonical, derived, new_id
from deskapp.domain.worktime import Calendar, WeeklyHours, to_data
from deskapp.hub.opening import create_hub
from deskapp.hub.protocol import DocumentState, Head, Hub, OutgoingOperation
from deskapp.paths import resource, resources
from deskapp.services import office
from deskapp.services.content import read_snippets
from deskapp.services.demo_data import ME, Demo, DemoTicket, demo
from deskapp.services.desk import open_desk, wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

BATCH = 500
WHOLE_HISTORY = 10_000
"""Up to this many tickets each has its whole history; beyond, only open ones: the others come as they ended."""


class _Root(NamedTuple):
    """The operations of one root in one space."""

    space: str
    operations: list[Operation]


def make(home: Path, tickets: int, progress: Callable[[int, int], None] | None = None) -> None:
    """Fill a fresh home with a demo desk of so many tickets and join it as Sami of the IT service desk."""
    home.mkdir(parents=True, exist_ok=True)
    url = f"sqlite:///{(home / office.HUB_FILE).resolve()}"
    desk = demo(resource("demo"), wall_clock(), tickets=tickets)
    hub = create_hub(url, desk.name)
    fill(hub, desk, progress)
    hub.close()
    office.join(home, url, ME, key_place="file")
    _mark_read(home, desk)


def fill(hub: Hub, desk: Demo, progress: Callable[[int, int], None] | None = None) -> None:
    """Write people, teams, snippets and tickets of a demo into a hub's log, from one device of its keeper."""
    writer = _Writer(hub, desk)
    writer.let_in()
    writer.push(_batches(writer.company()))
    writer.push(_batches(writer.tickets(progress)))


def _mark_read(home: Path, made: Demo) -> None:
    """The demo person has read most of what is open, and not the rest."""
    desk = open_desk(home)
    open_ones = dict(desk.replica.read("SELECT number, lower(hex(id)) FROM ticket WHERE stage = 1"))
    with desk.unit() as work:
        for ticket in made.tickets():
            if ticket.read and ticket.number in open_ones:
                root = open_ones[ticket.number]
                values = {"ticket": root, "upto": ticket.read}
                mark = derived("mark", desk.person, root)
                work.record("make", "mark", mark, values, space=desk.own_space, root=root, intent="read")
        work.commit()
    office.sync(desk)
    desk.close_thread()


class _Writer:
    """Turns the demo's plain data into operations and pushes them, batch by batch."""

    def __init__(self, hub: Hub, desk: Demo) -> None:
        self._hub = hub
        self._desk = desk
        self._random = Random(48190)
        self._device = secrets.token_hex(16)
        self._uuid = hub.info().uuid
        self._keeper = derived("keeper", self._uuid)
        self._n: dict[str, int] = {}
        self._clock = 0
        self.people = [derived("demo person", each.login) for each in desk.people]
        self.teams = [derived("demo team", each.id) for each in desk.teams]
        self._heads: dict[str, Head] = {}

    def let_in(self) -> None:
        """Agents may join by their login, and everybody has his own space."""
        hub, agents = self._hub, {each for team in self._desk.teams for each in team.members}
        hub.register(self._keeper, self._device, name="demo")
        for space in (COMPANY, DESK):
            hub.add_member(space, self._keeper, "write")
        for place, person in enumerate(self._desk.people):
            hub.register(self.people[place], secrets.token_hex(16), customer=place not in agents, name=person.name)
            if place in agents:
                hub.set_login(person.login, self.people[place], "agent")
                for space in (COMPANY, DESK):
                    hub.add_member(space, self.people[place], "write")
        self._heads = hub.heads(device=self._device)

    # ---- operations

    def company(self) -> Iterator[_Root]:
        """Teams, people and snippets."""
        long_ago = self._desk.now_ms - 600 * 86_400_000
        for place, team in enumerate(self._desk.teams):
            values: dict[str, Any] = {f"name.{code}": name for code, name in team.names.items()}
            values |= {
                "space": DESK, "intake": team.intake, "phone": team.phone, "email": team.email, "zone": team.zone,
                "hours": _hours(team.hours, team.zone),
            }  # fmt: skip
            yield _Root(COMPANY, [self._operation("make", "team", self.teams[place], values, COMPANY, long_ago)])
        intake = derived("team", self._uuid, "intake")
        yield _Root(COMPANY, [self._operation("set", "team", intake, {"left": long_ago}, COMPANY, long_ago)])
        for place, person in enumerate(self._desk.people):
            shown = asdict(person)
            shown["languages"] = list(person.languages)
            shown["hours"] = _hours(person.hours, person.zone)
            shown["manager"] = self.people[person.manager] if person.manager >= 0 else ""
            values = {name: value for name, value in shown.items() if value not in ("", None)}
            made = self._operation("make", "person", self.people[place], values, COMPANY, long_ago)
            teams = [self.teams[number] for number, team in enumerate(self._desk.teams) if place in team.members]
            added = (
                [self._operation("add", "person", self.people[place], {"teams": teams}, COMPANY, long_ago)]
                if teams
                else []
            )
            yield _Root(COMPANY, [made, *added])
        for trigger, values in snippets():
            doc = derived("demo snippet", trigger)
            yield _Root(COMPANY, [self._operation("make", "snippet", doc, values, COMPANY, long_ago)])

    def tickets(self, progress: Callable[[int, int], None] | None) -> Iterator[_Root]:
        """Every ticket with its conversation; the demo person's read marks in his own space."""
        whole = self._desk.count <= WHOLE_HISTORY
        for done, ticket in enumerate(self._desk.tickets()):
            yield self._ticket(ticket, whole or ticket.status in ("new", "open", "waiting"))
            if progress is not None and done % 500 == 0:
                progress(done, self._desk.count)

    def _ticket(self, ticket: DemoTicket, whole: bool) -> _Root:
        root = self._id(ticket.opened_at)
        opening = self._translated(ticket.opening if whole else {**ticket.opening, **_standing(ticket)})
        by = self._desk.people[ticket.requester].name
        values = {**opening, "number": ticket.number, "opened_by": self.people[ticket.requester]}
        found = [self._operation("make", "ticket", root, values, DESK, ticket.opened_at, intent="open", by=by)]
        if ticket.labels:
            found.append(
                self._operation("add", "ticket", root, {"labels": list(ticket.labels)}, DESK, ticket.opened_at, by=by)
            )
        if ticket.followers:
            followers = [self.people[each] for each in ticket.followers]
            found.append(
                self._operation("add", "ticket", root, {"followers": followers}, DESK, ticket.opened_at, by=by)
            )
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
        return _Root(DESK, found)

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
            id=self._id(happened), stamp=self._clock, device=self._device, actor=self._keeper, n=self._n[space], space=space,
            root=root or doc, doc=doc, type=kind, verb=verb, values=values, base=base or {}, intent=intent or verb,
            happened=happened, by=by,
        )  # fmt: skip

    # ---- pushing

    def push(self, batches: Iterable[list[_Root]]) -> None:
        """Fold each batch and append it to its space's log."""
        for batch in batches:
            space = batch[0].space
            operations = [each for root in batch for each in root.operations]
            states = [_state(each) for each in _folded(operations)]
            out = [
                OutgoingOperation(each.id, each.n, each.root, each.doc, 0, self._random.randbytes(16), body_of(each))
                for each in operations
            ]
            head = self._heads[space]
            result = self._hub.push(space, head.seq, head.hash, self._device, out, states)
            if result.status != "ok":
                raise RuntimeError(f"the demo's own hub answered {result.status}")
            self._heads[space] = result.head


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


def _hours(days: Any, zone: str) -> dict[str, Any]:
    return to_data(Calendar(WeeklyHours(tuple(days), zone)))


def _folded(operations: list[Operation]) -> list[Document]:
    by_document: dict[str, list[Operation]] = {}
    for each in operations:
        by_document.setdefault(each.doc, []).append(each)
    return [fold(None, each) for each in by_document.values()]


def _state(document: Document) -> DocumentState:
    return DocumentState(document["id"], document["root"], 0, FOLD, False, 0, canonical(document).encode())


def _batches(roots: Iterable[_Root]) -> Iterator[list[_Root]]:
    """Whole roots together, about 500 operations at a time."""
    batch: list[_Root] = []
    size = 0
    for each in roots:
        batch.append(each)
        size += len(each.operations)
        if size >= BATCH - 20:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _standing(ticket: DemoTicket) -> dict[str, Any]:
    """How a ticket ended, for one that comes without its steps."""
    return {
        "status": ticket.status, "priority": ticket.priority, "assignee": ticket.assignee, "solved_at": ticket.solved_at,
        "solution": ticket.solution,
    }  # fmt: skip
