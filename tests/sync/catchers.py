"""What seeded bugs are caught by.

Each catcher does one schedule of a seed in an empty folder and raises where it notices something; so a bug is caught by
the first seed that raises. The tests of the hub's contract and of whole exchanges are schedules too: the seed says which.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import hypothesis
from hypothesis import HealthCheck, Phase
from hypothesis import strategies as st

from deskapp.hub.opening import create_hub, open_hub
from tests.domain import test_merge_laws
from tests.domain.computers import steps
from tests.hub import test_blobs, test_contract, test_streams
from tests.hub import test_moving as test_moving_at_hub
from tests.hub.desk import Person
from tests.sync import test_at_once, test_exchange, test_fates, test_files, test_moving, test_recovery, test_verifying
from tests.sync.judged import judged
from tests.sync.offices import Office
from tests.sync.seeds import KEPT
from tests.sync.simulation import schedule

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

EXAMPLES = 30
"""How many programs of a few computers the merge laws play in one schedule."""


def simulation(seed: int, folder: Path) -> None:
    """A whole house of one seed, to its end; it needs no folder."""
    judged(seed)


def houses(seed: int, folder: Path) -> None:
    """One of the schedules that failed once."""
    schedule([*KEPT][seed])


def laws(seed: int, folder: Path) -> None:
    """Some programs of one of the merge laws."""
    test, given = LAWS[seed % len(LAWS)]
    once = hypothesis.settings(
        max_examples=EXAMPLES, phases=(Phase.generate,), database=None, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    inner: Any = test.hypothesis.inner_test  # type: ignore[attr-defined]
    hypothesis.seed(seed)(once(hypothesis.given(*given)(inner)))()


LAWS: tuple[tuple[Callable[..., None], tuple[Any, ...]], ...] = (
    (test_merge_laws.test_nothing_anybody_said_is_lost_and_all_computers_agree, (steps,)),
    (test_merge_laws.test_operations_that_come_again_change_nothing, (steps, st.data())),
    (test_merge_laws.test_operations_on_different_fields_commute_also_from_one_computer, (steps,)),
)


# ---- tests as schedules


class Bench:
    """What these tests ask for by name, at a hub that is a file."""

    def __init__(self, folder: Path) -> None:
        self.tmp_path = folder
        self.url = f"sqlite:///{folder}/hub.db"
        self._given: dict[str, Any] = {"tmp_path": folder, "url": self.url}
        self._made: list[Any] = []

    def give(self, name: str) -> Any:
        """The hub, a person at it, an office or a house; each of them once."""
        if name not in self._given:
            self._given[name] = getattr(self, f"_{name}")()
        return self._given[name]

    def close(self) -> None:
        """End all connections."""
        for each in self._made:
            each.close()

    def _kept(self, made: Any) -> Any:
        self._made.append(made)
        return made

    def _hub(self) -> Any:
        create_hub(self.url, "Office", synchronous="OFF").close()
        return self._kept(open_hub(self.url))

    def _anna(self) -> Person:
        return Person(self.give("hub"), "anna")

    def _ben(self) -> Person:
        return Person(self.give("hub"), "ben")

    def _carla(self) -> Person:
        return Person(self.give("hub"), "carla", (), customer=True)

    def _petra(self) -> Person:
        self.give("hub").add_space("t-pay", "team", "Payroll")
        return Person(self.give("hub"), "petra", ("t-pay",))

    def _office(self) -> Office:
        return self._kept(Office(self.tmp_path, self.url))

    def _small_office(self) -> Office:
        return self.give("office")

    def _peopled(self) -> Office:
        office = self.give("office")
        for login in ("anna", "ben"):
            office.join(login)
        office.join("carla", customer=True)
        office.settle(*office.desks.values())
        return office

    def _house(self) -> Any:
        return test_moving.House(self.give("office"))

    GIVES = frozenset({"tmp_path", "url", "hub", "anna", "ben", "carla", "petra", "office", "small_office", "house"})


def tests_of(*modules: ModuleType) -> list[tuple[Callable[..., None], tuple[str, ...]]]:
    """The tests that ask for nothing a bench has not, and what each of them asks for."""
    found = []
    for module in modules:
        for name, test in vars(module).items():
            if name.startswith("test_") and inspect.isfunction(test):
                asked = tuple(inspect.signature(test).parameters)
                if set(asked) <= Bench.GIVES:
                    found.append(
                        (
                            test,
                            tuple("peopled" if module is test_files and each == "office" else each for each in asked),
                        )
                    )
    return found


def _one_of(tests: list[tuple[Callable[..., None], tuple[str, ...]]], seed: int, folder: Path) -> None:
    test, asked = tests[seed % len(tests)]
    bench = Bench(folder)
    try:
        test(**dict(zip(inspect.signature(test).parameters, map(bench.give, asked), strict=True)))
    finally:
        bench.close()


CONTRACT = tests_of(test_contract, test_moving_at_hub, test_blobs, test_streams)
EXCHANGES = tests_of(test_at_once, test_exchange, test_fates, test_moving, test_recovery, test_files, test_verifying)


def contract(seed: int, folder: Path) -> None:
    """One of the tests that every hub has to pass."""
    _one_of(CONTRACT, seed, folder)


def exchanges(seed: int, folder: Path) -> None:
    """One of the tests of whole exchanges between homes and a hub."""
    _one_of(EXCHANGES, seed, folder)


CATCHERS: dict[str, Callable[[int, Path], None]] = {
    "simulation": simulation, "houses": houses, "laws": laws, "contract": contract, "exchanges": exchanges,
}  # fmt: skip
MOST = {"simulation": 200, "houses": len(KEPT), "laws": 120, "contract": len(CONTRACT), "exchanges": len(EXCHANGES)}
_TESTS = {"contract": CONTRACT, "exchanges": EXCHANGES}


def seeds_of(catcher: str) -> range:
    """The seeds a bug has to be noticed with."""
    return range(MOST[catcher])


def named(catcher: str, test: str) -> int:
    """The seed of a test; 0 where there is none of this name any more."""
    names = [f"{each.__module__}:{each.__name__}" for each, _ in _TESTS[catcher]]
    return names.index(test) if test in names else 0


def name_of(catcher: str, seed: int) -> int | str:
    """What to remember of a seed: the test's name, because tests come and go."""
    if catcher not in _TESTS:
        return seed
    test, _ = _TESTS[catcher][seed % MOST[catcher]]
    return f"{test.__module__}:{test.__name__}"
