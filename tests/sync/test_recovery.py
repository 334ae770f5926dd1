"""A hub restored from a backup, documents that differ, computers that were copied: nothing lost, nothing twice."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.errors import Conflict
from deskapp.domain.operation import derived
from deskapp.replica import merging
from deskapp.services import tickets
from deskapp.services.desk import open_desk
from deskapp.sync import recovery, verifying
from tests.sync.offices import documents, states, tickets_of

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def opened(desk: Desk, subject: str = "VPN drops", requester: str = "") -> str:
    return tickets.open_ticket(desk, subject=subject, requester=requester or desk.person, text="Help").made


class Backup:
    """The hub's file as it was once, brought back."""

    def __init__(self, office: Office) -> None:
        self._file = office.folder / "hub.db"
        self._content = self._file.read_bytes()

    def restore(self) -> None:
        self._file.write_bytes(self._content)


def whole(office: Office, *desks: Desk, space: str = "desk") -> None:
    """Each operation once, every stream without holes, everybody the same as the hub, and it can be proved."""
    log = office.hub().pull(space, 0, 10_000, device=desks[0].replica.meta("device"))
    assert not [each for each, times in Counter(each.id for each in log if each.origin is None).items() if times > 1]
    for device in {each.device for each in log}:
        numbers = [each.n for each in log if each.device == device and each.origin is None]
        assert [each for each in numbers if each] == list(range(1, len([each for each in numbers if each]) + 1))
    for desk in desks:
        desk.device = desk.replica.meta("device")
        assert merging.unshared_count(desk.replica.connection()) == 0
        assert documents(desk, space) == states(desk, office.hub(), space)
        assert verifying.verify(desk.replica, office.hub(), device=desk.device, full=True).problems == []


# ---- a restored hub


def test_a_restored_hub_gets_back_what_it_lost(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    small_office.settle(anna, ben)
    opened(anna)
    small_office.settle(anna, ben)
    backup = Backup(small_office)
    opened(anna, "After the backup")
    opened(ben, "Ben's, after it")
    small_office.settle(anna, ben)
    backup.restore()
    opened(anna, "Not sent yet")
    done = small_office.sync(anna)
    assert (done.resent, done.waiting, done.repaired) == (2, 0, 0)
    assert json.loads(anna.replica.meta("restored"))["resent"] == 2
    parked = anna.replica.read("SELECT reason FROM parked")
    assert parked == [("restored",), ("restored",)], "Ben's work is kept aside until he brings it himself"
    done = small_office.sync(ben)
    assert done.resent == 2
    small_office.settle(anna, ben)
    assert {each.subject for each in tickets_of(anna).values()} == {
        "VPN drops", "After the backup", "Ben's, after it", "Not sent yet",
    }  # fmt: skip
    assert anna.replica.read("SELECT 1 FROM parked") == []
    whole(small_office, anna, ben)
    assert small_office.sync(anna).resent == 0


def test_another_history_of_equal_length_is_noticed_and_joined(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    small_office.settle(anna, ben)
    backup = Backup(small_office)
    opened(anna)
    small_office.sync(anna)
    backup.restore()
    opened(ben, "Another history")
    small_office.sync(ben)
    assert small_office.sync(anna).resent == 2
    small_office.settle(ben, anna)
    whole(small_office, anna, ben)


def test_numbers_are_not_given_twice_after_a_restore(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    small_office.settle(anna, ben)
    backup = Backup(small_office)
    for at in range(35):
        opened(anna, f"Many {at}")
        if at % 10 == 0:
            small_office.sync(anna)
    small_office.settle(anna, ben)
    backup.restore()
    small_office.settle(anna, ben)
    for desk in (ben, anna):
        for at in range(40):
            opened(desk, f"More {at}")
            if at % 10 == 0:
                small_office.sync(desk)
    small_office.settle(anna, ben)
    numbers = [each.number for each in tickets_of(anna).values()]
    assert len(set(numbers)) == len(numbers) == 115


def test_a_customer_of_a_restored_hub_keeps_his_answers(small_office: Office) -> None:
    anna, carla = small_office.join("anna"), small_office.join("carla", customer=True)
    small_office.settle(anna, carla)
    backup = Backup(small_office)
    ticket = opened(anna, requester=carla.person)
    small_office.settle(anna, carla)
    tickets.reply(anna, ticket, "Here you are")
    small_office.settle(anna, carla)
    backup.restore()
    small_office.settle(anna, carla)
    small_office.settle(carla, anna)
    copies = carla.replica.read("SELECT doc FROM message WHERE hex(id) LIKE '____________8%' AND deleted = 0")
    assert "Here you are" in {json.loads(text)["values"]["body"] for (text,) in copies}
    whole(small_office, anna)
    whole(small_office, carla, space=carla.own_space)


def test_work_on_what_was_lost_waits_for_its_maker(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    small_office.settle(anna, ben)
    backup = Backup(small_office)
    ticket = opened(ben, "Ben's")
    small_office.settle(ben, anna)
    tickets.set_fields(anna, ticket, {"priority": 3})
    tickets.note(anna, ticket, "Mine")
    small_office.settle(anna, ben)
    backup.restore()
    opened(anna, "Free to go")
    done = small_office.sync(anna)
    assert (done.resent, done.sent, done.waiting) == (2, 2, 2)
    assert tickets_of(anna)[ticket].subject == "Ben's", "it stays to be seen meanwhile"
    small_office.settle(ben, anna)
    assert tickets_of(ben)[ticket].priority == 3
    assert not tickets_of(ben)[ticket].cards
    whole(small_office, anna, ben)


def test_a_computer_that_the_restored_hub_does_not_know_comes_back(small_office: Office) -> None:
    anna = small_office.join("anna")
    small_office.settle(anna)
    backup = Backup(small_office)
    laptop = small_office.join("anna", home="laptop")
    opened(laptop, "On the laptop")
    small_office.settle(laptop, anna)
    backup.restore()
    small_office.settle(laptop, anna)
    assert {each.subject for each in tickets_of(anna).values()} == {"On the laptop"}
    whole(small_office, anna, laptop)


def test_a_log_too_long_to_read_is_recovered_from_the_documents(
    small_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "WHOLE_LOG", 3)
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket = opened(anna)
    small_office.settle(anna, ben)
    backup = Backup(small_office)
    tickets.set_fields(anna, ticket, {"priority": 3})
    opened(anna, "After the backup")
    small_office.settle(anna, ben)
    backup.restore()
    tickets.note(anna, ticket, "Not sent yet")
    done = small_office.sync(anna)
    assert (done.resent, done.sent) == (3, 4)
    small_office.settle(ben, anna)
    whole(small_office, anna, ben)


# ---- the check


def test_a_document_that_went_wrong_here_is_mended(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket = opened(anna)
    small_office.settle(anna, ben)
    with ben.replica.transaction() as connection:  # a bug, a flipped bit: what stands here is not what the log says
        (text,) = connection.execute("SELECT doc FROM ticket WHERE id = ?", (bytes.fromhex(ticket),)).fetchone()
        connection.execute("UPDATE ticket SET doc = ?", (text.replace("VPN drops", "VPN drips"),))
    tickets.note(ben, ticket, "Not sent")
    tickets.set_fields(anna, ticket, {"priority": 3})
    small_office.sync(anna)
    assert small_office.sync(ben).repaired == 1
    small_office.settle(anna, ben)
    whole(small_office, anna, ben)
    assert not ben.replica.meta("restored")


def test_a_wrong_document_at_the_hub_is_not_believed(small_office: Office) -> None:
    anna, ben = small_office.join("anna"), small_office.join("ben")
    ticket = opened(anna)
    small_office.settle(anna, ben)
    before = documents(ben)
    tickets.note(anna, ticket, "One more")
    small_office.sync(anna)
    hub: Any = small_office.hub()
    with hub._write():
        hub._rows("update state set body = ? where doc <> root and space = 'desk'", (b'{"type":"message"}',))
    assert small_office.sync(ben).repaired == 0
    assert before.items() <= documents(ben).items()
    assert documents(ben) == documents(anna)


# ---- copied computers


def copied(office: Office, home: str, other: str) -> Desk:
    """A second computer with the same profile."""
    office.desks[home].close_thread()
    office.desks[home].replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(office.folder / home, office.folder / other)
    desk = open_desk(office.folder / other, synchronous="off")
    desk.now = office.clock
    office.desks[other] = desk
    return desk


def test_a_copied_computer_gets_a_name_of_its_own(small_office: Office) -> None:
    anna = small_office.join("anna")
    ticket = opened(anna)
    small_office.settle(anna)
    opened(anna, "Unsent in both")
    copy = copied(small_office, "anna", "copy")
    tickets.note(anna, ticket, "From the first")
    tickets.note(copy, ticket, "From the copy")
    small_office.sync(anna)
    done = small_office.sync(copy)
    assert done.renamed
    assert copy.device != anna.device
    opened(copy, "Under the new name")
    small_office.settle(copy, anna)
    assert not small_office.sync(copy).renamed
    bodies = [json.loads(text)["values"]["body"] for (text,) in anna.replica.read("SELECT doc FROM message")]
    assert sorted(bodies) == ["From the copy", "From the first", "Help", "Help", "Help"]
    whole(small_office, anna, copy)


def test_a_laptop_restored_from_an_old_image_goes_on(small_office: Office) -> None:
    anna = small_office.join("anna")
    opened(anna)
    small_office.settle(anna)
    old = copied(small_office, "anna", "old")
    opened(anna, "Sent before the accident")
    small_office.settle(anna)
    opened(old, "Written after it")
    assert small_office.sync(old).renamed
    small_office.settle(old, anna)
    assert {each.subject for each in tickets_of(old).values()} == {
        "VPN drops", "Sent before the accident", "Written after it",
    }  # fmt: skip
    whole(small_office, old, anna)


def test_two_copies_and_a_restored_hub_at_once(small_office: Office) -> None:
    anna = small_office.join("anna")
    opened(anna)
    small_office.settle(anna)
    backup = Backup(small_office)
    opened(anna, "Before the copy")
    small_office.settle(anna)
    copy = copied(small_office, "anna", "copy")
    opened(anna, "First")
    opened(copy, "Second")
    small_office.sync(anna)
    small_office.sync(copy)
    backup.restore()
    small_office.settle(copy, anna)
    small_office.settle(copy, anna)
    assert {each.subject for each in tickets_of(copy).values()} == {"VPN drops", "Before the copy", "First", "Second"}
    whole(small_office, anna, copy)


def test_a_history_that_does_not_hold_together_is_not_taken_over(small_office: Office) -> None:
    anna = small_office.join("anna")
    opened(anna)
    small_office.settle(anna)
    before = documents(anna)
    hub: Any = small_office.hub()
    with hub._write():
        hub._rows("update head set hash = ? where space = 'desk'", ("0" * 64,))
    for _ in range(2):
        with pytest.raises(Conflict) as error:
            small_office.sync(anna)
        assert error.value.code == "hub.forked"
    assert documents(anna) == before


def test_a_hand_over_that_was_lost_is_made_again(small_office: Office) -> None:
    """What Anna gave away is blanked everywhere in her space; her own words stay hidden with her until they are needed."""
    small_office.hub().add_space("pay", "team", "Payroll")
    anna, ben, petra = small_office.join("anna"), small_office.join("ben"), small_office.join("petra", space="pay")
    team = derived("team", "pay")
    with anna.unit() as work:
        work.record("make", "team", team, {"name.en": "Payroll", "space": "pay"}, space="company")
        work.commit()
    small_office.settle(anna, ben, petra)
    backup = Backup(small_office)
    first, second = opened(anna, "Opened and given away"), opened(anna, "Ben has a word in it")
    small_office.settle(anna, ben)
    tickets.note(ben, second, "It is about May")
    small_office.settle(ben, anna)
    tickets.move(anna, first, team)
    tickets.move(anna, second, team)
    small_office.settle(anna, ben, petra)
    tickets.set_fields(petra, first, {"priority": 3})
    small_office.settle(petra)
    backup.restore()
    small_office.settle(petra, anna, ben, anna, petra)
    assert {(each.subject, each.priority) for each in tickets_of(petra).values()} == {
        ("Opened and given away", 3), ("Ben has a word in it", 1),
    }  # fmt: skip
    assert tickets_of(anna) == tickets_of(ben) == {}
    assert ben.replica.read("SELECT reason FROM parked") == [("moved",)], "he came too late, and may not write there"
    for desk, space in ((anna, "desk"), (ben, "desk"), (petra, "pay")):
        whole(small_office, desk, space=space)
