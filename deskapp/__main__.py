"""The program's start: the window at once where nothing else was asked for, else the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Starts what the command line asks for.

    Returns:
        The exit code: 0 done, 1 refused or failed, 2 wrong usage.
    """
    try:
        if len(sys.argv) > 1:
            from deskapp import cli

            return cli.main()
        # Everyday start: the command line's own imports would cost a tenth of the time to the first painted queue.
        from deskapp import app, paths

        return app.open_window(paths.default_home())
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        sys.stderr.write(
            f"No window can be opened here: Qt does not load ({error.msg}). Install what it lacks and start again;"
            " until then every command but demo and tour works without it (deskapp --help).\n"
        )
        return 1


if __name__ == "__main__":
    sys.exit(main())
