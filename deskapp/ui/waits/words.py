"""What the ledger says: how often, how a date stands, who waits for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.domain import ledger
from deskapp.ui import i18n
from deskapp.ui.away import day
from deskapp.ui.field_words import how_often as every
from deskapp.ui.i18n import isolate, line_of, translate
from deskapp.ui.widgets.two_lines import Line as Shown

__all__ = ["due", "every", "look", "said", "shown", "sides", "state", "when"]

if TYPE_CHECKING:
    from deskapp.domain.ledger import Word
    from deskapp.services.waits import Line


def when(ms: int) -> str:
    """A day and a time."""
    return f"{day(ms)}, {i18n.time_text(ms)}"


def due(line: Line, now: int) -> str:
    """By when, or since when it is awaited: never a reproach."""
    text = translate("Waits", "by {when}") if now <= line.due else translate("Waits", "was for {when}")
    return text.format(when=when(line.due))


def state(line: Line, now: int) -> str:
    """How it stands; "" while there is still time."""
    if line.state == ledger.HERE:
        return translate("Waits", "here")
    if line.state == ledger.HANDED:
        return translate("Waits", "handed in")
    if line.state == ledger.INCOMPLETE:
        missing = next((each.body for each in reversed(line.words) if each.kind == ledger.INCOMPLETE), "")
        return translate("Waits", "still missing: {what}").format(what=isolate(missing))
    return translate("Waits", "not here yet") if now > line.due else ""


def look(line: Line, now: int) -> tuple[str, str]:
    """Icon and colour of how it stands."""
    if line.state == ledger.HERE:
        return "done", "ok"
    if line.state == ledger.HANDED:
        return "inbox", "info"
    if line.state == ledger.INCOMPLETE:
        return "pencil", "warn"
    return ("bell", "warn") if now > line.due else ("clock", "text2")


def sides(line: Line) -> str:
    """Who waits for whom."""
    text = translate("Waits", "{receiver} waits for {giver}")
    return text.format(receiver=isolate(line.receiver_name), giver=isolate(line.giver_name))


def shown(line: Line, now: int) -> Shown:
    """A line of the list."""
    icon, colour = look(line, now)
    if line.direction == "owe":
        whom = translate("Waits", "{receiver} waits for it").format(receiver=isolate(line.receiver_name))
    elif line.direction == "wait":
        whom = translate("Waits", "from {giver}").format(giver=isolate(line.giver_name))
    else:
        whom = sides(line)
    return Shown("|".join(line.key), icon, colour, line.what, line_of(whom, due(line, now), state(line, now)))


def said(word: Word) -> str:
    """Something that was said of a date, as a sentence."""
    text = {
        ledger.HANDED: translate("Waits", "{name} handed it in"),
        ledger.HERE: translate("Waits", "{name}: it is here, thank you"),
        ledger.INCOMPLETE: translate("Waits", "{name}: something is still missing"),
        ledger.ASKS_TICKET: translate("Waits", "{name} thinks a ticket would help"),
        ledger.TICKET: translate("Waits", "{name} opened a ticket"),
    }.get(word.kind, "{name}")
    return text.format(name=isolate(word.author_name or translate("Waits", "Somebody")))
