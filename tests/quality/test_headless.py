"""Every command that needs no window does its work where Qt cannot load."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import click

# Loaded by every Python below, the commands' own child processes included.
NO_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
"""

PEOPLE = "login,name,email,manager\naino,Aino Aalto,aino@example.org,\nben,Ben Berg,ben@example.org,aino\n"
TICKETS = "number,subject,customer,opened\nINC1,No light in the stairs,aino,2026-03-02 09:00\n"


class Case(NamedTuple):
    """A command line as people type it; {words} are filled in by the home it is tried in."""

    command: str
    line: str
    code: int = 0


# One line at least for every command; `deskapp ticket show` stands as "ticket show".
CASES = (
    Case("conflicts", "conflicts --json"),
    Case("content", "content --json"),
    Case("demo", "--home {fresh} demo --tickets 20 --no-window"),
    Case("hub add-person", "hub add-person ben"),
    Case("hub create", "hub create sqlite:///{fresh}/other.db"),
    Case("import people", "import people {people} --dry-run --json"),
    Case("import tickets", "import tickets {tickets} --dry-run --json"),
    Case("join", "--home {fresh} join {hub} --as ben"),
    Case("status", "status --json"),
    Case("sync", "sync --once"),
    Case("ticket assign", "ticket assign {number} aino"),
    Case("ticket list", "ticket list --json"),
    Case("ticket note", "ticket note {number} called-back"),
    Case("ticket open", "ticket open --subject Paper --requester aino --json"),
    Case("ticket reply", "ticket reply {number} On-its-way"),
    Case("ticket set", "ticket set {number} priority=high"),
    Case("ticket show", "ticket show {number} --json"),
    Case("verify", "verify --full"),
)
# Windows are what these are for.
WINDOWS = {"tour"}
# Runs until it is told to stop; it has a test of its own below.
ENDLESS = {"worker"}


def _commands() -> list[str]:
    """All commands of the command line that are not hidden, as people type them."""
    if importlib.util.find_spec("deskapp.cli") is None:
        return []
    import click

    from deskapp import cli

    groups = [value for value in vars(cli).values() if isinstance(value, click.Group)]
    return max((sorted(_below(group, "")) for group in groups), key=len)


def _below(command: click.Command, path: str) -> Iterator[str]:
    commands = getattr(command, "commands", None)
    if commands is None:
        yield path
        return
    for name, child in commands.items():
        if not child.hidden:
            yield from _below(child, f"{path} {name}".strip())


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which neither a command nor its children can load Qt."""
    blocked = tmp_path_factory.mktemp("no-qt")
    (blocked / "sitecustomize.py").write_text(NO_QT, encoding="utf-8")
    return {**os.environ, "PYTHONPATH": str(blocked)}


@pytest.fixture(scope="module")
def words(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A desk with one ticket on a hub of its own, and what the command lines speak of."""
    place = tmp_path_factory.mktemp("desk")
    words = {"home": str(place / "home"), "hub": f"sqlite:///{place}/hub.db"}
    for name, text in (("people", PEOPLE), ("tickets", TICKETS)):
        words[name] = str(place / f"{name}.csv")
        (place / f"{name}.csv").write_text(text, encoding="utf-8")
    for line in ("hub create {hub}", "join {hub} --as aino"):
        done = _deskapp(line.format(**words), words, environment)
        assert done.returncode == 0, done.stderr
    done = _deskapp("ticket open --subject Light --requester aino", words, environment)
    assert done.returncode == 0, done.stderr
    return {**words, "number": "1"}


def _deskapp(line: str, words: dict[str, str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "deskapp", *line.split()]
    home = {**environment, "DESKAPP_HOME": words["home"]}
    return subprocess.run(command, env=home, capture_output=True, text=True, timeout=60, check=False)


def test_qt_is_really_out_of_reach(environment: dict[str, str]) -> None:
    probe = [sys.executable, "-c", "import PySide6.QtCore"]
    done = subprocess.run(probe, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert "ModuleNotFoundError" in done.stderr


def test_every_command_is_tried() -> None:
    assert set(_commands()) <= {case.command for case in CASES} | WINDOWS | ENDLESS


@pytest.mark.parametrize("case", CASES, ids=[case.command.replace(" ", "_") for case in CASES])
def test_without_qt(case: Case, words: dict[str, str], environment: dict[str, str], tmp_path: Path) -> None:
    line = case.line.format(**words, fresh=tmp_path)
    done = _deskapp(line, words, environment)
    assert done.returncode == case.code, f"deskapp {line}\n{done.stdout}{done.stderr}"
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["--help", *(f"{command} --help" for command in _commands())])
def test_help_needs_neither_qt_nor_a_home(command: str, environment: dict[str, str], tmp_path: Path) -> None:
    done = _deskapp(command, {"home": str(tmp_path / "none")}, environment)
    assert done.returncode == 0, done.stderr
    assert "Usage:" in done.stdout
    assert not (tmp_path / "none").exists()


def test_a_worker_runs_without_qt_until_it_is_told_to_stop(words: dict[str, str], environment: dict[str, str]) -> None:
    home = {**environment, "DESKAPP_HOME": words["home"]}
    command = [sys.executable, "-m", "deskapp", "worker"]
    with subprocess.Popen(command, env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as worker:
        calm = threading.Event()
        calm.wait(2)
        still_there = worker.poll() is None
        worker.terminate()
        _, errors = worker.communicate(timeout=20)
    assert still_there, errors
    assert "Traceback" not in errors


def test_a_window_without_qt_is_refused_by_a_sentence(environment: dict[str, str], words: dict[str, str]) -> None:
    done = _deskapp("tour --out nowhere", words, environment)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
