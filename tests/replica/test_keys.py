"""Where the key of a replica is, and what is said when it is not there."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend

from deskapp.domain.errors import Unavailable
from deskapp.replica import keys
from deskapp.replica.database import Replica

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class _Memory(KeyringBackend):
    """A keyring that forgets at the end."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def memory() -> Iterator[_Memory]:
    """A system with a keyring that works."""
    before = keyring.get_keyring()
    made = _Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_key_file_is_for_this_user_alone(tmp_path: Path) -> None:
    key = keys.new_key(tmp_path / "home", place="file")
    for name in (keys.KEY_FILE, keys.KEY_NOTE):
        assert stat.S_IMODE((tmp_path / "home" / name).stat().st_mode) == 0o600
    assert len(bytes.fromhex(key)) == 32
    assert keys.find_key(tmp_path / "home") == key
    assert key not in (tmp_path / "home" / keys.KEY_NOTE).read_text()


def test_every_home_has_a_key_of_its_own(tmp_path: Path) -> None:
    assert keys.new_key(tmp_path / "a", place="file") != keys.new_key(tmp_path / "b", place="file")


def test_the_keyring_is_taken_where_one_works(tmp_path: Path, memory: _Memory) -> None:
    key = keys.new_key(tmp_path)
    assert list(memory.kept.values()) == [key]
    assert not (tmp_path / keys.KEY_FILE).exists()
    assert keys.find_key(tmp_path) == key


def test_without_a_keyring_the_key_goes_into_a_file(tmp_path: Path) -> None:
    key = keys.new_key(tmp_path, place="keyring")
    assert (tmp_path / keys.KEY_FILE).read_text() == key


def test_a_key_gone_from_the_keyring_is_one_sentence_and_never_a_new_key(tmp_path: Path, memory: _Memory) -> None:
    keys.new_key(tmp_path)
    memory.kept.clear()
    for ask in (keys.find_key, keys.new_key):
        with pytest.raises(Unavailable, match=r"not in the system's keyring\. Put it back"):
            ask(tmp_path)
    assert not memory.kept


def test_a_passphrase_opens_and_a_wrong_one_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = keys.new_key(tmp_path, passphrase="Frühling 7")
    assert key not in (tmp_path / keys.KEY_NOTE).read_text()
    assert not (tmp_path / keys.KEY_FILE).exists()
    assert keys.find_key(tmp_path, "Frühling 7") == key
    with pytest.raises(Unavailable, match="check the passphrase"):
        keys.find_key(tmp_path, "Sommer 7")
    with pytest.raises(Unavailable, match="asks for a passphrase"):
        keys.find_key(tmp_path)
    monkeypatch.setenv("DESKAPP_PASSPHRASE", "Frühling 7")
    assert keys.find_key(tmp_path) == key


def test_two_homes_with_one_passphrase_share_nothing(tmp_path: Path) -> None:
    notes = []
    for name in ("a", "b"):
        keys.new_key(tmp_path / name, passphrase="same")
        notes.append(json.loads((tmp_path / name / keys.KEY_NOTE).read_text()))
    assert notes[0]["wrapped"] != notes[1]["wrapped"]
    assert notes[0]["salt"] != notes[1]["salt"]


def test_a_wrong_key_file_is_told_from_a_damaged_replica(tmp_path: Path) -> None:
    Replica.create(tmp_path / "h", key_place="file").close_thread()
    before = (tmp_path / "h" / "replica.db").read_bytes()
    (tmp_path / "h" / keys.KEY_FILE).write_text("ab" * 32)
    with pytest.raises(Unavailable, match="does not open the replica") as error:
        Replica.open(tmp_path / "h")
    assert error.value.code == "key.wrong"
    assert (tmp_path / "h" / "replica.db").read_bytes() == before


@pytest.mark.parametrize("lost", [keys.KEY_FILE, keys.KEY_NOTE])
def test_a_missing_key_is_never_taken_for_a_missing_replica(tmp_path: Path, lost: str) -> None:
    Replica.create(tmp_path, key_place="file").close_thread()
    (tmp_path / lost).unlink()
    with pytest.raises(Unavailable) as error:
        Replica.open(tmp_path)
    assert error.value.code == "key.missing"
    assert str(tmp_path / lost) in str(error.value)
    assert not (tmp_path / lost).exists()


@pytest.mark.parametrize(
    "note", ["", "{}", "[]", "7", '{"place": "passphrase", "check": "x"}', '{"place": 5, "check": 1}', "\xff"]
)
def test_a_damaged_note_is_a_missing_key(tmp_path: Path, note: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKAPP_PASSPHRASE", "anything")
    (tmp_path / keys.KEY_NOTE).write_bytes(note.encode("latin-1"))
    with pytest.raises(Unavailable, match="Put it back") as error:
        keys.find_key(tmp_path)
    assert error.value.code == "key.missing"


def test_a_start_that_was_cut_short_keeps_its_key(tmp_path: Path) -> None:
    key = keys.new_key(tmp_path, place="file")
    assert keys.new_key(tmp_path, place="file") == key
