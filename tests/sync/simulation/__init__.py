"""The simulated house: every fault of the world from one seed, and the program's own code in the middle of it."""

from tests.sync.simulation.house import furnish
from tests.sync.simulation.line import Crash, Line
from tests.sync.simulation.memory import MemoryHub
from tests.sync.simulation.run import Run

FAULTS = (
    "cut before a call", "answer lost", "crash before a call", "crash after a call", "crash before commit",
    "crash after commit", "hole", "repeated", "disorder", "somebody else first", "written meanwhile",
    "opposite deliveries", "hub restored", "restored meanwhile", "restored between two calls", "profile copied",
    "laptop restored", "right ended", "newer program", "handed over", "attached", "decided", "erased",
    "upgraded", "read", "child", "later", "let go", "joined", "parted", "split", "linked", "asked", "answered when asked",
    "given on", "undone", "asked beside", "answered beside",
)  # fmt: skip
"""What a run can count in `struck`; in many runs each of them happens."""
SEEN = ("operations", "ok", "stale", "moved", "resent", "renamed")
"""The same of `seen`."""

__all__ = ["FAULTS", "SEEN", "Crash", "Line", "MemoryHub", "Run", "furnish", "schedule"]


def schedule(seed: int, steps: int = 0) -> Run:
    """One run to its end; a failure names its seed."""
    run = Run(seed)
    try:
        run.steps(steps)
        run.settle()
        run.check()
        run.seen["operations"] = len(run.said)
    except BaseException as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        run.close()
    return run
