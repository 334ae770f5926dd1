"""Commands that keep people in step with a directory: sources, and their runs."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, progress, reading_desk, say

if TYPE_CHECKING:
    from deskapp.domain.directory import Plan
    from deskapp.services.desk import Desk

MOST_TOLD = 20


@command_line.group("people")
def people_() -> None:
    """Keep people in step with a file or a directory server."""


@people_.command("sources")
@JSON
def list_sources(as_json: bool) -> None:
    """The sources that are saved here."""
    from deskapp.services import sources

    desk = reading_desk()
    found = [
        {"name": each.name, "address": each.address, "owns": list(each.owns), "ran_at": each.ran_at}
        for each in (sources.sources(desk) if desk else [])
    ]
    lines = [f"{each['name']}: {each['address']}" for each in found]
    say(
        found,
        "\n".join(lines) or "No source is saved yet. Save one with: deskapp people source NAME ADDRESS.",
        as_json=as_json,
    )


@people_.command("source")
@click.argument("name")
@click.argument("address", required=False, metavar="FILE|ldap://HOST")
@click.option("--base", help="Where in the directory to look, such as dc=example,dc=org.")
@click.option("--login", help="Who asks the directory.")
@click.option("--filter", "filter_", help="Which entries count; without it, everybody.")
@click.option("--authority", help="A file of certificates to trust, such as those of your company's own authority.")
@click.option("--column", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column or attribute is which.")
@click.option("--owns", help="The fields it keeps, with commas; without it, all it can.")
@click.option("--password", is_flag=True, help="Ask for the password and keep it on this computer.")
@click.option("--forget", is_flag=True, help="Forget this source; its people stay.")
@JSON
def set_source(
    name: str, address: str | None, base: str | None, login: str | None, filter_: str | None, authority: str | None,
    columns: tuple[str, ...], owns: str | None, password: bool, forget: bool, as_json: bool,
) -> None:  # fmt: skip
    """Save where people come from, or change it: a CSV, XLSX or LDIF file, or a directory server."""
    from deskapp.domain.errors import NotFound
    from deskapp.services import sources

    desk = joined_desk()
    if forget:
        sources.remove(desk, sources.source(desk, name).id)
        say({"name": name}, f"{name} is forgotten; its people stay.", as_json=as_json)
        return
    try:
        there = sources.source(desk, name)
    except NotFound:
        if address is None:
            raise
        there = sources.Source(name, address)
    given: dict[str, Any] = {"address": address, "base": base, "login": login, "filter": filter_, "authority": authority}
    wanted = replace(there, **{each: value for each, value in given.items() if value is not None})
    if columns:
        wanted = replace(wanted, columns={**wanted.columns, **dict(_column(each) for each in columns)})
    if owns is not None:
        wanted = replace(wanted, owns=tuple(each.strip() for each in owns.split(",") if each.strip()))
    sources.save(desk, wanted)
    if password:
        sources.keep_password(
            desk, sources.source(desk, name).id, click.prompt("Password of the directory", hide_input=True)
        )
    say(
        {"name": name},
        f"{name} is saved. Look what it would change with: deskapp people sync {name} --dry-run",
        as_json=as_json,
    )


@people_.command("sync")
@click.argument("name")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--full", is_flag=True, help="Read everybody, not only who changed since the last time.")
@click.option("--same", multiple=True, metavar="ID=LOGIN", help="Decide a doubt: who it is here, or ID=new.")
@click.option("--many", is_flag=True, help="Very many have left indeed.")
@JSON
def sync_people(name: str, dry_run: bool, full: bool, same: tuple[str, ...], many: bool, as_json: bool) -> None:
    """Bring people in step with a source: who is new, changed, back or gone, as one step that undo takes back."""
    from deskapp.services import directory, sources

    desk = joined_desk()
    source = sources.source(desk, name)
    watch = progress(sys.stderr, quiet=as_json)
    found = directory.plan(desk, source, directory.read(desk, source, full=full, progress=watch), _decided(desk, same))
    if not dry_run:
        directory.apply(desk, source, found, sure=many, progress=watch)
    data = _data(found)
    say(data, _lines(found, data, dry_run=dry_run), as_json=as_json)


def _column(text: str) -> tuple[str, tuple[str, ...]]:
    field, equals, column = text.partition("=")
    if not equals or not column:
        raise click.UsageError(f"{text} is not FIELD=COLUMN.")
    return field, (column,)


def _decided(desk: Desk, same: tuple[str, ...]) -> dict[str, str]:
    from deskapp.domain.errors import Refused
    from deskapp.services import people

    decided = {}
    for each in same:
        theirs, equals, here = each.rpartition("=")
        if not equals or not theirs or not here:
            raise Refused("directory.match", match=each)
        decided[theirs] = "" if here == "new" else people.by_login(desk, here)
    return decided


def _data(found: Plan) -> dict[str, Any]:
    data: dict[str, Any] = {
        kind: [{"name": each.name, "fields": sorted(each.was) or sorted(each.values)} for each in found.of(kind)]
        for kind in ("new", "changed", "back", "left")
    }
    data["doubts"] = [
        {"id": each.theirs.id, "name": each.theirs.name, "why": each.why, "candidates": len(each.candidates)}
        for each in found.doubts
    ]
    return data | {"same": found.same, "pictures_left_out": found.pictures_left_out, "whole": found.whole}


def _lines(found: Plan, data: dict[str, Any], *, dry_run: bool) -> str:
    lines = []
    for kind in ("new", "changed", "back", "left"):
        lines.append(f"{kind:<10}{len(data[kind])}")
        for each in found.of(kind)[:MOST_TOLD]:
            fields = [f"{name}: {each.was[name] or '-'} > {each.values[name] or '-'}" for name in sorted(each.was)
                      if "." not in name and name not in ("manager", "photo", "left")] if kind == "changed" else []  # fmt: skip
            lines.append(f"  {each.name}" + (f" ({', '.join(fields)})" if fields else ""))
    lines.append(f"{'same':<10}{found.same}")
    lines += [
        f"in doubt  {each.theirs.name} ({each.why}): say --same {each.theirs.id}=LOGIN, or =new" for each in found.doubts
    ]
    if found.pictures_left_out:
        lines.append(f"{found.pictures_left_out} pictures are left out: too large, or not pictures.")
    return "\n".join([*lines, "Nothing was written."] if dry_run else lines)
