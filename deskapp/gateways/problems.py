"""What is wrong with a file, by line and column, so that a person can put it right."""

from __future__ import annotations

from typing import Any, NamedTuple

MOST_PROBLEMS = 1000

WHYS: dict[str, str] = {
    "empty": "the file is empty",
    "encoding": "the text is not {encoding}; name its encoding in the map file",
    "quote.open": "a quote opens here and is never closed",
    "quote.text": "a quote opens here, and after it closes in line {end} more text follows before the next separator",
    "csv": "this record cannot be read ({why})",
    "cell.long": "this cell is longer than {most} characters; is a quote missing?",
    "cells.many": "there are {found} cells but only {headers} headings",
    "xlsx.damaged": "the workbook is damaged ({why})",
    "xlsx.big": "the workbook unpacks to more than {most} MB",
    "ldif.line": "this is neither 'name: value' nor a continuation line",
    "ldif.base64": "this is not base64",
    "ldif.dn": "an entry starts with 'dn:', this one does not",
    "ldif.change": "this is a change ({change}), not an entry; export entries instead",
    "missing": "{field} is missing",
    "manager.several": "several people are called {manager}; name managers by id",
    "value": "{value} is not a known {field}; name it under [values.{field}] in the map file",
    "word": "{value} is not a known {field}; there are {allowed}",
    "trigger": "{value} is no trigger: 2 to 16 small letters, digits and hyphens",
    "time": "{value} is not a time; name the format under dates in the map file",
}


class Problem(NamedTuple):
    """One thing to put right: `line` and `column` count from 1, a column being a cell as in a spreadsheet.

    `code` and `data` make the sentence in the person's language, `why` is the English one.
    """

    line: int
    column: int
    code: str
    data: dict[str, Any]

    @property
    def why(self) -> str:
        return WHYS[self.code].format(**self.data)


class Problems(list[Problem]):
    """Collects what is wrong instead of stopping at the first; after a thousand it only counts."""

    total = 0

    def add(self, line: int, column: int, code: str, **data: object) -> None:
        self.put(Problem(line, column, code, data))

    def put(self, problem: Problem) -> None:
        self.total += 1
        if len(self) < MOST_PROBLEMS:
            self.append(problem)

    def in_order(self) -> None:
        """Sort by place, as a person goes through the file."""
        self.sort(key=lambda problem: problem[:2])
