"""The house that every run begins with: its people, their computers, three spaces of a team's and a hub."""

from __future__ import annotations

import functools
import itertools
import random
import sqlite3
import tempfile
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from deskapp.domain.operation import derived
from deskapp.replica import erasing
from tests.sync.offices import Office
from tests.sync.simulation.memory import Memory, MemoryHub, MemoryReplica, Rows, rows_of, schema_of, tables_of

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

CLIENTS = {
    # home: (login, customer, spaces that he writes)
    "anna": ("anna", False, ("desk",)),
    "laptop": ("anna", False, ("desk",)),
    "ben": ("ben", False, ("desk",)),
    "carla": ("carla", True, ()),
    "phone": ("carla", True, ()),
    "dora": ("dora", False, ("hr",)),
    "erik": ("erik", False, ("desk", "hr", "pay")),
    "gina": ("gina", True, ()),
    "hugo": ("hugo", False, ("pay", "hr")),
}
TEAMS = {"hr": "team", "pay": "team"}  # beside the intake team in the space `desk`


@dataclass
class House:
    """What a run is made of: rows of the hub and of each home, and memory that runs take turns with."""

    hub_rows: Rows
    homes: dict[str, Rows]
    people: dict[str, str]  # login -> person
    teams: dict[str, str]  # space -> team
    schema: list[str]
    hub_schema: list[str]
    devices: dict[str, str]  # person -> a device of his that the hub knows
    _memories: dict[tuple[str, bool], Memory] = field(default_factory=dict)
    _hubs: dict[type[MemoryHub], MemoryHub] = field(default_factory=dict)

    def hub(self, kind: type[MemoryHub] = MemoryHub) -> MemoryHub:
        """This process's hub of a kind."""
        if kind not in self._hubs:
            self._hubs[kind] = kind(self.hub_schema, self.hub_rows)
        return self._hubs[kind]

    def memory(self, home: str, *, searched: bool) -> Memory:
        """The memory of a home, with full text where that is `searched`; a home that is not of the house has nothing."""
        if (home, searched) not in self._memories:
            self._memories[home, searched] = MemoryReplica.fresh(self.schema, self.homes.get(home), searched=searched)
        return self._memories[home, searched]


@functools.cache
def furnish() -> House:
    """Everybody joins a hub in a file, as people do; made once in a process, and always the same."""
    chance = random.Random(1)
    moments = itertools.count(1_795_200_000_000, 1000)
    erasing.STEP_S = 0.0  # time is simulated
    with (
        tempfile.TemporaryDirectory() as name,
        mock.patch("secrets.token_hex", lambda size: f"{chance.getrandbits(size * 8):0{size * 2}x}"),
        mock.patch("secrets.randbits", chance.getrandbits),
        mock.patch("uuid.uuid4", side_effect=lambda: uuid.UUID(int=chance.getrandbits(128))),
        mock.patch("deskapp.services.office.wall_clock", side_effect=moments),
    ):
        folder = Path(name)
        office = Office(folder, f"sqlite:///{folder}/hub.db")
        for space, kind in TEAMS.items():
            office.hub().add_space(space, kind, space)
        for home, (login, customer, spaces) in CLIENTS.items():
            desk = office.join(login, home=home, customer=customer, space=spaces[0] if spaces else "")
            desk.random_bits = chance.getrandbits
            for space in spaces[1:]:
                office.hub().add_member(space, desk.person)
        teams = {space: _team(office.desks["anna"], space) for space in TEAMS}
        office.settle(*office.desks.values())
        schema, homes = [], {}
        for home, desk in office.desks.items():
            connection = desk.replica.connection()
            schema, homes[home] = schema_of(connection), rows_of(connection, tables_of(connection)[0])
        devices = {desk.person: desk.device for desk in office.desks.values()}
        people = {desk.login: desk.person for desk in office.desks.values()}
        office.close()
        hub = sqlite3.connect(folder / "hub.db")
        house = House(rows_of(hub, tables_of(hub)[0]), homes, people, teams, schema, schema_of(hub), devices)
        hub.close()
    return house


def _team(desk: Desk, space: str) -> str:
    team = derived("team", space)
    with desk.unit() as work:
        work.record("make", "team", team, {"name.en": space, "space": space}, space="company")
        work.commit()
    return team
