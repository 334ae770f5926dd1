"""The README tells of every command there is, of none that is not, and its pictures are there."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from tests.cli.test_seams import COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PATHS = {" ".join(path) for path in COMMANDS if path}


@pytest.mark.parametrize("path", sorted(PATHS))
def test_every_command_is_told(path: str) -> None:
    group, _, name = path.partition(" ")
    lines = [line for line in README.splitlines() if re.search(rf"`deskapp {group}\b", line)]
    assert lines
    assert not name or any(re.search(rf"\b{name}\b", line) for line in lines)


def test_no_command_is_invented() -> None:
    words = re.findall(r"`deskapp ([a-z-]+)(?: ([a-z-]+))?", README)
    groups = {path.split()[0] for path in PATHS}
    for first, second in words:
        assert first in groups, first
        if any(path.startswith(f"{first} ") for path in PATHS) and second:
            assert f"{first} {second}" in PATHS


_GROUPS = r"(?:hub |import |export |people |person |ticket |(?:away|lend|asked|card|circle|reorganise|waits) (?=[a-z]))"


def test_options_are_those_of_the_commands(shell) -> None:
    for line in README.splitlines():
        for command, rest in re.findall(rf"`deskapp ({_GROUPS}?[a-z-]+)([^`]*)`", line):
            if command not in PATHS:
                continue
            told = shell.bare(*command.split(), "--help").out
            for option in re.findall(r"--[a-z-]+", rest):
                assert option in told, f"deskapp {command} has no {option}"


def test_pictures_are_there_and_small() -> None:
    named = re.findall(r'(?:\(|src=")(resources/pictures/[^)"]+)', README)
    assert len(named) >= 3
    for each in named:
        data = (ROOT / each).read_bytes()
        assert struct.unpack(">II", data[16:24]) == (1600, 1000)
        assert len(data) < 250_000, each


def test_files_that_are_named_exist() -> None:
    named = re.findall(r"`((?:services|replica|domain|ui|hub|gateways|resources)/[\w/.-]+\.(?:py|toml))", README)
    for each in named:
        if "XX" in each or "NNNN" in each:
            continue
        assert (ROOT / "deskapp" / each).exists() or (ROOT / each).exists(), each
