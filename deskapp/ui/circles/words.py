"""Words of confidential circles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui.i18n import full_text, isolate, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.services.circles import Odd


def since(seen: int) -> str:
    """When a computer was first seen."""
    return translate("Circles", "first seen {moment}").format(moment=full_text(seen))


def noticed(odd: Iterable[Odd]) -> list[str]:
    """What was tried and had no effect; each once."""
    texts = {
        "device.key": translate("Circles", "A different key was given for one of {name}’s computers. It is not used."),
        "circle.key": translate("Circles", "Somebody gave a circle a different key in {name}’s name. It is not used."),
        "circle.entry": translate(
            "Circles", "Something was written into a circle in {name}’s name, but not by one of its readers. It has no effect."
        ),
        "circle.stranger": translate(
            "Circles", "{name} was added at the hub, but not by a reader of the circle, and cannot read any of it."
        ),
    }
    nobody = translate("Circles", "an unknown person")
    lines = [texts.get(each.what, each.what).format(name=isolate(each.name or nobody)) for each in odd]
    return list(dict.fromkeys(lines))
