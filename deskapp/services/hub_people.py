"""What the keeper of a hub does with people, teams and computers, straight at the hub."""

from __future__ import annotations

import json
import re
import secrets
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.errors import NotFound, Refused
from deskapp.domain.merge import FOLD, Document, base_for, fold
from deskapp.domain.operation import COMPANY, DESK, Operation, body_of, canonical, derived, new_id
from deskapp.hub.opening import open_hub
from deskapp.hub.protocol import DocumentState, Hub, OutgoingOperation
from deskapp.services.desk import wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deskapp.hub.protocol import Login

PAGE = 500
_SPACE = re.compile(r"[a-z][a-z0-9-]{1,40}").fullmatch


class Removed(NamedTuple):
    """What ended for a person: the spaces he worked in, the computers that worked for him."""

    person: str
    spaces: tuple[str, ...]
    computers: tuple[str, ...]


def add_person(
    hub: Hub,
    login: str,
    *,
    name: str = "",
    customer: bool = False,
    space: str = "",
    fields: dict[str, Any] | None = None,
    password: str = "",
) -> str:
    """Let a person in: his login, his card, what he may read and write. Again changes his rights only.

    On a Postgres hub the login is made there too, with a password where one is given. Returns the person's id.
    """
    info = hub.info()
    keeper = Keeper(hub)
    person = hub.person_by_login(login) or keeper.person_called(login)
    known = bool(person)
    person = person or derived("person", info.uuid, login.casefold())
    if not customer:
        hub.add_member(space or DESK, person, "write")  # first: it refuses spaces that are not there
    hub.add_member(COMPANY, person, "read" if customer else "write")
    hub.set_login(login, person, "customer" if customer else "agent")
    hub.open_login(login, password)
    if not known:
        values = {"login": login, "name": name or login, "customer_only": customer, **(fields or {})}
        keeper.make("person", person, values)
        if not customer:
            own = keeper.teams_of(space) if space not in ("", DESK) else []
            keeper.add("person", person, {"teams": own or [derived("team", info.uuid, "intake")]})
    return person


@contextmanager
def reached(url: str) -> Iterator[Hub]:
    """The hub at an address for a keeper's work. Raises as `open_hub`."""
    hub = open_hub(url)
    try:
        yield hub
    finally:
        hub.close()


def add_team(hub: Hub, space: str, name: str) -> str:
    """Make a team with a space of its own, which only its members read; its id. Again changes the name only."""
    if not _SPACE(space):
        raise Refused("hub.space", space=space)
    keeper = Keeper(hub)
    hub.add_space(space, "team", name)
    team = derived("team", hub.info().uuid, space)
    if keeper.knows(team):
        keeper.set("team", team, {"name.en": name})
    else:
        keeper.make("team", team, {"name.en": name, "space": space})  # shown in any language that has none of its own
    return team


def move_person(hub: Hub, login: str, old: str, new: str) -> str:
    """Let an agent work in another space instead of an old one, from this moment; his id.

    What he wrote offline for the old space is kept on his computer and said to him at its next contact.
    """
    known = _who(hub, login)
    keeper = Keeper(hub)
    hub.add_member(new, known.person, "write")
    hub.take_rights(known.person, [old])
    teams = keeper.members(known.person)
    keeper.drop("person", known.person, {"teams": [team for team, space in teams.items() if space == old]})
    keeper.add("person", known.person, {"teams": keeper.teams_of(new)})
    return known.person


def remove_person(hub: Hub, login: str) -> Removed:
    """Let a person in no more, from this moment: no login, no right, no computer. His card stays in the history."""
    known = _who(hub, login)
    keeper = Keeper(hub)
    hub.close_login(login)
    ended = hub.take_rights(known.person)
    computers = [each.id for each in hub.computers(known.person) if hub.revoke(each.id)]
    keeper.set("person", known.person, {"left": wall_clock()})
    return Removed(known.person, tuple(ended), tuple(computers))


def revoke_device(hub: Hub, device: str) -> None:
    """Let one computer work here no more, such as a lost one; its person may join again with another."""
    if not hub.revoke(device):
        raise NotFound("hub.device", device=device)


def _who(hub: Hub, login: str) -> Login:
    found = hub.find_login(login)
    if found is None:
        raise NotFound("hub.login", hub=hub.info().name, login=login)
    return found


class Keeper:
    """Writes the first documents of `company` straight into a hub, where there is no replica yet."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        uuid = hub.info().uuid
        self.person = derived("keeper", uuid)
        self.device = secrets.token_hex(16)
        hub.register(self.person, self.device, name="keeper")
        hub.add_member(COMPANY, self.person, "write")
        self._n = 0

    def make(self, kind: str, doc: str, values: dict[str, Any]) -> None:
        """Write a document that is not there yet."""
        self._push(self._operation("make", kind, doc, values, "join"))

    def add(self, kind: str, doc: str, values: dict[str, Any]) -> None:
        """Add to a document's sets."""
        self._push(self._operation("add", kind, doc, values, "join"))

    def drop(self, kind: str, doc: str, values: dict[str, list[str]]) -> None:
        """Take out of a document's sets."""
        sets = (self._state(doc) or {"sets": {}})["sets"]
        base = {name: {each: sets.get(name, {}).get(each, []) for each in out} for name, out in values.items()}
        self._push(replace(self._operation("drop", kind, doc, values, "leave"), base=base))

    def set(self, kind: str, doc: str, values: dict[str, Any]) -> None:
        """Change fields of a document."""
        operation = self._operation("set", kind, doc, values, "leave")
        self._push(replace(operation, base=base_for(self._state(doc), values)))

    def members(self, person: str) -> dict[str, str]:
        """The teams in a person's card, each with its space."""
        found = (self._state(person) or {"sets": {}})["sets"].get("teams", {})
        return {team: str((self._state(team) or {"values": {}})["values"].get("space") or "") for team in found}

    def knows(self, doc: str) -> bool:
        """True when this document is in the company."""
        return self._state(doc) is not None

    def teams_of(self, space: str) -> list[str]:
        """The teams that work in a space."""
        return [doc for doc, document in self._all("team") if document["values"].get("space") == space]

    def person_called(self, login: str) -> str:
        """Id of the person in the company whose card has this login already, such as one who was imported; else ""."""
        wanted = login.casefold()
        cards = ((doc, str(card["values"].get("login") or "").casefold()) for doc, card in self._all("person"))
        return next((doc for doc, called in cards if called == wanted), "")

    def _all(self, kind: str) -> Iterator[tuple[str, Document]]:
        after = ""
        while page := self._hub.states(COMPANY, after, PAGE, device=self.device):
            for each in page:
                document = json.loads(each.body)
                if document["type"] == kind:
                    yield each.doc, document
            after = page[-1].doc

    def _operation(self, verb: str, kind: str, doc: str, values: dict[str, Any], intent: str) -> Operation:
        self._n += 1
        now = wall_clock()
        return Operation(
            id=new_id(now, secrets.randbits(74)), stamp=now << 16, device=self.device, actor=self.person, n=self._n,
            space=COMPANY, root=doc, doc=doc, type=kind, verb=verb, values=values, intent=intent, happened=now,
        )  # fmt: skip

    def _push(self, operation: Operation) -> None:
        out = [
            OutgoingOperation(
                operation.id, operation.n, operation.root, operation.doc, 0, secrets.token_bytes(16), body_of(operation)
            )
        ]
        while True:
            head = self._hub.heads(device=self.device)[COMPANY]
            document = fold(self._state(operation.doc), [operation])
            state = DocumentState(operation.doc, operation.root, 0, FOLD, False, 0, canonical(document).encode())
            if self._hub.push(COMPANY, head.seq, head.hash, self.device, out, [state]).status == "ok":
                return

    def _state(self, doc: str) -> Document | None:
        found = self._states(doc)
        return json.loads(found[0].body) if found else None

    def _states(self, doc: str) -> Sequence[DocumentState]:
        before = f"{int(doc, 16) - 1:032x}"
        return [each for each in self._hub.states(COMPANY, before, 1, device=self.device) if each.doc == doc]
