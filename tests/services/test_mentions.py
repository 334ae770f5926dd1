"""A note that names somebody: who may read the ticket is told and finds it in *mentions*, and nobody else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.rows import QueueQuery
from deskapp.services import mentions, notifying, queues, reading, settings, tickets
from deskapp.services.notifying import MENTION
from tests.desks import person_id, team_id
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    made.clock.ms = int(time.time() * 1000)
    yield made
    made.close()


def mentioned(desk: Desk) -> list[str]:
    found = queues.page(desk, QueueQuery(view="mentions"))
    assert queues.count(desk, QueueQuery(view="mentions")) == len(found)
    return [each.subject for each in found]


def test_who_is_named_is_told_and_finds_it_until_he_answers(house: Office) -> None:
    sami, petra, aino = house.join("sami"), house.join("petra"), house.join("aino", customer=True)
    house.settle(sami, petra, aino)
    vpn = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
    done = tickets.open_ticket(sami, subject="Done", requester=aino.person).made
    secret = tickets.open_ticket(sami, subject="Bullying", requester=sami.person).made
    tickets.set_fields(sami, secret, {"confidential": True})
    tickets.close(sami, done, "It works")
    house.settle(sami, petra)
    reading.mark_read(petra, done)
    here = notifying.here(petra)
    own = notifying.here(sami)
    meant = mentions.meant(sami, vpn, "@Petra, is it the router? @Aino says so. @Sami")
    assert ([name for _, name in meant.told], meant.kept_out) == (["Petra"], ("Aino",))
    made = tickets.note(sami, vpn, "@Petra, is it the router? @Aino says so.").made
    tickets.note(sami, secret, "@petra should know.")
    tickets.note(sami, done, "Nobody is named here.")
    house.settle(sami, petra, aino)
    document = reading.raw(petra, "message", made)
    assert document is not None
    assert document["values"]["mentions"] == [petra.person]
    news = sorted((each.kind, each.subject, each.who) for each in notifying.look(petra, here).news)
    assert news == [(MENTION, "", ""), (MENTION, "VPN", "Sami")]
    settings.save(petra, "notify_mention", "off")
    assert notifying.look(petra, here).news == ()
    assert notifying.look(sami, own).news == notifying.look(aino, here).news == ()
    assert set(mentioned(petra)) == {"VPN", "Bullying"}
    assert mentioned(sami) == []
    (told,) = [each.told for each in reading.ticket(petra, vpn).messages if each.audience == "team"]
    assert told == ("Petra",)
    tickets.note(petra, vpn, "It is, @sami.")
    assert mentioned(petra) == ["Bullying"]
    house.settle(sami, petra)
    assert mentioned(sami) == ["VPN"]


def test_a_mention_in_what_is_done_stays_until_it_is_read(house: Office) -> None:
    sami, petra = house.join("sami"), house.join("petra")
    house.settle(sami, petra)
    done = tickets.open_ticket(sami, subject="Done", requester=sami.person).made
    house.settle(sami, petra)
    tickets.close(sami, done, "It works")
    tickets.note(sami, done, "@petra, thank you")
    house.settle(sami, petra)
    assert mentioned(petra) == ["Done"]
    reading.mark_read(petra, done)
    assert mentioned(petra) == []


def test_who_is_in_no_team_of_the_space_is_not_told(desk: Desk) -> None:
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), team=team_id("it")).made
    assert [each.name for each in mentions.candidates(desk, ticket, "")] == ["Petra Nagy"]
    assert [each.words for each in mentions.candidates(desk, ticket, "nag pe")] == ["Petra Nagy"]
    assert [(each.name, each.may_read) for each in mentions.candidates(desk, ticket, "s")] == [
        ("Ritva Salo", False), ("Sofia Lindgren", False),
    ]  # fmt: skip
    assert mentions.meant(desk, ticket, "@Jonas Weber") == mentions.Meant((), ("Jonas Weber",), ())


def test_of_two_people_of_one_name_the_login_says_who(desk: Desk) -> None:
    with desk.unit() as work:
        work.record("make", "person", "ab" * 16, {"login": "petra2", "name": "Petra Nagy"}, space="company")
        work.record("add", "person", "ab" * 16, {"teams": [team_id("it")]}, base={})
        work.commit()
    ticket = tickets.open_ticket(desk, subject="VPN", requester=person_id("aino"), team=team_id("it")).made
    assert sorted(each.words for each in mentions.candidates(desk, ticket, "nagy")) == ["petra", "petra2"]
    assert mentions.meant(desk, ticket, "@Petra Nagy").unclear == ("Petra Nagy",)
    assert mentions.meant(desk, ticket, "@petra2").told == (("ab" * 16, "Petra Nagy"),)
