"""My requests: asking, reading, answering, by keyboard too; at a real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from deskapp.services import drafts, reading, requests, tickets
from deskapp.ui import i18n
from deskapp.ui.action import REQUESTS
from deskapp.ui.actions import Actions
from deskapp.ui.changes import ChangeBus
from deskapp.ui.file_chip import FileChip
from deskapp.ui.i18n import now_ms
from deskapp.ui.requests.list_pane import RequestModel
from deskapp.ui.requests.page import RequestsPage
from deskapp.ui.widgets.chip import Chip
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: Any) -> RequestsPage:
    jobs.on_thread_end(desk.close_thread)
    return opened(desk, jobs, qtbot)


def opened(desk: Desk, jobs: Jobs, qtbot: Any) -> RequestsPage:
    bus = ChangeBus(jobs, int, lambda _: (0, None, frozenset()))  # type: ignore[arg-type,return-value]
    made = RequestsPage(desk, jobs, bus)
    for pane in (made.list, made.detail):
        qtbot.addWidget(pane)
        pane.resize(480, 600)
        pane.show()
    qtbot.waitUntil(lambda: made.form.team.count() > 0)
    return made


def words(page: RequestsPage) -> list[str]:
    found = [*page.view.findChildren(QLabel), *page.view.findChildren(Chip)]
    return [each.text() for each in found if not each.isHidden()]


def test_the_model_keeps_the_contract(desk: Desk, qtmodeltester: Any) -> None:
    model = RequestModel()
    qtmodeltester.check(model)
    for subject in ("Badge", "Chair"):
        requests.ask(desk, subject=subject, text="Please", team="")
    model.show_rows(requests.mine(desk))
    assert model.rowCount() == 2
    assert "Chair" in str(model.index(0).data())
    assert str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Chair, ")


def test_somebody_asks_reads_and_answers_by_keyboard(desk: Desk, page: RequestsPage, qtbot: Any) -> None:
    assert page.detail.currentWidget() is page.empty
    page.ask()
    qtbot.keyClick(page.form.subject, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.detail.currentWidget() is page.form, "nothing to send yet"
    qtbot.keyClicks(page.form.subject, "A new chair")
    qtbot.keyClicks(page.form.text, "Mine is broken")
    qtbot.keyClick(page.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1 and "Mine is broken" in words(page))
    assert page.form.is_empty()
    (row,) = requests.mine(desk)
    tickets.set_fields(desk, row.id, {"next_word_by": now_ms() + 7_200_000})
    qtbot.keyClicks(page.view.answer.text, "And a table")
    qtbot.keyClick(page.view.answer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "And a table" in words(page))
    assert page.view.answer.text.toPlainText() == ""
    assert any(each.startswith("Next word by ") for each in words(page))


def test_notes_are_not_shown_and_a_begun_answer_stays_with_its_request(
    desk: Desk, page: RequestsPage, qtbot: Any
) -> None:
    first = requests.ask(desk, subject="Badge", text="Lost", team="").made
    second = requests.ask(desk, subject="Chair", text="Broken", team="").made
    tickets.note(desk, first, "Between us")
    tickets.open_ticket(desk, subject="Of somebody else", requester=person_id("aino"))
    page._reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2 and page.view.request() == second)
    qtbot.keyClicks(page.view.answer.text, "half a thou")
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.view.request() == first and "Lost" in words(page))
    assert "Between us" not in words(page)
    assert page.view.answer.text.toPlainText() == ""
    qtbot.keyClick(page.list.view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.view.request() == second)
    assert page.view.answer.text.toPlainText() == "half a thou"


def test_a_begun_answer_and_a_begun_request_survive_the_window(
    desk: Desk, page: RequestsPage, jobs: Jobs, qtbot: Any
) -> None:
    made = requests.ask(desk, subject="Badge", text="Lost", team="").made
    page._reload()
    qtbot.waitUntil(lambda: page.view.request() == made)
    qtbot.keyClicks(page.view.answer.text, "half a thou")
    path = desk.home / "plan.txt"
    path.write_text("a plan")
    page.view.answer.files.add_paths([str(path)])
    qtbot.waitUntil(lambda: len(page.view.answer.files.files()) == 1)
    page.ask()
    qtbot.keyClicks(page.form.subject, "A new chair")
    qtbot.keyClicks(page.form.text, "Mine is")
    qtbot.waitUntil(lambda: len(drafts.all_drafts(desk)) == 2, timeout=3000)
    qtbot.waitUntil(lambda: page.form._state.text().startswith("Draft saved "), timeout=3000)
    again = opened(desk, jobs, qtbot)
    qtbot.waitUntil(lambda: again.view.answer.text.toPlainText() == "half a thou")
    assert [each.name for each in again.view.answer.files.files()] == ["plan.txt"]
    qtbot.waitUntil(lambda: again.form.subject.text() == "A new chair")
    assert again.form.text.toPlainText() == "Mine is"
    again.view.answer.send()
    qtbot.waitUntil(lambda: "half a thou" in words(again))
    assert [each.name for each in reading.ticket(desk, made).messages[-1].attachments] == ["plan.txt"]
    assert again.view.answer.text.toPlainText() == ""
    again.form._cancel.click()
    qtbot.waitUntil(lambda: drafts.all_drafts(desk) == [], timeout=3000)


def test_a_request_goes_with_its_files_and_one_too_large_says_so(
    desk: Desk, page: RequestsPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.blobs, "limit", 1_000_000)
    page.ask()
    qtbot.keyClicks(page.form.subject, "Badge")
    for name, size in (("small.txt", 20), ("large.txt", 1_000_001)):
        (desk.home / name).write_bytes(b"x" * size)
    page.form.files.add_paths([str(desk.home / "large.txt")])
    qtbot.waitUntil(lambda: "larger than" in page.form.files._line.text())
    page.form.files.add_paths([str(desk.home / "small.txt")])
    qtbot.waitUntil(lambda: len(page.form.files.files()) == 1)
    page.form.send()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    (row,) = requests.mine(desk)
    (message,) = reading.ticket(desk, row.id).messages
    assert [each.name for each in message.attachments] == ["small.txt"]
    qtbot.waitUntil(lambda: len(page.view.findChildren(FileChip)) == 1)
    (chip,) = page.view.findChildren(FileChip)
    page._opener._saving = (message.id, chip.file())
    page._opener.save_to(str(desk.home / "copy.txt"))
    qtbot.waitUntil((desk.home / "copy.txt").exists, timeout=3000)


def test_the_team_is_called_as_in_the_language_of_the_window(
    desk: Desk, jobs: Jobs, qtbot: Any, qapp: QApplication
) -> None:
    jobs.on_thread_end(desk.close_thread)
    with desk.unit() as work:
        work.record("set", "team", team_id("it"), {"name.fi": "Tietotekniikka"})
        work.commit()
    requests.ask(desk, subject="Badge", text="Lost", team=team_id("it"))
    i18n.install(qapp, "fi")
    page = opened(desk, jobs, qtbot)
    qtbot.waitUntil(lambda: "Tietotekniikka" in page.view._who.text())
    assert "Tietotekniikka" in str(page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_others_said_is_unread_until_it_was_looked_at(desk: Desk, page: RequestsPage, qtbot: Any) -> None:
    made = requests.ask(desk, subject="Badge", text="Lost", team="").made
    root = reading.ticket(desk, made).root
    with desk.unit() as work:
        message = work.fresh_id()
        values = {"author": person_id("petra"), "audience": "customer", "body": "Found it", "happened": work.now + 5}
        work.record("make", "message", message, values, space="desk", root=root)
        work.commit()
    assert requests.mine(desk)[0].unread
    page._reload()
    qtbot.waitUntil(lambda: "Found it" in words(page))
    assert str(page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Badge, unread, ")
    qtbot.waitUntil(lambda: not requests.mine(desk)[0].unread, timeout=3000)


def test_everything_that_takes_the_keyboard_has_a_name(page: RequestsPage) -> None:
    for widget in (page.list.view, page.form.team, page.form.subject, page.form.text, page.view.answer.text):
        assert widget.accessibleName()


def test_a_question_is_answered_or_declined_where_my_requests_are(desk: Desk, page: RequestsPage, qtbot: Any) -> None:
    from deskapp.services import asking
    from deskapp.services.desk import Desk as Other

    facts = {"person": person_id("sofia"), "device": "d2" * 8}
    sofia = Other(desk.home, desk.key, facts, replica=desk.replica, synchronous="off")
    ticket = tickets.open_ticket(sofia, subject="Invoice", requester=person_id("aino"), text="Which account?").made
    said = [each.id for each in reading.ticket(desk, ticket).messages]
    due = now_ms() + 9_000_000
    first = asking.ask(sofia, ticket, "Do you know the account?", helper=desk.person, excerpts=said, due=due).made
    second = asking.ask(sofia, ticket, "And the bank?", team=team_id("it")).made
    assert requests.unread(desk) == 2
    page._reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    assert "Sofia Lindgren" in str(page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    page.show_request(first)
    qtbot.waitUntil(lambda: page.question.question() == first)
    assert page.detail.currentWidget() is page.question
    shown = [each.text() for each in page.question.findChildren(QLabel)]
    assert {"Do you know the account?", "Which account?"} <= set(shown)
    page.question.answer.text.setPlainText("Number 7")
    page.question.answer.send()
    qtbot.waitUntil(lambda: asking.one(desk, first).state == "answered")
    qtbot.waitUntil(lambda: page.question.answer.text.toPlainText() == "")
    page.show_request(second)
    qtbot.waitUntil(lambda: page.question.question() == second)
    page.question.answer.text.setPlainText("Ask Jonas")
    page.question.decline.click()
    qtbot.waitUntil(lambda: asking.one(desk, second).state == "declined")
    assert [each.body for each in asking.one(desk, second).words] == ["Ask Jonas"]
    assert (requests.unread(desk), drafts.load(desk, second, "answer")) == (0, None)


def test_whether_he_can_work_is_answered_with_one_key(desk: Desk, jobs: Jobs, qtbot: Any) -> None:
    own = tickets.open_ticket(desk, subject="VPN drops", requester=desk.person, text="I cannot work").made
    with desk.unit() as work:
        values = {"author": person_id("petra"), "audience": "customer", "channel": "desk", "language": "en",
                  "body": "Use the guest network. Can you work now?", "happened": desk.now(), "asks": "works 1"}  # fmt: skip
        work.record("make", "message", work.fresh_id(), values, space="desk", root=own, intent="reply")
        work.record("set", "ticket", own, {"works": "asked", "lasting_by": 1_900_000_000_000, "priority": 1,
                                           "eased": {"asks": "works 1", "priority": 3}})  # fmt: skip
        work.commit()
    jobs.on_thread_end(desk.close_thread)
    page = opened(desk, jobs, qtbot)
    actions = Actions()
    for pane in (page.list, page.detail):
        actions.attach(REQUESTS, pane)
    for name, handler in (("works.yes", page.view.works.say_yes), ("works.no", page.view.works.say_no)):
        actions.handle(name, handler, page._asks_works)
    page.show_request(own)
    qtbot.waitUntil(page._asks_works)
    assert not page.view.works.isHidden()
    page.view.answer.text.setFocus()
    qtbot.keyClicks(page.view.answer.text, "no idea, yet")
    assert page.view.works.asks(), "a letter that is typed is no answer"
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: reading.ticket(desk, own).row.works == "no")
    assert reading.ticket(desk, own).row.priority == 3
    qtbot.waitUntil(page.view.works.isHidden)
    said = {(each.says, each.body) for each in reading.ticket(desk, own).messages}
    assert ("no", "En pysty vielä tekemään töitä.") in said
    qtbot.waitUntil(lambda: jobs.is_idle() and not reading.ticket(desk, own).row.unread)
