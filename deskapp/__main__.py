"""The program's start: the window at once where nothing else was asked for, else the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Starts what the command line asks for.

    Returns:
        The exit code: 0 done, 1 refused or failed, 2 wrong usage.
    """
    if len(sys.argv) > 1:
        from deskapp import cli

        return cli.main()
    # Everyday start: the command line's own imports would cost a tenth of the time to the first painted queue.
    from deskapp import app, paths

    return app.open_window(paths.default_home())


if __name__ == "__main__":
    sys.exit(main())
