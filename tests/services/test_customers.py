"""The band of customers: kinds outside without small figures, departments by how much they ask, and no circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.operation import derived
from deskapp.replica import merging
from deskapp.services import customers, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

CIRCLE = "c-" + "1" * 32


def outsiders(desk: Desk, kind: str, count: int) -> None:
    with desk.unit() as work:
        for number in range(count):
            values = {"name": f"{kind} {number}", "kind": kind}
            work.record("make", "person", derived("outside", f"{kind}{number}"), values, space="company")
        work.commit()


def test_few_outside_are_not_counted(desk: Desk) -> None:
    outsiders(desk, "partner", 5)
    outsiders(desk, "supplier", 4)
    outsiders(desk, "employee", 6)
    assert customers.read(desk).kinds == [("partner", 5), ("supplier", 0)]


def test_departments_by_how_much_they_ask_and_colleagues_are_no_customers(desk: Desk) -> None:
    it = team_id("it")
    before = desk.replica.one("SELECT unit FROM person WHERE id = ?", (bytes.fromhex(person_id("petra")),))
    assert before
    for who in ("aino", "omar", "omar", "petra", "sami"):
        tickets.open_ticket(desk, subject="S", requester=person_id(who), team=it, text="T")
    found = customers.read(desk)
    units = {str(unit) for (unit,) in desk.replica.read("SELECT unit FROM person")}
    served = customers.served_by(found, [it])
    assert set(served) <= units
    assert found.asking[it] == {served[0]: 2, served[1]: 1}, "Sami and Petra are of the team"
    assert customers.served_by(found, []) == []


def test_circles_serve_nobody_here(desk: Desk) -> None:
    secret = derived("team", "hidden")
    with desk.replica.transaction() as connection:
        merging.add_space(connection, CIRCLE, "circle", "circle", "write")
    with desk.unit() as work:
        work.record("make", "team", secret, {"name.en": "Complaint", "space": CIRCLE}, space=CIRCLE)
        ticket = {"subject": "S", "status": "open", "requester": person_id("aino"), "team": secret}
        work.record("make", "ticket", derived("ticket", "hidden"), ticket, space=CIRCLE)
        work.commit()
    assert customers.read(desk).asking == {}
