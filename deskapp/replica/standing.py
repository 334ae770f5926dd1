"""Where a document stands: the one owner of what each space says of it, and of where it is shown.

A ticket that is handed over stands in the logs of two spaces, and for a while a computer has read the one and not the
other; a hub that is set back, or a right that ended, can leave it so for long. Therefore:

1. What a space's log, as far as it was read here, makes of a document is its *confirmed form in that space*. Only that
   space's log changes it; no other space adds to it, replaces it or takes it away.
2. An unsent operation belongs to one space and is folded onto the confirmed form there, never onto another's.
3. A document is shown once, in its *home*: a space that has it, or in which it is being made; of several the one whose
   log spoke of it last. Work in the others is kept, and goes to the home when the hub says that it moved there.
4. What no space has any more is shown as it was while work on it waits here: whoever made it brings it again to a
   restored hub.

How it is kept: where one space has a document and nothing is unsent on it, its row is the confirmed form. Otherwise
`shadow` holds one for each space that has it ("" = it has not) or in which work on it waits.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.merge import fold
from deskapp.domain.operation import canonical, operation_of
from deskapp.replica import store
from deskapp.replica.local import parts
from deskapp.replica.tables import reference, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from deskapp.domain.merge import Document
    from deskapp.domain.operation import Operation

Connection = Any
MAKING = ("make", "install")

_FORMS = "SELECT space, confirmed FROM shadow WHERE doc = ?"
_ANYWHERE = " UNION ALL ".join(f"SELECT type, space, doc FROM {table} WHERE id = ?1" for table in store.TABLES) + " LIMIT 1"
_ROOT_OF = (
    " UNION ALL ".join(f"SELECT root FROM {table} WHERE id = ?1" for table in store.TABLES)
    + " UNION ALL SELECT root FROM shadow WHERE doc = ?1 LIMIT 1"
)
_UNSENT = "SELECT 1 FROM op WHERE seq IS NULL AND doc = ? AND intent <> 'void' LIMIT 1"
_PENDING = """SELECT lower(hex(id)), n, lower(hex(root)), lower(hex(doc)), body, actor, device, space FROM op
 WHERE seq IS NULL AND doc = ? AND intent <> 'void' ORDER BY n"""


class _Row(NamedTuple):
    """What is shown of a document."""

    kind: str
    space: str
    text: str


class _Known(NamedTuple):
    """What is shown of a document, and its shadows."""

    row: _Row | None
    shadows: dict[str, str]

    @property
    def forms(self) -> dict[str, str]:
        """Its confirmed form in each space that is known to say something of it."""
        return self.shadows or ({self.row.space: self.row.text} if self.row else {})


def confirmed(connection: Connection, doc: str, space: str, kind: str = "") -> Document | None:
    """What the log of a space makes of a document, as far as it was read here; None where it has none.

    `kind` is its type, where that is known.
    """
    text = confirmed_text(connection, doc, space, kind)
    return json.loads(text) if text else None


def confirmed_text(connection: Connection, doc: str, space: str, kind: str = "") -> str:
    """The same as canonical text, "" where there is none."""
    raw = bytes.fromhex(doc)
    forms: dict[str, str] = dict(connection.execute(_FORMS, (raw,)).fetchall())
    if not forms:
        row = _row(connection, raw, kind)
        forms = {row.space: row.text} if row else {}
    return forms.get(space, "")


def shadows(connection: Connection, docs: Sequence[str]) -> dict[str, dict[str, str]]:
    """By document and space, of those of these documents that have any: confirmed forms as canonical text."""
    found: dict[str, dict[str, str]] = {}
    for part in parts([bytes.fromhex(each) for each in docs]):
        sql = f"SELECT doc, space, confirmed FROM shadow WHERE doc IN ({','.join('?' * len(part))})"
        for doc, space, text in connection.execute(sql, part).fetchall():
            found.setdefault(doc.hex(), {})[space] = text
    return found


def fold_in(connection: Connection, space: str, doc: str, operations: Sequence[Operation]) -> set[tuple[str, str]]:
    """The log of a space says more of a document. Returns the (type, id) of it and of whom it stands for no longer; none
    where nothing says what it is.
    """
    raw = bytes.fromhex(doc)
    kind = next((each.type for each in operations if each.type), "")
    known = _now(connection, raw, kind)
    if not (known.row.kind if known.row else kind):
        return set()
    before = known.forms.get(space)
    read: dict[str, Document] = {before: json.loads(before)} if before else {}
    form = fold(read.get(before or ""), operations)
    text = canonical(form)
    told = _show(connection, raw, known, {**known.forms, space: text}, first=space, read={**read, text: form})
    return told | {(str(form["type"]), doc)}


def put(
    connection: Connection, space: str, doc: str, form: Document | None, *, gone: bool = False, waits: bool = False,
    shown: bool = False,
) -> set[tuple[str, str]]:  # fmt: skip
    """This is what the log of a space makes of a document now (None = nothing). Returns the (type, id) shown otherwise,
    and of a ticket that was joined into another and is no longer, that one's.

    `gone` where the log says that it was erased or has moved; `waits` where it stays to be seen although it is lost,
    because work on its root waits for it; `shown` where the log took the first unsent operations just as they stand here.
    """
    raw = bytes.fromhex(doc)
    if shown and form is not None and _advance(connection, raw, space, form):
        return set()
    known = _now(connection, raw, form["type"] if form else "")
    after = {**known.forms, space: canonical(form) if form else ""}
    return _show(connection, raw, known, after, first=space, gone=gone, waits=waits)


def _advance(connection: Connection, raw: bytes, space: str, form: Document) -> bool:
    """Move the only confirmed form there is on, where what is shown stays the same."""
    forms = connection.execute(_FORMS, (raw,)).fetchall()
    if [of for of, _ in forms] != [space]:
        return False
    text = canonical(form)
    if connection.execute(_UNSENT, (raw,)).fetchone():
        connection.execute("UPDATE shadow SET confirmed = ? WHERE doc = ? AND space = ?", (text, raw, space))
        return True
    if _row(connection, raw, form["type"]) != (form["type"], space, text):
        return False
    connection.execute("DELETE FROM shadow WHERE doc = ?", (raw,))
    return True


def show(connection: Connection, doc: str, kind: str = "", *, first: str = "") -> set[tuple[str, str]]:
    """Fold a document anew after its unsent operations changed; best in the space `first`. Returns as `put`."""
    raw = bytes.fromhex(doc)
    known = _now(connection, raw, kind)
    return _show(connection, raw, known, known.forms, first=first)


def root_of(connection: Connection, doc: str) -> str:
    """The root of a document that is shown here or waits here; "" for one that is not known."""
    raw = bytes.fromhex(doc)
    row = connection.execute(_ROOT_OF, (raw,)).fetchone()
    return row[0].hex() if row else ""


def _now(connection: Connection, raw: bytes, kind: str) -> _Known:
    return _Known(_row(connection, raw, kind), dict(connection.execute(_FORMS, (raw,)).fetchall()))


def _row(connection: Connection, raw: bytes, kind: str) -> _Row | None:
    row = None
    if kind:
        row = connection.execute(f"SELECT type, space, doc FROM {table_of(kind)} WHERE id = ?", (raw,)).fetchone()
    row = row or connection.execute(_ANYWHERE, (raw,)).fetchone()
    return _Row._make(row) if row else None


def _show(
    connection: Connection, raw: bytes, known: _Known, forms: dict[str, str], *,
    first: str = "", gone: bool = False, waits: bool = False, read: Mapping[str, Document] = {},
) -> set[tuple[str, str]]:  # fmt: skip
    """Choose the home, and write row and shadows as the rules above say. `read` are documents by their text."""
    row = known.row
    pending = _pending(connection, raw)
    standing = {space: text for space, text in forms.items() if text}
    homes = {*standing, *(space for space, operations in pending.items() if operations[0].verb in MAKING)}
    told: set[tuple[str, str]] = set()
    if homes:
        home = first if first in homes else row.space if row and row.space in homes else min(homes)
        text = standing.get(home, "")
        if home in pending:
            view = fold(json.loads(text) if text else None, pending[home])
            text = canonical(view)
        else:
            view = read.get(text) or json.loads(text)
        if row is None or row.text != text or row.space != home:
            told = _save(connection, raw, row, view, text, home, read)
        kind, root = view["type"], view["root"]
    elif row is not None and not gone and (pending or waits):
        view = json.loads(row.text)
        home = row.space if waits or row.space in pending else min(pending)
        if home != row.space:
            told = _save(connection, raw, row, view, row.text, home)
        kind, root = row.kind, view["root"]
        standing[home] = ""
    else:
        some = next(iter(pending.values()), None)
        kind, root = (some[0].type, some[0].root) if some else ("", "")
        if row is not None:
            store.remove(connection, row.kind, raw.hex())
            told = {(row.kind, raw.hex()), *stood_for(row.kind, json.loads(row.text), None)}
    needed: dict[str, str] = {}
    if pending or len(standing) > 1 or not all(standing.values()):
        needed = {**dict.fromkeys(pending, ""), **standing}
    if needed != known.shadows:
        _write_shadows(connection, raw, kind, root, known.shadows, needed)
    return told


def _save(
    connection: Connection, raw: bytes, row: _Row | None, view: Document, text: str, home: str,
    read: Mapping[str, Document] = {},
) -> set[tuple[str, str]]:  # fmt: skip
    told = {(str(view["type"]), raw.hex())}
    old = None
    if row is not None and row.kind != view["type"]:
        store.remove(connection, row.kind, raw.hex())
        told.add((row.kind, raw.hex()))
    elif row is not None:
        old = read.get(row.text) or json.loads(row.text)
        told |= stood_for(row.kind, old, view if row.space == home else None)
    store.save(connection, view, home, old, text)
    return told


def stood_for(kind: str, before: Document, after: Document | None) -> set[tuple[str, str]]:
    """The ticket that stood for this one and does so no longer: its lists show other messages now."""
    into = _heir(before) if kind == "ticket" else ""
    return {(kind, into)} if into and (after is None or _heir(after) != into) else set()


def _heir(ticket: Document) -> str:
    into = ticket["values"].get("merged_into")
    return str(into) if reference(into) and not ticket["deleted"] else ""


def _write_shadows(
    connection: Connection, raw: bytes, kind: str, root: str, there: dict[str, str], needed: dict[str, str]
) -> None:
    connection.executemany(
        "DELETE FROM shadow WHERE doc = ? AND space = ?", [(raw, space) for space in there.keys() - needed.keys()]
    )
    connection.executemany(
        "INSERT OR REPLACE INTO shadow (doc, space, root, type, confirmed) VALUES (?, ?, ?, ?, ?)",
        [
            (raw, space, bytes.fromhex(root), kind, text)
            for space, text in sorted(needed.items())
            if there.get(space) != text
        ],
    )


def _pending(connection: Connection, raw: bytes) -> dict[str, list[Operation]]:
    """Unsent operations on a document, in device order, by space; voids left out."""
    found: dict[str, list[Operation]] = {}
    for id_, n, root, doc, body, actor, device, space in connection.execute(_PENDING, (raw,)).fetchall():
        operation = operation_of(body, id=id_, device=device, actor=actor, n=n, space=space, root=root, doc=doc)
        found.setdefault(space, []).append(operation)
    return found


# ---- what a space has


def otherwise(connection: Connection, space: str, some: Sequence[Document]) -> tuple[set[str], dict[str, int]]:
    """Ids of those of these documents, new from a space, that stand here in another one or have work waiting on them: all
    others may be put in place as they are. And the keys of those that are here at all, by id.
    """
    waiting = {doc for (doc,) in connection.execute("SELECT lower(hex(doc)) FROM shadow")}
    found = {each["id"] for each in some if each["id"] in waiting}
    keys: dict[str, int] = {}
    by_table: dict[str, list[bytes]] = {}
    for each in some:
        by_table.setdefault(table_of(each["type"]), []).append(bytes.fromhex(each["id"]))
    for table, ids in by_table.items():
        for part in parts(ids):
            sql = f"SELECT lower(hex(id)), key, space FROM {table} WHERE id IN ({','.join('?' * len(part))})"
            for doc, key, of in connection.execute(sql, part):
                keys[doc] = key
                if of != space:
                    found.add(doc)
    return found, keys


def documents(connection: Connection, space: str) -> Iterator[tuple[str, str, str, str]]:
    """(table, id, root, canonical text) of every confirmed document of a space; text "" = not in its log yet, or lost."""
    for table in store.TABLES:
        yield from (
            (table, *row)
            for row in connection.execute(
                f"SELECT lower(hex(id)), lower(hex(root)), doc FROM {table} t WHERE space = ?"
                " AND NOT EXISTS (SELECT 1 FROM shadow s WHERE s.doc = t.id)",
                (space,),
            )
        )
    sql = "SELECT type, lower(hex(doc)), lower(hex(root)), confirmed FROM shadow WHERE space = ?"
    for kind, doc, root, text in connection.execute(sql, (space,)):
        yield table_of(kind), doc, root, text


def of_root(connection: Connection, root: str, space: str) -> list[tuple[str, Document | None]]:
    """(id, confirmed form in a space) of each document of a root that is known here, in the order of `store.of_root`."""
    raw = bytes.fromhex(root)
    found: list[tuple[str, Document | None]] = []
    for table in store.FAMILY:
        for doc, of, text in connection.execute(f"SELECT id, space, doc FROM {table} WHERE root = ? ORDER BY key", (raw,)):
            forms = dict(connection.execute(_FORMS, (doc,)).fetchall()) or {of: text}
            form = forms.get(space)
            found.append((doc.hex(), json.loads(form) if form else None))
    return found
