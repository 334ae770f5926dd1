"""LDIF as RFC 2849 has it, and names of entries as keys."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.gateways.ldif import Entry, normal_dn, open_directory
from deskapp.gateways.problems import Problems

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def read(tmp_path: Path):
    def read(text: str) -> tuple[list[Entry], Problems]:
        path = tmp_path / "people.ldif"
        path.write_text(text, encoding="utf-8", newline="")
        problems = Problems()
        with open_directory(path, problems=problems) as directory:
            entries = list(directory.entries)
            assert directory.done() == directory.total
        return entries, problems

    return read


def test_an_export(read) -> None:
    name = base64.b64encode("Jörg Müller".encode()).decode()
    entries, problems = read(
        "# a comment\r\n that goes on\r\nversion: 1\r\n\r\n"
        "dn: uid=jm, ou=People,dc=example,dc=com\r\nuid: jm\r\n#title: no\r\n"
        f"cn:: {name}\r\nou: Payroll\r\nou: Pe\r\n ople\r\ndescription:\r\nJpegPhoto:: /9j/4A==\r\n"
        "seeAlso:<file:///etc/passwd\r\ncn;lang-fi: Jyrki\r\n\r\n\r\n"
        "dn:: dWlkPcOkLG91PVg=\r\nuid:ä\r\n"
    )
    assert not problems
    assert [(entry.dn, entry.line) for entry in entries] == [
        ("uid=jm,ou=people,dc=example,dc=com", 5),
        ("uid=ä,ou=x", 18),
    ]
    assert entries[0].attributes == {
        "uid": ["jm"],
        "cn": ["Jörg Müller", "Jyrki"],
        "ou": ["Payroll", "People"],
        "description": [""],
        "jpegphoto": [""],
    }
    assert entries[0].first("description", "title", "ou") == "Payroll"
    assert entries[0].first("title") == ""


def test_what_is_wrong_is_listed_with_its_line(read) -> None:
    entries, problems = read(
        "dn: uid=a\nuid a\n\nuid: b\ndn: uid=b\n\ndn: uid=c\ncn:: %%%\n\ndn: uid=d\nchangetype: modify\nreplace: cn\n\n"
        "dn: uid=e\nchangetype: add\nuid: e\n"
    )
    assert [entry.dn for entry in entries] == ["uid=e"]
    assert [(problem.line, problem.column, problem.code) for problem in problems] == [
        (2, 1, "ldif.line"),
        (4, 1, "ldif.dn"),
        (8, 5, "ldif.base64"),
        (11, 1, "ldif.change"),
    ]
    assert "modify" in problems[-1].why


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("uid=SCarter, ou=People, dc=example,dc=com", "uid=scarter,ou=people,dc=example,dc=com"),
        (r"CN=Carter\, Sam,OU=X", r"cn=carter\, sam,ou=x"),
        (r"CN=Carter\2C Sam,OU=X", r"cn=carter\, sam,ou=x"),
        ('cn="Carter, Sam";ou=X', r"cn=carter\, sam,ou=x"),
        (r"cn=J\C3\B6rg", "cn=jörg"),
        ("ou=b+cn=a  c , dc=x", "cn=a c+ou=b,dc=x"),
        ("", ""),
    ],
)
def test_names_of_entries(written: str, normal: str) -> None:
    assert normal_dn(written) == normal


VALUE = st.text(alphabet='\\,;+"=<># aBéc', min_size=1, max_size=8).filter(lambda value: value.strip() == value)


@given(st.lists(st.tuples(st.sampled_from(["cn", "OU"]), VALUE), min_size=1, max_size=4))
def test_every_way_to_escape_is_one_name_and_normal_names_stay(parts: list[tuple[str, str]]) -> None:
    escaped = ",".join(f"{kind}={re.sub(r'([^a-zA-Z])', lambda m: chr(92) + m[1], value)}" for kind, value in parts)
    by_hex = ", ".join(f"{kind}=" + "".join(f"\\{byte:02x}" for byte in value.encode()) for kind, value in parts)
    once = normal_dn(escaped)
    assert normal_dn(once) == normal_dn(by_hex) == once


@given(st.text())
def test_any_text_is_read_or_listed(tmp_path_factory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.ldif"
    path.write_bytes(text.encode("utf-8", "replace"))
    with open_directory(path, problems=Problems()) as directory:
        list(directory.entries)
