"""Whatever tickets went through: joined, parted, split, changed as many, by a macro, answered; undone, all is as before."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.macro import Macro
from deskapp.domain.rows import QueueQuery
from deskapp.replica.tables import DOCUMENTS, table_of
from deskapp.services import (
    bulk,
    drafts,
    joining,
    macros,
    queues,
    reading,
    reassigning,
    search,
    sending,
    steps,
    tickets,
    undo,
)
from deskapp.services.desk import Desk, open_desk
from deskapp.services.steps import Chosen
from tests.desks import TestClock, make_desk, person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 4
LATER = 1_795_500_000_000
WORDS = ("kettle", "teapot", "printer")
WHO = st.sampled_from(["", person_id("sami"), person_id("petra")])
WHICH = st.integers(0, MANY - 1)
SOME = st.lists(WHICH, min_size=1, max_size=MANY, unique=True)
FIELDS = st.dictionaries(
    st.sampled_from(["priority", "category", "external_waiting", "subject", "next_word_by"]),
    st.integers(0, 3),
    min_size=1,
    max_size=3,
)
MACROS = st.builds(
    Macro, name=st.just("m"), status=st.sampled_from(["", "open", "waiting", "solved"]), priority=st.integers(-1, 3),
    assignee=st.sampled_from(["", "me", "nobody"]), labels=st.sets(st.sampled_from("abc")).map(tuple),
    unlabels=st.sets(st.sampled_from("de")).map(tuple), wake=st.sampled_from(["", "tomorrow"]),
    id=st.just(""), solution=st.just(""), snippet=st.just(""), team=st.just(""), owner=st.just(""), may_write=st.just(True),
)  # fmt: skip
BEFORE = st.one_of(
    st.tuples(st.just("fields"), SOME, FIELDS), st.tuples(st.just("assign"), SOME, WHO),
    st.tuples(st.just("label"), SOME, st.just("d")),
    st.tuples(st.just("join"), SOME, st.booleans()), st.tuples(st.just("close"), SOME, st.just("Done")),
    st.tuples(st.just("note"), SOME, st.just("kettle again")), st.tuples(st.just("split"), SOME, WHICH),
    st.tuples(st.just("wait"), SOME, st.just("customer")), st.tuples(st.just("hold"), SOME, st.just("Soon.")),
)  # fmt: skip
DEED = st.one_of(
    BEFORE, st.tuples(st.just("stopped"), SOME, FIELDS), st.tuples(st.just("all but"), SOME, FIELDS),
    st.tuples(st.just("macro"), SOME, MACROS), st.tuples(st.just("move"), SOME, st.just(team_id("payroll"))),
    st.tuples(st.just("label all"), SOME, st.sampled_from("ae")), st.tuples(st.just("follow all"), SOME, st.just("")),
    st.tuples(st.just("snooze all"), SOME, st.sampled_from([0, LATER])),
    st.tuples(st.just("part"), SOME, st.just("")), st.tuples(st.just("close told"), SOME, st.just("Done")),
    st.tuples(st.just("move told"), SOME, st.just(team_id("payroll"))), st.tuples(st.just("give told"), SOME, WHO),
    st.tuples(st.just("hold"), SOME, st.sampled_from(["Hello.", "printer\n\nyours"])),
)  # fmt: skip


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A desk that every example begins with."""
    with tempfile.TemporaryDirectory() as folder:
        desk = make_desk(Path(folder) / "home", now=TestClock())
        for number in range(MANY):
            subject = f"{WORDS[number % len(WORDS)]} {number}"
            who = person_id(("aino", "omar")[number % 2])
            ticket = tickets.open_ticket(desk, subject=subject, requester=who, text=f"{subject} leaks").made
            tickets.reply(desk, ticket, "Which floor?", language="en")
            tickets.add_label(desk, ticket, "e")
        desk.close_thread()
        yield Path(folder) / "home"


def _ids(desk: Desk) -> list[str]:
    """The tickets of the beginning; those that were split off have later numbers."""
    return [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM ticket ORDER BY number LIMIT ?", (MANY,))]


def _do(desk: Desk, deed: tuple[str, list[int], Any]) -> str:
    """Do it; the answer is what takes it back: a group, or "held:" and an id. "" where it was refused."""
    what, which, how = deed
    ids = [_ids(desk)[each] for each in which]
    try:
        if what.endswith(" all"):
            return _do_to_all(desk, what, ids, how)
        return (_do_and_tell if what.endswith(" told") else _do_alone)(desk, what, ids, how)
    except (Refused, NotFound):
        return ""


def _do_alone(desk: Desk, what: str, ids: list[str], how: Any) -> str:
    match what:
        case "fields":
            return bulk.set_fields_all(desk, ids, _fields(how)).group
        case "stopped":  # after the first piece: what is done stays done
            seen: list[int] = []
            stop = lambda: bool(seen)  # noqa: E731
            return bulk.set_fields_all(desk, ids, {"priority": 3, **_fields(how)}, lambda *_: seen.append(1), stop).group
        case "all but":  # whatever the view finds now
            chosen = Chosen([queues.key_of(desk, each) for each in ids], QueueQuery(view="all"))
            return bulk.set_fields_all(desk, chosen, _fields(how)).group
        case "assign":
            return bulk.assign_all(desk, ids, how).group
        case "label":
            return tickets.add_label(desk, ids[0], how).group
        case "join":
            return joining.join(desk, ids, tell=how).group
        case "part":
            return joining.part(desk, ids[0]).group
        case "split":
            messages = reading.ticket(desk, ids[0]).messages
            return joining.split(desk, ids[0], [each.id for each in messages[: how + 1]], "teapot apart").group
        case "close":
            return bulk.close_all(desk, ids, how).group
        case "move":
            return bulk.move_all(desk, ids, how).group
        case "wait":
            return tickets.wait_on(desk, ids[0], how).group
        case "note":
            return tickets.note(desk, ids[0], how).group
        case "macro":
            return macros.run(desk, macros.save(desk, how).made, ids[0]).group
        case "hold":
            return "held:" + sending.hold(desk, ids[0], how).id
    raise AssertionError(what)


def _do_to_all(desk: Desk, what: str, ids: list[str], how: Any) -> str:
    if what == "label all":
        return bulk.label_all(desk, ids, how).group
    if what == "follow all":
        return bulk.follow_all(desk, ids).group
    return bulk.snooze_all(desk, ids, how, reason="the part comes" if how else "").group


def _do_and_tell(desk: Desk, what: str, ids: list[str], how: str) -> str:
    """A deed of which each customer reads in a sentence."""
    if what == "close told":
        return bulk.close_all(desk, ids, how, told=bulk.closing_sentences(desk, ids)).group
    if what == "move told":
        said = bulk.moving_sentences(desk, ids, how, otherwise=LATER)
        return bulk.move_all(desk, ids, how, note="teapot", told=said).group
    moves = dict.fromkeys(ids, how)
    said = reassigning.sentences(desk, moves, otherwise=LATER)
    return reassigning.reassign(desk, moves, note="printer", told=said).group


def _fields(how: dict[str, int]) -> dict[str, Any]:
    values = {name: {0: "", 1: "yes"}.get(n % 2) if name == "external_waiting" else n for name, n in how.items()}
    return values | ({"subject": f"kettle {how['subject']}"} if "subject" in how else {})


@pytest.fixture(autouse=True, scope="module")
def _small_pieces() -> Iterator[None]:
    """A few tickets are as many pieces as thousands are."""
    with pytest.MonkeyPatch.context() as patch:
        for name, size in (("FIRST", 1), ("SMALLEST", 1), ("LARGEST", 2)):
            patch.setattr(steps, name, size)
        patch.setattr(undo, "AT_ONCE", 1)
        yield


def _standing(desk: Desk) -> dict[str, Any]:
    """Every value and set of what is there, its place in the views, the counts, and what is found."""
    documents = {}
    for table in sorted({table_of(kind) for kind in DOCUMENTS if kind != "macro"}):
        for id_, kind, text in desk.replica.read(f"SELECT lower(hex(id)), type, doc FROM {table} WHERE deleted = 0"):
            document = json.loads(text)
            values = {name: value for name, value in document["values"].items() if value not in ("", None, 0, False)}
            sets = {name: sorted(each) for name, each in document["sets"].items() if each}
            if kind != "macro":
                documents[id_] = (kind, values, sets, sorted(document["cards"]))
    places = desk.replica.read(
        "SELECT lower(hex(id)), stage, next_due, heard_at, unread, answered, attachments, cards, followed"
        " FROM ticket WHERE deleted = 0"
    )
    lists = {
        view: [each.id for each in queues.page(desk, QueueQuery(view=view))]
        for view in ("all", "team", "mine", "waiting")
    }
    found = {word: sorted(each.ticket for each in search.quick(desk, word)) for word in WORDS}
    read = [
        (each.body, each.number, each.moved) for ticket in _ids(desk) for each in reading.ticket(desk, ticket).messages
    ]
    return {
        "documents": documents, "places": sorted(places), "lists": lists, "counts": queues.counts(desk), "found": found,
        "read": read, "held": [(each.ticket, each.text) for each in sending.held(desk)],
    }  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(before=st.lists(BEFORE, max_size=4), deeds=st.lists(DEED, min_size=1, max_size=4))
def test_what_is_undone_leaves_every_value_set_and_count_as_before(
    made: Path, before: list[Any], deeds: list[Any]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(made, Path(folder) / "home")
        desk = open_desk(Path(folder) / "home", synchronous="off")
        desk.now = TestClock(1_795_400_000_000)
        try:
            for each in before:
                _do(desk, each)
            steps: list[tuple[dict[str, Any], str]] = []
            for each in deeds:
                standing = _standing(desk)
                if back := _do(desk, each):
                    steps.append((standing, back))
            for standing, back in reversed(steps):
                if back.startswith("held:"):
                    draft = sending.undo_hold(desk, back.removeprefix("held:"))
                    drafts.drop(desk, draft.ticket, draft.kind)
                else:
                    assert tickets.undo(desk, back).number.endswith("/0")
                assert _standing(desk) == standing
        finally:
            desk.close_thread()
