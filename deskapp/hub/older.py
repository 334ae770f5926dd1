"""The doors for what a computer does not hold itself: older tickets, found by words and brought one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.hub.protocol import DocumentState, Head, StoredOperation


class Searched(NamedTuple):
    """A piece of a search: documents found, and where the next call goes on; "" = everything was looked through."""

    found: tuple[DocumentState, ...]
    before: str
    looked: int = 0  # how many documents were looked through


class OlderDoors(Protocol):
    """What every hub can do for a computer that holds only a part; raises as `Hub` does."""

    def search(self, space: str, words: str, before: str = "", *, roots: bool, device: str) -> Searched:
        """Look through the next documents of a space that lie in clear, newest ids first.

        All words must be in one document, the last one may be only begun, folded as in every search. `roots`: only
        documents that are their own root (tickets), or only the others (their messages).
        """

    def documents_of(self, space: str, root: str, *, device: str) -> list[DocumentState]:
        """All folded documents of one root."""

    def histories(self, space: str, roots: Sequence[str], *, device: str) -> list[StoredOperation]:
        """All operations of some roots, in order."""

    def floor(self, space: str, *, device: str) -> Head:
        """Where the log begins: START, or the head a hub was rebuilt at whose older log nobody had any more."""
