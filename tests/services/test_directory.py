"""A source of people is looked at before it is written, again and again: who is new, changed, gone, in doubt."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError
from deskapp.gateways import picture
from deskapp.services import directory, own_card, people, sources, tickets
from deskapp.services.sources import Source
from tests.desks import person_id

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from deskapp.domain.directory import Plan
    from deskapp.services.desk import Desk

STAFF = """id,name,job,unit,manager id,email,login
1,Ada Berg,Head,Board,,ada@example.org,
2,Bo Cruz,Clerk,Payroll,1,bo@example.org,
3,Aino Virtanen,Director,Finance,1,aino@example.org,
4,Sami Korhonen,IT service desk,Technology,1,other@example.org,sami
"""
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def made(desk: Desk, path: Path, text: str = STAFF, *, owns: tuple[str, ...] = ()) -> Source:
    """A saved source of a file."""
    path.write_text(text, encoding="utf-8")
    more = {"owns": owns} if owns else {}
    sources.save(desk, Source(name="Staff", address=str(path), **more))  # type: ignore[arg-type]
    return sources.source(desk, "staff")


def look(desk: Desk, source: Source, decided: Mapping[str, str] | None = None, *, full: bool = False) -> Plan:
    return directory.plan(desk, source, directory.read(desk, source, full=full), decided)


def run(desk: Desk, decided: Mapping[str, str] | None = None, *, sure: bool = False) -> tuple[dict[str, int], str]:
    source = sources.source(desk, "Staff")
    counts, changes = directory.apply(desk, source, look(desk, source, decided), sure=sure)
    return counts, changes.group


def told(found: Plan) -> dict[str, list[str]]:
    return {kind: sorted(each.name for each in found.of(kind)) for kind in ("new", "changed", "back", "left")}


def test_nothing_is_written_by_looking_and_all_of_it_is_one_deed(desk: Desk, tmp_path: Path) -> None:
    source = made(desk, tmp_path / "staff.csv")
    before = desk.replica.read("SELECT doc FROM person ORDER BY key"), people.tree(desk).people
    found = look(desk, source)
    assert told(found) == {
        "new": ["Ada Berg", "Bo Cruz"],
        "changed": ["Aino Virtanen", "Sami Korhonen"],  # by the address, and by the login
        "back": [],
        "left": [],
    }
    (aino,) = (each for each in found.deeds if each.name == "Aino Virtanen")
    assert (aino.person, aino.was["job"], aino.values["job"]) == (person_id("aino"), "Controller", "Director")
    assert (desk.replica.read("SELECT doc FROM person ORDER BY key"), people.tree(desk).people) == before
    counts, group = run(desk)
    assert counts == {"new": 2, "changed": 2, "back": 0, "left": 0}
    (bo,) = people.find(desk, "Bo Cruz")
    card = people.card(desk, bo.id)
    assert ([each.name for each in card.line], card.unit) == (["Ada Berg"], "Payroll")
    assert people.card(desk, person_id("sami")).login == "sami"
    assert not look(desk, sources.source(desk, "Staff")).deeds  # twice is once
    tickets.undo(desk, group)
    assert people.tree(desk).people == before[1]
    assert people.card(desk, person_id("aino")).job == "Controller"
    assert told(look(desk, sources.source(desk, "Staff")))["new"] == ["Ada Berg", "Bo Cruz"]
    assert run(desk)[0]["new"] == 2  # and again, though they had been taken back
    assert people.find(desk, "Bo Cruz")[0].unit == "Payroll"


def test_the_source_wins_for_what_it_owns_and_only_for_that(desk: Desk, tmp_path: Path) -> None:
    made(desk, tmp_path / "staff.csv", owns=("job", "unit", "name"))
    run(desk)
    card = people.card(desk, person_id("sami"))
    assert (dict(card.kept), card.email) == (dict.fromkeys(("name", "job", "unit"), "Staff"), "sami@example.org")
    assert own_card.change(desk, {"phone": "123", "place": "Turku"}) is not None
    with pytest.raises(DeskError, match="name comes from Staff and is changed there"):
        own_card.change(desk, {"name": "Somebody else", "phone": "456"})
    assert people.card(desk, person_id("sami")).phone == "123"
    (tmp_path / "staff.csv").write_text(STAFF.replace("IT service desk", "").replace("Payroll", "Pay"))
    found = look(desk, sources.source(desk, "Staff"))
    assert {each.name: each.values for each in found.deeds} == {
        "Sami Korhonen": {"job": ""}, "Bo Cruz": {"unit": "Pay"},
    }  # fmt: skip
    sources.remove(desk, sources.source(desk, "Staff").id)
    assert people.card(desk, person_id("sami")).kept == ()


def test_who_left_stays_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    made(desk, tmp_path / "staff.csv")
    run(desk)
    (tmp_path / "staff.csv").write_text(
        "".join(STAFF.splitlines(keepends=True)[:2] + STAFF.splitlines(keepends=True)[3:])
    )
    found = look(desk, sources.source(desk, "Staff"))
    assert told(found) == {"new": [], "changed": [], "back": [], "left": ["Bo Cruz"]}
    run(desk)
    (bo,) = people.find(desk, "Bo Cruz")
    assert people.card(desk, bo.id).left
    assert bo.id not in {each.id for each in people.tree(desk).people}
    assert people.find(desk, "Bo Cruz", left=False) == []  # out of every choice
    assert not look(desk, sources.source(desk, "Staff")).deeds
    (tmp_path / "staff.csv").write_text(STAFF)
    assert told(look(desk, sources.source(desk, "Staff")))["back"] == ["Bo Cruz"]
    run(desk)
    assert not people.card(desk, bo.id).left


def test_many_who_would_leave_at_once_are_asked_about(desk: Desk, tmp_path: Path) -> None:
    lines = "".join(f"p{n},Person {n}\n" for n in range(30))
    made(desk, tmp_path / "staff.csv", "id,name\n" + lines)
    run(desk)
    (tmp_path / "staff.csv").write_text("id,name\np1,Person 1\n")
    with pytest.raises(DeskError, match="29 of 30 people would be marked as having left"):
        run(desk)
    assert len(people.find(desk, "Person", 50)) == 30
    assert run(desk, sure=True)[0]["left"] == 29


def test_a_doubt_is_shown_decided_by_a_person_and_remembered(desk: Desk, tmp_path: Path) -> None:
    text = "id,name,unit,email\n7,Aino Virtanen,Finance,new@example.org\n8,Petra Nagy,Kitchen,p@example.org\n"
    source = made(desk, tmp_path / "staff.csv", text)
    found = look(desk, source)
    ((who, candidates, why),) = found.doubts
    assert (who.name, candidates, why) == ("Aino Virtanen", (person_id("aino"),), "name")
    assert told(found)["new"] == ["Petra Nagy"]  # another unit: somebody else
    assert run(desk)[0]["new"] == 1  # whoever is sure comes, whoever is not waits
    assert look(desk, source).doubts
    assert run(desk, {"7": person_id("aino")})[0]["changed"] == 1
    assert people.card(desk, person_id("aino")).email == "new@example.org"
    later = look(desk, sources.source(desk, "Staff"))
    assert (later.doubts, later.deeds) == ((), ())
    (tmp_path / "staff.csv").write_text(text.replace("\n7,", "\n9,"))  # numbered anew: known by the address
    assert not look(desk, sources.source(desk, "Staff")).doubts


def test_a_decision_for_somebody_new_is_remembered_and_can_be_changed(desk: Desk, tmp_path: Path) -> None:
    source = made(desk, tmp_path / "staff.csv", "id,name,unit\n7,Aino Virtanen,Finance\n")
    run(desk, {"7": directory.NEW})
    assert len(people.find(desk, "Aino Virtanen")) == 2
    source = sources.source(desk, "Staff")
    assert source.decided == ("7|",)
    assert not look(desk, source).doubts
    run(desk, {"7": person_id("aino")})
    assert sources.source(desk, "Staff").decided == (f"7|{person_id('aino')}",)


def test_an_address_of_two_people_is_nobodys(desk: Desk, tmp_path: Path) -> None:
    office = "3,Three,office@example.org\n4,Four,office@example.org\n"
    text = "id,name,email\n1,One,aino@example.org\n2,Two,aino@example.org\n" + office
    made(desk, tmp_path / "staff.csv", text)
    found = look(desk, sources.source(desk, "Staff"))
    assert [(each.theirs.name, each.why) for each in found.doubts] == [("One", "address"), ("Two", "address")]
    assert told(found)["new"] == ["Four", "Three"]


def test_hostile_structure_comes_as_it_is_and_is_read_soundly(desk: Desk, tmp_path: Path) -> None:
    text = "id,name,manager id\n1,A,2\n2,B,1\n3,C,3\n4,D,99\n5,E,1\n5,E again,2\n"
    made(desk, tmp_path / "staff.csv", text)
    assert run(desk)[0]["new"] == 5
    tree = people.tree(desk)
    assert [set(ring) for ring in tree.loops] == [{"A", "B"}]
    assert {"C", "D"} <= {each.name for each in tree.left_out}
    assert not look(desk, sources.source(desk, "Staff")).deeds
    (tmp_path / "staff.csv").write_text(text + "99,Boss,\n")
    run(desk)
    (d,) = (each for each in people.tree(desk).people if each.name == "D")
    assert [each.name for each in people.card(desk, d.id).line] == ["Boss"]


def test_a_broken_file_changes_nothing_and_a_cancelled_run_neither(desk: Desk, tmp_path: Path) -> None:
    source = made(desk, tmp_path / "staff.csv")
    found = look(desk, source)
    with pytest.raises(DeskError, match="Stopped as asked"):
        directory.apply(desk, source, found, cancelled=lambda: True)
    assert not people.find(desk, "Ada Berg")
    (tmp_path / "staff.csv").write_text(STAFF + ",Nobody,,,,,\n")
    with pytest.raises(DeskError, match="line 6"):
        directory.read(desk, source)
    with pytest.raises(DeskError, match="no directory source called nowhere"):
        sources.source(desk, "nowhere")
    with pytest.raises(DeskError, match="needs a name of its own"):
        sources.save(desk, Source(name=" staff ", address="x.csv"))


def test_photos_come_along_small_and_sound(desk: Desk, tmp_path: Path) -> None:
    def entry(login: str, photo: bytes) -> str:
        return (
            f"dn: uid={login},dc=example\nobjectClass: inetOrgPerson\nuid: {login}\ncn: {login.title()} Photo\nsn: P\n"
            f"jpegPhoto:: {base64.b64encode(photo).decode()}\n\n"
        )

    huge = PNG[:16] + (90_000).to_bytes(4, "big") * 2 + PNG[24:]
    text = (
        entry("fine", PNG) + entry("odd", b"GIF89a not this") + entry("huge", huge) + entry("long", PNG + b"x" * 40_000)
    )
    source = made(desk, tmp_path / "staff.ldif", text)
    found = look(desk, source)
    assert (found.pictures_left_out, [each.name for each in found.deeds if each.photo]) == (3, ["Fine Photo"])
    _, group = run(desk)
    (fine,) = people.find(desk, "Fine Photo")
    assert directory.photo_of(desk, fine.id) == PNG
    assert people.card(desk, fine.id).photo
    assert not look(desk, sources.source(desk, "Staff")).deeds
    (tmp_path / "staff.ldif").write_text(
        text.replace("uid: fine", "uid: fine\ntitle: Head").replace("jpegPhoto:: iVBOR", "x:: iVBOR", 1)
    )
    run(desk)
    assert (directory.photo_of(desk, fine.id), people.card(desk, fine.id).photo) == (b"", "")
    assert picture.size_of(b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x20\x00\x30\x03" + b"\0" * 8) == (48, 32)
    assert not picture.fits(b"\xff\xd8\xff\xe0\x00\x00" * 100)
    tickets.undo(desk, group)


def test_the_password_stays_on_this_computer_in_no_file_and_no_operation(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = made(desk, tmp_path / "staff.csv")
    sources.keep_password(desk, source.id, "Kein Wort davon")
    assert sources.password_of(desk, source.id) == "Kein Wort davon"
    for file in desk.home.rglob("*"):
        assert not file.is_file() or b"Kein Wort davon" not in file.read_bytes(), file
    for table in ("op", "other", "shadow"):
        assert "Kein Wort davon" not in str(desk.replica.read(f"SELECT * FROM {table}"))
    monkeypatch.setenv(sources.PASSWORD, "for a script")
    assert sources.password_of(desk, source.id) == "for a script"
    monkeypatch.delenv(sources.PASSWORD)
    sources.remove(desk, source.id)
    assert sources.password_of(desk, source.id) == ""
