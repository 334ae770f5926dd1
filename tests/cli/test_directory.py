"""People are kept in step with a file by two commands: looked at, brought in, and nothing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shell import Shell

STAFF = "id,name,unit,manager id\n1,Ada Berg,Board,\n2,Bo Cruz,Payroll,1\n"


def test_a_source_is_saved_looked_at_and_brought_in(shell: Shell) -> None:
    shell.do("home", "ticket", "open", "--subject", "One")  # an office of one's own
    path = shell.folder / "staff.csv"
    path.write_text(STAFF)
    shell.do("home", "people", "source", "Staff", path, "--owns", "name,unit,manager")
    assert [each["name"] for each in shell.json("home", "people", "sources")] == ["Staff"]
    look = shell.json("home", "people", "sync", "staff", "--dry-run")
    assert ([each["name"] for each in look["new"]], look["left"]) == (["Ada Berg", "Bo Cruz"], [])
    assert shell.json("home", "people", "sync", "Staff")["new"] == look["new"]
    assert shell.json("home", "people", "sync", "Staff")["same"] == 2
    path.write_text(STAFF.replace("Payroll", "Pay") + "3,Ada Berg,,\n")
    said = shell.do("home", "people", "sync", "Staff", "--dry-run")
    assert "Bo Cruz (unit: Payroll > Pay)" in said
    assert "Nothing was written." in said
    assert "new       1\n  Ada Berg" in said  # another id of one source is another person
    path.write_text(STAFF.splitlines(keepends=True)[0])
    assert [each["name"] for each in shell.json("home", "people", "sync", "Staff")["left"]] == ["Ada Berg", "Bo Cruz"]
    assert "There is no directory source called Other" in shell.run("home", "people", "sync", "Other").sentence
    assert "cannot be used: say ID=LOGIN" in shell.run("home", "people", "sync", "Staff", "--same", "x").sentence
