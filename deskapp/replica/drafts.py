"""What somebody was typing on this computer: an encrypted file of its own, so that saving never waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from deskapp.domain.rows import DraftRow
from deskapp.replica.opening import DRAFTS, as_desk_error, connect

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_COLUMNS = "ticket, kind, text, cursor, language, seen, saved"


class Drafts:
    """Drafts by ticket and kind (reply, note); one connection per thread."""

    def __init__(self, home: Path, key: str, *, synchronous: str = "full") -> None:
        self._path = home / DRAFTS
        self._key = key
        self._synchronous = synchronous
        self._local = threading.local()

    def save(self, draft: DraftRow) -> None:
        """Keep the newest text; after this it survives a power cut. Empty text drops the draft."""
        if not draft.text:
            self.drop(draft.ticket, draft.kind)
            return
        self._run(f"INSERT OR REPLACE INTO draft ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", draft)

    def load(self, ticket: str, kind: str) -> DraftRow | None:
        """The text of a ticket's reply or note."""
        rows = self._run(f"SELECT {_COLUMNS} FROM draft WHERE ticket = ? AND kind = ?", (ticket, kind))
        return DraftRow._make(rows[0]) if rows else None

    def drop(self, ticket: str, kind: str) -> None:
        """Forget a draft: it was sent or emptied."""
        self._run("DELETE FROM draft WHERE ticket = ? AND kind = ?", (ticket, kind))

    def all(self) -> list[DraftRow]:
        """Every draft, newest first."""
        return [DraftRow._make(each) for each in self._run(f"SELECT {_COLUMNS} FROM draft ORDER BY saved DESC", ())]

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
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS draft (ticket TEXT, kind TEXT, text TEXT, cursor INTEGER, language TEXT,"
                    " seen TEXT, saved INTEGER, PRIMARY KEY (ticket, kind)) WITHOUT ROWID"
                )
            return list(connection.execute(sql, parameters).fetchall())
        except sqlcipher.Error as error:
            known = as_desk_error(error, self._path)
            if known is error:
                raise
            raise known from error
