"""The process is killed while somebody types: at most the last second is missing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

from deskapp.services import drafts
from deskapp.services.desk import open_desk
from tests.ui.ticket.world import VPN, make_world

if TYPE_CHECKING:
    from pathlib import Path

SLACK_NS = 1_300_000_000  # one second, and what a busy machine needs for one commit


def test_kill_while_typing_loses_at_most_the_last_second(tmp_path: Path) -> None:
    made = make_world(tmp_path / "home")
    made.desk.close_thread()
    command = [sys.executable, "-m", "tests.ui.ticket.typist", str(tmp_path / "home")]
    typed: list[tuple[int, int]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "ready"

        def listen() -> None:
            for line in child.stdout or ():
                moment, _, count = line.partition(" ")
                typed.append((int(moment), int(count)))

        reader = threading.Thread(target=listen)
        reader.start()
        time.sleep(2.5)
        killed = time.monotonic_ns()
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        reader.join()
    desk = open_desk(tmp_path / "home")
    draft = drafts.load(desk, VPN, "reply")
    desk.close_thread()
    assert draft is not None
    must = max((count for moment, count in typed if moment < killed - SLACK_NS), default=0)
    assert must > 5
    assert len(draft.text) >= must
    assert draft.text == ("abcdefghij" * 100)[: len(draft.text)]
