"""Commands that draft a re-organisation beside the house, and apply it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


@command_line.group("reorganise", invoke_without_command=True)
@JSON
@click.pass_context
def reorganise(context: click.Context, as_json: bool) -> None:
    """Draft who would have another lead or unit; nothing changes before it is applied."""
    from deskapp.services import reorganising

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    found = [each._asdict() for each in (reorganising.plans(desk) if desk else [])]
    lines = [
        f"{each['name']}"
        + (f" (by {each['author']})" if each["author"] else "")
        + (" applied" if each["applied"] else "")
        for each in found
    ]
    say(found, "\n".join(lines) or "No draft yet. Begin one with: deskapp reorganise new NAME.", as_json=as_json)


@reorganise.command("new")
@click.argument("name")
@JSON
def new(name: str, as_json: bool) -> None:
    """Begin a draft; only you can read it."""
    from deskapp.services import reorganising

    made = reorganising.make(joined_desk(), name).made
    say({"id": made}, f"{name} is begun.", as_json=as_json)


@reorganise.command("move")
@click.argument("name")
@click.argument("logins", nargs=-1, required=True, metavar="LOGIN...")
@click.option("--under", default=None, metavar="LOGIN", help="Their lead in the draft; an empty one for nobody.")
@click.option("--unit", default=None, help="Their unit in the draft.")
@click.option("--back", is_flag=True, help="Leave them as they are today.")
@JSON
def move(name: str, logins: tuple[str, ...], under: str | None, unit: str | None, back: bool, as_json: bool) -> None:
    """Put people under another lead, with everybody below them, or into another unit."""
    from deskapp.services import people, reorganising

    if under is None and unit is None and not back:
        raise click.UsageError("Say --under LOGIN, --unit NAME or --back.")
    desk = joined_desk()
    plan = reorganising.find(desk, name).id
    persons = [people.by_login(desk, each) for each in logins]
    if back:
        reorganising.put_back(desk, plan, persons)
    if under is not None:
        reorganising.move(desk, plan, persons, people.by_login(desk, under) if under else "")
    if unit is not None:
        reorganising.place(desk, plan, persons, unit)
    _told(desk, plan, as_json=as_json)


@reorganise.command("show")
@click.argument("name")
@JSON
def show(name: str, as_json: bool) -> None:
    """What a draft would change, and for how many."""
    from deskapp.services import reorganising

    desk = joined_desk()
    _told(desk, reorganising.find(desk, name).id, as_json=as_json)


@reorganise.command("share")
@click.argument("name")
@click.argument("login")
@click.option("--no", is_flag=True, help="They are to read it no longer.")
@JSON
def share(name: str, login: str, no: bool, as_json: bool) -> None:
    """Let somebody read a draft of yours."""
    from deskapp.services import people, reorganising

    desk = joined_desk()
    plan, person = reorganising.find(desk, name).id, people.by_login(desk, login)
    (reorganising.take_away if no else reorganising.let_read)(desk, plan, person)
    say({"reads": not no}, f"{login} reads it {'no longer' if no else 'now'}.", as_json=as_json)


@reorganise.command("apply")
@click.argument("name")
@click.option("--on", "day", default="", metavar="DAY", help="Not now but on this day, such as 2027-01-01.")
@JSON
def apply_(name: str, day: str, as_json: bool) -> None:
    """Make a draft so, now or on a day: one step that undo takes back."""
    from deskapp.services import reorganising

    desk = joined_desk()
    plan = reorganising.find(desk, name).id
    if day:
        try:
            at = int(datetime.fromisoformat(day).astimezone().timestamp() * 1000)
        except ValueError:
            raise click.UsageError(f"{day} is no day; one is 2027-01-01.") from None
        reorganising.set_date(desk, plan, at)
        say({"at": at}, f"{name} applies on {day}, while a worker of yours runs.", as_json=as_json)
        return
    done, _ = reorganising.apply(desk, plan)
    say({"changed": done}, f"{done} cards are changed.", as_json=as_json)


@reorganise.command("drop")
@click.argument("name")
@JSON
def drop(name: str, as_json: bool) -> None:
    """Take a draft away."""
    from deskapp.services import reorganising

    desk = joined_desk()
    reorganising.remove(desk, reorganising.find(desk, name).id)
    say({"name": name}, f"{name} is gone.", as_json=as_json)


def _told(desk: Desk, plan: str, *, as_json: bool) -> None:
    from deskapp.services import directory, reorganising

    view = reorganising.view(desk, plan)
    ids = [each for change in view.changes for each in (change.person, change.lead, change.new_lead)]
    names = {each: row.name for each, row in directory.named(desk, ids).items()}
    lines = []
    for each in view.changes:
        said = [f"lead {names.get(each.lead, 'nobody')} > {names.get(each.new_lead, 'nobody')}"] if each.moves else []
        said += [f"unit {each.unit or '-'} > {each.new_unit or '-'}"] if each.unit != each.new_unit else []
        kept = " (comes from a directory: stays)" if each.person in view.kept else ""
        lines.append(f"{names.get(each.person, each.person)}: {', '.join(said)}{kept}")
    lines.append(f"{view.moved} get another lead, {view.along} move along with their lead.")
    data = {
        "name": view.plan.name, "changes": [each._asdict() for each in view.changes], "moved": view.moved,
        "along": view.along, "kept": sorted(view.kept), "readers": [name for _, name in view.readers],
        "at": view.plan.at, "applied": view.plan.applied,
    }  # fmt: skip
    say(data, "\n".join(lines), as_json=as_json)
