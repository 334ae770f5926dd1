"""The rings of a card in the window, by keys: how a team reaches somebody, what is mine, a department's times."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.domain.reach import Reach, Spell, Window
from deskapp.services import desk_ring, own_ring, rings, tickets, touched, units
from deskapp.ui import reach_words
from deskapp.ui.changes import ChangeBus
from deskapp.ui.organisation import about_me
from deskapp.ui.organisation.about_me import AboutMe
from deskapp.ui.organisation.desk_dialog import DeskDialog
from deskapp.ui.organisation.ring_cards import RingCards
from deskapp.ui.organisation.unit_dialog import SpellDialog, UnitDialog
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

SAMI, AINO, IT = person_id("sami"), person_id("aino"), team_id("it")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[QWidget]:
    jobs.on_thread_end(desk.close_thread)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    yield made
    made.close()


def test_a_team_says_how_it_reaches_somebody_and_he_puts_it_right(
    desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot
) -> None:
    said: list[Any] = []
    dialog = DeskDialog(desk, jobs, window, desk_ring.card(desk, SAMI, IT), "Sami")
    dialog.changed.connect(said.append)
    dialog.open()
    assert dialog.choices["form"].hasFocus() or QApplication.focusWidget() is None
    QTest.keyClicks(dialog.choices["form"], "f")  # formally
    QTest.keyClick(dialog.times["hours"].more, Qt.Key.Key_Space)
    (line,) = dialog.times["hours"].lines()
    line.days[4].click()  # not on Fridays
    QTest.keyClick(dialog.choices["form"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(said) == 1)
    card = desk_ring.card(desk, SAMI, IT)
    assert card.values == {"form": "formal", "hours": [[[0, 1, 2, 3], 540, 960]]}
    assert not card.said  # nobody corrects what is not written yet

    mine = DeskDialog(desk, jobs, window, card, "Sami")  # Sami is the person: now his word counts
    mine.changed.connect(said.append)
    mine.open()
    assert mine.mine
    QTest.keyClicks(mine.choices["form"], "by")
    QTest.keyClick(mine.choices["form"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(said) == 2)
    card = desk_ring.card(desk, SAMI, IT)
    assert (card.values["form"], card.said) == ("informal", {"form"})

    other = DeskDialog(desk, jobs, window, card._replace(person=AINO), "Aino")  # as somebody else sees such a card
    other.open()
    assert not other.choices["form"].isEnabled()
    assert other.choices["register"].isEnabled()
    other.reject()


def test_the_card_of_a_person_offers_what_he_asks_often(desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    bus = ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk))
    bus.start()
    made = [tickets.open_ticket(desk, subject=f"VPN drops {n}", requester=AINO, team=IT, text="x").made for n in (1, 2)]
    units.set_spell(desk, "Finance", "blackout", "closes the month", date(2026, 11, 24), date(2026, 11, 27), every="month")
    cards = RingCards(desk, jobs, bus, window)
    begun: list[Any] = []
    opened: list[Any] = []
    cards.begun.connect(lambda *all_: begun.append(all_))
    cards.ticket_opened.connect(opened.append)
    cards.show_person(AINO, "Aino Virtanen")
    qtbot.waitUntil(lambda: not cards.isHidden())
    (card,) = cards.reached
    card.usual.buttons()[0].click()
    assert begun == [(AINO, IT, desk_ring.Usual("VPN drops 2", ""))]
    card.lately.buttons()[0].click()
    assert opened == [made[1]]
    assert cards.told.isHidden()  # Aino told me nothing
    assert "closes the month" in cards.unit._times.text()
    assert all(each.accessibleName() for each in cards.stops())
    assert rings.facts(desk, SAMI).reached == ()  # nobody deals with himself


def test_what_is_mine_is_kept_when_i_go_on(desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "readers", f'["{person_id("petra")}"]')
    desk_ring.change(desk, SAMI, IT, {"channel": "phone"})
    kept: list[Any] = []
    dialog = AboutMe(desk, jobs, window, about_me.read(desk))
    dialog.kept.connect(kept.append)
    dialog.open()
    wishes = dialog.topics["wishes"]
    QTest.keyClicks(wishes.text, "A week of quiet")
    QTest.keyClick(wishes.text, Qt.Key.Key_Tab)
    wishes.leave()
    qtbot.waitUntil(lambda: len(kept) == 1)
    dialog._topic = "wishes"
    dialog._name_reader(person_id("petra"))
    qtbot.waitUntil(lambda: len(wishes.chips) == 1)
    assert "Petra Nagy" in wishes.chips[0].accessibleName()
    assert own_ring.mine(desk)[0] == ("wishes", "A week of quiet", ((person_id("petra"), "Petra Nagy"),))
    dialog._name_reader(person_id("aino"))
    qtbot.waitUntil(lambda: "does not use deskapp yet" in dialog.problem.text())
    QTest.mouseClick(wishes.chips[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not wishes.chips)
    assert own_ring.mine(desk)[0].readers == ()
    (line,) = dialog.cards
    assert "by phone" in line._how.text()
    QTest.keyClicks(dialog.topics["skills"].text, "Finnish")
    dialog.reject()  # nothing typed is lost
    qtbot.waitUntil(lambda: own_ring.mine(desk)[3].text == "Finnish")


def test_a_department_says_its_times(desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    kept: list[Any] = []
    dialog = UnitDialog(desk, jobs, window, units.card(desk, "Finance"))
    dialog.kept.connect(kept.append)
    dialog.open()
    QTest.keyClick(dialog.more, Qt.Key.Key_Space)
    (form,) = dialog.findChildren(SpellDialog)
    form.save()
    qtbot.waitUntil(lambda: "what happens" in form.problem.text())
    QTest.keyClicks(form.why, "closes the month")
    form.kind.setCurrentIndex(1)
    form.every.setCurrentIndex(2)
    form.first.setDate(QDate(2026, 11, 24))
    form.last.setDate(QDate(2026, 11, 27))
    form.save()
    qtbot.waitUntil(lambda: len(dialog.lines) == 1)
    QTest.keyClicks(dialog.texts["needs"], "Two screens")
    dialog.save()
    qtbot.waitUntil(lambda: len(kept) == 2)
    card = units.card(desk, "Finance")
    assert card.needs == "Two screens"
    assert [(each.kind, each.every, each.first.day, each.last.day) for each in card.spells] == [("blackout", "month", 24, 27)]


def test_words(qapp: QApplication) -> None:
    assert reach_words.days((0, 1, 2, 3, 4)) == "Mon–Fri"
    assert reach_words.days((0, 2, 5, 6)) == "Mon, Wed, Sat, Sun"
    somebody = Reach("plain", "phone", (Window((0, 1, 2), 540, 660),), zone="UTC")
    how = reach_words.how(somebody)
    assert "by phone" in how
    assert "in plain words" in how
    assert "Mon–Wed" in how
    assert reach_words.how(None) == reach_words.how(Reach()) == ""
    spell = Spell("1", "busy", "x", "week", date(2026, 11, 2), date(2026, 11, 2), 480, 600)
    assert "every week" in reach_words.spell(spell)
