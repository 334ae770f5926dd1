"""Commands of the ledger: who waits for what from whom, handing in, and saying that it is here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say
from deskapp.domain.errors import NotFound

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from deskapp.services.waits import Line


@command_line.group("waits", invoke_without_command=True)
@JSON
@click.pass_context
def waits(context: click.Context, as_json: bool) -> None:
    """Who waits for what: from you, you from others, and around those you lead; by date."""
    from deskapp.services import waits as ledger

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    rows = ledger.lines(desk) if desk is not None else []
    lines = [
        f"{each.code}  {datetime.fromtimestamp(each.due / 1000, UTC):%Y-%m-%d %H:%M UTC}  {each.state:<10} {each.what}:"
        f" {each.receiver_name} waits for {each.giver_name}"
        for each in rows
    ]
    say([ledger.as_data(each) for each in rows], "\n".join(lines) or "Nobody waits for anything.", as_json=as_json)


@waits.command("new")
@click.argument("what")
@click.option("--for", "receiver", default="", metavar="WHO", help="Who waits, a login or a team; you, when left out.")
@click.option("--from", "givers", multiple=True, metavar="WHO", help="From whom, as often as needed; you, when left out.")
@click.option(
    "--every", type=click.Choice(["once", "day", "week", "fortnight", "month", "quarter", "year"]), default="once",
    help="How often; a date on which nobody works moves to the last working day before.",
)  # fmt: skip
@click.option("--first", default="", metavar="DAY", help="First by this day, as 2026-11-25; in a week, when left out.")
@click.option("--at", "time", default="12:00", help="By this time of the day.")
@click.option("--until", default="", metavar="DAY", help="The last day; left out while it goes on.")
@click.option("--remind", default=1, help="So many working days before; 0 reminds nobody.")
@click.option("--note", default="")
@JSON
def waits_new(
    what: str, receiver: str, givers: tuple[str, ...], every: str, first: str, time: str, until: str, remind: int,
    note: str, as_json: bool,
) -> None:  # fmt: skip
    """Write down that somebody waits for WHAT; one of the two sides is you, your team or somebody you lead."""
    from deskapp.services import wait_entries

    desk = joined_desk()
    try:
        moment = datetime.strptime(time, "%H:%M")
    except ValueError:
        raise click.UsageError(f"{time} is not a time. Write it as 12:00.") from None
    start = first or f"{datetime.fromtimestamp(desk.now() / 1000, UTC) + timedelta(days=7):%Y-%m-%d}"
    done = wait_entries.agree(
        desk, what, receiver=_who(desk, receiver), givers=[_who(desk, each) for each in givers or ("",)], every=every,
        start=start, at=moment.hour * 60 + moment.minute, until=until, remind=remind, note=note,
    )  # fmt: skip
    say({"id": done.made}, "Written down; both sides see it after the next sync.", as_json=as_json)


@waits.command("hand")
@click.argument("which")
@click.argument("text", default="")
@JSON
def waits_hand(which: str, text: str, as_json: bool) -> None:
    """Hand in WHICH, a code of `deskapp waits` or what is waited for, with a few words or without."""
    from deskapp.services import waits as ledger

    desk = joined_desk()
    say({"id": ledger.hand_in(desk, *_meant(desk, which, "owe").key, text).made}, "Handed in.", as_json=as_json)


@waits.command("here")
@click.argument("which")
@JSON
def waits_here(which: str, as_json: bool) -> None:
    """Say that WHICH is here."""
    from deskapp.services import waits as ledger

    desk = joined_desk()
    say({"id": ledger.mark_here(desk, *_meant(desk, which, "wait").key).made}, "Thank you.", as_json=as_json)


@waits.command("missing")
@click.argument("which")
@click.argument("text")
@JSON
def waits_missing(which: str, text: str, as_json: bool) -> None:
    """Say what of WHICH is still missing."""
    from deskapp.services import waits as ledger

    desk = joined_desk()
    done = ledger.mark_incomplete(desk, *_meant(desk, which, "wait").key, text)
    say({"id": done.made}, "They know what is missing.", as_json=as_json)


def _who(desk: Desk, who: str) -> str:
    """A person by login, or a team by name; "" is oneself."""
    from deskapp.services import people

    if not who:
        return desk.person
    try:
        return people.by_login(desk, who)
    except NotFound:
        return people.team_by_name(desk, who)


def _meant(desk: Desk, which: str, direction: str) -> Line:
    """The line of a code, or the next one of this direction that is called so."""
    from deskapp.services import waits as ledger

    rows = ledger.lines(desk)
    named = [each for each in rows if each.what.casefold() == which.casefold() and each.direction == direction]
    found = next((each for each in rows if each.code == which.lower()), None) or next(iter(named), None)
    if found is None:
        raise NotFound("waits.unknown")
    return found
