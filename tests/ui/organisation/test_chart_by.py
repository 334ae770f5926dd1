"""The chart by department and by office: what stands in it, what is said of it, and what tickets find there."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest

from deskapp.domain.operation import derived
from deskapp.services import tickets
from deskapp.ui import theme
from deskapp.ui.dragged import TICKETS
from deskapp.ui.organisation import grouping
from tests.desks import person_id, team_id
from tests.services.test_unit_figures import crowd, extra
from tests.ui.organisation.houses import person, sharp
from tests.ui.organisation.test_page import bus, page_of, words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.actions import Actions
    from deskapp.ui.changes import ChangeBus
    from deskapp.ui.jobs import Jobs

__all__ = ["bus"]


def test_departments_stand_in_departments_and_count_only_people() -> None:
    people = [person(0, unit="Board"), person(1, 0, unit="IT › Desk"), person(2, 0, unit="IT › Desk"), person(3, 0, unit="")]
    forest = grouping.by_unit(people, [("t1", "IT", "IT › Desk")], "The whole house")
    top = forest.roots
    assert [forest.people[node].name for node in top] == ["The whole house"]
    by_name = {each.name: node for node, each in enumerate(forest.people)}
    desk = by_name["Desk"]
    assert forest.line(desk) == [desk, forest.numbers["unit:IT"], top[0]]
    assert {forest.people[node].name for node in forest.children[desk]} == {"IT", "Person 1", "Person 2"}
    assert [forest.below[node] for node in (desk, top[0])] == [2, 4]
    assert forest.parent[by_name["Person 3"]] == top[0], "who has no department stands in the house"
    offices = grouping.by_office(people, "The whole house")
    assert [each.name for each in offices.people[:2]] == ["The whole house", "Tampere"]


def test_by_department_with_figures_in_the_box_on_the_card_and_for_screen_readers(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot
) -> None:
    """U goes on to departments and offices; figures come new with a ticket; tickets go to the department's one team."""
    crowd(desk)
    tickets.open_ticket(desk, subject="S", requester=extra(0), text="T")
    page = page_of(desk, jobs, bus, actions, qtbot)
    drawing, model = page.drawing(), page.list_pane().model()
    drawing.setFocus()
    QTest.keyClick(drawing, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: "unit:Technology › Network" in model.forest().numbers)
    qtbot.waitUntil(jobs.is_idle)
    assert page.person() == person_id("sami"), "who was chosen stays chosen"
    node = model.forest().numbers["unit:Technology › Network"]
    page.show_person("unit:Technology › Network")
    qtbot.waitUntil(jobs.is_idle)
    box = drawing.item().words(node)
    assert (box.name, box.job, box.supports) == (("Network",), ("6 people",), "1 from · 1 to")
    said = model.data(model.index_of(node), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Network, 6 people, 1 open from here, 1 open in its teams, 0.2 for each who answers"
    assert "Technology\n" in words(page.by.card)
    assert "1 open from here" in words(page.by.card)
    tickets.open_ticket(desk, subject="S", requester=extra(1), text="T")
    qtbot.waitUntil(lambda: drawing.item().words(node).supports == "2 from · 2 to")
    page.show_person("unit:Technology › Phones")
    assert "fewer" in words(page.by.card)
    assert "open" not in words(page.by.card)

    moved: list[tuple[Any, str]] = []
    given: list[Any] = []
    notices: list[Any] = []
    page.tickets_moved.connect(lambda team, name: moved.append((team, name)))
    page.tickets_given.connect(lambda *to: given.append(to))
    page.notice.connect(notices.append)
    actions.of("org.give").trigger()
    assert "No team of" in notices[-1].text
    page.show_person("unit:Technology › Network")
    actions.of("org.give").trigger()
    data = QMimeData()
    data.setData(TICKETS, b"")
    parts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.show_person("team:" + team_id("it"))
    qtbot.waitUntil(jobs.is_idle)
    point = drawing.mapFromScene(drawing.item().centre(model.forest().numbers["team:" + team_id("it")]))
    over = QDragMoveEvent(point, *parts)
    drawing.dragMoveEvent(over)
    assert over.isAccepted()
    drawing.dropEvent(QDropEvent(QPointF(point), *parts))
    assert (moved, given) == ([(team_id("it"), "IT")] * 2, [])

    actions.of("org.by").trigger()
    qtbot.waitUntil(lambda: "office:Helsinki" in model.forest().numbers)
    qtbot.waitUntil(jobs.is_idle)
    page.show_person("office:Helsinki")
    qtbot.waitUntil(jobs.is_idle)
    point = drawing.mapFromScene(drawing.item().centre(model.forest().numbers["office:Helsinki"]))
    over = QDragMoveEvent(point, *parts)
    drawing.dragMoveEvent(over)
    assert not over.isAccepted(), "nobody answers for an office"
    actions.of("org.by").trigger()
    qtbot.waitUntil(lambda: person_id("sami") in model.forest().numbers and "office:" not in model.forest().numbers)
    assert page.by.card.isHidden()


def test_pictures_of_people_are_drawn_round_and_gone_when_taken_away(
    desk: Desk, jobs: Jobs, bus: ChangeBus, actions: Actions, qtbot: QtBot
) -> None:
    """Brought by a reader thread after the first painting; initials stand there until then and for everybody else."""

    def middle(person: str) -> QColor:
        item = drawing.item()
        box = item.box(page.list_pane().model().forest().numbers[person])
        at = drawing.mapFromScene(box.center().x(), box.top() + theme.current().px(20))
        return sharp(drawing).pixelColor(at.x(), at.y())

    def picture(person: str, content: str) -> None:
        with desk.unit() as work:
            known = work.document("photo", derived("photo", person))
            work.record("set" if known else "make", "photo", derived("photo", person), {"image": content}, space="company")
            digest = "1" * 64 if content else ""
            work.record("set", "person", person, {"photo": digest}, space="company")
            work.commit()

    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#12EE34"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    content = base64.b64encode(bytes(buffer.data().data())).decode()
    picture(person_id("petra"), content)
    picture(person_id("aino"), base64.b64encode(b"\x89PNG\r\n\x1a\nnothing sound").decode())
    page = page_of(desk, jobs, bus, actions, qtbot)
    drawing = page.drawing()
    page.show_person(person_id("petra"))
    qtbot.waitUntil(lambda: middle(person_id("petra")) == QColor("#12EE34"))
    assert middle(person_id("sami")) != QColor("#12EE34")
    drawing.set_customers_on_top(not drawing.customers_on_top())
    assert middle(person_id("petra")) == QColor("#12EE34"), "the other way up too"
    picture(person_id("petra"), "")
    qtbot.waitUntil(lambda: person_id("petra") not in drawing.item().painter.photos)
    assert middle(person_id("petra")) != QColor("#12EE34")
