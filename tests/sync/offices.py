"""An office with a hub and several homes, for tests of the exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain.merge import digest
from deskapp.domain.rows import QueueQuery
from deskapp.hub.opening import open_hub
from deskapp.services import office, queues, reading
from deskapp.services.desk import open_desk
from tests.desks import TestClock

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.domain.rows import TicketRow, TicketView
    from deskapp.hub.protocol import Hub
    from deskapp.services.desk import Desk
    from deskapp.sync.exchange import Exchanged


_SHARED = (
    "ticket", "message", "person", "team", "snippet", "request", "scheduled", "review", "kin", "crossing", "ask", "ask_word",
    "ring", "unit", "wait", "wait_word", "other",
)  # fmt: skip


class Office:
    """A hub; people join by name, each in a home of his own."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url
        office.create_hub(url, "Helsinki").close()
        self.clock = TestClock()
        self.desks: dict[str, Desk] = {}
        self._hub = open_hub(url)

    def join(self, login: str, *, home: str = "", customer: bool = False, space: str = "") -> Desk:
        """A person with a computer; again with another home for a second computer."""
        home = home or login
        office.add_person(self.hub(), login, name=login.title(), customer=customer, space=space)
        office.join(self.folder / home, self.url, login, customer=customer, key_place="file")
        desk = open_desk(self.folder / home, synchronous="off")
        desk.now = self.clock
        self.desks[home] = desk
        return desk

    def hub(self) -> Hub:
        """A connection of the test's own."""
        return self._hub

    def sync(self, *desks: Desk) -> Exchanged:
        """One exchange each, in this order; the last one's report."""
        return [office.sync(desk) for desk in desks][-1]

    def settle(self, *desks: Desk) -> None:
        """Exchanges until everybody has everything."""
        for _ in range(2):
            self.sync(*desks)

    def close(self) -> None:
        """End this thread's connections."""
        self._hub.close()
        for desk in self.desks.values():
            desk.close_thread()


def tickets_of(desk: Desk) -> dict[str, TicketRow]:
    """Ticket rows by id."""
    return {row.id: row for row in queues.page(desk, QueueQuery(view="all"), 1000)}


def view(desk: Desk, ticket: str) -> TicketView:
    """A ticket as this desk sees it."""
    return reading.ticket(desk, ticket)


def documents(desk: Desk, space: str = "desk") -> dict[str, str]:
    """Digest of every document of a space, by id: equal on every replica in step."""
    import json

    found: dict[str, str] = {}
    for table in _SHARED:
        for each, text in desk.replica.read(f"SELECT lower(hex(id)), doc FROM {table} WHERE space = ?", (space,)):
            found[each] = digest(json.loads(text))
    return found


def states(desk: Desk, hub: Hub, space: str = "desk") -> dict[str, str]:
    """The same of the hub's folded documents."""
    import json

    return {each.doc: digest(json.loads(each.body)) for each in hub.states(space, "", 10_000, device=desk.device)}
