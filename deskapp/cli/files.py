"""Commands for files: what comes in from elsewhere, and what goes out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, progress, say, writing_desk

if TYPE_CHECKING:
    from collections.abc import Callable


@command_line.group("import")
def import_() -> None:
    """Bring in files: CSV, XLSX, LDIF."""


def _map_option(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--map",
        "mapping",
        type=click.Path(path_type=Path),
        default=None,
        help="TOML file that says which column is which.",
    )(function)


def _zone(_: click.Context, __: click.Parameter, value: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(f"{value} is no time zone; one is Europe/Helsinki.") from None
    return value


@import_.command("tickets")
@click.argument("file", type=click.Path(path_type=Path))
@_map_option
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@click.option("--zone", default="UTC", show_default=True, callback=_zone, help="Time zone of times in the file.")
@JSON
def import_tickets(file: Path, mapping: Path | None, dry_run: bool, zone: str, as_json: bool) -> None:
    """Tickets from CSV or XLSX; several rows of a ticket become its history."""
    from deskapp.services import imports

    if dry_run:
        report = imports.preview_tickets(file, mapping, zone=zone).report
    else:
        report, _ = imports.import_tickets(
            writing_desk(), file, mapping, zone=zone, progress=progress(sys.stderr, quiet=as_json)
        )
    say(report, _lines(report, dry_run), as_json=as_json)


@import_.command("people")
@click.argument("file", type=click.Path(path_type=Path))
@_map_option
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@JSON
def import_people(file: Path, mapping: Path | None, dry_run: bool, as_json: bool) -> None:
    """People from CSV, XLSX or LDIF, with their reporting line."""
    from deskapp.services import imports

    if dry_run:
        report = imports.preview_people(file, mapping).report
    else:
        report, _ = imports.import_people(writing_desk(), file, mapping, progress=progress(sys.stderr, quiet=as_json))
    say(report, _lines(report, dry_run), as_json=as_json)


@import_.command("snippets")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@JSON
def import_snippets(file: Path, dry_run: bool, as_json: bool) -> None:
    """Snippets from TOML, CSV or XLSX; what the file does not name stays."""
    from deskapp.services import snippet_files

    if dry_run:
        report = snippet_files.preview(joined_desk(), file)
    else:
        report, _ = snippet_files.import_snippets(writing_desk(), file)
    said: dict[str, Any] = report._asdict()
    said["flaws"] = [each.sentence() for each in report.flaws]
    said["problems"] = [f"line {each.line}, column {each.column}: {each.why}" for each in report.problems]
    lines = [f"{name:<10}{len(found)}" for name, found in said.items()]
    lines += [f"  {each}" for each in (*said["flaws"], *said["problems"])] + (["Nothing was written."] if dry_run else [])
    say(said, "\n".join(lines), as_json=as_json)


def _lines(report: dict[str, int], dry_run: bool) -> str:
    text = "\n".join(f"{name.replace('_', ' '):<24}{value}" for name, value in report.items())
    return text + ("\nNothing was written." if dry_run else "")


@command_line.group()
def export() -> None:
    """Write files that `deskapp import` reads: CSV, for snippets TOML too."""


def _export(name: str, help_text: str) -> None:
    def run(file: Path, as_json: bool) -> None:
        from deskapp.services import exports, snippet_files

        count = getattr(snippet_files if name == "snippets" else exports, f"export_{name}")(joined_desk(), file)
        say({name: count}, f"{count} {name} written to {file}.", as_json=as_json)

    run.__doc__ = help_text
    export.command(name)(click.argument("file", type=click.Path(path_type=Path, dir_okay=False))(JSON(run)))


_export("tickets", "Tickets, the conversation of each as one text.")
_export("people", "People with their reporting line.")
_export("snippets", "Snippets in all languages: TOML, or CSV with a row for each language.")
