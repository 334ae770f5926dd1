"""The demo desk: a company in six languages with its own SQLite hub, ready in seconds."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from deskapp.domain.errors import Refused
from deskapp.domain.merge import FOLD, Document, fold
from deskapp.domain.operation import COMPANY, DESK, Operation, body_of, canonical, derived, personal_space
from deskapp.domain.ticket import OPEN_STATUSES
from deskapp.hub.opening import create_hub
from deskapp.hub.protocol import DocumentState, Hub, OutgoingOperation
from deskapp.paths import resource
from deskapp.replica import loading, merging, numbers
from deskapp.replica.database import Replica
from deskapp.services import office
from deskapp.services.demo_company import USUAL
from deskapp.services.demo_data import LAST_NUMBER, ME, Demo, demo
from deskapp.services.demo_log import DemoLog, Root, snippets
from deskapp.services.desk import wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    Progress = Callable[[int, int], None]

__all__ = ["fill", "fill_replica", "make", "snippets"]

PEOPLE = USUAL
BATCH = 2000  # operations in one push, or in one transaction of the loader


def make(
    home: Path, tickets: int, progress: Progress | None = None, *, people: int = PEOPLE, told: Progress | None = None
) -> None:
    """Fill a fresh home with a demo desk of so many tickets and people and join it as Sami of the IT service desk.

    `progress(done, total)` hears how much of the hub is written, `told` then how much of it is here. What they raise
    cancels, and nothing is left in the home. Raises Refused hub.exists.
    """
    home.mkdir(parents=True, exist_ok=True)
    whole = (home / office.HUB_FILE).resolve()
    if whole.exists():
        raise Refused("hub.exists", hub=str(whole))
    part = whole.with_suffix(".part")  # becomes the hub once it is whole: who breaks off begins anew
    _away(part)
    try:
        desk = demo(resource("demo"), wall_clock(), tickets=tickets, people=people)
        # A hub that is being made would not be missed: nothing in it is waited for until it is whole.
        hub = create_hub(f"sqlite:///{part}", desk.name, synchronous="OFF")
        try:
            fill(hub, desk, progress)
        finally:
            hub.close()
        part.rename(whole)
        office.join(home, f"sqlite:///{whole}", ME, key_place="file", told=told or (lambda done, total: None))
    except BaseException:
        _away(part)
        if not Replica.exists(home):
            _away(whole)
        raise


def _away(hub: Path) -> None:
    """Remove a hub nobody works with."""
    for each in (hub, hub.with_name(hub.name + "-journal")):
        each.unlink(missing_ok=True)


def fill(hub: Hub, desk: Demo, progress: Progress | None = None) -> None:
    """Write people, teams, snippets and tickets of a demo into a hub's log, from one device of its keeper.

    What the demo person has read comes from another device of his own.
    """
    uuid = hub.info().uuid
    keeper = derived("keeper", uuid)
    log = DemoLog(desk, keeper)
    hub.register(keeper, log.device, name="demo")
    for space in (COMPANY, DESK):
        hub.add_member(space, keeper, "write")
    count = len(desk.people)

    def told(done: int) -> None:
        if progress is not None:
            progress(done, 2 * count + desk.count)

    _let_in(hub, desk, log.people, told)
    _push(hub, log.device, _batches(log.company(lambda done: told(count + done))))
    _push(hub, log.device, _batches(log.tickets(lambda done, _: told(2 * count + done))))
    me, device = log.people[desk.me], secrets.token_hex(16)
    hub.register(me, device, name="elsewhere")
    _push(hub, device, _batches(log.marks(me, device)))
    _push(hub, device, _batches(log.waits(me, device)))


def _let_in(hub: Hub, desk: Demo, people: list[str], told: Callable[[int], None]) -> None:
    """Agents may join by their login, and everybody has his own space."""
    agents = {each for team in desk.teams for each in team.members}
    for place, person in enumerate(desk.people):
        hub.register(people[place], secrets.token_hex(16), customer=place not in agents, name=person.name)
        if place in agents:
            hub.set_login(person.login, people[place], "agent")
            for space in (COMPANY, DESK):
                hub.add_member(space, people[place], "write")
        if place % 500 == 0:
            told(place)


def _push(hub: Hub, device: str, batches: Iterable[list[Root]]) -> None:
    """Fold each batch and append it to its space's log."""
    heads = hub.heads(device=device)
    for batch in batches:
        space = batch[0].space
        operations = [each for root in batch for each in root.operations]
        states = [
            DocumentState(each["id"], each["root"], 0, FOLD, False, 0, canonical(each).encode())
            for each in _folded(operations)
        ]
        out = [
            OutgoingOperation(each.id, each.n, each.root, each.doc, 0, secrets.token_bytes(16), body_of(each))
            for each in operations
        ]
        result = hub.push(space, *heads[space], device, out, states)
        if result.status != "ok":
            raise RuntimeError(f"the demo's own hub answered {result.status}")
        heads[space] = result.head


# ---- without a hub


def fill_replica(home: Path, tickets: int, progress: Progress | None = None, *, people: int = PEOPLE) -> None:
    """A demo desk in a fresh home without a hub, straight through the loader: for measuring at size.

    It stands as after a first download: the operations of open tickets are here, nothing is unsent.
    """
    desk = demo(resource("demo"), wall_clock(), tickets=tickets, people=people)
    log = DemoLog(desk, derived("keeper", "none"))
    me = log.people[desk.me]
    device = secrets.token_hex(16)
    replica = Replica.create(home, key_place="file", synchronous="off")
    with replica.transaction() as connection:
        for space, kind in ((COMPANY, "company"), (DESK, "desk"), (personal_space(me), "personal")):
            merging.add_space(connection, space, kind, desk.name, "write")
        numbers.add_block(connection, LAST_NUMBER + 1, LAST_NUMBER + 50_000)
        facts = {"person": me, "device": device, "login": ME, "hub_name": desk.name, "hub_uuid": "none", "clock": "0"}
        for fact, value in facts.items():
            replica.set_meta(connection, fact, value)
    with loading.unhurried(replica.connection()):
        for roots in (log.company(), log.tickets(progress)):
            for batch in _batches(roots):
                with replica.transaction() as connection:
                    _load(connection, batch, me)
    replica.close_thread()


def _load(connection: object, batch: list[Root], me: str) -> None:
    documents: list[Document] = []
    kept: list[tuple[Operation, int | None]] = []
    for root in batch:
        folded = _folded(root.operations)
        documents += folded
        if folded[0]["type"] != "ticket" or folded[0]["values"].get("status") in OPEN_STATUSES:
            kept += [(each, each.n) for each in root.operations]
    loading.load_documents(connection, batch[0].space, documents, me)
    loading.load_operations(connection, kept)


def _folded(operations: list[Operation]) -> list[Document]:
    by_document: dict[str, list[Operation]] = {}
    for each in operations:
        by_document.setdefault(each.doc, []).append(each)
    return [fold(None, each) for each in by_document.values()]


def _batches(roots: Iterable[Root]) -> Iterator[list[Root]]:
    """Whole roots together, so many operations at a time."""
    batch: list[Root] = []
    size = 0
    for each in roots:
        batch.append(each)
        size += len(each.operations)
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
