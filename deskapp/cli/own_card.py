"""Commands about one's own card."""

from __future__ import annotations

from typing import Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@command_line.group("card", invoke_without_command=True)
@JSON
@click.pass_context
def card(context: click.Context, as_json: bool) -> None:
    """What the house reads about you."""
    from deskapp.services import own_card

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    found = own_card.values(desk) if desk is not None else {}
    lines = [f"{name}: {_said(name, value)}" for name, value in found.items() if value]
    say(found, "\n".join(lines) or "Nobody is known here yet: join a hub first.", as_json=as_json)


def _said(name: str, value: Any) -> str:
    if name == "hours":
        return "; ".join(
            f"{' '.join(DAYS[day] for day in days)} {_clock(since)}-{_clock(until)}" for days, since, until in value
        )
    return ", ".join(value) if isinstance(value, list) else str(value)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@card.command("set")
@click.argument("fields", nargs=-1, required=True, metavar="NAME=VALUE...")
@JSON
def card_set(fields: tuple[str, ...], as_json: bool) -> None:
    """Change your own card: name, given, family, pronunciation, phone, place, zone, languages (fi,en), form."""
    from deskapp.services import own_card

    wanted: dict[str, object] = {}
    for each in fields:
        name, equals, value = each.partition("=")
        if not equals:
            raise click.UsageError(f"{each} is not NAME=VALUE.")
        wanted[name] = value.split(",") if name == "languages" else value
    done = own_card.change(joined_desk(), wanted)
    say({"changed": done is not None}, "Your card is changed." if done else "It said so already.", as_json=as_json)
