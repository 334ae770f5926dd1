"""Files that go out: tickets and people as CSV that any table program opens, and that our own import reads back."""

from __future__ import annotations

import csv
import datetime
import json
import os
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import PRIORITIES
from deskapp.domain.rows import QueueQuery
from deskapp.services import people, queues, reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from deskapp.services.desk import Desk

TICKETS = (
    "number", "subject", "requester", "team", "assigned to", "priority", "status", "category", "channel",
    "created at", "created by", "updated at", "resolved at", "description",
)  # fmt: skip
PEOPLE = ("id", "name", "first name", "last name", "login", "title", "unit", "office", "phone", "email", "reports to")
_PERSON_FIELDS = ("name", "given", "family", "login", "job", "unit", "place", "phone", "email", "manager")


def export_tickets(desk: Desk, path: Path) -> int:
    """Write every ticket but those of circles, oldest first, with its conversation as one text. Returns how many.

    Raises OSError.
    """
    keys = queues.keys(desk, QueueQuery(view="all", sort="oldest"))
    inside = {each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM ticket WHERE space LIKE 'c-%'")}
    rows = [_ticket(desk, row.id) for row in queues.rows(desk, keys).values() if row.id not in inside]
    _write(path, TICKETS, rows)
    return len(rows)


def export_people(desk: Desk, path: Path) -> int:
    """Write everybody with his manager's id. Returns how many. Raises OSError."""
    rows = []
    for each, text in desk.replica.read("SELECT lower(hex(id)), doc FROM person WHERE deleted = 0 ORDER BY key"):
        values = json.loads(text)["values"]
        rows.append([each, *(values.get(name) or "" for name in _PERSON_FIELDS)])
    _write(path, PEOPLE, rows)
    return len(rows)


def _ticket(desk: Desk, ticket_id: str) -> list[Any]:
    view = reading.ticket(desk, ticket_id)
    row, fields = view.row, view.fields
    status = f"waiting {fields['waiting_kind']}" if row.status == "waiting" and fields["waiting_kind"] else row.status
    opener = people.card_or_none(desk, fields["opened_by"] or "")
    said = [
        each.body if len(view.messages) == 1 else f"{_moment(each.happened)} {each.author_name}:\n{each.body}"
        for each in view.messages
        if each.audience == "customer"
    ]
    return [
        row.number, row.subject, row.requester_name, row.team_name, row.assignee_name, PRIORITIES[row.priority], status,
        fields["category"] or "", fields["channel"] or "", _moment(fields["opened_at"]), opener.name if opener else "",
        _moment(row.changed), _moment(fields["solved_at"]) if row.status in ("solved", "closed") else "",
        "\n\n".join(said),
    ]  # fmt: skip


def _moment(ms: int | None) -> str:
    """A time in UTC, as our import and every table program reads it."""
    return datetime.datetime.fromtimestamp((ms or 0) / 1000, datetime.UTC).strftime("%Y-%m-%d %H:%M:%S") if ms else ""


def _write(path: Path, heads: Iterable[str], rows: Iterable[Iterable[Any]]) -> None:
    """All or nothing: the file appears once it is whole."""
    draft = path.with_name(path.name + ".part")
    try:
        with draft.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(heads)
            writer.writerows(rows)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
