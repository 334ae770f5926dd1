"""The keeper of a Postgres hub: whoever leaves, moves, or loses a computer is out at once, and nothing he wrote is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskapp.services import office
from tests.journeys.test_two_homes import _office, _sync, _whole

if TYPE_CHECKING:
    from tests.shell import Shell


def test_out_at_once_online_and_at_the_next_contact_offline(shell: Shell, postgres_url: str) -> None:
    _office(shell, postgres_url, "anna", "ben", "cora")
    number = shell.json("anna", "ticket", "open", "--subject", "Lamp", "--text", "It is dark")["number"]
    _sync(shell, "anna", "ben", "cora")

    # a computer is lost: it can do nothing more, its person joins again with another
    computers = {each["login"]: each["id"] for each in shell.json("keeper", "hub", "status")["computers"]}
    shell.do("ben", "ticket", "note", number, "From the lost computer")
    shell.do("keeper", "hub", "revoke-device", computers["ben"])
    said = shell.run("ben", "sync", "--once")
    assert said.code == 1
    assert "not registered" in said.sentence
    assert shell.json("ben", "status")["unsent"] == 1, "what he wrote is kept there"
    assert shell.run("keeper", "hub", "revoke-device", computers["ben"]).code == 1
    shell.do("ben-again", "join", office.address_for(postgres_url, "ben"), "--as", "ben")
    shell.do("ben-again", "ticket", "note", number, "From the new one")
    _sync(shell, "ben-again", "anna")
    bodies = [each["body"] for each in shell.json("anna", "ticket", "show", number)["messages"]]
    assert bodies == ["It is dark", "From the new one"]

    # an agent goes to another team: from this moment he reads the one space and not the other
    shell.do("keeper", "hub", "add-team", "t-pay", "--name", "Payroll")
    shell.do("keeper", "hub", "move-person", "cora", "desk", "t-pay")
    shell.do("cora", "ticket", "note", number, "Not sent yet")
    _sync(shell, "cora")
    aside = shell.json("cora", "parked")
    assert [each["text"] for each in aside] == ["Not sent yet"], "her own words are kept for her"
    standing = shell.json("keeper", "hub", "status")
    assert {each["id"]: each["members"] for each in standing["spaces"]}["t-pay"] == 1
    assert shell.run("cora", "ticket", "show", number).code == 1
    shell.do("keeper", "hub", "add-person", "petra", "--space", "t-pay")
    shell.do("petra", "join", office.address_for(postgres_url, "petra"), "--as", "petra")
    other = shell.json("petra", "ticket", "open", "--subject", "Pay slip", "--team", "Payroll")["number"]
    _sync(shell, "petra", "cora")
    assert shell.json("cora", "ticket", "show", other)["fields"]["subject"] == "Pay slip"
    assert shell.run("anna", "ticket", "show", other).code == 1

    # and back again: everything is there, and she goes on where she was
    shell.do("keeper", "hub", "add-person", "cora")
    _sync(shell, "cora")
    shell.do("cora", "ticket", "note", number, "Back again")
    _sync(shell, "cora", "anna")
    assert shell.json("anna", "ticket", "show", number)["messages"][-1]["body"] == "Back again"

    # a person leaves
    shell.do("petra", "ticket", "note", other, "Written offline")
    done = shell.json("keeper", "hub", "remove-person", "petra")
    assert (done["spaces"], len(done["computers"])) == (["company", "t-pay"], 1)
    said = shell.run("petra", "sync", "--once")
    assert said.code == 1
    assert shell.run("again", "join", office.address_for(postgres_url, "petra"), "--as", "petra").code == 1
    _sync(shell, "cora", "anna")
    assert "petra" not in shell.do("anna", "whom", "pay", "--json")
    _whole(shell, "anna", "cora")
