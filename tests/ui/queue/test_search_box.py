"""The search box as a person uses it: filters offered while they are begun, gentle words below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskapp.services import tickets
from deskapp.ui.queue.delegate import _lay
from deskapp.ui.queue.search_box import SearchBox
from deskapp.ui.queue.search_form import SearchForm
from tests.desks import team_id
from tests.ui.queue.rows import row

if TYPE_CHECKING:
    from tests.ui.queue.conftest import Stage


@pytest.fixture
def box(qtbot: Any) -> SearchBox:
    made = SearchBox()
    qtbot.addWidget(made)
    made.resize(420, 80)
    made.show()
    qtbot.waitExposed(made)
    made.begin()
    qtbot.waitUntil(made._field.hasFocus)
    return made


def popup_lines(box: SearchBox) -> list[str]:
    popup = box._completer.popup()
    return box._offers.stringList() if popup.isVisible() else []


def test_each_text_is_asked_for_once(box: SearchBox, qtbot: Any) -> None:
    asked: list[str] = []
    box.asked.connect(asked.append)
    qtbot.keyClicks(box._field, "vpn ")
    assert asked == ["vp", "vpn"]
    qtbot.keyClick(box._field, Qt.Key.Key_Escape)
    assert asked == ["vp", "vpn", ""]


def test_a_filter_is_completed_by_keys(box: SearchBox, qtbot: Any) -> None:
    qtbot.keyClicks(box._field, "vpn sta")
    qtbot.waitUntil(lambda: popup_lines(box) == ["status:"])
    popup = box._completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "vpn status:"
    qtbot.waitUntil(lambda: popup_lines(box)[:2] == ["status:new", "status:open"])
    qtbot.keyClicks(box._field, "w")
    qtbot.waitUntil(lambda: popup_lines(box) == ["status:waiting"])
    qtbot.keyClick(box._completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(box._completer.popup(), Qt.Key.Key_Return)
    assert box.text() == "vpn status:waiting "
    assert popup_lines(box) == []


def test_enter_without_a_choice_goes_on_to_the_list(box: SearchBox, qtbot: Any) -> None:
    left: list[bool] = []
    box.left.connect(lambda: left.append(True))
    qtbot.keyClicks(box._field, "sta")
    qtbot.waitUntil(lambda: bool(popup_lines(box)))
    QApplication.sendEvent(box._field, _key(Qt.Key.Key_Return))
    assert box.text() == "sta"
    assert left == [True]
    box._completer.popup().hide()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("form:anna vpn", "There is no filter called “form”."),
        ("status:opne vpn", "“opne” is not known here. Possible: new, open, waiting, solved"),
        ("before:soon vpn", "“soon” is not a day. Days look like 2026-11-01, yesterday"),
        ("from: vpn", "What should come after “from:”?"),
        ('"two words', ""),
    ],
)
def test_what_cannot_be_read_is_said_below_but_not_while_it_is_typed(
    box: SearchBox, qtbot: Any, typed: str, said: str
) -> None:
    first = typed.partition(" ")[0]
    qtbot.keyClicks(box._field, first)
    assert box.hint() == ""
    qtbot.keyClicks(box._field, typed[len(first) :])
    plain = box.hint().replace("\u2068", "").replace("\u2069", "")
    assert plain.startswith(said)
    assert bool(plain) == bool(said)
    qtbot.keyClick(box._field, Qt.Key.Key_Escape)
    assert box.hint() == ""


def test_what_is_asked_stands_in_chips_that_can_be_taken_away(stage: Stage, qtbot: Any) -> None:
    header, field = stage.pane._header, stage.pane._search._field
    qtbot.keyClicks(field, "status:new -from:jonas tw")
    stage.wait(lambda: stage.shown() == ["two"])
    shown = [chip for chip in header._chips if not chip.isHidden()]
    assert [chip.text() for chip in shown] == ["status:new", "-from:jonas"]
    shown[0].click()
    assert field.text() == "-from:jonas tw"
    assert [chip.text() for chip in header._chips if not chip.isHidden()] == ["-from:jonas"]


def test_labels_in_use_are_completed_whatever_their_letters_and_blanks(stage: Stage, qtbot: Any) -> None:
    one, two, three = stage.ids[:3]
    tickets.add_label(stage.desk, one, "Büro, Umzug")
    tickets.add_label(stage.desk, two, "vpn")
    tickets.move(stage.desk, two, team_id("payroll"))
    tickets.close(stage.desk, three, "Done")
    box = stage.pane._search
    box.begin()
    stage.wait(box._field.hasFocus)
    qtbot.keyClicks(box._field, "tw Etikett:")
    stage.wait(lambda: popup_lines(box) == ['Etikett:"Büro, Umzug"', "Etikett:vpn"])
    qtbot.keyClicks(box._field, "ÜMZ")
    stage.wait(lambda: popup_lines(box) == ['Etikett:"Büro, Umzug"'])
    qtbot.keyClicks(box._field, "x")
    stage.wait(lambda: popup_lines(box) == [])
    box.search("")
    qtbot.keyClicks(box._field, '-label:"buro, u')
    stage.wait(lambda: popup_lines(box) == ['label:"Büro, Umzug"'])
    qtbot.keyClick(box._completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(box._completer.popup(), Qt.Key.Key_Return)
    assert box.text() == '-label:"Büro, Umzug" '
    stage.wait(lambda: stage.shown() == ["four", "five"])
    assert [chip.text() for chip in stage.pane._header._chips if not chip.isHidden()] == ['-label:"Büro, Umzug"']
    assert box.hint() == ""


def test_the_form_writes_what_could_be_typed(stage: Stage, qtbot: Any) -> None:
    stage.pane._search.search("-two status:new")
    stage.actions.of("find.form").trigger()
    stage.wait(lambda: bool(stage.pane.findChildren(SearchForm)))
    (form,) = stage.pane.findChildren(SearchForm)
    assert (form._without.text(), form._fields["status"].currentData()) == ("two", "new")
    assert all(each.accessibleName() for each in (form._words, *form._fields.values()))
    form._fields["from"].setText("Aino Virtanen")
    qtbot.keyClicks(form._words, "th")
    qtbot.keyClick(form._words, Qt.Key.Key_Return)
    assert stage.pane._search.text() == 'th -two from:"Aino Virtanen" status:new'
    stage.wait(lambda: stage.shown() == ["three"])


def test_what_was_searched_is_marked_in_either_direction(stage: Stage) -> None:
    for mirrored in (False, True):
        ink, geometry = stage.pane._view._delegate._ink, stage.pane._view._delegate._geometry
        one = _lay(row(subject="Große Straße 7"), 0, 380, ink, geometry, (), mirrored=mirrored, wanted=("strasse",)).subject
        (mark,) = one.marks
        metrics = ink.plain.metrics
        first = _lay(row(subject="VPN drops"), 0, 380, ink, geometry, (), mirrored=mirrored, wanted=("vp",)).subject.marks
        assert [(begin, abs(wide - metrics.horizontalAdvance("VP")) <= 2) for begin, wide in first] == [(0, True)]
        text = row(subject="الطابعة لا تعمل")
        (arabic,) = _lay(text, 0, 380, ink, geometry, (), mirrored=mirrored, wanted=("الطابعه",)).subject.marks
        assert arabic[0] > 20, "the first word of Arabic stands at the right"
        assert abs(mark[0] - metrics.horizontalAdvance("Große ")) <= 2
        assert abs(mark[1] - metrics.horizontalAdvance("Straße")) <= 2
    assert _lay(row(subject="Stra"), 0, 380, ink, geometry, (), mirrored=False, wanted=("strasse",)).subject.marks == ()


def test_the_list_follows_the_language(stage: Stage, qtbot: Any) -> None:
    tickets.set_fields(stage.desk, stage.ids[1], {"priority": 3})
    qtbot.keyClicks(stage.pane._search._field, "priority:urgent")
    stage.wait(lambda: stage.shown() == ["two"])
    qtbot.keyClick(stage.pane._search._field, Qt.Key.Key_Escape)
    qtbot.keyClicks(stage.pane._search._field, "-priority:urgent -one")
    stage.wait(lambda: stage.shown() == ["three", "four", "five"])


def _key(key: Qt.Key) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
