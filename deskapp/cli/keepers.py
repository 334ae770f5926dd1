"""Commands for whoever keeps a hub: people, teams, computers, and how it stands."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from deskapp.cli.frame import JSON, home, login_name, say
from deskapp.cli.office import hub

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from deskapp.hub.protocol import Hub

URL = click.option("--url", default="", help="The hub; without it the one this home has joined or made.")
LOGIN = click.argument("login", callback=login_name)


def _opened(url: str) -> AbstractContextManager[Hub]:
    from deskapp.services import hub_people, office

    return hub_people.reached(url or office.hub_of(home()))


@hub.command("add-person")
@LOGIN
@URL
@click.option("--customer", is_flag=True, help="Only asks and follows requests; no agent.")
@click.option("--space", default="", help="The space this agent works in (desk when left out).")
@click.option("--name", default="", help="The person's full name.")
@click.option("--password", is_flag=True, help="Ask for a password of this login (or take DESKAPP_NEW_PASSWORD).")
def hub_add_person(login: str, url: str, customer: bool, space: str, name: str, password: bool) -> None:
    """Let a person in; again it changes what the person may do."""
    from deskapp.services import hub_people, office

    secret = ""
    if password:
        secret = os.environ.get("DESKAPP_NEW_PASSWORD") or click.prompt(
            f"Password of {login}", hide_input=True, confirmation_prompt=True
        )
    url = url or office.hub_of(home())
    with _opened(url) as opened:
        hub_people.add_person(opened, login, name=name, customer=customer, space=space, password=secret)
    click.echo(f"{login} may join with: deskapp join {office.address_for(url, login)} --as {login}")


@hub.command("remove-person")
@LOGIN
@URL
@JSON
def hub_remove_person(login: str, url: str, as_json: bool) -> None:
    """Let a person in no more, from this moment; the card stays in the history."""
    from deskapp.services import hub_people

    with _opened(url) as opened:
        done = hub_people.remove_person(opened, login)
    text = f"{login} cannot reach the hub any more, nor can {len(done.computers)} of that person's computers."
    say({"person": done.person, "spaces": list(done.spaces), "computers": list(done.computers)}, text, as_json=as_json)


@hub.command("move-person")
@LOGIN
@click.argument("old")
@click.argument("new")
@URL
def hub_move_person(login: str, old: str, new: str, url: str) -> None:
    """Let an agent work in the space NEW instead of OLD, from this moment."""
    from deskapp.services import hub_people

    with _opened(url) as opened:
        hub_people.move_person(opened, login, old, new)
    click.echo(f"{login} works in {new} now, and in {old} no more.")


@hub.command("add-team")
@click.argument("space")
@click.option("--name", required=True, help="What people call the team.")
@URL
def hub_add_team(space: str, name: str, url: str) -> None:
    """Make a team with a space of its own, which only its members read."""
    from deskapp.services import hub_people

    with _opened(url) as opened:
        hub_people.add_team(opened, space, name)
    click.echo(f"{name} has the space {space}. Let people in with: deskapp hub add-person LOGIN --space {space}")


@hub.command("revoke-device")
@click.argument("device")
@URL
def hub_revoke_device(device: str, url: str) -> None:
    """Let one computer work with the hub no more, such as a lost one. `deskapp hub status` lists them."""
    from deskapp.services import hub_people

    with _opened(url) as opened:
        hub_people.revoke_device(opened, device)
    click.echo(f"The computer {device} cannot work with the hub any more.")


@hub.command("status")
@URL
@JSON
def hub_status(url: str, as_json: bool) -> None:
    """How the hub stands: heads, sizes, computers and their last contact, duties."""
    from deskapp.services import hub_status as standing

    with _opened(url) as opened:
        data = standing.hub_data(opened)
    say(data, _standing(data), as_json=as_json)


def _standing(data: dict[str, Any]) -> str:
    lines = [f"{data['hub']}: {data['engine']}, schema {data['schema']}, {data['size'] / 1e6:.1f} MB"]
    for each in data["spaces"]:
        name = f"{each['id'] or 'personal spaces'}"
        lines.append(
            f"  {name:24} {each['operations']:>9} operations {each['documents']:>9} documents {each['members']:>6} members"
        )
    lines.append(f"{len(data['logins'])} logins, {data['erased']} operations erased")
    lines += [f"  holds {each['name']} until {_time(each['until'])}: {each['device']}" for each in data["duties"]]
    lines += [f"  a call has been running for {each['ms'] / 1000:.0f} s ({each['what']})" for each in data["slow"]]
    lines.append(f"{len(data['computers'])} computers")
    for each in data["computers"]:
        state = "revoked " + _time(each["revoked"]) if each["revoked"] else "last contact " + _time(each["seen"])
        lines.append(f"  {each['id']} {each['login'] or each['owner']:20} since {_time(each['registered'])}, {state}")
    return "\n".join(lines)


def _time(ms: int | None) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M") if ms else "not known"
