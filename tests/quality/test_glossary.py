"""The same word for the same thing: each language has its glossary, and no text of the program uses a word it avoids."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from deskapp.domain.snippet import LANGUAGES
from deskapp.services.content import read_snippets

RESOURCES = Path(__file__).parents[2] / "resources"
SNIPPETS = read_snippets(RESOURCES)
TERMS = {
    "ticket", "customer", "agent", "assignee", "queue", "team", "lead", "reply", "note", "draft", "snippet", "trigger",
    "snooze", "due", "next-word", "priority", "label", "link", "follow", "attachment", "hub", "sync", "offline", "unsent",
    "decision", "kept-aside", "conflict", "undo", "send", "close-ticket", "reopen", "org-chart", "hint", "search",
}  # fmt: skip


def _glossary(language: str) -> dict[str, dict]:
    data = tomllib.loads((RESOURCES / "i18n" / "glossary" / f"{language}.toml").read_text(encoding="utf-8"))
    return {term["id"]: term for term in data["term"]}


@lru_cache
def _texts(language: str) -> tuple[str, ...]:
    """Every text of the window and of the snippets, as people read it."""
    tree = ElementTree.parse(RESOURCES / "i18n" / f"deskapp_{'de' if language == 'en' else language}.ts")
    found: list[str] = []
    for message in tree.iter("message"):
        if language == "en":
            found.append(message.findtext("source") or "")
            continue
        translation = message.find("translation")
        if translation is not None:
            found += [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    for snippet in SNIPPETS[language]:
        found += [snippet.title, *snippet.text.values()]
    return tuple(re.sub(r"&(?=\w)", "", text) for text in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_its_word(language: str) -> None:
    terms = _glossary(language)
    assert set(terms) >= TERMS, sorted(TERMS - set(terms))
    assert all(term["word"].strip() for term in terms.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_to_avoid_stand_nowhere(language: str) -> None:
    texts = _texts(language)
    assert len(texts) > 800
    avoided = [word for term in _glossary(language).values() for word in term.get("avoid", ())]
    assert avoided
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, avoided))})(?!\w)", re.IGNORECASE)
    found = [(match.group(), text) for text in texts if (match := pattern.search(text))]
    assert not found, found[:10]
