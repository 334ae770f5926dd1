"""Sentences of history and delivery, and Markdown that loads nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.rows import Delivery, HistoryRow, MessageRow
from deskapp.ui.ticket import markdown, texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MESSAGE = MessageRow("m", "a", "Sami", True, False, "customer", "desk", "fi", "Hi", 0, False, "", 0, (), ())


def _line(intent: str, field: str = "", old: object = "", new: object = "") -> str:
    return texts.history_text(HistoryRow("o", "p", "Anna", intent, field, old, new, 0, False))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (("set", "priority", 1, 2), "Anna changed the priority from normal to high"),
        (("set", "status", "new", "open"), "Anna changed the status from new to working on it"),
        (("set", "category", "", "Network"), "Anna put it in the category Network"),
        (("set", "category", "Network", ""), "Anna took it out of the category Network"),
        (("set", "assignee", "", "Petra Nagy"), "Anna assigned it to Petra Nagy"),
        (("set", "assignee", "Petra Nagy", ""), "Anna gave it back to the team"),
        (("set", "team", "IT", "Payroll"), "Anna moved it from IT to Payroll"),
        (("label", "labels", "", "vpn"), "Anna added the label vpn"),
        (("unlabel", "labels", "vpn", ""), "Anna removed the label vpn"),
        (("hand_over", "team", "", "Payroll"), "Anna hands it over to Payroll at the next sync"),
        (("open",), "Anna opened the ticket"),
        (("settle",), "Anna decided between two values"),
        (("something_new",), "Anna: something_new"),
        (("set", "field_of_tomorrow", "", "x"), "Anna set field of tomorrow to x"),
    ],
)
def test_history_is_readable(line: tuple[object, ...], words: str) -> None:
    assert _line(*line).replace("\u2068", "").replace("\u2069", "") == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("here", "can be read in deskapp"),
        ("queued", "waits for the next sync"),
        ("phone", "told by phone"),
        ("unreachable", "Aino cannot read this yet"),
        ("failed", "could not be delivered"),
    ],
)
def test_delivery_says_how_far_it_came(state: str, words: str) -> None:
    message = MESSAGE._replace(delivery=(Delivery("aino", "Aino Virtanen", state),))
    assert words in texts.delivery_text(message)[2]
    assert texts.must_be_told(message) == ("aino" if state in ("unreachable", "failed") else "")


def test_the_least_delivered_recipient_speaks() -> None:
    both = (Delivery("1", "Aino", "here"), Delivery("2", "Omar", "unreachable"))
    assert "Omar" in texts.delivery_text(MESSAGE._replace(delivery=both))[2]


def test_a_hungarian_first_name_stands_last() -> None:
    assert texts.first_name("Kovács Eszter", "hu") == "Eszter"
    assert texts.first_name("Aino Virtanen", "fi") == "Aino"
    assert texts.first_name("") == ""
    assert texts.first_name("Caller 5391") == "Caller 5391"


def _html(body: str) -> str:
    return markdown.to_html(body, link="#00f", quiet="#888")


def test_html_of_the_writer_never_survives() -> None:
    shown = _html('<img src="http://evil/x.png"><script>x</script> ![a](http://evil/y.png)')
    assert "<img" not in shown
    assert "<script" not in shown
    assert "&lt;img" in shown


def test_only_web_and_mail_links_become_links() -> None:
    assert 'href="https://example.org/a"' in _html("[here](https://example.org/a)")
    assert "href=" not in _html("[here](javascript:alert(1))")
    assert "href=" not in _html("[here](file:///etc/passwd)")
    assert _html("see https://example.org/x?a=1&b=2.").count("href=") == 1


def test_marks_lists_and_paragraphs() -> None:
    shown = _html("**bold** and *slanted* and `code`\n\n- one\n- two\n\n1. first\n2. second")
    for piece in ("<b>bold</b>", "<i>slanted</i>", "<code>code</code>", "<ul", "<ol", "two</li>"):
        assert piece in shown
    assert "2 * 3 * 4" in _html("2 * 3 * 4")
    assert "snake_case_name" in _html("snake_case_name")


def test_a_long_quotation_is_cut_and_the_rest_is_counted() -> None:
    quote = "\n".join(f"> line {number}" for number in range(12))
    assert markdown.folded(f"Hello\n\n{quote}\n\nBye") == ("Hello\n\n> line 0\n> line 1\n> line 2\n> …\n\nBye", 9)
    assert markdown.folded(quote) == ("> line 0\n> line 1\n> line 2\n> …", 9)
    for whole in ("", "a\n", "> a\n> b", "\n".join(quote.split("\n")[: markdown.LONG_QUOTE]), "a > b\n" * 20):
        assert markdown.folded(whole) == (whole, 0)


def test_each_paragraph_has_its_own_direction() -> None:
    shown = _html("Hello\n\nمرحبا")
    assert 'dir="ltr"' in shown
    assert 'dir="rtl"' in shown


def test_a_label_shows_it_as_written(qapp: QApplication) -> None:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(_html("a < b & c\n**x**"))
    assert document.toPlainText() == "a < b & c\nx"
    assert markdown.plain("**x** [y](https://z)") == "x y"
