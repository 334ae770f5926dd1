"""The reporting tree: every person once, whatever the edges say."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.organisation import counts, reporting_tree

if TYPE_CHECKING:
    from random import Random

PEOPLE = [f"p{n}" for n in range(12)]
edges_of_a_house = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from([*PEOPLE, "", "XX", "nobody"]), st.integers(0, 20)), max_size=30
)


def test_a_small_house() -> None:
    tree = reporting_tree([("ben", "anna", 2), ("anna", "", 1), ("cem", "anna", 3), ("dina", "ben", 4)])
    assert tree.order == ("anna", "ben", "dina", "cem")
    assert tree.children == {"anna": ("ben", "cem"), "ben": ("dina",)}
    assert [tree.depth[person] for person in tree.order] == [0, 1, 2, 1]
    assert tree.roots == tree.tops == ("anna",)
    assert tree.line("dina") == ("ben", "anna")
    assert tree.below("anna") == ("ben", "dina", "cem")
    assert tree.below("ben") == ("dina",)
    assert tree.left_out == tree.below("nobody") == tree.line("nobody") == ()


def test_the_edge_with_the_latest_stamp_is_the_one_that_is_left_out() -> None:
    ring = [("a", "b", 3), ("b", "c", 1), ("c", "a", 2)]
    tree = reporting_tree(ring)
    assert tree.loops == (("a", "b", "c"),)
    assert tree.left_out == tree.tops == ("a",)
    assert tree.roots == ()
    assert tree.line("b") == ("c", "a")


def test_what_cannot_be_used_is_listed_and_still_placed() -> None:
    tree = reporting_tree([("a", "a", 1), ("b", "ghost", 1), ("c", " xx ", 1), ("c", "b", 9)])
    assert tree.self_managers == ("a",)
    assert tree.dangling == {"b": "ghost"}
    assert tree.roots == ("c",)
    assert tree.duplicates == ("c",)
    assert tree.order == tree.tops == ("a", "b", "c")
    assert tree.left_out == ("a", "b")


def test_ten_thousand_people_in_one_line_and_in_one_ring() -> None:
    line = [(f"{n}", f"{n - 1}" if n else "", n) for n in range(10_000)]
    started = time.perf_counter()
    tree = reporting_tree(line)
    assert tree.depth["9999"] == 9999
    backwards = reporting_tree([(person, manager, -stamp) for person, manager, stamp in line])
    assert backwards.depth == tree.depth
    ring = reporting_tree([*line[1:], ("0", "9999", -1)])
    assert len(ring.loops[0]) == 10_000
    assert counts([(person, manager) for person, manager, _ in line])["max_depth"] == 10_000
    assert time.perf_counter() - started < 2


@given(edges_of_a_house)
def test_every_person_is_placed_exactly_once(edges: list[tuple[str, str, int]]) -> None:
    tree = reporting_tree(edges)
    people = {person for person, _, _ in edges}
    assert sorted(tree.order) == sorted(people)
    assert set(tree.tops) == set(tree.roots) | set(tree.left_out)
    assert len(tree.duplicates) == len(edges) - len(people)


@given(edges_of_a_house)
def test_no_line_ever_comes_back_and_depth_counts_it(edges: list[tuple[str, str, int]]) -> None:
    tree = reporting_tree(edges)
    for person in tree.order:
        line = tree.line(person)
        assert person not in line
        assert len(set(line)) == len(line) == tree.depth[person]
        assert all(person in tree.below(manager) for manager in line)


@given(edges_of_a_house)
def test_only_edges_that_would_close_a_ring_are_left_out(edges: list[tuple[str, str, int]]) -> None:
    first: dict[str, str] = {}
    for person, manager, _ in edges:
        first.setdefault(person, "" if manager == "XX" else manager)
    tree = reporting_tree(edges)
    for person, manager in first.items():
        if tree.manager[person] != manager:
            ring = next((ring for ring in tree.loops if ring[0] == person), (person,))
            assert manager == person or manager not in first or (manager == ring[1] and manager in tree.below(person))


@given(edges_of_a_house, st.randoms())
def test_the_tree_does_not_depend_on_the_order_in_which_edges_are_read(
    edges: list[tuple[str, str, int]], random: Random
) -> None:
    unique = list({edge[0]: edge for edge in edges}.values())
    shuffled = random.sample(unique, len(unique))
    assert reporting_tree(unique).manager == reporting_tree(shuffled).manager


@given(edges_of_a_house)
def test_counts_agree_with_the_tree(edges: list[tuple[str, str, int]]) -> None:
    found = counts([(person, manager) for person, manager, _ in edges])
    tree = reporting_tree(edges)
    assert found["rows"] == len(edges)
    assert found["distinct_ids"] == len(tree.order)
    assert found["duplicate_ids"] == len(tree.duplicates)
    assert found["roots"] == len(tree.roots)
    assert found["dangling_manager_refs"] == len(tree.dangling)
    assert found["self_managers"] == len(tree.self_managers)
    assert found["people_in_cycles"] == len(tree.self_managers) + sum(map(len, tree.loops))
    endless = {
        one for top in (*tree.self_managers, *(ring[0] for ring in tree.loops)) for one in (top, *tree.below(top))
    }
    deepest = max((tree.depth[one] + 1 for one in tree.order if one not in endless), default=0)
    assert found["max_depth"] == deepest
