"""What is pasted from pages, mails and spreadsheets goes in as our Markdown; nothing is loaded, and plain is always to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from deskapp.ui.ticket.pasted import markdown_of, table_of, text_of

if TYPE_CHECKING:
    from tests.ui.ticket.conftest import Driver


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>One <b>bold</b> word</p><p>and <i>more</i></p>", "One **bold** word\n\nand *more*"),
        ("<ul><li>one</li><li>two <strong>x</strong></li></ul>", "- one\n- two **x**"),
        ("<ol><li>one<li>two</ol>after", "1. one\n2. two\n\nafter"),
        ('see <a href="https://a.example/x">the page</a>!', "see [the page](https://a.example/x)!"),
        ('<a href="javascript:alert(1)">press</a> <a href="https://b.example">https://b.example</a>', "press https://b.example"),
        ("<blockquote>first<br>second</blockquote>", "> first\n> second"),
        ("<pre>a\n  b</pre>and <code>ls -l</code>", "a\n  b\n\nand `ls -l`"),
        ("<table><tr><th>Name</th><th>Size</th></tr><tr><td>a</td><td>3</td></tr></table>", "Name | Size\na | 3"),
        ('<b style="font-weight:normal"><p>as it is</p></b>', "as it is"),
        ("<style>p{}</style><script>x()</script><img src=file:///etc/passwd>words", "words"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<h2>Title</h2>text", "**Title**\n\ntext"),
        ("<p>&nbsp;</p>", ""),
    ],
)
def test_pages(page: str, said: str) -> None:
    assert markdown_of(page) == said


def test_rows_of_a_spreadsheet_are_lines_of_cells_and_code_with_tabs_stays() -> None:
    assert table_of("Name\tSize\r\na\t3\n") == "Name | Size\na | 3"
    assert table_of("if x:\n\treturn 1\n") == "if x:\n\treturn 1\n"
    assert table_of("plain") == "plain"


@given(st.text(alphabet="<>/ablicodeptr= \"'&;\n-!", max_size=300))
def test_whatever_is_pasted_nothing_breaks(page: str) -> None:
    assert len(markdown_of(page)) <= 20 * len(page) + 20


def test_ctrl_v_keeps_what_is_meant_and_ctrl_shift_v_takes_the_words_alone(driver: Driver) -> None:
    page = QMimeData()
    page.setHtml("<p>Press <b>twice</b></p>")
    page.setText("Press twice")
    assert text_of(page) == "Press **twice**"
    QGuiApplication.clipboard().setMimeData(page)
    driver.composer.start("reply")
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert driver.editor.text() == "Press **twice**"
    driver.editor.undo()
    assert driver.editor.text() == ""
    page = QMimeData()
    page.setHtml("<p>Press <b>twice</b></p>")
    page.setText("Press twice")
    QGuiApplication.clipboard().setMimeData(page)
    driver.do("comp.plain")
    assert driver.editor.text() == "Press twice"
    QGuiApplication.clipboard().clear()
