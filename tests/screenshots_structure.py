"""Pictures of where people come from and of a re-organisation: a source and what it would change, a draft beside the house."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deskapp.services import exports, people, reorganising, sources
from deskapp.ui.organisation.directory_dialog import DirectoryDialog
from deskapp.ui.organisation.reorganise_dialog import ReorganiseDialog

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.screenshots import Photographer


def _write(desk: Desk) -> None:
    path = Path(desk.home) / "staff.csv"
    exports.export_people(desk, path)
    path.write_text(path.read_text(encoding="utf-8").replace("Controller", "Head of controlling"), encoding="utf-8")
    sources.save(desk, sources.Source("Staff list", str(path)))
    plan = reorganising.make(desk, "Spring").made
    tree = people.tree(desk).people
    lead, *others = [each for each in tree if each.manager and not each.reports][:4]
    reorganising.move(desk, plan, [each.id for each in others], lead.id)
    reorganising.place(desk, plan, [lead.id], "New unit")


def take(hands: Photographer, space: Any) -> None:
    """One after the other."""
    running = hands._running
    running.jobs.command(space, partial(_write, running.services))
    hands.settle()
    hands._act(space, "people.directory")
    hands.settle()
    for each in hands.window.findChildren(DirectoryDialog):
        each.look_now()
        hands.settle()
        hands.take("directory")
        each.change.click()
        hands.settle()
        hands.take("directory-source")
        each.form.reject()
        each.reject()
    hands._act(space, "people.reorganise")
    hands.settle()
    hands.take("reorganise")
    for each in hands.window.findChildren(ReorganiseDialog):
        each.reject()
