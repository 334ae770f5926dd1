"""A draft between computers: nobody has a word of it but its author and whom he names, until it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.services import duties, people, reorganising

if TYPE_CHECKING:
    from tests.sync.offices import Office

NAME = "Quokkaplan"


def test_a_draft_is_private_shared_applied_and_taken_away(small_office: Office) -> None:
    anna, ben, carla = small_office.join("anna"), small_office.join("ben"), small_office.join("carla")
    everybody = (anna, ben, carla)

    def settle() -> None:
        small_office.sync(*everybody)
        for desk in everybody:
            duties.run(desk.replica, small_office.hub(), now=desk.now)
        small_office.settle(*everybody)

    settle()
    plan = reorganising.make(anna, NAME).made
    reorganising.move(anna, plan, [carla.person], ben.person)
    settle()
    assert reorganising.plans(ben) == []
    reorganising.let_read(anna, plan, ben.person)
    settle()
    (told,) = reorganising.plans(ben)
    assert (told.name, told.author, told.applied) == (NAME, people.card(ben, anna.person).name, False)
    assert [each.person for each in reorganising.view(ben, told.id).changes] == [carla.person]
    assert reorganising.plans(carla) == []
    for table in ("op", "other", "shadow"):
        assert NAME not in str(carla.replica.read(f"SELECT * FROM {table}"))
    for deed in (reorganising.apply, reorganising.remove):
        with pytest.raises(DeskError, match="Only whoever wrote this draft"):
            deed(ben, told.id)
    reorganising.move(anna, plan, [carla.person], "")
    reorganising.move(anna, plan, [ben.person], anna.person)
    settle()
    assert [each.person for each in reorganising.view(ben, told.id).changes] == [ben.person]
    reorganising.apply(anna, plan)
    settle()
    assert [each.id for each in people.card(carla, ben.person).line] == [anna.person]
    assert reorganising.plans(ben)[0].applied
    reorganising.take_away(anna, plan, ben.person)
    settle()
    assert reorganising.plans(ben) == []
