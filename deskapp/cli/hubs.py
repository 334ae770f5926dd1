"""Commands for whoever keeps a hub: backups, putting one back, making a lost hub anew."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, home, say
from deskapp.cli.office import hub

if TYPE_CHECKING:
    from deskapp.services.keeping import Remade

EVERYBODY = "Everybody may go on working: each computer notices at its next sync and sends again what is missing."


@hub.command("backup")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@JSON
def hub_backup(file: Path | None, as_json: bool) -> None:
    """Take a backup of a hub file while others work: beside the hub, or into FILE."""
    from deskapp.services import keeping

    made = keeping.back_up(home(), file)
    say({"backup": str(made)}, f"The backup is {made}.", as_json=as_json)


@hub.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@JSON
def hub_restore(file: Path, as_json: bool) -> None:
    """Make the hub file what a backup says; what was there before is kept beside it."""
    from deskapp.services import keeping

    done = keeping.restore(home(), file)
    say(_data(done), f"{done.hub} is what {file} says.{_aside(done)} {EVERYBODY}", as_json=as_json)


@hub.command("rebuild")
@click.option(
    "--from",
    "others",
    type=click.Path(path_type=Path, file_okay=False),
    multiple=True,
    help="Another home that joined the hub; may be given several times.",
)
@click.option("--url", default="", help="Where the hub shall be from now on, such as an empty Postgres.")
@JSON
def hub_rebuild(others: tuple[Path, ...], url: str, as_json: bool) -> None:
    """Make a lost or damaged hub anew from this home, others, and the newest backup."""
    from deskapp.services import keeping

    done = keeping.make_anew(home(), others, url)
    made = done.rebuilt
    if made is None:
        raise click.UsageError("Nothing was made.")
    operations, documents = (sum(each[which] for each in made.spaces.values()) for which in (0, 1))
    text = (
        f"{done.hub} is there again: {operations} operations, {documents} documents, {made.files} files.{_aside(done)}"
    )
    if made.lost:
        text += f" {made.lost} older tickets are not on these computers: name more of them with --from."
    data = {**_data(done), "operations": operations, "documents": documents, "files": made.files, "lost": made.lost}
    say(data, f"{text} {EVERYBODY}", as_json=as_json)


@hub.command("address")
@click.argument("url")
def hub_address(url: str) -> None:
    """Tell this home that its hub lies somewhere else now."""
    from deskapp.services import keeping

    click.echo(f"This home finds {keeping.point_to(home(), url)} there from now on.")


@command_line.command("lock-probe", hidden=True)
@click.argument("uri")
def lock_probe(uri: str) -> None:
    """The second process of the lock self-test, where there is no Python beside the program."""
    from deskapp.hub.lock_probe import run

    sys.exit(run(uri))


def _data(done: Remade) -> dict[str, object]:
    return {"hub": done.hub, "aside": str(done.aside or "")}


def _aside(done: Remade) -> str:
    return f" What was there before is {done.aside}." if done.aside else ""
