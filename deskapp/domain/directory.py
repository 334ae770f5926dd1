"""People of a source (a file, a directory server) and people here: who is who, and what would be said otherwise.

A person is known again by the id the source has for him, then by his login, then by his address. Where only name and
unit speak for it, or an address speaks for several, a person decides, and the decision is remembered.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.domain.fields import SILENT, DocumentType, Field
from deskapp.domain.fold_text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence, Set

TYPES = (
    DocumentType(
        "directory",  # a source of people, in the space of the company; its password is on each computer
        sets=("decided",),  # "id there|id here", and "id there|" for somebody new
        fields=(
            Field("name", rule=SILENT),
            Field("where", "data", SILENT),
            Field("columns", "data", SILENT),
            Field("owns", "data", SILENT),
            Field("upto", rule=SILENT),  # the newest change that was read
            Field("full_at", "time", SILENT),  # when all was read the last time
            Field("ran_at", "time", SILENT),
            Field("ran_by", "person", SILENT),
        ),
    ),
    DocumentType("photo", fields=(Field("image", "data", SILENT),)),  # of a person, in base64
)

OWNABLE = ("name", "given", "family", "job", "unit", "place", "phone", "email", "manager", "photo")
"""What a source may keep on the card of a person. Not the login: he works under the one he has."""

MANY_LEFT = 10
"""Up to so many people may leave at once without anybody being asked twice; above it, up to half of them all."""

NEW = ""
"""In a decision: nobody of those who are here."""


class Theirs(NamedTuple):
    """Somebody as the source has them, for being known again."""

    id: str
    login: str
    email: str
    name: str
    unit: str


class Ours(NamedTuple):
    """Somebody here. `mark` is the id that this source has for them, `file_id` that of a file that came in once."""

    id: str
    login: str
    email: str
    name: str
    unit: str
    mark: str = ""
    file_id: str = ""


class Doubt(NamedTuple):
    """Somebody of the source who may be one of several people here; `why` is login, address or name."""

    theirs: Theirs
    candidates: tuple[str, ...]
    why: str


class Matched(NamedTuple):
    """Who is who: `same` gives the person here by the id there, `new` are ids of the source."""

    same: dict[str, str]
    new: tuple[str, ...]
    doubts: tuple[Doubt, ...]


class Deed(NamedTuple):
    """What would be written of one person. `kind` is new, changed, back or left; `was` what stands there now."""

    kind: str
    person: str
    name: str
    values: dict[str, Any]
    was: dict[str, Any]
    photo: bytes | None = None  # None = it stays as it is


class Plan(NamedTuple):
    """What a run would do; nothing is written yet. `linked` people here come from the source, `same` need nothing."""

    deeds: tuple[Deed, ...]
    doubts: tuple[Doubt, ...]
    same: int
    linked: int
    decided: tuple[str, ...]  # decisions to be remembered
    pictures_left_out: int  # too large, or no pictures
    upto: str
    whole: bool

    def of(self, kind: str) -> tuple[Deed, ...]:
        """The deeds of one kind."""
        return tuple(each for each in self.deeds if each.kind == kind)

    @property
    def too_many_leave(self) -> bool:
        """Whether so many would leave that the source is rather incomplete."""
        return len(self.of("left")) > max(MANY_LEFT, self.linked // 2)


def match(theirs: Sequence[Theirs], ours: Sequence[Ours], decided: Mapping[str, str], present: Set[str]) -> Matched:
    """Say who is who. `present` are all ids of the source, so that nobody is taken from somebody who is still there."""
    same: dict[str, str] = {}
    doubts: list[Doubt] = []
    new: list[str] = []
    taken: set[str] = set()
    here = {each.id for each in ours}

    def claim(id_: str, person: str) -> bool:
        if person in taken:
            return False
        same[id_] = person
        taken.add(person)
        return True

    marks = {each.mark: each.id for each in ours if each.mark}
    left = [each for each in theirs if not (each.id in marks and claim(each.id, marks[each.id]))]
    open_: list[Theirs] = []
    for each in left:
        choice = decided.get(each.id)
        if choice == NEW:
            new.append(each.id)
        elif choice is None or choice not in here or not claim(each.id, choice):
            open_.append(each)
    left = open_
    free = [each for each in ours if not each.mark or each.mark not in present]
    for key_theirs, key_ours, why in _WAYS:
        left = _round(left, [each for each in free if each.id not in taken], key_theirs, key_ours, why, claim, doubts)
    free = [each for each in free if each.id not in taken]
    names = _index(free, lambda each: fold(each.name).strip())
    for each in left:
        unit = fold(each.unit).strip()
        alike = [
            one for one in names.get(fold(each.name).strip(), ()) if not unit or fold(one.unit).strip() in ("", unit)
        ]
        if alike:
            doubts.append(Doubt(each, tuple(one.id for one in alike), "name"))
        else:
            new.append(each.id)
    return Matched(same, tuple(new), tuple(doubts))


_WAYS: tuple[tuple[Callable[[Theirs], str], Callable[[Ours], str], str], ...] = (
    (lambda each: f"{each.id}|{fold(each.name)}",  # one file's numbers are not another's
     lambda each: "" if each.mark or not each.file_id else f"{each.file_id}|{fold(each.name)}", "id"),
    (lambda each: each.login.strip().casefold(), lambda each: each.login.strip().casefold(), "login"),
    (lambda each: each.email.strip().casefold(), lambda each: each.email.strip().casefold(), "address"),
)  # fmt: skip


def _round(
    left: Iterable[Theirs], free: Iterable[Ours], key_theirs: Callable[[Theirs], str], key_ours: Callable[[Ours], str],
    why: str, claim: Callable[[str, str], bool], doubts: list[Doubt],
) -> list[Theirs]:  # fmt: skip
    """Take whoever is named once on both sides; several are a doubt. Returns who is still open."""
    left = list(left)
    index = _index(free, key_ours)
    often = Counter(key_theirs(each) for each in left)
    still = []
    for each in left:
        key = key_theirs(each)
        found = index.get(key, []) if key else []
        if len(found) == 1 and often[key] == 1 and claim(each.id, found[0].id):
            continue
        if found:
            doubts.append(Doubt(each, tuple(one.id for one in found), why))
        else:
            still.append(each)
    return still


def _index(people: Iterable[Ours], key: Callable[[Ours], str]) -> dict[str, list[Ours]]:
    found: dict[str, list[Ours]] = {}
    for each in people:
        if name := key(each):
            found.setdefault(name, []).append(each)
    return found
