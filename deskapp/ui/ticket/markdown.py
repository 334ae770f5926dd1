"""Our Markdown subset, shown safely: nothing is ever loaded, no HTML of the writer survives."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from deskapp.ui.overt import INVISIBLE, leads_to, overt

# None of these may look at a sign more than a few times, whatever is written.
_BOLD = re.compile(r"\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*)){1,4000})(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![\w*])[*_](?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])[*_](?![\w*])")
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\(((?:https?://|mailto:)[^\s)]+)\)")
_BARE = re.compile(r"(?<![\"=\w/])https?://[^\s<>\"]+")
_AFTER = tuple(".,;:!?)]'")
_NOT_IN_ADDRESS = re.compile(r"&[lg]t;")
_LONG = re.compile(r"(<[^>]*>)|([^\s<>&]{60})(?=\w)")
_BULLET = re.compile(r"^\s{0,3}[-*•]\s+(.*)$")
_NUMBER = re.compile(r"^\s{0,3}(\d{1,3})[.)]\s+(.*)$")
_QUOTE = re.compile(r"^\s{0,3}&gt;\s?(.*)$")
_QUOTING = re.compile(r"^\s{0,3}>")
LONG_QUOTE, KEPT = 8, 3  # lines of a quotation that are all shown, and of a longer one that are
_NEW_LINE = re.compile("\r\n?|[\n\u2028\u2029\x0b\x0c\x85]")
BREAK = "\u200b"
MORE = "more:"
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


def folded(body: str) -> tuple[str, int]:
    """A text whose long quotations are cut after their first lines, and how many lines that hides."""
    shown: list[str] = []
    hidden, run = 0, []
    for line in [*_NEW_LINE.split(body), ""]:
        if _QUOTING.match(line):
            run.append(line)
            continue
        long = len(run) > LONG_QUOTE
        shown += [*run[:KEPT], "> …"] if long else run
        hidden += len(run) - KEPT if long else 0
        run = []
        shown.append(line)
    return ("\n".join(shown[:-1]), hidden) if hidden else (body, 0)


@lru_cache(maxsize=256)  # people go to and fro between tickets
def to_html(body: str, *, link: str, quiet: str, more: str = "") -> str:
    """HTML for a label. `link` and `quiet` are colours as CSS (links; quotes and code); `more`: the words that lead on to
    the rest of a text (address `MORE`).

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
    for line in map(_escaped, _NEW_LINE.split(body)):
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
            out.append(f'<li dir="{direction(item)}">{_inline(item, link, quiet)}</li>')
        elif quoted:
            flush()
            text = quoted.group(1)
            out.append(f'<p dir="{direction(text)}" style="-qt-block-indent:1;color:{quiet}">{_inline(text, link, quiet)}</p>')
        elif head:
            flush()
            out.append(f'<p dir="{direction(head.group(1))}"><b>{_inline(head.group(1), link, quiet)}</b></p>')
        elif line.strip():
            paragraph.append(_inline(line, link, quiet))
        else:
            flush()
    flush()
    if open_list:
        out.append(f"</{open_list}>")
    if more:
        out.append(f'<p dir="{direction(more)}"><a style="color:{link}" href="{MORE}">{html.escape(more)}</a></p>')
    style = "p{margin:0 0 6px 0;line-height:130%} li{line-height:130%} ul,ol{margin:0 0 6px 0;-qt-list-indent:1}"
    return f"<style>{style} code{{color:{quiet}}}</style>" + _last_without_margin(_broken("".join(out)))


def _escaped(line: str) -> str:
    return html.escape(overt(line), quote=False)


def _broken(text: str) -> str:
    """Words that are longer than a line may be broken; who copies them does not get the sign (`Conversation`)."""
    return _LONG.sub(lambda found: found.group(1) or found.group(2) + BREAK, text)


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


def _inline(text: str, link: str, quiet: str) -> str:
    kept: list[str] = []

    def keep(made: str) -> str:
        kept.append(made)
        return f"\x00{len(kept) - 1}\x00"

    def code(found: re.Match[str]) -> str:
        return keep(f"<code>{found.group(1)}</code>")

    def anchor(address: str, words: str) -> str:
        """A link, and beside it where it leads unless its words say so."""
        address = INVISIBLE.sub("", html.unescape(address))
        where = leads_to(address)
        if not where:
            return words
        said = re.sub(r"^(https?://|mailto:)", "", html.unescape(words), flags=re.I)
        told = said == where or (said.startswith(where) and said[len(where)] in "/?#:")
        beside = "" if told else f' <span style="color:{quiet}">({html.escape(where)})</span>'
        return f'<a style="color:{link}" href="{html.escape(address)}">{words}</a>{beside}'

    def named(found: re.Match[str]) -> str:
        return keep(anchor(found.group(2), found.group(1)))

    def bare(found: re.Match[str]) -> str:
        words = _NOT_IN_ADDRESS.split(found.group(), maxsplit=1)[0]
        while words[-1:] in _AFTER and words and not words.endswith("&amp;"):
            words = words[:-1]
        return keep(anchor(words, words)) + found.group()[len(words) :]

    text = _CODE.sub(code, text)
    text = _LINK.sub(named, text)
    text = _BARE.sub(bare, text)
    text = _BOLD.sub(r"<b>\1</b>", text)
    text = _ITALIC.sub(r"<i>\1</i>", text)
    return re.sub("\x00(\\d+)\x00", lambda found: kept[int(found.group(1))], text)


def whole(chosen: str) -> str:
    """Words chosen on the screen, as they were written."""
    return chosen.replace(BREAK, "").replace("\u2029", "\n").replace("\u2028", "\n")


@lru_cache(maxsize=256)
def plain(body: str) -> str:
    """The body without its marks, for screen readers and one-line summaries."""
    text = _LINK.sub(r"\1", "\n".join(map(overt, _NEW_LINE.split(body))))
    text = _BOLD.sub(r"\1", text)
    text = _ITALIC.sub(r"\1", text)
    return _CODE.sub(r"\1", text)
