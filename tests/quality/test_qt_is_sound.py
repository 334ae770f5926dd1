"""The installed PySide6 survives what a day at the desk asks of it."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    told = Signal(object)

heard = []
sender = Sender()
sender.told.connect(heard.append)
for _ in range(20_000):
    sender.setObjectName("")
for number in range(5_000):
    sender.told.emit(number)
assert heard == list(range(5_000)), len(heard)
print("sound")
"""


def test_twenty_thousand_void_calls_and_five_thousand_emits_do_not_abort() -> None:
    # In a process of its own: PySide6 6.12.0 on Python 3.11 loses a reference to True by each emit and aborts.
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "sound"), done.stderr
