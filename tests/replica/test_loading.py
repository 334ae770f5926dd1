"""The bulk loader puts documents in place exactly as if each had been saved by itself."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.merge import fold
from deskapp.domain.operation import Operation, derived, personal_space
from deskapp.replica import indexing, loading, store
from deskapp.services import people, queues, reading, search, tickets
from tests.desks import make_desk, person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.merge import Document
    from deskapp.services.desk import Desk

T0 = 1_790_000_000_000
PEOPLE = ["aino", "jonas", "sami", "petra"]


def document(kind: str, name: str, root: str, values: dict[str, Any], happened: int, **sets: list[str]) -> Document:
    doc = derived("load", kind, name)
    head = {
        "device": "d" * 32,
        "actor": person_id("sami"),
        "space": "desk",
        "root": root or doc,
        "doc": doc,
        "type": kind,
    }
    make = Operation(derived(doc, "1"), happened << 16, n=1, verb="make", values=values, happened=happened, **head)
    add = Operation(
        derived(doc, "2"), happened + 1 << 16, n=2, verb="add", values=dict(sets), happened=happened + 1, **head
    )
    return fold(None, [make, add])


def family(chance: Random, number: int) -> list[Document]:
    """A ticket with its messages, as odd as they come."""
    at = T0 + chance.randrange(40) * 1000
    values: dict[str, Any] = {
        "number": f"T-{number}", "subject": f"subject{number} grösse", "status": chance.choice(["new", "open", "solved"]),
        "priority": chance.randrange(4), "requester": person_id(chance.choice(PEOPLE)), "opened_at": at, "team": team_id("it"),
    }  # fmt: skip
    if chance.random() < 0.5:
        values |= {"assignee": person_id("sami"), "due": at + 5}
    if chance.random() < 0.1:
        values |= {"due": "tomorrow", "assignee": ["x"], "next_word_by": -5, "snooze_until": 1 << 70, "opened_at": True}
    ticket = document("ticket", str(number), "", values, at, labels=["vpn"] if chance.random() < 0.5 else [])
    if chance.random() < 0.1:
        ticket["deleted"] = "op"
    found = [ticket]
    for place in range(chance.randrange(5)):
        said: dict[str, Any] = {
            "author": person_id(chance.choice(PEOPLE)), "audience": chance.choice(["customer", "team"]),
            "body": f"word{number}x{place}", "happened": at + chance.randrange(3) * 100,
        }  # fmt: skip
        if chance.random() < 0.3:
            said["attachments"] = [["a.pdf", 5]] * chance.randrange(3)
        if chance.random() < 0.1:
            said |= {"attachments": 7, "author": 5, "happened": "never", "audience": None}
        message = document("message", f"{number}/{place}", ticket["id"], said, at + place)
        if chance.random() < 0.1:
            message["deleted"] = "op"
        found.append(message)
    return found


def marks(chance: Random, families: list[list[Document]]) -> list[Document]:
    return [
        document(
            "mark",
            each[0]["id"],
            each[0]["root"],
            {"ticket": each[0]["id"], "upto": T0 + chance.randrange(50) * 1000},
            T0,
        )
        for each in families
        if chance.random() < 0.4
    ]


@pytest.fixture
def two_desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    made = make_desk(tmp_path / "one"), make_desk(tmp_path / "two")
    for each in made:
        with each.replica.transaction() as connection:  # as after a first sync: then the loader takes its short way
            connection.execute("UPDATE op SET seq = local")
    yield made
    for each in made:
        each.close_thread()


def one_by_one(desk: Desk, space: str, documents: list[Document]) -> None:
    with desk.replica.transaction() as connection:
        for each in documents:
            store.save(connection, each, space, store.load(connection, each["type"], each["id"]))
        store.refresh_roots(connection, {each["root"] for each in documents}, desk.person)


def in_bulk(desk: Desk, space: str, documents: list[Document], chance: Random) -> None:
    start = 0
    while start < len(documents):
        size = chance.choice([1, 3, 40, 400])
        with desk.replica.transaction() as connection:
            loading.load_documents(connection, space, documents[start : start + size], desk.person)
        start += size


def rows(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """All rows without their keys, which count on within a millisecond in the order of arrival."""
    found = {}
    for table in store.TABLES:
        found[table] = sorted(
            (
                (each[0] >> store.KEY_BITS, *each[1:])
                for each in desk.replica.read(f"SELECT * FROM {table} WHERE space <> 'company'")
            ),
            key=lambda row: row[1],
        )
    return found


def found_by(desk: Desk, word: str) -> set[str]:
    hits = {each for (each,) in desk.replica.read(
        "SELECT lower(hex(id)) FROM message WHERE key IN (SELECT rowid FROM fts_message WHERE fts_message MATCH ?)", (word,)
    )}  # fmt: skip
    return hits | {each for (each,) in desk.replica.read(
        "SELECT lower(hex(id)) FROM ticket WHERE key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ?)", (word,)
    )}  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("marks_first", [True, False])
def test_loading_in_bulk_is_saving_one_by_one(two_desks: tuple[Desk, Desk], seed: int, marks_first: bool) -> None:
    chance = Random(seed)
    families = [family(chance, number) for number in range(60)]
    read = marks(chance, families)
    documents = [each for some in families for each in some]
    if seed:
        chance.shuffle(documents)
    single, bulk = two_desks
    own = personal_space(single.person)
    for_load = [(own, read), ("desk", documents)] if marks_first else [("desk", documents), (own, read)]
    for space, some in for_load:
        one_by_one(single, space, some)
        in_bulk(bulk, space, some, chance)
    _are_the_same(single, bulk)
    again = []  # newer forms of what is there replace it
    for each in documents:
        if chance.random() < 0.5:
            newer = json.loads(json.dumps(each))
            newer["values"]["subject" if each["type"] == "ticket" else "body"] = "newer"
            newer["deleted"] = "" if chance.random() < 0.8 else "op"
            again.append(newer)
    one_by_one(single, "desk", again)
    in_bulk(bulk, "desk", again, chance)
    _are_the_same(single, bulk)


def _are_the_same(single: Desk, bulk: Desk) -> None:
    expected, found = rows(single), rows(bulk)
    for table, some in expected.items():
        assert found[table] == some, table
    for word in [
        "grosse",
        "newer",
        "vpn",
        *(f"subject{n}" for n in range(0, 60, 7)),
        *(f"word{n}x0" for n in range(0, 60, 7)),
    ]:
        assert found_by(single, word) == found_by(bulk, word), word
    for view in queues.VIEWS:
        query = queues.QueueQuery(view=view.id)
        assert {each.id for each in queues.page(single, query, 500)} == {
            each.id for each in queues.page(bulk, query, 500)
        }


def test_a_ticket_whose_messages_came_before_it_counts_them(two_desks: tuple[Desk, Desk]) -> None:
    desk = two_desks[0]
    ticket = document(
        "ticket", "1", "", {"subject": "x", "requester": person_id("aino"), "status": "open", "opened_at": T0}, T0
    )
    said = {"author": person_id("sami"), "audience": "customer", "body": "hello", "happened": T0 + 5}
    message = document("message", "1", ticket["id"], said, T0)
    for some in ([message], [ticket]):
        with desk.replica.transaction() as connection:
            loading.load_documents(connection, "desk", some, desk.person)
    row = reading.ticket(desk, ticket["id"]).row
    assert (row.answered, row.unread, row.changed) == (1, 0, T0 + 5)


# ---- keys


@pytest.mark.parametrize("way", ["bulk", "single"])
def test_more_in_a_millisecond_than_it_has_keys_never_costs_a_row(
    two_desks: tuple[Desk, Desk], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(store, "KEY_BITS", 2)  # four keys a millisecond
    chance = Random(5)
    documents = [
        document("person", f"p{n}", "", {"name": f"Name {n}"}, T0 + chance.choice([0, 0, 0, 1, 2, 9]))
        for n in range(60)
    ]
    desk = two_desks[0]
    if way == "bulk":
        in_bulk(desk, "company", documents, chance)
    else:
        one_by_one(desk, "company", documents)
    connection = desk.replica.connection()
    assert all(store.load(connection, "person", each["id"]) == each for each in documents)
    assert len(people.find(desk, "name", 100)) == 60


def test_a_key_that_became_free_in_the_middle_is_not_run_into(two_desks: tuple[Desk, Desk]) -> None:
    desk = two_desks[0]
    documents = [document("person", f"p{n}", "", {"name": f"Name {n}"}, T0) for n in range(6)]
    with desk.replica.transaction() as connection:
        loading.load_documents(connection, "company", documents[:3], desk.person)
        store.remove(connection, "person", documents[0]["id"])
        loading.load_documents(connection, "company", [documents[0], *documents[3:]], desk.person)
        assert all(store.load(connection, "person", each["id"]) == each for each in documents)


def test_keys_stand_in_the_order_of_time(two_desks: tuple[Desk, Desk]) -> None:
    desk = two_desks[0]
    documents = [
        document("ticket", str(n), "", {"subject": f"s{n}", "opened_at": T0 + n * 1000}, T0) for n in range(20)
    ]
    Random(1).shuffle(documents)
    in_bulk(desk, "desk", documents, Random(2))
    found = [each.subject for each in queues.page(desk, queues.QueueQuery(view="all", sort="oldest"))]
    assert found == [f"s{n}" for n in range(20)]


# ---- full text


def test_full_text_follows_an_edit_and_forgets_what_was_deleted(desk: Desk) -> None:
    from deskapp.services import tickets

    ticket = tickets.open_ticket(desk, subject="Zebra", requester=person_id("aino"), text="Papagei").made
    assert [each.id for each in search.quick(desk, "zebra")] == [ticket]
    tickets.set_fields(desk, ticket, {"subject": "Giraffe"})
    assert search.quick(desk, "zebra") == []
    assert [each.id for each in search.quick(desk, "giraffe")] == [ticket]
    assert [each.id for each in search.quick(desk, "papagei")] == [ticket]
    with desk.unit() as work:
        for kind, doc in (
            ("ticket", ticket),
            ("message", desk.replica.read("SELECT lower(hex(id)) FROM message")[0][0]),
        ):
            found = work.document(kind, doc)
            assert found is not None
            from deskapp.domain.merge import edition

            work.record("delete", kind, doc, base={"*": edition(found)})
        work.commit()
    assert search.quick(desk, "giraffe") == []
    assert search.quick(desk, "papagei") == []
    assert desk.replica.read("SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH 'giraffe'") == []


def test_a_row_taken_out_leaves_nothing_in_the_full_text(desk: Desk) -> None:
    with desk.replica.transaction() as connection:
        some = [document("ticket", "1", "", {"subject": "okapi"}, T0)]
        loading.load_documents(connection, "desk", some, desk.person)
        store.remove(connection, "ticket", some[0]["id"])
        assert connection.execute("SELECT count(*) FROM fts_ticket WHERE fts_ticket MATCH 'okapi'").fetchone() == (0,)
        assert store.load(connection, "ticket", some[0]["id"]) is None


def test_a_change_writes_no_index_of_what_stays(desk: Desk) -> None:
    """An index is written anew for each column that is named, whatever its value: that was half of every save."""
    ticket = tickets.open_ticket(desk, subject="vpn", requester=person_id("aino"), text="It drops").made
    said: list[str] = []
    connection = desk.replica.connection()
    connection.set_trace_callback(said.append)
    tickets.set_fields(desk, ticket, {"category": "network"})
    connection.set_trace_callback(None)
    named = {
        pair.split(" = ")[0].strip('" ')
        for each in said
        if each.startswith("UPDATE ticket SET ")
        for pair in each.removeprefix("UPDATE ticket SET ").split(" WHERE ")[0].split(", ")
        if " = " in pair
    }
    assert "category" in named
    assert not named & {
        "id",
        "space",
        "root",
        "number",
        "subject",
        "requester",
        "status",
        "team",
        "stage",
        "next_due",
        "heard_at",
    }
    assert desk.replica.read("SELECT category FROM ticket") == [("network",)]


def test_what_saves_leave_in_pieces_is_joined_and_found_as_before(desk: Desk) -> None:
    def pieces() -> int:
        found: int = desk.replica.read("SELECT count(DISTINCT segid) FROM fts_ticket_idx")[0][0]
        return found

    made = [tickets.open_ticket(desk, subject=f"okapi number{n}", requester=person_id("aino")).made for n in range(40)]
    assert pieces() >= 40, "no save joins anything itself"
    steps = 0
    with desk.replica.transaction() as connection:
        while indexing.tidy(connection):
            steps += 1
    assert steps
    assert pieces() < 20
    assert {each.id for each in search.quick(desk, "number17")} == {made[17]}
    with desk.replica.transaction() as connection:
        assert not indexing.tidy(connection)
