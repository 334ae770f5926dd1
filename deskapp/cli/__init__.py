"""The command line: every everyday service for scripts, and the whole program where Qt cannot load.

Exit codes: 0 done, 1 refused or failed, 2 usage. With --json nothing but JSON is on stdout.
"""

from __future__ import annotations

import os
import sys

import click

from deskapp.cli import asking as _asking
from deskapp.cli import away as _away
from deskapp.cli import circles as _circles
from deskapp.cli import directory as _directory
from deskapp.cli import files as _files
from deskapp.cli import house as _house
from deskapp.cli import hubs as _hubs
from deskapp.cli import keepers as _keepers
from deskapp.cli import lending as _lending
from deskapp.cli import office as _office
from deskapp.cli import older as _older
from deskapp.cli import own_card as _own_card
from deskapp.cli import parked as _parked
from deskapp.cli import person_data as _person_data
from deskapp.cli import rare as _rare
from deskapp.cli import reorganising as _reorganising
from deskapp.cli import tickets as _tickets
from deskapp.cli import unsent as _unsent
from deskapp.cli import waits as _waits
from deskapp.cli.frame import command_line
from deskapp.domain.errors import DeskError

__all__ = ["command_line", "main"]

# importing them adds their commands
_PARTS = (
    _office,
    _hubs,
    _keepers,
    _files,
    _directory,
    _reorganising,
    _tickets,
    _older,
    _rare,
    _unsent,
    _parked,
    _person_data,
    _house,
    _asking,
    _away,
    _own_card,
    _lending,
    _waits,
    _circles,
)


def main() -> int:
    """Run the command line; a DeskError is one sentence on stderr."""
    try:
        command_line(standalone_mode=False, prog_name="deskapp")
    except DeskError as error:
        click.echo(str(error), err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:  # whoever read our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        click.echo(f"{error.filename or 'The system'}: {error.strerror or error}. Nothing more was done.", err=True)
        return 1
    return 0
