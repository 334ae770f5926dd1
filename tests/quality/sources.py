"""Reads the project's own sources for the rules: files, code without words, classes, imports."""

from __future__ import annotations

import ast
import importlib.util
import io
import os
import tokenize
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "deskapp"
# Made by tools and ignored by git; never part of the project.
MADE = {"__pycache__", "build", "dist", "node_modules"}


class Import(NamedTuple):
    """One import: the importing module, what it imports, the line, and the function it stands in ("" = the module)."""

    module: str
    target: str
    line: int
    inside: str


def walk(*tops: str) -> Iterator[Path]:
    """All files of the project below some of its folders, dot folders and what tools made left out."""
    for top in tops or ("",):
        start = ROOT / top
        if start.is_file():
            yield start
        for folder, names, files in os.walk(start):
            names[:] = sorted(name for name in names if name not in MADE and not name.startswith("."))
            yield from (Path(folder) / file for file in sorted(files) if not file.endswith(".pyc"))


def python_files(*tops: str) -> list[Path]:
    """The Python files below some folders of the project."""
    return [file for file in walk(*tops) if file.suffix == ".py"]


def expect_none(found: list[str], why: str) -> None:
    """Fails with one line for each thing found and the reason why it should not be there."""
    if found:
        pytest.fail("\n".join([why, *found]), pytrace=False)


def name(file: Path) -> str:
    """The file as people write it, from the project's top."""
    return file.relative_to(ROOT).as_posix()


def module_of(file: Path) -> str:
    """The dotted name a file is imported by."""
    parts = list(file.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def dev() -> ModuleType:
    """The project's one tool, resources/dev.py, as a module."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "resources" / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def tree(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


@cache
def code_lines(file: Path) -> tuple[str, ...]:
    """The lines of a file with the insides of strings and all comments blanked, so that greps see code only."""
    text = file.read_text(encoding="utf-8")
    lines = [list(line) for line in text.splitlines()]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            keep_front, keep_back = 0, 0
        elif token.type == tokenize.STRING:
            quote = 3 if token.string.rstrip()[-3:] in ('"""', "'''") and len(token.string) > 5 else 1
            prefix = len(token.string) - len(token.string.lstrip("rRbBfFuU"))
            keep_front, keep_back = prefix + quote, quote
        elif tokenize.tok_name[token.type] == "FSTRING_MIDDLE":
            keep_front, keep_back = 0, 0
        else:
            continue
        (first, start), (last, end) = token.start, token.end
        for row in range(first - 1, last):
            begin = start + keep_front if row == first - 1 else 0
            stop = end - keep_back if row == last - 1 else len(lines[row])
            for column in range(begin, stop):
                lines[row][column] = " "
    return tuple("".join(line).rstrip() for line in lines)


def classes(file: Path) -> Iterator[ast.ClassDef]:
    """All classes of a file, nested ones too."""
    return (node for node in ast.walk(tree(file)) if isinstance(node, ast.ClassDef))


def strings(file: Path) -> Iterator[tuple[int, str]]:
    """All string constants of a file with their lines."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def imports(file: Path) -> Iterator[Import]:
    """All imports of a file, those inside functions too, those for type checkers only not."""
    yield from _imports(tree(file).body, module_of(file), "")


def _imports(body: list[ast.stmt], module: str, inside: str) -> Iterator[Import]:
    for node in body:
        if isinstance(node, ast.Import):
            yield from (Import(module, alias.name, node.lineno, inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (Import(module, f"{node.module}.{alias.name}", node.lineno, inside) for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            yield from _imports(node.orelse, module, inside)
        else:
            here = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not inside else inside
            for field in ("body", "orelse", "finalbody"):
                yield from _imports(getattr(node, field, []), module, here)
            for handler in getattr(node, "handlers", []):
                yield from _imports(handler.body, module, here)


def package_imports() -> list[Import]:
    """All imports of the program."""
    return [found for file in python_files("deskapp") for found in imports(file)]
