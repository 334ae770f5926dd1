"""The sentences of a ticket's history: each a whole one, in which a language can put its words as it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from deskapp.domain import history as kinds
from deskapp.domain.documents import LINK_SETS
from deskapp.ui import i18n
from deskapp.ui.field_words import field_name, value_text
from deskapp.ui.i18n import QT_TRANSLATE_NOOP, date_text, isolate, line_of, moment, now_ms, time_text, translate

if TYPE_CHECKING:
    from deskapp.domain.rows import HistoryRow

WEEK_MS = 6 * 86_400_000
"""After so long a moment is said by its day alone."""
SETS = ("labels", "helpers", "followers", *LINK_SETS)

CHANGED = {
    "subject": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the subject from {old} to {new}"),
    "status": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the status from {old} to {new}"),
    "priority": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the priority from {old} to {new}"),
    "kind": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the kind from {old} to {new}"),
    "category": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the category from {old} to {new}"),
    "language": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the language from {old} to {new}"),
    "requester": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the customer from {old} to {new}"),
    "assignee": QT_TRANSLATE_NOOP("TicketWords", "{who} passed it on from {old} to {new}"),
    "team": QT_TRANSLATE_NOOP("TicketWords", "{who} moved it from {old} to {new}"),
    "due": QT_TRANSLATE_NOOP("TicketWords", "{who} moved the internal due date from {old} to {new}"),
    "next_word_by": QT_TRANSLATE_NOOP("TicketWords", "{who} moved the promised next word from {old} to {new}"),
    "lasting_by": QT_TRANSLATE_NOOP("TicketWords", "{who} moved the promised lasting fix from {old} to {new}"),
    "needed_by": QT_TRANSLATE_NOOP("TicketWords", "{who} moved the date it is needed by from {old} to {new}"),
    "waiting_until": QT_TRANSLATE_NOOP("TicketWords", "{who} moved the end of its wait from {old} to {new}"),
    "snooze_until": QT_TRANSLATE_NOOP("TicketWords", "{who} snoozed it until {new} instead of {old}"),
    "snooze_reason": QT_TRANSLATE_NOOP("TicketWords", "{who} snoozed it for another reason: {new}"),
    "workaround": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the workaround to: {new}"),
    "solution": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the solution to: {new}"),
}
SET = {
    "subject": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote the subject: {new}"),
    "category": QT_TRANSLATE_NOOP("TicketWords", "{who} put it in the category {new}"),
    "language": QT_TRANSLATE_NOOP("TicketWords", "{who} set the language: {new}"),
    "requester": QT_TRANSLATE_NOOP("TicketWords", "{who} noted the customer: {new}"),
    "on_behalf_of": QT_TRANSLATE_NOOP("TicketWords", "{who} noted that it is on behalf of {new}"),
    "purpose": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote down its purpose: {new}"),
    "assignee": QT_TRANSLATE_NOOP("TicketWords", "{who} assigned it to {new}"),
    "team": QT_TRANSLATE_NOOP("TicketWords", "{who} moved it to {new}"),
    "due": QT_TRANSLATE_NOOP("TicketWords", "{who} set the internal due date: {new}"),
    "next_word_by": QT_TRANSLATE_NOOP("TicketWords", "{who} promised the next word by {new}"),
    "lasting_by": QT_TRANSLATE_NOOP("TicketWords", "{who} promised the lasting fix by {new}"),
    "needed_by": QT_TRANSLATE_NOOP("TicketWords", "{who} noted that it is needed by {new}"),
    "waiting_on": QT_TRANSLATE_NOOP("TicketWords", "{who} set it to wait for {new}"),
    "waiting_until": QT_TRANSLATE_NOOP("TicketWords", "{who} set it to wait until {new}"),
    "snooze_until": QT_TRANSLATE_NOOP("TicketWords", "{who} snoozed it until {new}"),
    "snooze_reason": QT_TRANSLATE_NOOP("TicketWords", "{who} said why it is snoozed: {new}"),
    "workaround": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote a workaround: {new}"),
    "solution": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote the solution: {new}"),
    "foreign_number": QT_TRANSLATE_NOOP("TicketWords", "{who} noted the number it has elsewhere: {new}"),
    "external_waiting": QT_TRANSLATE_NOOP("TicketWords", "{who} noted that an outside customer is waiting"),
    "confidential": QT_TRANSLATE_NOOP("TicketWords", "{who} made it confidential"),
}
CLEARED = {
    "category": QT_TRANSLATE_NOOP("TicketWords", "{who} took it out of the category {old}"),
    "purpose": QT_TRANSLATE_NOOP("TicketWords", "{who} removed its purpose"),
    "assignee": QT_TRANSLATE_NOOP("TicketWords", "{who} gave it back to the team"),
    "team": QT_TRANSLATE_NOOP("TicketWords", "{who} took it out of {old}"),
    "due": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the internal due date {old}"),
    "next_word_by": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the promised next word by {old}"),
    "lasting_by": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the promised lasting fix by {old}"),
    "needed_by": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the date it was needed by: {old}"),
    "waiting_on": QT_TRANSLATE_NOOP("TicketWords", "{who}: it no longer waits for {old}"),
    "waiting_until": QT_TRANSLATE_NOOP("TicketWords", "{who}: it no longer waits until {old}"),
    "snooze_until": QT_TRANSLATE_NOOP("TicketWords", "{who} woke it up"),
    "snooze_reason": QT_TRANSLATE_NOOP("TicketWords", "{who} took away why it is snoozed: {old}"),
    "workaround": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the workaround"),
    "solution": QT_TRANSLATE_NOOP("TicketWords", "{who} cleared the solution"),
    "foreign_number": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the number {old} that it had elsewhere"),
    "external_waiting": QT_TRANSLATE_NOOP("TicketWords", "{who} noted that no outside customer is waiting any more"),
    "confidential": QT_TRANSLATE_NOOP("TicketWords", "{who} made it visible to the team again"),
}
DEEDS = {
    "open": QT_TRANSLATE_NOOP("TicketWords", "{who} opened the ticket"),
    "reply": QT_TRANSLATE_NOOP("TicketWords", "{who} replied"),
    "note": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote an internal note"),
    "forward": QT_TRANSLATE_NOOP("TicketWords", "{who} forwarded it to {new}"),
    "worked": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote down minutes: {new}"),
    "tick": QT_TRANSLATE_NOOP("TicketWords", "{who} ticked: {new}"),
    "untick": QT_TRANSLATE_NOOP("TicketWords", "{who} unticked: {old}"),
    "step": QT_TRANSLATE_NOOP("TicketWords", "{who} added the step: {new}"),
    "unstep": QT_TRANSLATE_NOOP("TicketWords", "{who} removed the step: {old}"),
    "settle": QT_TRANSLATE_NOOP("TicketWords", "{who} decided between two values"),
    "unsettle": QT_TRANSLATE_NOOP("TicketWords", "{who} took a decision back"),
    "cross": QT_TRANSLATE_NOOP("TicketWords", "{who} handed it over, because it crosses a line"),
    "ask": QT_TRANSLATE_NOOP("TicketWords", "{who} asked {new}"),
    "answer_ask": QT_TRANSLATE_NOOP("TicketWords", "{who} answered the question"),
    "decline_ask": QT_TRANSLATE_NOOP("TicketWords", "{who} cannot help with the question"),
    "more_ask": QT_TRANSLATE_NOOP("TicketWords", "{who} asked a follow-up question"),
    "thanks_ask": QT_TRANSLATE_NOOP("TicketWords", "{who} said thanks for the answer"),
    "withdraw_ask": QT_TRANSLATE_NOOP("TicketWords", "{who} took the question back"),
    "hand_over": QT_TRANSLATE_NOOP("TicketWords", "{who} hands it over to {new} at the next sync"),
    "handed_over": QT_TRANSLATE_NOOP("TicketWords", "{who} handed it over to {new}"),
    "works_asked": QT_TRANSLATE_NOOP("TicketWords", "{who} asked whether it works now"),
    "works_yes": QT_TRANSLATE_NOOP("TicketWords", "{who} can work again for now"),
    "works_no": QT_TRANSLATE_NOOP("TicketWords", "{who} still cannot work"),
    "delete": QT_TRANSLATE_NOOP("TicketWords", "{who} removed a message"),
    "erase": QT_TRANSLATE_NOOP("TicketWords", "{who} erased a message: {new}"),
    "join": QT_TRANSLATE_NOOP("TicketWords", "{who} joined {new} into it"),
    "part": QT_TRANSLATE_NOOP("TicketWords", "{who} made {old} a ticket of its own again"),
    "split": QT_TRANSLATE_NOOP("TicketWords", "{who} split some messages off into {new}"),
    "child": QT_TRANSLATE_NOOP("TicketWords", "{who} asked another team to do part of it: {new}"),
    "send_later": QT_TRANSLATE_NOOP("TicketWords", "{who} wrote a reply that goes out {new}"),
    "change_scheduled": QT_TRANSLATE_NOOP("TicketWords", "{who} changed the reply that goes out {new}"),
    "withdraw": QT_TRANSLATE_NOOP("TicketWords", "{who} took back the reply that was to go out {old}"),
    "stopped": QT_TRANSLATE_NOOP("TicketWords", "A reply was stopped on its way: {new}"),
}
_BY_ITSELF = {
    ("woke", False): QT_TRANSLATE_NOOP("TicketWords", "It woke by itself at the set time"),
    ("woke", True): QT_TRANSLATE_NOOP("TicketWords", "It woke by itself: {who} answered"),
    ("returned", False): QT_TRANSLATE_NOOP("TicketWords", "It went back to the team by itself"),
    ("returned", True): QT_TRANSLATE_NOOP("TicketWords", "It went back from {old} to the team by itself"),
}
_ELEMENTS = {
    ("labels", True): QT_TRANSLATE_NOOP("TicketWords", "{who} added the label {what}"),
    ("labels", False): QT_TRANSLATE_NOOP("TicketWords", "{who} removed the label {what}"),
    ("links", True): QT_TRANSLATE_NOOP("TicketWords", "{who} linked {what}"),
    ("links", False): QT_TRANSLATE_NOOP("TicketWords", "{who} removed the link to {what}"),
    ("duplicate_of", True): QT_TRANSLATE_NOOP("TicketWords", "{who} called it a duplicate of {what}"),
    ("duplicates", True): QT_TRANSLATE_NOOP("TicketWords", "{who} called {what} a duplicate of it"),
    ("caused_by", True): QT_TRANSLATE_NOOP("TicketWords", "{who} found that {what} caused it"),
    ("causes", True): QT_TRANSLATE_NOOP("TicketWords", "{who} found that it caused {what}"),
    ("helpers", True): QT_TRANSLATE_NOOP("TicketWords", "{who} asked {what} to help"),
    ("helpers", False): QT_TRANSLATE_NOOP("TicketWords", "{what} no longer helps ({who})"),
    ("followers", True): QT_TRANSLATE_NOOP("TicketWords", "{what} follows this ticket ({who})"),
    ("followers", False): QT_TRANSLATE_NOOP("TicketWords", "{what} no longer follows this ticket ({who})"),
}


def history_text(row: HistoryRow, most: int = 60) -> str:
    """One line of history as a sentence without its time; values are cut after `most` letters."""
    who = isolate(row.actor_name) or translate("TicketWords", "Somebody")
    if row.intent in ("woke", "returned"):
        told = bool(row.actor_name) if row.intent == "woke" else bool(row.old)
        pattern = translate("TicketWords", _BY_ITSELF[row.intent, told])
        return pattern.format(who=who, old=_inside(row.field, row.old, most))
    if row.field in SETS and row.intent != "split":
        return _set_sentence(row, who)
    old, new = _inside(row.field, row.old, most), _inside(row.field, row.new, most)
    pattern = DEEDS.get(row.intent, "")
    if not pattern and not row.field:
        return translate("TicketWords", "{who}: {deed}").format(who=who, deed=row.intent)
    pattern = pattern or _of_field(row, bool(old), bool(new))
    if pattern:
        return translate("TicketWords", pattern).format(who=who, old=old, new=new)
    if old and new:
        pattern = translate("TicketWords", "{who} set {field} from {old} to {new}")
    elif new:
        pattern = translate("TicketWords", "{who} set {field} to {new}")
    else:
        pattern = translate("TicketWords", "{who} cleared {field}")
    return pattern.format(who=who, field=field_name(row.field), old=old, new=new)  # a field of a newer program


def _of_field(row: HistoryRow, old: bool, new: bool) -> str:
    if isinstance(row.new, bool) or isinstance(row.old, bool):
        old, new = bool(row.old), bool(row.new)
    field = {"assignee_name": "assignee", "team_name": "team"}.get(row.field, row.field)
    found = CHANGED.get(field, "") if old and new else ""
    return found or (SET if new else CLEARED).get(field, "")


def history_detail(row: HistoryRow) -> str:
    """When it was, and how, in a quieter line."""
    how = ""
    if row.away and row.computer:
        pattern = translate("TicketWords", "written on {computer}, offline since {time}")
        how = pattern.format(computer=isolate(row.computer), time=moment(row.away))
    elif row.away:
        how = translate("TicketWords", "written offline since {time}").format(time=moment(row.away))
    long_ago = now_ms() - row.happened > WEEK_MS
    return line_of(
        *((date_text(row.happened), time_text(row.happened)) if long_ago else (moment(row.happened),)),
        how,
        translate("TicketWords", "taken back by Undo") if row.intent == "undo" else "",
        translate("TicketWords", "by itself") if row.by_itself else "",
        translate("TicketWords", "not synced yet") if row.unsent else "",
    )


def kind_names() -> dict[str, str]:
    """What the kinds of lines are called, in the order of their chips."""
    return {
        kinds.WORDS: translate("TicketWords", "Words"),
        kinds.FIELDS: translate("TicketWords", "Fields"),
        kinds.PEOPLE: translate("TicketWords", "People"),
        kinds.LINKS: translate("TicketWords", "Links"),
        kinds.PROMISES: translate("TicketWords", "Promises"),
        kinds.AUTOMATIC: translate("TicketWords", "By itself"),
    }


KIND_ICONS = {
    kinds.WORDS: "reply", kinds.FIELDS: "pencil", kinds.PEOPLE: "person", kinds.LINKS: "link", kinds.PROMISES: "clock",
    kinds.AUTOMATIC: "play",
}  # fmt: skip


def _inside(field: str, value: Any, most: int) -> str:
    """A value inside a sentence: our own words in small letters, people's words as they are."""
    text = value_text(field, value)
    if field in ("priority", "status", "kind"):
        return text if i18n.code() == "de" else QLocale().toLower(text[:1]) + text[1:]  # German nouns stay great
    text = " ".join(text.split())
    return isolate(text if len(text) <= most else text[: most - 1] + "…")


def _set_sentence(row: HistoryRow, who: str) -> str:
    added = value_text(row.field, row.new)
    what = added or value_text(row.field, row.old)
    field = "links" if row.field in LINK_SETS and not added else row.field
    return translate("TicketWords", _ELEMENTS[field, bool(added)]).format(who=who, what=what)
