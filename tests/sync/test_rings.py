"""The rings of a card between computers: each word is where its person wants it, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.operation import COMPANY
from deskapp.services import desk_ring, duties, exports, own_ring, people, search, undo
from tests.sync.offices import documents, states

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

PAY = "t-pay"
WISH, SKILL = "Zanzibarwunsch", "Quokkakunde"  # words that nobody else writes


class House:
    """Anna and Ben at the desk, Petra at Payroll, whose space the others do not read, Carla who only asks."""

    def __init__(self, office: Office) -> None:
        self.office = office
        office.hub().add_space(PAY, "team", "Payroll")
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.petra, self.carla = office.join("petra", space=PAY), office.join("carla", customer=True)
        with self.anna.unit() as work:
            self.payroll = work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "space": PAY}, space=COMPANY)
            work.commit()
        self.all = (self.anna, self.ben, self.petra, self.carla)
        self.settle()

    def settle(self) -> None:
        """Exchanges and duties until nothing is under way."""
        for _ in range(2):
            self.office.sync(*self.all)
            for desk in self.all:
                duties.run(desk.replica, self.office.hub(), now=desk.now)
        self.office.settle(*self.all)
        for desk in self.all:
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.office.hub(), space), (desk.login, space)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


@pytest.fixture
def small_house(small_office: Office) -> House:
    return House(small_office)


def where(desk: Desk, word: str) -> set[str]:
    """The tables of a replica in which a word stands in any column, full text included."""
    found = set()
    for (table,) in desk.replica.read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fts%'"):
        for row in desk.replica.read(f"SELECT * FROM {table}"):
            if any(word.encode() in (each if isinstance(each, bytes) else str(each).encode()) for each in row):
                found.add(table)
    for table in ("ticket", "message", "person", "snippet"):
        sql = f"SELECT rowid FROM fts_{table} WHERE fts_{table} MATCH ?"
        if desk.replica.read(sql, (word.casefold(),)):
            found.add(f"fts_{table}")
    return found


def test_a_person_reads_all_that_a_team_keeps_of_him_and_his_word_stands(house: House) -> None:
    anna, petra, carla = house.anna, house.petra, house.carla
    desk_ring.change(petra, carla.person, house.payroll, {"channel": "mail", "form": "formal", "hours": [[[0, 1], 540, 720]]})
    house.settle()
    assert not desk_ring.about(anna, carla.person)  # of another team's space
    (note,) = desk_ring.about(carla)
    assert (note.team_name, note.may) == ("Payroll", False)
    assert note.values == {"channel": "mail", "form": "formal", "hours": [[[0, 1], 540, 720]]}  # all of it
    with pytest.raises(Refused, match="people in Payroll"):
        desk_ring.change(anna, carla.person, house.payroll, {"form": "informal"})

    desk_ring.correct(carla, note.id, {"channel": "phone", "hours": []})
    (at_once,) = desk_ring.about(carla)
    assert (at_once.values, at_once.said, at_once.unsent) == (
        {"channel": "phone", "form": "formal"}, {"channel", "hours"}, True,
    )  # fmt: skip
    house.settle()
    there = desk_ring.card(petra, carla.person, house.payroll)
    assert (there.values, there.said) == ({"channel": "phone", "form": "formal"}, {"channel", "hours"})
    with pytest.raises(Refused, match="their word stands"):
        desk_ring.change(petra, carla.person, house.payroll, {"channel": "mail"})
    desk_ring.change(petra, carla.person, house.payroll, {"form": "informal"})
    house.settle()
    assert desk_ring.about(carla)[0].values == {"channel": "phone", "form": "informal"}

    desk_ring.correct(carla, note.id, {})  # takes her word back
    house.settle()
    assert desk_ring.card(petra, carla.person, house.payroll).values["channel"] == "mail"


def test_nobody_speaks_for_another(small_house: House) -> None:
    house = small_house
    anna, ben, petra, carla = house.all
    intake = desk_ring.people.me(anna).teams[0]
    made = desk_ring.change(anna, carla.person, intake, {"channel": "mail"})
    assert made is not None
    house.settle()
    for other in (ben, petra):
        with pytest.raises((Refused, desk_ring.NotFound)):
            desk_ring.correct(other, made.made, {"channel": "visit"})
    with ben.unit() as work:  # a program that does not ask, in the team's space and in its own
        said = {"person": ben.person, "said": {"channel": "visit"}, "happened": 1}
        work.record("make", "desk_word", work.fresh_id(), said, space="desk", root=made.made)
        work.commit()
    house.settle()
    assert desk_ring.card(anna, carla.person, intake).values == {"channel": "mail"}
    mine = desk_ring.change(anna, ben.person, intake, {"channel": "mail"})
    assert mine is not None
    house.settle()
    desk_ring.correct(ben, mine.made, {"channel": "chat"})  # he reads the space: there is no copy, only the card
    house.settle()
    assert desk_ring.card(anna, ben.person, intake).values == {"channel": "chat"}
    assert len(desk_ring.about(ben)) == 1


def test_the_own_ring_is_read_by_whom_its_person_names_and_by_nobody_else(house: House, tmp_path: Path) -> None:
    anna, ben, petra, carla = house.all
    own_ring.say(carla, "wishes", f"One day a {WISH}")
    own_ring.say(carla, "skills", SKILL)
    own_ring.let_read(carla, "wishes", petra.person)
    assert own_ring.let_read(carla, "wishes", petra.person) is None
    house.settle()
    assert [(each.topic, each.text) for each in own_ring.told_by(petra, carla.person)] == [("wishes", f"One day a {WISH}")]
    assert not own_ring.told_by(anna, carla.person)
    assert where(carla, WISH) == {"ring", "op"}
    assert where(petra, WISH) == {"ring", "op"}
    for desk in (anna, ben):
        assert not where(desk, WISH), desk.login
    for desk in (anna, ben, petra):
        assert not where(desk, SKILL), desk.login

    for desk in house.all:  # not even its person and its reader find it by search, or have it in a file
        assert not people.find(desk, WISH)
        assert not search.quick(desk, WISH)
        exports.export_people(desk, tmp_path / "people.csv")
        exports.export_tickets(desk, tmp_path / "tickets.csv")
        assert not any(WISH.encode() in each.read_bytes() for each in tmp_path.glob("*.csv"))
        assert WISH not in repr(people.tree(desk)) + repr(people.card(desk, carla.person))

    own_ring.say(carla, "wishes", f"{WISH}, soon")
    house.settle()
    assert own_ring.told_by(petra, carla.person)[0].text == f"{WISH}, soon"

    own_ring.take_away(carla, "wishes", petra.person)
    house.office.sync(carla, petra)
    assert not own_ring.told_by(petra, carla.person)  # with the first exchange
    house.settle()
    assert not where(petra, WISH)  # not in his log, not anywhere
    bodies = [bytes(each.body or b"") for each in house.office.hub().pull(f"p-{petra.person}", 0, 1000, device=petra.device)]
    assert not any(WISH.encode() in each for each in bodies)
    assert [each.readers for each in own_ring.mine(carla)] == [(), (), (), ()]
    assert own_ring.mine(carla)[0].text == f"{WISH}, soon"
    assert own_ring.forget(carla.replica, house.office.hub()) == 0  # once


def test_taking_away_is_undone_before_it_went(small_house: House) -> None:
    house = small_house
    own_ring.say(house.carla, "wishes", WISH)
    own_ring.let_read(house.carla, "wishes", house.petra.person)
    house.settle()
    changes = own_ring.take_away(house.carla, "wishes", house.petra.person)
    undo.undo(house.carla, changes.group)
    house.settle()
    assert own_ring.told_by(house.petra, house.carla.person)


def test_who_comes_later_reads_what_was_kept_of_him(small_house: House) -> None:
    house = small_house
    office, petra = house.office, house.petra
    with petra.unit() as work:
        dora = work.fresh_id()
        work.record("make", "person", dora, {"login": "dora", "name": "Dora"}, space=COMPANY)
        work.commit()
    with pytest.raises(Refused, match="does not use deskapp yet"):
        own_ring.let_read(house.carla, "wishes", dora)
    desk_ring.change(petra, dora, house.payroll, {"register": "plain"})
    house.settle()
    later = office.join("dora", customer=True)
    assert later.person == dora
    house.all = (*house.all, later)
    house.settle()
    assert [each.values for each in desk_ring.about(later)] == [{"register": "plain"}]
