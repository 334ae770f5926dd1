"""Commands for what only this computer has: a copy on a stick, taken in on another computer of the same person."""

from __future__ import annotations

import os
from pathlib import Path

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, say


@command_line.group()
def unsent() -> None:
    """Carry what the hub does not have yet on a stick."""


@unsent.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@JSON
def export(file: Path, as_json: bool) -> None:
    """Write what only this computer has into FILE, closed by a passphrase (asked, or DESKAPP_PASSPHRASE)."""
    from deskapp.services import stick

    written = stick.copy_out(joined_desk(), file, _passphrase(confirm=True))
    if written.empty():
        say(written._asdict(), "The hub has everything that was written here; no file was made.", as_json=as_json)
        return
    parts = [f"{written.changes} changes", f"{written.files} files"]
    parts += [f"{written.held} replies held for undo"] if written.held else []
    parts += [f"{written.aside} kept aside"] if written.aside else []
    text = (
        f"{', '.join(parts)} written to {file}. They stay here too, and go with the next sync from wherever is first."
    )
    say(written._asdict(), text, as_json=as_json)


@unsent.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@JSON
def import_(file: Path, as_json: bool) -> None:
    """Take in what `deskapp unsent export` wrote on another computer of yours."""
    from deskapp.services import stick

    desk = joined_desk()
    stick.look(file)  # a file of another kind is said before anything is asked
    done = stick.take_in(desk, stick.unlock(desk, file, _passphrase(confirm=False)))
    text = f"{done.new} changes taken in, {done.known} were here already."
    text += f" {done.drafts} held replies are drafts now." if done.drafts else ""
    text += f" {done.aside} could not be used here and are kept aside." if done.aside else ""
    say(done._asdict(), text, as_json=as_json)


def _passphrase(*, confirm: bool) -> str:
    given = os.environ.get("DESKAPP_PASSPHRASE", "")
    return given or str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
