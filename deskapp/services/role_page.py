"""The page of a leader's role, in his own words: what he is here for, what he delivered, what he owes and waits for.

Everybody in the house reads it. What stands in the ledger is seen by both sides alone, so its writer chooses which of his
entries stand on the page: the matter, the other side and how often, never how one of its dates stands.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.ledger import EVERY
from deskapp.replica.conversation import Names
from deskapp.replica.tables import reference
from deskapp.services import own_card, waits
from deskapp.services.waits import OWE, WAIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk

MOST = 40


class RoleLine(NamedTuple):
    """Something owed or waited for, as its writer shows it."""

    what: str
    other: str  # a person or a team
    other_name: str
    every: str  # of ledger.EVERY


class RolePage(NamedTuple):
    """What somebody says of his role."""

    person: str
    name: str
    job: str
    here_for: str
    delivered: str
    owes: tuple[RoleLine, ...]
    awaits: tuple[RoleLine, ...]
    mine: bool  # it is mine, and I may write it

    def is_empty(self) -> bool:
        """True while nothing was said."""
        return not (self.here_for or self.delivered or self.owes or self.awaits)


def read(desk: Desk, person: str) -> RolePage:
    """The page of somebody's role. Raises NotFound person.unknown."""
    with desk.replica.snapshot() as connection:
        row = connection.execute("SELECT doc FROM person WHERE id = ?", (reference(person) or b"",)).fetchone()
        if row is None:
            raise NotFound("person.unknown", login=person)
        values: dict[str, Any] = fitting("person", json.loads(row[0])["values"])
        names = Names(connection)
        owes, awaits = (_lines(values.get(name), names) for name in ("owes", "awaits"))
    mine = person == desk.person and own_card.may_change(desk)
    return RolePage(
        person, str(values.get("name") or ""), str(values.get("job") or ""), str(values.get("statement") or ""),
        str(values.get("delivered") or ""), owes, awaits, mine,
    )  # fmt: skip


def offered(desk: Desk) -> tuple[list[RoleLine], list[RoleLine]]:
    """What of the ledger can stand on my page: what I owe, and what I wait for, each entry once."""
    found: dict[str, dict[RoleLine, None]] = {OWE: {}, WAIT: {}}
    for each in waits.lines(desk):
        if each.direction in found:
            other, name = (each.receiver, each.receiver_name) if each.direction == OWE else (each.giver, each.giver_name)
            found[each.direction][RoleLine(each.what, other, name, each.rule.every)] = None
    return list(found[OWE]), list(found[WAIT])


def write(
    desk: Desk, here_for: str, delivered: str, owes: Sequence[RoleLine], awaits: Sequence[RoleLine]
) -> Changes | None:
    """Say it in my own words; None where nothing changes. Raises Refused card.right."""
    if not own_card.may_change(desk):
        raise Refused("card.right")
    wanted = {
        "statement": here_for.strip(), "delivered": delivered.strip(), "owes": _data(owes), "awaits": _data(awaits),
    }  # fmt: skip
    with desk.unit() as work:
        document = work.document("person", desk.person)
        if document is None:
            raise NotFound("person.unknown", login=desk.login)
        had = document["values"]
        changed = {name: value for name, value in wanted.items() if value != (had.get(name) or type(value)())}
        if not changed:
            return None
        work.record("set", "person", desk.person, changed, intent="role_page")
        return work.commit(made=desk.person)


def _data(lines: Iterable[RoleLine]) -> list[list[str]]:
    return [[each.what, each.other, each.every] for each in lines][:MOST]


def _lines(found: object, names: Names) -> tuple[RoleLine, ...]:
    """The lines of a page; what another program wrote wrongly is passed over."""
    return tuple(
        RoleLine(each[0], each[1], names.of(each[1]), each[2])
        for each in (found if isinstance(found, list) else ())
        if isinstance(each, list) and len(each) == 3 and all(isinstance(one, str) for one in each) and each[2] in EVERY
    )
