"""Commands about being away: who is, saying so, and being back."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say


@command_line.group("away", invoke_without_command=True)
@JSON
@click.pass_context
def away(context: click.Context, as_json: bool) -> None:
    """Who is away now, until when, and who stands in."""
    from deskapp.services import absence

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    found = absence.away(desk) if desk is not None else {}
    called = absence.names(desk, [*found, *(each.stand_in for each in found.values())]) if desk is not None else {}
    rows = [
        {
            "person": called.get(each.person, each.person), "since": _iso(each.since),
            "back": _iso(each.until) if each.until else None, "stand_in": called.get(each.stand_in, ""),
        }
        for each in sorted(found.values(), key=lambda one: called.get(one.person, ""))
    ]  # fmt: skip
    lines = [
        " · ".join(
            filter(None, (
                str(each["person"]), f"back {each['back']}" if each["back"] else "nobody knows until when",
                f"{each['stand_in']} stands in" if each["stand_in"] else "",
            ))
        )
        for each in rows
    ]  # fmt: skip
    say(rows, "\n".join(lines) or "Nobody is away.", as_json=as_json)


@away.command("say")
@click.argument("login")
@click.option("--from", "first", default="", help="The first day, as 2026-11-30; today, when left out.")
@click.option("--back", default="", help="The day back; left out while nobody knows.")
@click.option("--stand-in", default="", help="Login of who stands in.")
@click.option(
    "--tickets", type=click.Choice(["stay", "move", "ask"]), default="stay",
    help="Open tickets stay, are shared out among who is there by skill and load, or the lead is asked.",
)  # fmt: skip
@JSON
def away_say(login: str, first: str, back: str, stand_in: str, tickets: str, as_json: bool) -> None:
    """Say that LOGIN is away: yourself, or somebody you lead."""
    from deskapp.services import absence, handing_on, people

    desk = joined_desk()
    person = people.by_login(desk, login)
    zone = people.card(desk, person).zone
    since, until = _day(first, zone) if first else desk.now(), _day(back, zone) if back else 0
    other = people.by_login(desk, stand_in) if stand_in else ""
    moved = ""
    if tickets == "move":
        moves = {each.ticket.id: each.person for each in handing_on.plan(desk, person)}
        moved = handing_on.hand_on(desk, person, since, until, stand_in=other, moves=moves).number
    else:
        absence.say_away(desk, person, since, until, stand_in=other, tickets=tickets)
    said = f"It is noted. {moved} tickets moved." if moved else "It is noted."
    say({"person": person, "moved": int(moved or 0)}, said, as_json=as_json)


@away.command("back")
@click.argument("login", default="")
@JSON
def away_back(login: str, as_json: bool) -> None:
    """Say that somebody is back already; you, when LOGIN is left out."""
    from deskapp.services import absence, people

    desk = joined_desk()
    done = absence.come_back(desk, people.by_login(desk, login) if login else "")
    say({"was_away": done is not None}, "Welcome back." if done else "That was no absence.", as_json=as_json)


def _day(text: str, zone: str) -> int:
    """The midnight a day begins with, where the person is."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        raise click.UsageError(f"{text} is not a day. Write it as 2026-11-30.") from None
    return int(day.replace(tzinfo=ZoneInfo(zone) if zone else UTC).timestamp() * 1000)


def _iso(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
