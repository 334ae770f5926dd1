"""Files people want here come by themselves, piece by piece; the oldest others go over a limit, never what is only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.rows import Attachment, DraftRow
from deskapp.hub.opening import open_hub
from deskapp.services import attachments, office, older, settings, tickets
from deskapp.sync import kept_files

if TYPE_CHECKING:
    import pytest

    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

MB = 1_000_000


def sent(desk: Desk, name: str, size: int) -> tuple[str, Attachment]:
    file = attachments.add(desk, name.encode() * (size // len(name)), name)
    ticket = tickets.open_ticket(desk, subject=name, requester=desk.person).made
    tickets.reply(desk, ticket, "Here", attachments=[file])
    return ticket, file


def test_a_ticket_kept_here_brings_its_files(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket, file = sent(anna, "drawing", MB)
    small_office.settle(anna, ben)
    assert not older.kept(ben, ticket)
    assert older.keep(ben, ticket) == 1
    assert older.kept(ben, ticket)
    hub = open_hub(small_office.url)
    kept_files.see_to(ben.replica, hub)
    assert ben.blobs.have(file.sha)
    assert older.keep(ben, ticket, wanted=False) == 0
    assert not older.kept(ben, ticket)


def test_a_turn_that_ends_goes_on_where_it_was(small_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket, file = sent(anna, "drawing", MB)
    small_office.settle(anna, ben)
    older.keep(ben, ticket)
    hub = open_hub(small_office.url)
    numbers: list[int] = []
    clock = [0.0]
    bring = hub.get_chunk

    def slow(space: str, sha: str, n: int, *, device: str) -> bytes | None:
        numbers.append(n)
        clock[0] += 1.5
        return bring(space, sha, n, device=device)

    monkeypatch.setattr(hub, "get_chunk", slow)
    monkeypatch.setattr(kept_files.time, "monotonic", lambda: clock[0])
    kept_files.see_to(ben.replica, hub)
    assert 0 < len(numbers) < 4
    for _ in range(10):
        kept_files.see_to(ben.replica, hub)
    assert ben.blobs.have(file.sha)
    assert numbers == [0, 1, 2, 3], "each piece travelled once"


def test_over_the_limit_the_oldest_go_but_never_what_somebody_needs(small_office: Office) -> None:
    anna = small_office.join("anna")
    old_ticket, old = sent(anna, "old", 20 * MB)
    pinned_ticket, pinned = sent(anna, "pinned", 20 * MB)
    office.sync(anna)
    older.keep(anna, pinned_ticket)
    _, unsent = sent(anna, "unsent", 20 * MB)
    draft = attachments.add(anna, b"draft" * (4 * MB), "draft")
    anna.drafts.save(DraftRow(old_ticket, "note", "see", 0, "en", "", 1, (draft,)))
    newest = attachments.add(anna, b"newest" * (3 * MB), "newest")
    hub = open_hub(small_office.url)
    kept_files.see_to(anna.replica, hub)
    assert anna.blobs.have(old.sha), "far below the limit"
    with anna.replica.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('files_mb', '90')")
    kept_files.see_to(anna.replica, hub)
    assert [anna.blobs.have(each.sha) for each in (old, pinned, unsent, draft, newest)] == [
        False,
        True,
        True,
        True,
        True,
    ]
    with anna.replica.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('files_mb', '1')")
    kept_files.see_to(anna.replica, hub)
    assert [anna.blobs.have(each.sha) for each in (pinned, unsent, draft, newest)] == [True, True, True, False]
    settings.save(anna, "files_mb", "0")
    attachments.fetch(anna, "desk", old)
    kept_files.see_to(anna.replica, hub)
    assert anna.blobs.have(old.sha)
