"""Named places where a process kills itself: before any line of the functions named here, or as they return.

Nothing of ours is changed for it: Python's own tracing counts the lines.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType, FrameType

DESK, WORKER, ALONE = "desk", "worker", "alone"

POINTS: dict[str, tuple[str, tuple[str, ...]]] = {
    # name: (who dies there, the functions)
    "saving": (
        DESK,
        (
            "deskapp.replica.unit_of_work:UnitOfWork.commit", "deskapp.replica.unit_of_work:UnitOfWork.__exit__",
            "deskapp.replica.database:Replica.transaction",
        ),
    ),
    "saved, not yet shown": (DESK, ("tests.campaign.people:Book.saved",)),
    "draft": (DESK, ("deskapp.replica.drafts:Drafts.save", "deskapp.replica.drafts:Drafts._run")),
    "held reply": (DESK, ("deskapp.services.sending:hold", "deskapp.services.sending:_send")),
    "file taken in": (DESK, ("deskapp.replica.blobs:Blobs.put",)),
    "pull": (WORKER, ("deskapp.sync.exchange:Exchange._take_in", "deskapp.replica.merging:take_in")),
    "push": (WORKER, ("deskapp.sync.exchange:Exchange._send",)),
    "acknowledging": (
        WORKER, ("deskapp.sync.exchange:Exchange._acknowledge", "deskapp.replica.merging:acknowledge"),
    ),
    "inside the hub": (
        WORKER,
        (
            "deskapp.hub.sqlite:SqliteHub.push", "deskapp.hub.sqlite:SqliteHub._append_all",
            "deskapp.hub.sqlite:SqliteHub._put_states", "deskapp.hub.postgres:PostgresHub.push",
        ),
    ),
    "file going up": (WORKER, ("deskapp.sync.files:Uploads._upload", "deskapp.hub.blobs:SqlBlobs.put_chunk")),
    "hand-over": (WORKER, ("deskapp.sync.moving:riders_of", "deskapp.sync.exchange:Exchange._follow")),
    "duties": (WORKER, ("deskapp.services.duties:run", "deskapp.services.duties:reopen")),
    "numbers": (WORKER, ("deskapp.sync.exchange:Exchange._numbers",)),
    "recovery": (
        WORKER,
        (
            "deskapp.sync.recovery:recover", "deskapp.replica.rebuilding:give_back", "deskapp.replica.rebuilding:renumber",
            "deskapp.replica.rebuilding:put_confirmed",
        ),
    ),
    "becoming another": (WORKER, ("deskapp.sync.devices:become_another",)),
    "first download": (
        ALONE,
        (
            "deskapp.services.office:_settle_in", "deskapp.sync.bootstrap:download", "deskapp.replica.loading:load_documents",
            "deskapp.replica.database:Replica.create",
        ),
    ),
    "migration": (ALONE, ("deskapp.replica.migrations:bring_up_to_date", "deskapp.replica.migrations:_alone")),
}  # fmt: skip


def arm(point: str, steps: int) -> None:
    """From now on this process dies after so many steps at a named point."""
    arm_at(POINTS[point][1], steps)


def arm_at(places: tuple[str, ...], steps: int) -> None:
    """From now on this process dies after so many steps in these functions; in threads too that begin later."""
    codes = {_code(each) for each in places}
    left = steps

    def step(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return step

    def call(frame: FrameType, event: str, argument: Any) -> Any:
        return step(frame, event, argument) if frame.f_code in codes else None

    threading.settrace(call)
    sys.settrace(call)


def _code(place: str) -> CodeType:
    module, _, name = place.partition(":")
    found: Any = importlib.import_module(module)
    for part in name.split("."):
        found = found.__dict__[part] if isinstance(found, type) else getattr(found, part)
    found = getattr(found, "__func__", found)  # a class method
    code: CodeType = getattr(found, "__wrapped__", found).__code__
    return code
