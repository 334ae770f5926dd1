"""What is wrong with a push before any hub has seen it: the form of ids, numbers and sizes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deskapp.hub.base import refused
from deskapp.hub.protocol import PUSH_BYTES, PUSH_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deskapp.domain.errors import Refused
    from deskapp.hub.protocol import DocumentState, OutgoingOperation, Passenger

_ID = re.compile(r"[0-9a-f]{32}").fullmatch


def check_ids(*ids: str) -> None:
    """Refuse what is not 32 lower-case hex characters."""
    for each in ids:
        if not isinstance(each, str) or not _ID(each):
            raise _form(f"{each!r} is no id")


def check_push(
    device: str,
    ops: Sequence[OutgoingOperation],
    states: Sequence[DocumentState],
    deliveries: Sequence[Passenger],
) -> None:
    """Refuse what no hub would take, before anything travels."""
    if max(len(ops), len(states), len(deliveries)) > PUSH_LIMIT or _size(ops, states, deliveries) > PUSH_BYTES:
        raise refused("size", "the changes", "they are too many for one push")
    check_ids(device)
    for op in ops:
        check_ids(op.id, op.root, op.doc)
    for passenger in deliveries:
        check_ids(passenger.id, passenger.root, passenger.doc)
    _unlike("operation", [op.id for op in ops])
    _unlike("state", [state.doc for state in states])
    if {state.doc for state in states} - {op.doc for op in ops}:
        raise _form("a document without an operation")
    if any(each.key_epoch < 0 for each in ops) or any(each.key_epoch < 0 for each in states):
        raise _form("a key epoch below zero")


def _size(*parts: Iterable[OutgoingOperation | DocumentState | Passenger]) -> int:
    return sum(len(each.body) for part in parts for each in part)


def _unlike(what: str, ids: Sequence[str]) -> None:
    if len(set(ids)) != len(ids):
        raise _form(f"the same {what} twice")


def _form(why: str) -> Refused:
    return refused("form", "the changes", why)
