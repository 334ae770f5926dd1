"""Whose row fits an asker's place, and what is amiss in a house."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.gaps import KINDS, Gap, Someone, gaps
from deskapp.domain.organisation import reporting_tree
from deskapp.domain.responsibility import Asker, Row, covers, fitting, inside, kinship, row_of

NOW = 1000


def row(id_: str, category: str = "VPN", **said: Any) -> Row:
    scopes = (frozenset(said.get(name, ())) for name in ("units", "places", "languages", "kinds"))
    roles = (tuple(said.get(name, ())) for name in ("responsible", "accountable", "consulted", "informed", "declined"))
    return Row(id_, category, *scopes, *roles, said.get("owner", ""), said.get("review", 0))


def someone(id_: str, manager: str = "", **said: Any) -> Someone:
    return Someone(id_, manager, said.get("left", False), said.get("unit", "U"), frozenset(said.get("teams", ())),
                   said.get("statement", True))  # fmt: skip


def found(rows: list[Row], people: list[Someone], *, teams: Any = (), categories: Any = ()) -> dict[str, list[Gap]]:
    made: dict[str, list[Gap]] = {}
    for each in gaps(rows, people, dict(teams), categories, NOW):
        made.setdefault(each.kind, []).append(each)
    return made


def test_the_narrowest_row_that_holds_stands_first() -> None:
    rows = [
        row("all"), row("office", places=["Izmir"]), row("unit", units=["Sales"]), row("deep", units=["Sales › DACH"]),
        row("both", units=["Sales"], places=["Izmir"]), row("suppliers", kinds=["supplier"]), row("fi", languages=["fi"]),
    ]  # fmt: skip
    asker = Asker("Sales › DACH", "Izmir", "de", "employee")
    assert [each.id for each in fitting(rows, asker)] == ["both", "deep", "unit", "office", "all"]
    assert not covers(rows[5], asker)
    assert covers(rows[5], asker._replace(kind="supplier"))
    assert [each.id for each in fitting(rows, Asker("Board", "Oulu", "en", "employee"))] == ["all"]
    assert not inside("Salesforce", "Sales")
    assert kinship("A › B › C", "A › B › D") == 2


def test_a_document_by_another_program_makes_a_row_all_the_same() -> None:
    made = row_of(
        {
            "id": "x",
            "values": {"category": 7, "review": "soon"},
            "sets": {"responsible": {"b": [], "a": []}, "units": 3},
        }
    )
    assert made == row("x", "7", responsible=["a", "b"])


def test_each_gap_and_clash_is_listed_once_with_those_it_is_about() -> None:
    people = [
        someone("ceo", statement=False), someone("ann", "ceo"), someone("ben", "ceo"), someone("old", "ann", left=True),
        someone("cid", "old"), someone("dan", "eve"), someone("eve", "dan"), someone("fay", "nobody here", unit=""),
    ]  # fmt: skip
    rows = [
        row("1", "VPN", responsible=["ann", "old"], accountable=["ann", "ben"], owner="old"),
        row("2", "Mail", responsible=["T"], accountable=["ceo"], review=5, declined=["ceo"]),
        row("3", "Tax"),
    ]
    made = found(rows, people, teams={"T": ["ben", "cid"]}.items(), categories=["VPN", "Parking"])
    assert [each.people for each in made["declined"]] == [("ceo",)]
    (loop,) = made["loop"]
    assert set(loop.people) == {"dan", "eve"}
    (left,) = made["left"]
    assert (left.people, left.rows, left.category) == (("old",), ("1",), "VPN")
    assert left.choices[:2] == ("ann", "ben")
    assert [(each.people, each.rows) for each in made["two"]] == [(("ann", "ben"), ("1",))]
    assert [(each.category, each.rows) for each in made["nobody"]] == [("Parking", ()), ("Tax", ("3",))]
    assert {each.people[0]: each.choices for each in made["manager"]} == {"cid": ("ann",), "fay": ()}
    assert [(each.category, each.people, each.choices) for each in made["alone"]] == [("VPN", ("ann",), ("ben",))]
    assert [each.people for each in made["statement"]] == [("ceo",)]
    assert [each.people for each in made["teamless"]] == [("fay",)]
    assert [each.rows for each in made["review"]] == [("2",)]
    assert set(made) == set(KINDS)
    assert list(made) == list(KINDS)  # what hurts most stands first


def test_nobody_is_suggested_who_would_close_a_ring() -> None:
    people = [someone("top", "gone"), someone("gone", "below", left=True), someone("below", "top")]
    assert [each.choices for each in found([], people)["manager"]] == [()]


def test_two_rows_for_the_same_people_clash_and_for_different_ones_do_not() -> None:
    people = [someone("ann"), someone("ben", "ann")]
    both = [row("1", accountable=["ann"], places=["Oulu"]), row("2", accountable=["ben"], places=["Oulu"])]
    assert [each.rows for each in found(both, people)["two"]] == [("1", "2")]
    assert "two" not in found([both[0], row("2", accountable=["ben"])], people)


def test_a_house_where_all_is_well_has_no_list() -> None:
    people = [someone("ann"), someone("ben", "ann")]
    assert not found(
        [row("1", responsible=["ann", "ben"], accountable=["ann"], owner="ann")], people, categories=["VPN"]
    )


_IDS = st.sampled_from("abcdef")


@given(
    st.lists(
        st.tuples(_IDS, st.sampled_from(["", *"abcdefg"]), st.booleans()), max_size=6, unique_by=lambda each: each[0]
    )
)
def test_a_suggested_manager_never_makes_a_ring(edges: list[tuple[str, str, bool]]) -> None:
    people = [someone(person, manager, left=left) for person, manager, left in edges]
    for gap in gaps([], people, {}, (), NOW):
        if gap.kind == "manager" and gap.choices:
            (manager,) = gap.choices
            fixed = [(each.id, manager if each.id == gap.people[0] else each.manager, place)
                     for place, each in enumerate(people) if not each.left]  # fmt: skip
            before = reporting_tree(
                (each.id, each.manager, place) for place, each in enumerate(people) if not each.left
            )
            assert len(reporting_tree(fixed).loops) == len(before.loops)
            assert gap.people[0] not in reporting_tree(fixed).dangling
