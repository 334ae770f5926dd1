"""The queue from a key to what it brings on the screen, beside the least a plain SQLite needs for the same rows."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from deskapp.domain.fold_text import match_query
from deskapp.domain.rows import QueueQuery
from deskapp.replica.queue_sql import COLUMNS, JOINS
from deskapp.services import queues
from deskapp.services.desk import open_desk
from tests.bench.figures import Figure, figure, timed
from tests.bench.hands import COMMON
from tests.bench.homes import Bench, copied, plain, say
from tests.bench.others import OPERATIONS, fill_hub
from tests.bench.reads import PAGE, pages

SHOWN = (
    "queue.switch", "queue.sort", "queue.group", "queue.complete", "queue.middle", "queue.ctrl_a", "queue.end",
    "queue.page_down", "search.list", "search.common", "search.rare", "row.changed", "memory.mb",
)  # fmt: skip
ROUNDS = 8
_ROWS = f"SELECT {COLUMNS}{JOINS} WHERE t.key IN (SELECT key FROM newest) ORDER BY t.key DESC"
_NEWEST = f"""WITH newest (key) AS (SELECT DISTINCT k.key FROM (SELECT rowid AS key FROM fts_message
 WHERE fts_message MATCH ? ORDER BY rowid DESC LIMIT {PAGE * 3}) f JOIN message g ON g.key = f.key
 JOIN ticket k ON k.root = g.root ORDER BY k.key DESC LIMIT {PAGE}) {_ROWS}"""


def measure(source: Bench) -> list[Figure]:
    """All figures of the queue, in two processes over one copy."""
    rows = [_query_part(source), _search_part(source)]
    with copied(source, floor=False) as bench:
        found = _run("hands", bench.home, "queue")
        for name in SHOWN:
            rows += [figure(each, bench.tickets, found[each]) for each in (name, f"cpu:{name}", f"own:{name}") if each in found]
        fill_hub(bench.home)
        busy = _run("stall", bench.home, str(OPERATIONS))
    for kind in ("", "cpu:", "own:"):
        rows.append(figure(f"{kind}stall.queue", bench.tickets, [max(busy[f"{kind}stall.queue"])]))
    taken, goal = busy["reached"]
    say(f"{taken:.0f} of {goal:.0f} taken in")
    return rows


def _query_part(source: Bench) -> Figure:
    """What a switch of view reads."""
    desk, connection = open_desk(source.home), plain(source.plain)
    ours, floor = pages(source, desk, connection, rounds=ROUNDS)
    connection.close()
    desk.close_thread()
    return figure("queue.query", source.tickets, ours, floor)


def _search_part(source: Bench) -> Figure:
    """The newest tickets with a common word; the floor looks at messages alone, and counts nothing."""
    desk, connection = open_desk(source.home), plain(source.plain)
    ours, floor = [], []
    for number in range(ROUNDS):
        for word in COMMON:
            took, _ = timed(queues.page, desk, QueueQuery(view="all", sort="newest", text=word), PAGE)
            least, _ = timed(lambda match: connection.execute(_NEWEST, (match,)).fetchall(), match_query(word))
            if number:
                ours.append(took)
                floor.append(least)
    connection.close()
    desk.close_thread()
    return figure("search.query", source.tickets, ours, floor)


def _run(module: str, home: Path, *words: str) -> dict[str, list[float]]:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", str(home), *words], cwd=Path(__file__).parents[2],
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    if done.returncode:
        raise AssertionError(done.stderr)
    for line in done.stderr.splitlines():
        if not line.startswith("This plugin"):
            say(line)
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found
