"""Our Markdown subset, shown safely: nothing is ever loaded, no HTML of the writer survives."""

from __future__ import annotations

import html
import re
import unicodedata

_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![\w*])[*_](?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])[*_](?![\w*])")
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[([^\]\n]+)\]\(((?:https?://|mailto:)[^\s)]+)\)")
_BARE = re.compile(r"(?<![\"=\w/])(https?://[^\s<>\"]+[^\s<>\".,;:!?)\]])")
_BULLET = re.compile(r"^\s{0,3}[-*•]\s+(.*)$")
_NUMBER = re.compile(r"^\s{0,3}(\d{1,3})[.)]\s+(.*)$")
_QUOTE = re.compile(r"^\s{0,3}&gt;\s?(.*)$")
_HEAD = re.compile(r"^#{1,3}\s+(.*)$")


def direction(text: str) -> str:
    """Rtl or ltr by the first strong letter, as every paragraph has its own."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def to_html(body: str, *, link: str, quiet: str) -> str:
    """HTML for a label. `link` and `quiet` are colours as CSS (links; quotes and code).

    Only text, bold, italic, code, lists, quotes and links to the web or mail come out: no pictures, no styles of the writer.
    """
    out: list[str] = []
    paragraph: list[str] = []

    def flush() -> None:
        if paragraph:
            text = "<br>".join(paragraph)
            out.append(f'<p dir="{direction(re.sub("<[^>]+>", "", text))}">{text}</p>')
            paragraph.clear()

    open_list = ""
    for line in html.escape(body.replace("\r\n", "\n"), quote=False).split("\n"):
        bullet, numbered, quoted, head = _BULLET.match(line), _NUMBER.match(line), _QUOTE.match(line), _HEAD.match(line)
        kind = "ul" if bullet else "ol" if numbered else ""
        if kind != open_list:
            flush()
            if open_list:
                out.append(f"</{open_list}>")
            if kind:
                start = f' start="{numbered.group(1)}"' if numbered else ""
                out.append(f'<{kind}{start} dir="{direction(line)}">')
            open_list = kind
        if bullet or numbered:
            item = bullet.group(1) if bullet else numbered.group(2)  # type: ignore[union-attr]
            out.append(f'<li dir="{direction(item)}">{_inline(item, link)}</li>')
        elif quoted:
            flush()
            text = quoted.group(1)
            out.append(f'<p dir="{direction(text)}" style="-qt-block-indent:1;color:{quiet}">{_inline(text, link)}</p>')
        elif head:
            flush()
            out.append(f'<p dir="{direction(head.group(1))}"><b>{_inline(head.group(1), link)}</b></p>')
        elif line.strip():
            paragraph.append(_inline(line, link))
        else:
            flush()
    flush()
    if open_list:
        out.append(f"</{open_list}>")
    style = "p{margin:0 0 6px 0;line-height:130%} li{line-height:130%} ul,ol{margin:0 0 6px 0;-qt-list-indent:1}"
    return f"<style>{style} code{{color:{quiet}}}</style>" + _last_without_margin("".join(out))


def _last_without_margin(text: str) -> str:
    """The last paragraph needs no room beneath it; the card has its own."""
    head, mark, tail = text.rpartition("<p dir=")
    if not mark or "<ul" in tail or "<ol" in tail:
        return text
    return (
        head + '<p style="margin-bottom:0px;line-height:130%" dir=' + tail
        if "style=" not in tail.split(">")[0]
        else text
    )


def _inline(text: str, link: str) -> str:
    kept: list[str] = []

    def keep(made: str) -> str:
        kept.append(made)
        return f"\x00{len(kept) - 1}\x00"

    def code(found: re.Match[str]) -> str:
        return keep(f"<code>{found.group(1)}</code>")

    def named(found: re.Match[str]) -> str:
        address = found.group(2).replace('"', "%22")
        return keep(f'<a style="color:{link}" href="{address}">{found.group(1)}</a>')

    def bare(found: re.Match[str]) -> str:
        return keep(f'<a style="color:{link}" href="{found.group(1)}">{found.group(1)}</a>')

    text = text.replace("\x00", "")
    text = _CODE.sub(code, text)
    text = _LINK.sub(named, text)
    text = _BARE.sub(bare, text)
    text = _BOLD.sub(r"<b>\1</b>", text)
    text = _ITALIC.sub(r"<i>\1</i>", text)
    return re.sub("\x00(\\d+)\x00", lambda found: kept[int(found.group(1))], text)


def plain(body: str) -> str:
    """The body without its marks, for screen readers and one-line summaries."""
    text = _LINK.sub(r"\1", body)
    text = _BOLD.sub(r"\1", text)
    text = _ITALIC.sub(r"\1", text)
    return _CODE.sub(r"\1", text)
