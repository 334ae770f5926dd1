"""From an address to a hub: `sqlite:///PATH` or `postgresql://USER@HOST/NAME`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit, urlunsplit

from deskapp.domain.errors import Conflict, NotFound, Refused, Unavailable
from deskapp.hub.backups import damage
from deskapp.hub.locks import prove_locks
from deskapp.hub.places import check_place
from deskapp.hub.schema import SCHEMA
from deskapp.hub.sqlite import SqliteHub

if TYPE_CHECKING:
    from deskapp.hub.postgres import PostgresHub
    from deskapp.hub.protocol import Hub

_POSTGRES = ("postgresql://", "postgres://")


def open_hub(url: str, uuid: str = "") -> Hub:
    """The hub at an address, reached once and known to be one of ours, or the very one that `uuid` names.

    Raises DeskError hub.url, hub.folder, and as `greet`.
    """
    hub = hub_at(url)
    greet(hub, uuid)
    return hub


def hub_at(url: str) -> Hub:
    """The hub at an address, not reached yet: whoever watches over it can end the very first call too.

    Raises DeskError hub.url, hub.folder, and hub.unreachable where a file is not there.
    """
    return _postgres(url) if url.startswith(_POSTGRES) else _file(url)


def greet(hub: Hub, uuid: str = "") -> None:
    """Reach a hub and see that it is one of ours; else closes it and raises hub.unreachable, hub.foreign, hub.newer.

    Whoever names by `uuid` the one he belongs to means to work with it: then a file that is no hub any more is
    hub.corrupt, another hub in its place hub.other, and a file must lie where locks work (hub.locks).
    """
    try:
        info = hub.info()
        if info.schema > SCHEMA:
            raise Unavailable("hub.newer", hub=info.name, found=info.schema, known=SCHEMA)
        if uuid and info.uuid != uuid:
            raise Refused("hub.other", hub=info.name)
        if uuid:
            prove(hub)
    except NotFound as error:
        hub.close()
        if uuid and error.code == "hub.foreign":
            raise Unavailable("hub.corrupt", hub=error.data["hub"]) from error
        raise
    except BaseException:
        hub.close()
        raise


def must_be_whole(hub: Hub) -> None:
    """Look through a hub file that was found damaged before anybody writes to it again. Raises Unavailable hub.corrupt."""
    if isinstance(hub, SqliteHub) and damage(hub.path):
        raise Unavailable("hub.corrupt", hub=str(hub.path))


def prove(hub: Hub) -> None:
    """Prove, once in each process, that locks work where a hub file lies. Raises Refused hub.locks."""
    if isinstance(hub, SqliteHub):
        prove_locks(hub.path)


def create_hub(url: str, name: str, *, synchronous: str = "EXTRA") -> Hub:
    """Make a hub with the spaces company and desk, and open it.

    Raises DeskError hub.url, hub.exists, hub.foreign (something else is there), hub.unreachable, hub.folder.
    `synchronous="OFF"` is for demo files only: a power cut may then damage them.
    """
    return _create_postgres(url, name) if url.startswith(_POSTGRES) else _create_file(url, name, synchronous)


def file_path(url: str) -> Path:
    """The absolute path a `sqlite:///` address means; a relative one counts from the current folder."""
    if not url.startswith("sqlite:///") or not url.removeprefix("sqlite:///").strip("/"):
        raise Refused("hub.url", url=_without_password(url))
    text = unquote(url.removeprefix("sqlite:///"))
    path = Path(text).expanduser()
    rooted = Path("/" + text)
    if not path.is_absolute() and not path.parent.is_dir() and rooted.parent.is_dir():
        path = rooted  # three slashes meant the path itself
    return path.absolute()


def _file(url: str) -> SqliteHub:
    path = file_path(url)
    notes = check_place(path)
    if not path.is_file():
        raise Unavailable("hub.unreachable", hub=str(path), why="there is no such file")
    return SqliteHub(path, notes=notes)


def _create_file(url: str, name: str, synchronous: str) -> SqliteHub:
    path = file_path(url)
    notes = check_place(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size:
            SqliteHub(path).info()  # raises hub.foreign where it is not ours
            raise Conflict("hub.exists", hub=str(path))
        path.touch()
    except OSError as error:
        raise Unavailable("hub.unreachable", hub=str(path), why=error.strerror or str(error)) from error
    try:
        prove_locks(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    hub = SqliteHub(path, notes=notes, synchronous=synchronous)
    hub.make(name)
    return hub


def _postgres(url: str) -> PostgresHub:
    parts = urlsplit(url)
    if not parts.path.strip("/") and "dbname" not in parts.query:
        raise Refused("hub.url", url=_without_password(url))
    from deskapp.hub.postgres import PostgresHub  # the driver takes 0.2 s to import: only where it is needed

    return PostgresHub(guarded(url))


def guarded(url: str) -> str:
    """A Postgres address that proves whom it reaches: away from this computer only by TLS with a checked certificate.

    Whatever is weaker is refused (hub.plain): `require` and `prefer` take any certificate, so whoever sits on the line
    could be the hub. Channel binding ties the password's proof to that certificate; who logs in without a password says
    `channel_binding=prefer`.
    """
    parts = urlsplit("postgresql://" + url.split("://", 1)[1])
    asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    hosts = asked.get("host") or unquote(parts.netloc.rpartition("@")[2])
    if all(_local(host) for host in hosts.split(",")):
        return urlunsplit(parts)
    mode = asked.get("sslmode", "verify-full")
    if mode != "verify-full" or asked.get("channel_binding") == "disable":
        raise Refused("hub.plain", url=_without_password(url))
    safe = {"sslmode": mode, "channel_binding": "require"}
    more = "&".join(f"{name}={value}" for name, value in safe.items() if name not in asked)
    return urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, more)))))


def _local(place: str) -> bool:
    """True for a socket, and for this computer itself."""
    host = place if place.startswith("/") else re.sub(r":\d*$", "", place).strip("[]")
    return not host or host.startswith(("/", "@")) or host.casefold() in {"localhost", "127.0.0.1", "::1"}


def _create_postgres(url: str, name: str) -> PostgresHub:
    hub = _postgres(url)
    try:
        there = hub.exists()
    except Unavailable as error:
        if "does not exist" not in str(error.data.get("why")) or "database" not in str(error.data.get("why")):
            raise
        _create_database(url)
        there = hub.exists()
    if there:
        try:
            hub.info()
        finally:
            hub.close()
        raise Conflict("hub.exists", hub=_without_password(url))
    hub.make(name)
    return hub


def _create_database(url: str) -> None:
    """Make the database itself, where the login may."""
    parts = urlsplit(url)
    database = unquote(parts.path.strip("/"))
    if not re.fullmatch(r"\w[\w-]*", database):
        raise NotFound("hub.url", url=_without_password(url))
    keeper = _postgres(urlunsplit(parts._replace(path="/postgres")))
    try:
        keeper.create_database(database)
    finally:
        keeper.close()


def _without_password(url: str) -> str:
    return re.sub(r"(//[^/:@]*):[^@]*@", r"\1@", url)
