"""Who is at a ticket right now: seen by who reads the space, gone when left, and after a minute when a computer dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.presence import LIVES_MS, VIEWING, WRITING, Mark
from deskapp.hub.opening import open_hub
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub

ONE, TWO = hex_id("ticket", 1), hex_id("ticket", 2)


def seen(hub: Hub, person: Person) -> list[tuple[str, str, str]]:
    return [row[:3] for row in hub.attend((), device=person.device, changed=False)]


def test_who_reads_the_space_sees_who_is_where(hub: Hub) -> None:
    anna, ben = Person(hub, "anna"), Person(hub, "ben")
    carla = Person(hub, "carla", (), customer=True)
    hub.attend([Mark("desk", ONE, VIEWING), Mark("desk", TWO, WRITING)], device=anna.device, changed=True)
    if not hub.keeps_presence:
        assert seen(hub, ben) == []
        assert not hub.stirred()
        return
    expected = sorted([(ONE, anna.id, VIEWING), (TWO, anna.id, WRITING)])
    assert seen(hub, ben) == expected
    assert seen(hub, anna) == [], "nobody sees himself; and asking with nothing said takes back what was said"
    assert seen(hub, ben) == []
    hub.attend([Mark("desk", ONE, VIEWING)], device=anna.device, changed=True)
    assert seen(hub, carla) == [], "a customer does not see who works where"
    (row,) = hub.attend((), device=ben.device, changed=False)
    assert 0 < row.left <= LIVES_MS
    hub.add_member("desk", ben.id, until=1)
    assert seen(hub, ben) == [], "his right has ended"
    hub.attend([Mark("desk", ONE, WRITING)], device=carla.device, changed=True)
    dora = Person(hub, "dora")
    assert [row[1] for row in seen(hub, dora)] == [anna.id], "and nobody is seen where he does not read"
    with pytest.raises(Refused):
        hub.attend((), device=hex_id("device", "nobody"), changed=False)


def test_a_dead_computer_is_gone_after_a_minute(hub: Hub) -> None:
    if not hub.keeps_presence:
        return
    anna, ben = Person(hub, "anna"), Person(hub, "ben")
    hub.attend([Mark("desk", ONE, WRITING)], device=anna.device, changed=True)
    hub._all("update presence set until = until - ?", LIVES_MS)  # type: ignore[attr-defined]  # a minute later
    assert seen(hub, ben) == []
    assert hub._all("select count(*) from presence") == [(0,)]  # type: ignore[attr-defined]


def test_whoever_looks_hears_that_somebody_stirred(hub: Hub, url: str) -> None:
    if not hub.keeps_presence:
        return
    anna, ben = Person(hub, "anna"), Person(hub, "ben")
    other = open_hub(url)
    try:
        other.attend((), device=ben.device, changed=False)
        other.heads(device=ben.device)
        assert not other.stirred()
        hub.attend([Mark("desk", ONE, WRITING)], device=anna.device, changed=False)
        other.heads(device=ben.device)
        assert not other.stirred(), "only time has passed"
        hub.attend([Mark("desk", ONE, VIEWING)], device=anna.device, changed=True)
        other.heads(device=ben.device)
        assert other.stirred()
        assert not other.stirred(), "once"
        other.attend((), device=ben.device, changed=True)
        other.heads(device=ben.device)
        assert not other.stirred(), "his own does not count"
    finally:
        other.close()


def test_presence_is_in_no_log(hub: Hub) -> None:
    anna = Person(hub, "anna")
    before = hub.heads(device=anna.device)
    hub.attend([Mark("desk", ONE, WRITING)], device=anna.device, changed=True)
    assert hub.heads(device=anna.device) == before
    if hub.keeps_presence:
        kinds = hub._all("select relpersistence from pg_class where oid = 'presence'::regclass")  # type: ignore[attr-defined]
        assert kinds == [("u",)], "and a server that goes down has nothing to bring back"
