"""What is erased is gone: on every computer, in every copy and past, from the files' old pages, and after a restore."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.operation import COMPANY
from deskapp.domain.rows import Attachment
from deskapp.replica.blobs import Blobs
from deskapp.replica.opening import PRAGMAS
from deskapp.services import duties, erasing, history, scheduled, search, tickets
from tests.shell import Shell
from tests.sync.offices import Office, documents, states, tickets_of, view

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

SECRET = "zanzibarsecret"


class House:
    """Anna and Ben at the desk, Petra at Payroll who follows, Carla who asks."""

    def __init__(self, office: Office) -> None:
        self.office = office
        office.hub().add_space("t-pay", "team", "Payroll")
        self.anna, self.ben = office.join("anna"), office.join("ben")
        self.carla = office.join("carla", customer=True)
        self.petra = office.join("petra", space="t-pay")
        with self.anna.unit() as work:
            self.payroll = work.fresh_id()
            work.record("make", "team", self.payroll, {"name.en": "Payroll", "space": "t-pay"}, space=COMPANY)
            work.commit()
        self.all = (self.anna, self.ben, self.carla, self.petra)
        self.settle()

    def settle(self) -> None:
        self.office.settle(*self.all)

    def duties(self, *desks: Desk) -> None:
        for desk in desks:
            duties.run(desk.replica, self.office.hub(), now=desk.now)

    def opened(self) -> str:
        """A ticket for Carla that Petra follows, with a file."""
        ticket = tickets.open_ticket(self.anna, subject=f"About {SECRET}", requester=self.carla.person, text=SECRET).made
        with self.anna.unit() as work:
            work.document("ticket", ticket)
            work.record("add", "ticket", ticket, {"followers": [self.petra.person]}, intent="follow", base={})
            work.commit()
        self.settle()
        return ticket

    def said(self, desk: Desk, ticket: str, text: str, *, file: bytes = b"") -> str:
        files = []
        if file:
            blobs = Blobs(desk.home, desk.key, synchronous="off")
            sha, size = blobs.put(file)
            blobs.close_thread()
            files = [Attachment("secret.txt", size, sha)]
        made = tickets.reply(desk, ticket, text, attachments=files).made
        self.settle()
        return made

    def whole(self) -> None:
        """Everybody has what the hub has, and nothing waits."""
        for desk in self.all:
            for (space,) in desk.replica.read("SELECT id FROM space"):
                assert documents(desk, space) == states(desk, self.office.hub(), space), (desk.login, space)
            assert desk.replica.one("SELECT count(*) FROM shadow") == (0,)


@pytest.fixture
def house(office: Office) -> House:
    return House(office)


def pages(desk: Desk, name: str = "replica.db") -> bytes:
    """The file as it lies on the disk, decrypted: free pages and all."""
    ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    desk.close_thread()
    raw = (desk.home / name).read_bytes()
    wal = desk.home / f"{name}-wal"
    assert not wal.exists() or not wal.stat().st_size
    assert ("cipher_hmac_algorithm", "HMAC_SHA256") in PRAGMAS
    size, reserve, key = 4096, 48, bytes.fromhex(desk.key)
    plain = b""
    for at in range(0, len(raw), size):
        page = raw[at + 16 if at == 0 else at : at + size]
        body, vector = page[:-reserve], page[-reserve : -reserve + 16]
        cipher = ciphers.Cipher(ciphers.algorithms.AES(key), ciphers.modes.CBC(vector)).decryptor()
        plain += cipher.update(body)
    return plain


def everywhere(house: House) -> list[str]:
    """Who still has the secret, in any page of any file."""
    found = []
    for desk in house.all:
        desk.replica.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        files = [name for name in ("replica.db", "blobs.db") if (desk.home / name).exists()]
        found += [f"{desk.login}/{name}" for name in files if SECRET.encode() in pages(desk, name)]
    hub = house.office.folder / "hub.db"
    if hub.exists():
        house.office.hub().close()
        if SECRET.encode() in hub.read_bytes():
            found.append("hub")
    return found


def test_a_ticket_is_erased_everywhere(house: House) -> None:
    ticket = house.opened()
    house.said(house.ben, ticket, f"We know of {SECRET}", file=SECRET.encode())
    tickets.note(house.ben, ticket, f"Between us: {SECRET}")
    scheduled.send_later(house.anna, ticket, f"Later: {SECRET}", house.anna.now() + 1_000_000)
    house.settle()
    house.duties(house.anna)
    house.settle()
    assert SECRET in " ".join(each.body for each in view(house.ben, ticket).messages)
    assert len(everywhere(house)) > 4
    erasing.erase(house.anna, ticket, "She asked for it")
    assert ticket not in tickets_of(house.anna), "here at once"
    house.settle()
    house.duties(house.ben, house.carla, house.petra)
    for desk in house.all:
        for table in ("ticket", "message", "request", "scheduled", "review", "crossing", "ask", "ask_word", "other"):
            assert desk.replica.one(f"SELECT count(*) FROM {table} WHERE root = ?", (bytes.fromhex(ticket),)) == (0,)
        assert search.quick(desk, SECRET) == []
    assert everywhere(house) == []
    (body,) = house.ben.replica.one("SELECT body FROM op WHERE intent = 'erase' AND space = 'desk'") or (b"",)
    assert json.loads(body)["reason"] == "She asked for it"
    house.whole()


def test_one_message_is_erased_with_what_it_was_made_of(house: House) -> None:
    ticket = house.opened()
    made = scheduled.send_later(house.anna, ticket, f"Later: {SECRET}", house.anna.now() + 1).made
    house.settle()
    hub = house.office.hub()
    hub.now = lambda: house.anna.now() + 60_000  # type: ignore[method-assign]
    house.duties(house.ben)
    house.settle()
    (row,) = [each for each in view(house.anna, ticket).messages if each.body.startswith("Later")]
    assert row.id in [each.id for each in view(house.ben, ticket).messages]
    erasing.erase(house.anna, ticket, "Wrong customer", message=row.id)
    house.settle()
    for desk in (house.anna, house.ben):
        assert [each.body for each in view(desk, ticket).messages] == [SECRET]
        assert desk.replica.one("SELECT count(*) FROM scheduled WHERE id = ?", (bytes.fromhex(made),)) == (0,)
        assert "Anna erased a message: Wrong customer" in [
            history.sentence(each) for each in history.history(desk, ticket)
        ]
        assert history.history(desk, ticket)[0].intent == "open", "each at its time"
    for desk in (house.carla, house.petra):
        assert [each for (each,) in desk.replica.read("SELECT doc FROM message") if "Later" in each] == []
    house.whole()


def test_a_past_in_another_space_tells_nothing_of_what_is_erased(house: House) -> None:
    ticket = house.opened()
    note = tickets.note(house.anna, ticket, "Seen").made
    with house.anna.unit() as work:
        work.document("message", note)
        work.record("set", "message", note, {"delivery": {SECRET: "phone"}}, intent="told")
        work.commit()
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    erasing.erase(house.petra, ticket, "Not ours to keep", message=note)
    house.settle()
    (text,) = house.petra.replica.one("SELECT doc FROM other WHERE type = 'past'") or ("",)
    told = [each for each in json.loads(text)["values"]["operations"] if each["doc"] == note]
    assert told
    assert SECRET not in json.dumps(told)
    assert any(each.intent == "note" for each in history.history(house.petra, ticket))
    house.whole()


def test_what_was_handed_over_is_erased_where_it_came_from_too(house: House) -> None:
    """Its writers keep their own words of it, hidden, for a hub that is restored; not when it is erased."""
    ticket = house.opened()
    house.said(house.ben, ticket, f"We know of {SECRET}", file=SECRET.encode())
    tickets.move(house.anna, ticket, house.payroll)
    house.settle()
    erasing.erase(house.petra, ticket, "Payroll does not tell why")
    house.settle()
    house.duties(house.anna, house.ben, house.carla, house.petra)
    assert everywhere(house) == []
    said = house.ben.replica.read("SELECT body FROM op WHERE intent = 'erase' AND space = 'desk'")
    assert not [body for (body,) in said if b"Payroll" in body]
    house.whole()



def test_only_its_author_or_a_lead_erases(house: House) -> None:
    (desk,) = house.anna.replica.one("SELECT lower(hex(id)) FROM team WHERE intake = 1") or ("",)
    with house.anna.unit() as work:
        work.document("team", desk)
        work.record("set", "team", desk, {"lead": house.anna.person}, intent="set")
        work.commit()
    ticket = house.opened()
    mine = house.said(house.ben, ticket, "By Ben")
    first = view(house.ben, ticket).messages[0].id
    assert not erasing.may_erase(house.ben, ticket)
    assert not erasing.may_erase(house.ben, ticket, first)
    assert erasing.may_erase(house.ben, ticket, mine)
    assert erasing.may_erase(house.anna, ticket)
    with pytest.raises(Refused) as right:
        erasing.erase(house.ben, ticket, "I want it")
    assert right.value.code == "erase.right"
    with pytest.raises(Refused) as reason:
        erasing.erase(house.anna, ticket, "  ")
    assert reason.value.code == "erase.reason"
    erasing.erase(house.ben, ticket, "A slip", message=mine)
    house.settle()
    assert mine not in [each.id for each in view(house.anna, ticket).messages]


def test_work_on_it_that_was_under_way_is_kept_aside(house: House) -> None:
    ticket = house.opened()
    tickets.set_fields(house.ben, ticket, {"subject": "Too late"})
    tickets.reply(house.ben, ticket, "Too late as well")
    erasing.erase(house.anna, ticket, "She asked for it")
    house.settle()
    assert {reason for (reason,) in house.ben.replica.read("SELECT reason FROM parked")} == {"erased"}
    assert ticket not in tickets_of(house.ben)
    house.whole()


def test_without_the_hub_nothing_is_erased(tmp_path: Path) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna = office.join("anna")
    ticket = tickets.open_ticket(anna, subject="VPN", requester=anna.person, text="x").made
    office.sync(anna)
    office.hub().close()
    (tmp_path / "hub.db").rename(tmp_path / "gone.db")
    with pytest.raises((Unavailable, Exception)) as away:
        erasing.erase(anna, ticket, "She asked for it")
    assert getattr(away.value, "code", "").startswith("hub.")
    assert ticket in tickets_of(anna)
    (tmp_path / "gone.db").rename(tmp_path / "hub.db")
    office.close()


@pytest.mark.parametrize("who", ["whoever erased it", "somebody who obeyed"])
def test_a_restored_hub_erases_it_again(tmp_path: Path, who: str) -> None:
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    house = House(office)
    ticket = house.opened()
    message = house.said(house.ben, ticket, f"We know of {SECRET}")
    other = house.opened()
    office.hub().close()
    shutil.copy(tmp_path / "hub.db", tmp_path / "backup.db")
    erasing.erase(house.anna, ticket, "She asked for it")
    erasing.erase(house.anna, other, "A slip", message=view(house.anna, other).messages[0].id)
    house.settle()
    office.hub().close()
    shutil.copy(tmp_path / "backup.db", tmp_path / "hub.db")
    first, second = (house.anna, house.ben) if who == "whoever erased it" else (house.ben, house.anna)
    office.sync(first)
    house.duties(first)
    office.sync(first, second)
    house.duties(second)
    house.settle()
    for desk in house.all:
        assert desk.replica.one("SELECT count(*) FROM message WHERE id = ?", (bytes.fromhex(message),)) == (0,)
        assert ticket not in tickets_of(desk)
    assert [each.body for each in view(house.ben, other).messages] == []
    assert office.hub().operations_of("desk", ticket, device=house.anna.device)[0].body is None
    house.duties(first)
    log = office.hub().pull("desk", 0, 1000, device=house.anna.device)
    assert sum(each.tombstone for each in log) == 2, "each once"
    house.whole()
    office.close()


def test_by_the_command_line(house: House) -> None:
    ticket = house.opened()
    number = tickets_of(house.anna)[ticket].number
    shell = Shell(house.office.folder)
    assert shell.run("anna", "ticket", "erase", number).code == 2, "not without a reason"
    done = shell.run("anna", "ticket", "erase", number, "--reason", "She asked for it")
    assert done.code == 0, done.err
    assert shell.run("anna", "ticket", "show", number).code == 1
    house.settle()
    assert ticket not in tickets_of(house.ben)
