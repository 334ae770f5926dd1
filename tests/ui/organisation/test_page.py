"""The whole page on a real desk: one person chosen in list, drawing and card."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from deskapp.services import absence, people, settings, tickets, touched
from deskapp.ui import i18n, theme
from deskapp.ui.changes import ChangeBus
from deskapp.ui.main_window import MainWindow
from deskapp.ui.organisation.page import OrgPage
from tests.desks import person_id, team_id
from tests.ui.organisation.houses import sharp

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def bus(desk: Desk, jobs: Jobs) -> ChangeBus:
    made = ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk))
    jobs.on_thread_end(desk.close_thread)
    made.start()
    return made


def page_of(desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot) -> OrgPage:
    made = OrgPage(desk, jobs, bus, actions)
    made.set_calm(True)
    made.resize(1260, 820)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.person()))
    qtbot.waitUntil(jobs.is_idle)
    return made


@pytest.fixture
def page(desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot) -> OrgPage:
    tickets.open_ticket(desk, subject="VPN drops every few minutes", requester=person_id("aino"), text="Help")
    return page_of(desk, jobs, bus, actions, qtbot)


def words(widget: QWidget) -> str:
    """Everything that can be read in a widget."""
    found = [widget, *widget.findChildren(QWidget)]
    shown = [each for each in found if each.isVisible()]
    texts = [str(each.property("text") or "") for each in shown]
    return "\n".join(text.replace("\u2068", "").replace("\u2069", "").replace("\u200e", "") for text in texts if text)


def test_it_opens_with_me_and_everybody_is_there(page: OrgPage) -> None:
    assert page.person() == person_id("sami")
    tree, drawing = page.list_pane().tree(), page.drawing()
    assert tree.hasFocus()
    assert tree.currentIndex().data() == "Sami Korhonen"
    forest = page.list_pane().model().forest()
    assert {each.name for each in forest.people} >= {"Ritva Salo", "Aino Virtanen", "عمر الفاروق"}
    assert all(drawing.item().holds(node) for node in range(len(forest.people)))
    assert "Sami Korhonen" in words(page.panel())


def test_one_choice_in_list_drawing_and_card(page: OrgPage, qtbot: QtBot, jobs: Jobs) -> None:
    QTest.keyClicks(page.list_pane().search_box(), "virt")
    qtbot.waitUntil(jobs.is_idle)
    assert page.person() == person_id("aino")
    assert page.panel().person() == person_id("aino")
    page.drawing().setFocus()
    QTest.keyClick(page.drawing(), Qt.Key.Key_Down)
    qtbot.waitUntil(jobs.is_idle)
    assert page.person() == person_id("sofia")
    assert page.list_pane().tree().currentIndex().data() == "Sofia Lindgren"
    assert "Sofia Lindgren" in words(page.panel())


def test_the_card_says_line_languages_local_time_and_tickets(page: OrgPage, qtbot: QtBot, jobs: Jobs) -> None:
    page.show_person(person_id("aino"))
    qtbot.waitUntil(jobs.is_idle)
    text = words(page.panel())
    assert "Controller · Finance" in text
    assert "Tampere" in text
    assert "local time" in text
    assert "Writes Finnish, reads English" in text
    assert "aino@example.org" in text
    assert "VPN drops every few minutes" in text
    assert "New ticket for Aino" in text
    names = [button.accessibleName() for button in page.panel().supporters()]
    assert names[0].startswith("Sofia Lindgren, supports")
    assert names[1].startswith("Ritva Salo, supports")


def test_a_ticket_opens_by_enter_and_a_new_one_is_asked_for(
    page: OrgPage, qtbot: QtBot, jobs: Jobs, actions: Actions
) -> None:
    page.show_person(person_id("aino"))
    qtbot.waitUntil(jobs.is_idle)
    (row,) = page.panel().tickets()
    with qtbot.waitSignal(page.ticket_opened) as opened:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened.args == [people_ticket(page)]
    with qtbot.waitSignal(page.new_ticket_for) as wanted:
        actions.of("ticket.new_for").trigger()
    assert wanted.args == [person_id("aino")]
    with qtbot.waitSignal(page.new_ticket_for):
        page.panel().new_button().click()


def people_ticket(page: OrgPage) -> str:
    """Id of Aino's one ticket, as the card has it."""
    card = page.panel().card()
    assert card is not None
    return card.open_tickets[0][0]


def test_who_supports_can_be_gone_to_from_the_card(page: OrgPage, qtbot: QtBot, jobs: Jobs) -> None:
    page.show_person(person_id("aino"))
    qtbot.waitUntil(jobs.is_idle)
    page.panel().supporters()[1].click()
    qtbot.waitUntil(jobs.is_idle)
    assert page.person() == person_id("ritva")
    assert page.list_pane().tree().currentIndex().data() == "Ritva Salo"


def test_turning_is_remembered(page: OrgPage, qtbot: QtBot, jobs: Jobs, actions: Actions, desk: Desk) -> None:
    assert page.drawing().customers_on_top()
    assert "Closest to customers" in words(page)
    actions.of("org.turn").trigger()
    qtbot.waitUntil(jobs.is_idle)
    assert not page.drawing().customers_on_top()
    assert "▲  Leads" in words(page)
    assert settings.load(desk)["pyramid"] == "leads"


def test_single_keys_work_only_in_the_drawing(page: OrgPage, qtbot: QtBot, jobs: Jobs) -> None:
    page.list_pane().tree().setFocus()
    QTest.keyClick(page.list_pane().tree(), Qt.Key.Key_V)
    assert page.drawing().customers_on_top()
    QTest.keyClick(
        page.list_pane().tree(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert not page.drawing().customers_on_top()
    page.drawing().setFocus()
    QTest.keyClick(page.drawing(), Qt.Key.Key_V)
    assert page.drawing().customers_on_top()
    page.show_person(person_id("aino"))
    QTest.keyClick(page.drawing(), Qt.Key.Key_H)
    assert page.person() == person_id("sami")
    qtbot.waitUntil(jobs.is_idle)


def test_a_manager_changed_elsewhere_moves_the_person(page: OrgPage, qtbot: QtBot, desk: Desk) -> None:
    with desk.unit() as work:
        work.record("set", "person", person_id("aino"), {"manager": person_id("sami")})
        work.commit()
    forest = page.list_pane().model().forest

    def moved() -> bool:
        made = forest()
        node = made.numbers[person_id("aino")]
        return made.parent[node] == made.numbers[person_id("sami")]

    qtbot.waitUntil(moved)
    assert page.person() == person_id("sami")


def test_circles_and_unknown_managers_are_explained_not_hung_on(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot
) -> None:
    with desk.unit() as work:
        work.record("set", "person", person_id("sofia"), {"manager": person_id("aino")})
        work.record("set", "person", person_id("petra"), {"manager": person_id("nobody here")})
        work.commit()
    page = page_of(desk, jobs, bus, actions, qtbot)
    model = page.list_pane().model()
    assert len(people.tree(desk).left_out) == 2
    page.list_pane().tree().setCurrentIndex(model.group_index())
    assert "2 people cannot be placed" in words(page.panel())
    page.show_person(person_id("petra"))
    qtbot.waitUntil(jobs.is_idle)
    assert "not known here" in words(page.panel())
    ring = next(node for node in model.forest().loose if node in model.forest().rings)
    page.show_person(model.forest().people[ring].id)
    qtbot.waitUntil(jobs.is_idle)
    assert "circle" in words(page.panel())


def test_f6_goes_through_list_drawing_and_person_and_round_again(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot
) -> None:
    window = MainWindow(actions)
    qtbot.addWidget(window)
    rail = QPushButton("rail")
    window.set_rail(rail)
    page = page_of(desk, jobs, bus, actions, qtbot)
    window.add_page("org", page)
    window.show_page("org")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel = page.panel()
    page.list_pane().tree().setFocus()
    for _ in range(2):
        actions.of("pane.next").trigger()
        assert page.drawing().hasFocus()
        actions.of("pane.next").trigger()
        assert panel.isAncestorOf(window.focusWidget())
        actions.of("pane.next").trigger()
        assert rail.hasFocus()
        actions.of("pane.next").trigger()
        assert page.list_pane().tree().hasFocus()
    actions.of("pane.prev").trigger()
    assert rail.hasFocus()


def test_tab_visits_the_person_s_card_in_reading_order(page: OrgPage, qtbot: QtBot) -> None:
    stops = page.panel().stops()
    places = [each.mapTo(page.panel(), each.rect().topLeft()).y() for each in stops]
    assert len(stops) > 1
    assert places == sorted(places)
    for first, second in pairwise(stops):
        each = first.nextInFocusChain()
        while each not in stops:
            each = each.nextInFocusChain()
        assert each is second


def test_find_means_this_page_while_it_is_shown_even_where_the_window_handles_it(
    page: OrgPage, actions: Actions
) -> None:
    actions.of("find.here").trigger()
    assert page.list_pane().search_box().hasFocus()
    actions.of("pane.side").trigger()
    assert page.panel().first_focus().hasFocus()


def test_everything_that_takes_the_focus_has_a_name(page: OrgPage) -> None:
    nameless = []
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            heard = QAccessible.queryAccessibleInterface(widget)
            if not heard.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


@pytest.mark.parametrize(
    ("scheme", "scale", "language", "width"), [("dark", 2.0, "en", 848), ("light", 1.5, "ar", 1160)]
)
def test_it_can_be_read_at_any_size_and_direction(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot, qapp: QApplication,
    scheme: str, scale: float, language: str, width: int,
) -> None:  # fmt: skip
    i18n.install(qapp, language)
    theme.apply(qapp, scheme, scale)
    page = page_of(desk, jobs, bus, actions, qtbot)
    page.resize(width, 700)
    assert page.minimumSizeHint().width() <= width
    for button in page.head_buttons():
        assert button.width() >= button.sizeHint().width()
    inside = page.panel().widget()
    assert inside is not None
    assert inside.width() <= page.panel().viewport().width()
    assert not page.grab().isNull()


def test_who_is_away_is_marked_in_the_drawing_and_told_with_the_name(
    page: OrgPage, desk: Desk, qtbot: QtBot, jobs: Jobs
) -> None:
    model, item = page.list_pane().model(), page.drawing().item()
    node = model.forest().numbers[person_id("petra")]
    plain = sharp(page.drawing())
    item.set_away({person_id("petra"): ""})
    assert sharp(page.drawing()) != plain
    item.set_away({})
    assert sharp(page.drawing()) == plain
    assert "away" not in model.index_of(node).data(Qt.ItemDataRole.AccessibleTextRole)
    made = absence.say_away(desk, person_id("petra"), desk.now() - 1, 0, stand_in=person_id("sami")).made
    qtbot.waitUntil(lambda: item.painter.away == {person_id("petra")})
    assert item.painter.deputies == {person_id("petra"): person_id("sami")}
    dotted = sharp(page.drawing())
    item.set_away({person_id("petra"): ""})
    assert sharp(page.drawing()) != dotted, "a dotted line joins him to who stands in"
    item.set_away({person_id("petra"): person_id("sami")})
    spoken = model.index_of(node).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "away" in spoken
    assert "Sami Korhonen" in spoken
    absence.take_back(desk, made)
    qtbot.waitUntil(lambda: not item.painter.away)


def test_customers_stand_in_a_band_on_top_of_the_front_line(
    page: OrgPage, qtbot: QtBot, jobs: Jobs, desk: Desk, actions: Actions
) -> None:
    """Who is outside, and the departments the branch serves; by keyboard to each of them; gone with leads on top."""
    with desk.unit() as work:
        work.record("make", "person", "e" * 32, {"name": "Vendor", "kind": "supplier"}, space="company")
        work.commit()
    band, sami, aino = page.band, person_id("sami"), person_id("aino")
    tickets.open_ticket(desk, subject="Printer", requester=aino, team=team_id("it"), text="Help")
    qtbot.waitUntil(lambda: "Finance" in band.units() and "Suppliers" in band.accessibleName())
    assert band.isVisible()
    assert page.drawing().geometry().top() >= band.geometry().bottom(), "it stands above the drawing"
    assert "Departments served: Finance" in band.accessibleName()
    assert "1" not in band.accessibleName(), "one supplier is not counted"
    button = next(each for each in band.buttons() if each.property("unit") == "Finance")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    page.show_person(aino)
    qtbot.waitUntil(lambda: not band.units())
    assert "No department is served from here" in words(band)
    page.show_person(sami)
    qtbot.waitUntil(lambda: bool(band.units()))
    (across,) = page.splitters()
    sizes = across.sizes()
    across.setSizes([480, 300, 480])
    assert [each.accessibleName() for each in band.buttons()] == ["All departments served"], "the rest is in a list"
    across.setSizes(sizes)
    button = next(each for each in band.buttons() if each.property("unit") == "Finance")
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.person() == "unit:Finance")
    qtbot.waitUntil(jobs.is_idle)
    actions.of("org.turn").trigger()
    assert not band.isVisible()
