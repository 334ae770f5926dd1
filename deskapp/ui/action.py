"""What a command is: its words, its keys and where they work."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW, QUEUE, TICKET, COMPOSER, ORG, DECIDE, ASIDE, RAIL, BOARD, MATRIX, AWAY, REQUESTS, WAITS = SCOPES = (
    "window", "queue", "ticket", "composer", "org", "decide", "aside", "rail", "board", "matrix",
    "away", "requests", "waits",
)  # fmt: skip


_GOING_FROM = (QUEUE, TICKET, RAIL, BOARD, MATRIX, AWAY, DECIDE, ASIDE, ORG, REQUESTS, WAITS)


@dataclass(frozen=True, slots=True)
class Action:
    """One command.

    `text` is English with an access key and is translated when shown. `keys` are alternatives, the
    first is the one shown; they work in `scope`. `single` are one-key commands, each with the scopes
    whose views they work in. `menu` is "name.group"; "" = only in the palette.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    scope: str = WINDOW
    single: tuple[tuple[str, str], ...] = ()  # (scope, keys)
    checkable: bool = False
    palette: bool = True

    def plain(self) -> str:
        """The English words without the access key."""
        return self.text.replace("&", "")


def in_list_and_ticket(key: str) -> tuple[tuple[str, str], ...]:
    """One key for the list and for the ticket."""
    return ((QUEUE, key), (TICKET, key))


def going(key: str) -> tuple[tuple[str, str], ...]:
    """G and a key: to another view, from wherever one-key commands work."""
    return tuple((scope, f"G, {key}") for scope in _GOING_FROM)
