"""What leaves a space, and what never does."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.delivery import Copy, copies_for_people, copies_for_team, recipients
from deskapp.domain.merge import Document, fold
from deskapp.domain.operation import Operation, canonical

AINO, JONAS, SAMI = "aino", "jonas", "sami"
NAMES = {"sami": "Sami Korhonen", "aino": "Aino Virtanen", "it": "IT"}


def document(doc: str, kind: str, values: dict[str, Any], **sets: list[str]) -> Document:
    made = Operation(doc + "-op", 1, "a", SAMI, 1, "desk", "t", doc, kind, "make", values)
    added = Operation(doc + "-sets", 2, "a", SAMI, 2, "desk", "t", doc, kind, "add", dict(sets))
    return fold(None, [made, added])


def ticket(**more: Any) -> Document:
    values = {
        "number": "T-1", "subject": "VPN", "status": "open", "requester": AINO, "assignee": SAMI, "team": "it",
        "priority": 3, "category": "secret category", "solution": "secret solution", "workaround": "secret way",
    }  # fmt: skip
    return document("t", "ticket", values | more, followers=[JONAS], labels=["secret label"])


def message(doc: str, author: str, body: str, audience: str = "customer") -> Document:
    values = {
        "author": author,
        "audience": audience,
        "body": body,
        "happened": 5,
        "seen": "secret",
        "delivery": {AINO: "phone"},
    }
    return document(doc, "message", values)


def delivered(
    documents: list[Document], *, reads: set[str] = frozenset(), came: dict[str, str] | None = None
) -> list[Copy]:  # type: ignore[assignment]
    return copies_for_people(
        "desk", documents, reads.__contains__, lambda each: NAMES.get(each, ""), lambda doc: (came or {}).get(doc, "")
    )


def for_one(copies: list[Copy], person: str) -> list[Copy]:
    return [each for each in copies if each.target == "p-" + person]


def test_the_customer_sees_how_his_request_stands_and_what_was_written_to_him() -> None:
    request, reply = for_one(delivered([ticket(next_word_by=99), message("m1", SAMI, "We are on it")]), AINO)
    assert (request.type, reply.type) == ("request", "request_message")
    assert request.values["status"] == "open"
    assert request.values["next_word_by"] == 99
    assert (request.values["assignee_name"], request.values["team_name"]) == ("Sami Korhonen", "IT")
    assert (reply.values["body"], reply.values["author_name"]) == ("We are on it", "Sami Korhonen")
    assert (request.root, reply.root) == ("t", "t")


def test_no_internal_word_ever_leaves() -> None:
    found = delivered([ticket(), message("m1", SAMI, "secret note", "team"), message("m2", SAMI, "public")])
    assert "secret" not in canonical([each.values for each in found])
    assert "priority" not in found[0].values


@given(st.lists(st.tuples(st.sampled_from(["team", "customer", "", "Customer", None, 7]), st.booleans()), max_size=8))
def test_only_messages_for_the_customer_leave_whatever_stands_there(said: list[tuple[Any, bool]]) -> None:
    family = [ticket()]
    for place, (audience, deleted) in enumerate(said):
        each = message(f"m{place}", SAMI, f"body {place} {audience}")
        each["values"]["audience"] = audience
        each["deleted"] = "x" if deleted else ""
        family.append(each)
    bodies = {
        each.values["body"] for each in delivered(family) if each.type == "request_message" and not each.withdrawn
    }
    assert bodies == {
        f"body {place} customer" for place, (audience, gone) in enumerate(said) if audience == "customer" and not gone
    }


def test_who_can_read_the_space_gets_no_copy() -> None:
    found = delivered([ticket(), message("m1", SAMI, "hello")], reads={AINO})
    assert {each.target for each in found} == {"p-jonas"}


def test_nobody_gets_his_own_words_back() -> None:
    family = [ticket(), message("m1", AINO, "my own words"), message("m2", SAMI, "an answer")]
    found = delivered(family, came={"t": "p-aino", "m1": "p-aino"})
    assert [each.values.get("body") for each in for_one(found, AINO)] == [None, "an answer"]
    assert [each.values.get("body") for each in for_one(found, JONAS)] == [None, "my own words", "an answer"]


def test_what_was_deleted_is_withdrawn_without_a_word_of_it() -> None:
    gone = message("m1", SAMI, "wrong person")
    gone["deleted"] = "op"
    (_, copy) = for_one(delivered([ticket(), gone]), AINO)
    assert (copy.withdrawn, copy.values) == (True, {})


def test_recipients_are_those_concerned_each_once() -> None:
    found = recipients(ticket(on_behalf_of=JONAS, waiting_kind="person", waiting_on="cora"))
    assert found == (AINO, JONAS, "cora")
    assert "cora" not in recipients(ticket(waiting_kind="supplier", waiting_on="cora"))


def test_nonsense_in_a_ticket_stops_no_delivery() -> None:
    odd = ticket(requester=["x"], assignee={"a": 1}, team=5, on_behalf_of=True)
    assert {each.target for each in delivered([odd])} == {"p-jonas"}


def test_a_request_reaches_its_team_as_a_ticket_and_the_answers_do_not_come_back() -> None:
    asked = document("t", "request", {"subject": "Desk", "number": "T-9", "team": "it", "status": "solved"})
    said = document("m1", "request_message", {"author": AINO, "audience": "team", "body": "please"})
    answer = document("m2", "request_message", {"author": SAMI, "audience": "customer", "body": "sure"})
    came = {"m2": "desk"}
    request, text = copies_for_team("p-aino", "desk", [asked, said, answer], lambda doc: came.get(doc, ""))
    assert (request.type, request.values["status"], request.values["number"]) == ("ticket", "new", "T-9")
    assert (text.type, text.values["audience"], text.values["body"]) == ("message", "customer", "please")


def test_a_root_without_a_ticket_delivers_nothing() -> None:
    assert delivered([message("m1", SAMI, "alone")]) == []


def test_copies_of_one_document_are_the_same_document_each_time_and_differ_by_person() -> None:
    family = [ticket(), message("m1", SAMI, "hello")]
    first, second = delivered(family), delivered(family)
    assert [each.doc for each in first] == [each.doc for each in second]
    assert len({each.doc for each in first}) == len(first) == 4


@given(st.lists(st.tuples(st.integers(1, 6), st.booleans()), min_size=1, max_size=12))
def test_an_older_copy_that_comes_late_never_replaces_a_newer_one(arrived: list[tuple[int, bool]]) -> None:
    """Copies of one document as its source's log made them, in any order and doubled; `at` says from where."""

    def copy(at: int, withdrawn: bool) -> Operation:
        values = {"copy": {} if withdrawn else {"subject": f"at {at}"}, "at": at} | (
            {"withdrawn": True} if withdrawn else {}
        )
        return Operation(f"{at}-{withdrawn}", 1, "a", SAMI, 0, "p-aino", "t", "c", "request", "install", values)

    newest = max(at for at, _ in arrived)
    last = [(at, withdrawn) for at, withdrawn in arrived if at == newest][-1]
    document = fold(None, [copy(*each) for each in arrived])
    assert document == fold(None, [copy(*last)])
    assert document["values"] == ({} if last[1] else {"subject": f"at {newest}"})
