"""A disk that can lose its power: everything SQLite writes and syncs is written down, and what survives a cut is built from it.

The shim sits in the virtual file system of the very SQLite the program uses, the encrypted one and Python's own, so it sees
what they ask of the system. A file's bytes survive when a sync of the file began after they were written; of the rest some
writes survive, some not, some in part. A name that was made, changed or taken away survives when its folder was synced
since; of the later ones as many as chance will have, in their order.
"""

from __future__ import annotations

import ctypes
import os
import pickle
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator
    from random import Random

SECTOR = 512
WRITE, TRUNCATE, SYNC, MAKE, DELETE, RENAME, SYNC_FOLDER, WHOLE, MARK = range(9)
_OK = 0
_CREATE = 0x4
_JOURNALS = 0x800 | 0x4000 | 0x80000  # main journal, super-journal, write-ahead log: their first sync syncs the folder too


class Event(NamedTuple):
    """One thing that was asked of the system.

    `node` tells files of one name apart; `place` is an offset, a size, or how many events a sync covers; `content` bytes,
    a new name, or what was said.
    """

    what: int
    path: str
    node: int = 0
    place: int = 0
    content: Any = b""


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("iVersion", ctypes.c_int), ("szOsFile", ctypes.c_int), ("mxPathname", ctypes.c_int), ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p), ("pAppData", ctypes.c_void_p), ("xOpen", ctypes.c_void_p), ("xDelete", ctypes.c_void_p),
    ]  # fmt: skip


class _Methods(ctypes.Structure):
    _fields_ = [
        ("iVersion", ctypes.c_int),
        *(
            (name, ctypes.c_void_p)
            for name in (
                "xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock", "xUnlock", "xCheckReservedLock",
                "xFileControl", "xSectorSize", "xDeviceCharacteristics", "xShmMap", "xShmLock", "xShmBarrier", "xShmUnmap",
                "xFetch", "xUnfetch",
            )
        ),
    ]  # fmt: skip


_OPEN = ctypes.CFUNCTYPE(
    # A file name of SQLite's has more behind its end, so it is handed on as the pointer it is.
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p,
)  # fmt: skip
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


def can_watch(library: str) -> bool:
    """Whether a library lets its SQLite be looked into, on a system whose way with files we know."""
    return sys.platform.startswith("linux") and bool(library) and hasattr(ctypes.CDLL(library), "sqlite3_vfs_find")


class Recorder:
    """Writes down what happens to the files below a folder, in the order it happens."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self._below = str(folder) + os.sep
        self._known = {each.stat().st_ino for each in folder.rglob("*")}
        self._kept: list[Any] = []  # what C code points at must not be collected

    def take_in(self, folder: Path) -> None:
        """Files came from elsewhere, and are on disk."""
        for each in sorted(folder.iterdir()):
            self.events.append(Event(WHOLE, str(each), each.stat().st_ino, content=each.read_bytes()))
            self._known.add(each.stat().st_ino)
        self.events.append(Event(SYNC_FOLDER, str(folder)))

    def mark(self, what: object) -> None:
        """Something was said to a person here."""
        self.events.append(Event(MARK, "", content=what))

    def watch(self, library: str) -> None:
        """Put the shim into the SQLite of a library. Raises AttributeError where it hides its functions."""
        sqlite = ctypes.CDLL(library)
        sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        vfs = sqlite.sqlite3_vfs_find(None).contents
        open_file, delete = _OPEN(vfs.xOpen), _DELETE(vfs.xDelete)
        patched: dict[int, _Methods] = {}

        def opened(us: int, name: int | None, file: int, flags: int, out: int | None) -> int:
            path = os.fsdecode(ctypes.string_at(name)) if name else ""
            code: int = open_file(us, name, file, flags, out)
            methods = ctypes.c_void_p.from_address(file)
            if code == _OK and methods.value and path.startswith(self._below) and not path.endswith("-shm"):
                node = os.stat(path).st_ino
                if node not in self._known:
                    self._known.add(node)
                    self.events.append(Event(MAKE, path, node))
                if methods.value not in patched:
                    patched[methods.value] = self._patched(methods.value, files)
                files[file] = [path, node, bool(flags & _CREATE and flags & _JOURNALS)]
                methods.value = ctypes.addressof(patched[methods.value])
            return code

        def deleted(us: int, name: int, sync: int) -> int:
            path = os.fsdecode(ctypes.string_at(name))
            self._forget(path)
            code: int = delete(us, name, sync)
            if code == _OK and path.startswith(self._below):
                self.events.append(Event(DELETE, path))
                if sync:
                    self.events.append(Event(SYNC_FOLDER, os.path.dirname(path)))
            return code

        files: dict[int, list[Any]] = {}  # file -> [path, node, whether its next sync syncs the folder]
        ours = _OPEN(opened), _DELETE(deleted)
        self._kept += [sqlite, open_file, delete, patched, *ours]
        vfs.xOpen, vfs.xDelete = (ctypes.cast(each, ctypes.c_void_p).value for each in ours)

    def _forget(self, path: Any) -> None:
        """The next file of this node is another one."""
        with suppress(OSError):
            self._known.discard(os.stat(path).st_ino)

    def _patched(self, address: int, files: dict[int, list[Any]]) -> _Methods:
        """A file's methods, with those in between that change bytes."""
        methods = _Methods.from_buffer_copy(_Methods.from_address(address))
        write, truncate = _WRITE(methods.xWrite), _TRUNCATE(methods.xTruncate)

        def wrote(file: int, content: int, size: int, offset: int) -> int:
            code: int = write(file, content, size, offset)
            if code == _OK:
                path, node, _ = files[file]
                self.events.append(Event(WRITE, path, node, offset, ctypes.string_at(content, size)))
            return code

        def truncated(file: int, size: int) -> int:
            code: int = truncate(file, size)
            if code == _OK:
                path, node, _ = files[file]
                self.events.append(Event(TRUNCATE, path, node, size))
            return code

        def synced(file: int, _flags: int) -> int:
            path, node, folder_too = files[file]
            self.events.append(Event(SYNC, path, node, len(self.events)))  # the real one would only cost time
            if folder_too:
                files[file][2] = False
                self.events.append(Event(SYNC_FOLDER, os.path.dirname(path)))
            return _OK

        ours = _WRITE(wrote), _TRUNCATE(truncated), _SYNC(synced)
        self._kept += [write, truncate, *ours, methods]  # two threads may come first, and both get theirs
        methods.xWrite, methods.xTruncate, methods.xSync = (ctypes.cast(each, ctypes.c_void_p).value for each in ours)
        return methods

    @contextmanager
    def python(self) -> Iterator[None]:
        """See what Python's own functions do with names, and what they sync."""
        replace, unlink = os.replace, os.unlink

        def replaced(source: Any, target: Any, **more: Any) -> None:
            self._forget(target)
            replace(source, target, **more)
            if str(source).startswith(self._below):
                self.events.append(Event(RENAME, str(source), content=str(target)))

        def unlinked(path: Any, **more: Any) -> None:
            self._forget(path)
            unlink(path, **more)
            if str(path).startswith(self._below):
                self.events.append(Event(DELETE, str(path)))

        def fsynced(descriptor: int) -> None:
            path = os.readlink(f"/proc/self/fd/{descriptor}")
            if os.path.isdir(path):
                self.events.append(Event(SYNC_FOLDER, path))
            elif path.startswith(self._below):
                self.events.append(Event(WHOLE, path, content=Path(path).read_bytes()))

        with (
            mock.patch("os.replace", replaced), mock.patch("os.rename", replaced), mock.patch("os.unlink", unlinked),
            mock.patch("os.remove", unlinked), mock.patch("os.fsync", fsynced),
        ):  # fmt: skip
            yield

    def save(self, path: Path) -> None:
        """Keep the events in a file, for another process."""
        path.write_bytes(pickle.dumps([tuple(each) for each in self.events]))


def events_of(path: Path) -> list[Event]:
    """The events that a recorder saved."""
    return [Event(*each) for each in pickle.loads(path.read_bytes())]


class _File:
    """The bytes of a file: what there were at first, and what happened since, by event."""

    def __init__(self, first: bytes = b"") -> None:
        self.first = first
        self.changes: list[tuple[int, Event]] = []
        self.synced = -1  # events before this one are safe

    def content(self, cut: Random | None, lost: Counter[str]) -> bytes:
        """The bytes that survive; all of them where nothing is cut."""
        data = bytearray(self.first)
        keep = cut.choice((0.0, 0.1, 0.5, 0.9, 1.0)) if cut else 1.0
        for at, event in self.changes:
            safe = cut is None or at < self.synced
            if not safe and cut is not None and cut.random() >= keep:
                lost["writes lost"] += 1
                continue
            if event.what == WHOLE:
                data = bytearray(event.content)
            elif event.what == TRUNCATE:
                del data[event.place :]
            else:
                torn = None if safe or cut is None or cut.random() < 0.7 else cut
                _write(data, event.place, event.content, torn, lost)
        return bytes(data)


def _write(data: bytearray, offset: int, content: bytes, torn: Random | None, lost: Counter[str]) -> None:
    """Write, or only some of the sectors of it."""
    if torn is not None:
        lost["writes torn"] += 1
    for start in range(0, len(content), SECTOR) if torn is not None else (0,):
        part = content[start : start + SECTOR] if torn is not None else content
        if torn is None or torn.random() < 0.5:
            place = offset + start
            if len(data) < place:
                data += bytes(place - len(data))
            data[place : place + len(part)] = part


def survives(
    first: dict[str, tuple[int, bytes]], events: list[Event], *, cut: Random | None, below: str, lost: Counter[str]
) -> dict[str, bytes]:
    """The files below a folder after these events: those that outlive a cut, or all of them where `cut` is None.

    `first` are the files that were there before, on disk: (node, bytes) by path.
    """
    inside = below.rstrip(os.sep) + os.sep
    now = {path: _File(content) for path, (_, content) in first.items() if path.startswith(inside)}
    nodes = {first[path][0]: file for path, file in now.items()}
    safe = dict(now)  # names as they are on disk
    names: list[tuple[Event, _File]] = []  # what happened to names and is not on disk yet
    for at, event in enumerate(events):
        if event.what == SYNC_FOLDER:
            if event.path + os.sep == inside:
                for each in names:
                    _rename(safe, *each)
                names = []
        elif event.what == MARK or not event.path.startswith(inside):
            continue
        elif event.what in (MAKE, DELETE, RENAME):
            if event.what == MAKE and event.path in now:
                continue  # two threads began it at once
            if event.what == DELETE and event.path not in now:
                continue  # an empty sign that Python put up and took away (replica.waits): nothing to lose
            file = _File() if event.what == MAKE else now[event.path]
            if event.what == MAKE:
                nodes[event.node] = file
            _rename(now, event, file)
            names.append((event, file))
        elif event.what == WHOLE:  # by Python, which does not say when it makes a file
            if event.path not in now:
                names.append((Event(MAKE, event.path), _File()))
                nodes[event.node] = names[-1][1]
                _rename(now, *names[-1])
            now[event.path].changes.append((at, event))
            now[event.path].synced = at + 1
        elif event.what == SYNC:
            nodes[event.node].synced = event.place
        else:
            nodes[event.node].changes.append((at, event))
    if cut is None:
        return {path: file.content(None, lost) for path, file in now.items()}
    for each in names[: cut.randint(0, len(names))]:
        _rename(safe, *each)
    return {path: file.content(cut, lost) for path, file in safe.items()}


def _rename(names: dict[str, _File], event: Event, file: _File) -> None:
    """What an event does to a folder's names."""
    if event.what == MAKE:
        names[event.path] = file
        return
    names.pop(event.path, None)
    if event.what == RENAME:
        names[event.content] = file
