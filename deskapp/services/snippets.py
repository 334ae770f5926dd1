"""Canned friendly answers for the ticket at hand: found in the customer's language, filled from the ticket."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from deskapp.domain import address, snippet
from deskapp.domain.errors import NotFound
from deskapp.domain.fold_text import fold
from deskapp.domain.rows import Expansion, SnippetRow
from deskapp.services import favourites, reading, snippet_finding, snippet_shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from deskapp.domain.rows import TicketView
    from deskapp.services.desk import Desk
    from deskapp.services.snippet_finding import Finder, Index
    from deskapp.services.snippet_shelf import Entry

    Named = TypeVar("Named", Entry, dict[str, Any])

FALLBACKS = ("en", "de", "fi", "hu", "tr", "ar")
GENERAL = frozenset({"greet", "understood", "looking", "works-now", "wish"})
"""Shipped snippets that fit any matter."""


def fitting(desk: Desk, ticket_id: str, typed: str = "", steps: Collection[str] = ()) -> list[SnippetRow]:
    """Snippets for this ticket that match what is typed, the best of them: the customer's language first, others marked.

    Then those for the `steps` that the answer still lacks, those that speak of the ticket's matter, and favourites.
    """
    return finder(desk, ticket_id, steps).fitting(typed)


def finder(desk: Desk, ticket_id: str, steps: Collection[str] = ()) -> Finder:
    """What `fitting` asks for every letter, read once."""
    view = reading.newest(desk, ticket_id)
    language, form = reader_in(view)
    subject, asked = _matter(view)
    index = snippet_shelf.read(desk, partial(_indexed, language, form))
    return snippet_finding.finder(index, _row, subject=subject, asked=asked, steps=steps, liked=favourites.of(desk))


def _indexed(language: str, form: str, entries: Sequence[Entry]) -> Index:
    return snippet_finding.index(_offered(language, form, entries))


def for_step(
    desk: Desk, ticket_id: str, step: str, language: str, settles: Callable[[str], bool]
) -> Expansion | None:
    """The sentence for a step of an answer that fits this ticket best; None where no snippet `settles` the step.

    One that speaks of what the ticket is named after comes before the general one.
    """
    view = reading.ticket(desk, ticket_id)
    own_language, form = reader_in(view)
    language = language or own_language
    subject, asked = _matter(view)
    found = []
    for offered in snippet_shelf.read(desk, partial(_offered, language, form)):
        entry, text = offered.entry, offered.text
        if entry.phase == step and not offered.fallback:
            special = entry.trigger not in GENERAL
            found.append(((-_topics(entry, subject), special, -_topics(entry, asked), len(text), entry.id), text))
    if not found:
        return None
    values, others = values_for(desk, ticket_id, language, form), _others(desk, language, form)
    filled = (snippet.expand(text, values, others, language) for _, text in sorted(found))
    return next((each for each in filled if settles(each.text)), None)


def expand(desk: Desk, snippet_id: str, ticket_id: str, *, language: str = "", form: str = "") -> Expansion:
    """The text of a snippet filled for a ticket. Raises NotFound choice.open where it is gone."""
    own_language, own_form = reader_of(desk, ticket_id)
    language, form = language or own_language, form or own_form
    found = snippet_shelf.read(desk, partial(_offered, language, form))
    wanted = next((each for each in found if each.entry.id == snippet_id), None)
    if wanted is None:
        raise NotFound("choice.open", what="another snippet; this one is gone")
    values = values_for(desk, ticket_id, wanted.language, form)
    return snippet.expand(wanted.text, values, _others(desk, language, form), wanted.language)


def every(desk: Desk, language: str, form: str) -> list[SnippetRow]:
    """All snippets as a reader of this language and form of address gets them, by trigger."""
    return [_row(each) for each in snippet_shelf.read(desk, partial(_offered, language, form))]


def texts_of(rows: Iterable[SnippetRow]) -> dict[str, str]:
    """Texts by trigger, for those that are taken into others; of two with one name the older."""
    found: dict[str, str] = {}
    for each in rows:
        found.setdefault(each.trigger, each.text)
    return found


def reader_of(desk: Desk, ticket_id: str) -> tuple[str, str]:
    """(language, form of address) of who will read the answer."""
    return reader_in(reading.ticket(desk, ticket_id))


def reader_in(view: TicketView) -> tuple[str, str]:
    """The same of a ticket that was read."""
    card = view.requester
    spoken = [each for each in (card.languages if card else ()) if each in FALLBACKS]
    language = str(view.fields.get("language") or "") or (spoken[0] if spoken else "en")
    return language if language in FALLBACKS else "en", card.form if card else "informal"


def values_for(desk: Desk, ticket_id: str, language: str, form: str) -> dict[str, str]:
    """What the placeholders stand for."""
    return values_in(desk, reading.ticket(desk, ticket_id), language, form)


def values_in(desk: Desk, view: TicketView, language: str, form: str) -> dict[str, str]:
    """The same for a ticket that was read."""
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
        "team": team_name(desk, view.row.team, language),
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


_MOMENTS = {
    "en": "EEEE d MMMM HH:mm", "de": "EEEE, d. MMMM, HH:mm 'Uhr'", "fi": "EEEE d. MMMM 'klo' HH.mm",
    "hu": "MMMM d., EEEE HH:mm", "tr": "d MMMM EEEE HH:mm", "ar": "EEEE d MMMM HH:mm",
}  # fmt: skip
"""How a day and its time are written in the middle of a sentence."""


def moment_text(ms: int, zone: str, language: str) -> str:
    """A day and time as they are written in a language; without a zone that of this computer."""
    from babel.dates import format_datetime

    moment = datetime.datetime.fromtimestamp(ms / 1000, _zone(zone) if zone else None)
    return str(format_datetime(moment, _MOMENTS.get(language, _MOMENTS["en"]), locale=language))


def _zone(name: str) -> datetime.tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return datetime.UTC


def team_name(desk: Desk, team: str, language: str) -> str:
    """How a team is called in a language, or in English."""
    document = reading.raw(desk, "team", team) if team else None
    if document is None:
        return ""
    return str(document["values"].get(f"name.{language}") or document["values"].get("name.en") or "")


def twins(found: Iterable[Named]) -> Iterator[tuple[Named, int]]:
    """Each snippet with 1, or with 2, 3 ... where another before it has the same trigger.

    Two offices that wrote a snippet of one name while they were apart keep both; the later one is called "(2)".
    """
    count: Counter[str] = Counter()
    for each in found:
        trigger = each.trigger if isinstance(each, snippet_shelf.Entry) else str(each["values"].get("trigger") or "")
        count[trigger] += 1
        yield each, count[trigger] if trigger else 1


def titled(title: str, which: int) -> str:
    """The title of the second, third ... snippet of one name says so."""
    return f"{title} ({which})" if which > 1 else title


class Offered(NamedTuple):
    """What a reader of a language and form of address can get of a snippet; `which` counts those of the same trigger."""

    entry: Entry
    which: int
    language: str
    form: str
    text: str
    fallback: bool  # not in his language


def _offered(language: str, form: str, entries: Sequence[Entry]) -> list[Offered]:
    found = ((entry, which, _chosen(entry.values, language, form)) for entry, which in twins(entries))
    return [Offered(entry, which, *chosen, chosen[0] != language) for entry, which, chosen in found if chosen is not None]


def _chosen(values: Mapping[str, Any], language: str, form: str) -> tuple[str, str, str] | None:
    """(language, form, text) of a snippet for this reader, or of the next best; None where it has no text."""
    for chosen in (language, *FALLBACKS):
        for way in (form, "informal", "formal"):
            text = values.get(f"text.{chosen}.{way}")
            if text:
                return chosen, way, text
    return None


def _others(desk: Desk, language: str, form: str) -> dict[str, str]:
    """Texts that others may take in."""
    return snippet_shelf.read(desk, partial(_taken_in, language, form))


def _taken_in(language: str, form: str, entries: Sequence[Entry]) -> dict[str, str]:
    return texts_of(_row(each) for each in _offered(language, form, entries))


def _row(offered: Offered) -> SnippetRow:
    entry, which, language, form, text, fallback = offered
    title = titled(str(entry.values.get(f"title.{language}") or ""), which)
    return SnippetRow(entry.id, entry.trigger, title, text, entry.phase, language, form, fallback)


def _matter(view: TicketView) -> tuple[frozenset[str], frozenset[str]]:
    """How the words begin that name the matter of a ticket, and those of who asked."""
    asked = [each.body for each in view.messages if each.from_customer][-2:]
    named = " ".join((view.row.subject, str(view.fields.get("category") or ""), *view.labels))
    return _beginnings(named), _beginnings(" ".join(asked))


def _beginnings(text: str) -> frozenset[str]:
    words = re.findall(r"\w{3,}", fold(text))
    return frozenset(word[:end] for word in words for end in range(3, len(word) + 1))


def _topics(entry: Entry, beginnings: frozenset[str]) -> int:
    """How many keywords of a snippet begin such a word."""
    return sum(each in beginnings for each in entry.topics)
