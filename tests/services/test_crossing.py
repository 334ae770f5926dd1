"""What crosses a line leaves the agent by one deed, with everything as it was written, and nobody hears of it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.services import crossing, history, reading, tickets
from deskapp.services.desk import Desk
from tests.desks import make_desk, person_id, team_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

IT, PAYROLL = team_id("it"), team_id("payroll")
PETRA, RITVA = person_id("petra"), person_id("ritva")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path / "home")
    yield made
    made.close_thread()


def opened(desk: Desk) -> str:
    ticket = tickets.open_ticket(desk, subject="Door", requester=person_id("aino"), team=IT, text="You are all fools").made
    tickets.take(desk, ticket)
    tickets.follow(desk, ticket)
    tickets.note(desk, ticket, "I am shaken")
    return ticket


def as_person(desk: Desk, person: str) -> Desk:
    return Desk(desk.home, desk.key, {"person": person, "device": "d2" * 8}, replica=desk.replica, synchronous="off")


def test_it_goes_to_the_lead_with_a_private_word_and_the_agent_is_free(desk: Desk) -> None:
    ticket = opened(desk)
    with pytest.raises(Refused) as refused:
        crossing.hand_over(desk, ticket)
    assert refused.value.code == "crossing.nobody"
    tickets.set_fields(desk, ticket, {"priority": "high"})
    with desk.unit() as work:
        work.document("team", IT)
        work.record("set", "team", IT, {"lead": PETRA})
        work.document("person", PETRA)
        work.record("add", "person", PETRA, {"teams": [IT]}, base={})
        work.commit()
    assert crossing.goes_to(desk, ticket) == "Petra Nagy"
    before = len(reading.ticket(desk, ticket).messages)
    done = crossing.hand_over(desk, ticket, " He swore at me twice ")
    assert done.number == "Petra Nagy"
    mine, theirs = reading.ticket(desk, ticket), reading.ticket(as_person(desk, PETRA), ticket)
    assert (mine.fields["assignee"], tickets.follows(desk, ticket), len(mine.messages)) == (PETRA, False, before)
    assert mine.scheduled == (), "the customer is told nothing by itself"
    (row,) = theirs.crossings
    assert (row.word, row.by_name, row.kept, row.spares_me) == ("He swore at me twice", "Sami Korhonen", 2, False)
    assert mine.crossings[0].spares_me
    assert reading.ticket(as_person(desk, RITVA), ticket).crossings[0].word == "", "the word is private"
    document = reading.raw(desk, "crossing", done.made)
    assert document is not None
    assert [each[-1] for each in document["values"]["evidence"]] == ["You are all fools", "I am shaken"]
    told = [history.sentence(each) for each in history.history(desk, ticket)]
    assert "Sami Korhonen handed it over, because it crosses a line" in told
    tickets.undo(desk, done.group)
    after = reading.ticket(desk, ticket)
    assert (after.crossings, after.fields["assignee"], tickets.follows(desk, ticket)) == ((), desk.person, True)


def test_a_team_that_is_there_for_it_comes_before_the_lead(desk: Desk) -> None:
    ticket = opened(desk)
    crossing.set_team(desk, PAYROLL, True)
    assert crossing.hand_over(desk, ticket).number == "Payroll"
    fields = reading.ticket(desk, ticket).fields
    assert (fields["team"], fields["assignee"]) == (PAYROLL, "")
    crossing.set_team(desk, PAYROLL, False)
    with pytest.raises(Refused):
        crossing.hand_over(desk, opened(desk))
