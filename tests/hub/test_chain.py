"""The hash chain, against vectors another program made once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import psycopg
import pytest

from deskapp.domain.operation import canonical
from deskapp.hub.opening import create_hub
from deskapp.hub.protocol import START, OutgoingOperation, StoredOperation, chain, digest
from tests.hub.desk import Person, hex_id

GOLDEN: list[dict[str, Any]] = json.loads((Path(__file__).parent / "golden.json").read_text(encoding="utf-8"))
ORDER = ("prev", "space", "seq", "id", "origin", "root", "doc", "actor", "device", "n", "key_epoch", "digest")


@pytest.mark.parametrize("vector", GOLDEN, ids=lambda each: each["id"][:8])
def test_golden_vectors_in_python(vector: dict[str, Any]) -> None:
    assert digest(bytes.fromhex(vector["salt"]), bytes.fromhex(vector["body"])) == vector["digest"]
    assert chain(*(vector[name] for name in ORDER)) == vector["hash"]


@pytest.mark.parametrize("server", ["embedded", "distribution"])
def test_golden_vectors_in_postgres(server: str, request: pytest.FixtureRequest) -> None:
    address = request.getfixturevalue(server).replace("/postgres?", "/golden?")
    create_hub(address, "Golden").close()
    with psycopg.connect(address, autocommit=True) as connection:
        for vector in GOLDEN:
            values = [vector[name] for name in ORDER]
            sql = f"select desk.chain({', '.join(['%s'] * len(values))})"
            assert connection.execute(sql, values).fetchone() == (vector["hash"],), vector
            content = "select encode(sha256(%s::bytea || %s::bytea), 'hex')"
            parts = (bytes.fromhex(vector["salt"]), bytes.fromhex(vector["body"]))
            assert connection.execute(content, parts).fetchone() == (vector["digest"],)


def test_the_stored_operation_hashes_itself() -> None:
    for vector in GOLDEN:
        names = ("seq", "id", "origin", "root", "doc", "actor", "device", "n", "key_epoch")
        stored = StoredOperation(
            *(vector[name] for name in names),
            bytes.fromhex(vector["salt"]), bytes.fromhex(vector["body"]), vector["digest"], 0,
        )  # fmt: skip
        assert stored.intact()
        assert stored.hash_after(vector["prev"], vector["space"]) == vector["hash"]


def test_no_value_can_stand_in_for_another() -> None:
    vector = GOLDEN[0]
    values = [vector[name] for name in ORDER]
    for i, value in enumerate(values):
        other = list(values)
        other[i] = f"{value}x" if isinstance(value, str) else 99 if isinstance(value, int) else "x"
        assert chain(*other) != vector["hash"], ORDER[i]
    assert canonical(["é", None, 1]) == '["é",null,1]'


def test_both_engines_tell_one_history(tmp_path: Path, embedded: str) -> None:
    """The same pushes give the same head on a file and on Postgres."""
    heads = []
    for address in (f"sqlite:///{tmp_path}/one.db", embedded.replace("/postgres?", "/twin?")):
        hub = create_hub(address, "Twin")
        anna = Person(hub, "anna")
        ben = Person(hub, "ben")
        for i in range(20):
            body = bytes(range(i * 10))
            op = OutgoingOperation(hex_id(i), i + 1, hex_id("r", i % 3), hex_id("d", i % 5), i, b"s" * i, body)
            rider = anna.rider("desk", ben.own, hex_id("d", i), word=f"é{i}")
            anna.push("desk", op, riders=(rider,))
        heads.append((anna.head("desk"), ben.head(ben.own)))
        hub.close()
    assert heads[0] == heads[1]
    assert START not in heads[0]
