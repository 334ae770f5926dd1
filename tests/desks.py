"""A real desk in a temporary folder: encrypted replica, two teams, a few people; no hub, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.operation import derived, personal_space
from deskapp.replica import merging, numbers
from deskapp.replica.database import Replica
from deskapp.services.desk import Desk, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PEOPLE = {
    # login: name, job, unit, place, manager, languages, email, form
    "ritva": ("Ritva Salo", "CEO", "Board", "Helsinki", "", ("fi", "en"), "ritva@example.org", "informal"),
    "sami": (
        "Sami Korhonen",
        "IT service desk",
        "Technology",
        "Helsinki",
        "ritva",
        ("fi", "en"),
        "sami@example.org",
        "informal",
    ),
    "petra": ("Petra Nagy", "Network", "Technology", "Szeged", "sami", ("hu", "en"), "petra@example.org", "informal"),
    "sofia": ("Sofia Lindgren", "Controlling", "Finance", "Tampere", "ritva", ("fi",), "sofia@example.org", "formal"),
    "aino": (
        "Aino Virtanen",
        "Controller",
        "Finance",
        "Tampere",
        "sofia",
        ("fi", "en"),
        "aino@example.org",
        "informal",
    ),
    "jonas": ("Jonas Weber", "Sales", "Operations", "Leipzig", "ritva", ("de", "en"), "jonas@example.org", "formal"),
    "omar": ("عمر الفاروق", "Caretaker", "Operations", "Cairo", "ritva", ("ar", "en"), "", "informal"),
}
TEAMS = {"it": "IT", "payroll": "Payroll"}
ZONES = {"Helsinki": "Europe/Helsinki", "Tampere": "Europe/Helsinki", "Szeged": "Europe/Budapest", "Leipzig": "Europe/Berlin",
         "Cairo": "Africa/Cairo"}  # fmt: skip


def person_id(login: str) -> str:
    """Id of a person of this test desk."""
    return derived("test person", login)


def team_id(name: str) -> str:
    """Id of a team of this test desk."""
    return derived("test team", name)


@dataclass
class TestClock:
    """A clock a test can turn; each reading is a millisecond later than the last."""

    __test__ = False
    ms: int = 1_795_300_000_000

    def __call__(self) -> int:
        self.ms += 1
        return self.ms


def make_desk(home: Path, login: str = "sami", *, now: TestClock | None = None, synchronous: str = "off") -> Desk:
    """A fresh desk with everybody and both teams; `login` works at it and is in IT."""
    replica = Replica.create(home, key_place="file", synchronous=synchronous)
    person = person_id(login)
    with replica.transaction() as connection:
        for space, kind in (("company", "company"), ("desk", "desk"), (personal_space(person), "personal")):
            merging.add_space(connection, space, kind, kind, "write")
        numbers.add_block(connection, 1001, 9999)
        for name, value in {"person": person, "device": "ab12cd34ab12cd34", "login": login, "clock": "0"}.items():
            replica.set_meta(connection, name, value)
    replica.close_thread()
    desk = open_desk(home, synchronous=synchronous)
    if now is not None:
        desk.now = now
    with desk.unit() as work:
        for short, name in TEAMS.items():
            work.record(
                "make",
                "team",
                team_id(short),
                {"name.en": name, "space": "desk", "intake": short == "it"},
                space="company",
            )
        for each, (full, job, unit, place, manager, languages, email, form) in PEOPLE.items():
            values = {
                "login": each, "name": full, "given": full.split()[0], "family": full.split()[-1], "job": job, "unit": unit,
                "place": place, "languages": list(languages), "email": email, "form": form, "zone": ZONES.get(place, "UTC"),
                "phone": "+358 50 555 0142",
            }  # fmt: skip
            if manager:
                values["manager"] = person_id(manager)
            work.record("make", "person", person_id(each), values, space="company")
        for each in ("sami", "petra"):
            work.record("add", "person", person_id(each), {"teams": [team_id("it")]}, base={})
        work.commit()
    return desk


@pytest.fixture
def clock() -> TestClock:
    """A clock the test turns."""
    return TestClock()


@pytest.fixture
def desk(tmp_path: Path, clock: TestClock) -> Iterator[Desk]:
    """A desk in a temporary folder where Sami of IT works."""
    made = make_desk(tmp_path / "home", now=clock)
    yield made
    made.close_thread()
