"""Commands for tickets that have rested for long and are at the hub only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, joined_desk, say
from deskapp.cli.tickets import ticket

if TYPE_CHECKING:
    from deskapp.domain.rows import SearchHit


@ticket.command("older")
@click.argument("words", nargs=-1, required=True)
@click.option("--bring", is_flag=True, help="Bring what is found here; it stays while it is used.")
@JSON
def ticket_older(words: tuple[str, ...], bring: bool, as_json: bool) -> None:
    """Look for older tickets at the hub, by words or a number."""
    from deskapp.services import older

    desk = joined_desk()
    looking = older.OlderSearch(desk, " ".join(words))
    found: list[SearchHit] = []
    while True:
        piece = looking.step()
        found += piece.hits
        if piece.done:
            break
        if sys.stderr.isatty():
            click.echo(f"{piece.looked} texts looked through …", err=True)
    if bring:
        for each in found:
            older.bring(desk, each.ticket, each.id)
    rows = [{"id": each.id, "number": each.detail.split(" · ")[0], "subject": each.title} for each in found]
    text = "\n".join(f"{each.detail}  {each.title}" for each in found)
    say(rows, text or "Nothing older is at the hub.", as_json=as_json)


@ticket.command("keep")
@click.argument("number")
@click.option("--no", "let_go", is_flag=True, help="Let it go again when it is old enough.")
def ticket_keep(number: str, let_go: bool) -> None:
    """Keep a ticket and its files on this computer, whatever its age."""
    from deskapp.services import older, reading

    desk = joined_desk()
    older.keep(desk, reading.by_number(desk, number), not let_go)
    click.echo(f"{number} goes when it is old enough." if let_go else f"{number} and its files stay on this computer.")
