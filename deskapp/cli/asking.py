"""Commands to ask a colleague or a team beside a ticket, and to answer what one was asked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, reading_desk, say, writing_desk
from deskapp.cli.tickets import ticket

if TYPE_CHECKING:
    from deskapp.services.desk import Desk


@ticket.command("ask")
@click.argument("number")
@click.argument("who")
@click.argument("question")
@click.option("--excerpt", multiple=True, metavar="ID", help="A public message that goes along, by its code in `ticket show`.")
@click.option("--due", default="", metavar="WHEN", help="Until when, as 2026-11-30 14:00.")
@JSON
def ticket_ask(number: str, who: str, question: str, excerpt: tuple[str, ...], due: str, as_json: bool) -> None:
    """Ask a person (login) or a team (name); you keep the ticket. QUESTION as - is read from standard input."""
    from deskapp.domain.errors import NotFound
    from deskapp.services import asking, people, reading, reports

    desk = writing_desk()
    found = reading.by_number(desk, number)
    public = [each.id for each in reading.ticket(desk, found).messages if each.audience == "customer"]
    shown = [each for each in public if any(each.endswith(code.lower()) for code in excerpt)]
    until = int(str(reports.value_from_text(desk, "until", due))) if due else 0
    try:
        to = {"helper": people.by_login(desk, who)}
    except NotFound:
        to = {"team": people.team_by_name(desk, who)}
    changes = asking.ask(desk, found, _text(question), excerpts=shown, due=until, **to)
    say({"id": changes.made}, f"Asked {who}.", as_json=as_json)


@ticket.command("support")
@click.argument("number")
@click.argument("reason")
@click.option("--to", "login", default="", metavar="LOGIN", help="Further up the line; one step, when left out.")
@click.option("--due", default="", metavar="WHEN", help="Until when, as 2026-11-30 14:00; a working day, when left out.")
@JSON
def ticket_support(number: str, reason: str, login: str, due: str, as_json: bool) -> None:
    """Ask for support one step up your line, never through anybody the ticket is about."""
    from deskapp.services import people, reading, reports, support

    desk = writing_desk()
    found = reading.by_number(desk, number)
    until = int(str(reports.value_from_text(desk, "until", due))) if due else 0
    to = people.by_login(desk, login) if login else ""
    changes = support.ask(desk, found, _text(reason), person=to, due=until)
    say({"id": changes.made}, "Asked.", as_json=as_json)


@command_line.group("asked", invoke_without_command=True)
@JSON
@click.pass_context
def asked(context: click.Context, as_json: bool) -> None:
    """What you were asked; `answer`, `decline` and `thank` take a code of this list or of `ticket show`."""
    from deskapp.services import asking

    if context.invoked_subcommand is not None:
        return
    desk = reading_desk()
    rows = asking.asked_of_me(desk) if desk else []
    lines = [f"{each.id[-8:]}  {each.state:<8} {each.asker_name}: {' '.join(each.question.split())[:70]}" for each in rows]
    say([asking.as_data(each) for each in rows], "\n".join(lines) or "Nobody asks you anything.", as_json=as_json)


@asked.command("answer")
@click.argument("code")
@click.argument("text")
@JSON
def asked_answer(code: str, text: str, as_json: bool) -> None:
    """Answer whoever asked, and nobody else. TEXT as - is read from standard input."""
    from deskapp.services import asking

    desk = writing_desk()
    say({"id": asking.answer(desk, _meant(desk, code), _text(text)).made}, "Answered.", as_json=as_json)


@asked.command("decline")
@click.argument("code")
@click.argument("word", default="")
@JSON
def asked_decline(code: str, word: str, as_json: bool) -> None:
    """Say that you cannot help, with a word or without."""
    from deskapp.services import asking

    desk = writing_desk()
    say({"id": asking.decline(desk, _meant(desk, code), word).made}, "They know that you cannot help.", as_json=as_json)


@ticket.command("cross")
@click.argument("number")
@click.argument("word", default="")
@JSON
def ticket_cross(number: str, word: str, as_json: bool) -> None:
    """Hand a ticket over because it crosses a line, with a private WORD to whoever takes it."""
    from deskapp.services import crossing, reading

    desk = writing_desk()
    done = crossing.hand_over(desk, reading.by_number(desk, number), _text(word) if word else "")
    say({"id": done.made, "to": done.number}, f"It goes to {done.number}, with everything as it was written.", as_json=as_json)


@command_line.command("crossings")
@click.argument("team")
@click.option("--no", is_flag=True, help="No longer.")
@JSON
def crossings(team: str, no: bool, as_json: bool) -> None:
    """Say that a TEAM takes what crosses a line, from every team; without one it goes to the lead."""
    from deskapp.services import crossing, people

    desk = writing_desk()
    found = people.team_by_name(desk, team)
    crossing.set_team(desk, found, not no)
    say({"id": found}, f"{team} takes it no longer." if no else f"{team} takes what crosses a line.", as_json=as_json)


@ticket.command("thank")
@click.argument("number")
@JSON
def ticket_thank(number: str, as_json: bool) -> None:
    """Thank everybody who answered a question about the ticket and has not been thanked."""
    from deskapp.services import asking, reading

    desk = writing_desk()
    asks = reading.ticket(desk, reading.by_number(desk, number)).asks
    answered = [each for each in asks if each.state in ("answered", "declined")]
    for each in answered:
        asking.thank(desk, each.id)
    say({"thanked": len(answered)}, f"{len(answered)} thanked.", as_json=as_json)


def _meant(desk: Desk, code: str) -> str:
    from deskapp.domain.errors import NotFound
    from deskapp.services import asking

    for each in asking.asked_of_me(desk):
        if each.id.endswith(code.lower()) or each.of.endswith(code.lower()):
            return each.id
    raise NotFound("ask.unknown", id=code)


def _text(given: str) -> str:
    return sys.stdin.read() if given == "-" else given
