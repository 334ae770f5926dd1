"""Cycles with widgets in them die on the GUI thread, also while background threads are busy."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from deskapp.ui.garbage import Garbage
from deskapp.ui.jobs import Jobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_BUSY = """
import os, sys, threading
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from deskapp.ui.jobs import Jobs

class Box(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self
        timer = QTimer(self)
        timer.timeout.connect(self.tick)
        timer.start(1)
        self.line = QLineEdit("x", self)
        QVBoxLayout(self).addWidget(self.line)

    def tick(self):
        self.line.setText(self.line.text()[:5] + "y")

app = QApplication([])
jobs, died = Jobs(), set()
stop = threading.Event()

def work():
    kept = []
    while not stop.is_set():
        kept = [[each] for each in range(3000)]  # enough for Python to collect, if it may

def say():
    died.add(threading.current_thread().name)

jobs.command(app, work)
for _ in range(60):
    boxes = [Box() for _ in range(10)]
    for box in boxes:
        box.show()
        box.destroyed.connect(lambda *_: say())
    app.sendPostedEvents()
    del box, boxes
    jobs._garbage.collect()
    app.processEvents()
stop.set()
jobs.shut_down()
jobs._garbage.collect()
print(*died)
"""


def _linger() -> None:
    time.sleep(0.05)


def test_widgets_in_cycles_never_die_on_a_thread_that_works() -> None:
    done = subprocess.run([sys.executable, "-c", _BUSY], capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["MainThread"]), done.stderr[-2000:]


def test_python_collects_by_itself_again_after_the_last_of_them(qapp: QObject) -> None:
    assert gc.isenabled()
    first, second = Garbage(), Jobs()
    assert not gc.isenabled()
    first.end()
    first.end()
    assert not gc.isenabled()
    second.shut_down()
    assert gc.isenabled()


def test_what_python_would_have_collected_is_collected(qapp: QObject) -> None:
    garbage = Garbage()
    cycles = []
    for _ in range(gc.get_threshold()[0] + 100):
        cycle: list[object] = []
        cycle.append(cycle)
        cycles.append(cycle)
    del cycle, cycles
    assert gc.get_count()[0] > gc.get_threshold()[0]
    garbage.collect()
    assert gc.get_count()[0] < 100
    garbage.end()


def test_all_of_it_is_walked_only_while_nothing_is_being_done(qapp: QObject) -> None:
    usual, done = gc.get_threshold(), [0]
    garbage = Garbage(done=lambda: done[0])
    try:
        gc.set_threshold(usual[0], usual[1], 0)
        gc.collect()
        garbage._full_at -= 120
        for _ in range(3):
            done[0] += 1
            gc.collect(1)
            garbage.collect()
        assert gc.get_count()[2] >= 3
        garbage.collect()
        assert gc.get_count()[2] == 0
    finally:
        gc.set_threshold(*usual)
        garbage.end()


def test_the_last_word_on_an_owner_is_not_the_threads(jobs: Jobs, qtbot: QtBot) -> None:
    """A worker lets go of the owner before its answer is heard of, so that no thread but the GUI's ends it."""
    ended: list[str] = []

    class Owner(QObject):
        def take(self, _value: object) -> None:
            pass

    jobs._answered.connect(_linger, Qt.ConnectionType.DirectConnection)  # the thread comes home late
    for _ in range(5):
        owner = Owner()
        owner.destroyed.connect(lambda *_: ended.append(threading.current_thread().name))
        jobs.query(owner, threading.get_ident, owner.take)
        jobs.command(owner, threading.get_ident, owner.take)
        del owner
        qtbot.waitUntil(jobs.is_idle)
    qtbot.waitUntil(lambda: len(ended) == 5)
    assert set(ended) == {"MainThread"}


_HEAPS = """
import ctypes, gc, time
from PySide6.QtCore import QCoreApplication
from deskapp.ui import garbage

app = QCoreApplication([])
done = 0
holder = garbage.Garbage(None, lambda: done)
garbage._TRIM_S = 0.0
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
resident = lambda: int(next(each for each in open("/proc/self/status") if each.startswith("VmRSS")).split()[1]) // 1024
blocks = [libc.malloc(60_000) for _ in range(1000)]
for each in blocks:
    ctypes.memset(each, 1, 60_000)
for each in blocks[:-1]:  # the last one holds what lies below it
    libc.free(each)
full = resident()
holder.collect()  # nothing was done
assert resident() > full - 20, (resident(), full)
done = 1
holder.collect()  # it is being done
assert resident() > full - 20, (resident(), full)
holder.collect()  # it was done
assert resident() < full - 40, (resident(), full)
holder.end()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own")
def test_memory_goes_back_after_something_was_done() -> None:
    ended = subprocess.run([sys.executable, "-c", _HEAPS], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
