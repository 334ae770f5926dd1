"""The worker as a child process of the window: the program itself with a hidden command, so it works frozen too."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from deskapp.sync.presence import Said

    Heard = Callable[[Sequence[tuple[str, ...]]], None]

COMMAND = "worker-child"
LOG = "worker.log"
_PATIENCE_S = 5.0


class Child:
    """Starts at once; `key` travels over a pipe, never on the command line. Closing the pipe ends it."""

    def __init__(self, home: Path, key: str, heard: Heard | None = None) -> None:
        """`heard(rows)` is called on a thread of this class with who else is where: (ticket, person, what)."""
        with (home / LOG).open("ab") as errors:
            self._process = subprocess.Popen(
                [*_program(), COMMAND, "--home", str(home)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        self._say(key)
        self._listener = threading.Thread(target=self._listen, args=(heard,), name="desk-worker-says", daemon=True)
        self._listener.start()

    def running(self) -> bool:
        """False once it has ended, by itself or because of `stop`."""
        return self._process.poll() is None

    def sync_now(self) -> None:
        """Ask for an exchange at once."""
        self._say("sync")

    def attend(self, said: Said) -> None:
        """What the person is at from now on."""
        self._say(json.dumps(said))

    def stop(self) -> int:
        """Let it end its step and go; after five seconds it is ended. Returns its exit code."""
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # it has ended by itself
                self._process.stdin.close()
        try:
            code = self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._listener.join(_PATIENCE_S)
        return code

    def _listen(self, heard: Heard | None) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                if heard is not None and line.startswith("["):
                    heard([tuple(row) for row in json.loads(line)])
        if heard is not None:
            heard([])  # it has ended: nobody is seen any more

    def _say(self, line: str) -> None:
        pipe = self._process.stdin
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):
                pipe.write(f"{line}\n")
                pipe.flush()


def _program() -> list[str]:
    """How to start this program again."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deskapp"]
