"""Replies that leave later: by whoever holds the lease, once, and not past a newer word."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.rows import Attachment
from deskapp.replica.blobs import Blobs
from deskapp.services import duties, history, reading, scheduled, tickets
from deskapp.sync.older import Tidy
from tests.shell import Shell
from tests.sync.offices import documents, states, tickets_of, view

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

HOUR = 3_600_000


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


class House:
    """Anna and Ben at the desk, Carla who asks; one ticket of hers."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla = office.join("carla", customer=True)
        self.all = (self.anna, self.ben, self.carla)
        self.settle()
        self.mine = tickets.open_ticket(self.carla, subject="Badge", requester=self.carla.person, text="Lost").made
        self.settle()
        (self.ticket,) = tickets_of(self.anna)

    def settle(self) -> None:
        self.office.settle(*self.all)

    def later(self, text: str = "Come on Monday", **more: object) -> str:
        made = scheduled.send_later(self.anna, self.ticket, text, self.due(), **more)  # type: ignore[arg-type]
        self.office.sync(self.anna, self.ben, self.carla)
        return made.made

    def due(self) -> int:
        return self.office.clock.ms + HOUR

    def done(self, desk: Desk, at: int | None = None) -> int:
        """The duties as somebody with the lease does them when the hub's clock says so."""
        hub = self.office.hub()
        hub.drop_lease("duties:desk", self.anna.device)
        hub.drop_lease("duties:desk", self.ben.device)
        moment = self.office.clock.ms + HOUR + 60_000 if at is None else at
        self.office.clock.ms = max(self.office.clock.ms, moment)
        hub.now = lambda: moment  # type: ignore[method-assign]
        try:
            return duties.run(desk.replica, hub, now=desk.now)
        finally:
            del hub.now

    def bodies(self, desk: Desk, ticket: str = "") -> list[str]:
        return [each.body for each in reading.ticket(desk, ticket or self.ticket).messages]

    def whole(self) -> None:
        """Everybody has what the hub has."""
        self.settle()
        for desk in self.all:
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.office.hub(), space), (desk.login, space)
            assert desk.replica.one("SELECT count(*) FROM op WHERE seq IS NULL") == (0,)
            assert desk.replica.one("SELECT count(*) FROM shadow") == (0,)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


def test_it_leaves_at_its_time_whoever_is_there_once(house: House) -> None:
    made = house.later()
    assert [(each.id, each.state, each.author_name) for each in view(house.ben, house.ticket).scheduled] == [
        (made, "waiting", "Anna")
    ]
    house.done(house.ben, house.office.clock.ms)
    assert house.bodies(house.ben) == ["Lost"], "not before its time"
    house.done(house.ben)
    house.done(house.anna)  # she did it too before she heard: it is there once
    house.whole()
    for desk in (house.anna, house.ben):
        assert house.bodies(desk) == ["Lost", "Come on Monday"]
        assert view(desk, house.ticket).scheduled == ()
    assert house.bodies(house.carla, house.mine) == ["Lost", "Come on Monday"]
    sent = view(house.ben, house.ticket).messages[-1]
    assert (sent.author_name, sent.id) == ("Anna", scheduled.message_of(made, _due(house.ben, made)))
    row = tickets_of(house.ben)[house.ticket]
    assert (row.status, row.assignee_name) == ("open", "Anna")
    said = [history.sentence(each) for each in history.history(house.ben, house.ticket)]
    assert sum(each == "Anna replied" for each in said) == 1
    assert any(each.startswith("Anna wrote a reply that goes out") for each in said)
    assert house.done(house.ben) == 0


def _due(desk: Desk, made: str) -> int:
    (text,) = desk.replica.one("SELECT doc FROM scheduled WHERE id = ?", (bytes.fromhex(made),))
    return int(json.loads(text)["values"]["due"])


@pytest.mark.parametrize("who", ["customer", "colleague", "offline"])
def test_a_newer_word_stops_it_and_its_author_decides(house: House, who: str) -> None:
    if who == "offline":  # she wrote before him, and the hub got it after
        tickets.reply(house.carla, house.mine, "Found it")
    made = house.later()
    if who == "customer":
        tickets.reply(house.carla, house.mine, "Found it")
    elif who == "colleague":
        tickets.reply(house.ben, house.ticket, "Found it")
    house.settle()
    house.done(house.ben)
    house.settle()
    assert "Come on Monday" not in house.bodies(house.anna)
    (row,) = scheduled.stopped(house.anna)
    assert (row.id, row.state, row.reason, row.text) == (made, "stopped", "newer", "Come on Monday")
    assert scheduled.stopped(house.ben) == [], "it is Anna's to decide"
    assert view(house.ben, house.ticket).scheduled[0].state == "stopped"
    house.done(house.ben)
    house.settle()
    assert "Come on Monday" not in house.bodies(house.anna)
    scheduled.change(house.anna, made, text="Keep it then", due=house.due())
    house.settle()
    house.done(house.ben)
    house.whole()
    assert house.bodies(house.carla, house.mine) == ["Lost", "Found it", "Keep it then"]


@pytest.mark.parametrize("how", ["solved", "closed", "deleted"])
def test_a_ticket_that_is_done_stops_it(house: House, how: str) -> None:
    made = house.later()
    if how == "deleted":
        with house.ben.unit() as work:
            ticket = work.document("ticket", house.ticket)
            assert ticket is not None
            from deskapp.domain.merge import edition

            work.record("delete", "ticket", house.ticket, base={"*": edition(ticket)})
            work.commit()
    else:
        tickets.set_fields(house.ben, house.ticket, {"status": how})
    house.settle()
    house.done(house.ben)
    house.settle()
    (text,) = house.anna.replica.one("SELECT doc FROM scheduled WHERE id = ?", (bytes.fromhex(made),))
    assert json.loads(text)["values"]["reason"] == "closed"
    if how != "deleted":
        scheduled.send_now(house.anna, made)
        house.whole()
        assert house.bodies(house.carla, house.mine) == ["Lost", "Come on Monday"]


def test_a_word_after_the_end_leaves_where_it_was_meant_so(house: House) -> None:
    tickets.close(house.anna, house.ticket, "A new badge")
    house.later("Does the new one work?")
    house.done(house.ben)
    house.whole()
    assert house.bodies(house.carla, house.mine) == ["Lost", "Does the new one work?"]
    assert tickets_of(house.anna)[house.ticket].status == "solved"


def test_the_team_changes_it_and_takes_it_back_and_undo_works(house: House) -> None:
    made = house.later()
    changed = scheduled.change(house.ben, made, text="Come on Tuesday")
    house.settle()
    assert view(house.anna, house.ticket).scheduled[0].text == "Come on Tuesday"
    tickets.undo(house.ben, changed.group)
    house.settle()
    assert view(house.anna, house.ticket).scheduled[0].text == "Come on Monday"
    gone = scheduled.withdraw(house.ben, made)
    house.settle()
    assert view(house.anna, house.ticket).scheduled == ()
    tickets.undo(house.ben, gone.group)
    house.settle()
    assert view(house.anna, house.ticket).scheduled[0].text == "Come on Monday"
    second = scheduled.send_later(house.anna, house.ticket, "Never mind", house.due())
    tickets.undo(house.anna, second.group)
    house.settle()
    house.done(house.ben)
    house.whole()
    assert house.bodies(house.carla, house.mine) == ["Lost", "Come on Monday"]
    with pytest.raises(Refused) as late:
        scheduled.withdraw(house.anna, made)
    assert late.value.code == "send.gone"
    with pytest.raises(Refused) as past:
        scheduled.send_later(house.anna, house.ticket, "Yesterday", house.office.clock.ms - HOUR)
    assert past.value.code == "send.past"


def test_its_files_go_along(house: House) -> None:
    blobs = Blobs(house.anna.home, house.anna.key, synchronous="off")
    sha, size = blobs.put(b"a plan")
    blobs.close_thread()
    house.later(attachments=[Attachment("plan.txt", size, sha)], solve=True)
    house.settle()
    house.done(house.ben)
    house.whole()
    assert tickets_of(house.anna)[house.ticket].status == "solved"
    assert [each.name for each in reading.ticket(house.carla, house.mine).messages[-1].attachments] == ["plan.txt"]
    assert house.office.hub().get_chunk(house.carla.own_space, sha, 0, device=house.carla.device) == b"a plan"


def test_it_goes_with_a_ticket_into_another_space(house: House) -> None:
    hub = house.office.hub()
    hub.add_space("t-pay", "team", "Payroll")
    petra = house.office.join("petra", space="t-pay")
    with house.anna.unit() as work:
        payroll = work.fresh_id()
        work.record("make", "team", payroll, {"name.en": "Payroll", "space": "t-pay"}, space="company")
        work.commit()
    made = house.later()
    house.all = (*house.all, petra)
    house.settle()
    tickets.move(house.anna, house.ticket, payroll)
    house.settle()
    assert house.anna.replica.one("SELECT count(*) FROM scheduled") == (0,)
    assert [each.id for each in view(petra, house.ticket).scheduled] == [made]
    house.done(house.ben)
    house.done(petra)
    house.whole()
    assert house.bodies(petra) == ["Lost", "Come on Monday"]
    assert house.bodies(house.carla, house.mine) == ["Lost", "Come on Monday"]


def test_by_the_command_line(house: House) -> None:
    shell = Shell(house.office.folder)
    number = tickets_of(house.anna)[house.ticket].number
    done = shell.run("anna", "ticket", "reply", number, "Come on Monday", "--later", "2036-11-30 08:00")
    assert done.code == 0, done.err
    shown = json.loads(shell.run("anna", "ticket", "show", number, "--json").out)
    assert [(each["author"], each["text"], each["state"]) for each in shown["scheduled"]] == [
        ("Anna", "Come on Monday", "waiting")
    ]
    assert "leaves 2036-11-30 08:00" in shell.run("anna", "ticket", "show", number).out
    assert shell.run("anna", "ticket", "withdraw", number).code == 0
    assert shell.run("anna", "ticket", "withdraw", number).code == 1
    assert json.loads(shell.run("anna", "ticket", "show", number, "--json").out)["scheduled"] == []


def test_a_ticket_that_rests_stays_here_while_a_reply_of_it_waits(small_office: Office) -> None:
    anna = small_office.join("anna")
    ticket = tickets.open_ticket(anna, subject="Badge", requester=anna.person, text="Lost").made
    tickets.close(anna, ticket, "A new badge")
    made = scheduled.send_later(anna, ticket, "How is the new one?", small_office.clock.ms + 500 * 24 * HOUR).made
    small_office.settle(anna)
    small_office.clock.ms += 400 * 24 * HOUR
    for _ in range(5):
        Tidy(anna.now)(anna.replica, small_office.hub())
    assert [each.id for each in view(anna, ticket).scheduled] == [made]
    scheduled.withdraw(anna, made)
    small_office.settle(anna)
    small_office.clock.ms += 400 * 24 * HOUR
    for _ in range(5):
        Tidy(anna.now)(anna.replica, small_office.hub())
    assert ticket not in tickets_of(anna)
