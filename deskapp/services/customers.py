"""Who is served: the kinds of customers outside the house, and which departments ask which teams; nothing about a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.services.unit_figures import LEAST_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Collection

    from deskapp.services.desk import Desk


class Customers(NamedTuple):
    """What the band above the front line is made of."""

    kinds: list[tuple[str, int]]  # of documents.PERSON_KINDS, most people first; 0 = too few of them to be counted
    members: dict[str, list[str]]  # of each team
    asking: dict[str, dict[str, int]]  # by team: how often which department asked it lately


NOBODY = Customers([], {}, {})

_HERE = 'p.deleted = 0 AND coalesce(p."left", 0) = 0'
_KINDS = f"""SELECT json_extract(p.doc, '$.values.kind') AS kind, count(*) FROM person p
 WHERE {_HERE} AND coalesce(kind, '') NOT IN ('', 'employee') GROUP BY 1 ORDER BY 2 DESC, 1"""
_MEMBERS = f"""SELECT j.key, lower(hex(p.id)) FROM person p, json_each(p.doc, '$.sets.teams') j
 WHERE {_HERE} ORDER BY p.key"""
NEWEST = 10_000
"""Tickets that are looked at: who asks shows in the newest of them, and a house of many years is not read through."""
_ASKING = f"""SELECT lower(hex(t.team)), lower(hex(t.requester)), p.unit, count(*) FROM
 (SELECT team, requester FROM ticket WHERE deleted = 0 AND team IS NOT NULL AND requester IS NOT NULL
  AND space IN (SELECT id FROM space WHERE kind <> 'circle') ORDER BY key DESC LIMIT {NEWEST}) t
 JOIN person p ON p.id = t.requester WHERE coalesce(p.unit, '') <> '' AND {_HERE} GROUP BY t.team, t.requester"""


def read(desk: Desk) -> Customers:
    """Everything at once, as far as this computer knows it; for a reader thread. Confidential circles are left out."""
    members: dict[str, list[str]] = {}
    for team, person in desk.replica.read(_MEMBERS):
        members.setdefault(team, []).append(person)
    inside = {team: set(people) for team, people in members.items()}
    asking: dict[str, dict[str, int]] = {}
    for team, person, unit, count in desk.replica.read(_ASKING):
        if person not in inside.get(team, ()):  # what colleagues ask each other makes nobody a customer
            units = asking.setdefault(team, {})
            units[unit] = units.get(unit, 0) + count
    kinds = [(str(kind), count if count >= LEAST_PEOPLE else 0) for kind, count in desk.replica.read(_KINDS)]
    return Customers(kinds, members, asking)


def served_by(customers: Customers, teams: Collection[str]) -> list[str]:
    """The departments that ask these teams, first the one that asks most."""
    asked: dict[str, int] = {}
    for team in teams:
        for unit, count in customers.asking.get(team, {}).items():
            asked[unit] = asked.get(unit, 0) + count
    return sorted(asked, key=lambda unit: (-asked[unit], unit))
