"""The doors for what is left over: which changes of a space have not been carried to people outside it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from deskapp.hub.sql import SqlDoors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LeftOver(NamedTuple):
    """A document whose copies have not gone out since `seq`, the number of its newest change."""

    root: str
    doc: str
    seq: int


class DeliveryDoors(Protocol):
    """What every hub knows of deliveries; raises as `Hub` does."""

    def delivered(self, space: str, root: str) -> int:
        """Up to which sequence number the copies of this root have been delivered."""

    def left_over(self, space: str, after: int, upto: int, *, device: str) -> list[LeftOver]:
        """Documents changed between two sequence numbers (`upto` included) whose copies have not gone out since."""

    def set_delivered(self, space: str, roots: Mapping[str, int], *, device: str) -> None:
        """Nothing of these roots is left over up to these numbers; a smaller number changes nothing."""


    def homes(self, roots: Sequence[str], *, device: str) -> dict[str, str]:
        """Where these roots live now: the id of a team's space, "" = erased there. One that no team has is not named.

        For whoever knows a root from a copy, or worked on it: its id cannot be guessed.
        """


class SqlDeliveries(SqlDoors):
    """The doors in SQL. What writes here is for a hub in a file: in Postgres only a function may write."""

    def delivered(self, space: str, root: str) -> int:
        """Up to which sequence number the copies of this root have been delivered."""
        row = self._one("select seq from delivered where space = ? and root = ?", space, root)
        return int(row[0]) if row else 0

    def left_over(self, space: str, after: int, upto: int, *, device: str) -> list[LeftOver]:
        """Documents changed between two sequence numbers whose copies have not gone out since."""
        self._check_reader(space, device)
        rows = self._all(
            "select o.root, o.doc, max(o.seq) from op o left join delivered d on d.space = o.space and d.root = o.root"
            " where o.space = ? and o.seq > ? and o.seq <= ? and o.key_epoch >= 0 and o.body is not null"
            " and o.seq > coalesce(d.seq, 0) group by o.root, o.doc order by 3",
            space, after, upto,
        )  # fmt: skip
        return [LeftOver._make(row) for row in rows]

    def set_delivered(self, space: str, roots: Mapping[str, int], *, device: str) -> None:
        """Nothing of these roots is left over up to these numbers."""
        with self._write():
            self._check_writer(space, device)
            for root, seq in sorted(roots.items()):
                self._rows(
                    "insert into delivered (space, root, seq) values (?, ?, ?) on conflict (space, root)"
                    " do update set seq = excluded.seq where excluded.seq > delivered.seq",
                    (space, root, seq),
                )

    def homes(self, roots: Sequence[str], *, device: str) -> dict[str, str]:
        """Where these roots live now."""
        self._check_reader("", device)
        found: dict[str, str] = {}
        for start in range(0, len(roots), 500):
            part = roots[start : start + 500]
            marks = ", ".join("?" * len(part))
            gone = self._all(
                f"select t.doc from tombstone t where t.scope = 'root' and t.doc in ({marks}) and {_SHARED.format('t.space')}",
                *part,
            )
            found.update((root, "") for (root,) in gone)
            rows = self._all(  # what a space was only told of lives elsewhere; what was asked from a person's own lives here
                f"select distinct s.root, s.space from state s where s.root in ({marks}) and {_SHARED.format('s.space')} and"
                " (s.origin = '' or exists (select 1 from space o where o.id = s.origin and o.kind = 'personal'))"
                " order by s.space",
                *part,
            )
            found.update((root, space) for root, space in rows)
        return found


_SHARED = "exists (select 1 from space p where p.id = {} and p.kind in ('desk', 'team', 'circle'))"
