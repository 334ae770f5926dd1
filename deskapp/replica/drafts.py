"""What somebody was typing on this computer: an encrypted file of its own, so that saving never waits."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.rows import Attachment, DraftRow
from deskapp.replica.opening import DRAFTS, as_desk_error, connect

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    connection.execute("CREATE TABLE IF NOT EXISTS held_files (held TEXT PRIMARY KEY, files TEXT) WITHOUT ROWID")


def _row(draft: DraftRow) -> tuple[Any, ...]:
    return (*draft[:-1], _text(draft.attachments))


def _draft(row: Sequence[Any]) -> DraftRow:
    return DraftRow._make((*row[:-1], _files(row[-1])))


def _text(files: Sequence[Attachment]) -> str:
    return json.dumps(files, ensure_ascii=False) if files else ""


def _files(text: str | None) -> tuple[Attachment, ...]:
    return tuple(Attachment(*each) for each in json.loads(text)) if text else ()
