"""Verify proves what it says: a replica in step is whole, and every kind of damage is found and named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.services import office as offices
from deskapp.services import tickets
from deskapp.sync import bootstrap, verifying

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def _worked(office: Office) -> tuple[Desk, Desk, str]:
    """Two computers in step on a ticket that both have worked on."""
    anna, ben = office.join("anna"), office.join("ben")
    made = tickets.open_ticket(anna, subject="Printer", requester=anna.person, text="It smokes").made
    office.settle(anna, ben)
    tickets.reply(ben, made, "Pull the plug")
    tickets.set_fields(anna, made, {"category": "print"})
    tickets.set_fields(ben, made, {"category": "fire"})
    office.settle(anna, ben)
    return anna, ben, made


def _damage(desk: Desk, sql: str, *parameters: object) -> None:
    with desk.replica.transaction() as connection:
        assert connection.execute(sql, parameters).rowcount


def _problems(desk: Desk, *, full: bool = False) -> str:
    return "\n".join(offices.verify(desk, full=full)["problems"])


def test_a_replica_in_step_is_whole(office: Office) -> None:
    for desk in _worked(office)[:2]:
        for full in (False, True):
            report = offices.verify(desk, full=full)
            assert report["problems"] == []
            assert report["documents"] == report["refolded"] == report["compared"] > 3
            assert report["chain"]


def test_own_work_that_is_not_sent_yet_is_no_problem(small_office: Office) -> None:
    anna, _, made = _worked(small_office)
    tickets.note(anna, made, "Smells")
    tickets.set_fields(anna, made, {"category": "smell"})
    tickets.open_ticket(anna, subject="Another", requester=anna.person)
    assert _problems(anna, full=True) == ""


def test_others_being_further_on_is_no_problem(small_office: Office) -> None:
    anna, ben, made = _worked(small_office)
    tickets.note(anna, made, "Smells")
    tickets.open_ticket(anna, subject="Another", requester=anna.person)
    small_office.sync(anna)
    assert _problems(ben, full=True) == ""


def test_a_document_that_was_changed_is_found(small_office: Office) -> None:
    anna, *_ = _worked(small_office)
    _damage(anna, "UPDATE message SET doc = replace(doc, 'Pull', 'Push') WHERE doc LIKE '%Pull%'")
    problems = _problems(anna)
    assert "differs from its operations" in problems
    assert "another one at the hub" in problems


def test_what_is_shown_must_follow_from_unsent_work(small_office: Office) -> None:
    anna, _, made = _worked(small_office)
    tickets.set_fields(anna, made, {"category": "smell"})
    _damage(anna, "UPDATE ticket SET doc = replace(doc, 'smell', 'roses')")
    assert "differs from its unsent operations" in _problems(anna)


@pytest.mark.parametrize(
    ("sql", "word"),
    [
        ("DELETE FROM op WHERE space = 'desk' AND seq = 2", "missing"),
        ("UPDATE op SET actor = upper(actor) WHERE space = 'desk' AND seq = 2", "the chain ends"),
        ("UPDATE op SET salt = x'00' WHERE space = 'desk' AND seq = 2", "the chain ends"),
        ("UPDATE space SET seq = seq - 1 WHERE id = 'desk'", "the chain ends"),
        ("UPDATE space SET anchor_hash = 'x' WHERE id = 'desk'", "the chain ends"),
    ],
)
def test_a_broken_chain_is_found(small_office: Office, sql: str, word: str) -> None:
    anna, *_ = _worked(small_office)
    _damage(anna, sql)
    assert word in _problems(anna)


def test_a_document_that_is_lost_here_is_found(small_office: Office) -> None:
    anna, *_ = _worked(small_office)
    _damage(anna, "DELETE FROM message")
    assert "is not here" in _problems(anna)


def test_a_document_the_hub_has_lost_is_found(small_office: Office) -> None:
    anna, *_ = _worked(small_office)
    hub = small_office.hub()
    with hub._write():  # type: ignore[attr-defined]
        hub._rows("delete from state where space = 'desk'")  # type: ignore[attr-defined]
    assert "is not at the hub" in _problems(anna)


def test_a_log_that_was_changed_at_the_hub_is_found_by_reading_it_whole(small_office: Office) -> None:
    anna, *_ = _worked(small_office)
    hub = small_office.hub()
    with hub._write():  # type: ignore[attr-defined]
        hub._rows("update op set body = ? where space = 'desk' and seq = 1", (b"{}",))  # type: ignore[attr-defined]
    assert _problems(anna) == ""
    assert "was changed" in _problems(anna, full=True)


def test_documents_without_their_old_operations_are_compared_and_in_full_folded_from_the_hub(
    small_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, _, made = _worked(small_office)
    tickets.close(anna, made, "Unplugged")
    small_office.settle(anna)
    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 1)
    carl = small_office.join("carl")
    assert not bootstrap.has_history(carl.replica, "desk", made)
    report = offices.verify(carl)
    assert report["problems"] == []
    assert report["refolded"] < report["compared"] == report["documents"]
    assert offices.verify(carl, full=True)["refolded"] == report["documents"]
    assert offices.bring_history(carl, made)
    assert bootstrap.has_history(carl.replica, "desk", made)
    assert offices.verify(carl)["refolded"] > report["refolded"]


def test_history_is_whole_where_a_ticket_was_made_after_the_first_download(
    small_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, ben, old = _worked(small_office)
    monkeypatch.setattr(bootstrap, "WHOLE_LOG", 1)
    tickets.close(anna, old, "Unplugged")
    small_office.settle(anna)
    carl = small_office.join("carl")
    new = tickets.open_ticket(carl, subject="New", requester=carl.person).made
    assert bootstrap.has_history(carl.replica, "desk", new)
    tickets.note(ben, old, "Still warm")
    small_office.settle(ben, carl)
    assert bootstrap.has_history(carl.replica, "desk", new)
    assert not bootstrap.has_history(carl.replica, "desk", old)


def test_without_the_hub_what_is_here_is_checked_and_said_so(small_office: Office) -> None:
    anna, *_ = _worked(small_office)
    place = small_office.folder / "hub.db"
    place.rename(place.with_name("away.db"))
    report = offices.verify(anna)
    assert report["problems"] == []
    assert report["refolded"]
    assert not report["compared"]
    assert "cannot be reached" in report["hub"]
    with pytest.raises(Unavailable, match="cannot be reached"):
        offices.verify(anna, full=True)
    with pytest.raises(Unavailable, match="cannot be reached"):
        verifying.verify(anna.replica, None, device=anna.device, full=True)
