"""The verbs, and what an operation carries: the only way anything others must see comes about."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import dataclass, field, replace
from typing import Any

SCHEMA = 1
"""Version of the operations this program writes."""

VERBS = ("make", "set", "add", "drop", "settle", "delete", "hand_over", "install", "void")

COMPANY = "company"
DESK = "desk"

Value = Any
"""What JSON can hold: text, whole number, true or false, nothing, lists and maps of these."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing somebody did to one document.

    `stamp` is the hybrid logical clock (48 bit ms, 16 bit counter); `n` the gapless number in the
    device's stream of this space; `base` maps each field to the operation whose value was replaced;
    `happened` is the time people read (ms), which an import sets to the old time, and `by` the name an
    import read there: shown, never trusted.
    """

    id: str
    stamp: int
    device: str
    actor: str
    n: int
    space: str
    root: str
    doc: str
    type: str
    verb: str
    values: dict[str, Value] = field(default_factory=dict)
    base: dict[str, Value] = field(default_factory=dict)
    intent: str = ""
    group: str = ""
    happened: int = 0
    by: str = ""
    schema: int = SCHEMA


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Value) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text on every computer."""
    return _ENCODER.encode(value)


def body_of(operation: Operation) -> bytes:
    """What travels opaquely: everything the hub does not need to read."""
    said = {"by": operation.by} if operation.by else {}
    return canonical({
        **said, "stamp": operation.stamp, "type": operation.type, "verb": operation.verb, "values": operation.values,
        "base": operation.base, "intent": operation.intent, "group": operation.group,
        "happened": operation.happened, "schema": operation.schema,
    }).encode()  # fmt: skip


def operation_of(
    body: bytes,
    *,
    id: str,  # noqa: A002
    device: str,
    actor: str,
    n: int,
    space: str,
    root: str,
    doc: str,
) -> Operation:
    """Join an envelope and its body again. Fields of newer programs in the body are left out here, kept in the body."""
    inner = json.loads(body)
    return Operation(
        id=id, device=device, actor=actor, n=n, space=space, root=root, doc=doc,
        stamp=inner["stamp"], type=inner["type"], verb=inner["verb"], values=inner.get("values", {}),
        base=inner.get("base", {}), intent=inner.get("intent", ""), group=inner.get("group", ""),
        happened=inner.get("happened", inner["stamp"] >> 16), schema=inner.get("schema", 1),
        by=inner.get("by", ""),
    )  # fmt: skip


def voided(operation: Operation) -> Operation:
    """The same number in the device's stream with nothing to do: a parked or doubled operation's place holder."""
    return replace(operation, verb="void", values={}, base={}, intent="void", type="void")


def void_id(operation: Operation) -> str:
    """A void needs an id of its own, the same on every try."""
    return derived(operation.id, "void", operation.space, str(operation.n))


def new_id(ms: int, random_bits: int) -> str:
    """A UUIDv7 as 32 hex characters from a time in ms and 74 random bits.

    Own two lines, because simulations inject the randomness and ids are made a hundred thousand at a time.
    """
    value = (ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (random_bits >> 62 & 0xFFF) << 64
    return f"{value | 0b10 << 62 | random_bits & ((1 << 62) - 1):032x}"


_NAMESPACE = uuid.UUID("6f1d1f0c-2f0e-5c1e-9a55-de5ca9900001")


def derived(*parts: str) -> str:
    """A UUIDv5 as 32 hex characters for what several computers could create alike."""
    return uuid.uuid5(_NAMESPACE, "\x1f".join(parts)).hex


def passenger_id(origin: str, target: str, doc: str) -> str:
    """Id of a delivered copy: sha256(origin, target, original document) as a UUIDv8."""
    digest = bytearray(hashlib.sha256("\x1f".join((origin, target, doc)).encode()).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return bytes(digest).hex()


def personal_space(person: str) -> str:
    """The space only this person reads."""
    return "p-" + person
