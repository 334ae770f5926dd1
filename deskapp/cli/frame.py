"""The frame of the command line: --home everywhere, JSON or text, the desk of a home."""

from __future__ import annotations

import getpass
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deskapp import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk


def default_home() -> Path:
    """Where this person's profile lives: DESKAPP_HOME, else the system's place for local data."""
    if os.environ.get("DESKAPP_HOME"):
        return Path(os.environ["DESKAPP_HOME"])
    from platformdirs import user_data_path

    return user_data_path("deskapp", appauthor=False, roaming=False)


def _home_option(function: Callable[..., Any]) -> Callable[..., Any]:
    def keep(context: click.Context, _: click.Parameter, value: Path | None) -> Path | None:
        if value is not None:
            context.find_root().ensure_object(dict)["home"] = value
        return value

    return click.option(
        "--home", type=click.Path(path_type=Path, file_okay=False), expose_value=False, callback=keep, is_eager=True,
        help="Where this profile lives (or DESKAPP_HOME); before or after the command.",
    )(function)  # fmt: skip


class _Commands(click.Group):
    """Commands that all take --home, before or after themselves."""

    def command(self, *args: Any, **more: Any) -> Callable[..., click.Command]:  # type: ignore[override]
        decorate = super().command(*args, **more)
        return lambda function: decorate(_home_option(function))

    def group(self, *args: Any, **more: Any) -> Callable[..., click.Group]:  # type: ignore[override]
        decorate = super().group(*args, cls=_Commands, **more)
        return lambda function: decorate(_home_option(function))


JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else on stdout.")


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="deskapp")
@_home_option
@click.pass_context
def command_line(context: click.Context) -> None:
    """deskapp: a native service desk that works offline and loses nothing.

    Without a command it opens the window.
    """
    context.ensure_object(dict)
    if context.invoked_subcommand is None:
        from deskapp import app

        sys.exit(app.open_window(home()))


def home() -> Path:
    """The home of this call."""
    found = (click.get_current_context().find_root().obj or {}).get("home")
    return Path(found) if found else default_home()


def say(value: Any, text: str = "", *, as_json: bool) -> None:
    """Print data as JSON with sorted keys, or the text."""
    if as_json:
        click.echo(json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False))
    elif text:
        click.echo(text)


def reading_desk() -> Desk | None:
    """The desk of this home for reading; None where it has not joined: nothing is made then."""
    from deskapp.replica.opening import REPLICA
    from deskapp.services.desk import open_desk

    return open_desk(home()) if (home() / REPLICA).exists() else None


def writing_desk() -> Desk:
    """The desk of this home for writing; a home that has not joined becomes an office of its own first."""
    from deskapp.services.desk import open_desk

    found = reading_desk()
    if found is None:
        from deskapp.services import office

        login = getpass.getuser()
        office.start_office(home(), login)
        click.echo(f"Started an office of your own in {home()} (login {login}).", err=True)
        found = open_desk(home())
    return found
