"""Parents and children in different teams' spaces: each side sees what it may, and what is needed is passed on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.operation import COMPANY
from deskapp.services import duties, history, requests, tickets
from tests.shell import Shell
from tests.sync.offices import documents, states, tickets_of, view

if TYPE_CHECKING:
    from deskapp.domain.rows import KinRow
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

PAY, HR = "t-pay", "t-hr"


class House:
    """Anna and Ben at the desk, Petra at Payroll, Hanna at People, Max at the desk and Payroll, Carla who asks."""

    def __init__(self, office: Office) -> None:
        self.office = office
        hub = office.hub()
        hub.add_space(PAY, "team", "Payroll")
        hub.add_space(HR, "team", "People")
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla = office.join("carla", customer=True)
        self.petra, self.hanna = office.join("petra", space=PAY), office.join("hanna", space=HR)
        self.max = office.join("max")
        hub.add_member(PAY, self.max.person)
        with self.anna.unit() as work:
            self.payroll, self.people = work.fresh_id(), work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "space": PAY}, space=COMPANY)
            work.record("make", "team", self.people, {"name.en": "People", "space": HR}, space=COMPANY)
            work.commit()
        self.all = (self.anna, self.ben, self.carla, self.petra, self.hanna, self.max)
        self.settle()
        self.parent = tickets.open_ticket(
            self.anna, subject="A laptop for the new one", requester=self.carla.person, text="By Monday",
            fields={"purpose": "the fair in Turku", "needed_by": 1_900_000_000_000, "external_waiting": True},
        ).made  # fmt: skip
        self.settle()

    def settle(self) -> None:
        """Exchanges and duties until nothing is under way."""
        for _ in range(3):
            self.office.sync(*self.all)
            for desk in (self.anna, self.petra, self.hanna):
                duties.run(desk.replica, self.office.hub(), now=desk.now)
        self.office.settle(*self.all)

    def child(self, desk: Desk, text: str = "Please say who pays") -> str:
        """A part for Payroll; returns its ticket there."""
        tickets.open_ticket(desk, subject="Who pays?", requester=desk.person, team=self.payroll, text=text,
                            child_of=self.parent)  # fmt: skip
        self.settle()
        (ticket,) = self.petra.replica.one("SELECT lower(hex(id)) FROM ticket WHERE subject = 'Who pays?'") or ("",)
        return str(ticket)

    def whole(self) -> None:
        """Everybody has what the hub has."""
        self.settle()
        for desk in self.all:
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.office.hub(), space), (desk.login, space)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


def children(desk: Desk, ticket: str) -> list[KinRow]:
    return [each for each in view(desk, ticket).kin if each.role == "child"]


def parent(desk: Desk, ticket: str) -> KinRow:
    (found,) = [each for each in view(desk, ticket).kin if each.role == "parent"]
    return found


@pytest.mark.parametrize("who", ["who cannot write there", "who can"])
def test_each_side_sees_how_the_other_stands_and_nothing_else(house: House, who: str) -> None:
    opener = house.anna if who == "who cannot write there" else house.max
    child = house.child(opener)
    fields = view(house.petra, child).fields
    assert (fields["purpose"], fields["needed_by"], fields["external_waiting"]) == (
        "the fair in Turku", 1_900_000_000_000, True,
    )  # fmt: skip
    assert [each.body for each in view(house.petra, child).messages] == ["Please say who pays"]
    told = parent(house.petra, child)
    assert (told.number, told.purpose, told.here, told.subject) == (
        tickets_of(house.anna)[house.parent].number, "the fair in Turku", False, "",
    )  # fmt: skip
    (row,) = children(house.ben, house.parent)
    assert (row.status, row.team_name, row.subject, row.here) == ("new", "Payroll", "Who pays?", False)
    tickets.take(house.petra, child)
    tickets.set_fields(house.petra, child, {"next_word_by": 1_890_000_000_000})
    house.settle()
    (row,) = children(house.ben, house.parent)
    assert (row.status, row.assignee_name, row.next_word_by) == ("open", "Petra", 1_890_000_000_000)
    tickets.note(house.petra, child, "Between us at Payroll")
    tickets.close(house.petra, child, "We do")
    house.settle()
    (row,) = children(house.ben, house.parent)
    assert row.status == "solved"
    assert [row.here for row in children(house.max, house.parent)] == [True], "he reads both"
    for desk in (house.anna, house.ben):
        for text in ("Between us", "We do"):
            found = desk.replica.one("SELECT count(*) FROM op WHERE instr(CAST(body AS TEXT), ?) > 0", (text,))
            assert found == (0,), "nothing else of theirs is here"
    assert house.petra.replica.one("SELECT count(*) FROM op WHERE instr(CAST(body AS TEXT), 'new one') > 0") == (0,)
    said = [history.sentence(each) for each in history.history(house.ben, house.parent)]
    assert f"{opener.login.title()} opened a part of it: {row.number}" in said
    house.whole()


def test_what_the_parent_needs_is_passed_on_until_the_childs_team_says_otherwise(house: House) -> None:
    child = house.child(house.anna)
    tickets.set_fields(house.ben, house.parent, {"needed_by": 1_899_000_000_000, "external_waiting": False})
    house.settle()
    fields = view(house.petra, child).fields
    assert (fields["needed_by"], fields["external_waiting"]) == (1_899_000_000_000, False)
    said = [history.sentence(each) for each in history.history(house.petra, child)]
    assert any(each.startswith("Ben set needed by") for each in said)
    tickets.set_fields(house.petra, child, {"needed_by": 1_898_000_000_000})
    tickets.set_fields(house.ben, house.parent, {"needed_by": 1_897_000_000_000, "purpose": "the fair in Oulu"})
    house.settle()
    fields = view(house.petra, child).fields
    assert (fields["needed_by"], fields["purpose"]) == (1_898_000_000_000, "the fair in Oulu")
    assert parent(house.petra, child).needed_by == 1_897_000_000_000, "and they can see what the parent says"
    before = house.office.hub().heads(device=house.petra.device)[PAY].seq
    house.settle()
    assert house.office.hub().heads(device=house.petra.device)[PAY].seq == before, "nothing goes round and round"
    house.whole()


def test_in_one_space_undo_takes_both_back(house: House) -> None:
    child = tickets.open_ticket(house.anna, subject="Order it", requester=house.anna.person, child_of=house.parent).made
    assert view(house.anna, child).fields["purpose"] == "the fair in Turku"
    changed = tickets.set_fields(house.anna, house.parent, {"purpose": "the fair in Oulu"})
    assert view(house.anna, child).fields["purpose"] == "the fair in Oulu"
    tickets.undo(house.anna, changed.group)
    assert view(house.anna, child).fields["purpose"] == "the fair in Turku"
    tickets.set_fields(house.anna, child, {"purpose": "our stock"})
    tickets.set_fields(house.anna, house.parent, {"purpose": "the fair in Oulu"})
    assert view(house.anna, child).fields["purpose"] == "our stock"
    house.settle()
    assert [each.id for each in children(house.ben, house.parent)] == [child]
    assert parent(house.ben, child).here
    house.whole()


def test_a_child_that_moves_on_and_a_parent_that_moves_are_found_again(house: House) -> None:
    child = house.child(house.anna)
    tickets.move(house.petra, child, house.people)
    house.settle()
    (row,) = children(house.ben, house.parent)
    assert (row.id, row.team_name) == (child, "People")
    tickets.move(house.anna, house.parent, house.payroll)
    house.settle()
    (row,) = children(house.petra, house.parent)
    assert (row.id, row.number) == (child, tickets_of(house.hanna)[child].number)
    tickets.take(house.hanna, child)
    house.settle()
    (row,) = children(house.petra, house.parent)
    assert (row.status, row.assignee_name) == ("open", "Hanna")
    tickets.set_fields(house.petra, house.parent, {"purpose": "the fair in Pori"})
    house.settle()
    assert view(house.hanna, child).fields["purpose"] == "the fair in Pori"
    house.whole()


def test_whoever_opened_it_can_answer_and_the_customer_sees_none_of_it(house: House) -> None:
    child = house.child(house.anna)
    tickets.reply(house.petra, child, "Which cost centre?")
    house.settle()
    (mine,) = [each.id for each in requests.mine(house.anna) if each.subject == "Who pays?"]
    tickets.reply(house.anna, mine, "4711")
    house.settle()
    assert [each.body for each in view(house.petra, child).messages] == ["Please say who pays", "Which cost centre?", "4711"]
    assert [each.subject for each in requests.mine(house.carla)] == ["A laptop for the new one"]
    assert house.carla.replica.one("SELECT count(*) FROM kin") == (0,)


def test_by_the_command_line(house: House) -> None:
    number = tickets_of(house.anna)[house.parent].number
    shell = Shell(house.office.folder)
    done = shell.run("anna", "ticket", "open", "--subject", "Who pays?", "--team", "Payroll", "--child-of", number, "--json")
    assert done.code == 0, done.err
    house.settle()
    shown = json.loads(shell.run("ben", "ticket", "show", number, "--json").out)
    assert [(each["role"], each["subject"], each["team"]) for each in shown["kin"]] == [("child", "Who pays?", "Payroll")]
    assert "child" in shell.run("ben", "ticket", "show", number).out
