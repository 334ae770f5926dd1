"""The demo from the command line: ready in seconds, begun anew where it broke off, never over somebody's desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import demo, office, people, whom
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    import pytest

    from tests.shell import Shell


def test_a_demo_desk_is_whole(shell: Shell) -> None:
    said = shell.run("demo", "demo", "--tickets", "60", "--no-window")
    assert said.code == 0
    assert "deskapp --home" in said.out
    assert shell.json("demo", "status")["tickets"] == 60
    assert shell.json("demo", "status")["unsent"] == 0
    assert len(shell.json("demo", "ticket", "list", "--view", "mine")) == 12
    shown = shell.json("demo", "ticket", "show", "T-48190")
    assert shown["fields"]["requester"] == "aino.virtanen"
    report = shell.json("demo", "verify", "--full")
    assert report["problems"] == []
    assert report["documents"] == report["compared"] > 400


def test_a_second_person_joins_the_demo_as_herself(shell: Shell) -> None:
    shell.do("demo", "demo", "--tickets", "40", "--no-window")
    url = f"sqlite:///{shell.home('demo')}/hub.db"
    shell.do("petra", "join", url, "--as", "petra.nagy")
    shell.do("aino", "join", url, "--as", "aino.virtanen", "--customer")
    assert shell.do("petra", "ticket", "show", "T-48190", "--json") == shell.do(
        "demo", "ticket", "show", "T-48190", "--json"
    )
    shell.do("petra", "ticket", "reply", "T-48190", "Please try again")
    shell.do("petra", "sync")
    shell.do("aino", "sync")
    people = shell.json("demo", "export", "people", shell.folder / "people.csv")["people"]
    shell.do("demo", "sync")
    assert shell.json("demo", "export", "people", shell.folder / "people.csv")["people"] == people == 400


def test_a_demo_that_broke_off_begins_anew(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(demo, "fill", stopped)
        assert shell.run("demo", "demo", "--tickets", "20", "--no-window").code == 1
    assert not (shell.home("demo") / "replica.db").exists()
    shell.do("demo", "demo", "--tickets", "20", "--no-window")
    assert shell.json("demo", "status")["tickets"] == 20


def test_a_larger_house_is_whole(shell: Shell) -> None:
    heard: list[tuple[int, int]] = []
    demo.make(shell.home("large"), 30, lambda done, total: heard.append((done, total)), people=700)
    assert heard == sorted(heard)
    assert all(done <= total == 2 * 700 + 30 for done, total in heard)
    desk = open_desk(shell.home("large"))
    try:
        tree = people.tree(desk)
        assert len(tree.people) == len({each.id for each in tree.people}) == 700
        assert (tree.left_out, tree.loops) == ([], [])
        assert sum(not each.manager for each in tree.people) == 1
        asker = people.by_login(desk, "aino.virtanen")
        assert whom.ask(desk, "the printer is broken", asker, "en").answers[0].first.text("en") == "IT"
    finally:
        desk.close_thread()
    assert shell.json("large", "verify", "--full")["problems"] == []


def test_who_stops_a_demo_has_nothing_of_it(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(office.exchange, "first_download", stopped)
        assert shell.run("demo", "demo", "--people", "100", "--tickets", "20", "--no-window").code == 1
    assert list(shell.home("demo").iterdir()) == []
    shell.do("demo", "demo", "--people", "100", "--tickets", "20", "--no-window")
    assert shell.json("demo", "export", "people", shell.folder / "people.csv")["people"] == 100


def test_a_demo_is_not_made_over_a_desk(shell: Shell) -> None:
    shell.do("mine", "ticket", "open", "--subject", "One")
    shell.do("mine", "demo", "--no-window")
    assert shell.json("mine", "status")["tickets"] == 1
    for each in shell.home("mine").glob("replica.db*"):
        each.unlink()
    said = shell.run("mine", "demo", "--no-window")
    assert said.code == 1
    assert "There is already a hub" in said.err.splitlines()[-1]
