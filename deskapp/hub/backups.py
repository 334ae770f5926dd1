"""Backups of a hub file: taken while others work, checked before they count, kept for two weeks, and put back.

They lie in a folder beside the hub, named by their time: the last hours each, then one for each day.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp.domain.errors import NotFound, Refused, Unavailable
from deskapp.hub.protocol import Head
from deskapp.hub.sqlite import OURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

HOUR_MS = 3_600_000
HOURS, DAYS = 24, 14
"""How many backups are kept: the newest ones, and beyond them the newest of each day."""

HELD_S = 0.1  # how long one step of a backup may keep others from writing
PAGES = 2048  # of 4 KB: the first try
_FEWEST = 8
_REST_S = 0.005  # between two steps, so that a waiting writer gets its turn
_TRIES = 20  # how often a write by somebody else may make it begin anew
_PATIENCE_S = 30.0
_NAME = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class HubFile:
    """What a hub file says of itself."""

    uuid: str
    name: str
    heads: dict[str, Head]


def folder_of(hub: Path) -> Path:
    """Where the backups of a hub lie."""
    return hub.with_name(f"{hub.stem}-backups")


def backups(hub: Path) -> list[Path]:
    """The backups of a hub, newest first."""
    with contextlib.suppress(OSError):
        return sorted((each for each in folder_of(hub).glob("*.db") if made_at(each)), reverse=True)
    return []


def made_at(backup: Path) -> int:
    """When a backup was made, UTC ms, by its name; 0 for another file."""
    try:
        return int(datetime.strptime(backup.stem, _NAME).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return 0


def due(hub: Path, made: int, now: int) -> bool:
    """True when the newest backup, or a hub without one, is an hour old. `made` is when the hub was made."""
    newest = max([made_at(each) for each in backups(hub)[:1]], default=made)
    return not -HOUR_MS < now - newest < HOUR_MS


def take(hub: Path, now: int) -> Path | None:
    """Take a backup into the folder and let the oldest go; None where nothing was written since the newest one.

    Raises Unavailable hub.corrupt where the hub itself is damaged (then every older backup stays), hub.inuse, disk.full.
    """
    older = backups(hub)
    if older and _heads_or_none(older[0]) == _heads_or_none(hub):
        return None
    folder = folder_of(hub)
    if not folder.exists():
        folder.mkdir()
        shutil.copymode(hub.parent, folder)  # whoever may write the hub may keep its backups
    target = folder / f"{datetime.fromtimestamp(now / 1000, UTC).strftime(_NAME)}.db"
    _make_room(hub, older)
    copy(hub, target)
    for each in surplus([target, *older]):
        each.unlink(missing_ok=True)
    return target


def surplus(kept: Sequence[Path]) -> list[Path]:
    """Which of these backups, newest first, are not needed any more."""
    days: dict[str, Path] = {}
    for each in kept:
        days.setdefault(each.stem[:10], each)
    wanted = {*kept[:HOURS], *list(days.values())[:DAYS]}
    return [each for each in kept if each not in wanted]


def copy(hub: Path, target: Path, *, rest_s: float = _REST_S) -> None:
    """A checked copy of a living hub in a file; it is there whole or not at all.

    Others are kept from writing for a tenth of a second at most. Raises as `take`.
    """
    making = target.with_name(f"{target.name}.making")
    try:
        _copy_pages(hub, making, rest_s)
        why = damage(making)
        if why:
            raise Unavailable("hub.corrupt", hub=str(hub))
        with making.open("rb+") as file:
            os.fsync(file.fileno())
        shutil.copymode(hub, making)
        os.replace(making, target)
    except sqlite3.Error as error:
        raise _known(error, hub) from error
    except OSError as error:
        full = error.errno == 28  # ENOSPC
        raise (
            Unavailable("disk.full", path=str(target))
            if full
            else Unavailable("file.unwritable", path=str(target), why=error.strerror or str(error))
        ) from error
    finally:
        for each in (making, Path(f"{making}-journal")):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)


class _TooLong(Exception):
    """A step kept others waiting too long."""


def _copy_pages(hub: Path, making: Path, rest_s: float) -> None:
    """Fewer pages at a time on a slow share, until a step is short enough."""
    pages = PAGES
    while True:
        making.unlink(missing_ok=True)
        try:
            with (
                _opened(hub, "ro") as source,
                contextlib.closing(sqlite3.connect(making, isolation_level=None)) as target,
            ):
                target.execute("pragma synchronous=off")
                source.backup(target, pages=pages, progress=_watch(hub, rest_s, last=pages <= _FEWEST), sleep=rest_s)
        except _TooLong:
            pages = max(_FEWEST, pages // 4)
        else:
            return


def _watch(hub: Path, rest_s: float, *, last: bool) -> Callable[[int, int, int], None]:
    """Called after each step: stops a backup whose steps are too long, or that is made to begin anew too often."""
    since = time.monotonic()
    left = -1
    again = 0

    def step(_status: int, remaining: int, _total: int) -> None:
        nonlocal since, left, again
        took = time.monotonic() - since - (rest_s if left >= 0 else 0)
        since = time.monotonic()
        forward = left < 0 or remaining < left
        again += not forward  # it waited for a writer, or begins anew after one
        left = remaining
        if forward and took > HELD_S and remaining and not last:
            raise _TooLong
        if again > _TRIES:
            raise Unavailable("hub.inuse", hub=str(hub))

    return step


def damage(path: Path) -> str:
    """What is wrong with a hub file, "" where SQLite finds nothing."""
    try:
        with _opened(path, "ro") as connection:
            if connection.execute("pragma application_id").fetchone() != (OURS,):
                return "it is not a deskapp hub"
            found = connection.execute("pragma quick_check(1)").fetchone()[0]
            return "" if found == "ok" else str(found).splitlines()[0]
    except sqlite3.Error as error:
        return str(error)


def look_into(path: Path) -> HubFile:
    """What a hub file or backup says of itself. Raises NotFound backup.broken where it is none."""
    try:
        if not path.is_file():
            raise NotFound("backup.broken", path=str(path), why="there is no such file")
        with _opened(path, "ro") as connection:
            uuid, name = connection.execute("select hub, name from schema_meta").fetchone()
            heads = connection.execute("select space, seq, hash from head").fetchall()
    except (sqlite3.Error, TypeError) as error:
        raise NotFound("backup.broken", path=str(path), why=str(error)) from error
    return HubFile(uuid, name, {space: Head(seq, value) for space, seq, value in heads})


def put_back(backup: Path, hub: Path, uuid: str = "") -> Path | None:
    """Make the hub file what a backup or a rebuilt file says, in place, so that nobody goes on with the old file.

    Whoever works meanwhile notices at his next exchange and sends again what is missing. What was there is kept beside
    it; returns where, None where there was nothing. Raises NotFound backup.broken, Refused hub.other where `uuid` is
    another's, Unavailable hub.unreachable while somebody keeps the file locked.
    """
    why = "there is no such file" if not backup.is_file() else damage(backup)
    if why:
        raise NotFound("backup.broken", path=str(backup), why=why)
    if uuid and look_into(backup).uuid != uuid:
        raise Refused("hub.other", hub=str(backup))
    aside = None
    try:
        if hub.exists() and hub.stat().st_size:
            stamp = datetime.now(UTC).strftime(_NAME)
            aside = hub.with_name(f"{hub.stem}-before-{stamp}{hub.suffix}")
            shutil.copyfile(hub, aside)
        try:
            _over(backup, hub)
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                raise
            # What is there is no database any more: it is emptied, never unlinked, or others would write into a ghost.
            Path(f"{hub}-journal").unlink(missing_ok=True)
            with hub.open("rb+") as file:
                file.truncate(0)
                os.fsync(file.fileno())
            _over(backup, hub)
    except sqlite3.Error as error:
        raise _known(error, hub) from error
    except OSError as error:
        raise Unavailable("hub.unreachable", hub=str(hub), why=error.strerror or str(error)) from error
    return aside


def _over(backup: Path, hub: Path) -> None:
    hub.touch(exist_ok=True)
    with _opened(backup, "ro") as source, _opened(hub, "rw") as target:
        target.execute("pragma synchronous=extra")
        end = time.monotonic() + _PATIENCE_S

        def step(_status: int, _remaining: int, _total: int) -> None:
            if time.monotonic() > end:
                raise sqlite3.OperationalError("database is locked")

        source.backup(target, progress=step)  # in one step: nobody ever sees half of it


@contextlib.contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5)
    try:
        yield connection
    finally:
        connection.close()


def _heads_or_none(path: Path) -> dict[str, Head] | None:
    try:
        return look_into(path).heads
    except NotFound:
        return None


def _make_room(hub: Path, older: Sequence[Path]) -> None:
    """Where the disk is nearly full, the oldest backups go, but for the last two."""
    size = hub.stat().st_size
    for each in list(reversed(older))[: max(0, len(older) - 2)]:
        if shutil.disk_usage(hub.parent).free > 3 * size:
            return
        each.unlink(missing_ok=True)


def _known(error: sqlite3.Error, hub: Path) -> Unavailable:
    text = str(error)
    if "malformed" in text or "not a database" in text:
        return Unavailable("hub.corrupt", hub=str(hub))
    if "full" in text:
        return Unavailable("disk.full", path=str(hub))
    return Unavailable("hub.unreachable", hub=str(hub), why="it is busy" if "locked" in text else text)
