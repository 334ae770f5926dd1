"""What is said of a team that asks for help, and of who lends it a hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.ui import i18n
from deskapp.ui.i18n import isolate, line_of, list_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deskapp.services.lending import Call, Hand


def team(call: Call) -> str:
    """The team's name in the language of the window, or the next best."""
    return call.names.get(i18n.code()) or call.names.get("en") or next(iter(call.names.values()), "")


def title(call: Call) -> str:
    """Who asks until when, or for whom it is over."""
    if call.open:
        asks = translate("Lending", "{team} asks for help until {time}")
        return asks.format(team=isolate(team(call)), time=i18n.moment(call.until))
    return translate("Lending", "{team} was lent a hand").format(team=isolate(team(call)))


def detail(call: Call) -> str:
    """What for, who asked, and who helps."""
    return line_of(call.note, call.by, *map(hand, call.hands))


def hand(one: Hand) -> str:
    """One who lends a hand, or did."""
    if one.over:
        said = translate("Lending", "{name} lent a hand").format(name=isolate(one.name))
    else:
        helps = translate("Lending", "{name} lends a hand until {time}")
        said = helps.format(name=isolate(one.name), time=i18n.moment(one.until))
    return said


def until(at: int) -> str:
    """An end that can be chosen."""
    return translate("Lending", "Until {time}").format(time=i18n.moment(at))


def names(hands: Iterable[Hand]) -> str:
    """Several by name."""
    return list_text([isolate(each.name) for each in hands])
