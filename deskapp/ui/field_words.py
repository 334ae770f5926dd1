"""Words for fields and their values, as every view shows them."""

from __future__ import annotations

from typing import Any

from deskapp.domain import ledger
from deskapp.ui.i18n import LANGUAGES, isolate, list_text, moment, number, translate


def priorities() -> tuple[str, ...]:
    """Names of the priorities, low first."""
    return (
        translate("TicketWords", "Low"),
        translate("TicketWords", "Normal"),
        translate("TicketWords", "High"),
        translate("TicketWords", "Urgent"),
    )


def statuses() -> dict[str, str]:
    """Names of the statuses, as a chip shows them."""
    return {
        "new": translate("TicketWords", "New"),
        "open": translate("TicketWords", "Working on it"),
        "waiting": translate("TicketWords", "Waiting"),
        "solved": translate("TicketWords", "Solved"),
        "closed": translate("TicketWords", "Closed"),
    }


def kinds() -> dict[str, str]:
    """Names of the kinds of a ticket."""
    return {
        "request": translate("TicketWords", "Request"),
        "incident": translate("TicketWords", "Something is broken"),
        "question": translate("TicketWords", "Question"),
        "change": translate("TicketWords", "Change"),
        "problem": translate("TicketWords", "Lasting problem"),
    }


def waiting_kinds() -> dict[str, str]:
    """Whom a ticket can wait for."""
    return {
        "": translate("TicketWords", "Nobody"),
        "customer": translate("TicketWords", "The customer"),
        "person": translate("TicketWords", "A colleague"),
        "team": translate("TicketWords", "Another team"),
        "supplier": translate("TicketWords", "A supplier"),
        "ticket": translate("TicketWords", "Another ticket"),
        "date": translate("TicketWords", "A date"),
    }


def stop_reasons() -> dict[str, str]:
    """Why a reply that was to leave later did not."""
    return {
        "newer": translate("TicketWords", "somebody wrote in the meantime"),
        "closed": translate("TicketWords", "the ticket is done"),
    }


def channels() -> dict[str, str]:
    """How a message reached the desk."""
    return {
        "desk": translate("TicketWords", "deskapp"),
        "mail": translate("TicketWords", "e-mail"),
        "phone": translate("TicketWords", "phone"),
        "visit": translate("TicketWords", "visit"),
        "chat": translate("TicketWords", "chat"),
        "import": translate("TicketWords", "imported"),
    }


def field_names() -> dict[str, str]:
    """Names of a ticket's fields, as they stand inside a sentence."""
    return {
        "subject": translate("TicketWords", "subject"),
        "status": translate("TicketWords", "status"),
        "priority": translate("TicketWords", "priority"),
        "kind": translate("TicketWords", "kind"),
        "category": translate("TicketWords", "category"),
        "channel": translate("TicketWords", "channel"),
        "language": translate("TicketWords", "language"),
        "requester": translate("TicketWords", "customer"),
        "on_behalf_of": translate("TicketWords", "on behalf of"),
        "team": translate("TicketWords", "team"),
        "assignee": translate("TicketWords", "assignee"),
        "purpose": translate("TicketWords", "what it is for"),
        "needed_by": translate("TicketWords", "needed by"),
        "external_waiting": translate("TicketWords", "outside customer is waiting"),
        "due": translate("TicketWords", "due date"),
        "next_word_by": translate("TicketWords", "next word by"),
        "snooze_until": translate("TicketWords", "snoozed until"),
        "snooze_reason": translate("TicketWords", "why it is snoozed"),
        "waiting_kind": translate("TicketWords", "waiting for"),
        "waiting_on": translate("TicketWords", "waiting for"),
        "waiting_until": translate("TicketWords", "waiting until"),
        "workaround": translate("TicketWords", "workaround"),
        "works": translate("TicketWords", "whether it works now"),
        "lasting_by": translate("TicketWords", "lasting fix by"),
        "solution": translate("TicketWords", "solution"),
        "confidential": translate("TicketWords", "confidential"),
        "parent": translate("TicketWords", "parent ticket"),
        "merged_into": translate("TicketWords", "merged into"),
        "foreign_number": translate("TicketWords", "number elsewhere"),
        "labels": translate("TicketWords", "labels"),
        "steps": translate("TicketWords", "steps"),
        "ticked": translate("TicketWords", "ticked steps"),
        "links": translate("TicketWords", "links"),
        "duplicate_of": translate("TicketWords", "duplicate of"),
        "duplicates": translate("TicketWords", "duplicates"),
        "caused_by": translate("TicketWords", "caused by"),
        "causes": translate("TicketWords", "causes"),
        "joined": translate("TicketWords", "joined tickets"),
        "helpers": translate("TicketWords", "helpers"),
        "followers": translate("TicketWords", "followers"),
        "name": translate("TicketWords", "name"),
        "phone": translate("TicketWords", "phone number"),
        "email": translate("TicketWords", "e-mail address"),
        "place": translate("TicketWords", "place"),
        "job": translate("TicketWords", "job"),
        "unit": translate("TicketWords", "unit"),
        "manager": translate("TicketWords", "manager"),
        "hours": translate("TicketWords", "working hours"),
        "languages": translate("TicketWords", "languages"),
        "zone": translate("TicketWords", "time zone"),
        "form": translate("TicketWords", "form of address"),
        "lead": translate("TicketWords", "lead"),
        "text": translate("TicketWords", "text"),
        "body": translate("TicketWords", "text"),
        "trigger": translate("TicketWords", "short form"),
        "*": translate("TicketWords", "delete or keep"),
        "double": translate("TicketWords", "two replies"),
    }


TIME_FIELDS = frozenset(
    {"waiting_until", "needed_by", "due", "next_word_by", "lasting_by", "snooze_until", "opened_at", "solved_at"}
)


def field_name(field: str) -> str:
    """Name of a field; a field of a newer program shows its own name, one of several languages its language too."""
    stem, _, rest = field.partition(".")
    known = field_names()
    if rest and stem in known:
        return f"{known[stem]} ({language_name(rest.partition('.')[0])})"
    return known.get(field, field.replace("_", " "))


def value_text(field: str, value: Any) -> str:
    """A field's value as people read it; empty for no value."""
    if value in (None, "") or (field in TIME_FIELDS and not value):
        return ""
    if field == "priority" and isinstance(value, int):
        return priorities()[max(0, min(3, value))]
    if field in TIME_FIELDS and isinstance(value, int):
        return moment(value)
    words = {"status": statuses, "kind": kinds, "waiting_kind": waiting_kinds, "channel": channels}.get(field)
    if words:
        return words().get(str(value), str(value))
    if field == "language":
        return language_name(str(value))
    if field == "reason":
        return stop_reasons().get(str(value), str(value))
    if isinstance(value, bool):
        return translate("TicketWords", "yes") if value else translate("TicketWords", "no")
    if field == "*":
        return translate("TicketWords", "delete it") if value == "deleted" else ""
    if isinstance(value, (list, tuple)):
        return list_text([_part(each) for each in value])
    if isinstance(value, dict):
        return list_text([f"{key}: {_part(each)}" for key, each in sorted(value.items())])
    return number(value) if isinstance(value, int) else str(value)


def _part(value: Any) -> str:
    return isolate(value if isinstance(value, str) else str(value))


def language_name(code: str) -> str:
    """A language by its own name: Suomi, Deutsch."""
    return LANGUAGES.get(code.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0], code)


def how_often(name: str) -> str:
    """How often."""
    return {
        ledger.ONCE: translate("Waits", "once"),
        ledger.DAY: translate("Waits", "each working day"),
        ledger.WEEK: translate("Waits", "each week"),
        ledger.FORTNIGHT: translate("Waits", "every two weeks"),
        ledger.MONTH: translate("Waits", "each month"),
        ledger.QUARTER: translate("Waits", "each quarter"),
        ledger.YEAR: translate("Waits", "each year"),
    }[name]
