"""A sealed file: a line in clear that says whose it is, then records nobody can read, change or cut off unseen.

The records are one libsodium secret stream under a key that Argon2id makes of a passphrase. The line in clear is bound
to every record, so it cannot be swapped either.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nacl import bindings, pwhash
from nacl import hash as hashes
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError

from deskapp.domain.errors import NotFound, Refused, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

MAGIC = b"deskapp-sealed-1 "
SHORTEST = 8
"""Letters a passphrase needs at least: whoever finds a stick has all the time in the world."""

COST = (pwhash.argon2id.OPSLIMIT_MODERATE, pwhash.argon2id.MEMLIMIT_MODERATE)
_DEAREST = (100, 1 << 30)  # a forged file must not make a computer work for an hour
_LONGEST = 16_000_000  # bytes of one record
_MESSAGE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL

Record = tuple[str, bytes]
"""A letter that says what it is, and its content."""


def write(path: Path, facts: dict[str, Any], records: Iterable[Record], passphrase: str) -> None:
    """Write a sealed file: whole and on the disk when this returns, or not there at all.

    Raises Refused stick.short, Unavailable file.unwritable or disk.full.
    """
    if len(passphrase) < SHORTEST:
        raise Refused("stick.short", least=SHORTEST)
    salt = secrets.token_bytes(pwhash.argon2id.SALTBYTES)
    key, check = _key(passphrase, salt, *COST)
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    start = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, key)
    lock = {"salt": salt.hex(), "cost": COST, "check": check, "start": start.hex()}
    line = MAGIC + json.dumps({**facts, "lock": lock}, ensure_ascii=False, sort_keys=True).encode() + b"\n"
    beside = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".deskapp-", delete=False) as file:
            beside = Path(file.name)
            file.write(line)
            for kind, content in records:
                _put(file, state, kind.encode() + content, line, _MESSAGE)
            _put(file, state, b"", line, _FINAL)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _to_disk(path.parent)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Unavailable("disk.full", path=str(path)) from error
        raise Unavailable("file.unwritable", path=str(path), why=error.strerror or str(error)) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def facts_of(path: Path) -> dict[str, Any]:
    """What a sealed file says in clear. Raises NotFound file.missing, Unavailable file.unreadable, Refused stick.kind."""
    with _opened(path) as file:
        return _head(path, file)[0]


def unlock(path: Path, passphrase: str) -> bytes:
    """The key of a sealed file, after a second of work. Raises as `facts_of`, Refused stick.passphrase."""
    lock = facts_of(path).get("lock")
    try:
        rounds, memory = (int(each) for each in lock["cost"])  # type: ignore[index]
        if rounds > _DEAREST[0] or memory > _DEAREST[1]:
            raise ValueError("too dear")
        key, check = _key(passphrase, bytes.fromhex(lock["salt"]), rounds, memory)  # type: ignore[index]
    except (KeyError, TypeError, ValueError, CryptoError):
        raise Refused("stick.cut", path=str(path)) from None
    if check != lock.get("check"):  # type: ignore[union-attr]
        raise Refused("stick.passphrase", path=str(path))
    return key


def read(path: Path, key: bytes) -> Iterator[Record]:
    """The records of a sealed file, in order; it has come to its end only when this ends without an error.

    Raises as `facts_of`, Refused stick.cut where it is cut short or damaged.
    """
    with _opened(path) as file:
        facts, line = _head(path, file)
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        try:
            bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, bytes.fromhex(facts["lock"]["start"]), key)
        except (KeyError, TypeError, ValueError, CryptoError):
            raise Refused("stick.cut", path=str(path)) from None
        while True:
            content, tag = _take(path, file, state, line)
            if tag == _FINAL:
                if file.read(1):
                    raise Refused("stick.cut", path=str(path))
                return
            yield content[:1].decode("ascii", "replace"), content[1:]


def _key(passphrase: str, salt: bytes, rounds: int, memory: int) -> tuple[bytes, str]:
    """The key, and a few letters that tell a wrong passphrase from a damaged file."""
    key = pwhash.argon2id.kdf(32, passphrase.encode(), salt, rounds, memory)
    return key, hashes.blake2b(b"deskapp sealed check", digest_size=16, key=key, encoder=RawEncoder).hex()


def _put(file: Any, state: Any, content: bytes, line: bytes, tag: int) -> None:
    sealed = bindings.crypto_secretstream_xchacha20poly1305_push(state, content, line, tag)
    file.write(len(sealed).to_bytes(4, "big") + sealed)


def _take(path: Path, file: BinaryIO, state: Any, line: bytes) -> tuple[bytes, int]:
    size = int.from_bytes(file.read(4), "big")
    sealed = file.read(size) if 0 < size <= _LONGEST else b""
    try:
        if len(sealed) != size or not sealed:
            raise ValueError("cut")
        content, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, sealed, line)
    except (ValueError, CryptoError, RuntimeError):
        raise Refused("stick.cut", path=str(path)) from None
    return content, tag


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise NotFound("file.missing", path=str(path)) from None
    except OSError as error:
        raise Unavailable("file.unreadable", path=str(path), why=error.strerror or str(error)) from error
    with file:
        yield file


def _head(path: Path, file: BinaryIO) -> tuple[dict[str, Any], bytes]:
    line = file.readline(65_536)
    try:
        if not line.startswith(MAGIC):
            raise ValueError("another kind of file")
        facts = json.loads(line[len(MAGIC) :])
    except ValueError:
        code = "stick.cut" if line.startswith(MAGIC) else "stick.kind"
        raise Refused(code, path=str(path)) from None
    return (facts if isinstance(facts, dict) else {}), line


def _to_disk(folder: Path) -> None:
    """A stick is pulled out soon: its folder has to know the new name before."""
    with contextlib.suppress(OSError):  # Windows opens no folders, and some sticks sync none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
