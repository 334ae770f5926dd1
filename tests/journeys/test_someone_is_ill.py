"""A lead's minute: somebody falls ill, and his work goes to others by skill and load; everybody is told once."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from deskapp.services import (
    absence,
    board,
    duties,
    handing_on,
    notifying,
    people,
    reading,
    reassigning,
    telling,
    tickets,
    undo,
)
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

HOUR, DAY = 3_600_000, 86_400_000
MANY = 37


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    made.clock.ms = int(time.time() * 1000) - HOUR  # the hub has a clock of its own, for which what is due is over
    yield made
    made.close()


def holders(desk: Desk, some: list[str]) -> Counter[str]:
    return Counter(reading.ticket(desk, each).row.assignee for each in some)


def test_a_leads_minute(office: Office) -> None:
    """Sami leads; Petra falls ill. Carla knows printers, Dora speaks Finnish, Ben is away himself."""
    sami, petra, carla, dora, ben = (office.join(each) for each in ("sami", "petra", "carla", "dora", "ben"))
    aino = office.join("aino", customer=True)
    everybody = (sami, petra, carla, dora, ben, aino)
    office.settle(*everybody)
    team = people.me(sami).teams[0]
    with sami.unit() as work:
        work.record("set", "team", team, {"lead": sami.person})
        for each, spoken in (
            (petra, ["fi", "en"]),
            (carla, ["en"]),
            (dora, ["en", "fi"]),
            (ben, ["en"]),
            (sami, ["en", "de"]),
        ):
            work.record("set", "person", each.person, {"languages": spoken})
        work.commit()

    def opened(to: Desk, language: str = "en", category: str = "") -> str:
        fields = {"category": category} if category else {}
        made = tickets.open_ticket(
            sami, subject="Help", requester=aino.person, text="It drops.", language=language, fields=fields
        ).made
        tickets.assign(sami, made, to.person)
        return made

    for _ in range(4):
        opened(dora)  # she has something already
    opened(carla, category="printer")
    opened(sami)
    ill = [opened(petra, *(("fi", "") if n % 4 == 0 else ("en", "printer" if n % 3 == 0 else ""))) for n in range(MANY)]
    absence.say_away(ben, ben.person, ben.now(), ben.now() + 9 * DAY, stand_in=carla.person)
    office.settle(*everybody)
    here = {each.login: notifying.here(each) for each in (carla, dora, ben, petra)}

    # the plan: shown before anything is done
    plan = handing_on.plan(sami, petra.person)
    assert {each.ticket.id for each in plan} == set(ill)
    moves = {each.ticket.id: each.person for each in plan}
    assert set(moves.values()) == {carla.person, dora.person, sami.person}  # not Ben, not Petra
    finnish = {each for n, each in enumerate(ill) if n % 4 == 0}
    assert {moves[each] for each in finnish} == {dora.person}
    printers = Counter(moves[each] for n, each in enumerate(ill) if n % 3 == 0 and each not in finnish)
    assert printers[carla.person] == max(printers.values())
    said = reassigning.sentences(sami, moves, otherwise=sami.now() + DAY)
    assert len(said) == MANY

    def done() -> str:
        changes = handing_on.hand_on(
            sami, petra.person, sami.now(), sami.now() + 3 * DAY, stand_in=ben.person, moves=moves, told=said
        )
        assert changes.number == str(MANY)
        return changes.group

    # done, undone, done again
    before = holders(sami, ill)
    first = done()
    assert holders(sami, ill) == Counter(moves.values())
    found = absence.of(sami, petra.person)
    assert found is not None
    assert (found.chain, found.stand_in) == ((ben.person, carla.person), carla.person)  # Ben is away himself
    loads = {each.person: each.load for each in board.board(sami, team).lanes if each.person in set(moves.values())}
    assert max(loads.values()) - min(loads.values()) <= 12  # one share each, but for the Finnish ones
    undone = undo.undo(sami, first)
    assert undone.number == f"{2 * MANY + 1}/0"  # the tickets, the sentences, the absence
    assert holders(sami, ill) == before
    assert absence.of(sami, petra.person) is None
    done()

    # everybody hears of it once
    office.clock.ms += telling.GRACE_MS + 1000
    office.sync(sami)
    duties.run(sami.replica, office.hub(), now=office.clock)
    office.settle(*everybody)
    for each in ill:
        told = [message for message in reading.ticket(sami, each).messages if message.author == sami.person]
        assert len(told) == 1
    copies = [reading.ticket(aino, each.id).messages for each in reading.own_requests(aino, 100)]
    assert Counter(len(each) for each in copies)[2] == MANY
    shares = Counter(moves.values())
    for desk in (carla, dora, ben, petra):
        news = notifying.look(desk, here[desk.login]).news
        told = Counter(each.kind for each in news)
        assert told[notifying.ASSIGNED] == shares[desk.person]
        assert told[notifying.STAND_IN] == (desk in (carla, ben))  # who was named, and who stands in for him
        assert len(news) == len({each.ticket for each in news})  # each once
    for desk in everybody[:-1]:
        gone = absence.of(desk, petra.person)
        assert gone is not None
        assert gone.stand_in == carla.person

    # and she is back by herself
    office.clock.ms += 3 * DAY
    assert absence.of(sami, petra.person) is None
    assert petra.person in {each.person for each in board.share(sami, team, ill)}
