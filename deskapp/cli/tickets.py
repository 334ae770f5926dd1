"""Commands for tickets: the everyday services for scripts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, command_line, joined_desk, reading_desk, say, writing_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from deskapp.services.desk import Desk


ATTACH = click.option(
    "--attach", multiple=True, type=click.Path(path_type=Path), help="A file to attach; may be given several times."
)


@command_line.group()
def ticket() -> None:
    """Open, read and change tickets."""


@ticket.command("open")
@click.option("--subject", required=True, help="What it is about, in a few words.")
@click.option("--requester", default="", help="Login of the customer; who runs the command when left out.")
@click.option("--team", default="", help="Name of a team; the intake team when left out.")
@click.option("--text", default="", help="What the customer says.")
@click.option("--priority", default="normal", help="low, normal, high or urgent.")
@click.option("--channel", default="desk", help="desk, mail, phone, visit or chat.")
@click.option("--child-of", default="", metavar="NUMBER", help="The ticket that it is a part of, for another team.")
@JSON
def ticket_open(
    subject: str, requester: str, team: str, text: str, priority: str, channel: str, child_of: str, as_json: bool
) -> None:  # fmt: skip
    """Open a ticket, or a part of one for another team."""
    from deskapp.domain.ticket import checked
    from deskapp.services import people, reading, tickets

    desk = writing_desk()
    person = people.by_login(desk, requester) if requester else desk.person
    changes = tickets.open_ticket(
        desk, subject=subject, requester=person, team=people.team_by_name(desk, team) if team else "", text=_text(text),
        priority=int(str(checked("priority", priority))), channel=channel,
        child_of=reading.by_number(desk, child_of) if child_of else "",
    )  # fmt: skip
    say({"id": changes.made, "number": changes.number}, f"Opened {changes.number}.", as_json=as_json)


@ticket.command("show")
@click.argument("number")
@JSON
def ticket_show(number: str, as_json: bool) -> None:
    """Show a ticket with its conversation and history."""
    from deskapp.domain.errors import NotFound
    from deskapp.services import office, reading, reports

    desk = reading_desk()
    if desk is None:
        raise NotFound("ticket.unknown", number=number)
    found = reading.by_number(desk, number)
    if not office.bring_history(desk, found):
        click.echo("The hub cannot be reached: the older history of this ticket is not here yet.", err=True)
    say(reports.ticket_data(desk, found), reports.ticket_text(desk, found) if not as_json else "", as_json=as_json)


@ticket.command("list")
@click.option(
    "--view", default="open",
    help="mine, team, unassigned, due_today, waiting, unheard, will_slip, overdue, solved, mentions, followed, open, all.",
)
@click.option("--status", default="", help="Only this status.")
@click.option("--text", default="", help="Only tickets with these words.")
@click.option("--limit", default=100, show_default=True)
@JSON
def ticket_list(view: str, status: str, text: str, limit: int, as_json: bool) -> None:
    """List tickets of a view."""
    from deskapp.services import reports

    desk = reading_desk()
    rows = reports.list_data(desk, view, status, text, limit) if desk else []
    lines = [
        f"{row['number']:<10} {row['status']:<8} {row['priority']:<7} {row['requester_name']}: {row['subject']}"
        for row in rows
    ]
    say(rows, "\n".join(lines) or "No tickets here.", as_json=as_json)


@ticket.command("set")
@click.argument("number")
@click.argument("assignments", nargs=-1, required=True, metavar="FIELD=VALUE...")
@JSON
def ticket_set(number: str, assignments: tuple[str, ...], as_json: bool) -> None:
    """Set fields: deskapp ticket set T-1001 priority=high category=network."""
    from deskapp.services import reading, reports, tickets

    given = {}
    for each in assignments:
        name, equals, value = each.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"{each} is not FIELD=VALUE.")
        given[name.strip()] = value
    desk = writing_desk()
    found = reading.by_number(desk, number)
    fields = {name: reports.value_from_text(desk, name, value) for name, value in given.items()}
    team = fields.pop("team", None)
    if fields:
        tickets.set_fields(desk, found, fields)
    if team is not None:
        tickets.move(desk, found, str(team))
    say({"id": found}, f"Set {', '.join(given)}.", as_json=as_json)


@ticket.command("reply")
@click.argument("number")
@click.argument("text")
@click.option("--solve", is_flag=True, help="Solve the ticket with this answer.")
@click.option("--later", default="", metavar="WHEN", help="Let it leave at a time, as 2026-11-30 08:00.")
@ATTACH
@JSON
def ticket_reply(
    number: str, text: str, solve: bool, later: str, attach: tuple[Path, ...], as_json: bool
) -> None:  # fmt: skip
    """Answer; it is never held and passes no send gate, but for --later. TEXT as - is read from standard input."""
    from deskapp.services import attachments, reading, reports, scheduled, tickets

    desk = writing_desk()
    found = reading.by_number(desk, number)
    files = [attachments.add(desk, each) for each in attach]
    if later:
        due = int(str(reports.value_from_text(desk, "until", later)))
        changes = scheduled.send_later(desk, found, _text(text), due, solve=solve, attachments=files)
        say({"id": changes.made}, "The reply is saved; it leaves at its time.", as_json=as_json)
        return
    changes = tickets.reply(desk, found, _text(text), solve=solve, attachments=files)
    say({"id": changes.made}, "The reply is saved; it goes out with the next sync.", as_json=as_json)


@ticket.command("withdraw")
@click.argument("number")
@click.argument("which", default="")
@JSON
def ticket_withdraw(number: str, which: str, as_json: bool) -> None:
    """Take back a reply that was to leave later; WHICH is its code in `ticket show`, where there are several."""
    from deskapp.domain.errors import Refused
    from deskapp.services import reading, scheduled

    desk = writing_desk()
    waiting = reading.ticket(desk, reading.by_number(desk, number)).scheduled
    meant = [each for each in waiting if each.id.endswith(which.lower())]
    if len(meant) != 1:
        raise Refused("choice.open", what=f"one of {len(waiting)} replies that wait, by its code in ticket show")
    scheduled.withdraw(desk, meant[0].id)
    say({"id": meant[0].id}, "Taken back.", as_json=as_json)


@ticket.command("note")
@click.argument("number")
@click.argument("text")
@ATTACH
@JSON
def ticket_note(number: str, text: str, attach: tuple[Path, ...], as_json: bool) -> None:
    """Leave an internal note; who is named as @login or @Name is told. TEXT as - is read from standard input."""
    from deskapp.services import attachments, mentions, reading, tickets

    desk = writing_desk()
    found = reading.by_number(desk, number)
    files = [attachments.add(desk, each) for each in attach]
    said = _text(text)
    meant = mentions.meant(desk, found, said)
    changes = tickets.note(desk, found, said, attachments=files)
    told = [name for _, name in meant.told]
    lines = ["The note is saved."]
    lines += [f"Told: {', '.join(told)}."] if told else []
    lines += [f"Not told, the ticket is closed to them: {', '.join(meant.kept_out)}."] if meant.kept_out else []
    lines += [f"Not told, several people are called so: {', '.join(meant.unclear)}."] if meant.unclear else []
    answer = {"id": changes.made, "told": told, "not_told": [*meant.kept_out, *meant.unclear]}
    say(answer, "\n".join(lines), as_json=as_json)


@ticket.command("worked")
@click.argument("number")
@click.argument("minutes")
@click.argument("what", default="")
@click.option("--day", default="", help="As 2026-11-30; today when left out.")
@JSON
def ticket_worked(number: str, minutes: str, what: str, day: str, as_json: bool) -> None:
    """Write down minutes of your own work on a ticket, and what for."""
    from deskapp.services import reading, worked

    desk = writing_desk()
    found = reading.by_number(desk, number)
    made = worked.note_time(desk, found, minutes, what, day).made
    say({"id": made}, f"Written down: {minutes} minutes.", as_json=as_json)


@ticket.command("attachment")
@click.argument("number")
@click.argument("name")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File or folder to write it to.")
@JSON
def ticket_attachment(number: str, name: str, out: Path, as_json: bool) -> None:
    """Write an attached file to disk; it is fetched from the hub where it is not here yet."""
    from deskapp.services import attachments, reading

    desk = joined_desk()
    found = attachments.find(desk, reading.by_number(desk, number), name)
    path = attachments.save(desk, found.space, found.file, out)
    say({"path": str(path), "sha256": found.file.sha, "size": found.file.size}, f"Saved {path}.", as_json=as_json)


@ticket.command("assign")
@click.argument("number")
@click.argument("who")
@JSON
def ticket_assign(number: str, who: str, as_json: bool) -> None:
    """Assign to a person (login) or move to a team (name); "" gives it back to its team."""
    from deskapp.domain.errors import NotFound
    from deskapp.services import people, reading, tickets

    desk = writing_desk()
    found = reading.by_number(desk, number)
    try:
        person = people.by_login(desk, who) if who else ""
    except NotFound:
        tickets.move(desk, found, people.team_by_name(desk, who))
        say({"id": found, "team": who}, f"Moved to {who}.", as_json=as_json)
        return
    tickets.assign(desk, found, person)
    say({"id": found, "assignee": who}, f"Assigned to {who}." if who else "Given back to the team.", as_json=as_json)


def _text(given: str) -> str:
    """What was typed, or the whole of standard input for "-"."""
    return sys.stdin.read() if given == "-" else given


def _simple(name: str, help_text: str, service: str, *, text: str = "", done: str) -> None:
    """A command that calls one service with a ticket and perhaps one text."""

    def run(number: str, as_json: bool, **more: str) -> None:
        from deskapp.services import reading, reports, tickets

        desk = writing_desk()
        found = reading.by_number(desk, number)
        values = [reports.value_from_text(desk, text, value) for value in more.values()]
        getattr(tickets, service)(desk, found, *values)
        say({"id": found}, done, as_json=as_json)

    run.__doc__ = help_text
    command: Callable[..., Any] = JSON(run)
    if text:
        command = click.argument(text)(command)
    ticket.command(name)(click.argument("number")(command))


_simple("take", "Take the ticket yourself.", "take", done="It is yours.")
_simple("close", "Solve with a solution in a few words.", "close", text="solution", done="Solved.")
_simple("reopen", "Open it again.", "reopen", done="Open again.")
_simple("label", "Add a label.", "add_label", text="label", done="Labelled.")
_simple("unlabel", "Remove a label.", "drop_label", text="label", done="The label is removed.")
_simple("link", "Link to another ticket.", "link", text="other", done="Linked.")


@ticket.command("snooze")
@click.argument("number")
@click.argument("until")
@click.option("--why", default="", help="In one line; said again when it wakes.")
@JSON
def ticket_snooze(number: str, until: str, why: str, as_json: bool) -> None:
    """Hide until a time, as 2026-11-30 14:00."""
    from deskapp.services import reading, reports, tickets

    desk = writing_desk()
    found = reading.by_number(desk, number)
    tickets.snooze(desk, found, int(str(reports.value_from_text(desk, "until", until))), reason=why)
    say({"id": found}, "Snoozed.", as_json=as_json)


@ticket.command("wait")
@click.argument("number")
@click.argument("kind", type=click.Choice(["customer", "person", "team", "supplier", "ticket", "date"]))
@click.argument("who", default="")
@click.option("--until", default="", metavar="WHEN", help="When it wakes by itself, as 2026-11-30 08:00.")
@click.option("--tell", is_flag=True, help="Tell the customer in a sentence, that leaves in two minutes.")
@JSON
def ticket_wait(number: str, kind: str, who: str, until: str, tell: bool, as_json: bool) -> None:
    """Let the ticket wait on the customer, a person (login), a team, a supplier, another ticket or a date."""
    from deskapp.services import people, reading, reports, waiting

    if kind in ("person", "team", "ticket") and not who:
        raise click.UsageError(f"Say on which {kind} it waits.")
    desk = writing_desk()
    found = reading.by_number(desk, number)
    looked_up: dict[str, Callable[[Desk, str], str]] = {
        "person": people.by_login,
        "team": people.team_by_name,
        "ticket": reading.by_number,
    }
    wakes = int(str(reports.value_from_text(desk, "until", until))) if until else 0
    waiting.wait(desk, found, kind, looked_up[kind](desk, who) if kind in looked_up else who, wakes, tell=tell)
    say({"id": found}, "It waits.", as_json=as_json)


@ticket.command("workaround")
@click.argument("number")
@click.argument("words")
@click.option("--lasting", default="", metavar="WHEN", help="When the fix that lasts is promised, as 2026-11-30 08:00.")
@click.option("--note", default="", help="For colleagues alone.")
@click.option("--quiet", is_flag=True, help="The customer is neither told nor asked whether he can work now.")
@click.option("--same-cause", is_flag=True, help="Its parts and what it caused can work again too.")
@JSON
def ticket_workaround(
    number: str, words: str, lasting: str, note: str, quiet: bool, same_cause: bool, as_json: bool
) -> None:  # fmt: skip
    """Say how the customer can work again for now: the haste rests, and he reads it in two minutes. WORDS as - is read from
    standard input.
    """
    from deskapp.services import reading, reports, workaround

    desk = writing_desk()
    found, said = reading.by_number(desk, number), _text(words)
    by = int(str(reports.value_from_text(desk, "lasting_by", lasting))) if lasting else 0
    plan = workaround.plan(desk, found, said, by)
    also = plan.parts if same_cause else ()
    told = "" if quiet else plan.sentence
    workaround.give(desk, found, said, by, ask=not quiet, note=note, also=also)
    lines = ["It is noted how the customer can work for now."]
    lines += ["He reads in two minutes:", "", told] if told else []
    lines += [f"So do the customers of {len(also)} more tickets."] if also and not quiet else []
    say({"id": found, "told": told, "also": list(also)}, "\n".join(lines), as_json=as_json)


@ticket.command("settle")
@click.argument("number")
@click.argument("field")
@click.option("--take-other", is_flag=True, help="Take the value that lost; without it, what stands is kept.")
@JSON
def ticket_settle(number: str, field: str, take_other: bool, as_json: bool) -> None:
    """Decide between two values that `deskapp conflicts` shows."""
    from deskapp.services import reading, tickets

    desk = writing_desk()
    found = reading.by_number(desk, number)
    cards = [each for each in reading.ticket(desk, found).cards if each.field == field]
    for each in cards:
        tickets.settle(desk, each.doc, each.key, take_other)
    say({"settled": len(cards)}, f"{len(cards)} decided.", as_json=as_json)
