"""The engine of the courtesy rules: what is found, excused, missed and put in place, in any language."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.courtesy import Flawed, Moment, applied, read
from deskapp.domain.patterns import fold

ENGLISH = {
    "abbreviations": ["e.g.", "dr."],
    "words": {"you": ["you", "u"], "thing": ["form", "request"]},
    "tables": {"asking": {"fill in": "fill in", "send": "send"}},
    "rule": [
        {
            "id": "must",
            "kind": "must",
            "reason": "Say what it is for.",
            "find": r"{you} must (?P<deed>{asking})",
            "unless": "must have been",
            "near": "because",
            "fix": {"formal": "could you please {deed|asking}", "informal": "can you {deed}"},
        },
        {"id": "did-not", "kind": "blame", "reason": "Nobody likes it.", "find": ["you failed to", r"you did\s?n[o']t"]},
        {
            "id": "hello",
            "kind": "greeting",
            "reason": "A hello first.",
            "missing": "hello|dear",
            "within": "start",
            "when": "first",
            "fix": {"formal": "Dear colleague,\n\n", "informal": "Hello,\n\n"},
            "place": "start",
        },
        {
            "id": "thanks",
            "kind": "thanks",
            "reason": "He waited.",
            "missing": "thanks?|thank you",
            "asked": "waiting",
            "needs": "solved",
            "fix": "\n\nThank you for waiting.",
            "place": "end",
        },
    ],
}
RULES = read(ENGLISH, "en")
LATER = Moment()


def found(text: str, moment: Moment = LATER) -> list[tuple[str, str, str | None]]:
    return [(hint.rule, text[hint.start : hint.end], hint.fix) for hint in RULES.hints(text, moment)]


def test_a_phrase_is_found_where_it_stands_and_its_fix_keeps_the_capital() -> None:
    text = "Hello. You must  send the form. Bye."
    assert found(text) == [("must", "You must  send", "Could you please send")]
    (hint,) = RULES.hints(text, LATER)
    assert applied(text, hint) == "Hello. Could you please send the form. Bye."
    assert found("u must fill in", Moment(register="informal")) == [("must", "u must fill in", "can you fill in")]


def test_what_excuses_a_phrase_in_the_sentence_or_in_the_next_one() -> None:
    assert found("You must send it, it must have been lost.") == []
    assert found("You must send it. That is because it is late.") == []
    assert found("You must send it. So it is. Because.") != []


def test_what_matters_most_comes_first_and_one_phrase_gets_one_hint() -> None:
    assert [rule for rule, _, _ in found("You must send it and you failed to, you didn't.")] == ["did-not", "must"]


@pytest.mark.parametrize(
    "text",
    [
        "> You must send it",
        'You wrote "you must send it" yesterday.',
        "See https://example.com/you must",
        "The button `you must send` is new.",
        "Do youth must send? Thou must sender.",
    ],
)
def test_quotes_names_and_parts_of_words_are_not_the_writers_words(text: str) -> None:
    assert found(text) == []


def test_a_sentence_does_not_end_at_an_abbreviation_or_a_number() -> None:
    text = "See Dr. Lee, e.g. at 3.14 today. Then come.\nSoon"
    assert [text[a:b] for a, b in RULES.sentences(text)] == [
        "See Dr. Lee, e.g. at 3.14 today.",
        "Then come.",
        "Soon",
    ]
    assert len(read({"abbreviations": [" st."]}, "en").sentences("The host. And St. Paul.")) == 2
    german = read({"dotted_numbers": True}, "de")
    assert len(german.sentences("Am 14. November kommt er. Bis dann!")) == 2


def test_what_is_missing_depends_on_the_moment() -> None:
    first = Moment(first=True, register="informal")
    assert found("It is solved.", first) == [("hello", "", "Hello,\n\n")]
    assert found("Hello Ann,\nit is solved.", first) == []
    assert found("It\nis\nsolved. Hello", first) != []
    assert found("It is solved.") == []
    waited = Moment(asked="I am still waiting!")
    (hint,) = RULES.hints("It is solved. \n", waited)
    assert applied("It is solved. \n", hint) == "It is solved.\n\nThank you for waiting. \n"
    assert found("Thank you, solved", waited) == []
    assert found("Look here", waited) == []
    assert found("  \n", first) == []


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("It is solved.", "It is solved.\n\nThank you for waiting."),
        ("It is solved.\n\nBest wishes\nSami", "It is solved.\n\nThank you for waiting.\n\nBest wishes\nSami"),
        ("It is solved.\nSami Korhonen, IT\n", "It is solved.\n\nThank you for waiting.\nSami Korhonen, IT\n"),
        ("Solved", "Solved\n\nThank you for waiting."),
    ],
)
def test_what_is_added_at_the_end_stands_above_the_name(text: str, after: str) -> None:
    (hint,) = RULES.hints(text, Moment(asked="still waiting"))
    assert applied(text, hint) == after


def test_a_form_the_table_does_not_know_leaves_the_words_to_the_person() -> None:
    data = {
        "tables": {"asking": {"täytä": "täyttää"}},
        "rule": [
            {"id": "a", "kind": "please", "reason": "r", "find": r"(?P<v>\w+ä) tämä", "fix": "voisitko {v|asking} tämän"}
        ],
    }
    rules = read(data, "fi")
    assert [hint.fix for hint in rules.hints("Täytä tämä. Sätä tämä.", LATER)] == ["Voisitko täyttää tämän", None]


def test_words_put_in_front_make_the_next_one_small() -> None:
    data = {"rule": [{"id": "a", "kind": "please", "reason": "r", "find": "(?P<v>küldd) el", "fix": "kérlek, {v|small} el"}]}
    rules = read(data, "hu")
    assert [hint.fix for hint in rules.hints("Küldd el a képet. És küldd el ezt is.", LATER)] == [
        "Kérlek, küldd el",
        "kérlek, küldd el",
    ]


def test_hungarian_is_found_as_it_is_typed_with_or_without_its_accents() -> None:
    rules = read({"rule": [{"id": "a", "kind": "please", "reason": "r", "find": "küldje be az űrlapot"}]}, "hu")
    for text in ("Küldje be az űrlapot!", "Kuldje be az urlapot!", "KÜLDJE BE AZ ŰRLAPOT", "Küldje be az ûrlapot"):
        assert len(rules.hints(text, LATER)) == 1
    assert rules.hints("Kűldje be az úrlapot", LATER) == ()


def test_a_word_of_what_was_asked_that_comes_back_is_enough() -> None:
    data = {
        "id": "a",
        "kind": "restate",
        "reason": "r",
        "missing": "as you say",
        "echo": r"(?!please)(\w{4})\w*",
        "when": "first",
    }
    rules = read({"rule": [data]}, "en")
    asked = Moment(first=True, asked="Please order two printers")
    assert rules.hints("The printing room gets them.", asked) == ()
    assert rules.hints("As you say.", asked) == ()
    assert [hint.kind for hint in rules.hints("I see to it, if you please.", asked)] == ["restate"]


def test_a_fix_spells_a_short_name_out_and_never_takes_what_is_hidden() -> None:
    data = {
        "tables": {"long": {"sla": "promised time"}},
        "rule": [
            {"id": "a", "kind": "jargon", "reason": "r", "find": "(?P<w>sla)", "fix": "{w|long}"},
            {"id": "b", "kind": "please", "reason": "r", "find": "(?P<w>send it .+)", "fix": "could you {w}"},
        ],
    }
    rules = read(data, "en")
    assert [hint.fix for hint in rules.hints("The SLA is met. SLA met. Send it to a@b.example now!", LATER)] == [
        None,
        "promised time",
        "Promised time",
    ]


def test_turkish_is_found_as_it_is_typed_with_or_without_its_dots() -> None:
    data = {"rule": [{"id": "a", "kind": "must", "reason": "r", "find": "göndermek zorundasınız", "fix": "iletir misiniz"}]}
    rules = read(data, "tr")
    for text in ("Göndermek zorundasınız.", "GÖNDERMEK ZORUNDASINIZ!", "gondermek zorundasiniz"):
        (hint,) = rules.hints(text, LATER)
        assert applied(text, hint)[:2] in ("İl", "il")


def test_arabic_is_found_with_and_without_vowel_signs_and_places_stay_right() -> None:
    rules = read({"rule": [{"id": "a", "kind": "must", "reason": "r", "find": r"يجب عليك\w*", "fix": "هل يمكنك"}]}, "ar")
    text = "مرحباً، يَجِبُ علَيكَ الإرسال"
    (hint,) = rules.hints(text, LATER)
    assert applied(text, hint) == "مرحباً، هل يمكنك الإرسال"
    assert fold("أهلًا İ", "ar") == ("اهلا i", [0, 1, 2, 4, 5, 6, 7])


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"id": "a", "kind": "must", "reason": "r", "find": "("}, "cannot be read"),
        ({"id": "a", "kind": "must", "reason": "r", "find": "{nothing}"}, "cannot be read"),
        ({"id": "a", "kind": "must", "reason": "r", "find": "x", "fix": "{y}"}, "unknown y"),
        ({"id": "a", "kind": "rude", "reason": "r", "find": "x"}, "kinds"),
        ({"id": "a", "kind": "must", "find": "x"}, "no reason"),
        ({"id": "a", "kind": "must", "reason": "r", "find": "x", "fnid": "x"}, "unknown field"),
        ({"id": "a", "kind": "must", "reason": "r", "find": "x", "when": "noon"}, "when"),
    ],
)
def test_a_flawed_rule_is_named(rule: dict, said: str) -> None:
    with pytest.raises(Flawed, match=said):
        read({"rule": [rule]}, "en")
    with pytest.raises(Flawed, match="two rules"):
        read({"rule": [ENGLISH["rule"][1]] * 2}, "en")


def test_a_reply_that_says_the_matter_is_solved() -> None:
    rules = read({"words": {"well": ["works", "runs"]}, "solves": ["it {well} again"]}, "en")
    assert rules.solves("Hello! It runs\nagain.")
    assert not rules.solves("It runs against the wall")
    assert not RULES.solves("It runs again")
    with pytest.raises(Flawed, match="solves"):
        read({"solves": ["("]}, "en")


@given(st.text(), st.booleans(), st.booleans(), st.sampled_from(["en", "tr", "ar", "de", "fi", "hu"]))
def test_any_text_gets_hints_within_it_and_folding_keeps_places(text: str, first: bool, last: bool, language: str) -> None:
    for hint in RULES.hints(text, Moment(first, last, "formal", text)):
        assert 0 <= hint.start <= hint.end <= len(text)
        assert applied(text, hint) != text or hint.fix is None
    folded, places = fold(text, language)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)
    assert fold(folded, language)[0] == folded


def test_german_is_found_as_it_is_typed_without_umlauts_and_sharp_s() -> None:
    rules = read({"rule": [{"id": "a", "kind": "must", "reason": "r", "find": "du mußt|sie müssen", "fix": "bitte"}]}, "de")
    for text in ("Sie müssen kommen", "SIE MUESSEN kommen", "du musst", "du mußt"):
        assert len(rules.hints(text, LATER)) == 1


def test_what_is_quoted_within_a_phrase_is_not_rewritten() -> None:
    data = {"rule": [{"id": "a", "kind": "must", "reason": "r", "find": "you must (?P<rest>[^.]+)", "fix": "can you {rest}"}]}
    rules = read(data, "en")
    assert [hint.fix for hint in rules.hints('You must press "OK" now. You must go.', LATER)] == [None, "Can you go"]


@given(st.text(max_size=200))
def test_sentences_cover_everything_but_blanks(text: str) -> None:
    spans = RULES.sentences(text)
    inside = {at for start, end in spans for at in range(start, end)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in inside)


def test_a_second_look_at_a_long_reply_costs_little() -> None:
    text = "You must send the form by Friday, and it is solved then. " * 60
    RULES.hints(text, LATER)
    began = time.process_time()
    for _ in range(10):
        RULES.hints(text, LATER)
    assert (time.process_time() - began) / 10 < 0.02
