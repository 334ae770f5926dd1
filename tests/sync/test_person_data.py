"""A copy of everything held about a person, and its erasure, at both kinds of hub: complete, looked at first, for good."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import COMPANY
from deskapp.services import absence, desk_ring, duties, own_ring, people, person_data, person_report, tickets
from tests.sync.test_rings import PAY, WISH, where

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

OLD, NEW, NOTE, REPLY = "Altweltkamel", "Neuweltkamel", "Bergzebranotiz", "Flusspferdantwort"
YEAR = person_data.YEAR_MS


class House:
    """Anna keeps the hub and works at the desk, Petra at Payroll, Carla only asks: she asked for things old and new."""

    def __init__(self, office: Office) -> None:
        self.office = office
        office.hub().add_space(PAY, "team", "Payroll")
        self.anna, self.petra = office.join("anna"), office.join("petra", space=PAY)
        self.carla = office.join("carla", customer=True)
        with self.anna.unit() as work:
            self.payroll = work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "space": PAY}, space=COMPANY)
            work.commit()
        self.settle()
        now = office.clock.ms
        office.clock.ms = now - 3 * YEAR
        self.old = tickets.open_ticket(self.anna, subject=OLD, requester=self.carla.person, text=f"Please: {OLD}").made
        tickets.reply(self.anna, self.old, REPLY)
        tickets.note(self.anna, self.old, NOTE)
        tickets.set_fields(self.anna, self.old, {"status": "solved"})
        office.clock.ms = now
        self.new = tickets.open_ticket(
            self.petra, subject=NEW, requester=self.carla.person, team=self.payroll, text="x"
        ).made
        self.others = tickets.open_ticket(self.anna, subject="Of Petra", requester=self.petra.person, text="x").made
        desk_ring.change(self.petra, self.carla.person, self.payroll, {"channel": "mail"})
        absence.say_away(self.anna, self.anna.person, office.clock.ms + 1, office.clock.ms + 2)
        self.settle()
        own_ring.say(self.carla, "wishes", WISH)
        own_ring.let_read(self.carla, "wishes", self.petra.person)
        self.settle()

    @property
    def all(self) -> tuple[Desk, ...]:
        """Everybody."""
        return (self.anna, self.petra, self.carla)

    def settle(self) -> None:
        """Exchanges and duties until nothing is under way."""
        for _ in range(2):
            self.office.sync(*self.all)
            for desk in self.all:
                duties.run(desk.replica, self.office.hub(), now=desk.now)
        self.office.settle(*self.all)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


def test_a_copy_holds_everything_and_an_erasure_takes_what_it_said(house: House) -> None:
    anna, petra, carla = house.anna, house.petra, house.carla
    mine = person_data.copy(person_data.look(carla, carla.person))  # what she reads herself
    assert {"card", "tickets", "messages", "reached", "own"} <= set(mine["parts"])
    text = person_report.as_text(json.loads(json.dumps(mine)), person_data.plan(person_data.look(carla, carla.person)))
    assert all(word in text for word in (WISH, OLD, NEW, REPLY, "mail"))
    assert NOTE not in text

    told = person_data.copy(person_data.look(anna, carla.person))  # the keeper's: every space of the hub
    text = person_report.as_text(told, person_data.plan(person_data.look(anna, carla.person)))
    assert all(word in text for word in (WISH, OLD, NEW, REPLY, "mail"))
    assert NOTE not in text
    assert told["left_out"]["notes"] == 1
    assert len(told["hub"]["computers"]) == 1
    assert not where(anna, WISH)  # no word of it stayed with the keeper
    assert not where(anna, NEW)
    readers = house.office.hub().readers(device=anna.device)
    assert readers.get("", frozenset()) >= {anna.person, petra.person, carla.person}

    looked = person_data.plan(person_data.look(anna, carla.person), years=2)
    assert {(each.part, each.why) for each in looked.goes} >= {
        ("own", "own"),
        ("reached", "reached"),
        ("tickets", "old"),
    }
    assert {(each.part, each.why) for each in looked.stays} >= {("card", "works"), ("tickets", "open"), ("log", "log")}
    assert own_ring.told_by(petra, carla.person)  # nothing was changed by looking
    with pytest.raises(Refused) as raised:
        person_data.erase(anna, carla.person, " ", years=2)
    assert raised.value.code == "erase.reason"

    person_data.erase(anna, carla.person, "she asked for it", years=2)
    house.settle()
    house.settle()
    for desk in house.all:
        for word in (WISH, OLD, REPLY, NOTE):
            assert not where(desk, word), (desk.login, word)
        assert people.card(desk, carla.person).name == "Carla"
    assert not desk_ring.about(carla)
    assert where(carla, NEW)  # what is not done yet stays
    again = person_data.plan(person_data.look(anna, carla.person), years=2)
    assert not again.goes
    for space in ("desk", PAY, f"p-{carla.person}", f"p-{petra.person}"):
        everything = b"".join(bytes(each.body) for each in _states(house, space))
        assert not any(word.encode() in everything for word in (WISH, OLD, REPLY, NOTE)), space


def _states(house: House, space: str) -> list[object]:
    device = {"desk": house.anna, PAY: house.petra}.get(
        space, house.carla if space.endswith(house.carla.person) else house.petra
    )
    return list(house.office.hub().states(space, "", 10_000, device=device.device))


def test_a_person_erases_what_is_his_and_is_told_what_stays(small_office: Office) -> None:
    house = House(small_office)
    anna, petra, carla = house.anna, house.petra, house.carla
    looked = person_data.plan(person_data.look(carla, carla.person), years=0)
    assert [(each.part, each.why) for each in looked.goes] == [("own", "own")]
    done = person_data.erase(carla, carla.person, "mine")
    assert done.goes
    house.settle()
    assert not where(petra, WISH)
    assert not where(carla, WISH)
    assert [each.text for each in own_ring.mine(carla)] == [""] * 4
    own_ring.say(carla, "wishes", "Something new")  # the ring itself goes on
    house.settle()
    assert not carla.replica.read("SELECT 1 FROM parked")
    of_anna = person_data.plan(person_data.look(anna, anna.person))
    assert ("absences", "own") in {(each.part, each.why) for each in of_anna.goes}
    assert ("card", "works") in {(each.part, each.why) for each in of_anna.stays}
    with pytest.raises(NotFound):
        person_data.look(anna, "0" * 32)


def test_the_card_goes_when_its_person_has_left(small_office: Office) -> None:
    from deskapp.services import hub_people

    house = House(small_office)
    hub_people.remove_person(house.office.hub(), "carla")
    house.office.settle(house.anna, house.petra)
    looked = person_data.erase(house.anna, house.carla.person, "gone", years=2)
    assert ("card", "gone") in {(each.part, each.why) for each in looked.goes}
    house.office.settle(house.anna, house.petra)
    assert people.card_or_none(house.anna, house.carla.person) is None
    assert not where(house.anna, "Carla")
