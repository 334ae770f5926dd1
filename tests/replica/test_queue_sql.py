"""The queue's views: every range of the SQL together is what the view means, and each is a range of an index."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.rows import QueueQuery
from deskapp.replica import queue_sql
from deskapp.replica.queue_sql import GROUPS, ORDER, Reader
from deskapp.services import queues, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from deskapp.services.desk import Desk
    from tests.desks import TestClock

RAIL = ("mine", "team", "unassigned", "due_today", "waiting", "overdue", "will_slip")
NOW = 1_795_300_000_000
HOUR = 3_600_000
EDGES = (
    (team_id("it"), NOW, NOW - 20 * HOUR, NOW + 4 * HOUR),
    (team_id("payroll"), NOW, NOW - 60 * HOUR, NOW + 30 * HOUR),
    ("", NOW, NOW - 100 * HOUR, NOW + 10 * HOUR),
)
ROW = """key, team, assignee, status, stage, next_due, coalesce(snooze_until, 0), unread, priority, changed, number,
 heard_at, json_extract(doc, '$.values.waiting_kind'), followed, mentioned"""


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk whose tickets differ in everything a view asks for."""
    random = Random(7)
    desk.now = lambda: NOW
    with desk.unit() as work:
        for number in range(160):
            values: dict[str, Any] = {
                "number": f"T-{number}", "subject": random.choice(("printer", "vpn", "chair")),
                "status": random.choice(("new", "open", "waiting", "solved", "closed")),
                "priority": random.randrange(4), "requester": person_id(random.choice(("aino", "jonas"))),
                "team": random.choice((team_id("it"), team_id("payroll"), "")),
                "assignee": random.choice(("", person_id("sami"), person_id("petra"))),
                "opened_at": NOW - number * HOUR, "next_word_by": random.choice((0, NOW + HOUR * random.randrange(-9, 90))),
                "snooze_until": random.choice((0, 0, NOW + HOUR, NOW - HOUR)),
                "waiting_kind": random.choice(("", "customer", "supplier")),
            }  # fmt: skip
            work.record("make", "ticket", work.fresh_id(), values, space="desk", intent="open")
        work.commit()
    with desk.replica.transaction() as connection:
        connection.execute(
            "UPDATE ticket SET unread = (key >> 14) / 3600000 % 2, followed = key % 3 = 1, mentioned = key % 5 = 2"
        )
    return desk


def meaning(view: str, reader: Reader, now: int) -> Callable[[Any], bool]:
    """What a view means, in plain words."""
    teams, me = reader.teams, reader.person
    end = queue_sql.end_of_today(now)
    edges = {team: values for team, *values in reader.edges}

    def told(row: Any) -> bool:
        _, team, assignee, status, stage, due, snoozed, unread, _, _, _, heard_at, waits_for, followed, named, *_ = row
        team, assignee = (each.hex() if each else "" for each in (team, assignee))
        ours, awake = team in teams or assignee == me, snoozed <= now
        _, heard, soon = edges[team if team in teams else ""]
        theirs = status == "waiting" and waits_for == "customer"
        return {
            "unheard": stage == 1 and heard_at < heard and ours and awake and not theirs,
            "will_slip": stage == 1 and now <= due <= soon and ours and awake,
            "mine": stage == 1 and assignee == me and awake,
            "team": stage == 1 and team in teams and awake,
            "unassigned": stage == 1 and not assignee and team in teams and awake,
            "due_today": stage == 1 and due < end and ours and awake,
            "waiting": stage == 1 and status == "waiting" and ours,
            "overdue": stage == 1 and due < now and ours and awake,
            "snoozed": stage == 1 and snoozed > now and ours,
            "solved": stage == 0 and status in ("solved", "closed") and ours,
            "unread": stage == 1 and unread == 1 and ours,
            "open": stage == 1,
            "followed": stage == 1 and followed == 1,
            "mentions": named == 1,
            "all": stage >= 0,
        }[view]

    return told


@pytest.mark.parametrize("teams", [(), ("it",), ("it", "payroll")])
@pytest.mark.parametrize("view", [each.id for each in queues.VIEWS])
def test_a_view_has_exactly_its_tickets(full: Desk, view: str, teams: tuple[str, ...]) -> None:
    reader = Reader(full.person, tuple(team_id(each) for each in teams), EDGES)
    told = meaning(view, reader, NOW)
    wanted = sorted(row[0] for row in full.replica.read(f"SELECT {ROW} FROM ticket") if told(row))
    for query in (QueueQuery(view=view), QueueQuery(view=view, sort="newest")):
        sql, values = queue_sql.keys_sql(query, reader, NOW)
        text = full.replica.read(sql, values)[0][0]
        keys = [int(text[at : at + 16], 16) for at in range(0, len(text or ""), 16)]
        assert sorted(keys) == wanted
        page = full.replica.read(*queue_sql.page_sql(query, reader, NOW, 20))
        assert [row[0] for row in page] == keys[:20]
        assert full.replica.read(*queue_sql.count_sql(query, reader, NOW)) == [(len(wanted),)]


def test_an_order_is_kept_over_all_ranges_and_turned_round(full: Desk) -> None:
    facts = {row[0]: row for row in full.replica.read(f"SELECT {ROW}, subject, requester FROM ticket")}
    names: dict[bytes, str] = dict(full.replica.read("SELECT id, name FROM person UNION ALL SELECT id, name FROM team"))
    states = ("new", "open", "waiting", "solved", "closed")

    def named(key: int, place: int) -> tuple[Any, ...]:
        return names.get(facts[key][place], "\U0010ffff").lower(), facts[key][5], key

    orders: dict[str, Callable[[int], Any]] = {
        "subject": lambda key: (facts[key][-2].lower(), key),
        "customer": lambda key: named(key, -1),
        "assignee": lambda key: named(key, 2),
        "team": lambda key: named(key, 1),
        "status": lambda key: (states.index(facts[key][3]), facts[key][5], key),
        "due": lambda key: (facts[key][5], key),
        "newest": lambda key: -key,
        "oldest": lambda key: key,
        "priority": lambda key: (-facts[key][8], facts[key][5], key),
        "changed": lambda key: (-facts[key][9], -key),
    }
    assert set(orders) == set(ORDER) - {"heard", "match"}  # which are for a lane and for a search
    for sort in [sign + each for each in orders for sign in ("", "-")]:
        keys = list(queues.keys(full, QueueQuery(view="unread", sort=sort)))
        assert len(keys) > 20
        assert keys == sorted(keys, key=orders[sort.removeprefix("-")], reverse=sort.startswith("-")), sort
        assert [row.key for row in queues.page(full, QueueQuery(view="unread", sort=sort), 30)] == keys[:30], sort


@pytest.mark.parametrize("view", [each.id for each in queues.VIEWS])
def test_a_filter_narrows_a_view(full: Desk, view: str) -> None:
    whole = set(queues.keys(full, QueueQuery(view=view)))
    facts = {row[0]: row for row in full.replica.read(f"SELECT {ROW}, subject FROM ticket")}
    payroll = team_id("payroll")
    edges = queues._reader(full, QueueQuery(view="unheard")).edges
    told = meaning(view, Reader(full.person, (payroll,), edges), NOW)  # a chosen team stands in the place of one's own
    wanted = {key for key, row in facts.items() if told(row[:-1]) and row[1] == bytes.fromhex(payroll) and row[8] == 2}
    assert set(queues.keys(full, QueueQuery(view=view, team=payroll, priority=2))) == wanted
    vpn = {key for key, row in facts.items() if row[-1] == "vpn"}
    assert set(queues.keys(full, QueueQuery(view=view, text="vp"))) == whole & vpn


def test_groups_hold_what_the_view_holds_each_ticket_once(full: Desk) -> None:
    facts = {row[0]: row for row in full.replica.read(f"SELECT {ROW} FROM ticket")}
    columns = {"status": 3, "priority": 8, "team": 1, "assignee": 2}
    for view, group in [(view, group) for view in ("all", "due_today", "unheard", "snoozed") for group in GROUPS]:
        plain = QueueQuery(view=view, sort="-changed")
        found = queues.groups(full, plain._replace(group=group))
        every = [key for *_, keys in found for key in keys]
        order = list(queues.keys(full, plain))
        assert sorted(every) == sorted(order)
        assert len({value for value, *_ in found}) == len(found)
        assert all(list(keys) == sorted(keys, key=order.index) for *_, keys in found), "a group keeps the order of the view"
        assert [row.key for row in queues.page(full, plain._replace(group=group), 20)] == every[:20]
        for value, _, keys in found if group in columns else ():
            (one,) = {facts[key][columns[group]] for key in keys}
            assert value == (one.hex() if isinstance(one, bytes) else "" if one is None else str(one))


def test_a_search_finds_words_numbers_and_customers(full: Desk) -> None:
    made = tickets.open_ticket(
        full, subject="Badge", requester=person_id("sofia"), team=team_id("it"), text="Zutritt zum Labor"
    )
    key = queues.key_of(full, made.made)
    for text in ("badge", "zutritt", made.number, made.number.removeprefix("T-"), "sofia lind"):
        assert list(queues.keys(full, QueueQuery(view="all", text=text))) == [key], text


@pytest.mark.parametrize("sort", ["due", "priority", "changed", "newest"])
@pytest.mark.parametrize("view", RAIL)
def test_a_view_of_the_rail_reads_ranges_of_indexes_only(full: Desk, view: str, sort: str) -> None:
    reader = Reader(full.person, (team_id("it"), team_id("payroll")), EDGES)
    query = QueueQuery(view=view, sort=sort)
    statements = [queue_sql.count_sql(query, reader, NOW)]
    if view not in ("unassigned", "waiting") or sort == "due":  # these are short, and kept for one order
        statements.append(queue_sql.keys_sql(query, reader, NOW))
    for sql, values in statements:
        plan = [row[3] for row in full.replica.read("EXPLAIN QUERY PLAN " + sql, values)]
        reads = [line for line in plan if line.startswith(("SEARCH t", "SCAN t"))]
        assert reads
        assert all(line.startswith("SEARCH t USING COVERING INDEX queue_") for line in reads), plan
        if sort == "due":
            assert not any("TEMP B-TREE" in line for line in plan), plan


def test_the_first_page_of_a_view_is_read_without_sorting_the_view(full: Desk) -> None:
    for view in ("mine", "team", "unassigned", "due_today", "all", "open"):
        sql, values = queue_sql.page_sql(QueueQuery(view=view), full.reader(), NOW, 50)
        plan = [row[3] for row in full.replica.read("EXPLAIN QUERY PLAN " + sql, values)]
        sorts = [place for place, line in enumerate(plan) if "TEMP B-TREE" in line]
        found = next(place for place, line in enumerate(plan) if line.startswith("SCAN found"))
        assert all(place > found for place in sorts), plan  # only the page itself is put in order


def test_who_has_waited_longest_for_a_word_comes_first_whatever_the_sorting(full: Desk) -> None:
    facts = {row[0]: row[11] for row in full.replica.read(f"SELECT {ROW} FROM ticket")}
    for sort in ("due", "priority"):
        keys = list(queues.keys(full, QueueQuery(view="unheard", sort=sort)))
        assert len(keys) > 10
        assert keys == sorted(keys, key=lambda key: (facts[key], key))
    sql, values = queue_sql.keys_sql(QueueQuery(view="unheard"), Reader(full.person, (team_id("it"),), EDGES), NOW)
    plan = [row[3] for row in full.replica.read("EXPLAIN QUERY PLAN " + sql, values)]
    assert any("queue_heard" in line for line in plan), plan


def test_a_word_from_a_person_is_heard_a_note_a_change_and_his_own_are_not(desk: Desk, clock: TestClock) -> None:
    made = tickets.open_ticket(desk, subject="Lamp", requester=person_id("aino"), team=team_id("it"), text="It flickers").made

    def unheard() -> list[str]:
        return [row.id for row in queues.page(desk, QueueQuery(view="unheard"))]

    assert unheard() == []
    clock.ms += 5 * 24 * HOUR
    assert unheard() == [made]
    tickets.set_fields(desk, made, {"priority": "urgent"})
    tickets.note(desk, made, "Only for us")
    assert unheard() == [made]
    tickets.reply(desk, made, "I am on it")
    assert unheard() == []
    clock.ms += 5 * 24 * HOUR
    assert unheard() == [made]
    tickets.snooze(desk, made, clock.ms + 24 * HOUR)
    assert unheard() == []
    clock.ms += 2 * 24 * HOUR
    assert unheard() == [made]
    tickets.wait_on(desk, made, "customer")
    assert unheard() == []


def test_what_comes_within_four_working_hours_will_slip(desk: Desk, clock: TestClock) -> None:
    made = tickets.open_ticket(desk, subject="Lamp", requester=person_id("aino"), team=team_id("it")).made
    (edge,) = [each for each in queues._reader(desk, QueueQuery(view="will_slip")).edges if each[0] == team_id("it")]
    for due, slips in ((edge[3] - 1, True), (edge[3] + HOUR, False), (clock.ms - HOUR, False)):
        tickets.set_fields(desk, made, {"next_word_by": due})
        assert [row.id for row in queues.page(desk, QueueQuery(view="will_slip"))] == ([made] if slips else [])
        assert queues.counts(desk)["will_slip"] == int(slips)
