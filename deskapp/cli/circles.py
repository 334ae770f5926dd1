"""Commands about confidential circles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say
from deskapp.domain.errors import NotFound

if TYPE_CHECKING:
    from deskapp.services.circles import Circle, Computer, Odd
    from deskapp.services.desk import Desk

COMPUTER = click.option(
    "--computer",
    "numbers",
    multiple=True,
    help="Another computer, by the number its owner reads aloud (circle number).",
)


@command_line.group("circle", invoke_without_command=True)
@JSON
@click.pass_context
def circle(context: click.Context, as_json: bool) -> None:
    """The confidential circles you read, who reads them, and what was noticed."""
    from deskapp.services import circles

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    found = circles.all_of(desk) if desk is not None else []
    odd = circles.noticed(desk) if desk is not None else []
    data = {"circles": [_told(each) for each in found], "noticed": [each._asdict() for each in odd]}
    lines = [_line(each) for each in found] + [_noticed(each) for each in odd]
    say(data, "\n".join(lines) or "There is no circle here.", as_json=as_json)


@circle.command("create")
@click.argument("name")
@click.option("--reader", "readers", multiple=True, help="Somebody else who reads it; may be given again.")
@COMPUTER
@JSON
def circle_create(name: str, readers: tuple[str, ...], numbers: tuple[str, ...], as_json: bool) -> None:
    """Make a circle that you and these people read; its name is sealed too."""
    from deskapp.services import circles, people

    desk = joined_desk()
    persons = [people.by_login(desk, each) for each in readers]
    done = circles.create(desk, name, persons, _computers(desk, persons, numbers))
    say({"team": done.made}, f"Open tickets in it with: deskapp ticket open --team {name!r} ...", as_json=as_json)


@circle.command("add")
@click.argument("name", metavar="CIRCLE")
@click.argument("login")
@COMPUTER
@JSON
def circle_add(name: str, login: str, numbers: tuple[str, ...], as_json: bool) -> None:
    """Let somebody read a circle, with all that is there; or another computer of somebody who does."""
    from deskapp.services import circles, people

    desk = joined_desk()
    person = people.by_login(desk, login)
    done = circles.let_in(desk, circles.called(desk, name), person, _computers(desk, [person], numbers))
    text = f"{login} can read it after the next sync." if done else f"{login} reads it already."
    say({"person": person, "changed": done is not None}, text, as_json=as_json)


@circle.command("remove")
@click.argument("name", metavar="CIRCLE")
@click.argument("login")
@JSON
def circle_remove(name: str, login: str, as_json: bool) -> None:
    """Let somebody read a circle no more: from the next sync on it has another key."""
    from deskapp.services import circles, people

    desk = joined_desk()
    person = people.by_login(desk, login)
    done = circles.let_out(desk, circles.called(desk, name), person)
    text = f"{login} reads nothing that is written after the next sync." if done else f"{login} does not read it."
    say({"person": person, "changed": done is not None}, text, as_json=as_json)


@circle.command("number")
@click.argument("login", required=False)
@JSON
def circle_number(login: str | None, as_json: bool) -> None:
    """This computer's number, or those of LOGIN's computers as they are known here."""
    from deskapp.services import circles, people

    desk = joined_desk()
    numbers = [circles.own_number(desk)]
    if login:
        numbers = [each.number for each in circles.computers_of(desk, None, people.by_login(desk, login))]
    say({"numbers": numbers}, "\n".join(numbers) or "None is known here.", as_json=as_json)


def _computers(desk: Desk, persons: list[str], numbers: tuple[str, ...]) -> list[str]:
    from deskapp.services import circles

    known: list[Computer] = [each for person in persons for each in circles.computers_of(desk, None, person)]
    by_number = {each.number.replace(" ", ""): each.device for each in known}
    wanted = [each.replace(" ", "") for each in numbers]
    for each in wanted:
        if each not in by_number:
            raise NotFound("circle.computer", number=each)
    return [by_number[each] for each in wanted]


def _told(each: Circle) -> dict[str, Any]:
    readers = [one._asdict() for one in each.readers]
    return {"space": each.space, "team": each.team, "name": each.name, "open": each.open, "readers": readers}


def _line(each: Circle) -> str:
    if not each.team:
        return f"{each.space}: this computer cannot read it; one of its readers has to give it access"
    names = [f"{one.name}{f' (+{one.waiting} without access)' if one.waiting else ''}" for one in each.readers]
    return f"{each.name}: {', '.join(names)}; {each.open} open"


_WORDS = {
    "device.key": "a different key was given for one of {name}’s computers; it is not used",
    "circle.key": "somebody gave a circle a different key in {name}’s name; it is not used",
    "circle.entry": "something was written into a circle in {name}’s name, but not by one of its readers; it has no effect",
    "circle.stranger": "{name} was added at the hub, but not by a reader of the circle, and cannot read any of it",
}


def _noticed(each: Odd) -> str:
    return "Noticed: " + _WORDS.get(each.what, each.what).format(name=each.name or each.person or "nobody known here")
