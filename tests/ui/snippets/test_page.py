"""The snippet library as a person uses it: nothing is saved by a button, nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from deskapp.domain.snippet import LANGUAGES
from deskapp.services import library
from deskapp.ui.changes import ChangeBus
from deskapp.ui.snippets.list_pane import LibraryModel
from deskapp.ui.snippets.page import SnippetsPage

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs
    from deskapp.ui.notice import Notice


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: Any) -> SnippetsPage:
    jobs.on_thread_end(desk.close_thread)
    hello = library.make(desk, "hello", "company", "opening").made
    library.save(desk, hello, {"title.en": "Hello", "keywords": ["hi"], "text.en.informal": "{greeting} {name}, {> sign}",
                               "text.en.formal": "{greeting} {name}"})  # fmt: skip
    sign = library.make(desk, "sign", "company", "closing").made
    library.save(desk, sign, {f"text.{each}.{form}": "Bye, {agent}" for each in LANGUAGES for form in ("informal", "formal")})
    bus = ChangeBus(jobs, int, lambda _: (0, None, frozenset()))  # type: ignore[arg-type,return-value]
    made = SnippetsPage(desk, jobs, bus)
    for pane in (made.list, made.detail):
        qtbot.addWidget(pane)
        pane.resize(640, 700)
        pane.show()
    qtbot.waitUntil(lambda: made.editor.snippet() == hello)
    return made


def stored(desk: Desk, trigger: str) -> Any:
    row = next(each for each in library.rows(desk) if each.trigger == trigger)
    return library.card(desk, row.id)


def test_the_model_keeps_the_contract(desk: Desk, qtmodeltester: Any) -> None:
    model = LibraryModel()
    qtmodeltester.check(model)
    for trigger, phase in (("bb", "closing"), ("aa", "opening")):
        library.make(desk, trigger, phase=phase)
    model.show(library.rows(desk))
    qtmodeltester.check(model)
    assert [model.index(at).data() for at in range(4)] == ["Opening", "aa", "Closing", "bb"]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_what_is_typed_is_kept_when_the_person_goes_on(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    informal = page.editor.columns[0].text
    informal.setFocus()
    qtbot.keyClicks(informal, "Hey! ")
    page.list.view.setFocus()
    qtbot.waitUntil(lambda: stored(desk, "hello").texts["en", "informal"].startswith("Hey! "))
    assert stored(desk, "hello").texts["en", "formal"] == "{greeting} {name}"


def test_another_language_keeps_the_first_and_shows_the_english_behind(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    formal = page.editor.columns[1].text
    formal.setPlainText("Dear {name}")
    page.editor.languages.setCurrentIndex(LANGUAGES.index("ar"))
    assert formal.toPlainText() == ""
    assert formal.placeholderText() == "Dear {name}"
    assert formal.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    formal.setPlainText("السيد {name}")
    page.editor.flush()
    qtbot.waitUntil(lambda: stored(desk, "hello").texts["ar", "formal"] == "السيد {name}")
    assert stored(desk, "hello").texts["en", "formal"] == "Dear {name}"
    page.editor.languages.setCurrentIndex(0)
    assert formal.toPlainText() == "Dear {name}"


def test_it_is_tried_on_somebody_while_it_is_written(page: SnippetsPage, qtbot: Any) -> None:
    first = page.editor.columns[0]
    qtbot.waitUntil(lambda: "Aino, Bye, Sami" in first._shown.text())
    page.editor.reader.setCurrentIndex(page.editor.reader.findData("one"))
    page.editor.try_asked.emit()
    qtbot.waitUntil(lambda: "Suda" in first._shown.text())
    first.text.setPlainText("Only {mood} and {> nothing}")
    assert "{mood}" in first._flaws.text()
    assert "nothing" in first._flaws.text()
    qtbot.waitUntil(lambda: "Only {mood}" in first._shown.text())


def test_a_word_that_is_taken_is_said_and_what_was_typed_stays(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    page.editor.trigger.setText("sign")
    page.editor.title.setText("Hello again")
    page.editor.flush()
    qtbot.waitUntil(lambda: not page.editor._problem.isHidden())
    assert "sign" in page.editor._problem.text()
    assert page.editor.trigger.text() == "sign"
    assert {each.trigger for each in library.rows(desk)} == {"hello", "sign"}
    assert stored(desk, "hello").titles["en"] == "Hello again"


def test_a_new_one_a_copy_and_one_taken_away_that_comes_back(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    qtbot.mouseClick(page.list.new, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.editor.trigger.text() == "new" and page.editor.trigger.hasFocus())
    page.show_snippet(stored(desk, "hello").id)
    qtbot.waitUntil(lambda: page.editor.trigger.text() == "hello")
    page.editor._copy.click()
    qtbot.waitUntil(lambda: page.editor.trigger.text() == "my-hello")
    assert stored(desk, "my-hello").scope == "personal"
    assert stored(desk, "my-hello").texts["en", "formal"] == "{greeting} {name}"
    page.editor._remove.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert "my-hello" not in {each.trigger for each in library.rows(desk)}
    assert notices[0].undo is not None
    notices[0].undo()
    qtbot.waitUntil(lambda: "my-hello" in {each.trigger for each in library.rows(desk)})


def test_finding_and_what_is_missing(page: SnippetsPage, qtbot: Any) -> None:
    lines = lambda: [page.list.model.index(at).data() for at in range(page.list.model.rowCount())]  # noqa: E731
    assert lines() == ["Opening", "Hello", "Closing", "sign"]
    page.list.unfinished.setChecked(True)
    assert lines() == ["Opening", "Hello"]
    page.list.unfinished.setChecked(False)
    qtbot.keyClicks(page.list.field, "sig")
    qtbot.waitUntil(lambda: lines() == ["Closing", "sign"])
    qtbot.keyClick(page.list.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(lines()) == 4)
