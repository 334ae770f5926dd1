"""Snippets out into a file and in again: all or nothing, as one deed that can be undone."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import DeskError
from deskapp.domain.snippet import PHASES, flaws
from deskapp.gateways.problems import Problem, Problems
from deskapp.gateways.snippet_file import SnippetIn, read_snippets, table_text, toml_text
from deskapp.gateways.tables import broken
from deskapp.services import library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.domain.changes import Changes
    from deskapp.services.desk import Desk


class Flaw(NamedTuple):
    """A text that nobody could use as it is: what `domain.snippet.flaws` says of it."""

    line: int
    trigger: str
    field: str
    code: str
    what: str

    def sentence(self) -> str:
        """In English, for the command line."""
        return f"line {self.line}: {self.trigger} {self.field}: {self.code} {self.what}"


class SnippetReport(NamedTuple):
    """What a file would do, or did: triggers of snippets that are new, changed, the same; flaws come in all the same."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    flaws: tuple[Flaw, ...]
    problems: tuple[Problem, ...] = ()  # while there are any, nothing comes in


def export_snippets(desk: Desk, path: Path) -> int:
    """Write every snippet, as TOML or, for another ending, as CSV. Returns how many. Raises DeskError file.unwritable."""
    values = [json.loads(text)["values"] for (text,) in desk.replica.read(library.ALL_DOCUMENTS)]
    text = toml_text(values) if path.suffix.lower() == ".toml" else table_text(values)
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_text(text, encoding="utf-8" if path.suffix.lower() == ".toml" else "utf-8-sig", newline="")
        os.replace(draft, path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise DeskError("file.unwritable", path=path, why=error.strerror or "unknown") from None
    return len(values)


def preview(desk: Desk, path: Path) -> SnippetReport:
    """What an import would do, with everything that is wrong. Raises DeskError where the file as a whole cannot be read."""
    problems = Problems()
    found = read_snippets(path, problems)
    for each in found:
        for problem in _wrong(each):
            problems.put(problem)
    problems.in_order()
    return _compare(desk, found)._replace(problems=tuple(problems))


def import_snippets(desk: Desk, path: Path) -> tuple[SnippetReport, Changes | None]:
    """Take a file in: new ones are made in the space of their scope (the company's where none is named), others changed.

    What the file does not name stays. Raises DeskError file.missing, file.unreadable, file.columns, and file.broken with
    the place, for a phase, scope or trigger too; then nothing was written.
    """
    found = read_snippets(path)
    for problem in (problem for each in found for problem in _wrong(each)):
        raise broken(path, problem)
    report = _compare(desk, found)
    if not (report.new or report.changed):
        return report, None
    known = _known(desk)
    with desk.unit() as work:
        for each in found:
            if each.trigger in known:
                snippet_id, before = known[each.trigger]
                if changed := _differing(before, each.values):
                    work.record("set", "snippet", snippet_id, changed, intent="import")
            else:
                scope = str(each.values.get("scope") or "company")
                values = {"phase": "serving", **each.values, "scope": scope, "owner": desk.person}
                work.record(
                    "make", "snippet", work.fresh_id(), values, space=library.space_of(desk, scope), intent="import"
                )
        return report, work.commit()


def _wrong(found: SnippetIn) -> Iterator[Problem]:
    for field, allowed in (("phase", PHASES), ("scope", library.SCOPES)):
        value = found.values.get(field)
        if value and value not in allowed:
            yield Problem(found.line, 1, "word", {"value": value, "field": field, "allowed": ", ".join(allowed)})
    if not library.TRIGGER.fullmatch(found.trigger):
        yield Problem(found.line, 1, "trigger", {"value": found.trigger or "::"})


def _compare(desk: Desk, found: list[SnippetIn]) -> SnippetReport:
    known = _known(desk)
    triggers = {*known, *(each.trigger for each in found)}
    new, changed, same, odd = [], [], [], []
    for each in found:
        if each.trigger not in known:
            new.append(each.trigger)
        elif _differing(known[each.trigger][1], each.values):
            changed.append(each.trigger)
        else:
            same.append(each.trigger)
        for name, text in each.values.items():
            if name.startswith("text."):
                odd += [Flaw(each.line, each.trigger, name, code, what) for code, what in flaws(text, triggers)]
    return SnippetReport(tuple(new), tuple(changed), tuple(same), tuple(odd))


def _known(desk: Desk) -> dict[str, tuple[str, dict[str, Any]]]:
    documents = [json.loads(text) for (text,) in desk.replica.read(library.ALL_DOCUMENTS)]
    return {str(each["values"].get("trigger") or ""): (each["id"], each["values"]) for each in documents}


def _differing(before: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """What a file says otherwise; where a snippet lives is not changed by a file."""
    return {
        name: value for name, value in values.items() if name != "scope" and value and (before.get(name) or "") != value
    }
