"""Commands for tickets that are seldom needed."""

from __future__ import annotations

import click

from deskapp.cli.frame import JSON, joined_desk, say
from deskapp.cli.tickets import ticket


@ticket.command("erase")
@click.argument("number")
@click.option("--reason", required=True, help="Why: all that stays, for everybody to see.")
@click.option("--message", default="", metavar="ID", help="Only this message; its id is in `ticket show --json`.")
@JSON
def ticket_erase(number: str, reason: str, message: str, as_json: bool) -> None:
    """Erase a ticket, or one message, for good and on every computer. This cannot be undone."""
    from deskapp.services import erasing, reading

    desk = joined_desk()
    found = reading.by_number(desk, number)
    erasing.erase(desk, found, reason, message=message)
    say({"erased": message or found}, "Erased, here and at the hub.", as_json=as_json)
