"""The document tables of a replica, generated from the table of document types. No Peewee here: it comes late.

A document row is `doc` (the folded document, canonical, the only thing hashed), columns projected from
it by `project`, and local columns that are never hashed (`local.py` recomputes them).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.operation import canonical
from deskapp.replica.queue_sql import INDEXES as QUEUE_INDEXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from deskapp.domain.fields import DocumentType, Field
    from deskapp.domain.merge import Document

_PLAIN_INDEXES = (
    "CREATE UNIQUE INDEX op_id ON op (space, origin, id)",
    "CREATE INDEX op_seq ON op (space, seq)",
    "CREATE INDEX op_unshared ON op (space, n, intent) WHERE seq IS NULL",
    "CREATE INDEX op_unshared_root ON op (root, seq, intent) WHERE seq IS NULL",
    "CREATE INDEX op_unshared_doc ON op (doc, n) WHERE seq IS NULL",
    "CREATE INDEX op_root ON op (root, local)",
    "CREATE INDEX op_group ON op (grp, root) WHERE grp <> ''",
)

_REFERENCES = ("person", "team", "ticket")

LOCAL: dict[str, tuple[tuple[str, str], ...]] = {
    "ticket": (
        ("stage", "INTEGER NOT NULL DEFAULT 0"),  # 1 = somebody waits for something, 0 = done, -1 = deleted
        ("next_due", "INTEGER NOT NULL DEFAULT 0"),
        ("changed", "INTEGER NOT NULL DEFAULT 0"),
        ("heard_at", "INTEGER NOT NULL DEFAULT 0"),
        ("unread", "INTEGER NOT NULL DEFAULT 0"),
        ("answered", "INTEGER NOT NULL DEFAULT 0"),
        ("attachments", "INTEGER NOT NULL DEFAULT 0"),
        ("cards", "INTEGER NOT NULL DEFAULT 0"),
        ("followed", "INTEGER NOT NULL DEFAULT 0"),  # 1 = I follow it
        ("mentioned", "INTEGER NOT NULL DEFAULT 0"),  # 1 = a note names me, and I have not answered there
        ("unsent", "INTEGER NOT NULL DEFAULT 0"),
    ),
    "team": (("name", "TEXT NOT NULL DEFAULT ''"),),
}

OPEN_CARDS = "instr(doc, '\"cards\":{}') = 0"
"""Condition of a document that needs a decision; a ticket has a column for it. Quotes inside texts are escaped."""
UNDECIDED = f"(key) WHERE {OPEN_CARDS}"

_INDEXES: dict[str, tuple[str, ...]] = {
    "ticket": (
        "(root)", "(number)", "(requester, key)", "(foreign_number) WHERE foreign_number IS NOT NULL",
        "(cards) WHERE cards > 0", "(unsent) WHERE unsent > 0", "(parent) WHERE parent IS NOT NULL",
        "(merged_into) WHERE merged_into IS NOT NULL", "(waiting_until) WHERE waiting_until > 0",
    ),
    "message": ("(root, key)", UNDECIDED, "(key, root)"),  # the last: from a text that was found to its ticket
    "person": ("(login)", "(manager)", "(name)", UNDECIDED),
    "team": (UNDECIDED,),
    "snippet": (UNDECIDED,),
    "other": (UNDECIDED,),
    "mark": ("(root)",),
    "kin": ("(root)", "(of)"),
    "crossing": ("(root)",),
    "ask": ("(root)", "(helper)", "(team)"),
    "ask_word": ("(ask)", "(root)"),
    "wait": ("(root)",),
    "wait_word": ("(wait)", "(root)"),
    "review": ("(root)", "(reader) WHERE state = 'asked'", "(author)"),
    "scheduled": ("(root)", "(due) WHERE state = 'waiting'", UNDECIDED),
    "request": ("(root)", UNDECIDED),
    "worked": ("(root)",),
    "checklist": ("(category COLLATE NOCASE)",),
    "ring": ("(root)", "(person, type)"),
    "unit": ("(root)", UNDECIDED),
    "absence": ("(until)", "(person, until)"),
    "hand": ("(until)", "(helper, until)", "(team, until)"),
}  # fmt: skip

SEARCHED = ("ticket", "message", "person", "snippet")
# Each commit leaves a piece of full text. Left to itself SQLite joins them within somebody's save, which then takes forty
# milliseconds; here the worker does it, a little at a time (`indexing.tidy`), and a save only where no worker runs.
_PIECES = {"automerge": 0, "crisismerge": 256, "usermerge": 16}


def table_of(kind: str) -> str:
    """Table that holds documents of a type."""
    return (DOCUMENTS[kind].table if kind in DOCUMENTS else "") or "other"


def columns_of(kind: str) -> tuple[Field, ...]:
    """Projected columns of a type's table."""
    return tuple(each for each in DOCUMENTS[kind].fields if each.column) if table_of(kind) != "other" else ()


def schema_sql() -> list[str]:
    """Everything Peewee does not make: document tables, indexes, full text."""
    statements = list(_PLAIN_INDEXES)
    made = set()
    for kind in [*DOCUMENTS, "other"]:
        table = table_of(kind)
        if table in made:
            continue
        made.add(table)
        statements += _document_table(table, DOCUMENTS.get(kind))
    statements += [f"CREATE INDEX {name} ON ticket {columns}" for name, columns in QUEUE_INDEXES.items()]
    for table in SEARCHED:
        statements.append(
            f"CREATE VIRTUAL TABLE fts_{table} USING fts5(text, content='', contentless_delete=1, prefix='2 3',"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        statements += [f"INSERT INTO fts_{table} (fts_{table}, rank) VALUES ('{name}', {n})" for name, n in _PIECES.items()]
    return statements


def _document_table(table: str, kind: DocumentType | None) -> list[str]:
    columns = [
        "key INTEGER PRIMARY KEY", "id BLOB NOT NULL", "space TEXT NOT NULL", "root BLOB NOT NULL",
        "type TEXT NOT NULL", "deleted INTEGER NOT NULL",
    ]  # fmt: skip
    if kind is not None and kind.table:
        columns += [f'"{each.name}" {_sql_type(each)}' for each in kind.fields if each.column]
        columns += [f"{name} {sql}" for name, sql in LOCAL.get(table, ())]
    columns.append("doc TEXT NOT NULL")
    statements = [f"CREATE TABLE {table} ({', '.join(columns)})", f"CREATE UNIQUE INDEX {table}_id ON {table} (id)"]
    for number, each in enumerate(_INDEXES.get(table, ())):
        statements.append(f"CREATE INDEX {table}_{number} ON {table} {each}")
    return statements


def _sql_type(field: Field) -> str:
    if field.kind in _REFERENCES:
        return "BLOB"
    if field.kind in ("number", "flag", "time") or isinstance(field.default, int):
        return "INTEGER"
    return "TEXT"


def reference(value: object) -> bytes | None:
    """An id as it is stored in a column; anything else as nothing."""
    if isinstance(value, str) and len(value) == 32:
        try:
            return bytes.fromhex(value)
        except ValueError:
            return None
    return None


def integer(value: object) -> int | None:
    """A whole number, or yes as 1, as it is stored in a column; anything else as nothing."""
    if isinstance(value, int) and value is not False and -(1 << 63) <= value < 1 << 63:
        return int(value)
    return None


def text_of(value: object) -> str | None:
    """A value as text, as it is stored in a column."""
    return None if value is None or value == "" else str(value)


def _cell(field: Field) -> tuple[str, Callable[[object], Any], Any]:
    """Name, how a value is stored, and what is stored where there is none."""
    if field.kind in _REFERENCES:
        return field.name, reference, None
    stored = integer if _sql_type(field) == "INTEGER" else text_of
    return field.name, stored, stored(field.default)


_CELLS: dict[str, tuple[tuple[str, Callable[[object], Any], Any], ...]] = {
    kind: tuple(_cell(each) for each in columns_of(kind)) for kind in DOCUMENTS
}
_CELL_OF = {
    kind: {name: (f'"{name}"', stored, none) for name, stored, none in cells} for kind, cells in _CELLS.items()
}
_UPSERTS: dict[tuple[str, bool], str] = {}
_NAMES: dict[str, tuple[str, ...]] = {}
for _kind, _local in [*((each, False) for each in (*DOCUMENTS, "other")), ("ticket", True)]:
    _names = [
        "key", "id", "space", "root", "type", "deleted", *(f'"{each.name}"' for each in columns_of(_kind)), "doc",
    ] if _kind != "other" else ["key", "id", "space", "root", "type", "deleted", "doc"]  # fmt: skip
    _NAMES[_kind] = tuple(_names)
    _names += [name for name, _ in LOCAL["ticket"]] if _local else []
    _UPSERTS[_kind, _local] = (
        f"INSERT INTO {table_of(_kind)} ({', '.join(_names)}) VALUES ({', '.join('?' * len(_names))})"
        f" ON CONFLICT (key) DO UPDATE SET {', '.join(f'{each} = excluded.{each}' for each in _names[1:])}"
    )


def upsert_sql(kind: str, *, local: bool = False) -> str:
    """Statement that writes a document row of a type; `local`: a ticket's, with its local columns behind the others."""
    return _UPSERTS[kind if kind in DOCUMENTS else "other", local]


def row_sql(kind: str) -> str:
    """Statement that reads a document's row by its id, as `project` makes it."""
    return f"SELECT {', '.join(names_of(kind))} FROM {table_of(kind)} WHERE id = ?"


def rows_sql(kind: str, count: int) -> str:
    """The same for several ids."""
    return f"SELECT {', '.join(names_of(kind))} FROM {table_of(kind)} WHERE id IN ({','.join('?' * count)})"


def names_of(kind: str) -> tuple[str, ...]:
    """Columns of the rows that `project` makes, in their order; the key first."""
    return _NAMES[kind if kind in DOCUMENTS else "other"]


def project(document: Document, key: int, space: str, text: str = "") -> tuple[Any, ...]:
    """The row of a document for `upsert_sql`: head, projected columns, canonical text (`text` where it is known)."""
    values = document["values"]
    return (
        key, bytes.fromhex(document["id"]), space, bytes.fromhex(document["root"]), document["type"],
        1 if document["deleted"] else 0,
        *[stored(values[name]) if name in values else none for name, stored, none in _CELLS.get(document["type"], ())],
        text or canonical(document),
    )  # fmt: skip


def project_some(document: Document, names: Iterable[str]) -> dict[str, Any]:
    """By column what `project` makes of some of the values alone."""
    values, found = document["values"], {}
    cells = _CELL_OF.get(document["type"], {})
    for name in names:
        if name in cells:
            column, stored, none = cells[name]
            found[column] = stored(values[name]) if name in values else none
    return found
