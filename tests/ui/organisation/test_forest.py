"""The reporting tree as numbers, and what the search box finds in it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from deskapp.ui.organisation import forest as woods
from deskapp.ui.organisation.forest import TOP
from tests.ui.organisation.houses import big, house, ident, person

if TYPE_CHECKING:
    from deskapp.domain.rows import PersonRow


def test_parents_come_before_their_reports_and_know_how_many_stand_above() -> None:
    made = woods.build([person(3, 1), person(1, 0), person(2, 0), person(0)], [])
    assert next(each.id for each in made.people) == ident(0)
    assert made.roots == [0]
    assert made.below[0] == 3
    assert [made.parent[node] for node in range(4)] == [TOP, 0, 1, 0]
    assert made.line(made.numbers[ident(3)]) == [2, 1, 0]
    assert made.top(2) == 0


def test_who_was_left_out_stands_apart_with_everybody_supported() -> None:
    made = woods.build([person(0), person(1, 0), person(2), person(3, 2)], [person(2)])
    loose = made.numbers[ident(2)]
    assert made.loose == [loose]
    assert made.roots == [made.numbers[ident(0)]]
    assert made.children[loose] == [made.numbers[ident(3)]]


def test_a_circle_is_told_by_its_names_even_where_names_are_not_unique() -> None:
    ring = [person(1, name="N/D"), person(2, 1, name="Omar"), person(3, 2, name="Sofia")]
    made = woods.build(
        [person(0), *ring, person(4, name="N/D")], [ring[0], person(4, name="N/D")], [("N/D", "Omar", "Sofia")]
    )
    assert made.rings == {}  # Sofia does not stand right above this N/D
    made = woods.build([person(0), *ring], [ring[0]], [("N/D", "Sofia", "Omar")])
    assert made.rings == {made.numbers[ident(1)]: ("N/D", "Sofia", "Omar")}


@given(st.lists(st.integers(-1, 30), min_size=1, max_size=30))
def test_everybody_is_there_once_whatever_the_managers_say(managers: list[int]) -> None:
    rows = [person(number, manager) for number, manager in enumerate(managers)]  # circles, nobody's, one's own
    made = woods.build(rows, [])
    assert sorted(each.id for each in made.people) == sorted(each.id for each in rows)
    assert sorted([*made.roots, *made.loose, *(c for children in made.children for c in children)]) == list(
        range(len(rows))
    )
    for node, above in enumerate(made.parent):
        assert above < node
        place = made.children[above] if above != TOP else made.loose if node in made.loose else made.roots
        assert place[made.row[node]] == node


def test_names_are_found_by_the_beginnings_of_words_without_accents_names_first() -> None:
    rows = [
        person(0, name="Eszter Kovács", job="CEO"),
        person(1, 0, name="Emre Şahin", unit="Controlling"),
        person(2, 0, name="Conrad Ek", unit="Sales"),
        person(3, 0, name="Ağ Güvenliği", job="Sahin's deputy"),
    ]
    made = woods.build(rows, [])
    assert woods.hits(made, "kovacs") == [0]
    assert woods.hits(made, "SAHIN") == [1, 3]
    assert woods.hits(made, "con") == [2, 1]
    assert woods.hits(made, "emre contr") == [1]
    assert woods.hits(made, "ovacs") == []
    assert woods.hits(made, "  ") == woods.hits(made, "...") == []


def test_a_neighbourhood_is_the_line_those_beside_and_those_supported() -> None:
    made = house(-1, 0, 0, 1, 1, 3, 3, 2)  # 0 > 1 > 3 > 5, 6; 1 > 4; 0 > 2 > 7
    number = {each: made.numbers[ident(each)] for each in range(8)}
    shown = woods.neighbourhood(made, number[3], frozenset({number[3], number[1]}))
    drawn = {made.people[node].id for node in shown.children}
    assert drawn == {ident(each) for each in (0, 1, 3, 4, 5, 6)}  # without 2, who is beside the line
    more = woods.neighbourhood(made, number[3], frozenset({number[3], number[1], number[0]}))
    assert {made.people[node].id for node in more.children} == {ident(each) for each in range(7)}


def test_ten_thousand_people_are_numbered_and_searched_fast() -> None:
    rows: list[PersonRow] = big(10_000)
    start = time.process_time()
    made = woods.build(rows, [])
    woods.hits(made, "person 99")
    assert time.process_time() - start < 2
    assert len(made.people) == 10_000


NAMES = st.lists(st.text(alphabet="ab c", max_size=9), max_size=12)


@given(NAMES, st.lists(st.text(alphabet="abc", min_size=1, max_size=2), min_size=1, max_size=3), st.integers(1, 9))
def test_words_are_found_as_if_each_text_was_asked(texts: list[str], words: list[str], limit: int) -> None:
    folded = [" ".join(each.split()) for each in texts]
    asked = [at for at, text in enumerate(folded) if all(f" {word}" in f" {text}" for word in words)]
    assert woods.Texts(folded).find(words, limit) == asked[:limit]


@given(NAMES.filter(bool), st.text(alphabet="abc", min_size=1, max_size=2), st.integers(0, 20))
def test_the_next_text_that_begins_so_is_found_round_and_round(texts: list[str], start: str, after: int) -> None:
    folded = [" ".join(each.split()) for each in texts]
    after_ = after % len(folded)
    order = [*range(after_, len(folded)), *range(after_)]
    assert woods.Texts(folded).beginning(start, after) == next((at for at in order if folded[at].startswith(start)), -1)
