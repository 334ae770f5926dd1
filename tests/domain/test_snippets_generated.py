"""Snippets that the grammar can say, made up by the hundred: each renders as it should for everybody, in every language.

What should come out is worked out a second time, from the tree the text was written from.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.address import full_name, greeting, polite_name
from deskapp.domain.snippet import FORMS, LANGUAGES, PLURALS, expand, flaws, unsettled

PEOPLE: dict[str, dict[str, Any]] = {
    "usual": {"given": "Lena", "family": "Hoffmann", "name": "Lena Hoffmann", "languages": ("de",), "gender": "f"},
    "no family name": {"given": "Suda", "name": "Suda", "languages": ("en",), "gender": "m"},
    "two given names": {"given": "Hans Peter", "family": "Müller", "name": "Hans Peter Müller", "languages": ("de",),
                        "gender": "m"},
    "written from the right": {"given": "عمر", "family": "الفاروق", "name": "عمر الفاروق", "languages": ("ar",), "gender": "m"},
    "unknown gender": {"given": "Kim", "family": "Virtanen", "name": "Kim Virtanen", "languages": ("fi",), "gender": ""},
    "no language": {"given": "Eszter", "family": "Kovács", "name": "Eszter Kovács", "languages": (), "gender": "f"},
    "nothing but a login": {"login": "x7"},
}  # fmt: skip
VALUES = ("name", "first_name", "greeting", "agent", "holder", "team", "ticket", "subject", "today", "when")
HOURS = (3, 9, 14, 19)
Node = tuple[Any, ...]

words = st.text(st.sampled_from("abc äßığőشكرا,.:'’\n \u200f"), min_size=1, max_size=12)
labels = st.text(st.sampled_from("abc äşع?"), min_size=1, max_size=12).map(str.strip).filter(bool)
leaves = st.one_of(
    st.tuples(st.just("text"), words), st.tuples(st.just("value"), st.sampled_from(VALUES)),
    st.tuples(st.just("ask"), st.sampled_from(["text", "date", "choice"]), labels),
    st.tuples(st.just("cursor")), st.tuples(st.just("include"), st.sampled_from(["one", "two", "gone"])),
)  # fmt: skip


def _forms(inside: st.SearchStrategy[list[Node]]) -> st.SearchStrategy[Node]:
    counted = st.lists(st.one_of(inside, st.just([("number",)])), min_size=1, max_size=2).map(
        lambda each: list(chain(*each))
    )
    plural = st.dictionaries(st.sampled_from([*sorted(PLURALS - {"other"}), "=0", "=3"]), counted, max_size=3)
    select = st.dictionaries(st.sampled_from(["f", "m"]), inside, max_size=2)
    return st.one_of(
        st.tuples(st.just("plural"), plural, counted).map(lambda each: ("plural", {**each[1], "other": each[2]})),
        st.tuples(st.just("select"), select, inside).map(lambda each: ("select", {**each[1], "other": each[2]})),
    )


nodes = st.recursive(
    st.lists(leaves, min_size=1, max_size=4),
    lambda inside: st.lists(_forms(inside), min_size=1, max_size=2),
    max_leaves=8,
)
snippets = st.lists(nodes, min_size=1, max_size=4).map(lambda each: list(chain(*each)))


def written(some: list[Node]) -> str:
    """The text of a tree."""
    return "".join(_written(each) for each in some)


def _written(node: Node) -> str:
    match node[0]:
        case "text":
            return str(node[1])
        case "value":
            return f"{{{node[1]}}}"
        case "ask":
            return f"{{ask:{node[1]}{' x/y' if node[1] == 'choice' else ''}|{node[2]}}}"
        case "cursor":
            return "{|}"
        case "number":
            return "#"
        case "include":
            return f"{{> {node[1]}}}"
    variable = "days" if node[0] == "plural" else "gender"
    return f"{{{variable}, {node[0]}, {' '.join(f'{key} {{{written(inside)}}}' for key, inside in node[1].items())}}}"


class Reader:
    """Works out what should stand there, and what is left open."""

    def __init__(self, values: dict[str, str], others: dict[str, list[Node]], language: str) -> None:
        self._values, self._others, self._plural = values, others, Locale.parse(language).plural_form
        self.text, self.cursor = "", -1
        self.open: list[str] = []

    def read(self, some: list[Node], depth: int = 0) -> None:
        for node in some:
            self._read(node, depth)

    def _read(self, node: Node, depth: int) -> None:
        match node[0]:
            case "text":
                self.text += node[1]
            case "number":
                self.text += self._values["days"]
            case "cursor":
                self.cursor = len(self.text) if self.cursor < 0 and not depth else self.cursor
            case "include" if node[1] in self._others:
                self.read(self._others[node[1]], depth + 1)
            case "value" if self._values.get(node[1], "").strip():
                self.text += self._values[node[1]]
            case "plural":
                days = self._values["days"]
                keys = (f"={days}", self._plural(int(days)), "other")
                self.read(next(node[1][key] for key in keys if key in node[1]), depth)
            case "select":
                self.read(node[1].get(self._values["gender"]) or node[1]["other"], depth)
            case _:
                left = f"{{{node[2]}}}" if node[0] == "ask" else _written(node)
                self.open.append(left)
                self.text += left


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=30, deadline=None)
@given(tree=snippets, one=st.lists(leaves, max_size=3), days=st.integers(0, 120))
def test_it_renders_for_everybody_in_both_registers(
    language: str, tree: list[Node], one: list[Node], days: int
) -> None:
    others = {
        "one": [each for each in one if each[0] != "include"],
        "two": [("include", "one"), ("text", " and so on")],
    }
    texts, source = {name: written(each) for name, each in others.items()}, written(tree)
    assert not [code for code, _ in flaws(source, texts) if code not in ("include",)]
    for form in FORMS:
        for number, person in enumerate(PEOPLE.values()):
            values = {
                "name": polite_name(person, language, form), "first_name": full_name(person)[0],
                "gender": str(person.get("gender") or ""),
                "greeting": greeting(language, form, HOURS[number % len(HOURS)]), "agent": "Sami", "holder": "", "team": "IT",
                "ticket": "T-48190", "subject": "{name} | # {> one}", "today": "22.11.2026", "when": "", "days": str(days),
            }  # fmt: skip
            should = Reader(values, others, language)
            should.read(tree)
            done = expand(source, values, texts, language)
            assert done.text == should.text
            assert [done.text[each.start : each.start + each.length] for each in done.open] == should.open
            assert done.cursor == (should.cursor if should.cursor >= 0 else len(should.text))
            if should.open:
                assert unsettled(done.text), "what is left open holds the reply"
