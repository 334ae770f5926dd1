"""Commands about lending a hand to another team."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say
from deskapp.domain.errors import NotFound

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.lending import Call

HOURS = click.option("--hours", type=click.FloatRange(0.1, 336), default=4.0, show_default=True, help="For how long.")


@command_line.group("lend", invoke_without_command=True)
@JSON
@click.pass_context
def lend(context: click.Context, as_json: bool) -> None:
    """Which teams ask for help now, and who lends them a hand."""
    from deskapp.services import lending

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    found = lending.calls(desk) if desk is not None else []
    data: list[dict[str, Any]] = [
        {"team": each.names.get("en", ""), "note": each.note, "open": each.open,
         "hands": [one.name for one in each.hands if not one.over]}
        for each in found
    ]  # fmt: skip
    lines = [" · ".join(filter(None, (str(each["team"]), str(each["note"]), ", ".join(each["hands"])))) for each in data]
    say(data, "\n".join(lines) or "No team asks for help.", as_json=as_json)


@lend.command("ask")
@click.argument("team")
@click.option("--note", default="", help="What for.")
@HOURS
@JSON
def lend_ask(team: str, note: str, hours: float, as_json: bool) -> None:
    """Ask for help for TEAM, which is yours."""
    from deskapp.services import lending, people

    desk = joined_desk()
    done = lending.ask(desk, people.team_by_name(desk, team), _until(desk, hours), note)
    say({"id": done.made}, "Help has been asked for.", as_json=as_json)


@lend.command("hand")
@click.argument("team")
@HOURS
@JSON
def lend_hand(team: str, hours: float, as_json: bool) -> None:
    """Lend TEAM, which asks for help, a hand."""
    from deskapp.services import lending

    desk = joined_desk()
    done = lending.step_in(desk, _call(desk, team).id, _until(desk, hours))
    say({"id": done.made}, "Thank you. It ends by itself.", as_json=as_json)


@lend.command("end")
@click.argument("team")
@JSON
def lend_end(team: str, as_json: bool) -> None:
    """Lend TEAM a hand no longer; of your own team: help is not needed any more."""
    from deskapp.services import lending

    desk = joined_desk()
    call = _call(desk, team)
    lending.end(desk, call.mine or call.id)
    say({"id": call.mine or call.id}, "It has ended.", as_json=as_json)


@lend.command("thank")
@click.argument("team")
@JSON
def lend_thank(team: str, as_json: bool) -> None:
    """Thank everybody who lends TEAM, which is yours, a hand, or did until a day ago."""
    from deskapp.services import lending

    desk = joined_desk()
    thanked = [each for each in _call(desk, team).hands if not each.thanked]
    for each in thanked:
        lending.thank(desk, each.id)
    said = "Thanked: " + ", ".join(each.name for each in thanked) if thanked else "There is nobody to thank."
    say([each.name for each in thanked], said, as_json=as_json)


def _call(desk: Desk, team: str) -> Call:
    from deskapp.services import lending, people

    wanted = people.team_by_name(desk, team)
    found = next((each for each in lending.calls(desk) if each.team == wanted), None)
    if found is None:
        raise NotFound("lend.unknown")
    return found


def _until(desk: Desk, hours: float) -> int:
    return desk.now() + round(hours * 3_600_000)
