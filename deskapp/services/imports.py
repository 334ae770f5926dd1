"""Bringing foreign files in: preview, errors by line, all or nothing, old times kept as history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from deskapp.domain.errors import DeskError, Refused
from deskapp.domain.operation import COMPANY, DESK, derived
from deskapp.gateways.incoming import PeopleFile, TicketFile, TicketIn, read_people, read_tickets
from deskapp.replica import numbers, store
from deskapp.services import office

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.domain.changes import Changes
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

FOLLOWED = ("name", "given", "family", "login", "job", "unit", "place", "phone", "email")


def preview_people(path: Path, mapping: Path | None = None) -> PeopleFile:
    """Read a file of people and say what is in it; nothing is written. Raises Refused file.broken."""
    return _whole(path, read_people(path, mapping))


def preview_tickets(path: Path, mapping: Path | None = None, *, zone: str = "UTC") -> TicketFile:
    """Read a file of tickets and say what is in it; nothing is written. Raises Refused file.broken."""
    return _whole(path, read_tickets(path, mapping, zone=zone))


def import_people(
    desk: Desk,
    path: Path,
    mapping: Path | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[dict[str, int], Changes]:
    """Everybody in the file becomes, or is updated as, a person of the company, managers included.

    A person is known again by his id in the file, then by login, then by e-mail. Returns the report with the
    counts of the file, `added` and `changed`. Nothing is written where anything is wrong.
    """
    file = preview_people(path, mapping)
    source = derived("people file", desk.replica.meta("hub_uuid"))
    with desk.unit() as work:
        ids = {
            each.foreign_id: _known_person(work, source, each.foreign_id, each.login, each.email)
            for each in file.people
        }
        added = changed = 0
        for place, each in enumerate(file.people):
            _keep_going(place, len(file.people), progress, cancelled)
            values: dict[str, Any] = {name: getattr(each, name) for name in FOLLOWED if getattr(each, name)}
            values["foreign_id"] = each.foreign_id
            manager = ids.get(each.manager_id, "")
            if manager and each.manager_id != each.foreign_id:
                values["manager"] = manager
            elif each.manager_id and each.manager_id not in ("XX",):
                values["manager"] = ids.get(each.manager_id) or derived(source, each.manager_id)
            person = ids[each.foreign_id]
            there = work.document("person", person)
            if there is None:
                work.record("make", "person", person, values, space=COMPANY, intent="import")
                added += 1
                continue
            news = {name: value for name, value in values.items() if there["values"].get(name) != value}
            if news:
                work.record("set", "person", person, news, intent="import")
                changed += 1
        _keep_going(len(file.people), len(file.people), progress, cancelled)
        changes = work.commit()
    return {**file.report, "added": added, "changed": changed}, changes


def import_tickets(
    desk: Desk,
    path: Path,
    mapping: Path | None = None,
    *,
    zone: str = "UTC",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[dict[str, int], Changes]:
    """Every ticket of the file with its states as history at their old times; teams and people are made as named.

    A ticket whose number from the same kind of file is here already is left alone (`known` in the report).
    Returns the report with `added` and `known`. Nothing is written where anything is wrong, or after a cancel.
    """
    file = preview_tickets(path, mapping, zone=zone)
    office.reserve(desk, len(file.tickets))
    source = desk.replica.meta("hub_uuid")
    with desk.unit() as work:
        names = _Names(work)
        added = known = 0
        for place, each in enumerate(file.tickets):
            _keep_going(place, len(file.tickets), progress, cancelled)
            ticket = derived("imported ticket", source, each.foreign_number)
            if each.foreign_number and work.document("ticket", ticket) is not None:
                known += 1
                continue
            _import_ticket(work, names, desk, ticket if each.foreign_number else work.fresh_id(), each)
            added += 1
        _keep_going(len(file.tickets), len(file.tickets), progress, cancelled)
        changes = work.commit()
    return {**file.report, "added": added, "known": known}, changes


def _import_ticket(work: UnitOfWork, names: _Names, desk: Desk, ticket: str, each: TicketIn) -> None:
    first = True
    for step in each.steps:
        values = {name: names.translate(name, value, each.place) for name, value in step.changes.items()}
        if first:
            values |= {
                "number": numbers.take(work.connection, desk.device), "foreign_number": each.foreign_number,
                "opened_at": each.opened or step.happened_ms, "opened_by": desk.person,
            }  # fmt: skip
            values.setdefault("subject", each.subject)
            values["channel"] = values.get("channel") or "import"
            work.record(
                "make", "ticket", ticket, values, space=DESK, root=ticket, intent="open",
                happened=step.happened_ms, by=step.by,
            )  # fmt: skip
            if each.text:
                message = derived("imported message", ticket)
                said = {
                    "author": values.get("requester", ""), "audience": "customer", "channel": "import", "language": "",
                    "body": each.text, "happened": step.happened_ms, "seen": "",
                }  # fmt: skip
                work.record(
                    "make", "message", message, said, space=DESK, root=ticket, intent="reply", happened=step.happened_ms
                )
        elif values:
            if values.get("status") == "solved":
                values["solved_at"] = step.happened_ms
            work.record("set", "ticket", ticket, values, intent="import", happened=step.happened_ms, by=step.by)
        first = False


class _Names:
    """Teams and people by name: found in the replica, else made once."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        self._known: dict[tuple[str, str], str] = {}

    def translate(self, field: str, value: Any, place: str) -> Any:
        """A field's value with names as ids."""
        if field == "team":
            return self._team(value)
        if field in ("requester", "assignee", "on_behalf_of"):
            return self._person(value, place if field == "requester" else "")
        if field == "waiting_on" and value:
            return self._person(value, "")
        return value

    def _team(self, name: str) -> str:
        return self._find("team", name, {"name.en": name, "space": DESK})

    def _person(self, name: str, place: str) -> str:
        return self._find("person", name, {"name": name, **({"place": place} if place else {})})

    def _find(self, kind: str, name: str, values: dict[str, Any]) -> str:
        if not name:
            return ""
        if (kind, name) not in self._known:
            row = self._work.connection.execute(
                f"SELECT lower(hex(id)) FROM {kind} WHERE name = ? AND deleted = 0 ORDER BY key LIMIT 1", (name,)
            ).fetchone()
            if row is None:
                made = self._work.fresh_id()
                self._work.record("make", kind, made, values, space=COMPANY, intent="import")
                row = (made,)
            self._known[kind, name] = row[0]
        return self._known[kind, name]


def _known_person(work: UnitOfWork, source: str, foreign_id: str, login: str, email: str) -> str:
    for column, value in (("foreign_id", foreign_id), ("login", login), ("email", email)):
        if value:
            row = work.connection.execute(
                f"SELECT lower(hex(id)) FROM person WHERE {column} = ? AND deleted = 0 ORDER BY key LIMIT 1", (value,)
            ).fetchone()
            if row is not None and (column != "email" or not foreign_id or not _other_id(work, row[0])):
                return str(row[0])
    return derived(source, foreign_id or login or email)


def _other_id(work: UnitOfWork, person: str) -> bool:
    """True when this person came from a file under an id of his own: a shared e-mail is no identity then."""
    found = store.load(work.connection, "person", person)
    return bool(found and found["values"].get("foreign_id"))


def _keep_going(place: int, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
    if place % 50 == 0 or place == total:
        if cancelled is not None and cancelled():
            raise Refused("stopped")
        if progress is not None:
            progress(place, total)


File = TypeVar("File", PeopleFile, TicketFile)


def _whole(path: Path, file: File) -> File:
    if file.problems:
        first = file.problems[0]
        raise DeskError("file.broken", path=str(path), line=first.line, column=first.column, why=first.why)
    return file
