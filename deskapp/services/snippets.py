"""Canned friendly answers for the ticket at hand: found in the customer's language, filled from the ticket."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from deskapp.domain import address, snippet
from deskapp.domain.errors import NotFound
from deskapp.domain.fold_text import fold
from deskapp.domain.rows import Expansion, SnippetRow
from deskapp.services import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from deskapp.services.desk import Desk

FALLBACKS = ("en", "de", "fi", "hu", "tr", "ar")
GENERAL = frozenset({"greet", "understood", "looking", "works-now", "wish"})
"""Shipped snippets that fit any matter."""


def fitting(desk: Desk, ticket_id: str, typed: str = "") -> list[SnippetRow]:
    """Snippets for this ticket's customer that match what is typed: his language first, others marked."""
    language, form = reader_of(desk, ticket_id)
    found = [_row(document, language, form, which) for document, which in twins(_documents(desk))]
    wanted = fold(typed)
    scored = [(score, row) for row, words in found if row is not None and (score := _score(row, words, wanted)) > 0]
    scored.sort(key=lambda each: (each[1].fallback, -each[0], each[1].trigger))
    return [row for _, row in scored]


def for_step(
    desk: Desk, ticket_id: str, step: str, language: str, settles: Callable[[str], bool]
) -> Expansion | None:
    """The sentence for a step of an answer that fits this ticket best; None where no snippet `settles` the step.

    One that speaks of the ticket's matter comes before the general one, and that before the shortest.
    """
    own_language, form = reader_of(desk, ticket_id)
    matter = fold(_matter(desk, ticket_id))
    documents = _documents(desk)
    topics = {each["id"]: _topics(each, matter) for each in documents}
    rows = every(desk, language or own_language, form)
    found = [each for each in rows if each.phase == step and not each.fallback]
    found.sort(key=lambda each: (-topics[each.id], each.trigger not in GENERAL, len(each.text)))
    values, others = values_for(desk, ticket_id, language or own_language, form), texts_of(rows)
    filled = (snippet.expand(each.text, values, others, each.language) for each in found)
    return next((each for each in filled if settles(each.text)), None)


def expand(desk: Desk, snippet_id: str, ticket_id: str, *, language: str = "", form: str = "") -> Expansion:
    """The text of a snippet filled for a ticket. Raises NotFound choice.open where it is gone."""
    own_language, own_form = reader_of(desk, ticket_id)
    language, form = language or own_language, form or own_form
    rows = every(desk, language, form)
    wanted = next((each for each in rows if each.id == snippet_id), None)
    if wanted is None:
        raise NotFound("choice.open", what="another snippet; this one is gone")
    values = values_for(desk, ticket_id, wanted.language, form)
    return snippet.expand(wanted.text, values, texts_of(rows), wanted.language)


def every(desk: Desk, language: str, form: str) -> list[SnippetRow]:
    """All snippets as a reader of this language and form of address gets them, by trigger."""
    found = (_row(document, language, form, 1)[0] for document in _documents(desk))
    return [each for each in found if each is not None]


def texts_of(rows: Iterable[SnippetRow]) -> dict[str, str]:
    """Texts by trigger, for those that are taken into others; of two with one name the older."""
    found: dict[str, str] = {}
    for each in rows:
        found.setdefault(each.trigger, each.text)
    return found


def reader_of(desk: Desk, ticket_id: str) -> tuple[str, str]:
    """(language, form of address) of who will read the answer."""
    view = reading.ticket(desk, ticket_id)
    card = view.requester
    spoken = [each for each in (card.languages if card else ()) if each in FALLBACKS]
    language = str(view.fields.get("language") or "") or (spoken[0] if spoken else "en")
    return language if language in FALLBACKS else "en", card.form if card else "informal"


def values_for(desk: Desk, ticket_id: str, language: str, form: str) -> dict[str, str]:
    """What the placeholders stand for."""
    view = reading.ticket(desk, ticket_id)
    card = view.requester
    person = _person(desk, card.id if card else "")
    mine = _person(desk, desk.person)
    zone = str(person.get("zone") or mine.get("zone") or "UTC")
    now = datetime.datetime.fromtimestamp(desk.now() / 1000, _zone(zone))
    promised = view.fields.get("next_word_by")
    return {
        "name": address.polite_name(person, language, form),
        "first_name": address.full_name(person)[0],
        "gender": str(person.get("gender") or ""),
        "subject": view.row.subject,
        "today": day_text(now, language),
        "days": str(max(0, desk.now() - int(view.fields.get("opened_at") or desk.now())) // 86_400_000),
        "greeting": address.greeting(language, form, now.hour),
        "agent": signed(mine, form),
        "holder": signed(_person(desk, view.row.assignee), form),
        "team": _team_name(desk, view.row.team, language),
        "ticket": view.row.number,
        "when": moment_text(promised, zone, language) if promised else "",
    }


def signed(person: dict[str, Any], form: str) -> str:
    """How somebody of the house is called in a text to a customer."""
    return str((person.get("given") if form == "informal" else "") or person.get("name") or "")


def _person(desk: Desk, person_id: str) -> dict[str, Any]:
    document = reading.raw(desk, "person", person_id) if person_id else None
    return dict(document["values"]) if document else {}


def day_text(moment: datetime.datetime, language: str) -> str:
    """A day as it is written in a language."""
    from babel.dates import format_date

    return str(format_date(moment, "long", locale=language))


def moment_text(ms: int, zone: str, language: str) -> str:
    """A day and time as they are written in a language; without a zone that of this computer."""
    from babel.dates import format_datetime

    moment = datetime.datetime.fromtimestamp(ms / 1000, _zone(zone) if zone else None)
    return str(
        format_datetime(
            moment, "EEEE d. MMMM HH:mm" if language in ("de", "fi") else "EEEE d MMMM HH:mm", locale=language
        )
    )


def _zone(name: str) -> datetime.tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return datetime.UTC


def _team_name(desk: Desk, team: str, language: str) -> str:
    document = reading.raw(desk, "team", team) if team else None
    if document is None:
        return ""
    return str(document["values"].get(f"name.{language}") or document["values"].get("name.en") or "")


def _documents(desk: Desk) -> list[dict[str, Any]]:
    return [
        json.loads(row[0]) for row in desk.replica.read('SELECT doc FROM snippet WHERE deleted = 0 ORDER BY "trigger", id')
    ]


def twins(documents: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], int]]:
    """Each document with 1, or with 2, 3 ... where another before it has the same trigger.

    Two offices that wrote a snippet of one name while they were apart keep both; the later one is called "(2)".
    """
    count: Counter[str] = Counter()
    for document in documents:
        trigger = str(document["values"].get("trigger") or "")
        count[trigger] += 1
        yield document, count[trigger] if trigger else 1


def titled(title: str, which: int) -> str:
    """The title of the second, third ... snippet of one name says so."""
    return f"{title} ({which})" if which > 1 else title


def _row(document: dict[str, Any], language: str, form: str, which: int) -> tuple[SnippetRow | None, str]:
    values = document["values"]
    for chosen in (language, *FALLBACKS):
        for way in (form, "informal", "formal"):
            text = values.get(f"text.{chosen}.{way}")
            if text:
                title = str(values.get(f"title.{chosen}") or "")
                words = " ".join((title, *map(str, values.get("keywords") or ())))
                row = SnippetRow(
                    document["id"], str(values.get("trigger") or ""), titled(title, which), text,
                    str(values.get("phase") or ""), chosen, way, chosen != language,
                )  # fmt: skip
                return row, words
    return None, ""


def _matter(desk: Desk, ticket_id: str) -> str:
    """What a ticket is about, in the words of who asked and of its labels."""
    view = reading.ticket(desk, ticket_id)
    asked = [each.body for each in view.messages if each.from_customer][-2:]
    return " ".join((view.row.subject, str(view.fields.get("category") or ""), *view.labels, *asked))


def _topics(document: dict[str, Any], matter: str) -> int:
    """How many keywords of a snippet begin a word of the (folded) matter."""
    keywords = document["values"].get("keywords") or ()
    return sum(f" {fold(str(each))}" in f" {matter}" for each in keywords)


def _score(row: SnippetRow, words: str, wanted: str) -> int:
    if not wanted:
        return 1
    trigger, rest = fold(row.trigger), fold(words)
    if trigger.startswith(wanted):
        return 100
    if wanted in trigger:
        return 60
    if any(each.startswith(wanted) for each in rest.split()):
        return 40
    letters = iter(trigger)
    return 10 if all(letter in letters for letter in wanted) else 0
