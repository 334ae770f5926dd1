"""What concerns several documents: double answers, merged tickets, stand-ins, equal names."""

from __future__ import annotations

from deskapp.domain.reading import MOST_SAW, Said, double_answers, merged_into, same_names, stand_in

AGENTS = {"anna", "ben", "cora"}


def said(each: str, author: str, happened: int, seen: str = "", audience: str = "customer") -> Said:
    return Said(each, author, happened, audience, seen)


def doubles(*messages: Said, still_open: bool = False) -> list[tuple[str, str]]:
    forwards = double_answers(messages, is_agent, still_open=still_open)
    assert double_answers(messages[::-1], is_agent, still_open=still_open) == forwards
    return forwards


def is_agent(message: Said) -> bool:
    return message.author in AGENTS


def test_two_who_answered_without_seeing_each_other_are_double() -> None:
    question = said("q", "aino", 1)
    assert doubles(question, said("a", "anna", 2, "q"), said("b", "ben", 3, "q")) == [("a", "b")]


def test_an_answer_to_the_answer_is_none() -> None:
    assert doubles(said("q", "aino", 1), said("a", "anna", 2, "q"), said("b", "ben", 3, "a")) == []


def test_a_clock_that_is_wrong_makes_no_double() -> None:
    """Ben's clock is slow, but he saw Anna's answer; or Anna, with the earlier time, saw his."""
    assert doubles(said("q", "aino", 1), said("a", "anna", 5, "q"), said("b", "ben", 2, "a")) == []
    assert doubles(said("q", "aino", 1), said("a", "anna", 2, "b"), said("b", "ben", 5, "q")) == []


def test_one_person_may_write_twice_and_customers_may_answer_themselves() -> None:
    assert (
        doubles(said("q", "aino", 1), said("a", "anna", 2, "q"), said("b", "anna", 3, "q"), said("c", "aino", 4, "q"))
        == []
    )


def test_three_who_did_not_see_each_other_are_three_pairs() -> None:
    found = doubles(said("q", "aino", 1), *(said(each[0], each, n, "q") for n, each in enumerate(sorted(AGENTS), 2)))
    assert found == [("a", "b"), ("a", "c"), ("b", "c")]


def test_notes_and_deleted_answers_count_for_nothing() -> None:
    gone = said("b", "ben", 3, "q")._replace(deleted=True)
    assert (
        doubles(said("q", "aino", 1), said("a", "anna", 2, "q"), said("n", "ben", 3, "q", audience="team"), gone) == []
    )


def test_having_seen_a_message_that_was_deleted_since_still_counts() -> None:
    gone = said("x", "aino", 3)._replace(deleted=True)
    assert doubles(said("q", "aino", 1), said("a", "anna", 2, "q"), gone, said("b", "ben", 4, "x")) == []


def test_nothing_is_claimed_where_what_was_seen_is_not_here() -> None:
    assert doubles(said("a", "anna", 2), said("b", "ben", 3, "elsewhere")) == []


def test_who_was_away_saw_his_own_last_message_and_not_what_came_before_it_elsewhere() -> None:
    """Anna answers at head office; Ben, who is away, answers and later goes on from his own answer."""
    question, at_home = said("q", "aino", 1), said("a", "anna", 2, "q")._replace(saw=frozenset({"q"}))
    away = said("b", "ben", 3, "q")._replace(saw=frozenset({"q"}))
    goes_on = said("c", "ben", 4, "b")._replace(saw=frozenset({"q", "b"}))
    assert doubles(question, at_home, away, goes_on, still_open=True) == [("a", "b"), ("a", "c")]
    knows = said("d", "cora", 5, "c")._replace(saw=frozenset("qabc"))
    assert doubles(question, at_home, away, goes_on, knows, still_open=True) == []


def test_a_long_conversation_is_not_said_whole() -> None:
    long = [said(f"m{n:02}", "anna", n) for n in range(60)]
    last = said("z", "ben", 99, "m59")._replace(saw=frozenset(each.id for each in long[-MOST_SAW:]))
    assert doubles(*long, last) == []


def test_an_answer_by_somebody_who_saw_both_ends_the_question() -> None:
    question, one, two = said("q", "aino", 1), said("a", "anna", 2, "q"), said("b", "ben", 3, "q")
    follows = said("c", "ben", 4, "b")
    assert doubles(question, one, two, follows) == [("a", "b")]
    assert doubles(question, one, two, follows, still_open=True) == []
    assert doubles(question, one, two, said("c", "cora", 4, "a"), still_open=True) == [("a", "b"), ("b", "c")]
    assert doubles(question, one, two, said("c", "aino", 4, "b"), still_open=True) == [("a", "b")], "a customer's word"


def test_who_saw_nothing_saw_nothing() -> None:
    assert doubles(said("a", "anna", 2), said("b", "ben", 3)) == [("a", "b")]


def test_a_merged_ticket_leads_to_the_last_of_its_chain() -> None:
    assert merged_into("a", {"a": "b", "b": "c"}.get) == "c"  # type: ignore[arg-type]
    assert merged_into("a", {}.get) == "a"  # type: ignore[arg-type]


def test_a_circle_of_merges_ends_at_one_ticket_for_everybody() -> None:
    circle = {"b": "c", "c": "d", "d": "b", "a": "c"}
    assert {merged_into(each, circle.get) for each in "abcd"} == {"b"}  # type: ignore[arg-type]
    assert merged_into("a", {"a": "a"}.get) == "a"  # type: ignore[arg-type]


def test_the_first_deputy_who_is_here_answers() -> None:
    deputies = {"a": "b", "b": "c", "c": "a"}
    assert stand_in("a", lambda each: deputies.get(each, ""), {"a", "b"}.__contains__) == "c"
    assert stand_in("a", lambda each: deputies.get(each, ""), frozenset().__contains__) == "a"
    assert stand_in("a", lambda each: deputies.get(each, ""), set("abc").__contains__) == ""
    assert stand_in("x", lambda each: deputies.get(each, ""), {"x"}.__contains__) == ""


def test_people_of_one_name_are_found_however_it_is_written() -> None:
    people = [("2", "Jean  Pinet"), ("1", "JEAN PINET"), ("3", "Anna Roux"), ("4", "Ayşe Yılmaz"), ("5", "AYŞE YILMAZ")]
    assert same_names(people) == {"jean pinet": ["1", "2"], "ayse yilmaz": ["4", "5"]}
