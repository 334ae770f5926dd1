"""The hub's file is destroyed and comes back: from a backup, or from what the computers hold; nothing is lost or twice."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deskapp.hub import backups
from deskapp.hub.opening import file_path, open_hub
from deskapp.services import duties
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from tests.shell import Shell


def open_tickets(shell: Shell, home: str, *subjects: str) -> list[str]:
    return [shell.json(home, "ticket", "open", "--subject", each)["number"] for each in subjects]


def office(shell: Shell, url: str, *agents: str) -> None:
    shell.do("keeper", "hub", "create", url, "--name", "Helsinki")
    for login in agents:
        shell.do("keeper", "hub", "add-person", login, "--name", login.title())
        shell.do(login, "join", url, "--as", login)


def sync(shell: Shell, *homes: str) -> None:
    for home in homes:
        shell.do(home, "sync", "--once")


def seen(shell: Shell, home: str) -> list[str]:
    return sorted(row["subject"] for row in shell.json(home, "ticket", "list"))


def told(shell: Shell, home: str, number: str) -> object:
    return shell.json(home, "ticket", "show", number)


def whole(shell: Shell, *homes: str) -> None:
    for home in homes:
        report = shell.json(home, "verify", "--full")
        assert report["problems"] == []
        assert report["compared"] == report["documents"] > 0
        assert shell.json(home, "status")["unsent"] == 0


def harm(path: Path, how: str) -> None:
    size = path.stat().st_size
    if how == "truncated":
        os.truncate(path, size // 3 // 4096 * 4096)
    elif how == "overwritten":
        path.write_bytes(os.urandom(size))
    elif how == "inside":
        with path.open("rb+") as file:
            file.seek(size // 4 // 4096 * 4096)
            file.write(os.urandom(size // 2))
    else:
        path.unlink()


def heads(shell: Shell, home: str) -> dict[str, tuple[int, str]]:
    desk = open_desk(shell.home(home))
    found = {space: (seq, value) for space, seq, value in desk.replica.read("SELECT id, seq, hash FROM space")}
    desk.close_thread()
    return found


@pytest.mark.parametrize("how", ["truncated", "overwritten", "inside", "deleted"])
def test_a_lost_hub_comes_back_from_one_computer(shell: Shell, file_url: str, tmp_path: Path, how: str) -> None:
    office(shell, file_url, "anna", "ben")
    first, *_ = open_tickets(shell, "anna", "both have it", "and this")
    shell.do("anna", "ticket", "reply", first, "On its way")
    sync(shell, "anna", "ben", "anna")
    open_tickets(shell, "ben", "only the hub and Ben have it")
    sync(shell, "ben")  # Ben is further on than Anna
    open_tickets(shell, "anna", "only Anna has it")
    open_tickets(shell, "ben", "only Ben has it")
    shell.do("anna", "ticket", "set", first, "priority=high")
    shell.do("ben", "ticket", "reply", first, "A second answer")
    before = heads(shell, "anna")
    uuid = open_hub(file_url).info().uuid

    path = file_path(file_url)
    harm(path, how)
    said = shell.run("anna", "sync", "--once")
    if how != "inside":
        assert ("damaged" if how != "deleted" else "no such file") in said.sentence
    assert shell.json("anna", "status")["unsent"] > 0, "work goes on"

    made = shell.json("anna", "hub", "rebuild")
    assert made["lost"] == 0
    assert (made["aside"] == "") == (how == "deleted")
    assert backups.look_into(path).uuid == uuid
    assert backups.look_into(path).heads["desk"] == before["desk"], "the same log, hash for hash"
    sync(shell, "anna", "ben", "anna", "ben")
    expected = sorted(
        ["both have it", "and this", "only the hub and Ben have it", "only Anna has it", "only Ben has it"]
    )
    assert seen(shell, "anna") == seen(shell, "ben") == expected
    assert told(shell, "anna", first) == told(shell, "ben", first)
    whole(shell, "anna", "ben")
    shell.do("clara", "join", file_url, "--as", "clara")
    assert seen(shell, "clara") == expected
    whole(shell, "clara")


def test_two_computers_together_know_more_than_one(shell: Shell, file_url: str) -> None:
    """Each is ahead of the other in something; the one that is further on in the log leads, whoever asks."""
    office(shell, file_url, "anna", "ben")
    open_tickets(shell, "anna", "one", "two")
    sync(shell, "anna", "ben")
    open_tickets(shell, "ben", "three")
    sync(shell, "ben")
    ahead = heads(shell, "ben")["desk"]
    file_path(file_url).unlink()
    shell.do("anna", "hub", "rebuild", "--from", shell.home("ben"))
    found = backups.look_into(file_path(file_url))
    assert found.heads["desk"] == ahead
    for home in ("anna", "ben"):
        said = shell.json(home, "sync", "--once")
        assert said["resent"] == 0, "nobody has to send anything again"
    assert seen(shell, "anna") == seen(shell, "ben") == ["one", "three", "two"]
    whole(shell, "anna", "ben")


def test_customers_get_their_own_back(shell: Shell, file_url: str) -> None:
    office(shell, file_url, "anna")
    shell.do("keeper", "hub", "add-person", "carla", "--customer")
    shell.do("carla", "join", file_url, "--as", "carla", "--customer")
    sync(shell, "anna")
    number = shell.json("anna", "ticket", "open", "--subject", "My lamp", "--requester", "carla")["number"]
    shell.do("anna", "ticket", "reply", number, "On its way")
    sync(shell, "anna", "carla")
    (request,) = [row["number"] for row in shell.json("carla", "ticket", "list")]
    shell.do("carla", "ticket", "reply", request, "Thank you")
    file_path(file_url).unlink()
    shell.do("anna", "hub", "rebuild")
    sync(shell, "carla", "anna")  # her words reach their ticket, though her own copy of it is lost as yet
    desk = open_desk(shell.home("anna"))
    duties.run(desk.replica, open_hub(file_url), now=desk.now)  # what a worker does: copies are carried again
    sync(shell, "carla", "anna", "carla")
    for home in ("anna", "carla"):
        said = [each["body"] for each in told(shell, home, number)["messages"]]  # type: ignore[index]
        assert said == ["On its way", "Thank you"]
    assert len(shell.json("carla", "ticket", "list")) == 1
    whole(shell, "anna", "carla")


def test_a_backup_is_put_back_and_everybody_sends_again(shell: Shell, file_url: str) -> None:
    office(shell, file_url, "anna", "ben")
    open_tickets(shell, "anna", "before")
    sync(shell, "anna", "ben")
    made = shell.json("anna", "hub", "backup")["backup"]
    assert Path(made).parent == backups.folder_of(file_path(file_url))
    open_tickets(shell, "anna", "after, by Anna")
    open_tickets(shell, "ben", "after, by Ben")
    sync(shell, "anna", "ben", "anna")
    done = shell.json("ben", "hub", "restore", made)
    assert backups.look_into(Path(done["aside"])).heads != backups.look_into(file_path(file_url)).heads
    sync(shell, "anna", "ben", "anna")
    assert seen(shell, "anna") == seen(shell, "ben") == ["after, by Anna", "after, by Ben", "before"]
    whole(shell, "anna", "ben")


def test_a_rebuilt_hub_begins_with_the_newest_backup(shell: Shell, file_url: str) -> None:
    """What only others hold, such as a customer's own space, is in the backup; the rest comes from the computer."""
    office(shell, file_url, "anna")
    shell.do("keeper", "hub", "add-person", "carla", "--customer")
    shell.do("carla", "join", file_url, "--as", "carla", "--customer")
    shell.do("carla", "ticket", "open", "--subject", "Mine alone")
    sync(shell, "carla", "anna")
    shell.do("anna", "hub", "backup")
    open_tickets(shell, "anna", "newer")
    sync(shell, "anna")
    person = open_desk(shell.home("carla")).person
    harm(file_path(file_url), "overwritten")
    shell.do("anna", "hub", "rebuild")
    assert backups.look_into(file_path(file_url)).heads[f"p-{person}"].seq > 0
    sync(shell, "anna", "carla", "anna")
    assert seen(shell, "anna") == ["Mine alone", "newer"]
    whole(shell, "anna", "carla")


def test_a_lost_server_comes_back_at_another_address(shell: Shell, file_url: str, postgres_url: str) -> None:
    office(shell, file_url, "anna", "ben")
    open_tickets(shell, "anna", "one")
    sync(shell, "anna", "ben")
    file_path(file_url).unlink()
    shell.do("anna", "hub", "rebuild", "--url", postgres_url)
    for home in ("anna", "ben"):
        shell.do(home, "hub", "address", postgres_url)
    open_tickets(shell, "ben", "two")
    sync(shell, "anna", "ben", "anna")
    assert seen(shell, "anna") == seen(shell, "ben") == ["one", "two"]
    whole(shell, "anna", "ben")


def test_what_is_whole_is_left_alone(shell: Shell, file_url: str, tmp_path: Path) -> None:
    office(shell, file_url, "anna")
    before = file_path(file_url).read_bytes()
    assert "whole" in shell.run("anna", "hub", "rebuild").sentence
    assert "holds nothing" in shell.run("nobody", "hub", "rebuild").sentence
    assert "not a complete backup" in shell.run("anna", "hub", "restore", tmp_path / "none.db").sentence
    assert file_path(file_url).read_bytes() == before
    other = f"sqlite:///{tmp_path}/other.db"
    shell.do("zoe", "hub", "create", other)
    assert "a different hub" in shell.run("anna", "hub", "address", other).sentence
    assert "a different hub" in shell.run("anna", "hub", "restore", tmp_path / "other.db").sentence
