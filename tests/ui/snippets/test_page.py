"""The snippet library as a person uses it: nothing is saved by a button, nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from deskapp.domain.snippet import LANGUAGES
from deskapp.services import library, tickets
from deskapp.ui.changes import ChangeBus
from deskapp.ui.snippets.list_pane import LibraryModel
from deskapp.ui.snippets.page import SnippetsPage
from tests.desks import person_id

if TYPE_CHECKING:
    from pathlib import Path

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
    page.list.choose("missing")
    assert lines() == ["Opening", "Hello"]
    assert page.list.which.currentText() == "A language is missing (1)"
    page.list.choose("")
    qtbot.keyClicks(page.list.field, "sig")
    qtbot.waitUntil(lambda: lines() == ["Closing", "sign"])
    qtbot.keyClick(page.list.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(lines()) == 4)


def test_favourites_folders_review_and_who_has_it(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    page.editor.favourite.click()
    page.editor.keeping.folder.setText("First  words ")
    page.editor.keeping.folder.textEdited.emit("")
    page.editor.flush()
    qtbot.waitUntil(lambda: page.list.which.findData("folder:First words") > 0)
    page.list.choose("favourite")
    assert page.list.model.first() == stored(desk, "hello").id
    assert page.list.model.rowCount() == 2
    spoken = str(page.list.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("hello, Hello, Favourite")
    long_ago = page.editor.keeping.review_choices()[0].value - 3 * 366 * 86_400_000
    page.editor.keeping.written.emit({"review": long_ago, "owner": person_id("petra")})
    qtbot.waitUntil(lambda: page.editor.keeping.owner.text().strip("\u2068\u2069") == "Petra Nagy")
    page.list.choose("due")
    assert page.list.which.currentText() == "Due for review (1)"
    assert page.editor.keeping.review.text().startswith("Due since")
    before = stored(desk, "hello").id
    page.editor.scope.setCurrentIndex(page.editor.scope.findData("team"))
    page.editor._share()
    qtbot.waitUntil(lambda: bool(notices) and page.editor.snippet() == stored(desk, "hello").id != before)
    card = stored(desk, "hello")
    assert (card.scope, card.folder, card.favourite, card.owner_name) == ("team", "First words", True, "Petra Nagy")
    tickets.undo(desk, notices[0].group)
    assert (stored(desk, "hello").id, stored(desk, "hello").scope) == (before, "company")


def test_an_earlier_form_is_read_and_comes_back(desk: Desk, page: SnippetsPage, qtbot: Any) -> None:
    page.editor.columns[1].text.setPlainText("Dear {name}")
    page.editor._past.click()
    qtbot.waitUntil(lambda: page.past is not None)
    assert page.past is not None
    lines = page.past.model.choices()
    assert [each.text for each in lines] == ["English · Formal", "Keywords and English · Title +2", "Written"]
    assert "as it is now" in lines[0].detail, "what had just been typed is the newest"
    assert not page.past._back.isEnabled()
    qtbot.keyClick(page.past.lines, Qt.Key.Key_Down)
    assert "{greeting} {name}" in page.past.shown.toPlainText()
    qtbot.mouseClick(page.past._back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.editor.columns[1].text.toPlainText() == "{greeting} {name}")


def test_a_file_is_looked_at_before_it_comes_in_and_goes_as_a_whole(
    desk: Desk, page: SnippetsPage, qtbot: Any, tmp_path: Path
) -> None:
    notices: list[Notice] = []
    page.notice.connect(notices.append)
    files = page.files
    path = tmp_path / "s.csv"
    path.write_text("trigger,language,title,formal\nnew,en,New,Hi {nope}\nhello,en,Hello!,\nbad,xx,,\n", encoding="utf-8")
    files.look_at(str(path))
    qtbot.waitUntil(lambda: files.dialog is not None)
    assert files.dialog is not None
    told = files.dialog.told.toPlainText()
    assert files.dialog.counts.text() == "1 new · 1 changed · 0 the same · 1 wrong"
    assert "Line 4: " in told
    assert "Line 2: " in told
    assert not files.dialog.deed.isEnabled()
    files.dialog.reject()
    path.write_text("trigger,language,title,formal\nnew,en,New,Hi\nhello,en,Hello!,\n", encoding="utf-8")
    files.look_at(str(path))
    qtbot.waitUntil(lambda: files.dialog is not None and files.dialog.deed.isEnabled())
    assert {each.trigger for each in library.rows(desk)} == {"hello", "sign"}, "a look changes nothing"
    files.dialog.deed.click()
    qtbot.waitUntil(lambda: page.editor.title.text() == "Hello!")
    assert {each.trigger for each in library.rows(desk)} == {"hello", "new", "sign"}
    tickets.undo(desk, notices[0].group)
    assert {each.trigger for each in library.rows(desk)} == {"hello", "sign"}
    assert stored(desk, "hello").titles["en"] == "Hello"
    files.save_to(str(tmp_path / "out.toml"))
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert 'trigger = "sign"' in (tmp_path / "out.toml").read_text(encoding="utf-8")
