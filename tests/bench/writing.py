"""Writing in the real window: a key until its letter is painted, the list of snippets, a ticket of a thousand messages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from deskapp.services.desk import open_desk
from tests.bench.figures import Figure, figure
from tests.bench.homes import Bench, copied, say
from tests.bench.others import fill_hub

SNIPPETS = 5_000
MESSAGES = 1_000
SHOWN = ("ticket.thousand", "snippet.popup", "type.painted", "type.busy", "stall.actions", "stall.busy")
KNOWN = (
    "thank you for your message about the printer on third floor have looked at it and will write to again today could please"
    " tell me whether light is green or orange old driver still installed there can print second until this done no trouble all"
    " am glad that asked quick brown fox jumps over lazy dog thanks could unfortunately"
)


def measure(source: Bench) -> list[Figure]:
    """All figures of writing, with and without a busy worker, each in a process of its own."""
    with copied(source) as bench:
        found = _pen(bench.home, _prepared(bench.home), "write")
    for part in ("type", "actions"):
        with copied(source) as bench:
            ticket = _prepared(bench.home)
            fill_hub(bench.home)
            busy = _pen(bench.home, ticket, "busy", part)
            say(f"{source.tickets}: {busy[f'reached:{part}'][0]:.0f} operations taken in while {part} was measured")
            found |= busy
    rows = []
    for name in SHOWN:
        for each in (name, f"cpu:{name}"):
            times = found[each]
            rows.append(figure(each, source.tickets, [max(times)] if name.startswith("stall") else times))
    return rows


def _prepared(home: Path) -> str:
    """Thousands of snippets, a dictionary, and a ticket of a thousand messages, which is the answer."""
    desk = open_desk(home)
    with desk.unit() as work:
        for n in range(SNIPPETS):
            values = {
                "trigger": f"many-{n}", "phase": "serving", "scope": "team", "keywords": [f"matter{n}", "printer"],
                "title.en": f"Matter {n}", "text.en.informal": f"Text {n} {{name}}.", "title.fi": f"Asia {n}",
                "text.fi.informal": f"Teksti {n} {{name}}.",
            }  # fmt: skip
            snippet = f"{0xA0000 + n:032x}"
            work.record("make", "snippet", snippet, values, space="desk", root=snippet)
        work.commit()
    sql = "SELECT lower(hex(id)) FROM ticket WHERE stage = 1 AND space = 'desk' ORDER BY key LIMIT 1"
    (ticket,) = desk.replica.one(sql) or ("",)
    colleagues = [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM person WHERE deleted = 0 LIMIT 3")]
    with desk.unit() as work:
        seen: list[str] = []
        for n in range(MESSAGES):
            values = {
                "author": colleagues[n % 3], "seen": seen[-1] if seen else "", "saw": seen[-40:],
                "audience": "customer", "channel": "desk", "language": "en",
                "happened": work.now - 60_000 * (MESSAGES - n),
                "body": f"Message {n}: the printer on the third floor is **not** answering, see https://example.org/{n}.",
            }  # fmt: skip
            seen.append(work.fresh_id())
            work.record("make", "message", seen[-1], values, space="desk", root=ticket, intent="reply")
        work.commit()
    desk.close_thread()
    folder = home / "dictionaries"
    folder.mkdir(exist_ok=True)
    words = sorted(set(KNOWN.split()))
    (folder / "en_US.dic").write_text("\n".join([str(len(words)), *words]) + "\n", encoding="utf-8")
    (folder / "en_US.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", encoding="utf-8")
    return str(ticket)


def _pen(home: Path, *words: str) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.pen", str(home), *words], cwd=Path(__file__).parents[2],
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    if done.returncode:
        raise AssertionError(done.stderr)
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found
