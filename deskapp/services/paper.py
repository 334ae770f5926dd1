"""Tickets on paper: whether one may go to a printer, and a file of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from deskapp.domain.errors import Refused
from deskapp.services.notifying import CLOSED_SPACES

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk


def is_closed(desk: Desk, ticket_id: str) -> bool:
    """True where a ticket is confidential, or lives in a space that is closed to others."""
    row = desk.replica.one(
        "SELECT coalesce(s.kind, ''), instr(t.doc, '\"confidential\":true') FROM ticket t LEFT JOIN space s ON s.id = t.space"
        " WHERE t.id = ?",
        (bytes.fromhex(ticket_id),),
    )
    return row is not None and (row[0] in CLOSED_SPACES or bool(row[1]))


def write(path: Path, made: bytes) -> Path:
    """Write a file that only its owner reads, at once where it stays. Raises Refused file.unwritable."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(made)
    except OSError as error:
        raise Refused("file.unwritable", path=str(path), why=error.strerror or str(error)) from error
    return path
