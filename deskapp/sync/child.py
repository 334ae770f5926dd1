"""The worker as a child process of the window: the program itself with a hidden command, so it works frozen too."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = "worker-child"
LOG = "worker.log"
_PATIENCE_S = 5.0


class Child:
    """Starts at once; `key` travels over a pipe, never on the command line. Closing the pipe ends it."""

    def __init__(self, home: Path, key: str) -> None:
        with (home / LOG).open("ab") as errors:
            self._process = subprocess.Popen(
                [*_program(), COMMAND, "--home", str(home)],
                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors, text=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        self._say(key)

    def running(self) -> bool:
        """False once it has ended, by itself or because of `stop`."""
        return self._process.poll() is None

    def sync_now(self) -> None:
        """Ask for an exchange at once."""
        self._say("sync")

    def stop(self) -> int:
        """Let it end its step and go; after five seconds it is ended. Returns its exit code."""
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # it has ended by itself
                self._process.stdin.close()
        try:
            return self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _say(self, line: str) -> None:
        pipe = self._process.stdin
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):
                pipe.write(f"{line}\n")
                pipe.flush()


def _program() -> list[str]:
    """How to start this program again."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deskapp"]
