"""A big demo desk, poured into the tables of a replica: the same as `services.demo.fill_replica` leaves, in a third of its time.

What costs it time there, and not here: every message is folded like any other document, each row finds its place in all
indexes, every page goes through the log, and the pieces of full text are joined again and again. Here messages, which
nobody changes, are written down from a pattern (looked at once for each kind of message whether folding says the same),
indexes are made at the end, and full text in a few large pieces. `tests/bench/test_pour.py` compares the two, table by table.
"""

from __future__ import annotations

import gc
from collections import Counter
from typing import TYPE_CHECKING, Any

from deskapp.domain.fold_text import fold as fold_text
from deskapp.domain.merge import fold
from deskapp.domain.operation import COMPANY, DESK, canonical, derived, personal_space
from deskapp.domain.searched_text import search_text
from deskapp.domain.ticket import OPEN_STATUSES
from deskapp.paths import resource
from deskapp.replica import indexing, loading, local, merging, numbers, store
from deskapp.replica.database import Replica
from deskapp.replica.tables import project, upsert_sql
from deskapp.services import demo
from deskapp.services.demo_data import LAST_NUMBER, ME
from deskapp.services.demo_data import demo as demo_desk
from deskapp.services.demo_log import DemoLog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from deskapp.domain.merge import Document
    from deskapp.domain.operation import Operation
    from deskapp.services.demo_log import Root

ROWS = 20_000  # put in place at a time
SAID = 4  # messages of a ticket, about
PIECES = 12  # of the full text of messages: fewer than SQLite would begin to join
_TABLES = ("ticket", "message", "op")
_SECONDARY = """SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (?, ?, ?)
 ORDER BY rowid"""
_QUICK = {"journal_mode": "off", "synchronous": "off", "cache_size": -524_288, "locking_mode": "exclusive"}
_HASH = 1 << 29  # bytes of words that are kept before they are written down as a piece

Connection = Any


def fill(
    home: Path, tickets: int, now: int, device: str, progress: Callable[[int, int], None] | None = None, *, poured: bool = True
) -> None:
    """A demo desk in a fresh home without a hub, as it is at `now` and written by `device`.

    `poured` = False takes the way of the program: the loader of first downloads.
    """
    desk = demo_desk(resource("demo"), now, tickets=tickets)
    log = DemoLog(desk, derived("keeper", "none"))
    log.device = device
    me = log.people[desk.me]
    replica = Replica.create(home, key_place="file", synchronous="off")
    with replica.transaction() as connection:
        for space, kind in ((COMPANY, "company"), (DESK, "desk"), (personal_space(me), "personal")):
            merging.add_space(connection, space, kind, desk.name, "write")
        numbers.add_block(connection, LAST_NUMBER + 1, LAST_NUMBER + 50_000)
        facts = {"person": me, "device": device, "login": ME, "hub_name": desk.name, "hub_uuid": "none", "clock": "0"}
        for fact, value in facts.items():
            replica.set_meta(connection, fact, value)
    with loading.unhurried(replica.connection()):
        for roots in (log.company(), *([] if poured else [log.tickets(progress)])):
            for batch in demo._batches(roots):
                with replica.transaction() as connection:
                    demo._load(connection, batch, me)
    if poured:
        pour(replica.connection(), log.tickets(progress), me, tickets * SAID)
    replica.close_thread()


def pour(connection: Connection, roots: Iterable[Root], me: str, expected: int) -> None:
    """Put all tickets of a demo into a replica that has none yet; `expected` is about how many messages there will be.

    The file is not safe from a power cut meanwhile; its journal mode is "off" afterwards, and whoever opens it next sets
    its own.
    """
    for name, value in _QUICK.items():
        connection.execute(f"PRAGMA {name}={value}")
    indexes = connection.execute(_SECONDARY, _TABLES).fetchall()
    connection.execute("BEGIN")
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    for table in _TABLES[:2]:
        connection.execute(f"INSERT INTO fts_{table} (fts_{table}, rank) VALUES ('hashsize', {_HASH})")
    jug = _Jug(connection, me, max(expected // PIECES, 1000))
    gc.disable()  # nothing here goes in circles, and there is much to look through
    try:
        for root in roots:
            jug.take(root)
    finally:
        gc.enable()
    jug.empty(last=True)
    for table in _TABLES[:2]:
        connection.execute(f"DELETE FROM fts_{table}_config WHERE k = 'hashsize'")
    for _, sql in indexes:
        connection.execute(sql)
    connection.execute("COMMIT")
    while indexing.tidy(connection):
        pass


class _Jug:
    """Rows and words that wait to be put in place."""

    def __init__(self, connection: Connection, me: str, piece: int) -> None:
        self._connection, self._me, self._piece = connection, me, piece
        self._rows: dict[str, list[tuple[Any, ...]]] = {"ticket": [], "message": []}
        self._words: dict[str, list[tuple[int, str]]] = {"ticket": [], "message": []}
        self._kept: list[tuple[Operation, int | None]] = []
        self._taken: dict[str, Counter[int]] = {"ticket": Counter(), "message": Counter()}
        self._patterns: dict[tuple[str, ...], str] = {}

    def take(self, root: Root) -> None:
        """A ticket with its messages."""
        first: list[Operation] = []
        said: list[Document] = []
        for each in root.operations:
            if each.type == "ticket":
                first.append(each)
            else:
                said.append(self._message(each))
        ticket = fold(None, first)
        messages = [local.said(each) for each in sorted(said, key=store.moment_of)]
        if ticket["values"].get("status") in OPEN_STATUSES:
            self._kept += [(each, each.n) for each in root.operations]
        columns = local.computed(ticket, messages, self._me)
        self._put("ticket", ticket, canonical(ticket), search_text(ticket), columns)
        for each in said:
            self._put("message", each, each["text"], each["values"]["body"])
        if len(self._rows["message"]) > ROWS:
            self.empty()
            for taken in self._taken.values():  # nothing is older than its ticket, and tickets come in order
                for moment in [each for each in taken if each < store.moment_of(ticket)]:
                    del taken[moment]

    def _message(self, made: Operation) -> Document:
        """As much of it as its row is made from, and as "text" the whole document."""
        shape = tuple(sorted(made.values))
        write = f'[{made.stamp},"{made.device}",{made.n},"{made.actor}",{made.happened}]'
        pattern = self._patterns.get(shape)
        if pattern is None:
            versions = ",".join(f'"{name}":"%(id)s"' for name in shape)
            pattern = self._patterns[shape] = (
                '{"cards":{},"deleted":"","id":"%(doc)s","moving":"","root":"%(root)s","seen":{},"sets":{},"type":"message",'
                f'"unknown":[],"values":%(values)s,"versions":{{{versions}}},"writes":{{"%(id)s":%(write)s}}}}'
            )
            folded = fold(None, [made])
            if self._written(pattern, made, write) != canonical(folded) or search_text(folded) != made.values["body"]:
                raise AssertionError("the pattern of a message is not what folding says")
        return {
            "id": made.doc, "root": made.root, "type": "message", "values": made.values, "sets": {}, "deleted": "",
            "text": self._written(pattern, made, write),
        }  # fmt: skip

    @staticmethod
    def _written(pattern: str, made: Operation, write: str) -> str:
        return pattern % {"id": made.id, "doc": made.doc, "root": made.root, "values": canonical(made.values), "write": write}

    def _put(self, table: str, document: Document, text: str, words: str, columns: tuple[Any, ...] = ()) -> None:
        moment = store.moment_of(document)
        key = (moment << store.KEY_BITS) + self._taken[table][moment]
        self._taken[table][moment] += 1
        self._rows[table].append(project(document, key, DESK, text) + columns)
        self._words[table].append((key, fold_text(words)))

    def empty(self, *, last: bool = False) -> None:
        """Put rows in place, and words where they are a piece."""
        for table, rows in self._rows.items():
            rows.sort()
            self._connection.executemany(upsert_sql(table, local=table == "ticket"), rows)
            rows.clear()
        loading.load_operations(self._connection, self._kept)
        self._kept.clear()
        for table, words in self._words.items():
            if last or len(words) >= self._piece:
                words.sort()  # a piece ends whenever a key goes back
                self._connection.executemany(f"INSERT INTO fts_{table} (rowid, text) VALUES (?, ?)", words)
                words.clear()
