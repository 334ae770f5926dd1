"""The frame of the command line: --home everywhere, JSON or text, the desk of a home."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deskapp import __version__
from deskapp.paths import default_home

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from deskapp.services.desk import Desk


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


def login_name(_: click.Context, __: click.Parameter, value: str) -> str:
    """A login that somebody typed, without blanks around it."""
    if not value.strip():
        raise click.BadParameter("A login is needed.")
    return value.strip()


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


def progress(out: TextIO, *, quiet: bool = False) -> Callable[[int, int], None]:
    """Tells how far something is, where somebody is watching."""

    def show(done: int, total: int) -> None:
        if not quiet and out.isatty():
            out.write(f"\r{done} of {total}\r")

    return show


def reading_desk() -> Desk | None:
    """The desk of this home for reading; None where it has not joined: nothing is made then."""
    from deskapp.replica.opening import REPLICA
    from deskapp.services.desk import open_desk

    return _kept(open_desk(home())) if (home() / REPLICA).exists() else None


def writing_desk() -> Desk:
    """The desk of this home for writing; a home that has not joined becomes an office of its own first."""
    from deskapp.services.desk import open_desk

    found = reading_desk()
    if found is None:
        from deskapp.services import office

        login = getpass.getuser()
        office.start_office(home(), login)
        click.echo(f"Started an office of your own in {home()} (login {login}).", err=True)
        found = _kept(open_desk(home()))
    return found


def joined_desk() -> Desk:
    """The desk of a home that has joined; raises Unavailable replica.missing."""
    found = reading_desk()
    if found is None:
        from deskapp.domain.errors import Unavailable

        raise Unavailable("replica.missing", home=str(home()))
    return found


def _kept(desk: Desk) -> Desk:
    """Open as long as the command runs."""
    click.get_current_context().find_root().call_on_close(desk.close_thread)
    return desk
