"""What is known about a person beside the card of the house: how a team reaches him, and what is his own.

The desk ring (`desk_card`) lies in the team's space; its person reads all of it in his own (`desk_note`), and what he says
about it (`desk_word`) stands before what the team wrote. The own ring (`own_topic`) lies in his personal space, and each
whom he names has a copy (`own_share` there, `own_told` in the reader's). None of it is searched or counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fields import SILENT, DocumentType, Field
from deskapp.domain.reach import REPEATS, SPELL_KINDS, Reach, windows_of
from deskapp.domain.snippet import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deskapp.domain.merge import Document

TABLE = "ring"
FORMS = ("informal", "formal")
REGISTERS = ("plain", "technical")
WAYS = ("phone", "mail", "chat", "visit", "desk")
TOPICS = ("wishes", "ambitions", "hours", "skills")
"""What a person may say for himself: wishes, ambitions, why his hours are as they are, what he would like to learn."""

CHOICES: dict[str, tuple[str, ...]] = {"form": FORMS, "register": REGISTERS, "language": LANGUAGES, "channel": WAYS}
TIMES = ("hours", "quiet")
FIELDS = (*CHOICES, *TIMES)
"""What a team keeps of how somebody is reached. There is no field for a note, and none for a number."""

_FIELDS = (
    *(Field(name, "choice", SILENT, choices=choices) for name, choices in CHOICES.items()),
    *(Field(name, "data", SILENT) for name in TIMES),  # domain/reach.py: windows_of
)
_PERSON = Field("person", "person", SILENT, column=True)
_TOPIC = (Field("topic", "choice", SILENT, choices=TOPICS), Field("text", "long", SILENT))

TYPES = (
    DocumentType("desk_card", (_PERSON, Field("team", "team", SILENT), *_FIELDS), table=TABLE),
    DocumentType(
        "desk_note",  # what its person has of a desk card, with the name and the space of the team
        (_PERSON, Field("team", "team", SILENT), Field("team_name", rule=SILENT), Field("space", rule=SILENT), *_FIELDS),
        table=TABLE, delivered=True,
    ),
    DocumentType(
        "desk_word",  # what he says about it; the newest says all he wants otherwise
        (_PERSON, Field("said", "data", SILENT), Field("happened", "time", SILENT)), table=TABLE,
    ),
    DocumentType("own_topic", (_PERSON, *_TOPIC), table=TABLE),
    DocumentType("own_share", (_PERSON, Field("reader", "person", SILENT), *_TOPIC), table=TABLE),
    DocumentType("own_told", (_PERSON, *_TOPIC), table=TABLE, delivered=True),
)  # fmt: skip

_SPELL_FIELDS = (
    Field("kind", "choice", SILENT, choices=SPELL_KINDS), Field("why", rule=SILENT),
    Field("every", "choice", SILENT, choices=REPEATS), Field("first", rule=SILENT), Field("last", rule=SILENT),
    Field("since", "number", SILENT), Field("until", "number", SILENT),
)  # fmt: skip

UNIT_TYPES = (
    # the card of a department, in the house; what two wrote at once of its needs is shown to a person
    DocumentType("unit_card", (Field("unit", rule=SILENT), Field("needs", "long"), Field("standing", "long")), table="unit"),
    DocumentType("unit_spell", (Field("unit", rule=SILENT), *_SPELL_FIELDS), table="unit"),  # domain/reach.py
)


class Known(NamedTuple):
    """What holds of how a team reaches a person, and which of it he said himself."""

    values: dict[str, Any]
    said: frozenset[str]


def known(card: Mapping[str, Any], words: Iterable[Document], person: str) -> Known:
    """A desk card as it holds: the newest word of its person stands before what the team wrote.

    Words of anybody else do not count, whoever brought them.
    """
    own = [each for each in words if not each["deleted"] and each["values"].get("person") == person]
    newest = max(own, key=lambda each: (_moment(each), each["id"]), default=None)
    said = newest["values"].get("said") if newest is not None else None
    said = {name: value for name, value in said.items() if name in FIELDS} if isinstance(said, dict) else {}
    values = {name: fitting(name, said.get(name, card.get(name))) for name in FIELDS}
    return Known({name: value for name, value in values.items() if value}, frozenset(said))


def fitting(name: str, value: Any) -> Any:
    """A value of FIELDS as it may be shown, or nothing."""
    if name in CHOICES:
        return value if value in CHOICES[name] else ""
    return [[list(each.days), each.since, each.until] for each in windows_of(value)]


def reach_of(values: Mapping[str, Any], zone: str) -> Reach:
    """How somebody is reached by what a desk card says."""
    return Reach(
        str(values.get("register") or ""), str(values.get("channel") or ""), windows_of(values.get("hours")),
        windows_of(values.get("quiet")), zone,
    )  # fmt: skip


def _moment(document: Document) -> int:
    found = document["values"].get("happened")
    return found if type(found) is int else 0
