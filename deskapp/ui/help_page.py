"""The help (F1): short topics, found by a word, without a line; the promises stand here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from deskapp.services import help as helping
from deskapp.ui import i18n, theme
from deskapp.ui.actions import with_keys_in_force
from deskapp.ui.widgets.buttons import plain_button
from deskapp.ui.widgets.label import Label
from deskapp.ui.widgets.layouts import column, line

if TYPE_CHECKING:
    from deskapp.services.help import Topic

_OF_PAGE = {"tickets": "start", "requests": "requests", "decide": "decide", "aside": "decide"}


class HelpPage(QDialog):
    """Non-modal. `page` names the page of the window whose topic is shown first. Signal `keys_asked()`."""

    keys_asked = Signal()

    def __init__(self, parent: QWidget, page: str = "", *, topic: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self._topics = {each.id: each for each in helping.topics(i18n.code())}
        now = theme.current()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._to_text)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFont(now.font(13))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        self._nothing = Label(self.tr("Nothing found"), 13, colour="text2", wrap=True, parent=self)
        self._nothing.hide()
        self._title = Label("", 18, theme.Weight.SEMIBOLD, wrap=True, parent=self)
        self.text = QTextBrowser(self)
        self.text.setObjectName("plain")
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setFont(now.font(14))
        self.text.document().setDocumentMargin(0)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        keys = plain_button(self.tr("Keys in this view"), "keyboard", self)
        keys.clicked.connect(self._keys)
        side = QWidget(self)
        side.setLayout(column(self.search, self.list, self._nothing, keys, spacing=10, margins=(16, 16, 12, 16)))
        side.setFixedWidth(min(now.px(240), 400))
        words = QVBoxLayout()
        words.setContentsMargins(24, 18, 20, 16)
        words.setSpacing(12)
        words.addWidget(self._title)
        words.addWidget(self.text, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(line(vertical=True))
        whole.addLayout(words, 1)
        self.resize(min(now.px(820), 1240), min(now.px(600), 860))
        self._narrow("")
        self.show_topic(topic or _OF_PAGE.get(page, "start"))
        self.list.setFocus()

    def shown(self) -> list[str]:
        """Ids of the topics listed."""
        return [str(self.list.item(at).data(Qt.ItemDataRole.UserRole)) for at in range(self.list.count())]

    def show_topic(self, topic: str) -> None:
        """Show one of the topics listed."""
        if topic in self.shown():
            self.list.setCurrentRow(self.shown().index(topic))

    @Slot(str)
    def _narrow(self, words: str) -> None:
        before = self.list.currentItem()
        chosen = before.data(Qt.ItemDataRole.UserRole) if before is not None else ""
        self.list.clear()
        for each in self._topics.values():
            if each.has(words):
                item = QListWidgetItem(each.title, self.list)
                item.setData(Qt.ItemDataRole.UserRole, each.id)
        self._nothing.setVisible(not self.list.count())
        shown = self.shown()
        if shown:
            self.list.setCurrentRow(shown.index(chosen) if chosen in shown else 0)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(self._topics[item.data(Qt.ItemDataRole.UserRole)])

    def _show(self, topic: Topic) -> None:
        self._title.setText(topic.title)
        self.text.setMarkdown(with_keys_in_force(topic.text))
        _dress(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setAccessibleName(topic.title)

    @Slot()
    def _to_text(self) -> None:
        self.text.setFocus()

    @Slot()
    def _keys(self) -> None:
        self.keys_asked.emit()


def _dress(document: QTextDocument) -> None:
    """Room between lines and paragraphs; what stands as code is the small print."""
    now = theme.current()
    small = QTextCharFormat()
    small.setFont(now.font(12))
    small.setFontFixedPitch(False)
    small.setForeground(now.colour("text2"))
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(now.px(8))
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
        pieces = [each.fragment() for each in block]  # type: ignore[attr-defined]
        for start, length in [
            (each.position(), each.length()) for each in pieces if each.charFormat().fontFixedPitch()
        ]:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(small)
        block = block.next()
