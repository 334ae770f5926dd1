"""Ticket numbers: final at once, also offline, and never given twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.replica import numbers
from deskapp.services import reading, tickets
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


@pytest.fixture
def small(desk: Desk) -> Desk:
    """A desk with two small blocks left."""
    with desk.replica.transaction() as connection:
        connection.execute("DELETE FROM number_block")
        numbers.add_block(connection, 2001, 2002)
        numbers.add_block(connection, 1501, 1502)
    return desk


def opened(desk: Desk) -> str:
    return tickets.open_ticket(desk, subject="x", requester=person_id("aino")).number


def test_blocks_are_used_up_from_the_lowest_on(small: Desk) -> None:
    assert numbers.left(small.replica.connection()) == 4
    assert [opened(small) for _ in range(4)] == ["T-1501", "T-1502", "T-2001", "T-2002"]
    assert numbers.left(small.replica.connection()) == 0


def test_an_empty_block_gives_names_of_this_computer_and_goes_on_with_the_next_block(small: Desk) -> None:
    for _ in range(4):
        opened(small)
    code = numbers.code_of(small.device)
    assert [opened(small) for _ in range(3)] == [f"{code}-1", f"{code}-2", f"{code}-3"]
    with small.replica.transaction() as connection:
        numbers.add_block(connection, 3001, 3050)
        numbers.add_block(connection, 3001, 3050)  # told twice
    assert opened(small) == "T-3001"
    assert numbers.left(small.replica.connection()) == 49
    assert reading.by_number(small, f"{code.lower()}-2")


def test_a_number_whose_ticket_was_refused_is_not_lost(small: Desk) -> None:
    with pytest.raises(Refused):
        tickets.open_ticket(small, subject="x", requester=person_id("aino"), channel="pigeon")
    assert opened(small) == "T-1501"


def test_codes_can_be_said_on_the_phone() -> None:
    codes = {numbers.code_of(f"{n:04x}" + "0" * 28) for n in range(0, 65536, 7)}
    assert len(codes) == 240
    assert all(each[0] not in "IO" and each[1].isdigit() for each in codes)
    assert numbers.code_of("") == "A0"
