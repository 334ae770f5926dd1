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
        "device.key": translate("Circles", "Another key was said to be that of a computer of {name}. It is not used."),
        "circle.key": translate("Circles", "Somebody gave a circle another key in the name of {name}. It is not used."),
        "circle.entry": translate(
            "Circles", "Something was written into a circle in the name of {name} that no reader wrote. It has no effect."
        ),
        "circle.stranger": translate(
            "Circles", "{name} was let in at the hub by nobody of the circle, and can read nothing of it."
        ),
    }
    nobody = translate("Circles", "somebody not known here")
    lines = [texts.get(each.what, each.what).format(name=isolate(each.name or nobody)) for each in odd]
    return list(dict.fromkeys(lines))
