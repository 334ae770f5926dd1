"""Real and hard files as people and tickets; the real ones lie beside the project and may be absent."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.documents import DOCUMENTS, STATUSES, WAITING_KINDS
from deskapp.domain.errors import DeskError
from deskapp.gateways.incoming import TicketFile, read_people, read_tickets
from deskapp.gateways.mapping import FileMap

DATA = Path(__file__).parents[3] / "shared" / "data"
EXPECTED = list(csv.DictReader((DATA / "org" / "expectations.csv").read_text().splitlines())) if DATA.exists() else []
needs_data = pytest.mark.skipif(not EXPECTED, reason="example data is not here")


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * 1000


@pytest.fixture
def write(tmp_path: Path):
    def write(text: str, name: str = "file.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


# People


@needs_data
@pytest.mark.parametrize("expected", EXPECTED, ids=lambda row: row["file"].removeprefix("organograms/"))
def test_every_file_of_people_counts_as_expected(expected: dict[str, str]) -> None:
    found = read_people(DATA / "org" / expected["file"])
    assert found.report == {name: int(count) for name, count in expected.items() if name != "file"}
    assert not found.problems
    assert len(found.people) == found.report["distinct_ids"]
    assert all(person.foreign_id and person.name for person in found.people)


@needs_data
def test_a_real_directory_entry() -> None:
    people = {person.login: person for person in read_people(DATA / "org" / "Example.ldif").people}
    barnes = people["abarnes"]
    assert barnes.name == "Anne-Louise Barnes"
    assert (barnes.unit, barnes.place, barnes.email) == ("Payroll", "Lysaker", "abarnes@example.com")
    assert barnes.manager_id == people["scarter"].foreign_id


def test_names_fall_back_to_what_is_known(write) -> None:
    found = read_people(
        write(
            "Post Unique Reference,Name,Job Title,Reports to Senior Post\n"
            "1,N/D,Director,xx\n2,,,1\n3,Sharpe  Sam,Clerk,1\n3,Other,Clerk,2\n"
        )
    )
    assert [(person.foreign_id, person.name, person.manager_id) for person in found.people] == [
        ("1", "Director", ""),
        ("2", "2", "1"),
        ("3", "Sharpe Sam", "1"),
    ]
    assert found.report["duplicate_ids"] == 1


def test_managers_by_name_and_by_mail(write) -> None:
    by_name = read_people(
        write("Personalnummer;Name;Vorgesetzter\n7;Anna Groß;\n8;Ben Ünal;Anna Groß\n", encoding="cp1252")
    )
    assert by_name.people[1].manager_id == "7"
    by_mail = read_people(write("Name,E-mail,Manager\nAnna,a@x.org,\nBen,b@x.org,a@x.org\n"))
    assert [person.foreign_id for person in by_mail.people] == ["a@x.org", "b@x.org"]
    assert by_mail.people[1].manager_id == "a@x.org"
    only_names = read_people(write("Name,Manager\nAnna,\nBen,Anna\n"))
    assert only_names.people[1][:2] == ("Ben", "Ben")
    assert only_names.report["max_depth"] == 2
    twins = read_people(write("ID,Name,Manager\n1,Anna,\n2,Anna,\n3,Ben,Anna\n"))
    assert [(problem.line, problem.code) for problem in twins.problems] == [(4, "manager.several")]


def test_people_who_cannot_be_read_are_listed(write) -> None:
    found = read_people(write("id,name\n1,Anna\n,Ben\n3,Cem,more\n"))
    assert [(problem.line, problem.column, problem.code) for problem in found.problems] == [
        (3, 1, "missing"),
        (4, 3, "cells.many"),
    ]
    with pytest.raises(DeskError, match=r"lacks the column id\. Found: colour, size"):
        read_people(write("colour,size\n1,2\n"))
    nameless = read_people(write("name,email\n,\n ,b\n"))
    assert [person.name for person in nameless.people] == ["b"]


def test_an_active_directory_export(write) -> None:
    found = read_people(
        write(
            "dn: CN=Carter\\, Sam,OU=Staff,DC=x\nobjectClass: person\nobjectClass: user\nsAMAccountName: scarter\n"
            "displayName: Sam Carter\ncn: Carter, Sam\ndepartment: Payroll\n\n"
            "dn: CN=Bo,OU=Staff,DC=x\nobjectClass: person\nsAMAccountName: bo\ncn: Bo\n"
            "manager: cn=carter\\2c sam, ou=staff, dc=x\n\n"
            "dn: CN=PC1,DC=x\nobjectClass: person\nobjectClass: computer\nsAMAccountName: PC1$\n\n"
            "dn: OU=Staff,DC=x\nobjectClass: organizationalUnit\n",
            "ad.ldif",
        ),
        FileMap(columns={"name": ("displayName", "cn")}),
    )
    assert [(person.login, person.name, person.unit) for person in found.people] == [
        ("scarter", "Sam Carter", "Payroll"),
        ("bo", "Bo", ""),
    ]
    assert found.people[1].manager_id == found.people[0].foreign_id


# Tickets


@pytest.fixture(scope="module")
def incidents() -> TicketFile:
    if not EXPECTED:
        pytest.skip("example data is not here")
    return read_tickets(DATA / "tickets" / "incident_event_log.csv")


def test_the_incident_log(incidents: TicketFile) -> None:
    assert not incidents.problems
    assert incidents.report["rows"] == 5998
    assert incidents.report["tickets"] == len(incidents.tickets) == 890
    first = incidents.tickets[0]
    assert first.subject == "Category 55 · Subcategory 170 · Symptom 72"
    assert (first.foreign_number, first.requester, first.team, first.assignee) == (
        "INC0000045",
        "Caller 2403",
        "Group 56",
        "",
    )
    assert (first.priority, first.status, first.channel, first.place) == (1, "closed", "phone", "Location 143")
    assert [(step.happened_ms, step.by, step.changes.get("status")) for step in first.steps] == [
        (ms(2016, 2, 29, 1, 16), "Opened by 8", "new"),
        (ms(2016, 2, 29, 8, 53), "Updated by 642", "solved"),
        (ms(2016, 3, 5, 12, 0), "Updated by 908", "closed"),
    ]


def test_the_incident_log_agrees_with_its_raw_rows(incidents: TicketFile) -> None:
    words = {"New": "new", "Active": "open", "Resolved": "solved", "Closed": "closed"}
    raw: dict[str, list[dict[str, str]]] = {}
    with (DATA / "tickets" / "incident_event_log.csv").open() as file:
        for row in csv.DictReader(file):
            raw.setdefault(row["number"], []).append(row)
    for ticket in incidents.tickets:
        rows = sorted(raw[ticket.foreign_number], key=lambda row: int(row["sys_mod_count"]))
        last = rows[-1]
        assert ticket.team == last["assignment_group"].replace("?", "")
        assert ticket.assignee == last["assigned_to"].replace("?", "")
        assert ticket.priority == 4 - int(last["priority"][0])
        states = [words.get(row["incident_state"], "waiting") for row in rows]
        told = [step.changes["status"] for step in ticket.steps if "status" in step.changes]
        assert told == [state for before, state in zip(["", *states], states, strict=False) if state != before]
    waits = Counter(step.changes.get("waiting_kind") for ticket in incidents.tickets for step in ticket.steps)
    assert {kind for kind in waits if kind} == {"customer", "supplier", "ticket"}


def _sound(found: TicketFile) -> None:
    fields = {each.name for each in DOCUMENTS["ticket"].fields}
    for ticket in found.tickets:
        state: dict[str, object] = {}
        times = [step.happened_ms for step in ticket.steps]
        assert times == sorted(times)
        for step in ticket.steps:
            assert step.changes
            assert set(step.changes) <= fields
            assert all(state.get(name, "") != value for name, value in step.changes.items())
            state.update(step.changes)
        assert state["status"] == ticket.status
        assert ticket.status in STATUSES
        assert state["priority"] == ticket.priority
        assert state["subject"] == ticket.subject
        assert state.get("waiting_kind", "") == ticket.waiting
        assert ticket.waiting in WAITING_KINDS


def test_steps_fold_to_the_last_state(incidents: TicketFile) -> None:
    _sound(incidents)


EXPORT = (
    "Ticket-Nr.;Betreff;Beschreibung;Anfragende Person;Bearbeiter;Gruppe;Priorität;Status;Erstellt am;Gelöst am;"
    "Geschlossen am\n"
    '17;Drucker;"Geht\nnicht";Käthe Groß;Jörg;IT;Hoch;Geschlossen;01.07.2026 09:30;02.07.2026 10:00;03.07.2026\n'
    "18;Lohn;;Ben;;HR;;In Bearbeitung;01.07.2026 10:00;;\n"
    "19;Maus;;Ben;;HR;Niedrig;Gelöst;01.07.2026;05.07.2026;\n"
)


def test_an_ordinary_export_with_one_row_a_ticket(write) -> None:
    found = read_tickets(write(EXPORT, encoding="cp1252"), zone="Europe/Berlin")
    assert not found.problems
    _sound(found)
    closed, open_, solved = found.tickets
    assert (closed.text, closed.requester, closed.priority) == ("Geht\nnicht", "Käthe Groß", 2)
    assert [(step.happened_ms, step.changes["status"]) for step in closed.steps] == [
        (ms(2026, 7, 1, 7, 30), "new"),
        (ms(2026, 7, 2, 8, 0), "solved"),
        (ms(2026, 7, 2, 22, 0), "closed"),
    ]
    assert (open_.status, open_.priority, len(open_.steps)) == ("open", 1, 1)
    assert (solved.status, solved.line) == ("solved", 5)
    assert found.report["status.open"] == 1


def test_the_same_as_a_workbook(write, tmp_path: Path) -> None:
    expected = read_tickets(write(EXPORT)).tickets
    book = openpyxl.Workbook()
    rows = list(csv.reader(EXPORT.splitlines(keepends=True), delimiter=";"))
    for row in rows[:1] + [[*row[:8], *(_day(cell) for cell in row[8:])] for row in rows[1:]]:
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    found = read_tickets(tmp_path / "t.xlsx")
    assert [ticket._replace(line=0) for ticket in found.tickets] == [ticket._replace(line=0) for ticket in expected]


def _day(cell: str) -> datetime | None:
    if not cell:
        return None
    return datetime.strptime(cell, "%d.%m.%Y %H:%M" if ":" in cell else "%d.%m.%Y")


def test_everything_wrong_is_listed_by_line_and_column(write) -> None:
    path = write(
        "number,subject,status,priority,opened\n"
        "1,A,parked,High,2026-01-01\n"
        ",B,open,High,2026-01-01\n"
        "3,C,open,purple,soon\n"
        "4,,open,?,\n"
        '5,"D,open,low,\n'
    )
    found = read_tickets(path)
    assert [(problem.line, problem.column, problem.code) for problem in found.problems] == [
        (2, 3, "value"),
        (3, 1, "missing"),
        (4, 4, "value"),
        (4, 5, "time"),
        (6, 2, "quote.open"),
    ]
    assert found.problems[0].why == "parked is not a known status; name it under [values.status] in the map file"
    assert not [
        problem
        for problem in read_tickets(path, FileMap(values={"status": {"parked": "waiting"}})).problems
        if problem.line == 2
    ]


def test_what_is_missing_gets_a_sensible_value(write) -> None:
    found = read_tickets(write("number,category,state,priority,opened\n1,?,-100,,\n2,Net,?,2 - High,01/13/2026\n"))
    assert [(ticket.subject, ticket.status, ticket.priority, ticket.channel) for ticket in found.tickets] == [
        ("1", "open", 1, "import"),
        ("Net", "open", 2, "import"),
    ]
    assert not found.day_first
    assert found.tickets[1].opened == ms(2026, 1, 13)
    without = read_tickets(write("subject,caller\nDoor,Anna\nDoor,Anna\n"))
    assert [ticket.foreign_number for ticket in without.tickets] == ["", ""]
    _sound(without)


def test_a_map_file_is_used(write) -> None:
    mapping = write(
        "zone = 'Europe/Helsinki'\ndates = ['%y%m%d']\n[columns]\nnumber = 'Fall'\nsubject = ['Was', 'Wo']\n"
        "opened = 'Tag'\nstatus = 'Wie'\n[values.status]\n'Läuft' = 'open'\n",
        "map.toml",
    )
    found = read_tickets(write("Fall,Was,Wo,Wie,Tag\n1,Tür,Hof,Läuft,260701\n"), mapping)
    assert not found.problems
    ticket = found.tickets[0]
    assert (ticket.subject, ticket.status, ticket.opened) == ("Tür · Hof", "open", ms(2026, 6, 30, 21))


def test_reading_can_be_watched_and_stopped(write) -> None:
    path = write("number,subject\n" + "".join(f"{n},S\n" for n in range(3000)))
    told: list[tuple[int, int]] = []
    read_tickets(path, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) >= 6
    for reader in (read_tickets, read_people):
        with pytest.raises(DeskError, match="Stopped as asked"):
            reader(
                path, FileMap(columns={"name": ("subject",)} if reader is read_people else {}), cancelled=lambda: True
            )


def test_a_file_without_numbers_and_subjects_is_refused(write) -> None:
    with pytest.raises(DeskError) as caught:
        read_tickets(write("colour,size\n1,2\n"))
    assert caught.value.code == "file.columns"


CELLS = st.sampled_from(
    ["", "?", "1", "2", "New", "Closed", "Awaiting Vendor", "2026-01-02", "03.01.2026 10:00", "High", "Ä"]
)


@given(st.lists(st.lists(CELLS, min_size=9, max_size=9), min_size=1, max_size=12))
def test_any_rows_make_sound_tickets_or_problems(tmp_path_factory, cells: list[list[str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "tickets.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["number", "subject", "status", "priority", "opened", "updated", "resolved", "closed", "assignee"]
        )
        writer.writerows(cells)
    _sound(read_tickets(path))
