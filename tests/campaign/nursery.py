"""Real processes that begin at once: one process imports everything and forks the others, which know nothing of each other.

Forking from the test itself would hand its threads' locks and open databases on.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
JOBS = "tests.campaign.people"


class Nursery:
    """Starts jobs, functions of `tests.campaign.people` or "module:function", each in a process of its own.

    `jobs` is the module whose imports all of them find done.
    """

    def __init__(self, errors: Path, jobs: str = JOBS) -> None:
        self._errors = errors
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaign.nursery", str(errors), jobs],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip

    def start(self, job: str, **arguments: object) -> int:
        """Begin a job; returns the process id, which stays taken until `ended` has told of its end."""
        return int(self._ask("start", [job, arguments]))

    def ended(self, pid: int, seconds: float = 0.0) -> int | None:
        """How a process ended: its exit code, or less than zero for a signal; None where it runs still after that time."""
        until = time.monotonic() + seconds
        while True:
            code = self._ask("look", pid)
            if code is not None or time.monotonic() > until:
                return None if code is None else int(code)
            time.sleep(0.005)

    def errors(self) -> str:
        """What all of them wrote on standard error."""
        return self._errors.read_text(encoding="utf-8", errors="replace") if self._errors.exists() else ""

    def close(self) -> None:
        """End every process."""
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()

    def _ask(self, what: str, how: object) -> Any:
        pipe_in, pipe_out = self._process.stdin, self._process.stdout
        assert pipe_in is not None
        assert pipe_out is not None
        pipe_in.write(json.dumps([what, how]) + "\n")
        pipe_in.flush()
        answer = pipe_out.readline()
        if not answer:
            raise RuntimeError(f"the nursery has ended: {self.errors()[-2000:]}")
        return json.loads(answer)


def _main(errors: str, jobs: str) -> None:
    importlib.import_module(jobs)
    for line in sys.stdin:
        what, how = json.loads(line)
        if what == "start":
            sys.stdout.flush()
            answer: int | None = os.fork()
            if not answer:
                _be(how[0] if ":" in how[0] else f"{JOBS}:{how[0]}", how[1], errors)
        else:
            pid, status = os.waitpid(how, os.WNOHANG)
            answer = os.waitstatus_to_exitcode(status) if pid else None
        print(json.dumps(answer), flush=True)


def _be(job: str, arguments: dict[str, Any], errors: str) -> None:
    """The life of a forked process."""
    code = 1
    try:
        os.dup2(os.open(errors, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), 2)
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(0, 1)
        module, _, name = job.partition(":")
        getattr(importlib.import_module(module), name)(**arguments)
        code = 0
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    _main(*sys.argv[1:])
