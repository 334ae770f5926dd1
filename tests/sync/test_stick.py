"""What is unsent, carried on a stick: each change exactly once whichever computer is first, and nothing half done."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError, Refused
from deskapp.domain.operation import COMPANY
from deskapp.gateways import sealed
from deskapp.services import attachments, drafts, reading, requests, sending, status, stick, tickets
from tests.sync.offices import Office, documents, states, tickets_of

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

WORD = "blue trolley 19"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretching a passphrase takes a second, on purpose; the tests take the least there is."""
    monkeypatch.setattr(sealed, "COST", (1, 8192 * 1024))


def two_computers(office: Office) -> tuple[Desk, Desk, Desk]:
    """Anna's computer in the field, hers at home, and Ben's; one ticket everybody has."""
    field, ben = office.join("anna"), office.join("ben")
    tickets.open_ticket(ben, subject="No light", requester=ben.person, text="In the stairs")
    office.settle(ben, field)
    home = office.join("anna", home="anna-home")
    return field, home, ben


def unsent_of(desk: Desk) -> list[tuple[str, str, str]]:
    """(space, root, id) of what only this computer has, in its order; place holders left out."""
    rows = desk.replica.read(
        "SELECT space, lower(hex(root)), lower(hex(id)) FROM op WHERE seq IS NULL AND intent <> 'void' ORDER BY space, n"
    )
    return [tuple(row) for row in rows]


def log_of(office: Office, desk: Desk, space: str) -> list[str]:
    """Ids in a space's log at the hub, in its order."""
    return [each.id for each in office.hub().pull(space, 0, 10_000, device=desk.device)]


def bring_in(desk: Desk, path: Path, word: str = WORD) -> stick.TakenIn:
    return stick.take_in(desk, stick.unlock(desk, path, word))


def carry(source: Desk, target: Desk, path: Path) -> stick.TakenIn:
    stick.copy_out(source, path, WORD)
    return bring_in(target, path, WORD)


def check(office: Office, carried: list[tuple[str, str, str]], *desks: Desk) -> None:
    """Everything carried is in the log once, in its order; everybody has the same as the hub; nothing waits.

    In its order by ticket: what names a long file lets other tickets go first.
    """
    for space in {space for space, _, _ in carried}:
        log = log_of(office, desks[0], space)
        for root in {root for _, root, _ in carried}:
            wanted = [each for *at, each in carried if at == [space, root]]
            found = [each for each in log if each in set(wanted)]
            assert found == wanted, "not each once, in its order"
    for desk in desks:
        assert not unsent_of(desk)
        assert documents(desk) == states(desk, office.hub())
        assert not desk.replica.read("SELECT 1 FROM parked")


def work(desk: Desk, chance: random.Random, count: int) -> None:
    """A few things somebody does with the tickets here."""
    for _ in range(count):
        known = sorted(tickets_of(desk))
        ticket = chance.choice(known)
        deed = chance.randrange(6)
        if deed == 0:
            tickets.open_ticket(desk, subject=f"Lamp {chance.randrange(99)}", requester=desk.person, text="Broken")
        elif deed == 1:
            tickets.set_fields(desk, ticket, {"subject": f"Subject {chance.randrange(99)}"})
        elif deed == 2:
            tickets.set_fields(desk, ticket, {"priority": chance.randrange(4)})
        elif deed == 3:
            tickets.reply(desk, ticket, f"Answer {chance.randrange(99)}")
        elif deed == 4:
            tickets.note(desk, ticket, "Between us")
        else:
            tickets.add_label(desk, ticket, f"lamp{chance.randrange(4)}")


@pytest.mark.parametrize("first", ["home", "field"])
def test_each_change_is_there_once_whichever_computer_is_first(office: Office, tmp_path: Path, first: str) -> None:
    field, home, ben = two_computers(office)
    (ticket,) = tickets_of(field)
    file = attachments.add(field, b"x" * 300_000, "lamp.txt")
    tickets.reply(field, ticket, "On its way", attachments=[file])
    tickets.set_fields(field, ticket, {"subject": "No light in the stairs"})
    new = tickets.open_ticket(field, subject="Ladder", requester=field.person, text="Too short")
    tickets.set_fields(ben, ticket, {"subject": "Dark stairs"})
    office.sync(ben)
    carried = unsent_of(field)
    written = stick.copy_out(field, tmp_path / "anna.deskapp-unsent", WORD)
    assert (written.changes, written.files) == (len(carried), 1)
    taken = bring_in(home, tmp_path / "anna.deskapp-unsent", WORD)
    assert taken == stick.TakenIn(len(carried), 0, 0, 0)
    assert tickets_of(home)[new.made].number == new.number
    assert attachments.here(home, file)
    order = [home, field] if first == "home" else [field, home]
    office.settle(*order, ben, *order)
    check(office, carried, field, home, ben)
    late = field if first == "home" else home
    assert late.replica.one("SELECT count(*) FROM op WHERE intent = 'void' AND device = ?", (late.device,)) == (
        len(carried),
    ), "its numbers are taken by place holders"
    assert [each.body for each in reading.ticket(ben, ticket).messages].count("On its way") == 1
    assert tickets_of(ben)[ticket].cards == 1, "what Ben and Anna wrote at once is shown to a person, once"
    office.clock.ms += 60_000
    tickets.set_fields(field, ticket, {"priority": 3})
    office.settle(field, home, ben)
    check(office, carried, field, home, ben)


@pytest.mark.parametrize("chunk", range(2))
def test_random_work_carried_on_a_stick_arrives_once_and_in_order(chunk: int, tmp_path: Path) -> None:
    for seed in range(chunk * 6, chunk * 6 + 6):
        chance = random.Random(seed)
        (tmp_path / str(seed)).mkdir()
        office = Office(tmp_path / str(seed), f"sqlite:///{tmp_path}/{seed}/hub.db")
        field, home, ben = two_computers(office)
        for _ in range(chance.randrange(1, 3)):
            for desk in chance.sample([field, home, ben], 3):
                work(desk, chance, chance.randrange(1, 9))
            if chance.random() < 0.5:
                office.sync(*chance.sample([home, ben], chance.randrange(1, 3)))
        carried = unsent_of(field)
        carry(field, home, tmp_path / str(seed) / "stick")
        if chance.random() < 0.5:
            carry(field, home, tmp_path / str(seed) / "again")
        if chance.random() < 0.5:  # somebody goes on where he carried it to, and where it came from
            work(home, chance, 3)
            work(field, chance, 3)
        for desk in chance.sample([field, home, ben], 3):
            office.sync(desk)
            if chance.random() < 0.3:
                work(desk, chance, 2)
        office.settle(field, home, ben)
        office.settle(field, home, ben)
        check(office, carried, field, home, ben)
        office.close()


def test_a_computer_that_is_behind_catches_up_first_or_says_so(small_office: Office, tmp_path: Path) -> None:
    office = small_office
    field, home, ben = two_computers(office)
    late = tickets.open_ticket(ben, subject="After", requester=ben.person).made
    office.sync(ben, field)
    tickets.reply(field, late, "Written in the field")
    stick.copy_out(field, tmp_path / "stick", WORD)
    before = [*home.replica.read("SELECT count(*) FROM op"), *home.replica.read("SELECT count(*) FROM ticket")]
    hub = tmp_path / "hub.db"
    hub.rename(tmp_path / "away.db")
    with pytest.raises(Refused, match="sync first"):
        bring_in(home, tmp_path / "stick", WORD)
    assert before == [*home.replica.read("SELECT count(*) FROM op"), *home.replica.read("SELECT count(*) FROM ticket")]
    (tmp_path / "away.db").rename(hub)
    carried = unsent_of(field)
    assert bring_in(home, tmp_path / "stick", WORD).new == len(carried)
    office.settle(home, field, ben)
    check(office, carried, field, home, ben)


@pytest.mark.parametrize("known", [True, False], ids=["known there", "not known there"])
def test_a_ticket_that_moved_meanwhile_takes_what_was_carried_once(
    small_office: Office, tmp_path: Path, known: bool
) -> None:
    office = small_office
    office.hub().add_space("payroll", "team", "Payroll")
    field, home, ben = two_computers(office)
    for desk in (field, ben):
        office.hub().add_member("payroll", desk.person, "write")
    with ben.unit() as change:
        team = change.fresh_id()
        change.record("make", "team", team, {"name.en": "Payroll", "space": "payroll"}, space=COMPANY)
        change.commit()
    office.settle(ben, field, home)
    (ticket,) = tickets_of(field)
    tickets.reply(field, ticket, "Written in the field")
    carried = [each for *_, each in unsent_of(field)]
    tickets.move(ben, ticket, team)
    office.sync(ben)
    if known:
        office.sync(home)
    carry(field, home, tmp_path / "stick")
    for order in ((home, field), (field, home)):
        office.settle(*order, ben)
    for desk in (field, home, ben):
        assert not unsent_of(desk)
        assert [each.body for each in reading.ticket(desk, ticket).messages].count("Written in the field") == 1
    assert [each for each in log_of(office, ben, "payroll") if each in carried] == carried


def test_a_held_reply_becomes_a_draft_and_what_was_refused_stays_visible(small_office: Office, tmp_path: Path) -> None:
    field, home, _ = two_computers(small_office)
    (ticket,) = tickets_of(field)
    sending.hold(field, ticket, "Still to be undone", delay_ms=60_000)
    with field.replica.transaction() as connection:
        connection.execute(
            "INSERT INTO parked (id, space, reason, parked_at, doc, body) VALUES (?, 'desk', 'size', 1, ?, x'7b7d')",
            (bytes(16), bytes(16)),
        )
    assert carry(field, home, tmp_path / "stick").drafts == 1
    draft = drafts.load(home, ticket, "reply")
    assert draft is not None
    assert draft.text == "Still to be undone"
    assert home.replica.one("SELECT reason FROM parked") == ("size",)
    assert carry(field, home, tmp_path / "again").drafts == 0, "twice would be one too many"
    sending.send_now(field)
    small_office.settle(field, home)
    assert carry(field, home, tmp_path / "later").drafts == 0


def test_who_has_nothing_unsent_gets_no_file(small_office: Office, tmp_path: Path) -> None:
    field, *_ = two_computers(small_office)
    assert stick.copy_out(field, tmp_path / "stick", WORD).empty()
    assert not (tmp_path / "stick").exists()


def test_another_persons_copy_another_hub_a_wrong_word_and_a_damaged_file_change_nothing(
    small_office: Office, tmp_path: Path
) -> None:
    field, home, ben = two_computers(small_office)
    (ticket,) = tickets_of(field)
    tickets.reply(field, ticket, "A secret of Anna's")
    path = tmp_path / "anna.deskapp-unsent"
    with pytest.raises(Refused, match="at least 8"):
        stick.copy_out(field, path, "short")
    assert not path.exists()
    stick.copy_out(field, path, WORD)
    whole = path.read_bytes()
    assert b"secret" not in whole
    assert b"On its way" not in whole
    assert stick.look(path)["count"] == status.status(field).unsent
    (tmp_path / "elsewhere").mkdir()
    elsewhere = Office(tmp_path / "elsewhere", f"sqlite:///{tmp_path}/elsewhere/hub.db")
    stranger = elsewhere.join("anna")
    plain = tmp_path / "letter.txt"
    plain.write_text("Dear all")
    facts = json.loads(whole.split(b"\n")[0][len(sealed.MAGIC) :])
    forged = sealed.MAGIC + json.dumps({**facts, "person": ben.person}).encode() + b"\n" + whole.split(b"\n", 1)[1]
    (tmp_path / "forged").write_bytes(forged)
    for desk, file, word, code in (
        (ben, path, WORD, "stick.person"), (stranger, path, WORD, "stick.hub"), (home, path, "wrong word 1", "stick.passphrase"),
        (home, plain, WORD, "stick.kind"), (home, tmp_path / "none", WORD, "file.missing"),
        (ben, tmp_path / "forged", WORD, "stick.cut"),
    ):  # fmt: skip
        with pytest.raises(DeskError) as caught:
            bring_in(desk, file, word)
        assert caught.value.code == code
        assert not unsent_of(desk)
    cut = tmp_path / "cut"
    head = whole.index(b"\n")
    for end in (5, head, head + 1, head + 3, head + 60, len(whole) // 2, len(whole) - 30, len(whole) - 1):
        cut.write_bytes(whole[:end])
        with pytest.raises(Refused) as refused:
            bring_in(home, cut, WORD)
        assert refused.value.code in ("stick.cut", "stick.kind")
    for at in (head + 10, len(whole) // 2, len(whole) - 3):
        cut.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(Refused, match="damaged"):
            bring_in(home, cut, WORD)
    cut.write_bytes(whole + b"more")
    with pytest.raises(Refused, match="damaged"):
        bring_in(home, cut, WORD)
    assert not unsent_of(home)
    count = len(unsent_of(field))
    assert bring_in(home, path, WORD) == stick.TakenIn(count, 0, 0, 0)
    assert bring_in(home, path, WORD) == stick.TakenIn(0, count, 0, 0)
    elsewhere.close()


@pytest.mark.parametrize("first", ["home", "field"])
def test_a_customers_request_and_answer_carried_on_a_stick_reach_the_team_once(
    office: Office, tmp_path: Path, first: str
) -> None:
    anna, field = office.join("anna"), office.join("carla", customer=True)
    asked = requests.ask(field, subject="Badge", text="It blinks", team="").made
    office.settle(field, anna)
    home = office.join("carla", home="carla-home", customer=True)
    ((ticket,),) = anna.replica.read("SELECT lower(hex(id)) FROM ticket")
    tickets.reply(anna, ticket, "Since when?")
    office.settle(anna, home)
    tickets.reply(field, asked, "Since Monday")
    requests.ask(field, subject="Chair", text="Broken", team="")
    carried = unsent_of(field)
    assert carry(field, home, tmp_path / "stick").new == len(carried)
    order = [home, field] if first == "home" else [field, home]
    office.settle(*order, anna)
    office.settle(*order, anna)
    assert sorted(row.subject for row in tickets_of(anna).values()) == ["Badge", "Chair"]
    assert [each.body for each in reading.ticket(anna, ticket).messages] == ["It blinks", "Since when?", "Since Monday"]
    for desk in (field, home, anna):
        assert not unsent_of(desk)
    log = log_of(office, field, f"p-{field.person}")
    for _, root, _ in carried:
        wanted = [each for _, at, each in carried if at == root]
        assert [each for each in log if each in wanted] == wanted
