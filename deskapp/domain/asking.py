"""A question to a colleague or a team beside a ticket: what was asked and said, and how it stands.

Whoever is asked sees the question and the excerpts that were chosen for him, and answers the asker alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

ANSWER, DECLINE, MORE, THANKS = WORDS = ("answer", "decline", "more", "thanks")
"""What is said in a question: by whoever is asked an answer or a no, by the asker more, or thanks."""
OPEN, ANSWERED, DECLINED, THANKED = STATES = ("open", "answered", "declined", "thanked")


class Excerpt(NamedTuple):
    """A message of the ticket as the asker showed it: what was written then stays, whatever becomes of the message."""

    message: str
    author_name: str
    happened: int
    body: str


class AskWord(NamedTuple):
    """Something said in a question."""

    id: str
    author: str
    author_name: str
    kind: str  # of WORDS
    body: str  # may be empty: a no, or thanks, needs no words
    happened: int


class AskRow(NamedTuple):
    """A question, as its asker and whoever is asked see it."""

    id: str
    of: str  # the question itself, where this is somebody's copy of it
    ticket: str  # "" = the ticket is not read here
    number: str
    asker: str
    asker_name: str
    to: str  # a person or a team
    to_name: str
    to_team: bool
    question: str
    excerpts: tuple[Excerpt, ...]
    due: int  # UTC ms; 0 = whenever
    asked_at: int
    words: tuple[AskWord, ...]  # oldest first
    state: str  # of STATES
    unsent: bool
    to_me: bool = False  # I was asked, myself or as one of the team

    def answer(self) -> AskWord | None:
        """The newest word of whoever was asked."""
        return next((each for each in reversed(self.words) if each.kind in (ANSWER, DECLINE)), None)


def state_of(kinds: Sequence[str]) -> str:
    """How a question stands after these kinds of words, oldest first: the newest that says anything decides."""
    for kind in reversed(kinds):
        if kind == ANSWER:
            return ANSWERED
        if kind == DECLINE:
            return DECLINED
        if kind == THANKS:
            return THANKED
        if kind == MORE:
            return OPEN
    return OPEN
