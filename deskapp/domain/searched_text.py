"""What a document is found by: the words of its searched fields, on a computer and at the hub the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.documents import DOCUMENTS

if TYPE_CHECKING:
    from deskapp.domain.merge import Document


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


def found_alike(one: Document, other: Document) -> bool:
    """Whether two states of a document are found by the same words: told without writing the words down."""
    kind = DOCUMENTS.get(one["type"])
    if kind is None or one["deleted"] != other["deleted"]:
        return kind is None
    old, new = one["values"], other["values"]
    changed = [name for name, value in new.items() if old.get(name) is not value and old.get(name) != value]
    changed += [name for name in old if name not in new]
    return not any(kind.field(name).searched or name == "number" for name in changed) and (
        one["sets"].get("labels", {}).keys() == other["sets"].get("labels", {}).keys()
    )
