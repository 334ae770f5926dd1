"""Texts of others shown as what they are: signs that turn a line around have names, an address says where it leads."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

from PySide6.QtGui import Qt

_TURNING = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_ANY_TURNING = re.compile(f"[{''.join(_TURNING)}]+")
_TOLD = 3  # of signs in a row
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069\u202a-\u202e]*\u2069")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def overt(line: str) -> str:
    """A line in which nothing works unseen: signs that turn it around are written out, unless they only set a name apart;
    control signs are pictures of themselves, and letters carry four marks at most.
    """
    kept: list[str] = []

    def aside(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"\x00{len(kept) - 1}\x00"

    line = line.replace("\x00", "")
    line = _ISOLATED.sub(aside, line)
    line = _ANY_TURNING.sub(_named, line)
    line = re.sub("\x00(\\d+)\x00", lambda found: kept[int(found.group(1))], line)
    line = _CONTROL.sub(lambda found: chr(0x2400 + ord(found.group())) if found.group() < " " else "\ufffd", line)
    return _PILED.sub(r"\1", line)


def _named(found: re.Match[str]) -> str:
    signs = found.group()
    return "".join(f"[{_TURNING[each]}]" for each in signs[:_TOLD]) + ("…" if len(signs) > _TOLD else "")


def leads_to(address: str) -> str:
    """The computer a link leads to, or the mailbox; letters of other alphabets than Latin in their coded form.

    "" where it leads nowhere.
    """
    try:
        parts = urlsplit(address)
        host = parts.path if parts.scheme == "mailto" else parts.hostname or ""
        return host if host.isascii() else host.encode("idna").decode()
    except ValueError:
        return ""


def tip(text: str) -> str:
    """A text of others as a tool tip: Qt would take what looks like HTML for HTML, and fetch its pictures."""
    if not Qt.mightBeRichText(text):
        return text
    lines = "<br>".join(html.escape(overt(line)) for line in text.split("\n"))
    return f"<span>{lines}</span>"
