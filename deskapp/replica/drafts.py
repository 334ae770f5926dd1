"""What somebody was typing on this computer: an encrypted file of its own, so that saving never waits."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.rows import Attachment, DraftRow
from deskapp.replica.opening import DRAFTS, as_desk_error, connect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_COLUMNS = "ticket, kind, text, cursor, language, seen, saved, attachments"


class Drafts:
    """Drafts by ticket and kind (reply, note); one connection per thread."""

    def __init__(self, home: Path, key: str, *, synchronous: str = "full") -> None:
        self._path = home / DRAFTS
        self._key = key
        self._synchronous = synchronous
        self._local = threading.local()

    def save(self, draft: DraftRow) -> None:
        """Keep the newest text; after this it survives a power cut. Without text and files the draft is dropped."""
        if not draft.text and not draft.attachments:
            self.drop(draft.ticket, draft.kind)
            return
        self._run(f"INSERT OR REPLACE INTO draft ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _row(draft))

    def load(self, ticket: str, kind: str) -> DraftRow | None:
        """The text of a ticket's reply or note."""
        rows = self._run(f"SELECT {_COLUMNS} FROM draft WHERE ticket = ? AND kind = ?", (ticket, kind))
        return _draft(rows[0]) if rows else None

    def drop(self, ticket: str, kind: str) -> None:
        """Forget a draft: it was sent or emptied."""
        self._run("DELETE FROM draft WHERE ticket = ? AND kind = ?", (ticket, kind))

    def all(self) -> list[DraftRow]:
        """Every draft, newest first."""
        return [_draft(each) for each in self._run(f"SELECT {_COLUMNS} FROM draft ORDER BY saved DESC", ())]

    def leave(self, id_: str, ticket: str, kind: str) -> None:
        """This draft is about to become the document `id_`, in another file; `left` ends it."""
        self._run("INSERT INTO crossing (id, ticket, kind, back) VALUES (?, ?, ?, 0)", (id_, ticket, kind))

    def left(self, id_: str) -> None:
        """It is there: the draft goes, and with it what was noted about the way."""
        with self._at_once():
            where = "(ticket, kind) IN (SELECT ticket, kind FROM crossing WHERE id = ? AND back = 0)"
            self._run(f"DELETE FROM draft WHERE {where}", (id_,))
            self.settled(id_)

    def come_back(self, id_: str, draft: DraftRow) -> None:
        """Keep the text of the held reply `id_` as a draft again, and know that it must not leave any more."""
        with self._at_once():
            self.save(draft)
            self._run("INSERT OR REPLACE INTO crossing (id, ticket, kind, back) VALUES (?, ?, ?, 1)", (id_, *draft[:2]))
            self.hold_files(id_, ())

    def settled(self, id_: str) -> None:
        """Nothing is on its way under this id."""
        self._run("DELETE FROM crossing WHERE id = ?", (id_,))

    def crossings(self) -> list[tuple[str, str, str, bool]]:
        """What is on its way, or was when the program was killed: (id, ticket, kind, whether it comes back)."""
        return [(*row[:3], bool(row[3])) for row in self._run("SELECT id, ticket, kind, back FROM crossing", ())]

    def hold_files(self, held: str, files: Sequence[Attachment]) -> None:
        """Remember the files of a reply that waits for its undo time; none = forget them."""
        if files:
            self._run("INSERT OR REPLACE INTO held_files (held, files) VALUES (?, ?)", (held, _text(files)))
        else:
            self._run("DELETE FROM held_files WHERE held = ?", (held,))

    def held_files(self, held: str) -> tuple[Attachment, ...]:
        """The files of a reply that waits."""
        rows = self._run("SELECT files FROM held_files WHERE held = ?", (held,))
        return _files(rows[0][0]) if rows else ()

    def close_thread(self) -> None:
        """Close the calling thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """All of it or nothing."""
        self._run("BEGIN IMMEDIATE", ())
        try:
            yield
            self._run("COMMIT", ())
        except BaseException:
            self._local.connection.rollback()
            raise

    def _run(self, sql: str, parameters: Sequence[Any]) -> list[Any]:
        connection = getattr(self._local, "connection", None)
        try:
            if connection is None:
                connection = self._local.connection = connect(self._path, self._key, synchronous=self._synchronous)
                _make_tables(connection)
            return list(connection.execute(sql, parameters).fetchall())
        except sqlcipher.Error as error:
            known = as_desk_error(error, self._path)
            if known is error:
                raise
            raise known from error


def _make_tables(connection: Any) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS draft (ticket TEXT, kind TEXT, text TEXT, cursor INTEGER, language TEXT,"
        " seen TEXT, saved INTEGER, attachments TEXT DEFAULT '', PRIMARY KEY (ticket, kind)) WITHOUT ROWID"
    )
    if "attachments" not in {row[1] for row in connection.execute("PRAGMA table_info(draft)")}:  # an older file
        try:
            connection.execute("ALTER TABLE draft ADD COLUMN attachments TEXT DEFAULT ''")
        except sqlcipher.OperationalError as error:
            if "duplicate column" not in str(error):  # else another thread was first
                raise
    connection.execute(
        "CREATE TABLE IF NOT EXISTS crossing (id TEXT PRIMARY KEY, ticket TEXT, kind TEXT, back INTEGER) WITHOUT ROWID"
    )
    connection.execute("CREATE TABLE IF NOT EXISTS held_files (held TEXT PRIMARY KEY, files TEXT) WITHOUT ROWID")


def _row(draft: DraftRow) -> tuple[Any, ...]:
    return (*draft[:-1], _text(draft.attachments))


def _draft(row: Sequence[Any]) -> DraftRow:
    return DraftRow._make((*row[:-1], _files(row[-1])))


def _text(files: Sequence[Attachment]) -> str:
    return json.dumps(files, ensure_ascii=False) if files else ""


def _files(text: str | None) -> tuple[Attachment, ...]:
    return tuple(Attachment(*each) for each in json.loads(text)) if text else ()
