"""What kind of thing a line of a ticket's history tells, so that it can be looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.documents import LINK_SETS

if TYPE_CHECKING:
    from deskapp.domain.rows import HistoryRow

WORDS, FIELDS, PEOPLE, LINKS, PROMISES, AUTOMATIC = KINDS = ("words", "fields", "people", "links", "promises", "automatic")

BY_ITSELF = frozenset({"wake", "inherit", "returned", "stopped", "sent", "let_go"})
"""What a duty does, and nobody by hand."""

_OF_FIELDS = {
    **dict.fromkeys(("next_word_by", "due", "needed_by", "lasting_by", "waiting_on", "waiting_until", "snooze_until",
                     "snooze_reason", "workaround", "works"), PROMISES),
    **dict.fromkeys(("assignee", "assignee_name", "team", "team_name", "requester", "on_behalf_of", "helpers", "followers"),
                    PEOPLE),
    **dict.fromkeys((*LINK_SETS, "parent", "merged_into", "moved_to", "children", "joined"), LINKS),
}  # fmt: skip
_OF_DEEDS = {
    **dict.fromkeys(("open", "reply", "note", "forward", "delete", "erase", "send_later", "change_scheduled", "withdraw",
                     "stopped", "ask", "answer_ask", "decline_ask", "more_ask", "thanks_ask", "withdraw_ask"), WORDS),
    **dict.fromkeys(("hand_over", "handed_over", "cross", "follow"), PEOPLE),
    **dict.fromkeys(("link", "unlink", "join", "part", "split", "child"), LINKS),
    **dict.fromkeys(("works_asked", "works_yes", "works_no", "woke"), PROMISES),
    "returned": PEOPLE,
}  # fmt: skip


def kind_of(row: HistoryRow) -> str:
    """The one kind that says most of it."""
    return _OF_DEEDS.get(row.intent) or _OF_FIELDS.get(row.field, FIELDS)


def kinds_of(row: HistoryRow) -> tuple[str, ...]:
    """Every kind it is found under."""
    return (kind_of(row), AUTOMATIC) if row.by_itself else (kind_of(row),)
