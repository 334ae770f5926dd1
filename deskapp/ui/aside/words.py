"""Sentences of what is kept aside: what it was, and why the hub could not take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui.field_words import field_name, value_text
from deskapp.ui.i18n import isolate, line_of, list_text, moment, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import ParkedRow

LONGEST = 60


def what(row: ParkedRow) -> str:
    """What it was, in a few words: A reply, Assigned to Petra."""
    if row.type in ("message", "request_message"):
        if row.verb == "delete":
            return translate("Aside", "A message taken back")
        if row.intent == "note":
            return translate("Aside", "An internal note")
        return translate("Aside", "A reply")
    if row.verb in ("make", "install"):
        return translate("Aside", "A new request") if row.type == "request" else translate("Aside", "A new ticket")
    if row.verb == "hand_over":
        return translate("Aside", "A move to another team")
    if row.verb == "delete":
        return translate("Aside", "A deletion")
    if row.verb == "settle":
        return translate("Aside", "A decision")
    if row.type == "scheduled":
        return translate("Aside", "A reply that was to go out later")
    names = list_text([field_name(name) for name, _ in row.values])
    if row.text and not names:
        return translate("Aside", "A text")
    return translate("Aside", "A change: {fields}").format(fields=names) if names else translate("Aside", "A change")


def about(row: ParkedRow) -> str:
    """Which ticket it belonged to."""
    return (
        line_of(row.number, row.subject) if row.number or row.subject else translate("Aside", "Its ticket is not here")
    )


def line(row: ParkedRow) -> str:
    """What and when, for the list."""
    return line_of(what(row), moment(row.parked_at))


def why(row: ParkedRow) -> str:
    """Why the hub could not take it, in plain words."""
    return {
        "moved": translate("Aside", "Its ticket had gone to another team, where you may not write."),
        "hand_over": translate("Aside", "The ticket could not move as a whole, so it stayed where it was."),
        "erased": translate("Aside", "What it changed has been erased in the meantime."),
        "passenger": translate("Aside", "The team it was written for could not take it."),
        "id": translate("Aside", "The hub has something else in its place."),
        "form": translate("Aside", "The hub could not read it."),
        "size": translate("Aside", "It was too large for the hub."),
        "lost": translate(
            "Aside", "The hub was set back to an older backup that lacks what this was about, and nobody has sent that "
            "again.",
        ),
        "restored": translate(
            "Aside", "The hub was set back to an older backup that lacks it. It will come again from the computer it "
            "was written on.",
        ),
    }.get(row.reason, translate("Aside", "The hub could not take it yet."))  # fmt: skip


def values(row: ParkedRow) -> str:
    """What it would have set, one line for each field."""
    return "\n".join(
        translate("Aside", "{field}: {value}").format(
            field=field_name(name), value=isolate(value_text(name, value) or translate("Aside", "nothing"))
        )
        for name, value in row.values
    )


def copied(row: ParkedRow) -> str:
    """Its text for the clipboard: the words somebody wrote, else what it would have set."""
    return row.text or values(row)
