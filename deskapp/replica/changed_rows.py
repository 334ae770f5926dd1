"""Changes of rows, kept together until all are known: each row is written once, and equal statements at one go.

An index is written anew for every column that a statement names, whatever its value, so only what is another value now
is named; and a row that is changed in two steps would be taken out of its indexes twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

Connection = Any


class ChangedRows:
    """`change` and `set` remember, `write` writes; until then whoever reads the tables sees the rows as they were."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[tuple[str, int], dict[str, Any]] = {}

    def change(self, table: str, names: Sequence[str], before: Sequence[Any], after: Sequence[Any], key: int) -> None:
        """Bring some columns of a row from `before` to `after`."""
        changed = {name: new for name, old, new in zip(names, before, after, strict=True) if new != old}
        if changed:
            self._rows.setdefault((table, key), {}).update(changed)

    def set(self, table: str, values: Mapping[str, Any], key: int) -> None:
        """Bring columns of a row to these values, by their names."""
        self._rows.setdefault((table, key), {}).update(values)

    def name(self, table: str, names: Container[str]) -> bool:
        """Whether any row of a table waits with another value in one of these columns."""
        return any(of == table and any(each.strip('"') in names for each in row) for (of, _), row in self._rows.items())

    def write(self) -> None:
        """Write what waits."""
        alike: dict[tuple[str, tuple[str, ...]], list[list[Any]]] = {}
        for (table, key), row in self._rows.items():
            alike.setdefault((table, tuple(row)), []).append([*row.values(), key])
        self._rows = {}
        for (table, names), values in alike.items():
            pairs = ", ".join(f"{name} = ?" for name in names)
            self._connection.executemany(f"UPDATE {table} SET {pairs} WHERE key = ?", values)
