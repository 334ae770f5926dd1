"""What two processes of one home, two people or two histories do at the same moment: once, and to the right one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from unittest import mock

from deskapp.domain.errors import Unavailable
from deskapp.hub.base import SqlHub
from deskapp.replica import elsewhere, merging, numbers
from deskapp.services import office as offices
from deskapp.services import parked, tickets
from deskapp.services.desk import open_desk
from deskapp.sync import bootstrap, devices, exchange
from deskapp.sync.older import Tidy
from deskapp.sync.pace import Pace
from tests.sync.offices import documents, states, tickets_of, view
from tests.sync.test_moving import PAY, House
from tests.sync.test_recovery import Backup, copied, opened, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.hub.protocol import StatePage
    from tests.sync.offices import Office


def test_a_copied_computer_takes_one_new_name_though_two_of_its_processes_notice(office: Office) -> None:
    """The worker has found out, and is about to write the name down, when the window's sync does."""
    anna = office.join("anna")
    opened(anna)
    office.settle(anna)
    copy = copied(office, "anna", "copy")
    opened(anna, "From the first")
    opened(copy, "From the copy")
    office.sync(anna)
    make_keys = devices.make_keys

    def after_the_window() -> devices.Keys:
        with mock.patch.object(devices, "make_keys", make_keys):
            office.sync(copy)
        return make_keys()

    with mock.patch.object(devices, "make_keys", after_the_window):
        office.sync(copy)
    assert len(devices.former(copy.replica)) == 1
    office.settle(copy, anna)
    whole(office, anna, copy)


def test_a_second_hand_over_does_not_go_on_with_the_ticket(office: Office) -> None:
    """Max may write where the ticket went; still his own hand-over, made without knowing, sends it nowhere."""
    house = House(office)
    hub = house.office.hub()
    hub.add_space("t-hr", "team", "People")
    with house.anna.unit() as work:
        people = work.fresh_id()
        work.record("make", "team", people, {"name.en": "People", "space": "t-hr"}, space="company")
        work.commit()
    ticket = house.opened(house.anna)
    house.settle()
    tickets.move(house.anna, ticket, house.payroll)
    tickets.move(house.max, ticket, people)
    house.office.sync(house.anna, house.max)
    house.settle()
    assert [each.reason for each in parked.listed(house.max)] == ["moved"]
    assert ticket in tickets_of(house.petra)
    assert hub._all("select target from moved where root = ?", ticket) == [(PAY,)]
    house.whole()


def test_numbers_reserved_before_a_restore_are_left(office: Office) -> None:
    """The hub's series went back too: what Ben had reserved, Carl is given."""
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    backup = Backup(office)
    with ben.replica.transaction() as connection:
        numbers.leave(connection)
    opened(ben)
    office.sync(ben)  # with a block that the backup does not know
    backup.restore()
    carl = office.join("carl")
    office.sync(carl, ben, anna)
    for desk in (ben, carl, anna):
        for at in range(3):
            opened(desk, f"More {at}")
    office.settle(anna, ben, carl)
    known = [each.number for each in tickets_of(anna).values()]
    assert len(set(known)) == len(known) == 10


def test_what_is_erased_during_a_first_download_is_not_there_at_its_end(office: Office) -> None:
    """Between its first page and its last: the last one says so."""
    anna = office.join("anna")
    made = [opened(anna, f"Printer {n}") for n in range(4)]
    office.sync(anna)
    offices.add_person(office.hub(), "ben", name="Ben")
    pages = SqlHub._pages

    def and_erased(self: SqlHub, space: str, *arguments: Any) -> Iterator[StatePage]:
        for number, page in enumerate(pages(self, space, *arguments)):
            yield page
            if space == "desk" and number == 0:
                for each in made:
                    office.hub().erase("desk", each, "She asked for it", device=anna.device)

    with (
        mock.patch.object(SqlHub, "_pages", and_erased),
        mock.patch.object(bootstrap, "FIRST", 2),
        mock.patch.object(bootstrap, "PAGE", 2),
    ):
        offices.join(office.folder / "ben", office.url, "ben", key_place="file")
    ben = open_desk(office.folder / "ben", synchronous="off")
    assert documents(ben) == states(ben, office.hub())
    ben.close_thread()


def test_what_is_left_at_the_hub_stays_there_when_a_space_is_read_anew(office: Office) -> None:
    """Ben has let go of what rests for a year; a restored hub is no reason to bring it."""
    anna, ben = office.join("anna"), office.join("ben")
    tickets.close(anna, opened(anna, "Years ago"), "a new lamp")
    office.settle(anna, ben)
    office.clock.ms += 400 * 86_400_000
    here = opened(anna)
    office.settle(anna, ben)
    with mock.patch.object(elsewhere, "HELD_MONTHS", 12):
        Tidy(ben.now)(ben.replica, office.hub())
        assert [*tickets_of(ben)] == [here]
        backup = Backup(office)
        tickets.note(ben, here, "Lost")
        office.sync(ben)
        backup.restore()
        office.settle(ben, anna)
    assert [*tickets_of(ben)] == [here]
    assert elsewhere.count(ben.replica.connection()) == 1


def test_nothing_is_acknowledged_in_another_history(office: Office) -> None:
    """The hub took it, was set back, and another process of this home has read what came instead: it is unsent again."""
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    backup = Backup(office)
    tickets.note(anna, ticket, "One")
    office.settle(anna, ben)
    tickets.note(anna, ticket, "Two")
    acknowledge = exchange.Exchange._acknowledge

    def after_a_restore(self: Any, space: str, *facts: Any, **named: Any) -> None:
        once.stop()
        backup.restore()
        tickets.note(ben, ticket, "Instead")
        office.sync(ben)
        pace = Pace(size=64, step_s=0.1)
        worker = exchange.Exchange(anna.replica, office.hub(), anna.person, anna.device, anna.now, pace)
        worker.pull("desk")
        acknowledge(self, space, *facts, **named)
        assert merging.unshared_count(anna.replica.connection()) == 2

    once = mock.patch.object(exchange.Exchange, "_acknowledge", after_a_restore)
    once.start()
    with suppress(Unavailable):
        office.sync(anna)  # a server that was set back has ended the connection
    office.settle(anna, ben)
    whole(office, anna, ben)


def test_a_value_replaced_knowingly_does_not_come_back_after_it(office: Office) -> None:
    """Anna lowers what Ben had raised; the restored hub gets hers before his, and the higher one would win."""
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    backup = Backup(office)
    tickets.set_fields(ben, ticket, {"priority": 3})
    office.settle(ben, anna)
    tickets.set_fields(anna, ticket, {"priority": 2})
    office.sync(anna)
    backup.restore()
    office.settle(anna, ben)
    assert view(ben, ticket).row.priority == 2
    assert view(ben, ticket).cards == ()
    whole(office, anna, ben)


def test_what_was_decided_is_not_asked_again_after_it(office: Office) -> None:
    """The restored hub gets Anna's decision before the words of Ben's that stood against hers."""
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(anna)
    office.settle(anna, ben)
    backup = Backup(office)
    tickets.set_fields(anna, ticket, {"subject": "From Anna"})
    office.clock.ms += 1000
    tickets.set_fields(ben, ticket, {"subject": "From Ben"})
    office.settle(anna, ben)
    (card,) = view(anna, ticket).cards
    tickets.settle(anna, ticket, card.key, False)
    office.settle(anna, ben)
    standing = view(anna, ticket).row.subject
    assert view(anna, ticket).cards == ()
    backup.restore()
    office.settle(anna, ben)
    assert view(ben, ticket).cards == ()
    assert view(ben, ticket).row.subject == standing
    whole(office, anna, ben)


def test_what_one_process_kept_aside_the_other_does_not_keep_aside_again(office: Office) -> None:
    """The hub refuses a change to both; the person has thrown it away when the second comes to it."""
    anna, ben = office.join("anna"), office.join("ben")
    ticket = opened(ben)
    office.settle(ben, anna)
    tickets.note(anna, ticket, "She phoned")
    office.hub().erase("desk", ticket, "She asked for it", device=ben.device)
    park = exchange.Exchange._park

    def after_the_window(self: Any, operations: Any, reason: str) -> None:
        if operations:
            with mock.patch.object(exchange.Exchange, "_park", park):
                office.sync(anna)
            (kept,) = parked.listed(anna)
            parked.discard(anna, kept.id)
        park(self, operations, reason)

    with mock.patch.object(exchange.Exchange, "_park", after_the_window):
        office.sync(anna)
    assert parked.listed(anna) == []
    office.settle(anna)
    whole(office, anna)
