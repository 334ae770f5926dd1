"""The rules of the house that a machine can check, each with the reason it exists."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.quality.sources import MADE, ROOT, classes, code_lines, expect_none, name, python_files, strings, walk

if TYPE_CHECKING:
    from pathlib import Path

UI = "deskapp/ui"
MAX_LINES = 500
MAX_PUBLIC_METHODS = 25
TOP_LEVEL = {"deskapp", "resources", "tests", "pyproject.toml", "build.spec", "README.md", "LICENSE"}


class Rule(NamedTuple):
    """A pattern nobody may write, where it is looked for, where it is allowed all the same, and why not."""

    what: str
    pattern: str
    why: str
    where: str = UI
    but: tuple[str, ...] = ()


RULES = (
    Rule("processEvents", r"\bprocessEvents\b", "work belongs in jobs; this replays keys in the middle of a save"),
    Rule("exec", r"\.exec_?\(", "a second event loop inside a slot: open() a dialog, popup() a menu"),
    Rule("connect to a lambda", r"\.connect\(\s*lambda\b", "it outlives its widget and runs in the sender's thread"),
    Rule("connect to a partial", r"\.connect\(\s*(functools\.)?partial\b", "as a lambda: connect a bound method"),
    Rule("star imports", r"^\s*from\s+\S+\s+import\s+\*", "nobody can see where a name comes from", "deskapp"),
    Rule("Qt's threads", r"\b(QThread|QThreadPool|QRunnable|moveToThread)\b", "only Jobs starts threads", "deskapp"),
    Rule(
        "threads of one's own",
        r"\b(ThreadPoolExecutor|threading\.Thread|Thread)\(",
        "only Jobs starts threads in the window",
        but=(f"{UI}/jobs.py",),
    ),
    Rule("sleeping", r"\btime\.sleep\(|(?<![\w.])sleep\(", "the window would stand still", but=(f"{UI}/jobs.py",)),
    Rule(
        "keys outside the action table",
        r"\bQKeySequence\(\s*[frbFRB]*[\"']",
        "one table holds all keys: help, menus and the test of clashes come from it",
        but=(f"{UI}/actions.py",),
    ),
    Rule(
        "looking up the application",
        r"\b(Q(Core|Gui)?Application\.instance\(|qApp\b)",
        "what a class needs stands in its constructor",
        but=(f"{UI}/i18n.py", f"{UI}/crash.py"),
    ),
    Rule(
        "words of another class",
        r"(?<!\bself)\.tr\(",
        "lupdate files them where nobody finds them: self.tr() or translate()",
    ),
    Rule("words put together too early", r"\btr\(\s*[fF][\"']", "an f-string never matches its translation"),
    Rule(
        "Qt's translate",
        r"\bQ(Core)?Application\.translate\(",
        "the next tr() lands in a wrong context: use deskapp.ui.i18n.translate",
        but=(f"{UI}/i18n.py",),
    ),
    Rule("unfinished code", r"\bNotImplementedError\b", "what is not there is not promised", "deskapp"),
)


def _breaches(rule: Rule) -> list[str]:
    pattern = re.compile(rule.pattern)
    return [
        f"{name(file)}:{number}: {line.strip()}"
        for file in python_files(rule.where)
        if name(file) not in rule.but
        for number, line in enumerate(code_lines(file), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("rule", RULES, ids=[rule.what.replace(" ", "_") for rule in RULES])
def test_nobody_writes(rule: Rule) -> None:
    expect_none(_breaches(rule), rule.why)


def test_the_rules_see_what_they_forbid(tmp_path: Path) -> None:
    bad = {
        "processEvents": "app.processEvents()",
        "exec": "dialog.exec()",
        "connect to a lambda": "button.clicked.connect(lambda: self.go())",
        "connect to a partial": "button.clicked.connect(partial(self.go, 1))",
        "star imports": "from os import *",
        "Qt's threads": "class Worker(QThread): pass",
        "threads of one's own": "threading.Thread(target=go).start()",
        "sleeping": "time.sleep(1)",
        "keys outside the action table": "QKeySequence('Ctrl+R')",
        "looking up the application": "QApplication.instance()",
        "words of another class": "self._view.tr('x')",
        "words put together too early": "self.tr(f'{n} tickets')",
        "Qt's translate": "QCoreApplication.translate('A', 'b')",
        "unfinished code": "raise NotImplementedError",
    }
    for rule in RULES:
        file = tmp_path / "code.py"
        file.write_text(f'"""{bad[rule.what]}"""\n# {bad[rule.what]}\n{bad[rule.what]}\n', encoding="utf-8")
        code_lines.cache_clear()
        seen = [number for number, line in enumerate(code_lines(file), 1) if re.search(rule.pattern, line)]
        assert seen == [3], rule.what
    code_lines.cache_clear()


def test_no_file_is_longer_than_a_room_should_be() -> None:
    files = python_files("deskapp", "tests", "resources")
    sizes = {name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    long = [f"{file}: {size} lines" for file, size in sizes.items() if size > MAX_LINES]
    expect_none(long, "about 400 lines is a sign that a room is missing")


def test_no_class_does_more_than_one_can_remember() -> None:
    counts = {}
    for file in python_files("deskapp"):
        for node in classes(file):
            methods = [part.name for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
            counts[f"{name(file)}: {node.name}"] = sum(not method.startswith("_") for method in methods)
    big = [f"{where}: {count} public methods" for where, count in counts.items() if count > MAX_PUBLIC_METHODS]
    expect_none(big, "a class this size is two classes")


def test_style_sheets_say_no_left_or_right() -> None:
    sided = re.compile(r"\b(margin|padding|border)-(left|right)\b|\b(text-align|float)\s*:\s*(left|right)")
    found = [
        f"{name(file)}:{line}: {text.strip()[:80]}"
        for file in python_files(UI)
        for line, text in strings(file)
        # Rich text is mirrored by its document.
        if sided.search(text) and "style=" not in text
    ]
    sheets = [file for file in walk("resources") if file.suffix == ".qss"]
    found += [name(file) for file in sheets if sided.search(file.read_text(encoding="utf-8"))]
    expect_none(found, "style sheets are not mirrored in Arabic; layouts are")


def test_every_silenced_warning_says_which() -> None:
    bare = re.compile(r"#\s*(noqa(?!: *[A-Z])|type: *ignore(?!\[))")
    found = [
        f"{name(file)}:{number}"
        for file in python_files("deskapp", "tests", "resources")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line) and "re.compile" not in line
    ]
    expect_none(found, "name the warning, or the next one is silenced too")


def test_nothing_is_left_for_later_and_nothing_speaks_of_how_it_was_made() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|(?i:\bissues? #?\d+\b|lorem ipsum)|(?<![\w/])shared/\w+/")
    found = [
        f"{name(file)}:{number}: {line.strip()[:100]}"
        for file in python_files("deskapp", "resources")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if later.search(line)
    ]
    expect_none(found, "a reader has only the code: say what is, and do what is left")


def test_no_file_names_a_package_index() -> None:
    # Put together from pieces, so that this file does not name one itself.
    parts = (r"(index[-_]url|find[-_]links)\s*[=: ]\s*\S*htt" + "ps?:", r"https?://[^\s\"']*/simpl" + "e\\b")
    address = re.compile("|".join([*parts, r"py" + r"pi\.org", "python" + "hosted"]).encode())
    files = [*walk("deskapp", "resources", "tests"), *(path for path in ROOT.iterdir() if path.is_file())]
    read = [file for file in files if file.suffix not in (".png", ".qm", ".xlsx")]
    found = [name(file) for file in read if address.search(file.read_bytes())]
    expect_none(found, "where packages come from is the machine's business; elsewhere the address is another")


def test_the_top_level_holds_only_what_was_agreed() -> None:
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - MADE
    expect_none(sorted(there - TOP_LEVEL), "everything else has a room: deskapp, resources or tests")
