"""Files in the window, as a person drives it: pasted, dropped, chosen, described, sent, opened, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton, QWidget

from deskapp.domain.rows import Attachment
from deskapp.services import attachments, drafts, reading, sending, tickets
from tests.ui.ticket.world import PRINTER, VPN, habits

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.ticket.conftest import Driver


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "notes.txt"
    made.write_bytes(b"words " * 1000)
    return made


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


def named(inside: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = [each for each in inside.findChildren(kind) if each.accessibleName().startswith(name) and each.isVisible()]
    assert found, [each.accessibleName() for each in inside.findChildren(kind)]
    return found[0]


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dropped(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_pasted_picture_is_described_and_goes_out_with_the_reply(driver: Driver) -> None:
    composer = driver.pane._composer
    driver.pane.start_writing("reply")
    QGuiApplication.clipboard().setImage(picture())
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    driver.until(composer.files.files)
    assert composer.files.isVisible()
    driver.until(composer.files._rows[0].has_preview)
    driver.type("See the picture")
    words = named(composer, QLineEdit, "What Picture.png shows")
    QTest.keyClicks(words, "A red field")
    composer.send()
    driver.until(driver.outbox.waiting)
    driver.idle()
    assert composer.files.files() == ()
    sending.send_now(driver.desk)
    (file,) = reading.ticket(driver.desk, VPN).messages[-1].attachments
    assert (file.name, file.description) == ("Picture.png", "A red field")
    assert QImage.fromData(driver.desk.blobs.get(file.sha) or b"").size() == picture().size()


def test_a_dropped_file_is_kept_with_the_draft_and_can_be_removed(driver: Driver, path: Path) -> None:
    composer = driver.pane._composer
    data = dropped(path)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(composer, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(composer, QDropEvent(QPointF(5, 5), *how))
    driver.until(composer.files.files)
    driver.until(lambda: (drafts.load(driver.desk, VPN, "reply") or ((),))[-1])
    kept = drafts.load(driver.desk, VPN, "reply")
    assert kept is not None
    assert [each.name for each in kept.attachments] == ["notes.txt"]
    driver.open(PRINTER)
    assert composer.files.files() == ()
    driver.open(VPN)
    assert [each.name for each in composer.files.files()] == ["notes.txt"]
    click(named(composer, QToolButton, "Remove notes.txt"))
    driver.until(lambda: drafts.load(driver.desk, VPN, "reply") is None)
    assert not composer.files.isVisible()


def test_a_program_is_named_as_one_and_what_only_calls_itself_a_picture_has_no_preview(driver: Driver, tmp_path: Path) -> None:
    files = driver.pane._composer.files
    driver.pane.start_writing("reply")
    for name in ("setup.exe", "holiday.png"):
        (tmp_path / name).write_bytes(b"MZ this is no picture")
    files.take(dropped(tmp_path / "setup.exe"))
    driver.until(files.files)
    files.take(dropped(tmp_path / "holiday.png"))
    driver.until(lambda: len(files.files()) == 1)  # the same bytes are the same file
    (tmp_path / "holiday.png").write_bytes(b"and this is none either")
    files.take(dropped(tmp_path / "holiday.png"))
    driver.until(lambda: len(files.files()) == 2)
    driver.idle()
    program, other = files._rows
    assert program.warning.isVisible()
    assert "program" in program.warning.text()
    assert not other.warning.isVisible()
    assert not other.has_preview()


def test_ctrl_o_asks_which_files_and_a_note_carries_them(driver: Driver, path: Path) -> None:
    composer = driver.pane._composer
    driver.pane.start_writing("note")
    driver.do("comp.attach")
    dialog = driver.window.findChild(QFileDialog)
    dialog.filesSelected.emit([str(path), str(path.parent / "nowhere.txt")])
    dialog.reject()
    driver.until(composer.files.files)
    driver.until(lambda: not composer.files.busy())
    assert "nowhere.txt" in composer.files._line.text()
    driver.type("For us")
    composer.send()
    driver.until(lambda: "For us" in driver.bodies())
    driver.idle()
    assert [each.name for each in reading.ticket(driver.desk, VPN).messages[-1].attachments] == ["notes.txt"]
    assert composer.files.files() == ()


def test_undo_brings_the_file_back_with_the_words(driver: Driver, path: Path) -> None:
    composer = driver.pane._composer
    driver.pane.set_habits(habits("stay", 10))
    driver.pane.start_writing("reply")
    composer.files.take(dropped(path))
    driver.until(composer.files.files)
    driver.type("Look")
    composer.send()
    driver.until(driver.outbox.waiting)
    driver.idle()
    driver.pane.undo_send()
    driver.until(composer.files.files)
    assert (driver.editor.text(), composer.files.files()[0].name) == ("Look", "notes.txt")


def test_a_reply_turned_into_a_note_takes_its_files_along(driver: Driver, path: Path) -> None:
    composer = driver.pane._composer
    driver.pane.start_writing("reply")
    composer.files.take(dropped(path))
    driver.until(composer.files.files)
    driver.type("Between us")
    composer.turn_into_note()
    assert (composer.kind(), [each.name for each in composer.files.files()]) == ("note", ["notes.txt"])
    composer.switch("reply")
    driver.idle()


def test_files_of_a_message_are_opened_and_saved(driver: Driver, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    file = attachments.add(driver.desk, path, description="Notes of the talk")
    gone = Attachment("plan.pdf", 5000, "ab" * 32)
    tickets.note(driver.desk, VPN, "With files", attachments=[file, gone])
    driver.open(VPN)
    card = driver.pane._conversation
    driver.until(
        lambda: [each for each in card.findChildren(QWidget) if each.accessibleName().startswith("Open notes")]
    )
    QTest.keyClick(named(card, QWidget, "Open notes.txt"), Qt.Key.Key_Space)
    driver.until(lambda: opened)
    assert opened[0].endswith("notes.txt")
    click(named(card, QToolButton, "Save notes.txt"))
    dialog = driver.window.findChild(QFileDialog)
    target = path.parent / "saved.txt"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    driver.until(target.exists)
    driver.until(lambda: any("is saved" in each for each in driver.said))
    click(named(card, QWidget, "Open plan.pdf"))
    driver.until(lambda: any("is not on this computer yet" in each for each in driver.said))
    assert len(opened) == 1
