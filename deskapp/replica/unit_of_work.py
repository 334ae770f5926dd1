"""One use case, one transaction: operations, documents, full text and `touched` rows, or nothing at all."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any, Self

from deskapp.domain.changes import Changes
from deskapp.domain.circles import check_stays
from deskapp.domain.merge import Document, apply, base_for
from deskapp.domain.operation import Operation, body_of, new_id
from deskapp.replica import joined, standing, store
from deskapp.replica.changed_rows import ChangedRows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

    from deskapp.replica.database import Replica

MANY = 2000
"""More documents than this in one unit are told as "all of this type"."""

MAX_LEAD = 5 * 60_000
"""A stamp seen further ahead of this computer's clock than this (ms) does not drag it along."""


AWAY_MS = 5 * 60_000
"""A computer whose last contact with the hub was longer ago than this works offline: its operations say since when."""


class UnitOfWork:
    """Records operations and writes them in one fsynced transaction, when the `with` block is left.

    Leaving without `commit` rolls back, and raises where something had been recorded: silence would lose work.

    `now` gives UTC ms; `random_bits(n)` randomness. Both are injected, so a simulation replays exactly. `computer` is
    what the person calls the computer; where nobody acts but a rule, it has none.
    """

    def __init__(
        self,
        replica: Replica,
        *,
        person: str,
        device: str,
        now: Callable[[], int],
        random_bits: Callable[[int], int] = secrets.randbits,
        group: str = "",
        computer: str = "",
    ) -> None:
        self._replica = replica
        self._person = person
        self._device = device
        self._now = now
        self._random_bits = random_bits
        self._group = group
        self._computer = computer
        self._away = 0
        self._operations: list[Operation] = []
        self._before: dict[str, Document | None] = {}
        self._documents: dict[str, Document] = {}
        self._spaces: dict[str, str] = {}
        self._rows: dict[str, store.Row] = {}
        self._next_n: dict[str, int] = {}
        self._happened = 0

    def __enter__(self) -> Self:
        self._transaction = self._replica.transaction()
        self.connection = self._transaction.__enter__()
        facts = dict(self.connection.execute(_FACTS).fetchall())
        self._clock = int(facts.get("clock") or 0)
        self._device = facts.get("device") or self._device  # a copied computer gets a new one
        last = int(facts.get("last_sync") or 0)
        self._away = last if last and self._now() - last > AWAY_MS else 0
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and self._operations:
            forgotten = RuntimeError("a unit of work was left without commit: nothing was written")
            self._transaction.__exit__(RuntimeError, forgotten, None)
            raise forgotten
        self._transaction.__exit__(kind, error, trace)

    # ---- reading inside the unit

    def document(self, kind: str, document_id: str) -> Document | None:
        """A document as this unit sees it, its own operations included."""
        if document_id in self._documents:
            return self._documents[document_id]
        found = store.rows(self.connection, kind, [document_id])
        if found:
            self._take(found[0])
            return self._documents[document_id]
        self._before.setdefault(document_id, None)
        return None

    def before(self, document_id: str) -> Document | None:
        """A document that was read in this unit, as it stood then."""
        return self._before.get(document_id)

    def bring(self, kind: str, ids: Sequence[str]) -> None:
        """Read many documents at once, for `document` to have them at hand."""
        for row in store.rows(self.connection, kind, [each for each in ids if each not in self._documents]):
            self._take(row)

    def _take(self, row: store.Row) -> None:
        document: Document = json.loads(row[-1])
        each = document["id"]
        self._documents[each] = document
        self._before[each] = document
        self._rows[each] = row
        self._spaces[each] = row[2]

    def space_of(self, document_id: str) -> str:
        """Space of a document read or made in this unit."""
        return self._spaces[document_id]

    def fresh_id(self) -> str:
        """A new id in time order."""
        return new_id(self._now(), self._random_bits(74))

    @property
    def person(self) -> str:
        """Who does the work."""
        return self._person

    @property
    def now(self) -> int:
        """This computer's time, ms."""
        return self._now()

    @property
    def away(self) -> int:
        """The last contact with the hub, where that was long ago: this computer works offline since then; else 0."""
        return self._away

    @property
    def group(self) -> str:
        """Id that ties the operations of this unit together: undo takes it, and a window knows its own echo by it."""
        if not self._group:
            self._group = self.fresh_id()
        return self._group

    # ---- writing

    def record(
        self, verb: str, kind: str, document_id: str, values: dict[str, Any] | None = None, *,
        space: str = "", root: str = "", intent: str = "", base: dict[str, Any] | None = None,
        happened: int = 0, operation_id: str = "", by: str = "",
    ) -> Operation:  # fmt: skip
        """Add one operation and fold it in. `space` and `root` are needed for a new document only."""
        document = self.document(kind, document_id)
        space = space or self._spaces[document_id]
        values = values or {}
        check_stays(space, verb, kind, values)
        self._clock = max(self._clock + 1, self._now() << 16)
        operation = Operation(
            id=operation_id or self.fresh_id(), stamp=self._clock, device=self._device, actor=self._person,
            n=self._number(space), space=space, root=root or (document["root"] if document else document_id),
            doc=document_id, type=kind, verb=verb, values=values,
            base=base_for(document, values) if base is None else base,
            intent=intent or verb, group=self.group, happened=happened or self._now(), by=by,
            computer=self._computer, away=self._away,
        )  # fmt: skip
        self._documents[document_id] = apply(document, operation)
        self._spaces[document_id] = space
        self._operations.append(operation)
        return operation

    def commit(self, *, made: str = "", number: str = "") -> Changes:
        """Write everything; once the `with` block is left the work survives a power cut. Returns what was touched."""
        connection = self.connection
        touched = self._touched()
        changes = ChangedRows(connection)
        alone: dict[str, tuple[Document, Document]] = {}
        shadows: list[tuple[Any, ...]] = []
        parted: set[tuple[str, str]] = set()
        for document_id, document in self._documents.items():
            before = self._before.get(document_id)
            if document is before:
                continue
            row = self._rows.get(document_id)
            if before is not None:
                parted |= standing.stood_for(document["type"], before, document)
                if document["type"] == "ticket" and document["root"] == document_id:
                    alone[document_id] = (before, document)
            space = self._spaces[document_id]
            root, kind = bytes.fromhex(document["root"]), document["type"]
            shadows.append((bytes.fromhex(document_id), space, root, kind, row[-1] if row else ""))
            store.save(connection, document, space, before, row=row, changes=changes)
        connection.executemany(
            "INSERT OR IGNORE INTO shadow (doc, space, root, type, confirmed) VALUES (?, ?, ?, ?, ?)", shadows
        )
        write_operations(connection, self._operations)
        for space, following in self._next_n.items():
            connection.execute("UPDATE space SET next_n = ? WHERE id = ?", (following, space))
        self._replica.set_meta(connection, "clock", str(self._clock))
        left = {each for kind, each in parted if kind == "ticket"}
        if changes.name("ticket", joined.READS):
            changes.write()
        roots = joined.around(connection, left, {each.root for each in self._operations})
        for each in (*left, *(said.root for said in self._operations if said.doc != said.root)):
            alone.pop(each, None)
        tickets = store.refresh_roots(connection, roots, self._person, changes=changes, alone=alone)
        touched |= parted | {("ticket", each) for each in tickets}
        if len(touched) > MANY:
            touched = {(kind, "") for kind, _ in touched}
        store.touch(connection, sorted(touched), self.group)
        self._operations = []
        kinds: dict[str, set[str]] = {}
        for kind, each in touched:
            kinds.setdefault(kind, set()).add(each)
        return Changes({kind: frozenset(ids) for kind, ids in kinds.items()}, self.group, made, number)

    def _touched(self) -> set[tuple[str, str]]:
        return {(each.type, each.doc) for each in self._operations}

    def _number(self, space: str) -> int:
        if space not in self._next_n:
            row = self.connection.execute("SELECT next_n FROM space WHERE id = ?", (space,)).fetchone()
            if row is None:
                raise KeyError(space)
            self._next_n[space] = row[0]
        number = self._next_n[space]
        self._next_n[space] += 1
        return number


def write_operations(connection: Any, operations: Iterable[Operation]) -> None:
    """Append own operations that the hub has not seen yet."""
    connection.executemany(
        "INSERT INTO op (id, space, seq, device, actor, n, root, doc, origin, intent, grp, happened, key_epoch, salt, body)"
        " VALUES (?, ?, NULL, ?, ?, ?, ?, ?, '', ?, ?, ?, 0, ?, ?)",
        [
            (
                bytes.fromhex(each.id), each.space, each.device, each.actor, each.n, bytes.fromhex(each.root),
                bytes.fromhex(each.doc), each.intent, each.group, each.happened, secrets.token_bytes(16), body_of(each),
            )
            for each in operations
        ],
    )  # fmt: skip


_FACTS = "SELECT name, value FROM meta WHERE name IN ('clock', 'device', 'last_sync')"
