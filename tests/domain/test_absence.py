"""Who is away at a moment, and who stands in: chains end, whatever people said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.absence import STAY, Absence, absence_of, away, covers, spells

PEOPLE = "abcdef"
DAY = 86_400_000


def gone(person: str, since: int = 0, until: int = 10, stand_in: str = "", id_: str = "") -> Absence:
    return Absence(id_ or f"{person}{since}", person, since, until, stand_in, STAY)


absences = st.lists(
    st.builds(
        gone, st.sampled_from(PEOPLE), st.integers(0, 5), st.sampled_from((0, 6, 8, 12)), st.sampled_from(["", *PEOPLE])
    ),
    max_size=12,
)


@given(absences, st.integers(0, 12), st.sets(st.sampled_from(PEOPLE)))
def test_every_chain_ends_with_somebody_who_is_here_or_with_nobody(
    some: list[Absence], at: int, left: set[str]
) -> None:
    found = away(some, at, left)
    assert set(found) == {one.person for one in some if covers(one, at)}
    for person, one in found.items():
        assert len(set(one.chain)) == len(one.chain)
        assert person not in one.chain
        assert all(each in found for each in one.chain[:-1])
        assert not one.chain or (one.stand_in == one.chain[-1] and one.stand_in not in found)
        assert not left & set(one.chain)


@given(absences, st.integers(0, 12), st.randoms())
def test_every_computer_reads_the_same_in_whatever_order_it_heard(some: list[Absence], at: int, random: object) -> None:
    some = [one._replace(id=str(place)) for place, one in enumerate(some)]
    mixed = list(some)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert away(some, at) == away(mixed, at)


def test_who_stands_in_may_be_away_himself() -> None:
    some = [gone("a", stand_in="b"), gone("b", stand_in="c")]
    assert away(some, 5)["a"].chain == ("b", "c")
    assert away(some, 5)["a"].stand_in == "c"
    assert away([*some, gone("c", stand_in="a")], 5)["a"].chain == ()  # a ring: nobody
    assert away(some, 5, gone={"c"})["a"].stand_in == ""  # he has left the house
    assert away([gone("a", stand_in="b"), gone("b", 6, 8, "c")], 5)["a"].stand_in == "b"  # he goes later


def test_who_is_back_is_back_by_himself() -> None:
    some = [gone("a", 2, 10)]
    assert "a" not in away(some, 1)
    assert "a" in away(some, 2)
    assert "a" in away(some, 9)
    assert "a" not in away(some, 10)
    assert "a" in away([gone("a", 2, 0)], 1 << 50)  # nobody knows yet until when


def test_what_touches_is_one_time() -> None:
    some = [gone("a", 0, 10), gone("a", 10, 20), gone("a", 25, 30)]
    assert spells(some) == [(0, 20), (25, 30)]
    assert (away(some, 5)["a"].since, away(some, 5)["a"].until) == (0, 20)
    assert spells([gone("a", 0, 0), gone("a", 10, 20)]) == [(0, 0)]


def test_who_names_somebody_counts_before_who_names_nobody() -> None:
    some = [gone("a", 0, 10, "b", "1"), gone("a", 3, 12, "", "2"), gone("a", 4, 9, "c", "3")]
    assert away(some, 5)["a"].stand_in == "c"  # the later word
    assert away(some, 11)["a"].stand_in == ""


def test_what_another_program_wrote_wrongly_is_passed_over() -> None:
    good = {"person": "a", "since": 5, "until": 9, "stand_in": "b", "tickets": "ask"}
    assert absence_of({"id": "1", "values": good}) == Absence("1", "a", 5, 9, "b", "ask")
    for bad in ({"person": 3}, {"since": "monday"}, {"until": True}, {"until": 4}, {"person": ""}):
        assert absence_of({"id": "1", "values": {**good, **bad}}) is None
    odd = absence_of({"id": "1", "values": {**good, "stand_in": 7, "tickets": "burn", "until": None}})
    assert odd == Absence("1", "a", 5, 0, "", STAY)
