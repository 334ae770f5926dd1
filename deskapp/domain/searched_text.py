"""What a document is found by: the words of its searched fields, on a computer and at the hub the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.documents import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.merge import Document


_NOT_THERE = object()  # nothing is a value too


def search_text(document: Document) -> str:
    """What full text search finds a document by, unfolded."""
    values = document["values"]
    kind = DOCUMENTS.get(document["type"])
    if kind is None or document["deleted"]:
        return ""
    parts = []
    for name, value in values.items():
        if value and kind.field(name).searched:
            if isinstance(value, str):
                parts.append(value)
            elif isinstance(value, list):
                parts += [each for each in value if isinstance(each, str)]
    if document["type"] == "ticket":
        parts += [str(values.get("number") or ""), *document["sets"].get("labels", {})]
    return " ".join(parts)


def changed_values(one: Document, other: Document) -> list[str]:
    """The fields that say something else in two states of a document."""
    old, new = one["values"], other["values"]
    changed = []
    for name, value in new.items():
        before = old.get(name, _NOT_THERE)
        if before is not value and (before != value or type(before) is not type(value)):
            changed.append(name)
    return [*changed, *(name for name in old if name not in new)]


def found_alike(one: Document, other: Document, changed: Sequence[str]) -> bool:
    """Whether two states of a document are found by the same words: told by what changed, without writing the words down."""
    kind = DOCUMENTS.get(one["type"])
    if kind is None or one["deleted"] != other["deleted"]:
        return kind is None
    return not any(kind.field(name).searched or name == "number" for name in changed) and (
        one["sets"].get("labels", {}).keys() == other["sets"].get("labels", {}).keys()
    )
