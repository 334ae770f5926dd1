"""Every command that needs no window does its work where Qt cannot load."""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

# Loaded by every Python below, the commands' own child processes included.
NO_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
"""

PEOPLE = (
    "login,name,email,manager\nemma,Emma Ek,emma@example.org,\naino,Aino Aalto,aino@example.org,emma\n"
    "ben,Ben Berg,ben@example.org,aino\n"
)
TICKETS = "number,subject,customer,opened\nINC1,No light in the stairs,aino,2026-03-02 09:00\n"


class Case(NamedTuple):
    """Command lines as people type them, one after another; {words} are filled in by the desk they are tried on."""

    command: str
    lines: tuple[str, ...]


def _case(command: str, *lines: str) -> Case:
    return Case(command, lines)


# At least one line for every command; `deskapp ticket show` stands as "ticket show". What begins with ! is refused by one
# sentence on a desk such as this one.
CASES = (
    _case("away back", "away back --json"),
    _case("away say", "away say aino --back 2036-11-30 --tickets move --json", "away --json", "away back aino"),
    _case("card set", "card set phone=123 languages=fi,en --json", "card --json"),
    _case("circle create", "! circle create Payday --reader aino"),  # a hub in a file keeps none
    _case("circle add", "circle --json", "! circle add Payday aino"),
    _case("circle remove", "! circle remove Payday aino"),
    _case("circle number", "circle number --json"),
    _case("conflicts", "conflicts --json"),
    _case("content", "content --json"),
    _case("demo", "--home {fresh}/demo demo --tickets 20 --people 100 --no-window"),
    _case("export people", "export people {fresh}/people.csv"),
    _case("export tickets", "export tickets {fresh}/tickets.csv --json"),
    _case("export snippets", "export snippets {fresh}/snippets.toml --json"),
    _case("gaps", "gaps --json"),
    _case("person erase", "person erase aino --json"),
    _case("person export", "person export aino {fresh}/me.json"),
    _case("lend ask", "lend ask 'Service desk' --note Payday --json", "lend --json"),
    _case("lend end", "lend ask 'Service desk'", "lend end 'Service desk' --json"),
    _case("lend hand", "lend hand Payroll --hours 2 --json", "lend end Payroll"),
    _case("lend thank", "lend ask 'Service desk'", "lend thank 'Service desk' --json"),
    _case("hub add-person", "hub add-person ben"),
    _case("hub add-team", "hub add-team t-new --name New"),
    _case("hub move-person", "hub add-team t-two --name Two", "hub move-person spare desk t-two"),
    _case("hub remove-person", "hub add-person leo", "hub remove-person leo --json"),
    _case("hub revoke-device", "hub status --json", "hub revoke-device {device}"),
    _case("hub status", "hub status --json"),
    _case("hub address", "hub address {hub}"),
    _case("hub backup", "hub backup --json"),
    _case("hub create", "hub create sqlite:///{fresh}/other.db"),
    _case(
        "hub rebuild",
        "hub create sqlite:///{fresh}/lost.db",
        "--home {fresh}/h join sqlite:///{fresh}/lost.db --as dora",
        "--home {fresh}/h hub rebuild --url sqlite:///{fresh}/again.db --json",
    ),
    _case("hub restore", "hub backup {fresh}/backup.db", "hub restore {fresh}/backup.db --json"),
    _case("import people", "import people {people} --dry-run --json"),
    _case("import snippets", "export snippets {fresh}/s.toml", "import snippets {fresh}/s.toml --dry-run --json"),
    _case("import tickets", "import tickets {tickets} --dry-run --json"),
    _case("join", "--home {fresh}/home join {hub} --as carla"),
    _case("parked discard", "parked discard {aside0} --yes --json"),
    _case("parked export", "parked export {fresh}/aside.json --json"),
    _case("parked retry", "parked --json", "parked retry {aside1} --json", "sync --once"),
    _case("parked ticket", "parked ticket {aside2} --json"),
    _case("people source", "people source Staff {people} --owns name,email --json", "people source Staff --forget"),
    _case("people sources", "people sources --json"),
    _case(
        "people sync",
        "people source Staff {people}",
        "people sync Staff --dry-run --json",
        "people sync Staff --same emma=new --json",
        "people source Staff --forget",
    ),
    _case("reorganise apply", "reorganise new A", "reorganise move A aino --under ''", "reorganise apply A --json"),
    _case("reorganise drop", "reorganise new B --json", "reorganise drop B --json"),
    _case("reorganise move", "reorganise new C", "reorganise move C aino --unit Money --json", "reorganise move C aino --back"),
    _case("reorganise new", "reorganise new D --json", "reorganise apply D --on 2036-01-01 --json", "reorganise --json"),
    _case("reorganise share", "reorganise new E", "reorganise share E aino --no --json"),
    _case("reorganise show", "reorganise new F", "reorganise show F --json"),
    _case("status", "status --json"),
    _case("sync", "sync --once"),
    _case("ticket ask", "ticket ask {number} 'Service desk' 'Who has the key?' --json"),
    _case("crossings", "crossings Confidential --no", "crossings Confidential --json"),
    _case("ticket cross", "ticket cross {number} 'He swore' --json"),
    _case("ticket thank", "ticket thank {number} --json"),
    _case("asked", "asked --json"),
    _case("asked answer", "asked answer {question} 'Upstairs' --json"),
    _case("asked decline", "asked decline {question} 'Not me' --json"),
    _case("waits new", "waits new Hours --from Payroll --every month --json", "waits --json"),
    _case("waits hand", "waits new Receipts --for Payroll", "waits hand Receipts 'In the folder' --json"),
    _case("waits here", "waits new Keys --from Payroll", "waits here Keys --json"),
    _case("waits missing", "waits new Plans --from Payroll", "waits missing Plans 'The cellar' --json"),
    _case("ticket assign", "ticket assign {number} aino"),
    _case(
        "ticket attachment",
        "ticket reply {number} 'Here it is' --attach {people}",
        "ticket attachment {number} people.csv --out {fresh}/people.csv",
    ),
    _case("ticket close", "ticket close {number} 'A new lamp'"),
    _case("ticket erase", "ticket erase {number} --reason 'Asked for by her'"),
    _case("ticket keep", "ticket keep {number}", "ticket keep {number} --no"),
    _case("ticket label", "ticket label {number} lamp"),
    _case("ticket link", "ticket link {number} {other}"),
    _case("ticket list", "ticket list --json"),
    _case("ticket note", "ticket note {number} 'Called back'"),
    _case("ticket older", "ticket older lamp --bring --json"),
    _case("ticket open", "ticket open --subject Paper --requester aino --json"),
    _case("ticket reopen", "ticket close {number} 'A new lamp'", "ticket reopen {number}"),
    _case("ticket reply", "ticket reply {number} 'On its way'"),
    _case("ticket set", "ticket set {number} priority=high"),
    _case("ticket settle", "ticket settle {number} priority"),
    _case("ticket show", "ticket show {number} --json"),
    _case("ticket snooze", "ticket snooze {number} '2036-11-30 14:00'"),
    _case(
        "ticket support",
        "ticket show {number}",
        "import people {people}",
        "ticket support {number} 'No ladder here' --json",
    ),
    _case("ticket take", "ticket take {number}"),
    _case("ticket workaround", "ticket workaround {number} 'Use the guest network' --lasting '2036-11-30 08:00' --json"),
    _case("ticket worked", "ticket worked {number} 20 'new profile' --json"),
    _case("ticket unlabel", "ticket label {number} lamp", "ticket unlabel {number} lamp"),
    _case("ticket wait", "ticket wait {number} person aino"),
    _case("unsent export", "unsent export {fresh}/anna.deskapp-unsent --json"),
    _case("unsent import", "unsent export {fresh}/a.deskapp-unsent", "unsent import {fresh}/a.deskapp-unsent --json"),
    _case(
        "ticket withdraw",
        "ticket reply {number} 'Soon' --later '2036-11-30 08:00'",
        "ticket withdraw {number}",
    ),
    _case("verify", "verify --full"),
    _case("whom", "whom printer --for aino --json"),
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
    return {**os.environ, "PYTHONPATH": str(blocked), "DESKAPP_PASSPHRASE": "a stick in the drawer"}


@pytest.fixture(scope="module")
def words(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A desk with one ticket on a hub of its own, and what the command lines speak of."""
    place = tmp_path_factory.mktemp("desk")
    words = {"home": str(place / "home"), "hub": f"sqlite:///{place}/hub.db"}
    for name, text in (("people", PEOPLE), ("tickets", TICKETS)):
        words[name] = str(place / f"{name}.csv")
        (place / f"{name}.csv").write_text(text, encoding="utf-8")
    for line in ("hub create {hub}", "join {hub} --as aino"):
        _deskapp(line.format(**words), words["home"], environment)
    _deskapp(f"--home {place}/spare join {words['hub']} --as spare", words["home"], environment)
    computers = json.loads(_deskapp("hub status --json", words["home"], environment))["computers"]
    words["device"] = next(each["id"] for each in computers if each["login"] == "spare")
    words |= {f"aside{at}": each for at, each in enumerate(_kept_aside(Path(words["home"]), 3))}
    words["question"] = _asked(Path(words["home"]))
    _call_for_help(Path(words["home"]))
    return {**words, "other": _open_ticket(words["home"], environment)}


def _kept_aside(home: Path, count: int) -> list[str]:
    """Notes that the hub is said to have refused."""
    from deskapp.replica import merging
    from deskapp.services import tickets
    from deskapp.services.desk import open_desk

    desk = open_desk(home)
    ticket = tickets.open_ticket(desk, subject="Refused", requester=desk.person).made
    notes = [tickets.note(desk, ticket, f"Note {at}").made for at in range(count)]
    with desk.replica.transaction() as connection:
        refused = [each for each in merging.unshared(connection, "desk") if each.doc in notes]
        for each in refused:
            merging.park(connection, each, "form", now=desk.now(), me=desk.person, by="sync")
    desk.close_thread()
    return [each.id for each in refused]


def _call_for_help(home: Path) -> None:
    """Another team that asks for help."""
    from deskapp.services.desk import open_desk

    desk = open_desk(home)
    with desk.unit() as work:
        team, now = work.fresh_id(), desk.now()
        work.record("make", "team", team, {"name.en": "Payroll", "space": "desk"}, space="company")
        work.record("make", "hand", work.fresh_id(), {"team": team, "until": now + 9_000_000}, space="desk")
        work.commit()
    desk.close_thread()


def _asked(home: Path) -> str:
    """A question that somebody else has for whom the home is, and a team for what crosses a line."""
    from deskapp.services import tickets
    from deskapp.services.desk import open_desk

    desk = open_desk(home)
    ticket = tickets.open_ticket(desk, subject="Asked", requester=desk.person).made
    with desk.unit() as work:
        made = work.fresh_id()
        values = {"asker": "0" * 32, "helper": desk.person, "question": "Where is the key?", "asked_at": desk.now()}
        work.record("make", "ask", made, values, space="desk", root=ticket)
        team = {"name.en": "Confidential", "crossings": True}
        work.record("make", "team", work.fresh_id(), team, space="company")
        work.commit()
    desk.close_thread()
    return made


def _open_ticket(home: str, environment: dict[str, str]) -> str:
    return str(json.loads(_deskapp("ticket open --subject Light --json", home, environment))["number"])


def _try(line: str, home: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "deskapp", *shlex.split(line)]
    there = {**environment, "DESKAPP_HOME": home}
    return subprocess.run(command, env=there, capture_output=True, text=True, timeout=60, check=False)


def _deskapp(line: str, home: str, environment: dict[str, str]) -> str:
    """What a command that must succeed prints."""
    done = _try(line, home, environment)
    assert done.returncode == 0, f"deskapp {line}\n{done.stdout}{done.stderr}"
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def test_qt_is_really_out_of_reach(environment: dict[str, str]) -> None:
    probe = [sys.executable, "-c", "import PySide6.QtCore"]
    done = subprocess.run(probe, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert "ModuleNotFoundError" in done.stderr


def test_every_command_is_tried() -> None:
    assert set(_commands()) <= {case.command for case in CASES} | WINDOWS | ENDLESS


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=[case.command.replace(" ", "_") for case in CASES])
def test_without_qt(case: Case, words: dict[str, str], environment: dict[str, str], tmp_path: Path) -> None:
    number = _open_ticket(words["home"], environment) if "{number}" in case.lines[0] else ""
    for line in case.lines:
        filled = line.format(**words, number=number, fresh=tmp_path)
        if not line.startswith("! "):
            _deskapp(filled, words["home"], environment)
            continue
        done = _try(filled[2:], words["home"], environment)
        assert done.returncode == 1, done.stdout
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("command", ["", *_commands()])
def test_help_needs_neither_qt_nor_a_home(command: str, environment: dict[str, str], tmp_path: Path) -> None:
    told = _deskapp(f"{command} --help", str(tmp_path / "none"), environment)
    assert "Usage:" in told
    assert not (tmp_path / "none").exists()


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("line", ["", "tour --out {fresh}", "--home {fresh}/demo demo --tickets 5"])
def test_a_window_without_qt_is_refused_by_a_sentence(
    line: str, words: dict[str, str], environment: dict[str, str], tmp_path: Path
) -> None:
    done = _try(line.format(fresh=tmp_path), words["home"], environment)
    assert done.returncode == 1
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
