"""Who is at a ticket, between the workers of two homes: real processes, a real Postgres, one of them killed."""

from __future__ import annotations

import itertools
import os
import signal
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.presence import LIVES_MS, VIEWING, WRITING
from deskapp.hub.schema.attending import CHANNEL
from deskapp.services import tickets
from deskapp.sync.child import Child
from deskapp.sync.presence import Attendance
from tests.sync.offices import Office, tickets_of
from tests.sync.test_worker import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from deskapp.services.desk import Desk

_COUNT = itertools.count(1)


@pytest.fixture
def at_postgres(embedded: str, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, embedded.replace("/postgres?", f"/presence_{os.getpid()}_{next(_COUNT)}?"))
    yield made
    made.close()


class Window:
    """What stands for a window: the worker beside it, and what that last said."""

    def __init__(self, desk: Desk) -> None:
        self.heard: list[list[Any]] = []
        self.child = Child(desk.home, desk.replica.key, self._take)
        self.child.attend(())

    def _take(self, rows: Sequence[tuple[str, ...]]) -> None:
        self.heard.append(list(rows))

    def sees(self, *rows: tuple[str, str, str]) -> bool:
        return (self.heard[-1] if self.heard else []) == list(rows)


@pytest.fixture
def window() -> Iterator[Callable[[Desk], Window]]:
    made: list[Window] = []

    def make(desk: Desk) -> Window:
        made.append(Window(desk))
        return made[-1]

    yield make
    for each in made:
        each.child.stop()


def test_two_homes_see_each_other_and_whoever_leaves_is_gone(
    at_postgres: Office, window: Callable[[Desk], Window]
) -> None:
    anna, ben = at_postgres.join("anna"), at_postgres.join("ben")
    ticket = tickets.open_ticket(anna, subject="VPN drops", requester=anna.person).made
    at_postgres.settle(anna, ben)
    assert ticket in tickets_of(ben)
    here, there = window(anna), window(ben)

    here.child.attend(((ticket, VIEWING),))
    until(lambda: there.sees((ticket, anna.person, VIEWING)))
    here.child.attend(((ticket, WRITING),))
    until(lambda: there.sees((ticket, anna.person, WRITING)))
    assert here.sees(), "nobody sees himself"
    here.child.attend(())
    until(there.sees)

    here.child.attend(((ticket, WRITING),))
    until(lambda: there.sees((ticket, anna.person, WRITING)))
    before = len(there.heard)
    others = "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    at_postgres.hub()._all(f"select pg_terminate_backend(pid) from {others}")  # type: ignore[attr-defined]  # every line is cut
    until(lambda: there.heard[before:] and there.sees((ticket, anna.person, WRITING)))
    assert there.heard[before] == [], "quiet while the line is away"
    here.child.attend(((ticket, VIEWING),))
    until(lambda: there.sees((ticket, anna.person, VIEWING)))  # the other line is back as well: a dead one says no goodbye
    here.child.stop()
    until(there.sees)

    again = window(anna)
    again.child.attend(((ticket, WRITING),))
    until(lambda: there.sees((ticket, anna.person, WRITING)))
    os.kill(again.child._process.pid, signal.SIGKILL)
    until(lambda: not again.child.running())
    hub: Any = at_postgres.hub()
    assert hub._all("select count(*) from presence") == [(1,)], "a dead computer says no goodbye"
    hub._all("update presence set until = until - ?", LIVES_MS)  # a minute goes by
    hub._all("select pg_notify(?, '')", CHANNEL)
    until(there.sees)
    for desk in (anna, ben):
        stored = desk.replica.read("SELECT name FROM sqlite_master WHERE sql LIKE '%presence%'")
        assert stored == [], "nothing of it is kept in a replica"


def test_what_is_not_heard_again_fades(at_postgres: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, ben = at_postgres.join("anna"), at_postgres.join("ben")
    ticket = tickets.open_ticket(anna, subject="VPN drops", requester=anna.person).made
    at_postgres.settle(anna, ben)
    told: list[list[str]] = []
    later = 0
    monkeypatch.setattr("deskapp.sync.presence.time", SimpleNamespace(monotonic=lambda: time.monotonic() + later))
    writer, looker = Attendance(), Attendance(lambda rows: told.append([row.what for row in rows]))
    writer.say([(ticket, WRITING)])
    assert writer.pending()
    writer.round(anna.replica, at_postgres.hub())
    assert not writer.pending()
    looker.say(())
    looker.round(ben.replica, at_postgres.hub())
    assert told == [[WRITING]]
    looker._asked += LIVES_MS  # it is not asked again meanwhile
    later = LIVES_MS // 1000 - 1
    looker.round(ben.replica, at_postgres.hub())
    assert told == [[WRITING]]
    later = LIVES_MS // 1000
    looker.round(ben.replica, at_postgres.hub())
    assert told == [[WRITING], []]


def test_a_hub_in_a_file_keeps_no_presence(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket = tickets.open_ticket(anna, subject="VPN drops", requester=anna.person).made
    small_office.settle(anna, ben)
    told: list[object] = []
    for desk, said in ((anna, [(ticket, WRITING)]), (ben, [])):
        attendance = Attendance(told.append)
        attendance.say(said)
        attendance.round(desk.replica, small_office.hub())
    assert told == []
    assert small_office.hub()._all("select count(*) from presence") == [(0,)]  # type: ignore[attr-defined]
