"""Tables from outside: the hard CSV files, every encoding of ours, workbooks, and files that are broken."""

from __future__ import annotations

import csv
import datetime
import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.errors import DeskError
from deskapp.gateways.encodings import detect
from deskapp.gateways.problems import MOST_PROBLEMS, Problems
from deskapp.gateways.tables import clean, kind_of, open_table

SPECTRUM = Path(__file__).parents[3] / "shared" / "data" / "csv" / "csv-spectrum"


@pytest.fixture
def write(tmp_path: Path):
    def write(content: str | bytes, name: str = "table.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def read(path: Path, **options) -> list[dict[str, str]]:
    with open_table(path, **options) as table:
        return [dict(zip(table.headers, row.cells, strict=True)) for row in table.rows]


@pytest.mark.skipif(not SPECTRUM.exists(), reason="example data is not here")
@pytest.mark.parametrize("name", [path.stem for path in sorted(SPECTRUM.glob("csvs/*.csv"))])
def test_csv_spectrum(write, name: str) -> None:
    expected = json.loads((SPECTRUM / "json" / f"{name}.json").read_text())
    content = (SPECTRUM / "csvs" / f"{name}.csv").read_bytes()
    if name.endswith("_crlf"):  # kept with plain ends of lines there
        content = content.replace(b"\r", b"").replace(b"\n", b"\r\n")
    found = read(write(content))
    if name == "location_coordinates":  # one object instead of a list, and the number was made unreadable afterwards
        expected = [{**expected, "Contact Phone Number": "2095257564"}]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nummer;Betreff;Priorität\n1;Drucker läuft nicht;Hoch\n2;Kein Zugriff auf Lohnbüro, Käthe Groß;Normal\n",
        "Numero;Otsikko;Pyytäjä\n1;Näyttö välkkyy;Päivi Mäkelä\n",
        "Szám;Tárgy;Kérelmező\n1;A nyomtató nem működik;Szőke Győző\n",
        "Numara;Konu;Öncelik\n1;Yazıcı çalışmıyor;Yüksek\n2;Şifre sıfırlama, Çağrı Öğün;Düşük\n",
        "الرقم;الموضوع;مقدم الطلب\n1;الطابعة لا تعمل;محمد علي\n",
        "id;name;salary (£)\n1;O’Brien – Café;12\n",
    ],
    ids=["de", "fi", "hu", "tr", "ar", "en"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "page"])
def test_every_language_in_every_encoding(write, text: str, encoding: str) -> None:
    pages = {"Sz": "cp1250", "Numa": "cp1254", "ال": "cp1256"}
    page = next((page for start, page in pages.items() if text.startswith(start)), "cp1252")
    path = write(text.encode(page if encoding == "page" else encoding))
    rows = read(path)
    assert ";".join(rows[0]) == text.splitlines()[0]
    assert ";".join(rows[-1].values()) == text.splitlines()[-1]


def test_letters_of_other_languages_do_not_make_a_file_arabic(write) -> None:
    assert read(write("name,town\nJoão,São Paulo Ñuñoa\n".encode("cp1252")))[0] == {
        "name": "João",
        "town": "São Paulo Ñuñoa",
    }


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(write, separator: str) -> None:
    lines = [["name", "salary", "note"], ["Müller, Jörg", "1.200,50", "a;b|c"], ["Ågren", "2", "x\ty, z"]]
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(lines)
    rows = read(write(text.getvalue()))
    assert [list(rows[0]), *(list(row.values()) for row in rows)] == lines


def test_names_with_commas_do_not_hide_semicolons(write) -> None:
    assert read(write("Name, first;Number\nMüller, Jörg;1\nGroß, Käthe;2\n"))[1] == {
        "Name, first": "Groß, Käthe",
        "Number": "2",
    }


def test_what_excel_says_of_itself_and_spaces_after_separators(write) -> None:
    assert read(write("sep=|\r\na|b,c\r\n1|2\r\n")) == [{"a": "1", "b,c": "2"}]
    assert read(write('a, b\n1, "2, 3"\n')) == [{"a": "1", "b": "2, 3"}]


def test_rows_keep_the_line_they_start_in(write) -> None:
    path = write('\n\na,b\r\n1,"x\ny"\n\n,\n2,z\n')
    with open_table(path) as table:
        assert table.header_line == 3
        assert [(row.line, row.cells) for row in table.rows] == [(4, ["1", "x\ny"]), (8, ["2", "z"])]
        assert table.done() == table.total == path.stat().st_size


def test_nul_and_halves_of_characters_go(write) -> None:
    assert clean("a\0b\ud83dc\udc00d") == "abcd"
    assert clean("\ud83d\ude00 ö") == "😀 ö"
    assert read(write(b"a,b\n1\0,x\xed\xa0\x80y\n")) == [{"a": "1", "b": "xy"}]
    assert clean("plain ä") == "plain ä"


def test_short_rows_are_filled_and_empty_ends_cut(write) -> None:
    assert read(write("a,b,c\n1\n1,2,3,,\n")) == [{"a": "1", "b": "", "c": ""}, {"a": "1", "b": "2", "c": "3"}]


@pytest.mark.parametrize(
    ("text", "line", "column", "why"),
    [
        ('a,b\n1,2\n3,"open\n5,6\n', 3, 2, "a quote opens here and is never closed"),
        ('a,b\n1,"x"y\n', 2, 2, "after it closes in line 2 more text follows"),
        ('a,b\n1,"x\n2,"y\n', 2, 2, "after it closes in line 3 more text follows"),
        ("a,b\n1,2\n1,2,3,4\n", 3, 3, "there are 4 cells but only 2 headings"),
        ("", 1, 1, "the file is empty"),
        ("\n \n", 1, 1, "the file is empty"),
        ('"a,b\n1,2\n', 1, 1, "a quote opens here and is never closed"),
    ],
)
def test_broken_csv_says_where(write, text: str, line: int, column: int, why: str) -> None:
    path = write(text)
    with pytest.raises(DeskError) as caught:
        read(path)
    assert caught.value.code == "file.broken"
    assert (caught.value.data["line"], caught.value.data["column"]) == (line, column)
    assert why in str(caught.value)
    assert str(caught.value).startswith(f"{path}, line {line}, column {column}: ")


def test_problems_are_collected_where_a_list_is_given(write) -> None:
    problems = Problems()
    rows = read(write("a,b\n1,2,3\n1,2\n" + "1,2,3\n" * 1500), problems=problems)
    assert rows == [{"a": "1", "b": "2"}]
    assert (len(problems), problems.total) == (MOST_PROBLEMS, 1501)
    assert (problems[0].line, problems[0].column) == (2, 3)


def test_an_encoding_that_was_named_is_kept_to(write) -> None:
    path = write("a,b\n1,ő\n".encode("cp1250"))
    assert read(path, encoding="cp1250")[0]["b"] == "ő"
    with pytest.raises(DeskError, match="the text is not ascii"):
        read(path, encoding="ascii")


def test_files_that_are_no_tables(write, tmp_path: Path) -> None:
    for content in (b"%PDF-1.7 ...", b"\xd0\xcf\x11\xe0\xa1\xb1", b"\x7fELF" + bytes(500), b"\x89PNG\r\n"):
        with pytest.raises(DeskError) as caught:
            kind_of(write(content))
        assert caught.value.code == "file.kind"
    for path, code in ((tmp_path / "none.csv", "file.missing"), (tmp_path, "file.unreadable")):
        with pytest.raises(DeskError) as caught:
            read(path)
        assert caught.value.code == code


def test_kinds(write) -> None:
    assert kind_of(write("# comment\n folded\n\nversion: 1\n\ndn: uid=a\n", "people.txt")) == "ldif"
    assert kind_of(write("dn:: b3U=\n", "people.txt")) == "ldif"
    assert kind_of(write("dn,name\n1,2\n", "people.txt")) == "csv"
    assert kind_of(write("anything", "people.ldif")) == "ldif"


# XLSX


def _book(path: Path, rows: list[list[object]], *, empty_first: bool = False) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    if empty_first:
        sheet = book.create_sheet("Export")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook(tmp_path: Path) -> None:
    path = _book(
        tmp_path / "t.xlsx",
        [
            [],
            ["Number", "Opened", "Count", "Share", "Done", "Day", None],
            ["T-1", datetime.datetime(2026, 3, 1, 9, 30), 12.0, 0.5, True, datetime.date(2026, 3, 2)],
            [],
            ["T-2", None, 3, None, False, "=1+1"],
        ],
        empty_first=True,
    )
    with open_table(path) as table:
        assert (table.kind, table.header_line) == ("xlsx", 2)
        assert table.headers == ["Number", "Opened", "Count", "Share", "Done", "Day"]
        assert [(row.line, row.cells) for row in table.rows] == [
            (3, ["T-1", "2026-03-01T09:30:00", "12", "0.5", "TRUE", "2026-03-02T00:00:00"]),
            (5, ["T-2", "", "3", "", "FALSE", ""]),
        ]
        assert table.done() == 5
    assert len(read(path, sheet="Export")) == 2
    with pytest.raises(DeskError, match=r"no sheet called Other\. Found: Sheet, Export"):
        read(path, sheet="Other")


def test_a_workbook_with_too_many_cells_or_none(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="line 2, column 3: there are 3 cells but only 2 headings"):
        read(_book(tmp_path / "wide.xlsx", [["a", "b"], [1, 2, 3]]))
    with pytest.raises(DeskError, match="the file is empty"):
        read(_book(tmp_path / "none.xlsx", []))


def test_damaged_workbooks_and_other_archives(tmp_path: Path) -> None:
    whole = _book(tmp_path / "t.xlsx", [["a", "b"], *([n, "x" * 50] for n in range(500))]).read_bytes()
    for name, content in (("cut.xlsx", whole[: len(whole) // 2]), ("no.xlsx", b"PK\x03\x04 nothing")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(DeskError, match="the workbook is damaged"):
            read(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "t.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(DeskError, match="neither CSV nor XLSX"):
        read(tmp_path / "t.docx")
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as bad:
        for part in archive.namelist():
            content = archive.read(part)
            bad.writestr(part, content[: len(content) // 2] if "sheet1" in part else content)
    with pytest.raises(DeskError, match=r"line [1-9][0-9]*, column 1: the workbook is damaged"):
        read(tmp_path / "bad.xlsx")


# Properties

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=12)


@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from(",;\t|"))
def test_what_was_written_is_read(tmp_path_factory, cells: list[list[str]], separator: str) -> None:
    path = tmp_path_factory.getbasetemp() / "written.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL)
        writer.writerows([["a", "b", "c"], *cells])
    rows = [list(row.values()) for row in read(path, separator=separator)]
    assert rows == [row for row in cells if any(cell.strip() for cell in row)]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    assert detect(path)
    with suppress(DeskError):
        read_headers_too(path)


def read_headers_too(path: Path) -> None:
    with open_table(path) as table:
        for row in table.rows:
            assert len(row.cells) == len(table.headers)
