"""Run blocking work off the GUI thread and bring the answer back."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from deskapp.domain.errors import DeskError
from deskapp.ui.garbage import Garbage

T = TypeVar("T")
Failed = Callable[[DeskError], None]
_PAUSE_S = 0.002  # after each step of bulk work, so that the worker process gets its turn


class _Job(NamedTuple):
    owner: QObject
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed | None
    key: str
    serial: int


_Writes = queue.SimpleQueue["_Job | None"]


class _Reads:
    """A queue whose next job goes to the thread that came to rest last: what it has read lately, it need not read again."""

    def __init__(self) -> None:
        self._jobs: deque[_Job | None] = deque()
        self._resting: list[threading.Lock] = []
        self._lock = threading.Lock()

    def put(self, job: _Job | None) -> None:
        with self._lock:
            self._jobs.append(job)
            bed = self._resting.pop() if self._resting else None
        if bed is not None:
            bed.release()

    def get(self) -> _Job | None:
        bed = threading.Lock()
        bed.acquire()
        while True:
            with self._lock:
                if self._jobs:
                    return self._jobs.popleft()
                self._resting.append(bed)
            bed.acquire()


_Queue = _Writes | _Reads


class Progress:
    """What bulk work calls between two chunks, outside any transaction: `progress(done, total)`.

    It tells the window, lets waiting commands go first and pauses a moment; True where any had waited. `cancelled()`
    says whether the person asked to stop.
    """

    def __init__(self, jobs: Jobs, owner: QObject, seen: Callable[[int, int], None] | None) -> None:
        self._jobs, self._owner, self._seen = jobs, owner, seen
        self._stop = threading.Event()
        self._told = 0.0

    def __call__(self, done: int, total: int) -> bool:
        now = time.monotonic()
        if self._seen is not None and (now - self._told >= 0.05 or done >= total):
            self._told = now
            self._jobs.tell(self._owner, self._seen, done, total)
        waited = self._jobs.run_waiting_commands()
        time.sleep(_PAUSE_S)
        return waited

    def cancel(self) -> None:
        """Ask the work to stop after its current chunk."""
        self._stop.set()

    def cancelled(self) -> bool:
        """True once somebody asked to stop."""
        return self._stop.is_set() or self._jobs.stopping()


class Jobs(QObject):
    """The only class in deskapp that starts threads.

    One writer thread keeps database writes in order; readers overlap. Answers are always delivered
    on the GUI thread, and never to an owner that is gone. `failed` receives only DeskError; any
    other exception is a bug and goes to `sys.excepthook`, also when `failed` is given.
    """

    idle = Signal()
    refused = Signal(object)  # a DeskError nobody took with `failed`: the window shows it
    _answered = Signal()

    def __init__(self, *, readers: int = 3, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writes: _Writes = queue.SimpleQueue()
        self._reads = _Reads()
        self._newest: WeakKeyDictionary[QObject, dict[str, int]] = WeakKeyDictionary()
        self._running: dict[int, _Job] = {}  # by thread; guarded by _lock
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._ended = False
        self._serial = 0
        self._pending = 0
        self._hooks: list[Callable[[], None]] = []
        self._interrupt: Callable[[int], None] | None = None
        self._readers = readers
        self._threads: list[threading.Thread] = []
        self._late: list[BaseException] = []
        self._held: list[tuple[str, _Queue, int]] | None = None
        # Not in the signal: the last reference to an owner must never be dropped by the thread that worked for it.
        self._outbox: deque[tuple[_Job | None, Any, Any]] = deque()
        self._arrived = threading.Condition()  # guards the outbox
        self._garbage = Garbage(self, lambda: self._serial)
        self._answered.connect(self._deliver)

    def query(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        key: str = "",
        failed: Failed | None = None,
    ) -> None:
        """Read in the background; with a `key`, only the newest answer for this owner is delivered."""
        if self._stopping.is_set():
            return
        job = self._job(owner, work, then, failed, key)
        if key:
            self._newest.setdefault(owner, {})[key] = job.serial
            self._interrupt_older(owner, key)
        self._start("desk-read", self._reads, self._readers)
        self._reads.put(job)

    def command(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Failed | None = None,
    ) -> None:
        """Write in the background; commands run one at a time, in order, and also after the owner is gone."""
        if self._stopping.is_set():
            raise RuntimeError("a command after the window was closed")
        self._start("desk-write", self._writes, 1)
        self._writes.put(self._job(owner, work, then, failed, ""))

    def bulk(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        failed: Failed | None = None,
    ) -> Progress:
        """Long writing in chunks on the writer thread; `work` calls its argument between two chunks.

        Waiting commands run at those moments. The answer has `cancel()`.
        """
        steps = Progress(self, owner, progress)
        self.command(owner, _with(work, steps), then, failed=failed)
        return steps

    def wait(self, owner: QObject, key: str, ms: int) -> None:
        """Wait a moment for the newest answer to a keyed query and deliver it now, so that the next painting shows it.

        For reads that take a millisecond or two; an answer that is not there in time comes by itself, as always.
        """
        serial = self._newest.get(owner, {}).get(key)
        if serial is None or self._held is not None:
            return
        with self._arrived:
            self._arrived.wait_for(lambda: self._place_of(serial) >= 0, ms / 1000)
            place = self._place_of(serial)
            if place < 0:
                return
            job, value, error = self._outbox[place]
            del self._outbox[place]
        self._finish(job, value, error)

    def _place_of(self, serial: int) -> int:
        return next((at for at, (job, *_) in enumerate(self._outbox) if job is not None and job.serial == serial), -1)

    def cancel(self, owner: QObject, key: str) -> None:
        """Forget a query that is under way or waiting."""
        self._serial += 1
        self._newest.setdefault(owner, {})[key] = self._serial
        self._interrupt_older(owner, key)

    def after(self, owner: QObject, ms: int, then: Callable[[], None], *, key: str = "") -> None:
        """Call `then` once on the GUI thread, unless the window closes; with a `key` the newest call replaces a waiting one."""
        name = f"after:{key}" if key else ""
        timer = owner.findChild(_After, name) if name else None
        if timer is None:
            timer = _After(name, owner, self._stopping)
        timer.arm(ms, then)

    def watch(self, owner: QObject, every_ms: int, work: Callable[[], T | None], then: Callable[[T], None]) -> None:
        """Call `work` again and again on a thread of its own; what is not None is delivered."""
        thread = threading.Thread(
            target=self._watching, args=(owner, every_ms / 1000, work, then), name="desk-watch", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def on_thread_end(self, hook: Callable[[], None]) -> None:
        """Have every thread call `hook` as its last act, to close what it opened."""
        self._hooks.append(hook)

    def on_interrupt(self, hook: Callable[[int], None]) -> None:
        """Have `hook(thread ident)` stop what a reader is running for an answer nobody wants any more."""
        self._interrupt = hook

    def hold(self) -> None:
        """Let work wait until `begin`: before the first paint a thread would only take time away from it."""
        self._held = []

    def begin(self) -> None:
        """Start what has waited."""
        waiting, self._held = self._held or [], None
        for each in waiting:
            self._start(*each)

    def is_idle(self) -> bool:
        """True when nothing waits, runs or has still to be delivered."""
        return self._pending == 0

    def shut_down(self) -> None:
        """Finish the writes already queued, drop the reads, and wait for all threads to end."""
        if self._ended:
            return
        self.begin()
        self._ended = True
        self._stopping.set()
        with self._lock:
            for ident, job in self._running.items():
                if self._interrupt is not None and job.key:
                    self._interrupt(ident)
        for thread in self._threads:
            (self._writes if thread.name == "desk-write" else self._reads).put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._garbage.end()
        for error in self._late:  # a save that failed while closing must not be silent
            sys.excepthook(type(error), error, error.__traceback__)

    def tell(self, owner: QObject, then: Callable[..., None], *values: object) -> None:
        """Call `then(*values)` on the GUI thread, if the owner is still there; from any thread."""
        with self._arrived:
            self._outbox.append((None, (owner, then), values))
        self._answered.emit()

    def run_waiting_commands(self) -> bool:
        """On the writer thread, between two chunks of bulk work: take what came meanwhile; True where there was any."""
        waited = False
        while True:
            try:
                job = self._writes.get_nowait()
            except queue.Empty:
                return waited
            if job is None:  # shutting down: the bulk work ends first, then its thread
                self._writes.put(None)
                return waited
            waited, taken = True, [job]
            del job
            self._run(taken)

    def stopping(self) -> bool:
        """True once the window is closing."""
        return self._stopping.is_set()

    def _job(
        self, owner: QObject, work: Callable[[], Any], then: Callable[..., None] | None, failed: Failed | None, key: str
    ) -> _Job:
        self._serial += 1
        self._pending += 1
        return _Job(owner, work, then, failed, key, self._serial)

    def _start(self, name: str, source: _Queue, wanted: int) -> None:
        if self._held is not None:
            self._held.append((name, source, wanted))
            return
        if sum(thread.name == name for thread in self._threads) < wanted:
            thread = threading.Thread(target=self._working, args=(source,), name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def _working(self, source: _Queue) -> None:
        while (job := source.get()) is not None:
            taken, wanted = [job], source is not self._reads or self._wanted(job)
            del job  # or the owner lives on in this thread while it waits
            self._run(taken, wanted)
        self._end()

    def _run(self, taken: list[_Job], wanted: bool = True) -> None:
        job = taken.pop()  # held by this frame only, which lets go before the GUI thread hears of the answer
        ident = threading.get_ident()
        before = self._running.get(ident)  # bulk work, when this is a command between its chunks
        with self._lock:
            self._running[ident] = job
        value: Any = None
        error: BaseException | None = None
        try:
            if wanted:
                value = job.work()
        except BaseException as caught:  # delivered below, on the GUI thread
            error = caught
        with self._lock:
            if before is None:
                self._running.pop(ident, None)
            else:
                self._running[ident] = before
        if error is not None and not job.key and self._stopping.is_set():
            self._late.append(error)
        with self._arrived:
            self._outbox.append((job, value, error))
            del job, value, error
            self._arrived.notify_all()
        self._answered.emit()

    def _watching(self, owner: QObject, pause: float, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        while not self._stopping.wait(pause) and shiboken6.isValid(owner):
            try:
                value = work()
            except DeskError:
                continue  # the disk is away for a moment: the next look tells
            except Exception:
                sys.excepthook(*_caught())
                break
            if value is not None and not self._stopping.is_set():
                self.tell(owner, then, value)
        self._end()

    def _end(self) -> None:
        for hook in self._hooks:
            hook()

    def _wanted(self, job: _Job) -> bool:
        if self._stopping.is_set() or not shiboken6.isValid(job.owner):
            return False
        return not job.key or self._newest.get(job.owner, {}).get(job.key) == job.serial

    def _interrupt_older(self, owner: QObject, key: str) -> None:
        if self._interrupt is None:
            return
        with self._lock:  # held, so that the thread cannot go on to another job meanwhile
            for ident, job in self._running.items():
                if job.key == key and job.owner is owner:
                    self._interrupt(ident)

    @Slot()
    def _deliver(self) -> None:
        with self._arrived:
            if not self._outbox:  # somebody waited for it
                return
            job, value, error = self._outbox.popleft()
        self._finish(job, value, error)

    def _finish(self, job: _Job | None, value: Any, error: Any) -> None:
        if job is None:
            (owner, then), values = value, error
            if not self._ended and shiboken6.isValid(owner):
                then(*values)
            return
        self._pending -= 1
        try:
            self._hand_over(job, value, error)
        finally:
            if self._pending == 0:
                self.idle.emit()

    def _hand_over(self, job: _Job, value: object, error: BaseException | None) -> None:
        if self._ended:
            return
        if job.key and not self._wanted(job):
            return
        if error is not None and not isinstance(error, DeskError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif not shiboken6.isValid(job.owner):
            return
        elif error is None:
            if job.then is not None:
                job.then(value)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.refused.emit(error)


class _After(QTimer):
    """A call that waits; it goes with its owner, and is not made once the window closes: parts of it may be gone."""

    def __init__(self, name: str, owner: QObject, stopping: threading.Event) -> None:
        super().__init__(owner)
        self._stopping = stopping
        self.setObjectName(name)
        self.setSingleShot(True)
        self._then: Callable[[], None] | None = None
        self.timeout.connect(self._fire)

    def arm(self, ms: int, then: Callable[[], None]) -> None:
        self._then = then
        self.start(ms)

    @Slot()
    def _fire(self) -> None:
        then, self._then = self._then, None
        if not self.objectName():
            self.deleteLater()
        if then is not None and not self._stopping.is_set():
            then()


def _with(work: Callable[[Progress], T], steps: Progress) -> Callable[[], T]:
    def started() -> T:
        return work(steps)

    return started


def _caught() -> tuple[Any, Any, Any]:
    return sys.exc_info()
