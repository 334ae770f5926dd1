"""What the tour shows beside the demo: real data where it is at hand, and a colleague in a home of her own."""

from __future__ import annotations

import csv
import datetime
from typing import TYPE_CHECKING, Any

from deskapp.services import imports, office, people, tickets
from deskapp.services.desk import open_desk

if TYPE_CHECKING:
    from pathlib import Path

    from deskapp.services.desk import Desk

LOG = "tickets/incident_event_log.csv"
ORGANOGRAM = "org/organograms/130930-Home-Office-Organogram-Data-senior.csv"
DAY = datetime.datetime(2016, 3, 3, 12, 0, tzinfo=datetime.UTC)


COLLEAGUE = "petra.nagy"


def colleague(home: Path, demo_home: Path) -> Path:
    """A second home at the demo's hub, of a colleague in the same team."""
    office.join(home, office.hub_of(demo_home), COLLEAGUE, key_place="file")
    return home


def work_elsewhere(home: Path, ticket_id: str, text: str, fields: dict[str, Any]) -> str:
    """What a colleague does in her own home, without having seen what happened since her last sync; then she syncs."""
    desk = open_desk(home)
    try:
        if text:
            tickets.reply(desk, ticket_id, text, language="en")
        if fields:
            tickets.set_fields(desk, ticket_id, fields)
        office.sync(desk)
    finally:
        desk.close_thread()
    return ticket_id


def longest_history(desk: Desk) -> str:
    """The ticket to which most has happened."""
    row = desk.replica.one(
        "SELECT lower(hex(t.id)) FROM ticket t JOIN op o ON o.root = t.root GROUP BY t.id ORDER BY count(*) DESC LIMIT 1"
    )
    return str(row[0]) if row else ""


def real_desks(folder: Path, data: Path) -> dict[str, Path]:
    """A home with the incident log cut at one day, and one with an organogram; empty where the data is not here."""
    homes: dict[str, Path] = {}
    if (data / LOG).exists():
        home = homes["incidents"] = folder / "incidents"
        office.start_office(home, "tour", name="Resolver 1", key_place="file", hub_name="Incident log")
        desk = open_desk(home)
        imports.import_tickets(desk, _until(data / LOG, folder / "log.csv"))
        with desk.unit() as work:  # who looks at it works in every team, so that the views show it
            teams = [each.id for each in people.teams(desk)]
            work.record("add", "person", desk.person, {"teams": teams}, base={}, intent="set")
            work.commit()
        desk.close_thread()
    if (data / ORGANOGRAM).exists():
        home = homes["organogram"] = folder / "organogram"
        office.start_office(home, "tour", name="Tour", key_place="file", hub_name="Home Office")
        desk = open_desk(home)
        imports.import_people(desk, data / ORGANOGRAM)
        desk.close_thread()
    return homes


def _until(source: Path, target: Path) -> Path:
    """The log as somebody exported it on that day: later rows are not there yet."""
    with source.open(encoding="utf-8", newline="") as rows, target.open("w", encoding="utf-8", newline="") as out:
        reader = csv.DictReader(rows)
        writer = csv.DictWriter(out, reader.fieldnames or [])
        writer.writeheader()
        for row in reader:
            moment = datetime.datetime.strptime(row["sys_updated_at"], "%d-%m-%Y %H:%M").replace(tzinfo=datetime.UTC)
            if moment <= DAY:
                writer.writerow(row)
    return target
