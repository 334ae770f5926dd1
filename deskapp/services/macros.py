"""Macros: made, changed and taken away; shown for a ticket before they act; run as one group that one undo puts back."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import macro as macros_of
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.macro import LONGEST_NAME, Macro, macro_of, values_of
from deskapp.domain.merge import edition
from deskapp.domain.operation import personal_space
from deskapp.replica.conversation import Names
from deskapp.services import snippets
from deskapp.services.tickets import team_space

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import Expansion
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk


class Step(NamedTuple):
    """One thing a macro would change: names instead of ids."""

    field: str
    old: Any
    new: Any


class Preview(NamedTuple):
    """What a macro would do to one ticket, before it does."""

    macro: Macro
    ticket: str
    number: str
    steps: tuple[Step, ...]
    text: Expansion | None  # for the composer, filled for the customer
    lost: str  # trigger of a snippet that is gone


def macros(desk: Desk) -> list[Macro]:
    """My own macros, and those shared with my teams, by name."""
    teams = desk.reader().teams
    rows = desk.replica.read(
        "SELECT o.doc, s.may FROM other o LEFT JOIN space s ON s.id = o.space WHERE o.type = 'macro' AND o.deleted = 0"
    )
    found = [macro_of(json.loads(text), may_write=may == "write") for text, may in rows]
    mine = [each for each in found if each.owner == desk.person or each.team in teams]
    return sorted(mine, key=lambda each: (each.name.casefold(), each.id))


def save(desk: Desk, macro: Macro) -> Changes:
    """Make a macro (`id` "" ) or change one; shared otherwise it is made anew there and gone here. `made` is its id.

    Raises Refused macro.name, macro.empty; NotFound macro.unknown.
    """
    macro = _sound(macro)
    with desk.unit() as work:
        owner = macro.owner or desk.person
        values = values_of(macro._replace(owner=owner))
        space = team_space(work, macro.team) if macro.team else personal_space(owner)
        if macro.id:
            document = _document(work, macro.id)
            if work.space_of(macro.id) == space:
                changed = {name: value for name, value in values.items() if document["values"].get(name) != value}
                if changed:
                    work.record("set", "macro", macro.id, changed, intent="macro")
                return work.commit(made=macro.id)
            work.record("delete", "macro", macro.id, base={"*": edition(document)}, intent="macro")
        made = work.fresh_id()
        work.record("make", "macro", made, values, space=space, intent="macro")
        return work.commit(made=made)


def remove(desk: Desk, macro_id: str) -> Changes:
    """Take a macro away; `undo` of the group brings it back. Raises NotFound macro.unknown."""
    with desk.unit() as work:
        work.record("delete", "macro", macro_id, base={"*": edition(_document(work, macro_id))}, intent="macro")
        return work.commit()


def preview(desk: Desk, macro_id: str, ticket_id: str) -> Preview:
    """What it would do to a ticket as it stands. Raises NotFound macro.unknown, ticket.unknown."""
    with desk.replica.snapshot() as connection:
        row = connection.execute("SELECT doc FROM other WHERE id = ? AND deleted = 0", (bytes.fromhex(macro_id),)).fetchone()
        if row is None:
            raise NotFound("macro.unknown")
        macro = macro_of(json.loads(row[0]))
        found = connection.execute("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket_id),)).fetchone()
        if found is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        ticket = json.loads(found[0])
        fields, on, off = macros_of.changes(macro, ticket, desk.person, _local(desk))
        names, values = Names(connection), ticket["values"]
        steps = [
            Step(name, _shown(name, values.get(name), names), _shown(name, value, names))
            for name, value in fields.items()
            if name not in ("solved_at", "waiting_kind")
        ]
        steps += [Step("labels", "", each) for each in on] + [Step("labels", each, "") for each in off]
    text = None
    if macro.snippet:
        known = [each for each in snippets.every(desk, *snippets.reader_of(desk, ticket_id)) if each.trigger == macro.snippet]
        text = snippets.expand(desk, known[0].id, ticket_id) if known else None
    lost = macro.snippet if macro.snippet and text is None else ""
    return Preview(macro, ticket_id, str(values.get("number") or ""), tuple(steps), text, lost)


def run(desk: Desk, macro_id: str, ticket_id: str) -> Changes:
    """Do it to a ticket as one group; the text is the window's to put into the composer. Raises what `preview` raises."""
    with desk.unit() as work:
        macro = macro_of(_document(work, macro_id))
        ticket = work.document("ticket", ticket_id)
        if ticket is None:
            raise NotFound("ticket.unknown", number=ticket_id)
        fields, on, off = macros_of.changes(macro, ticket, desk.person, _local(desk))
        if fields:
            work.record("set", "ticket", ticket_id, fields, intent="macro")
        if on:
            work.record("add", "ticket", ticket_id, {"labels": list(on)}, intent="label")
        if off:
            there = ticket["sets"]["labels"]
            base = {"labels": {each: there[each] for each in off}}
            work.record("drop", "ticket", ticket_id, {"labels": list(off)}, intent="unlabel", base=base)
        return work.commit(made=ticket_id, number=str(ticket["values"].get("number") or ""))


def _local(desk: Desk) -> datetime.datetime:
    """Now, in the time of this computer."""
    return datetime.datetime.fromtimestamp(desk.now() / 1000).astimezone()


def _shown(name: str, value: Any, names: Names) -> Any:
    return names.of(str(value or "")) if name == "assignee" else value


def _sound(macro: Macro) -> Macro:
    name = " ".join(macro.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise Refused("macro.name")
    if macro.status == "solved" and not macro.solution.strip():
        raise Refused("macro.solution")
    if macros_of.is_empty(macro):
        raise Refused("macro.empty")
    return macro._replace(name=name)


def _document(work: UnitOfWork, macro_id: str) -> Document:
    document = work.document("macro", macro_id)
    if document is None or document["deleted"]:
        raise NotFound("macro.unknown")
    return document
