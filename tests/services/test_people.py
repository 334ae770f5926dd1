"""People and teams: cards, reporting lines, the tree whatever the edges say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound
from deskapp.services import people, tickets
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


def change(desk: Desk, login: str, **values: object) -> None:
    with desk.unit() as work:
        work.record("set", "person", person_id(login), values)
        work.commit()


def test_a_card_has_the_line_up_and_the_reports_down(desk: Desk) -> None:
    card = people.card(desk, person_id("petra"))
    assert [each.name for each in card.line] == ["Sami Korhonen", "Ritva Salo"]
    assert [each.name for each in people.card(desk, person_id("sami")).reports] == ["Petra Nagy"]
    assert (card.teams, card.languages, card.zone) == ((team_id("it"),), ("hu", "en"), "Europe/Budapest")
    assert people.me(desk).name == "Sami Korhonen"


def test_a_card_lists_what_is_open_newest_first(desk: Desk) -> None:
    first, second, done = (
        tickets.open_ticket(desk, subject=each, requester=person_id("aino")).made for each in ("one", "two", "three")
    )
    tickets.close(desk, done, "Done")
    assert [each[0] for each in people.card(desk, person_id("aino")).open_tickets] == [second, first]


def test_the_tree_has_everybody_once_and_says_who_cannot_be_placed(desk: Desk) -> None:
    change(desk, "jonas", manager=person_id("jonas"))  # himself
    change(desk, "omar", manager="f" * 32)  # somebody who is not here
    change(desk, "ritva", manager=person_id("petra"))  # closes a ring
    tree = people.tree(desk)
    assert len(tree.people) == len({each.id for each in tree.people}) == 7
    assert {each.name for each in tree.left_out} >= {"Jonas Weber", "عمر الفاروق"}
    assert [set(each) for each in tree.loops] == [{"Ritva Salo", "Petra Nagy", "Sami Korhonen"}]
    for login in ("jonas", "omar", "ritva", "petra"):
        people.card(desk, person_id(login))  # a ring is walked once


def test_who_left_is_not_in_the_tree_but_still_found(desk: Desk) -> None:
    change(desk, "sofia", left=5)
    tree = people.tree(desk)
    assert "Sofia Lindgren" not in {each.name for each in tree.people}
    assert "Aino Virtanen" in {each.name for each in tree.left_out}
    assert [each.name for each in people.find(desk, "")][-1] == "Sofia Lindgren"


def test_teams_count_members_and_open_tickets(desk: Desk) -> None:
    done = tickets.open_ticket(desk, subject="x", requester=person_id("aino")).made
    tickets.open_ticket(desk, subject="y", requester=person_id("aino"))
    tickets.close(desk, done, "Done")
    it, payroll = people.teams(desk)
    assert (it.name, it.members, it.open, payroll.members) == ("IT", 2, 1, 0)
    assert [each.name for each in people.members(desk, team_id("it"))] == ["Petra Nagy", "Sami Korhonen"]
    assert people.team_by_name(desk, " payROLL ") == team_id("payroll")
    with pytest.raises(NotFound, match="Known teams: IT, Payroll"):
        people.team_by_name(desk, "Legal")


@pytest.mark.parametrize("typed", ["aino", "AINO", " aino@example.org ", "Aino Virtanen"])
def test_a_person_is_known_by_login_mail_or_name(desk: Desk, typed: str) -> None:
    assert people.by_login(desk, typed) == person_id("aino")


def test_who_is_not_here_is_said(desk: Desk) -> None:
    with pytest.raises(NotFound, match="Nobody here has the login nobody"):
        people.by_login(desk, "nobody")
    with pytest.raises(NotFound):
        people.card(desk, "0" * 32)
    assert people.card_or_none(desk, "") is None


def test_nonsense_on_a_card_opens_it_all_the_same(desk: Desk) -> None:
    change(desk, "aino", languages=7, name=None, phone=["1"], form=3, left="soon", manager={"a": 1})
    people.card(desk, person_id("aino"))
    people.tree(desk)
    people.find(desk, "")
    people.teams(desk)
