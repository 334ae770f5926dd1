"""The table of document types: fields, merge rules, sets, what is searched, what is a column.

A new kind of document needs an entry here and nothing else below the services: clients that do not
know it keep it, fold it by the default rule and pass it on.
"""

from __future__ import annotations

from typing import Any

from deskapp.domain.absence import TICKETS as ABSENCE_TICKETS
from deskapp.domain.asking import WORDS
from deskapp.domain.directory import TYPES as DIRECTORY
from deskapp.domain.fields import HELD, HIGHER, RESTRICTIVE, SILENT, STATUS, DocumentType, Field
from deskapp.domain.reorganisation import TYPES as REORGANISATIONS
from deskapp.domain.rings import TYPES as RINGS
from deskapp.domain.rings import UNIT_TYPES
from deskapp.domain.snippet import PHASES
from deskapp.domain.workaround import WORKS

STATUSES = ("new", "open", "waiting", "solved", "closed")
PRIORITIES = ("low", "normal", "high", "urgent")
CHANNELS = ("desk", "mail", "phone", "visit", "chat", "import")
AUDIENCES = ("customer", "team")
PERSON_KINDS = ("employee", "supplier", "partner", "stakeholder", "shareholder", "external")
FORMS = ("informal", "formal")
WAITING_KINDS = ("", "customer", "person", "team", "supplier", "ticket", "date")
REVIEW_STATES = ("asked", "back")
SCHEDULED_STATES = ("waiting", "sent", "stopped")
LINKS = {
    "related": ("links", "links"),
    "duplicate": ("duplicate_of", "duplicates"),
    "cause": ("caused_by", "causes"),
}
"""How tickets are linked: the set of the one that says it, and that of the other one, so that both ends know."""
LINK_SETS = tuple(dict.fromkeys(name for pair in LINKS.values() for name in pair))
TICKET_KINDS = ("request", "incident", "question", "change", "problem")

_TICKET = DocumentType(
    "ticket",
    table="ticket",
    sets=("labels", "helpers", "followers", *LINK_SETS, "children", "joined", "settled", "steps", "ticked"),
    fields=(
        Field("number", column=True, rule=SILENT, edited=False),
        Field("foreign_number", column=True, searched=True),
        Field("subject", column=True, searched=True),
        Field("status", "choice", STATUS, column=True, choices=STATUSES, default="new"),
        Field("priority", "choice", HIGHER, column=True, choices=PRIORITIES, default=1),
        Field("kind", "choice", choices=TICKET_KINDS, default="request"),
        Field("category", column=True, searched=True),
        Field("channel", "choice", choices=CHANNELS, default="desk"),
        Field("language", column=True),
        Field("requester", "person", column=True),
        Field("on_behalf_of", "person", column=True),
        Field("team", "team", column=True),
        Field("assignee", "person", HELD, column=True),
        Field("purpose", searched=True),
        Field("needed_by", "time", column=True),
        Field("external_waiting", "flag", column=True),
        Field("due", "time", column=True),
        Field("next_word_by", "time", column=True),
        Field("snooze_until", "time", column=True),
        Field("snooze_reason", rule=SILENT, column=True),  # why it sleeps, said again when it wakes
        Field("return_at", "data", SILENT, edited=False),  # who was asked to keep it, and when it goes back to the team
        Field("return_heard", "time", SILENT, edited=False),  # the holder's computer has had that question
        Field("waiting_kind", "choice", column=True, choices=WAITING_KINDS),
        Field("waiting_on", column=True),
        Field("waiting_until", "time", column=True),  # when it wakes by itself
        Field("workaround", "long"),
        Field("works", "choice", SILENT, column=True, choices=WORKS, edited=False),  # what the customer says of it
        Field("lasting_by", "time"),  # when the fix that lasts is promised
        Field("eased", "data", SILENT, edited=False),  # what the workaround took the haste out of, as it was before
        Field("solution", "long", searched=True),
        Field("confidential", "flag", RESTRICTIVE),
        Field("parent", "ticket", column=True),
        Field("parent_space", rule=SILENT, edited=False),  # where the parent lives, if elsewhere
        Field("merged_into", "ticket", column=True),
        Field("moved_to", "ticket"),
        Field("opened_at", "time", SILENT, column=True, edited=False),
        Field("opened_by", "person", SILENT, edited=False),
        Field("solved_at", "time", SILENT, column=True, edited=False),
        Field("external_id", rule=SILENT, edited=False),
    ),
)

_MESSAGE_FIELDS = (
    Field("author", "person", SILENT, column=True),
    Field("audience", "choice", SILENT, column=True, choices=AUDIENCES),
    Field("channel", "choice", SILENT, choices=CHANNELS),
    Field("language", rule=SILENT),
    Field("body", "long", column=False, searched=True),
    Field("happened", "time", SILENT, column=True),
    Field("seen", rule=SILENT),
    Field("saw", "data", SILENT),  # ids of the public messages its writer's computer had
    Field("in_reply_to", rule=SILENT),
    Field("external_id", rule=SILENT, column=True),
    Field("corrects", rule=SILENT, column=True),
    Field("moved_to", rule=SILENT),
    Field("attachments", "data", SILENT),
    Field("delivery", "data", SILENT),  # person -> "phone" | "failed"; the rest is derived
    Field("bulk", "flag", SILENT),  # a sentence to many at once, which is no answer
    Field("asks", rule=SILENT),  # what its reader answers with one key (domain/workaround.py)
    Field("says", rule=SILENT),  # his answer
    Field("forwarded_to", rule=SILENT),  # a person or a mail address; its audience is the team
    Field("mentions", "data", SILENT),  # ids of who is named in a note and told of it
)

_MESSAGE = DocumentType("message", table="message", fields=_MESSAGE_FIELDS)

_PERSON = DocumentType(
    "person",
    table="person",
    sets=("teams",),
    fields=(
        Field("login", column=True, searched=True),
        Field("name", column=True, searched=True),
        Field("given", searched=True),
        Field("family", column=True, searched=True),
        Field("pronunciation"),  # how the name is said, in the person's own words
        Field("kind", "choice", choices=PERSON_KINDS),
        Field("job", column=True, searched=True),
        Field("unit", column=True, searched=True),
        Field("place", column=True, searched=True),
        Field("phone", searched=True),
        Field("email", column=True, searched=True),
        Field("zone"),
        Field("languages", "data", column=False),
        Field("form", "choice", choices=FORMS),
        Field("title"),
        Field("gender"),
        Field("manager", "person", column=True),
        Field("hours", "data"),
        Field("left", "time", column=True),
        Field("customer_only", "flag", column=True),
        Field("foreign_id", column=True),
        Field("source", rule=SILENT, edited=False),  # source.ID = the id that this source has for him
        Field("photo", rule=SILENT, edited=False),  # the hash of his picture, "" = none
        Field("statement", "long"),  # what the role is there for, in the person's own words
        Field("delivered", "long"),  # of a leader: what he delivered, in his own words (services/role_page.py)
        Field("owes", "data", SILENT),  # and what of the ledger he shows: [matter, other side, how often]
        Field("awaits", "data", SILENT),
    ),
)

_TEAM = DocumentType(
    "team",
    table="team",
    fields=(
        Field("name"),  # name.en, name.de, ...
        Field("space"),
        Field("lead", "person"),
        Field("return_after", "number", SILENT),  # working minutes without a deed (services/returning.py), 0 = never
        Field("intake", "flag", column=True),
        Field("crossings", "flag"),  # takes what crosses a line, from every team
        Field("phone"),
        Field("email"),
        Field("zone"),
        Field("hours", "data"),
        Field("left", "time"),
    ),
)

_SNIPPET = DocumentType(
    "snippet",
    table="snippet",
    fields=(
        Field("trigger", column=True, searched=True),
        Field("phase", "choice", column=True, choices=PHASES),
        Field("folder"),
        Field("keywords", "data", searched=True),
        Field("scope", "choice", column=True, choices=("personal", "team", "company")),
        Field("owner", "person"),
        Field("review", "time"),  # when somebody looks whether it still fits
        Field("before", rule=SILENT, edited=False),  # the snippet it was before others got it
        Field("title", searched=True),  # title.en, ...
        Field("text", "long", searched=True),  # text.en.formal, text.en.informal, ...
    ),
)

_FAVOURITES = DocumentType("favourites", (), sets=("snippets",))  # of one person, in his own space

_SCHEDULED = DocumentType(
    "scheduled",  # a reply that leaves later; it never leaves the team's space itself
    table="scheduled",
    fields=(
        Field("author", "person", SILENT, column=True),
        Field("text", "long"),
        Field("language", rule=SILENT),
        Field("due", "time", column=True),
        Field("seen", rule=SILENT),
        Field("finished", "flag", SILENT),  # the ticket was solved or closed when it was written
        Field("solve", "flag", SILENT),
        Field("attachments", "data", SILENT),
        Field("state", "choice", SILENT, column=True, choices=SCHEDULED_STATES, default="waiting"),
        Field("reason", rule=SILENT),  # why it was stopped: newer, closed
        Field("bulk", "flag", SILENT),
        Field("asks", rule=SILENT),
    ),
)

_REVIEW = DocumentType(
    "review",  # a draft that a colleague reads before its writer sends it; others of the team are not shown it
    table="review",
    fields=(
        Field("author", "person", SILENT, column=True),
        Field("reader", "person", SILENT, column=True),
        Field("text", "long", SILENT),
        Field("language", rule=SILENT),
        Field("attachments", "data", SILENT),  # what goes with it, for its reader to look at
        Field("handed_at", "time", SILENT),
        Field("state", "choice", SILENT, column=True, choices=REVIEW_STATES, default="asked"),
        Field("answer", "long", SILENT),  # the text as its reader would have it, "" = as it is
        Field("comment", "long", SILENT),
        Field("answered_at", "time", SILENT),
    ),
)

_KIN = DocumentType(
    "kin",  # what a team may know of a ticket in another's space: the status of a child, the needs of a parent
    table="kin",
    delivered=True,
    fields=(
        Field("role", "choice", SILENT, choices=("child", "parent")),
        Field("of", "ticket", SILENT, column=True),  # the ticket in this space that it is kin of
        Field("other", rule=SILENT),  # the ticket there, and its space
        Field("space", rule=SILENT),
        Field("number", rule=SILENT),
        Field("subject", rule=SILENT),
        Field("status", "choice", SILENT, choices=STATUSES),
        Field("team_name", rule=SILENT),
        Field("assignee_name", rule=SILENT),
        Field("next_word_by", "time", SILENT),
        Field("purpose", rule=SILENT),
        Field("needed_by", "time", SILENT),
        Field("external_waiting", "flag", SILENT),
        Field("heard", rule=SILENT),  # of a child: what its team has heard of the parent
    ),
)

_REQUEST = DocumentType(
    "request",
    table="request",
    delivered=True,
    fields=(
        Field("number", column=True, rule=SILENT),
        Field("subject", column=True),
        Field("status", "choice", SILENT, column=True, choices=STATUSES),
        Field("team_name", rule=SILENT),
        Field("assignee_name", rule=SILENT),
        Field("next_word_by", "time", SILENT),
        Field("lasting_by", "time", SILENT),
        Field("language", rule=SILENT),
        Field("team", "team"),
        Field("opened_at", "time", SILENT, column=True),
        Field("requester", "person", SILENT),
    ),
)

_REQUEST_MESSAGE = DocumentType(
    "request_message",
    table="message",
    delivered=True,
    fields=(*_MESSAGE_FIELDS, Field("author_name", rule=SILENT)),
)

_CROSSING = DocumentType(
    "crossing",  # a ticket crossed a line and was handed over; what was written until then, as it stood
    table="crossing",
    fields=(
        Field("by", "person", SILENT), Field("at", "time", SILENT), Field("word", "long", SILENT),
        Field("evidence", "data", SILENT),
    ),
)  # fmt: skip

_ASK_FIELDS = (
    Field("asker", "person", SILENT, column=True),
    Field("helper", "person", SILENT, column=True),
    Field("team", "team", SILENT, column=True),  # asked instead of one person: whoever of it answers first
    Field("question", "long", SILENT),
    Field("excerpts", "data", SILENT),  # [message, author's name, when, words]
    Field("due", "time", SILENT, column=True),
    Field("asked_at", "time", SILENT, column=True),
    Field("of", rule=SILENT),  # of a copy: the question it is of
)
_ASK_WORD_FIELDS = (
    Field("ask", "ticket", SILENT, column=True),  # the question itself, never a copy of it
    Field("author", "person", SILENT),
    Field("kind", "choice", SILENT, choices=WORDS),
    Field("body", "long", SILENT),
    Field("happened", "time", SILENT, column=True),
)

_ASK = DocumentType("ask", _ASK_FIELDS, table="ask")  # a question beside a ticket (domain/asking.py)
_ASK_WORD = DocumentType("ask_word", _ASK_WORD_FIELDS, table="ask_word")
_ASKED = DocumentType("asked", _ASK_FIELDS, table="ask", delivered=True)  # what whoever cannot read the ticket has of it
_ASKED_WORD = DocumentType("asked_word", _ASK_WORD_FIELDS, table="ask_word", delivered=True)

_VIEW = DocumentType(
    "view",  # of the queue (domain/views.py): whoever shares one wants the newest, and is not asked about another
    fields=(
        Field("name", rule=SILENT),
        Field("query", "data", SILENT),
        Field("icon", rule=SILENT),
        Field("colour", rule=SILENT),
        Field("density", rule=SILENT),
        Field("limit", "number", SILENT),
        Field("team", "team", SILENT),
        Field("owner", "person", SILENT),
    ),
)

_RESPONSIBILITY = DocumentType(
    "responsibility",  # a row of the matrix (domain/responsibility.py)
    sets=("units", "places", "languages", "kinds", "responsible", "accountable", "consulted", "informed", "declined"),
    fields=(Field("category"), Field("owner", "person"), Field("review", "time", SILENT)),
)

_MACRO = DocumentType(
    "macro",  # several changes kept as one row of data (domain/macro.py)
    fields=(
        Field("name", rule=SILENT),
        Field("steps", "data", SILENT),
        Field("team", "team", SILENT),
        Field("owner", "person", SILENT),
    ),
)

_WORKED = DocumentType(
    "worked",  # minutes of work on a ticket, as whoever worked wrote them down; never added up by person
    table="worked",
    fields=(
        Field("person", "person", SILENT), Field("day", rule=SILENT), Field("minutes", "number", SILENT),
        Field("what", rule=SILENT),
    ),
)  # fmt: skip

_CHECKLIST = DocumentType(
    "checklist",  # the steps a team has for a category; whoever changed them last wrote them whole
    table="checklist",
    fields=(Field("team", "team", SILENT), Field("category", rule=SILENT, column=True), Field("steps", "data", SILENT)),
)

_ABSENCE = DocumentType(
    "absence",  # domain/absence.py; whoever spoke last of it knows best, and nobody is asked to decide
    table="absence",
    fields=(
        Field("person", "person", SILENT, column=True),
        Field("since", "time", SILENT, column=True),
        Field("until", "time", SILENT, column=True),
        Field("stand_in", "person", SILENT),
        Field("tickets", "choice", SILENT, choices=ABSENCE_TICKETS, default="stay"),
        Field("by", "person", SILENT),  # who entered it
    ),
)

_HAND = DocumentType(
    "hand",  # help that a team asks for, or, with a helper, that is lent; whoever spoke last knows best
    table="hand",
    fields=(
        Field("team", "team", SILENT, column=True),
        Field("helper", "person", SILENT, column=True),
        Field("until", "time", SILENT, column=True),
        Field("since", "time", SILENT),
        Field("help", rule=SILENT),  # what was asked for
        Field("by", "person", SILENT),
        Field("note", "long", SILENT),
        Field("thanked", "person", SILENT),  # who said thank you
    ),
)

_WAIT_FIELDS = (  # who waits for what from whom (domain/ledger.py); its writer alone changes it, in his own space
    Field("what", rule=SILENT),
    Field("note", "long", SILENT),
    Field("owner", "person", SILENT),
    Field("receiver", rule=SILENT),  # a person or a team
    Field("receivers", "data", SILENT),  # who that is, and their leads
    Field("over", "data", SILENT),
    Field("givers", "data", SILENT),  # person or team -> [who hands in, their leads]
    Field("former", "data", SILENT),  # who saw it once, and sees it no more
    Field("every", rule=SILENT),
    Field("start", rule=SILENT),
    Field("at", "number", SILENT),
    Field("until", rule=SILENT),
    Field("remind", "number", SILENT),
    Field("made_at", "time", SILENT),
    Field("ended", "time", SILENT),
    Field("of", rule=SILENT),  # of a copy: the entry it is of
)
_WAIT_WORD_FIELDS = (
    Field("wait", "ticket", SILENT, column=True),  # the entry itself, never a copy of it
    Field("day", rule=SILENT),  # which of its dates
    Field("giver", rule=SILENT),
    Field("kind", rule=SILENT),
    Field("author", "person", SILENT),
    Field("by", "person", SILENT),  # who brought it
    Field("body", "long", SILENT),
    Field("happened", "time", SILENT),
    Field("of", rule=SILENT),
)

_WAIT = DocumentType("wait", _WAIT_FIELDS, table="wait")
_WAIT_WORD = DocumentType("wait_word", _WAIT_WORD_FIELDS, table="wait_word")
_WAITED = DocumentType("waited", _WAIT_FIELDS, table="wait", delivered=True)  # in the own space of the other side
_WAITED_WORD = DocumentType("waited_word", _WAIT_WORD_FIELDS, table="wait_word", delivered=True)

DOCUMENTS: dict[str, DocumentType] = {
    each.name: each
    for each in (
        _TICKET,
        _MESSAGE,
        _PERSON,
        _TEAM,
        _SNIPPET,
        _FAVOURITES,
        _SCHEDULED,
        _REVIEW,
        _KIN,
        _REQUEST,
        _REQUEST_MESSAGE,
        _CROSSING,
        _ASK,
        _ASK_WORD,
        _ASKED,
        _ASKED_WORD,
        _VIEW,
        _MACRO,
        _RESPONSIBILITY,
        _ABSENCE,
        _CHECKLIST,
        _WORKED,
        _HAND,
        _WAIT,
        _WAIT_WORD,
        _WAITED,
        _WAITED_WORD,
        *DIRECTORY,
        *REORGANISATIONS,
        *RINGS,
        *UNIT_TYPES,
        DocumentType("mark", table="mark", fields=(Field("ticket", "ticket", SILENT), Field("upto", "time", HIGHER))),
        DocumentType("device_key", (Field("signature", rule=SILENT),)),  # and below: domain/circles.py
        DocumentType("circle_key", (Field("wraps", "data", SILENT),)),
        DocumentType("circle_reader", (Field("out", "flag", SILENT),)),
        DocumentType("calendar", fields=(Field("name"), Field("free", "data"), Field("special", "data"))),
    )
}


def document_type(name: str) -> DocumentType:
    """The entry of a type; an unknown type folds by the default rule and has no columns."""
    return DOCUMENTS.get(name) or DocumentType(name, ())


_SHAPES: dict[str, tuple[type, ...]] = {"number": (int,), "time": (int,), "flag": (bool, int)}


def _shapes(kind: DocumentType) -> dict[str, tuple[type, ...]]:
    found = {}
    for each in kind.fields:
        if each.kind != "data":
            found[each.name] = (int,) if isinstance(each.default, int) else _SHAPES.get(each.kind, (str,))
    return found


_SHAPES_OF = {name: _shapes(kind) for name, kind in DOCUMENTS.items()}


def fitting(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values that are what their fields' kinds promise, for whoever shows them.

    A document keeps whatever another program wrote; a screen must open all the same.
    """
    shapes = _SHAPES_OF.get(kind, {})
    odd = [
        name
        for name, value in values.items()
        if value is not None and name in shapes and type(value) not in shapes[name]
    ]
    attachments = values.get("attachments")
    if attachments and not (isinstance(attachments, list) and all(map(_is_attachment, attachments))):
        odd.append("attachments")
    delivery = values.get("delivery")
    if delivery and not (isinstance(delivery, dict) and all(isinstance(each, str) for each in delivery.values())):
        odd.append("delivery")
    return {name: value for name, value in values.items() if name not in odd} if odd else values


def _is_attachment(found: Any) -> bool:
    return isinstance(found, list) and len(found) > 1 and isinstance(found[0], str) and isinstance(found[1], int)
