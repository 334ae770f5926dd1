"""Tables from outside: CSV in whatever dialect and encoding, and XLSX, read row by row."""

from __future__ import annotations

import csv
import datetime
import io
import re
import warnings
import zipfile
import zlib
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

from deskapp.domain.errors import DeskError
from deskapp.gateways.encodings import detect
from deskapp.gateways.problems import Problem, Problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    Heads = Callable[[Sequence[str]], bool]

SEPARATORS = ",;\t|"
MOST_IN_A_CELL = 1 << 24
MOST_UNPACKED = 2 << 30
TITLES = 12
"""So many rows may stand above the headings."""

_DAMAGE = (KeyError, ValueError, TypeError, AttributeError, EOFError, zlib.error, ElementTree.ParseError)
_SAMPLE = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0"  # the old .xls, and other Office files of before 2007
_LDIF = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n|#[^\n]*\n(?: [^\n]*\n)*)*(?:version|dn)::?[ \t]*\S", re.IGNORECASE
)


class Row(NamedTuple):
    """Cells of one record; as many as there are headings. `line` is the one it starts in, from 1."""

    line: int
    cells: list[str]


@dataclass(slots=True)
class Table:
    """An open table. `rows` can be read once; `done()` of `total` says how far it is, in bytes or rows."""

    headers: list[str]
    header_line: int
    rows: Iterator[Row]
    total: int
    done: Callable[[], int]
    kind: str
    encoding: str = ""
    separator: str = ""


def kind_of(path: Path) -> str:
    """One of csv, xlsx and ldif, by what is in the file; its name decides only what could be several."""
    try:
        with path.open("rb") as file:
            start = file.read(_SAMPLE)
    except FileNotFoundError:
        raise DeskError("file.missing", path=path) from None
    except OSError as error:
        raise DeskError("file.unreadable", path=path, why=error.strerror or "unknown") from None
    if start.startswith(b"PK\x03\x04"):
        return "xlsx"
    if start.startswith((_OLE, b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")):
        raise DeskError("file.kind", path=path)
    if start.count(0) > len(start) // 10 and detect(path) not in ("utf-16", "utf-32", "utf-16-le", "utf-16-be"):
        raise DeskError("file.kind", path=path)
    if path.suffix.lower() == ".ldif" or _LDIF.match(start):
        return "ldif"
    return "csv"


@contextmanager
def open_table(
    path: Path,
    *,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    problems: Problems | None = None,
    heads: Heads | None = None,
) -> Iterator[Table]:
    """Open a CSV or XLSX file; encoding and separator are found out where not given.

    The first row that is not empty holds the headings, or the first of the topmost ones for which `heads` is true: above a
    list often stand its title and a date. Of a workbook the first sheet that has such a row is taken, hidden ones last.
    Rows with too many cells and quotes that do not close go to `problems` (such a quote ends the reading); without
    `problems` they raise `file.broken`. Short rows are filled up, empty ones skipped; NUL and lone surrogates are taken out.
    """
    kind = kind_of(path)
    if kind == "ldif":
        raise DeskError("file.kind", path=path)
    report = problems if problems is not None else _Raises(path)
    opened = _xlsx(path, sheet, report, heads) if kind == "xlsx" else _csv(path, encoding, separator, report, heads)
    with opened as table:
        yield table


def _head(records: Iterator[Row], heads: Heads | None) -> tuple[Row | None, Iterator[Row], bool]:
    """(the row of headings, the rows below it, whether it is one as asked for)."""
    first = next(records, None)
    if first is None or heads is None or heads(first.cells):
        return first, records, first is not None
    above = []
    for row in islice(records, TITLES):
        if heads(row.cells):
            return row, records, True
        above.append(row)
    return first, chain(above, records), False


class _Raises(Problems):
    """For readers who want no list: the first problem is an error."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def put(self, problem: Problem) -> None:
        raise broken(self._path, problem)


def broken(path: Path, problem: Problem) -> DeskError:
    """A problem as an error."""
    return DeskError("file.broken", path=path, line=problem.line, column=problem.column, why=problem.why)


def _fail(path: Path, line: int, code: str, **data: object) -> DeskError:
    return broken(path, Problem(line, 1, code, data))


def clean(text: str) -> str:
    """Text without NUL and without halves of characters; halves that belong together become one."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return text


def _fitted(records: Iterator[Row], headers: list[str], report: Problems) -> Iterator[Row]:
    """Rows as wide as the headings."""
    width = len(headers)
    for line, cells in records:
        if len(cells) == width:
            yield Row(line, cells)
        elif len(cells) < width:
            yield Row(line, cells + [""] * (width - len(cells)))
        elif any(cell.strip() for cell in cells[width:]):
            first = next(index for index in range(width, len(cells)) if cells[index].strip())
            report.add(line, first + 1, "cells.many", found=len(cells), headers=width)
        else:
            yield Row(line, cells[:width])


# CSV


@contextmanager
def _csv(path: Path, encoding: str, separator: str, report: Problems, heads: Heads | None) -> Iterator[Table]:
    named = bool(encoding)
    encoding = encoding or detect(path)
    errors = "strict" if named else "surrogatepass" if encoding.startswith("utf") else "replace"
    try:
        file = path.open("rb")
    except OSError as error:
        raise DeskError("file.unreadable", path=path, why=error.strerror or "unknown") from None
    with file:
        text = io.TextIOWrapper(file, encoding, errors, newline="")
        try:
            sample = text.read(_SAMPLE)
            if not sample.strip("\ufeff\0\r\n\t ,;|"):
                raise _fail(path, 1, "empty")
            told = re.match(r"sep=(.)\r?\n", sample)  # Excel writes this for itself
            separator = separator or (told[1] if told else sniff(sample))
            text.seek(0)
            records = _records(text, separator, _spaced(sample, separator), report)
            if told:
                next(records)
            header, records, _ = _head(records, heads)
            if header is None:
                raise broken(path, report[0]) if report else _fail(path, 1, "empty")
            headers = [name.strip() for name in header.cells]
            rows = _fitted(records, headers, report)
            total = path.stat().st_size
            yield Table(
                headers, header.line, _decoded(path, rows, encoding), total, file.tell, "csv", encoding, separator
            )
        except UnicodeDecodeError:
            raise _fail(path, 1, "encoding", encoding=encoding) from None
        finally:
            text.detach()


def _decoded(path: Path, rows: Iterator[Row], encoding: str) -> Iterator[Row]:
    line = 1
    try:
        for row in rows:
            line = row.line
            yield row
    except UnicodeDecodeError:
        raise _fail(path, line + 1, "encoding", encoding=encoding) from None


def sniff(sample: str) -> str:
    """The separator of which most records have the same number, and the most of it."""
    if len(sample) >= _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    best, most = ",", (0.0, 1, 0)
    for separator in SEPARATORS:
        records = [cells for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if any(cells)]
        width = len(records[0]) if records else 1
        if width < 2 and records:  # a title stands above the headings
            width = Counter(map(len, records[:200])).most_common(1)[0][0]
        if width < 2:
            continue
        alike = sum(len(cells) == width for cells in records[:200]) / len(records[:200])
        found = (round(alike, 1), width, -sample.count(separator + " "))
        if found > most:
            best, most = separator, found
    return best


def _spaced(sample: str, separator: str) -> bool:
    """Whether a space follows separators as a habit, so that `a, "b"` holds a quoted cell."""
    return sample.count(separator) > 0 and sample.count(separator + " ") >= 0.9 * sample.count(separator)


def _records(text: IO[str], separator: str, spaced: bool, report: Problems) -> Iterator[Row]:
    csv.field_size_limit(MOST_IN_A_CELL)
    held: list[str] = []  # the lines of the record being read, to say where it went wrong

    def lines() -> Iterator[str]:
        for number, each in enumerate(text):
            line = clean(each.removeprefix("\ufeff") if number == 0 else each)
            held.append(line)
            yield line

    reader = csv.reader(lines(), delimiter=separator, strict=True, skipinitialspace=spaced)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            report.put(_explained("".join(held), line, separator, str(error)))
            return
        if any(map(str.strip, cells)):
            yield Row(line, cells)
        line += len(held)
        held.clear()


def _explained(record: str, line: int, separator: str, error: str) -> Problem:
    """Where in a record a quote went wrong."""
    column, place = 1, 0
    ends = re.compile(f"[{re.escape(separator)}\r\n]")
    while place < len(record):
        start, opened = line, record[place] == '"'
        if opened:
            end = _closing(record, place)
            if not end:
                return Problem(line, column, "quote.open", {})
            line += record.count("\n", place, end)
            if record[end : end + 1] not in (separator, "\r", "\n", ""):
                return Problem(start, column, "quote.text", {"end": line})
        else:
            found = ends.search(record, place)
            end = found.start() if found else len(record)
        if end - place > MOST_IN_A_CELL:
            return Problem(start, column, "cell.long", {"most": MOST_IN_A_CELL})
        column, place = column + 1, end + 1
    return Problem(line, 1, "csv", {"why": error})


def _closing(record: str, place: int) -> int:
    """The place after the quote that closes the one at `place`, 0 if none does."""
    end = record.find('"', place + 1)
    while end >= 0 and record.startswith('""', end):
        end = record.find('"', end + 2)
    return end + 1


# XLSX


@contextmanager
def _xlsx(path: Path, sheet: str, report: Problems, heads: Heads | None) -> Iterator[Table]:
    import openpyxl

    with path.open("rb") as file:
        try:
            _check_parts(path, file)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what openpyxl cannot keep does not matter to a reader
                book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        except (zipfile.BadZipFile, *_DAMAGE) as error:
            raise _fail(path, 1, "xlsx.damaged", why=error) from None
        try:
            yield _sheet_table(path, book, sheet, report, heads)
        finally:
            book.close()


def _check_parts(path: Path, file: IO[bytes]) -> None:
    with zipfile.ZipFile(file) as parts:
        if "xl/workbook.xml" not in parts.namelist():
            raise DeskError("file.kind", path=path)
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            raise _fail(path, 1, "xlsx.big", most=MOST_UNPACKED >> 20)
    file.seek(0)


def _sheet_table(path: Path, book: Workbook, sheet: str, report: Problems, heads: Heads | None) -> Table:
    sheets = {each.title: each for each in book.worksheets}
    if sheet and sheet not in sheets:
        raise DeskError("file.sheet", path=path, sheet=sheet, found=", ".join(sheets))
    asked = [sheets[sheet]] if sheet else sorted(sheets.values(), key=lambda each: each.sheet_state != "visible")
    found = None
    for each in asked:
        table, fits = _sheet_rows(path, each, report, heads)
        if table is not None and fits:
            return table
        found = found or each if table is not None else found
    if found is None:
        raise _fail(path, 1, "empty")
    table, _ = _sheet_rows(path, found, report, heads)
    assert table is not None
    return table


def _sheet_rows(
    path: Path, sheet: ReadOnlyWorksheet, report: Problems, heads: Heads | None
) -> tuple[Table | None, bool]:
    total = sheet.max_row or 0
    sheet.reset_dimensions()  # some writers state a size that is not true
    place = [0]
    header, records, fits = _head(_sheet_records(path, sheet, place), heads)
    if header is None:
        return None, False
    names = [name.strip() for name in header.cells]
    while names and not names[-1]:
        names.pop()
    return Table(names, header.line, _fitted(records, names, report), total, lambda: place[0], "xlsx"), fits


def _sheet_records(path: Path, sheet: ReadOnlyWorksheet, place: list[int]) -> Iterator[Row]:
    try:
        for line, values in enumerate(sheet.iter_rows(values_only=True), 1):
            place[0] = line
            cells = [_cell(value) for value in values]
            if any(cells):
                yield Row(line, cells)
    except _DAMAGE as error:
        raise _fail(path, place[0] + 1, "xlsx.damaged", why=error) from None


def _cell(value: object) -> str:
    """A cell as text: times as ISO, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value).strip()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else str(value)
