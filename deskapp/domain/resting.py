"""Since when a ticket rests: what a computer need not hold for ever."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deskapp.domain.merge import Document

RESTING = ("solved", "closed")
_MARKS = (b'"status":"closed"', b'"status":"solved"')


def rested_since(document: Document) -> int:
    """When a solved or closed ticket was last changed, UTC ms; 0 = it does not rest, or must be seen."""
    if document["type"] != "ticket" or document["values"].get("status") not in RESTING:
        return 0
    if document["deleted"] or document["moving"] or document["cards"] or document["unknown"]:
        return 0
    return max((write[4] for write in document["writes"].values()), default=0)


def rested_body(body: bytes) -> int:
    """The same of a document as it travels; 0 also for what cannot be read."""
    if not any(each in body for each in _MARKS):
        return 0
    try:
        found: Any = json.loads(body)
        return rested_since(found)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return 0
