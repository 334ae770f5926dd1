"""The courtesy rules keep what was promised of them, on sentences that their writers never saw."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest

from deskapp.domain.courtesy import KINDS, MISSED
from deskapp.domain.snippet import LANGUAGES
from deskapp.services.courtesy import problems, read_rules
from tests.courtesy import measure

# The corpus was frozen before the first rule was written. Who changes it to please a rule changes the measure.
FROZEN = {
    "ar-replies": "575466c80b802165ba9b174f785c42ae",
    "ar-sentences": "7b6f397ee5448836994f04ba1855b35c",
    "de-replies": "ec623df1461e919492261701a5af0d12",
    "de-sentences": "d72265c7bd8b6811b24dfc827a6bfbf0",
    "en-replies": "fcf8283f52589f68ac44158ede9c9d36",
    "en-sentences": "f5e84617929daf40bed9a3bc6f39cde9",
    "fi-replies": "a6627c792ae427bdae9962fd8e6196c4",
    "fi-sentences": "d09430b4d253b347d5d40a480454c2c6",
    "hu-replies": "46ff4be52b09a3e0e2bda4f9402f43e1",
    "hu-sentences": "a2012b527593478ce56c105f4caa9f9a",
    "tr-replies": "115353a2fc3554052d6d76932bd9ae51",
    "tr-sentences": "1148fe5060b47bc8c18d386a41147d25",
}
# In some languages the unseen third was used up by looks at its totals. Another hand, that had seen no rule, wrote 400 more
# sentences for each: half of the last set are unseen now (the second Hungarian half was looked at, so there is a third).
AGAIN = {
    "de-again": "b59304421ad85af23aaf2680671977f2",
    "fi-again": "a67c0f91da97ed91f2c228aae13f5c44",
    "hu-again": "afd759995189b6dc4f1747e24b616250",
    "tr-again": "dd183ca34d9a325fddd46e3676fbef8c",
    "hu-third": "c1666bb3abd3e1debf8acca14dfa0094",
}
# Written for each rule that the other sets hit too seldom, from its reason and examples alone; open, but frozen too.
BY_RULE = {
    "ar-rules": "69b4b11f832a91fe7f978bbcea7937dc",
    "de-rules": "29e6ad718960b3dbfe81a19b8d130593",
    "en-rules": "99e194ec7163127a0092c869c4b08276",
    "fi-rules": "9bb83dc269c6e97566568bd04529cbca",
    "hu-rules": "44cdf2b49e4ec3cdf8c607e5a677f84f",
    "tr-rules": "14a8e08710bb89d2d3930d2e206213f9",
}


@pytest.mark.parametrize("name", FROZEN | AGAIN | BY_RULE)
def test_the_corpus_is_as_it_was_before_the_rules(name: str) -> None:
    found = hashlib.sha256((measure.HERE / f"{name}.toml").read_bytes()).hexdigest()
    assert found.startswith((FROZEN | AGAIN | BY_RULE)[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_is_large_half_good_and_of_every_kind(language: str) -> None:
    for what, kinds in (("sentences", set(KINDS) - set(MISSED)), ("replies", set(KINDS))):
        rows = measure.corpus(language, what)
        assert len(rows) == len({row["text"] for row in rows}) == 300
        assert sum(not row["kinds"] for row in rows) == 150
        counted = Counter(kind for row in rows for kind in row["kinds"])
        assert set(counted) == kinds
        assert min(counted.values()) >= 15
        _seen, unseen = measure.parted(language, what)
        assert 70 <= len(unseen) <= 230


@pytest.mark.parametrize("name", AGAIN)
def test_a_further_set_is_large_half_good_and_of_every_kind(name: str) -> None:
    rows = measure.corpus(*name.split("-"))
    assert len(rows) == len({row["text"] for row in rows}) >= 300
    assert sum(not row["kinds"] for row in rows) == len(rows) / 2
    counted = Counter(kind for row in rows for kind in row["kinds"])
    assert set(counted) == set(KINDS) - set(MISSED)
    assert min(counted.values()) >= 20


def test_every_rule_does_what_its_own_examples_say() -> None:
    assert problems(measure.RESOURCES) == []


def _of_the_unseen(language: str, what: str) -> measure.Totals:
    judge = measure.sentences if what == "sentences" else measure.replies
    _seen, unseen = measure.parted(language, what)
    return judge(read_rules(measure.RESOURCES, language), unseen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_nobody_tuned_on(language: str) -> None:
    totals = _of_the_unseen(language, "sentences")
    precision, recall = totals.precision(), totals.recall()  # not in the assertion, which would show the texts
    assert precision >= 0.95
    assert recall >= 0.6


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_good_replies_get_a_hint(language: str) -> None:
    totals = _of_the_unseen(language, "replies")
    good, hinted = totals.good, totals.good_with_hint
    assert good >= 40
    assert hinted <= good * 0.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_forty_rules_are_hit_often_and_none_is_mostly_wrong(language: str) -> None:
    """On the open part: a rule that spoke up at eight texts or more was right in nine of ten."""
    rules = read_rules(measure.RESOURCES, language)
    counted: Counter[tuple[str, str]] = Counter()
    for what, judge in (("sentences", measure.sentences), ("replies", measure.replies)):
        rows, _unseen = measure.parted(language, what)
        for rule, verdicts in judge(rules, rows).rules.items():
            counted[rule, "right"] += verdicts["right"]
            counted[rule, "wrong"] += verdicts["wrong"]
    often = 0
    for rule in rules.rules:
        right, wrong = counted[rule.id, "right"], counted[rule.id, "wrong"]
        often += right + wrong >= 8
        assert right + wrong < 8 or right / (right + wrong) >= 0.9, (rule.id, right, wrong)
    assert often >= 40
