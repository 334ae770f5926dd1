"""The content that ships with the program: canned answers by language and register, and what is missing."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from deskapp.domain.snippet import FORMS, LANGUAGES, PHASES, Snippet, expand, flaws
from deskapp.services import courtesy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


_FLAWS = {
    "value": "{form} has {what}, which nothing fills",
    "include": "{form} takes in {what}, which is no snippet",
    "form": "{form} takes its form by {what}, which nothing fills",
    "ask": "{form} asks an unknown kind: {what}",
    "brace": "{form} has a brace that is not closed: {what}",
    "long": "{form} is longer than {what} characters",
}


def read_snippets(resources: Path) -> dict[str, tuple[Snippet, ...]]:
    """The shipped snippets by language, in the order of their file; a language without a file has none."""
    return {language: _read(resources / "snippets" / f"{language}.toml", language) for language in LANGUAGES}


def _read(path: Path, language: str) -> tuple[Snippet, ...]:
    if not path.is_file():
        return ()
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("snippet", ())
    return tuple(
        Snippet(
            trigger=row.get("trigger", ""),
            phase=row.get("phase", ""),
            language=language,
            title=row.get("title", ""),
            keywords=tuple(row.get("keywords", ())),
            text=row.get("text", {}),
        )
        for row in rows
    )


def counts(resources: Path) -> dict[str, Any]:
    """What `deskapp content --json` prints: how many snippets there are and what a translator still has to write."""
    snippets = read_snippets(resources)
    triggers = sorted({each.trigger for rows in snippets.values() for each in rows})
    return {
        "snippets": {
            language: {form: sum(bool(each.text.get(form)) for each in rows) for form in FORMS}
            for language, rows in snippets.items()
        },
        "triggers": len(triggers),
        "courtesy": {language: len(courtesy.read_rules(resources, language).rules) for language in LANGUAGES},
        "missing": missing(snippets),
        "problems": [
            *(problem for rows in snippets.values() for each in rows for problem in problems(each, rows)),
            *courtesy.problems(resources),
        ],
    }


def missing(snippets: Mapping[str, tuple[Snippet, ...]]) -> list[str]:
    """List as language/trigger/form every text that one language has and another lacks."""
    triggers = sorted({each.trigger for rows in snippets.values() for each in rows})
    have = {
        (language, each.trigger, form)
        for language, rows in snippets.items()
        for each in rows
        for form in FORMS
        if each.text.get(form)
    }
    return [
        f"{language}/{trigger}/{form}"
        for language in snippets
        for trigger in triggers
        for form in FORMS
        if (language, trigger, form) not in have
    ]


def problems(snippet: Snippet, others: tuple[Snippet, ...]) -> list[str]:
    """What is wrong with one snippet, as "language/trigger: sentence"; empty when nothing is."""
    found: list[str] = []
    if snippet.phase not in PHASES:
        found.append(f"unknown phase {snippet.phase}")
    if not snippet.title:
        found.append("no title")
    if not snippet.keywords:
        found.append("no keywords")
    for form, text in snippet.text.items():
        known = {each.trigger: each.text.get(form, "") for each in others}
        found += [_FLAWS[code].format(form=form, what=what) for code, what in flaws(text, known)]
        if "{>" in expand(text, {}, known).text:
            found.append(f"{form} names itself")
        if any(line != line.rstrip() for line in text.split("\n")):
            found.append(f"{form} has blanks at the end of a line")
        if "  " in text:
            found.append(f"{form} has two blanks in a row")
    return [f"{snippet.language}/{snippet.trigger}: {each}" for each in found]
