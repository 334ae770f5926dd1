"""The language of the search box: `from:anna status:open before:2026-11-01 "exact words" -not printer*`.

`parse` takes whatever is typed and never fails: what it cannot read is searched for as words, and a hint says why.
`written` is the other way round, so that a form, a chip and a saved view are the same query.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from deskapp.domain.fold_text import fold, tokens
from deskapp.domain.search_words import DAYS, FIELDS, LANGUAGES, UNITS, VALUES

TEXTS = frozenset({"from", "to", "team", "label", "category", "number"})
TIMES = frozenset({"before", "after"})
MOST_TERMS = 40  # what stands behind them narrows nothing any more
_PART = re.compile(r'(?P<minus>-?)(?:(?P<field>[^\s":]+):)?(?:"(?P<quoted>[^"]*)(?P<end>"?)|(?P<plain>[^\s"]*))')
_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_EUROPEAN = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_AGO = re.compile(r"(\d{1,4})(\D{1,2})")
_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_SOME_DAY = 1_800_000_000_000  # whether a text is a day does not hang on which one it is now


class Term(NamedTuple):
    """One condition. `field` "" = anywhere in the text; `exact`: these words side by side; `begun`: any ending will do."""

    field: str
    value: str
    exact: bool = False
    begun: bool = False
    without: bool = False


class Hint(NamedTuple):
    """What could not be read as it was meant, and where it stands in the text."""

    code: str  # field: no such filter; value: no such value; date: not a day; empty: nothing behind the colon; quote: not closed
    word: str
    start: int
    end: int
    field: str = ""  # whose value it would have been


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed, read. Terms of one field are alternatives, everything else has to hold together."""

    terms: tuple[Term, ...] = ()
    hints: tuple[Hint, ...] = ()

    @property
    def words(self) -> str:
        """The plain words, as they would be typed: what is searched as you type."""
        return " ".join(each.value for each in self.terms if not each.field and not each.exact and not each.without)


def parse(text: str) -> Search:
    """Read a search. Never fails; what is written of it reads the same."""
    terms: dict[Term, None] = {}
    hints: list[Hint] = []
    for found in _PART.finditer(text):
        if not found.group():
            continue
        read, odd = _read(found)
        field = field_of(found["field"] or "")
        hints += [Hint(code, word, found.start(), found.end(), field) for code, word in odd]
        terms.update(dict.fromkeys(read))
    return Search(tuple(terms)[:MOST_TERMS], tuple(hints))


def written(search: Search, language: str = "en") -> str:
    """A search as text; in English words it is kept, in a person's own it is shown. Both read the same."""
    return " ".join(term_text(each, language) for each in search.terms)


def field_of(word: str) -> str:
    """The field a word of any language stands for; "" = none."""
    return _fields().get(fold(word), "")


def value_of(field: str, word: str) -> str:
    """The stored value a word of any language stands for; "" = none."""
    return _values(field).get(fold(word), "")


def begins(word: str, language: str) -> list[str]:
    """What may come of a begun word: `fr` -> ["from:"], `status:o` -> ["status:open"], in a language's own words."""
    begun = fold(word.lstrip("-"))
    name, colon, _ = word.lstrip("-").partition(":")
    if not colon:
        return [f"{each}:" for each in field_words(language) if name and fold(each).startswith(begun)]
    own = [f"{name}:{each}" for each in choices(field_of(name), language)]
    return [each for each in own if fold(each).startswith(begun) and fold(each) != begun]


def field_words(language: str) -> list[str]:
    """What may stand before the colon, in a language."""
    return [_first(words, language) for words in FIELDS.values()]


def choices(field: str, language: str) -> list[str]:
    """What may stand behind the colon of a field, as far as that is a fixed list."""
    known = {**VALUES.get(field, {}), **(DAYS if field in TIMES else {})}
    return [_first(words, language) for words in known.values()]


def day(text: str, now: int) -> tuple[int, int] | None:
    """A day as (its first ms, the first ms of the next) by this computer's clock; None = not a day.

    Understood: 2026-11-01, 2026-11 (the whole month), 1.11.2026, 1/11/2026 (day first), today and its like, 3d, 2w, 6m, 1y
    (so long ago).
    """
    folded = fold(text)
    try:
        if found := _DATE.fullmatch(folded):
            year, month, date = (int(each or 0) for each in found.groups())
            return _span(datetime(year, month, date)) if date else _month(datetime(year, month, 1))
        if found := _EUROPEAN.fullmatch(folded):
            date, month, year = map(int, found.groups())
            return _span(datetime(year, month, date))
        if folded in _named_days():
            return _span(_ago(now, "d", -_STEPS[_named_days()[folded]]))
        found = _AGO.fullmatch(folded)
        if found and found.group(2) in _units():
            return _span(_ago(now, _units()[found.group(2)], int(found.group(1))))
    except (ValueError, OverflowError, OSError):  # the 31st of June, the year 0
        pass
    return None


def _ago(now: int, unit: str, count: int) -> datetime:
    today = datetime.fromtimestamp(now / 1000).replace(hour=0, minute=0, second=0, microsecond=0)
    if unit in ("d", "w"):
        return today - timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    return today.replace(year=year, month=month + 1, day=min(today.day, monthrange(year, month + 1)[1]))


def _span(start: datetime) -> tuple[int, int]:
    return _ms(start), _ms(start + timedelta(days=1))


def _month(start: datetime) -> tuple[int, int]:
    return _ms(start), _ms((start + timedelta(days=32)).replace(day=1))


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _read(found: re.Match[str]) -> tuple[list[Term], list[tuple[str, str]]]:
    """The terms of one piece between blanks, and what could not be read in it: (code, word)."""
    without, name, quoted = bool(found["minus"]), found["field"], found["quoted"]
    exact = quoted is not None
    value = quoted if exact else found["plain"]
    odd = [("quote", quoted)] if exact and not found["end"] else []
    if name is None:
        return _words(value, exact=exact, without=without), odd
    field = field_of(name)
    if not field:
        if tokens(name) and not value.startswith("//") and not name.isdecimal():  # no address, no time of day
            odd.append(("field", name))
        return _words(f"{name} {value}".replace(":", " "), exact=False, without=without), odd
    if not value.strip():
        return [], [*odd, ("empty", name)]
    terms = []
    for each in [value] if exact else filter(None, value.split(",")):
        term = _field_term(field, each, exact=exact, without=without)
        if term is None:
            odd.append(("date" if field in TIMES else "value", each))
        else:
            terms.append(term)
    return terms, odd


def _field_term(field: str, value: str, *, exact: bool, without: bool) -> Term | None:
    if field in TIMES:
        return Term(field, _date_written(value), without=without) if day(value, _SOME_DAY) else None
    if known := value_of(field, value):
        return Term(field, known, without=without)
    if field not in TEXTS or not tokens(value):
        return None
    if exact:
        return Term(field, " ".join(value.split()), exact=True, without=without)
    return Term(field, value.rstrip("*"), begun=value.endswith("*"), without=without)


def _words(text: str, *, exact: bool, without: bool) -> list[Term]:
    if exact:
        return [Term("", " ".join(text.split()), exact=True, without=without)] if tokens(text) else []
    return [
        Term("", each.strip("-*"), begun=each.endswith("*"), without=without) for each in text.split() if tokens(each)
    ]


def _date_written(text: str) -> str:
    """A day as it is kept: words of any language in English, so that a saved view means the same tomorrow."""
    folded = fold(text)
    if folded in _named_days():
        return _named_days()[folded]
    found = _AGO.fullmatch(folded)
    return f"{int(found.group(1))}{_units()[found.group(2)]}" if found else folded


def term_text(term: Term, language: str = "en") -> str:
    """One condition as it would be typed in a language."""
    minus, star = "-" * term.without, "*" * term.begun
    value = f"{term.value}{star}"
    known = VALUES.get(term.field, {}).get(term.value) if not term.begun else None
    shown = _first(known, language) if known else value
    if term.field in TIMES:
        shown = _day_text(term.value, language)
    if term.exact or " " in shown or (term.field and "," in shown):
        shown = f'"{shown}"'
    return f"{minus}{_first(FIELDS[term.field], language)}:{shown}" if term.field else f"{minus}{shown}"


def _day_text(value: str, language: str) -> str:
    """The other way round than `_date_written`."""
    if value in DAYS:
        return _first(DAYS[value], language)
    found = _AGO.fullmatch(value)
    return f"{found.group(1)}{_first(UNITS[found.group(2)], language)}" if found and found.group(2) in UNITS else value


def _first(words: tuple[str, ...], language: str) -> str:
    return words[LANGUAGES.index(language) if language in LANGUAGES else 0].split()[0]


def _by_word(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Every word of a table, folded, with the key it stands for; where two languages disagree, the earlier one."""
    found = {fold(key): key for key in table}
    for place in range(len(LANGUAGES)):
        for key, words in table.items():
            for word in words[place].split():
                found.setdefault(fold(word), key)
    return found


@cache
def _fields() -> dict[str, str]:
    return _by_word(FIELDS)


@cache
def _values(field: str) -> dict[str, str]:
    return _by_word(VALUES.get(field, {}))


@cache
def _units() -> dict[str, str]:
    return _by_word(UNITS)


@cache
def _named_days() -> dict[str, str]:
    return _by_word(DAYS)
