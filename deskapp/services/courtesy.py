"""The courtesy rules that ship with the program, and whether each does what its own examples say."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.courtesy import Flawed, Moment, Rule, Rules, applied, read
from deskapp.domain.errors import Unavailable
from deskapp.domain.slips import Slips
from deskapp.domain.snippet import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FEWEST = 40  # rules a language; fewer would leave a language with a poor colleague
_FEWEST_EXAMPLES = 2
CARDS = (
    "customer", "three-phases", "receipt", "listen", "words", "can", "plain", "promise", "workaround", "unspoken",
    "hand-over", "respect",
)  # fmt: skip


class Card(NamedTuple):
    """A principle of good service: one sentence, and one that says how."""

    id: str
    text: str
    more: str


class Poster(NamedTuple):
    """The principle cards in one language, under a title."""

    language: str
    title: str
    cards: tuple[Card, ...]


@lru_cache(maxsize=len(LANGUAGES))
def read_poster(resources: Path, language: str) -> Poster:
    """The principle cards in one language, in their order. Raises Flawed."""
    data = _read(resources / "courtesy" / "cards" / f"{language}.toml", language)
    cards = tuple(Card(row["id"], row["text"], row["more"]) for row in data.get("card", ()))
    return Poster(language, data.get("title", ""), cards)


def write_poster(path: Path, made: bytes) -> None:
    """Keep a poster as a file. Raises Unavailable file.unwritable."""
    try:
        path.write_bytes(made)
    except OSError as error:
        raise Unavailable("file.unwritable", path=str(path), why=error.strerror or "") from None


@lru_cache(maxsize=len(LANGUAGES))
def read_rules(resources: Path, language: str) -> Rules:
    """The rules of one language; a language without a file has none. Raises Flawed."""
    return read(_read(resources / "courtesy" / f"{language}.toml", language), language)


def _read(path: Path, language: str) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Flawed(f"{language}: {error}") from None


@lru_cache(maxsize=1)
def read_slips(resources: Path) -> Slips:
    """The words by which slips are noticed, in all languages. Raises Flawed."""
    return Slips(_read(resources / "courtesy" / "slips.toml", "slips"))


def problems(resources: Path) -> list[str]:
    """What is wrong with the shipped rules, as "language/rule: sentence"; empty when nothing is."""
    found: list[str] = []
    for language in LANGUAGES:
        try:
            rules = read_rules(resources, language)
        except Flawed as flaw:
            found.append(str(flaw))
            continue
        if len(rules.rules) < FEWEST:
            found.append(f"{language}: {len(rules.rules)} courtesy rules, wanted are {FEWEST}")
        poster = read_poster(resources, language)
        words = [poster.title, *(each for card in poster.cards for each in card)]
        if [card.id for card in poster.cards] != list(CARDS) or not all(words):
            found.append(f"{language}: a poster needs a title and these cards with both sentences: {', '.join(CARDS)}")
        found += [f"{language}/{rule.id}: {each}" for rule in rules.rules for each in _tried(rules, rule)]
    return found


def _tried(rules: Rules, rule: Rule) -> Iterator[str]:
    examples, counter = rule.tried["examples"], rule.tried["counter"]
    if len(examples) < _FEWEST_EXAMPLES or not counter:
        yield f"needs {_FEWEST_EXAMPLES} examples and a counter-example"
    for each in examples:
        if not _fires(rules, rule, each):
            yield f"says nothing of its example: {_text(each)}"
    for each in counter:
        if _fires(rules, rule, each):
            yield f"speaks up at its counter-example: {_text(each)}"
    for each in rule.tried["fixes"]:
        made = [applied(each["before"], hint) for hint in _hints(rules, rule, each["before"], each)]
        if made != [each["after"]]:
            yield f"makes of {each['before']!r}: {made}"
    if rule.fix and not rule.tried["fixes"]:
        yield "has a fix, but shows none in fixes"


def _fires(rules: Rules, rule: Rule, example: str | dict[str, Any]) -> bool:
    given = {"text": example} if isinstance(example, str) else example
    return bool(_hints(rules, rule, given["text"], given))


def _hints(rules: Rules, rule: Rule, text: str, given: dict[str, Any]) -> list[Any]:
    moment = Moment(
        first=given.get("first", True),
        solution=given.get("solution", True),
        register=given.get("register", "formal"),
        asked=given.get("asked", ""),
    )
    return [hint for hint in rules.hints(text, moment) if hint.rule == rule.id]


def _text(example: str | dict[str, Any]) -> str:
    return example if isinstance(example, str) else str(example["text"])
