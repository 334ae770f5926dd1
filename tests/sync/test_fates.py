"""What becomes of a root while work on it waits: lost by a restored hub, erased, somebody else's by now."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest import mock

from deskapp.hub.base import SqlHub
from deskapp.services import parked, tickets
from deskapp.sync.waiting import PATIENCE_MS
from tests.sync.offices import documents, states, view
from tests.sync.test_recovery import Backup, opened

if TYPE_CHECKING:
    from deskapp.services.desk import Desk
    from tests.sync.offices import Office


def request_of(desk: Desk) -> str:
    (request,) = desk.replica.one("SELECT lower(hex(id)) FROM request") or ("",)
    return str(request)


def quiet(office: Office, *desks: Desk) -> None:
    """Nothing waits, and everybody has what the hub has."""
    for desk in desks:
        for table in ("shadow", "op WHERE seq IS NULL"):
            assert desk.replica.read(f"SELECT count(*) FROM {table}") == [(0,)]
        for (space,) in desk.replica.read("SELECT id FROM space"):
            assert documents(desk, space) == states(desk, office.hub(), space)


def test_an_answer_waits_for_its_ticket_and_no_longer_once_that_is_erased(office: Office) -> None:
    """A restored hub knows nothing of Carla's copy, so its erasing does not reach her: she asks."""
    anna, carla = office.join("anna"), office.join("carla", customer=True)
    office.settle(anna, carla)
    backup = Backup(office)
    ticket = opened(anna, requester=carla.person)
    office.settle(anna, carla)
    tickets.reply(carla, request_of(carla), "It was in May")
    backup.restore()
    assert office.sync(carla).waiting == 1
    assert request_of(carla), "what she answers is still to be seen"
    office.hub().erase("desk", ticket, "She asked for it", device=anna.device)
    assert office.sync(carla, carla).waiting == 0
    assert [(each.reason, each.text) for each in parked.listed(carla)] == [("erased", "It was in May")]
    assert not request_of(carla)
    office.settle(anna, carla)
    quiet(office, anna, carla)


def test_what_was_erased_is_not_kept_aside_for_its_maker(office: Office) -> None:
    """Anna keeps Ben's words until he brings them to the restored hub again; the erased ones he never will."""
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    backup = Backup(office)
    ticket = opened(ben)
    (message,) = ben.replica.one("SELECT lower(hex(id)) FROM message") or ("",)
    office.settle(ben, anna)
    backup.restore()
    office.sync(anna)
    assert [each.reason for each in parked.listed(anna)] == ["restored", "restored"]
    office.hub().erase("desk", ticket, "He asked for it", doc=message, device=anna.device)
    office.sync(anna)
    assert [each.type for each in parked.listed(anna)] == ["ticket"]
    office.settle(ben, anna)
    assert parked.listed(anna) == []
    quiet(office, anna, ben)


def test_work_whose_ticket_nobody_brings_again_does_not_wait_for_ever(office: Office) -> None:
    """Anna's computer stays away for longer than anybody waits; when it comes after all, Ben's note goes where it belongs."""
    anna, ben = office.join("anna"), office.join("ben")
    office.settle(anna, ben)
    backup = Backup(office)
    ticket = opened(anna)
    office.settle(anna, ben)
    tickets.note(ben, ticket, "She phoned")
    backup.restore()
    assert office.sync(ben).waiting == 1
    now = SqlHub.now
    with mock.patch.object(SqlHub, "now", lambda hub: now(hub) + PATIENCE_MS - 3_600_000):
        assert office.sync(ben).waiting == 1
    with mock.patch.object(SqlHub, "now", lambda hub: now(hub) + PATIENCE_MS + 3_600_000):
        assert office.sync(ben, ben).waiting == 0
    kept = {each.reason: each for each in parked.listed(ben)}
    assert kept.keys() == {"lost", "restored"}
    assert kept["lost"].text == "She phoned"
    assert not kept["lost"].can_retry
    quiet(office, ben)
    office.settle(anna, ben)
    (kept_still,) = parked.listed(ben)
    parked.retry(ben, kept_still.id)
    office.settle(ben, anna)
    assert [each.body for each in view(anna, ticket).messages if each.audience == "team"] == ["She phoned"]
    quiet(office, anna, ben)
