"""Figures stand on departments: who asks, whose teams answer, and never so that they are those of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.operation import derived
from deskapp.replica import merging
from deskapp.services import tickets, unit_figures
from deskapp.services.unit_figures import UnitFigures
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

CIRCLE = "c-" + "0" * 32


def extra(number: int) -> str:
    """Id of one more person."""
    return derived("more", str(number))


def crowd(desk: Desk) -> None:
    """Six in Technology › Network, four in Technology › Phones, three of the six in IT with Sami and Petra."""
    with desk.unit() as work:
        for number in range(10):
            unit = "Technology › Network" if number < 6 else "Technology › Phones"
            work.record("make", "person", extra(number), {"name": f"More {number}", "unit": unit}, space="company")
            if number < 3:
                work.record("add", "person", extra(number), {"teams": [team_id("it")]}, base={})
        work.commit()


def test_what_is_open_from_and_to_a_department(desk: Desk) -> None:
    """Those within count; few people have no figures, and what they ask is found by no subtraction."""
    crowd(desk)
    for who in (extra(0), extra(0), extra(8), person_id("sami"), person_id("aino")):
        tickets.open_ticket(desk, subject="S", requester=who, text="T")
    done = tickets.open_ticket(desk, subject="Done", requester=extra(1), text="T").made
    tickets.close(desk, done, solution="Solved")
    found = unit_figures.house(desk)
    network = found.figures["Technology › Network"]
    assert network == UnitFigures(people=6, asked=2, waiting=5, answering=5), "IT is theirs: most of its members are"
    assert network.load == 1.0
    assert found.figures["Technology"] == UnitFigures(12, 2, 5, 5), "neither Sami's nor what four have asked"
    phones = found.figures["Technology › Phones"]
    assert not phones.known
    assert phones.load is None
    assert found.figures[""].people == 17
    assert found.figures[""].asked == 2
    assert [(each.names["en"], each.unit, each.members) for each in found.teams] == [("IT", "Technology › Network", 5)]


def test_confidential_circles_are_in_no_figure(desk: Desk) -> None:
    """Not even for whoever reads them."""
    crowd(desk)
    before = unit_figures.house(desk)
    secret = derived("team", "secret")
    with desk.replica.transaction() as connection:
        merging.add_space(connection, CIRCLE, "circle", "circle", "write")
    with desk.unit() as work:
        work.record("make", "team", secret, {"name.en": "Complaint", "space": CIRCLE}, space=CIRCLE)
        for number in range(6):
            work.record("add", "person", extra(number), {"teams": [secret]}, base={})
        ticket = {"subject": "S", "status": "open", "requester": extra(0), "team": secret}
        work.record("make", "ticket", derived("ticket", "secret"), ticket, space=CIRCLE)
        work.commit()
    assert desk.replica.one("SELECT count(*) FROM ticket WHERE stage = 1") == (1,)
    assert unit_figures.house(desk) == before
