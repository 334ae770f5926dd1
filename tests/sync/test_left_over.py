"""Copies that no push took along are carried after by whoever holds the lease: each once, the newest stands."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.operation import COMPANY
from deskapp.hub.blobs import CHUNK
from deskapp.replica.blobs import Blobs
from deskapp.services import duties, requests, tickets
from deskapp.services import office as offices
from deskapp.sync import left_over
from tests.sync.offices import Office, documents, states, tickets_of, view

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

PAY = "t-pay"


def done(office: Office, desk: Desk) -> int:
    return duties.run(desk.replica, office.hub(), now=desk.now)


def opened(desk: Desk, requester: str) -> str:
    return tickets.open_ticket(desk, subject="VPN", requester=requester, text="Help").made


def add(desk: Desk, ticket: str, **sets: list[str]) -> None:
    with desk.unit() as work:
        work.document("ticket", ticket)
        work.record("add", "ticket", ticket, dict(sets), intent="follow", base={})
        work.commit()


def seen(desk: Desk) -> tuple[list[str], list[str]]:
    """(subjects of the requests, bodies of the messages) that a person has in his own space."""
    asked = [json.loads(text)["values"].get("subject") for (text,) in desk.replica.read("SELECT doc FROM request")]
    said = [json.loads(text)["values"]["body"] for (text,) in desk.replica.read("SELECT doc FROM message ORDER BY key")]
    return asked, said


def length(office: Office, desk: Desk) -> int:
    return office.hub().heads(device=desk.device)[desk.own_space].seq


@pytest.mark.parametrize("role", ["requester", "on_behalf_of", "followers", "helpers", "waiting_on"])
def test_who_comes_later_gets_what_was_written_before(office: Office, role: str) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    office.sync(anna, ben)
    done(office, anna)
    carla = offices.add_person(office.hub(), "carla", name="Carla", customer=True)
    ticket = opened(anna, requester=carla if role == "requester" else anna.person)
    other = opened(anna, requester=anna.person)
    if role in ("followers", "helpers"):
        add(anna, ticket, **{role: [carla]})
    elif role == "waiting_on":
        tickets.wait_on(anna, ticket, "person", carla)
    elif role == "on_behalf_of":
        tickets.set_fields(anna, ticket, {"on_behalf_of": carla})
    tickets.reply(anna, ticket, "It comes on Friday")
    tickets.note(anna, ticket, "not for her")
    tickets.reply(anna, other, "not hers")
    office.sync(anna, ben)
    her = office.join("carla", customer=True)
    office.sync(anna, ben)
    done(office, anna)
    office.hub().drop_lease("duties:desk", anna.device)
    done(office, ben)  # notices her too; the hub takes each copy once
    office.sync(her)
    assert seen(her) == (["VPN"], ["Help", "It comes on Friday"])
    assert length(office, her) == 3
    tickets.reply(ben, ticket, "It is here")
    office.sync(ben, her)
    assert seen(her)[1] == ["Help", "It comes on Friday", "It is here"]


def test_who_reads_the_space_no_more_gets_copies_of_what_is_his(office: Office) -> None:
    anna, ben = office.join("anna"), office.join("ben")
    opened(anna, requester=ben.person)
    office.settle(anna, ben)
    done(office, anna)
    assert ben.replica.one("SELECT count(*) FROM request") == (0,)
    office.hub().add_member("desk", ben.person, until=office.hub().now() - 1)
    opened(anna, requester=anna.person)
    office.sync(anna)
    done(office, anna)
    office.sync(ben)
    assert ben.replica.one("SELECT count(*) FROM request") == (1,)


def test_a_message_from_outside_reaches_all_who_follow_with_its_file(office: Office) -> None:
    office.hub().add_space(PAY, "team", "Payroll")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    petra = office.join("petra", space=PAY)
    office.settle(anna, carla)
    mine = tickets.open_ticket(carla, subject="Badge", requester=carla.person, text="Lost").made
    office.settle(carla, anna)
    (ticket,) = tickets_of(anna)
    add(anna, ticket, followers=[petra.person])
    office.settle(anna, petra)
    content = random.Random(3).randbytes(CHUNK + 7)
    blobs = Blobs(carla.home, carla.key, synchronous="off")
    sha, size = blobs.put(content)
    blobs.close_thread()
    from deskapp.domain.rows import Attachment

    tickets.reply(carla, mine, "Found it", attachments=[Attachment("badge.png", size, sha)])
    while office.sync(carla).uploading:
        pass
    office.sync(anna)
    done(office, anna)
    office.settle(petra, carla, anna)
    assert seen(petra)[1] == ["Lost", "Found it"]
    assert office.hub().get_chunk(petra.own_space, sha, 1, device=petra.device) == content[CHUNK:]
    before = length(office, petra)
    office.hub().drop_lease("duties:desk", anna.device)
    with anna.replica.transaction() as connection:
        anna.replica.set_meta(connection, "duties:desk", "")  # looks through everything once more
    done(office, anna)
    assert length(office, petra) == before, "nothing is left over"


def test_a_refused_passenger_is_tried_again_until_it_gets_there(office: Office) -> None:
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.settle(anna, carla)
    hub: Any = office.hub()
    ticket = opened(anna, requester=carla.person)
    # the ticket was at this customer's once, and the hub remembers that it went away
    hub._all("insert into moved (space, root, target, seq) values (?, ?, 'x', 1)", carla.own_space, ticket)
    office.sync(anna)
    done(office, anna)
    office.sync(carla)
    assert seen(carla) == ([], [])
    assert hub.delivered("desk", ticket) < hub.heads(device=anna.device)["desk"].seq
    hub._all("delete from moved where root = ?", ticket)
    assert done(office, anna) == 0
    office.sync(carla)
    assert seen(carla) == ([], []), "not at once"
    office.clock.ms += duties.AGAIN_MS + 1
    done(office, anna)
    office.sync(carla)
    assert seen(carla) == (["VPN"], ["Help"])
    assert hub.delivered("desk", ticket) == hub.heads(device=anna.device)["desk"].seq
    assert json.loads(anna.replica.meta("duties:desk"))[2] == []


def test_what_others_change_meanwhile_is_not_shown_older(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copies are made; before they leave, somebody changes one of the tickets and its copies go with that."""
    anna, ben = office.join("anna"), office.join("ben")
    office.sync(anna, ben)
    done(office, anna)
    carla = offices.add_person(office.hub(), "carla", name="Carla", customer=True)
    first, second = opened(anna, requester=carla), opened(anna, requester=carla)
    office.sync(anna, ben)
    her = office.join("carla", customer=True)
    office.sync(anna)
    bring = left_over._Bringing.bring

    def late(self: Any, riders: Any, left: Any) -> Any:
        monkeypatch.undo()
        tickets.set_fields(ben, first, {"subject": "Newer"})
        office.sync(ben)
        return bring(self, riders, left)

    monkeypatch.setattr(left_over._Bringing, "bring", late)
    done(office, anna)
    office.sync(her)
    found = {json.loads(text)["root"]: json.loads(text)["values"]["subject"]
             for (text,) in her.replica.read("SELECT doc FROM request")}  # fmt: skip
    assert found == {first: "Newer", second: "VPN"}
    office.sync(anna)
    done(office, anna)  # the rest of what was left
    office.sync(her, anna, ben)
    assert seen(her)[1] == ["Help", "Help"]
    assert documents(her, her.own_space) == states(her, office.hub(), her.own_space)


def test_two_deliveries_cross(office: Office) -> None:
    """A customer's words and the team's answer are on their way at the same time, again and again."""
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.settle(anna, carla)
    mine = requests.ask(carla, subject="Badge", text="Lost", team="").made
    office.settle(carla, anna)
    (ticket,) = tickets_of(anna)
    for n in range(4):
        tickets.reply(carla, mine, f"her {n}")
        tickets.reply(anna, ticket, f"ours {n}")
        office.sync(*((anna, carla) if n % 2 else (carla, anna)))
    office.settle(anna, carla)
    done(office, anna)
    office.settle(anna, carla)
    said = {"Lost", *(f"her {n}" for n in range(4)), *(f"ours {n}" for n in range(4))}
    assert sorted(each.body for each in view(anna, ticket).messages) == sorted(said)
    assert sorted(each.body for each in view(carla, mine).messages) == sorted(said)
    for desk, space in ((anna, "desk"), (carla, carla.own_space), (anna, COMPANY)):
        assert documents(desk, space) == states(desk, office.hub(), space)


def test_an_agent_of_the_team_reads_his_own_request_where_it_lives(office: Office) -> None:
    """No copy for who reads the original; he answers there as a customer does, and the ticket opens again."""
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    mine = requests.ask(ben, subject="My chair", text="Broken", team="").made
    office.settle(ben, anna)
    assert [each.id for each in requests.mine(ben)] == [mine]
    tickets.wait_on(anna, mine, "customer")
    tickets.reply(anna, mine, "Which one?")
    office.settle(anna, ben)
    done(office, anna)
    office.settle(anna, ben)
    tickets.reply(ben, mine, "The blue one")
    office.settle(ben, anna)
    assert tickets_of(anna)[mine].status == "open"
    for desk in (anna, ben):
        assert desk.replica.one("SELECT count(*) FROM request") == (0,)
        assert [each.body for each in view(desk, mine).messages] == ["Broken", "Which one?", "The blue one"]


@pytest.mark.parametrize("role", ["helpers", "waiting_on", "followers"])
def test_an_asked_colleague_of_another_team_answers_from_his_copy(office: Office, role: str) -> None:
    office.hub().add_space(PAY, "team", "Payroll")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    petra = office.join("petra", space=PAY)
    office.settle(anna, carla, petra)
    ticket = opened(anna, requester=carla.person)
    if role == "waiting_on":
        tickets.wait_on(anna, ticket, "person", petra.person)
    else:
        add(anna, ticket, **{role: [petra.person]})
    office.settle(anna, petra)
    (copy,) = (each.id for each in requests.mine(petra))
    tickets.reply(petra, copy, "It was paid in May")
    office.settle(petra, anna)
    done(office, anna)
    office.settle(anna, carla, petra)
    assert [each.body for each in view(anna, ticket).messages] == ["Help", "It was paid in May"]
    assert seen(carla)[1] == ["Help", "It was paid in May"]
    assert sorted(each.body for each in view(petra, copy).messages) == ["Help", "It was paid in May"]
    if role == "waiting_on":
        assert tickets_of(anna)[ticket].status == "open", "the answer that was waited for has come"


def test_a_request_and_its_answers_bring_their_files_both_ways(office: Office) -> None:
    """What a customer attaches when she asks and when she answers reaches the team whole, and the team's reaches her."""
    from deskapp.domain.errors import Refused
    from deskapp.domain.rows import Attachment
    from deskapp.services import attachments, reading

    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.settle(anna, carla)
    pictures = [random.Random(seed).randbytes(CHUNK + seed) for seed in (1, 2, 3)]
    files = [attachments.add(carla, content, f"{n}.png") for n, content in enumerate(pictures[:2])]
    mine = requests.ask(carla, subject="Badge", text="Lost", team="").made
    tickets.reply(carla, mine, "Like this one", attachments=files)
    office.settle(carla, anna)
    office.settle(carla, anna)
    (ticket,) = tickets_of(anna)
    for each, content in zip(files, pictures, strict=False):
        place = attachments.find(anna, ticket, each.name)
        attachments.fetch(anna, place.space, place.file)
        assert anna.blobs.get(each.sha) == content
    ours = attachments.add(anna, pictures[2], "new badge.png")
    tickets.reply(anna, ticket, "Here is yours", attachments=[ours])
    office.settle(anna, carla)
    copy = next(each for each in reading.ticket(carla, mine).messages if each.body == "Here is yours")
    attachments.fetch(carla, attachments.space_of(carla, copy.id), copy.attachments[0])
    assert carla.blobs.get(ours.sha) == pictures[2]
    carla.blobs.limit = 1000
    with pytest.raises(Refused) as big:
        attachments.add(carla, pictures[0] + b"1", "big.png")
    assert big.value.code == "file.big"
    lost = Attachment("gone.png", 3, "ab" * 32)  # named, and nobody has it: her words must not wait for ever
    tickets.reply(carla, mine, "And this", attachments=[lost])
    office.settle(carla, anna)
    office.settle(carla, anna)
    assert [each.body for each in view(anna, ticket).messages][-1] == "And this"


def test_after_a_restored_hub_nothing_stays_left_over(tmp_path: Path) -> None:
    """The log went back below the number the duties were done up to; what comes then is seen to all the same."""
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    office.hub().add_space(PAY, "team", "Payroll")
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    ben, petra = office.join("ben"), office.join("petra", space=PAY)
    office.settle(anna, carla, petra)
    mine = requests.ask(carla, subject="Badge", text="Lost", team="").made
    office.settle(carla, anna)
    (ticket,) = tickets_of(anna)
    add(anna, ticket, followers=[petra.person])
    office.settle(anna, petra, carla)
    office.hub().close()
    shutil.copy(tmp_path / "hub.db", tmp_path / "backup.db")
    for _ in range(20):  # lost with the hub, and his computer with it
        opened(ben, ben.person)
    office.sync(ben, anna)
    done(office, anna)
    office.hub().close()
    shutil.copy(tmp_path / "backup.db", tmp_path / "hub.db")
    tickets.wait_on(anna, ticket, "customer")
    office.settle(anna, petra, carla)
    tickets.reply(carla, mine, "Found it")
    office.settle(carla, anna)
    done(office, anna)
    office.settle(anna, petra, carla)
    assert seen(petra)[1] == ["Lost", "Found it"]
    assert tickets_of(anna)[ticket].status == "open"
    office.close()


def test_where_nobody_is_new_no_ticket_is_read(office: Office) -> None:
    """Each exchange asks; to look through a hundred thousand tickets takes a second."""
    anna = office.join("anna")
    ticket = opened(anna, anna.person)
    office.sync(anna)
    done(office, anna)
    read: list[str] = []
    connection = anna.replica.connection()
    connection.set_trace_callback(read.append)
    tickets.set_fields(anna, ticket, {"category": "network"})
    office.sync(anna)
    done(office, anna)
    connection.set_trace_callback(None)
    assert read
    assert not [each for each in read if '"followers":{' in each]
