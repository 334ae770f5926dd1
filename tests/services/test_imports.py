"""Foreign files become tickets with their history and people with their managers: all of it, or nothing."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from deskapp.domain.errors import DeskError
from deskapp.domain.rows import QueueQuery
from deskapp.services import history, imports, people, queues, reading, search, tickets, touched
from tests.desks import person_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

DATA = Path(__file__).parents[3] / "shared" / "data"
INCIDENTS = DATA / "tickets" / "incident_event_log.csv"
ORG = DATA / "org"
real = pytest.mark.skipif(not DATA.exists(), reason="the real files are not here")

LOG = """number,incident_state,sys_created_at,sys_updated_at,caller_id,priority,assignment_group,assigned_to,\
short_description,sys_updated_by
INC1,New,01/02/2016 08:00,01/02/2016 08:00,Caller 7,2 - High,Group 3,?,Printer jams,Updated by 1
INC1,Active,01/02/2016 08:00,01/02/2016 09:30,Caller 7,3 - Moderate,Group 3,Resolver 5,Printer jams,Updated by 2
INC1,Closed,01/02/2016 08:00,03/02/2016 10:00,Caller 7,3 - Moderate,Group 3,Resolver 5,Printer jams,Updated by 2
INC2,New,02/02/2016 08:00,02/02/2016 08:00,Caller 8,3 - Moderate,Group 3,?,Screen is dark,Updated by 1
"""

STAFF = """id,name,job,manager id,email
1,Ada Berg,Head,,ada@example.org
2,Bo Cruz,Clerk,1,bo@example.org
3,Cy Dahl,Clerk,3,cy@example.org
4,Di Eng,Clerk,99,di@example.org
5,Ed Falk,Clerk,6,ed@example.org
6,Flo Gray,Clerk,5,flo@example.org
"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def everything(desk: Desk) -> list[Any]:
    tables = ("ticket", "message", "person", "team", "op", "shadow", "number_block", "space", "touched", "meta")
    return [desk.replica.read(f"SELECT * FROM {table}") for table in tables]


def all_rows(desk: Desk) -> list[Any]:
    return queues.page(desk, QueueQuery(view="all", sort="oldest"), 10_000)


# ---- tickets


def test_each_ticket_comes_with_its_states_as_history_at_their_old_times(desk: Desk, tmp_path: Path) -> None:
    report, changes = imports.import_tickets(desk, written(tmp_path, "log.csv", LOG))
    assert (report["tickets"], report["added"], report["known"]) == (2, 2, 0)
    first, second = all_rows(desk)
    assert (first.subject, first.status, first.requester_name, first.team_name) == (
        "Printer jams",
        "closed",
        "Caller 7",
        "Group 3",
    )
    assert (second.subject, second.status, second.assignee_name) == ("Screen is dark", "new", "")
    assert {first.number, second.number} == {"T-1001", "T-1002"}
    assert first.assignee_name == "Resolver 5"
    lines = history.history(desk, first.id)
    assert lines[0].actor_name == "Updated by 1"
    assert [each.happened for each in lines] == sorted(each.happened for each in lines)
    assert lines[0].happened < 1_454_500_000_000 < desk.now()
    assert "Updated by 2 set status from open to closed" in [history.sentence(each) for each in lines]
    assert first.changed == lines[-1].happened
    assert reading.by_number(desk, "INC1") == first.id
    assert [each.id for each in search.quick(desk, "INC2")] == [second.id]
    assert changes.of("ticket") == {first.id, second.id}
    assert touched.since(desk, 0)[1].of("ticket") >= {first.id, second.id}


def test_an_import_is_undone_as_one(desk: Desk, tmp_path: Path) -> None:
    _, changes = imports.import_tickets(desk, written(tmp_path, "log.csv", LOG))
    assert tickets.undo(desk, changes.group).number.endswith("/0")
    assert all_rows(desk) == []


def test_the_same_file_again_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, "log.csv", LOG)
    imports.import_tickets(desk, path)
    before = everything(desk)
    report, changes = imports.import_tickets(desk, path)
    assert (report["added"], report["known"]) == (0, 2)
    assert not changes
    assert everything(desk) == before


def test_a_broken_line_means_nothing_at_all_is_written(desk: Desk, tmp_path: Path) -> None:
    before = everything(desk)
    broken = LOG + "INC3,New,yesterday,02/02/2016 08:00,Caller 8,3 - Moderate,Group 3,?,Late,Updated by 1\n"
    with pytest.raises(DeskError, match=r"log\.csv, line 6, column 3.*Nothing was imported"):
        imports.import_tickets(desk, written(tmp_path, "log.csv", broken))
    assert everything(desk) == before


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_cancelled_import_leaves_nothing(desk: Desk, tmp_path: Path, after: int) -> None:
    many = LOG + "".join(
        f"INC{n},New,02/02/2016 08:00,02/02/2016 08:00,Caller {n},3 - Moderate,Group 3,?,Subject {n},Updated by 1\n"
        for n in range(10, 90)
    )
    path = written(tmp_path, "log.csv", many)
    before = everything(desk)
    asked = iter([False] * after + [True] * 100)
    with pytest.raises(DeskError, match="Nothing was changed"):
        imports.import_tickets(desk, path, cancelled=lambda: next(asked))
    assert everything(desk) == before


def test_progress_ends_at_the_end(desk: Desk, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    imports.import_tickets(
        desk, written(tmp_path, "log.csv", LOG), progress=lambda done, total: seen.append((done, total))
    )
    assert seen[0] == (0, 2)
    assert seen[-1] == (2, 2)


def test_a_preview_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    before = everything(desk)
    assert imports.preview_tickets(written(tmp_path, "log.csv", LOG)).report["tickets"] == 2
    assert imports.preview_people(written(tmp_path, "staff.csv", STAFF)).report["rows"] == 6
    assert everything(desk) == before


def as_workbook(folder: Path, text: str) -> Path:
    book = Workbook()
    sheet = book.active
    for row in csv.reader(text.splitlines()):
        sheet.append(row)
    path = folder / "file.xlsx"
    book.save(path)
    book.close()
    return path


def test_a_workbook_is_as_good_as_a_text_file(desk: Desk, tmp_path: Path) -> None:
    report, _ = imports.import_tickets(desk, as_workbook(tmp_path, LOG))
    assert report["added"] == 2
    assert [each.subject for each in all_rows(desk)] == ["Printer jams", "Screen is dark"]
    assert imports.import_tickets(desk, written(tmp_path, "log.csv", LOG))[0]["known"] == 2
    report, _ = imports.import_people(desk, as_workbook(tmp_path, STAFF))
    assert report["added"] == 6


def test_names_that_are_here_are_taken_not_made_again(desk: Desk, tmp_path: Path) -> None:
    report, _ = imports.import_tickets(
        desk, written(tmp_path, "log.csv", LOG.replace("Caller 7", "Aino Virtanen").replace("Group 3", "IT"))
    )
    assert report["added"] == 2
    assert all_rows(desk)[0].requester == person_id("aino")
    assert [each.name for each in people.teams(desk)] == ["IT", "Payroll"]


# ---- people


def names(rows: list[Any]) -> set[str]:
    return {each.name for each in rows}


def test_people_come_with_their_managers_and_odd_ones_are_listed(desk: Desk, tmp_path: Path) -> None:
    report, _ = imports.import_people(desk, written(tmp_path, "staff.csv", STAFF))
    assert report["added"] == 6
    tree = people.tree(desk)
    assert {"Cy Dahl", "Di Eng"} <= names(tree.left_out)
    assert [set(ring) for ring in tree.loops] == [{"Ed Falk", "Flo Gray"}]
    (bo,) = people.find(desk, "Bo Cruz")
    assert [each.name for each in people.card(desk, bo.id).line] == ["Ada Berg"]
    everybody = [each.name for each in tree.people]
    assert len(everybody) == len(set(everybody)) == 13


def test_a_person_is_known_again_by_id_login_or_mail_and_only_news_are_written(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, "staff.csv", STAFF)
    imports.import_people(desk, path)
    before = everything(desk)
    report, changes = imports.import_people(desk, path)
    assert (report["added"], report["changed"]) == (0, 0)
    assert not changes
    assert everything(desk) == before
    report, changes = imports.import_people(
        desk, written(tmp_path, "staff.csv", STAFF.replace("Bo Cruz,Clerk", "Bo Cruz,Chief"))
    )
    assert (report["added"], report["changed"]) == (0, 1)
    assert len(changes.of("person")) == 1
    report, _ = imports.import_people(
        desk, written(tmp_path, "more.csv", "login,name,job\naino,Aino Virtanen,Director\n")
    )
    assert (report["added"], report["changed"]) == (0, 1)
    assert people.card(desk, person_id("aino")).job == "Director"


def test_a_manager_found_later_in_the_file_counts(desk: Desk, tmp_path: Path) -> None:
    imports.import_people(desk, written(tmp_path, "staff.csv", "id,name,manager id\n1,Ann,2\n2,Bea,\n"))
    (ann,) = people.find(desk, "Ann")
    assert [each.name for each in people.card(desk, ann.id).line] == ["Bea"]


def test_a_broken_file_of_people_writes_nobody(desk: Desk, tmp_path: Path) -> None:
    before = everything(desk)
    with pytest.raises(DeskError, match=r"line 8.*Nothing was imported"):
        imports.import_people(desk, written(tmp_path, "staff.csv", STAFF + ",No Id,Clerk,1,x@example.org\n"))
    assert everything(desk) == before


# ---- the real files


@real
def test_the_incident_log_becomes_890_tickets(desk: Desk) -> None:
    report, _ = imports.import_tickets(desk, INCIDENTS)
    assert (report["rows"], report["tickets"], report["added"]) == (5998, 890, 890)
    rows = all_rows(desk)
    assert len(rows) == len({each.number for each in rows}) == 890
    assert {each.status for each in rows} == {"closed"}
    assert sum(bool(each.requester) for each in rows) > 850
    assert all(bool(each.requester_name) == bool(each.requester) for each in rows)
    assert all(bool(each.team_name) == bool(each.team) for each in rows)
    assert not any("?" in (each.subject, each.requester_name, each.team_name, each.assignee_name) for each in rows)
    longest = max(rows, key=lambda each: len(history.history(desk, each.id)))
    lines = history.history(desk, longest.id)
    assert len(lines) > 8
    assert all(1_420_000_000_000 < each.happened < 1_490_000_000_000 for each in lines)
    assert len({each.actor_name for each in lines}) > 1
    waited = [each for each in rows if any(line.new == "waiting" for line in history.history(desk, each.id))]
    assert waited
    report, changes = imports.import_tickets(desk, INCIDENTS)
    assert (report["added"], report["known"], bool(changes)) == (0, 890, False)


def _expectations() -> list[dict[str, str]]:
    if not ORG.exists():
        return []
    with (ORG / "expectations.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@real
@pytest.mark.parametrize("expected", _expectations(), ids=lambda row: row["file"].rsplit("/", 1)[-1][:40])
def test_every_organisation_comes_in_with_exactly_its_counts(desk: Desk, expected: dict[str, str]) -> None:
    here = len(people.tree(desk).people)
    report, _ = imports.import_people(desk, ORG / expected["file"])
    for name, count in expected.items():
        if name != "file":
            assert report[name] == int(count), name
    assert report["added"] == int(expected["distinct_ids"])
    tree = people.tree(desk)
    assert len(tree.people) == len({each.id for each in tree.people}) == here + int(expected["distinct_ids"])
    rings = sum(len(each) for each in tree.loops)
    assert rings + int(expected["self_managers"]) == int(expected["people_in_cycles"])
    assert len(tree.left_out) == (
        int(expected["dangling_manager_refs"]) + int(expected["self_managers"]) + len(tree.loops)
    )
