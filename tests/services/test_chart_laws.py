"""The chart as it is read after any moves, imports and undos of two offices that were apart: nobody lost, no line that
comes back, the same for everybody, and what it left out is listed.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from deskapp.services import imports, people, tickets
from tests.sync.offices import Office

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

HEAD = "login,name,email,manager\n"


def _folk(desk: Desk) -> list[str]:
    return [each for (each,) in desk.replica.read("SELECT lower(hex(id)) FROM person WHERE deleted = 0 ORDER BY key")]


def _move(desk: Desk, chance: random.Random, groups: list[str]) -> None:
    some = _folk(desk)
    with desk.unit() as work:
        for each in chance.sample(some, min(len(some), chance.choice((1, 1, 4)))):
            work.document("person", each)
            work.record("set", "person", each, {"manager": chance.choice([*some, "", "0" * 32])}, intent="manager")
        groups.append(work.commit().group)


def _bring(desk: Desk, chance: random.Random, groups: list[str], folder: Path) -> None:
    """A file with a ring in it, and with somebody nobody knows as a manager."""
    count = chance.randrange(2, 6)
    names = [f"p{chance.randrange(12)}" for _ in range(count)]
    above = [*names, "nobody", ""]
    rows = [f"{name},{name.title()},{name}@example.org,{chance.choice(above)}\n" for name in dict.fromkeys(names)]
    path = folder / f"{chance.random()}.csv"
    path.write_text(HEAD + "".join(rows))
    imports.import_people(desk, path)


def _sound(desk: Desk) -> tuple[dict[str, str], list[str]]:
    """The tree as it is read; fails where somebody is lost or a line comes back."""
    tree = people.tree(desk)
    placed = [each.id for each in tree.people]
    assert sorted(placed) == sorted(_folk(desk)), "everybody once"
    above = {each.id: each.manager for each in tree.people}
    for each in placed:
        line, lead = [], above[each]
        while lead:
            assert lead not in line
            line.append(lead)
            lead = above[lead]
    raw = dict(desk.replica.read("SELECT lower(hex(id)), lower(hex(manager)) FROM person WHERE deleted = 0"))
    out = {each.id for each in tree.left_out}
    for each in placed:
        assert above[each] == (raw[each] or "") or each in out, "what was left out is listed"
    return above, sorted(out)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_chart_is_sound_and_the_same_after_two_offices_were_apart(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    office = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    groups: dict[str, list[str]] = {"anna": [], "ben": []}
    for _ in range(3):
        for name, desk in (("anna", anna), ("ben", ben)):
            for _ in range(3):
                deed = chance.randrange(5)
                if deed < 3 or (deed == 3 and not groups[name]):
                    _move(desk, chance, groups[name])
                elif deed == 3:
                    tickets.undo(desk, chance.choice(groups[name]))
                else:
                    _bring(desk, chance, groups[name], tmp_path)
            _sound(desk)
        office.settle(anna, ben)
        assert _sound(anna) == _sound(ben)
    office.close()
