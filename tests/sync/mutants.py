"""Seeded bugs: each takes one line of merge, sync or hub code to something wrong, and the simulation must notice.

A mutant changes the function's code in place, so that everybody who imported it runs the wrong one.
"""

from __future__ import annotations
import __future__

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
    """`place` is module:function or module:class.method; in its source `right` becomes `wrong`."""

    name: str
    place: str
    right: str
    wrong: str

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """The bug is there inside the `with` block."""
        module_name, _, path = self.place.partition(":")
        module = importlib.import_module(module_name)
        found: Any = module
        for part in path.split("."):
            found = getattr(found, part)
        source = textwrap.dedent(inspect.getsource(found))
        assert source.count(self.right) == 1, f"{self.name}: the line is no longer in {self.place}"
        scope: dict[str, Any] = {}
        code = compile(
            source.replace(self.right, self.wrong), f"<{self.name}>", "exec",
            flags=__future__.annotations.compiler_flag, dont_inherit=True,
        )  # fmt: skip
        exec(code, vars(sys.modules[module_name]), scope)
        before = found.__code__
        found.__code__ = scope[path.rpartition(".")[2]].__code__
        try:
            yield
        finally:
            found.__code__ = before


MERGING, EXCHANGE, REBUILDING = "deskapp.replica.merging", "deskapp.sync.exchange", "deskapp.replica.rebuilding"
MUTANTS = (
    Mutant("ack deletes the shadow too early", f"{MERGING}:acknowledge",
           "if unshared_of(connection, space, doc):", "if False:"),
    Mutant("pull folds onto the view", f"{MERGING}:_fold_in",
           "(json.loads(row[0]) if row[0] else None) if row else standing", "standing"),
    Mutant("pull takes what comes, holes and all", "deskapp.sync.recovery:contiguous",
           "return [new[at] for at in takewhile(new.__contains__, count(seq + 1))]", "return list(new.values())"),
    Mutant("the shadow is the document after the edit", "deskapp.replica.unit_of_work:UnitOfWork.commit",
           'canonical(before) if before else ""', "canonical(document)"),
    Mutant("states are folded onto the view", f"{MERGING}:states_after",
           "row = connection.execute(", "row = None and connection.execute("),
    Mutant("the loser is thrown away", "deskapp.domain.merge:_write",
           "if not knew and not equal and rule != SILENT:", "if False:"),
    Mutant("a drop takes what it never saw", "deskapp.domain.merge:_drop",
           "if left := [each for each in adds if each not in known]:", "if left := []:"),
    Mutant("a replica compares lengths only", f"{EXCHANGE}:Exchange._forked",
           "or (head.seq == place.seq and head.hash != place.hash)", ""),
    Mutant("what the hub lost is not sent again", f"{REBUILDING}:give_back",
           "again.append((local,))", "gone.append((local,))"),
    Mutant("documents forget what is unsent after a restore", f"{REBUILDING}:put_confirmed",
           "view = fold(confirmed, pending) if pending else confirmed", "view = confirmed or fold(None, pending)"),
    Mutant("a copied computer keeps its old name in what is unsent", "deskapp.sync.devices:become_another",
           "rebuilding.renumber(connection, space, new, 0)", "rebuilding.renumber(connection, space, device, 0)"),
    Mutant("copies are made of what stood before", "deskapp.sync.deliver:root_before_and_after",
           'coming = after.get(document["id"], standing)', "coming = standing"),
    Mutant("copies come back to where they came from", "deskapp.sync.deliver:origin_of",
           'if document["id"][12] != "8":', "if True:"),
    Mutant("work on what was lost does not wait", f"{REBUILDING}:_waits",
           "if pending:", "if True:\n        return False\n    if pending:"),
)  # fmt: skip
