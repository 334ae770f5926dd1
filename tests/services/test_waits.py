"""The ledger *waits for* between people in homes of their own: who sees what, handing in, and who opens a ticket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import COMPANY
from deskapp.services import notifying, reading, tickets, wait_entries, waits
from tests.sync.offices import Office, documents, states

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk
    from deskapp.services.waits import Line


class House:
    """Pia of payroll waits for hours from Max and Mia; Lea leads Max, Otto leads payroll; Zoe has nothing to do with it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.pia, self.zoe = office.join("pia"), office.join("zoe")
        self.max, self.mia, self.lea, self.otto = (office.join(each) for each in ("max", "mia", "lea", "otto"))
        self.all = (self.pia, self.zoe, self.max, self.mia, self.lea, self.otto)
        office.settle(*self.all)
        with self.pia.unit() as work:
            self.payroll = work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "lead": self.otto.person}, space=COMPANY)
            work.record("add", "person", self.pia.person, {"teams": [self.payroll]}, base={})
            work.record("set", "person", self.max.person, {"manager": self.lea.person})
            work.commit()
        self.settle()
        self.start = (datetime.fromtimestamp(self.pia.now() / 1000, UTC) + timedelta(days=3)).date()

    def settle(self) -> None:
        self.office.sync(*self.all)
        for each in self.all:
            wait_entries.refresh(each.replica, each.unit)
        self.office.settle(*self.all)

    def agree(self, what: str, **more: str) -> str:
        givers = (self.max.person, self.mia.person)
        made = wait_entries.agree(
            self.pia, what, receiver=self.payroll, givers=givers,
            every=more.get("every", "once"), start=self.start.isoformat(), at=720,
        ).made  # fmt: skip
        self.settle()
        return made


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house for each test: one changes who leads."""
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield House(office)
    office.close()


def seen(desk: Desk, what: str) -> set[tuple[str, str]]:
    return {(each.giver_name.lower(), each.direction) for each in waits.lines(desk) if each.what == what}


def one(desk: Desk, what: str, giver: Desk | None = None) -> Line:
    (found,) = [
        each for each in waits.lines(desk) if each.what == what and (giver is None or each.giver == giver.person)
    ]
    return found


def test_both_sides_and_their_leads_see_it_and_nobody_else(house: House) -> None:
    house.agree("Hours")
    assert seen(house.pia, "Hours") == {("max", "wait"), ("mia", "wait")}
    assert seen(house.otto, "Hours") == {("max", "lead"), ("mia", "lead")}
    assert seen(house.max, "Hours") == {("max", "owe")}
    assert seen(house.mia, "Hours") == {("mia", "owe")}
    assert seen(house.lea, "Hours") == {("max", "lead")}
    assert seen(house.zoe, "Hours") == set()
    for desk in house.all:
        for text in desk.replica.read("SELECT doc FROM wait UNION ALL SELECT body FROM op"):
            if desk is house.zoe:
                assert "Hours" not in str(text[0])
    for desk in (house.max, house.lea):  # of another giver nothing came here
        assert not [1 for (text,) in desk.replica.read("SELECT doc FROM wait") if house.mia.person in text]


def test_handing_in_what_is_missing_and_that_it_is_here(house: House) -> None:
    wait = house.agree("Receipts")
    mine = one(house.max, "Receipts")
    assert mine.due > house.max.now()
    with pytest.raises(Refused, match="can hand it in"):
        waits.hand_in(house.pia, wait, house.max.person, mine.day)
    waits.hand_in(house.max, mine.wait, mine.giver, mine.day, "In the usual folder")
    assert one(house.max, "Receipts").state == "handed"
    assert one(house.max, "Receipts").unsent
    house.settle()
    theirs = one(house.pia, "Receipts", house.max)
    assert (theirs.state, theirs.words[0].body, theirs.words[0].author_name) == ("handed", "In the usual folder", "Max")
    assert one(house.pia, "Receipts", house.mia).state == "open"
    assert one(house.lea, "Receipts").state == "handed"
    assert one(house.mia, "Receipts").words == ()
    with pytest.raises(Refused):
        waits.mark_here(house.max, mine.wait, mine.giver, mine.day)
    waits.mark_incomplete(house.pia, theirs.wait, theirs.giver, theirs.day, "Week 47")
    house.settle()
    assert (one(house.max, "Receipts").state, one(house.max, "Receipts").words[-1].body) == ("incomplete", "Week 47")
    waits.hand_in(house.max, mine.wait, mine.giver, mine.day)
    waits.mark_here(house.pia, theirs.wait, theirs.giver, theirs.day)
    house.settle()
    for desk in (house.max, house.lea, house.otto):
        found = one(desk, "Receipts", house.max)
        assert [each.kind for each in found.words] == ["handed", "incomplete", "handed", "here"]
        assert found.state == "here"


def test_a_word_taken_back_goes_from_everybody(house: House) -> None:
    wait = house.agree("Badges")
    mine = one(house.max, "Badges")
    group = waits.hand_in(house.max, mine.wait, mine.giver, mine.day).group
    house.settle()
    tickets.undo(house.max, group)
    house.settle()
    assert one(house.pia, "Badges", house.max).state == one(house.lea, "Badges").state == "open"
    tickets.undo(house.pia, wait_entries.end(house.pia, wait).group)
    house.settle()
    assert one(house.max, "Badges").state == "open"
    wait_entries.take_back(house.pia, wait)
    house.settle()
    assert [seen(each, "Badges") for each in house.all] == [set()] * 6


def test_two_who_were_away_meet(house: House) -> None:
    """Max hands in on the ferry while Pia writes the entry otherwise: both stand afterwards, everywhere the same."""
    wait = house.agree("Keys")
    mine = one(house.max, "Keys")
    waits.hand_in(house.max, mine.wait, mine.giver, mine.day, "From the ferry")
    wait_entries.change(
        house.pia, wait, "Keys and tips", receiver=house.payroll, givers=[house.max.person, house.mia.person], every="once",
        start=house.start.isoformat(), at=720,
    )  # fmt: skip
    house.settle()
    for desk in (house.pia, house.max, house.lea, house.otto):
        assert one(desk, "Keys and tips", house.max).state == "handed"
    for desk in house.all:
        assert documents(desk, desk.own_space) == states(desk, house.office.hub(), desk.own_space)


def test_a_ticket_opens_only_when_who_waits_agrees(house: House) -> None:
    house.agree("Lists")
    mine = one(house.max, "Lists")
    waits.ask_ticket(house.max, mine.wait, mine.giver, mine.day, "My computer is broken")
    with pytest.raises(Refused, match="Only the person waiting"):
        waits.open_ticket(house.max, mine.wait, mine.giver, mine.day, "")
    house.settle()
    theirs = one(house.pia, "Lists", house.max)
    assert [each.kind for each in theirs.words] == ["asks_ticket"]
    before = len(reading_numbers(house.pia))
    made = waits.open_ticket(house.pia, theirs.wait, theirs.giver, theirs.day, "")
    with pytest.raises(Refused, match=made.number):
        waits.open_ticket(house.pia, theirs.wait, theirs.giver, theirs.day, "")
    house.settle()
    assert len(reading_numbers(house.pia)) == before + 1
    assert reading.ticket(house.pia, made.made).row.requester == house.pia.person
    assert one(house.max, "Lists").words[-1].body == made.number


def reading_numbers(desk: Desk) -> list[str]:
    return [each for (each,) in desk.replica.read("SELECT number FROM ticket WHERE deleted = 0")]


def test_a_friendly_reminder_before_and_when_something_is_missing(house: House) -> None:
    house.agree("Forecasts", every="month")
    mine = one(house.max, "Forecasts")
    place = notifying.here(house.max)

    def told(desk: Desk, before: set[tuple[str, int]] | None = None) -> list[notifying.News]:
        news = notifying.look(desk, place, before or set()).news
        return [each for each in news if each.subject == "Forecasts" and each.kind == "waits"]

    assert not told(house.max)
    house.office.clock.ms = mine.remind_at + 1
    (news,) = told(house.max)
    assert (news.who, news.due) == ("Payroll", mine.due)
    assert not told(house.pia)
    assert not told(house.max, {(news.ticket, news.due)})
    waits.hand_in(house.max, mine.wait, mine.giver, mine.day)
    assert not told(house.max)


def test_one_side_has_to_be_mine(house: House) -> None:
    with pytest.raises(Refused, match="One side"):
        wait_entries.agree(
            house.zoe, "Hours", receiver=house.payroll, givers=[house.max.person], every="once", start="2026-11-25", at=1
        )
    with pytest.raises(Refused, match="Nobody can wait for themselves"):
        wait_entries.agree(
            house.pia, "Hours", receiver=house.pia.person, givers=[house.pia.person], every="once", start="2026-11-25", at=1
        )
    with pytest.raises(NotFound):
        wait_entries.agree(
            house.pia, "Hours", receiver=house.pia.person, givers=["0" * 32], every="once", start="2026-11-25", at=1
        )
    lead = wait_entries.agree(
        house.lea, "The forecast", receiver=house.otto.person, givers=[house.max.person], every="quarter",
        start=house.start.isoformat(), at=600,
    )  # fmt: skip
    house.settle()
    assert lead
    assert seen(house.otto, "The forecast") == {("max", "wait")}
    assert seen(house.lea, "The forecast") == {("max", "lead")}


def test_only_its_writer_changes_it_and_a_new_lead_sees_it_with_its_past(house: House) -> None:
    wait = house.agree("Plans")
    mine = one(house.max, "Plans")
    with pytest.raises(Refused, match="Pia"):
        wait_entries.end(house.max, mine.wait)
    waits.hand_in(house.max, mine.wait, mine.giver, mine.day, "Here")
    house.settle()
    with house.pia.unit() as work:
        work.record("set", "person", house.max.person, {"manager": house.zoe.person})
        work.commit()
    house.settle()
    house.settle()
    assert [each.body for each in one(house.zoe, "Plans").words] == ["Here"]
    assert seen(house.lea, "Plans") == set()
    assert len(one(house.pia, "Plans", house.max).words) == len(one(house.max, "Plans").words) == 1
    wait_entries.change(
        house.pia, wait, "Plans of all", receiver=house.payroll, givers=[house.mia.person], every="once",
        start=house.start.isoformat(), at=600,
    )  # fmt: skip
    house.settle()
    assert seen(house.max, "Plans") | seen(house.max, "Plans of all") == set()
    assert one(house.mia, "Plans of all")
