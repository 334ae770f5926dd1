"""Tickets that go from one team's space into another's, and back, with people writing all the while."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from deskapp.domain.errors import Unavailable
from deskapp.domain.operation import COMPANY, DESK
from deskapp.domain.rows import Attachment
from deskapp.replica.blobs import Blobs
from deskapp.services import attachments, bulk, duties, history, reading, tickets
from deskapp.sync.exchange import Exchange
from deskapp.sync.pace import Pace
from deskapp.sync.recovery import recover
from tests.shell import Shell
from tests.sync.offices import documents, states, tickets_of, view
from tests.sync.test_recovery import Backup

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office

PAY = "t-pay"


class House:
    """Anna and Ben at the desk, Petra and Paul at Payroll, Max in both, Carla who asks."""

    def __init__(self, office: Office) -> None:
        self.office = office
        hub = office.hub()
        hub.add_space(PAY, "team", "Payroll")
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla = office.join("carla", customer=True)
        self.petra = office.join("petra", space=PAY)
        self.max = office.join("max")
        hub.add_member(PAY, self.max.person)
        with self.anna.unit() as work:
            self.payroll = work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "space": PAY}, space=COMPANY)
            work.commit()
        self.all = (self.anna, self.ben, self.carla, self.petra, self.max)
        self.settle()

    def settle(self) -> None:
        self.office.settle(*self.all)

    def opened(self, desk: Desk, requester: str = "") -> str:
        return tickets.open_ticket(desk, subject="Wages", requester=requester or desk.person, text="Too little").made

    def asked(self) -> str:
        """What Carla asks; returns the ticket of it at the desk."""
        root = tickets.open_ticket(self.carla, subject="My wages", requester=self.carla.person, text="Too little").made
        self.settle()
        (ticket,) = self.anna.replica.one("SELECT lower(hex(id)) FROM ticket WHERE root = ?", (bytes.fromhex(root),))
        return str(ticket)

    def whole(self) -> None:
        """Everybody has what the hub has, and nothing waits."""
        for desk in self.all:
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.office.hub(), space), (desk.login, space)
            assert desk.replica.one("SELECT count(*) FROM op WHERE seq IS NULL") == (0,)
            assert desk.replica.one("SELECT count(*) FROM shadow") == (0,)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


def said(desk: Desk, ticket: str) -> list[str]:
    return [history.sentence(each) for each in history.history(desk, ticket)]


def parked(desk: Desk) -> list[str]:
    return [reason for (reason,) in desk.replica.read("SELECT reason FROM parked")]


def test_a_ticket_goes_to_another_space_with_everything(house: House) -> None:
    ticket = house.opened(house.anna)
    tickets.note(house.anna, ticket, "Between us")
    tickets.take(house.anna, ticket)
    tickets.set_fields(house.anna, ticket, {"priority": 3})
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    tickets.add_label(house.anna, ticket, "late thought")  # after it: it cannot follow, she may not write there
    house.settle()
    assert ticket not in tickets_of(house.anna)
    assert ticket not in tickets_of(house.ben)
    for gone in (house.anna, house.ben):
        assert gone.replica.one("SELECT count(*) FROM message WHERE space = 'desk'") == (0,)
        assert gone.replica.one("SELECT count(*) FROM fts_ticket WHERE fts_ticket MATCH 'wages'") == (0,)
        assert gone.replica.one(
            "SELECT count(*) FROM op WHERE space = 'desk' AND root = ? AND seq < (SELECT max(seq) FROM op WHERE root = ?)"
            " AND length(body) > 0 AND actor <> ?", (*(bytes.fromhex(ticket),) * 2, gone.person)) == (0,)  # fmt: skip
    for desk in (house.petra, house.max):
        shown = view(desk, ticket)
        assert [each.body for each in shown.messages] == ["Too little", "Between us"]
        row = tickets_of(desk)[ticket]
        assert (row.team, row.assignee, row.priority) == (house.payroll, "", 3)
    assert parked(house.anna) == ["moved"]
    assert said(house.petra, ticket) == said(house.max, ticket)
    assert said(house.petra, ticket)[:4] == [
        "Anna opened the ticket", "Anna replied", "Anna left an internal note", "Anna set assignee from nothing to Anna",
    ]  # fmt: skip
    assert said(house.petra, ticket)[-1] == "Anna handed it over to Payroll"
    house.whole()


def test_work_of_whoever_may_write_there_follows(house: House) -> None:
    ticket = house.opened(house.anna)
    house.settle()
    tickets.set_fields(house.max, ticket, {"subject": "Wages of May"})
    tickets.note(house.max, ticket, "Written on the ferry")
    tickets.move(house.anna, ticket, house.payroll)
    house.office.sync(house.anna, house.max)
    assert [each.body for each in view(house.max, ticket).messages] == ["Too little", "Written on the ferry"]
    house.settle()
    assert parked(house.max) == []
    assert tickets_of(house.petra)[ticket].subject == "Wages of May"
    assert [each.body for each in view(house.petra, ticket).messages] == ["Too little", "Written on the ferry"]
    house.whole()


@pytest.mark.parametrize("writer", ["max", "ben"])
def test_a_file_sent_while_its_ticket_goes_elsewhere_is_not_lost(house: House, writer: str) -> None:
    """Max may write there, so his words follow with their file; Ben may not, so his are kept aside, the file too."""
    desk = house.office.desks[writer]
    ticket = house.opened(house.anna)
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    file = attachments.add(desk, b"what was on the screen", "screen.png")
    tickets.reply(desk, ticket, "See the file", attachments=[file])
    house.office.sync(house.anna)
    house.settle()
    house.settle()
    if writer == "max":
        assert house.office.hub().has_blob(PAY, file.sha, device=desk.device)
    else:
        assert "moved" in parked(desk)
        assert desk.blobs.get(file.sha) == b"what was on the screen"
    house.whole()


def test_of_two_hand_overs_the_first_is_carried_out(house: House) -> None:
    hub = house.office.hub()
    hub.add_space("t-hr", "team", "People")
    with house.anna.unit() as work:
        people = work.fresh_id()
        work.record("make", "team", people, {"name.en": "People", "space": "t-hr"}, space=COMPANY)
        work.commit()
    ticket = house.opened(house.anna)
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    tickets.move(house.ben, ticket, people)
    house.office.sync(house.ben, house.anna)
    house.settle()
    assert parked(house.anna) == ["moved"]
    assert parked(house.ben) == []
    assert ticket not in tickets_of(house.petra)
    assert hub._all("select root, target from moved") == [(ticket, "t-hr")]
    house.whole()


def test_the_customer_follows_her_request_and_her_words_follow_it(house: House) -> None:
    ticket = house.asked()
    tickets.reply(house.anna, ticket, "We look into it")
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    (mine,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request WHERE substr(hex(id), 13, 1) <> '8'")
    head = reading.ticket(house.carla, mine).row
    assert head.team_name == "Payroll"
    tickets.reply(house.carla, mine, "Thank you, when?")
    house.settle()
    tickets.reply(house.petra, ticket, "Tomorrow")
    house.settle()
    words = ["Too little", "We look into it", "Thank you, when?", "Tomorrow"]
    assert [each.body for each in view(house.petra, ticket).messages] == words
    assert [each.body for each in reading.ticket(house.carla, mine).messages] == words
    assert parked(house.carla) == []
    house.whole()


def test_her_words_find_the_ticket_where_it_is_though_its_team_says_otherwise(house: House) -> None:
    """Max gives it to the desk's own team while Anna hands it over: it lies at Payroll, with a team of the desk."""
    ticket = house.asked()
    (intake,) = house.anna.replica.one("SELECT lower(hex(id)) FROM team WHERE intake = 1 AND deleted = 0")
    tickets.move(house.anna, ticket, house.payroll)
    tickets.move(house.max, ticket, intake)
    house.office.sync(house.anna)
    house.settle()
    house.settle()
    (request,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request WHERE id = root")
    tickets.reply(house.carla, request, "Still too little")
    house.settle()
    house.settle()
    assert parked(house.carla) == []
    assert "Still too little" in [each.body for each in reading.ticket(house.petra, ticket).messages]
    house.whole()


def test_there_and_back_again(house: House) -> None:
    ticket = house.asked()
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    tickets.note(house.petra, ticket, "Not ours")
    with house.petra.unit() as work:
        (desk,) = work.connection.execute("SELECT lower(hex(id)) FROM team WHERE intake = 1").fetchone()
    tickets.move(house.petra, ticket, desk)
    house.settle()
    assert ticket not in tickets_of(house.petra)
    assert [each.body for each in view(house.ben, ticket).messages] == ["Too little", "Not ours"]
    tickets.reply(house.ben, ticket, "Ours after all")
    house.settle()
    assert "Ours after all" in [each.body for each in view(house.max, ticket).messages]
    assert sum(each.endswith("handed it over to Payroll") for each in said(house.ben, ticket)) == 1
    house.whole()


class Deaf:
    """A hub whose answer to a push is lost."""

    def __init__(self, hub: Any) -> None:
        self._hub = hub

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def push(self, *arguments: Any) -> Any:
        self._hub.push(*arguments)
        raise Unavailable("hub.unreachable", hub="the hub", why="answer lost")


def test_words_of_a_hand_over_stay_though_its_answer_was_lost_and_the_space_is_read_anew(house: House) -> None:
    anna, hub = house.anna, house.office.hub()
    backup = Backup(house.office)
    ticket = house.opened(anna)
    tickets.move(anna, ticket, house.payroll)
    with pytest.raises(Unavailable):
        Exchange(anna.replica, cast("Any", Deaf(hub)), anna.person, anna.device, anna.now, Pace(polite=False)).run()
    assert hub.states_of(PAY, [ticket], device=house.petra.device)
    recover(anna.replica, hub, DESK, person=anna.person, device=anna.device, former=(), now=anna.now, by="sync", lost=False)
    backup.restore()
    house.settle()
    house.settle()
    assert [each.body for each in view(house.petra, ticket).messages] == ["Too little"]
    house.whole()


def test_a_hand_over_taken_back_before_anybody_saw_it_is_not_carried_out(house: House) -> None:
    ticket = house.opened(house.anna)
    house.settle()
    group = tickets.move(house.anna, ticket, house.payroll).group
    tickets.undo(house.anna, group)
    house.settle()
    assert ticket in tickets_of(house.ben)
    assert parked(house.anna) == []
    house.whole()


def test_a_newcomer_downloads_what_moved_where_it_is_now(house: House) -> None:
    ticket = house.opened(house.anna)
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    paul, nina = house.office.join("paul", space=PAY), house.office.join("nina")
    assert ticket in tickets_of(paul)
    assert ticket not in tickets_of(nina)
    assert said(paul, ticket) == said(house.petra, ticket)
    house.all = (*house.all, paul, nina)
    house.settle()
    house.whole()


def test_a_team_nobody_knows_is_said_and_nothing_is_lost(house: House) -> None:
    ticket = house.opened(house.anna)
    with house.anna.unit() as work:
        work.record("hand_over", "ticket", ticket, {"space": "t-nowhere"}, intent="hand_over")
        work.commit()
    house.settle()
    assert parked(house.anna) == ["hand_over"]
    assert ticket in tickets_of(house.ben)
    house.whole()


def test_many_go_at_once_and_by_the_command_line(house: House) -> None:
    made = [house.opened(house.anna) for _ in range(3)]
    here = house.opened(house.anna)
    house.settle()
    bulk.move_all(house.anna, made, house.payroll)
    number = tickets_of(house.anna)[here].number
    done = Shell(house.office.folder).run("anna", "ticket", "assign", number, "Payroll")
    assert done.code == 0, done.err
    house.settle()
    assert set(tickets_of(house.petra)) == {*made, here}
    assert set(tickets_of(house.ben)) == set()
    house.whole()


def attach(desk: Desk, content: bytes) -> Attachment:
    blobs = Blobs(desk.home, desk.key, synchronous="off")
    sha, size = blobs.put(content)
    blobs.close_thread()
    return Attachment("plan.pdf", size, sha)


def get(house: House, desk: Desk, space: str, file: Attachment) -> bytes | None:
    """The first piece of a file as this person gets it from the hub."""
    return house.office.hub().get_chunk(space, file.sha, 0, device=desk.device)


def test_attached_files_go_along_and_the_customer_keeps_hers(house: House) -> None:
    ticket = house.asked()
    file = attach(house.anna, b"what we pay")
    tickets.reply(house.anna, ticket, "See the plan", attachments=[file])
    tickets.note(house.anna, ticket, "And ours", attachments=[other := attach(house.anna, b"between us")])
    house.settle()
    late = attach(house.max, b"from the ferry")
    tickets.note(house.max, ticket, "Late", attachments=[late])
    tickets.move(house.anna, ticket, house.payroll)
    house.office.sync(house.anna)
    house.settle()
    house.settle()  # the late one followed, and its file after it
    for each, content in ((file, b"what we pay"), (other, b"between us"), (late, b"from the ferry")):
        assert get(house, house.petra, PAY, each) == content
        assert get(house, house.ben, "desk", each) is None, "nothing of it stays behind"
    assert get(house, house.carla, house.carla.own_space, file) == b"what we pay"
    assert get(house, house.carla, house.carla.own_space, other) is None
    house.whole()


def test_of_two_hand_overs_only_the_first_takes_the_files(house: House) -> None:
    hub = house.office.hub()
    hub.add_space("t-hr", "team", "People")
    hanna = house.office.join("hanna", space="t-hr")
    with house.anna.unit() as work:
        people = work.fresh_id()
        work.record("make", "team", people, {"name.en": "People", "space": "t-hr"}, space=COMPANY)
        work.commit()
    ticket = house.opened(house.anna)
    file = attach(house.anna, b"what we pay")
    tickets.note(house.anna, ticket, "The plan", attachments=[file])
    house.all = (*house.all, hanna)
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    tickets.move(house.ben, ticket, people)
    house.office.sync(house.ben, house.anna)
    house.settle()
    assert get(house, hanna, "t-hr", file) == b"what we pay"
    assert get(house, house.petra, PAY, file) is None
    assert parked(house.anna) == ["moved"]
    house.whole()


def test_a_number_stays_what_it_is_for_everybody(house: House) -> None:
    """One series for all teams: a ticket that moves keeps its number, and whoever asked finds it under hers."""
    ticket = house.asked()
    number = tickets_of(house.anna)[ticket].number
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    assert tickets_of(house.petra)[ticket].number == number
    (mine,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request WHERE substr(hex(id), 13, 1) <> '8'")
    assert reading.by_number(house.petra, number) == ticket
    assert reading.by_number(house.carla, number) == mine


@pytest.mark.parametrize("first", ["her words", "the hand-over"])
def test_her_words_cross_with_the_hand_over(house: House, first: str) -> None:
    """Two opposite deliveries at once: she writes to the old team while her ticket goes to the new one."""
    ticket = house.asked()
    (mine,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request WHERE substr(hex(id), 13, 1) <> '8'")
    tickets.move(house.anna, ticket, house.payroll)
    tickets.reply(house.carla, mine, "One more thing")
    both = (house.carla, house.anna) if first == "her words" else (house.anna, house.carla)
    house.office.sync(*both)
    house.settle()
    for _ in range(2):
        for desk in (house.ben, house.petra, house.carla):
            duties.run(desk.replica, house.office.hub(), now=desk.now)
        house.settle()
    said_there = [each.body for each in view(house.petra, ticket).messages]
    aside = house.carla.replica.read("SELECT reason FROM parked")
    assert "One more thing" in said_there
    assert aside == []
    house.whole()


def test_an_answer_goes_to_whoever_has_the_ticket_by_then(house: House) -> None:
    """Carla was asked and answers without a line; meanwhile it was handed over, and is somebody else's to answer."""
    ticket = house.opened(house.anna)
    tickets.wait_on(house.anna, ticket, "person", house.carla.person)
    house.settle()
    (request,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request") or ("",)
    tickets.reply(house.carla, request, "It was in May")
    tickets.wait_on(house.anna, ticket, "", "")
    tickets.move(house.anna, ticket, house.payroll)
    house.office.sync(house.anna, house.petra)
    assert house.carla.replica.read("SELECT count(*) FROM request") == [(1,)]
    house.settle()
    house.settle()
    assert "It was in May" in [each.body for each in view(house.petra, ticket).messages]
    house.whole()


def test_an_answer_to_what_was_erased_is_kept_aside(house: House) -> None:
    ticket = house.opened(house.anna, house.carla.person)
    house.settle()
    (request,) = house.carla.replica.one("SELECT lower(hex(id)) FROM request") or ("",)
    tickets.reply(house.carla, request, "It was in May")
    house.office.hub().erase("desk", ticket, "She asked for it", device=house.anna.device)
    house.settle()
    assert house.carla.replica.read("SELECT reason FROM parked") == [("erased",)]
    house.whole()


def test_what_follows_a_ticket_goes_before_what_was_written_there_later(house: House) -> None:
    """Max hears of the hand-over from Payroll, and is cut off before the desk says what becomes of his older work."""
    ticket = house.opened(house.anna)
    house.settle()
    tickets.note(house.max, ticket, "First")
    tickets.move(house.anna, ticket, house.payroll)
    house.office.sync(house.anna)
    desk = house.max
    Exchange(desk.replica, house.office.hub(), desk.person, desk.device, desk.now, Pace()).pull(PAY)
    tickets.note(desk, ticket, "Second")
    house.settle()
    said = [json.loads(body)["values"]["body"] for (body,) in desk.replica.read(
        "SELECT body FROM op WHERE space = ? AND origin = '' AND intent = 'note' ORDER BY seq", (PAY,))]  # fmt: skip
    assert said == ["First", "Second"]
    house.whole()
