"""What becomes of concurrent edits, one small story at a time. The laws behind them: test_merge_laws.py."""

from __future__ import annotations

import json
from typing import Any

import pytest

from deskapp.domain.merge import Document, apply, base_for, edition, fold, needs_decision
from deskapp.domain.operation import Operation, canonical
from tests.domain.computers import Office

ANNA, BEN, CORA = 0, 1, 2


@pytest.fixture
def office() -> Office:
    """Three computers that all know a ticket of normal priority."""
    made = Office(skews=(0, 0, 0))
    made.edit(ANNA, "d1", {"subject": "VPN drops", "priority": 1, "status": "open", "confidential": False})
    made.everyone_syncs()
    return made


def meet(office: Office) -> Document:
    office.everyone_syncs()
    documents = [computer.confirmed["d1"] for computer in office.computers]
    assert all(canonical(each) == canonical(documents[0]) for each in documents)
    return documents[0]


def cards(document: Document) -> list[tuple[str, Any]]:
    return sorted((card["field"], card["value"]) for card in document["cards"].values())


# ---- fields


def test_edits_of_different_fields_both_stand(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "VPN drops daily"})
    office.edit(BEN, "d1", {"category": "network"})
    document = meet(office)
    assert (document["values"]["subject"], document["values"]["category"]) == ("VPN drops daily", "network")
    assert not needs_decision(document)


def test_of_two_edits_of_one_field_the_later_stands_and_the_other_is_shown(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    document = meet(office)
    assert document["values"]["subject"] == "Ben's"
    assert cards(document) == [("subject", "Anna's")]
    (card,) = document["cards"].values()
    assert (card["actor"], card["device"]) == ("person0", "device0")


def test_the_later_stands_whoever_syncs_first(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Monday, offline"})
    office.edit(BEN, "d1", {"subject": "Wednesday"})
    office.sync(BEN)
    document = meet(office)
    assert document["values"]["subject"] == "Wednesday"
    assert cards(document) == [("subject", "Monday, offline")]


def test_an_edit_that_saw_the_other_is_no_conflict_whatever_the_clocks_say() -> None:
    office = Office(skews=(90_000, -90_000, 0))
    office.edit(ANNA, "d1", {"subject": "from the future"})
    office.everyone_syncs()
    office.edit(BEN, "d1", {"subject": "a clock that is slow"})
    document = meet(office)
    assert document["values"]["subject"] == "a clock that is slow"
    assert not needs_decision(document)


def test_equal_values_make_no_card(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "VPN"})
    office.edit(BEN, "d1", {"subject": "VPN"})
    assert not needs_decision(meet(office))


def test_one_is_not_true(office: Office) -> None:
    """1 == True for Python, not for people: both are kept."""
    office.edit(ANNA, "d1", {"colour": 1})
    office.edit(BEN, "d1", {"colour": True})
    document = meet(office)
    assert canonical(document["values"]["colour"]) == "true"
    assert [canonical(card["value"]) for card in document["cards"].values()] == ["1"]


def test_the_higher_priority_stands_even_when_it_is_older(office: Office) -> None:
    office.edit(ANNA, "d1", {"priority": 3})
    office.edit(BEN, "d1", {"priority": 2})
    document = meet(office)
    assert document["values"]["priority"] == 3
    assert cards(document) == [("priority", 2)]


def test_a_lower_priority_set_knowingly_stands(office: Office) -> None:
    office.edit(ANNA, "d1", {"priority": 3})
    meet(office)
    office.edit(BEN, "d1", {"priority": 0})
    document = meet(office)
    assert (document["values"]["priority"], cards(document)) == (0, [])


def test_reopening_beats_closing(office: Office) -> None:
    office.edit(ANNA, "d1", {"status": "solved"})
    office.everyone_syncs()
    office.edit(BEN, "d1", {"status": "open"})
    office.edit(CORA, "d1", {"status": "closed"})
    document = meet(office)
    assert document["values"]["status"] == "open"
    assert cards(document) == [("status", "closed")]


def test_between_open_and_waiting_the_later_stands(office: Office) -> None:
    office.edit(ANNA, "d1", {"status": "waiting"})
    office.edit(BEN, "d1", {"status": "new"})
    assert meet(office)["values"]["status"] == "new"


def test_confidential_beats_open_to_all_whichever_came_first(office: Office) -> None:
    office.edit(BEN, "d1", {"confidential": 1})
    office.edit(ANNA, "d1", {"confidential": False, "subject": "later"})
    document = meet(office)
    assert document["values"]["confidential"] == 1
    assert cards(document) == [("confidential", False)]


def test_a_field_that_is_not_worth_a_persons_time_makes_no_card(office: Office) -> None:
    office.edit(ANNA, "d1", {"solved_at": 5})
    office.edit(BEN, "d1", {"solved_at": 6})
    document = meet(office)
    assert (document["values"]["solved_at"], cards(document)) == (6, [])


def test_a_later_edit_of_a_chain_replaces_its_older_loser(office: Office) -> None:
    office.edit(ANNA, "d1", {"priority": 3})
    office.sync(ANNA)
    office.edit(BEN, "d1", {"priority": 0})
    office.sync(BEN)  # loses
    assert cards(office.computers[BEN].confirmed["d1"]) == [("priority", 0)]
    chain = office.log[-1].id
    office.write(BEN, "d1", "set", {"priority": 2}, {"priority": chain})
    document = meet(office)
    assert (document["values"]["priority"], cards(document)) == (3, [("priority", 2)])


def test_a_card_goes_when_what_stands_says_the_same_by_now(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    meet(office)
    office.edit(CORA, "d1", {"subject": "Anna's"})
    assert not needs_decision(meet(office))


def test_a_decision_takes_the_card_away_for_everybody(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    meet(office)
    office.settle(CORA, "d1", 0, take_other=True)
    document = meet(office)
    assert (document["values"]["subject"], cards(document)) == ("Anna's", [])


def test_a_decision_taken_back_asks_again_and_stays_so_when_the_decision_comes_again(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    before = meet(office)["cards"]
    office.settle(CORA, "d1", 0, take_other=False)
    decided = office.computers[CORA].pending[-1]
    office.everyone_syncs()
    office.write(ANNA, "d1", "settle", {"open": before}, {})
    again = meet(office)
    assert again["cards"] == before
    assert fold(again, [decided]) == again
    office.settle(CORA, "d1", 0, take_other=False)
    assert not needs_decision(meet(office))


def test_what_is_decided_by_both_saying_the_same_is_not_asked_again(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    before = meet(office)["cards"]
    office.settle(CORA, "d1", 0, take_other=True)
    office.everyone_syncs()
    office.write(ANNA, "d1", "settle", {"open": before}, {})
    assert not needs_decision(meet(office))


def test_two_decisions_at_once_leave_one_question(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    meet(office)
    office.settle(CORA, "d1", 0, take_other=True)
    office.edit(BEN, "d1", {"subject": "neither"})
    document = meet(office)
    assert document["values"]["subject"] == "neither"
    assert cards(document) == [("subject", "Anna's")]


def test_one_thing_made_on_two_computers_becomes_one_document() -> None:
    """An import on two computers gives both the same id."""
    office = Office(skews=(0, 0, 0))
    office.edit(ANNA, "d1", {"subject": "Mail 17", "priority": 1, "number": "T-1"})
    office.edit(BEN, "d1", {"subject": "Mail 17", "priority": 2, "number": "T-60"})
    assert [each.verb for each in (*office.computers[0].pending, *office.computers[1].pending)] == ["make", "make"]
    document = meet(office)
    assert (document["values"]["priority"], cards(document)) == (2, [("priority", 1)])


@pytest.mark.parametrize("field", ["assignee", "team", "due", "category", "next_word_by", "description", "a_new_field"])
def test_who_has_it_and_texts_and_times_take_the_later_and_show_the_other(office: Office, field: str) -> None:
    """`description` and `a_new_field` are not in the table: the same rule holds for what is not known yet."""
    office.edit(ANNA, "d1", {field: "first"})
    office.edit(BEN, "d1", {field: "second"})
    document = meet(office)
    assert (document["values"][field], cards(document)) == ("second", [(field, "first")])


@pytest.mark.parametrize("first", [ANNA, BEN])
def test_who_has_it_is_not_cleared_by_somebody_who_did_not_know(office: Office, first: int) -> None:
    """Moving a ticket to another team clears its assignee by the way; whoever took it offline keeps it, and is asked."""
    office.edit(first, "d1", {"assignee": "ben"})
    office.edit(1 - first, "d1", {"assignee": "", "team": "payroll"})
    document = meet(office)
    assert (document["values"]["assignee"], document["values"]["team"]) == ("ben", "payroll")
    assert cards(document) == [("assignee", "")]


def test_who_has_it_is_cleared_by_somebody_who_knew(office: Office) -> None:
    office.edit(ANNA, "d1", {"assignee": "ben"})
    office.everyone_syncs()
    office.edit(CORA, "d1", {"assignee": ""})
    document = meet(office)
    assert (document["values"]["assignee"], cards(document)) == ("", [])


@pytest.mark.parametrize("first", [ANNA, BEN])
@pytest.mark.parametrize("after", ["solved", "closed"])
def test_reopening_beats_closing_whoever_is_first_and_later(office: Office, first: int, after: str) -> None:
    office.edit(ANNA, "d1", {"status": "solved"})
    office.everyone_syncs()
    office.edit(first, "d1", {"status": "open"})
    office.edit(1 - first, "d1", {"status": after, "subject": "so that it is another edit"})
    document = meet(office)
    if (
        after == "solved"
    ):  # nothing was changed by saying solved once more, but it was said without seeing the reopening
        assert (document["values"]["status"], cards(document)) == ("open", [("status", "solved")])
    else:
        assert (document["values"]["status"], cards(document)) == ("open", [("status", "closed")])


def test_a_card_says_who_when_on_which_computer_and_offline_since() -> None:
    made = Office(skews=(0, 0, 0))
    made.edit(ANNA, "d1", {"subject": "VPN"})
    made.everyone_syncs()
    since = made.computers[BEN].since
    made.edit(BEN, "d1", {"category": "net"})
    lost = made.edit(BEN, "d1", {"subject": "Ben's"})  # his second without a contact
    made.edit(ANNA, "d1", {"subject": "Anna's"})
    (card,) = meet(made)["cards"].values()
    assert (card["actor"], card["computer"], card["away"], card["happened"]) == (
        "person1",
        "laptop",
        since,
        lost.happened,
    )


def test_a_card_of_a_computer_that_says_nothing_has_neither(office: Office) -> None:
    office.edit(CORA, "d1", {"subject": "Cora's"})
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    (card,) = meet(office)["cards"].values()
    assert "computer" not in card
    assert "away" not in card


# ---- sets


@pytest.mark.parametrize("name", ["labels", "followers", "helpers", "links"])
def test_of_two_who_add_and_one_who_drops_what_he_saw_nobody_is_asked(office: Office, name: str) -> None:
    office.write(ANNA, "d1", "add", {name: ["a"]}, {})
    office.everyone_syncs()
    adds = office.computers[BEN].confirmed["d1"]["sets"][name]["a"]
    office.write(BEN, "d1", "drop", {name: ["a"]}, {name: {"a": adds}})
    office.write(ANNA, "d1", "add", {name: ["b"]}, {})
    document = meet(office)
    assert (list(document["sets"][name]), cards(document)) == (["b"], [])


@pytest.mark.parametrize("first", [ANNA, BEN])
def test_a_label_put_on_by_one_and_taken_off_by_another_who_did_not_see_it_stays(office: Office, first: int) -> None:
    office.label(ANNA, "d1", "vpn")
    meet(office)
    office.unlabel(ANNA, "d1", "vpn")
    office.label(BEN, "d1", "vpn")
    office.sync(first)
    assert list(meet(office)["sets"]["labels"]) == ["vpn"]


def test_a_label_taken_off_stays_off_when_its_putting_on_comes_again(office: Office) -> None:
    there = office.label(ANNA, "d1", "vpn")
    office.unlabel(ANNA, "d1", "vpn")
    assert fold(meet(office), [there])["sets"] == {}


def test_a_label_taken_off_by_who_saw_it_is_off(office: Office) -> None:
    office.label(ANNA, "d1", "vpn")
    office.label(BEN, "d1", "vpn")
    meet(office)
    office.unlabel(CORA, "d1", "vpn")
    assert meet(office)["sets"] == {}


# ---- deleting


def test_a_delete_that_saw_everything_stands(office: Office) -> None:
    office.delete(ANNA, "d1")
    document = meet(office)
    assert document["deleted"]
    assert not needs_decision(document)


@pytest.mark.parametrize("first", [ANNA, BEN])
def test_an_edit_beats_a_delete_and_the_wish_is_shown(office: Office, first: int) -> None:
    office.delete(ANNA, "d1")
    office.edit(BEN, "d1", {"subject": "still needed"})
    office.sync(first)
    document = meet(office)
    assert not document["deleted"]
    assert cards(document) == [("*", "deleted")]


def test_a_delete_does_not_hide_an_edit_that_only_lost(office: Office) -> None:
    office.edit(ANNA, "d1", {"priority": 3})
    office.delete(ANNA, "d1")
    office.edit(BEN, "d1", {"priority": 2})
    office.sync(BEN)
    document = meet(office)
    assert not document["deleted"]
    assert cards(document) == [("*", "deleted"), ("priority", 2)]


def test_a_label_brings_a_deleted_ticket_back_too(office: Office) -> None:
    office.delete(ANNA, "d1")
    office.sync(ANNA)
    office.label(BEN, "d1", "vpn")
    document = meet(office)
    assert not document["deleted"]
    assert cards(document) == [("*", "deleted")]


def test_bringing_back_knowingly_asks_nobody(office: Office) -> None:
    office.delete(ANNA, "d1")
    meet(office)
    office.edit(BEN, "d1", {"subject": "back again"})
    document = meet(office)
    assert not document["deleted"]
    assert not needs_decision(document)


# ---- passengers, and documents that move


def _install(n: int, values: dict[str, Any], *, kind: str = "request", device: str = "elsewhere") -> Operation:
    return Operation(
        id=f"in{n}", stamp=n, device=device, actor="aino", n=0, space="p-aino", root="d1", doc="d1", type=kind,
        verb="install", values=values, happened=n,
    )  # fmt: skip


def test_a_copy_is_replaced_whole_by_a_newer_one() -> None:
    older, newer = (
        _install(1, {"copy": {"status": "open", "team": "t"}, "at": 4}),
        _install(2, {"copy": {"status": "solved"}, "at": 9}),
    )
    document = fold(None, [older, newer])
    assert document["values"] == {"status": "solved"}
    assert canonical(document) == canonical(fold(None, [newer]))  # who sends it needs not know what was there


def test_an_older_copy_that_comes_again_changes_nothing() -> None:
    older, newer = (
        _install(1, {"copy": {"status": "open"}, "at": 4}),
        _install(2, {"copy": {"status": "solved"}, "at": 9}),
    )
    assert canonical(fold(None, [older, newer, older])) == canonical(fold(None, [older, newer]))


def test_a_withdrawn_copy_is_gone() -> None:
    document = fold(None, [_install(1, {"copy": {"body": "oops"}}), _install(2, {"copy": {}, "withdrawn": True})])
    assert document["deleted"] == "in2"
    assert document["values"] == {}


def test_who_sent_a_message_is_who_sent_it_and_nobody_outside_writes_internal_notes() -> None:
    document = fold(
        None, [_install(1, {"copy": {"author": "the boss", "audience": "team", "body": "b"}}, kind="message")]
    )
    assert (document["values"]["author"], document["values"]["audience"]) == ("aino", "customer")
    ticket = fold(None, [_install(1, {"copy": {"requester": "the boss", "subject": "s"}}, kind="ticket")])
    assert (ticket["values"]["requester"], ticket["values"]["opened_by"]) == ("aino", "aino")


def test_what_lives_here_is_not_replaced_from_outside() -> None:
    here = Operation("op1", 5, "a", "sami", 1, "desk", "d1", "d1", "ticket", "make", {"subject": "ours"})
    document = fold(None, [here, _install(9, {"copy": {"subject": "theirs"}}, kind="ticket")])
    assert document["values"]["subject"] == "ours"


def test_numbers_of_the_old_space_do_not_hide_work_in_the_new_one() -> None:
    """A device counts per space: its 500th operation there must not swallow its 3rd here."""
    made = Operation(
        "op1", 1, "a", "anna", 500, "desk", "d1", "d1", "ticket", "make", {"subject": "old", "priority": 1}
    )
    moved = _install(2, {"document": json.loads(canonical(fold(None, [made])))}, kind="ticket")
    document = fold(None, [moved])
    for n, subject in ((1, "first"), (2, "second"), (3, "third")):
        values = {"subject": subject}
        document = apply(
            document, Operation(f"new{n}", 10 + n, "a", "anna", n, "pay", "d1", "d1", "ticket", "set", values,
                                base_for(document, values)),
        )  # fmt: skip
    assert document["values"]["subject"] == "third"
    assert not needs_decision(document)


def test_a_moved_document_keeps_its_open_questions(office: Office) -> None:
    office.edit(ANNA, "d1", {"subject": "Anna's"})
    office.edit(BEN, "d1", {"subject": "Ben's"})
    before = meet(office)
    moved = fold(None, [_install(99, {"document": before}, kind="ticket")])
    assert moved["cards"] == before["cards"]
    assert edition(moved) == edition(before)


def test_a_hand_over_taken_back_stays_taken_back_when_it_comes_again(office: Office) -> None:
    there = office.write(ANNA, "d1", "hand_over", {"space": "pay"}, {})
    back = office.write(ANNA, "d1", "hand_over", {"space": ""}, {})
    document = fold(meet(office), [there, back, there])
    assert document["moving"] == ""


# ---- what this program does not know


def test_an_unknown_verb_is_kept_and_the_rest_goes_on(office: Office) -> None:
    odd = office.write(ANNA, "d1", "weigh", {"grams": 7}, {})
    office.edit(BEN, "d1", {"subject": "goes on"})
    document = meet(office)
    assert document["unknown"] == [odd.id]
    assert document["values"]["subject"] == "goes on"


def test_a_document_of_an_unknown_type_folds_by_the_default_rule() -> None:
    one = Operation("op1", 5, "a", "p", 1, "s", "k", "k", "kudos", "make", {"for": "Anna"})
    two = Operation("op2", 6, "b", "p", 1, "s", "k", "k", "kudos", "make", {"for": "Ben"})
    document = fold(None, [one, two])
    assert document["values"] == {"for": "Ben"}
    assert cards(document) == [("for", "Anna")]


def test_folding_nothing_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="nothing to fold"):
        fold(None, [])


def test_of_two_deletes_neither_comes_again_after_the_ticket_came_back(office: Office) -> None:
    office.delete(ANNA, "d1")
    office.delete(BEN, "d1")
    twice = office.computers[BEN].pending[-1]
    office.edit(CORA, "d1", {"subject": "still needed"})
    document = meet(office)
    assert cards(document) == [("*", "deleted")]
    assert canonical(apply(document, twice)) == canonical(document)
