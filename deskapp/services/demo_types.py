"""What the demo desk is made of: tickets with their messages and history, people and teams named by their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class DemoMessage:
    """One message; `author` is a place in the people, `attachments` are (name, bytes)."""

    author: int
    audience: str  # customer, team
    language: str
    text: str
    happened: int
    channel: str = "desk"
    attachments: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class DemoEvent:
    """A change of fields; in `values`, assignee and waiting_on are places in the people."""

    happened: int
    actor: int
    intent: str  # assign, answer, wait, solve, close, set: the words of services/tickets.py
    values: dict[str, Any]


@dataclass(slots=True)
class DemoTicket:
    """A ticket as it stands, with its messages and the events that led here, both oldest first.

    Fields are named as in the documents; people and team are places, -1 = nobody. `opening` has the fields it was
    made with: these and the events, one after the other, make the fields that stand. `read` is up to when the
    demo person has read it.
    """

    number: str
    subject: str
    status: str
    priority: int
    kind: str
    category: str
    channel: str
    language: str
    requester: int
    team: int
    opened_at: int
    opening: dict[str, Any]
    messages: list[DemoMessage]
    events: list[DemoEvent]
    labels: tuple[str, ...] = ()
    assignee: int = -1
    solved_at: int = 0
    next_word_by: int = 0
    due: int = 0
    snooze_until: int = 0
    needed_by: int = 0
    waiting_kind: str = ""
    waiting_on: int = -1
    external_waiting: bool = False
    purpose: str = ""
    solution: str = ""
    followers: tuple[int, ...] = ()
    read: int = 0

    def apply(self, event: DemoEvent) -> None:
        """Put an event at the end of the history and take its values."""
        self.events.append(event)
        for name, value in event.values.items():
            setattr(self, name, value)
