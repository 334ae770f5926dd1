"""The replica's half of a sync: always the same as folding the hub's log, own unshared work on top."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.domain.merge import fold
from deskapp.domain.operation import Operation, new_id
from deskapp.replica import merging, store
from deskapp.replica.unit_of_work import MAX_LEAD
from deskapp.services import history, people, queues, reading, search, tickets, touched
from tests.desks import TestClock, person_id
from tests.replica.logs import SPACE, Log, second_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.merge import Document
    from deskapp.services.desk import Desk


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def other(tmp_path: Path, clock: TestClock) -> Iterator[Desk]:
    made = second_desk(tmp_path / "other", 7, clock)
    yield made
    made.close_thread()


def opened(desk: Desk, subject: str = "VPN") -> str:
    return tickets.open_ticket(desk, subject=subject, requester=person_id("aino"), text="The VPN drops.").made


def load(desk: Desk, doc: str, kind: str = "ticket") -> Document:
    found = store.load(desk.replica.connection(), kind, doc)
    assert found is not None
    return found


def foreign(doc: str, number: int = 1, **more: object) -> Operation:
    values: dict[str, object] = {
        "id": f"{number:032x}", "stamp": 1_795_300_000_000 << 16, "device": "c" * 32, "actor": person_id("jonas"), "n": number,
        "space": SPACE, "root": doc, "doc": doc, "type": "ticket", "verb": "set", "values": {"category": "x"}, "intent": "set",
        "happened": 1_795_300_000_000,
    }  # fmt: skip
    return Operation(**(values | more))  # type: ignore[arg-type]


def pending(desk: Desk) -> list[merging.Unshared]:
    return merging.unshared(desk.replica.connection(), SPACE, 10_000)


# ---- the law


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_every_replica_is_the_log_folded(desk: Desk, other: Desk, log: Log, seed: int) -> None:
    chance = Random(seed)
    desks = (desk, other)
    made = [opened(desk, "one"), opened(desk, "two")]
    log.push(desk)
    log.push(other)
    for step in range(90):
        here = chance.choice(desks)
        ticket = chance.choice(made)
        match chance.randrange(9):
            case 0:
                tickets.set_fields(here, ticket, {"subject": f"s{step}", "priority": chance.choice(["low", "urgent"])})
            case 1:
                tickets.reply(here, ticket, f"reply {step}")
            case 2:
                tickets.add_label(here, ticket, chance.choice("ab"))
            case 3:
                tickets.drop_label(here, ticket, chance.choice("ab"))
            case 4:
                cards = sorted(load(here, ticket)["cards"])
                if cards:
                    tickets.settle(here, ticket, chance.choice(cards), take_other=chance.random() < 0.5)
            case 5:
                tickets.set_fields(here, ticket, {"status": chance.choice(["open", "solved", "closed"])})
            case 6:
                log.pull(here, limit=chance.randrange(1, 9))
            case 7:
                log.push(here, limit=chance.randrange(1, 9), answered=chance.random() < 0.7)
            case 8:
                made.append(opened(here, f"new {step}"))
                log.push(here)
                log.pull(desk)
                log.pull(other)
        _is_the_log_folded(here, log, made)
    for _ in range(2):
        log.push(desk)
        log.push(other)
    for ticket in made:
        assert load(desk, ticket) == load(other, ticket) == fold(None, log.operations_of(ticket))
        assert reading.ticket(desk, ticket).row.unsent == 0
    for each in desks:
        assert pending(each) == []
        assert each.replica.read("SELECT count(*) FROM shadow WHERE space = 'desk'") == [(0,)]
        numbers = [entry.n for entry in log.entries if entry.device == each.device]
        assert numbers == list(range(1, len(numbers) + 1))
    assert [each.subject for each in queues.page(desk, queues.QueueQuery(view="all", sort="oldest"), 99)] == [
        each.subject for each in queues.page(other, queues.QueueQuery(view="all", sort="oldest"), 99)
    ]


def _is_the_log_folded(desk: Desk, log: Log, made: list[str]) -> None:
    """Up to where this replica has read, with what only it has on top."""
    connection = desk.replica.connection()
    (seq, _) = merging.place_of(connection, SPACE)
    for ticket in made:
        read = [each for each in log.operations_of(ticket) if any(e.id == each.id for e in log.entries[:seq])]
        mine = [each.operation() for each in merging.unshared_of(connection, SPACE, ticket)]
        if read or mine:
            assert load(desk, ticket) == fold(fold(None, read) if read else None, mine)


# ---- giving and taking


def test_an_answer_that_got_lost_doubles_nothing(desk: Desk, log: Log) -> None:
    ticket = opened(desk)
    log.push(desk, answered=False)
    assert len(pending(desk)) == 2
    log.push(desk)
    assert pending(desk) == []
    assert len(log.entries) == 2
    assert load(desk, ticket) == fold(None, log.operations_of(ticket))


def test_a_pull_that_fails_leaves_the_place_where_it_was(desk: Desk, other: Desk, log: Log) -> None:
    ticket = opened(other)
    log.push(other)

    def interrupted() -> None:
        with desk.replica.transaction() as connection:
            merging.take_in(connection, SPACE, log.entries, "h", me=desk.person, device=desk.device, now=1, by="sync")
            raise OSError("cable")

    with pytest.raises(OSError, match="cable"):
        interrupted()
    assert merging.place_of(desk.replica.connection(), SPACE) == (0, "")
    assert store.load(desk.replica.connection(), "ticket", ticket) is None
    log.pull(desk)
    assert load(desk, ticket) == load(other, ticket)


def test_what_came_is_told_to_the_windows(desk: Desk, other: Desk, log: Log) -> None:
    ticket = opened(other)
    log.push(other)
    place = touched.place(desk)
    log.pull(desk)
    _, changes, authors = touched.since(desk, place)
    assert ticket in changes.of("ticket")
    assert len(changes.of("message")) == 1
    assert authors == {"sync"}


def test_my_clock_follows_what_i_have_seen_but_no_clock_that_is_far_ahead(
    desk: Desk, clock: TestClock, log: Log
) -> None:
    ticket = opened(desk)
    near, far = clock.ms + MAX_LEAD - 1000 << 16, clock.ms + 10 * MAX_LEAD << 16
    log.push(desk)
    log.write(foreign(ticket, 1, stamp=near))
    log.write(foreign(ticket, 2, stamp=far))
    log.pull(desk)
    assert int(desk.replica.meta("clock")) == near
    tickets.set_fields(desk, ticket, {"category": "mine"})
    assert near < pending(desk)[0].operation().stamp < far


def test_a_refused_operation_is_kept_aside_and_its_number_goes_on_as_a_void(desk: Desk, log: Log) -> None:
    ticket = opened(desk)
    log.push(desk)
    before = load(desk, ticket)
    tickets.set_fields(desk, ticket, {"subject": "refused"})
    tickets.set_fields(desk, ticket, {"category": "kept"})
    (refused, kept) = pending(desk)
    with desk.replica.transaction() as connection:
        assert merging.park(connection, refused, "space", now=5, me=desk.person, by="sync")
        assert not merging.park(connection, refused, "space", now=6, me=desk.person, by="sync"), "once, by whichever process"
    document = load(desk, ticket)
    assert document["values"]["subject"] == before["values"]["subject"]
    assert document["values"]["category"] == "kept"
    assert desk.replica.read("SELECT lower(hex(id)), reason, body FROM parked") == [(refused.id, "space", refused.body)]
    assert [each.n for each in pending(desk)] == [refused.n, kept.n]
    log.push(desk)
    assert load(desk, ticket) == fold(None, log.operations_of(ticket))
    assert [each.n for each in log.entries] == [1, 2, 3, 4]
    assert b"refused" not in b"".join(each.body or b"" for each in log.entries)


def test_a_refused_document_is_gone_and_the_rest_stays(desk: Desk, log: Log) -> None:
    gone, stays = opened(desk, "gone"), opened(desk, "stays")
    with desk.replica.transaction() as connection:
        for each in merging.unshared(connection, SPACE):
            if each.root == gone:
                merging.park(connection, each, "form", now=5, me=desk.person, by="sync")
    assert store.load(desk.replica.connection(), "ticket", gone) is None
    assert [each.id for each in search.quick(desk, "stays")] == [stays]
    assert search.quick(desk, "gone") == []
    log.push(desk)
    assert load(desk, stays) == fold(None, log.operations_of(stays))


def test_what_somebody_else_brought_under_the_same_id_takes_my_operations_place(desk: Desk, log: Log) -> None:
    ticket = opened(desk)
    log.push(desk)
    rule = new_id(5, 5)
    with desk.unit() as work:
        work.record("set", "ticket", ticket, {"status": "open"}, operation_id=rule)
        work.record("set", "ticket", ticket, {"category": "after"})
        work.commit()
    log.write(foreign(ticket, 9, id=rule, values={"status": "open"}))
    log.pull(desk)
    assert [each.operation().verb for each in pending(desk)] == ["void", "set"]
    assert [each.n for each in pending(desk)] == [3, 4]
    log.push(desk)
    assert load(desk, ticket) == fold(None, log.operations_of(ticket))


# ---- erasing


@pytest.mark.parametrize("scope", ["root", "doc"])
def test_a_tombstone_takes_row_full_text_and_words_along(desk: Desk, other: Desk, log: Log, scope: str) -> None:
    ticket = opened(other, "quetzal")
    message = tickets.reply(other, ticket, "xylophone").made
    log.push(other)
    log.push(desk)
    log.erase(message if scope == "doc" else ticket, ticket, scope)
    log.pull(desk)
    connection = desk.replica.connection()
    assert store.load(connection, "message", message) is None
    assert (store.load(connection, "ticket", ticket) is None) == (scope == "root")
    assert search.quick(desk, "xylophone") == []
    assert bool(search.quick(desk, "quetzal")) == (scope == "doc")
    bodies = b"".join(each for (each,) in desk.replica.read("SELECT body FROM op WHERE space = 'desk'"))
    assert b"xylophone" not in bodies
    if scope == "doc":
        assert len(history.history(desk, ticket)) > 0


def test_unshared_work_on_what_was_erased_waits_and_stops_nothing(desk: Desk, other: Desk, log: Log) -> None:
    ticket = opened(other)
    log.push(other)
    log.push(desk)
    tickets.set_fields(desk, ticket, {"subject": "too late"})
    log.erase(ticket, ticket, "root")
    log.pull(desk)
    (late,) = pending(desk)
    with desk.replica.transaction() as connection:
        merging.park(connection, late, "erased", now=5, me=desk.person, by="sync")
    assert store.load(desk.replica.connection(), "ticket", ticket) is None
    opened(desk, "goes on")
    log.push(desk)


# ---- whatever another program wrote


_junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
_names = st.sampled_from([
    "subject", "status", "priority", "requester", "assignee", "team", "next_word_by", "due", "opened_at", "happened", "author",
    "audience", "attachments", "body", "upto", "labels", "number", "name.en", "teams", "manager", "document", "copy", "cards",
])  # fmt: skip
_kinds = ["ticket", "message", "person", "team", "mark", "request", "request_message", "snippet", "zebra", ""]
_bodies = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(_kinds),
        "verb": st.sampled_from(["make", "set", "add", "drop", "settle", "delete", "hand_over", "install", "void", "?"]),
        "values": st.dictionaries(_names, _junk, max_size=4) | _junk, "base": st.dictionaries(_names, _junk, max_size=2) | _junk,
        "stamp": st.integers() | _junk, "happened": st.integers() | _junk, "intent": _junk, "group": _junk, "by": _junk,
        "schema": _junk,
    },
).map(lambda found: json.dumps(found).encode()) | st.binary(max_size=20)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(bodies=st.lists(_bodies, min_size=1, max_size=12), chance=st.randoms(use_true_random=False))
def test_a_body_of_nonsense_holds_up_nobody(desk: Desk, log: Log, bodies: list[bytes], chance: Random) -> None:
    """Fifty pushes of nonsense about real and unknown documents: everything goes on, and all screens still open."""
    real = opened(desk)
    log.push(desk)
    docs = [real, new_id(desk.now(), chance.getrandbits(74)), new_id(desk.now(), chance.getrandbits(74))]
    for body in bodies:
        place = len(log.entries) + 1
        doc, root = chance.choice(docs), chance.choice(docs)
        log.write(foreign(doc, id=new_id(desk.now(), chance.getrandbits(74)), n=place, root=root), body=body)
    log.pull(desk)
    assert merging.place_of(desk.replica.connection(), SPACE).seq == len(log.entries)
    tickets.set_fields(desk, real, {"category": "goes on"})
    tickets.reply(desk, real, "goes on")
    log.push(desk)
    assert load(desk, real)["values"]["category"] == "goes on"
    queues.page(desk, queues.QueueQuery(view="all"))
    queues.counts(desk)
    history.history(desk, real)
    reading.ticket(desk, real)
    reading.decisions(desk)
    people.tree(desk)
    people.teams(desk)
    people.find(desk, "")
    for doc in docs:
        assert (
            sum(
                len(desk.replica.read(f"SELECT 1 FROM {table} WHERE id = ?", (bytes.fromhex(doc),)))
                for table in store.TABLES
            )
            <= 1
        ), "one document in two tables"


def test_a_document_is_what_was_said_first(desk: Desk, log: Log) -> None:
    ticket = opened(desk)
    log.push(desk)
    log.write(foreign(ticket, type="message", values={"body": "I am a message"}))
    log.write(foreign(ticket, 2, type="ticket", values={"category": "still a ticket"}))
    log.pull(desk)
    assert load(desk, ticket)["values"]["category"] == "still a ticket"
    assert store.load(desk.replica.connection(), "message", ticket) is None
    assert load(desk, ticket) == fold(None, log.operations_of(ticket))


def test_a_kind_of_document_this_program_does_not_know_is_kept(desk: Desk, log: Log) -> None:
    doc = new_id(7, 7)
    log.write(foreign(doc, type="kudos", verb="make", values={"for": "Sami"}))
    log.write(foreign(doc, 2, type="kudos", verb="sing", values={"song": "hymn"}))
    log.pull(desk)
    found = store.load(desk.replica.connection(), "kudos", doc)
    assert found is not None
    assert found["values"] == {"for": "Sami"}
    assert len(found["unknown"]) == 1
