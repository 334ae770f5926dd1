"""One sentence to each customer of many tickets: written before, to be read, and sent a little after the deed.

Each stands in its customer's language and form of address. It is no word of a person (`bulk`): whoever waits to be heard
still waits, and it crosses with nobody's answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain import snippet
from deskapp.domain.errors import NotFound
from deskapp.domain.ticket import OPEN_STATUSES, clean
from deskapp.paths import resources
from deskapp.services import content, reading, snippets, tickets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.domain.merge import Document
    from deskapp.domain.rows import SnippetRow, TicketView
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

GRACE_MS = 120_000
"""How long the sentences wait before they leave: an undo takes them back with the deed."""


class Sentence(NamedTuple):
    """What one customer would read."""

    ticket: str
    number: str
    subject: str
    customer: str  # his name
    language: str
    text: str
    by: int  # the next word it names, 0 = none
    kept: bool  # it was promised before


class Said(NamedTuple):
    """What a sentence about one ticket says."""

    values: dict[str, str]  # placeholders that the deed changes
    by: int = 0
    kept: bool = False


def sentences(
    desk: Desk, ticket_ids: Iterable[str], trigger: str, saying: Callable[[TicketView, str, str], Said | None]
) -> list[Sentence]:
    """The words of a snippet for the customer of each of these tickets.

    `saying` gets a ticket, the language and the form of address of its customer, and gives what is said, or None where he
    is not to be told. Nobody is told of a ticket that is finished, joined into another one or in a circle, nor who has left
    or asks himself.
    """
    texts: dict[tuple[str, str], list[SnippetRow]] = {}
    found = []
    for each in ticket_ids:
        try:
            view = reading.newest(desk, each)
        except NotFound:
            continue
        card, row = view.requester, view.row
        if row.id != each or row.circle or row.status not in OPEN_STATUSES:
            continue
        if card is None or card.left or card.id == desk.person:
            continue
        language, form = snippets.reader_in(view)
        if (language, form) not in texts:
            texts[language, form] = snippets.every(desk, language, form)
        rows = texts[language, form]
        text, spoken = _text(trigger, rows, language, form)
        said = saying(view, spoken, form)
        if said is None:
            continue
        values = {**snippets.values_in(desk, view, spoken, form), **said.values}
        values["when"] = snippets.moment_text(said.by, card.zone or "UTC", spoken) if said.by else ""
        words = snippet.expand(text, values, snippets.texts_of(rows), spoken).text
        found.append(Sentence(each, row.number, row.subject, card.name, spoken, words, said.by, said.kept))
    return found


def next_word(view: TicketView, now: int, by: int, otherwise: int) -> tuple[int, bool]:
    """(when the customer hears next, whether that was promised before): `by` for all, what is promised, or `otherwise`."""
    promised = view.fields.get("next_word_by")
    if by:
        return by, False
    if isinstance(promised, int) and promised > now:
        return promised, True
    return otherwise, False


def let_know(work: UnitOfWork, desk: Desk, ticket: Document, said: Sentence, *, finished: bool = False) -> None:
    """Let a sentence leave in a while; `finished` = the deed is that the ticket is done."""
    if not said.text.strip():
        return
    values: dict[str, Any] = {
        "author": desk.person, "text": clean(said.text).strip(), "due": work.now + GRACE_MS, "state": "waiting",
        "seen": tickets.newest_public(work, ticket["root"]), "finished": finished, "solve": False,
        "language": said.language, "bulk": True,
    }  # fmt: skip
    space, root = work.space_of(ticket["id"]), ticket["root"]
    work.record("make", "scheduled", work.fresh_id(), values, space=space, root=root, intent="send_later")


def leave_note(work: UnitOfWork, desk: Desk, ticket: Document, text: str) -> None:
    """An internal note for whoever gets the ticket; none where there is no text."""
    if not text.strip():
        return
    values = {
        "author": desk.person, "audience": "team", "channel": "desk", "language": "", "body": clean(text).strip(),
        "happened": work.now, "seen": tickets.newest_public(work, ticket["root"]),
    }  # fmt: skip
    space, root = work.space_of(ticket["id"]), ticket["root"]
    work.record("make", "message", work.fresh_id(), values, space=space, root=root, intent="note", happened=work.now)


def _text(trigger: str, rows: Sequence[SnippetRow], language: str, form: str) -> tuple[str, str]:
    """(text, its language): the house's own snippet, or the one that comes with the program."""
    own = next((each for each in rows if each.trigger == trigger), None)
    if own is not None and not own.fallback:
        return own.text, own.language
    shipped = content.read_snippets(resources())[language]
    for each in shipped:
        if each.trigger == trigger:
            return each.text[form], language
    return (own.text, own.language) if own is not None else ("", language)
