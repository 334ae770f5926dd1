"""Tickets of a CSV or XLSX file; several rows of one number are its history."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.gateways.columns import JOINED, Cancelled, Columns, Progress, require, watched
from deskapp.gateways.headings import WAITING, key
from deskapp.gateways.mapping import FileMap, load, resolve
from deskapp.gateways.problems import Problems
from deskapp.gateways.tables import Row, open_table
from deskapp.gateways.times import Times, day_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SAMPLE = 2000
_TIMES = ("opened", "updated", "resolved", "closed")
_KEPT = ("subject", "requester", "priority", "status", "channel")  # a row that is silent on these changes nothing


class StepIn(NamedTuple):
    """One moment of a ticket: `changes` maps fields of the ticket document to values, names being theirs."""

    happened_ms: int
    by: str
    changes: dict[str, Any]


class TicketIn(NamedTuple):
    """A ticket as a file has it, in its last state. People and teams are names; "" = not told, times in UTC ms.

    `steps` start with the opening, which holds all that was known then; applied in order they give the last state.
    `waiting` is a waiting kind of ours (customer, supplier, ticket, or "" where unknown).
    """

    foreign_number: str
    subject: str
    text: str
    requester: str
    team: str
    assignee: str
    priority: int
    status: str
    category: str
    channel: str
    place: str
    waiting: str
    waiting_on: str
    opened: int
    line: int
    steps: tuple[StepIn, ...]


@dataclass(frozen=True, slots=True)
class TicketFile:
    """What a file of tickets holds. Import it only if `problems` is empty.

    `report` counts rows, tickets, steps, requesters, teams, assignees and tickets by status ("status.open");
    `day_first` says how 03/04/2026 was read.
    """

    tickets: list[TicketIn]
    report: dict[str, int]
    problems: Problems
    file_map: FileMap
    day_first: bool


class _Event(NamedTuple):
    """One row, understood."""

    line: int
    version: int
    at: int
    by: str
    times: dict[str, int]
    people: dict[str, str]
    fields: dict[str, Any]
    subject: str
    text: str
    place: str


def read_tickets(
    path: Path,
    mapping: FileMap | Path | None = None,
    *,
    zone: str = "UTC",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> TicketFile:
    """Read a file of tickets; `mapping` is a map file, one already read, or nothing (then columns are guessed).

    Times without a zone are in the map file's zone, else in `zone`. Errors: those of tables and map files,
    `file.columns`, `stopped`; everything that is wrong in a row is listed in `problems` instead.
    """
    given = load(mapping, "tickets") if isinstance(mapping, Path) else mapping
    asked = given or FileMap()
    problems = Problems()
    with open_table(
        path, encoding=asked.encoding, separator=asked.separator, sheet=asked.sheet, problems=problems
    ) as table:
        file_map = resolve(path, given, table.headers, "tickets")
        require(path, file_map, table.headers, "number", "subject")
        columns = Columns(table.headers, file_map)
        rows = watched(table.rows, table.done, table.total, progress, cancelled)
        sample = list(islice(rows, _SAMPLE))
        first = day_first(columns.text(name, cells) for _, cells in sample for name in _TIMES)
        reader = _Reader(columns, file_map, Times(file_map.zone or zone, file_map.dates, first), problems)
        histories, count = _histories(chain(sample, rows), columns, reader)
    tickets = list(_tickets(histories, problems))
    problems.in_order()
    return TicketFile(tickets, _report(count, tickets), problems, file_map, first)


def _histories(rows: Iterable[Row], columns: Columns, reader: _Reader) -> tuple[dict[str, list[_Event]], int]:
    histories: dict[str, list[_Event]] = {}
    count = 0
    for line, cells in rows:
        count += 1
        number = columns.text("number", cells)
        if "number" in columns and not number:
            reader.problems.add(line, columns.column("number"), "missing", field="number")
            continue
        histories.setdefault(number or f"\n{line}", []).append(reader.event(line, cells))
    return histories, count


class _Reader:
    """Understands the rows of one file; each foreign word is looked up once."""

    def __init__(self, columns: Columns, file_map: FileMap, times: Times, problems: Problems) -> None:
        self.problems = problems
        self._columns = columns
        self._map = file_map
        self._times = times
        self._words: dict[tuple[str, str], str | None] = {}

    def event(self, line: int, cells: Sequence[str]) -> _Event:
        text = self._columns.text
        times = {name: self._time(name, line, cells) for name in _TIMES}
        fields: dict[str, Any] = {name: text(name, cells) for name in ("requester", "team", "assignee", "category")}
        fields["status"] = self._word("status", line, cells)
        if not fields["status"] and "status" not in self._columns:
            fields["status"] = "closed" if times["closed"] else "solved" if times["resolved"] else ""
        priority = self._word("priority", line, cells)
        fields["priority"] = int(priority) if priority else ""
        fields["channel"] = self._channel(text("channel", cells))
        fields.update(self._waiting(cells, fields))
        version = text("version", cells)
        composed = JOINED.join(filter(None, (text(name, cells) for name in ("category", "subcategory", "symptom"))))
        by = text("updated_by", cells)
        return _Event(
            line=line,
            version=int(version) if version.isdecimal() else -1,
            at=times["updated"],
            by=by,
            times=times,
            people={"opened": text("opened_by", cells) or by, "resolved": text("resolved_by", cells)},
            fields=fields,
            subject=text("subject", cells) or composed,
            text=self._columns.long("text", cells),
            place=text("place", cells),
        )

    def _time(self, name: str, line: int, cells: Sequence[str]) -> int:
        text = self._columns.text(name, cells)
        if not text:
            return 0
        found = self._times.ms(text)
        if found is None:
            self.problems.add(line, self._columns.column(name), "time", value=text)
        return found or 0

    def _word(self, name: str, line: int, cells: Sequence[str]) -> str:
        text = self._columns.text(name, cells)
        if not text:
            return ""
        found = self._looked_up(name, text)
        if found is None:
            self.problems.add(line, self._columns.column(name), "value", field=name, value=text)
        return found or ""

    def _looked_up(self, name: str, text: str) -> str | None:
        if (name, text) not in self._words:
            self._words[name, text] = self._map.translated(name, text)
        return self._words[name, text]

    def _channel(self, text: str) -> str:
        return (self._looked_up("channel", text) if text else "") or "import"

    def _waiting(self, cells: Sequence[str], fields: dict[str, Any]) -> dict[str, str]:
        if fields["status"] != "waiting":
            return {"waiting_kind": "", "waiting_on": ""}
        words = key(self._columns.text("status", cells)).split()
        kind = next((WAITING[word] for word in words if word in WAITING), "")
        on = {
            "customer": str(fields["requester"]),
            "supplier": self._columns.text("supplier", cells),
            "ticket": self._columns.text("problem", cells),
        }
        return {"waiting_kind": kind, "waiting_on": on.get(kind, "")}


def _tickets(histories: dict[str, list[_Event]], problems: Problems) -> Iterator[TicketIn]:
    for number, rows in histories.items():
        foreign_number = "" if number.startswith("\n") else number
        events = _in_order(rows)
        last = events[-1]
        subject = last.subject or foreign_number
        if not subject:
            problems.add(last.line, 1, "missing", field="subject")
            continue
        steps = tuple(_steps(subject, events))
        state: dict[str, Any] = {}
        for step in steps:
            state.update(step.changes)
        yield TicketIn(
            foreign_number=foreign_number,
            subject=subject,
            text=next((event.text for event in events if event.text), ""),
            requester=state.get("requester", ""),
            team=state.get("team", ""),
            assignee=state.get("assignee", ""),
            priority=state["priority"],
            status=state["status"],
            category=state.get("category", ""),
            channel=state["channel"],
            place=last.place,
            waiting=state.get("waiting_kind", ""),
            waiting_on=state.get("waiting_on", ""),
            opened=steps[0].happened_ms,
            line=rows[0].line,
            steps=steps,
        )


def _in_order(events: list[_Event]) -> list[_Event]:
    """By count of changes where the file has one, else by time, else as they stand."""
    if all(event.version >= 0 for event in events):
        return sorted(events, key=lambda event: event.version)
    if all(event.at for event in events):
        return sorted(events, key=lambda event: event.at)
    return events


def _steps(subject: str, events: list[_Event]) -> Iterator[StepIn]:
    first = events[0]
    opened = first.times["opened"] or first.at or first.times["resolved"] or first.times["closed"]
    state = {"subject": subject, **first.fields}
    state["status"] = state["status"] or "open"
    state["priority"] = 1 if state["priority"] == "" else state["priority"]
    ends = list(_ends(first, opened, state["status"])) if len(events) == 1 else []
    opening = {**state, "status": "new"} if ends else state
    yield StepIn(opened, first.people["opened"], {name: value for name, value in opening.items() if value != ""})
    yield from ends
    now = opened
    for event in events[1:]:
        changes = {
            name: value
            for name, value in event.fields.items()
            if value != state[name] and not (value == "" and name in _KEPT)
        }
        if changes:
            now = max(now, event.at)
            state.update(changes)
            yield StepIn(now, event.by, changes)


def _ends(event: _Event, opened: int, status: str) -> Iterator[StepIn]:
    """The later life of a ticket of which only the last state is told: when it was solved and closed."""
    resolved, closed = event.times["resolved"], event.times["closed"]
    if status not in ("solved", "closed"):
        return
    if resolved >= opened > 0 or (status == "solved" and event.at >= opened > 0):
        yield StepIn(resolved or event.at, event.people["resolved"] or event.by, {"status": "solved"})
    if status == "closed" and (closed or event.at) >= opened > 0:
        yield StepIn(max(closed or event.at, resolved), event.by, {"status": "closed"})


def _report(rows: int, tickets: list[TicketIn]) -> dict[str, int]:
    states = Counter(ticket.status for ticket in tickets)
    return {
        "rows": rows,
        "tickets": len(tickets),
        "steps": sum(len(ticket.steps) for ticket in tickets),
        "requesters": len({ticket.requester for ticket in tickets if ticket.requester}),
        "teams": len({step.changes["team"] for ticket in tickets for step in ticket.steps if step.changes.get("team")}),
        "assignees": len(
            {step.changes["assignee"] for ticket in tickets for step in ticket.steps if step.changes.get("assignee")}
        ),
        **{f"status.{status}": count for status, count in sorted(states.items())},
    }
