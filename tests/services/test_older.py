"""Older tickets at the hub: found by words and number, brought here when opened, one sentence when there is no line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import NotFound, Unavailable
from deskapp.hub import searching
from deskapp.hub.opening import file_path, open_hub
from deskapp.services import older, reading, search, tickets
from deskapp.services.older import OLDER, OlderSearch
from deskapp.sync.older import Tidy
from tests.sync.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deskapp.services.desk import Desk


@pytest.fixture(autouse=True)
def a_year_is_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not chosen holds everything; here a year of resting tickets is what is held."""
    monkeypatch.setattr("deskapp.replica.elsewhere.HELD_MONTHS", 12)


@pytest.fixture
def small_office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path, f"sqlite:///{tmp_path}/hub.db")
    yield made
    made.close()


@pytest.fixture
def ben(small_office: Office) -> Desk:
    """Ben's computer, from which everything that was closed a year ago has gone."""
    anna, ben = small_office.join("anna"), small_office.join("ben")
    for subject, said in (("Größe der Tür", "it hums"), ("Lamp", "the lamp hums at night"), ("Chair", "creaks")):
        ticket = tickets.open_ticket(anna, subject=subject, requester=anna.person, text=said).made
        tickets.close(anna, ticket, "done")
    tickets.open_ticket(anna, subject="A lamp of today", requester=anna.person)
    small_office.settle(anna, ben)
    small_office.clock.ms += 366 * 86_400_000
    hub = open_hub(small_office.url)
    Tidy(ben.now)(ben.replica, hub)
    hub.close()
    return ben


def found(desk: Desk, text: str) -> list[str]:
    hits, looking = [], OlderSearch(desk, text)
    for _ in range(1000):
        piece = looking.step()
        hits += [hit.title for hit in piece.hits]
        if piece.done:
            return hits
    raise AssertionError("it never ends")


def test_by_words_by_what_was_said_and_by_number(ben: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert older.left_out(ben) == (3, 12)
    assert search.quick(ben, "chair") == []
    for window in (1, 2000):
        monkeypatch.setattr(searching, "WINDOW", window)
        assert found(ben, "grosse tur") == ["Größe der Tür"]
        assert sorted(found(ben, "hums")) == ["Größe der Tür", "Lamp"], "each once, also where both words are in it"
        assert found(ben, "lamp") == ["Lamp"], "what is here is found here"
        assert found(ben, "nowhere") == []
        assert found(ben, "…") == []
    (hit,) = OlderSearch(ben, "chair").step().hits
    assert (hit.kind, hit.ticket) == (OLDER, "desk")
    number = hit.detail.split(" · ")[0]
    assert hit.detail == f"{number} · Anna"
    assert found(ben, number) == ["Chair"]


def test_opening_brings_it_here(ben: Desk) -> None:
    (hit,) = OlderSearch(ben, "chair").step().hits
    older.bring(ben, hit.ticket, hit.id)
    assert next(each.body for each in reading.ticket(ben, hit.id).messages) == "creaks"
    assert [each.id for each in search.quick(ben, "chair")] == [hit.id]
    assert found(ben, "chair") == []
    assert older.left_out(ben).tickets == 2
    with pytest.raises(NotFound):
        older.bring(ben, "desk", "0" * 32)


def test_without_a_line_it_is_one_quiet_sentence(ben: Desk, small_office: Office) -> None:
    looking = OlderSearch(ben, "chair")
    hub = file_path(small_office.url)
    away = hub.rename(hub.with_name("away.db"))
    with pytest.raises(Unavailable) as error:
        looking.step()
    assert error.value.code == "older.offline"
    with pytest.raises(Unavailable) as error:
        older.bring(ben, "desk", "0" * 32)
    assert error.value.code == "older.offline"
    away.rename(hub)
    assert [hit.title for hit in looking.step().hits] == ["Chair"], "it goes on where it was"


def test_nothing_is_asked_where_everything_is_here(ben: Desk, small_office: Office) -> None:
    anna = small_office.desks["anna"]
    file_path(small_office.url).unlink()
    assert OlderSearch(anna, "chair").step() == ((), 0, True)
    assert older.left_out(anna).tickets == 0
