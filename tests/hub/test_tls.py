"""The line to a Postgres hub on another machine: only with a certificate that was checked, and a password that stays here."""

from __future__ import annotations

import socket
import ssl
import struct
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from deskapp.domain.errors import Refused, Unavailable
from deskapp.hub.opening import create_hub, guarded, open_hub
from tests.servers import own_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.servers import Server

HOST = "hub.example"


class Authority(NamedTuple):
    """Somebody who signs certificates."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def certificate(name: str, by: Authority | None, *, days: int = 30) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(by.certificate.subject if by else named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=by is None, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(by.key if by else key, hashes.SHA256())
    )
    return Authority(key, made)


class Line(NamedTuple):
    """A server that is reached by TLS, and the authority that is trusted."""

    server: Server
    port: int
    trusted: Path
    other: Path
    house: Authority

    def url(self, *, host: str = HOST, password: str = "Kein Wort", more: str = "") -> str:
        """The address as it would be given to somebody on another computer; only the name is made up."""
        root = "" if "sslrootcert" in more else f"&sslrootcert={self.trusted}"
        return f"postgresql://anna:{password.replace(' ', '%20')}@{host}:{self.port}/tls?hostaddr=127.0.0.1{root}{more}"

    def shows(self, shown: Authority) -> None:
        """From now on the server shows this certificate."""
        self.server.keep("server.crt", shown.pem())
        key = shown.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self.server.keep("server.key", key)
        self.set("select 1")
        wanted = shown.certificate.public_bytes(serialization.Encoding.DER)
        while self.shown() != wanted:
            time.sleep(0.02)

    def set(self, statement: str) -> None:
        """Change a setting of the server, which takes it a moment."""
        with psycopg.connect(self.server.url, autocommit=True) as keeper:
            keeper.execute(statement)
            keeper.execute("select pg_reload_conf()")

    def shown(self) -> bytes | None:
        """The certificate the server shows now; None where it does without TLS."""
        blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as plain:
            plain.sendall(struct.pack("!ii", 8, 80877103))
            if plain.recv(1) != b"S":
                return None
            with blind.wrap_socket(plain) as safe:
                return safe.getpeercert(binary_form=True)


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    folder = tmp_path_factory.mktemp("tls")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    house, stranger = certificate("House", None), certificate("Stranger", None)
    for name, each in (("house.crt", house), ("stranger.crt", stranger)):
        (folder / name).write_bytes(each.pem())
    server = own_server()
    try:
        good = certificate(HOST, house)
        crt = server.keep("server.crt", good.pem())
        key = server.keep("server.key", b"")
        settings = f"listen_addresses = '127.0.0.1'\nport = {port}\nssl = on\nssl_cert_file = '{crt}'\nssl_key_file = '{key}'\n"
        server.listen(settings, "hostssl all all 127.0.0.1/32 scram-sha-256\n")
        server.url += f"&port={port}"
        server.keep(
            "server.key",
            good.key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            ),
        )
        server.start()
        hub = create_hub(server.url.replace("/postgres?", "/tls?"), "House")
        hub.set_login("anna", "0" * 31 + "1")
        hub.open_login("anna", "Kein Wort")
        hub.close()
        yield Line(server, port, folder / "house.crt", folder / "stranger.crt", house)
    finally:
        server.close()


def refused(url: str) -> str:
    """The sentence with which an address is refused."""
    with pytest.raises((Refused, Unavailable)) as error:
        open_hub(url)
    assert "Kein" not in str(error.value), "no password in a sentence"
    return str(error.value)


def test_only_a_checked_certificate_is_taken(line: Line) -> None:
    with closing(open_hub(line.url())) as hub:
        assert hub.info().name == "House"
        used = hub._all("select ssl, version from pg_stat_ssl where pid = pg_backend_pid()")  # type: ignore[attr-defined]
        assert used == [(True, "TLSv1.3")]

    assert "does not match host name" in refused(line.url(host="other.example"))
    assert "certificate verify failed" in refused(line.url(more=f"&sslrootcert={line.other}"))
    for weaker in ("disable", "allow", "prefer", "require", "verify-ca"):
        assert "any certificate" in refused(line.url(more=f"&sslmode={weaker}"))
    assert "any certificate" in refused(line.url(more="&channel_binding=disable"))

    line.shows(certificate(HOST, line.house, days=-1))
    try:
        assert "certificate verify failed" in refused(line.url())
    finally:
        line.shows(certificate(HOST, line.house))


def test_a_wrong_password_and_an_unknown_login_are_answered_alike(line: Line) -> None:
    wrong = refused(line.url(password="Zu viele Worte"))
    unknown = refused(line.url().replace("anna:", "nobody:"))
    assert "password authentication failed" in wrong
    assert wrong.replace("anna", "nobody") == unknown


def test_a_server_without_tls_is_refused(line: Line) -> None:
    line.set("alter system set ssl = off")
    try:
        while line.shown():
            time.sleep(0.02)
        assert "does not support SSL" in refused(line.url())
    finally:
        line.set("alter system reset ssl")
        while not line.shown():
            time.sleep(0.02)


@pytest.mark.parametrize(
    "url",
    ["postgresql://localhost/desk", "postgresql:///desk?host=/run/postgresql", "postgresql://u@127.0.0.1:5433/d", "postgres://[::1]/d"],
)
def test_on_this_computer_nothing_is_asked_for(url: str) -> None:
    assert "sslmode" not in guarded(url)


@pytest.mark.parametrize(
    "url", ["postgresql://u@hub/d", "postgresql://localhost,hub/d", "postgresql:///d?host=hub", "postgresql://u@10.0.0.5:5432/d"]
)
def test_anywhere_else_the_certificate_is_checked(url: str) -> None:
    assert "sslmode=verify-full" in guarded(url)
    assert "channel_binding=require" in guarded(url)
    assert "channel_binding=prefer" in guarded(url + ("&" if "?" in url else "?") + "channel_binding=prefer")
