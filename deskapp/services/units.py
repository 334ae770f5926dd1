"""The card of a department: what it needs, what is arranged with it, and when it is busy or not to be disturbed.

Everybody in the house reads it; whoever schedules an answer, promises a date or writes to many is told of it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import reach
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.fold_text import fold
from deskapp.domain.merge import edition
from deskapp.domain.operation import COMPANY, derived
from deskapp.domain.reach import DAY, REPEATS, SPELL_KINDS, Spell
from deskapp.domain.ticket import clean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from deskapp.domain.changes import Changes
    from deskapp.domain.reach import Objection
    from deskapp.services.desk import Desk

CARD, SPELL = "unit_card", "unit_spell"
TEXTS = ("needs", "standing")
LONGEST = 2000
SHORT = 120


class UnitCard(NamedTuple):
    """A department as whoever serves it should know it."""

    unit: str
    needs: str
    standing: str  # arrangements that always hold
    spells: tuple[Spell, ...]
    may: bool  # whether it may be changed here


class Warned(NamedTuple):
    """Of several people: those of one unit against whose time something speaks."""

    unit: str
    people: int
    objection: Objection


def units(desk: Desk) -> list[str]:
    """The departments of those who work here, by name."""
    rows = desk.replica.read(
        "SELECT DISTINCT unit FROM person WHERE deleted = 0 AND coalesce(\"left\", 0) = 0 AND coalesce(unit, '') <> ''"
    )
    return sorted((each for (each,) in rows), key=fold)


def card(desk: Desk, unit: str) -> UnitCard:
    """The card of a department; empty where nothing is written."""
    row = desk.replica.one("SELECT doc FROM unit WHERE id = ? AND deleted = 0", (bytes.fromhex(card_id(unit)),))
    values = json.loads(row[0])["values"] if row else {}
    texts = {name: value if isinstance(value := values.get(name), str) else "" for name in TEXTS}
    return UnitCard(unit, texts["needs"], texts["standing"], spells(desk, unit), may_change(desk))


def spells(desk: Desk, unit: str) -> tuple[Spell, ...]:
    """When a department is busy or not to be disturbed."""
    if not unit:
        return ()
    sql = f"SELECT doc FROM unit WHERE root = ? AND type = '{SPELL}' AND deleted = 0 ORDER BY key"
    found = (reach.spell_of(json.loads(text)) for (text,) in desk.replica.read(sql, (bytes.fromhex(card_id(unit)),)))
    return tuple(each for each in found if each is not None)


def warnings(desk: Desk, people: Iterable[str], at: int = 0) -> list[Warned]:
    """What speaks against writing to these people at a moment (now by default): one line for each department."""
    at = at or desk.now()
    known: dict[str, tuple[Spell, ...]] = {}
    found: dict[tuple[str, str], Warned] = {}
    for person in dict.fromkeys(people):
        sql = "SELECT coalesce(unit, ''), coalesce(json_extract(doc, '$.values.zone'), '') FROM person WHERE id = ?"
        row = desk.replica.one(sql, (bytes.fromhex(person),))
        if row is None or not row[0]:
            continue
        unit, zone = str(row[0]), str(row[1])
        if unit not in known:
            known[unit] = spells(desk, unit)
        said = reach.objection(reach.Reach(zone=zone, unit=unit, spells=known[unit]), at)
        if said is not None:
            before = found.get((unit, said.why))
            found[unit, said.why] = Warned(unit, (before.people if before else 0) + 1, said)
    return sorted(found.values(), key=lambda each: (each.objection.kind != reach.BLACKOUT, -each.people, each.unit))


def ticket_warnings(desk: Desk, tickets: Iterable[str], at: int = 0) -> list[Warned]:
    """The same for the customers of tickets, as whoever writes to many is told."""
    sql = "SELECT lower(hex(requester)) FROM ticket WHERE id = ? AND requester IS NOT NULL"
    rows = (desk.replica.one(sql, (bytes.fromhex(each),)) for each in tickets)
    return warnings(desk, [str(row[0]) for row in rows if row is not None], at)


def may_change(desk: Desk) -> bool:
    """Whether cards of departments can be changed here: staff write in the house."""
    row = desk.replica.one("SELECT may FROM space WHERE id = ?", (COMPANY,))
    return bool(row and row[0] == "write" and not desk.customer)


def change(desk: Desk, unit: str, wanted: dict[str, str]) -> Changes | None:
    """Say otherwise what a department needs or what is arranged with it (TEXTS); None where nothing changes.

    Raises Refused unit.right, unit.name for no department, value.bad.
    """
    unit = _checked_unit(desk, unit)
    if odd := sorted(wanted.keys() - set(TEXTS)):
        raise Refused("value.bad", value=odd[0], field="field of a card", allowed=", ".join(TEXTS))
    there = card(desk, unit)._asdict()
    changed: dict[str, Any] = {
        name: said for name, text in wanted.items() if (said := clean(text).strip()[:LONGEST]) != there[name]
    }
    if not changed:
        return None
    with desk.unit() as work:
        made = card_id(unit)
        known = work.document(CARD, made)
        work.record(
            "set" if known else "make", CARD, made, changed if known else {"unit": unit, **changed}, space=COMPANY,
            intent="unit_card",
        )  # fmt: skip
        return work.commit(made=made)


def set_spell(
    desk: Desk, unit: str, kind: str, why: str, first: date, last: date, *, every: str = "once", since: int = 0,
    until: int = DAY, spell_id: str = "",
) -> Changes:  # fmt: skip
    """Say when a department is busy or not to be disturbed (SPELL_KINDS); with `spell_id` say it otherwise.

    Returns Changes with `made`. Raises Refused unit.right, unit.name, unit.why, unit.dates, value.bad; NotFound unit.spell.
    """
    unit = _checked_unit(desk, unit)
    why = " ".join(clean(why).split())[:SHORT]
    if kind not in SPELL_KINDS or every not in REPEATS:
        raise Refused("value.bad", value=f"{kind} {every}", field="time", allowed=", ".join((*SPELL_KINDS, *REPEATS)))
    if not why:
        raise Refused("unit.why")
    if not reach.sound(every, first, last, since, until):
        raise Refused("unit.dates")
    values: dict[str, Any] = {
        "unit": unit, "kind": kind, "why": why, "every": every, "first": first.isoformat(), "last": last.isoformat(),
        "since": since, "until": until,
    }  # fmt: skip
    with desk.unit() as work:
        made = spell_id or work.fresh_id()
        known = work.document(SPELL, made) if spell_id else None
        if spell_id and (known is None or known["deleted"]):
            raise NotFound("unit.spell")
        verb = "set" if known else "make"
        work.record(verb, SPELL, made, values, space=COMPANY, root=card_id(unit), intent="unit_spell")
        return work.commit(made=made)


def drop_spell(desk: Desk, spell_id: str) -> Changes:
    """It is not so any more; Undo brings it again. Raises Refused unit.right, NotFound unit.spell."""
    if not may_change(desk):
        raise Refused("unit.right")
    with desk.unit() as work:
        known = work.document(SPELL, spell_id)
        if known is None or known["deleted"]:
            raise NotFound("unit.spell")
        work.record("delete", SPELL, spell_id, base={"*": edition(known)}, intent="unit_spell")
        return work.commit()


def card_id(unit: str) -> str:
    """The one card of a department, however its name is spelt."""
    return derived(CARD, " ".join(fold(unit).split()))


def _checked_unit(desk: Desk, unit: str) -> str:
    unit = " ".join(unit.split())
    if not may_change(desk):
        raise Refused("unit.right")
    if not unit:
        raise Refused("unit.name")
    return unit
