"""A pattern is passed over only where it could not have found anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.patterns import Sieve, compiled, flat
from deskapp.domain.snippet import LANGUAGES
from deskapp.services.courtesy import read_rules
from tests.courtesy.measure import RESOURCES

LISTS = {"deed": ["send(?: in)?", "fill", "küld[je]"], "small": ["a", "i"]}
PATTERNS = [
    "you must (?P<what>{deed})", "(?:never|n[eo]t) (?:\\w+ ){0,2}?again", "please ?{deed}?", r"\w+ wrong(?!ly)", "{small} am",
    r"(?<!not\x20)(?:really )?su?re\.?", "^no$", "ha{2,3}lt|stop+", "über (?:größe|maß)", r"e\-?mail|mail\x20box",
]  # fmt: skip
WORDS = [
    "you", "must", "send", "in", "fill", "küldj", "kuldj", "never", "net", "again", "please", "wrong", "wrongly", "a", "am",
    "really", "sure", "sre.", "no", "haalt", "stoppp", "ueber", "über", "grösse", "groesse", "masz", "e-mail", "email", "mail",
    "box", "x", ",", "-", "!",
]  # fmt: skip
READ = {
    each: (Sieve([[one] for one in PATTERNS], LISTS, each), [compiled([one], LISTS, each) for one in PATTERNS])
    for each in LANGUAGES
}


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.lists(st.sampled_from(WORDS), max_size=8), between=st.sampled_from([" ", "  ", "\n", ""]))
def test_what_a_pattern_finds_is_never_passed_over(language: str, text: list[str], between: str) -> None:
    sieve, finders = READ[language]
    folded = flat(between.join(text), language)
    worth = sieve.candidates(folded)
    for place, each in enumerate(finders):
        assert worth >> place & 1 or not each.search(folded), PATTERNS[place]


def test_a_sentence_with_none_of_the_words_is_passed_over() -> None:
    sieve = Sieve([["you must {deed}", "you have to"], ["never again"], [r"\w+[!?]{2}"]], LISTS, "en")
    assert sieve.candidates("the printer works now") == 0b100  # nothing can be said of the last one
    assert sieve.candidates("you have to wait") == 0b101
    assert sieve.candidates("never say again") == 0b110


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_rule_is_passed_over_at_its_own_examples(language: str) -> None:
    rules = read_rules(RESOURCES, language)
    finders = [rule for rule in rules.rules if rule.find is not None]
    few = 0
    for rule in finders:
        for example in rule.tried["examples"][:1]:
            text = flat(example if isinstance(example, str) else example["text"], language)
            worth = rules.sieve.candidates(text)
            few += worth.bit_count() < len(finders) / 2
            for place, other in enumerate(finders):
                assert worth >> place & 1 or not other.find.search(text), (other.id, text)
    assert few > len(finders) / 2
