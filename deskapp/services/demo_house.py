"""Everything the demo tickets look up about people, reckoned once: by place in the people, or by team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskapp.domain.address import greeting, polite_name
from deskapp.domain.snippet import FORMS
from deskapp.services.demo_calendar import LENGTH, MINUTE, OfficeDays, office_days

if TYPE_CHECKING:
    from deskapp.services.demo_company import Company, DemoPerson
    from deskapp.services.demo_stories import Words


@dataclass(slots=True)
class House:
    """What a ticket needs to know of who asks, who answers and when they work."""

    now: int
    me: int
    people: list[DemoPerson]
    words: list[Words]  # in which each person writes
    days: list[OfficeDays]
    limits: list[int]  # working minutes of each person's office up to now
    called: list[str]  # how each is addressed
    signed: dict[str, list[str]]  # how each signs, by form of address
    hello: dict[tuple[str, str], list[str]]  # language and form -> greeting by hour
    teams: dict[str, int]
    agents: dict[str, dict[str, list[int]]]  # team -> language ("" = any) -> people
    pools: list[list[int]]  # who works on each weekday
    weeks: set[tuple[int, ...]]


def prepare(company: Company, words: dict[str, Words], me: int, now_ms: int) -> House:
    """The look-ups for a company at a moment."""
    people = company.people
    calendars = office_days(company.offices, now_ms)
    days = [calendars[person.place] for person in people]
    limits = {place: _worked(calendar, now_ms) for place, calendar in calendars.items()}
    return House(
        now=now_ms,
        me=me,
        people=people,
        words=[words[person.languages[0]] for person in people],
        days=days,
        limits=[limits[person.place] for person in people],
        called=[polite_name(_fields(person), person.languages[0], person.form) for person in people],
        signed={"informal": [each.given for each in people], "formal": [each.name for each in people]},
        hello={
            (language, form): [greeting(language, form, hour) for hour in range(24)]
            for language in words
            for form in FORMS
        },
        teams={team.id: place for place, team in enumerate(company.teams)},
        agents={team.id: _by_language(people, team.members) for team in company.teams},
        pools=[[place for place, person in enumerate(people) if person.hours[weekday]] for weekday in range(7)],
        weeks={tuple(office.get("week", (0, 1, 2, 3, 4))) for office in company.offices.values()},
    )


def _worked(days: OfficeDays, now_ms: int) -> int:
    place = 0
    while place + 1 < len(days.starts) and days.starts[place + 1] <= now_ms:
        place += 1
    return place * LENGTH + min(LENGTH - 1, max(0, (now_ms - days.starts[place]) // MINUTE))


def _by_language(people: list[DemoPerson], members: tuple[int, ...]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {"": list(members)}
    for member in members:
        found.setdefault(people[member].languages[0], []).append(member)
    return found


def _fields(person: DemoPerson) -> dict[str, object]:
    return {name: getattr(person, name) for name in ("given", "family", "name", "gender", "languages")}
