"""Ask for the next piece while the last one is worked on: on a long line the waiting of both then runs at once."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

T = TypeVar("T")


def ahead(pieces: Iterable[T], close: Callable[[], None], most: int = 2) -> Generator[T, None, None]:
    """The same pieces, made on a thread of their own, at most so many ahead; `close` is its last act.

    What making them raises is raised here.
    """
    made: queue.Queue[tuple[str, T | BaseException | None]] = queue.Queue(most)
    stopped = threading.Event()

    def put(kind: str, value: T | BaseException | None) -> bool:
        while not stopped.is_set():
            try:
                made.put((kind, value), timeout=0.1)
            except queue.Full:
                continue
            return True
        return False

    def run() -> None:
        source: Iterator[T] = iter(pieces)
        try:
            for piece in source:
                if not put("piece", piece):
                    return
            put("end", None)
        except BaseException as error:
            put("error", error)
        finally:
            close()

    thread = threading.Thread(target=run, name="desk-ahead", daemon=True)
    thread.start()
    try:
        while True:
            kind, value = made.get()
            if kind == "piece":
                yield value  # type: ignore[misc]
            elif isinstance(value, BaseException):
                raise value
            else:
                return
    finally:
        stopped.set()
        thread.join()
