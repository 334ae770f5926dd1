"""The way to the hub: breaks before, after and inside every call, repeats, shuffles and loses what it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deskapp.domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deskapp.hub.protocol import StoredOperation
    from tests.sync.simulation.run import Run


class Crash(BaseException):
    """The computer loses power here: nothing catches it."""


class Line:
    """A home's way to the hub. Whatever is called goes through `_call`, where things happen before and after."""

    def __init__(self, run: Run, home: str) -> None:
        self._run, self._home = run, home
        self._hub = run.hub

    def __getattr__(self, name: str) -> Any:
        door = getattr(self._hub, name)

        def through(*arguments: Any, **named: Any) -> Any:
            return self._call(door, *arguments, **named)

        setattr(self, name, through)  # asked for once
        return through

    def _call(self, door: Any, *arguments: Any, **named: Any) -> Any:
        run = self._run
        if run.quiet:
            return door(*arguments, **named)
        if run.strikes("crash before a call", 0.01):
            raise Crash
        if run.strikes("cut before a call", 0.02):
            raise Unavailable("hub.unreachable", hub="the hub", why="cut")
        if run.strikes("restored between two calls", 0.003):
            run.restore()
        result = door(*arguments, **named)
        if run.strikes("crash after a call", 0.01):
            raise Crash
        if run.strikes("answer lost", 0.02):
            raise Unavailable("hub.unreachable", hub="the hub", why="answer lost")
        return result

    def bootstrap(self, *arguments: Any, **named: Any) -> Iterator[Any]:
        """A first download breaks between two pages too."""
        for page in self._hub.bootstrap(*arguments, **named):
            yield page
            self._call(lambda: None)

    def pull(self, space: str, after: int, limit: int = 500, *, device: str) -> list[StoredOperation]:
        """What comes may lack something, come twice or in another order."""
        run = self._run
        if run.quiet:
            return self._hub.pull(space, after, limit, device=device)
        got: list[StoredOperation] = self._call(
            self._hub.pull, space, after, run.chance.choice((1, 3, limit)), device=device
        )
        if len(got) > 2 and run.strikes("hole", 0.12):
            del got[run.chance.randrange(1, len(got) - 1)]
        if got and run.strikes("repeated", 0.12):
            got = got + got[: run.chance.randrange(len(got)) + 1]
        if len(got) > 1 and run.strikes("disorder", 0.12):
            run.chance.shuffle(got)
        return got

    def _push(self, *arguments: Any) -> Any:
        result = self._hub.push(*arguments)
        if result.status == "ok" and not self._run.quiet:
            self._run.look_at(arguments[0], arguments[5])
        return result

    def push(self, *arguments: Any) -> Any:
        """Between a pull and its push others act, push and are restored; between a push and its answer too."""
        run = self._run
        if not run.quiet:
            if run.strikes("somebody else first", 0.25):
                run.somebody_else(arguments[6])
            if run.strikes("written meanwhile", 0.15):
                run.act(self._home)
            if run.strikes("restored meanwhile", 0.05):
                run.restore()
        result = self._call(self._push, *arguments)
        run.seen[result.status] += 1
        if run.strikes("written meanwhile", 0.15):
            run.act(self._home)
        return result
