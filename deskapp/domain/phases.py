"""The three phases of an answer, open, act and close, and what of them is still to be said.

They belong to the conversation with one customer and are judged by the courtesy rules (domain/courtesy.py) while somebody
writes. Nothing keeps, counts or reports them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskapp.domain.courtesy import Moment
from deskapp.domain.snippet import unsettled

if TYPE_CHECKING:
    from deskapp.domain.courtesy import Rules
    from deskapp.domain.rows import TicketView

STEPS = ("opening", "restating", "serving", "closing")
"""What is said in an answer, in its order; each is a phase of snippets too (domain/snippet.py: PHASES)."""
_KINDS = {"greeting": "opening", "restate": "restating", "closing": "closing"}


def moment_of(view: TicketView, today: int) -> Moment:
    """What a reply to this ticket would be, now; `today` is when the day began."""
    words: list[str] = []
    first = True
    for message in view.messages:
        if message.audience != "customer":
            continue
        if message.from_customer:
            words.append(message.body)
        else:
            words.clear()
            first = first and message.happened < today
    person = view.requester
    return Moment(first=first, register=(person and person.form) or "formal", asked="\n".join(words))


def missing(rules: Rules, text: str, moment: Moment) -> tuple[str, ...]:
    """The steps that a reply still lacks: the first answer of the day opens and acts, and the one that solves closes."""
    solves = rules.solves(text)
    found = {_KINDS.get(kind) for kind in rules.missed(text, replace(moment, solution=solves))}
    if moment.first and not solves and not rules.acts(text):
        found.add("serving")
    return tuple(step for step in STEPS if step in found)


def settles(rules: Rules, text: str, step: str, moment: Moment) -> bool:
    """True when a text, once its open places are filled with the customer's matter, no longer lacks a step."""
    for start, length in reversed(unsettled(text)):
        text = f"{text[:start]}{moment.asked}{text[start + length :]}"
    return step not in missing(rules, text, moment)


def open_when_sent(rules: Rules, view: TicketView, text: str, today: int) -> tuple[str, ...]:
    """What an answer lacks that closes its ticket: "untold", that it is solved, and of the STEPS the first and the last."""
    said = [each.body for each in view.messages if each.audience == "customer" and not each.from_customer]
    untold = () if any(rules.solves(each) for each in (*said, text)) else ("untold",)
    lacking = missing(rules, text, replace(moment_of(view, today), solution=True))
    return (*untold, *(step for step in lacking if step in ("opening", "closing")))


def open_at_close(rules: Rules, view: TicketView) -> str:
    """What the customer has not been told when his ticket is closed: "unanswered", "untold", "closing" or nothing."""
    if view.requester is None:
        return ""
    answers = [each.body for each in view.messages if each.audience == "customer" and not each.from_customer]
    if not answers:
        return "unanswered"
    if not any(rules.solves(each) for each in answers):
        return "untold"
    return "closing" if "closing" in missing(rules, answers[-1], Moment(solution=True)) else ""
