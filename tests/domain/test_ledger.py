"""Dates of the ledger, how each stands, and who sees what of an entry."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain import ledger, worktime
from deskapp.domain.ledger import Rule, Word

OFFICE = worktime.from_data({}, "Europe/Helsinki")


def word(kind: str, at: int) -> Word:
    return Word(f"{at}", kind, "", "", "", at)


def moment(year: int, month: int, day: int, minute: int) -> int:
    return ledger._moment(OFFICE, date(year, month, day), minute)


def test_the_25th_moves_to_the_last_day_of_work_before() -> None:
    """In October 2026 the 25th is a Sunday: it is due on Friday; the day itself keeps its name."""
    rule = Rule("month", date(2026, 9, 25), 12 * 60)
    days = ledger.dates(rule, date(2026, 9, 1), date(2026, 12, 31), OFFICE)
    assert days == [date(2026, month, 25) for month in (9, 10, 11, 12)]
    assert [ledger.due(rule, each, OFFICE) for each in days[:2]] == [moment(2026, 9, 25, 720), moment(2026, 10, 23, 720)]
    free = worktime.from_data({"free": ["2026-12-24", "2026-12-25"]}, "Europe/Helsinki")
    assert ledger.due(rule, days[3], free) == moment(2026, 12, 23, 720)


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    rule = Rule("month", date(2026, 1, 31), 600)
    days = ledger.dates(rule, date(2026, 1, 1), date(2026, 4, 30), OFFICE)
    assert days == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@given(
    st.sampled_from(ledger.EVERY), st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-400, 900), st.integers(0, 500),
    st.none() | st.integers(0, 900),
)  # fmt: skip
def test_dates_are_the_same_wherever_one_begins_to_look(every: str, start: date, ahead: int, span: int, end: int | None) -> None:
    rule = Rule(every, start, 600, start + timedelta(days=end) if end is not None else None)
    since, until = start + timedelta(days=ahead), start + timedelta(days=ahead + span)
    days = ledger.dates(rule, since, until, OFFICE)
    whole = ledger.dates(rule, start - timedelta(days=10), start + timedelta(days=1500), OFFICE)
    assert days == [each for each in whole if since <= each <= until]
    assert days == sorted(set(days))
    for each in days[:5]:
        due = ledger.due(rule, each, OFFICE)
        assert ledger.day_of(due, OFFICE) <= each
        assert ledger.day_of(due, OFFICE).weekday() < 5


def test_the_giver_is_reminded_on_his_own_working_days() -> None:
    monday = moment(2026, 11, 23, 720)
    assert ledger.day_of(ledger.remind_at(monday, 1, OFFICE), OFFICE) == date(2026, 11, 20)
    assert ledger.remind_at(monday, 0, OFFICE) == 0


def test_the_newest_word_says_how_a_date_stands() -> None:
    words = [word("handed", 1), word("incomplete", 2), word("said", 3)]
    assert ledger.state_of(words) == "incomplete"
    assert ledger.state_of([*words, word("handed", 4)]) == "handed"
    assert ledger.state_of([]) == ledger.state_of([word("said", 1)]) == "open"
    assert ledger.wants_ticket([word("asks_ticket", 1)])
    assert not ledger.wants_ticket([word("asks_ticket", 1), Word("2", "ticket", "", "", "T-7", 2)])


def test_who_gives_sees_his_own_part_alone() -> None:
    sides = ledger.sides_of(
        {"owner": "o", "receivers": ["r"], "over": ["rl"], "givers": {"a": [["a"], ["al"]], "b": [["b"], ["bl"]], "bad": 7}}
    )
    assert sides.seen_by("a") == sides.seen_by("al") == ["a"]
    assert sides.seen_by("rl") == ["a", "b"]
    assert sides.seen_by("stranger") == []
    assert sides.of_giver("a") == {"o", "r", "rl", "a", "al"}
    assert sides.of_giver("bad") == frozenset()


def test_what_makes_no_sense_is_no_rule() -> None:
    good = {"every": "week", "start": "2026-11-02", "at": 600}
    assert ledger.rule_of(good) == Rule("week", date(2026, 11, 2), 600)
    for bad in ({"every": "moon"}, {"start": "x"}, {"at": 1440}, {"at": "10"}, {"until": "y"}):
        assert ledger.rule_of({**good, **bad}) is None
