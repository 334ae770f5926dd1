"""People from a directory: a source is written down by keys, looked at, decided and brought in; nothing before yes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from deskapp.services import directory, own_card, people, sources, touched
from deskapp.ui.changes import ChangeBus
from deskapp.ui.organisation.card_dialog import CardDialog
from deskapp.ui.organisation.directory_dialog import DirectoryDialog
from deskapp.ui.organisation.person_panel import PersonPanel
from deskapp.ui.organisation.photo import decoded
from deskapp.ui.widgets.avatar import Avatar
from deskapp.ui.widgets.label import Label
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from deskapp.services.desk import Desk
    from deskapp.ui.jobs import Jobs

STAFF = """no,who,what,dept,boss
1,Ada Berg,Head,Board,
2,Sami Korhonen,Head of IT,Technology,1
3,Bo Cruz,Clerk,Payroll,1
"""


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[tuple[DirectoryDialog, list[Any]]]:
    jobs.on_thread_end(desk.close_thread)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    made = DirectoryDialog(desk, jobs, window)
    done: list[Any] = []
    made.brought_in.connect(lambda changes, count: done.append((changes, count)))
    made.open()
    yield made, done
    window.close()


def lines(dialog: DirectoryDialog) -> dict[str, list[str]]:
    found = {}
    for place in range(dialog.lines.topLevelItemCount()):
        top = dialog.lines.topLevelItem(place)
        assert top is not None
        texts = []
        for number in range(top.childCount()):
            line = top.child(number)
            texts += [line.text(0), *(line.child(each).text(0) for each in range(line.childCount()))]
        found[top.text(0)] = [plain(text) for text in texts]
    return found


def plain(text: str) -> str:
    """Without the marks that keep each name in its own direction."""
    return text.translate(dict.fromkeys((0x200E, 0x2068, 0x2069)))


def test_a_source_is_made_looked_at_decided_and_brought_in(
    dialog: tuple[DirectoryDialog, list[Any]], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    view, done = dialog
    path = tmp_path / "staff.csv"
    path.write_text(STAFF)
    qtbot.waitUntil(lambda: "A source is a list of people" in view.said.text())
    assert not view.look.isEnabled()
    QTest.keyClick(view.new, Qt.Key.Key_Space)
    form = view.form
    assert form is not None
    QTest.keyClicks(form.name, "Staff")
    form.address.setText(str(path))
    assert not form.base.isVisible()
    for name, column in {"id": "no", "name": "who", "job": "what", "manager": "boss"}.items():
        form.columns[name].setCurrentText(column)
    qtbot.waitUntil(lambda: form.preview.rowCount() == 3 and form.preview.item(1, 3) is not None)
    qtbot.waitUntil(lambda: form.preview.item(1, 3).text() == "Head of IT")  # type: ignore[union-attr]
    line = form.columns["unit"].lineEdit()
    assert line is not None
    assert line.placeholderText() == "Guessed: dept"
    form.owns["phone"].click()
    form.save()
    qtbot.waitUntil(lambda: view.form is None and view.which.currentText() == "Staff")
    source = sources.source(desk, "Staff")
    assert (source.columns["name"], "phone" in source.owns) == (("who",), False)

    qtbot.waitUntil(view.look.isEnabled)
    QTest.keyClick(view.look, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(view.doubts))
    assert lines(view) == {"New (2)": ["Ada Berg · Head · Board", "Bo Cruz · Clerk · Payroll"]}
    assert not people.find(desk, "Ada Berg")  # only looked at
    pick = view.doubts["2"]
    assert [plain(pick.itemText(place)) for place in range(pick.count())] == [
        "Not decided yet", "Sami Korhonen · IT service desk · Technology", "Somebody new",
    ]  # fmt: skip
    pick.setFocus()
    QTest.keyClick(pick, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not view.doubts)
    assert lines(view)["Changed (1)"][1:] == ["Job: IT service desk → Head of IT", "Lead: Ritva Salo → somebody new"]
    QTest.keyClick(view.deed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(done))
    assert done[0][1] == 3
    card = people.card(desk, person_id("sami"))
    assert (card.job, [each.name for each in card.line]) == ("Head of IT", ["Ada Berg"])


@pytest.mark.qt_log_ignore("Unsupported marker type", "bad header")  # a damaged picture is none, and Qt says so
def test_what_comes_from_a_directory_is_shown_as_such_on_the_card_and_not_changed_there(
    desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    jobs.on_thread_end(desk.close_thread)
    path = tmp_path / "staff.ldif"
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    photo = base64.b64encode(bytes(buffer.data().data())).decode()
    path.write_text(
        f"dn: uid=sami,dc=x\nobjectClass: inetOrgPerson\nuid: sami\ncn: Sami Korhonen\nsn: K\njpegPhoto:: {photo}\n"
    )
    sources.save(desk, sources.Source("Staff", str(path), owns=("name", "photo")))
    source = sources.source(desk, "Staff")
    directory.apply(desk, source, directory.plan(desk, source, directory.read(desk, source)))
    window = QWidget()
    qtbot.addWidget(window)
    form = CardDialog(desk, jobs, window, own_card.values(desk), own_card.kept(desk))
    assert form.texts["name"].isReadOnly()
    assert not form.texts["phone"].isReadOnly()
    assert plain(form.kept.text()) == "Fields with a lock come from Staff and are changed there."
    form.reject()
    panel = PersonPanel(
        desk,
        jobs,
        ChangeBus(jobs, lambda: touched.version(desk), lambda n: touched.since(desk, n), start=touched.place(desk)),
    )
    qtbot.addWidget(panel)
    panel.show_person(person_id("sami"))
    qtbot.waitUntil(lambda: any(plain(each.text()) == "From Staff: Name, Photo" for each in panel.findChildren(Label)))
    avatar = panel.findChildren(Avatar)[0]
    qtbot.waitUntil(lambda: avatar.grab().toImage().pixelColor(20, 20) == QColor("red"))
    for odd in (b"", b"\x89PNG\r\n\x1a\n nothing", b"\xff\xd8\xff and no more"):
        assert decoded(odd).isNull()


def test_many_who_leave_are_confirmed_and_what_goes_wrong_is_said(
    desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    jobs.on_thread_end(desk.close_thread)
    path = tmp_path / "staff.csv"
    path.write_text("id,name\n" + "".join(f"{n},Person {n}\n" for n in range(30)))
    sources.save(desk, sources.Source("Staff", str(path)))
    source = sources.source(desk, "Staff")
    directory.apply(desk, source, directory.plan(desk, source, directory.read(desk, source)))
    path.write_text("id,name\n1,Person 1\n")
    window = QWidget()
    qtbot.addWidget(window)
    view = DirectoryDialog(desk, jobs, window)
    view.open()
    qtbot.waitUntil(lambda: view.source() is not None)
    view.look_now()
    qtbot.waitUntil(lambda: "Left (29)" in lines(view))
    assert not view.deed.isEnabled()
    view.sure.click()
    assert view.deed.isEnabled()
    assert "29 people have left" in view.sure.text()
    path.unlink()
    view.look_now()
    qtbot.waitUntil(lambda: "There is no file" in view.problem.text())
    view.reject()
