"""What strangers write is shown and does nothing: it loads nothing, runs nothing, holds nobody up, and hides nothing."""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
import time
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, Qt, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from deskapp.domain.rows import Attachment
from deskapp.services import reading
from deskapp.ui.overt import INVISIBLE, leads_to, overt
from deskapp.ui.ticket import markdown
from deskapp.ui.ticket.conversation import Conversation
from deskapp.ui.ticket.message_card import LINES, SHOWN, MessageCard
from tests.ui.ticket.hostile import TURNING, Message, messages
from tests.ui.ticket.world import VPN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.ticket.world import World

FROZEN_S = 2.0  # of the processor for one message; a quiet machine needs a tenth of it
IN_OPEN = 0x20
AT_LARGE = (
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "webbrowser.open",
)


class Watch(QObject):
    """Sees what leaves this window: connections, programs, files, and addresses handed to the system."""

    hooked: Watch | None = None  # an audit hook stays for good, so there is one

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.seen: list[object] = []
        self.folder = folder
        folder.mkdir()
        canvas = b"".join(b"\0\xff\0\0" for _ in range(1))
        pieces = (b"IHDR\0\0\0\1\0\0\0\1\x08\x02\0\0\0", b"IDAT" + zlib.compress(canvas), b"IEND")
        png = b"\x89PNG\r\n\x1a\n" + b"".join(
            (len(each) - 4).to_bytes(4, "big") + each + zlib.crc32(each).to_bytes(4, "big") for each in pieces
        )
        (folder / "canary.png").write_bytes(png)
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.port = self._server.getsockname()[1]
        libc = ctypes.CDLL(None)
        self._notify = libc.inotify_init1(os.O_NONBLOCK)
        libc.inotify_add_watch(self._notify, os.fsencode(folder), IN_OPEN)
        for scheme in ("http", "https", "mailto", "file", "javascript", "data"):
            QDesktopServices.setUrlHandler(scheme, self, "opened")
        if Watch.hooked is None:
            sys.addaudithook(_audit)
        Watch.hooked = self

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        self.seen.append(("opened", url.toString()))

    def told(self) -> list[object]:
        """What was seen since the last time."""
        found, self.seen = self.seen, []
        with suppress(BlockingIOError):
            self._server.accept()[0].close()
            found.append("a connection")
        with suppress(BlockingIOError):
            found.append(("a file", os.read(self._notify, 4096)))
        return found

    def close(self) -> None:
        """Stop looking."""
        Watch.hooked = None
        for scheme in ("http", "https", "mailto", "file", "javascript", "data"):
            QDesktopServices.unsetUrlHandler(scheme)
        os.close(self._notify)
        self._server.close()


def _audit(event: str, given: tuple[Any, ...]) -> None:
    watch = Watch.hooked
    if watch is None:
        return
    if event in AT_LARGE:
        watch.seen.append((event, str(given)))
    elif event == "open" and isinstance(given[0], str) and given[0].startswith(("/etc", "/proc", str(watch.folder))):
        watch.seen.append((event, given[0]))


@pytest.fixture
def watch(tmp_path: Path, qapp: QApplication) -> Iterator[Watch]:
    if not sys.platform.startswith("linux"):
        pytest.skip("files are watched as Linux does it")
    made = Watch(tmp_path / "elsewhere")
    yield made
    made.close()


@pytest.fixture
def talk(qapp: QApplication) -> Iterator[Conversation]:
    made = Conversation()
    made.resize(820, 640)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _show(talk: Conversation, world: World, message: Message, **more: Any) -> MessageCard:
    """Show one message as a ticket of its own."""
    view = reading.ticket(world.desk, VPN)
    row = view.messages[0]._replace(id=message.name, body=message.body, **more)
    talk.show_view(view._replace(row=view.row._replace(id=message.name, unread=0), messages=(row,)), "fi")
    return next(each for each in talk.findChildren(MessageCard) if not each.isHidden())


def test_the_watch_sees_what_it_is_for(watch: Watch) -> None:
    label = QLabel(f'<img src="{watch.folder}/canary.png">')
    label.grab()
    assert watch.told()
    with socket.create_connection(("127.0.0.1", watch.port)):
        assert "a connection" in watch.told()
    QDesktopServices.openUrl(QUrl("http://127.0.0.1/x"))
    assert watch.told() == [("opened", "http://127.0.0.1/x")]
    label.deleteLater()


def test_nothing_loads_runs_freezes_or_hides(watch: Watch, talk: Conversation, world: World) -> None:
    all_of_them = messages(watch.port, str(watch.folder))
    assert len(all_of_them) >= 200
    slow = {}
    view = reading.ticket(world.desk, VPN)
    for message in all_of_them:
        row = view.messages[0]._replace(id=message.name, body=message.body)
        shown = view._replace(row=view.row._replace(id=message.name, unread=0), messages=(row,))
        begun = time.process_time()
        talk.show_view(shown, "fi")
        talk.grab()
        took = time.process_time() - begun
        if took > FROZEN_S:
            slow[message.name] = round(took, 2)
        card = next(each for each in talk.findChildren(MessageCard) if not each.isHidden())
        _is_plain(message, card._bubble.body.text())
        assert not watch.told(), message.name
    assert not slow


def _is_plain(message: Message, html: str) -> None:
    """What is on screen is text, what turns it around has a name, and each link says where it leads."""
    document = QTextDocument()
    document.setHtml(html)
    assert not re.search(r"<(?!/?(style|p|b|i|a|br|ul|ol|li|code|span)\b)", html), message.name
    text = document.toPlainText()
    if message.name.startswith(("html", "loading")) and len(message.body) < SHOWN:
        for letter in "<>\"'":
            assert text.count(letter) >= message.body.count(letter) - (message.body.startswith(">")), (
                message.name,
                text,
            )
    for line in text.split("\n"):
        assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e"), message.name
        assert sum(line.count(each) for each in "\u2066\u2067\u2068") == line.count("\u2069"), message.name
    if set(message.body[:SHOWN]) & set("\u202d\u202e"):
        assert "[RLO]" in text or "[LRO]" in text, message.name
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            address = parts.fragment().charFormat().anchorHref()
            if address and address != markdown.MORE:
                assert address.startswith(("http://", "https://", "mailto:")), (message.name, address)
                assert not INVISIBLE.search(address), message.name
                assert leads_to(address) in block.text().replace(markdown.BREAK, ""), (
                    message.name,
                    address,
                    block.text(),
                )
            parts += 1
        block = block.next()


def test_links_lead_only_to_the_web_or_to_mail_and_only_by_hand(watch: Watch, talk: Conversation, world: World) -> None:
    card = _show(talk, world, Message("by hand", "[x](https://example.net)"))
    canary = f"{watch.folder}/canary.png"
    for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://127.0.0.1/x", canary):
        card._bubble.body.linkActivated.emit(address)
        assert not watch.told(), address
    card._bubble.body.linkActivated.emit("https://example.net")
    assert watch.told() == [("opened", "https://example.net")]


def test_a_giant_message_is_shown_piece_by_piece_and_copied_whole(talk: Conversation, world: World) -> None:
    lines = [f"line {number} " + "x" * 90 for number in range(900)]
    card = _show(talk, world, Message("giant", "\n".join(lines)))
    body = card._bubble.body
    assert f"line {LINES - 1} " not in body.text() or SHOWN < LINES * 90
    assert lines[-1].split("x")[0] not in body.text()
    for _ in range(3):
        body.setFocus()
        body.linkActivated.emit(markdown.MORE)
    assert "line 899 " in body.text()
    assert markdown.MORE not in body.text()
    quoted = "See below\n\n" + "\n".join(f"> said {number}." for number in range(20))
    body = _show(talk, world, Message("quoted", quoted))._bubble.body
    assert "said 2." in body.text()
    assert "said 3." not in body.text()
    assert "17" in body.text()
    body.linkActivated.emit(markdown.MORE)
    assert "said 19." in body.text()
    assert markdown.MORE not in body.text()
    card = _show(talk, world, Message("key", "ssh-ed25519 " + "A" * 400))
    card._bubble.body.setSelection(0, 12 + 400 + 6)
    assert markdown.BREAK in card._bubble.body.selectedText()
    assert card.chosen_text() == "ssh-ed25519 " + "A" * 400
    card.focus_text()
    QTest.keyClick(card._bubble.body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "ssh-ed25519 " + "A" * 400


@pytest.mark.parametrize(
    "name",
    ['<img src="{folder}/canary.png">', "annual\u202egpj.exe", "<a href=javascript:x>Anna</a>", "\u2069\u202eannA"],
)
def test_names_and_files_are_plain_too(watch: Watch, talk: Conversation, world: World, name: str) -> None:
    name = name.format(folder=watch.folder)
    file = Attachment(name, 10, "ab" * 32)
    card = _show(talk, world, Message("names", "x"), author_name=name, attachments=(file._replace(description=name),))
    talk.grab()
    for each in card.findChildren(QWidget):
        assert "<img" not in each.toolTip(), each
        words = each.text() if hasattr(each, "text") else ""
        assert "\u202e" not in words, (each, words)
        if Qt.mightBeRichText(each.toolTip()):
            tip = QLabel(each.toolTip())
            tip.grab()
            tip.deleteLater()
    assert not watch.told()


@pytest.mark.parametrize("sign", TURNING)
def test_a_sign_that_turns_a_line_around_has_a_name(sign: str) -> None:
    assert sign not in overt(f"a{sign}b")
    assert overt("call \u2068Omar\u2069 now") == "call \u2068Omar\u2069 now"
    assert "\u202e" not in overt("\u2068a\u202eb\u2069")


def test_where_a_link_leads() -> None:
    assert leads_to("https://intranet.example.org@evil.example.net/x") == "evil.example.net"
    assert leads_to("https://\u0430pple.com/").startswith("xn--")
    assert leads_to("mailto:a@example.org?cc=b") == "a@example.org"
    html = markdown.to_html("[intranet](https://evil.example.net/x)", link="#00f", quiet="#888")
    assert "(evil.example.net)" in html
    assert "(example.org)" not in markdown.to_html("https://example.org/a", link="#00f", quiet="#888")
