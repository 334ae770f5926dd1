"""How a request stands, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui.i18n import isolate, left, line_of, moment, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import TicketRow

LOOKS = {
    "new": ("accentInk", "accentSoft"),
    "open": ("info", "infoSoft"),
    "waiting": ("text2", "sunken"),
    "solved": ("ok", "okSoft"),
    "closed": ("text2", "sunken"),
}
"""Ink and ground of a status."""

Said = tuple[str, str, str]
"""Words, ink, ground."""


def status(code: str) -> str:
    """Name of a status, as every chip says it."""
    names = {
        "new": translate("TicketWords", "New"),
        "open": translate("TicketWords", "Working on it"),
        "waiting": translate("TicketWords", "Waiting"),
        "solved": translate("TicketWords", "Solved"),
        "closed": translate("TicketWords", "Closed"),
    }
    return names.get(code, code)


def is_over(row: TicketRow) -> bool:
    """True where nobody waits for a word any more."""
    return row.status in ("solved", "closed")


def promise(row: TicketRow, due: int) -> Said | None:
    """The promised next word; None where none is promised or needed."""
    if not due or is_over(row):
        return None
    state, words = left(due)
    if state == "late":
        text = translate("Requests", "The next word is {late}").format(late=words)
        return text, "danger", "dangerSoft"
    text = translate("RequestView", "Next word by {time}").format(time=isolate(moment(due)))
    return text, *(("warn", "warnSoft") if state == "soon" else ("text2", "sunken"))


def who(row: TicketRow) -> str:
    """Who has it, in a sentence."""
    if row.assignee_name:
        return translate("Requests", "{name} has this").format(name=isolate(row.assignee_name))
    if row.team_name:
        return translate("Requests", "{team} has it; nobody has taken it yet").format(team=isolate(row.team_name))
    return translate("Requests", "Nobody has taken it yet")


def standing(row: TicketRow) -> str:
    """Number, who has it."""
    return line_of(row.number, row.assignee_name or row.team_name)


def spoken(row: TicketRow) -> str:
    """Everything a line shows, as one sentence for a screen reader."""
    said = promise(row, row.next_due)
    parts = [
        row.subject, translate("Requests", "unread") if row.unread else "", status(row.status), who(row),
        said[0] if said else "", row.number,
    ]  # fmt: skip
    return ", ".join(each for each in parts if each)
