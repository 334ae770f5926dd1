"""What is told while another window is in front: what others did in mine, once, and nothing of what is closed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from deskapp.services import notifying, people, reassigning, returning, settings, tickets
from deskapp.services.notifying import ASSIGNED, DUE, KEEP, NOTE, REPLY, News
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

MINUTE = 60_000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    made.clock.ms = int(time.time() * 1000)  # the hub has a clock of its own
    yield made
    made.close()


def told(desk: Desk, place: notifying.Place) -> list[tuple[str, str, str]]:
    return sorted((each.kind, each.subject, each.who) for each in notifying.look(desk, place).news)


def test_what_others_do_in_mine_is_told_and_never_ones_own_deed(office: Office) -> None:
    sami, petra, aino = office.join("sami"), office.join("petra"), office.join("aino", customer=True)
    office.settle(sami, petra, aino)
    vpn, badge, followed, strange = (
        tickets.open_ticket(sami, subject=each, requester=aino.person, text="Since Monday").made
        for each in ("VPN", "Badge", "Screen", "Others")
    )
    tickets.assign(sami, vpn, petra.person)
    office.settle(sami, petra, aino)
    tickets.follow(petra, followed)
    here = notifying.here(petra)
    assert told(petra, here) == []
    tickets.assign(sami, badge, petra.person)
    tickets.note(sami, vpn, "The router is old.")
    tickets.note(sami, followed, "Ordered.")
    tickets.note(sami, strange, "Nobody of these.")
    tickets.note(petra, vpn, "I know.")
    office.settle(sami, petra, aino)
    assert told(petra, here) == [(ASSIGNED, "Badge", "Sami"), (NOTE, "Screen", "Sami"), (NOTE, "VPN", "Sami")]
    (request,) = aino.replica.read("SELECT lower(hex(id)) FROM request WHERE subject = 'VPN'")
    here = notifying.here(petra)
    tickets.reply(aino, request[0], "It works again!")
    office.settle(aino, sami, petra)
    (news,) = notifying.look(petra, here).news
    assert (news.kind, news.who) == (REPLY, "Aino")
    here = notifying.here(aino)
    tickets.reply(petra, vpn, "I am glad.")
    office.settle(petra, sami, aino)
    assert told(aino, here) == [(REPLY, "VPN", "Petra")]
    heard = notifying.look(petra, here)
    assert notifying.look(petra, heard.place).news == ()


def test_the_holder_is_told_that_a_ticket_would_go_back_even_where_his_own_computer_asks(office: Office) -> None:
    sami = office.join("sami")
    team = people.teams(sami)[0].id
    with sami.unit() as work:
        assert work.document("person", sami.person) is not None
        work.record("set", "person", sami.person, {"hours": {"days": [[[0, 1440]]] * 7}})
        work.commit()
    returning.set_after(sami, team, 240)
    mine = tickets.open_ticket(sami, subject="VPN", requester=sami.person, team=team).made
    tickets.assign(sami, mine, sami.person)
    office.clock.ms += 200 * MINUTE
    here = notifying.here(sami)
    assert told(sami, here) == []
    assert returning.step(sami.unit(), "desk", returning.rules(sami.replica, "desk"), sami.now()) == 1
    (news,) = notifying.look(sami, here).news
    assert (news.kind, news.subject) == (KEEP, "VPN")
    assert notifying.look(sami, here, {(mine, news.due)}).news == (), "once"
    returning.keep(sami, mine)
    assert told(sami, here) == []


def test_a_sentence_to_many_tells_the_new_holder_only_that_it_is_his(office: Office) -> None:
    sami, petra, aino = office.join("sami"), office.join("petra"), office.join("aino", customer=True)
    office.settle(sami, petra, aino)
    asked = tickets.open_ticket(sami, subject="VPN", requester=aino.person, text="It drops.").made
    office.settle(sami, petra, aino)
    here = notifying.here(petra)
    said = reassigning.sentences(sami, {asked: petra.person}, otherwise=sami.now() + 60 * MINUTE)
    reassigning.reassign(sami, {asked: petra.person}, told=said, note="Yours")
    office.settle(sami, petra)
    assert told(petra, here) == [(ASSIGNED, "VPN", "Sami"), (NOTE, "VPN", "Sami")]


def test_what_is_confidential_says_only_that_there_is_something(office: Office) -> None:
    sami, petra = office.join("sami"), office.join("petra")
    office.settle(sami, petra)
    here = notifying.here(petra)
    secret = tickets.open_ticket(sami, subject="Bullying", requester=sami.person).made
    tickets.set_fields(sami, secret, {"confidential": True, "due": sami.now() + 10 * MINUTE})
    tickets.assign(sami, secret, petra.person)
    office.settle(sami, petra)
    news = notifying.look(petra, here).news
    assert {each.kind for each in news} == {ASSIGNED, DUE}
    assert all(each.number and not each.subject and not each.who for each in news)


def test_what_is_due_is_told_once_and_what_is_switched_off_is_not(office: Office) -> None:
    sami = office.join("sami")
    soon, later = (tickets.open_ticket(sami, subject=each, requester=sami.person).made for each in ("Soon", "Later"))
    for each, minutes in ((soon, 10), (later, 30)):
        tickets.assign(sami, each, sami.person)
        tickets.set_fields(sami, each, {"next_word_by": sami.now() + minutes * MINUTE})
    here = notifying.here(sami)
    (news,) = notifying.look(sami, here).news
    assert news == News(DUE, soon, news.number, "Soon", "", news.due)
    assert notifying.look(sami, here, {(soon, news.due)}).news == ()
    settings.save(sami, "notify_due", "off")
    assert notifying.look(sami, here).news == ()
    settings.save(sami, "notify_due", "on")
    settings.save(sami, "notify", "off")
    assert notifying.look(sami, here).news == ()


def test_quiet_hours_go_over_midnight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    values = {"quiet": "on", "quiet_from": "19:00", "quiet_to": "07:00"}
    evening = 1_795_374_000_000  # 19:00 UTC
    found = [notifying.is_quiet(values, evening + hour * 60 * MINUTE) for hour in (-1, 0, 5, 11, 12)]
    assert found == [False, True, True, True, False]
    day = {**values, "quiet_from": "12:00", "quiet_to": "13:00"}
    assert [notifying.is_quiet(day, evening + hour * 60 * MINUTE) for hour in (-8, -7, -6)] == [False, True, False]
    assert not notifying.is_quiet({**values, "quiet": "off"}, evening)
    monkeypatch.undo()
    time.tzset()
