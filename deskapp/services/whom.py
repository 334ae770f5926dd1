"""Whom do I ask? A matter in a few words of any language, answered for the asker's own place, the chief last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import load
from deskapp.domain.deciding import calendar_of
from deskapp.domain.documents import fitting as sound
from deskapp.domain.fold_text import tokens
from deskapp.domain.matters import Matter
from deskapp.domain.responsibility import Asker, Row, fitting, kinship
from deskapp.replica.tables import reference
from deskapp.services import absence, matters, people, responsibilities

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.domain.absence import Told
    from deskapp.services.desk import Desk

MOST = 5  # categories that are offered
LINE_SHOWN = 5
TEAM = "team:"  # before the id of a team that was asked for by its name


class Contact(NamedTuple):
    """Somebody, or a team, that can be asked."""

    id: str
    team: bool
    names: dict[str, str]  # of a team by language, of a person under ""
    job: str
    unit: str
    place: str
    phone: str
    email: str
    zone: str
    languages: tuple[str, ...]
    hours: load.Hours
    away: Told | None = None

    def text(self, language: str) -> str:
        """The name in a language."""
        return self.names.get("") or self.names.get(language) or next(iter(self.names.values()), "")


class Answer(NamedTuple):
    """One matter, and whom to ask about it.

    `nearest` is the person of a team who is nearest to the asker; `others` stand in where `first` is not there; `line` is
    who to turn to when that does not help, the chief last. `elsewhere`: nobody has it for this place, this is who has it
    for another one. `mine`: it is the asker's own. `team` and `assignee` are where a ticket for it belongs: somebody in no team
    gets it from the team that takes in what has no place. `instead_of` is who would be asked if he were not away: `first`
    stands in for him.
    """

    category: str  # or TEAM + id
    first: Contact
    nearest: Contact | None
    others: tuple[Contact, ...]
    line: tuple[Contact, ...]
    elsewhere: bool
    mine: bool
    team: str
    assignee: str
    instead_of: Contact | None = None


class Found(NamedTuple):
    """What an asker is told: the answers, the best first; where there is none, who takes in what has no place."""

    answers: tuple[Answer, ...]
    intake: Contact | None


def ask(desk: Desk, text: str, asker: str = "", language: str = "") -> Found:
    """Whom somebody asks about a matter (who works here by default). Nothing is written and nobody is told."""
    return _Asking(desk, asker or desk.person, language).about(text)


class _Asking:
    """One asker and the house around him, read once for one question."""

    def __init__(self, desk: Desk, asker: str, language: str) -> None:
        self._desk = desk
        self._id = asker
        self._me = _values(desk, "person", asker)
        self._spoken = spoken = _languages(self._me)
        unit, place, kind = (str(self._me.get(name) or "") for name in ("unit", "place", "kind"))
        self._asker = Asker(unit, place, spoken[0] if spoken else language, kind or "employee")
        self._contacts: dict[str, Contact | None] = {}
        self._teams: dict[str, list[str]] | None = None
        self._away = absence.told(desk)

    def about(self, text: str) -> Found:
        """The answers to a question."""
        rows = responsibilities.rows(self._desk)
        teams = responsibilities.teams(self._desk)
        own = [Matter(row.category, (row.category,)) for row in rows if row.category not in matters.catalogue()]
        named = [Matter(TEAM + each.id, tuple(each.names.values())) for each in teams]
        by_category: dict[str, list[Row]] = {}
        for row in rows:
            by_category.setdefault(row.category, []).append(row)
        answers = []
        for category, _ in matters.find(text, [*dict.fromkeys(own), *named], MOST + len(named)):
            if category.startswith(TEAM):
                answer = self._of_team(category)
            else:
                answer = self._of_rows(category, by_category.get(category, []))
            if answer is not None:
                answers.append(answer)
        intake = next((each for each in self._intake()), None)
        return Found(tuple(answers[:MOST]), intake if tokens(text) else None)

    def _of_rows(self, category: str, rows: list[Row]) -> Answer | None:
        """The narrowest row that has somebody; where none holds for this place, the others."""
        here = fitting(rows, self._asker)
        for row in [*here, *(row for row in rows if row not in here)]:
            doing = self._nearest_first(row.responsible, row.owner) or self._nearest_first(row.accountable)
            if not doing:
                continue
            first, missed = self._here(doing[0])
            rest = [*doing[1:], *self._nearest_first(each for each in row.consulted if each not in row.responsible)]
            members = self._members(first.id) if first.team else []
            nearest = next((each for each in members if each.id != self._id), None)
            without = {first.id, self._id, *([missed.id] if missed else [])}
            others = [each for each in [*rest, *(members if first.team else ())] if each.id not in without]
            others = [
                each for each in dict.fromkeys(each.id for each in others) if nearest is None or each != nearest.id
            ]
            stand_in = tuple(each for each in map(self._contact, others) if each is not None)
            line = self._line(first, nearest, row)
            mine = self._id in (first.id, *(each.id for each in members))
            team, assignee = self._desk_of(first)
            return Answer(category, first, nearest, stand_in[:2], line, row not in here, mine, team, assignee, missed)
        return None

    def _of_team(self, category: str) -> Answer | None:
        team = self._contact(category.removeprefix(TEAM))
        if team is None:
            return None
        members = self._members(team.id)
        nearest = next((each for each in members if each.id != self._id), None)
        others = tuple(each for each in members if each is not nearest and each.id != self._id)
        mine = self._id in (each.id for each in members)
        return Answer(category, team, nearest, others[:1], self._line(team, nearest, None), False, mine, team.id, "")

    def _here(self, one: Contact) -> tuple[Contact, Contact | None]:
        """Who is to be asked, and in whose stead: the stand-in of somebody who is away, where one is here."""
        other = self._contact(one.away.stand_in) if one.away is not None and one.away.stand_in else None
        return (other, one) if other is not None and other.id != self._id else (one, None)

    # ---- who is near

    def _nearest_first(self, ids: Iterable[str], owner: str = "") -> list[Contact]:
        """Those of these who are here: in the same place and language, then who keeps the row, the nearest unit."""
        found = [
            each for each in map(self._contact, ids) if each is not None and (not each.team or self._members(each.id))
        ]
        return sorted(found, key=lambda one: self._distance(one, owner))

    def _distance(self, one: Contact, owner: str = "") -> tuple[Any, ...]:
        return (
            one.id == self._id, one.away is not None and not one.away.stand_in, one.place != self._asker.place,
            self._foreign(one), one.id != owner, -kinship(one.unit, self._asker.unit), not one.team,
            not load.is_there(one.hours, self._desk.now()), one.text(""), one.id,
        )  # fmt: skip

    def _desk_of(self, one: Contact) -> tuple[str, str]:
        """(team, assignee) of a ticket for somebody."""
        if one.team:
            return one.id, ""
        own = next((team for team, members in self._by_team().items() if one.id in members), "")
        return (own, one.id) if own else (next((each.id for each in self._intake()), ""), "")

    def _foreign(self, one: Contact) -> int:
        """0 for who knows the language the asker writes, 1 for who shares another one with him, 2 for nobody of these."""
        if self._asker.language in one.languages:
            return 0
        return 1 if set(self._spoken) & set(one.languages) else 2

    def _members(self, team: str) -> list[Contact]:
        found = [self._contact(each) for each in self._by_team().get(team, ())]
        here = (each for each in found if each is not None)
        return sorted(here, key=lambda one: (one.id == self._id, one.away is not None, self._distance(one)))

    def _by_team(self) -> dict[str, list[str]]:
        if self._teams is None:
            self._teams = responsibilities.team_members(self._desk)
        return self._teams

    def _intake(self) -> list[Contact]:
        rows = self._desk.replica.read("SELECT lower(hex(id)) FROM team WHERE intake = 1 AND deleted = 0 ORDER BY key")
        return [each for each in map(self._contact, (id_ for (id_,) in rows)) if each is not None]

    def _line(self, first: Contact, nearest: Contact | None, row: Row | None) -> tuple[Contact, ...]:
        """Who stands for it, then up from there to the chief, who is last; never the asker, never twice."""
        start = list(row.accountable if row else ())
        if first.team:
            start.append(str(_values(self._desk, "team", first.id).get("lead") or ""))
        start.append(nearest.id if nearest is not None else "" if first.team else first.id)
        wanted: dict[str, None] = {}
        above: list[str] = []
        for each in filter(None, start):
            card = people.card_or_none(self._desk, each)
            if card is not None:
                wanted[each] = None
                above += [one.id for one in card.line]
        below = {first.id, self._id, *([nearest.id] if nearest else [])}
        tops = [each for each in above if not _values(self._desk, "person", each).get("manager")]
        order = [each for each in dict.fromkeys([*wanted, *above]) if each not in below and each not in tops]
        found = [each for each in map(self._contact, order) if each is not None][: LINE_SHOWN - 1]
        last = [each for each in map(self._contact, dict.fromkeys(tops)) if each is not None and each.id not in below]
        return (*found, *last[:1])

    # ---- who is who

    def _contact(self, id_: str) -> Contact | None:
        """A person or a team that is here, None for who has left or is not known."""
        if id_ not in self._contacts:
            self._contacts[id_] = self._read(id_)
        return self._contacts[id_]

    def _read(self, id_: str) -> Contact | None:
        now = self._desk.now()
        team = _values(self._desk, "team", id_)
        values = team or _values(self._desk, "person", id_)
        if not values or values.get("left"):
            return None
        zone = str(values.get("zone") or "")
        names = {name.split(".", 1)[1]: str(said) for name, said in values.items() if name.startswith("name.") and said}
        away = None if team else self._away.get(id_)
        hours = load.Hours(0, 0)
        if values.get("hours"):
            hours = absence.hours(away, calendar_of(values.get("hours"), zone), now)
        return Contact(
            id_, bool(team), names if team else {"": str(values.get("name") or "")}, str(values.get("job") or ""),
            str(values.get("unit") or ""), str(values.get("place") or ""), str(values.get("phone") or ""),
            str(values.get("email") or ""), zone, _languages(values), hours, away,
        )  # fmt: skip


def _languages(values: dict[str, Any]) -> tuple[str, ...]:
    found = values.get("languages")
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _values(desk: Desk, kind: str, id_: str) -> dict[str, Any]:
    raw = reference(id_)
    if raw is None:
        return {}
    row = desk.replica.one(f"SELECT doc FROM {kind} WHERE id = ? AND deleted = 0", (raw,))
    return sound(kind, json.loads(row[0])["values"]) if row else {}
