"""Where the key of a replica is: in the system's keyring, in a file, or wrapped by a passphrase.

`key.json` in the home says which. If the key is not there now that is one sentence, never a new key.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
from typing import TYPE_CHECKING

from deskapp.domain.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

KEY_FILE = "replica.key"
KEY_NOTE = "key.json"
SERVICE = "deskapp"


def new_key(home: Path, *, place: str = "", passphrase: str = "") -> str:
    """Make a random 256-bit key (64 hex characters) for a fresh home and keep it.

    `place` is keyring, file or passphrase; "" takes the keyring where one works, else a file that only
    this user can read (mode 0600). A home that has a key already (a start that was cut short) keeps it.
    Raises Unavailable home.readonly, disk.full, or key.missing where a key was here and is not now.
    """
    if (home / KEY_NOTE).exists():
        return find_key(home, passphrase)
    key = secrets.token_hex(32)
    if passphrase:
        place = "passphrase"
    if place in ("", "keyring"):
        place = "keyring" if keep_secret(str(home.resolve()), key) else "file"
    note: dict[str, str | int] = {"place": place, "check": check_of(key)}
    if place == "file":
        _write_private(home / KEY_FILE, key)
    elif place == "passphrase":
        salt = secrets.token_hex(16)
        note |= {"salt": salt, "wrapped": _xor(key, _stretched(passphrase, salt))}
    _write_private(home / KEY_NOTE, json.dumps(note))
    return key


def find_key(home: Path, passphrase: str = "") -> str:
    """The key of this home; raises Unavailable key.missing or key.wrong."""
    try:
        note = json.loads((home / KEY_NOTE).read_text())
        place, check = note["place"], note["check"]
    except (OSError, ValueError, KeyError, TypeError):
        raise Unavailable("key.missing", place=str(home / KEY_NOTE)) from None
    if place == "file":
        try:
            key = (home / KEY_FILE).read_text().strip()
        except (OSError, ValueError):
            raise Unavailable("key.missing", place=str(home / KEY_FILE)) from None
    elif place == "keyring":
        key = secret(str(home.resolve()))
        if not key:
            raise Unavailable("key.missing", place="the system's keyring")
    else:
        passphrase = passphrase or os.environ.get("DESKAPP_PASSPHRASE", "")
        if not passphrase:
            raise Unavailable("key.missing", place="DESKAPP_PASSPHRASE (this replica asks for a passphrase)")
        try:
            key = _xor(note["wrapped"], _stretched(passphrase, note["salt"]))
        except (KeyError, ValueError, TypeError):
            raise Unavailable("key.missing", place=str(home / KEY_NOTE)) from None
    if check_of(key) != check:
        raise Unavailable("key.wrong", home=str(home))
    return key


def check_of(key: str) -> str:
    """A short fingerprint that tells a wrong key from a damaged file."""
    return hashlib.sha256(b"deskapp key check " + key.encode()).hexdigest()[:16]


def keep_secret(name: str, secret: str) -> bool:
    """Put another secret of this computer into the system's keyring, "" takes it out; False where there is none."""
    try:
        import keyring

        if secret:
            keyring.set_password(SERVICE, name, secret)
        elif keyring.get_password(SERVICE, name):
            keyring.delete_password(SERVICE, name)
        return (keyring.get_password(SERVICE, name) or "") == secret
    except Exception:
        return False


def secret(name: str) -> str:
    """A secret that was kept; "" where there is none, or no keyring."""
    try:
        import keyring

        return keyring.get_password(SERVICE, name) or ""
    except Exception:
        return ""


def _stretched(passphrase: str, salt: str) -> str:
    return hashlib.scrypt(
        passphrase.encode(), salt=bytes.fromhex(salt), n=2**15, r=8, p=1, maxmem=2**26, dklen=32
    ).hex()


def _xor(one: str, other: str) -> str:
    return f"{int(one, 16) ^ int(other, 16):064x}"


def _write_private(path: Path, text: str) -> None:
    """Whole or not at all: a key cut in half opens nothing."""
    beside = path.with_suffix(path.suffix + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Unavailable("disk.full", path=str(path)) from None
        raise Unavailable("home.readonly", home=str(path.parent)) from None
