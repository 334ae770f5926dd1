"""An office at a Postgres hub where everybody comes with a login of his own, and what its keeper can find of words."""

from __future__ import annotations

import secrets
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

from deskapp.hub.opening import open_hub
from deskapp.services import office
from deskapp.services.desk import open_desk
from tests.sync.offices import Office

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub
    from deskapp.services.desk import Desk


class House(Office):
    """An office whose people are nobody's keepers."""

    def join(self, login: str, *, home: str = "", customer: bool = False, space: str = "") -> Desk:
        """A person with a computer, who reaches the hub as himself."""
        office.add_person(self.hub(), login, name=login.title(), customer=customer, space=space)
        folder = self.folder / (home or login)
        office.join(folder, office.address_for(self.url, login), login, customer=customer, key_place="file")
        desk = open_desk(folder, synchronous="off")
        desk.now = self.clock
        self.desks[home or login] = desk
        return desk

    def hub_of(self, desk: Desk) -> closing[Hub]:
        """The hub as this person reaches it."""
        return closing(open_hub(desk.replica.meta("hub")))

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the owner of the database asks or does."""
        with psycopg.connect(self.url, autocommit=True) as keeper:
            found = keeper.execute(statement, values)
            return found.fetchall() if found.description else []

    def words_at_the_hub(self, *words: str) -> list[tuple[str, str]]:
        """(table, word) wherever the keeper finds one of these in a row, as text or as bytes."""
        found = []
        tables = self.sql(
            "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            " where n.nspname in ('desk', 'public') and c.relkind in ('r', 'v', 'm', 'S') order by 1"
        )
        for (table,) in tables:
            rows = str(self.sql(f"select t::text from {table} t"))
            found += [(table, each) for each in words if each in rows or each.encode().hex() in rows]
        return found

    def files_with(self, *words: str) -> list[tuple[str, str]]:
        """(file, word) of all that the server has on its disk, its logs included, and of all homes."""
        self.sql("checkpoint")
        ((data,),) = self.sql("show data_directory")
        found = []
        for folder in (Path(data), self.folder):
            for file in folder.rglob("*"):
                if file.is_file():
                    content = file.read_bytes()
                    found += [(str(file), each) for each in words if each.encode() in content]
        return found

    def forge(
        self, space: str, *, actor: str, device: str, root: str, epoch: int, body: bytes, doc: str = "", op_id: str = "",
        n: int = 0,
    ) -> None:  # fmt: skip
        """Append to a log as whoever owns the database can: in anybody's name, with a chain that holds."""
        op_id = op_id or secrets.token_hex(16)
        ((seq, hash_),) = self.sql("select seq, hash from desk.head where space = %s", space)
        ((seq, hash_),) = self.sql(
            "select r_seq, r_hash from desk.append(%s, %s::uuid, '', %s::uuid, %s::uuid, %s::uuid, %s::uuid, %s, %s,"
            " %s::bytea, %s::bytea, %s, %s)",
            space, op_id, root, doc or root, actor, device, n, epoch, b"s" * 16, body, seq, hash_,
        )  # fmt: skip
        self.sql("update desk.head set seq = %s, hash = %s where space = %s", seq, hash_, space)
