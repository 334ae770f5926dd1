"""The verbs, and what an operation carries: the only way anything others must see comes about."""

from __future__ import annotations

import hashlib
import json
import math
import uuid
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

SCHEMA = 1
"""Version of the operations this program writes."""

VERBS = ("make", "set", "add", "drop", "settle", "delete", "hand_over", "install", "void")

UNREADABLE = "?"
"""Stands for the verb of an operation whose body this program cannot read."""

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
    import read there: shown, never trusted. `computer` is what its person calls the computer it was made on, and
    `away` since when (ms) that had had no contact with the hub, 0 = it had: shown beside a value that needs a decision.
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
    computer: str = ""
    away: int = 0
    schema: int = SCHEMA


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Value) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text on every computer."""
    return _ENCODER.encode(value)


def body_of(operation: Operation) -> bytes:
    """What travels opaquely: everything the hub does not need to read."""
    said = {name: value for name in _SAID if (value := getattr(operation, name))}
    return canonical({
        **said, "stamp": operation.stamp, "type": operation.type, "verb": operation.verb, "values": operation.values,
        "base": operation.base, "intent": operation.intent, "group": operation.group,
        "happened": operation.happened, "schema": operation.schema,
    }).encode()  # fmt: skip


_SAID = ("by", "computer", "away")  # left out where there is nothing to say


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
    """Join an envelope and its body again; never raises.

    Fields of newer programs in the body are left out here, kept in the body. What cannot be read at all becomes an
    operation of the verb UNREADABLE without a type: it is kept and passed on, and holds up nobody.
    """
    inner = _readable(body)
    stamp = _whole(inner.get("stamp"), 0, 1 << 62)
    return Operation(
        id=id, device=device, actor=actor, n=n, space=space, root=root, doc=doc, stamp=stamp,
        type=_text(inner.get("type")), verb=_text(inner.get("verb")) or UNREADABLE, values=_map(inner.get("values")),
        base=_map(inner.get("base")), intent=_text(inner.get("intent")), group=_text(inner.get("group")),
        happened=_whole(inner.get("happened"), stamp >> 16, 1 << 46), schema=_whole(inner.get("schema"), 1, 1 << 31),
        by=_text(inner.get("by")), computer=_text(inner.get("computer")), away=_whole(inner.get("away"), 0, 1 << 46),
    )  # fmt: skip


class Enveloped(Protocol):
    """An operation as it travels and is kept: what the hub reads, and a body."""

    @property
    def id(self) -> str: ...
    @property
    def device(self) -> str: ...
    @property
    def actor(self) -> str: ...
    @property
    def n(self) -> int: ...
    @property
    def root(self) -> str: ...
    @property
    def doc(self) -> str: ...
    @property
    def body(self) -> bytes | None: ...


def unpacked(entry: Enveloped, space: str) -> Operation:
    """The operation of a log entry of a space; never raises, an erased body reads as UNREADABLE."""
    return operation_of(
        entry.body or b"", id=entry.id, device=entry.device, actor=entry.actor, n=entry.n, space=space, root=entry.root,
        doc=entry.doc,
    )  # fmt: skip


def _readable(body: bytes) -> dict[str, Value]:
    try:
        inner = _DECODER.decode(body.decode("utf-8", "surrogatepass"))
        if b"\\u" in body or b"\xed" in body or body.count(b"[") + body.count(b"{") > _DEEPEST:
            inner = _plain(inner, _DEEPEST)
    except (ValueError, RecursionError):
        return {}
    return inner if isinstance(inner, dict) else {}


_DEEPEST = 100  # SQLite reads JSON a thousand levels deep, Python about as many; nobody needs a hundred


def _finite(text: str) -> float | None:
    number = float(text)
    return number if math.isfinite(number) else None


_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=lambda _: None)  # made once: it takes as long as a body


def _plain(value: Value, deepest: int) -> Value:
    """The value without lone surrogates, which no database takes. Raises ValueError where it is nested too deep."""
    if deepest < 0:
        raise ValueError("nested too deep")
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()
    if isinstance(value, list):
        return [_plain(each, deepest - 1) for each in value]
    if isinstance(value, dict):
        return {_plain(name, deepest): _plain(each, deepest - 1) for name, each in value.items()}
    return value


def _text(found: Value) -> str:
    return found if isinstance(found, str) else ""


def _map(found: Value) -> dict[str, Value]:
    return found if isinstance(found, dict) else {}


def _whole(found: Value, otherwise: int, limit: int) -> int:
    """A whole number from 0 up to a limit that every database and file can hold."""
    return found if type(found) is int and 0 <= found < limit else otherwise


def voided(operation: Operation) -> Operation:
    """The same number in the device's stream with nothing to do: a parked or doubled operation's place holder.

    It says whose: who kept the operation aside for others need not any more.
    """
    return replace(operation, verb="void", values={"of": operation.id}, base={}, intent="void", type="void")


def void_id(operation: Operation) -> str:
    """A void needs an id of its own, the same on every try; two computers may void the same, each in its own stream."""
    return derived(operation.id, "void", operation.space, operation.device, str(operation.n))


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
