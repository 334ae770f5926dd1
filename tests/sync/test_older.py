"""What has rested for long is let go, stays at the hub, and is brought back when it is needed; nothing counts it as lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.rows import DraftRow
from deskapp.hub.opening import file_path, open_hub
from deskapp.replica import elsewhere
from deskapp.services import attachments, keeping, office, reading, settings, tickets
from deskapp.sync.older import Tidy, bring
from tests.sync.offices import Office, documents

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

YEAR = 366 * 86_400_000


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


def opened(desk: Desk, subject: str, *, closed: bool = True) -> str:
    ticket = tickets.open_ticket(desk, subject=subject, requester=desk.person, text=f"About {subject}").made
    tickets.reply(desk, ticket, f"Done: {subject}")
    if closed:
        tickets.close(desk, ticket, "a new lamp")
    return ticket


def subjects(desk: Desk) -> list[str]:
    return sorted(row[0] for row in desk.replica.read("SELECT subject FROM ticket WHERE deleted = 0"))


def tidy(office_: Office, desk: Desk) -> None:
    hub = open_hub(office_.url)
    for _ in range(20):
        Tidy(desk.now)(desk.replica, hub)
    hub.close()


def whole(*desks: Desk) -> None:
    for desk in desks:
        for full in (False, True):
            assert office.verify(desk, full=full)["problems"] == []


def left_out(desk: Desk) -> int:
    return elsewhere.count(desk.replica.connection())


@pytest.fixture
def aged(small_office: Office) -> tuple[Office, Desk, Desk, dict[str, str]]:
    """Anna and Ben have old and new tickets; more than a year has passed since the old ones were closed."""
    anna, ben = small_office.join("anna"), small_office.join("ben")
    found = {each: opened(anna, each, closed=each != "open") for each in ("old", "open", "other")}
    small_office.settle(anna, ben)
    small_office.clock.ms += YEAR
    found["new"] = opened(anna, "new")
    small_office.settle(anna, ben)
    return small_office, anna, ben, found


def test_what_rests_is_let_go_and_nothing_is_wrong(aged: Any) -> None:
    small_office, anna, ben, _ = aged
    before = file_path(small_office.url).read_bytes()
    tidy(small_office, ben)
    assert subjects(ben) == ["new", "open"]
    assert left_out(ben) == 2
    for table in ("message", "ticket"):
        (text,) = ben.replica.one(f"SELECT group_concat(doc) FROM {table}")
        assert "About old" not in text
    assert ben.replica.one("SELECT count(*) FROM op WHERE instr(body, 'About old') > 0") == (0,)
    assert ben.replica.read("SELECT rowid FROM fts_message WHERE fts_message MATCH 'other'") == []
    small_office.settle(ben, anna)
    assert file_path(small_office.url).read_bytes() == before, "the hub hears nothing of it"
    whole(anna, ben)
    assert subjects(anna) == ["new", "old", "open", "other"]


def test_a_day_passes_between_two_looks(aged: Any) -> None:
    small_office, _, ben, found = aged
    tidy(small_office, ben)
    small_office.clock.ms += YEAR
    tidy(small_office, ben)
    assert subjects(ben) == ["open"]
    bring(ben.replica, open_hub(small_office.url), "desk", found["new"], me=ben.person, device=ben.device)
    tidy(small_office, ben)
    assert subjects(ben) == ["new", "open"]


def test_what_somebody_needs_here_stays(aged: Any) -> None:
    """A draft, a pin, a look, unsent words, an open parent, own work of the last months: each holds it."""
    small_office, anna, ben, found = aged
    tidy(small_office, anna)
    assert left_out(anna) == 2
    for holds in ("draft", "pin", "look", "unsent", "parent", "setting"):
        ticket = found["old"]
        if holds == "draft":
            ben.drafts.save(DraftRow(ticket, "reply", "half a sen", 3, "en", "", 1))
        elif holds in ("pin", "look"):
            with ben.replica.transaction() as connection:
                pinned = {"pinned": True} if holds == "pin" else {}
                elsewhere.keep(connection, "desk", ticket, ben.now(), **pinned)
        elif holds == "unsent":
            tickets.note(ben, ticket, "Once more")
        elif holds == "parent":
            tickets.set_fields(ben, ticket, {"parent": found["open"]})
            office.sync(ben)
        else:
            settings.save(ben, "hold_months", "0")
        ben.replica.meta("tidied")
        with ben.replica.transaction() as connection:
            ben.replica.set_meta(connection, "tidied", "0")
        tidy(small_office, ben)
        assert "old" in subjects(ben), holds
        with ben.replica.transaction() as connection:
            connection.execute("DELETE FROM kept")
        ben.drafts.drop(ticket, "reply")


def test_own_work_of_the_last_months_stays_whatever_its_date(small_office: Office) -> None:
    """An import brings old tickets today; a hub restored from a backup may need them again."""
    anna, ben = small_office.join("anna"), small_office.join("ben")
    long_ago = anna.now() - 2 * YEAR
    ticket = tickets.open_ticket(
        anna, subject="imported", requester=anna.person, happened=long_ago, fields={"status": "closed"}
    ).made
    del ticket
    small_office.settle(anna, ben)
    tidy(small_office, anna)
    tidy(small_office, ben)
    assert (subjects(anna), subjects(ben)) == (["imported"], [])
    small_office.clock.ms += 100 * 86_400_000
    tidy(small_office, anna)
    assert subjects(anna) == []
    whole(anna, ben)


def test_a_change_elsewhere_brings_it_back_whole(aged: Any) -> None:
    small_office, anna, ben, found = aged
    tidy(small_office, ben)
    tickets.reopen(anna, found["old"])
    tickets.reply(anna, found["old"], "Again?")
    small_office.settle(anna, ben)
    assert subjects(ben) == ["new", "old", "open"]
    said = [each.body for each in reading.ticket(ben, found["old"]).messages]
    assert said == [each.body for each in reading.ticket(anna, found["old"]).messages]
    assert len(said) >= 3
    whole(anna, ben)
    assert documents(anna).items() >= documents(ben).items()


def test_somebody_asks_for_it(aged: Any) -> None:
    small_office, anna, ben, found = aged
    tidy(small_office, ben)
    hub = open_hub(small_office.url)
    assert bring(ben.replica, hub, "desk", found["old"], me=ben.person, device=ben.device, used=ben.now())
    assert documents(anna).items() >= documents(ben).items()
    tickets.reply(ben, found["old"], "I looked it up")
    small_office.settle(ben, anna)
    assert [each.body for each in reading.ticket(anna, found["old"]).messages][-1] == "I looked it up"
    whole(anna, ben)


def test_more_months_bring_the_younger_ones_back(aged: Any) -> None:
    small_office, _, ben, _ = aged
    tidy(small_office, ben)
    settings.save(ben, "hold_months", "24")
    tidy(small_office, ben)
    assert subjects(ben) == ["new", "old", "open", "other"]
    settings.save(ben, "hold_months", "3")
    tidy(small_office, ben)
    assert subjects(ben) == ["new", "open"]
    settings.save(ben, "hold_months", "0")
    tidy(small_office, ben)
    assert left_out(ben) == 0
    whole(ben)


def test_erased_or_moved_while_it_is_away(aged: Any) -> None:
    small_office, anna, ben, found = aged
    tidy(small_office, ben)
    hub = open_hub(small_office.url)
    hub.erase("desk", found["old"], "asked", device=anna.device)
    small_office.settle(anna, ben)
    assert left_out(ben) == 1
    assert not bring(ben.replica, hub, "desk", found["old"], me=ben.person, device=ben.device)
    assert subjects(ben) == ["new", "open"]
    whole(anna, ben)


def test_files_go_along_but_for_pinned_ones(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    files = {}
    for name in ("loose", "pinned"):
        ticket = tickets.open_ticket(anna, subject=name, requester=anna.person).made
        files[name] = attachments.add(anna, name.encode() * 1000, f"{name}.txt")
        tickets.reply(anna, ticket, "Here", attachments=[files[name]])
        tickets.close(anna, ticket, "done")
    small_office.settle(anna, ben)
    for each in files.values():
        attachments.fetch(ben, "desk", each)
    ben.blobs.pin(files["pinned"].sha)
    small_office.clock.ms += YEAR
    tidy(small_office, ben)
    assert left_out(ben) == 2
    assert not ben.blobs.have(files["loose"].sha)
    assert ben.blobs.have(files["pinned"].sha)


def test_a_restored_hub_and_what_is_left_out(aged: Any) -> None:
    small_office, anna, ben, _ = aged
    backup = keeping.back_up(anna.home)
    tidy(small_office, ben)
    opened(ben, "Ben's newest", closed=False)
    small_office.settle(ben)
    keeping.restore(anna.home, backup)
    small_office.settle(ben, anna)
    assert subjects(ben) == ["Ben's newest", "new", "open"]
    assert left_out(ben) == 2
    whole(anna, ben)


def test_nothing_goes_before_a_set_back_hub_is_known_to_have_it(small_office: Office) -> None:
    """The hub lost it, and nobody has noticed yet: what is here is all there is."""
    anna = small_office.join("anna")
    backup = keeping.back_up(anna.home)
    ticket = opened(anna, "old")
    small_office.settle(anna)
    small_office.clock.ms += YEAR
    keeping.restore(anna.home, backup)
    tidy(small_office, anna)
    assert subjects(anna) == ["old"]
    small_office.settle(anna)
    ben = small_office.join("ben")
    small_office.settle(anna, ben)
    assert "Done: old" in [each.body for each in reading.ticket(ben, ticket).messages]
    whole(anna, ben)


def test_a_rebuilt_hub_counts_what_nobody_has_and_takes_it_from_who_has_it(aged: Any) -> None:
    small_office, anna, ben, _ = aged
    tidy(small_office, ben)
    path = file_path(small_office.url)
    path.unlink()
    done = keeping.make_anew(ben.home)
    assert done.rebuilt is not None
    assert done.rebuilt.lost == 2
    path.unlink()
    done = keeping.make_anew(ben.home, [anna.home])
    assert done.rebuilt is not None
    assert done.rebuilt.lost == 0
    small_office.settle(ben, anna)
    assert subjects(anna) == ["new", "old", "open", "other"]
    whole(anna, ben)


def test_a_first_download_leaves_out_what_rests(small_office: Office) -> None:
    """By the hub's clock: whoever joins may have a wrong one."""
    small_office.clock.ms = small_office.hub().now() - YEAR
    anna = small_office.join("anna")
    found = {each: opened(anna, each, closed=each != "open") for each in ("old", "open", "other")}
    small_office.clock.ms += YEAR
    opened(anna, "new")
    small_office.settle(anna)
    clara = small_office.join("clara")
    assert subjects(clara) == ["new", "open"]
    assert left_out(clara) == 2
    whole(clara)
    tickets.reopen(anna, found["other"])
    small_office.settle(anna, clara)
    assert subjects(clara) == ["new", "open", "other"]
    whole(anna, clara)
