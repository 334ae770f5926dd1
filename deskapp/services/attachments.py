"""Attached files: take one in, fetch one, open or save a copy outside."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.errors import DeskError, NotFound, Refused, Unavailable
from deskapp.domain.rows import Attachment
from deskapp.services import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk

OPENED = "opened"
"""Folder of the home for copies that other programs look at; emptied at start and at the end."""

_RISKY = re.compile(
    r"(?i)\.(app|application|bash|bat|bin|cmd|com|command|cpl|deb|desktop|dll|dmg|exe|gadget|hta|inf|jar|jse?|lnk|msc|ms[ip]"
    r"|pif|pkg|ps1|py|rb|reg|rpm|run|sc[fr]|sh|url|vb[es]?|workflow|ws[fh])$"
).search
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LONGEST = 120


class Found(NamedTuple):
    """A file of a ticket, and the space it is kept in."""

    space: str
    file: Attachment


def add(desk: Desk, source: Path | bytes, name: str = "", description: str = "") -> Attachment:
    """Take a file in, so that a reply or note can carry it; from now on the original may go.

    Raises Refused file.big or file.empty, NotFound file.missing, Unavailable file.unreadable or disk.full.
    """
    name = safe_name(name or (source.name if isinstance(source, Path) else ""))
    sha, size = desk.blobs.put(source, name)
    return Attachment(name, size, sha, description)


def find(desk: Desk, ticket_id: str, name: str) -> Found:
    """The newest file of this name on a ticket. Raises NotFound file.missing."""
    for message in reversed(reading.ticket(desk, ticket_id).messages):
        for each in message.attachments:
            if each.name == name and each.sha:
                return Found(space_of(desk, message.id), each)
    raise NotFound("file.missing", path=name)


def space_of(desk: Desk, document_id: str) -> str:
    """The space that a message, or a draft to be read, lives in. Raises NotFound file.missing."""
    sql = "SELECT space FROM message WHERE id = ?1 UNION ALL SELECT space FROM review WHERE id = ?1"
    row = desk.replica.one(sql, (bytes.fromhex(document_id),))
    if row is None:
        raise NotFound("file.missing", path=document_id)
    return str(row[0])


def here(desk: Desk, file: Attachment) -> bool:
    """True when the file is on this computer."""
    return bool(file.sha) and desk.blobs.have(file.sha)


def fetch(
    desk: Desk, space: str, file: Attachment, progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:  # fmt: skip
    """Have the file on this computer; `progress(done, total)` counts bytes.

    Raises Unavailable file.offline, NotFound file.gone, Refused stopped.
    """
    if not file.sha:
        raise NotFound("file.gone", name=file.name)
    if desk.blobs.have(file.sha):
        return
    from deskapp.hub.opening import open_hub
    from deskapp.sync.exchange import fetch_blob

    try:
        hub = open_hub(desk.replica.meta("hub"))
        try:
            fetch_blob(
                desk.blobs, hub, space, file.sha, file.size, name=file.name, device=desk.device, progress=progress,
                cancelled=cancelled,
            )  # fmt: skip
        finally:
            hub.close()
    except DeskError as error:
        if error.code.startswith("hub.") and error.code != "hub.refused":
            raise Unavailable("file.offline", name=file.name) from error
        raise


def save(desk: Desk, space: str, file: Attachment, out: Path, progress: Callable[[int, int], None] = lambda done, total: None,
         cancelled: Callable[[], bool] = lambda: False) -> Path:  # fmt: skip
    """Write a copy to a file or into a folder; returns where. It is there whole or not at all."""
    fetch(desk, space, file, progress, cancelled)
    target = out / safe_name(file.name) if out.is_dir() else out
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".deskapp-", delete=False) as copy:
            for piece in desk.blobs.read(file.sha):
                copy.write(piece)
        os.replace(copy.name, target)
    except OSError as error:
        raise Unavailable("file.unwritable", path=str(target), why=error.strerror or str(error)) from error
    return target


def open_copy(desk: Desk, space: str, file: Attachment, progress: Callable[[int, int], None] = lambda done, total: None,
              cancelled: Callable[[], bool] = lambda: False) -> Path:  # fmt: skip
    """A copy for another program to look at, readable by this person alone, gone at the end of the session.

    Raises Refused file.risky for programs, and as `fetch`.
    """
    name = safe_name(file.name)
    if risky(name):
        raise Refused("file.risky", name=file.name)
    folder = desk.home / OPENED
    folder.mkdir(mode=0o700, exist_ok=True)
    own = folder / file.sha[:16]
    own.mkdir(mode=0o700, exist_ok=True)
    path = own / name
    if not path.exists():
        save(desk, space, file, path, progress, cancelled)
        path.chmod(0o400)  # what is changed in a copy would be lost unseen
    return path


def clear_opened(desk: Desk) -> None:
    """Take all copies away, at start and at the end."""
    folder = desk.home / OPENED
    for path in folder.glob("*/*"):
        with contextlib.suppress(OSError):
            path.chmod(0o600)  # or Windows keeps it
    shutil.rmtree(folder, ignore_errors=True)


def risky(name: str) -> bool:
    """True where opening would run something."""
    return _RISKY(name) is not None


def safe_name(name: str) -> str:
    """A name any file system takes: no folders, no control or direction characters, not too long."""
    text = unicodedata.normalize("NFC", name)
    text = "".join(each for each in text if unicodedata.category(each) not in ("Cc", "Cf", "Cs", "Co"))
    text = _NOT_IN_NAMES.sub("_", text).strip(" .")
    stem, dot, ending = text.rpartition(".")
    if len(text) > _LONGEST:
        text = f"{stem[: _LONGEST - len(ending) - 1]}{dot}{ending}" if stem and len(ending) < 12 else text[:_LONGEST]
    text = f"_{text}" if _DEVICES.match(text) else text
    return text or "file"
