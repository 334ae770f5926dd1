"""What a hub promises: the values that travel, the hash chain, and the doors; a SQLite file and Postgres both keep it.

A hub keeps, per *space* (what is read together), a gapless log of operations, chained by `chain`, and the folded
documents. It never looks into a body. The same contract suite runs against every kind of hub.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from deskapp.domain.operation import canonical
from deskapp.hub.attending import PresenceDoors
from deskapp.hub.blobs import BlobDoors
from deskapp.hub.circles import CircleDoors
from deskapp.hub.deliveries import DeliveryDoors
from deskapp.hub.keeping import KeeperDoors
from deskapp.hub.older import OlderDoors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

COPY, KIN, INSTALL, PAST = "copy", "kin", "install", "past"
MOVING = (INSTALL, PAST)  # passengers that bring a root into another space; the others are copies
ERASED = -1  # the key epoch of a tombstone: a log entry the hub itself writes when something is erased
FIRST_NUMBER = 1001
PULL_LIMIT = 500
PUSH_LIMIT = 5_000  # operations, and passengers, in one push; clients send 500 and stay far below
PUSH_BYTES = 64_000_000


def digest(salt: bytes, body: bytes) -> str:
    """The hash of an operation's content; it stays when the content is erased, so the chain still verifies."""
    return hashlib.sha256(salt + body).hexdigest()


def chain(  # one place for the order of these values; golden vectors hold every engine to it
    prev: str,
    space: str,
    seq: int,
    id: str,  # noqa: A002
    origin: str | None,
    root: str,
    doc: str,
    actor: str,
    device: str,
    n: int,
    key_epoch: int,
    content: str,
) -> str:
    """The hash of a space's history up to `seq`; `prev` is the hash before it ("" at the start), `content` the digest."""
    values = [prev, space, seq, id, origin, root, doc, actor, device, n, key_epoch, content]
    return hashlib.sha256(canonical(values).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class HubInfo:
    """Which hub this is. `notes` are codes of things its keeper should know ("network": the file is on a share)."""

    uuid: str
    schema: int
    name: str
    kind: str  # "file" or "postgres"
    url: str = ""  # to open it again, from any folder; a password is kept in it
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpaceInfo:
    """A space as one person sees it."""

    id: str
    kind: str  # company, desk, team, circle, personal
    name: str
    may: str  # read, write
    confidential: bool = False


class Head(NamedTuple):
    """The end of a space's log. Both count: after a restored backup another history may have the same length."""

    seq: int
    hash: str


START = Head(0, "")


@dataclass(frozen=True, slots=True)
class OutgoingOperation:
    """An operation as a device sends it; `n` counts up without gaps for each device and space."""

    id: str
    n: int
    root: str
    doc: str
    key_epoch: int
    salt: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class StoredOperation:
    """An operation as the hub keeps it. `salt` and `body` are None once erased; `arrived` is the hub's clock, UTC ms.

    `origin` is None for what a member pushed, else the space whose push brought it (then `n` is 0).
    """

    seq: int
    id: str
    origin: str | None
    root: str
    doc: str
    actor: str
    device: str
    n: int
    key_epoch: int
    salt: bytes | None
    body: bytes | None
    digest: str
    arrived: int

    @property
    def tombstone(self) -> bool:
        """True when this entry says that `doc` was erased; its body is JSON with `reason` and `scope` (doc, root)."""
        return self.key_epoch == ERASED

    def intact(self) -> bool:
        """True when the content is what was hashed, or was erased, or was checked and opened (the digest is its salt)."""
        if self.body is None or self.salt is None or (self.key_epoch > 0 and self.salt.hex() == self.digest):
            return True
        return digest(self.salt, self.body) == self.digest

    def hash_after(self, prev: str, space: str) -> str:
        """The hash of the space once this operation is appended to `prev`."""
        return chain(
            prev, space, self.seq, self.id, self.origin, self.root, self.doc,
            self.actor, self.device, self.n, self.key_epoch, self.digest,
        )  # fmt: skip


OPERATION = "seq, id, origin, root, doc, actor, device, n, key_epoch, salt, body, digest, arrived"


def operation_of_row(row: tuple[Any, ...]) -> StoredOperation:
    """A row of the log with the columns OPERATION."""
    seq, op_id, origin, root, doc, actor, device, n, key_epoch, salt, body, content, arrived = row
    return StoredOperation(
        seq, op_id, origin or None, root, doc, actor, device, n, key_epoch, salt, body, content.hex(), arrived
    )


@dataclass(frozen=True, slots=True)
class DocumentState:
    """A folded document. When pushed, `seq` and `origin` are set by the hub, not by the sender."""

    doc: str
    root: str
    seq: int
    fold: int  # version of the folding rules
    unknown: bool  # the folder did not know some of it: a newer client folds it anew
    key_epoch: int
    body: bytes
    origin: str | None = None


def state_of(row: tuple[Any, ...]) -> DocumentState:
    """A row of the documents, in the order of the fields."""
    doc, root, seq, fold, unknown, key_epoch, body, origin = row
    return DocumentState(doc, root, seq, fold, bool(unknown), key_epoch, body, origin or None)


@dataclass(frozen=True, slots=True)
class Passenger:
    """A whole document that rides along with a push into another space; `state` is its folded body."""

    target: str
    kind: str  # copy, kin (a copy that may replace itself in a team's space), install, past
    id: str
    root: str
    doc: str
    key_epoch: int
    salt: bytes
    body: bytes
    state: bytes | None
    fold: int = 0


@dataclass(frozen=True, slots=True)
class PushResult:
    """What became of a push.

    ok: all of it is in the log, `head` is the new end; `kept` holds the indexes of passengers that were refused.
    stale: nothing was written, the log goes on until `head`; pull and try again.
    moved: nothing was written, `moved` says to which space these roots went.
    """

    status: str
    seq: int
    hash: str
    kept: tuple[int, ...] = ()
    moved: Mapping[str, str] = field(default_factory=dict)
    sent: tuple[OutgoingOperation, ...] = ()  # as they went into the log, where they were sealed on the way

    @property
    def head(self) -> Head:
        """The end of the log after, or instead of, this push."""
        return Head(self.seq, self.hash)


class DownloadPlace(NamedTuple):
    """How far a first download is: what has a root from `before` on is there, of `total` documents in all.

    It began when the log had `since` entries, the last of them `first`: that tells one history from another.
    """

    since: int
    first: str
    before: str
    total: int


@dataclass(frozen=True, slots=True)
class StatePage:
    """A piece of a first download: documents to put in place, replacing what an earlier page said of them.

    Only the last page has a `head`: with it loaded, all that was loaded stands exactly there. `gone` were erased.
    Every other page says by `place` how to go on after it.
    `resting` are roots left out; a root of which the last page brings documents rests no more, and is whole there.
    """

    states: tuple[DocumentState, ...]
    head: Head | None = None
    gone: tuple[str, ...] = ()
    resting: tuple[str, ...] = ()
    place: DownloadPlace | None = None


@dataclass(frozen=True, slots=True)
class Login:
    """Who may join under which name; `kind` is agent or customer."""

    login: str
    person: str
    kind: str


class Finding(Protocol):
    """What a replica asks that checks itself, or finds back to a restored hub."""

    def states_of(self, space: str, docs: Sequence[str], *, device: str) -> list[DocumentState]:
        """The folded documents of these ids, as far as they are here, in no order."""

    def last_number(self, space: str, *, device: str) -> int:
        """How far the device's own stream in a space goes here; 0 = it never wrote there."""


class Hub(BlobDoors, CircleDoors, DeliveryDoors, KeeperDoors, OlderDoors, PresenceDoors, Finding, Protocol):
    """The shared database.

    Any method raises Unavailable("hub.unreachable") when the hub does not answer. What a rule forbids raises
    Refused("hub.refused", what, why, reason, ...) with `reason` one of

        device   unknown or revoked device
        space    no such space, or no right to do this in it (the same answer for both)
        hole     the device's numbers do not go on: data `expected`
        id       an operation with this id is already there: data `id`
        erased   the document was erased: data `docs`
        size     more than a push may carry
        move     a hand-over that cannot be carried out as a whole: data `root`
        form     not well formed

    Reading methods take the reading `device`: its owner must be a member.
    """

    def info(self) -> HubInfo:
        """Which hub this is."""

    def now(self) -> int:
        """The hub's clock, UTC ms."""

    def close(self) -> None:
        """End the connection of this thread; the next call opens a new one."""

    def interrupt(self) -> None:
        """From another thread: end whatever call is running now; it raises hub.unreachable."""

    def busy_s(self) -> float:
        """For a watchdog: how long a call has been running, seconds; 0 = none."""

    # what is read

    def spaces(self, person: str) -> list[SpaceInfo]:
        """The spaces this person may read now, in order of id."""

    def readers(self, *, device: str) -> dict[str, frozenset[str]]:
        """Who reads each space that several people read and the device's owner too; under "" whoever uses deskapp."""

    def heads(self, *, device: str) -> dict[str, Head]:
        """The ends of all spaces the device's owner may read: one cheap call to poll with."""

    def pull(self, space: str, after: int, limit: int = PULL_LIMIT, *, device: str) -> list[StoredOperation]:
        """The operations after a sequence number, in order, without gaps."""

    def operations_of(self, space: str, root: str, *, device: str) -> list[StoredOperation]:
        """All operations of one root, in order."""

    def states(self, space: str, after: str = "", limit: int = 500, *, device: str) -> list[DocumentState]:
        """Folded documents in order of id, those after the id `after`."""

    def bootstrap(
        self,
        space: str,
        *,
        device: str,
        size: int = 1000,
        rest: int = 0,
        rested_before: int = 0,
        place: DownloadPlace | None = None,
    ) -> Iterator[StatePage]:
        """A first download: `size` documents, newest roots first and each with all that belongs to it, then pages of
        `rest` documents, then what changed meanwhile together with the head. With `place` it goes on from there; raises
        Conflict hub.forked where the hub was set back since.

        Tickets that have rested since before a time (UTC ms) are left out, with all that belongs to them.
        """

    # the doors for writing

    def push(
        self,
        space: str,
        seq: int,
        hash: str,  # noqa: A002
        device: str,
        ops: Sequence[OutgoingOperation],
        states: Sequence[DocumentState] = (),
        deliveries: Sequence[Passenger] = (),
    ) -> PushResult:
        """Append operations after the head (seq, hash), with the documents they change and their passengers.

        Passengers `install` and `past` hand their root over: all its documents must ride, here it is blanked.
        """

    def register(
        self,
        person: str,
        device: str,
        public_key: bytes = b"",
        verify_key: bytes = b"",
        *,
        customer: bool = False,
        name: str = "",
    ) -> list[SpaceInfo]:
        """Make a person's device known, and his own space; again changes nothing. Returns the person's spaces."""

    def reserve_numbers(self, device: str, count: int) -> tuple[int, int]:
        """A block of ticket numbers for this device alone: (first, last)."""

    def erase(self, space: str, root: str, reason: str, *, device: str, doc: str = "") -> None:
        """Blank a document (or, without `doc`, the whole root) here and in its copies; a tombstone entry stays."""

    # the keeper's

    def add_space(self, space: str, kind: str, name: str, *, confidential: bool = False) -> None:
        """Make a space; again changes its name only."""

    def add_member(self, space: str, person: str, may: str = "write", until: int | None = None) -> None:
        """Let a person read or write a space, until a time (UTC ms) or for good; a past time takes the right away."""

    def set_login(self, login: str, person: str, kind: str = "agent") -> None:
        """Let a person join under a login (case does not matter)."""

    def find_login(self, login: str) -> Login | None:
        """Who joins under this login."""

    def person_by_login(self, login: str) -> str | None:
        """The person id behind a login."""

    def take_lease(self, name: str, device: str, seconds: int) -> bool:
        """Take or renew the one right to do a duty; False while another device holds it."""

    def drop_lease(self, name: str, device: str) -> None:
        """Give the right back early."""
