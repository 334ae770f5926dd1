"""The six promises stand in the help in every language, each with tests that are really there."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

from deskapp.services import help as helping
from deskapp.ui.i18n import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "help"
TESTS = [each for names in helping.held_by(FOLDER) for each in names]


@pytest.mark.parametrize("name", TESTS, ids=lambda each: each.rpartition("::")[2])
def test_the_test_that_holds_a_promise_is_there(name: str) -> None:
    file, _, function = name.partition("::")
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert function in {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}


def test_each_of_the_six_is_held() -> None:
    held = helping.held_by(FOLDER)
    assert len(held) == 6
    assert all(held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_says_the_same_in_every_language(language: str) -> None:
    english, other = (tomllib.loads((FOLDER / f"{each}.toml").read_text("utf-8")) for each in ("en", language))
    assert [each["id"] for each in other["topic"]] == [each["id"] for each in english["topic"]]
    assert other["promises"].keys() == english["promises"].keys()
    for part in ("given", "not_given"):
        assert len(other["promises"][part]) == len(english["promises"][part])
    for ours, theirs in zip(english["topic"], other["topic"], strict=True):
        assert ours["text"].count("\n\n") == theirs["text"].count("\n\n"), theirs["id"]
        assert language == "en" or ours["text"] != theirs["text"], theirs["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_promise_is_shown_with_its_tests(language: str) -> None:
    (shown,) = [each for each in helping.topics(language) if each.id == helping.PROMISES]
    for name in TESTS:
        assert helping.said(name) in shown.text
    assert "90" in shown.text
