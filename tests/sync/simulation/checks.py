"""What must be true when all is quiet. None of it uses the merge, but for folding the log once more."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from deskapp.domain.documents import document_type
from deskapp.domain.fields import SILENT
from deskapp.domain.merge import fold
from deskapp.domain.operation import canonical, passenger_id, unpacked
from deskapp.hub.protocol import Head
from deskapp.replica import elsewhere, erasing, local, merging, store
from tests.sync.simulation.people import SECRET
from tests.sync.simulation.skew import NEWER, program

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from deskapp.hub.protocol import DocumentState, StoredOperation
    from deskapp.services.desk import Desk
    from tests.sync.simulation.run import Run, Said

SHOWN = ("number", "subject", "status", "next_word_by", "requester")
ALLOWED = {
    "moved": "handed over", "hand_over": "handed over", "erased": "erased", "passenger": "erased", "space": "right ended",
}  # fmt: skip
"""Why an operation may be kept aside, and what must have happened then."""
RESTORED = ("hub restored", "restored between two calls", "restored meanwhile")


class Final:
    """The hub as it is in the end: all logs, all documents."""

    def __init__(self, run: Run) -> None:
        self.run = run
        hub = run.hub
        self.logs: dict[str, list[StoredOperation]] = {}
        self.states: dict[str, dict[str, DocumentState]] = {}
        self.heads: dict[str, Head] = {}
        self._entries: dict[str, dict[str, list[StoredOperation]]] = {}
        for device in run.house.devices.values():
            for space, head in hub.heads(device=device).items():
                if space not in self.heads:
                    self.heads[space] = head
                    self.logs[space] = hub.pull(space, 0, 100_000, device=device)
                    self.states[space] = {each.doc: each for each in hub.states(space, "", 100_000, device=device)}
        rows = hub._rows("select space, doc, body from state")
        self.documents = {(space, doc): json.loads(body) for space, doc, body in rows}

    def folded(self, space: str, doc: str, newer: bool) -> str:
        """What the log makes of a document since it came here, or came back."""
        entries = self._entries.get(space)
        if entries is None:
            entries = self._entries[space] = {}
            for each in self.logs[space]:
                entries.setdefault(each.doc, []).append(each)
        mine = entries[doc]
        gone = [at for at, each in enumerate(mine, 1) if each.body is None or each.tombstone]
        mine = mine[gone[-1] if gone else 0 :]
        key = (newer, *((each.id, each.digest, each.device, each.n) for each in mine))
        if key not in _FOLDED:
            if len(_FOLDED) > 10_000:
                _FOLDED.clear()
            with program(newer):
                _FOLDED[key] = canonical(fold(None, [unpacked(each, space) for each in mine]))
        return _FOLDED[key]


_FOLDED: dict[tuple[object, ...], str] = {}
"""Documents by the salted digests of what they are folded of: many are the same in every run."""


def check(run: Run) -> None:
    """Nothing lost, nothing twice, everybody the same."""
    final = Final(run)
    logged: Counter[str] = Counter()
    for space, log in final.logs.items():
        _check_chain(space, log, final.heads[space])
        logged.update(each.id for each in log if each.origin is None and not each.tombstone)
        _check_fold(final, space)
    for home, desk in run.desks.items():
        _check_same(final, home, desk)
        _check_lists(home, desk)
    # Whose right ended forgets his own words there too; once it is back he meets them as a stranger's, and takes a new name.
    copied = ("profile copied", "laptop restored", "right ended")
    assert run.seen["renamed"] == 0 or any(run.struck[each] for each in copied), "nobody had copied anything"
    assert run.seen["repaired"] == 0, "a check found a difference: something went wrong before"
    parked = _check_rest(run, logged)
    if any(run.struck[each] for each in RESTORED):  # hub and computer were both set back
        parked |= dict.fromkeys(run.forgotten - logged.keys() - parked.keys(), "forgotten")
    lost = {each for each in run.said.keys() - logged.keys() - parked.keys() if not _erased(run, run.said[each])}
    assert not lost, f"{len(lost)} saved operations are lost: {[run.said[each] for each in sorted(lost)]}"
    assert not [each for each, times in logged.items() if times > 1]
    _check_values(final, parked)
    _check_deliveries(final)
    _check_erased(final)


def _erased(run: Run, said: Said) -> bool:
    return not run.erased.isdisjoint((said.doc, said.root))


def _check_chain(space: str, log: Sequence[StoredOperation], head: Head) -> None:
    value = ""
    numbers: dict[str, int] = {}
    for seq, each in enumerate(log, 1):
        assert each.seq == seq
        assert each.intact()
        value = each.hash_after(value, space)
        if each.origin is None and not each.tombstone:
            assert each.n == numbers.get(each.device, 0) + 1, "the order of a device"
            numbers[each.device] = each.n
    assert Head(len(log), value) == head


def _check_fold(final: Final, space: str) -> None:
    """Each document of the hub is what its log makes of it, by the rules of whoever folded it."""
    for doc, state in final.states[space].items():
        assert final.folded(space, doc, state.fold == NEWER) == state.body.decode(), (space, doc)


_ALL = " UNION ALL ".join(f"SELECT lower(hex(id)), doc, space FROM {table}" for table in store.TABLES)


def _check_same(final: Final, home: str, desk: Desk) -> None:
    """A replica has just the hub's documents, each by the rules of its program, but for what it has let go."""
    newer = home in final.run.newer
    all_here: dict[str, dict[str, str]] = {}
    for doc, text, of in desk.replica.read(_ALL):
        all_here.setdefault(of, {})[doc] = text
    for each in final.run.hub.spaces(desk.person):
        here = all_here.get(each.id, {})
        let_go = elsewhere.roots(desk.replica.connection(), each.id)
        there = {
            doc: state.body.decode() if (state.fold == NEWER) == newer else final.folded(each.id, doc, newer)
            for doc, state in final.states[each.id].items()
            if state.root not in let_go
        }
        assert here == there, (home, each.id, [doc for doc in {*here, *there} if here.get(doc) != there.get(doc)])


def _check_lists(home: str, desk: Desk) -> None:
    """What lists show of a ticket is what its documents, and those joined with it, make of it."""
    connection = desk.replica.connection()
    columns = f"SELECT lower(hex(id)), {', '.join(local.COLUMNS)} FROM ticket ORDER BY id"
    before = connection.execute(columns).fetchall()
    roots = {root for (root,) in connection.execute("SELECT lower(hex(root)) FROM ticket")}
    connection.execute("SAVEPOINT anew")
    store.refresh_roots(connection, roots, desk.person)
    after = connection.execute(columns).fetchall()
    connection.execute("ROLLBACK TO anew")
    connection.execute("RELEASE anew")
    assert before == after, (home, [(one, two) for one, two in zip(before, after, strict=True) if one != two])


def _check_rest(run: Run, logged: Collection[str]) -> dict[str, str]:
    """Nothing is unsent, no shadow is left; what was parked has its reason. Returns operation -> reason.

    What somebody keeps aside for its maker may be `logged` in a space that he does not read.
    """
    parked: dict[str, str] = {}
    set_back = {run.said[each].root for each in run.forgotten & run.said.keys()}
    for home, desk in run.desks.items():
        connection = desk.replica.connection()
        assert merging.unshared_count(connection) == 0, f"{home} has unsent work"
        assert connection.execute("SELECT count(*) FROM shadow").fetchone() == (0,)
        rows = connection.execute("SELECT lower(hex(id)), reason, space, lower(hex(root)) FROM parked")
        for id_, reason, space, root in rows:
            nobody_comes = reason in ("lost", "restored") and root in set_back
            moved_on = reason == "restored" and id_ in logged
            nobody_comes |= reason == "restored" and _forgot(run, id_, space)
            assert nobody_comes or moved_on or run.struck[ALLOWED.get(reason, "")], f"{home}: parked in {space} ({reason})"
            parked[id_] = reason
    return parked


def _forgot(run: Run, id_: str, space: str) -> bool:
    """True where its writer lost the right to read the space while the hub had lost his words: no computer of his has them."""
    said, erik = run.said.get(id_), run.house.people["erik"]
    if said is None or run.desks[said.home].person != erik or space != "hr" or not run.struck["right ended"]:
        return False
    his = [desk for desk in run.desks.values() if desk.person == erik]
    return not any(desk.replica.one("SELECT 1 FROM op WHERE id = ?", (bytes.fromhex(id_),)) for desk in his)


# ---- values: whatever anybody wrote stands, was replaced by who had seen it, is shown to decide or was decided


def _check_values(final: Final, parked: Mapping[str, str]) -> None:
    documents = {doc: final.documents[space, doc] for space, states in final.states.items() for doc in states}
    operations: dict[str, dict[str, dict[str, Any]]] = {}
    gone: set[str] = set()
    for log in final.logs.values():
        for each in log:
            if not final.run.erased.isdisjoint((each.doc, each.root)):
                continue
            if each.body and not each.tombstone:
                operations.setdefault(each.doc, {})[each.id] = json.loads(each.body)
            elif each.tombstone and b'"to"' not in (each.body or b""):
                gone.add(each.doc)
    for id_, said in final.run.said.items():
        if id_ not in parked and not _erased(final.run, said):
            some = operations.setdefault(said.doc, {})
            # What a rule writes has an id made from its cause. Two computers that did it at once may have known different
            # things; whichever the hub took first counts, and no person's words are in the other.
            if id_[12] == "7" or id_ not in some:
                some[id_] = said.body
    for doc, some in operations.items():
        document = documents.get(doc)
        if document is None:
            assert doc in gone or not any(each in some for each in final.run.said), f"{doc} is nowhere"
        elif not any("copy" in body["values"] for body in some.values() if body["verb"] == "install"):
            _Document(document, some).check()


class _Document:
    """A document of the hub, and all that was ever said of it."""

    def __init__(self, document: dict[str, Any], operations: Mapping[str, dict[str, Any]]) -> None:
        self._document = document
        self._operations = operations
        bodies = operations.values()
        self._moved = any(body["verb"] in ("hand_over", "install") for body in bodies)
        self._settled = {key for body in bodies if body["verb"] == "settle" for key in body["values"]["cards"]}

    def check(self) -> None:
        for id_, body in self._operations.items():
            if body["verb"] in ("make", "set"):
                for name, value in body["values"].items():
                    if not (self._moved and name in ("team", "assignee")):  # its new team gave it to nobody yet
                        self._check_value(id_, name, value)
            elif body["verb"] == "add":
                for name, elements in body["values"].items():
                    for element in elements:
                        self._check_element(id_, name, element)

    def _check_element(self, id_: str, name: str, element: str) -> None:
        there = id_ in self._document["sets"].get(name, {}).get(element, ())
        seen = any(
            id_ in ((other["base"].get(name) or {}).get(element) or ())
            for other in self._operations.values()
            if other["verb"] == "drop"
        )
        assert there or seen, f"{element} of {name} was taken away by who never saw it"

    def _check_value(self, id_: str, name: str, value: Any) -> None:
        document = self._document
        if document_type(document["type"]).field(name).rule == SILENT:
            return
        key = f"{name}:{id_}"
        if document["versions"].get(name) == id_ or key in document["cards"] or key in self._settled:
            return
        for other_id, other in self._operations.items():
            if name in other["values"] and (
                other["base"].get(name) == id_
                or (other_id != id_ and other["verb"] in ("make", "set") and other["values"][name] == value)
            ):
                return
        raise AssertionError(f"{name} = {value!r} was lost without a word")


# ---- deliveries: who is meant sees what he may, and no more


def _check_deliveries(final: Final) -> None:
    run = final.run
    rows, states = run.hub._rows, final.documents
    members = {(space, person) for space, person in rows("select space, person from member where until is null")}
    there = {owner for (owner,) in rows("select owner from device")}
    for (space, _), body in states.items():
        assert not space.startswith("p-") or body["values"].get("body") != SECRET, "a note has left the team"
    tended = {each.id for desk in run.desks.values() for each in run.hub.spaces(desk.person) if each.may == "write"}
    roots: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for (space, _), body in states.items():
        if space != "company" and not space.startswith("p-"):
            roots.setdefault((space, body["root"]), []).append(body)
    for (space, root), documents in roots.items():
        if root in run.erased:
            continue
        ticket = next((each for each in documents if each["type"] == "ticket" and not each["deleted"]), None)
        if all(_untouched(each) for each in documents):
            continue  # as it was asked: who asked has his own words, and nobody else is meant
        for person in _meant(ticket) if ticket else ():
            if person in there and (space, person) not in members:
                _check_copies(states, space, ticket, documents, person, tended=space in tended)
    _check_requests(final, states, {root for _, root in roots} | run.erased)
    _check_asked(final, states, there, members)


def _untouched(document: dict[str, Any]) -> bool:
    return document["id"][12] == "8" and len(document["writes"]) == 1


def _meant(ticket: dict[str, Any]) -> Iterable[str]:
    values, sets = ticket["values"], ticket["sets"]
    found = {values.get("requester"), values.get("on_behalf_of"), *sets.get("followers", ()), *sets.get("helpers", ())}
    if values.get("waiting_kind") == "person":
        found.add(values.get("waiting_on"))
    return sorted(each for each in found if each)


def _check_copies(
    states: Mapping[tuple[str, str], dict[str, Any]], space: str, ticket: Any, documents: Sequence[dict[str, Any]], person: str,
    *, tended: bool,
) -> None:  # fmt: skip
    """What he is meant to see; what came from outside is carried on by those who work there (`tended`)."""
    target = f"p-{person}"
    copy = states.get((target, passenger_id(space, target, ticket["id"])))
    assert copy is not None, f"ticket {ticket['id']} of {space} has not reached {person}"
    said = ticket["values"]
    if said.get("merged_into"):  # it goes on in the other one
        said = {**said, "status": "closed", "next_word_by": 0}
    for name in SHOWN:
        assert copy["values"].get(name) == said.get(name), f"his copy says another {name}"
    for message in documents:
        if message["type"] == "message" and message["values"].get("audience") == "customer":
            own = message["id"][12] == "8" and message["values"].get("author") == person
            copy = states.get((target, passenger_id(space, target, message["id"])))
            if own or message["deleted"]:
                assert copy is None or copy["deleted"], "an echo"
            elif tended or message["id"][12] != "8":
                assert copy is not None, "a word has not reached him"
                assert copy["values"]["body"] == message["values"]["body"]


def _check_requests(final: Final, states: Mapping[tuple[str, str], dict[str, Any]], roots: set[str]) -> None:
    """What was asked from a personal space is with a team, word for word."""
    for (space, doc), body in states.items():
        if space.startswith("p-") and doc[12] != "8" and body["type"] in ("request", "request_message"):
            assert body["root"] in roots, "a request has reached nobody"
            if body["type"] == "request_message" and body["root"] not in final.run.erased:
                copies = [
                    each for (there, _), each in states.items()
                    if not there.startswith("p-") and each["type"] == "message" and each["id"][12] == "8"
                    and each["root"] == body["root"] and each["values"].get("body") == body["values"]["body"]
                ]  # fmt: skip
                assert copies or final.run.erased, "a customer's word has reached nobody"


def _check_asked(
    final: Final, states: Mapping[tuple[str, str], dict[str, Any]], there: Collection[str], members: Collection[tuple[str, str]],
) -> None:  # fmt: skip
    """Whoever is asked beside a ticket has the question where he can read it; what he says is with whoever asked."""
    for (space, doc), body in states.items():
        if body["root"] in final.run.erased:
            continue
        if body["type"] == "ask":
            helper = body["values"].get("helper")
            if helper in there and (space, helper) not in members:
                copy = states.get((f"p-{helper}", passenger_id(space, f"p-{helper}", doc)))
                assert body["deleted"] or copy is not None, "a question has not reached whom it asks"
                assert copy is None or bool(copy["deleted"]) == bool(body["deleted"]), "a question was withdrawn for one only"
        elif body["type"] == "asked_word" and doc[12] != "8":
            words = [
                each for (of, _), each in states.items()
                if not of.startswith("p-") and each["type"] == "ask_word" and each["values"].get("body") == body["values"]["body"]
            ]  # fmt: skip
            assert words or final.run.erased, "what somebody said when he was asked has reached nobody"


def _check_erased(final: Final) -> None:
    """What anybody remembers as erased is nowhere."""
    for desk in final.run.desks.values():
        for each in erasing.known(desk.replica):
            left = [doc for doc, state in final.states[each.space].items() if each.doc in (doc, each.whole and state.root)]
            assert not left, f"erased in {each.space}, and there again"
            bodies = [entry.id for entry in final.logs[each.space] if entry.body and not entry.tombstone
                      and each.doc in (entry.doc, each.whole and entry.root)]  # fmt: skip
            assert not bodies, "its words are still in the log"
            column = "root" if each.whole else "doc"
            kept = f"SELECT 1 FROM op WHERE {column} = ? AND length(body) > 0 AND key_epoch >= 0 AND space = ?"
            assert not desk.replica.read(kept, (bytes.fromhex(each.doc), each.space)), "its words are still here"
