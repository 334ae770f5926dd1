"""What is held about a person, and why something of it goes or stays, in the window's words."""

from __future__ import annotations

from deskapp.services.person_report import Words
from deskapp.ui.i18n import translate


def words() -> Words:
    """Everything a copy says in words of its own."""
    return Words(
        translate("PersonData", "{name}: everything that is held about this person"),
        translate("PersonData", "From {hub} and this computer, {time}"),
        _parts(),
        _why(),
        translate("PersonData", "What an erasure would leave, and why"),
        {
            "notes": translate("PersonData", "Left out, because they are the team’s own: internal notes ({count})"),
            "changes": translate(
                "PersonData", "Left out: what belongs to others and was only changed by this person ({count})"
            ),
        },
        translate("PersonData", "named as: {fields}"),
        translate("PersonData", "Login at the hub: {login}"),
        translate("PersonData", "Computer: {name} ({id})"),
        translate("PersonData", "and {count} more"),
    )


def _parts() -> dict[str, str]:
    return {
        "card": translate("PersonData", "the card"),
        "tickets": translate("PersonData", "tickets"),
        "messages": translate("PersonData", "messages"),
        "absences": translate("PersonData", "absences"),
        "reached": translate("PersonData", "how to reach the person"),
        "own": translate("PersonData", "the person’s own notes"),
        "worked": translate("PersonData", "minutes worked"),
        "responsibilities": translate("PersonData", "responsibilities"),
        "other": translate("PersonData", "anything else"),
        "log": translate("PersonData", "the log"),
    }


def _why() -> dict[str, str]:
    return {
        "own": translate("PersonData", "it belongs to the person alone"),
        "reached": translate("PersonData", "it was only kept to reach the person"),
        "gone": translate("PersonData", "the person has left, and nobody needs the card"),
        "old": translate("PersonData", "it was done longer ago than it has to be kept"),
        "works": translate("PersonData", "the person still works here, and names and rights depend on it"),
        "open": translate("PersonData", "it is not done yet"),
        "kept": translate("PersonData", "it is not old enough yet"),
        "asked": translate("PersonData", "done tickets are to be kept"),
        "others": translate("PersonData", "it belongs to somebody else’s matter"),
        "answers": translate("PersonData", "the person answers for it: name somebody else first"),
        "log": translate(
            "PersonData", "it only says who changed what, and every later entry rests on it"
        ),
        "right": translate("PersonData", "only those who write there, or whoever looks after the hub, may erase it"),
    }
