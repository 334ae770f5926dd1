"""Files on this computer: whole or not there, safe from a kill, unreadable for others."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Refused
from deskapp.replica.blobs import PIECE, Blobs
from deskapp.replica.opening import BLOBS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "ab" * 32
FILE = b"readable words " * 50_000  # 750,000 bytes
SHA = hashlib.sha256(FILE).hexdigest()


@pytest.fixture
def blobs(tmp_path: Path) -> Iterator[Blobs]:
    made = Blobs(tmp_path, KEY, synchronous="off")
    yield made
    made.close_thread()


def test_a_file_comes_back_as_it_was(blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(FILE)
    assert blobs.put(path) == (SHA, len(FILE))
    assert blobs.put(FILE) == (SHA, len(FILE))
    assert blobs.have(SHA)
    assert blobs.get(SHA) == FILE
    assert [len(each) for each in blobs.read(SHA)] == [PIECE, PIECE, len(FILE) - 2 * PIECE]
    assert blobs.parts(SHA) == frozenset([0, 1, 2])
    blobs.pin(SHA)
    assert blobs.pinned() == frozenset([SHA])
    blobs.drop(SHA)
    assert not blobs.have(SHA)
    assert blobs.get(SHA) is None
    assert b"readable words" not in (tmp_path / BLOBS).read_bytes()


def test_too_large_empty_and_missing_files_are_said(tmp_path: Path) -> None:
    small = Blobs(tmp_path, KEY, synchronous="off", limit=1_000_000)
    with pytest.raises(Refused) as big:
        small.put(b"x" * 1_000_001, "video.mp4")
    assert str(big.value).startswith("video.mp4 is larger than 1 MB")
    assert not small.parts(hashlib.sha256(b"x" * 1_000_001).hexdigest())
    with pytest.raises(Refused) as empty:
        small.put(b"", "nothing.txt")
    assert empty.value.code == "file.empty"
    with pytest.raises(NotFound):
        small.put(tmp_path / "nowhere.png")
    small.close_thread()


def test_a_file_that_is_fetched_keeps_its_pieces_and_is_checked(blobs: Blobs) -> None:
    blobs.add_piece(SHA, len(FILE), 2, FILE[2 * PIECE :])
    assert blobs.parts(SHA) == frozenset([2])
    assert not blobs.have(SHA)
    blobs.add_piece(SHA, len(FILE), 0, FILE[:PIECE])
    blobs.add_piece(SHA, len(FILE), 1, FILE[:PIECE])  # not what belongs there
    assert not blobs.finish(SHA)
    assert blobs.parts(SHA) == frozenset()
    for n in range(3):
        blobs.add_piece(SHA, len(FILE), n, FILE[n * PIECE : (n + 1) * PIECE])
    assert blobs.finish(SHA)
    assert blobs.finish(SHA)
    assert blobs.get(SHA) == FILE
    blobs.add_piece(SHA, len(FILE), 0, b"late")
    assert blobs.get(SHA) == FILE


_PUTTER = """
import os, sys
from pathlib import Path
from deskapp.replica.blobs import Blobs
blobs = Blobs(Path(sys.argv[1]), sys.argv[2])
while True:
    sha, _ = blobs.put(os.urandom(900_000))
    print(sha, flush=True)
"""


def test_after_a_kill_each_file_is_whole_or_not_there(tmp_path: Path) -> None:
    said = []
    for wait in (0.5, 0.7):
        child = subprocess.Popen([sys.executable, "-c", _PUTTER, str(tmp_path), KEY], stdout=subprocess.PIPE, text=True)
        assert child.stdout
        said.append(child.stdout.readline().strip())
        time.sleep(wait / 5)
        os.kill(child.pid, signal.SIGKILL)
        said += child.stdout.read().split()
        child.wait()
        child.stdout.close()
    blobs = Blobs(tmp_path, KEY)
    for sha in said:
        if len(sha) == 64:
            assert hashlib.sha256(blobs.get(sha) or b"").hexdigest() == sha
    rows = blobs._connection().execute("SELECT count(*) FROM blob WHERE whole = 0 OR sha IS NULL").fetchone()
    stray = blobs._connection().execute("SELECT count(*) FROM piece WHERE blob NOT IN (SELECT id FROM blob)").fetchone()
    assert (rows, stray) == ((0,), (0,))
    blobs.close_thread()
