"""The tables of a hub, in numbered steps that only ever add; the same text for both engines."""

from __future__ import annotations

from deskapp.hub.schema import s0001_first

SCHEMA = 1
"""The newest schema this program knows. A hub with a greater number is refused."""

STEPS: tuple[str, ...] = (s0001_first.TABLES,)
"""Step n makes schema n out of n - 1. `{id}` and `{bytes}` stand for what an engine keeps such values in, `{passing}` for a
table that may be lost with the server."""

SQLITE_TYPES = {"id": "text", "bytes": "blob", "passing": ""}
POSTGRES_TYPES = {"id": "uuid", "bytes": "bytea", "passing": "unlogged"}


def statements(types: dict[str, str], since: int = 0) -> list[str]:
    """The statements that bring a hub of schema `since` up to date."""
    text = "".join(STEPS[since:])
    for name, kind in types.items():
        text = text.replace("{" + name + "}", kind)
    return [each.strip() for each in text.split(";") if each.strip()]
