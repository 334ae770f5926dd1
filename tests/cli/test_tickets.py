"""Everyday work from scripts: every ticket command, and what it leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.shell import Shell

PEOPLE = (
    "login,name,email,manager,title\nritva,Ritva Salo,ritva@example.org,,CEO\n"
    "aino,Aino Virtanen,aino@example.org,ritva,Controller\npetra,Petra Nagy,petra@example.org,ritva,Network\n"
)


@pytest.fixture
def desk(shell: Shell) -> Shell:
    """An office with three people and a ticket, T-1001 of Aino."""
    (shell.folder / "people.csv").write_text(PEOPLE)
    shell.do("home", "import", "people", shell.folder / "people.csv")
    shell.do("home", "ticket", "open", "--subject", "VPN", "--requester", "aino", "--text", "It drops.")
    return shell


def _fields(desk: Shell, number: str = "T-1001") -> dict[str, Any]:
    return dict(desk.json("home", "ticket", "show", number)["fields"])


def test_open_tells_id_and_number_and_goes_to_the_intake_team(desk: Shell) -> None:
    made = desk.json(
        "home", "ticket", "open", "--subject", "Lamp", "--requester", "aino", "--team", "Service desk",
        "--priority", "high", "--channel", "phone", "--text", "Dark here",
    )  # fmt: skip
    assert made.keys() == {"id", "number"}
    shown = desk.json("home", "ticket", "show", made["number"])
    assert shown["fields"]["requester"] == "aino"
    assert (shown["fields"]["priority"], shown["fields"]["channel"]) == ("high", "phone")
    assert [(each["author"], each["body"]) for each in shown["messages"]] == [("Aino Virtanen", "Dark here")]
    assert _fields(desk)["team"] == "Service desk"


def test_a_number_is_found_however_it_is_typed(desk: Shell) -> None:
    ids = {desk.json("home", "ticket", "show", number)["id"] for number in ("T-1001", "t-1001", "1001", " 1001 ")}
    assert len(ids) == 1


def test_set_takes_several_fields_and_words(desk: Shell) -> None:
    desk.do("home", "ticket", "set", "T-1001", "priority=urgent", "category=network", "assignee=petra",
            "due=2036-11-30 14:00", "external_waiting=yes")  # fmt: skip
    fields = _fields(desk)
    assert (fields["priority"], fields["category"], fields["assignee"]) == ("urgent", "network", "petra")
    assert fields["due"] > 2_000_000_000_000
    assert fields["external_waiting"] is True
    desk.do("home", "ticket", "set", "T-1001", "assignee=", "due=")
    assert not _fields(desk)["assignee"]
    assert not _fields(desk)["due"]


def test_reply_note_and_history(desk: Shell) -> None:
    desk.do("home", "ticket", "reply", "T-1001", "A **new** profile helps.")
    desk.do("home", "ticket", "note", "T-1001", "-", stdin="Old gateway\nagain")
    shown = desk.json("home", "ticket", "show", "T-1001")
    assert [(each["audience"], each["body"]) for each in shown["messages"]] == [
        ("customer", "It drops."), ("customer", "A **new** profile helps."), ("team", "Old gateway\nagain"),
    ]  # fmt: skip
    assert shown["fields"]["status"] == "open"
    assert [each["what"] for each in shown["history"]][:2] == ["open", "reply"]
    desk.do("home", "ticket", "set", "T-1001", "priority=high")
    assert "set priority from normal to high" in desk.do("home", "ticket", "show", "T-1001")
    desk.do("home", "ticket", "reply", "T-1001", "Done.", "--solve")
    assert _fields(desk)["status"] == "solved"


def test_assign_take_and_give_back(desk: Shell) -> None:
    assert desk.do("home", "ticket", "assign", "T-1001", "petra") == "Assigned to petra.\n"
    assert _fields(desk)["assignee"] == "petra"
    assert desk.do("home", "ticket", "assign", "T-1001", "") == "Given back to the team.\n"
    assert not _fields(desk)["assignee"]
    desk.do("home", "ticket", "take", "T-1001")
    assert _fields(desk)["status"] == "open"
    assert desk.do("home", "ticket", "assign", "T-1001", "palvelupiste") == "Moved to palvelupiste.\n"
    assert "There is no team called moon" in desk.run("home", "ticket", "assign", "T-1001", "moon").sentence


def test_close_reopen_wait_snooze_label_link(desk: Shell) -> None:
    desk.do("home", "ticket", "close", "T-1001", "New profile")
    assert (_fields(desk)["status"], _fields(desk)["solution"]) == ("solved", "New profile")
    desk.do("home", "ticket", "reopen", "T-1001")
    assert _fields(desk)["status"] == "open"
    desk.do("home", "ticket", "wait", "T-1001", "person", "ritva")
    assert (_fields(desk)["status"], _fields(desk)["waiting_kind"]) == ("waiting", "person")
    assert _fields(desk)["waiting_on"] == "ritva"
    desk.do("home", "ticket", "wait", "T-1001", "supplier", "Telco")
    assert _fields(desk)["waiting_on"] == "Telco"
    assert "T-1001" in desk.do("home", "ticket", "list", "--view", "unassigned")
    desk.do("home", "ticket", "snooze", "T-1001", "2036-11-30 14:00")
    assert "T-1001" not in desk.do("home", "ticket", "list", "--view", "unassigned")
    assert "T-1001" in desk.do("home", "ticket", "list", "--view", "snoozed")
    desk.do("home", "ticket", "label", "T-1001", "vpn")
    desk.do("home", "ticket", "label", "T-1001", "tampere")
    desk.do("home", "ticket", "unlabel", "T-1001", "vpn")
    desk.do("home", "ticket", "open", "--subject", "Another")
    desk.do("home", "ticket", "link", "T-1001", "T-1002")
    shown = desk.json("home", "ticket", "show", "T-1002")
    assert shown["links"] == ["T-1001"]
    assert desk.json("home", "ticket", "show", "T-1001")["labels"] == ["tampere"]


def test_list_filters(desk: Shell) -> None:
    desk.do("home", "ticket", "open", "--subject", "Lamp")
    desk.do("home", "ticket", "close", "T-1002", "Changed")
    rows = desk.json("home", "ticket", "list")
    assert [each["number"] for each in rows] == ["T-1001"]
    assert rows[0].keys() == {
        "id", "number", "subject", "status", "priority", "team", "requester_name", "assignee_name",
    }  # fmt: skip
    assert [each["number"] for each in desk.json("home", "ticket", "list", "--view", "all")] == ["T-1001", "T-1002"]
    assert [each["number"] for each in desk.json("home", "ticket", "list", "--view", "all", "--text", "lam")] == [
        "T-1002"
    ]
    assert [each["number"] for each in desk.json("home", "ticket", "list", "--view", "all", "--status", "solved")] == [
        "T-1002"
    ]
    assert len(desk.json("home", "ticket", "list", "--view", "all", "--limit", "1")) == 1


def test_command_line_replies_are_never_held_and_pass_no_gate(desk: Shell) -> None:
    desk.do("home", "ticket", "reply", "T-1001", "One")
    desk.do("home", "ticket", "reply", "T-1001", "Two")
    assert len(desk.json("home", "ticket", "show", "T-1001")["messages"]) == 3


def test_files_go_with_a_reply_or_note_and_come_out_again(desk: Shell) -> None:
    (desk.folder / "vpn.png").write_bytes(b"picture" * 100_000)
    desk.do("home", "ticket", "reply", "T-1001", "See the picture", "--attach", desk.folder / "vpn.png")
    desk.do("home", "ticket", "note", "T-1001", "For us", "--attach", desk.folder / "people.csv")
    messages = desk.json("home", "ticket", "show", "T-1001")["messages"]
    assert sorted(each["attachments"][0][:2] for each in messages if each["attachments"]) == [
        ["people.csv", len(PEOPLE)], ["vpn.png", 700_000],
    ]  # fmt: skip
    saved = desk.json("home", "ticket", "attachment", "T-1001", "vpn.png", "--out", desk.folder / "copy.png")
    assert saved["size"] == 700_000
    assert (desk.folder / "copy.png").read_bytes() == b"picture" * 100_000
    refused = desk.run("home", "ticket", "attachment", "T-1001", "other.png", "--out", desk.folder / "x")
    assert refused.code == 1


def test_a_workaround_rests_the_haste_tells_the_customer_and_keeps_the_lasting_fix(desk: Shell) -> None:
    part = desk.json("home", "ticket", "open", "--subject", "VPN upstairs", "--requester", "petra", "--child-of", "T-1001")
    desk.do("home", "ticket", "set", "T-1001", "priority=urgent")
    said = desk.json("home", "ticket", "workaround", "T-1001", "Use the guest network", "--lasting", "2036-11-30 08:00",
                     "--note", "Switch is on order", "--same-cause")  # fmt: skip
    assert "Use the guest network" in said["told"]
    assert said["also"] == [part["id"]]
    for number in ("T-1001", part["number"]):
        shown = desk.json("home", "ticket", "show", number)
        assert shown["fields"]["workaround"] == "Use the guest network"
        assert shown["fields"]["lasting_by"] > 2_000_000_000_000
        assert len(shown["scheduled"]) == 1
    shown = desk.json("home", "ticket", "show", "T-1001")
    assert [each["body"] for each in shown["messages"]][1:] == ["Switch is on order"]
    desk.do("home", "ticket", "workaround", part["number"], "By cable", "--quiet")
    assert desk.json("home", "ticket", "show", part["number"])["fields"]["workaround"] == "By cable"
