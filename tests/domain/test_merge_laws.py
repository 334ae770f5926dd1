"""The laws of merging, over computers that edit offline, in any interleaving."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.merge import Document, apply, digest, fold
from deskapp.domain.operation import Operation, canonical
from tests.domain.computers import DOCS, VALUES, judge, played, steps


@settings(max_examples=200)
@given(steps)
def test_nothing_anybody_said_is_lost_and_all_computers_agree(program: list[tuple[Any, ...]]) -> None:
    office = played(program)
    for doc in DOCS:
        if not office.of(doc):
            continue
        folded = fold(None, office.of(doc))
        for computer in office.computers:
            assert computer.confirmed[doc] == folded  # step by step through JSON, and all at once
            assert digest(computer.confirmed[doc]) == digest(folded)
        judge(office, doc, folded)


@settings(max_examples=90)
@given(steps, st.data())
def test_operations_that_come_again_change_nothing(program: list[tuple[Any, ...]], data: st.DataObject) -> None:
    log = played(program).log
    if not log:
        return
    again = list(log)
    for _ in range(data.draw(st.integers(1, 6))):
        which = data.draw(st.integers(0, len(again) - 1))
        again.insert(data.draw(st.integers(which + 1, len(again))), again[which])
    for doc in {each.doc for each in log}:
        once = fold(None, [each for each in log if each.doc == doc])
        assert fold(None, [each for each in again if each.doc == doc]) == once


def _names(operation: Operation) -> set[str]:
    return set(operation.values) if operation.verb in ("make", "set", "add", "drop") else {"*"}


@settings(max_examples=90)
@given(steps)
def test_operations_on_different_fields_commute_also_from_one_computer(program: list[tuple[Any, ...]]) -> None:
    office = played(program)
    for doc in DOCS:
        log = office.of(doc)
        whole = fold(None, log) if log else None
        for place in range(len(log) - 1):
            one, two = log[place : place + 2]
            if "*" in _names(one) | _names(two) or _names(one) & _names(two):
                continue
            swapped = [*log[:place], two, one, *log[place + 2 :]]
            assert fold(None, swapped) == whole


@settings(max_examples=40)
@given(steps)
def test_applying_leaves_the_document_passed_in_as_it_was(program: list[tuple[Any, ...]]) -> None:
    office = played(program)
    for doc in DOCS:
        document: Document | None = None
        for operation in office.of(doc):
            before = canonical(document)
            said = canonical([operation.values, operation.base])
            after = apply(document, operation)
            assert canonical(document) == before
            assert canonical([operation.values, operation.base]) == said
            document = after


@settings(max_examples=40)
@given(steps, st.integers(1, 10_000_000))
def test_a_document_knows_nothing_of_arrival(program: list[tuple[Any, ...]], later: int) -> None:
    """The same operations taken in at another time, in other portions, give the same text."""
    office = played(program)
    office.now += later
    for doc in DOCS:
        log = office.of(doc)
        if log:
            halves = fold(fold(None, log[:1]), log[1:])
            assert canonical(halves) == canonical(fold(None, log))


# ---- whatever another program wrote

_junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["d1", "op0", "*", "x:op0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
_fields = st.sampled_from(
    [*VALUES, "labels", "links", "*", "+", ">", "labels/vpn", "cards", "document", "copy", "at", "space"]
)
_maps = st.dictionaries(_fields, _junk | st.dictionaries(st.text(max_size=3), _junk, max_size=2), max_size=4)
_verbs = st.sampled_from(
    ["make", "set", "add", "drop", "settle", "delete", "hand_over", "install", "void", "paint"]
) | st.text(max_size=3)
_junk_operations = st.builds(
    Operation,
    id=st.sampled_from([f"op{n}" for n in range(6)]), stamp=st.integers(0, 5), device=st.sampled_from(["a", "b"]),
    actor=st.just("p"), n=st.integers(0, 6), space=st.just("s"), root=st.just("d1"), doc=st.just("d1"),
    type=st.sampled_from(["ticket", "message", "request", "person", "zebra", ""]), verb=_verbs, values=_maps, base=_maps,
)  # fmt: skip


@settings(max_examples=250)
@given(st.lists(_junk_operations, max_size=8))
def test_nonsense_is_folded_without_a_murmur(operations: list[Operation]) -> None:
    document: Document | None = None
    for operation in operations:
        document = apply(document, operation)
        again = json.loads(canonical(document))
        assert canonical(again) == canonical(document)
        document = again
    if operations:
        assert canonical(document) == canonical(fold(None, operations))


@settings(max_examples=200)
@given(steps, st.lists(_junk_operations, min_size=1, max_size=4), st.data())
def test_nonsense_does_not_stand_in_the_way_of_sense(
    program: list[tuple[Any, ...]], nonsense: list[Operation], data: st.DataObject
) -> None:
    """Nonsense among the operations of a real document: still no error, and still the same on every computer."""
    log = played(program).of("d1")
    for each in nonsense:
        log.insert(data.draw(st.integers(0, len(log))), replace(each, device="nobody"))
    step_by_step: Document | None = None
    for operation in log:
        step_by_step = apply(step_by_step, operation)
    assert canonical(step_by_step) == canonical(fold(None, log))


@given(st.dictionaries(st.sampled_from(["values", "versions", "writes", "sets", "cards", "deleted", "unknown"]), _junk))
def test_a_moved_document_without_the_shape_of_one_is_put_aside(found: dict[str, Any]) -> None:
    installed = Operation("op9", 1, "a", "p", 0, "s", "d1", "d1", "ticket", "install", {"document": found})
    document = fold(
        None, [installed, Operation("op1", 2, "a", "p", 1, "s", "d1", "d1", "ticket", "set", {"subject": "x"})]
    )
    assert document["values"]["subject"] == "x"
