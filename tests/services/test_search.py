"""Quick search: as you type, folded, newest first, never an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.domain.rows import QueueQuery
from deskapp.replica import search_sql
from deskapp.services import people, queues, search, tickets
from tests.desks import TestClock, person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

SIGNS = ["", "   ", "!", "?? !!", '"', "'", "-", "*", "(", ")", "NEAR(", "a\0b", "\0", ":", "^", "٪", "::", "…"]


def opened(desk: Desk, subject: str, text: str = "") -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), text=text).made


@pytest.mark.parametrize("typed", SIGNS)
def test_signs_alone_find_nothing_and_break_nothing(desk: Desk, typed: str) -> None:
    opened(desk, "Printer")
    assert search.quick(desk, typed) == []
    if typed.strip():
        assert people.find(desk, typed) == []
        assert queues.page(desk, QueueQuery(view="all", text=typed)) == []
        assert list(queues.keys(desk, QueueQuery(view="team", text=typed))) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=12) | st.text(alphabet='a"*() -:^NEAR+{}', max_size=12))
def test_whatever_is_typed_is_answered(desk: Desk, typed: str) -> None:
    search.quick(desk, typed)
    people.find(desk, typed)
    for view in ("all", "mine", "team"):
        queues.page(desk, QueueQuery(view=view, text=typed))


def test_the_exact_number_comes_first_then_the_newest(desk: Desk, clock: TestClock) -> None:
    older = opened(desk, "Scanner of room 1003")
    clock.ms += 1000
    newer = opened(desk, "Scanner again, room 1003")
    clock.ms += 1000
    numbered = opened(desk, "Something else")
    assert queues.row_of(desk, numbered).number == "T-1003"  # type: ignore[union-attr]
    assert [each.id for each in search.quick(desk, "1003")] == [numbered, newer, older]
    assert search.quick(desk, "t-1003")[0].id == numbered
    assert [each.id for each in search.quick(desk, "scann")] == [newer, older]


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Größe", "grosse"), ("Sıfırlama", "SIFIRLAMA"), ("työpöytä", "tyopoy"), ("Ügyfél", "ugyfel"), ("أحمد", "احمد")],
)
def test_words_are_found_however_they_are_typed(desk: Desk, written: str, typed: str) -> None:
    ticket = opened(desk, "x", f"Es geht um {written}.")
    assert [each.id for each in search.quick(desk, typed)] == [ticket]
    assert [each.id for each in queues.page(desk, QueueQuery(view="all", text=typed))] == [ticket]


def test_all_words_must_be_there_the_last_may_be_only_begun(desk: Desk) -> None:
    ticket = opened(desk, "Printer on floor three jams")
    assert [each.id for each in search.quick(desk, "printer jam")] == [ticket]
    assert search.quick(desk, "print jams") == []
    assert search.quick(desk, "printer scanner") == []


def test_a_ticket_is_one_hit_however_often_the_word_stands_in_it(desk: Desk) -> None:
    ticket = opened(desk, "Toner", "Toner toner")
    tickets.reply(desk, ticket, "Toner is on its way")
    assert [each.id for each in search.quick(desk, "toner")] == [ticket]


def test_people_are_found_by_job_place_and_a_part_of_the_name(desk: Desk) -> None:
    assert [each.name for each in people.find(desk, "control tampere")] == []
    assert {each.name for each in people.find(desk, "tampere control")} == {"Aino Virtanen", "Sofia Lindgren"}
    assert [each.name for each in people.find(desk, "virt")] == ["Aino Virtanen"]
    assert [each.id for each in search.quick(desk, "عمر") if each.kind == "person"] == [person_id("omar")]
    assert len(people.find(desk, "")) == 7


def test_the_first_page_of_a_common_word_is_that_of_the_whole_search(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(24):
        made = tickets.open_ticket(desk, subject=f"chair {number}", requester=person_id("aino"), text="about a lamp").made
        if number % 3 == 0:
            tickets.note(desk, made, "the lamp again")
    tickets.note(desk, queues.page(desk, QueueQuery(view="all", sort="oldest"))[0].id, "an old ticket, a new lamp")
    for view in ("all", "team"):
        query = QueueQuery(view=view, sort="newest", text="lamp")
        whole = list(queues.keys(desk, query))
        assert len(whole) == 24
        for most in (3, 8, 20, 33):
            monkeypatch.setattr(search_sql, "NEWEST", (most, most + 9))
            for limit in (1, 5, 12, 50):
                assert [row.key for row in queues.page(desk, query, limit)] == whole[:limit], (most, limit)
    assert search_sql.bounded("lamp -chair") == search_sql.bounded('"a lamp"') == search_sql.bounded("status:open") == ""


def test_hits_keep_to_the_limit(desk: Desk) -> None:
    for n in range(12):
        opened(desk, f"Printer {n}")
    assert len([each for each in search.quick(desk, "printer", limit=5) if each.kind == "ticket"]) == 5


def test_filters_narrow_the_search_down_to_tickets(desk: Desk) -> None:
    printer, vpn = opened(desk, "Printer in 2.14", "toner"), opened(desk, "VPN drops")
    tickets.set_fields(desk, vpn, {"priority": "urgent"})
    for typed, wanted in (
        ("from:aino", {printer, vpn}), ("priority:urgent", {vpn}), ("from:aino -vpn", {printer}), ('"in 2.14"', {printer}),
        ("toner from:aino", {printer}), ("from:nobody", set()), ("status:new print*", {printer}),
    ):  # fmt: skip
        assert {each.id for each in search.quick(desk, typed)} == wanted, typed
    assert {each.kind for each in search.quick(desk, "aino")} == {"person"}
    (hit,) = search.quick(desk, "priority:urgent")
    assert hit.title == "VPN drops"
    assert "Aino" in hit.detail


def test_on_demand_what_fits_best_comes_first(desk: Desk, clock: TestClock) -> None:
    def opened(subject: str, *texts: str) -> str:
        clock.ms += 60_000
        made = tickets.open_ticket(desk, subject=subject, requester=desk.person).made
        for text in texts:
            tickets.reply(desk, made, text)
        return made

    rest = "a long text about quite other things, with many words that nobody looks for, and a scanner at its very end"
    subject = opened("The scanner scans nothing")
    often = opened("It is slow", "The scanner stops. Which scanner? The scanner upstairs.")
    once = opened("Something else altogether", rest)
    none = opened("No such word here")
    query = queues.QueueQuery(view="all", text="scanner")
    best = [each.id for each in queues.page(desk, query._replace(sort="match"))]
    assert best == [subject, often, once]
    assert [each.id for each in queues.page(desk, query._replace(sort="newest"))] == [once, often, subject]
    worst = query._replace(sort="-match")
    assert [each.id for each in queues.page(desk, worst)] == best[::-1]
    assert [each.key for each in queues.page(desk, worst)] == list(queues.keys(desk, worst))
    grouped = queues.groups(desk, query._replace(sort="match", group="team"))
    assert sorted(key for _, _, keys in grouped for key in keys) == sorted(queues.keys(desk, worst))
    for text in ("", "status:new", "-scanner"):  # nothing fits better than anything else
        plain = queues.QueueQuery(view="all", text=text)
        assert none in [each.id for each in queues.page(desk, plain)]
        assert queues.keys(desk, plain._replace(sort="match")) == queues.keys(desk, plain)
    exact = query._replace(sort="match", text='"scanner upstairs"')
    assert [each.id for each in queues.page(desk, exact)] == [often]


def test_the_best_of_many_are_those_of_the_whole_order(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(60):
        opened(desk, f"Number {number}" + " lamp" * (number % 3), "lamp " * (number % 7) + "and more" * (number % 5))
    query = QueueQuery(view="all", text="lamp", sort="match")
    for ranked in (2_000, 30):  # all are ranked, and only the newest
        monkeypatch.setattr(search_sql, "_SCORES", search_sql._SCORES.replace(f"LIMIT {search_sql.RANKED}", f"LIMIT {ranked}"))
        monkeypatch.setattr(search_sql, "RANKED", ranked)
        every = list(queues.keys(desk, query))
        assert len(every) > 40
        assert [each.key for each in queues.page(desk, query, 20)] == every[:20]
