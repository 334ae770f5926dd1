"""Writes the demo tickets, some twenty microseconds each: who asks what, who answers, and how it ends."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from deskapp.services.demo_calendar import LENGTH, MINUTE, desk_days
from deskapp.services.demo_types import DemoEvent, DemoMessage, DemoTicket

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from random import Random

    from deskapp.services.demo_calendar import Day
    from deskapp.services.demo_house import House
    from deskapp.services.demo_stories import Story, Words

CHANNELS = ("desk",) * 9 + ("mail",) * 7 + ("phone",) * 3 + ("visit",)
HOUR = 60 * MINUTE


class TicketWriter:
    """Makes one ticket after the other; between two calls it only remembers how far the dice have rolled."""

    def __init__(self, house: House, random: Random) -> None:
        """`random` is what everything hangs on."""
        self._house = house
        self._draw = random.random
        # the conversation at hand
        self._who = self._agent = self._work = self._limit = self._last = 0
        self._starts: list[int] = []

    def tickets(self, count: int, number: int, taken: Collection[str]) -> Iterator[DemoTicket]:
        """`count` tickets, oldest first, numbered from `number` on but for the `taken` numbers."""
        share = _open_share(count)
        made = 0
        for day in desk_days(count, self._house.now, self._house.weeks):
            for happened, who, work in self._askers(day):
                while f"T-{number}" in taken:
                    number += 1
                status = self._status((count - made) / count, share)
                yield self._ticket(f"T-{number}", happened, who, work, status, day)
                number += 1
                made += 1

    def _askers(self, day: Day) -> list[tuple[int, int, int]]:
        """(UTC ms, person, working minute) of the day's tickets, in order."""
        draw, house = self._draw, self._house
        pool = house.pools[day.weekday]
        if day.today:
            pool = [
                who for who in pool if house.days[who].starts[house.days[who].index[day.ordinal]] < house.now
            ] or pool
        asked: list[tuple[int, int, int]] = []
        for _ in range(day.tickets):
            who = pool[int(draw() * len(pool))]
            days = house.days[who]
            place = days.index[day.ordinal]
            room = min(LENGTH, max(1, (house.now - days.starts[place]) // MINUTE))
            minute = int((draw() + draw()) * 0.5 * room)
            happened = min(house.now, days.starts[place] + minute * MINUTE + int(draw() * 60) * 1000)
            asked.append((happened, who, place * LENGTH + minute))
        asked.sort()
        return asked

    def _status(self, rank: float, share: float) -> str:
        """New ones are the newest, then open and waiting, then solved; `rank` is 0 for the newest, 1 for the oldest."""
        draw = self._draw
        age = rank / share
        if draw() < math.exp(-age):
            if draw() < math.exp(-3 * age):
                return "new"
            return "open" if draw() < 0.53 else "waiting"
        return "solved" if rank < 0.3 + share and draw() < 0.97 else "closed"

    def _ticket(self, number: str, opened: int, who: int, work: int, status: str, day: Day) -> DemoTicket:
        draw, house = self._draw, self._house
        words = house.words[who]
        person = house.people[who]
        language = person.languages[0]
        story = words.stories[int(draw() * len(words.stories))]
        slots = self._slots(words, story, day) if story.filled else {}
        subject = story.subject.format_map(slots)
        if not subject[0].isupper():
            subject = _capital(subject, language)
        priority = story.priorities[int(draw() * len(story.priorities))]
        channel = CHANNELS[int(draw() * 20)]
        team = house.teams[story.team]
        ticket = DemoTicket(
            number, subject, "new", priority, story.kind, story.category, channel, language, who, team, opened,
            {
                "subject": subject, "status": "new", "priority": priority, "kind": story.kind,
                "category": story.category, "channel": channel, "language": language, "requester": who,
                "team": team, "opened_at": opened,
            },
            [], [], story.label,
        )  # fmt: skip
        if draw() < 0.06:
            ticket.purpose = ticket.opening["purpose"] = _one(words.purpose, draw())
            ticket.external_waiting = ticket.opening["external_waiting"] = draw() < 0.6
        hail, bye = _one(words.hail, draw()), _one(words.bye, draw())
        text = f"{hail}\n\n{story.question.format_map(slots)}\n\n{bye}\n{person.given}"
        attachments = story.attachment if story.attachment and draw() < 0.5 else ()
        ticket.messages.append(DemoMessage(who, "customer", language, text, opened, channel, attachments))
        self._who, self._work, self._limit, self._last = who, work, house.limits[who], opened
        self._starts = house.days[who].starts
        if status != "new":
            self._tell(ticket, story, slots, status)
        if status in ("new", "open", "waiting"):
            self._promise(ticket)
        ticket.read = ticket.messages[-1].happened if draw() < 0.9 else opened - 1
        return ticket

    def _slots(self, words: Words, story: Story, day: Day) -> dict[str, str]:
        draw = self._draw
        slots = {"month": words.month[(day.month + story.month) % 12], "since": words.since[day.weekday]}
        for name, values in words.slots:
            slots[name] = values[int(draw() * len(values))]
        return slots

    def _chosen(self, team: str, language: str, *, finished: bool) -> int:
        """Who answers: somebody who writes the customer's language; the demo person's open tickets are his own."""
        agents = self._house.agents[team]
        for able in (agents.get(language, ()), agents[""]):
            place = int(self._draw() * len(able))
            for turn in range(len(able)):
                agent = able[(place + turn) % len(able)]
                if agent != self._who and (finished or agent != self._house.me):
                    return agent
        return agents[""][0]

    # ---- a conversation

    def _tell(self, ticket: DemoTicket, story: Story, slots: dict[str, str], status: str) -> None:
        draw = self._draw
        done = status in ("solved", "closed")
        self._agent = agent = self._chosen(story.team, ticket.language, finished=done)
        words = self._house.words[self._who]
        chance = draw()
        happened = self._after(5 + int(draw() * draw() * 240))
        ticket.assignee = agent
        ticket.events.append(DemoEvent(happened, agent, "take", {"assignee": agent}))
        if not done or chance > 0.15:
            happened = self._after(2 + int(draw() * 12))
            self._reply(
                ticket, story.first.format_map(slots) if draw() < 0.75 else _one(words.receive, draw()), happened
            )
            ticket.status = "open"
            ticket.events.append(DemoEvent(happened, agent, "answer", {"status": "open"}))
            if chance > (0.55 if done else 0.5):
                happened = self._after(5 + int(draw() * draw() * 300))
                ticket.messages.append(
                    DemoMessage(agent, "team", ticket.language, story.note.format_map(slots), happened)
                )
            if chance > 0.9 or (not done and draw() < 0.3):
                self._customer(ticket, _one(words.more, draw()), 10 + int(draw() * 400))
                if draw() < 0.5:
                    self._reply(ticket, _one(words.update, draw()), self._after(15 + int(draw() * 200)))
        if done:
            self._finish(ticket, story, slots, closed=status == "closed")
        elif status == "waiting":
            self._wait(ticket, words)

    def _finish(self, ticket: DemoTicket, story: Story, slots: dict[str, str], *, closed: bool) -> None:
        draw = self._draw
        happened = self._after(10 + int(draw() * draw() * 1600))
        self._reply(ticket, story.fix.format_map(slots), happened)
        ticket.status = "solved"
        ticket.solved_at = happened
        ticket.solution = story.note.format_map(slots)
        solved = {"status": "solved", "solved_at": happened, "solution": ticket.solution}
        ticket.events.append(DemoEvent(happened, self._agent, "solve", solved))
        if draw() < (0.8 if closed else 0.55):
            self._customer(ticket, _one(self._house.words[self._who].thanks, draw()), 4 + int(draw() * draw() * 700))
        if closed:
            happened = self._after(LENGTH + int(draw() * 3 * LENGTH))
            ticket.status = "closed"
            ticket.events.append(DemoEvent(happened, self._agent, "set", {"status": "closed"}))

    def _wait(self, ticket: DemoTicket, words: Words) -> None:
        draw, agent = self._draw, self._agent
        happened = self._after(20 + int(draw() * 500))
        chance = draw()
        for_customer = chance < 0.7
        self._reply(ticket, _one(words.ask, draw()) if for_customer else words.update[-1], happened)
        values: dict[str, Any] = {"status": "waiting", "waiting_kind": "customer", "waiting_on": self._who}
        if not for_customer:
            values |= {"waiting_kind": "supplier", "waiting_on": -1}
        ticket.apply(DemoEvent(happened, agent, "wait", values))
        if chance > 0.94:
            ticket.apply(DemoEvent(happened, agent, "snooze", {"snooze_until": self._house.now + 30 * HOUR}))

    def _promise(self, ticket: DemoTicket) -> None:
        """By when the customer hears again: few are late, some hear today, the rest within a week."""
        draw, now = self._draw, self._house.now
        chance = draw()
        if ticket.waiting_kind == "customer" and chance < 0.5:
            return
        if chance < 0.08:
            word = now - int(draw() * draw() * 26 * HOUR) - 5 * MINUTE
        elif chance < 0.3:
            word = now + int(draw() * 9 * HOUR) + 8 * MINUTE
        else:
            work = self._limit + 60 + int(draw() * LENGTH * 6)
            word = self._starts[work // LENGTH] + (work % LENGTH) * MINUTE
        values = {"next_word_by": word - word % (5 * MINUTE)}
        if draw() < 0.4:
            values["due"] = values["next_word_by"] + (1 + int(draw() * 3)) * 24 * HOUR
        if ticket.assignee >= 0:
            ticket.apply(DemoEvent(ticket.events[-1].happened, ticket.assignee, "set", values))
        else:
            ticket.opening |= values
            ticket.next_word_by = values["next_word_by"]
            ticket.due = values.get("due", 0)

    def _after(self, minutes: int) -> int:
        """UTC ms that much working time later, but always after the last thing and never after now."""
        work = self._work + minutes
        if work > self._limit:
            work = self._work + max(0, self._limit - self._work) // 2
        self._work = work
        happened = self._starts[work // LENGTH] + (work % LENGTH) * MINUTE + 41_000
        if happened <= self._last:
            happened = self._last + 20_000
        if happened > self._house.now:
            happened = self._house.now
        self._last = happened
        return happened

    def _reply(self, ticket: DemoTicket, body: str, happened: int) -> None:
        house, who = self._house, self._who
        form = house.people[who].form
        hello = house.hello[ticket.language, form][8 + self._work % LENGTH // 60]
        text = house.words[who].letter % (hello, house.called[who], body, house.signed[form][self._agent])
        ticket.messages.append(DemoMessage(self._agent, "customer", ticket.language, text, happened, ticket.channel))

    def _customer(self, ticket: DemoTicket, text: str, minutes: int) -> None:
        happened = self._after(minutes)
        ticket.messages.append(DemoMessage(self._who, "customer", ticket.language, text, happened, ticket.channel))


def _one(pool: list[str], chance: float) -> str:
    return pool[int(chance * len(pool))]


def _capital(text: str, language: str) -> str:
    first = "İ" if language == "tr" and text[0] == "i" else text[0].upper()
    return first + text[1:]


def _open_share(count: int) -> float:
    """How large a part of the tickets is not solved: a small desk has few, a large one a fifth."""
    if count <= 5_000:
        return 0.075
    return min(0.2, 0.075 + 0.125 * (math.log10(count) - math.log10(5_000)) / 1.3)
