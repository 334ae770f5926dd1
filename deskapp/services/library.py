"""The snippets of the house as people keep them: look through, write, copy, take away, bring in and give out."""

from __future__ import annotations

import datetime
import json
import re
from typing import TYPE_CHECKING, Any

from deskapp.domain import address, snippet
from deskapp.domain.documents import fitting
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.fold_text import fold
from deskapp.domain.merge import edition
from deskapp.domain.operation import personal_space
from deskapp.domain.rows import LibraryRow, SnippetCard
from deskapp.domain.snippet import FORMS, LANGUAGES, PHASES
from deskapp.replica.conversation import Names
from deskapp.services import favourites, people, snippets

if TYPE_CHECKING:
    from deskapp.domain.changes import Changes
    from deskapp.domain.merge import Document
    from deskapp.domain.rows import Expansion, PersonRow
    from deskapp.replica.unit_of_work import UnitOfWork
    from deskapp.services.desk import Desk

SCOPES = ("personal", "team", "company")
READERS: dict[str, dict[str, object]] = {
    "she": {"given": "Aino", "family": "Virtanen", "gender": "f", "languages": ("fi",)},
    "he": {"given": "Jonas", "family": "Weber", "gender": "m", "languages": ("de",)},
    "unknown": {"given": "Kim", "family": "Larsen", "languages": ("en",)},
    "one": {"name": "Suda", "languages": ("en",)},
    "arabic": {"given": "عمر", "family": "الفاروق", "gender": "m", "languages": ("ar",)},
    "hungarian": {"given": "Eszter", "family": "Kovács", "gender": "f", "languages": ("hu",)},
}
"""Kinds of people a text is tried on before anybody gets it."""
TRIGGER = re.compile(r"[a-z][a-z0-9-]{1,15}")
ALL_DOCUMENTS = 'SELECT doc FROM snippet WHERE deleted = 0 ORDER BY "trigger", id'


def rows(desk: Desk, typed: str = "", language: str = "en") -> list[LibraryRow]:
    """Every snippet that fits what is typed (in trigger, titles and keywords of any language), by phase and trigger."""
    wanted = fold(typed).split()
    found = []
    liked = favourites.of(desk)
    for document, which in snippets.twins(json.loads(text) for (text,) in desk.replica.read(ALL_DOCUMENTS)):
        words = fold(" ".join(_words(document["values"])))
        if all(each in words for each in wanted):
            found.append(_row(desk, document, language, which, liked))
    return sorted(found, key=lambda each: (PHASES.index(each.phase) if each.phase in PHASES else 99, each.trigger))


def card(desk: Desk, snippet_id: str) -> SnippetCard:
    """A snippet whole. Raises NotFound snippet.unknown."""
    row = desk.replica.one("SELECT doc, space FROM snippet WHERE id = ? AND deleted = 0", (bytes.fromhex(snippet_id),))
    if row is None:
        raise NotFound("snippet.unknown")
    document, space = json.loads(row[0]), row[1]
    values = fitting("snippet", document["values"])
    owner = str(values.get("owner") or "")
    may = desk.replica.one("SELECT may FROM space WHERE id = ?", (space,))
    others = desk.replica.read('SELECT "trigger" FROM snippet WHERE deleted = 0 AND id <> ?', (bytes.fromhex(snippet_id),))
    return SnippetCard(
        snippet_id, str(values.get("trigger") or ""), str(values.get("phase") or ""), _scope(desk, space),
        tuple(_listed(values)),
        {each: str(values.get(f"title.{each}") or "") for each in LANGUAGES},
        {(each, form): str(values.get(f"text.{each}.{form}") or "") for each in LANGUAGES for form in FORMS},
        bool(may and may[0] == "write"), frozenset(each for (each,) in others if each),
        str(values.get("folder") or ""), owner, Names(desk.replica.connection()).of(owner),
        int(values.get("review") or 0), _due(desk, values), snippet_id in favourites.of(desk), _folders(desk),
    )  # fmt: skip


def keepers(desk: Desk) -> list[PersonRow]:
    """Who can look after a snippet: whoever works in a team, oneself first, the others by name."""
    found = {each.id: each for team in people.teams(desk) for each in people.members(desk, team.id) if not each.left}
    return sorted(found.values(), key=lambda each: (each.id != desk.person, each.name.casefold()))


def values_of(desk: Desk, snippet_id: str) -> dict[str, Any]:
    """What a snippet says, by field. Raises NotFound snippet.unknown."""
    row = desk.replica.one("SELECT doc FROM snippet WHERE id = ? AND deleted = 0", (bytes.fromhex(snippet_id),))
    if row is None:
        raise NotFound("snippet.unknown")
    return dict(json.loads(row[0])["values"])


def preview(desk: Desk, text: str, language: str, form: str, reader: str) -> Expansion:
    """A text as one of READERS would get it today, with the names of who works here."""
    person = READERS[reader]
    me = people.me(desk)
    given = address.full_name({"name": me.name, "languages": me.languages})[0]
    moment = datetime.datetime.fromtimestamp(desk.now() / 1000).astimezone()
    values = {
        "name": address.polite_name(person, language, form), "first_name": address.full_name(person)[0],
        "gender": str(person.get("gender") or ""), "greeting": address.greeting(language, form, moment.hour),
        **dict.fromkeys(("agent", "holder"), given if form == "informal" else me.name), "team": "IT", "ticket": "T-48190",
        "subject": "VPN", "days": "3", "today": snippets.day_text(moment, language),
        "when": snippets.moment_text(desk.now() + 86_400_000, "", language),
    }  # fmt: skip
    others: dict[str, str] = {}
    for (stored,) in desk.replica.read(ALL_DOCUMENTS):
        texts = json.loads(stored)["values"]
        others.setdefault(str(texts.get("trigger") or ""), str(texts.get(f"text.{language}.{form}") or ""))
    return snippet.expand(text, values, {name: each for name, each in others.items() if each}, language)


def make(desk: Desk, trigger: str, scope: str = "personal", phase: str = "serving", like: str = "") -> Changes:
    """A new snippet; `like` = the id of one whose texts it begins with. `made` is its id.

    Raises Refused snippet.trigger, snippet.taken, value.bad.
    """
    if scope not in SCOPES:
        raise Refused("value.bad", value=scope, field="scope", allowed=", ".join(SCOPES))
    values: dict[str, Any] = {}
    with desk.unit() as work:
        if like:
            document = work.document("snippet", like)
            if document is None:
                raise NotFound("snippet.unknown")
            values = {name: value for name, value in document["values"].items() if value not in (None, "")}
        values |= {"trigger": _checked(desk, trigger, ""), "scope": scope, "owner": desk.person}
        values.setdefault("phase", phase)
        snippet_id = work.fresh_id()
        work.record("make", "snippet", snippet_id, values, space=space_of(desk, scope), intent="snippet")
        return work.commit(made=snippet_id)


def share(desk: Desk, snippet_id: str, scope: str) -> Changes | None:
    """Give it to others, or take it back to oneself: a new document where the scope lives, and the old one is gone.

    None where it is there already; `made` is the id it has then. Raises NotFound snippet.unknown, Refused value.bad.
    """
    if scope not in SCOPES:
        raise Refused("value.bad", value=scope, field="scope", allowed=", ".join(SCOPES))
    with desk.unit() as work:
        document = _document(work, snippet_id)
        if work.space_of(snippet_id) == space_of(desk, scope):
            return None
        values = {name: value for name, value in document["values"].items() if value not in (None, "")}
        made = work.fresh_id()
        work.record(
            "make", "snippet", made, {**values, "scope": scope, "before": snippet_id}, space=space_of(desk, scope),
            intent="share",
        )  # fmt: skip
        work.record("delete", "snippet", snippet_id, base={"*": edition(document)}, intent="share")
        if snippet_id in favourites.of(desk):
            favourites.record(work, desk, made, wanted=True)
        return work.commit(made=made)


def save(desk: Desk, snippet_id: str, values: dict[str, Any]) -> Changes | None:
    """Write what differs from what stands there; None where nothing does.

    `values`: trigger, phase, folder, owner, review (ms), keywords (a list), title.LANGUAGE, text.LANGUAGE.FORM. Raises
    Refused snippet.trigger, snippet.taken, value.bad; NotFound snippet.unknown.
    """
    with desk.unit() as work:
        before = _document(work, snippet_id)["values"]
        changed = {name: value for name, value in values.items() if (before.get(name) or "") != (value or "")}
        if "trigger" in changed:
            changed["trigger"] = _checked(desk, changed["trigger"], snippet_id)
        if "phase" in changed and changed["phase"] not in PHASES:
            raise Refused("value.bad", value=changed["phase"], field="phase", allowed=", ".join(PHASES))
        if not changed:
            return None
        work.record("set", "snippet", snippet_id, changed, intent="snippet")
        return work.commit(made=snippet_id)


def remove(desk: Desk, snippet_id: str) -> Changes:
    """Take a snippet away; `undo` of the group brings it back. Raises NotFound snippet.unknown."""
    with desk.unit() as work:
        document = _document(work, snippet_id)
        work.record("delete", "snippet", snippet_id, base={"*": edition(document)}, intent="snippet")
        return work.commit()


def _document(work: UnitOfWork, snippet_id: str) -> Document:
    document = work.document("snippet", snippet_id)
    if document is None or document["deleted"]:
        raise NotFound("snippet.unknown")
    return document


def _checked(desk: Desk, trigger: str, snippet_id: str) -> str:
    trigger = trigger.strip().removeprefix("::").lower()
    if not TRIGGER.fullmatch(trigger):
        raise Refused("snippet.trigger", trigger=trigger or "::")
    taken = desk.replica.one(
        'SELECT 1 FROM snippet WHERE "trigger" = ? AND deleted = 0 AND id <> ?', (trigger, bytes.fromhex(snippet_id))
    )
    if taken:
        raise Refused("snippet.taken", trigger=trigger)
    return trigger


def space_of(desk: Desk, scope: str) -> str:
    """Where snippets of a scope live."""
    return {"personal": personal_space(desk.person), "team": "desk", "company": "company"}[scope]


def _due(desk: Desk, values: dict[str, Any]) -> bool:
    return 0 < int(values.get("review") or 0) <= desk.now()


def _folders(desk: Desk) -> tuple[str, ...]:
    found = desk.replica.read("SELECT DISTINCT json_extract(doc, '$.values.folder') FROM snippet WHERE deleted = 0")
    return tuple(sorted(str(each) for (each,) in found if each))


def _scope(desk: Desk, space: str) -> str:
    return {personal_space(desk.person): "personal", "company": "company"}.get(space, "team")


def _listed(values: dict[str, Any]) -> list[str]:
    keywords = values.get("keywords")
    return [str(each) for each in keywords] if isinstance(keywords, list) else []


def _words(values: dict[str, Any]) -> list[str]:
    titles = [str(value) for name, value in values.items() if name.startswith("title.") and value]
    return [str(values.get("trigger") or ""), str(values.get("folder") or ""), *titles, *_listed(values)]


def _row(desk: Desk, document: dict[str, Any], language: str, which: int, liked: frozenset[str]) -> LibraryRow:
    values = fitting("snippet", document["values"])
    title = values.get(f"title.{language}") or values.get("title.en") or next(
        (value for name, value in sorted(values.items()) if name.startswith("title.") and value), ""
    )  # fmt: skip
    missing = tuple(
        each for each in LANGUAGES if not all(values.get(f"text.{each}.{form}") for form in FORMS)
    )
    return LibraryRow(
        document["id"], str(values.get("trigger") or ""), snippets.titled(str(title), which), str(values.get("phase") or ""),
        str(values.get("scope") or "company"), missing, str(values.get("folder") or ""), values.get("owner") == desk.person,
        _due(desk, values), document["id"] in liked,
    )  # fmt: skip
