"""Commands about a person's data: a readable copy of all of it, and its erasure."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, progress, say

if TYPE_CHECKING:
    from deskapp.services.person_data import Entry


@command_line.group("person")
def person() -> None:
    """Everything that is held about a person: a copy of it, and its erasure."""


@person.command("export")
@click.argument("login")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def person_export(login: str, file: Path) -> None:
    """Write all that this computer and the hub hold about LOGIN: FILE as text to read, and beside it as JSON.

    For the person, and for whoever keeps the hub.
    """
    from deskapp.services import people, person_data, person_report

    desk = joined_desk()
    looked = person_data.look(desk, people.by_login(desk, login), progress(sys.stderr))
    found = person_data.copy(looked)
    text, data = person_report.write(found, person_data.plan(looked), file)
    click.echo(f"{sum(map(len, found['parts'].values()))} entries in {text} and {data}")


@person.command("erase")
@click.argument("login")
@click.option("--reason", default="", help="Why; it stays in the log.")
@click.option("--tickets-older-than", "years", type=click.IntRange(0, 100), default=None, metavar="YEARS",
              help="Done tickets of the person go when they are older; without it all stay.")  # fmt: skip
@click.option(
    "--yes", is_flag=True, help="Do it. Without this it is only said what would go, what would stay, and why."
)
@JSON
def person_erase(login: str, reason: str, years: int | None, yes: bool, as_json: bool) -> None:
    """Say what an erasure of LOGIN's data would take and what has to stay, and why; with --yes do it, for good."""
    from deskapp.services import people, person_data
    from deskapp.services.person_report import entry_line

    desk = joined_desk()
    who = people.by_login(desk, login)
    if yes:
        plan = person_data.erase(desk, who, reason, years=years, told=progress(sys.stderr, quiet=as_json))
    else:
        plan = person_data.plan(person_data.look(desk, who), years=years)
    data = {"person": plan.person, "done": yes, "goes": [_data(each) for each in plan.goes],
            "stays": [_data(each) for each in plan.stays]}  # fmt: skip
    verb = "Erased" if yes else "Would go"
    lines = [f"{verb}: {entry_line(each)}" for each in plan.goes] or ["Nothing goes."]
    lines += [f"Stays: {entry_line(each)}" for each in plan.stays]
    say(data, "\n".join(lines), as_json=as_json)


def _data(entry: Entry) -> dict[str, object]:
    return {"part": entry.part, "why": entry.why, "names": list(entry.names), "count": len(entry.roots)}
