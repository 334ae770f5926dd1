"""Attached files at every hub: in pieces, checked, only where one may, gone when their document is erased."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.operation import passenger_id
from deskapp.hub.blobs import CHUNK, pieces
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub

T1, M1 = hex_id("ticket", 1), hex_id("message", 1)
FILE = bytes(range(256)) * 2_500  # 640,000 bytes: three pieces, the last one short
SHA = hashlib.sha256(FILE).hexdigest()


@pytest.fixture
def anna(hub: Hub) -> Person:
    return Person(hub, "anna")


@pytest.fixture
def carla(hub: Hub) -> Person:
    return Person(hub, "carla", (), customer=True)


def piece(content: bytes, n: int) -> bytes:
    return content[n * CHUNK : (n + 1) * CHUNK]


def upload(who: Person, space: str = "desk", content: bytes = FILE, doc: str = M1) -> str:
    sha = hashlib.sha256(content).hexdigest()
    for n in range(pieces(len(content))):
        who.hub.put_chunk(space, sha, len(content), n, piece(content, n), device=who.device)
    who.hub.finish_blob(space, sha, T1, doc, device=who.device)
    return sha


def download(who: Person, space: str, sha: str, count: int = 3) -> bytes:
    return b"".join(who.hub.get_chunk(space, sha, n, device=who.device) or b"" for n in range(count))


def reason(error: pytest.ExceptionInfo[Refused]) -> object:
    assert str(error.value)
    return error.value.data["reason"]


def test_a_file_goes_up_in_pieces_and_comes_down_the_same(hub: Hub, anna: Person) -> None:
    assert not hub.has_blob("desk", SHA, device=anna.device)
    hub.put_chunk("desk", SHA, len(FILE), 1, piece(FILE, 1), device=anna.device)
    assert hub.blob_parts("desk", SHA, device=anna.device) == frozenset([1])
    hub.put_chunk("desk", SHA, len(FILE), 1, piece(FILE, 1), device=anna.device)  # again: nothing changes
    assert not hub.has_blob("desk", SHA, device=anna.device)
    upload(anna)
    assert hub.has_blob("desk", SHA, device=anna.device)
    assert download(anna, "desk", SHA) == FILE
    assert hub.get_chunk("desk", SHA, 3, device=anna.device) is None
    upload(anna, doc=hex_id("another message"))  # the same file elsewhere: kept once
    assert hub.blob_parts("desk", SHA, device=anna.device) == frozenset([0, 1, 2])


def test_what_is_not_the_file_is_refused_and_dropped(hub: Hub, anna: Person) -> None:
    for bad in (b"", FILE[: CHUNK - 1], FILE[: CHUNK + 1]):
        with pytest.raises(Refused) as error:
            hub.put_chunk("desk", SHA, len(FILE), 0, bad, device=anna.device)
        assert reason(error) == "form"
    hub.put_chunk("desk", SHA, len(FILE), 0, piece(FILE, 0), device=anna.device)
    with pytest.raises(Refused) as error:  # a piece is missing
        hub.finish_blob("desk", SHA, T1, M1, device=anna.device)
    assert reason(error) == "form"
    assert hub.blob_parts("desk", SHA, device=anna.device) == frozenset()
    for n in range(3):
        hub.put_chunk("desk", SHA, len(FILE), n, piece(FILE[::-1], n), device=anna.device)
    with pytest.raises(Refused):
        hub.finish_blob("desk", SHA, T1, M1, device=anna.device)
    assert not hub.has_blob("desk", SHA, device=anna.device)
    upload(anna)
    assert download(anna, "desk", SHA) == FILE
    with pytest.raises(Refused):
        hub.has_blob("desk", "no hash", device=anna.device)


def test_only_members_and_only_inside_a_space(hub: Hub, anna: Person, carla: Person) -> None:
    upload(anna)
    for call in (
        lambda: hub.has_blob("desk", SHA, device=carla.device),
        lambda: hub.blob_parts("desk", SHA, device=carla.device),
        lambda: hub.get_chunk("desk", SHA, 0, device=carla.device),
        lambda: hub.put_chunk("desk", SHA, len(FILE), 0, piece(FILE, 0), device=carla.device),
        lambda: hub.finish_blob("desk", SHA, T1, M1, device=carla.device),
        lambda: hub.put_chunk("company", SHA, len(FILE), 0, piece(FILE, 0), device=carla.device),
    ):
        with pytest.raises(Refused) as error:
            call()
        assert reason(error) == "space"
    with pytest.raises(Refused) as error:
        hub.has_blob("desk", SHA, device=hex_id("nobody"))
    assert reason(error) == "device"
    assert not hub.has_blob(carla.own, SHA, device=carla.device)  # nobody learns what is elsewhere


def test_a_file_rides_along_with_a_copy(hub: Hub, anna: Person, carla: Person) -> None:
    copy = passenger_id("desk", carla.own, M1)
    assert not hub.carry_blob("desk", SHA, carla.own, T1, copy, device=anna.device)
    upload(anna)
    assert hub.carry_blob("desk", SHA, carla.own, T1, copy, device=anna.device)
    assert hub.carry_blob("desk", SHA, carla.own, T1, copy, device=anna.device)
    assert download(carla, carla.own, SHA) == FILE
    assert not hub.carry_blob("desk", SHA, "p-" + "0" * 32, T1, copy, device=anna.device)
    with pytest.raises(Refused):  # from where she does not write
        hub.carry_blob("desk", SHA, carla.own, T1, copy, device=carla.device)


def test_erasing_takes_the_file_and_its_copies(hub: Hub, anna: Person, carla: Person) -> None:
    copy = passenger_id("desk", carla.own, M1)
    rider = anna.rider("desk", carla.own, M1, root=T1)
    assert anna.push("desk", anna.op("desk", M1, root=T1), riders=(rider,)).status == "ok"
    upload(anna)
    assert hub.carry_blob("desk", SHA, carla.own, T1, copy, device=anna.device)
    other = upload(anna, content=b"kept", doc=T1)
    hub.erase("desk", T1, "asked for", device=anna.device, doc=M1)
    assert not hub.has_blob("desk", SHA, device=anna.device)
    assert hub.get_chunk("desk", SHA, 0, device=anna.device) is None
    assert hub.get_chunk(carla.own, SHA, 0, device=carla.device) is None
    assert hub.has_blob("desk", other, device=anna.device)
    with pytest.raises(Refused) as error:
        hub.finish_blob("desk", SHA, T1, M1, device=anna.device)
    assert reason(error) == "erased"
