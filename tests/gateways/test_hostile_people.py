"""Lists of people as houses really send them: read as far as they are sound, and counted exactly."""

from __future__ import annotations

import base64
import codecs
import datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest

from deskapp.gateways.people_file import read_people

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.workbook import Workbook

H = "id,name,email,manager\n"
PAIR = "1,Ämne Ek,a@x.fi,\n2,Bo,b@x.fi,1\n"
UNDER = [("1", ""), ("2", "1")]


def read(path: Path) -> tuple[list[tuple[str, str]], dict[str, int]]:
    """(id and manager of each, what is counted and not nothing); fails where something is wrong with the file."""
    found = read_people(path)
    assert not found.problems, found.problems
    return [(each.foreign_id, each.manager_id) for each in found.people], {
        name: count for name, count in found.report.items() if count
    }


def written(folder: Path, content: bytes | str, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "content",
    [
        codecs.BOM_UTF8 + (H + PAIR).encode(),
        codecs.BOM_UTF16_LE + (H + PAIR).encode("utf-16-le"),
        (H + PAIR).encode("utf-16-be"),
        codecs.BOM_UTF32_LE + (H + PAIR).encode("utf-32-le"),
        (H + PAIR).encode("cp1252"),
        (H + PAIR).replace("\n", "\r\n").encode(),
        (H + PAIR).replace("\n", "\r").encode(),
        ("sep=;\n" + (H + PAIR).replace(",", ";")).encode(),
        (H + PAIR).replace(",", "|").encode(),
        ("\n\nStaff list 2026,,,\nprinted on 1 Jan,,,\n,,,\n" + H + PAIR).encode(),
        ("Staff list 2026\n\n" + (H + PAIR).replace(",", ";")).encode(),
        (H + PAIR).replace("\n", ",,,\n").encode(),
        ("id ,name  ,email,manager \n 1 ,Ämne Ek \u00a0,a@x.fi, \n2\t,\u200bBo,b@x.fi,\ufeff1 \n,,,\n  ,  ,,  \n").encode(),
        ("id,name,email,manager\n\u200f1,\u2067Ämne Ek\u2069,a@x.fi,\n2,Bo,b@x.fi,1\u200e\n").encode(),
    ],
    ids=["utf8", "utf16", "bare", "utf32", "cp1252", "crlf", "cr", "sep", "pipe", "title", "alone", "tail", "blanks", "turned"],
)  # fmt: skip
def test_whatever_wrote_it_the_list_is_the_same(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path, content)
    assert read(path) == (UNDER, {"rows": 2, "distinct_ids": 2, "roots": 1, "max_depth": 2, "widest_span": 1})
    assert [each.name for each in read_people(path).people] == ["Ämne Ek", "Bo"]


@pytest.mark.parametrize(
    ("manager", "found"),
    [
        ("1", "1"), ("1.0", "1"), ("١", "1"), ("A@X.FI", "1"), ("ämne ek", "1"), ('"Ek, Ämne"', "1"), ("Ämne Ek (1)", "1"),
        ("A\u0308mne Ek", "1"), ("Ämne Ek <a@x.fi>", "1"), ("0", ""), ("-", ""), ("NULL", ""), ("#REF!", "#REF!"),
        ("Bo", "Bo"), ("two", "two"),
    ],
)  # fmt: skip
def test_a_manager_is_found_however_he_is_named(tmp_path: Path, manager: str, found: str) -> None:
    rows = f"{H}1,Ämne Ek,a@x.fi,\nTwo,Bo,b@x.fi,1\n3,Bo,c@x.fi,1\n4,Cy,d@x.fi,{manager}\n5,Di,,1\n6,Ed,,1\n"
    people, counts = read(written(tmp_path, rows))
    assert people[3] == ("4", found)  # there are two of the name Bo, and an id in other letters is another id
    assert counts.get("dangling_manager_refs", 0) == (found not in ("", "1"))


def test_circles_doubles_and_who_leads_himself_are_counted(tmp_path: Path) -> None:
    rows = "1,A,,3\n2,B,,1\n3,C,,2\n4,D,,3\n5,E,,5\n6,F,,\n6,F again,,1\nAB,G,,\nab,H,,AB\n"
    people, counts = read(written(tmp_path, H + rows))
    assert [each for each, _ in people] == ["1", "2", "3", "4", "5", "6", "AB", "ab"]
    assert counts == {
        "rows": 9, "distinct_ids": 8, "duplicate_ids": 1, "roots": 2, "self_managers": 1, "people_in_cycles": 4,
        "max_depth": 2, "widest_span": 2,
    }  # fmt: skip


def test_lines_within_quotes_are_one_cell(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,name,job,manager\r\n1,"Ann\r\nEk","Head ""of""\r\nall",\r\n2,Bo,,1\r\n')
    assert read(path)[0] == UNDER
    first = read_people(path).people[0]
    assert (first.name, first.job, read_people(path).people[1].line) == ("Ann Ek", 'Head "of" all', 5)


# ---- workbooks


def _plain(book: Workbook) -> None:
    for row in (["id", "name", "manager"], [1, "Ämne Ek", None], [2.0, "Bo", 1]):
        book.active.append(row)


def _merged_title(book: Workbook) -> None:
    book.active.append(["Staff", None, None])
    _plain(book)
    book.active.merge_cells("A1:C1")


def _hidden_first(book: Workbook) -> None:
    book.active.append(["id", "name"])
    book.active.append([9, "Of last year"])
    book.active.sheet_state = "hidden"
    book.active = book.create_sheet("Now")
    _plain(book)


def _cover(book: Workbook) -> None:
    book.active.append(["How to read this file"])
    book.active.append([datetime.date(2026, 1, 2)])
    book.active = book.create_sheet("People")
    _plain(book)


def _beside(book: Workbook) -> None:
    sheet = book.active
    for line, row in enumerate((["id", "name", "manager"], [1, "Ämne Ek", None], [2, "Bo", 1]), start=4):
        for column, value in enumerate(row, start=3):
            sheet.cell(line, column, value)
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["C"].hidden = True


@pytest.mark.parametrize("fill", [_plain, _merged_title, _hidden_first, _cover, _beside])
def test_a_workbook_is_read_where_its_list_stands(tmp_path: Path, fill: Callable[[Workbook], None]) -> None:
    book = openpyxl.Workbook()
    fill(book)
    path = tmp_path / "people.xlsx"
    book.save(path)
    assert read(path) == (UNDER, {"rows": 2, "distinct_ids": 2, "roots": 1, "max_depth": 2, "widest_span": 1})


def test_formulas_nobody_has_reckoned_say_nothing(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["id", "name", "manager"],
        [1, "Ann", None],
        [2, '="B"&"o"', "=A2"],
        [datetime.date(2026, 1, 2), "Cy", 1],
    ):
        book.active.append(row)
    book.save(tmp_path / "people.xlsx")
    people = read_people(tmp_path / "people.xlsx").people
    assert [(each.foreign_id, each.name, each.manager_id) for each in people] == [
        ("1", "Ann", ""), ("2", "2", ""), ("2026-01-02T00:00:00", "Cy", "1"),
    ]  # fmt: skip


# ---- directories


def _entry(login: str, *lines: str) -> str:
    return "\n".join((f"dn: uid={login},ou=p,dc=x", "objectClass: person", f"uid: {login}", *lines)) + "\n\n"


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def test_a_directory_with_all_its_habits(tmp_path: Path) -> None:
    text = (
        "version: 1\n# a comment that is\n  folded\n\n" + _entry("a", f"cn:: {_b64('Ämne Ek')}", "title: Head o", " f all")
        + f"dn:: {_b64('uid=ö,ou=p,dc=x')}\nobjectClass: person\nuid:: {_b64('ö')}\ncn: Bo\nmanager: UID=A, OU=p,dc=\n X\n\n"
        + _entry("A", "cn: Ämne again") + _entry("c", "cn: Cy", "manager: uid=a,ou=p,dc=x", "manager: uid=ö,ou=p,dc=x")
        + "dn: ou=there,dc=x\nobjectClass: referral\nref: ldap://other/ou=there,dc=x\n\n"
        + "# refldap://other/dc=y\n\nref: ldap://other/dc=z\n\nsearch: 2\nresult: 0 Success\n"
    )  # fmt: skip
    for content in (text.encode(), text.replace("\n", "\r\n").encode(), codecs.BOM_UTF16_LE + text.encode("utf-16-le")):
        path = written(tmp_path, content, "people.ldif")
        people, counts = read(path)
        first, other, third = (f"uid={each},ou=p,dc=x" for each in ("a", "ö", "c"))
        assert people == [(first, ""), (other, first), (third, first)]
        assert counts["duplicate_ids"] == 1
        assert (read_people(path).people[0].name, read_people(path).people[0].job) == ("Ämne Ek", "Head of all")
