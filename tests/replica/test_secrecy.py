"""Nothing anybody wrote can be read in the files of a home, nor who he is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.rows import DraftRow
from deskapp.services import drafts, sending, settings, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

SECRETS = (
    "Gehaltsabrechnung",
    "Quetzalcoatl",
    "Xylophon",
    "vertraulich-7",
    "Virtanen",
    "aino@example.org",
    "einbehalten",
)


def test_no_file_holds_a_word_of_it(desk: Desk) -> None:
    ticket = tickets.open_ticket(
        desk, subject="Gehaltsabrechnung", requester=person_id("aino"), text="Quetzalcoatl"
    ).made
    tickets.note(desk, ticket, "Xylophon")
    drafts.save(desk, DraftRow(ticket, "reply", "vertraulich-7", 0, "", "", 0))
    sending.hold(desk, tickets.open_ticket(desk, subject="x", requester=person_id("aino")).made, "einbehalten")
    settings.save(desk, "theme", "dark")
    names = []
    for written in (False, True):  # while it stands in the write-ahead log, and afterwards
        if written:
            desk.replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            desk.close_thread()
        for file in desk.home.iterdir():
            names.append(file.name)
            content = file.read_bytes()
            assert not content.startswith(b"SQLite format")
            for secret in SECRETS:
                assert secret.encode() not in content, (file.name, secret)
                assert secret.encode("utf-16-le") not in content, (file.name, secret)
    assert {"replica.db", "replica.db-wal", "drafts.db"} <= set(names)


def test_nothing_is_laid_down_beside_the_files(desk: Desk) -> None:
    """Sorting and searching much keeps to memory."""
    assert desk.replica.read("PRAGMA temp_store") == [(2,)]
    assert desk.replica.read("PRAGMA secure_delete") == [(1,)]
