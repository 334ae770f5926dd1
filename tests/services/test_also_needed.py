"""What is learned of what people ask next: by categories alone, of five people at least, never of what is closed."""

from __future__ import annotations

import itertools
import secrets
from typing import TYPE_CHECKING

from deskapp.replica import merging
from deskapp.services import also_needed, tickets
from deskapp.services.also_needed import Needed
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

DAY = 86_400_000


def asks(desk: Desk, who: int, category: str, day: int, *, confidential: bool = False) -> str:
    """Somebody asks something on a day; what he writes is his own."""
    with desk.unit() as work:
        person = f"{who:032x}"
        if work.document("person", person) is None:
            work.record("make", "person", person, {"login": f"p{who}", "name": f"Person {who}"}, space="company")
            work.commit()
    fields = {"category": category, "confidential": confidential}
    return tickets.open_ticket(
        desk, subject=f"secret of {who}", requester=f"{who:032x}", team=team_id("it"), fields=fields,
        happened=1_795_000_000_000 + day * DAY,
    ).made  # fmt: skip


def cases(desk: Desk, people: int, *, confidential: bool = False) -> None:
    """So many people get a new laptop, and need an account in the same week."""
    for who in range(1, people + 1):
        asks(desk, who, "laptop", who)
        asks(desk, who, "account", who + 5, confidential=confidential)


def test_five_people_teach_and_four_do_not(desk: Desk) -> None:
    cases(desk, 4)
    shown = asks(desk, 90, "laptop", 60)
    asks(desk, 1, "laptop", 20)
    asks(desk, 1, "account", 21)  # the same person once more is no fifth
    assert also_needed.also_needed(desk, shown, "en") == []
    asks(desk, 5, "laptop", 5)
    asks(desk, 5, "account", 9)
    (found,) = also_needed.also_needed(desk, shown, "en")
    assert (found.category, found.followed, found.cases) == ("account", 6, 6)
    assert "secret" not in repr(found)
    asks(desk, 90, "account", 61)
    assert also_needed.also_needed(desk, shown, "en") == []  # he has asked already


def test_what_comes_a_month_later_or_seldom_is_no_reason(desk: Desk) -> None:
    shown = asks(desk, 90, "laptop", 99)
    for who in range(1, 7):
        asks(desk, who, "laptop", who)
        asks(desk, who, "account", who + 31)
    assert also_needed.also_needed(desk, shown, "en") == []
    for who in range(1, 6):
        asks(desk, who, "screen", who + 2)
    for who in range(100, 140):
        asks(desk, who, "laptop", 50)
    assert also_needed.also_needed(desk, shown, "en") == []  # five of 46 are no habit


def test_confidential_tickets_and_circles_teach_nothing(desk: Desk) -> None:
    cases(desk, 6, confidential=True)
    shown = asks(desk, 90, "laptop", 60)
    assert also_needed.also_needed(desk, shown, "en") == []
    with desk.replica.transaction() as connection:
        merging.add_space(connection, "circle-1", "circle", "Circle", "write")
        connection.execute("UPDATE ticket SET doc = replace(doc, '\"confidential\":true', '\"confidential\":false')")
    assert [each.category for each in also_needed.also_needed(desk, shown, "en")] == ["account"]
    with desk.replica.transaction() as connection:
        connection.execute("UPDATE ticket SET space = 'circle-1' WHERE category = 'account'")
    assert also_needed.also_needed(desk, shown, "en") == []


def test_a_ticket_without_a_category_asks_nothing(desk: Desk) -> None:
    cases(desk, 6)
    assert also_needed.also_needed(desk, asks(desk, 91, "", 60), "en") == []
    shown = asks(desk, 92, "laptop", 60)
    assert also_needed.also_needed(desk, shown, "de") == [
        Needed("account", also_needed.matters.name("account", "de"), 6, 6)
    ]
    assert person_id("aino")


def test_who_asks_very_often_costs_no_more(desk: Desk) -> None:
    cases(desk, 6)
    shown = asks(desk, 90, "laptop", 60)
    asks(desk, 1, "account", 3)

    def steps() -> int:
        """How much the database has to do, in hundreds of its instructions."""
        counted = itertools.count()
        connection = desk.replica.connection()
        connection.set_progress_handler(lambda: 0 if next(counted) >= 0 else 1, 100)
        assert [each.category for each in also_needed.also_needed(desk, shown, "en")] == ["account"]
        connection.set_progress_handler(None, 0)
        return next(counted)

    few = steps()
    with desk.replica.transaction() as connection:
        sql = "SELECT * FROM ticket WHERE requester = ? AND category = 'account' ORDER BY key LIMIT 1"
        key, _, *rest = connection.execute(sql, (bytes.fromhex(f"{1:032x}"),)).fetchone()
        rows = [(key + n, secrets.token_bytes(16), *rest) for n in range(1, 3001)]
        connection.executemany(f"INSERT INTO ticket VALUES ({', '.join('?' * len(rows[0]))})", rows)
    assert steps() < 2 * few
