"""A question to a colleague or a team beside a ticket: told apart, delivered to whoever cannot read it, and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.asking import state_of
from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.operation import COMPANY
from deskapp.services import asking, duties, history, reading, tickets
from tests.sync.offices import Office, documents, states

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.asking import AskRow
    from deskapp.services.desk import Desk


class House:
    """Anna and Ben at the desk; Carla asks, Max and Mia work elsewhere and both look after the building."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla, self.max, self.mia = (office.join(each, customer=True) for each in ("carla", "max", "mia"))
        self.all = (self.anna, self.ben, self.carla, self.max, self.mia)
        office.settle(*self.all)
        with self.anna.unit() as work:
            self.building = work.fresh_id()
            work.record("make", "team", self.building, {"name.en": "Building"}, space=COMPANY)
            for each in (self.max, self.mia):
                work.record("add", "person", each.person, {"teams": [self.building]}, base={})
            work.commit()
        self.ticket = tickets.open_ticket(
            self.anna, subject="The secret of the door", requester=self.carla.person, text="It does not close"
        ).made
        tickets.reply(self.anna, self.ticket, "We look after it")
        tickets.note(self.anna, self.ticket, "She is always so nervous")
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.office.sync(*self.all)
            duties.run(self.anna.replica, self.office.hub(), now=self.anna.now)
        self.office.settle(*self.all)

    def ask(self, **to: str) -> str:
        said = reading.ticket(self.anna, self.ticket).messages
        made = asking.ask(self.anna, self.ticket, "Who has the key?", excerpts=[each.id for each in said], due=99, **to).made
        self.settle()
        return made

    def here(self) -> AskRow:
        (found,) = reading.ticket(self.anna, self.ticket).asks
        return found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield House(office)
    office.close()


def to(desk: Desk) -> AskRow:
    (found,) = asking.asked_of_me(desk)
    return found


def test_the_newest_word_says_how_it_stands() -> None:
    assert [state_of(kinds) for kinds in ((), ("answer",), ("answer", "thanks"), ("decline",), ("answer", "more"))] == [
        "open", "answered", "thanked", "declined", "open",
    ]  # fmt: skip


def test_somebody_outside_sees_the_excerpts_alone_and_answers_the_asker_alone(house: House) -> None:
    asked = house.ask(helper=house.max.person)
    row = to(house.max)
    assert (row.question, row.asker_name, row.due, row.state, row.ticket) == ("Who has the key?", "Anna", 99, "open", "")
    assert [each.body for each in row.excerpts] == ["It does not close", "We look after it"], "no internal note leaves"
    assert [each.author_name for each in row.excerpts] == ["Carla", "Anna"]
    everything = "".join(text for (text,) in house.max.replica.read("SELECT doc FROM ask UNION SELECT doc FROM request"))
    assert "secret" not in everything
    assert asking.waiting_for_me(house.max) == 1
    asking.answer(house.max, row.id, "It hangs at the reception")
    house.settle()
    said = house.here()
    assert (said.id, said.state, said.answer().body) == (asked, "answered", "It hangs at the reception")  # type: ignore[union-attr]
    assert said.words[0].author == house.max.person
    assert tickets_of(house) == house.anna.person, "the asker keeps the ticket"
    asking.ask_more(house.anna, asked, "And who else?")
    house.settle()
    assert [each.body for each in to(house.max).words] == ["It hangs at the reception", "And who else?"]
    asking.decline(house.max, row.id, "Nobody that I know")
    house.settle()
    assert house.here().state == "declined"
    asking.thank(house.anna, asked)
    house.settle()
    assert (house.here().state, to(house.max).state, asking.waiting_for_me(house.max)) == ("thanked", "thanked", 0)
    told = [history.sentence(each) for each in history.history(house.anna, house.ticket) if each.intent.endswith("ask")]
    assert told == [
        "Anna asked Max", "Max answered the question", "Anna asked a follow-up question", "Max cannot help with the question",
        "Anna said thanks for the answer",
    ]  # fmt: skip
    assert asking.asked_of_me(house.carla) == []
    whole(house)


def test_a_team_is_asked_and_whoever_answers_first_is_seen_by_the_others(house: House) -> None:
    asked = house.ask(team=house.building)
    assert (to(house.max).to_name, to(house.mia).to_team) == ("Building", True)
    asking.answer(house.mia, to(house.mia).id, "I have it")
    house.settle()
    assert [each.body for each in to(house.max).words] == ["I have it"]
    assert (house.here().state, asking.waiting_for_me(house.max)) == ("answered", 0)
    asking.withdraw(house.anna, asked)
    house.settle()
    assert (asking.asked_of_me(house.max), reading.ticket(house.anna, house.ticket).asks) == ([], ())
    with pytest.raises(NotFound):
        asking.answer(house.max, asked, "Too late")
    whole(house)


def test_a_colleague_of_the_desk_finds_the_question_itself(house: House) -> None:
    asked = house.ask(helper=house.ben.person)
    row = to(house.ben)
    assert (row.id, row.ticket, row.number) == (asked, house.ticket, reading.ticket(house.ben, house.ticket).row.number)
    asking.answer(house.ben, row.id, "Upstairs")
    house.settle()
    assert house.here().state == "answered"
    tickets.undo(house.anna, house.anna.replica.read("SELECT grp FROM op WHERE intent = 'ask'")[0][0])
    assert reading.ticket(house.anna, house.ticket).asks == (), "a question can be taken back as anything else"


def test_whoever_uses_deskapp_later_finds_what_he_was_asked_before(house: House) -> None:
    with house.anna.unit() as work:
        late = work.fresh_id()
        work.record("make", "person", late, {"login": "nora", "name": "Nora"}, space=COMPANY)
        work.commit()
    house.ask(helper=late)
    nora = house.office.join("nora", customer=True)
    house.all = (*house.all, nora)
    house.settle()
    assert nora.person == late
    assert to(nora).question == "Who has the key?"


def test_nobody_asks_himself_nothing_or_nobody(house: House) -> None:
    for given in ({"helper": house.anna.person}, {}, {"helper": house.max.person, "team": house.building}):
        with pytest.raises(Refused):
            asking.ask(house.anna, house.ticket, "Who?", **given)
    with pytest.raises(Refused):
        asking.ask(house.anna, house.ticket, " ", helper=house.max.person)


def tickets_of(house: House) -> object:
    return reading.ticket(house.anna, house.ticket).fields["assignee"]


def whole(house: House) -> None:
    for desk in house.all:
        for (space,) in desk.replica.read("SELECT id FROM space"):
            assert documents(desk, space) == states(desk, house.office.hub(), space), (desk.login, space)
