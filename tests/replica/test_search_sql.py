"""What a search finds is what its terms mean, word for word: judged by plain Python over the same tickets."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.domain.fold_text import fold, tokens
from deskapp.domain.rows import QueueQuery
from deskapp.domain.search import day, parse
from deskapp.services import queues, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.domain.search import Term
    from deskapp.services.desk import Desk

NOW = 1_795_300_000_000
HOUR = 3_600_000
SUBJECTS = ("Printer on fire", "VPN drops", "Straße gesperrt", "Sıfırlama lütfen", "printers and vpn", "كلمة مرور")


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Tickets that differ in everything a search may ask for."""
    random = Random(11)
    desk.now = lambda: NOW
    made = []
    with desk.unit() as work:
        for number in range(120):
            values: dict[str, Any] = {
                "number": f"T-{number}", "subject": random.choice(SUBJECTS), "priority": random.randrange(4),
                "status": random.choice(("new", "open", "waiting", "solved", "closed")),
                "requester": person_id(random.choice(("aino", "jonas", "omar", "sami"))),
                "team": random.choice((team_id("it"), team_id("payroll"), "")),
                "assignee": random.choice(("", person_id("sami"), person_id("petra"))),
                "category": random.choice(("", "Hardware", "hard disks", "Zugänge")),
                "opened_at": NOW - number * 20 * HOUR, "next_word_by": random.choice((0, NOW + HOUR * random.randrange(-9, 90))),
                "snooze_until": random.choice((0, 0, NOW + HOUR, NOW - HOUR)),
            }  # fmt: skip
            id_ = work.fresh_id()
            work.record("make", "ticket", id_, values, space="desk", happened=NOW - number * 20 * HOUR, intent="open")
            made.append(id_)
        work.commit()
    for id_ in made[::7]:
        tickets.add_label(desk, id_, random.choice(("VIP", "vip lounge", "Öffentlich")))
    for id_ in made[::5]:
        tickets.reply(desk, id_, random.choice(("The printer is new", "Please restart the VPN", "not exact at all")))
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE ticket SET unread = (key >> 14) / 72000000 % 2")
    return desk


class Judge:
    """Reads everything once, then decides by hand which tickets a search means."""

    def __init__(self, desk: Desk) -> None:
        self.me = desk.person
        read = desk.replica.read
        self.people = {id_: json.loads(text)["values"] for id_, text in read("SELECT lower(hex(id)), doc FROM person")}
        self.teams = {id_: json.loads(text)["values"] for id_, text in read("SELECT lower(hex(id)), doc FROM team")}
        self.said: dict[str, list[str]] = {}
        for root, text in read("SELECT lower(hex(root)), doc FROM message"):
            self.said.setdefault(root, []).append(json.loads(text)["values"]["body"])
        self.rows = read(
            "SELECT lower(hex(id)), doc, key, stage, next_due, unread, answered, attachments, cards, unsent FROM ticket"
        )

    def finds(self, text: str) -> set[str]:
        terms = parse(text).terms
        assert terms
        plain = [each for each in terms if not (each.field or each.exact or each.begun or each.without)]
        fields: dict[str, list[Term]] = {}
        single = []
        for each in terms:
            if each in plain:
                continue
            if each.field in ("", "before", "after") or each.without:
                single.append(each)
            else:
                fields.setdefault(each.field, []).append(each)
        return {
            row[0]
            for row in self.rows
            if (not plain or self.words(row, plain))
            and all(self.holds(row, each) != each.without for each in single)
            and all(any(self.holds(row, each) for each in group) for group in fields.values())
        }

    def texts(self, row: Any) -> list[str]:
        document = json.loads(row[1])
        values = document["values"]
        own = [values.get("subject", ""), values.get("category", ""), values["number"], *document["sets"].get("labels", {})]
        who = self.people.get(values["requester"], {})
        name = " ".join(str(who.get(each, "")) for each in ("login", "name", "given", "family", "job", "unit", "place"))
        return [" ".join(own), *self.said.get(row[0], ()), name]

    def words(self, row: Any, terms: list[Term]) -> bool:
        *whole, last = [word for each in terms for word in tokens(each.value)]
        for text in self.texts(row):
            there = tokens(text)
            if all(word in there for word in whole) and any(word.startswith(last) for word in there):
                return True
        return False

    def holds(self, row: Any, term: Term) -> bool:
        document = json.loads(row[1])
        values = document["values"]
        person = {"from": values["requester"], "to": values.get("assignee", "")}.get(term.field)
        match term.field:
            case "":
                return any(side_by_side(text, term) for text in self.texts(row))
            case "from" | "to":
                if term.value in ("me", "nobody") and not term.begun:
                    return person == (self.me if term.value == "me" else "")
                who = self.people.get(str(person), {})
                fields = ("login", "name", "given", "family", "job", "unit", "place", "email", "phone")
                return side_by_side(" ".join(str(who.get(each, "")) for each in fields), term)
            case "team":
                names = [v for k, v in self.teams.get(values.get("team", ""), {}).items() if k.startswith("name")]
                return any(f" {fold(term.value)}" in f" {fold(each)}" for each in names)
            case "label":
                return any(f" {fold(term.value)}" in f" {fold(each)}" for each in document["sets"].get("labels", {}))
            case "category":
                return f" {fold(term.value)}" in f" {fold(values.get('category', ''))}"
            case "status":
                return bool(values["status"] == term.value)
            case "priority":
                return bool(values["priority"] == int(term.value))
            case "number":
                return values["number"] in (term.value.upper(), f"T-{term.value}")
            case "before" | "after":
                span = day(term.value, NOW)
                assert span
                return (row[2] >> 14 < span[0]) == (term.field == "before")
        _, _, _, stage, due, unread, answered, files, cards, unsent = row
        return bool({
            "unread": unread, "unanswered": stage == 1 and not answered, "overdue": stage == 1 and due < NOW,
            "snoozed": stage == 1 and values.get("snooze_until", 0) > NOW, "unsent": unsent, "file": files,
            "decision": cards, "promise": values.get("next_word_by", 0) > 0,
        }[term.value])  # fmt: skip


def side_by_side(text: str, term: Term) -> bool:
    there, wanted = tokens(text), tokens(term.value)
    whole = term.exact or (not term.field and not term.begun)
    for place in range(len(there) - len(wanted) + 1):
        *first, last = there[place : place + len(wanted)]
        if first == wanted[:-1] and (last == wanted[-1] if whole else last.startswith(wanted[-1])):
            return True
    return False


def found(desk: Desk, text: str) -> set[str]:
    query = QueueQuery(view="all", text=text)
    keys = queues.keys(desk, query)
    rows = {each.id for each in queues.rows(desk, list(keys)).values()}
    assert len(keys) == len(rows)
    return rows


@pytest.mark.parametrize(
    "text",
    [
        "printer", "printers vpn", "vpn print", "from:aino", "from:me", "to:nobody", "to:petra status:open",
        "status:open,waiting",
        "-status:closed", "team:it", "-team:it", "team:pay", "priority:urgent", "before:2w", "after:1m",
        "after:3w before:1w",
        '"on fire"', '-"on fire"', "-vpn", "print*", "-print*", "label:vip", "category:hard", "is:unread", "is:unanswered",
        "is:overdue", "-is:overdue", "is:snoozed", "is:unsent", "-has:file", "has:promise", "number:7", "strasse", "sifirlama",
        "von:jonas status:offen", "from:omar -priority:low", '"the printer"', "from:helsinki", "label:vip label:öffentlich",
    ],
)  # fmt: skip
def test_a_search_finds_what_it_says(full: Desk, text: str) -> None:
    judge = Judge(full)
    expected = judge.finds(text)
    assert found(full, text) == expected
    assert 0 < len(expected) < 120 or text in ("is:unsent", "-has:file", "has:decision")


PIECES = st.sampled_from(
    ["printer", "vpn*", "-vpn", '"on fire"', "from:aino", "-from:aino", "to:nobody", "to:sami", "status:open", "-status:new",
     "team:it", "priority:high", "before:10d", "after:40d", "-before:3w", "is:unanswered", "-is:snoozed", "label:vip",
     "category:hard", "has:promise", "strasse", "from:jonas", "كلمة"]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=4))
def test_terms_together(full: Desk, pieces: list[str]) -> None:
    text = " ".join(pieces)
    judge = _judge(full)
    assert found(full, text) == judge.finds(text)


_JUDGES: dict[int, Judge] = {}


def _judge(desk: Desk) -> Judge:
    if id(desk) not in _JUDGES:
        _JUDGES.clear()
        _JUDGES[id(desk)] = Judge(desk)
    return _JUDGES[id(desk)]


@pytest.mark.parametrize("text", ['"', "-", "***", "from:", "::", "-\"\"", "\x00", "status:nothing"])
def test_nothing_typed_is_an_error(full: Desk, text: str) -> None:
    assert len(found(full, text)) <= 120
