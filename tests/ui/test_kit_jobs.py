"""Background work: order, newest answers, failures and the end."""

from __future__ import annotations

import sys
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, Slot

from deskapp.domain.errors import NotFound
from deskapp.ui.jobs import Jobs, Progress


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list = []
        self.errors: list = []
        self.steps: list = []
        self.fired = 0

    @Slot(object)
    def take(self, value: object) -> None:
        self.got.append((value, threading.current_thread() is threading.main_thread()))

    @Slot(object)
    def fail(self, error: Exception) -> None:
        self.errors.append(error)

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def fire(self) -> None:
        self.fired += 1

    def values(self) -> list:
        return [value for value, _ in self.got]


def give(value):
    def work():
        return value

    return work


def raise_it(error):
    def work():
        raise error

    return work


def test_the_answer_comes_on_the_gui_thread(jobs, qtbot):
    owner = Owner()
    jobs.query(owner, threading.get_ident, owner.take)
    qtbot.waitUntil(lambda: bool(owner.got))
    assert owner.got[0][1]
    assert owner.got[0][0] != threading.get_ident()


def test_an_answer_that_is_waited_for_comes_at_once_and_once(jobs, qtbot):
    owner, gate = Owner(), threading.Event()
    jobs.query(owner, give(1), owner.take, key="page")
    jobs.wait(owner, "page", 5000)
    assert owner.got == [(1, True)]
    jobs.query(owner, lambda: gate.wait(5), owner.take, key="page")
    jobs.wait(owner, "page", 1)  # not there in time: it comes by itself
    assert owner.values() == [1]
    jobs.query(owner, give(3), owner.take)
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert sorted(owner.values()) == [1, True, 3]


def test_the_thread_that_read_last_reads_next(jobs, qtbot):
    owner, gate = Owner(), threading.Barrier(3)
    for _ in range(3):
        jobs.query(owner, lambda: gate.wait(5), owner.take)
    qtbot.waitUntil(lambda: len(owner.got) == 3)  # three threads are there
    owner.got.clear()
    for number in range(9):
        jobs.query(owner, threading.get_ident, owner.take)
        qtbot.waitUntil(lambda number=number: len(owner.got) > number)
        time.sleep(0.01)  # it goes back to rest
    assert len(set(owner.values())) == 1


def test_commands_run_one_at_a_time_and_in_order(jobs, qtbot):
    owner = Owner()
    for value in range(200):
        jobs.command(owner, give(value), owner.take)
    qtbot.waitUntil(lambda: len(owner.got) == 200)
    assert owner.values() == list(range(200))


def test_three_thousand_queries(jobs, qtbot):
    owner = Owner()
    for value in range(3000):
        jobs.query(owner, give(value), owner.take)
    qtbot.waitUntil(jobs.is_idle)
    assert sorted(owner.values()) == list(range(3000))


def test_only_the_newest_answer_of_a_key_counts(jobs, qtbot):
    owner, gate = Owner(), threading.Event()
    jobs.query(owner, lambda: gate.wait() and "old", owner.take, key="search")
    jobs.query(owner, give("new"), owner.take, key="search")
    jobs.query(owner, give("other"), owner.take, key="page")
    qtbot.waitUntil(lambda: len(owner.got) == 2)
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert sorted(owner.values()) == ["new", "other"]


def test_a_newer_query_interrupts_the_older_one(jobs, qtbot):
    owner, gate, stopped = Owner(), threading.Event(), []
    started = threading.Event()

    def slow():
        started.set()
        gate.wait()
        raise RuntimeError("interrupted")

    def interrupt(ident):
        stopped.append(ident)
        gate.set()

    jobs.on_interrupt(interrupt)
    jobs.query(owner, slow, owner.take, key="search")
    assert started.wait(5)
    jobs.query(owner, give("new"), owner.take, key="search")
    qtbot.waitUntil(jobs.is_idle)
    assert len(stopped) == 1
    assert owner.values() == ["new"]  # and the error of the interrupted query is nobody's business


def test_a_cancelled_query_says_nothing(jobs, qtbot):
    owner, gate = Owner(), threading.Event()
    jobs.query(owner, gate.wait, owner.take, key="search")
    jobs.cancel(owner, "search")
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert owner.got == []


def test_an_owner_that_is_gone_hears_nothing_but_its_command_runs(jobs, qtbot):
    owner, gate, ran = Owner(), threading.Event(), []
    take = owner.take
    jobs.query(owner, gate.wait, take)
    jobs.command(owner, lambda: gate.wait() and ran.append(1), take)
    got = owner.got
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert got == []
    assert ran == [1]


def test_a_known_error_goes_to_failed_and_without_one_to_the_window(jobs, qtbot):
    owner, refused = Owner(), []
    jobs.refused.connect(refused.append)
    error = NotFound("ticket.unknown", number="T-1")
    jobs.command(owner, raise_it(error), owner.take, failed=owner.fail)
    jobs.command(owner, raise_it(error), owner.take)
    qtbot.waitUntil(jobs.is_idle)
    assert owner.errors == [error]
    assert refused == [error]
    assert owner.got == []


def test_any_other_error_is_a_bug_even_when_failed_is_given(jobs, qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *caught: seen.append(caught[0]))
    owner = Owner()
    jobs.command(owner, raise_it(ZeroDivisionError()), owner.take, failed=owner.fail)
    jobs.query(owner, raise_it(KeyError()), owner.take, key="x", failed=owner.fail)
    qtbot.waitUntil(jobs.is_idle)
    assert seen == [ZeroDivisionError, KeyError] or seen == [KeyError, ZeroDivisionError]
    assert owner.errors == []


def test_bulk_work_lets_a_command_go_first_tells_its_progress_and_can_be_stopped(jobs, qtbot):
    owner, order = Owner(), []
    started = threading.Event()

    def work(progress: Progress) -> str:
        done = 0
        while not progress.cancelled():
            done += 1
            order.append("chunk")
            started.set()
            progress(done, 1000)
        return "stopped"

    steps = jobs.bulk(owner, work, owner.take, progress=owner.step)
    assert started.wait(5)
    jobs.command(owner, lambda: order.append("save"), owner.take)
    qtbot.waitUntil(lambda: "save" in order)
    seen = len(order)
    qtbot.waitUntil(lambda: len(order) > seen)  # and goes on afterwards
    steps.cancel()
    qtbot.waitUntil(jobs.is_idle)
    assert owner.values() == [None, "stopped"]
    assert owner.steps
    assert owner.steps == sorted(owner.steps)


def test_shutting_down_finishes_writes_drops_reads_and_ends_every_thread(qapp):
    jobs, owner, gate = Jobs(readers=1), Owner(), threading.Event()
    done, ended = [], []
    jobs.on_thread_end(lambda: ended.append(threading.current_thread().name))
    jobs.query(owner, gate.wait, owner.take)
    for value in range(50):
        jobs.command(owner, lambda value=value: done.append(value))
        jobs.query(owner, lambda: done.append("read"), owner.take)
    gate.set()
    jobs.shut_down()
    assert [value for value in done if value != "read"] == list(range(50))
    assert sorted(ended) == ["desk-read", "desk-write"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("desk-")]
    jobs.query(owner, give(1), owner.take)  # a late paint may ask; it gets no answer
    with pytest.raises(RuntimeError):
        jobs.command(owner, give(1))


def test_a_save_that_fails_while_closing_is_not_silent(qapp, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *caught: seen.append(caught[0]))
    jobs, owner, gate = Jobs(), Owner(), threading.Event()
    jobs.command(owner, gate.wait)
    jobs.command(owner, raise_it(OSError()))
    threading.Timer(0.05, gate.set).start()
    jobs.shut_down()
    assert seen == [OSError]


def test_after_calls_once_and_a_key_replaces_the_waiting_call(jobs, qtbot):
    owner = Owner()
    for _ in range(5):
        jobs.after(owner, 20, owner.fire, key="save")
    jobs.after(owner, 20, owner.fire)
    qtbot.wait(80)
    assert owner.fired == 2


def test_after_goes_with_its_owner(jobs, qtbot):
    owner = Owner()
    fired = []
    jobs.after(owner, 10, lambda: fired.append(1))
    shiboken6.delete(owner)
    qtbot.wait(30)
    assert fired == []


def test_watching_asks_on_one_thread_and_delivers_what_is_news(jobs, qtbot):
    owner, asked = Owner(), []

    def look():
        asked.append(threading.get_ident())
        return len(asked) if len(asked) % 3 == 0 else None

    jobs.watch(owner, 5, look, owner.take)
    qtbot.waitUntil(lambda: len(owner.got) >= 3)
    assert owner.values()[:3] == [3, 6, 9]
    assert len(set(asked)) == 1
    assert owner.got[0][1]
    began = time.monotonic()
    jobs.shut_down()
    assert time.monotonic() - began < 1


def test_held_work_waits_for_the_first_paint(qtbot) -> None:
    jobs, owner, seen = Jobs(), QObject(), []
    jobs.hold()
    jobs.query(owner, lambda: "read", then=seen.append)
    jobs.command(owner, lambda: "written", then=seen.append)
    qtbot.wait(50)
    assert not seen
    assert not jobs.is_idle()
    jobs.begin()
    qtbot.waitUntil(lambda: len(seen) == 2)
    jobs.shut_down()


def test_held_commands_run_before_the_end(qtbot) -> None:
    jobs, owner, done = Jobs(), QObject(), []
    jobs.hold()
    jobs.command(owner, lambda: done.append("saved"))
    jobs.shut_down()
    assert done == ["saved"]
