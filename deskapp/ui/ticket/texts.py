"""Words of a ticket: names of statuses, priorities and fields, sentences of history and delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from deskapp.ui.i18n import date_text, time_text, translate
from deskapp.ui.ticket.history_words import history_text

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow

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
    return translate("TicketWords", "{name} is not in this circle: tell them by phone")


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


def opened_text(opened_at: int) -> str:
    """Opened Mon 2 Nov, 09:12."""
    if not opened_at:
        return ""
    return translate("TicketWords", "opened {day}, {time}").format(day=date_text(opened_at), time=time_text(opened_at))
