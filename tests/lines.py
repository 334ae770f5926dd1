"""A line between a client and a server that can be slow, cut, deaf or only half there: a proxy for TCP streams.

What a network does to packets is told at the level of a stream: a lost packet is a pause as long as its repetition takes.
`python -m tests.lines TARGET DELAY_MS` runs one in a process of its own and prints its port.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
import sys
import threading
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qs, urlsplit

PIECE = 256 * 1024
AGAIN_S = (0.2, 0.4)  # how long it takes until a lost packet is sent once more


@dataclass(eq=False)
class _Stream:
    """One connection: both ends, and whether it has become deaf for ever."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    deaf: bool = False
    half: bool = False
    clear: dict[int, float] = field(default_factory=dict)  # direction -> when its last piece arrives


class Line:
    """Forwards 127.0.0.1:`port` to a server: (host, port), or the path of a Unix socket. Set from any thread:

    `delay_s` one way; `loss` the share of pieces that come late; `up` False refuses and cuts; `deaf` True swallows
    everything of old and new connections.
    """

    def __init__(self, target: tuple[str, int] | str, *, delay_s: float = 0.0, seed: int = 0) -> None:
        self._target = target
        self._chance = random.Random(seed)
        self.delay_s, self.loss, self.up, self.deaf = delay_s, 0.0, True, False
        self.passed = 0  # bytes
        self.opened = 0  # connections
        self._streams: set[_Stream] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)
        self.port = 0

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._ready.wait(10):
            raise AssertionError("the line does not listen")
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(10)
        self._loop.close()

    def url(self, url: str) -> str:
        """The address of a server, by way of this line."""
        return through(url, self.port)

    # what happens to connections there are

    def cut(self) -> None:
        """Both ends are told that it is over."""
        self._do(self._close)

    def reset(self) -> None:
        """Both ends are told rudely."""
        self._do(lambda each: self._close(each, rudely=True))

    def go_deaf(self) -> None:
        """What is open stays open, and nothing comes through any more; new connections are well."""
        self._do(lambda each: setattr(each, "deaf", True))

    def half_open(self) -> None:
        """The server is told that it is over, the client is not."""

        def half(each: _Stream) -> None:
            each.deaf = each.half = True
            each.server.close()

        self._do(half)

    def _do(self, deed: object) -> None:
        done = threading.Event()

        def run() -> None:
            for each in list(self._streams):
                deed(each)  # type: ignore[operator]
            done.set()

        self._loop.call_soon_threadsafe(run)
        done.wait(10)

    # the streams

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, limit=PIECE, backlog=512)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._end.wait()
        server.close()
        for each in list(self._streams):
            self._close(each)
        pending = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        await asyncio.sleep(0.05)  # until the sockets are closed too

    async def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        self.opened += 1
        if not self.up:
            client.transport.abort()
            return
        try:
            if isinstance(self._target, str):
                answers, server = await asyncio.open_unix_connection(self._target, limit=PIECE)
            else:
                answers, server = await asyncio.open_connection(*self._target, limit=PIECE)
        except OSError:
            client.transport.abort()
            return
        stream = _Stream(client, server)
        self._streams.add(stream)
        with contextlib.suppress(asyncio.CancelledError):  # the line itself ends
            await asyncio.gather(self._pass(stream, reader, server, 0), self._pass(stream, answers, client, 1))
        await asyncio.sleep(max(0.0, max(stream.clear.values(), default=0.0) - self._loop.time()))  # what is on its way
        client.close()
        server.close()
        self._streams.discard(stream)

    async def _pass(self, stream: _Stream, source: asyncio.StreamReader, sink: asyncio.StreamWriter, way: int) -> None:
        try:
            while data := await source.read(PIECE):
                self.passed += len(data)
                if self.deaf or stream.deaf:
                    stream.deaf = True  # a hole in a stream is never filled again
                    continue
                await self._send(stream, sink, way, data)
            if not stream.half:
                await self._send(stream, sink, way, b"")
        except (OSError, asyncio.IncompleteReadError):
            if not stream.half:
                self._close(stream)

    async def _send(self, stream: _Stream, sink: asyncio.StreamWriter, way: int, data: bytes) -> None:
        wait = self.delay_s
        if self.loss and self._chance.random() < self.loss:
            wait += self._chance.uniform(*AGAIN_S)
        if not wait and way not in stream.clear:
            self._write(sink, data)
            await sink.drain()
            return
        at = max(self._loop.time() + wait, stream.clear.get(way, 0.0))  # never past what was sent before
        stream.clear[way] = at
        self._loop.call_at(at, self._write, sink, data)

    @staticmethod
    def _write(sink: asyncio.StreamWriter, data: bytes) -> None:
        if sink.is_closing():
            return
        if data:
            sink.write(data)
        else:
            sink.close()

    @staticmethod
    def _close(stream: _Stream, *, rudely: bool = False) -> None:
        for end in (stream.client, stream.server):
            line = end.get_extra_info("socket")
            if rudely and line is not None and line.family != socket.AF_UNIX:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.transport.abort()


def target_of(url: str) -> tuple[str, int] | str:
    """Where the server of an address listens."""
    parts = urlsplit(url)
    folder = parse_qs(parts.query).get("host", [""])[0]
    if folder.startswith("/"):
        return f"{folder}/.s.PGSQL.{parse_qs(parts.query).get('port', ['5432'])[0]}"
    return parts.hostname or "127.0.0.1", parts.port or 5432


def through(url: str, port: int) -> str:
    """The same database by way of a port here."""
    parts = urlsplit(url)
    user = f"{parts.username}:{parts.password}@" if parts.password else f"{parts.username or 'postgres'}@"
    return f"postgresql://{user}127.0.0.1:{port}{parts.path}?sslmode=disable&gssencmode=disable"


def main() -> None:
    """A line of its own, until standard input ends."""
    target, delay = sys.argv[1:]
    host, _, port = target.rpartition(":")
    with Line(target if target.startswith("/") else (host, int(port)), delay_s=float(delay) / 1000) as line:
        print(line.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
