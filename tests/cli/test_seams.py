"""The seams that scripts rely on: homes, exit codes, output, and what a home that has not joined answers."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from deskapp import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from tests.shell import Shell


def _commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, child in getattr(command, "commands", {}).items():
        if not child.hidden:
            yield from _commands(child, (*path, name))


COMMANDS = list(_commands(cli.command_line))


# homes


def test_a_home_is_named_before_or_after_the_command_or_by_the_environment(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = shell.home("office")
    made = shell.bare("--home", home, "ticket", "open", "--subject", "One", "--json").data
    assert shell.bare("ticket", "--home", home, "show", made["number"], "--json").data["id"] == made["id"]
    assert shell.bare("ticket", "show", made["number"], "--json", "--home", home).data["id"] == made["id"]
    assert shell.bare("status", f"--home={home}", "--json").data["tickets"] == 1
    monkeypatch.setenv("DESKAPP_HOME", str(home))
    assert shell.bare("status", "--json").data["tickets"] == 1
    assert shell.bare("status", "--json", "--home", shell.home("other")).data["tickets"] == 0


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_takes_a_home_and_explains_itself(path: tuple[str, ...], shell: Shell) -> None:
    said = shell.bare(*path, "--home", shell.home("none"), "--help")
    assert said.code == 0
    assert said.out.startswith("Usage: deskapp")
    assert "--home" in said.out
    told = " ".join(said.out.split("\n\n")[1].split())
    assert told[0].isupper() or told.startswith("deskapp")
    assert told.endswith("."), told
    assert not shell.home("none").exists()


def test_the_program_says_its_version(shell: Shell) -> None:
    assert shell.bare("--version").out.startswith("deskapp, version ")


# a home that has not joined


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("status --json", {"tickets": 0, "unsent": 0, "oldest_unsent_s": 0}),
        ("ticket list --json", []),
        ("conflicts --json", []),
        ("verify --json", {"documents": 0, "problems": []}),
        ("verify --full --json", {"documents": 0, "problems": []}),
    ],
)
def test_reading_before_joining_creates_nothing_and_answers_zero(line: str, answer: object, shell: Shell) -> None:
    said = shell.run("fresh", *line.split())
    assert said.code == 0
    assert said.err == ""
    if isinstance(answer, dict):
        assert answer.items() <= said.data.items()
    else:
        assert said.data == answer
    assert not shell.home("fresh").exists()


def test_reading_before_joining_in_words(shell: Shell) -> None:
    assert shell.do("fresh", "status") == "This home has not joined a hub. 0 tickets.\n"
    assert shell.do("fresh", "ticket", "list") == "No tickets here.\n"
    assert shell.do("fresh", "conflicts") == "Nothing needs a decision.\n"
    assert "There is no ticket T-1001 here" in shell.run("fresh", "ticket", "show", "T-1001").sentence
    assert "There is no replica" in shell.run("fresh", "sync", "--once").sentence
    assert "There is no replica" in shell.run("fresh", "worker").sentence
    assert "There is no replica" in shell.run("fresh", "export", "tickets", shell.folder / "t.csv").sentence
    assert "There is no replica" in shell.run("fresh", "hub", "add-person", "anna").sentence
    assert not shell.home("fresh").exists()


def test_the_same_keys_before_and_after_joining(shell: Shell) -> None:
    before = shell.json("home", "status"), shell.json("home", "verify")
    shell.do("home", "ticket", "open", "--subject", "One")
    after = shell.json("home", "status"), shell.json("home", "verify")
    assert [each.keys() for each in before] == [each.keys() for each in after]


def test_the_first_writing_command_starts_an_office_and_says_so(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "carla")
    said = shell.run("home", "ticket", "open", "--subject", "One", "--json")
    assert said.data.keys() == {"id", "number"}
    assert "Started an office of your own" in said.err
    assert "carla" in said.err
    assert (shell.home("home") / "hub.db").exists()
    assert shell.run("home", "ticket", "open", "--subject", "Two", "--json").err == ""
    shown = shell.json("home", "ticket", "show", said.data["number"])
    assert (shown["fields"]["requester"], shown["fields"]["team"]) == ("carla", "Service desk")


def test_a_home_that_is_an_office_is_not_joined_elsewhere(shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One")
    shell.do("keeper", "hub", "create", f"sqlite:///{shell.folder}/hub.db")
    sentence = shell.run("home", "join", f"sqlite:///{shell.folder}/hub.db", "--as", "anna").sentence
    assert "deskapp export tickets" in sentence
    assert "deskapp import tickets" in sentence
    assert shell.json("home", "status")["tickets"] == 1


# exit codes and errors


@pytest.mark.parametrize(
    "line",
    ["nothing", "ticket", "ticket open", "ticket set T-1", "ticket set T-1 priority", "join", "status --nothing",
     "import", "hub create", "ticket wait T-1 nobody", "ticket wait T-1 person", "import tickets x.csv --zone Moon",
     "--home pyproject.toml status"],
)  # fmt: skip
def test_wrong_usage_is_two_and_shows_how(line: str, shell: Shell) -> None:
    said = shell.run("home", *line.split())
    assert said.code == 2
    assert "Usage: deskapp" in said.err + said.out
    assert "Traceback" not in said.err
    assert not shell.home("home").exists()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (("ticket", "show", "T-77"), "There is no ticket T-77 here"),
        (("ticket", "reply", "T-77", "Hello"), "There is no ticket T-77 here"),
        (("ticket", "set", "T-1001", "colour=red"), "A ticket has no field colour"),
        (("ticket", "set", "T-1001", "priority=huge"), "Allowed: low, normal, high, urgent"),
        (("ticket", "set", "T-1001", "due=soon"), "soon is not a due"),
        (("ticket", "set", "T-1001", "requester=nobody"), "Nobody here has the login nobody"),
        (("ticket", "open", "--subject", "X", "--requester", "nobody"), "Nobody here has the login nobody"),
        (("ticket", "open", "--subject", "X", "--team", "Nowhere"), "There is no team called Nowhere"),
        (("ticket", "open", "--subject", "X", "--priority", "huge"), "huge is not a priority"),
        (("ticket", "open", "--subject", "X", "--channel", "smoke"), "smoke is not a channel"),
        (("ticket", "open", "--subject", "  "), "The ticket needs a subject"),
        (("ticket", "reply", "T-1001", "  "), "There is no text yet"),
        (("ticket", "list", "--view", "nothing"), "nothing is not a view"),
        (("ticket", "list", "--status", "nothing"), "nothing is not a status"),
        (("hub", "add-person", "bob", "--space", "nowhere"), "there is no such space"),
        (("hub", "create", "mysql://nowhere"), "is not the address of a hub"),
        (("import", "tickets", "/nowhere/at/all.csv"), "/nowhere/at/all.csv"),
    ],
)
def test_what_is_refused_is_one_sentence(line: tuple[str, ...], word: str, shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One")
    before = shell.json("home", "status")["unsent"]
    assert word in shell.run("home", *line).sentence
    assert shell.json("home", "status")["unsent"] == before


def test_nobody_joins_without_a_name(shell: Shell) -> None:
    for line in (("join", f"sqlite:///{shell.folder}/hub.db", "--as", " "), ("hub", "add-person", "")):
        said = shell.run("home", *line)
        assert said.code == 2
        assert "A login is needed" in said.err


def test_real_processes_keep_the_streams_and_codes_apart(shell: Shell) -> None:
    home = shell.home("real")
    made = shell.process("ticket", "open", "--subject", "Tintenstrahl füllen \N{PRINTER}", "--json", "--home", home)
    assert (made.code, sorted(made.data)) == (0, ["id", "number"])
    assert "Started an office" in made.err
    shown = shell.process("--home", home, "ticket", "show", made.data["number"], "--json", LC_ALL="C.UTF-8")
    assert shown.data["fields"]["subject"].endswith("\N{PRINTER}")
    assert shell.process("ticket", "show", "T-9", DESKAPP_HOME=str(home)).code == 1
    assert shell.process("ticket", "shwo", DESKAPP_HOME=str(home)).code == 2
    assert shell.process("ticket", "reply", "T-1001", "-", stdin="Zwei\nZeilen", DESKAPP_HOME=str(home)).code == 0
    assert shell.json("real", "ticket", "show", "T-1001")["messages"][0]["body"] == "Zwei\nZeilen"


def test_a_window_without_a_display_is_refused_by_a_sentence(shell: Shell) -> None:
    nothing = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    assert "There is no display here" in shell.process(DESKAPP_HOME=str(shell.home("x")), **nothing).sentence
    assert not shell.home("x").exists()


def test_a_reader_who_has_read_enough_is_no_error(shell: Shell) -> None:
    home = shell.home("home")
    shell.do("home", "ticket", "open", "--subject", "One", "--text", "x" * 200_000)
    line = [sys.executable, "-m", "deskapp", "ticket", "show", "T-1001", "--json", "--home", str(home)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as shown:
        assert shown.stdout is not None
        assert shown.stderr is not None
        shown.stdout.read(10)
        shown.stdout.close()
        assert shown.stderr.read() == b""


# JSON


def test_json_has_sorted_keys_and_no_arrival_times_or_local_columns(shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One", "--text", "Hello")
    shell.do("home", "ticket", "set", "T-1001", "priority=high", "category=print")
    for line in ("ticket show T-1001", "ticket list", "status", "conflicts", "verify", "content"):
        out = shell.do("home", *line.split(), "--json")
        data = json.loads(out)
        assert out == json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
        for local in ("arrived", "unread", "next_due", "heard_at", '"key": 1', '"seq"'):
            assert local not in out or line == "conflicts"


def test_status_counts_tickets_and_what_only_this_computer_has(shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One")
    status = shell.json("home", "status")
    assert (status["tickets"], status["unsent"]) == (1, 1)
    assert 0 <= status["oldest_unsent_s"] < 60
    assert "only on this computer" in shell.do("home", "status")
    said = shell.json("home", "sync", "--once")
    assert said.items() >= {"decisions": 0, "parked": 0, "received": 0, "sent": 1}.items()
    status = shell.json("home", "status")
    assert (status["unsent"], status["oldest_unsent_s"]) == (0, 0)
    assert "Everything is saved and sent" in shell.do("home", "status")


def test_content_counts_snippets_rules_and_translations(shell: Shell) -> None:
    data = shell.json("home", "content")
    assert {"snippets", "missing"} <= data.keys()
    assert not shell.home("home").exists()
