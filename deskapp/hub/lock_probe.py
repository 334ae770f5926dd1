"""The second process of the lock self-test. It stands alone: it is started as a file, without the rest of the program.

Each line it reads is one thing to try with the file named first; each answer is one line: ok, or locked, or what was read.
"""

import sqlite3
import sys


def run(uri: str) -> int:
    """Answer lines of standard input until they end. Returns the exit code."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=0)
    for line in sys.stdin:
        try:
            found = connection.execute(line).fetchone()
            answer = "ok" if found is None else str(found[0])
        except sqlite3.OperationalError as error:
            answer = "locked" if "locked" in str(error) else str(error)
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1]))
