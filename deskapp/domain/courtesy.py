"""Courtesy: what a warm, experienced colleague would say about a text before it is sent.

The rules are data, one file a language (resources/courtesy/). A rule either finds a phrase in one sentence ("you must"),
or misses something in the whole reply (no greeting in the first answer of the day). It gives its reason and, where the
grammar allows, the words that one key puts in place. Nothing here counts, keeps or reports what anybody writes.

Patterns are regular expressions with three conveniences (domain/patterns.py). See `read` for the fields of a rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from deskapp.domain.patterns import Sieve, compiled, flat, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

# In the order in which they matter to the reader: of several hints the first is shown.
KINDS = ("blame", "curt", "not_mine", "cannot", "must", "please", "jargon", "greeting", "restate", "thanks", "closing")
MISSED = ("greeting", "restate", "thanks", "closing")
WHEN = ("first", "solution", "always")
REGISTERS = ("informal", "formal")
_PLACES = ("start", "end")
_FIELDS = {"id", "kind", "reason", "find", "unless", "near", "missing", "within", "when", "needs", "asked", "echo"} | {
    "fix", "place",
}  # fmt: skip
_TRIED = {"examples", "counter", "fixes"}
_SLOT = re.compile(r"\{(\w+)(?:\|(\w+))?\}")
_HIDDEN = re.compile(  # what the writer quotes or names is not what he says
    r"^>.*$|`[^`\n]*`|https?://\S+|\S+@\S+|„[^“”\n]{1,200}[“”]|“[^”\n]{1,200}”|”[^”\n]{1,200}”|«[^»\n]{1,200}»|»[^«\n]{1,200}«"
    r"|\"[^\"\n]{1,200}\"",
    re.MULTILINE,
)
_MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
_END = re.compile(r"[.!?؟…]+[\"»”“’)\]]*(?=\s)\s*")
_SMALL = "small"
_ENDINGS = (".", "!", "?", "؟", "…")
_FEWEST_WORDS = 5  # of a sentence without an end; fewer are a name or a greeting


class Flawed(ValueError):
    """A file of rules that cannot be used; the text says which rule and why."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What the text is for: the first answer of the day? does it bring the solution? what was asked?"""

    first: bool = False
    solution: bool = False
    register: str = "formal"
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to say: `text[start:end]` could be `fix`; None where a person has to find the words."""

    rule: str
    kind: str
    reason: str
    start: int
    end: int
    fix: str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as its file says it; `tried` holds its examples, counter-examples and fixes for the tests."""

    id: str
    kind: str
    reason: str
    find: re.Pattern[str] | None
    missing: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    near: re.Pattern[str] | None
    needs: re.Pattern[str] | None
    asked: re.Pattern[str] | None
    echo: re.Pattern[str] | None
    when: str
    within: str
    place: str
    fix: Mapping[str, str]
    tried: Mapping[str, Any] = field(hash=False, compare=False)


_Found = tuple[str, list[int], list[tuple[Rule, "re.Match[str]"]]]


class Rules:
    """The rules of one language."""

    def __init__(self, language: str, rules: Sequence[Rule], data: Mapping[str, Any]) -> None:
        self.language = language
        self.rules = tuple(rules)
        self._tables: Mapping[str, Mapping[str, str]] = data.get("tables", {})
        short = "|".join(re.escape(each.strip()) for each in data.get("abbreviations", ()))
        self._short = re.compile(rf"(?<!\w)(?:{short})\Z") if short else None
        self._dotted = bool(data.get("dotted_numbers"))
        lists = {**data.get("words", {}), **data.get("tables", {})}
        self._solves = _optional(data.get("solves"), lists, language)
        self._finders = [rule for rule in self.rules if rule.find]
        found = {row["id"]: row["find"] for row in data.get("rule", ()) if "find" in row}
        self.sieve = Sieve([_several(found[rule.id]) for rule in self._finders], lists, language)
        # While somebody writes, all lines and sentences but one are those of the last look.
        self._spans: Callable[[str], list[tuple[int, int]]] = lru_cache(512)(self._in_line)
        self._folded: Callable[[str], str] = lru_cache(512)(partial(flat, language=language))
        self._phrases: Callable[[str, str, str], tuple[Hint, ...]] = lru_cache(512)(self._in_sentence)
        self._found: Callable[[str], _Found] = lru_cache(512)(self._look)

    def hints(self, text: str, moment: Moment) -> tuple[Hint, ...]:
        """All there is to say about a text, what matters most first."""
        found = [*self._said(text, moment.register), *(self._missed(text, moment) if text.strip() else ())]
        return tuple(sorted(found, key=lambda hint: (KINDS.index(hint.kind), hint.start)))

    def solves(self, text: str) -> bool:
        """True when the text says that the matter is solved ("it works again")."""
        return self._solves is not None and self._solves.search(flat(text, self.language)) is not None

    def missed(self, text: str, moment: Moment) -> set[str]:
        """The kinds of what the whole text lacks; an empty one lacks all that the moment asks for."""
        return {hint.kind for hint in self._missed(text, moment)}

    def acts(self, text: str) -> bool:
        """True when a sentence does more than greet, thank or close; one may have restated what was asked."""
        manners = {kind: [rule.missing for rule in self.rules if rule.missing and rule.kind == kind] for kind in MISSED}
        restated = manners.pop("restate")
        polite = [each for found in manners.values() for each in found]
        spoken = [self._folded(text[start:end]) for start, end in self.sentences(text)]
        whole = [each for each in spoken if len(each.split()) >= (2 if each.endswith(_ENDINGS) else _FEWEST_WORDS)]
        rest = [each for each in whole if not any(manner.search(each) for manner in polite)]
        return len(rest) > any(manner.search(each) for each in rest for manner in restated)

    def sentences(self, text: str) -> list[tuple[int, int]]:
        """Where the sentences of a text begin and end."""
        at, found = 0, []
        for line in text.split("\n"):
            found += [(at + start, at + end) for start, end in self._spans(line)]
            at += len(line) + 1
        return found

    def _in_line(self, line: str) -> list[tuple[int, int]]:
        spans, start = [], len(line) - len(line.lstrip())
        for end in _END.finditer(line):
            if self._ends(line[start : end.end()].rstrip()):
                spans.append((start, end.end()))
                start = end.end()
        spans.append((start, len(line)))
        return [(first, first + len(line[first:last].rstrip())) for first, last in spans if line[first:last].strip()]

    def _flat(self, text: str) -> str:
        return "\n".join(map(self._folded, text.split("\n")))

    def _ends(self, sentence: str) -> bool:
        if self._dotted and re.search(r"(?<!\d)\d{1,4}\.$", sentence):
            return False
        return self._short is None or not self._short.search(sentence.casefold())

    def _said(self, text: str, register: str) -> Iterator[Hint]:
        hidden = "\n".join(map(_hidden, text.split("\n")))
        spans = self.sentences(hidden)
        for (start, end), (after, last) in pairwise([*spans, (0, 0)]):
            for hint in self._phrases(hidden[start:end], hidden[after:last], register):
                yield Hint(hint.rule, hint.kind, hint.reason, start + hint.start, start + hint.end, hint.fix)

    def _in_sentence(self, sentence: str, following: str, register: str) -> tuple[Hint, ...]:
        folded, places, matches = self._found(sentence)
        if not matches:
            return ()
        both = f"{folded} {flat(following, self.language)}"
        found: list[Hint] = []
        for rule, match in matches:
            if rule.near and rule.near.search(both):
                continue
            start, end = places[match.start()], places[match.end()]
            if any(each.start < end and start < each.end for each in found):
                continue  # one phrase, one hint: the rule that stands first in the file
            fix = self._filled(rule, register, match, sentence, places)
            found.append(Hint(rule.id, rule.kind, rule.reason, start, end, fix))
        return tuple(found)

    def _look(self, sentence: str) -> _Found:
        """What the rules find in a sentence, whatever follows it."""
        folded, places = fold(sentence, self.language)
        worth = self.sieve.candidates(folded)
        matches = [
            (rule, match)
            for place, rule in enumerate(self._finders)
            if worth >> place & 1
            and (match := rule.find.search(folded))  # type: ignore[union-attr]
            and not (rule.unless and rule.unless.search(folded))
        ]
        return folded, places, matches

    def _missed(self, text: str, moment: Moment) -> Iterator[Hint]:
        folded = self._flat(text)
        for rule in self.rules:
            if rule.missing is None or (rule.when != "always" and not getattr(moment, rule.when)):
                continue
            if rule.asked and not rule.asked.search(flat(moment.asked, self.language)):
                continue
            if rule.needs and not rule.needs.search(folded):
                continue
            if rule.missing.search(_part(folded, rule.within)):
                continue
            asked = flat(moment.asked, self.language) if rule.echo else ""
            if rule.echo and any(word.group(1) in folded for word in rule.echo.finditer(asked)):
                continue  # a word of what was asked comes back
            at = 0 if rule.place == "start" else _before_signature(text)
            yield Hint(rule.id, rule.kind, rule.reason, at, at, rule.fix.get(moment.register))

    def _filled(
        self, rule: Rule, register: str, match: re.Match[str], sentence: str, places: Sequence[int]
    ) -> str | None:
        template = rule.fix.get(register)
        if template is None:
            return None
        parts = []
        for before, name, table in _slots(template):
            parts.append(before)
            if not name:
                continue
            if match.group(name) is None:
                continue
            start, end = match.span(name)
            words = sentence[places[start] : places[end]]
            if _MASK in words:
                return None
            if table == _SMALL:
                words = words[:1].lower() + words[1:]
            elif table:
                changed = self._tables[table].get(match.group(name))
                if changed is None:
                    return None  # a form that the table does not know: the hint stands, the words are the person's
                words = changed
            parts.append(words)
        filled = "".join(parts)
        at = places[match.start()]
        shouted = at > 0 and sentence[at + 1 : at + 2].isupper()  # "Your SLA": its long form is no name
        return _capital(filled, self.language) if sentence[at].isupper() and not shouted else filled


def applied(text: str, hint: Hint) -> str:
    """The text with the words of the hint in place."""
    return text if hint.fix is None else text[: hint.start] + hint.fix + text[hint.end :]


@lru_cache(512)
def _hidden(line: str) -> str:
    return _HIDDEN.sub(lambda match: _MASK * len(match.group()), line)


def read(data: Mapping[str, Any], language: str) -> Rules:
    """The rules of a language from its file.

    `words` and `tables` hold named lists and mappings (a form -> the form that replaces it); `solves` the patterns by
    which a reply says that the matter is solved; `abbreviations` and `dotted_numbers` what ends no sentence.

    A rule has `id`, `kind`, `reason` and either `find` (a pattern or several; `unless`: not when this stands in the same
    sentence; `near`: nor in the next one) or `missing` (what is looked for, `within` "start", "end" or "all" of the
    reply, `when` "first", "solution" or "always", only if the text `needs` or the customer `asked` something; nor if
    group 1 of `echo`, looked for in what the customer asked, comes back in the text). `fix` is
    a text, or one for each register; `{group}` takes what the pattern found, `{group|table}` its other form, `{group|small}`
    the same with a small first letter. A missing thing's `fix` is put at `place`, "start" or "end". Raises Flawed.
    """
    lists = {**data.get("words", {}), **data.get("tables", {})}
    rules = [_rule(row, lists, data.get("tables", {}), language) for row in data.get("rule", ())]
    names = [rule.id for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise Flawed(f"{language}: two rules are called {name}")
    try:
        return Rules(language, rules, data)
    except (re.error, KeyError) as error:
        raise Flawed(f"{language}: what `solves` cannot be read: {error}") from None


def _rule(row: Mapping[str, Any], lists: Mapping[str, Any], tables: Mapping[str, Any], language: str) -> Rule:
    where = f"{language}: rule {row.get('id', '?')}"
    if unknown := set(row) - _FIELDS - _TRIED:
        raise Flawed(f"{where} has an unknown field: {', '.join(sorted(unknown))}")
    for name in ("id", "kind", "reason"):
        if not row.get(name):
            raise Flawed(f"{where} has no {name}")
    if row["kind"] not in KINDS or ("find" in row) == ("missing" in row):
        raise Flawed(f"{where} needs one of the kinds, and either find or missing")
    if row.get("when", "always") not in WHEN or row.get("place", "start") not in _PLACES:
        raise Flawed(f"{where} has an unknown when or place")

    def of(name: str) -> re.Pattern[str] | None:
        try:
            return _optional(row.get(name), lists, language)
        except (re.error, KeyError) as error:
            raise Flawed(f"{where} has a {name} that cannot be read: {error}") from None

    rule = Rule(
        id=row["id"],
        kind=row["kind"],
        reason=row["reason"],
        find=of("find"),
        missing=of("missing"),
        unless=of("unless"),
        near=of("near"),
        needs=of("needs"),
        asked=of("asked"),
        echo=of("echo"),
        when=row.get("when", "always"),
        within=row.get("within", "all"),
        place=row.get("place", "start"),
        fix=_by_register(row.get("fix")),
        tried={name: row.get(name, []) for name in _TRIED},
    )
    for template in rule.fix.values():
        for _before, name, table in _slots(template):
            known = rule.find is not None and (name in rule.find.groupindex or name.isdigit())
            if (name and not known) or (table and table not in (_SMALL, *tables)):
                raise Flawed(f"{where} has a fix with an unknown {name or table}")
    return rule


def _by_register(fix: Any) -> dict[str, str]:
    if fix is None:
        return {}
    return dict.fromkeys(REGISTERS, fix) if isinstance(fix, str) else dict(fix)


def _optional(value: str | Sequence[str] | None, lists: Mapping[str, Any], language: str) -> re.Pattern[str] | None:
    return None if value is None else compiled(_several(value), lists, language)


def _several(value: str | Sequence[str]) -> Sequence[str]:
    return [value] if isinstance(value, str) else value


def _slots(template: str) -> Iterator[tuple[str, str, str]]:
    at = 0
    for slot in _SLOT.finditer(template):
        yield template[at : slot.start()], slot.group(1), slot.group(2) or ""
        at = slot.end()
    yield template[at:], "", ""


def _before_signature(text: str) -> int:
    """Where the last sentence ends: a name, or two short lines without an end of a sentence, may stand below it."""
    at = len(text.rstrip())
    for _ in range(2):
        start = text.rfind("\n", 0, at) + 1
        line = text[start:at]
        if start == 0 or len(line.split()) > 4 or line.rstrip().endswith((*_ENDINGS, ":", ";")):
            break
        at = len(text[:start].rstrip())
    return at


def _part(text: str, within: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    if within == "start":
        return "\n".join(lines[:2])[:200]
    return "\n".join(lines[-3:])[-300:] if within == "end" else text


def _capital(text: str, language: str) -> str:
    if language == "tr" and text[:1] == "i":
        return "İ" + text[1:]
    return text[:1].upper() + text[1:]
