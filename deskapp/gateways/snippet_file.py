"""Snippets in files that people edit: TOML as the program ships them, or a table with a row for each language."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import DeskError
from deskapp.domain.snippet import FORMS, LANGUAGES
from deskapp.gateways.problems import Problem, Problems
from deskapp.gateways.tables import broken, open_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

COLUMNS = ("trigger", "phase", "scope", "folder", "keywords", "language", "title", *FORMS)
_TOML_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+))\)")
_PLAIN = ("trigger", "phase", "scope", "folder")


class SnippetIn(NamedTuple):
    """One snippet of a file: `values` as a document has them; `line` where it stands, 0 = the file does not say."""

    trigger: str
    values: dict[str, Any]
    line: int


def read_snippets(path: Path, problems: Problems | None = None) -> list[SnippetIn]:
    """All snippets of a file, several rows of one trigger as one.

    What is wrong with single entries goes to `problems`, and they are left out. Raises DeskError file.missing,
    file.unreadable, file.columns, and file.broken with the place, without `problems` for the first wrong entry too.
    """
    return _of_toml(path, problems) if path.suffix.lower() == ".toml" else _of_table(path, problems)


def toml_text(snippets: Iterable[Mapping[str, Any]]) -> str:
    """Documents' values as TOML that `read_snippets` reads."""
    parts = []
    for values in snippets:
        plain = (name for name in _PLAIN if values.get(name) or name != "folder")
        lines = ["[[snippet]]", *(f"{name} = {_quoted(str(values.get(name) or ''))}" for name in plain)]
        lines.append(f"keywords = [{', '.join(_quoted(str(each)) for each in values.get('keywords') or ())}]")
        lines += [f"title.{each} = {_quoted(values[f'title.{each}'])}" for each in LANGUAGES if values.get(f"title.{each}")]
        for name in (f"text.{each}.{form}" for each in LANGUAGES for form in FORMS):
            if values.get(name):
                lines.append(f"{name} = {_long(values[name])}")
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def table_text(snippets: Iterable[Mapping[str, Any]]) -> str:
    """The same as CSV, a row for each language that says something."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for values in snippets:
        common = [*(values.get(name) or "" for name in _PLAIN), ", ".join(values.get("keywords") or ())]
        for language in LANGUAGES:
            texts = [values.get(f"title.{language}") or "", *(values.get(f"text.{language}.{form}") or "" for form in FORMS)]
            if any(texts):
                writer.writerow([*common, language, *texts])
    return out.getvalue()


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _long(text: str) -> str:
    """A text over several lines as one that people can read and write."""
    odd = any(not each.isprintable() for each in text.replace("\n", ""))
    if odd or "\n" not in text or '"""' in text or "\\" in text or text.endswith('"'):
        return _quoted(text)
    return f'"""\n{text}"""'


def _of_toml(path: Path, problems: Problems | None) -> list[SnippetIn]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DeskError("file.missing", path=path) from None
    except UnicodeDecodeError:
        raise broken(path, Problem(1, 1, "encoding", {"encoding": "UTF-8"})) from None
    except OSError as error:
        raise DeskError("file.unreadable", path=path, why=error.strerror or "unknown") from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        line, column = map(int, place.groups()) if place else (text.count("\n") + 1, 1)
        why = _TOML_PLACE.sub("", str(error)).strip()
        raise DeskError("file.broken", path=path, line=line, column=column, why=why) from None
    language = data.get("language")
    rows = data.get("snippet", None if data else [])  # no snippets are snippets too
    if not isinstance(rows, list):
        raise DeskError("file.columns", path=path, column="[[snippet]]", found=", ".join(map(str, data)) or "nothing")
    starts = [at for at, each in enumerate(text.splitlines(), 1) if each.strip() == "[[snippet]]"]
    found = []
    for at, entry in enumerate(rows):
        line = starts[at] if at < len(starts) else 0
        made = _entry(entry, language if language in LANGUAGES else "", line)
        if isinstance(made, Problem):
            _tell(path, made, problems)
        else:
            found.append(made)
    return _together(found)


def _tell(path: Path, problem: Problem, problems: Problems | None) -> None:
    if problems is None:
        raise broken(path, problem)
    problems.put(problem)


def _entry(entry: Any, language: str, line: int) -> SnippetIn | Problem:
    if not isinstance(entry, dict) or not isinstance(entry.get("trigger"), str):
        return Problem(line, 1, "missing", {"field": "trigger"})
    values: dict[str, Any] = {}
    for name, value in _flat(entry):
        stem, _, rest = name.partition(".")
        if language and stem in ("title", "text"):
            rest = language if stem == "title" else f"{language}.{rest}"
        full = f"{stem}.{rest}" if rest else stem
        if stem == "keywords":
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                return Problem(line, 1, "value", {"value": value, "field": name})
        elif not _is_field(full):
            return Problem(line, 1, "word", {"value": full, "field": "field", "allowed": ", ".join(COLUMNS)})
        elif not isinstance(value, str):
            return Problem(line, 1, "value", {"value": value, "field": name})
        values[full] = value
    return SnippetIn(entry["trigger"], values, line)


def _flat(entry: Mapping[str, Any], before: str = "") -> Iterable[tuple[str, Any]]:
    for name, value in entry.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield before + name, value


def _is_field(name: str) -> bool:
    stem, _, rest = name.partition(".")
    if not rest:
        return stem in _PLAIN
    language, _, form = rest.partition(".")
    return language in LANGUAGES and (form in FORMS if stem == "text" else stem == "title" and not form)


def _of_table(path: Path, problems: Problems | None) -> list[SnippetIn]:
    with open_table(path, problems=None) as table:
        heads = [each.strip().lower() for each in table.headers]
        for needed in ("trigger", "language"):
            if needed not in heads:
                raise DeskError("file.columns", path=path, column=needed, found=", ".join(table.headers))
        found = []
        for row in table.rows:
            cells = {name: cell for name, cell in zip(heads, row.cells, strict=False) if name in COLUMNS and cell.strip()}
            language = cells.pop("language", "").strip().lower()
            if language not in LANGUAGES:
                column = heads.index("language") + 1
                known = {"value": language, "field": "language", "allowed": ", ".join(LANGUAGES)}
                _tell(path, Problem(row.line, column, "word", known), problems)
                continue
            if "trigger" not in cells:
                missing = Problem(row.line, heads.index("trigger") + 1, "missing", {"field": "trigger"})
                _tell(path, missing, problems)
                continue
            values: dict[str, Any] = {name: cells[name].strip() for name in _PLAIN if name in cells}
            if "keywords" in cells:
                values["keywords"] = [each.strip() for each in cells["keywords"].split(",") if each.strip()]
            if "title" in cells:
                values[f"title.{language}"] = cells["title"].strip()
            values |= {f"text.{language}.{form}": cells[form].strip("\n") for form in FORMS if form in cells}
            found.append(SnippetIn(values["trigger"], values, row.line))
    return _together(found)


def _together(found: Iterable[SnippetIn]) -> list[SnippetIn]:
    """Rows of one trigger as one snippet; keywords add up."""
    by_trigger: dict[str, SnippetIn] = {}
    for each in found:
        trigger = each.trigger.strip().removeprefix("::").lower()
        values = {**each.values, "trigger": trigger}
        before = by_trigger.get(trigger)
        if before is None:
            by_trigger[trigger] = SnippetIn(trigger, values, each.line)
            continue
        keywords = dict.fromkeys([*before.values.get("keywords", ()), *values.get("keywords", ())])
        before.values.update(values)
        if keywords:
            before.values["keywords"] = list(keywords)
    return list(by_trigger.values())
