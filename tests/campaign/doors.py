"""Nonsense at every door of a Postgres hub: random values of the right and of wrong types, from somebody who may come in.

A unit is some hundreds of calls. Each is carried out or refused with a reason; the server never crashes, nothing is half
written, and the log of every space stays whole.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from contextlib import closing
from random import Random
from typing import TYPE_CHECKING, Any

import psycopg

from deskapp.hub.opening import create_hub
from deskapp.hub.postgres import PostgresHub
from deskapp.hub.protocol import operation_of_row
from deskapp.hub.schema.functions import REASONS
from deskapp.hub.schema.guarding import DOORS
from tests.campaign import Campaign
from tests.servers import own_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CALLS = 300
SERVERS: list[str] = []
SPACES = ("desk", "company", "t-pay", "p-" + "1" * 32, "p-" + "2" * 32, "nowhere", "", "desk\u0000", "'; drop table op; --")
WORDS = (
    "", "copy", "kin", "install", "past", "writing", "viewing", "duties:desk", "duties:t-pay", "backup", "a" * 5000,
    "é\u202e\u0301", "{}", "[]", "null", '{"a":1e999}', "\\x00", "%s %n", "'", '"', "$$", "\ud7ff", "-1", "1e400",
)  # fmt: skip
NUMBERS = (0, 1, -1, 2, 500, 2**31 - 1, -(2**31), 2**31, 2**63 - 1, -(2**63))
IDS = tuple(f"{n:032x}" for n in (1, 2, 3, 0, 2**128 - 1))
BYTES = (b"", b"\x00", b"x", b"\xff" * 32, b"x" * 70_000, b'{"type":"ticket"}')


def run(seed: int, folder: Path) -> Counter[str]:
    """Call doors at random."""
    del folder
    chance = Random(seed)
    counted: Counter[str] = Counter()
    url = SERVERS[0]
    with psycopg.connect(url, autocommit=True) as keeper:
        doors = keeper.execute(
            "select p.oid::regprocedure::text, p.proargtypes::regtype[]::text[] from pg_proc p"
            " where p.pronamespace = 'desk'::regnamespace and p.proname = any (%s) order by 1",
            [list(DOORS)],
        ).fetchall()
    assert {name.split("(")[0].removeprefix("desk.") for name, _ in doors} == set(DOORS)
    with psycopg.connect(url.replace("postgres@", "anna@"), autocommit=True) as session:
        session.execute("set search_path = desk")
        begun = session.execute("select pg_backend_pid(), pg_postmaster_start_time()").fetchone()
        for _ in range(CALLS):
            name, types = chance.choice(doors)
            counted[_call(session, name.split("(")[0], types, chance)] += 1
        assert session.execute("select pg_backend_pid(), pg_postmaster_start_time()").fetchone() == begun
    _whole(url)
    return counted


def _call(session: psycopg.Connection[Any], door: str, types: list[str], chance: Random) -> str:
    values = [_value(kind, chance) for kind in types]
    try:
        marks = ", ".join(f"%s::{kind}" for kind in types)
        session.execute(f"select * from {door}({marks})", values)
    except psycopg.errors.Error as error:
        state = error.sqlstate or ""
        if state in REASONS:
            return REASONS[state]
        # the value itself is none of its type: Postgres, or its driver, says so before the door is reached
        reached = "PL/pgSQL" in (error.diag.context or "")
        if reached or not (state[:2] == "22" or isinstance(error, psycopg.DataError)):
            raise AssertionError(f"{door} {values} was answered by {state}: {error}") from error
        return "no value"
    return "done"


def _value(kind: str, chance: Random) -> Any:
    if kind.endswith("[]"):
        if chance.random() < 0.05:
            return None
        return [_value(kind.removesuffix("[]"), chance) for _ in range(chance.choice((0, 1, 1, 1, 2, 3, 40)))]
    if chance.random() < 0.08:
        return None
    match kind:
        case "text" if chance.random() < 0.4:
            return "desk"
        case "uuid" if chance.random() < 0.4:
            return IDS[2]  # her own computer
        case "text":
            return chance.choice((*SPACES, *SPACES, *WORDS)).replace("\x00", "" if chance.random() < 0.9 else "\x00")
        case "uuid":
            return chance.choice(IDS) if chance.random() < 0.97 else chance.choice(WORDS).replace("\x00", "")
        case "bytea":
            return chance.choice(BYTES)
        case "boolean":
            return chance.random() < 0.5
        case _:
            return chance.choice(NUMBERS) if chance.random() < 0.7 else chance.randint(-5, 50)


def _whole(url: str) -> None:
    """Every log holds together, and every document of a log's end is there or was erased."""
    with psycopg.connect(url) as keeper:
        heads = keeper.execute("select space, seq, hash from desk.head").fetchall()
        for space, seq, value in heads:
            found = ""
            rows = keeper.execute(
                "select seq, replace(id::text, '-', ''), nullif(origin, ''), replace(root::text, '-', ''),"
                " replace(doc::text, '-', ''), replace(actor::text, '-', ''), replace(device::text, '-', ''), n, key_epoch,"
                " salt, body, digest, arrived from desk.op where space = %s order by seq",
                [space],
            ).fetchall()
            for at, row in enumerate(rows, 1):
                each = operation_of_row(row)
                assert each.seq == at
                assert each.intact()
                found = each.hash_after(found, space)
            assert (len(rows), found) == (seq, value), space
        assert keeper.execute("select person from desk.member where space = 't-pay'").fetchall() == []
        assert keeper.execute("select count(*) from desk.op where space = 't-pay' and n > 0").fetchone() == (0,)
        assert keeper.execute("select count(distinct owner) from desk.device").fetchone() == (2,)


@contextlib.contextmanager
def _served() -> Iterator[None]:
    server = own_server()
    server.start()
    try:
        SERVERS[:] = [make(server.url, f"doors_{os.getpid()}")]
        yield
    finally:
        server.close()


def make(server: str, name: str) -> str:
    """A hub with Anna and Ben in it, who write in `desk`, and the space of another team."""
    url = server.replace("/postgres?", f"/{name}?")
    create_hub(url, "House").close()
    with closing(PostgresHub(url)) as hub:
        hub.add_space("t-pay", "team", "Payroll")
        for login, person, device in (("anna", IDS[0], IDS[2]), ("ben", IDS[1], IDS[3])):
            hub.set_login(login, person)
            hub.open_login(login)
            hub.add_member("desk", person)
            hub.register(person, device)
    return url


CAMPAIGN = Campaign(
    name="doors", unit="300 calls", run=run, full=2_000, short=2, minutes=10.0,
    must=("done", "form", "device", "space", "no value"), around=_served,
)  # fmt: skip
