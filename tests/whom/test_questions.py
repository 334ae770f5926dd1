"""Whom do I ask? Sixty questions in six languages, for the asker's own place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.search_words import LANGUAGES
from deskapp.services import matters
from tests.whom.measure import QUESTIONS, Judged, demo_desk, judge

if TYPE_CHECKING:
    from pathlib import Path

RIGHT_AT_LEAST = 57  # of 60; 58 are


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    home: Path = tmp_path_factory.mktemp("whom") / "home"
    desk = demo_desk(home)
    try:
        return judge(desk)
    finally:
        desk.close_thread()


def test_the_right_owner_stands_first(judged: list[Judged]) -> None:
    wrong = [f"{each.question['text']}: {each.category} {each.told}" for each in judged if not each.right]
    assert len(judged) - len(wrong) >= RIGHT_AT_LEAST, wrong


def test_every_matter_has_a_name_and_words_in_each_language() -> None:
    found = matters.catalogue()
    assert len(found) >= 35
    for key, said in found.items():
        assert set(said) == set(LANGUAGES), key
        assert all(name and words for name, words in said.values()), key
    for language in LANGUAGES:
        names = [matters.name(key, language) for key in found]
        assert len(set(names)) == len(names), language
        for key in found:
            assert matters.find(matters.name(key, language), most=1)[0][0] == key, (language, key)


def test_the_questions_are_ten_a_language_and_twenty_depend_on_the_office(judged: list[Judged]) -> None:
    assert set(Counter(each["language"] for each in QUESTIONS).values()) == {10}
    assert sum("misspelt" in each for each in QUESTIONS) >= 8
    offices = [each for each in judged if "office" in each.question]
    assert len(offices) >= 20
    for matter in {each.question["office"] for each in offices}:
        assert len({each.wanted for each in offices if each.question["office"] == matter}) >= 2, matter
