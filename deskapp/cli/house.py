"""Commands about the house: whom to ask, and what nobody answers for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deskapp.cli.frame import JSON, command_line, reading_desk, say

if TYPE_CHECKING:
    from deskapp.services.whom import Answer, Contact


@command_line.command("whom")
@click.argument("matter")
@click.option("--for", "login", default="", help="Who asks (login, name or address); you, when left out.")
@click.option("--language", default="en", help="In which names are told: en, de, fi, hu, tr or ar.")
@JSON
def whom_to_ask(matter: str, login: str, language: str, as_json: bool) -> None:
    """Whom do I ask about MATTER? The nearest who answers for it, who stands in, and who is next in line."""
    from deskapp.services import matters, people, whom

    desk = reading_desk()
    if desk is None:
        say([], "Nobody is known here yet: join a hub first.", as_json=as_json)
        return
    found = whom.ask(desk, matter, people.by_login(desk, login) if login else "", language)
    lines = [
        f"{matters.name(each.category, language) if not each.category.startswith(whom.TEAM) else each.first.text(language)}: "
        + _told(each, language)
        for each in found.answers
    ]
    if not lines and found.intake is not None:
        lines = [f"Nobody is named for that. {_reached(found.intake, language)} takes in what has no place yet."]
    say([_data(each, language) for each in found.answers], "\n".join(lines), as_json=as_json)


@command_line.command("gaps")
@JSON
def gaps(as_json: bool) -> None:
    """What nobody answers for, what two answer for, and who stands nowhere: the gaps and clashes of the house."""
    from deskapp.services import responsibilities

    desk = reading_desk()
    if desk is None:
        say([], "Nobody is known here yet: join a hub first.", as_json=as_json)
        return
    seen = responsibilities.matrix(desk)
    data = [
        {"kind": each.kind, "category": each.category,
         "people": [seen.names[one].text("en") for one in each.people if one in seen.names]}
        for each in seen.gaps
    ]  # fmt: skip
    lines = [" · ".join(filter(None, (str(each["kind"]), str(each["category"]), ", ".join(each["people"])))) for each in data]
    say(data, "\n".join(lines) or "No gaps, no clashes.", as_json=as_json)


def _reached(one: Contact, language: str) -> str:
    return " · ".join(filter(None, (one.text(language), one.place, one.phone, one.email)))


def _told(answer: Answer, language: str) -> str:
    parts = [_reached(answer.first, language)]
    if answer.instead_of is not None:
        parts.append(f"stands in for {answer.instead_of.text(language)}, who is away")
    for words, some in (
        ("nearest", [answer.nearest] if answer.nearest else []), ("stands in", answer.others), ("then", answer.line),
    ):  # fmt: skip
        if some:
            parts.append(f"{words}: {', '.join(each.text(language) for each in some)}")
    return "; ".join(parts)


def _data(answer: Answer, language: str) -> dict[str, object]:
    def shown(one: Contact) -> dict[str, object]:
        return {
            "id": one.id, "name": one.text(language), "team": one.team, "place": one.place, "phone": one.phone,
            "email": one.email, "languages": list(one.languages),
        }  # fmt: skip

    return {
        "category": answer.category, "ask": shown(answer.first),
        "instead_of": shown(answer.instead_of) if answer.instead_of else None, "elsewhere": answer.elsewhere, "mine": answer.mine,
        "nearest": shown(answer.nearest) if answer.nearest else None, "stand_in": [shown(each) for each in answer.others],
        "line": [shown(each) for each in answer.line],
    }  # fmt: skip
