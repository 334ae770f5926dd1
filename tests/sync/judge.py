"""A judge who does not trust the program: he writes down who wrote what, knowing what, and says what must follow.

He reads nothing but operations (their envelope and what they carry) and the finished documents; he folds nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from deskapp.services.desk import Desk

Document = dict[str, Any]
QUIET = {
    "number", "opened_at", "opened_by", "solved_at", "external_id", "author", "audience", "language", "happened", "seen",
    "in_reply_to", "corrects", "moved_to", "attachments", "delivery",
}  # fmt: skip
"""Fields whose losers nobody needs to see."""

FINISHED = ("solved", "closed")
MOST_LEAD = 5 * 60_000  # ms that a clock may be ahead and still be followed
SLACK = 60_000  # for what is written in one go


@dataclass(frozen=True, slots=True)
class Said:
    """An operation as its writer made it, and what his computer had of this root at that moment.

    `aside` of it is what a restored hub had lost and its maker not brought again: it may have gone from the screen.

    `at` is the true time, `slow` and `fast` how far (ms) this computer's clock was from it at its lowest and highest.
    """

    id: str
    home: str
    actor: str
    space: str
    root: str
    doc: str
    type: str
    verb: str
    values: dict[str, Any]
    base: dict[str, Any]
    stamp: int
    knew: frozenset[str]
    at: int = 0
    slow: int = 0
    fast: int = 0
    aside: frozenset[str] = frozenset()


class History:
    """Everything that was said in a run. `wrote` is called after each thing that somebody did at a desk."""

    def __init__(self) -> None:
        self.said: dict[str, Said] = {}
        self._seen_to: dict[str, int] = {}
        self._clocks: dict[str, tuple[int, int]] = {}
        self._begun: dict[str, int] = {}
        self._visible: dict[str, set[str]] = {}

    def start(self, home: str, desk: Desk, copy_of: str = "") -> None:
        """What is at this computer now was not said in this run, or by the one it is a copy of."""
        self._seen_to[home] = _newest(desk)
        self._begun[home] = int(desk.replica.meta("clock") or 0) >> 16
        self._visible[home] = set()
        if copy_of in self._clocks:
            self._clocks[home] = self._clocks[copy_of]

    def wrote(self, home: str, desk: Desk, at: int, skew: int) -> list[Said]:
        """Take down what is new and unsent on this computer; what a transaction took back is not there."""
        slow, fast = self._clocks.get(home, (skew, skew))
        slow, fast = self._clocks[home] = min(slow, skew), max(fast, skew)
        fast = max(fast, self._begun[home] - at)  # its stamps go on from where they were
        rows = desk.replica.read(
            "SELECT local, lower(hex(id)), actor, space, lower(hex(root)), lower(hex(doc)), body FROM op"
            " WHERE local > ? AND seq IS NULL AND intent <> 'void' ORDER BY local",
            (self._seen_to.get(home, 0),),
        )
        found = desk.replica.read("SELECT lower(hex(id)) FROM parked WHERE reason = 'restored'")
        aside = frozenset(id_ for (id_,) in found)
        news: list[Said] = []
        for local, id_, actor, space, root, doc, text in rows:
            if id_ in self.said:
                continue
            body = json.loads(text)
            knew = desk.replica.read(
                "SELECT lower(hex(id)) FROM op WHERE root = ? AND local < ?", (bytes.fromhex(root), local)
            )
            said = Said(
                id_, home, actor, space, root, doc, body["type"], body["verb"], body["values"], body["base"], body["stamp"],
                aside.union(each for (each,) in knew), at, slow, fast, aside,
            )  # fmt: skip
            self.said[id_] = said
            news.append(said)
        self._seen_to[home] = _newest(desk)
        return news

    def looked(self, home: str, desk: Desk, *, erased: Collection[str] = (), set_back: bool = False) -> None:
        """Somebody looks at his computer: what he wrote is there, and so is all he ever saw there.

        What was refused and kept aside can be seen too; what was handed over or `erased` (roots and documents) may go from
        sight, and so may other people's words that a hub which was `set_back` has lost.
        """
        rows = desk.replica.read("SELECT lower(hex(id)) FROM op UNION SELECT lower(hex(id)) FROM parked")
        now = {id_ for (id_,) in rows if id_ in self.said}
        handed = {each.root for each in self.said.values() if each.verb == "hand_over"}
        staying = {each.id for each in self.said.values() if not {each.root, each.doc} & {*handed, *erased}}
        gone = set() if set_back else (self._visible[home] & staying) - now
        assert not gone, f"{home} saw {sorted(gone)} before, and now no more"
        own = {id_ for id_ in staying if self.said[id_].home == home} - now
        assert not own, f"{home} wrote {sorted(own)}, and does not see it"
        self._visible[home] = now

    def maker(self, doc: str) -> Said:
        """The operation that made a document."""
        return next(each for each in self.said.values() if each.doc == doc and each.verb == "make")

    # ---- what must follow

    def strangers(self, one: str, other: str) -> bool:
        """True where neither writer had seen the other's operation."""
        return one != other and one not in self.said[other].knew and other not in self.said[one].knew

    def may_be_strangers(self, one: str, other: str) -> bool:
        """The same, or where one had gone from the screen when the other was written."""
        return self.strangers(one, other) or one in self.said[other].aside or other in self.said[one].aside

    def writers(self) -> Mapping[tuple[str, str], list[Said]]:
        """Who set each field of each document, in the order it was said."""
        found: dict[tuple[str, str], list[Said]] = {}
        for each in self.said.values():
            if each.verb in ("make", "set"):
                for name in each.values:
                    found.setdefault((each.doc, name), []).append(each)
        return found

    def false_cards(
        self, documents: Iterable[Document], *, one_person: bool = True, log: Mapping[str, int] | None = None
    ) -> list[str]:
        """Cards that nobody should see: no two people set this field differently without having seen each other.

        With `one_person` a person may be in conflict with himself, at two computers. `log` is where operations stand in
        that of a hub that was restored: what somebody had only seen lose may reach it after what he wrote then.
        """
        writers = self.writers()
        wrong = []
        for document in documents:
            for key, card in document["cards"].items():
                loser = self.said.get(key.rsplit(":", 1)[1])
                if loser is None:
                    wrong.append(f"{key}: nobody said that")
                    continue
                others = (
                    [each for each in self.said.values() if each.doc == loser.doc]
                    if card["field"] == "*"
                    else [each for each in writers[loser.doc, card["field"]] if each.values[card["field"]] != card["value"]]
                )  # fmt: skip
                if not any(
                    (self.may_be_strangers(each.id, loser.id) or (log and self._late(each, loser, log)))
                    and (one_person or each.actor != loser.actor) for each in others
                ):
                    wrong.append(f"{key} of {document['id']}: {loser.actor} was in nobody's way")
        return wrong

    def _late(self, one: Said, other: Said, log: Mapping[str, int]) -> bool:
        """True where one of two was known to the other's writer and came after it, but was not what he replaced."""
        first, last = sorted((one, other), key=lambda each: log.get(each.id, 0))
        return last.id in first.knew and last.id not in first.base.values()

    def unruly_cards(self, documents: Iterable[Document]) -> list[str]:
        """Cards whose value should have won by the published rules against everything it met unseen."""
        writers = self.writers()
        wrong = []
        for document in documents:
            for key, card in document["cards"].items():
                loser = self.said.get(key.rsplit(":", 1)[1])
                if loser is None or card["field"] == "*":
                    continue
                name = card["field"]
                met = [each for each in writers[loser.doc, name] if self.strangers(each.id, loser.id)]
                if met and not any(_beats(name, each, loser) for each in met):
                    wrong.append(f"{key} of {document['id']} should stand: {card['value']!r}")
        return wrong

    def idle_cards(self, documents: Iterable[Document]) -> list[str]:
        """Cards about nothing: both sides say the same, or somebody whose screen showed them has settled them."""
        settled = {key for each in self.said.values() if each.verb == "settle" for key in each.values.get("cards", ())}
        return [
            f"{key} of {document['id']}: {card['value']!r}"
            for document in documents
            for key, card in document["cards"].items()
            if key in settled
            or (card["field"] != "*" and _text(document["values"][card["field"]]) == _text(card["value"]))
        ]

    def overlooked(self, documents: Iterable[Document]) -> list[str]:
        """Fields that people set differently without having seen each other, and that nobody is asked about."""
        standing = {each["id"]: each for each in documents}
        settled = {key for each in self.said.values() if each.verb == "settle" for key in each.values["cards"]}
        wrong = []
        for (doc, name), said in self.writers().items():
            document = standing.get(doc)
            if document is None or name in QUIET:
                continue
            last = [each for each in said if not any(each.id in other.knew for other in said)]
            values = {_text(each.values[name]) for each in last}
            for each in last:  # who went on from the same value has answered it
                before = {_text(other.values[name]) for other in said if other.id in each.knew}
                values -= before - {_text(each.values[name])}
            shown = {key for key in (*document["cards"], *settled) if key.startswith(f"{name}:")}
            if len(values) - 1 > len(shown):
                wrong.append(f"{name} of {doc}: {sorted(values)}, but {len(shown)} cards")
        return wrong

    def wrong_stamps(self) -> list[str]:
        """Who writes after having seen has the later stamp, but clocks that are far ahead drag nobody along."""
        wrong = []
        last: dict[str, Said] = {}
        for each in self.said.values():
            before = last.get(each.home)
            if before is not None and each.stamp <= before.stamp:
                wrong.append(f"{each.id} is stamped before what was written on the same computer")
            for other in map(self.said.get, each.knew):
                if other is None or other.stamp < each.stamp:
                    continue
                if (other.stamp >> 16) - other.at - each.slow <= MOST_LEAD:
                    wrong.append(f"{each.id} is stamped before what its writer had seen")
            if (each.stamp >> 16) - each.at - each.fast > MOST_LEAD + SLACK:
                wrong.append(f"{each.id} is stamped far ahead of its writer's clock")
            last[each.home] = each
        return wrong

    def out_of_order(self, log: Sequence[str]) -> list[str]:
        """Operations that stand in a log (ids in its order) before something their writer had seen in it: what was said
        in answer to something must reach nobody before it.
        """
        place = {id_: at for at, id_ in enumerate(log)}
        return [
            f"{id_} stands before {other}, which its writer had seen"
            for id_, at in place.items()
            if id_ in self.said
            for other in self.said[id_].knew
            if place.get(other, -1) > at
        ]

    def double_answers(self, agents: frozenset[str]) -> set[tuple[str, str]]:
        """Pairs of public answers (their documents) to one customer whose writers had not seen each other's."""
        by_root: dict[str, list[Said]] = {}
        for each in self.said.values():
            if (
                each.type == "message" and each.verb == "make" and each.values["audience"] == "customer"
                and each.actor in agents and each.values["author"] == each.actor
            ):  # fmt: skip
                by_root.setdefault(each.root, []).append(each)
        return {
            (one.doc, other.doc)
            for answers in by_root.values()
            for one, other in combinations(answers, 2)
            if one.actor != other.actor and self.strangers(one.id, other.id)
        }

    def answered_both(self, one: str, other: str, agents: frozenset[str]) -> bool:
        """True where an agent who had seen both of these answers has written to the customer since."""
        both = {self.maker(one).id, self.maker(other).id}
        return any(
            both <= each.knew and each.actor in agents and each.values["audience"] == "customer"
            for each in self.said.values()
            if each.type == "message" and each.verb == "make"
        )


def _beats(name: str, one: Said, other: Said) -> bool:
    """The published rules, written down a second time."""
    value, lost = one.values[name], other.values[name]
    if value == lost:
        return False
    if name in ("confidential", "assignee") and bool(value) != bool(lost):
        return bool(value)
    if name == "priority" and isinstance(value, int) and isinstance(lost, int):
        return value > lost
    if name == "status" and (value in FINISHED) != (lost in FINISHED):
        return lost in FINISHED
    return one.stamp >= other.stamp


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _newest(desk: Desk) -> int:
    row = desk.replica.one("SELECT max(local) FROM op")
    return int(row[0] or 0) if row else 0
