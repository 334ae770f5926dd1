"""The people of the demo company: names, offices, a reporting line and four service teams, the same for a seed."""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deskapp.domain.snippet import LANGUAGES
from deskapp.services.demo_growth import divided, part_of, shared_out

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

FORMS = {"fi": "informal", "en": "informal", "hu": "informal", "de": "formal", "tr": "formal", "ar": "formal"}
WORKDAY = ((480, 720), (750, 1020))  # 8:00 to 17:00 with a pause, minutes of the day
USUAL = 400
"""People of the usual house. A larger one is divided into groups, so that nobody leads more than he can know."""

ON_SITE = range(2, 7)  # people of an office who help on site, in a house that is larger
_LATIN = str.maketrans({"ı": "i", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", " ": "", "'": ""})

Hours = tuple[tuple[tuple[int, int], ...], ...]  # Monday first; open intervals in minutes of the day


@dataclass(slots=True)
class DemoPerson:
    """Everything the house knows of one person; `manager` is an index into the people, -1 for none."""

    login: str
    name: str  # in the person's own order and script
    given: str
    family: str
    gender: str  # f, m
    languages: tuple[str, ...]  # first = writes
    form: str
    job: str
    unit: str
    place: str
    zone: str
    phone: str
    email: str
    manager: int
    hours: Hours
    kind: str = "employee"


@dataclass(slots=True)
class DemoTeam:
    """A service team; `members` and `lead` are indices into the people."""

    id: str
    names: dict[str, str]
    members: tuple[int, ...]
    lead: int
    zone: str
    phone: str
    email: str
    hours: Hours
    intake: bool
    site: str = ""  # the office whose people it helps on the spot; "" = everybody's


class Company:
    """People, teams and offices as they are being put together."""

    def __init__(self, folder: Path, size: int, random: Random) -> None:
        """Read company.toml and names.toml of `folder` and fill the house with `size` people (at least 60)."""
        self._random = random
        self._large = size > USUAL
        self._names = tomllib.loads((folder / "names.toml").read_text(encoding="utf-8"))
        self._plan = tomllib.loads((folder / "company.toml").read_text(encoding="utf-8"))
        self.name: str = self._plan["name"]
        self.offices: dict[str, dict[str, Any]] = {each["place"]: each for each in self._plan["office"]}
        self.people: list[DemoPerson] = []
        self._taken: set[str] = set()
        self._phones = 199
        self._namesakes: Counter[str] = Counter()
        self._desks: dict[str, list[int]] = {each["id"]: [] for each in self._plan["team"]}
        self._fill(max(size, 60))
        self.teams = [self._team(each) for each in self._plan["team"]]
        if self._large:
            self.teams += self._on_site()

    def _fill(self, size: int) -> None:
        wanted: dict[str, list[dict[str, Any]]] = {}
        for row in self._plan["person"]:
            wanted.setdefault(row["unit"], []).append(row)
        self._person(wanted[""][0], {"name": "", "lead": "CEO"}, -1, head=True)
        units = self._plan["unit"]
        plans = [self._members(unit, wanted.get(unit["name"], [])) for unit in units]
        room = size - 1 - len(units)
        _trim(plans, room)
        if self._large:
            shared_out(units, plans, room)
        else:
            self._grow(units, plans, room)
        heads: dict[str, int] = {"": 0}
        for unit, rows in zip(units, plans, strict=True):
            above = heads[unit["name"].rpartition(" › ")[0]]
            lead = next((row for row in wanted.get(unit["name"], []) if row.get("lead")), {})
            heads[unit["name"]] = head = self._person(lead, unit, above, head=True)
            self._staff(unit, rows, head)

    def _staff(self, unit: dict[str, Any], rows: list[dict[str, Any]], head: int) -> None:
        """The people under a unit's lead; in a large house, in groups."""
        named = [row for row in rows if row]
        own, groups = divided(len(rows) - len(named)) if self._large else (len(rows) - len(named), [])
        for row in (*named, *({} for _ in range(own))):
            self._person(row, unit, head, head=False)
        taken: Counter[str] = Counter()
        for size in groups:
            place = self._office({}, unit)["place"]
            taken[place] += 1
            part = part_of(unit, place, taken[place], size - 1)
            self._staff(part, [{} for _ in range(size - 1)], self._person({}, part, head, head=True))

    def _members(self, unit: dict[str, Any], named: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows of a unit's people besides its lead; a service desk gets someone for each language."""
        rows = [row for row in named if not row.get("lead")]
        spoken = {row["language"] for row in rows}
        if "desk" in unit:
            rows += [{"language": language} for language in LANGUAGES if language not in spoken]
        return rows + [{} for _ in range(unit.get("size", 0) - len(rows))]

    def _grow(self, units: list[dict[str, Any]], plans: list[list[dict[str, Any]]], room: int) -> None:
        growing = [index for index, unit in enumerate(units) if unit.get("size") and "desk" not in unit]
        turn = 0
        while sum(map(len, plans)) < room:
            plans[growing[turn % len(growing)]].append({})
            turn += 1

    def _person(self, row: dict[str, Any], unit: dict[str, Any], manager: int, *, head: bool) -> int:
        office = self._office(row, unit)
        language = row.get("language", office["language"])
        gender = row.get("gender") or self._random.choice("fm")
        given, family, login = self._name(row, language, gender)
        latin_order = (family, given) if language == "hu" else (given, family)
        jobs = unit.get("jobs") or [unit["lead"]]
        self.people.append(
            DemoPerson(
                login=login,
                name=" ".join(latin_order),
                given=given,
                family=family,
                gender=gender,
                languages=(language, *row.get("reads", () if language == "en" else ("en",))),
                form=FORMS[language],
                job=row.get("job") or (unit["lead"] if head else jobs[len(self.people) % len(jobs)]),
                unit=unit["name"] or self.name,
                place=office["place"],
                zone=office["zone"],
                phone=row.get("phone") or self._phone(office),
                email=f"{login}@{self._plan['domain']}",
                manager=manager,
                hours=_hours(office.get("week", [0, 1, 2, 3, 4]), WORKDAY),
            )
        )
        index = len(self.people) - 1
        desk = row.get("desk") or unit.get("desk")
        if desk:
            self._desks[desk].append(index)
        return index

    def _office(self, row: dict[str, Any], unit: dict[str, Any]) -> dict[str, Any]:
        if "place" in row:
            return self.offices[row["place"]]
        places = [each for each in self.offices.values() if each["place"] in unit.get("places", self.offices)]
        if "language" in row:
            places = [each for each in self.offices.values() if each["language"] == row["language"]]
        return self._random.choices(places, [each["share"] for each in places])[0]

    def _name(self, row: dict[str, Any], language: str, gender: str) -> tuple[str, str, str]:
        names = self._names[language]
        tries = 0
        while True:
            tries += 1
            pair = row.get("name") or (self._random.choice(names[gender]), self._random.choice(names["family"]))
            (given, _, given_latin), (family, _, family_latin) = (each.partition("|") for each in pair)
            login = row.get("login") or f"{latin(given_latin or given)}.{latin(family_latin or family)}"
            if tries > 5:  # a big house has namesakes
                self._namesakes[login] += 1
                login = f"{login}{self._namesakes[login] + 1}"
            if login not in self._taken:
                self._taken.add(login)
                return given, family, login

    def _phone(self, office: dict[str, Any]) -> str:
        self._phones += 1
        return f"{office['phone']} {self._phones:04d}"

    def _on_site(self) -> list[DemoTeam]:
        """A team in each office that helps there, of technicians who work in no other team."""
        plan = self._plan["site_team"]
        elsewhere = {each for members in self._desks.values() for each in members}
        there: dict[str, list[int]] = {place: [] for place in self.offices}
        for number, person in enumerate(self.people):
            fits = person.unit.startswith(plan["unit"]) and number not in elsewhere
            if fits and len(there[person.place]) < ON_SITE.stop - 1:
                there[person.place].append(number)
        made = []
        for place, members in there.items():
            if len(members) >= ON_SITE.start:
                office = self.offices[place]
                names = {code: name.replace("{place}", place) for code, name in plan["name"].items()}
                row = {**plan, "site": place, "id": f"{plan['id']}-{latin(place)}", "name": names, "zone": office["zone"],
                       "phone": self._phone(office),
                       "hours": {**plan["hours"], "days": office.get("week", [0, 1, 2, 3, 4])}}  # fmt: skip
                self._desks[row["id"]] = members
                made.append(self._team(row))
        return made

    def _team(self, row: dict[str, Any]) -> DemoTeam:
        start, end = (_minutes(row["hours"][key]) for key in ("from", "to"))
        members = self._desks[row["id"]]
        return DemoTeam(
            id=row["id"],
            names=dict(row["name"]),
            members=tuple(members),
            lead=members[0],
            zone=row["zone"],
            phone=row["phone"],
            email=f"{row['id']}@{self._plan['domain']}",
            hours=_hours(row["hours"]["days"], ((start, end),)),
            intake=bool(row.get("intake")),
            site=row.get("site", ""),
        )


def latin(text: str) -> str:
    """A name in the letters of a login."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LATIN))
    return "".join(letter for letter in plain if letter.isascii() and (letter.isalnum() or letter in "-"))


def _trim(plans: list[list[dict[str, Any]]], room: int) -> None:
    """Take nameless people out of the largest units until all have room."""
    while sum(map(len, plans)) > room:
        largest = max(plans, key=lambda rows: sum(not row for row in rows))
        if not any(not row for row in largest):
            return
        largest.remove({})


def _hours(days: list[int], intervals: tuple[tuple[int, int], ...]) -> Hours:
    return tuple(intervals if day in days else () for day in range(7))


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
