"""Sources of people: where one is, what it keeps on the cards, and its password, which stays on this computer."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from deskapp.domain.directory import OWNABLE
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import edition
from deskapp.domain.operation import COMPANY
from deskapp.replica import keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk

LONGEST_NAME = 60
PASSWORD = "DESKAPP_DIRECTORY_PASSWORD"
"""Where scripts may name the password of a directory server."""

MARK = "source."
"""Before a source's id: the field of a person with the id that this source has for him."""


@dataclass(frozen=True, slots=True)
class Source:
    """A saved source. `address` is the path of a file, or ldap://HOST or ldaps://HOST.

    `columns` says which of their columns or attributes is which of our fields; what it leaves out is guessed.
    """

    name: str
    address: str
    id: str = ""
    base: str = ""
    login: str = ""
    filter: str = ""
    authority: str = ""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    owns: tuple[str, ...] = OWNABLE
    upto: str = ""
    full_at: int = 0
    ran_at: int = 0
    ran_by: str = ""
    decided: tuple[str, ...] = ()

    @property
    def is_server(self) -> bool:
        """Whether people are asked of a server, not read from a file."""
        return self.address.lower().startswith(("ldap://", "ldaps://"))


_WHERE = ("address", "base", "login", "filter", "authority", "encoding", "separator", "sheet")


def sources(desk: Desk) -> list[Source]:
    """All that are saved, by name."""
    rows = desk.replica.read("SELECT doc FROM other WHERE type = 'directory' AND deleted = 0")
    return sorted((_source(json.loads(text)) for (text,) in rows), key=lambda each: (each.name.casefold(), each.id))


def source(desk: Desk, name: str) -> Source:
    """One by its name or id. Raises NotFound directory.unknown."""
    known = sources(desk)
    for each in known:
        if name.strip().casefold() in (each.name.casefold(), each.id):
            return each
    raise NotFound("directory.unknown", name=name, known=", ".join(each.name for each in known) or "none yet")


def save(desk: Desk, wanted: Source) -> Changes | None:
    """Make a source (without `id`) or change one; None where nothing changes. `made` is its id.

    Raises Refused directory.right, directory.name, value.bad. What is read otherwise is read whole the next time.
    """
    may_write(desk)
    name = " ".join(wanted.name.split())
    taken = any(each.name.casefold() == name.casefold() and each.id != wanted.id for each in sources(desk))
    if not name or len(name) > LONGEST_NAME or taken:
        raise Refused("directory.name")
    if odd := [each for each in wanted.owns if each not in OWNABLE]:
        raise Refused("value.bad", value=odd[0], field="field of a card", allowed=", ".join(OWNABLE))
    values: dict[str, Any] = {
        "name": name,
        "where": {each: str(getattr(wanted, each)) for each in _WHERE if getattr(wanted, each)},
        "columns": {each: list(found) for each, found in wanted.columns.items()},
        "owns": [each for each in OWNABLE if each in wanted.owns],
    }
    with desk.unit() as work:
        made = wanted.id or work.fresh_id()
        there = work.document("directory", made)
        if there is None:
            work.record("make", "directory", made, values, space=COMPANY, intent="directory")
            return work.commit(made=made)
        news = {each: value for each, value in values.items() if there["values"].get(each) != value}
        if not news:
            return None
        if set(news) - {"name"}:
            news["upto"] = ""
        work.record("set", "directory", made, news, intent="directory")
        return work.commit(made=made)


def remove(desk: Desk, source_id: str) -> Changes:
    """Forget a source: its people stay, and nothing of their cards is kept from outside any more. Undo brings it back."""
    may_write(desk)
    keep_password(desk, source_id, "")
    with desk.unit() as work:
        there = work.document("directory", source_id)
        if there is None or there["deleted"]:
            raise NotFound("directory.unknown", name=source_id, known="")
        work.record("delete", "directory", source_id, base={"*": edition(there)}, intent="directory")
        return work.commit()


def may_write(desk: Desk) -> None:
    """Raises Refused directory.right where this person does not write for the whole house."""
    row = desk.replica.one("SELECT may FROM space WHERE id = ?", (COMPANY,))
    if desk.customer or not row or row[0] != "write":
        raise Refused("directory.right")


# ---- the password


def keep_password(desk: Desk, source_id: str, password: str) -> None:
    """Keep it on this computer alone: in the system's keyring, else in the replica, which is encrypted; "" forgets it."""
    kept = keys.keep_secret(_secret(desk, source_id), password)
    with desk.replica.transaction() as connection:
        if password and not kept:
            connection.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (f"directory.{source_id}", password)
            )
        else:
            connection.execute("DELETE FROM setting WHERE name = ?", (f"directory.{source_id}",))


def password_of(desk: Desk, source_id: str) -> str:
    """The password on this computer: from the environment, the keyring or the encrypted replica; "" = none."""
    if given := os.environ.get(PASSWORD, ""):
        return given
    row = desk.replica.one("SELECT value FROM setting WHERE name = ?", (f"directory.{source_id}",))
    return str(row[0]) if row else keys.secret(_secret(desk, source_id))


def _secret(desk: Desk, source_id: str) -> str:
    return f"{desk.home.resolve()} directory {source_id}"


# ---- what is kept from outside


def kept(desk: Desk, values: Mapping[str, Any]) -> dict[str, str]:
    """Which fields of a person come from a source, and from which: field -> its name."""
    marks = [name.removeprefix(MARK) for name, value in values.items() if name.startswith(MARK) and value]
    if not marks:
        return {}
    return {name: each.name for each in sources(desk) if each.id in marks for name in each.owns}


def refuse_kept(desk: Desk, values: Mapping[str, Any], names: Mapping[str, Any]) -> None:
    """Raises Refused card.kept where one of these fields of a person comes from a source."""
    for name, where in kept(desk, values).items():
        if name in names:
            raise Refused("card.kept", field=name, source=where)


def _source(document: dict[str, Any]) -> Source:
    values = document["values"]
    where = values.get("where") if isinstance(values.get("where"), dict) else {}
    columns = values.get("columns") if isinstance(values.get("columns"), dict) else {}
    owns = values.get("owns") if isinstance(values.get("owns"), list) else list(OWNABLE)
    words = {name: str(where[name]) for name in _WHERE if isinstance(where.get(name), str)}
    return Source(
        name=str(values.get("name") or ""), id=document["id"], **{"address": "", **words},
        columns={str(name): tuple(map(str, found)) for name, found in columns.items() if isinstance(found, list)},
        owns=tuple(each for each in OWNABLE if each in owns), upto=str(values.get("upto") or ""),
        full_at=_number(values.get("full_at")), ran_at=_number(values.get("ran_at")),
        ran_by=str(values.get("ran_by") or ""), decided=tuple(sorted(document["sets"].get("decided", {}))),
    )  # fmt: skip


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0
