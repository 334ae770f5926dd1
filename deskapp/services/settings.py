"""What a person likes on this computer: one table, texts are in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from deskapp.domain.errors import Refused

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


class Setting(NamedTuple):
    """One setting: its key, what it is at first, and what it may be (empty = any text)."""

    key: str
    default: str
    choices: tuple[str, ...] = ()


HOURS = tuple(f"{hour:02}:00" for hour in range(24))

SETTINGS = (
    Setting("language", "", ("", "en", "de", "fi", "hu", "tr", "ar")),
    Setting("theme", "system", ("system", "light", "dark")),
    Setting("density", "comfortable", ("comfortable", "compact")),
    Setting("text_size", "100", ("100", "110", "125", "150", "175", "200")),
    Setting("after_sending", "next", ("next", "stay", "list")),
    Setting("undo_delay", "10", ("0", "5", "10", "20", "30")),
    Setting("hints", "on", ("on", "off")),
    Setting("hints_left", ""),  # which hints were left, and which principles kept, how often: never leaves this computer
    Setting("spelling", "on", ("on", "off")),
    Setting("minutes", "off", ("on", "off")),  # proposes how long a ticket was shown; kept nowhere
    Setting("own_words", ""),  # what spelling knows besides its dictionaries, as a JSON list
    Setting("notify", "on", ("on", "off")),
    Setting("notify_assigned", "on", ("on", "off")),
    Setting("notify_reply", "on", ("on", "off")),
    Setting("notify_mention", "on", ("on", "off")),
    Setting("notify_due", "on", ("on", "off")),
    Setting("quiet", "on", ("on", "off")),  # nothing is told from then to then, by this computer's clock
    Setting("quiet_from", "19:00", HOURS),
    Setting("quiet_to", "07:00", HOURS),
    Setting("presence", "on", ("on", "off")),  # whether colleagues see which ticket one is at
    Setting("pyramid", "customers", ("customers", "leads")),
    Setting("motion", "on", ("on", "off")),
    Setting("single_keys", "on", ("on", "off")),
    Setting("keys", ""),  # commands whose keys are others than the table's (ui/own_keys.py)
    Setting("view", "mine"),
    Setting("rail", ""),  # which views stand there, in what order (domain/views.py: pins_of)
    Setting("queue", ""),  # what the list showed last, and how each view was left (domain/views.py: Left)
    Setting("folded", ""),
    Setting("hold_months", "0", ("3", "6", "12", "24", "60", "0")),  # resting tickets held here, 0 = all
    Setting("files_mb", "2000", ("500", "2000", "10000", "0")),  # attached files kept here, 0 = all
    Setting("computer", ""),
)
_BY_KEY = {each.key: each for each in SETTINGS}


def load(desk: Desk) -> dict[str, str]:
    """Every setting with its value."""
    stored: dict[str, str] = dict(desk.replica.read("SELECT name, value FROM setting"))
    return {each.key: stored.get(each.key, each.default) for each in SETTINGS}


def save(desk: Desk, key: str, value: str) -> None:
    """Keep a setting. Raises Refused value.bad with what is allowed."""
    setting = _BY_KEY[key]
    if setting.choices and value not in setting.choices:
        raise Refused("value.bad", field=key, value=value, allowed=", ".join(each or '""' for each in setting.choices))
    if key == "computer":
        desk.computer = value
    with desk.replica.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (key, value))
