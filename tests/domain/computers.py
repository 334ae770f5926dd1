"""Simulated computers that edit offline and meet in a hub's order, and a judge who does not trust `apply`.

The judge keeps his own account of who knew what: for each operation the ids its writer had, and what his screen
showed. From that alone he says what must still be there at the end.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from deskapp.domain.documents import document_type
from deskapp.domain.fields import SILENT
from deskapp.domain.merge import Document, base_for, edition, fold, same
from deskapp.domain.operation import Operation, body_of, canonical, operation_of

if TYPE_CHECKING:
    from collections.abc import Collection

DOCS = ("d1", "d2")
KIND = "ticket"
VALUES: dict[str, tuple[Any, ...]] = {
    "subject": tuple("abcdefghijkl"),
    "category": ("a", "b"),
    "priority": (0, 1, 2, 3),
    "status": ("open", "solved", "closed", "waiting"),
    "confidential": (True, False),
    "assignee": ("", "anna", "ben"),
    "colour": (None, 1, True, ["x"], {"k": "v"}),  # a field this program does not know
}
LABELS = ("vpn", "a/b")


@dataclass
class Account:
    """What the judge writes down of one operation."""

    operation: Operation
    knew: frozenset[str]
    showed: dict[str, Any]
    cards: frozenset[str]


@dataclass
class Computer:
    """One device: its confirmed documents, what it has not shared, and a clock that may be wrong."""

    device: str
    skew: int
    name: str = ""
    since: int = 0
    place: int = 0
    n: int = 0
    clock: int = 0
    confirmed: dict[str, Document] = field(default_factory=dict)
    pending: list[Operation] = field(default_factory=list)

    def view(self, doc: str) -> Document | None:
        """What this computer shows: what is confirmed, own unshared work on top."""
        mine = [each for each in self.pending if each.doc == doc]
        confirmed = self.confirmed.get(doc)
        return fold(confirmed, mine) if mine else confirmed


class Office:
    """Some computers and a hub, which is nothing but a log."""

    def __init__(self, skews: tuple[int, ...] = (0, 90_000, -90_000)) -> None:
        self.log: list[Operation] = []
        self.accounts: dict[str, Account] = {}
        # The third is from a program that does not say where it writes.
        self.computers = [Computer(f"device{i}", skew, ("desk-1", "laptop", "")[i % 3]) for i, skew in enumerate(skews)]
        self.now = 1_800_000_000_000

    # ---- what people do

    def write(
        self, who: int, doc: str, verb: str, values: dict[str, Any], base: dict[str, Any] | None = None
    ) -> Operation:
        """One operation on a computer, kept there until it syncs."""
        computer, self.now = self.computers[who], self.now + 7
        view = computer.view(doc)
        computer.n += 1
        computer.clock = max(computer.clock + 1, self.now + computer.skew << 16)
        operation = Operation(
            id=f"op{len(self.accounts):03d}", stamp=computer.clock, device=computer.device, actor=f"person{who}",
            n=computer.n, space="desk", root=doc, doc=doc, type=KIND, verb=verb, values=values,
            base=base_for(view, values) if base is None else base, intent=verb, group="g", happened=self.now,
            computer=computer.name, away=computer.since if computer.pending else 0,
        )  # fmt: skip
        shown = view["values"] if view else {}
        known = {each.id for each in self.log[: computer.place]} | {each.id for each in computer.pending}
        self.accounts[operation.id] = Account(
            operation, frozenset(known), {name: shown[name] for name in values if name in shown},
            frozenset(view["cards"]) if view else frozenset(),
        )  # fmt: skip
        computer.pending.append(operation)
        return operation

    def edit(self, who: int, doc: str, values: dict[str, Any]) -> Operation:
        return self.write(who, doc, "set" if self.computers[who].view(doc) else "make", values)

    def label(self, who: int, doc: str, name: str) -> Operation:
        view = self.computers[who].view(doc)
        base = {"*": view["deleted"]} if view and view["deleted"] else {}
        return self.write(who, doc, "add", {"labels": [name]}, base)

    def unlabel(self, who: int, doc: str, name: str) -> None:
        view = self.computers[who].view(doc)
        adds = view["sets"].get("labels", {}).get(name) if view else None
        if adds:
            self.write(who, doc, "drop", {"labels": [name]}, {"labels": {name: adds}})

    def delete(self, who: int, doc: str) -> None:
        view = self.computers[who].view(doc)
        if view and not view["deleted"]:
            self.write(who, doc, "delete", {}, {"*": edition(view)})

    def settle(self, who: int, doc: str, which: int, take_other: bool) -> None:
        view = self.computers[who].view(doc)
        if not view or not view["cards"]:
            return
        key, card = sorted(view["cards"].items())[which % len(view["cards"])]
        if take_other and card["field"] != "*":
            self.edit(who, doc, {card["field"]: card["value"]})
        self.write(who, doc, "settle", {"cards": [key]}, {})
        if take_other and card["field"] == "*":
            self.delete(who, doc)

    def ask_again(self, who: int, doc: str, which: int) -> None:
        """Somebody takes back what he has decided himself, as undo does."""
        view = self.computers[who].view(doc)
        mine = [
            key
            for each in self.accounts.values()
            if each.operation.actor == f"person{who}" and each.operation.doc == doc and each.operation.verb == "settle"
            for key in each.operation.values.get("cards", ())
        ]
        if view and mine:
            key = mine[which % len(mine)]
            field, _, loser = key.partition(":")
            lost = self.accounts[loser].operation
            card = {
                "field": field, "value": "deleted" if field == "*" else lost.values[field], "stamp": lost.stamp,
                "device": lost.device, "actor": lost.actor, "happened": lost.happened,
            }  # fmt: skip
            if lost.computer or lost.away:
                card |= {"computer": lost.computer, "away": lost.away}
            self.write(who, doc, "settle", {"open": {key: card}}, {})

    # ---- how it travels

    def pull(self, who: int) -> None:
        computer = self.computers[who]
        for operation in self.log[computer.place :]:
            computer.confirmed[operation.doc] = self.through_json(
                fold(computer.confirmed.get(operation.doc), [operation])
            )
        computer.place = len(self.log)

    def sync(self, who: int) -> None:
        self.pull(who)
        computer = self.computers[who]
        self.log += [travelled(each) for each in computer.pending]
        computer.pending = []
        computer.since = self.now
        self.pull(who)

    def everyone_syncs(self) -> None:
        for _ in range(2):
            for who in range(len(self.computers)):
                self.sync(who)

    @staticmethod
    def through_json(document: Document) -> Document:
        again: Document = json.loads(canonical(document))
        return again

    def of(self, doc: str) -> list[Operation]:
        return [each for each in self.log if each.doc == doc]


def travelled(operation: Operation) -> Operation:
    """The operation as it comes out of the hub."""
    return operation_of(
        body_of(operation), id=operation.id, device=operation.device, actor=operation.actor, n=operation.n,
        space=operation.space, root=operation.root, doc=operation.doc,
    )  # fmt: skip


# ---- what may happen

_who = st.integers(0, 2)
_doc = st.sampled_from(("d1", "d1", "d1", "d2"))
_names = st.sampled_from(sorted(VALUES))
_values = st.lists(_names, min_size=1, max_size=3, unique=True).flatmap(
    lambda names: st.fixed_dictionaries({name: st.sampled_from(VALUES[name]) for name in names})
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), _who, _doc, _values),
        st.tuples(st.just("edit"), _who, _doc, _values),
        st.tuples(st.just("label"), _who, _doc, st.sampled_from(LABELS)),
        st.tuples(st.just("label"), _who, _doc, st.sampled_from(LABELS)),
        st.tuples(st.just("unlabel"), _who, _doc, st.sampled_from(LABELS)),
        st.tuples(st.just("unlabel"), _who, _doc, st.sampled_from(LABELS)),
        st.tuples(st.just("delete"), _who, _doc),
        st.tuples(st.just("settle"), _who, _doc, st.integers(0, 3), st.booleans()),
        st.tuples(st.just("ask_again"), _who, _doc, st.integers(0, 3)),
        st.tuples(st.just("sync"), _who),
        st.tuples(st.just("sync"), _who),
        st.tuples(st.just("pull"), _who),
    ),
    max_size=40,
)


def played(program: list[tuple[Any, ...]]) -> Office:
    """An office after a program of steps, everyone in step at the end."""
    office = Office()
    for name, *arguments in program:
        getattr(office, name)(*arguments)
    office.everyone_syncs()
    return office


# ---- the judge


def judge(office: Office, doc: str, document: Document) -> None:
    """Everything that was said about a document is still there, in one of the ways the laws allow."""
    _values_are_there(office, doc, document)
    _labels_are_there(office, doc, document)
    _deletes_are_right(office, doc, document)
    for key, card in document["cards"].items():
        lost = office.accounts[key.rpartition(":")[2]].operation
        said = (lost.actor, lost.device, lost.happened, lost.computer, lost.away)
        told = (card["actor"], card["device"], card["happened"], card.get("computer", ""), card.get("away", 0))
        assert told == said, "a card says who, when, where and offline since"
    adds = {each for elements in document["sets"].values() for ids in elements.values() for each in ids}
    named = {*document["versions"].values(), *adds, *filter(None, [document["deleted"]])}
    assert set(document["writes"]) == named, "equal state must be equal text"


def _settled(office: Office, doc: str) -> set[str]:
    """Keys of cards that somebody settled and that his screen showed."""
    return {
        key
        for each in office.of(doc)
        if each.verb == "settle"
        for key in each.values.get("cards", ())
        if key in office.accounts[each.id].cards
    }


def _values_are_there(office: Office, doc: str, document: Document) -> None:
    setters = {each.id: each for each in office.of(doc) if each.verb in ("make", "set")}
    named = {name for each in setters.values() for name in each.values}
    assert set(document["values"]) == set(document["versions"]) == named
    settled = _settled(office, doc)
    for name in named:
        if document_type(KIND).field(name).rule == SILENT:
            continue
        winner = document["versions"][name]
        assert canonical(setters[winner].values[name]) == canonical(document["values"][name])
        kept = {winner}
        for key, card in document["cards"].items():
            if card["field"] == name:
                loser = setters[key.rsplit(":", 1)[1]]
                assert canonical(card["value"]) == canonical(loser.values[name])
                assert (card["actor"], card["device"], card["happened"]) == (loser.actor, loser.device, loser.happened)
                kept.add(loser.id)
        kept |= {key.rsplit(":", 1)[1] for key in settled if key.startswith(f"{name}:")}
        kept = _with_what_they_replaced(kept, {each.id: each for each in setters.values() if name in each.values}, name)
        for each in setters.values():
            if name not in each.values:
                continue
            account = office.accounts[each.id]
            replaced = each.base.get(name)
            assert (replaced in account.knew and name in account.showed) if replaced else name not in account.showed
            if replaced:  # what an operation says it replaced is what the screen showed
                assert canonical(setters[replaced].values[name]) == canonical(account.showed[name])
            assert each.id in kept, f"{name} of {each.id} was overwritten in silence"


def _with_what_they_replaced(kept: set[str], setters: dict[str, Operation], name: str) -> set[str]:
    """These, what their writers knowingly replaced, what says the same as one of these, and so on."""
    kept = set(kept)
    before = -1
    while len(kept) != before:
        before = len(kept)
        kept |= {base for each in kept if (base := setters[each].base.get(name))}
        equal = {canonical(setters[each].values[name]) for each in kept}
        kept |= {each.id for each in setters.values() if canonical(each.values[name]) in equal}
    return kept


def _labels_are_there(office: Office, doc: str, document: Document) -> None:
    operations = office.of(doc)
    left: dict[str, list[str]] = {}
    for each in operations:
        if each.verb == "add":
            (name,) = each.values["labels"]
            if not _is_dropped(office, each, operations):
                left.setdefault(name, []).append(each.id)
    assert document["sets"].get("labels", {}) == {name: sorted(ids) for name, ids in left.items()}


def _is_dropped(office: Office, add: Operation, operations: list[Operation]) -> bool:
    """True when somebody who had seen a label put on took it off."""
    (name,) = add.values["labels"]
    return any(
        other.verb == "drop" and name in other.values["labels"] and add.id in office.accounts[other.id].knew
        for other in operations
    )


def _said_alike(edit: Operation, edits: list[Operation], knew: Collection[str]) -> bool:
    """True when whoever knew these had seen the same values from somebody else."""
    return edit.verb in ("make", "set") and all(
        any(other.id in knew and name in other.values and same(other.values[name], value) for other in edits)
        for name, value in edit.values.items()
    )


def _deletes_are_right(office: Office, doc: str, document: Document) -> None:
    operations = office.of(doc)
    edits = [each for each in operations if each.verb in ("make", "set", "add")]
    if document["deleted"]:
        knew = office.accounts[document["deleted"]].knew
        for each in edits:  # a label that was put on and taken off again left nothing to be seen
            gone = each.verb == "add" and _is_dropped(office, each, operations)
            assert each.id in knew or gone or _said_alike(each, edits, knew), "an edit was deleted unseen"
    settled = _settled(office, doc)
    answered = False
    for each in operations:
        if each.verb == "delete":
            key = f"*:{each.id}"
            undone = any(other.base.get("*") == each.id for other in edits)
            answered = (
                answered or document["deleted"] == each.id or key in document["cards"] or key in settled or undone
            )
            assert answered, "a wish to delete was lost"
