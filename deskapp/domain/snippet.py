"""Canned friendly answers: their small, total grammar.

    {name} {greeting} {agent} {team} {ticket} {when}    filled from the ticket; {holder} is who has it
    {ask:text|which room?} {ask:choice new/used|it is}  filled by hand, shown as {which room?}
    {days, plural, one {# day} other {# days}}          by number, in the forms of the language (CLDR)
    {gender, select, f {her} m {him} other {them}}      by a value; `other` where it is not known
    {> sign}                                            another snippet, to depth 5
    {|}                                                 where the caret goes

Nothing here raises: what is unknown, empty, malformed or too deep stays visible in the text and is listed as open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.rows import Asked, Expansion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

DEPTH = 5
LIMIT = 20_000  # characters of a snippet, and of what it expands to
STEPS = 20_000  # parts of one expansion, so that snippets of empty snippets end too

LANGUAGES = ("en", "de", "fi", "hu", "tr", "ar")
FORMS = ("informal", "formal")
PHASES = (
    "opening", "receipt", "restating", "asking", "serving", "apology", "chasing", "refusing", "bad-news", "handing-over",
    "solved", "thanks", "rating", "closing",
)  # fmt: skip
"""What a snippet does in a conversation, from its beginning to its end."""
PLACEHOLDERS = frozenset(
    {"name", "first_name", "greeting", "agent", "holder", "team", "ticket", "subject", "today", "when"}
)
VARIANTS = frozenset({"days", "gender"})  # what forms may be chosen by
ASK_KINDS = frozenset({"text", "date", "choice"})
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

_BRACES = re.compile(r"\{([^{}\n]{1,120})\}")
_VARIANT = re.compile(r"\s*(\w{1,40})\s*,\s*(plural|select)\s*,", re.ASCII)
_KEY = re.compile(r"\s*(=\d{1,9}|\w{1,20})\s*\{", re.ASCII)
_CHOICE = re.compile(r"choice\s+(.+)")


@dataclass(frozen=True, slots=True)
class Snippet:
    """One canned answer in one language; `text` by form of address."""

    trigger: str
    phase: str
    language: str
    title: str
    keywords: tuple[str, ...]
    text: Mapping[str, str]


class Part(NamedTuple):
    """A piece of a snippet: `raw` as written, `name` what it names or asks.

    `choices` of an ask; `forms` of a plural or select: (key, parts) in their order.
    """

    kind: str  # text, value, ask, include, cursor, plural, select, number, unknown
    raw: str
    name: str = ""
    choices: tuple[str, ...] = ()
    forms: tuple[tuple[str, tuple[Part, ...]], ...] = ()


def parse(text: str) -> tuple[Part, ...]:
    """The parts of a snippet, in order; joined, their `raw` is the text (cut at LIMIT)."""
    return tuple(_joined(_parts(text[:LIMIT], "", 0)))


def every_part(text: str) -> Iterator[Part]:
    """All parts of a snippet, those of its forms too."""
    stack = list(reversed(parse(text)))
    while stack:
        part = stack.pop()
        yield part
        stack += [each for _, parts in reversed(part.forms) for each in reversed(parts)]


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """Neighbouring pieces of plain text as one."""
    texts: list[str] = []
    for part in parts:
        if part.kind == "text":
            texts.append(part.raw)
            continue
        if texts:
            yield Part("text", "".join(texts))
            texts.clear()
        yield part
    if texts:
        yield Part("text", "".join(texts))


def _parts(text: str, number: str, depth: int) -> Iterator[Part]:
    """`number` is what # stands for inside the forms of a plural."""
    ends = _ends(text)
    place = 0
    while place < len(text):
        if text[place] == "{":
            found = _BRACES.match(text, place)
            part = _placeholder(found.group(), found.group(1).strip()) if found else None
            if part is None and place in ends and depth < DEPTH:
                part = _variant(text[place : ends[place] + 1], depth)
            if part is not None:
                yield part
                place += len(part.raw)
                continue
        if number and text[place] == "#":
            yield Part("number", "#", number)
            place += 1
            continue
        stop = min(_next(text, "{", place + 1), _next(text, "#", place + 1) if number else len(text))
        yield Part("text", text[place:stop])
        place = stop


def _next(text: str, sign: str, place: int) -> int:
    found = text.find(sign, place)
    return len(text) if found < 0 else found


def _ends(text: str) -> dict[int, int]:
    """Where each brace that is closed again is closed."""
    opened: list[int] = []
    ends = {}
    for place, letter in enumerate(text):
        if letter == "{":
            opened.append(place)
        elif letter == "}" and opened:
            ends[opened.pop()] = place
    return ends


def _variant(raw: str, depth: int) -> Part | None:
    """A plural or select; None where it is not whole, so that its braces stay visible."""
    head = _VARIANT.match(raw, 1)
    if head is None:
        return None
    name, kind = head.groups()
    ends = _ends(raw)
    forms: list[tuple[str, tuple[Part, ...]]] = []
    place = head.end()
    while key := _KEY.match(raw, place):
        start = key.end() - 1
        if start not in ends or (kind == "plural" and key[1] not in PLURALS and not key[1].startswith("=")):
            return None
        inside = raw[start + 1 : ends[start]]
        forms.append((key[1], tuple(_joined(_parts(inside, name if kind == "plural" else "", depth + 1)))))
        place = ends[start] + 1
    if raw[place:].strip() != "}" or "other" not in dict(forms):
        return None
    return Part(kind, raw, name, forms=tuple(forms))


def _placeholder(raw: str, inside: str) -> Part:
    if inside == "|":
        return Part("cursor", raw)
    if inside.startswith(">"):
        return Part("include", raw, inside[1:].strip())
    if inside.startswith("ask:"):
        kind, bar, hint = inside[4:].partition("|")
        choice = _CHOICE.fullmatch(kind.strip())
        if bar and hint.strip() and choice:
            choices = tuple(each.strip() for each in choice[1].split("/") if each.strip())
            return Part("ask", raw, hint.strip(), choices)
        label = hint if bar and kind.strip() in ASK_KINDS and hint.strip() else inside[4:]
        return Part("ask", raw, label.strip(), ("date",) if bar and kind.strip() == "date" else ())
    return Part("value" if inside in PLACEHOLDERS else "unknown", raw, inside)


def expand(text: str, values: Mapping[str, str], others: Mapping[str, str], language: str = "en") -> Expansion:
    """Fill a snippet.

    `values` fills placeholders by name (also such as this version does not know), `others` has the raw texts of other
    snippets by trigger, `language` says which plural forms there are. Filled values are never read as placeholders.
    """
    out: list[str] = []
    asked: list[Asked] = []
    cursor = -1
    length = 0
    stack = [(iter(parse(text)), 0)]
    steps = 0
    while stack and length < LIMIT and steps < STEPS:
        parts, depth = stack[-1]
        part = next(parts, None)
        if part is None:
            stack.pop()
            continue
        steps += 1
        if part.kind == "cursor":
            if cursor < 0 and not depth:
                cursor = length
            continue
        if part.kind == "include" and part.name in others and depth < DEPTH:
            stack.append((iter(parse(others[part.name])), depth + 1))
            continue
        if part.kind in ("plural", "select"):
            stack.append((iter(_form(part, values, language)), depth))
            continue
        piece, is_open = _filled(part, values)
        if is_open:
            asked.append(Asked(length, len(piece), part.choices))
        out.append(piece)
        length += len(piece)
    whole = "".join(out)[:LIMIT]
    inside = tuple(
        each._replace(length=min(each.length, LIMIT - each.start)) for each in asked if each.start < len(whole)
    )
    return Expansion(whole, len(whole) if cursor < 0 else min(cursor, len(whole)), inside)


def _form(part: Part, values: Mapping[str, str], language: str) -> tuple[Part, ...]:
    """The form that fits; `other` where the value is not known."""
    forms = dict(part.forms)
    value = values.get(part.name, "").strip()
    if part.kind == "select":
        return forms.get(value, forms["other"])
    count = _count(value)
    if count is None:
        return forms["other"]
    return forms.get(f"={count}") or forms.get(plural_form(count, language)) or forms["other"]


def _count(value: str) -> int | None:
    return int(value) if value.isdecimal() and len(value) < 10 else None


def plural_form(count: int, language: str) -> str:
    """The CLDR plural category of a whole number; English rules for a language that is not ours."""
    if language != "ar":
        return "one" if count == 1 else "other"
    if count < 3:
        return ("zero", "one", "two")[count]
    last = count % 100
    return "few" if 3 <= last <= 10 else "many" if last > 10 else "other"


def _filled(part: Part, values: Mapping[str, str]) -> tuple[str, bool]:
    """The text of a part, and whether a hand must still fill it."""
    if part.kind == "text":
        return part.raw, False
    if part.kind == "number":
        count = _count(values.get(part.name, "").strip())
        return (f"{{{part.name}}}", True) if count is None else (str(count), False)
    if part.kind == "ask":
        return (f"{{{part.name}}}" if part.name else part.raw), True
    value = values.get(part.name, "") if part.kind in ("value", "unknown") else ""
    return (value, False) if value.strip() else (part.raw, True)


def flaws(text: str, known: Collection[str]) -> tuple[tuple[str, str], ...]:
    """What nobody could use in a snippet's text, as (code, what is written there); `known` are the other triggers.

    Codes: value (nothing fills it), include (no such snippet), form (nothing to choose it by), ask (a question of no known
    kind), brace (not closed, or a form that is not whole), long.
    """
    found: dict[tuple[str, str], None] = {}
    for part in every_part(text):
        if part.kind == "unknown":
            found[("value", part.raw)] = None
        elif part.kind == "include" and part.name not in known:
            found[("include", part.name)] = None
        elif part.kind in ("plural", "select") and part.name not in VARIANTS:
            found[("form", part.name)] = None
        elif part.kind == "ask" and "|" in part.name:
            found[("ask", part.raw)] = None
        elif part.kind == "text" and (place := part.raw.find("{")) >= 0:
            found[("brace", part.raw[place : place + 40])] = None
    if len(text) > LIMIT:
        found[("long", str(LIMIT))] = None
    return tuple(found)


def unsettled(text: str) -> tuple[tuple[int, int], ...]:
    """(start, length) of placeholders still standing in a written text; a reply with any is not sent yet."""
    return tuple((found.start(), found.end() - found.start()) for found in _BRACES.finditer(text))
