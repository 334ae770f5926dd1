"""The layers of the house, as sentences that must be true."""

from __future__ import annotations

import subprocess
import sys
import tomllib

import pytest

from tests.quality.sources import PACKAGE, ROOT, Import, expect_none, module_of, package_imports, python_files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = [contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]]
QT = ("PySide6", "shiboken6")
# What may not be loaded before the first window is painted: each costs more than reading the queue.
HEAVY = ("PySide6", "babel", "bigtree", "click", "keyring", "openpyxl", "peewee", "playhouse", "psycopg")
FIRST = [name for name in ("app", "replica.opening") if (PACKAGE / f"{name.replace('.', '/')}.py").exists()]
FOLDERS = [f"deskapp.ui.{file.parent.name}" for file in (PACKAGE / "ui").glob("*/__init__.py")]
BELOW_THE_WINDOW = [
    module_of(file)
    for file in python_files("deskapp")
    if not module_of(file).startswith("deskapp.ui") and file.name != "__main__.py" and "migrations" not in file.parts
]


def _of(target: str, packages: tuple[str, ...]) -> bool:
    return target.split(".", 1)[0] in packages


def _expect_none(found: list[Import], why: str) -> None:
    expect_none([f"{one.module}:{one.line} imports {one.target}" for one in found], why)


def test_the_import_contracts_of_the_project_file_hold() -> None:
    linter = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo"]
    done = subprocess.run([*linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(f"{name} KEPT" in done.stdout for name in CONTRACTS), done.stdout


def test_qt_and_the_window_are_loaded_only_when_a_window_is_wanted() -> None:
    early = [
        one
        for one in package_imports()
        if one.module.partition(".")[2].split(".", 1)[0] in ("__main__", "app", "cli")
        if _of(one.target, QT) or one.target.startswith("deskapp.ui")
        # The composition root does it inside the functions that open the window; nobody above it does at all.
        if one.module != "deskapp.app" or not one.inside
    ]
    _expect_none(early, "a command line must start where Qt cannot load")


def test_the_folders_of_the_window_do_not_know_one_another() -> None:
    features = set(FOLDERS) - {"deskapp.ui.widgets"}
    strange = []
    for one in package_imports():
        mine, other = (".".join(dotted.split(".")[:3]) for dotted in (one.module, one.target))
        if mine in features | {"deskapp.ui.widgets"} and other in features and mine != other:
            strange.append(one)
    _expect_none(strange, "features meet in the main window, by signals; widgets serve all and know none")


def test_the_domain_is_plain_python() -> None:
    allowed = {*sys.stdlib_module_names, "deskapp"}
    strange = [
        one
        for one in package_imports()
        if one.module.startswith("deskapp.domain") and one.target.split(".", 1)[0] not in allowed
    ]
    _expect_none(strange, "the domain needs nothing but Python")


def test_the_domain_asks_no_clock_no_chance_no_network_and_no_file_of_its_own() -> None:
    outside = ("asyncio", "os", "random", "secrets", "socket", "sqlite3", "subprocess", "threading", "time", "urllib")
    strange = [one for one in package_imports() if one.module.startswith("deskapp.domain") and _of(one.target, outside)]
    _expect_none(strange, "the domain is handed what it needs: the same input gives the same output, everywhere")


@pytest.mark.parametrize("module", FIRST)
def test_what_the_first_window_needs_loads_nothing_heavy(module: str) -> None:
    probe = f"import sys, deskapp.{module}; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == []


def test_everything_below_the_window_loads_where_qt_cannot() -> None:
    probe = "import importlib, sys\nfor name in ('PySide6', 'shiboken6'): sys.modules[name] = None\n"
    probe += f"for name in {BELOW_THE_WINDOW!r}: importlib.import_module(name)"
    python = [sys.executable, "-c", probe]
    done = subprocess.run(python, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
