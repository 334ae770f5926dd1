"""Views of the queue that people make: a question, a look, and from how many tickets on they want to be told.

A view is a document: in its owner's personal space, or in the space of the team it is shared with. Which views stand in
the rail, and in what order, is everybody's own: pins, a setting of this computer.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.rows import QueueQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ICONS = ("star", "flag", "inbox", "team", "person", "clock", "warn", "globe", "tag", "eye", "mail", "gauge")
COLOURS = ("", "accentInk", "ok", "warn", "danger", "violet")
DENSITIES = ("", "comfortable", "compact")
LONGEST_NAME = 60
COLUMNS = {
    "number": 80, "priority": 96, "subject": 300, "customer": 150, "place": 110, "status": 90, "team": 110, "assignee": 140,
    "due": 130, "changed": 120, "snoozed": 120,
}  # fmt: skip
"""What a table can show of a ticket, and how wide that is usually: pixels at 100 % text size."""
USUAL = ("number", "subject", "customer", "status", "assignee", "due")
NARROWEST, WIDEST = 40, 1200
_PLAIN = QueueQuery()


class SavedView(NamedTuple):
    """A view somebody made; `query` carries its id."""

    id: str
    name: str
    query: QueueQuery
    icon: str = ICONS[0]
    colour: str = ""  # a token of the theme; "" = as the others
    density: str = ""  # "" = as the person likes it
    limit: int = 0  # more tickets than this raise the alarm; 0 = never
    team: str = ""  # whom it is shared with; "" = nobody
    owner: str = ""
    may_write: bool = True


class Column(NamedTuple):
    """A column of a table of tickets."""

    id: str  # of COLUMNS
    width: int  # pixels at 100 % text size


class Pin(NamedTuple):
    """A view in the rail: a built-in one by its id alone, an own one with what is needed to show it before it is read."""

    page: str
    name: str = ""
    icon: str = ""
    colour: str = ""


def view_of(document: Mapping[str, Any], *, may_write: bool = True) -> SavedView:
    """The view a document describes; what makes no sense in it is as if it were not there."""
    values = document["values"]
    limit = values.get("limit")
    return SavedView(
        document["id"],
        _text(values, "name")[:LONGEST_NAME],
        query_of(values.get("query"))._replace(saved=document["id"]),
        _one_of(ICONS, values.get("icon")),
        _one_of(COLOURS, values.get("colour")),
        _one_of(DENSITIES, values.get("density")),
        limit if isinstance(limit, int) and limit > 0 else 0,
        _text(values, "team"),
        _text(values, "owner"),
        may_write,
    )


def values_of(view: SavedView) -> dict[str, Any]:
    """What the document of a view holds; `view_of` is the other way round."""
    return {
        "name": view.name, "query": query_values(view.query._replace(saved="")), "icon": view.icon, "colour": view.colour,
        "density": view.density, "limit": view.limit, "team": view.team, "owner": view.owner,
    }  # fmt: skip


def query_values(query: QueueQuery) -> dict[str, Any]:
    """What differs from the plain query, as JSON can hold it."""
    return {name: value for name, value in query._asdict().items() if value != getattr(_PLAIN, name)}


def query_of(values: object) -> QueueQuery:
    """The other way round; what is unknown or of the wrong kind is left out."""
    found = values if isinstance(values, dict) else {}
    good: dict[str, Any] = {name: value for name, value in found.items() if type(value) is type(getattr(_PLAIN, name, None))}
    return QueueQuery(**good)


def columns_of(text: str) -> tuple[Column, ...]:
    """The columns a text names, in its order, each once; the usual ones where it names none that there is."""
    found: dict[str, Column] = {}
    for each in text.split(","):
        name, _, width = each.strip().partition(" ")
        if name in COLUMNS:
            wide = int(width) if width.isdecimal() else COLUMNS[name]
            found.setdefault(name, Column(name, min(max(wide, NARROWEST), WIDEST)))
    return tuple(found.values()) or tuple(Column(name, COLUMNS[name]) for name in USUAL)


def columns_text(columns: Iterable[Column]) -> str:
    """Columns as a query carries them; `columns_of` is the other way round."""
    return ", ".join(f"{each.id} {each.width}" for each in columns)


def pins_of(text: str, standard: Iterable[str]) -> tuple[Pin, ...]:
    """The pins a setting holds; where it holds none, the standard ones."""
    try:
        found = json.loads(text) if text else None
    except ValueError:
        found = None
    if not isinstance(found, list):
        return tuple(map(Pin, standard))
    pins = [Pin(*map(str, each[:4])) for each in found if isinstance(each, list) and each and each[0]]
    return tuple({each.page: each for each in pins}.values())


def pins_text(pins: Iterable[Pin]) -> str:
    """Pins as the setting keeps them."""
    return json.dumps([[part for part in each if part] if not each.name else list(each) for each in pins])


def _text(values: Mapping[str, Any], name: str) -> str:
    found = values.get(name)
    return " ".join(found.split()) if isinstance(found, str) else ""


def _one_of(choices: tuple[str, ...], value: object) -> str:
    return value if isinstance(value, str) and value in choices else choices[0]


class Left(NamedTuple):
    """How the queue was left: what it showed, which ticket was current, which stood on top, and how each view was."""

    query: QueueQuery = _PLAIN
    current: int = 0  # local keys; 0 = none
    top: int = 0
    by_page: tuple[QueueQuery, ...] = ()


def left_of(text: str) -> Left | None:
    """What the setting holds; None where it holds nothing that can be read."""
    try:
        found = json.loads(text) if text else None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        return None
    pages = found.get("by_page")
    current, top = found.get("current"), found.get("top")
    return Left(
        query_of(found.get("query")),
        current if isinstance(current, int) else 0,
        top if isinstance(top, int) else 0,
        tuple(map(query_of, pages)) if isinstance(pages, list) else (),
    )


def left_text(left: Left) -> str:
    """How the queue was left, as the setting keeps it."""
    kept = {"query": query_values(left.query), "current": left.current, "top": left.top}
    return json.dumps(kept | {"by_page": [query_values(each) for each in left.by_page]})
