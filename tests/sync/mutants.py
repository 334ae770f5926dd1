"""Seeded bugs: each takes a line of merge, sync or hub code to something wrong, and our harnesses must notice.

A mutant changes the function's code in place, so that everybody who imported it runs the wrong one.
"""

from __future__ import annotations
import __future__

import builtins
import dis
import importlib
import inspect
import sys
import textwrap
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Mutant:
    """`place` is module:function or module:class.method; in its source `right` becomes `wrong`.

    `by` is the catcher that has to notice (see catchers.py).
    """

    name: str
    place: str
    right: str
    wrong: str
    by: str = "simulation"

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """The bug is there inside the `with` block."""
        module_name, _, path = self.place.partition(":")
        module = importlib.import_module(module_name)
        found: Any = module
        for part in path.split("."):
            found = getattr(found, part)
        found = inspect.unwrap(found)
        source = textwrap.dedent(inspect.getsource(found))
        assert source.count(self.right) == 1, f"{self.name}: the line is no longer in {self.place}"
        scope: dict[str, Any] = {}
        code = compile(
            source.replace(self.right, self.wrong), f"<{self.name}>", "exec",
            flags=__future__.annotations.compiler_flag, dont_inherit=True,
        )  # fmt: skip
        exec(code, vars(sys.modules[module_name]), scope)
        before, after = found.__code__, scope[path.rpartition(".")[2]].__code__
        named = {each.argval for each in dis.get_instructions(after) if each.opname == "LOAD_GLOBAL"}
        unknown = named - vars(module).keys() - vars(builtins).keys()
        assert not unknown, f"{self.name}: {unknown} is no bug but a fall"
        found.__code__ = after
        try:
            yield
        finally:
            found.__code__ = before


MERGE, DELIVERY = "deskapp.domain.merge", "deskapp.domain.delivery"
MERGING, REBUILDING, WORK = "deskapp.replica.merging", "deskapp.replica.rebuilding", "deskapp.replica.unit_of_work"
STANDING = "deskapp.replica.standing"
EXCHANGE, RECOVERY, DELIVER = "deskapp.sync.exchange", "deskapp.sync.recovery", "deskapp.sync.deliver"
HUB = "deskapp.hub.sqlite"

IN_MERGING = (
    Mutant("the loser is thrown away", f"{MERGE}:_write",
           "if not knew and not equal and rule != SILENT:", "if False:"),
    Mutant("a drop takes what it never saw", f"{MERGE}:_drop",
           "if left := [each for each in adds if each not in known]:", "if left := []:"),
    Mutant("closed beats reopened", f"{MERGE}:_beats", "return was_done", "return done"),
    Mutant("the less restrictive wins", f"{MERGE}:_beats", "return bool(value)", "return not value"),
    Mutant("the lower priority wins", f"{MERGE}:_beats", "return value > standing", "return value < standing"),
    Mutant("the earlier of two wins", f"{MERGE}:_beats", "> (write[0], write[1], current)", "< (write[0], write[1], current)"),
    Mutant("cards are named without the loser", f"{MERGE}:_show", 'f"{field}:{loser}"', 'f"{field}:"'),
    Mutant("settling one card settles all", f"{MERGE}:_settle",
           'document["cards"].pop(key, None)', 'document["cards"].clear()'),
    Mutant("a settled card stays", f"{MERGE}:_settle", 'document["cards"].pop(key, None)', "pass"),
    Mutant("both say the same, and still somebody is asked", f"{MERGE}:_write", 'del document["cards"][key]', "pass"),
    Mutant("what comes again is done again", f"{MERGE}:_is_replay", "return ", "return False and ", by="laws"),
    Mutant("what was dropped comes back with a replay", f"{MERGE}:_drop",
           '_mark_seen(document, f"{name}/{element}", document["writes"].get(each, _NOBODY))', "pass", by="laws"),
    Mutant("an edit is deleted unseen", f"{MERGE}:_delete",
           "elif operation.base.get(_WHOLE) == edition(document):", "elif True:", by="laws"),
    Mutant("an edit undoes a delete without a word", f"{MERGE}:_revive", "if known != deleted:", "if False:", by="laws"),
    Mutant("what a write left behind stays", f"{MERGE}:_tidy",
           'document["writes"].pop(operation_id, None)', "pass", by="laws"),
)

IN_DELIVERY = (
    Mutant("delivered to who may read the source", f"{DELIVERY}:copies_for_people", "if reads_space(person):", "if False:"),
    Mutant("an echo of one's own words", f"{DELIVERY}:copies_for_people",
           'if origin_of(message["id"]) == target:', "if False:"),
    Mutant("notes are delivered", f"{DELIVERY}:_public", ' and each["values"].get("audience") == "customer"', ""),
    Mutant("followers are forgotten", f"{DELIVERY}:recipients", 'found += ticket["sets"].get("followers", {})', ""),
    Mutant("what was withdrawn is still shown", f"{DELIVERY}:_copy",
           'withdrawn=bool(document["deleted"])', "withdrawn=False"),
    Mutant("copies are made of what stood before", f"{DELIVER}:root_before_and_after",
           "coming = after.get(doc, confirmed)", "coming = confirmed"),
    Mutant("copies tell of what is not sent", f"{STANDING}:of_root", "form = forms.get(space)", "form = text"),
    Mutant("copies come back to where they came from", f"{DELIVER}:origin_of",
           'if document["id"][12] != "8":', "if True:"),
    Mutant("a copy is a change, not the whole", f"{DELIVER}:passenger", 'verb="install"', 'verb="set"'),
    Mutant("a copy's id says not why it goes", f"{DELIVER}:passenger",
           'id=derived("copy", space, copy.doc, because)', 'id=derived("copy", space, copy.doc)'),
)

IN_REPLICA = (
    Mutant("ack deletes the shadow too early", f"{STANDING}:_show", "if pending or len(standing) > 1", "if len(standing) > 1"),
    Mutant("pull folds onto the view", f"{STANDING}:fold_in",
           "before = known.forms.get(space)", "before = known.row and known.row.text"),
    Mutant("a document stands in one space only", f"{STANDING}:put",
           "after = {**known.forms, space:", "after = {space:", by="houses"),
    Mutant("states are folded onto the view", f"{MERGING}:states_after",
           "standing.confirmed(connection, each.doc, each.space, operation.type)",
           "store.load(connection, operation.type, each.doc)"),
    Mutant("stamps of the future drag the clock", f"{MERGING}:take_in",
           "if operation.stamp >> 16 <= now + MAX_LEAD:", "if True:"),
    Mutant("refused is dropped", f"{MERGING}:park",
           "INSERT OR REPLACE INTO parked (id, space, reason, parked_at, doc, root, body) VALUES (", "SELECT max("),
    Mutant("what is parked leaves a hole in the row", f"{MERGING}:park",
           "_void(connection, operation)", 'connection.execute("DELETE FROM op WHERE id = ?", (raw,))'),
    Mutant("what somebody else brought is brought again", f"{MERGING}:void_doubled", "if row is not None:", "if False:",
           by="exchanges"),
    Mutant("work that follows a hand-over is dropped", f"{MERGING}:reissue",
           "write_operations(connection, [replace(said, space=space, n=n)])", "pass"),
    Mutant("what is sent still counts as unsent", f"{MERGING}:acknowledge",
           "sorted({each.root for each in operations} - again)", "[]"),
    Mutant("what the hub lost is not sent again", f"{REBUILDING}:give_back", "again.append((local,))", "gone.append((local,))"),
    Mutant("documents forget what is unsent after a restore", f"{STANDING}:_show",
           "if home in pending:", "if home in pending and not text:"),
    Mutant("work on what was lost does not wait", f"{REBUILDING}:missing",
           "AND s.confirmed = ''", "AND s.confirmed = '-'", by="exchanges"),
    Mutant("the shadow is the document after the edit", f"{WORK}:UnitOfWork.commit",
           'row[-1] if row else ""', "standing.canonical(document)"),
    Mutant("an edit does not say what it replaced", f"{WORK}:UnitOfWork.record",
           "base_for(document, values) if base is None else base", "base or {}"),
    Mutant("the clock is forgotten", f"{WORK}:UnitOfWork.commit",
           'self._replica.set_meta(connection, "clock", str(self._clock))', "pass"),
    Mutant("a device counts one number twice", f"{WORK}:UnitOfWork._number", "self._next_n[space] += 1", "pass"),
    Mutant("old words are still found", "deskapp.replica.store:save",
           "(old is None or not found_alike(old, document, changed))", "old is None"),
    Mutant("a ticket number is given twice", "deskapp.replica.numbers:take", "SET next = next + 1", "SET next = next + 0"),
    Mutant("a file is taken for whole unseen", "deskapp.replica.blobs:Blobs.finish",
           "good = size == row[1] and found.hexdigest() == sha", "good = True", by="exchanges"),
)

IN_SYNC = (
    Mutant("pull takes what comes, holes and all", f"{RECOVERY}:contiguous",
           "return [new[at] for at in takewhile(new.__contains__, count(seq + 1))]", "return list(new.values())"),
    Mutant("a replica compares lengths only", f"{EXCHANGE}:Exchange._forked",
           " or head.hash != place.hash", ""),
    Mutant("the place is saved apart from the rows", f"{EXCHANGE}:Exchange._take_in",
           "with self._pace.turn(self._replica) as connection:\n",
           "place = merging.Place(entries[-1].seq, hashes[entries[-1].seq])\n"
           "        with self._replica.transaction() as connection:\n"
           "            merging.set_place(connection, space, *place)\n"
           "        with self._pace.turn(self._replica) as connection:\n"),
    Mutant("acknowledged before the hub has it", f"{EXCHANGE}:Exchange._send",
           "try:\n        result = self._hub.push(",
           "with self._replica.transaction() as connection:\n"
           "        for at, each in enumerate(operations, place.seq + 1):\n"
           "            connection.execute('UPDATE op SET seq = ? WHERE id = ?', (at, bytes.fromhex(each.id)))\n"
           "    try:\n        result = self._hub.push("),
    Mutant("the hub's hash is adopted", f"{EXCHANGE}:Exchange._forked", "return head is not None",
           "if head is not None:\n        with self._replica.transaction() as connection:\n"
           "            merging.set_place(connection, space, *head)\n    return False and head is not None"),
    Mutant("a poisoned change blocks the others", f"{EXCHANGE}:Exchange._refused",
           'if reason in ("form", "size"):', 'if reason in ("form", "size"):\n        return "wait"\n    if False:'),
    Mutant("a retry waits for the next local write", f"{EXCHANGE}:Exchange.push",
           "late = 0\n",
           "key = f'tried:{space}'\n    if self._replica.meta(key) == str(last):\n        return\n"
           "    with self._replica.transaction() as connection:\n"
           "        self._replica.set_meta(connection, key, str(last))\n    late = 0\n"),
    Mutant("work that follows comes after later work", f"{MERGING}:by_time",
           "for root in roots:", "for root in ():", by="exchanges"),
    Mutant("an answer goes although nobody knows where to", "deskapp.sync.waiting:roots",
           'if space.startswith("p-"):', "if False:", by="exchanges"),
    Mutant("work on what was erased waits for ever", f"{EXCHANGE}:Exchange._ready", 'if "" in homes.values()', "if False",
           by="exchanges"),
    Mutant("what was erased is kept aside by others", "deskapp.replica.erasing:remember",
           "reason = ? AND", "reason = ? AND 0 AND", by="exchanges"),
    Mutant("words go before their file", "deskapp.sync.files:Uploads.ready", "if not waiting:", "if True:", by="exchanges"),
    Mutant("a copied computer keeps its old name in what is unsent", "deskapp.sync.devices:become_another",
           "rebuilding.renumber(connection, space, new, 0)", "rebuilding.renumber(connection, space, device, 0)"),
    Mutant("a copied computer takes a name in each of its processes", "deskapp.sync.devices:become_another",
           "if (already := _device(connection)) != device:", 'if (already := _device(connection)) == "":', by="exchanges"),
    Mutant("a second hand-over goes on with the ticket", f"{EXCHANGE}:Exchange._follow",
           ' and each.operation().verb != "hand_over"', "", by="exchanges"),
    Mutant("numbers reserved before a restore are used", f"{RECOVERY}:_mend_numbers", "numbers.leave(connection)", "pass",
           by="exchanges"),
    Mutant("a first download keeps what was erased meanwhile", "deskapp.sync.bootstrap:_finish",
           "for doc in page.gone:", "for doc in ():", by="exchanges"),
    Mutant("what was left at the hub comes with a restore", f"{RECOVERY}:_documents_there",
           "if each.doc not in mine and each.root in left_out:", "if False:", by="exchanges"),
    Mutant("acknowledged in another history", f"{EXCHANGE}:Exchange._acknowledge",
           "if merging.place_of(connection, space) != (place.seq + done, hashes[done]):",
           "if merging.place_of(connection, space).seq != place.seq + done:", by="exchanges"),
    Mutant("kept aside by both processes", f"{MERGING}:park", "if not _still_waits(connection, operation):", "if False:",
           by="exchanges"),
    Mutant("work waits for ever for what nobody brings", "deskapp.sync.waiting:given_up",
           "now - since[doc] > PATIENCE_MS", "False", by="exchanges"),
    Mutant("a value that somebody had replaced stands again", f"{MERGE}:_write",
           'if not knew and f"{_ASKED}{name}:{operation.id}" in document["seen"]:', "if False:", by="exchanges"),
    Mutant("what was decided is asked again", f"{MERGE}:_show", 'if _ASKED + key in document["seen"]:', "if False:",
           by="exchanges"),
    Mutant("a history that does not hold together is taken over", f"{RECOVERY}:_whole_log",
           "if value != head.hash:", "if False:", by="exchanges"),
    Mutant("verify believes what is here", "deskapp.sync.verifying:_Space._same",
           "if canonical(fold(None, operations)) != text:", "if False:", by="exchanges"),
)

IN_HUB = (
    Mutant("the hub compares lengths only", f"{HUB}:SqliteHub.push", "if head != (seq, hash):", "if head.seq != seq:",
           by="contract"),
    Mutant("the hub takes numbers with holes", f"{HUB}:SqliteHub._append_all", "if op.n != n:", "if False:", by="contract"),
    Mutant("a copy overwrites what lives there", f"{HUB}:SqliteHub._board", "if taken:", "if False:", by="contract"),
    Mutant("a copy that was refused counts as delivered", f"{HUB}:SqliteHub.push",
           "left = {deliveries[i].root for i in kept}", "left = set()", by="contract"),
    Mutant("a right that ended still writes", f"{HUB}:SqliteHub._writer",
           " and (until is null or until > now_ms())", "", by="contract"),
    Mutant("the chain does not hang on what was before", "deskapp.hub.protocol:chain", "values = [prev,", 'values = ["",'),
    Mutant("what was altered on the way is believed", "deskapp.hub.protocol:StoredOperation.intact",
           "return digest(", "return True or digest(", by="exchanges"),
    Mutant("two hold one lease", "deskapp.hub.base:SqlHub.take_lease", " or lease.until <= now_ms()", " or true", by="contract"),
    Mutant("a download's last page forgets what changed", "deskapp.hub.base:SqlHub.bootstrap",
           "s.seq > ?\"", "s.seq > ? + 1000000\"", by="contract"),
    Mutant("bodies stay behind after a hand-over", "deskapp.hub.moving:leave",
           'rows("update op set salt = null, body = null where space = ? and root = ? and key_epoch >= 0", these)', "pass",
           by="contract"),
    Mutant("a part of a root is left behind", "deskapp.hub.moving:check", " or left or not whole", "", by="contract"),
    Mutant("a doubled operation in one push is taken", "deskapp.hub.checks:_unlike", "raise ", "_ = ", by="contract"),
)  # fmt: skip

MUTANTS = (*IN_MERGING, *IN_DELIVERY, *IN_REPLICA, *IN_SYNC, *IN_HUB)
