"""A lead's minute: somebody falls ill, and his work goes to others by skill and load; everybody is told once."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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

    from pytestqt.qtbot import QtBot

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


class Ill(NamedTuple):
    """Sami leads; Petra falls ill with 37 tickets. Carla knows printers, Dora speaks Finnish, Ben is away himself."""

    sami: Desk
    petra: Desk
    carla: Desk
    dora: Desk
    ben: Desk
    aino: Desk  # who asked for all of it
    team: str
    ill: list[str]
    here: dict[str, int]  # how far each has been told of news

    @property
    def everybody(self) -> tuple[Desk, ...]:
        return (self.sami, self.petra, self.carla, self.dora, self.ben, self.aino)

    @property
    def finnish(self) -> set[str]:
        return {each for n, each in enumerate(self.ill) if n % 4 == 0}


def somebody_is_ill(office: Office) -> Ill:
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
    return Ill(*everybody, team, ill, here)


def everybody_heard_once(office: Office, house: Ill, moves: dict[str, str], *, stand_in: bool) -> None:
    """Each customer of the 37 has one sentence, each colleague one line for what is his."""
    sami, aino = house.sami, house.aino
    office.clock.ms += telling.GRACE_MS + 1000
    office.sync(sami)
    duties.run(sami.replica, office.hub(), now=office.clock)
    office.settle(*house.everybody)
    for each in house.ill:
        told = [message for message in reading.ticket(sami, each).messages if message.author == sami.person]
        assert len(told) == 1
    copies = [reading.ticket(aino, each.id).messages for each in reading.own_requests(aino, 100)]
    assert Counter(len(each) for each in copies)[2] == MANY
    shares = Counter(moves.values())
    for desk in (house.carla, house.dora, house.ben, house.petra):
        news = notifying.look(desk, house.here[desk.login]).news
        told = Counter(each.kind for each in news)
        assert told[notifying.ASSIGNED] == shares[desk.person]
        named = stand_in and desk in (house.carla, house.ben)  # who was named, and who stands in for him
        assert told[notifying.STAND_IN] == named
        assert len(news) == len({each.ticket for each in news})  # each once


def test_a_leads_minute(office: Office) -> None:
    """By the services: the plan, done, undone, done again, told once, and back by itself."""
    house = somebody_is_ill(office)
    sami, petra, carla, dora, ben = house.sami, house.petra, house.carla, house.dora, house.ben
    team, ill = house.team, house.ill

    # the plan: shown before anything is done
    plan = handing_on.plan(sami, petra.person)
    assert {each.ticket.id for each in plan} == set(ill)
    moves = {each.ticket.id: each.person for each in plan}
    assert set(moves.values()) == {carla.person, dora.person, sami.person}  # not Ben, not Petra
    assert {moves[each] for each in house.finnish} == {dora.person}
    printers = Counter(moves[each] for n, each in enumerate(ill) if n % 3 == 0 and each not in house.finnish)
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

    everybody_heard_once(office, house, moves, stand_in=True)
    for desk in house.everybody[:-1]:
        gone = absence.of(desk, petra.person)
        assert gone is not None
        assert gone.stand_in == carla.person

    # and she is back by herself
    office.clock.ms += 3 * DAY
    assert absence.of(sami, petra.person) is None
    assert petra.person in {each.person for each in board.share(sami, team, ill)}


# ---- in the window


@pytest.fixture
def ill(office: Office) -> Ill:
    return somebody_is_ill(office)


@pytest.fixture
def window(ill: Ill, office: Office, qtbot: QtBot) -> Iterator[Any]:
    """Sami's window, without a worker, at the office's time."""
    from deskapp import app as program

    made = program.build(office.folder / "sami", worker=False)
    made.services.now = office.clock
    made.window.resize(1500, 900)
    made.window.show()
    made.start()
    settle(made, qtbot)
    yield made
    made.window.close()
    made.stop()
    made.window.deleteLater()
    made.workspace.deleteLater()


def settle(window: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.jobs.is_idle, timeout=20_000)


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target.focusWidget() or target, which, modifier)


def test_a_leads_minute_in_the_window(ill: Ill, window: Any, office: Office, qtbot: QtBot) -> None:
    """By key all 37 at once, undone; by drag, who can do what, undone; by key again; and everybody is told once."""
    from deskapp.ui.board.lane import TICKETS
    from deskapp.ui.organisation.away_dialog import AwayDialog
    from deskapp.ui.telling import TellingDialog

    sami, petra, space = ill.sami, ill.petra, window.workspace
    before = holders(sami, ill.ill)
    moves = {each.ticket.id: each.person for each in handing_on.plan(sami, petra.person)}

    def by_key() -> None:
        space.rail.go("away")
        pane = space.others.away.pane
        qtbot.waitUntil(lambda: pane.model.rowCount() == 5, timeout=20_000)
        window.window.activateWindow()
        pane.table.setFocus()
        qtbot.waitUntil(pane.table.hasFocus)
        key(Qt.Key.Key_N)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), "petra")
        key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.window.findChildren(AwayDialog)))
        form = next(each for each in window.window.findChildren(AwayDialog) if each.isVisible())
        qtbot.waitUntil(lambda: form.tickets.count() > 1 and form.tickets.isEnabled(), timeout=20_000)
        form.tickets.setFocus()
        key(Qt.Key.Key_Down)  # share them out
        qtbot.waitUntil(form.ready, timeout=20_000)
        assert form.tell.isChecked()
        key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: holders(sami, ill.ill)[petra.person] == 0, timeout=20_000)
        settle(window, qtbot)

    def take_back(left: Counter[str]) -> None:
        space.actions.of("undo.action").trigger()
        qtbot.waitUntil(lambda: holders(sami, ill.ill) == left, timeout=20_000)
        settle(window, qtbot)

    by_key()
    assert holders(sami, ill.ill) == Counter(moves.values())
    assert absence.of(sami, petra.person) is not None
    take_back(before)
    assert absence.of(sami, petra.person) is None

    space.rail.go("board")
    pane = space.others.board.pane

    def lane(person: str) -> Any:
        return next(view for view in pane.lanes() if view.lane().person == person)

    qtbot.waitUntil(lambda: len(pane.lanes()) == 6 and len(lane(petra.person).lane().tickets) == MANY, timeout=20_000)
    stood, given = [before], set[str]()
    for to in (ill.dora.person, ill.carla.person, sami.person):
        mine = [each for each in ill.ill if moves[each] == to]
        for each in mine:
            pane.tick(each)
        data = QMimeData()
        data.setData(TICKETS, mine[0].encode())  # one of the selected is dragged: all of them go
        way = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        lane(to).dropEvent(QDropEvent(QPointF(20, 20), *way))
        settle(window, qtbot)
        asked = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, TellingDialog) and each.isVisible()
        )
        asked.agree()
        given.add(to)
        wanted = Counter(moves[each] if moves[each] in given else petra.person for each in ill.ill)
        qtbot.waitUntil(lambda wanted=wanted: holders(sami, ill.ill) == wanted, timeout=20_000)
        settle(window, qtbot)
        stood.append(wanted)
    assert stood.pop() == Counter(moves.values())
    while stood:
        take_back(stood.pop())
    assert all(not reading.ticket(sami, each).scheduled for each in ill.ill)  # nobody would be told

    by_key()
    assert holders(sami, ill.ill) == Counter(moves.values())
    everybody_heard_once(office, ill, moves, stand_in=False)
