"""A believable desk out of a seed: a company, its service teams, and as many tickets as asked for.

Pure: no clock, no ids, and no reading but the folder it is given. People and teams are named by their place in
`Demo.people` and `Demo.teams`; times are UTC ms, up to the `now_ms` it is given.
"""

from __future__ import annotations

import datetime
import heapq
import tomllib
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from deskapp.services.demo_calendar import MINUTE
from deskapp.services.demo_company import Company, DemoPerson, DemoTeam
from deskapp.services.demo_house import prepare
from deskapp.services.demo_matters import DemoRow, read
from deskapp.services.demo_stories import Words, read_words
from deskapp.services.demo_tickets import TicketWriter
from deskapp.services.demo_types import DemoEvent, DemoMessage, DemoTicket

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ME = "sami"
LAST_NUMBER = 48_230
SEED = 48_190

__all__ = ["Demo", "DemoEvent", "DemoMessage", "DemoPerson", "DemoTeam", "DemoTicket", "demo"]


@dataclass(slots=True)
class Demo:
    """The demo desk: people, teams and, one after the other, its tickets, oldest first."""

    name: str
    people: list[DemoPerson]
    teams: list[DemoTeam]
    me: int  # the person who sits at this computer
    now_ms: int
    count: int
    matrix: list[DemoRow] = field(repr=False)  # who answers for what
    statements: dict[str, str] = field(repr=False)  # job -> what it is there for
    _company: Company = field(repr=False)
    _words: dict[str, Words] = field(repr=False)
    _queue: list[dict[str, Any]] = field(repr=False)
    _seed: int = SEED

    def tickets(self) -> Iterator[DemoTicket]:
        """All tickets in the order they were opened; made while they are asked for, the same each time."""
        own = self.queue()[: self.count]
        numbers = {each.number for each in own}
        house = prepare(self._company, self._words, self.me, self.now_ms)
        writer = TicketWriter(house, Random(self._seed + 1))
        made = writer.tickets(self.count - len(own), max(1, LAST_NUMBER + 1 - self.count), numbers)
        return heapq.merge(made, own, key=_opened)

    def queue(self) -> list[DemoTicket]:
        """The tickets in the demo person's own queue, oldest first."""
        logins = {person.login: place for place, person in enumerate(self.people)}
        teams = {team.id: place for place, team in enumerate(self.teams)}
        made = [self._own(row, logins, teams) for row in self._queue if row["from"] in logins]
        return sorted(made, key=_opened)

    def _own(self, row: dict[str, Any], logins: dict[str, int], teams: dict[str, int]) -> DemoTicket:
        customer = logins[row["from"]]
        language = self.people[customer].languages[0]
        messages = [
            DemoMessage(
                author=logins[each["from"]],
                audience="team" if each.get("note") else "customer",
                language=each.get("language", language),
                text=self._month(each["text"], language),
                happened=self.now_ms - each["ago"] * MINUTE,
                attachments=tuple((name, size) for name, size in each.get("attachments", ())),
            )
            for each in row["message"]
        ]
        opened = messages[0].happened
        standing: dict[str, Any] = {
            key: row[key] for key in ("priority", "kind", "category", "external_waiting", "purpose") if key in row
        }
        opening: dict[str, Any] = {
            "subject": self._month(row["subject"], row.get("subject_language", "en")), "status": "new", "channel": "desk",
            "language": language, "requester": customer, "team": teams[row["team"]], "opened_at": opened, **standing,
        }  # fmt: skip
        ticket = DemoTicket(
            number=f"T-{row['number']}", opening=opening, messages=messages, events=[],
            labels=tuple(row.get("labels", ())), followers=tuple(logins[each] for each in row.get("followers", ())),
            read=messages[-2].happened if row.get("unread") and len(messages) > 1 else 0 if row.get("unread") else self.now_ms,
            **opening,
        )  # fmt: skip
        self._history(ticket, row)
        return ticket

    def _history(self, ticket: DemoTicket, row: dict[str, Any]) -> None:
        """He takes it, answers it, promises a next word, waits: as the row says."""
        answered = [each.happened for each in ticket.messages if each.author == self.me]
        taken = (answered[0] if answered else ticket.opened_at + 6 * MINUTE) - 2 * MINUTE
        ticket.apply(DemoEvent(taken, self.me, "take", {"assignee": self.me}))
        if answered and row["status"] != "new":
            ticket.apply(DemoEvent(answered[0], self.me, "answer", {"status": "open"}))
        last = answered[-1] if answered else taken + MINUTE
        if row["next"]:
            ticket.apply(DemoEvent(last, self.me, "set", {"next_word_by": self._moment(row["next"])}))
        if row["status"] == "waiting":
            whom = ticket.requester if row["waiting"] == "customer" else -1
            values: dict[str, Any] = {"status": "waiting", "waiting_kind": row["waiting"], "waiting_on": whom}
            ticket.apply(DemoEvent(last, self.me, "wait", values))

    def _moment(self, text: int | str) -> int:
        if isinstance(text, int):
            return self.now_ms + text * MINUTE
        zone = ZoneInfo(self.people[self.me].zone)
        tomorrow = datetime.datetime.fromtimestamp(self.now_ms / 1000, zone) + datetime.timedelta(days=1)
        hour, minute = map(int, text.split(":"))
        return int(tomorrow.replace(hour=hour, minute=minute, second=0, microsecond=0).timestamp() * 1000)

    def _month(self, text: str, language: str) -> str:
        month = datetime.datetime.fromtimestamp(self.now_ms / 1000, datetime.UTC).month - 2
        return text.replace("{month}", self._words[language].month[month])


def _opened(ticket: DemoTicket) -> int:
    return ticket.opened_at


def demo(folder: Path, now_ms: int, *, tickets: int = 2000, people: int = 400, seed: int = SEED) -> Demo:
    """The demo desk from the resources in `folder` (resources/demo).

    In: now as UTC ms, how many tickets and people (at least 60), and the seed everything hangs on.
    """
    company = Company(folder, people, Random(seed))
    queue = tomllib.loads((folder / "queue.toml").read_text(encoding="utf-8"))["ticket"]
    me = next(place for place, person in enumerate(company.people) if person.login == ME)
    matrix, statements = read(folder, company.people, company.teams)
    return Demo(
        company.name, company.people, company.teams, me, now_ms, tickets, matrix, statements, company, read_words(folder),
        queue, seed,
    )  # fmt: skip
