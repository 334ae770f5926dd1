"""Sentences of an open question: what it is about, who said what, where, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui.field_words import field_name, value_text
from deskapp.ui.i18n import isolate, line_of, list_text, moment, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import CardRow, ScheduledRow

DOUBLE, WHOLE = "double", "*"


def about(card: CardRow) -> str:
    """What the question is about: its ticket's number and title, or the person's, team's or snippet's name."""
    return line_of(card.number, card.title or kind_name(card.type))


def kind_name(kind: str) -> str:
    """What a document is called that has no name of its own."""
    return {
        "ticket": translate("Deciding", "Ticket"),
        "message": translate("Deciding", "Message"),
        "person": translate("Deciding", "Person"),
        "team": translate("Deciding", "Team"),
        "snippet": translate("Deciding", "Snippet"),
        "request": translate("Deciding", "Request"),
        "scheduled": translate("Deciding", "Reply that goes out later"),
    }.get(kind, kind.replace("_", " "))


def question(card: CardRow) -> str:
    """The question in a few words."""
    if card.field == DOUBLE:
        return translate("Deciding", "Two replies crossed")
    if card.field == WHOLE:
        return translate("Deciding", "Deleted here, changed there")
    name = field_name(card.field)
    return translate("Deciding", "Two values: {field}").format(field=name)


def line(card: CardRow) -> str:
    """Who and when, for the list."""
    who = list_text([isolate(each) for each in dict.fromkeys((card.by, card.other_by)) if each])
    newest = max(card.happened, card.other_happened)
    return translate("Deciding", "{question} · {names} · {time}").format(
        question=question(card), names=who or nobody(), time=isolate(moment(newest))
    )


def nobody() -> str:
    """What stands where nobody is named."""
    return translate("Deciding", "Somebody")


def sentence(card: CardRow) -> str:
    """What has happened, in one sentence."""
    one, other = isolate(card.by or nobody()), isolate(card.other_by or nobody())
    if card.field == DOUBLE:
        return translate("Deciding", "{one} and {other} both replied, and neither had seen the other’s reply.").format(
            one=one, other=other
        )
    if card.field == WHOLE:
        return translate(
            "Deciding", "{other} deleted this, and {one} changed it without knowing. It is still here."
        ).format(one=one, other=other)
    pattern = translate("Deciding", "{one} and {other} both set the {field}, and neither had seen the other’s change.")
    return pattern.format(one=one, other=other, field=field_name(card.field))


def whose(card: CardRow) -> str:
    """Who can decide, and why it came to the lead."""
    names = list_text([isolate(each) for each in card.waits_for])
    since = isolate(moment(card.since))
    if card.why == "waited":
        return translate(
            "Deciding", "Nobody has decided for three working days, so it has come to the lead too: {names}."
        ).format(names=names)
    if card.why == "confidential":
        return translate("Deciding", "This is confidential, so the lead decides: {names}.").format(names=names)
    if card.why == "gone":
        return translate(
            "Deciding", "Those who wrote this do not work here any more, so the lead decides: {names}."
        ).format(names=names)
    if card.why == "nobody":
        return translate("Deciding", "Those who wrote this do not work here any more; anybody may decide.")
    return translate("Deciding", "Waiting for {names} since {time}.").format(names=names, time=since)


def value(card: CardRow, *, other: bool) -> str:
    """One of the two values as people read it."""
    if card.field == DOUBLE:
        return str(card.other if other else card.value)
    if card.field == WHOLE:
        return translate("Deciding", "Delete it") if other else translate("Deciding", "Keep it as it is")
    return value_text(card.field, card.other if other else card.value) or translate("Deciding", "nothing")


def caption(card: CardRow, *, other: bool) -> str:
    """What a value is: the one that stands now, or the other."""
    if card.field == DOUBLE:
        return translate("Deciding", "Second reply") if other else translate("Deciding", "First reply")
    return translate("Deciding", "The other") if other else translate("Deciding", "Current value")


def who_and_where(card: CardRow, *, other: bool) -> tuple[str, str, str]:
    """(name and time, computer, offline since) of one value; empty where it is not known."""
    name, happened = (card.other_by, card.other_happened) if other else (card.by, card.happened)
    computer, away = (card.other_computer, card.other_away) if other else (card.computer, card.away)
    where = translate("Deciding", "on {computer}").format(computer=isolate(computer)) if computer else ""
    since = translate("Deciding", "offline since {time}").format(time=isolate(moment(away))) if away else ""
    return line_of(name or nobody(), moment(happened)), where, since


def where_text(card: CardRow, *, other: bool) -> str:
    """On which computer a value was set and since when that was offline, with its person's name; "" = not known."""
    name = card.other_by if other else card.by
    _, where, away = who_and_where(card, other=other)
    return line_of(name, where, away) if where or away else ""


def keep_words(card: CardRow) -> tuple[str, str, str]:
    """Words of the three deeds: the one that stands, the other ("" = there is none), and Edit."""
    if card.field == DOUBLE:
        return translate("Deciding", "It is fine"), "", translate("Deciding", "Write a correction…")
    if card.field == WHOLE:
        return translate("Deciding", "Keep it"), translate("Deciding", "Delete it"), ""
    return (
        translate("Deciding", "Keep this"), translate("Deciding", "Keep the other"), translate("Deciding", "Edit…"),
    )  # fmt: skip


def stopped(row: ScheduledRow) -> tuple[str, str]:
    """(question, sentence) of a reply that was not sent at its time."""
    if row.reason == "closed":
        why = translate("Deciding", "The ticket was closed before the reply was due to go out. It has not been sent.")
    else:
        why = translate("Deciding", "Somebody wrote before the reply was due to go out. It has not been sent.")
    return translate("Deciding", "A reply was not sent"), why
