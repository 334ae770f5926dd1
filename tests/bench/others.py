"""A hub in which other people have been busy: what the worker has to take in while somebody works here."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from deskapp.domain.operation import COMPANY, DESK, Operation, body_of, new_id, void_id, voided
from deskapp.hub.opening import create_hub
from deskapp.hub.protocol import OutgoingOperation
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from pathlib import Path

OPERATIONS = 10_000
_BATCH = 1000


def fill_hub(home: Path) -> Path:
    """A hub for this home, ten thousand operations ahead of it: fields of open tickets and new messages. Its file."""
    desk = open_desk(home)
    path = home / "hub.db"
    hub = create_hub(f"sqlite:///{path}", "Bench", synchronous="OFF")
    hub.register(desk.person, desk.device, name="bench")
    other, device = secrets.token_hex(16), secrets.token_hex(16)
    hub.register(other, device, name="other")
    for person in (desk.person, other):
        for space in (COMPANY, DESK):
            hub.add_member(space, person, "write")
    made = _operations(desk.replica.read(_OPEN), other, device)
    head = hub.heads(device=device)[DESK]
    for start in range(0, len(made), _BATCH):
        out = [
            OutgoingOperation(each.id, each.n, each.root, each.doc, 0, secrets.token_bytes(16), body_of(each))
            for each in made[start : start + _BATCH]
        ]
        head = hub.push(DESK, head.seq, head.hash, device, out).head
    first = hub.pull(DESK, 0, 1, device=device)[0]
    with desk.replica.transaction() as connection:
        connection.execute(
            "UPDATE space SET seq = 1, hash = ?, anchor_seq = 1 WHERE id = ?", (first.hash_after("", DESK), DESK)
        )
        desk.replica.set_meta(connection, "hub", f"sqlite:///{path}")
        desk.replica.set_meta(connection, "hub_uuid", hub.info().uuid)
    desk.close_thread()
    hub.close()
    return path


_OPEN = "SELECT lower(hex(root)), doc FROM ticket WHERE stage = 1 AND space = 'desk' ORDER BY id % 7901, key LIMIT 3000"


def _operations(rows: list[tuple[Any, ...]], person: str, device: str) -> list[Operation]:
    """One that the replica has already, then what is new: half fields, half messages."""
    random = Random(3)
    documents = [json.loads(text) for _, text in rows]
    now = max(write[4] for each in documents[:100] for write in each["writes"].values())

    def operation(verb: str, kind: str, root: str, doc: str, values: dict[str, Any], base: dict[str, Any]) -> Operation:
        return Operation(
            id=new_id(now, random.getrandbits(74)), stamp=(now + len(found)) << 16, device=device, actor=person,
            n=len(found) + 1, space=DESK, root=root, doc=doc, type=kind, verb=verb, values=values, base=base, intent=verb,
            happened=now,
        )  # fmt: skip

    found: list[Operation] = []
    start = operation("set", "ticket", documents[0]["id"], documents[0]["id"], {}, {})
    found.append(replace(voided(start), id=void_id(start)))
    while len(found) <= OPERATIONS:
        document = documents[len(found) % len(documents)]
        if len(found) % 2:
            values = {"priority": random.randrange(4), "category": random.choice(("hardware", "network", "access"))}
            base = {name: document["versions"][name] for name in values if name in document["versions"]}
            made = operation("set", "ticket", document["root"], document["id"], values, base)
            document["versions"] |= dict.fromkeys(values, made.id)
        else:
            said = {
                "author": person, "audience": random.choice(("team", "customer")), "channel": "desk", "language": "en",
                "body": "The printer on the third floor is out of toner again, and the new one has not come. " * 2,
                "happened": now, "seen": "",
            }  # fmt: skip
            made = operation("make", "message", document["root"], new_id(now, random.getrandbits(74)), said, {})
        found.append(made)
    return found
