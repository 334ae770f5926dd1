"""What an answer still lacks: judged by the courtesy rules of each language, settled by the shipped sentences, kept nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from deskapp.domain import phases
from deskapp.domain.courtesy import Moment, read
from deskapp.domain.snippet import FORMS, LANGUAGES, expand
from deskapp.services.content import read_snippets
from deskapp.services.courtesy import read_rules
from tests.courtesy.measure import RESOURCES

RULES = read(
    {
        "solves": ["it works"],
        "rule": [
            {"id": "hi", "kind": "greeting", "reason": "-", "missing": "hello", "within": "start", "when": "first"},
            {"id": "heard", "kind": "restate", "reason": "-", "missing": "i understand", "when": "first"},
            {"id": "bye", "kind": "closing", "reason": "-", "missing": "have a nice day", "within": "end", "when": "solution"},
        ],
    },
    "en",
)
FIRST = Moment(first=True)
VALUES = {
    "name": "Aino", "first_name": "Aino", "agent": "Sami", "holder": "Sami", "team": "IT", "ticket": "T-1", "when": "14:00",
    "subject": "VPN", "days": "2", "today": "1 May",
}  # fmt: skip
GREETINGS = {"en": "Hi", "de": "Hallo", "fi": "Hei", "hu": "Szia", "tr": "Merhaba", "ar": "أهلًا"}
ASKED = {
    "en": "The VPN connection drops.", "de": "Die VPN-Verbindung bricht ab.", "fi": "VPN-yhteys katkeaa.",
    "hu": "Megszakad a VPN-kapcsolat.", "tr": "VPN bağlantısı kopuyor.", "ar": "اتصال الشبكة ينقطع كثيرًا.",
}  # fmt: skip
SENTENCES = {"opening": "greet", "restating": "understood", "serving": "looking", "closing": "wish"}
SOURCES = Path(phases.__file__).parents[1]


@pytest.mark.parametrize(
    ("text", "moment", "lacks"),
    [
        ("", FIRST, ("opening", "restating", "serving")),
        ("", Moment(), ()),
        ("Hello Aino,", FIRST, ("restating", "serving")),
        ("Hello, I understand that it drops.", FIRST, ("serving",)),
        ("Hello, I understand. The profile is renewed today.", FIRST, ()),
        ("It works.", Moment(), ("closing",)),
        ("It works.\n\nHave a nice day!\nSami", Moment(), ()),
        ("Later, I will look at the gateway.", FIRST, ("opening", "restating")),
    ],
)
def test_what_is_missing_depends_on_the_moment_and_goes_as_it_is_written(
    text: str, moment: Moment, lacks: tuple[str, ...]
) -> None:
    assert phases.missing(RULES, text, moment) == lacks


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_the_shipped_sentence_settles_its_step(language: str, form: str) -> None:
    rules = read_rules(RESOURCES, language)
    snippets = {each.trigger: each.text[form] for each in read_snippets(RESOURCES)[language]}
    values = {**VALUES, "greeting": GREETINGS[language]}
    for step, trigger in SENTENCES.items():
        moment = Moment(first=step != "closing", register=form, asked=ASKED[language])
        text = expand(snippets[trigger], values, snippets, language).text
        if step == "closing":
            text = f"{expand(snippets['works-now'], values, snippets, language).text}\n\n{text}"
        assert phases.settles(rules, text, step, moment), (step, text)
        assert step in ("restating", "closing") or not phases.settles(rules, "", step, moment)


def test_the_phases_are_in_no_report_count_or_export() -> None:
    """They are judged where somebody writes, and nowhere else: neither document nor table, file or figure knows them."""
    users = {
        file.relative_to(SOURCES).as_posix()
        for file in SOURCES.rglob("*.py")
        if re.search(r"\b(?:domain import phases|domain\.phases|open_at_close)\b", file.read_text(encoding="utf-8"))
    }
    assert users == {"ui/ticket/closing.py", "ui/ticket/judge.py", "ui/ticket/phase_row.py", "domain/phases.py"}
    for name in users - {"domain/phases.py"}:
        code = (SOURCES / name).read_text(encoding="utf-8")
        assert not re.search(r"\.(?:record|command|unit|setting_asked)\b|\bopen\(|write_(?:text|bytes)", code), name


def _view(*bodies: tuple[str, bool], asker: bool = True) -> Any:
    from types import SimpleNamespace as Row

    messages = [Row(audience="customer", body=body, from_customer=theirs, happened=0) for body, theirs in bodies]
    return Row(messages=messages, requester=Row(form="informal") if asker else None)


def test_at_the_close_it_is_said_what_the_customer_was_not_told() -> None:
    asked = ("It drops.", True)
    assert phases.open_at_close(RULES, _view(asked)) == "unanswered"
    assert phases.open_at_close(RULES, _view(asked, ("I look at it.", False))) == "untold"
    assert phases.open_at_close(RULES, _view(asked, ("It works.", False))) == "closing"
    assert phases.open_at_close(RULES, _view(asked, ("It works. Have a nice day!", False))) == ""
    assert phases.open_at_close(RULES, _view(asked, asker=False)) == ""
