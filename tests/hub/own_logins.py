"""A Postgres hub where everybody comes with a login of his own: the same contract, with row security in between."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from deskapp.hub.postgres import PostgresHub
from deskapp.hub.protocol import Hub
from tests.hub.desk import hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import SpaceInfo

_KEEPERS = (
    "add_space", "add_member", "set_login", "find_login", "person_by_login", "refill", "info", "now", "spaces",
    "keeps_presence",
    "delivered",
    "open_login", "close_login", "take_rights", "revoke", "computers",
)  # fmt: skip


def login_url(url: str, login: str) -> str:
    """The address of a hub for one login; the servers of the tests ask for no password."""
    scheme, rest = url.split("://", 1)
    return f"{scheme}://{login}@{rest.rpartition('@')[2]}"


class OwnLogins:
    """Sends each call through the connection of whoever owns the device that calls; the keeper's calls through his."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._keeper = PostgresHub(url)
        self._of_device: dict[str, PostgresHub] = {}
        self._of_person: dict[str, PostgresHub] = {}

    def register(self, person: str, device: str, *keys: bytes, customer: bool = False, **more: Any) -> list[SpaceInfo]:
        """Let somebody in, if he is not yet, and make his device known as himself."""
        hub = self._of_person.get(person)
        if hub is None:
            login = f"person-{person[:12]}"
            self._keeper.set_login(login, person, "customer" if customer else "agent")
            self._keeper.open_login(login)
            hub = self._of_person[person] = PostgresHub(login_url(self._url, login))
        self._of_device.setdefault(device, hub)
        return hub.register(person, device, *keys, customer=customer, **more)

    def __getattr__(self, name: str) -> Any:
        if name in _KEEPERS or name.startswith("_") or not hasattr(Hub, name):
            return getattr(self._keeper, name)
        signature = inspect.signature(getattr(PostgresHub, name))

        def call(*args: Any, **named: Any) -> Any:
            device = signature.bind(self, *args, **named).arguments.get("device")
            return getattr(self._of_device.get(device) or self._stranger(), name)(*args, **named)

        return call

    def _stranger(self) -> PostgresHub:
        """Somebody with a login, but no computer."""
        person = hex_id("person", "stranger")
        if person not in self._of_person:
            self.register(person, hex_id("device", "stranger"))
        return self._of_person[person]

    def close(self) -> None:
        """End all connections."""
        for each in (self._keeper, *self._of_person.values()):
            each.close()
