"""What the demo people write to each other: the stories of each language, ready to be filled quickly."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deskapp.domain.snippet import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(slots=True)
class Story:
    """One kind of request in one language; texts hold slots as {slot}."""

    team: str
    category: str
    kind: str
    priorities: tuple[int, ...]  # drawn from evenly
    label: tuple[str, ...]
    attachment: tuple[tuple[str, int], ...]
    month: int
    subject: str
    question: str
    first: str
    note: str
    fix: str
    filled: bool  # whether any text has a slot


@dataclass(slots=True)
class Words:
    """A language: its stories as often as they happen, and what goes around them."""

    stories: list[Story]
    letter: str  # % greeting, name, body, agent
    hail: list[str]
    bye: list[str]
    receive: list[str]
    ask: list[str]
    update: list[str]
    more: list[str]
    thanks: list[str]
    purpose: list[str]
    month: list[str]
    since: list[str]
    slots: list[tuple[str, list[str]]]


def read_words(folder: Path) -> dict[str, Words]:
    """The stories of all languages, by language."""
    shared = tomllib.loads((folder / "stories.toml").read_text(encoding="utf-8"))["story"]
    return {
        language: _words(tomllib.loads((folder / f"stories-{language}.toml").read_text(encoding="utf-8")), shared)
        for language in LANGUAGES
    }


def _words(data: dict[str, Any], shared: list[dict[str, Any]]) -> Words:
    texts = {each["id"]: each for each in data["story"]}
    stories: list[Story] = []
    for row in shared:
        stories += [_story(row, texts[row["id"]])] * row["weight"]
    slots = dict(data["slots"])
    letter = data["letter"]
    for name in ("greeting", "name", "body", "agent"):
        letter = letter.replace(f"{{{name}}}", "%s")
    pools = {name: data[name] for name in ("hail", "bye", "receive", "ask", "update", "more", "thanks", "purpose")}
    return Words(
        stories=stories,
        letter=letter,
        month=slots.pop("month"),
        since=slots.pop("since"),
        slots=sorted(slots.items()),
        **pools,
    )


def _story(row: dict[str, Any], text: dict[str, str]) -> Story:
    parts = {name: text[name] for name in ("subject", "question", "first", "note", "fix")}
    return Story(
        team=row["team"],
        category=row["category"],
        kind=row["kind"],
        priorities=tuple(level for level, weight in enumerate(row["priority"]) for _ in range(weight)),
        label=(row["label"],) if "label" in row else (),
        attachment=(tuple(row["attachment"]),) if "attachment" in row else (),
        month=row.get("month", 0),
        filled=any("{" in part for part in parts.values()),
        **parts,
    )
