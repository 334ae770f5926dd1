"""The simulated house: every fault of the world from one seed, and the program's own code in the middle of it."""

from tests.sync.simulation.checks import check
from tests.sync.simulation.house import furnish
from tests.sync.simulation.run import Run

__all__ = ["Run", "furnish", "schedule"]


def schedule(seed: int, steps: int = 0) -> Run:
    """One run to its end; a failure names its seed."""
    run = Run(seed)
    try:
        run.steps(steps)
        run.settle()
        check(run)
    except BaseException as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        run.close()
    return run
