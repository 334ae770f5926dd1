"""What each recipient outside a space may see of a root, computed from the merged documents.

From a team's space a customer gets his request with status, who has it and the promised next word,
and the messages written for him. From his personal space the team gets the ticket and his messages.
Internal notes have audience "team" and never leave.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from deskapp.domain.ledger import sides_of
from deskapp.domain.operation import canonical, derived, passenger_id, personal_space
from deskapp.domain.reorganisation import SHARE as SHARED_DRAFT
from deskapp.domain.reorganisation import SHOWN as SHOWN_OF_DRAFT
from deskapp.domain.reorganisation import TOLD as TOLD_DRAFT
from deskapp.domain.rings import FIELDS as RING_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deskapp.domain.merge import Document

SHOWN_OF_TICKET = (
    "number", "subject", "status", "next_word_by", "lasting_by", "language", "team", "opened_at", "requester",
)  # fmt: skip
SHOWN_OF_MESSAGE = (
    "author", "audience", "channel", "language", "body", "happened", "in_reply_to", "corrects", "attachments",
    "asks", "says",
)  # fmt: skip
SHOWN_OF_ASK = ("asker", "helper", "team", "question", "excerpts", "due", "asked_at")
SHOWN_OF_ASK_WORD = ("ask", "author", "kind", "body", "happened")
INHERITED = ("purpose", "needed_by", "external_waiting")
"""What a child has of its parent, in whatever space it lives."""

SENT_OF_TICKET = ("number", "subject", "language", "team", "opened_at", "parent", "parent_space", *INHERITED)
SHOWN_OF_CHILD = ("number", "subject", "status", "next_word_by")
SHOWN_OF_PARENT = ("number", *INHERITED)
SHOWN_OF_DESK_CARD = ("person", "team", *RING_FIELDS)
SHOWN_OF_DESK_WORD = ("said", "happened")
SHOWN_OF_OWN = ("topic", "text")


@dataclass(frozen=True, slots=True)
class Copy:
    """One document for one space: always the whole copy, the newest replaces the older."""

    target: str
    doc: str
    root: str
    type: str
    values: dict[str, Any]
    withdrawn: bool = False


def recipients(ticket: Document) -> tuple[str, ...]:
    """Persons who may see the public side of a ticket, whatever spaces they read."""
    values = ticket["values"]
    found = [values.get("requester"), values.get("on_behalf_of")]
    if values.get("waiting_kind") == "person":
        found.append(values.get("waiting_on"))
    found += ticket["sets"].get("followers", {})
    found += ticket["sets"].get("helpers", {})
    return tuple(dict.fromkeys(each for each in found if each and isinstance(each, str)))


def copies_for_people(
    space: str,
    documents: Sequence[Document],
    reads_space: Callable[[str], bool],
    name_of: Callable[[str], str],
    origin_of: Callable[[str], str],
) -> list[Copy]:
    """Copies of one root for everyone who cannot read its space.

    `reads_space(person)` is true for those who read the original; `name_of(id)` gives the shown name of a
    person or team; `origin_of(document id)` the space a document came from ("" = written here), so that
    nobody gets an echo of his own words.
    """
    ticket = next((each for each in documents if each["type"] == "ticket"), None)
    if ticket is None:
        return []
    copies: list[Copy] = []
    for person in recipients(ticket):
        if reads_space(person):
            continue
        target = personal_space(person)
        values = {name: ticket["values"][name] for name in SHOWN_OF_TICKET if name in ticket["values"]}
        if ticket["values"].get("merged_into"):
            values |= {"status": "closed", "next_word_by": 0}  # it goes on in the other one
        values["assignee_name"] = _name(name_of, ticket, "assignee")
        values["team_name"] = _name(name_of, ticket, "team")
        copies.append(_copy(space, target, ticket, "request", values))
        for message in _public(documents):
            if origin_of(message["id"]) == target:
                continue
            shown = {name: message["values"][name] for name in SHOWN_OF_MESSAGE if name in message["values"]}
            shown["author_name"] = _name(name_of, message, "author")
            copies.append(_copy(space, target, message, "request_message", shown))
    return copies


def copies_for_asked(
    space: str,
    documents: Sequence[Document],
    reads_space: Callable[[str], bool],
    members_of: Callable[[str], Iterable[str]],
    origin_of: Callable[[str], str],
) -> list[Copy]:
    """Copies of the questions beside a ticket, for whoever is asked and cannot read the space: nothing else of it.

    Of a team everybody is asked: `members_of(team)` are its people.
    """
    copies: list[Copy] = []
    for ask in documents:
        if ask["type"] != "ask":
            continue
        said = [each for each in documents if each["type"] == "ask_word" and each["values"].get("ask") == ask["id"]]
        for person in asked(ask, members_of):
            if reads_space(person):
                continue
            target = personal_space(person)
            shown = {name: ask["values"][name] for name in SHOWN_OF_ASK if name in ask["values"]}
            copies.append(_copy(space, target, ask, "asked", {**shown, "of": ask["id"]}))
            for each in said:
                if origin_of(each["id"]) != target:
                    words = {name: each["values"][name] for name in SHOWN_OF_ASK_WORD if name in each["values"]}
                    copies.append(_copy(space, target, each, "asked_word", words))
    return copies


def asked(ask: Document, members_of: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Whom a question asks."""
    helper, team, asker = (ask["values"].get(name) for name in ("helper", "team", "asker"))
    found = [helper] if isinstance(helper, str) and helper else members_of(team) if isinstance(team, str) and team else []
    return tuple(dict.fromkeys(each for each in found if each != asker))


def copies_for_team(
    space: str, target: str, documents: Sequence[Document], origin_of: Callable[[str], str]
) -> list[Copy]:
    """What somebody wrote in his personal space, as the team's ticket, messages, and words on a question."""
    copies: list[Copy] = []
    for each in documents:
        if origin_of(each["id"]) or each["type"] not in ("request", "request_message", "asked_word", "desk_word"):
            continue
        if each["type"] == "desk_word":
            said = {name: each["values"][name] for name in SHOWN_OF_DESK_WORD if name in each["values"]}
            copies.append(_copy(space, target, each, "desk_word", said))
            continue
        if each["type"] == "asked_word":
            words = {name: each["values"][name] for name in SHOWN_OF_ASK_WORD if name in each["values"]}
            copies.append(_copy(space, target, each, "ask_word", words))
            continue
        if each["type"] == "request":
            values = {name: each["values"][name] for name in SENT_OF_TICKET if name in each["values"]}
            values |= {"status": "new", "channel": "desk", "priority": 1}
            copies.append(_copy(space, target, each, "ticket", values))
        else:
            values = {name: each["values"][name] for name in SHOWN_OF_MESSAGE if name in each["values"]}
            values["audience"] = "customer"
            copies.append(_copy(space, target, each, "message", values))
    return copies


def copies_for_sides(
    space: str, documents: Sequence[Document], came: Callable[[str], bool], reached: Callable[[str], bool]
) -> list[Copy]:
    """Copies of an entry of the ledger for both sides and their leads: each sees his part, and what is said of it.

    Whoever wrote the entry passes on what others said too, for a lead who came later; otherwise everybody brings his own
    words himself. `came(document id)` is true for what came from elsewhere, `reached(space)` for those who use deskapp.
    """
    entry = next((each for each in documents if each["type"] in ("wait", "waited")), None)
    if entry is None:
        return []
    mine = entry["type"] == "wait"
    sides = sides_of(entry["values"])
    of = entry["id"] if mine else str(entry["values"].get("of") or "")
    copies: list[Copy] = []
    for person in sorted(sides.people()):
        target = personal_space(person)
        if target == space or not reached(target):
            continue
        seen = sides.seen_by(person)
        if mine:
            shown = {name: value for name, value in entry["values"].items() if name != "former"}
            shown |= {"of": of, "givers": {each: list(map(list, sides.givers[each])) for each in seen}}
            copies.append(_copy(space, target, entry, "waited", shown))
        for word in documents:
            values = word["values"]
            if word["type"] not in ("wait_word", "waited_word") or values.get("giver") not in seen:
                continue
            if (mine or not came(word["id"])) and values.get("author") != person:
                said = {name: value for name, value in values.items() if name != "by"}
                copies.append(_copy(space, target, word, "waited_word", {"of": word["id"], **said}))
    former = entry["values"].get("former") if mine else None
    for person in former if isinstance(former, list) else ():
        target = personal_space(str(person))
        if target != space and person not in sides.people() and reached(target):
            copies.append(replace(_copy(space, target, entry, "waited", {}), withdrawn=True))
    return copies


def copies_for_its_person(
    space: str, documents: Sequence[Document], reads_space: Callable[[str], bool], name_of: Callable[[str], str]
) -> list[Copy]:
    """What a team keeps of how it reaches somebody, for himself, where he does not read its space."""
    copies = []
    for card in documents:
        person = card["values"].get("person") if card["type"] == "desk_card" else None
        if isinstance(person, str) and person and not reads_space(person):
            shown = {name: card["values"][name] for name in SHOWN_OF_DESK_CARD if name in card["values"]}
            shown |= {"team_name": _name(name_of, card, "team"), "space": space}
            copies.append(_copy(space, personal_space(person), card, "desk_note", shown))
    return copies


def copies_for_named(space: str, documents: Sequence[Document]) -> list[Copy]:
    """What somebody lets others read of his own ring, and his drafts: to each whom he named what he named him for."""
    copies = []
    for share in documents:
        told, fields = _SHARED.get(share["type"], ("", ()))
        reader = share["values"].get("reader") if told else None
        if isinstance(reader, str) and reader and personal_space(reader) != space:
            shown = {name: share["values"][name] for name in fields if name in share["values"]}
            copies.append(_copy(space, personal_space(reader), share, told, shown))
    return copies


_SHARED = {"own_share": ("own_told", SHOWN_OF_OWN), SHARED_DRAFT: (TOLD_DRAFT, SHOWN_OF_DRAFT)}


def copies_for_kin(
    space: str, ticket: Document, name_of: Callable[[str], str], kin: Sequence[Document]
) -> list[Copy]:
    """What the teams of its parent and of its children in other spaces may know of a ticket.

    `kin` are the documents that told this space of them. A parent's team sees how the child stands; a child's team what
    the parent is for, by when, and whether somebody outside waits, nothing else.
    """
    values = ticket["values"]
    copies: list[Copy] = []
    parent, there = values.get("parent"), values.get("parent_space")
    if parent and there and there != space:
        shown = {name: values[name] for name in SHOWN_OF_CHILD if name in values}
        heard: dict[str, Any] = next((each["values"] for each in kin if each["values"].get("role") == "parent"), {})
        copies.append(
            Copy(
                there, passenger_id(space, there, ticket["id"]), ticket["root"], "kin",
                {} if ticket["deleted"] else {
                    **shown, "role": "child", "of": parent, "other": ticket["id"], "space": space,
                    "team_name": _name(name_of, ticket, "team"), "assignee_name": _name(name_of, ticket, "assignee"),
                    "heard": needs_of(heard),
                },
                bool(ticket["deleted"]),
            )
        )  # fmt: skip
    for each in kin:
        child = each["values"]
        target = child.get("space")
        if child.get("role") != "child" or each["deleted"] or not target or target == space:
            continue
        shown = {name: values[name] for name in SHOWN_OF_PARENT if name in values}
        shown |= {"role": "parent", "of": child.get("other"), "other": ticket["id"], "space": space}
        doc = passenger_id(space, target, derived("kin", ticket["id"], str(child.get("other"))))
        copies.append(Copy(target, doc, ticket["root"], "kin", {} if ticket["deleted"] else shown, bool(ticket["deleted"])))
    return copies


def needs_of(values: dict[str, Any]) -> str:
    """A digest of what a child inherits, to see whether its team has heard of a change."""
    needs = canonical([values.get(name) or "" for name in SHOWN_OF_PARENT])
    return hashlib.sha256(needs.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _name(name_of: Callable[[str], str], document: Document, field: str) -> str:
    found = document["values"].get(field)
    return name_of(found) if isinstance(found, str) else ""


def _public(documents: Iterable[Document]) -> list[Document]:
    return [each for each in documents if each["type"] == "message" and each["values"].get("audience") == "customer"]


def _copy(space: str, target: str, document: Document, kind: str, values: dict[str, Any]) -> Copy:
    return Copy(
        target=target,
        doc=passenger_id(space, target, document["id"]),
        root=document["root"],
        type=kind,
        values={} if document["deleted"] else values,
        withdrawn=bool(document["deleted"]),
    )
