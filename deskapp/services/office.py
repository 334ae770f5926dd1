"""Starting: make a hub, let people in, and make this home's replica, alone or joined."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sys
import threading
from dataclasses import asdict, dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit, urlunsplit

from deskapp.domain.errors import Refused, Unavailable
from deskapp.domain.operation import DESK, derived
from deskapp.hub.opening import create_hub as create_hub_at
from deskapp.hub.opening import open_hub, prove
from deskapp.replica import merging, numbers, store
from deskapp.replica.database import Replica
from deskapp.services import duties, reorganising
from deskapp.services.desk import Desk, desk_of, open_desk, wall_clock
from deskapp.services.hub_backups import BackupDuty
from deskapp.services.hub_people import Keeper, add_person
from deskapp.sync import bootstrap, devices, exchange, kept_files, verifying
from deskapp.sync.older import Tidy
from deskapp.sync.worker import TIMES, Worker, run_child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from deskapp.hub.protocol import Hub

    Told = Callable[[int, int], None]

BLOCK_OF_AGENTS = 50
BLOCK_OF_CUSTOMERS = 5
HUB_FILE = "hub.db"
HUB_NOTE = "made-hub.txt"
"""Where a keeper's home remembers the hub it made, until it has joined one."""

PAGE = 500
MOVE = "deskapp export tickets FILE here, deskapp import tickets FILE there"

INTAKE_NAMES = {
    "en": "Service desk", "de": "Servicestelle", "fi": "Palvelupiste", "hu": "Ügyfélszolgálat",
    "tr": "Hizmet masası", "ar": "مكتب الخدمة",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Joined:
    """How joining went: `trusting` says that the address used is the keeper's own, which may do everything."""

    hub: str
    person: str
    spaces: tuple[str, ...]
    trusting: bool
    notes: tuple[str, ...] = ()


def create_hub(url: str, name: str = "") -> Hub:
    """Make a hub with the spaces company and desk and an intake team. Raises Unavailable or Refused."""
    hub = create_hub_at(url, name or PurePosixPath(urlsplit(url).path).stem)
    info = hub.info()
    keeper = Keeper(hub)
    team = derived("team", info.uuid, "intake")
    values: dict[str, Any] = {f"name.{language}": text for language, text in INTAKE_NAMES.items()}
    keeper.make("team", team, {**values, "space": DESK, "intake": True})
    return hub


def remember_hub(home: Path, url: str) -> None:
    """Keep the address of a hub just made, for this person alone: it may hold a password."""
    with contextlib.suppress(OSError):  # only a convenience: `--url` says it as well
        home.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(home / HUB_NOTE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as note:
            note.write(url)


def address_for(url: str, login: str) -> str:
    """A hub's address as somebody else gives it, without anybody's password: on Postgres each has a login of his own."""
    parts = urlsplit(url)
    if not parts.scheme.startswith("postgres"):
        return url
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, f"{quote(login.casefold(), safe='')}@{place}", parts.path, parts.query, ""))


def hub_of(home: Path) -> str:
    """Address of the hub this home has joined, or else has made. Raises Unavailable replica.missing."""
    if Replica.exists(home):
        return open_desk(home).replica.meta("hub")
    try:
        return (home / HUB_NOTE).read_text(encoding="utf-8").strip()
    except OSError:
        raise Unavailable("replica.missing", home=str(home)) from None


def join(
    home: Path, url: str, login: str, *, customer: bool = False, key_place: str = "", passphrase: str = "",
    told: Told = lambda done, total: None, quick: bool = False,
) -> Joined:  # fmt: skip
    """Make this home a replica of a hub for a person, and take everything in; one that was cut goes on where it was.

    `told(done, total)` hears how far the download is; what it raises cancels, and leaves nothing here. With `quick` the
    newest is brought, and exchanges bring the rest. On a SQLite hub joining makes the person; a Postgres hub refuses
    unknown logins (hub.login). Raises Refused replica.joined where the home has a replica already, Unavailable join.cut
    where the line broke and what came is kept.
    """
    if Replica.exists(home):
        again = _join_again(home, url, login, passphrase, told, quick=quick)
        if again is None:
            raise Refused("replica.joined", hub=_hub_name(home), how=MOVE)
        return again
    hub = open_hub(url)
    try:
        prove(hub)
        info = hub.info()
        known = hub.find_login(login)
        if known is None and info.kind != "file":
            raise Refused("hub.login", hub=info.name, login=login)
        if known is None:
            add_person(hub, login, customer=customer)
            known = hub.find_login(login)
        if known is None:
            raise Unavailable("hub.login", hub=info.name, login=login)
        customer = known.kind == "customer"
        return _settle_in(
            home, hub, url, login, known.person, customer=customer, key_place=key_place, passphrase=passphrase,
            told=told, quick=quick,
        )  # fmt: skip
    finally:
        hub.close()


def start_office(home: Path, login: str, *, name: str = "", key_place: str = "", hub_name: str = "") -> Joined:
    """An office of one's own: a SQLite hub in the home, and this home joined to it."""
    if Replica.exists(home):
        raise Refused("replica.joined", hub=_hub_name(home), how=MOVE)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Unavailable("home.readonly", home=str(home)) from None
    url = f"sqlite:///{(home / HUB_FILE).resolve()}"
    hub = open_hub(url) if (home / HUB_FILE).exists() else create_hub(url, hub_name or home.name)
    try:
        person = add_person(hub, login, name=name)
        return _settle_in(home, hub, url, login, person, customer=False, key_place=key_place)
    finally:
        hub.close()


def _settle_in(
    home: Path,
    hub: Hub,
    url: str,
    login: str,
    person: str,
    *,
    customer: bool,
    key_place: str = "",
    passphrase: str = "",
    told: Told = lambda done, total: None,
    quick: bool = False,
) -> Joined:
    info = hub.info()
    device = secrets.token_hex(16)
    public, private, verify, signing = devices.make_keys()
    spaces = hub.register(person, device, public, verify, customer=customer, name=login)
    lo, hi = hub.reserve_numbers(device, BLOCK_OF_CUSTOMERS if customer else BLOCK_OF_AGENTS)

    def first(connection: Any) -> None:
        for each in spaces:
            merging.add_space(connection, each.id, each.kind, each.name, each.may)
        numbers.add_block(connection, lo, hi)
        facts = {
            "person": person, "device": device, "login": login, "hub": info.url or url, "hub_name": info.name,
            "hub_uuid": info.uuid, "hub_notes": " ".join(info.notes),
            "clock": "0", "customer": "1" if customer else "", "device_private": private.hex(),
            "device_signing": signing.hex(),
        }  # fmt: skip
        for fact, value in facts.items():
            Replica.set_meta(connection, fact, value)

    replica = Replica.create(home, key_place=key_place, passphrase=passphrase, first=first)
    try:
        return _download(replica, hub, person, device, told, quick=quick)
    except BaseException as error:
        if error.args != ("join.cut",):
            replica.close_thread()
            replica.discard()  # nothing was written here yet: so that joining can be tried again
        raise


def _download(replica: Replica, hub: Hub, person: str, device: str, told: Told, *, quick: bool) -> Joined:
    info = hub.info()
    try:
        exchange.first_download(replica, hub, person=person, device=device, now=wall_clock, told=told, quick=quick)
        spaces = merging.spaces(replica.connection())
        unread = bootstrap.unreadable(replica)
    except Unavailable as error:
        here = bootstrap.waiting(replica)
        if not here:
            raise
        done, total = (sum(each) for each in zip(*here.values(), strict=True))
        why = error.data.get("why") or str(error)
        raise Unavailable("join.cut", hub=info.name, done=done, total=total, why=why) from error
    finally:
        replica.close_thread()
    notes = (*info.notes, *(("unreadable",) if unread else ()))
    return Joined(info.name, person, tuple(sorted(spaces)), trusting=info.kind != "file" and hub.is_keeper(), notes=notes)


def _join_again(home: Path, url: str, login: str, passphrase: str, told: Told, *, quick: bool) -> Joined | None:
    """Go on with a join that was cut; None where the home is joined, or belongs to somebody else."""
    desk = open_desk(home, passphrase=passphrase)
    if desk.replica.meta("last_sync") or desk.login != login:
        return None
    hub = open_hub(url, desk.replica.meta("hub_uuid"))
    try:
        return _download(desk.replica, hub, desk.person, desk.device, told, quick=quick)
    finally:
        hub.close()
        desk.close_thread()


def reserve(desk: Desk, wanted: int) -> None:
    """Have at least this many numbers in reserve where the hub can be reached; offline, aliases will do."""
    connection = desk.replica.connection()
    missing = wanted - numbers.left(connection)
    if missing <= 0 or not desk.replica.meta("hub"):
        return
    try:
        hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
        lo, hi = hub.reserve_numbers(desk.device, missing)
        hub.close()
    except Unavailable:
        return
    with desk.replica.transaction() as connection:
        numbers.add_block(connection, lo, hi)


def sync(desk: Desk) -> exchange.Exchanged:
    """Exchange with the hub, now, until every file is up. Raises Unavailable hub.unreachable where it does not answer."""
    hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    try:
        sent = received = 0
        while True:
            done = exchange.exchange(
                desk.replica, hub, person=desk.person, device=desk.replica.meta("device"), now=desk.now
            )
            sent, received = sent + done.sent, received + done.received
            if done.uploading:  # a long file goes up in several turns
                continue
            bootstrap.complete(desk.replica, hub, device=desk.replica.meta("device"))
            return replace(done, sent=sent, received=received)
    finally:
        desk.device = desk.replica.meta("device")  # another one where this computer turned out to be a copy
        hub.close()


def verify(desk: Desk, *, full: bool = False) -> dict[str, Any]:
    """Proof that nothing was lost: {documents, refolded, compared, chain, problems, hub}.

    Where the hub does not answer, `hub` says so and only what is here is checked. Raises Unavailable hub.unreachable
    for `full`, which needs the hub's whole log.
    """
    try:
        hub, why = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid")), ""
    except Unavailable as error:
        if full:
            raise
        hub, why = None, str(error)
    try:
        found = verifying.verify(desk.replica, hub, device=desk.device, full=full)
    finally:
        if hub is not None:
            hub.close()
    return {**asdict(found), "hub": why}


def bring_history(desk: Desk, ticket_id: str) -> bool:
    """Fetch a ticket's or snippet's history where the first download left it at the hub. True when it is all here now."""
    raw = bytes.fromhex(ticket_id)
    row = desk.replica.one(
        "SELECT space, lower(hex(root)) FROM ticket WHERE id = ? UNION ALL"
        " SELECT space, lower(hex(root)) FROM snippet WHERE id = ?", (raw, raw),
    )  # fmt: skip
    if row is None or bootstrap.has_history(desk.replica, *row):
        return True
    try:
        hub = open_hub(desk.replica.meta("hub"), desk.replica.meta("hub_uuid"))
    except Unavailable:
        return False
    try:
        bootstrap.fetch_root(desk.replica, hub, row[0], row[1], device=desk.device)
    finally:
        hub.close()
    return True


def work(desk: Desk, *, every: float = 2.0) -> None:
    """Keep exchanging with the hub on an always-on computer, until interrupted."""
    times = TIMES._replace(poll=every)
    Worker(desk.replica, threading.Event(), times=times, duties=_after_exchanges(desk.now)).run()


def _after_exchanges(now: Callable[[], int]) -> Callable[[Replica, Hub], None]:
    """What a worker does besides: the duties of its spaces, the backup of a hub file, what is kept here."""
    backup, tidy = BackupDuty(now), Tidy(now)

    def see_to(replica: Replica, hub: Hub) -> None:
        duties.run(replica, hub, now=now)
        backup(replica, hub)
        tidy(replica, hub)
        if reorganising.something_due(replica, now()):
            reorganising.apply_due(desk_of(replica, now))
        kept_files.see_to(replica, hub)

    return see_to


def work_as_child(home: Path) -> int:
    """The window's worker: the key is the first line of standard input; it ends when that closes. An exit code."""
    return run_child(home, sys.stdin, _after_exchanges(wall_clock), says=sys.stdout)


def worker_ended(desk: Desk) -> None:
    """Leave word, where the worker leaves its own, that it ended by itself; the next one takes it back."""
    state = {**json.loads(desk.replica.meta("worker") or "{}"), "problem": "worker.ended", "sending": 0, "receiving": 0}
    with desk.replica.transaction() as connection:
        desk.replica.set_meta(connection, "worker", json.dumps(state))
        store.touch(connection, [("status", "")], exchange.BY)


def _hub_name(home: Path) -> str:
    desk = open_desk(home)
    name = desk.replica.meta("hub_name") or str(home)
    desk.close_thread()
    return name
