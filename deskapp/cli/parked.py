"""Commands for what the hub could not take: list it, try again, write it into a file, throw it away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say


@command_line.group(invoke_without_command=True)
@JSON
@click.pass_context
def parked(context: click.Context, as_json: bool) -> None:
    """What the hub could not take and is kept aside here, with the reason."""
    from deskapp.services import parked as aside

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    rows = [] if desk is None else aside.as_data(desk)
    say(rows, "\n".join(map(_line, rows)) or "Nothing is kept aside.", as_json=as_json)


def _line(row: dict[str, Any]) -> str:
    what = " ".join(each for each in (row["intent"] or row["verb"], row["number"], row["subject"]) if each)
    words = f": {row['text'].splitlines()[0][:60]}" if row["text"] else ""
    again = "" if row["can_retry"] else " (cannot be tried again)"
    return f"{row['id']}  {what}{words}\n    {row['why']}{again}"


@parked.command()
@click.argument("id_", metavar="ID")
@JSON
def retry(id_: str, as_json: bool) -> None:
    """Do it anew on what stands now; it goes with the next sync."""
    from deskapp.services import parked as aside

    done = aside.retry(joined_desk(), id_)
    say({"made": done.made}, "It is done again and goes with the next sync.", as_json=as_json)


@parked.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@JSON
def export(file: Path, as_json: bool) -> None:
    """Write everything kept aside into FILE (JSON), readable for this person only."""
    from deskapp.services import parked as aside

    count = aside.write_file(joined_desk(), file)
    say({"written": count}, f"{count} written to {file}; they stay here too.", as_json=as_json)


@parked.command("ticket")
@click.argument("id_", metavar="ID")
@click.option("--subject", default="", help="What the new ticket is called.")
@JSON
def ticket(id_: str, subject: str, as_json: bool) -> None:
    """Put its words into a new ticket."""
    from deskapp.services import parked as aside

    done = aside.into_ticket(joined_desk(), id_, subject=subject)
    say({"id": done.made, "number": done.number}, f"Opened {done.number}.", as_json=as_json)


@parked.command()
@click.argument("id_", metavar="ID")
@click.option("--yes", is_flag=True, help="Without asking.")
@JSON
def discard(id_: str, yes: bool, as_json: bool) -> None:
    """Throw it away for good."""
    from deskapp.services import parked as aside

    desk = joined_desk()
    if not yes:
        click.confirm("It exists nowhere else. Throw it away?", abort=True, err=True)
    aside.discard(desk, id_)
    say({"discarded": id_}, "Thrown away.", as_json=as_json)
