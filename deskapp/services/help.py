"""The program's help: short topics in each language, and what is promised with the tests that hold it."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fold_text import fold
from deskapp.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

PROMISES = "promises"
"""The id of the topic that the promises make."""


class Topic(NamedTuple):
    """A page of the help; `text` is Markdown."""

    id: str
    title: str
    text: str

    def has(self, words: str) -> bool:
        """True where title and text contain all these words, or beginnings of words."""
        text = fold(f"{self.title} {self.text}")
        return all(each in text for each in fold(words).split())


def topics(language: str, folder: Path | None = None) -> list[Topic]:
    """All topics in a language, in English where it has none."""
    folder = folder or resource("help")
    file = folder / f"{language}.toml"
    words = _read(file if file.exists() else folder / "en.toml")
    found = [Topic(each["id"], each["title"], each["text"].strip()) for each in words["topic"]]
    return [*found, Topic(PROMISES, words["promises"]["title"], _promises(words["promises"], held_by(folder)))]


def held_by(folder: Path | None = None) -> list[list[str]]:
    """The tests that hold each promise, as pytest names them."""
    table = _read((folder or resource("help")) / "promises.toml")
    return [list(each["tests"]) for each in table["promise"]]


def said(test: str) -> str:
    """What a test says in its name, as words."""
    return test.rpartition("::")[2].removeprefix("test_").replace("_", " ")


def _promises(words: dict[str, Any], tests: list[list[str]]) -> str:
    parts = [words["lead"]]
    for number, (given, names) in enumerate(zip(words["given"], tests, strict=True), 1):
        held = "; ".join(said(each) for each in names)
        parts.append(f"{number}. {given}\n\n   `{words['held']} \u2066{held}\u2069`")
    parts.append(f"### {words['limits']}")
    parts.append("\n".join(f"- {each}" for each in words["not_given"]))
    return "\n\n".join(parts)


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
