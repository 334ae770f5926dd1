"""Rules of a ticket: what its words may be, and what is read from its times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import DOCUMENTS, PRIORITIES
from deskapp.domain.errors import Refused

if TYPE_CHECKING:
    from deskapp.domain.fields import Field

OPEN_STATUSES = ("new", "open", "waiting")
TICKET = DOCUMENTS["ticket"]
LATEST = 1 << 46
"""Times (ms) end here, in the year 4199: what every database and file can hold."""

_ID = re.compile(r"[0-9a-f]{32}")
EDITED_FIELDS = tuple(each.name for each in TICKET.fields if each.edited)


def next_due(values: dict[str, Any]) -> int:
    """The earliest of the promised next word, the due time and the promised lasting fix in ms, 0 = nothing is promised.

    A ticket that waits for the customer keeps its promise; a solved or closed one has none.
    """
    if values.get("status") not in OPEN_STATUSES:
        return 0
    times = [values.get(name) for name in ("next_word_by", "due", "lasting_by")]
    return min((each for each in times if isinstance(each, int) and each > 0), default=0)


def checked(name: str, value: object) -> object:
    """A value for a field as it is stored, from text or data; None empties it. Refuses with what is allowed."""
    if name not in EDITED_FIELDS:
        raise Refused("field.unknown", field=name, known=", ".join(EDITED_FIELDS))
    field = TICKET.field(name)
    value = "" if value is None else value
    if name == "priority":
        return _priority(value)
    if field.kind == "choice":
        return _choice(field, value)
    if field.kind == "flag":
        return _flag(field, value)
    if field.kind in ("number", "time"):
        return _number(field, value)
    text = clean(str(value))
    if name == "subject" and not text.strip():
        raise Refused("subject.empty")
    if field.kind in ("person", "team", "ticket") and text and not _ID.fullmatch(text):
        raise Refused("value.bad", field=name, value=value, allowed="an id, or nothing")
    return text


def clean(text: str) -> str:
    """Text without what databases refuse: NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def _priority(value: object) -> int:
    text = str(value).strip().lower()
    if text in PRIORITIES:
        return PRIORITIES.index(text)
    if text.isdecimal() and int(text) < len(PRIORITIES):
        return int(text)
    raise Refused("value.bad", field="priority", value=value, allowed=", ".join(PRIORITIES))


def _choice(field: Field, value: object) -> str:
    text = str(value).strip().lower()
    if text not in field.choices:
        raise Refused(
            "value.bad", field=field.name, value=value, allowed=", ".join(each or '""' for each in field.choices)
        )
    return text


def _flag(field: Field, value: object) -> bool:
    text = str(value).strip().lower()
    if text in ("1", "true", "yes", "on"):
        return True
    if text in ("0", "false", "no", "off", ""):
        return False
    raise Refused("value.bad", field=field.name, value=value, allowed="yes, no")


def _number(field: Field, value: object) -> int:
    text = str(value).strip()
    try:
        number = 0 if not text or isinstance(value, bool) else int(text)
    except ValueError:
        number = -1
    if 0 <= number < LATEST and not isinstance(value, bool):
        return number
    raise Refused("value.bad", field=field.name, value=value, allowed="a time as 2026-11-30 14:00, or ms")
