"""What the command line prints: plain data, byte-equal on every replica where that is promised."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import DOCUMENTS, PRIORITIES, STATUSES
from deskapp.domain.errors import Refused
from deskapp.domain.rows import QueueQuery
from deskapp.services import asking, duties, history, people, queues, reading, worked
from deskapp.services import status as statuses
from deskapp.services.parked import WHY

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

_TIME_FIELDS = ("needed_by", "due", "next_word_by", "snooze_until", "until")


def ticket_data(desk: Desk, ticket_id: str) -> dict[str, Any]:
    """A ticket with messages, history and conflicts: no arrival times, no local columns."""
    view = reading.ticket(desk, ticket_id)
    kind = "ticket" if reading.raw(desk, "ticket", ticket_id) else "request"
    names = _Names(desk)
    fields = {each.name: _shown(names, each.kind, view.fields.get(each.name)) for each in DOCUMENTS[kind].fields}
    if fields.get("waiting_on"):
        fields["waiting_on"] = names.anybody(str(fields["waiting_on"]))
    if isinstance(fields.get("priority"), int):
        fields["priority"] = PRIORITIES[fields["priority"]]
    fields.pop("number", None)
    return {
        "id": ticket_id,
        "number": view.row.number,
        "kind_of_document": kind,
        "fields": fields,
        "labels": list(view.labels),
        "links": [number for _, number, _ in view.links],
        "worked": [
            {"id": each.id, "who": each.name, "day": each.day, "minutes": each.minutes, "what": each.what}
            for each in worked.entries(desk, ticket_id)
        ],
        "messages": [
            {
                "id": each.id, "author": each.author_name, "audience": each.audience, "channel": each.channel,
                "language": each.language, "body": each.body, "happened": each.happened, "corrects": each.corrects,
                "told": list(each.told),
                "attachments": [list(part if part.sha else part[:2]) for part in each.attachments],
            }
            for each in sorted(view.messages, key=lambda each: (each.happened, each.id))
        ],
        "history": [
            {
                "id": each.operation, "who": each.actor_name, "what": each.intent, "field": each.field, "old": each.old,
                "new": each.new, "happened": each.happened, "text": history.sentence(each),
            }
            for each in history.history(desk, ticket_id)
        ],
        "kin": [
            {
                "role": each.role, "number": each.number, "subject": each.subject, "status": each.status,
                "team": each.team_name, "assignee": each.assignee_name, "next_word_by": each.next_word_by,
                "purpose": each.purpose, "needed_by": each.needed_by, "external_waiting": each.external_waiting,
            }
            for each in view.kin
        ],
        "asks": [asking.as_data(each) for each in view.asks],
        "scheduled": [
            {
                "id": each.id, "author": each.author_name, "due": each.due, "text": each.text, "state": each.state,
                "reason": each.reason, "attachments": [list(part) for part in each.attachments],
            }
            for each in view.scheduled
        ],
        "conflicts": [_conflict(each) for each in view.cards],
    }  # fmt: skip


def ticket_text(desk: Desk, ticket_id: str) -> str:
    """A ticket as text for a terminal."""
    data = ticket_data(desk, ticket_id)
    fields = data["fields"]
    times = {each.name for each in DOCUMENTS[data["kind_of_document"]].fields if each.kind == "time"}
    lines = [f"{data['number']}  {fields.get('subject')}", ""]
    lines += [
        f"{name.replace('_', ' '):<18}{_moment(value) if name in times else value}"
        for name, value in fields.items()
        if value not in (None, "", 0, False) and name != "subject"
    ]
    lines += [f"{name:<18}{', '.join(data[name])}" for name in ("labels", "links") if data[name]]
    lines += [
        f"{each['role']:<18}{' '.join(filter(None, (each['number'], each['status'], each['team'], each['subject'])))}"
        for each in data["kin"]
    ]
    for each in data["messages"]:
        kind = "" if each["audience"] == "customer" else " (internal note)"
        lines += ["", f"{_moment(each['happened'])}  {each['author']}{kind}", each["body"]]
    for each in data["scheduled"]:
        how = f"leaves {_moment(each['due'])}" if each["state"] == "waiting" else f"was stopped ({each['reason']})"
        lines += ["", f"Reply {each['id'][-8:]} by {each['author']} {how}", each["text"]]
    for each in data["asks"]:
        head = f"Question {each['id'][-8:]} of {each['asker_name']} to {each['to_name']} ({each['state']})"
        lines += ["", head, each["question"]]
        lines += [f"{said['author_name']} ({said['kind']}): {said['body']}" for said in each["words"]]
    lines += ["", "History", *[f"{_moment(each['happened'])}  {each['text']}" for each in data["history"]]]
    if data["conflicts"]:
        lines += ["", "Needs a decision"]
        lines += [f"{each['field']}: {each['value']!r} or {each['other']!r}" for each in data["conflicts"]]
    return "\n".join(lines)


def list_data(desk: Desk, view: str, status: str, text: str, limit: int) -> list[dict[str, Any]]:
    """Rows of a view, in its order; in a customer's home his own requests."""
    known = {each.id for each in queues.VIEWS}
    if view not in known:
        raise Refused("value.bad", field="view", value=view, allowed=", ".join(sorted(known)))
    if status and status not in STATUSES:
        raise Refused("value.bad", field="status", value=status, allowed=", ".join(STATUSES))
    rows = queues.page(desk, QueueQuery(view=view, status=status, text=text, sort="oldest"), limit)
    rows += reading.own_requests(desk, limit) if not status and not text else []
    return [
        {
            "id": each.id, "number": each.number, "subject": each.subject, "status": each.status,
            "priority": PRIORITIES[each.priority], "team": each.team_name, "requester_name": each.requester_name,
            "assignee_name": each.assignee_name,
        }
        for each in rows
    ]  # fmt: skip


def conflicts_data(desk: Desk | None) -> list[dict[str, Any]]:
    """Everything that waits for a decision, with both values."""
    return [] if desk is None else [_conflict(each) for each in reading.decisions(desk)]


def status_data(desk: Desk | None) -> dict[str, Any]:
    """How this home stands; zeros where it has not joined."""
    if desk is None:
        nothing: dict[str, Any] = dict.fromkeys(
            ("tickets", "unsent", "oldest_unsent_s", "decisions", "last_sync", "parked"), 0
        )
        return {**nothing, "hub": "", "login": "", "problem": "", "state": "alone", "parked_why": {}, "duties": {}}
    row = statuses.status(desk)
    parked: dict[str, int] = dict(desk.replica.read("SELECT reason, count(*) FROM parked GROUP BY reason"))
    return {
        "tickets": row.tickets, "unsent": row.unsent, "oldest_unsent_s": row.oldest_unsent_s, "hub": row.hub,
        "decisions": row.decisions, "state": row.state, "last_sync": row.last_sync, "problem": row.problem,
        "parked": sum(parked.values()), "login": desk.login, "parked_why": parked, "duties": duties.last_ran(desk.replica),
    }  # fmt: skip


def status_text(data: dict[str, Any]) -> str:
    """The truth in two or three lines."""
    if not data["hub"]:
        return "This home has not joined a hub. 0 tickets."
    lines = [f"{data['tickets']} tickets, hub {data['hub']}, working as {data['login']}."]
    if data["unsent"]:
        lines.append(
            f"{data['unsent']} changes only on this computer, the oldest for {_span(data['oldest_unsent_s'])}."
        )
    else:
        last = f", last in step {_moment(data['last_sync'])}" if data["last_sync"] else ""
        lines.append(f"Everything is saved and sent{last}.")
    if data["decisions"]:
        lines.append(f"{data['decisions']} to decide: deskapp conflicts")
    lines += [
        f"{count} kept aside (deskapp parked): {WHY.get(reason, 'the hub could not take it yet')}."
        for reason, count in sorted(data["parked_why"].items())
    ]
    if data["duties"]:
        lines.append("Done here for all: " + ", ".join(
            f"{name.replace('_', ' ')} {_moment(at)}" for name, at in sorted(data["duties"].items())
        ) + ".")  # fmt: skip
    return "\n".join(lines)


def _span(seconds: int) -> str:
    for unit, size in (("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def value_from_text(desk: Desk, field: str, text: str) -> Any:
    """What somebody typed for a field: logins, team names, ticket numbers and times become what is stored."""
    kind = DOCUMENTS["ticket"].field(field).kind
    if field in _TIME_FIELDS or kind == "time":
        return time_from_text(field, text)
    if not text:
        return text
    if kind == "person":
        return people.by_login(desk, text)
    if kind == "team":
        return people.team_by_name(desk, text)
    if kind == "ticket" or field == "other":
        return reading.by_number(desk, text)
    return text


def time_from_text(field: str, text: str) -> int:
    """A time from "2026-11-30 14:00" (local), ISO with zone, or ms; "" is 0. Raises Refused value.bad."""
    if not text.strip():
        return 0
    if text.isdecimal():
        return int(text)
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise Refused("value.bad", field=field, value=text, allowed="a time as 2026-11-30 14:00") from None
    return int(moment.timestamp() * 1000)


def _conflict(each: Any) -> dict[str, Any]:
    return {
        "ticket": each.ticket, "number": each.number, "field": each.field, "value": each.value, "other": each.other,
        "by": each.by, "other_by": each.other_by, "happened": each.happened, "other_happened": each.other_happened,
        "key": each.key, "type": each.type, "title": each.title, "computer": each.computer,
        "other_computer": each.other_computer, "away": each.away, "other_away": each.other_away,
    }  # fmt: skip


def _moment(ms: int) -> str:
    return datetime.datetime.fromtimestamp(ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M") if ms else ""


class _Names:
    """Logins of people and names of teams, as scripts type them."""

    def __init__(self, desk: Desk) -> None:
        self._people = {
            each: login or name
            for each, login, name in desk.replica.read(
                "SELECT lower(hex(id)), coalesce(login, ''), coalesce(name, '') FROM person"
            )
        }
        self._teams: dict[str, str] = dict(desk.replica.read("SELECT lower(hex(id)), name FROM team"))

    def person(self, each: str) -> str:
        return str(self._people.get(each, each))

    def team(self, each: str) -> str:
        return str(self._teams.get(each, each))

    def anybody(self, each: str) -> str:
        """Login of a person, name of a team, or the word itself: a supplier's name, a ticket's id."""
        return str(self._people.get(each) or self._teams.get(each) or each)


def _shown(names: _Names, kind: str, value: Any) -> Any:
    if not value:
        return value
    if kind == "person":
        return names.person(str(value))
    if kind == "team":
        return names.team(str(value))
    return value
