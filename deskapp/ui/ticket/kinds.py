"""Reply, note and forward: their words, and what is asked before words go out otherwise than they were meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from deskapp.ui.i18n import translate
from deskapp.ui.ticket.writing import FORWARD, NOTE, REPLY

if TYPE_CHECKING:
    from deskapp.domain.rows import MessageRow, TicketView
    from deskapp.ui.ticket.editor import Editor


def names(first: str) -> dict[str, str]:
    """What the kinds are called; `first` is the customer's name."""
    reply = translate("Composer", "Reply to {name}").format(name=first) if first else translate("Composer", "Reply")
    return {REPLY: reply, NOTE: translate("Composer", "Internal note"), FORWARD: translate("Composer", "Forward")}


def hint(kind: str, first: str) -> str:
    """What stands in the empty text."""
    if kind == NOTE:
        return translate("Composer", "Only colleagues read this. Type @ to tell one.")
    if kind == FORWARD:
        return translate("Composer", "A word about it, for whoever gets it")
    return translate("Composer", "Write to {name}. Type :: for a snippet.").format(name=first)


def question(old: str, new: str, first: str) -> tuple[str, list[tuple[str, str]]]:
    """What is asked when words of one kind would become another that goes out, and the answers, the safest first."""
    if new == FORWARD:
        asked = {
            NOTE: translate("Composer", "This was written as an internal note. Forward it to somebody?"),
            REPLY: translate("Composer", "This was written as the reply to {name}. Forward it to somebody else?"),
        }[old]
        apart, over = translate("Composer", "Forward the message only"), translate("Composer", "Forward this text")
    else:
        asked = {
            NOTE: translate("Composer", "This was written as an internal note. Send it to {name}?"),
            FORWARD: translate("Composer", "This was written to be forwarded. Send it to {name}?"),
        }[old]
        apart, over = translate("Composer", "Write a new reply"), translate("Composer", "Use it as the reply")
    stay = {
        NOTE: translate("Composer", "Back to the note"), REPLY: translate("Composer", "Back to the reply"),
        FORWARD: translate("Composer", "Back to what is forwarded"),
    }[old]  # fmt: skip
    return asked.format(name=first), [("kind.stay", stay), (f"kind.apart.{new}", apart), (f"kind.over.{new}", over)]


def public(view: TicketView | None) -> list[MessageRow]:
    """What was said between the customer and the desk."""
    return [each for each in view.messages if each.audience == "customer"] if view is not None else []


def to_quote(view: TicketView | None, message: MessageRow | None) -> MessageRow | None:
    """What is forwarded: a message, else the last word of the customer; an internal note is never quoted unasked."""
    found = public(view)
    if message is not None and message.id in {each.id for each in found}:
        return message
    return next((each for each in reversed(found) if each.from_customer), None)


def add_below(editor: Editor, before: str, words: str) -> None:
    """Put words below the text, in the place of those that stood there `before` anybody wrote: one undo step."""
    text = editor.text()
    start = len(text) - len(before) if before and text.endswith(before) else len(text)
    editor.replace(start, len(text), f"\n\n{words}")
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
