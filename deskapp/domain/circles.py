"""Confidential circles: what a circle's log says of its keys and its readers, read entry after entry.

A circle is a space whose content is sealed for the computers of named people. Who these are is said inside it, by one of
them; what a hub's rows say of them counts for nothing here. The keys come in *epochs*: a new one begins when somebody
leaves, and each entry is sealed with the key of the epoch in which it stands in the log.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.errors import Refused
from deskapp.domain.operation import Operation, canonical, derived

if TYPE_CHECKING:
    from collections.abc import Mapping

DEVICE_KEY = "device_key"  # in `company`: the public keys of a computer
KEY = "circle_key"  # lies in clear in the circle's log: a key of the circle, sealed for computers
READER = "circle_reader"  # sealed like all else: a computer that reads here

_PREFIX = "c-"


def space_called(made: str) -> str:
    """The space of a circle, from a fresh id: it says nothing of what it is about."""
    return _PREFIX + made


def is_circle(space: str) -> bool:
    """True for the space of a circle."""
    return space.startswith(_PREFIX)


def check_stays(space: str, verb: str, kind: str, values: Mapping[str, object]) -> None:
    """What is in a circle stays in it, and nothing comes in from outside: whatever would carry it over is refused.

    Raises Refused circle.inside, circle.files.
    """
    target = str(values.get("space") or "") if verb == "hand_over" else str(values.get("parent_space") or "")
    leaves = is_circle(space) and (target or kind == "ask" or values.get("forwarded_to"))
    if leaves or is_circle(target):
        raise Refused("circle.inside")
    if is_circle(space) and values.get("attachments"):
        raise Refused("circle.files")


def check_together(one: str, other: str) -> None:
    """Nothing outside a circle names what is in it. Raises Refused circle.inside."""
    if one != other and (is_circle(one) or is_circle(other)):
        raise Refused("circle.inside")


def keys_root(space: str) -> str:
    """The root under which a circle's keys lie, so that they can be asked for alone."""
    return derived("circle keys", space)


def readers_root(space: str) -> str:
    """The root of what says who reads."""
    return derived("circle readers", space)


def team_of(space: str) -> str:
    """The team whose tickets a circle holds; its document lies in the circle, so nobody else knows its name."""
    return derived("circle team", space)


def reader_id(space: str, device: str) -> str:
    """The document that says of one computer that it reads here."""
    return derived(READER, space, device)


class Card(NamedTuple):
    """The public keys of a computer: to seal for it, and to check what it signed. Both as hex."""

    person: str
    device: str
    sealing: str
    verifying: str

    def id(self) -> str:
        """The document that tells the company of it: other keys are another document, never a change of this one."""
        return derived(DEVICE_KEY, *self)

    def signed_text(self) -> bytes:
        """What the computer signs of itself."""
        return canonical([DEVICE_KEY, *self]).encode()


def card_of(values: Mapping[str, object]) -> Card | None:
    """The card in the values of a document; None where it is none."""
    found = Card(*(str(values.get(name) or "") for name in Card._fields))
    sizes = [len(each) for each in found]
    return found if sizes == [32, 32, 64, 64] and all(map(_is_hex, found)) else None


def _is_hex(text: str) -> bool:
    return not set(text) - set("0123456789abcdef")


class KeySaid(NamedTuple):
    """A key operation: the key of an epoch, known by its `check`, sealed for each of these computers."""

    epoch: int
    check: str
    wraps: dict[str, str]
    signature: str

    def signed_text(self, space: str, device: str) -> bytes:
        """What the computer that says it signs."""
        return canonical([KEY, space, device, self.epoch, self.check, self.wraps]).encode()

    def values(self) -> dict[str, object]:
        """As an operation carries it."""
        return self._asdict()


def key_said(operation: Operation) -> KeySaid | None:
    """What a key operation says; None where it is not one."""
    values = operation.values
    epoch, check, wraps, signature = (values.get(name) for name in KeySaid._fields)
    if operation.type != KEY or operation.verb != "make" or not isinstance(wraps, dict):
        return None
    if type(epoch) is not int or not isinstance(check, str) or not isinstance(signature, str):
        return None
    if not all(isinstance(part, str) and _is_hex(part) for part in (*wraps, *wraps.values(), signature)):
        return None
    return KeySaid(epoch, check, wraps, signature)


@dataclass(frozen=True, slots=True)
class Roster:
    """Who reads a circle after some entry of its log, and which key is in force (`epoch`; 0 = it has none yet)."""

    epoch: int = 0
    checks: Mapping[int, str] = field(default_factory=dict)  # epoch -> how its key is known
    holders: Mapping[int, frozenset[str]] = field(default_factory=dict)  # epoch -> computers its key was sealed for
    readers: Mapping[str, Card] = field(default_factory=dict)  # computer -> its keys
    former: Mapping[str, Card] = field(default_factory=dict)

    def people(self) -> frozenset[str]:
        """Who reads here."""
        return frozenset(card.person for card in self.readers.values())

    def begun_by(self, card: Card) -> Roster:
        """The roster of a new circle: whoever made its first key reads it."""
        return replace(self, readers={card.device: card})

    def takes_key(self, said: KeySaid) -> bool:
        """True where this key may follow here: the next one, or one that is known for more computers."""
        if said.epoch == self.epoch + 1:
            return True
        return 1 <= said.epoch <= self.epoch and self.checks[said.epoch] == said.check

    def with_key(self, said: KeySaid) -> Roster:
        """After a key that may follow."""
        held = self.holders.get(said.epoch, frozenset()) | said.wraps.keys()
        return replace(
            self, epoch=max(self.epoch, said.epoch), checks={**self.checks, said.epoch: said.check},
            holders={**self.holders, said.epoch: held},
        )  # fmt: skip

    def after(self, operation: Operation, space: str) -> Roster:
        """After an operation that a reader wrote; all but those on readers change nothing."""
        if operation.type != READER:
            return self
        known = {**self.former, **self.readers}
        device = next((each for each in known if reader_id(space, each) == operation.doc), "")
        card = card_of(operation.values) if operation.verb == "make" else known.get(device)
        if card is None or reader_id(space, card.device) != operation.doc or operation.verb not in ("make", "set"):
            return self
        card = known.get(card.device, card)  # keys never change, whatever is said later
        readers = {name: each for name, each in self.readers.items() if name != card.device}
        former = {name: each for name, each in self.former.items() if name != card.device}
        out = bool(operation.values.get("out"))
        (former if out else readers)[card.device] = card
        return replace(self, readers=readers, former=former)

    def lacking(self) -> dict[int, list[Card]]:
        """Readers for whose computers the key of an epoch was not sealed yet."""
        found = {
            epoch: [card for device, card in self.readers.items() if device not in self.holders[epoch]]
            for epoch in self.checks
        }
        return {epoch: cards for epoch, cards in found.items() if cards}

    def outlived(self) -> bool:
        """True where somebody holds the key in force who reads here no more: then a new one is due."""
        return not self.former.keys().isdisjoint(self.holders.get(self.epoch, frozenset()))
