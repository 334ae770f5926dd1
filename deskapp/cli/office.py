"""Commands around the desk: hubs, joining, sync, imports, the demo and the tour."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, home, joined_desk, login_name, progress, reading_desk, say

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTES = {
    "unreadable": "Some documents at the hub cannot be read, nor made again from its log: they are missing here. "
    "Everything else is here; show its keeper what deskapp verify says.",
    "network": "The hub's file lies on a network drive, where locks may fail: Postgres is safer for more than one computer.",
}


# ---- hub and joining


@command_line.group()
def hub() -> None:
    """Make a hub and let people in."""


@hub.command("create")
@click.argument("url")
@click.option("--name", default="", help="What people call this hub, such as the place.")
def hub_create(url: str, name: str) -> None:
    """Make a hub: postgresql://USER@HOST/NAME or sqlite:///PATH."""
    from deskapp.services import office

    made = office.create_hub(url, name)
    info = made.info()
    made.close()
    office.remember_hub(home(), info.url or url)
    told_notes(info.notes)
    if info.kind == "file":
        click.echo(f"Made the hub {info.name}. Join it with: deskapp join {url} --as LOGIN")
    else:
        click.echo(
            f"Made the hub {info.name}. Let people in with: deskapp hub add-person LOGIN --password\n"
            f"Then each joins with his own login: deskapp join {office.address_for(url, 'LOGIN')} --as LOGIN"
        )


def told_notes(codes: Sequence[str]) -> None:
    """What a keeper should know of his hub's place, one sentence each."""
    for each in codes:
        click.echo(NOTES.get(each, each), err=True)


@command_line.command()
@click.argument("url")
@click.option("--as", "login", required=True, callback=login_name, help="The login of who works here.")
@click.option("--customer", is_flag=True, help="Join as a customer: ask, follow, answer.")
@click.option(
    "--key",
    "key_place",
    type=click.Choice(["keyring", "file", "passphrase"]),
    default=None,
    help="Where the key is kept.",
)
@click.option("--quick", is_flag=True, help="Bring only the newest now; the window, the worker or sync bring the rest.")
def join(url: str, login: str, customer: bool, key_place: str | None, quick: bool) -> None:
    """Make this computer's copy of a hub; one that was cut goes on where it was."""
    from deskapp.services import office

    passphrase = ""
    if key_place == "passphrase":
        passphrase = os.environ.get("DESKAPP_PASSPHRASE") or click.prompt(
            "Passphrase", hide_input=True, confirmation_prompt=True
        )
    done = office.join(
        home(), url, login, customer=customer, key_place=key_place or "", passphrase=passphrase,
        told=progress(sys.stderr), quick=quick,
    )  # fmt: skip
    if done.trusting:
        click.echo(
            "This address is the hub's keeper's: whoever holds it can do everything there. Let each join with his own"
            f" login instead, such as {office.address_for(url, login)}",
            err=True,
        )
    told_notes(done.notes)
    spaces = ["your own" if each.startswith("p-") else each for each in done.spaces]
    click.echo(f"Joined {done.hub} as {login}. Spaces: {', '.join(spaces)}.")


# ---- sync and truth


@command_line.command()
@click.option("--once", is_flag=True, help="Exchange once and end.")
@JSON
def sync(once: bool, as_json: bool) -> None:
    """Exchange with the hub: pull, merge, push."""
    from deskapp.services import office

    del once  # a lasting exchange is `deskapp worker`
    desk = joined_desk()
    done = office.sync(desk)
    data = {"sent": done.sent, "received": done.received, "decisions": done.decisions, "parked": done.parked}
    data |= {"resent": done.resent, "renamed": done.renamed}
    lines = [f"{done.sent} sent, {done.received} received, {done.decisions} to decide."]
    if done.resent:
        lines.append(f"The hub was restored from a backup; {done.resent} of your changes were sent again.")
    if done.renamed:
        lines.append("This computer was a copy of another one; it has a name of its own at the hub now.")
    say(data, "\n".join(lines), as_json=as_json)


@command_line.command()
@click.option("--every", default=3.0, show_default=True, help="Seconds between looks at the hub.")
def worker(every: float) -> None:
    """Keep exchanging until stopped (Ctrl+C, or the signal to end): for an always-on computer."""
    import signal

    from deskapp.services import office

    desk = joined_desk()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what a service manager sends
    try:
        office.work(desk, every=every)
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)


@command_line.command("worker-child", hidden=True)
def worker_child() -> None:
    """The window's own worker: the key comes on stdin, and it ends when stdin closes."""
    from deskapp.services import office

    sys.exit(office.work_as_child(home()))


@command_line.command()
@JSON
def status(as_json: bool) -> None:
    """Tickets, unsent operations, the age of the oldest, and how the hub stands."""
    from deskapp.services import reports

    data = reports.status_data(reading_desk())
    say(data, reports.status_text(data), as_json=as_json)


@command_line.command()
@click.option("--full", is_flag=True, help="Read the whole log from the hub and compare that too.")
@JSON
def verify(full: bool, as_json: bool) -> None:
    """Refold documents, compare them with the hub, check the chain."""
    from deskapp.services import office

    desk = reading_desk()
    if desk is None:
        nothing = {"chain": 0, "compared": 0, "documents": 0, "hub": "", "problems": [], "refolded": 0}
        say(nothing, "Nothing here to verify.", as_json=as_json)
        return
    report = office.verify(desk, full=full)
    if report["hub"]:
        click.echo(report["hub"], err=True)
    say(report, _verified(report), as_json=as_json)
    if report["problems"]:
        for each in report["problems"][:20]:
            click.echo(str(each), err=True)
        sys.exit(1)


def _verified(report: dict[str, Any]) -> str:
    checked = f"{report['refolded']} folded anew, {report['compared']} compared with the hub, {report['chain']} links of the log"
    wrong = f"{len(report['problems'])} problems" if report["problems"] else "nothing is wrong"
    return f"{report['documents']} documents: {checked}; {wrong}."


@command_line.command()
@JSON
def conflicts(as_json: bool) -> None:
    """What waits for a decision, with all values."""
    from deskapp.services import reports

    rows = reports.conflicts_data(reading_desk())
    lines = [
        f"{row['number']}: {row['field']} is {row['value']!r} by {row['by']}, or {row['other']!r} by {row['other_by']}"
        for row in rows
    ]
    say(rows, "\n".join(lines) or "Nothing needs a decision.", as_json=as_json)


# ---- content, demo, tour


@command_line.command()
@JSON
def content(as_json: bool) -> None:
    """Counts of snippets and courtesy rules, and what is missing or wrong in them: then the exit code is 1."""
    from deskapp.paths import resources
    from deskapp.services import content as contents

    data = contents.counts(resources())
    say(data, json.dumps(data, indent=2, sort_keys=True), as_json=as_json)
    if data["missing"] or data["problems"]:
        sys.exit(1)


@command_line.command()
@click.option("--tickets", default=2000, show_default=True, help="How many tickets.")
@click.option("--people", default=400, show_default=True, type=click.IntRange(100, 100_000), help="How many people.")
@click.option("--window/--no-window", default=True, help="Open the window afterwards.")
def demo(tickets: int, people: int, window: bool) -> None:
    """A believable desk in six languages in a home of its own, with its own hub.

    Ctrl+C stops it while it is being made, and leaves nothing.
    """
    from deskapp.replica.opening import REPLICA
    from deskapp.services import demo as demos

    where = home() if _home_given() else home().with_name(home().name + "-demo")
    if not (where / REPLICA).exists():
        click.echo(f"Making a demo desk with {people} people and {tickets} tickets in {where} …", err=True)
        demos.make(where, tickets, progress(sys.stderr), people=people, told=progress(sys.stderr))
    if window:
        from deskapp import app

        sys.exit(app.open_window(where))
    click.echo(f"Ready: deskapp --home {where}")


def _home_given() -> bool:
    return bool((click.get_current_context().find_root().obj or {}).get("home") or os.environ.get("DESKAPP_HOME"))


@command_line.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("tour"), show_default=True)
@click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), default=None, help="Folder with real data to show too."
)
@click.option("--tickets", default=2000, show_default=True, help="How many tickets the demo desk has.")
@click.option("--small", is_flag=True, help="Pictures of 256 colours, for a page.")
def tour(out: Path, data: Path | None, tickets: int, small: bool) -> None:
    """Drive the real window without a display and write a picture of each step."""
    from deskapp import app

    sys.exit(app.take_tour(out, data, count=tickets, small=small))
