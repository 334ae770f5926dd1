"""The categories somebody may ask about, with what people call them in six languages (resources/matters)."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from deskapp.domain.matters import Index, Matter
from deskapp.domain.search_words import LANGUAGES
from deskapp.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def catalogue() -> dict[str, dict[str, tuple[str, tuple[str, ...]]]]:
    """The shipped categories: key -> language -> (name, what else people say)."""
    found: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {}
    for language in LANGUAGES:
        for key, said in _read(language).items():
            if isinstance(said, dict):
                words = tuple(each.strip() for each in said["words"].split(",") if each.strip())
                found.setdefault(key, {})[language] = (said["name"], words)
    return found


@cache
def _little() -> tuple[str, ...]:
    return tuple(word for language in LANGUAGES for word in str(_read(language).get("little", "")).split())


@cache
def _read(language: str) -> dict[str, dict[str, str] | str]:
    path = resource("matters") / f"{language}.toml"
    found: dict[str, dict[str, str] | str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def name(category: str, language: str) -> str:
    """How a category stands on screen; one the house made itself has the name it was given."""
    said = catalogue().get(category, {})
    return (said.get(language) or said.get("en") or (category, ()))[0]


@cache
def _index(own: tuple[Matter, ...]) -> Index:
    shipped = [
        Matter(key, (key, *(phrase for named, words in said.values() for phrase in (named, *words))))
        for key, said in catalogue().items()
    ]
    return Index([*shipped, *own], _little())


def find(text: str, own: Iterable[Matter] = (), most: int = 5) -> list[tuple[str, float]]:
    """The categories a text may mean, the best first, among the shipped ones and the house's own."""
    return _index(tuple(own)).find(text, most)
