"""People of a directory server (LDAP, Active Directory too): read page by page over a line that was checked.

The line is always TLS, by `ldaps://` or by StartTLS, and the certificate must be that of the host, signed by somebody
the system trusts or by the authority that is named. Referrals are not followed: a password is for one server.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ldap3 import NONE, SUBTREE, Connection, Server, Tls
from ldap3.core import exceptions as wrong

from deskapp.domain.errors import DeskError, Refused, Unavailable
from deskapp.gateways.ldif import PICTURES, Entry, normal_dn
from deskapp.gateways.mapping import FileMap
from deskapp.gateways.people_file import ATTRIBUTES, PersonIn, is_person, of_entry
from deskapp.gateways.tables import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.gateways.columns import Cancelled, Progress

EVERYBODY = "(|(objectClass=inetOrgPerson)(objectClass=organizationalPerson)(objectClass=user))"
PAGE = 500
MOST = 200_000
PATIENCE_S = 15
_IDS = ("entryuuid", "objectguid")
_WHO = ("uid", "samaccountname", "objectclass")
_WHEN = ("modifytimestamp", "whenchanged")
_STATE = "useraccountcontrol"
_PAGED = "1.2.840.113556.1.4.319"
_CUT = (3, 4, 11)  # time, size and the administrator's limit: codes the library takes for success
_TIME = re.compile(r"\d{14}(?:[.,]\d+)?Z").fullmatch


@dataclass(frozen=True, slots=True)
class Address:
    """Where a directory is and what is read of it. `login` is who asks, "" = nobody by name."""

    url: str
    base: str
    login: str = ""
    filter: str = ""
    authority: str = ""  # a file of certificates that are trusted besides the system's; "" = only those
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)  # our field -> their attributes


class Found(NamedTuple):
    """What was read. `people` are all, or with `since` those changed since; `present` is everybody's id.

    `upto` is the newest change seen, to be given as `since` the next time; "" where the server does not say it.
    """

    people: list[PersonIn]
    present: frozenset[str]
    upto: str


def read_server(
    address: Address,
    password: str = "",
    *,
    since: str = "",
    most: int = MOST,
    page: int = PAGE,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Found:
    """Read a directory. First who is there, so that managers have ids and leavers are seen; then the rest, page by page.

    Errors: `directory.url`, `directory.unreachable`, `directory.certificate`, `directory.login`, `directory.password`,
    `directory.base`, `directory.filter`, `directory.limit`, `directory.refused`, `stopped`.
    """
    host, port, at_once = _place(address.url)
    seen = _Watch(progress, cancelled)
    with _named(address), _line(address, password, host, port, at_once=at_once) as line:
        wanted = f"({_inside(address.filter or EVERYBODY)})"
        ids: dict[str, str] = {}
        clock = "whenChanged"  # Active Directory can only be asked by this, and has no entryUUID
        for entry in _pages(line, host, address.base, wanted, (*_IDS, *_WHO), page, most, seen):
            if is_person(entry):
                ids[entry.dn] = _id(entry)
                clock = "modifyTimestamp" if entry.first("entryuuid") else clock
        if since and _TIME(since):
            wanted = f"(&{wanted}({clock}>={since}))"
        file_map = FileMap(columns={**ATTRIBUTES, **address.columns})
        names = {each.lower() for found in file_map.columns.values() for each in found}
        asked = tuple(dict.fromkeys((*_IDS, *_WHO, *_WHEN, _STATE, "department", *PICTURES, *sorted(names))))
        seen.total = 0 if since else len(ids)
        people: list[PersonIn] = []
        upto = since
        for entry in _pages(line, host, address.base, wanted, asked, page, most, seen):
            if entry.dn not in ids:
                continue  # it came while we read: the next time
            upto = max(upto, _changed(entry))
            person = of_entry(entry, file_map, ids[entry.dn])
            people.append(person._replace(manager_id=ids.get(person.manager_id, person.manager_id)))
    once: dict[str, PersonIn] = {}
    for person in people:
        once.setdefault(person.foreign_id, person)
    return Found(list(once.values()), frozenset(ids.values()), upto)


class _Watch:
    """Tells how many entries have come, and stops where it is asked to."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._progress, self._cancelled = progress, cancelled
        self.total = 0

    def look(self, done: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Refused("stopped")
        if self._progress is not None:
            self._progress(done, max(self.total, done))


def _place(url: str) -> tuple[str, int, bool]:
    """(host, port, TLS from the first byte)."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise Refused("directory.url", url=url) from None
    if parts.scheme not in ("ldap", "ldaps") or not parts.hostname or parts.path.strip("/") or parts.username:
        raise Refused("directory.url", url=url)
    at_once = parts.scheme == "ldaps"
    return parts.hostname, port or (636 if at_once else 389), at_once


def _inside(text: str) -> str:
    """A filter without its outermost brackets."""
    text = text.strip()
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text


class _Checked(Tls):  # type: ignore[misc]
    """TLS by the system's own rules: the library's would look at the host's name by code of its own."""

    def __init__(self, host: str, authority: str) -> None:
        super().__init__(validate=ssl.CERT_REQUIRED)
        self._host = host
        self.trouble: ssl.SSLError | None = None
        try:
            self._context = ssl.create_default_context()
            if authority:
                self._context.load_verify_locations(cafile=authority)
        except (OSError, ssl.SSLError) as error:
            raise Unavailable("directory.authority", path=authority, why=_why(error)) from None

    def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:
        try:
            connection.socket = self._context.wrap_socket(connection.socket, server_hostname=self._host)
        except ssl.SSLError as error:
            self.trouble = error
            raise


@contextmanager
def _line(address: Address, password: str, host: str, port: int, *, at_once: bool) -> Iterator[Connection]:
    if address.login and not password:
        raise Refused("directory.password", host=host)  # a server takes a name without a password for nobody
    tls = _Checked(host, address.authority)
    server = Server(_reached(host, port), port, use_ssl=at_once, tls=tls, get_info=NONE, connect_timeout=PATIENCE_S)
    line = Connection(
        server,
        address.login or None,
        password or None,
        auto_referrals=False,
        raise_exceptions=True,
        read_only=True,
        check_names=False,
        return_empty_attributes=False,
        receive_timeout=PATIENCE_S,
    )
    try:
        try:
            line.open(read_server_info=False)
            if not at_once:
                line.start_tls(read_server_info=False)
        except (wrong.LDAPException, OSError) as error:
            if tls.trouble is not None:
                raise Unavailable("directory.certificate", host=host, why=_why(tls.trouble)) from None
            raise Unavailable("directory.unreachable", host=host, why=_why(error)) from None
        line.bind(read_server_info=False)
        yield line
    finally:
        with contextlib.suppress(wrong.LDAPException, OSError):  # it may be broken already
            line.unbind()
        if line.socket is not None:
            line.socket.close()


def _reached(host: str, port: int) -> str:
    """The one of the host's addresses that answers."""
    try:
        with socket.create_connection((host, port), PATIENCE_S) as tried:
            found = str(tried.getpeername()[0])
    except OSError as error:
        raise Unavailable("directory.unreachable", host=host, why=_why(error)) from None
    return found


@contextmanager
def _named(address: Address) -> Iterator[None]:
    """The library's errors as sentences; none of them holds the password."""
    host = urlsplit(address.url).hostname or address.url
    try:
        yield
    except DeskError:
        raise
    except (wrong.LDAPInvalidCredentialsResult, wrong.LDAPInappropriateAuthenticationResult):
        raise Refused("directory.login", host=host, login=address.login) from None
    except (wrong.LDAPNoSuchObjectResult, wrong.LDAPInvalidDNSyntaxResult, wrong.LDAPInvalidDnError):
        raise Refused("directory.base", host=host, base=address.base) from None
    except wrong.LDAPInvalidFilterError:
        raise Refused("directory.filter", filter=address.filter) from None
    except wrong.LDAPAdminLimitExceededResult:
        raise Unavailable("directory.limit", host=host) from None
    except wrong.LDAPOperationResult as error:
        raise Refused("directory.refused", host=host, why=_why(error)) from None
    except (wrong.LDAPException, OSError) as error:
        raise Unavailable("directory.unreachable", host=host, why=_why(error)) from None


def _why(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, wrong.LDAPOperationResult):
        return str(error.message or error.description or "unknown").strip()
    return str(getattr(error, "strerror", "") or error).split("\n")[0].strip() or type(error).__name__


def _pages(
    line: Connection, host: str, base: str, wanted: str, asked: tuple[str, ...], page: int, most: int, seen: _Watch
) -> Iterator[Entry]:
    """Every entry, in pages; more than `most` are refused, because who is left out would look as if he had gone."""
    cookie: bytes | None = None
    count = 0
    while cookie is None or cookie:
        seen.look(count)
        line.search(base, wanted, SUBTREE, attributes=list(asked), paged_size=page, paged_cookie=cookie)
        if line.result["result"] in _CUT:
            raise Unavailable("directory.limit", host=host)
        if line.result["result"]:  # what is here is on another server
            raise wrong.LDAPNoSuchObjectResult
        for answer in line.response:
            if answer.get("type") == "searchResEntry":
                count += 1
                yield _entry(answer)
        if count > most:
            raise Unavailable("directory.limit", host=host)
        control = (line.result.get("controls") or {}).get(_PAGED) or {}
        cookie = (control.get("value") or {}).get("cookie") or b""
    seen.look(count)


def _entry(answer: dict[str, Any]) -> Entry:
    entry = Entry(normal_dn(answer["dn"]), 0)
    for name, values in answer["raw_attributes"].items():
        plain = name.partition(";")[0].lower()
        if plain in PICTURES:
            entry.pictures.setdefault(plain, bytes(values[0]) if values else b"")
        elif plain == "objectguid":
            entry.attributes[plain] = [str(uuid.UUID(bytes_le=bytes(each))) for each in values if len(each) == 16]
        else:
            texts = [clean(bytes(each).decode("utf-8", "replace")) for each in values]
            entry.attributes.setdefault(plain, []).extend(texts)
    return entry


def _id(entry: Entry) -> str:
    """What stays when somebody is renamed or moves; the name itself where the server has nothing better."""
    return entry.first(*_IDS).lower() or entry.dn


def _changed(entry: Entry) -> str:
    return max((each for each in (entry.first(name) for name in _WHEN) if _TIME(each)), default="")
