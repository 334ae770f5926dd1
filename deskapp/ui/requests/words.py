"""How a request stands, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.asking import OPEN
from deskapp.domain.rows import TicketRow
from deskapp.ui.i18n import isolate, left, line_of, moment, translate

if TYPE_CHECKING:
    from deskapp.domain.asking import AskRow

LOOKS = {
    "new": ("accentInk", "accentSoft"),
    "open": ("info", "infoSoft"),
    "waiting": ("text2", "sunken"),
    "solved": ("ok", "okSoft"),
    "closed": ("text2", "sunken"),
    "asks": ("accentInk", "accentSoft"),
    "answered": ("ok", "okSoft"),
    "declined": ("text2", "sunken"),
    "thanked": ("ok", "okSoft"),
}
"""Ink and ground of a status."""
ASKED = {"open": "asks", "answered": "answered", "declined": "declined", "thanked": "thanked"}
"""What a question to me is called, by its state: beside the statuses of requests it has words of its own."""

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
        "asks": translate("Requests", "Asks you"),
        "answered": translate("Requests", "Answered"),
        "declined": translate("Requests", "Declined"),
        "thanked": translate("Requests", "Thank you"),
    }
    return names.get(code, code)


def is_over(row: TicketRow) -> bool:
    """True where nobody waits for a word any more."""
    return row.status in ("solved", "closed", "answered", "declined", "thanked")


def promise(row: TicketRow, due: int) -> Said | None:
    """The promised next word; None where none is promised or needed."""
    if not due or is_over(row):
        return None
    state, words = left(due)
    if row.status == ASKED[OPEN]:
        until = translate("QuestionView", "answer until {time}").format(time=isolate(moment(due)))
        look = {"late": ("danger", "dangerSoft"), "soon": ("warn", "warnSoft")}.get(state, ("text2", "sunken"))
        return words if state == "late" else until, *look
    if state == "late":
        text = translate("Requests", "The next word is {late}").format(late=words)
        return text, "danger", "dangerSoft"
    text = translate("RequestView", "Next word by {time}").format(time=isolate(moment(due)))
    return text, *(("warn", "warnSoft") if state == "soon" else ("text2", "sunken"))


def who(row: TicketRow) -> str:
    """Who has it, or who asks, in a sentence."""
    if row.status in ASKED.values():
        return translate("Requests", "{name} asks you").format(name=isolate(row.assignee_name))
    if row.assignee_name:
        return translate("Requests", "{name} has this").format(name=isolate(row.assignee_name))
    if row.team_name:
        return translate("Requests", "{team} has it; nobody has taken it yet").format(team=isolate(row.team_name))
    return translate("Requests", "Nobody has taken it yet")


def standing(row: TicketRow) -> str:
    """Number, who has it."""
    return line_of(row.number, row.assignee_name or row.team_name)


def question_row(ask: AskRow) -> TicketRow:
    """A question to me as a line of the list."""
    return TicketRow(
        key=0, id=ask.id, number="", subject=" ".join(ask.question.split()), status=ASKED[ask.state], priority=1,
        requester=ask.asker, requester_name=ask.asker_name, place="", team="", team_name="", assignee=ask.asker,
        assignee_name=ask.asker_name, next_due=ask.due, snooze_until=0, unread=int(ask.state == OPEN), attachments=0,
        unsent=int(ask.unsent), cards=0, changed=ask.asked_at, external_waiting=0, answered=0,
    )  # fmt: skip


def with_questions(rows: list[TicketRow], asks: list[AskRow]) -> list[TicketRow]:
    """What I am asked first, then what I ask; what is answered below."""
    waits = [question_row(each) for each in asks if each.state == OPEN]
    return [*waits, *rows, *[question_row(each) for each in asks if each.state != OPEN]]


def spoken(row: TicketRow) -> str:
    """Everything a line shows, as one sentence for a screen reader."""
    said = promise(row, row.next_due)
    parts = [
        row.subject, translate("Requests", "unread") if row.unread else "", status(row.status), who(row),
        said[0] if said else "", row.number,
    ]  # fmt: skip
    return ", ".join(each for each in parts if each)
