"""A directory server is read whole, over a line that was checked, page by page, and then only what changed."""

from __future__ import annotations

import base64
import uuid
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.gateways.ldap_server import Address, read_server
from tests.directories import (
    BASE,
    KEEPER,
    READER,
    READER_PASSWORD,
    directory_server,
    needs_slapd,
    person,
    reader,
    windows_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.directories import DirectoryServer

pytestmark = needs_slapd
PHOTO = b"\xff\xd8\xff\xe0" + b"not really a picture" * 3
MANY = 220
LONG_AGO = "modifyTimestamp: 20260101000000Z"


@pytest.fixture
def server() -> Iterator[DirectoryServer]:
    """A house of a lead, a group, a branch on another server, people who name odd leads, and many more."""
    elsewhere = (
        f"dn: ou=elsewhere,{BASE}\nobjectClass: referral\nobjectClass: extensibleObject\nou: elsewhere\n"
        "ref: ldap://127.0.0.1:1/dc=elsewhere\n"
    )
    entries = [
        person("ada", "Ada Berg", more=("title: Head", "departmentNumber: Board")),
        person("bo", "Bo Cruz", manager="ada", more=(
            "title: Clerk", "telephoneNumber: 123", f"jpegPhoto:: {base64.b64encode(PHOTO).decode()}",
            f"cn;lang-fi:: {base64.b64encode('Bo Ääkkönen'.encode()).decode()}",
        )),
        person("cy", "Cy Dahl", manager="nobody"),
        person("self", "Selma Self", manager="self"),
        person("ed", "Ed Falk", manager="flo"),
        person("flo", "Flo Gray", manager="ed"),
        f"dn: cn=printers,{BASE}\nobjectClass: groupOfNames\ncn: printers\nmember: uid=ada,{BASE}\n",
        elsewhere,
        *(person(f"p{n}", f"Person {n}", manager="bo", more=(LONG_AGO,)) for n in range(MANY)),
    ]  # fmt: skip
    with directory_server(*entries) as made:
        yield made


def address(server: DirectoryServer, **more: str) -> Address:
    given = {"url": server.where.plain, "base": BASE, "login": KEEPER, "authority": server.where.authority, **more}
    return Address(**given)  # type: ignore[arg-type]


def test_everybody_is_read_with_managers_by_id_whatever_the_structure(server: DirectoryServer) -> None:
    seen: list[tuple[int, int]] = []
    found = read_server(
        address(server), server.password, page=100, progress=lambda done, total: seen.append((done, total))
    )
    assert len(found.people) == len(found.present) == MANY + 6  # neither the group nor what lies elsewhere
    assert seen[-1][1] == MANY + 6
    by_name = {each.name: each for each in found.people}
    bo, ada = by_name["Bo Cruz"], by_name["Ada Berg"]
    assert (bo.login, bo.job, bo.phone, bo.email) == ("bo", "Clerk", "123", "bo@example.org")
    assert (bo.given, bo.family, bo.photo, ada.unit) == ("Bo", "Cruz", PHOTO, "Board")
    assert bo.manager_id == ada.foreign_id
    assert len(ada.foreign_id) == 36  # an id that stays when she marries, not her place in the directory
    assert by_name["Cy Dahl"].manager_id == f"uid=nobody,{BASE}"
    assert by_name["Selma Self"].manager_id == by_name["Selma Self"].foreign_id
    assert by_name["Ed Falk"].manager_id == by_name["Flo Gray"].foreign_id


def test_the_line_by_tls_from_the_first_byte_is_as_good(server: DirectoryServer) -> None:
    found = read_server(
        address(server, url=server.where.secure, filter="(&(objectClass=inetOrgPerson)(uid=b*))"), server.password
    )
    assert [each.login for each in found.people] == ["bo"]


def test_only_what_changed_since_is_read_and_who_is_gone_is_seen(server: DirectoryServer) -> None:
    first = read_server(address(server), server.password)
    assert first.upto
    first = first._replace(upto="20260102000000Z")  # as if everything had been read the day after the first
    server.change(
        f"dn: uid=p3,{BASE}\nchangetype: modify\nreplace: title\ntitle: Chief\n\ndn: uid=p4,{BASE}\nchangetype: delete\n"
    )
    later = read_server(address(server), server.password, since=first.upto)
    changed = {each.login: each for each in later.people}
    assert changed["p3"].job == "Chief"
    assert len(later.present) == MANY + 5
    assert changed["p3"].manager_id in later.present
    assert later.upto > first.upto
    again = read_server(address(server), server.password, since=later.upto)
    logins = {each.login for each in again.people}
    assert ("p3" in logins, "p5" in logins) == (True, False)  # of the same second: looked at once more


@pytest.mark.parametrize(
    ("more", "password", "said"),
    [
        ({"authority": ""}, None, r"certificate of localhost.*self[- ]signed certificate"),
        ({"url": "127.0.0.1"}, None, r"certificate of 127\.0\.0\.1.*(mismatch|not valid)"),
        ({}, "wrong", "does not know the login"),
        ({}, "", "needs a password"),
        ({"login": ""}, "", "lets nobody read|refused|nothing"),
        ({"base": "dc=nowhere"}, None, "dc=nowhere"),
        ({"filter": "(&(uid=)"}, None, r"\(&\(uid=\)"),
        ({"url": "ldap://localhost:1"}, None, "cannot be reached"),
        ({"url": "http://localhost"}, None, "is not the address of a directory"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_one_sentence_without_the_password(
    server: DirectoryServer, more: dict[str, str], password: str | None, said: str
) -> None:
    if more.get("url") == "127.0.0.1":
        more = {"url": server.where.secure.replace("localhost", "127.0.0.1")}
    with pytest.raises(DeskError, match=said) as raised:
        read_server(address(server, **more), server.password if password is None else password)
    assert server.password not in str(raised.value)


def test_it_stops_when_asked_and_refuses_more_than_it_may_take(server: DirectoryServer) -> None:
    asked = iter([False, False, False, True])
    with pytest.raises(DeskError, match="Stopped as asked"):
        read_server(address(server), server.password, page=50, cancelled=lambda: next(asked))
    with pytest.raises(DeskError, match="returns fewer entries"):
        read_server(address(server), server.password, most=100)


def test_a_server_that_gives_too_few_at_once_is_refused_not_taken_for_the_whole() -> None:
    people = [person(f"p{n}", f"Person {n}") for n in range(30)]
    with (
        directory_server(*people, reader(), most=10) as small,
        pytest.raises(DeskError, match="returns fewer entries"),
    ):
        read_server(address(small, login=READER), READER_PASSWORD, page=10)


def test_a_directory_of_windows_has_ids_logins_and_closed_accounts_of_its_own() -> None:
    entries = (
        windows_person("bo", "Bo Cruz", b"guid of bo", changed="20260301080000.0Z", manager="Ada Berg"),
        windows_person("ada", "Ada Berg", b"guid of ada", changed="20260301080000.0Z"),
        windows_person("dora", "Dora Dahl", b"guid of dora", changed="20260401080000.0Z", control=514),
        windows_person("pc1", "Machine", b"guid of pc", changed="20260401080000.0Z").replace(": user", ": computer", 1),
    )
    with directory_server(*entries, reader(), hidden="entryUUID,modifyTimestamp") as windows:
        where = address(windows, login=READER)
        found = read_server(where, READER_PASSWORD)
        by_login = {each.login: each for each in found.people}
        assert sorted(by_login) == ["ada", "bo", "dora"]
        assert (by_login["dora"].gone, by_login["bo"].gone) == (True, False)
        assert (
            by_login["bo"].manager_id == by_login["ada"].foreign_id == str(uuid.UUID(bytes_le=b"guid of ada\0\0\0\0\0"))
        )
        assert found.upto == "20260401080000.0Z"
        later = read_server(where, READER_PASSWORD, since=found.upto)
        assert [each.login for each in later.people] == ["dora"]
        assert later.present == found.present
