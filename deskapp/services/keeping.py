"""Keeping a hub: backups by the hour, putting one back, making a lost hub anew from what the computers hold."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.hub import backups
from deskapp.hub.opening import create_hub, file_path, open_hub
from deskapp.hub.sqlite import SqliteHub
from deskapp.replica.database import Replica
from deskapp.services import office
from deskapp.services.desk import wall_clock
from deskapp.sync.rebuild import Rebuilt, rebuild

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from deskapp.hub.base import SqlHub
    from deskapp.hub.protocol import Hub


@dataclass(frozen=True, slots=True)
class Remade:
    """A hub that was put back or made anew; `aside` is where the file that was there before is kept."""

    hub: str
    aside: Path | None
    rebuilt: Rebuilt | None = None


def back_up(home: Path, target: Path | None = None) -> Path:
    """Take a backup of the hub of this home, now, into the folder beside the hub or into a file; returns where.

    Raises Refused hub.server for Postgres, Unavailable hub.corrupt, hub.inuse, hub.unreachable, disk.full.
    """
    path = _file_of(office.hub_of(home))
    open_hub(office.hub_of(home)).close()  # says what is wrong where it is not there
    if target is not None:
        if target.is_dir():
            target = target / path.name
        if target.absolute() == path:
            raise Unavailable("file.unwritable", path=str(target), why="it is the hub itself")
        backups.copy(path, target)
        return target
    made = backups.take(path, wall_clock())
    return made or backups.backups(path)[0]


def restore(home: Path, backup: Path) -> Remade:
    """Make the hub of this home what a backup says, in place; everybody's computer sends again what it lacks.

    Raises NotFound backup.broken, Refused hub.other and hub.server, Unavailable hub.unreachable.
    """
    path = _file_of(office.hub_of(home))
    uuid = _hub_uuid(home)
    if not uuid:
        with contextlib.suppress(NotFound):
            uuid = backups.look_into(path).uuid
    return Remade(str(path), backups.put_back(backup, path, uuid))


def make_anew(home: Path, others: Sequence[Path] = (), url: str = "") -> Remade:
    """Make a lost or damaged hub anew from what this home and others hold, and from its newest whole backup.

    At `url` where it moves to another place. Raises Unavailable hub.whole where there is nothing to mend, NotFound
    rebuild.nothing for a home that has not joined, Refused hub.other for one that joined another hub.
    """
    homes = [*([home] if Replica.exists(home) else []), *others]
    if not homes:
        raise NotFound("rebuild.nothing", home=str(home), hub=url or str(home))
    replicas = [_replica_of(each) for each in homes]
    try:
        uuid = replicas[0].meta("hub_uuid")
        url = url or replicas[0].meta("hub")
        for each in replicas:
            if each.meta("hub_uuid") != uuid:
                raise Refused("hub.other", hub=str(each.home))
        if url.startswith("sqlite:"):
            done = _file_anew(file_path(url), uuid, replicas)
        else:
            done = _server_anew(url, replicas)
        for each in replicas:
            with each.transaction() as connection:  # copies for people outside are to be carried again
                connection.execute("DELETE FROM meta WHERE name LIKE 'duties:%'")
        return done
    finally:
        for each in replicas:
            each.close_thread()


def point_to(home: Path, url: str) -> str:
    """Tell this home where its hub lies now; returns the hub's name. Raises Refused hub.other where another one is there."""
    replica = _replica_of(home)
    hub = open_hub(url)
    try:
        info = hub.info()
        if info.uuid != replica.meta("hub_uuid"):
            raise Refused("hub.other", hub=info.name)
        with replica.transaction() as connection:
            replica.set_meta(connection, "hub", info.url or url)
        return info.name
    finally:
        hub.close()
        replica.close_thread()


def _file_anew(path: Path, uuid: str, replicas: Sequence[Replica]) -> Remade:
    if path.exists() and not backups.damage(path):
        if backups.look_into(path).uuid == uuid:
            raise Unavailable("hub.whole", hub=str(path))
        raise Refused("hub.other", hub=str(path))
    making = path.with_name(f"{path.name}.rebuilding")
    try:
        making.unlink(missing_ok=True)
        good = [
            each for each in backups.backups(path) if not backups.damage(each) and backups.look_into(each).uuid == uuid
        ]
        if good:
            backups.copy(good[0], making)
        else:
            create_hub(f"sqlite:///{making}", replicas[0].meta("hub_name")).close()
        hub = SqliteHub(making)
        try:
            rebuilt = rebuild(hub, replicas)
        finally:
            hub.close()
        return Remade(str(path), backups.put_back(making, path, uuid), rebuilt)
    finally:
        making.unlink(missing_ok=True)


def _server_anew(url: str, replicas: Sequence[Replica]) -> Remade:
    hub = create_hub(url, replicas[0].meta("hub_name"))
    try:
        return Remade(url, None, rebuild(_fillable(hub), replicas))
    finally:
        hub.close()


def _fillable(hub: Hub) -> SqlHub:
    from deskapp.hub.base import SqlHub

    if not isinstance(hub, SqlHub):
        raise TypeError("a hub that is not in SQL")
    return hub


def _replica_of(home: Path) -> Replica:
    if not Replica.exists(home):
        raise NotFound("rebuild.nothing", home=str(home), hub="")
    return Replica.open(home, passphrase=os.environ.get("DESKAPP_PASSPHRASE", ""))


def _hub_uuid(home: Path) -> str:
    if not Replica.exists(home):
        return ""
    replica = _replica_of(home)
    try:
        return replica.meta("hub_uuid")
    finally:
        replica.close_thread()


def _file_of(url: str) -> Path:
    if not url.startswith("sqlite:"):
        raise Refused("hub.server", hub=url.rpartition("@")[2] or url)
    return file_path(url)
