"""One use case, one transaction: all of it or nothing, told to every window, safe once it is left."""

from __future__ import annotations

import json
import platform
from random import Random
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.changes import Changes
from deskapp.replica import standing, store
from deskapp.replica.tables import project
from deskapp.replica.unit_of_work import AWAY_MS, MANY
from deskapp.services import settings, tickets, touched
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.desks import TestClock


def everything(desk: Desk) -> list[object]:
    names = [
        each
        for (each,) in desk.replica.read("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts%'")
    ]
    return [desk.replica.read(f'SELECT * FROM "{name}"') for name in sorted(names)]


def record(desk: Desk, subject: str = "VPN") -> str:
    with desk.unit() as work:
        made = work.fresh_id()
        work.record("make", "ticket", made, {"subject": subject, "status": "new"}, space="desk")
        work.commit()
    return made


@pytest.mark.parametrize("seed", range(3))
def test_a_row_says_in_its_columns_what_its_document_says_whatever_was_changed(desk: Desk, seed: int) -> None:
    chance = Random(seed)
    ids, groups = [record(desk, f"Ticket {number}") for number in range(4)], []
    values = {
        "priority": (0, 3, None), "assignee": (person_id("sami"), "", None), "subject": ("Tea", "", None),
        "external_waiting": (True, False, 1), "due": (1_795_400_000_000, 0, "soon"), "status": ("open", "solved", 7),
    }  # fmt: skip
    for _ in range(40):
        with desk.unit() as work:
            for each in chance.sample(ids, 2):
                some = {name: chance.choice(values[name]) for name in chance.sample(sorted(values), 2)}
                work.record("set", "ticket", each, some)
            groups.append(work.commit().group)
        if chance.random() < 0.3:
            tickets.undo(desk, chance.choice(groups))
    for row in store.rows(desk.replica.connection(), "ticket", ids):
        assert row == project(json.loads(row[-1]), row[0], row[2])


def test_leaving_without_commit_rolls_back_and_says_so(desk: Desk) -> None:
    before = everything(desk)
    with pytest.raises(RuntimeError, match="left without commit"), desk.unit() as work:
        work.record("make", "ticket", work.fresh_id(), {"subject": "x"}, space="desk")
    assert everything(desk) == before


def test_an_error_rolls_everything_back_also_what_was_committed_in_the_unit(desk: Desk) -> None:
    def commits_and_fails() -> None:
        with desk.unit() as work:
            work.record("make", "ticket", work.fresh_id(), {"subject": "x"}, space="desk")
            work.commit()
            _ = 1 / 0

    before = everything(desk)
    with pytest.raises(ZeroDivisionError):
        commits_and_fails()
    assert everything(desk) == before
    record(desk)


def test_a_unit_that_recorded_nothing_may_be_left(desk: Desk) -> None:
    with desk.unit() as work:
        assert work.document("ticket", "0" * 32) is None


def test_recording_after_commit_is_not_lost_in_silence(desk: Desk) -> None:
    def goes_on_after_commit() -> None:
        with desk.unit() as work:
            work.record("make", "ticket", work.fresh_id(), {"subject": "x"}, space="desk")
            work.commit()
            work.record("make", "ticket", work.fresh_id(), {"subject": "y"}, space="desk")

    before = everything(desk)
    with pytest.raises(RuntimeError, match="left without commit"):
        goes_on_after_commit()
    assert everything(desk) == before


def test_numbers_and_stamps_go_on_without_gaps_over_units_and_restarts(desk: Desk) -> None:
    for _ in range(3):
        record(desk)
    desk.close_thread()
    from deskapp.services.desk import open_desk

    again = open_desk(desk.home, synchronous="off")
    again.now = lambda: 5  # a clock set back by years
    record(again)
    rows = again.replica.read("SELECT n, body FROM op WHERE space = 'desk' ORDER BY n")
    assert [each[0] for each in rows] == [1, 2, 3, 4]
    stamps = [json.loads(each[1])["stamp"] for each in rows]
    assert stamps == sorted(set(stamps))
    again.close_thread()


def test_a_document_sees_the_operations_of_its_own_unit(desk: Desk) -> None:
    with desk.unit() as work:
        made = work.fresh_id()
        work.record("make", "ticket", made, {"subject": "x"}, space="desk")
        operation = work.record("set", "ticket", made, {"subject": "y"})
        document = work.document("ticket", made)
        work.commit()
    assert document is not None
    assert document["values"]["subject"] == "y"
    assert operation.base["subject"] != operation.id
    assert operation.root == made
    assert store.load(desk.replica.connection(), "ticket", made) == document


def test_the_confirmed_form_is_kept_from_the_first_unshared_operation_on(desk: Desk) -> None:
    made = record(desk)
    connection = desk.replica.connection()
    assert standing.confirmed(connection, made, "desk") is None
    connection.execute("DELETE FROM shadow")
    confirmed = store.load(connection, "ticket", made)
    for subject in ("one", "two"):
        tickets.set_fields(desk, made, {"subject": subject})
    assert standing.confirmed(connection, made, "desk") == confirmed
    assert store.load(connection, "ticket", made) != confirmed


def test_every_unit_tells_what_it_touched_under_its_own_mark(desk: Desk) -> None:
    place = touched.place(desk)
    made = record(desk)
    _, changes, authors = touched.since(desk, place)
    assert changes.of("ticket") == {made}
    assert len(authors) == 1


def test_very_much_at_once_is_told_in_one_word(desk: Desk) -> None:
    place = touched.place(desk)
    with desk.unit() as work:
        for n in range(MANY + 1):
            work.record("make", "ticket", work.fresh_id(), {"subject": f"s{n}"}, space="desk")
        changes = work.commit()
    assert changes.all_of("ticket")
    _, told, _ = touched.since(desk, place)
    assert told.touched == {"ticket": frozenset([""])}


def test_who_was_away_too_long_reads_everything_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "KEEP_TOUCHED", 20)
    monkeypatch.setattr(store, "TRIM_EVERY", 3)
    place = touched.place(desk)
    made = [record(desk) for _ in range(15)]
    assert touched.since(desk, place)[1].of("ticket") == set(made)
    for _ in range(40):
        record(desk)
    reached, changes, authors = touched.since(desk, place)
    assert changes.all_of("ticket")
    assert changes.all_of("person")
    assert authors == {"?"}
    (kept,) = desk.replica.one("SELECT count(*) FROM touched") or (0,)
    assert 20 <= kept <= 24
    assert touched.since(desk, reached) == (reached, Changes(), frozenset())


def test_a_space_that_is_not_here_takes_nothing(desk: Desk) -> None:
    before = everything(desk)
    with pytest.raises(KeyError), desk.unit() as work:
        work.record("make", "ticket", work.fresh_id(), {"subject": "x"}, space="circle")
    assert everything(desk) == before


def test_the_mark_of_a_unit_is_one_for_all_it_does(desk: Desk) -> None:
    changes = tickets.open_ticket(desk, subject="x", requester=person_id("aino"), text="y")
    groups = desk.replica.read("SELECT DISTINCT grp FROM op WHERE root = ?", (bytes.fromhex(changes.made),))
    assert groups == [(changes.group,)]


@pytest.mark.parametrize(
    "place",
    [
        "deskapp.replica.store.save",
        "deskapp.replica.unit_of_work.write_operations",
        "deskapp.replica.store.refresh_roots",
        "deskapp.replica.store.touch",
    ],
)
def test_a_failure_at_any_point_of_a_commit_leaves_nothing_of_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError("power")

    before = everything(desk)
    monkeypatch.setattr(place, fails)
    with pytest.raises(OSError, match="power"):
        tickets.open_ticket(desk, subject="x", requester=person_id("aino"), text="y")
    monkeypatch.undo()
    assert everything(desk) == before
    assert tickets.open_ticket(desk, subject="x", requester=person_id("aino"), text="y").number == "T-1001"


def test_an_operation_says_which_computer_and_since_when_it_was_away(desk: Desk, clock: TestClock) -> None:
    settings.save(desk, "computer", "  Szeged front desk ")
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino")).made
    assert written(desk, ticket) == [("Szeged front desk", 0)], "never in touch is not offline since"
    last = clock()
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "last_sync", str(last))
    clock.ms += AWAY_MS - 10
    tickets.set_fields(desk, ticket, {"priority": "high"})
    clock.ms += 20
    tickets.set_fields(desk, ticket, {"priority": "low"})
    assert written(desk, ticket)[1:] == [("Szeged front desk", 0), ("Szeged front desk", last)]
    settings.save(desk, "computer", "")
    assert desk.computer == platform.node().partition(".")[0][:40]


def written(desk: Desk, ticket: str) -> list[tuple[str, int]]:
    bodies = desk.replica.read("SELECT body FROM op WHERE doc = ? ORDER BY local", (bytes.fromhex(ticket),))
    return [(body.get("computer", ""), body.get("away", 0)) for (text,) in bodies for body in [json.loads(text)]]
