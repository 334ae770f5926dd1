"""What a push carries, made of what lies here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.merge import FOLD
from deskapp.domain.operation import canonical
from deskapp.hub.protocol import DocumentState, OutgoingOperation, chain, digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.merge import Document
    from deskapp.hub.protocol import Head
    from deskapp.replica.merging import Unshared


def outgoing(each: Unshared) -> OutgoingOperation:
    """An operation as it is handed to the hub; what goes sealed is sealed on the way."""
    return OutgoingOperation(each.id, each.n, each.root, each.doc, 0, each.salt, each.body)


def state(doc: str, document: Document) -> DocumentState:
    """A folded document as it is handed to the hub."""
    unknown = bool(document["unknown"])
    return DocumentState(doc, document["root"], 0, FOLD, unknown, 0, canonical(document).encode())


def hashes_after(
    head: Head, space: str, sent: Sequence[OutgoingOperation], *, person: str, device: str
) -> list[str]:
    """The hash of a log before what was sent, and after each of it."""
    found = [head.hash]
    for at, each in enumerate(sent, head.seq + 1):
        content = digest(each.salt, each.body)
        found.append(
            chain(
                found[-1], space, at, each.id, None, each.root, each.doc, person, device, each.n, each.key_epoch, content
            )
        )  # fmt: skip
    return found


def went_sealed(sent: Sequence[OutgoingOperation]) -> list[tuple[int, bytes, str]]:
    """(epoch, digest, id) of what went sealed."""
    return [(each.key_epoch, bytes.fromhex(digest(each.salt, each.body)), each.id) for each in sent if each.key_epoch]
