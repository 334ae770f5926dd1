"""How a team reaches somebody: what it changes in its work, and what it asks again and again as tickets that are begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from deskapp.domain import reach
from deskapp.domain.documents import DOCUMENTS
from deskapp.domain.errors import Refused
from deskapp.services import desk_ring, own_ring, reading, search, snippets, tickets, undo
from tests.desks import person_id, team_id

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

AINO, IT = person_id("aino"), team_id("it")


def ask(desk: Desk, subject: str, **fields: Any) -> str:
    return tickets.open_ticket(desk, subject=subject, requester=AINO, team=IT, text="x", fields=fields).made


def test_a_team_writes_to_somebody_as_it_was_arranged(desk: Desk) -> None:
    ticket = ask(desk, "Printer jam")
    before = reading.ticket(desk, ticket).requester
    assert before is not None
    assert (before.form, before.languages[0]) == ("informal", "fi")
    changes = desk_ring.change(
        desk, AINO, IT, {"form": "formal", "language": "en", "register": "plain", "channel": "phone",
                         "hours": [[[0, 1, 2, 3, 4], 540, 660]]},
    )  # fmt: skip
    assert changes is not None
    after = reading.ticket(desk, ticket).requester
    assert after is not None
    assert (after.form, after.languages) == ("formal", ("en", "fi"))
    assert snippets.reader_of(desk, ticket)[1] == "formal"
    assert after.reach is not None
    assert (after.reach.register, after.reach.channel, after.reach.zone) == ("plain", "phone", "Europe/Helsinki")
    assert reach.next_good(after.reach, desk.now()) > 0
    elsewhere = desk_ring.as_reached(desk, before, team_id("payroll"))
    assert elsewhere is not None
    assert elsewhere.form == "informal"  # another team arranged nothing
    assert desk_ring.change(desk, AINO, IT, {"form": "formal"}) is None
    undo.undo(desk, changes.group)
    again = reading.ticket(desk, ticket).requester
    assert again is not None
    assert again.form == "informal"


@pytest.mark.parametrize(
    "wanted",
    [{"form": "royal"}, {"channel": "pigeon"}, {"hours": [[[8], 1, 2]]}, {"note": "is slow"}, {"rating": 3}, {"language": "tlh"}],
)
def test_there_is_no_room_for_a_note_or_a_number(desk: Desk, wanted: dict[str, Any]) -> None:
    with pytest.raises(Refused) as raised:
        desk_ring.change(desk, AINO, IT, wanted)
    assert raised.value.code == "value.bad"
    assert not desk_ring.about(desk, AINO)
    fields = [(each.name, each.kind) for each in DOCUMENTS["desk_card"].fields]
    assert not [name for name, kind in fields if kind in ("long", "number") or (kind == "text" and name != "team")]


def test_what_somebody_asks_again_and_again_is_a_ticket_that_is_begun(desk: Desk) -> None:
    for subject in ("VPN drops 12", "vpn drops!", "New mouse", "VPN drops 7"):
        newest = ask(desk, subject, category="network" if "pn" in subject.casefold() else "hardware")
    tickets.open_ticket(desk, subject="Payslip", requester=AINO, team=team_id("payroll"), text="x")
    found = desk_ring.dealings(desk, AINO, IT)
    assert found.usual == (desk_ring.Usual("VPN drops 7", "network"),)
    assert [each[2] for each in found.tickets] == ["VPN drops 7", "New mouse", "vpn drops!", "VPN drops 12"]
    assert found.tickets[0][0] == newest
    assert desk_ring.dealings(desk, person_id("jonas"), IT) == ((), ())


def test_what_is_ones_own_is_found_by_no_search(desk: Desk) -> None:
    own_ring.say(desk, "ambitions", "Quokkakunde")
    assert [each.text for each in own_ring.mine(desk)] == ["", "Quokkakunde", "", ""]
    assert not search.quick(desk, "Quokkakunde")
    assert own_ring.say(desk, "ambitions", " Quokkakunde ") is None
    with pytest.raises(Refused):
        own_ring.say(desk, "salary", "1")
    own_ring.say(desk, "ambitions", "")
    assert not any(each.text for each in own_ring.mine(desk))


def test_two_cards_that_were_begun_at_once_are_read_as_one(desk: Desk) -> None:
    desk_ring.change(desk, AINO, IT, {"form": "formal", "channel": "phone"})
    with desk.unit() as work:
        values = {"person": AINO, "team": IT, "channel": "mail"}
        work.record("make", "desk_card", work.fresh_id(), values, space="desk")
        work.commit()
    (card,) = desk_ring.about(desk, AINO)
    assert card.values == {"form": "formal", "channel": "mail"}
    desk_ring.change(desk, AINO, IT, {"form": "informal"})
    assert desk_ring.card(desk, AINO, IT).values == {"form": "informal", "channel": "mail"}
