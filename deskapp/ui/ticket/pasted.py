"""What is pasted from elsewhere as our Markdown: bold, lists, links, code, quotes; a table as lines of its cells.

Nothing is loaded and nothing runs: the page is only read for its words. Scripts, styles and pictures are left out.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QTextEdit

LONGEST = 400_000
"""Characters of a page that are read; beyond that its plain text is taken."""

CELL = " | "
_TELLING = re.compile(r"<(?:b|strong|i|em|code|pre|a|li|blockquote|table|h[1-6])[\s>]", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "head", "title", "template", "object", "svg", "math", "noscript", "select"})
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "table", "tr", "ul", "ol", "li", "pre", "blockquote", "br", "hr", "dt", "dd"}
)
_HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", **dict.fromkeys(_HEADS, "**")}
_PLAIN_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)|font-style\s*:\s*normal", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s()<>]+", re.IGNORECASE)
_ROWS = re.compile(r"[^\n]*\t[^\n]*")


def text_of(source: QMimeData) -> str:
    """The words of a paste or drop, as they go into a reply."""
    plain = str(source.text()) if source.hasText() else ""
    if source.hasHtml():
        page = str(source.html())
        if len(page) <= LONGEST and (not plain or _TELLING.search(page)):
            return markdown_of(page) or table_of(plain)
    return table_of(plain)


def paste_plain(editor: QTextEdit) -> None:
    """Put the words on the clipboard in as they are."""
    if not editor.isReadOnly():
        editor.textCursor().insertText(QGuiApplication.clipboard().text())
        editor.ensureCursorVisible()


def table_of(plain: str) -> str:
    """Plain text; rows of a spreadsheet, with tabs between the cells, become lines that can be read."""
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    rows = [each for each in lines if each.strip()]
    if not rows or any("\t" not in each.strip("\n") or each.startswith("\t") for each in rows):
        return "\n".join(lines)
    return "\n".join(CELL.join(cell.strip() for cell in each.split("\t")) for each in rows)


def markdown_of(page: str) -> str:
    """An HTML page or piece of one as our Markdown; "" where it says nothing."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[str] = []
        self._line: list[str] = []
        self._silent = 0
        self._kept = 0  # inside of pre
        self._quotes = 0
        self._lists: list[int] = []  # 0 = bullets, else the next number
        self._open: list[tuple[str, str, int]] = []  # tag, mark, where its words begin
        self._item = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag in ("td", "th"):
            if "".join(self._line).strip():
                self._line.append(CELL)
        elif tag in _BLOCKS or tag in _HEADS:
            self._end_line(blank=tag not in ("br", "tr", "li", "div"))
        if tag in ("ul", "ol"):
            self._lists.append(int(tag == "ol"))
        elif tag == "li":
            number = self._lists[-1] if self._lists else 0
            self._item = f"{number}. " if number else "- "
            if number:
                self._lists[-1] += 1
        self._kept += tag == "pre"
        self._quotes += tag == "blockquote"
        if tag in _MARKS and not _PLAIN_BOLD.search(found.get("style", "")):
            self._open.append((tag, _MARKS[tag], len(self._line)))
        elif tag == "a":
            self._open.append((tag, found.get("href", ""), len(self._line)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        place = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] == tag), -1)
        if place >= 0:
            _, mark, start = self._open.pop(place)
            self._close(tag, mark, start)
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS or tag in _HEADS:
            self._end_line(blank=tag not in ("br", "tr", "li", "div"))
        if tag == "pre":
            self._kept = max(0, self._kept - 1)
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._kept:
            first, *others = data.split("\n")
            self._line.append(first)
            for each in others:
                self._end_line(blank=False)
                self._line.append(each)
            return
        text = re.sub(r"[ \t\r\n\f]+", " ", data)
        self._line.append(text.lstrip(" ") if not "".join(self._line).strip() else text)

    def text(self) -> str:
        """All of it, at most one empty line between two."""
        self._end_line(blank=False)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._done)).strip("\n")

    def _close(self, tag: str, mark: str, start: int) -> None:
        words = "".join(self._line[start:])
        inside = words.strip()
        if not inside:
            return
        lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        if tag == "a":
            address = _ADDRESS.fullmatch(mark)
            made = f"[{inside}]({mark})" if address and inside != mark and "[" not in inside and "]" not in inside else inside
        else:
            made = inside if inside.startswith(mark) else f"{mark}{inside}{mark}"
        self._line[start:] = [f"{lead}{made}{tail}"]

    def _end_line(self, *, blank: bool) -> None:
        words = "".join(self._line).rstrip()
        self._open = [(tag, mark, 0) for tag, mark, _ in self._open]
        self._line = []
        if words.strip():
            lead = "> " if self._quotes else ""
            self._done.append(f"{lead}{self._item}{words}")
            self._item = ""
        if blank and self._done and self._done[-1]:
            self._done.append("")
