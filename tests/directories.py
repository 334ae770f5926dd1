"""A real directory server for tests: Debian's OpenLDAP with a certificate of an own authority, on a free port."""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from cryptography.hazmat.primitives import serialization

from tests.hub.test_tls import certificate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BASE = "dc=example,dc=org"
KEEPER = f"cn=keeper,{BASE}"
PASSWORD = "KeinWortDavon"
_SLAPD = shutil.which("slapd") or shutil.which("slapd", path="/usr/sbin")
_SCHEMAS = Path("/etc/ldap/schema")
_KINDS = ("core", "cosine", "nis", "inetorgperson")
_MODULES = Path("/usr/lib/ldap")

needs_slapd = pytest.mark.skipif(
    _SLAPD is None or not (_SCHEMAS / "msuser.schema").exists(), reason="OpenLDAP's server (Debian: slapd) is not here"
)

TOP = f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\no: Example\ndc: example\n"


class Where(NamedTuple):
    """How a directory server is reached."""

    plain: str  # StartTLS
    secure: str
    authority: str


class DirectoryServer:
    """An OpenLDAP of one's own; `most` is how many entries it gives away at once, `hidden` attributes nobody is shown."""

    def __init__(self, folder: Path, *, most: int = 0, hidden: str = "") -> None:
        self._folder = folder
        house = certificate("House of Example", None)
        mine = certificate("localhost", house)
        key = mine.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        for name, text in (("house.pem", house.pem()), ("own.pem", mine.pem()), ("own.key", key)):
            (folder / name).write_bytes(text)
        (folder / "data").mkdir()
        windows = (_SCHEMAS / "msuser.schema").read_text(encoding="utf-8")
        name = "NAME 'whenChanged'"  # as a real one it can be compared by
        windows = windows.replace(
            name, f"{name} EQUALITY generalizedTimeMatch ORDERING generalizedTimeOrderingMatch", 1
        )
        (folder / "windows.schema").write_text(windows, encoding="utf-8")
        known = (*(_SCHEMAS / f"{name}.schema" for name in _KINDS), folder / "windows.schema")
        schemas = "".join(f"include {each}\n" for each in known)
        (folder / "slapd.conf").write_text(
            f"{schemas}modulepath {_MODULES}\nmoduleload back_mdb\n"
            f"TLSCACertificateFile {folder}/house.pem\nTLSCertificateFile {folder}/own.pem\n"
            f"TLSCertificateKeyFile {folder}/own.key\n"
            f"database mdb\nsuffix {BASE}\nrootdn {KEEPER}\nrootpw {PASSWORD}\n"
            f"directory {folder}/data\nmaxsize 104857600\ndbnosync\n"
            + (f"access to attrs={hidden} by * none\n" if hidden else "")
            + "access to * by users read by anonymous auth\n"
            + (f"sizelimit size.soft={most} size.hard={most} size.prtotal={most}\n" if most else "")
        )
        self._process: subprocess.Popen[bytes] | None = None
        ports = [_free_port() for _ in range(2)]
        self.where = Where(f"ldap://localhost:{ports[0]}", f"ldaps://localhost:{ports[1]}", str(folder / "house.pem"))

    @property
    def password(self) -> str:
        return PASSWORD

    def fill(self, ldif: str) -> None:
        """Put entries in while it does not run."""
        self._tool("slapadd", "-q", "-f", self._folder / "slapd.conf", said=ldif)

    def change(self, ldif: str) -> None:
        """Change entries of the running server."""
        self._tool("ldapmodify", "-x", "-H", self.where.plain, "-D", KEEPER, "-w", self.password, said=ldif)

    def start(self) -> None:
        assert _SLAPD is not None
        urls = f"{self.where.plain}/ {self.where.secure}/"
        log = (self._folder / "log").open("wb")
        with log:
            self._process = subprocess.Popen(
                [_SLAPD, "-d", "0", "-f", str(self._folder / "slapd.conf"), "-h", urls],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        port = int(self.where.plain.rsplit(":", 1)[1])
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("localhost", port), 1):
                return
            assert self._process.poll() is None, (self._folder / "log").read_text()
            time.sleep(0.05)
        pytest.fail("the directory server did not begin")

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def _tool(self, name: str, *arguments: object, said: str) -> None:
        program = shutil.which(name) or f"/usr/sbin/{name}"
        environment = {**os.environ, "LDAPNOINIT": "1"}
        done = subprocess.run(
            [program, *map(str, arguments)], input=said, text=True, capture_output=True, timeout=60, check=False,
            env=environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def person(login: str, name: str, *, manager: str = "", more: Iterable[str] = ()) -> str:
    """An entry of somebody, as LDIF."""
    given, _, family = name.partition(" ")
    lines = [
        f"dn: uid={login},{BASE}", "objectClass: inetOrgPerson", f"uid: {login}", f"cn: {name}", f"givenName: {given}",
        f"sn: {family or given}", f"mail: {login}@example.org", *more,
    ]  # fmt: skip
    if manager:
        lines.append(f"manager: uid={manager},{BASE}")
    return "\n".join(lines) + "\n"


READER = f"uid=reader,{BASE}"
READER_PASSWORD = "readerin"


def reader() -> str:
    """An entry of who may read and nothing else; it is no inetOrgPerson."""
    return (
        f"dn: {READER}\nobjectClass: account\nobjectClass: simpleSecurityObject\nuid: reader\n"
        f"userPassword: {READER_PASSWORD}\n"
    )


def windows_person(login: str, name: str, guid: bytes, *, changed: str, control: int = 512, manager: str = "") -> str:
    """An entry as Active Directory has them."""
    guid64 = base64.b64encode(guid.ljust(16, b"\0")).decode()
    kinds = ("person", "organizationalPerson", "user", "extensibleObject")
    lines = [
        f"dn: cn={name},{BASE}", *(f"objectClass: {each}" for each in kinds), f"cn: {name}", f"sn: {name}",
        f"sAMAccountName: {login}", f"userAccountControl: {control}", f"objectGUID:: {guid64}", f"whenChanged: {changed}",
        "instanceType: 4", "nTSecurityDescriptor:: AA==", f"objectCategory: cn=Person,{BASE}",
    ]  # fmt: skip
    if manager:
        lines.append(f"manager: cn={manager},{BASE}")
    return "\n".join(lines) + "\n"


@contextlib.contextmanager
def directory_server(*entries: str, most: int = 0, hidden: str = "") -> Iterator[DirectoryServer]:
    """A running server with these entries below BASE."""
    folder = Path(tempfile.mkdtemp(prefix="deskapp-ldap-"))
    server = DirectoryServer(folder, most=most, hidden=hidden)
    try:
        server.fill("\n".join((TOP, *entries)))
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
