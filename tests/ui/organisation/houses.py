"""Made-up houses of any size and shape."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from deskapp.domain.rows import PersonRow
from deskapp.ui.organisation import forest as woods

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from deskapp.ui.organisation.drawing import OrgDrawing
    from deskapp.ui.organisation.forest import Forest


def ident(number: int) -> str:
    """Id of a made-up person."""
    return f"{number + 1:032x}"


def person(number: int, manager: int = -1, name: str = "", **more: str) -> PersonRow:
    """Somebody who is supported by `manager`."""
    words = {"job": "Controller", "unit": "Finance", "place": "Tampere", **more}
    above = ident(manager) if manager >= 0 else ""
    return PersonRow(
        ident(number), name or f"Person {number}", words["job"], words["unit"], words["place"], above, 0, 0
    )


def house(*managers: int) -> Forest:
    """A forest by the manager of each person; -1 = nobody."""
    return woods.build([person(number, manager) for number, manager in enumerate(managers)], [])


def big(count: int, seed: int = 1) -> list[PersonRow]:
    """A house with spans like real ones: mostly four to nine, some much wider."""
    chance = random.Random(seed)
    people = [person(0)]
    for number in range(1, count):
        above = int((number - 1) / (5 + 4 * chance.random())) if chance.random() < 0.9 else chance.randrange(number)
        people.append(person(number, min(above, number - 1)))
    return people


def sharp(drawing: OrgDrawing) -> QImage:
    """What a drawing shows once nothing of it is blurred any more, however slow the computer is."""
    found = drawing.viewport().grab().toImage()
    while not drawing.item().is_sharp():
        found = drawing.viewport().grab().toImage()
    return found
