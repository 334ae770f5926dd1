"""What an operation carries, and how it survives being written by somebody else's program."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.merge import fold
from deskapp.domain.operation import (
    UNREADABLE,
    Operation,
    body_of,
    canonical,
    derived,
    new_id,
    operation_of,
    passenger_id,
    void_id,
    voided,
)

ENVELOPE: dict[str, Any] = {
    "id": "a" * 32, "device": "d", "actor": "p", "n": 7, "space": "desk", "root": "b" * 32, "doc": "b" * 32,
}  # fmt: skip

GOLDEN = Operation(
    **ENVELOPE, stamp=1_800_000_000_000 << 16, type="ticket", verb="set",
    values={"subject": "Größe\n\"عمر\"", "priority": 2, "flags": [True, None]}, base={"priority": "c" * 32},
    intent="set", group="d" * 32, happened=1_800_000_000_000,
)  # fmt: skip


def read(body: bytes) -> Operation:
    return operation_of(body, **ENVELOPE)


def test_the_bytes_that_travel_are_these() -> None:
    """Other programs hash them: a change here needs a new `schema`."""
    assert body_of(GOLDEN) == (
        b'{"base":{"priority":"cccccccccccccccccccccccccccccccc"},"group":"dddddddddddddddddddddddddddddddd",'
        b'"happened":1800000000000,"intent":"set","schema":1,"stamp":117964800000000000,"type":"ticket",'
        b'"values":{"flags":[true,null],"priority":2,"subject":"Gr\xc3\xb6\xc3\x9fe\\n\\"\xd8\xb9\xd9\x85\xd8\xb1\\""},"verb":"set"}'
    )


def test_an_operation_survives_the_journey() -> None:
    assert read(body_of(GOLDEN)) == GOLDEN


def test_the_name_an_import_read_travels_only_where_there_is_one() -> None:
    assert b'"by"' not in body_of(GOLDEN)
    named = Operation(**ENVELOPE, stamp=1, type="t", verb="set", by="Mr. Old", happened=5)
    assert read(body_of(named)).by == "Mr. Old"


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"not json", b"[]", b"7", b"null", b'{"values":', b"[" * 5000, b"{}", b'{"verb": 7}']
)
def test_what_cannot_be_read_is_kept_and_stops_nobody(body: bytes) -> None:
    operation = read(body)
    assert (operation.verb, operation.type, operation.n) == (UNREADABLE, "", 7)
    assert fold(None, [operation])["unknown"] == [operation.id]


def test_odd_parts_become_what_every_database_takes() -> None:
    body = (
        b'{"stamp": 1e400, "happened": -5, "verb": "set", "type": "ticket", "schema": "new", "by": [],'
        b' "values": {"subject": "a\\ud800b", "n": NaN, "m": -Infinity, "x": 1e999, "y": 1.5}, "base": []}'
    )
    operation = read(body)
    assert operation.values == {"subject": "ab", "n": None, "m": None, "x": None, "y": 1.5}
    assert (operation.stamp, operation.happened, operation.schema, operation.by, operation.base) == (0, 0, 1, "", {})
    canonical(operation.values).encode()


def test_letters_beyond_the_first_plane_stay_whole() -> None:
    assert (
        read(b'{"verb":"set","values":{"a":"\\ud83d\\ude00 \xf0\x9f\x98\x80 \xed\x95\x9c"}}').values["a"] == "😀 😀 한"
    )


def test_nesting_without_end_is_not_read() -> None:
    deep = b'{"verb":"set","values":{"a":' + b"[" * 400 + b"]" * 400 + b"}}"
    assert read(deep).verb == UNREADABLE


@given(st.binary(max_size=80) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["stamp", "type", "verb", "values", "base", "intent", "group", "happened", "schema", "by"]), inner
    ),
).map(lambda found: json.dumps(found).encode()))  # fmt: skip
def test_any_bytes_at_all_are_an_operation(body: bytes) -> None:
    document = fold(None, [read(body)])
    canonical(document).encode()


def test_newer_fields_of_a_body_are_passed_over() -> None:
    inner = json.loads(body_of(GOLDEN)) | {"colour": "red", "schema": 9}
    operation = read(json.dumps(inner).encode())
    assert (operation.schema, operation.values) == (9, GOLDEN.values)


# ---- ids


def test_ids_are_version_7_and_sort_by_time() -> None:
    ids = [new_id(ms, (1 << 74) - 1 - ms) for ms in range(1_800_000_000_000, 1_800_000_000_300)]
    assert ids == sorted(ids)
    assert {uuid.UUID(each).version for each in ids} == {7}
    assert {uuid.UUID(each).variant for each in ids} == {uuid.RFC_4122}


@given(st.integers(0, (1 << 48) - 1), st.integers(0, (1 << 74) - 1))
def test_every_id_keeps_its_time_and_all_its_chance(ms: int, chance: int) -> None:
    value = int(new_id(ms, chance), 16)
    assert value >> 80 == ms
    assert ((value >> 64 & 0xFFF) << 62 | value & (1 << 62) - 1) == chance


def test_derived_ids_are_the_same_everywhere_and_keep_their_parts_apart() -> None:
    assert derived("mail", "17") == "959b7a49d30852a29c7efbc559c7d0df"
    assert derived("a", "bc") != derived("ab", "c")
    assert uuid.UUID(derived("mail", "17")).version == 5


def test_ids_of_copies_are_version_8_and_say_nothing() -> None:
    one = passenger_id("desk", "p-aino", "b" * 32)
    assert uuid.UUID(one).version == 8
    assert uuid.UUID(one).variant == uuid.RFC_4122
    assert one != passenger_id("desk", "p-jonas", "b" * 32)
    assert one != passenger_id("pay", "p-aino", "b" * 32)
    assert one == "957e20761d0682d5aa51334edd439216"


def test_a_void_keeps_the_number_and_says_whose() -> None:
    void = voided(GOLDEN)
    assert (void.n, void.device, void.verb, void.values, void.base) == (7, "d", "void", {"of": GOLDEN.id}, {})
    assert b"Gr" not in body_of(void)
    assert void_id(GOLDEN) == void_id(GOLDEN) != GOLDEN.id
