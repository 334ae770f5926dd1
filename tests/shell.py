"""The command line as people use it: in this process, which is fast, or as a process of its own, which is real."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

import pytest

from deskapp import cli

if TYPE_CHECKING:
    from pathlib import Path


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Standard output as JSON: nothing else may be on it."""
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence of an error; fails where there is more, or a traceback."""
        assert self.code == 1, self
        assert "Traceback" not in self.err, self.err
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


class Shell:
    """Runs `deskapp` lines in homes below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def home(self, name: str) -> Path:
        """The folder of a home."""
        return self.folder / name

    def run(self, name: str, *line: object, stdin: str = "") -> Said:
        """One command in this process, in the home of this name."""
        return self.bare("--home", self.home(name), *line, stdin=stdin)

    def bare(self, *line: object, stdin: str = "") -> Said:
        """One command with nothing added."""
        out, err = io.StringIO(), io.StringIO()
        argv = ["deskapp", *map(str, line)]
        with (
            mock.patch.object(sys, "argv", argv),
            mock.patch.object(sys, "stdin", io.StringIO(stdin)),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            try:
                code = cli.main()
            except SystemExit as end:
                code = int(end.code or 0)
        return Said(code, out.getvalue(), err.getvalue())

    def do(self, name: str, *line: object, stdin: str = "") -> str:
        """What a command that must succeed prints."""
        said = self.run(name, *line, stdin=stdin)
        assert said.code == 0, said
        return said.out

    def json(self, name: str, *line: object) -> Any:
        """The data of a command that must succeed."""
        return json.loads(self.do(name, *line, "--json"))

    def process(self, *line: object, stdin: str = "", **environment: str) -> Said:
        """One command as a process of its own."""
        done = subprocess.run(
            [sys.executable, "-m", "deskapp", *map(str, line)], capture_output=True, input=stdin.encode(), timeout=60,
            env={**os.environ, **environment}, check=False,
        )  # fmt: skip
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A folder for homes and hubs, and the command line."""
    return Shell(tmp_path)
