"""What a keeper does with people and computers, on either engine; what a login is, each engine says itself."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple, Protocol

from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Sequence


class Computer(NamedTuple):
    """A device as its keeper sees it. Times are UTC ms; `revoked` is None while it may work here."""

    id: str
    owner: str
    name: str
    registered: int
    revoked: int | None
    seen: int | None = None  # the last contact, to some minutes, where the hub notes it


class Space(NamedTuple):
    """A space as the hub's keeper sees it: how much, and nothing of what."""

    id: str
    kind: str
    name: str
    operations: int
    documents: int
    members: int


class Duty(NamedTuple):
    """Who holds the one right to do a duty, until when (UTC ms)."""

    name: str
    device: str
    until: int


class Health(NamedTuple):
    """How a hub stands. `size` is what it takes on its disk, bytes; personal spaces are counted as one."""

    engine: str
    size: int
    spaces: tuple[Space, ...]
    duties: tuple[Duty, ...]
    logins: tuple[tuple[str, str, str], ...]  # login, person, kind
    operations_erased: int
    slow: tuple[tuple[int, str], ...] = ()  # calls that have been running for over a second: ms, what they wait for


class KeeperDoors(Protocol):
    """What a hub's keeper can do; raises Refused hub.keeper for anybody else."""

    def is_keeper(self) -> bool:
        """True when this connection may do all of this, and act as anybody; a hub in a file is everybody's."""

    def open_login(self, login: str, password: str = "") -> bool:
        """Let a login reach this hub, with a password of its own if one is given; True where the login is new.

        Only a Postgres hub knows logins of its own; on a file it is always False.
        """

    def close_login(self, login: str) -> None:
        """Let it reach the hub no more, from this moment."""

    def take_rights(self, person: str, spaces: Sequence[str] = ()) -> list[str]:
        """End a person's rights in these spaces, or in all but his own one; the spaces where they ended."""

    def ended(self, person: str) -> list[str]:
        """The spaces this person may read no more, though he once did; not the keeper's alone: he asks for himself."""

    def computers(self, person: str = "") -> list[Computer]:
        """The devices of a person, or all, in the order they came."""

    def health(self) -> Health:
        """How the hub stands, in numbers."""

    def revoke(self, device: str) -> bool:
        """Let a device work here no more; False where it is unknown, or was revoked before."""


class SqlKeeping(SqlDoors):
    """The same SQL for both engines."""

    def is_keeper(self) -> bool:
        """A hub in a file is everybody's."""
        return True

    def open_login(self, login: str, password: str = "") -> bool:
        """A file knows no logins of its own."""
        return False

    def close_login(self, login: str) -> None:
        """Let it reach the hub no more."""
        with self._write():
            self._rows("delete from login where login = ?", (login.casefold(),))

    def take_rights(self, person: str, spaces: Sequence[str] = ()) -> list[str]:
        """End a person's rights."""
        which = f" and space in ({', '.join('?' * len(spaces))})" if spaces else ""
        with self._write():
            ended = self._rows(
                "update member set until = now_ms() where person = ? and (until is null or until > now_ms())"
                f"{which} and space not in (select id from space where kind = 'personal') returning space",
                (person, *spaces),
            )
        return sorted(space for (space,) in ended)

    def ended(self, person: str) -> list[str]:
        """The spaces this person may read no more, though he once did."""
        rows = self._all("select space from member where person = ? and until <= now_ms() order by space", person)
        return [space for (space,) in rows]

    def computers(self, person: str = "") -> list[Computer]:
        """The devices of a person, or all."""
        sql = "select id, owner, name, registered, revoked, seen from device{} order by registered, id"
        rows = self._all(sql.format(" where owner = ?"), person) if person else self._all(sql.format(""))
        return [Computer._make(row) for row in rows]

    def health(self) -> Health:
        """How the hub stands, in numbers."""
        spaces = self._all(
            "select s.id, s.kind, s.name, h.seq, (select count(*) from state t where t.space = s.id), (select count(*)"
            " from member m where m.space = s.id and (m.until is null or m.until > now_ms()))"
            " from space s join head h on h.space = s.id where s.kind <> 'personal' order by s.id"
        )
        own = self._all(
            "select coalesce(sum(h.seq), 0), (select count(*) from state t join space p on p.id = t.space"
            " where p.kind = 'personal'), count(*) from space s join head h on h.space = s.id where s.kind = 'personal'"
        )[0]
        return Health(
            engine=self._engine(),
            size=self._size(),
            spaces=(*map(Space._make, spaces), Space("", "personal", "", *map(int, own))),
            duties=tuple(
                Duty._make(row)
                for row in self._all("select name, device, until from lease where until > now_ms() order by name")
            ),
            logins=tuple(self._all("select login, person, kind from login order by login")),
            operations_erased=int(self._all("select count(*) from op where key_epoch >= 0 and body is null")[0][0]),
            slow=self._slow(),
        )

    @abstractmethod
    def _engine(self) -> str:
        """What runs the hub, with its version."""

    @abstractmethod
    def _size(self) -> int:
        """What the hub takes on its disk, bytes."""

    def _slow(self) -> tuple[tuple[int, str], ...]:
        """Calls that have been running for over a second."""
        return ()

    def revoke(self, device: str) -> bool:
        """Let a device work here no more."""
        with self._write():
            ended = self._rows(
                "update device set revoked = now_ms() where id = ? and revoked is null returning id", (device,)
            )
        return bool(ended)
