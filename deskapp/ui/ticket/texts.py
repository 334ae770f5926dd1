"""Words of a ticket: names of statuses, priorities and fields, sentences of history and delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from deskapp.domain.documents import LINK_SETS
from deskapp.ui import i18n
from deskapp.ui.field_words import (
    TIME_FIELDS,
    channels,
    field_name,
    field_names,
    kinds,
    language_name,
    priorities,
    statuses,
    value_text,
    waiting_kinds,
)
from deskapp.ui.i18n import date_text, isolate, time_text, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import HistoryRow, MessageRow

__all__ = [
    "PRIORITY_LOOK",
    "STATUS_LOOK",
    "TIME_FIELDS",
    "channels",
    "delivery_text",
    "field_name",
    "field_names",
    "first_name",
    "history_text",
    "in_language",
    "kinds",
    "language_name",
    "language_word",
    "must_be_told",
    "opened_text",
    "outside_circle",
    "priorities",
    "statuses",
    "value_text",
    "waiting_kinds",
    "works_look",
    "works_sentence",
]

PRIORITY_LOOK = (
    ("low", "info", "infoSoft"),
    ("bars", "text2", "sunken"),
    ("up2", "warn", "warnSoft"),
    ("urgent", "danger", "dangerSoft"),
)
"""Icon, ink and ground of each priority, low first."""

STATUS_LOOK = {
    "new": ("accentInk", "accentSoft"),
    "open": ("info", "infoSoft"),
    "waiting": ("text2", "sunken"),
    "solved": ("ok", "okSoft"),
    "closed": ("text2", "sunken"),
}


def in_language() -> dict[str, str]:
    """Names of the languages in the language of the window."""
    return {
        "en": translate("TicketWords", "English"),
        "de": translate("TicketWords", "German"),
        "fi": translate("TicketWords", "Finnish"),
        "hu": translate("TicketWords", "Hungarian"),
        "tr": translate("TicketWords", "Turkish"),
        "ar": translate("TicketWords", "Arabic"),
    }


def language_word(code: str) -> str:
    """A language in the words of the window: Finnish."""
    return in_language().get(code.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0], code)


def first_name(name: str, language: str = "") -> str:
    """How a person is called in a short line; a Hungarian name begins with the family's."""
    words = name.split()
    if not words:
        return ""
    if any(not word.strip(".").isalpha() and any(each.isdigit() for each in word) for word in words):
        return name  # "Caller 5391" is not a name with a given part
    return words[-1] if language.startswith("hu") else words[0]


def delivery_text(message: MessageRow) -> tuple[str, str, str]:
    """(icon, ink, sentence) under a public message of ours; empty strings where there is nothing to say.

    With several recipients the least delivered speaks, because that is the one to act on.
    """
    if message.unsent and not message.delivery:
        return "clock", "text2", translate("TicketWords", "waits for the next sync")
    rank = {"unreachable": 0, "outside": 0, "failed": 1, "queued": 2, "phone": 3, "sent": 4, "here": 5}
    worst = min(message.delivery, key=lambda each: rank.get(each.state, 2), default=None)
    if worst is None:
        return "", "", ""
    name = first_name(worst.name)
    match worst.state:
        case "unreachable":
            text = translate("TicketWords", "{name} cannot read this yet: add an address or tell them by phone")
            return "warn", "warn", text.format(name=name)
        case "outside":
            return "shield", "violet", outside_circle().format(name=name)
        case "failed":
            text = translate(
                "TicketWords", "could not be delivered to {name}; tell them by phone, or check the address"
            )
            return "warn", "danger", text.format(name=name)
        case "phone":
            return "phone", "text2", translate("TicketWords", "told by phone")
        case "sent":
            return "mail", "text2", translate("TicketWords", "sent by e-mail")
        case "here":
            return "check", "text2", translate("TicketWords", "can be read in deskapp")
    return "clock", "text2", translate("TicketWords", "waits for the next sync")


def outside_circle() -> str:
    """Why a customer does not get what is said in a circle; with {name}."""
    return translate("TicketWords", "{name} does not read this circle: tell them by phone")


def must_be_told(message: MessageRow) -> str:
    """Id of the first recipient who has not got a public message and cannot get it; empty when all can."""
    for each in message.delivery:
        if each.state in ("unreachable", "outside", "failed"):
            return each.person
    return ""


def works_look(works: str) -> tuple[str, str, str, str] | None:
    """What the customer says of a workaround, as a chip: words, ink, ground, icon; None where there is none."""
    return {
        "asked": (translate("TicketWords", "works now?"), "text2", "sunken", "help"),
        "yes": (translate("TicketWords", "works for now"), "ok", "okSoft", "play"),
        "no": (translate("TicketWords", "cannot work"), "danger", "dangerSoft", "warn"),
    }.get(works)


def works_sentence(works: str) -> str:
    """The same in whole words."""
    return {
        "asked": translate("TicketWords", "asked whether it works now"),
        "yes": translate("TicketWords", "can work for now"),
        "no": translate("TicketWords", "still cannot work"),
    }.get(works, "")


def history_text(row: HistoryRow) -> str:
    """One line of history as a sentence without its time: Anna set priority from normal to high."""
    who = isolate(row.actor_name) or translate("TicketWords", "Somebody")
    if row.field in ("labels", "helpers", "followers", *LINK_SETS) and row.intent != "split":
        return _set_sentence(row, who)
    old, new = _inside(row.field, row.old), _inside(row.field, row.new)
    deed = _deeds().get(row.intent)
    if deed:
        return deed.format(who=who, old=old, new=new)
    if not row.field:
        return translate("TicketWords", "{who}: {deed}").format(who=who, deed=row.intent)
    special = {
        "assignee": (
            translate("TicketWords", "{who} assigned it to {new}"),
            translate("TicketWords", "{who} gave it back to the team"),
        ),
        "team": (
            translate("TicketWords", "{who} moved it to {new}"),
            translate("TicketWords", "{who} took it out of {old}"),
        ),
        "snooze_until": (
            translate("TicketWords", "{who} snoozed it until {new}"),
            translate("TicketWords", "{who} woke it up"),
        ),
        "solution": (
            translate("TicketWords", "{who} wrote the solution: {new}"),
            translate("TicketWords", "{who} cleared the solution"),
        ),
    }.get(row.field)
    if special:
        return special[0 if new else 1].format(who=who, old=old, new=new)
    if old and new:
        pattern = translate("TicketWords", "{who} set {field} from {old} to {new}")
    elif new:
        pattern = translate("TicketWords", "{who} set {field} to {new}")
    else:
        pattern = translate("TicketWords", "{who} cleared {field}")
    return pattern.format(who=who, field=field_name(row.field), old=old, new=new)


def _inside(field: str, value: Any) -> str:
    """A value inside a sentence: our own words in small letters, people's words as they are."""
    text = value_text(field, value)
    if field in ("priority", "status", "kind"):
        return text if i18n.code() == "de" else QLocale().toLower(text[:1]) + text[1:]  # German nouns stay great
    return isolate(text if len(text) <= 60 else text[:59] + "…")


def _set_sentence(row: HistoryRow, who: str) -> str:
    added = value_text(row.field, row.new)
    what = added or value_text(row.field, row.old)
    patterns = {
        ("labels", True): translate("TicketWords", "{who} added the label {what}"),
        ("labels", False): translate("TicketWords", "{who} removed the label {what}"),
        ("links", True): translate("TicketWords", "{who} linked {what}"),
        ("links", False): translate("TicketWords", "{who} removed the link to {what}"),
        ("duplicate_of", True): translate("TicketWords", "{who} called it a duplicate of {what}"),
        ("duplicates", True): translate("TicketWords", "{who} called {what} a duplicate of it"),
        ("caused_by", True): translate("TicketWords", "{who} found that {what} caused it"),
        ("causes", True): translate("TicketWords", "{who} found that it caused {what}"),
        ("helpers", True): translate("TicketWords", "{who} asked {what} to help"),
        ("helpers", False): translate("TicketWords", "{what} no longer helps ({who})"),
        ("followers", True): translate("TicketWords", "{what} follows this ticket ({who})"),
        ("followers", False): translate("TicketWords", "{what} no longer follows this ticket ({who})"),
    }
    field = "links" if row.field in LINK_SETS and not added else row.field
    return patterns[field, bool(added)].format(who=who, what=what)


def _deeds() -> dict[str, str]:
    return {
        "open": translate("TicketWords", "{who} opened the ticket"),
        "reply": translate("TicketWords", "{who} replied"),
        "note": translate("TicketWords", "{who} wrote an internal note"),
        "forward": translate("TicketWords", "{who} forwarded it to {new}"),
        "worked": translate("TicketWords", "{who} wrote down minutes: {new}"),
        "tick": translate("TicketWords", "{who} ticked: {new}"),
        "untick": translate("TicketWords", "{who} unticked: {old}"),
        "step": translate("TicketWords", "{who} added the step: {new}"),
        "unstep": translate("TicketWords", "{who} removed the step: {old}"),
        "settle": translate("TicketWords", "{who} decided between two values"),
        "unsettle": translate("TicketWords", "{who} took a decision back"),
        "cross": translate("TicketWords", "{who} handed it over, because it crosses a line"),
        "ask": translate("TicketWords", "{who} asked {new}"),
        "answer_ask": translate("TicketWords", "{who} answered the question"),
        "decline_ask": translate("TicketWords", "{who} cannot help with the question"),
        "more_ask": translate("TicketWords", "{who} asked a follow-up question"),
        "thanks_ask": translate("TicketWords", "{who} said thanks for the answer"),
        "withdraw_ask": translate("TicketWords", "{who} took the question back"),
        "hand_over": translate("TicketWords", "{who} hands it over to {new} at the next sync"),
        "handed_over": translate("TicketWords", "{who} handed it over to {new}"),
        "works_asked": translate("TicketWords", "{who} asked whether it works now"),
        "works_yes": translate("TicketWords", "{who} can work again for now"),
        "works_no": translate("TicketWords", "{who} still cannot work"),
        "delete": translate("TicketWords", "{who} removed a message"),
        "erase": translate("TicketWords", "{who} erased a message: {new}"),
        "join": translate("TicketWords", "{who} joined {new} into it"),
        "part": translate("TicketWords", "{who} made {old} a ticket of its own again"),
        "split": translate("TicketWords", "{who} split some messages off into {new}"),
        "child": translate("TicketWords", "{who} asked another team to do part of it: {new}"),
        "send_later": translate("TicketWords", "{who} wrote a reply that goes out {new}"),
        "change_scheduled": translate("TicketWords", "{who} changed the reply that goes out {new}"),
        "withdraw": translate("TicketWords", "{who} took back the reply that was to go out {old}"),
        "stopped": translate("TicketWords", "A reply was stopped on its way: {new}"),
    }


def opened_text(opened_at: int) -> str:
    """Opened Mon 2 Nov, 09:12."""
    if not opened_at:
        return ""
    return translate("TicketWords", "opened {day}, {time}").format(day=date_text(opened_at), time=time_text(opened_at))
