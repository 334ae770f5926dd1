"""Support is asked for one step up the line or further, and lands with a date in what that lead was asked."""

from __future__ import annotations

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import absence, asking, support, tickets
from deskapp.services.desk import Desk
from tests.desks import person_id, team_id

RITVA, SAMI, PETRA, AINO, SOFIA = (person_id(each) for each in ("ritva", "sami", "petra", "aino", "sofia"))
DAY = 86_400_000


def opened(desk: Desk, requester: str = AINO, **fields: str) -> str:
    return tickets.open_ticket(desk, subject="VPN", requester=requester, team=team_id("it"), fields=fields).made


def refused(desk: Desk, ticket: str, person: str = "") -> str:
    with pytest.raises(Refused) as error:
        support.ask(desk, ticket, "I am stuck", person=person)
    return error.value.code


@pytest.fixture
def petra(desk: Desk) -> Desk:
    """Petra works here; Sami leads her, Ritva leads him."""
    facts = {"person": PETRA, "device": desk.device}
    made = Desk(desk.home, desk.key, facts, replica=desk.replica, synchronous="off")
    made.now = desk.now
    return made


def test_one_step_up_and_it_lands_with_a_date(petra: Desk, desk: Desk) -> None:
    ticket = opened(petra)
    assert [each.person for each in support.steps(petra, ticket)] == [SAMI, RITVA]
    support.ask(petra, ticket, "I am stuck with the gateway")
    (asked,) = asking.asked_of_me(desk)
    assert (asked.question, asked.asker, asked.state) == ("I am stuck with the gateway", PETRA, "open")
    assert petra.now() < asked.due < petra.now() + 5 * DAY
    support.ask(petra, ticket, "Further up", person=RITVA)
    assert len(asking.asked_of_me(desk)) == 1


def test_never_through_anybody_the_matter_is_about(petra: Desk, desk: Desk) -> None:
    for ticket in (opened(petra, SAMI), opened(petra, AINO, on_behalf_of=SAMI)):
        assert [each.person for each in support.steps(petra, ticket)] == [RITVA]
        assert refused(petra, ticket, SAMI) == "support.about"
    waiting = opened(petra)
    tickets.wait_on(petra, waiting, "person", SAMI)
    support.ask(petra, waiting, "He does not answer")
    assert asking.asked_of_me(desk) == []
    everybody = opened(petra, SAMI, on_behalf_of=RITVA)
    assert refused(petra, everybody) == "support.nobody"


def test_who_stands_in_is_asked_for_who_is_away(petra: Desk, desk: Desk) -> None:
    absence.say_away(desk, SAMI, desk.now() - 1, desk.now() + DAY, stand_in=SOFIA)
    first, *_ = support.steps(petra, opened(petra))
    assert (first.person, first.instead_of) == (SOFIA, "Sami Korhonen")
    about_her = support.steps(petra, opened(petra, SOFIA))
    assert [each.person for each in about_her] == [RITVA]
