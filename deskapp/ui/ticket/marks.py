"""Marks of our Markdown in a text field: bold and italic, lists, links. Each is one step for undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def wrap(editor: QTextEdit, mark: str) -> None:
    """Put a mark around the selection, or take it away again; without a selection the caret stands between."""
    cursor = editor.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    chosen = cursor.selectedText()
    cursor.beginEditBlock()
    if chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) > 2 * len(mark):
        cursor.insertText(chosen[len(mark) : -len(mark)])
        end -= 2 * len(mark)
    else:
        cursor.insertText(f"{mark}{chosen}{mark}")
        start, end = start + len(mark), end + len(mark)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)


def bullets(editor: QTextEdit) -> None:
    """Make the chosen lines a list, or lines again."""
    cursor = editor.textCursor()
    document = editor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    lines = []
    block = first
    while True:
        lines.append(block)
        if block == last:
            break
        block = block.next()
    listed = all(each.text().startswith("- ") for each in lines)
    cursor.beginEditBlock()
    for each in lines:
        at = QTextCursor(each)
        if listed:
            at.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, 2)
            at.removeSelectedText()
        elif not each.text().startswith("- "):
            at.insertText("- ")
    cursor.endEditBlock()


def link(editor: QTextEdit) -> None:
    """Write a link around the selection; the address is left chosen, to be typed or pasted."""
    cursor = editor.textCursor()
    chosen = cursor.selectedText()
    address = chosen if chosen.startswith(("http://", "https://")) else "https://"
    words = "" if chosen == address else chosen
    start = cursor.selectionStart()
    cursor.insertText(f"[{words}]({address})")
    if words:
        begin = start + 1 + len(words.encode("utf-16-le")) // 2 + 2
        cursor.setPosition(begin)
        cursor.setPosition(begin + len(address), QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(start + 1)
    editor.setTextCursor(cursor)


def quote(editor: QTextEdit, words: str) -> None:
    """Put words of a message above what is written next."""
    cursor = editor.textCursor()
    cursor.insertText("".join(f"> {line}\n" for line in words.strip().split("\n")) + "\n")
    editor.setTextCursor(cursor)


def choose(editor: QTextEdit, start: int, length: int) -> None:
    """Select some of the text, counted in characters, and go there."""
    text, at = editor.toPlainText(), editor.textCursor()
    for end, mode in ((start, QTextCursor.MoveMode.MoveAnchor), (start + length, QTextCursor.MoveMode.KeepAnchor)):
        at.setPosition(len(text[:end].encode("utf-16-le")) // 2, mode)
    editor.setTextCursor(at)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
