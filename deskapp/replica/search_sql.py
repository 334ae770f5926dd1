"""A typed search as conditions on `ticket t`: from the language of `domain/search.py` to SQL.

Full text narrows down first wherever there is a word; what a column does not say is then looked at in the few left.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import MOST_TERMS, fold, match_query, tokens
from deskapp.domain.search import TIMES, Term, day, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Sql = tuple[str, list[Any]]

NOTHING: Sql = ("0", [])
_BY_WORDS = ("", "label", "category", "number", "from")  # their tickets are found by an index of their own
_FLAGS = {
    ("is", "unread"): "t.unread = 1",
    ("is", "unanswered"): "(t.stage = 1 AND t.answered = 0)",
    ("is", "overdue"): "(t.stage = 1 AND t.next_due < ?)",
    ("is", "snoozed"): "(t.stage = 1 AND coalesce(t.snooze_until, 0) > ?)",
    ("is", "unsent"): "t.unsent > 0",
    ("has", "file"): "t.attachments > 0",
    ("has", "decision"): "t.cards > 0",
    ("has", "promise"): "coalesce(t.next_word_by, 0) > 0",
}
_SOMEWHERE = """(t.key IN (WITH found (key) AS MATERIALIZED (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ?
 UNION ALL SELECT k.key FROM message g INDEXED BY message_2 CROSS JOIN ticket k ON k.root = g.root
 WHERE g.key IN (SELECT rowid FROM fts_message WHERE fts_message MATCH ?)
 UNION ALL SELECT key FROM ticket WHERE number IN (?, ?) OR foreign_number = ?
 UNION ALL SELECT k.key FROM person p CROSS JOIN ticket k ON k.requester = p.id
 WHERE p.key IN (SELECT rowid FROM fts_person WHERE fts_person MATCH ?))
 SELECT key FROM found UNION ALL SELECT h.key FROM ticket s INDEXED BY ticket_7
 CROSS JOIN ticket h ON h.id = s.merged_into WHERE s.merged_into IS NOT NULL AND s.key IN (SELECT key FROM found)))"""
# The indexes are those of `tables._INDEXES` that hold all that is asked for: a row itself costs a page to be decrypted.
_PERSON = "t.{} IN (SELECT id FROM person WHERE key IN (SELECT rowid FROM fts_person WHERE fts_person MATCH ?))"
_TEAM = """t.team IN (SELECT m.id FROM team m, json_each(m.doc, '$.values') v
 WHERE (v.key = 'name' OR v.key LIKE 'name.%') AND instr(' ' || folded(v.value), ?))"""
_LABEL = """(t.key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ?) AND EXISTS
 (SELECT 1 FROM json_each(t.doc, '$.sets.labels') l WHERE instr(' ' || folded(l.key), ?)))"""
_CATEGORY = """(t.key IN (SELECT rowid FROM fts_ticket WHERE fts_ticket MATCH ?)
 AND instr(' ' || folded(coalesce(t.category, '')), ?))"""


def conditions(text: str, me: str, now: int) -> list[Sql]:
    """What a ticket has to fulfil, all of it; `me` is a person's id. The connection needs the function `folded`."""
    terms = parse(text).terms
    plain = [each for each in terms if not each.field and not each.without and not each.exact and not each.begun]
    found = [_words(plain)] if plain else []
    rest = [each for each in terms if each not in plain]
    alike = [each for each in rest if each.field and not each.without and each.field not in TIMES]
    for _, group in groupby(sorted(alike, key=_field), key=_field):
        either = [_condition(each, me, now) for each in group]
        values = [value for _, values in either for value in values]
        found.append((f"({' OR '.join(each for each, _ in either)})", values))
    for each in rest:
        if each not in alike:
            sql, values = _condition(each, me, now)
            found.append((f"NOT coalesce({sql}, 0)" if each.without else sql, values))
    return found


NEWEST = (300, 1000, 4000)
"""So many of the newest texts with a common word are enough for a first page; if not the first, then perhaps the next."""
_FLOOR = " UNION ALL ".join(
    f"SELECT * FROM (SELECT count(*), min(key) FROM (SELECT rowid AS key FROM {each} WHERE {each} MATCH ? ORDER BY rowid DESC"
    " LIMIT ?))"
    for each in ("fts_message", "fts_ticket")
)


def floor(read: Callable[[str, Sequence[Any]], list[tuple[Any, ...]]], match: str, most: int) -> int:
    """Down to which key `most` of the newest texts reach that a `bounded` search finds; 0 = it finds fewer."""
    return max(least if count == most else 0 for count, least in read(_FLOOR, (match, most, match, most)))


def bounded(text: str) -> str:
    """The full-text query of a search whose newest hits can be read without reading all; "" = it has to be read whole.

    A ticket is older than its messages: whoever has seen the messages down to a key has seen every ticket down to it.
    """
    words = [each for each in parse(text).terms if not each.field]
    if any(each.without or each.exact or each.begun for each in words):
        return ""
    return match_query(" ".join(each.value for each in words))


def newest(sql: str, floor: int) -> str:
    """A statement with the condition of a `bounded` search, looking only at texts and tickets from a key on.

    The sign keeps SQLite from going through all tickets because they stand in the order that is asked for.
    """
    for table in ("fts_message", "fts_ticket"):
        found = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
        sql = sql.replace(found, f"{found} AND rowid >= {floor:d}")
    sql = sql.replace("ON k.requester = p.id", f"ON k.requester = p.id AND k.key >= {floor:d}")
    return sql.replace("SELECT t.key AS key", "SELECT +t.key AS key")


RANKED = 2_000
"""Of so many of the newest tickets and messages with the words it is computed how well they fit; the others stand behind."""
_SCORES = f"""WITH score (key, value) AS MATERIALIZED (SELECT key, sum(best) FROM (
 SELECT rowid AS key, 3 * rank AS best FROM
 (SELECT rowid, rank FROM fts_ticket WHERE fts_ticket MATCH ? ORDER BY rowid DESC LIMIT {RANKED})
 UNION ALL SELECT k.key, min(f.rank) FROM
 (SELECT rowid AS key, rank FROM fts_message WHERE fts_message MATCH ? ORDER BY rowid DESC LIMIT {RANKED}) f
 CROSS JOIN message g INDEXED BY message_2 ON g.key = f.key CROSS JOIN ticket k ON k.root = g.root
 GROUP BY k.key) GROUP BY key) """


def scores(text: str) -> Sql:
    """A WITH clause that says of the tickets with the words of a search how well they fit, the lower the better; "" = no words.

    By the usual measure of full text (Okapi BM25, as SQLite's FTS5 computes it): words that are rare weigh more, and many
    in a short text. The ticket's own text, its subject above all, counts three times the best of its messages.
    """
    match = match_query(" ".join(each.value for each in parse(text).terms if not each.field and not each.without))
    return (_SCORES, [match, match]) if match else ("", [])


def ranked(sql: str) -> str:
    """A statement with the condition of a `bounded` search, looking only at those of which `scores` says how well they fit."""
    for table in ("fts_message", "fts_ticket"):
        found = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
        sql = sql.replace(found, f"SELECT rowid FROM ({found} ORDER BY rowid DESC LIMIT {RANKED})")
    return sql.replace("SELECT t.key AS key", "SELECT +t.key AS key")


def narrows(text: str) -> bool:
    """Whether a search begins best at its words; else it only looks at what a view holds anyway."""
    return any(each.field in _BY_WORDS and not each.without for each in parse(text).terms)


def _field(term: Term) -> str:
    return term.field


def _words(terms: Iterable[Term]) -> Sql:
    """Words anywhere, the last perhaps only begun: all in the ticket, in one message, or in who asks."""
    text = " ".join(each.value for each in terms)
    return _somewhere(match_query(text), text)


def _somewhere(match: str, text: str = "") -> Sql:
    number = text.strip().upper()
    return _SOMEWHERE, [match, match, number, f"T-{number}", text.strip(), match]


def _condition(term: Term, me: str, now: int) -> Sql:
    field, value = term.field, term.value
    if flag := _FLAGS.get((field, value)):
        return flag, [now] * flag.count("?")
    match field:
        case "":
            return _somewhere(_match(term), value)
        case "from" | "to":
            return _person("requester" if field == "from" else "assignee", term, me)
        case "team":
            return _TEAM, [_begin(term)]
        case "label":
            return _LABEL, [_match(term), _begin(term)]
        case "category":
            return _CATEGORY, [_match(term), _begin(term)]
        case "status":
            return "t.status = ?", [value]
        case "priority":
            return "t.priority = ?", [int(value)]
        case "number":
            number = value.upper()
            return "(t.number IN (?, ?) OR t.foreign_number = ?)", [number, f"T-{number}", value]
        case "before" | "after":
            span = day(value, now)
            if span is None:
                return NOTHING
            return ("t.key < ?" if field == "before" else "t.key >= ?"), [span[0] << 14]
        case _:
            return NOTHING


def _person(column: str, term: Term, me: str) -> Sql:
    if term.value == "me" and not term.begun:
        return f"t.{column} = ?", [bytes.fromhex(me) if me else b""]
    if (column, term.value) == ("assignee", "nobody") and not term.begun:
        return "t.assignee IS NULL", []
    return _PERSON.format(column), [_match(term)]


def _match(term: Term) -> str:
    """The full-text query of a term: its words side by side; in quotes whole, else the last may be only begun."""
    words = " ".join(tokens(term.value)[:MOST_TERMS])
    whole = term.exact or (not term.field and not term.begun)
    return f'"{words}"' if whole else f'"{words}"*'


def _begin(term: Term) -> str:
    return " " + fold(term.value)
