"""One's own card, as the house reads it: changed by its person alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from deskapp.domain.documents import FORMS
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import COMPANY
from deskapp.domain.reach import data_of, windows_of
from deskapp.domain.snippet import LANGUAGES
from deskapp.domain.worktime import Calendar, WeeklyHours, to_data
from deskapp.services import people, sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.changes import Changes
    from deskapp.domain.reach import Window
    from deskapp.services.desk import Desk

TEXTS = ("name", "given", "family", "pronunciation", "phone", "place", "zone")
FIELDS = (*TEXTS, "languages", "form", "hours")
"""What a person says of himself; `languages` begin with the one he writes, `hours` are [[days], from, until]."""

LONGEST = 120


def values(desk: Desk) -> dict[str, Any]:
    """What my card says, field by field."""
    card = people.me(desk)
    return {
        "name": card.name, "given": card.given, "family": card.family, "pronunciation": card.pronunciation,
        "phone": card.phone, "place": card.place, "zone": card.zone, "languages": list(card.languages), "form": card.form,
        "hours": data_of(card.hours),
    }  # fmt: skip


def kept(desk: Desk) -> dict[str, str]:
    """What of my card comes from a directory, and from which: field -> its name."""
    return dict(people.me(desk).kept)


def may_change(desk: Desk) -> bool:
    """Whether my card can be changed here: staff write in the house, who only asks reads it."""
    row = desk.replica.one("SELECT may FROM space WHERE id = ?", (COMPANY,))
    return bool(row and row[0] == "write" and not desk.customer)


def change(desk: Desk, wanted: Mapping[str, Any]) -> Changes | None:
    """Say something of FIELDS otherwise; None where nothing changes.

    Raises Refused card.right, card.name for a card without a name, card.kept for a field that comes from a directory,
    value.bad.
    """
    if not may_change(desk):
        raise Refused("card.right")
    checked = {name: _checked(name, value) for name, value in wanted.items()}
    if "name" in checked and not checked["name"]:
        raise Refused("card.name")
    with desk.unit() as work:
        document = work.document("person", desk.person)
        if document is None:
            raise NotFound("person.unknown", login=desk.login)
        had = document["values"]
        if "hours" in checked:
            checked["hours"] = _week(had, checked["hours"], str(checked.get("zone", had.get("zone") or "")))
        changed = {name: value for name, value in checked.items() if value != (had.get(name) or type(value)())}
        if not changed:
            return None
        sources.refuse_kept(desk, had, changed)
        work.record("set", "person", desk.person, changed, intent="own_card")
        return work.commit(made=desk.person)


def _checked(name: str, value: Any) -> Any:
    if name not in FIELDS:
        raise Refused("value.bad", value=name, field="field of a card", allowed=", ".join(FIELDS))
    if name == "hours":
        windows = windows_of(value)
        if not isinstance(value, list) or len(windows) != len(value):
            raise Refused("value.bad", value=value, field="time of the week", allowed="[[[0, 1, 2], 540, 960], ...]")
        return windows
    if name == "languages":
        spoken = list(dict.fromkeys(str(each).strip().lower() for each in value if str(each).strip()))
        if not spoken or spoken[0] not in LANGUAGES:
            raise Refused(
                "value.bad", value=", ".join(spoken), field="language to write in", allowed=", ".join(LANGUAGES)
            )
        return spoken
    text = " ".join(str(value).split())[:LONGEST]
    if name == "form" and text not in FORMS:
        raise Refused("value.bad", value=text, field="form of address", allowed=", ".join(FORMS))
    if name == "zone" and text and not _is_zone(text):
        raise Refused("value.bad", value=text, field="time zone", allowed="Europe/Helsinki, ...")
    return text


def _week(had: Mapping[str, Any], windows: tuple[Window, ...], zone: str) -> Any:
    """Hours as a card keeps them: as they were where nothing is said otherwise, breaks and free days with them."""
    old = had.get("hours") or {}
    if windows == people.hours(old):
        return old
    if not windows:
        return {}
    days = tuple(tuple((each.since, each.until) for each in windows if day in each.days) for day in range(7))
    return {**old, **to_data(Calendar(WeeklyHours(days, zone or "UTC"))), "free": old.get("free", []),
            "special": old.get("special", {})}  # fmt: skip


def _is_zone(name: str) -> bool:
    try:
        return ZoneInfo(name) is not None
    except (LookupError, ValueError, OSError):
        return False
