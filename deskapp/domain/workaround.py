"""A workaround: the customer can work again for now, and the fix that lasts stays promised with a date of its own.

The ticket is not solved. What was pressing because he could not work rests; if he says that it does not help, it is as
pressing again as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deskapp.domain.rows import MessageRow

ASKED, YES, NO = "asked", "yes", "no"
WORKS = ("", ASKED, YES, NO)
"""What is known of whether the customer can work: nothing, he was asked, he can, he cannot."""

QUESTION = "works "
"""How that begins what a message asks that wants to know it; a name of its own follows, and the answer carries it too."""

NORMAL = 1
PRESSING = ("priority", "due", "next_word_by")


def eases(values: dict[str, Any], words: str, lasting_by: int, asks: str) -> dict[str, Any]:
    """What a ticket says from now on: he can work again by `words`, and the rest is promised for `lasting_by` (ms, 0 = open).

    `asks` is what the message asks that goes to him, "" where none does. A second workaround remembers how pressing it was
    before the first.
    """
    before = values.get("eased")
    if not isinstance(before, dict) or not before:
        before = {name: values.get(name) or 0 for name in PRESSING}
    if values.get("priority") is None:
        before = {**before, "priority": NORMAL}
    before = {**before, "asks": asks}
    changes: dict[str, Any] = {
        "workaround": words, "works": ASKED if asks else "", "lasting_by": lasting_by, "eased": before, "due": 0,
        "next_word_by": lasting_by, "priority": min(_number(values.get("priority"), NORMAL), NORMAL),
    }  # fmt: skip
    if values.get("status") == "new":
        changes["status"] = "open"
    return changes


def is_asked(values: dict[str, Any], asks: object) -> bool:
    """True where this is what a ticket wants to know now: an answer to an older question says nothing of a newer way."""
    before = values.get("eased")
    return bool(asks) and isinstance(before, dict) and before.get("asks") == asks


def answered(values: dict[str, Any], says: str) -> dict[str, Any]:
    """What the customer's answer changes. "no" wakes the ticket and makes it as pressing as it was; what somebody has set
    otherwise since stays, and so does the promise of the fix that lasts.
    """
    if says != NO:
        return {"works": YES}
    changes: dict[str, Any] = {"works": NO, "snooze_until": 0}
    if values.get("status") != "open":
        changes |= {"status": "open", "waiting_kind": "", "waiting_on": "", "waiting_until": 0}
    before = values.get("eased")
    before = before if isinstance(before, dict) else {}
    if _number(before.get("priority"), 0) > _number(values.get("priority"), NORMAL):
        changes["priority"] = before["priority"]
    if not values.get("due") and _number(before.get("due"), 0):
        changes["due"] = before["due"]
    if values.get("next_word_by") == values.get("lasting_by") and _number(before.get("next_word_by"), 0):
        changes["next_word_by"] = before["next_word_by"]
    return changes


def open_question(messages: Sequence[MessageRow]) -> str:
    """What the newest message asks that wants to know whether its reader can work, "" where he has answered it."""
    answers = {each.asks for each in messages if each.says}
    asked = [each.asks for each in messages if each.asks.startswith(QUESTION) and not each.says and not each.mine]
    return asked[-1] if asked and asked[-1] not in answers else ""


def _number(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise
