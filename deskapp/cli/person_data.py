"""Commands about a person's data: a readable copy of all of it, and its erasure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, say

if TYPE_CHECKING:
    from deskapp.services.person_data import Entry


@command_line.group("person")
def person() -> None:
    """Everything that is held about a person: a copy of it, and its erasure."""


@person.command("export")
@click.argument("login")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def person_export(login: str, file: Path) -> None:
    """Write all that this computer and the hub hold about LOGIN: FILE as JSON, and beside it as text to read.

    For the person, and for whoever keeps the hub.
    """
    from deskapp.services import people, person_data

    desk = joined_desk()
    found = person_data.copy(desk, people.by_login(desk, login))
    file.write_text(json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    text = file.with_suffix(".txt")
    text.write_text(person_data.as_text(found), encoding="utf-8")
    click.echo(f"{sum(map(len, found['parts'].values()))} entries in {file} and {text}")


@person.command("erase")
@click.argument("login")
@click.option("--reason", default="", help="Why; it stays in the log.")
@click.option("--tickets-older-than", "years", type=click.IntRange(0, 100), default=None, metavar="YEARS",
              help="Done tickets of the person go when they are older; without it all stay.")  # fmt: skip
@click.option("--yes", is_flag=True, help="Do it. Without this it is only said what would go, what would stay, and why.")
@JSON
def person_erase(login: str, reason: str, years: int | None, yes: bool, as_json: bool) -> None:
    """Say what an erasure of LOGIN's data would take and what has to stay, and why; with --yes do it, for good."""
    from deskapp.services import people, person_data

    desk = joined_desk()
    who = people.by_login(desk, login)
    if yes:
        plan = person_data.erase(desk, who, reason, years=years)
    else:
        plan = person_data.plan(desk, who, years=years)
    data = {"person": plan.person, "done": yes, "goes": [_data(each) for each in plan.goes],
            "stays": [_data(each) for each in plan.stays]}  # fmt: skip
    verb = "Erased" if yes else "Would go"
    lines = [f"{verb}: {_line(each)}" for each in plan.goes] or ["Nothing goes."]
    lines += [f"Stays: {_line(each)}" for each in plan.stays]
    say(data, "\n".join(lines), as_json=as_json)


def _data(entry: Entry) -> dict[str, object]:
    return {"part": entry.part, "why": entry.why, "names": list(entry.names), "count": len(entry.roots)}


def _line(entry: Entry) -> str:
    from deskapp.services.person_data import WHY

    shown = ", ".join(entry.names[:5]) + (f" and {len(entry.names) - 5} more" if len(entry.names) > 5 else "")
    return f"{entry.part}{f' ({shown})' if shown else ''}: {WHY[entry.why]}"
