"""What was done, for the one place in the window that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Notice(NamedTuple):
    """A sentence, and how to take it back; the fields are the arguments of `Toast.say`."""

    text: str
    undo: Callable[[], None] | None = None
    detail: str = ""
    icon: str = "check"
    group: str = ""  # what `services.undo` takes; "" = nothing to undo
