"""Snippets for the ticket at hand: what fits it comes first, what was written meanwhile is there, and 5,000 are no wait."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain.fold_text import fold
from deskapp.services import library, snippet_finding, snippets, undo
from tests.ui.ticket.world import PAYSLIP, PRINTER, VPN, make_world

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk

PAINT_S = 0.016


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small desk of the ticket tests, with the shipped snippets."""
    made = make_world(tmp_path_factory.mktemp("snippets") / "home").desk
    yield made
    made.close_thread()


def _names(rows: list[Any]) -> list[str]:
    return [each.trigger for each in rows]


def test_what_speaks_of_the_matter_comes_first_in_the_customers_language(desk: Desk) -> None:
    vpn, payslip = snippets.fitting(desk, VPN), snippets.fitting(desk, PAYSLIP)
    assert "vpn" in vpn[0].trigger
    assert "payslip" in _names(payslip)[:3]
    assert {each.language for each in vpn} == {"fi"}
    assert {each.language for each in snippets.fitting(desk, PRINTER)} == {"ar"}


def test_what_the_answer_still_lacks_comes_before_the_rest(desk: Desk) -> None:
    found = snippets.fitting(desk, PAYSLIP, steps=("restating",))
    places = [at for at, each in enumerate(found) if each.phase == "restating"]
    assert places == list(range(len(places)))
    assert snippets.fitting(desk, PAYSLIP, "sign", ("restating",))[0].trigger == "sign"  # what is typed counts most


def test_a_snippet_written_changed_removed_and_brought_back_is_found_so_at_once(desk: Desk) -> None:
    made = library.make(desk, "mine-only", like="").made
    assert "mine-only" not in _names(snippets.fitting(desk, VPN, "mine"))  # it has no text yet
    library.save(desk, made, {"text.en.informal": "Own words", "title.en": "Mine"})
    row = snippets.fitting(desk, VPN, "mine")[0]
    assert (row.trigger, row.fallback, row.language) == ("mine-only", True, "en")
    library.save(desk, made, {"text.fi.informal": "Omat sanat"})
    assert snippets.fitting(desk, VPN, "mine")[0].language == "fi"
    gone = library.remove(desk, made)
    assert "mine-only" not in _names(snippets.fitting(desk, VPN, "mine"))
    undo.undo(desk, gone.group)
    assert snippets.fitting(desk, VPN, "mine")[0].text == "Omat sanat"
    library.remove(desk, made)


def test_five_thousand_snippets_are_listed_within_a_frame(tmp_path: Path) -> None:
    desk = make_world(tmp_path / "home").desk
    with desk.unit() as work:
        for n in range(5_000):
            values = {
                "trigger": f"many-{n}", "phase": "serving", "scope": "team", "keywords": [f"matter{n}", "printer"],
                "title.en": f"Matter {n}", "text.en.informal": f"Text {n} {{name}}.", "title.fi": f"Asia {n}",
                "text.fi.informal": f"Teksti {n} {{name}}.",
            }  # fmt: skip
            snippet = f"{0xA0000 + n:032x}"
            work.record("make", "snippet", snippet, values, space="desk", root=snippet)
        work.commit()
    assert len(snippets.fitting(desk, VPN)) == snippet_finding.MOST
    assert snippets.fitting(desk, VPN, "mny-4999")[0].trigger == "many-4999"
    for typed in ("", "many", "matter4999", "xyz"):
        assert min(_costs(lambda typed=typed: snippets.fitting(desk, VPN, typed))) < PAINT_S, typed  # type: ignore[misc]
    # A letter only narrows what stands there already: it may cost what folding some thousand names would cost.
    floor = min(_costs(lambda: [fold(f"many-{n}") for n in range(5_000)]))
    finder = snippets.finder(desk, VPN)
    for word in ("many-49", "matter4999", "xyz", "mny-4999"):
        letters = [min(_costs(lambda end=end: finder.fitting(word[:end]), 1)) for end in range(1, len(word) + 1)]  # type: ignore[misc]  # noqa: B023
        assert sum(letters) / len(letters) < 3 * floor, (word, letters, floor)
        assert finder.fitting(word) == snippets.fitting(desk, VPN, word)
    desk.close_thread()


def _costs(act: Callable[[], object], times: int = 5) -> list[float]:
    """Seconds of the processor, each time."""
    found = []
    for _ in range(times):
        begun = time.thread_time()
        act()
        found.append(time.thread_time() - begun)
    return found
