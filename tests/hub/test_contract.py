"""What every hub must do, SQLite file and Postgres alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import DeskError, Refused
from deskapp.domain.operation import passenger_id
from deskapp.hub.opening import open_hub
from deskapp.hub.protocol import START, Head, Hub, Login, SpaceInfo, digest
from tests.hub.desk import Person, changed, checked, hex_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T1, T2, T3 = hex_id("ticket", 1), hex_id("ticket", 2), hex_id("ticket", 3)


@pytest.fixture
def anna(hub: Hub) -> Person:
    return Person(hub, "anna")


@pytest.fixture
def ben(hub: Hub) -> Person:
    return Person(hub, "ben")


@pytest.fixture
def carla(hub: Hub) -> Person:
    """A customer: she reads the company and has her own space."""
    return Person(hub, "carla", (), customer=True)


def reason(error: pytest.ExceptionInfo[Refused]) -> object:
    assert error.value.code == "hub.refused"
    assert str(error.value)
    return error.value.data["reason"]


# spaces, people, devices


def test_a_new_hub_has_company_and_desk(hub: Hub, url: str) -> None:
    info = hub.info()
    assert (info.name, info.schema, len(info.uuid), info.url) == ("Office", 1, 32, url)
    assert hub.now() > 1_700_000_000_000


def test_everyone_reads_company_staff_writes_there(hub: Hub, anna: Person, carla: Person) -> None:
    assert hub.spaces(anna.id) == [
        SpaceInfo("company", "company", "Office", "write"),
        SpaceInfo("desk", "desk", "Office", "write"),
        SpaceInfo(anna.own, "personal", "", "write"),
    ]
    assert [(each.id, each.may) for each in hub.spaces(carla.id)] == [("company", "read"), (carla.own, "write")]
    assert set(carla.hub.heads(device=carla.device)) == {"company", carla.own}
    assert anna.write("company", T1).status == "ok"
    assert [each.doc for each in carla.pull("company")] == [T1]
    with pytest.raises(Refused) as error:
        hub.push("company", *carla.head("company"), carla.device, [carla.op("company", T2)])
    assert reason(error) == "space"


def test_who_can_be_reached_and_who_reads(hub: Hub, anna: Person, ben: Person, carla: Person) -> None:
    hub.add_space("t-1", "team", "Payroll")
    hub.add_member("t-1", ben.id, "read")
    assert hub.readers(device=anna.device) == {
        "desk": frozenset([anna.id, ben.id]),
        "": frozenset([anna.id, ben.id, carla.id]),
    }
    assert hub.readers(device=ben.device)["t-1"] == frozenset([ben.id])
    assert set(hub.readers(device=carla.device)) == {""}
    assert hub.busy_s() == 0


def test_hidden_and_absent_spaces_give_the_same_answer(hub: Hub, carla: Person) -> None:
    for space in ("desk", "nowhere"):
        with pytest.raises(Refused) as error:
            carla.pull(space)
        assert reason(error) == "space"
        with pytest.raises(Refused) as error:
            hub.push(space, 0, "", carla.device, [carla.op("x", T1, n=1)])
        assert reason(error) == "space"


def test_registering_again_changes_nothing(hub: Hub, anna: Person, ben: Person) -> None:
    before = hub.spaces(anna.id)
    assert hub.register(anna.id, anna.device, customer=True) == before
    with pytest.raises(Refused) as error:  # somebody else's device
        hub.register(anna.id, ben.device)
    assert reason(error) == "device"
    assert hub.register(anna.id, hex_id("second"), b"public", b"verify", name="Laptop") == before


def test_unknown_devices_are_refused(hub: Hub, anna: Person) -> None:
    stranger = hex_id("stranger")
    op = anna.op("desk", T1)
    for call in (
        lambda: hub.push("desk", 0, "", stranger, [op]),
        lambda: hub.pull("desk", 0, device=stranger),
        lambda: hub.heads(device=stranger),
        lambda: hub.reserve_numbers(stranger, 5),
        lambda: hub.erase("desk", T1, "why", device=stranger),
    ):
        with pytest.raises(Refused) as error:
            call()
        assert reason(error) == "device"


def test_a_right_ends_at_its_time(hub: Hub, anna: Person) -> None:
    assert anna.write("desk", T1).status == "ok"
    hub.add_member("desk", anna.id, until=hub.now() - 1)
    assert "desk" not in hub.heads(device=anna.device)
    assert "desk" not in {each.id for each in hub.spaces(anna.id)}
    for call in (lambda: anna.pull("desk"), lambda: anna.write("desk", T1, head=START)):
        with pytest.raises(Refused) as error:
            call()
        assert reason(error) == "space"
    hub.add_member("desk", anna.id, "read", until=hub.now() + 60_000)
    assert len(anna.pull("desk")) == 1
    with pytest.raises(Refused):
        anna.write("desk", T1)


def test_logins_know_no_case(hub: Hub, anna: Person) -> None:
    assert hub.person_by_login("anna") is None
    hub.set_login("Anna", anna.id)
    hub.set_login("carla", hex_id("carla"), "customer")
    assert hub.person_by_login("ANNA") == anna.id
    assert hub.find_login("carla") == Login("carla", hex_id("carla"), "customer")


def test_spaces_can_be_added(hub: Hub, anna: Person) -> None:
    hub.add_space("t-1", "team", "Payroll")
    hub.add_space("t-1", "team", "Pay and time")
    hub.add_member("t-1", anna.id, "read")
    assert hub.spaces(anna.id)[-1] == SpaceInfo("t-1", "team", "Pay and time", "read")
    with pytest.raises(Refused):
        hub.add_member("t-2", anna.id)


def test_numbers_come_from_one_series(hub: Hub, anna: Person, ben: Person) -> None:
    assert hub.reserve_numbers(anna.device, 50) == (1001, 1050)
    assert hub.reserve_numbers(ben.device, 5) == (1051, 1055)
    assert hub.reserve_numbers(anna.device, 1) == (1056, 1056)


def test_one_device_holds_a_lease(hub: Hub, anna: Person, ben: Person) -> None:
    assert hub.take_lease("duties:desk", anna.device, 60)
    assert hub.take_lease("duties:desk", anna.device, 60)
    assert not hub.take_lease("duties:desk", ben.device, 60)
    hub.drop_lease("duties:desk", ben.device)
    assert not hub.take_lease("duties:desk", ben.device, 60)
    hub.drop_lease("duties:desk", anna.device)
    assert hub.take_lease("duties:desk", ben.device, 0)
    assert hub.take_lease("duties:desk", anna.device, 60)


# the log


def test_what_is_pushed_is_what_is_pulled(hub: Hub, anna: Person, ben: Person) -> None:
    first = [anna.op("desk", T1, b"\x00\xff make"), anna.op("desk", T2, "größe".encode(), root=T1)]
    result = anna.push("desk", *first)
    assert (result.status, result.seq, result.kept, result.moved) == ("ok", 2, (), {})
    assert ben.push("desk", ben.op("desk", T1, b"set"), head=result.head).seq == 3
    log = ben.pull("desk")
    checked("desk", log, ben.head("desk"))
    assert [(each.id, each.n, each.doc, each.root, each.body) for each in log[:2]] == [
        (op.id, op.n, op.doc, op.root, op.body) for op in first
    ]
    assert [each.actor for each in log] == [anna.id, anna.id, ben.id]
    assert {each.origin for each in log} == {None}
    assert log[0].digest == digest(first[0].salt, first[0].body)
    assert abs(log[0].arrived - hub.now()) < 60_000
    assert [each.seq for each in ben.pull("desk", 1, 1)] == [2]
    assert [each.seq for each in hub.operations_of("desk", T1, device=ben.device)] == [1, 2, 3]


def test_a_push_needs_the_head_it_was_merged_on(anna: Person, ben: Person) -> None:
    head = anna.write("desk", T1).head
    late = ben.push("desk", ben.op("desk", T1), head=START)
    assert (late.status, late.head) == ("stale", head)
    other = ben.push("desk", ben.op("desk", T1), head=Head(head.seq, "0" * 64))  # as long, another history
    assert (other.status, other.head) == ("stale", head)
    assert ben.head("desk") == head
    assert len(ben.pull("desk")) == 1
    assert ben.push("desk", ben.op("desk", T1), head=head).seq == 2


def test_a_device_counts_without_holes(hub: Hub, anna: Person) -> None:
    anna.write("desk", T1)
    for number in (1, 3, 9):
        with pytest.raises(Refused) as error:
            anna.push("desk", anna.op("desk", T1, n=number))
        assert reason(error) == "hole"
        assert error.value.data["expected"] == 2
    with pytest.raises(Refused):
        anna.push("desk", anna.op("desk", T1, n=2), anna.op("desk", T1, n=4))
    assert anna.head("desk").seq == 1, "nothing of a refused push stays"
    assert hub.states("desk", device=anna.device)[0].seq == 1
    assert anna.push("desk", anna.op("desk", T1, n=2)).status == "ok"
    assert anna.push("company", anna.op("company", T3, n=1)).status == "ok", "each space counts by itself"


def test_a_replayed_push_is_stale_and_a_doubled_id_is_refused(anna: Person) -> None:
    head = anna.head("desk")
    op = anna.op("desk", T1)
    assert anna.push("desk", op, head=head).status == "ok"
    assert anna.push("desk", op, head=head).status == "stale"
    with pytest.raises(Refused) as error:
        anna.push("desk", changed(op, n=2))
    assert (reason(error), error.value.data["id"]) == ("id", op.id)
    assert len(anna.pull("desk")) == 1


def test_malformed_pushes_are_refused(hub: Hub, anna: Person) -> None:
    op = anna.op("desk", T1)
    for ops, states in (
        ([changed(op, id="x")], []),
        ([changed(op, root="A" * 32)], []),
        ([changed(op, key_epoch=-1)], []),
        ([op, changed(op, n=2)], []),
        ([op], [anna.state(changed(op, doc=T2))]),
        ([op], [anna.state(op), anna.state(op)]),
    ):
        with pytest.raises(Refused) as error:
            hub.push("desk", *START, anna.device, ops, states)
        assert reason(error) == "form"
    with pytest.raises(Refused) as error:
        hub.push("desk", *START, anna.device, [changed(op, body=bytes(70_000_000))])
    assert reason(error) == "size"
    assert anna.head("desk") == START


def test_an_empty_push_changes_nothing(anna: Person) -> None:
    head = anna.write("desk", T1).head
    assert anna.push("desk").head == head
    assert anna.head("desk") == head


# documents


def test_states_follow_their_operations(hub: Hub, anna: Person) -> None:
    anna.push("desk", anna.op("desk", T1), anna.op("desk", T2, root=T1), anna.op("desk", T1))
    states = {each.doc: each for each in hub.states("desk", device=anna.device)}
    assert {doc: (each.seq, each.root, each.body) for doc, each in states.items()} == {
        T1: (3, T1, b"folded"),
        T2: (2, T1, b"folded"),
    }
    anna.write("desk", T2)
    assert [each.seq for each in hub.states("desk", max(T1, T2), device=anna.device)] == []
    assert len(hub.states("desk", min(T1, T2), device=anna.device)) == 1
    assert len(hub.states("desk", "", 1, device=anna.device)) == 1


def test_a_first_download_stands_exactly_at_its_head(hub: Hub, anna: Person, ben: Person) -> None:
    docs = [hex_id("doc", i) for i in range(25)]
    anna.push("desk", *(anna.op("desk", doc, root=docs[i // 5 * 5]) for i, doc in enumerate(docs)))
    got: dict[str, int] = {}
    pages = hub.bootstrap("desk", device=ben.device, size=4)
    order: list[str] = []
    for number, page in enumerate(pages):
        news = [each.root for each in page.states if page.head is None]
        order += [root for place, root in enumerate(news) if root not in news[:place]]
        got |= {each.doc: each.seq for each in page.states}
        for doc in page.gone:
            got.pop(doc, None)
        if number == 1:  # others go on meanwhile
            anna.write("desk", docs[0])
            anna.write("desk", "0" * 31 + "1")
            anna.write("desk", "f" * 31 + "1")
            anna.hub.erase("desk", docs[10], "asked for", device=anna.device)
        last = page
    assert last.head == anna.head("desk")
    assert got == {each.doc: each.seq for each in hub.states("desk", device=ben.device)}
    assert order == sorted(set(order), reverse=True), "newest roots first, each whole in one page"
    assert docs[10] not in got


def test_an_empty_space_downloads_as_one_page(hub: Hub, anna: Person) -> None:
    assert [(page.states, page.head) for page in hub.bootstrap("desk", device=anna.device)] == [((), START)]


# passengers


def test_a_copy_reaches_a_personal_space_and_the_newest_replaces_it(hub: Hub, anna: Person, carla: Person) -> None:
    copy = passenger_id("desk", carla.own, T1)
    first = anna.write("desk", T1, riders=(anna.rider("desk", carla.own, T1),))
    assert (first.kept, carla.head(carla.own).seq) == ((), 1)
    anna.write("desk", T1, riders=(anna.rider("desk", carla.own, T1, word="2"),))
    log = carla.pull(carla.own)
    checked(carla.own, log, carla.head(carla.own))
    assert [(each.origin, each.n, each.actor, each.doc, each.body) for each in log] == [
        ("desk", 0, anna.id, copy, b"1"),
        ("desk", 0, anna.id, copy, b"2"),
    ]
    state = hub.states(carla.own, device=carla.device)[0]
    assert (state.doc, state.seq, state.origin, state.body, state.root) == (copy, 2, "desk", b"folded 2", T1)
    checked("desk", anna.pull("desk"), anna.head("desk"))


def test_a_customer_delivers_into_a_space_she_cannot_read(hub: Hub, anna: Person, carla: Person) -> None:
    result = carla.write(carla.own, T1, riders=(carla.rider(carla.own, "desk", T1),))
    assert (result.status, result.kept) == ("ok", ())
    arrived = anna.pull("desk")
    assert [(each.origin, each.actor, each.device) for each in arrived] == [(carla.own, carla.id, carla.device)]
    # what is in a team's space already is not replaced from outside
    again = carla.write(carla.own, T1, riders=(carla.rider(carla.own, "desk", T1, word="2"),))
    assert (again.status, again.kept) == ("ok", (0,))
    # a member folds it on: it keeps where it came from
    doc = passenger_id(carla.own, "desk", T1)
    anna.push("desk", anna.op("desk", doc, root=T1))
    state = hub.states("desk", device=anna.device)[0]
    assert (state.origin, state.seq) == (carla.own, 2)
    checked("desk", anna.pull("desk"), anna.head("desk"))


def test_refused_passengers_stay_behind_and_the_push_goes_on(
    hub: Hub, anna: Person, ben: Person, carla: Person
) -> None:
    ben.write(ben.own, passenger_id("desk", ben.own, T2))
    anna.write("company", passenger_id("desk", "company", T2))
    riders = (
        anna.rider("desk", "p-nobody", T1),
        anna.rider("desk", "desk", T1),
        changed(anna.rider("desk", carla.own, T1), state=None),
        anna.rider("desk", ben.own, T2),  # his own document
        anna.rider("desk", "company", T2),
        anna.rider("desk", "company", T1),
        anna.rider("desk", carla.own, T1),
        anna.rider("desk", carla.own, T1),  # the same again: it is there
    )
    result = anna.push("desk", anna.op("desk", T1), anna.op("desk", T2), riders=riders)
    assert (result.status, result.kept) == ("ok", (0, 1, 2, 3, 4))
    assert carla.head(carla.own).seq == 1
    assert [each.origin for each in hub.states("company", device=carla.device)].count("desk") == 1


def test_passengers_of_one_push_fill_several_logs_in_order(anna: Person, ben: Person, carla: Person) -> None:
    people = (ben, carla)
    docs = [hex_id("message", i) for i in range(6)]
    riders = tuple(anna.rider("desk", each.own, doc, root=T1) for doc in docs for each in people)
    assert anna.push("desk", *(anna.op("desk", doc, root=T1) for doc in docs), riders=riders).kept == ()
    for each in people:
        checked(each.own, each.pull(each.own), each.head(each.own))
        assert [op.doc for op in each.pull(each.own)] == [passenger_id("desk", each.own, doc) for doc in docs]


def test_a_stale_push_leaves_no_passengers(anna: Person, ben: Person, carla: Person) -> None:
    anna.write("desk", T1)
    assert ben.write("desk", T1, riders=(ben.rider("desk", carla.own, T1),), head=START).status == "stale"
    assert carla.head(carla.own) == START


def test_the_hub_remembers_how_far_copies_went(hub: Hub, anna: Person, carla: Person) -> None:
    anna.write("desk", T1, riders=(anna.rider("desk", carla.own, T1),))
    assert hub.delivered("desk", T1) == 1
    anna.write("desk", T1)  # nothing anyone else may see
    assert hub.delivered("desk", T1) == 2
    anna.write("desk", T1, riders=(anna.rider("desk", "p-nobody", T1),))
    assert hub.delivered("desk", T1) == 2, "a kept passenger is left over"
    anna.write("desk", T1, riders=(anna.rider("desk", carla.own, T1, word="2"),))
    assert hub.delivered("desk", T1) == 2, "what was left over before still is"
    anna.push("desk", riders=(anna.rider("desk", carla.own, T1, word="3"),))  # the duty that carries it after
    assert hub.delivered("desk", T1) == 4
    carla.write(carla.own, T2, riders=(carla.rider(carla.own, "desk", T3, root=T1),))
    anna.write("desk", T1)
    assert hub.delivered("desk", T1) == 4, "her message has not gone to the followers"


def test_a_moved_root_says_where_it_went(
    hub: Hub, anna: Person, carla: Person, mark_moved: Callable[[str, str, str], None]
) -> None:
    anna.write("desk", T1)
    mark_moved("desk", T1, "t-1")
    result = anna.push("desk", anna.op("desk", T2), anna.op("desk", T3, root=T1))
    assert (result.status, dict(result.moved), result.seq) == ("moved", {T1: "t-1"}, 1)
    assert anna.write("desk", T2).status == "ok"
    into = carla.write(carla.own, T3, riders=(carla.rider(carla.own, "desk", T3, root=T1),))
    assert into.kept == (0,)


@pytest.fixture
def mark_moved(hub: Hub) -> Callable[[str, str, str], None]:
    def mark(space: str, root: str, target: str) -> None:
        hub._all("insert into moved (space, root, target, seq) values (?, ?, ?, 1)", space, root, target)

    return mark


# erasing


def test_erasing_a_root_blanks_it_and_its_copies_and_the_chain_verifies(
    hub: Hub, anna: Person, ben: Person, carla: Person
) -> None:
    message = hex_id("message")
    anna.push(
        "desk", anna.op("desk", T1), anna.op("desk", message, root=T1), anna.op("desk", T2),
        riders=(anna.rider("desk", carla.own, T1), anna.rider("desk", carla.own, message, root=T1)),
    )  # fmt: skip
    carla.write(carla.own, T3, riders=())
    hub.erase("desk", T1, "asked for", device=anna.device)
    log = anna.pull("desk")
    checked("desk", log, anna.head("desk"))
    assert [(each.doc, each.body is None, each.salt is None, each.tombstone) for each in log] == [
        (T1, True, True, False), (message, True, True, False), (T2, False, False, False), (T1, False, False, True),
    ]  # fmt: skip
    assert log[-1].body == b'{"reason":"asked for","scope":"root"}'
    assert [each.doc for each in hub.states("desk", device=anna.device)] == [T2]
    hers = carla.pull(carla.own)
    checked(carla.own, hers, carla.head(carla.own))
    assert [each.body is None for each in hers] == [True, True, False, False, False]
    assert sorted(each.doc for each in hers[-2:]) == sorted(passenger_id("desk", carla.own, d) for d in (T1, message))
    assert [each.tombstone for each in hers[-2:]] == [True, True]
    assert [each.doc for each in hub.states(carla.own, device=carla.device)] == [T3]
    for doc, root in ((T1, T1), (hex_id("new"), T1)):
        with pytest.raises(Refused) as error:
            ben.push("desk", ben.op("desk", doc, root=root, n=1))
        assert reason(error) == "erased"
        assert error.value.data["docs"] == [T1]
    head = anna.head("desk")
    hub.erase("desk", T1, "again", device=anna.device)
    assert anna.head("desk") == head, "erased once is erased"


def test_erasing_one_document_leaves_its_root(hub: Hub, anna: Person, carla: Person) -> None:
    message = hex_id("message")
    anna.push(
        "desk", anna.op("desk", T1), anna.op("desk", message, root=T1),
        riders=(anna.rider("desk", carla.own, T1), anna.rider("desk", carla.own, message, root=T1)),
    )  # fmt: skip
    hub.erase("desk", T1, 'with "quotes" and ü', device=anna.device, doc=message)
    assert [each.doc for each in hub.states("desk", device=anna.device)] == [T1]
    assert [each.root for each in hub.states(carla.own, device=carla.device)] == [T1]
    assert anna.pull("desk")[-1].body == '{"reason":"with \\"quotes\\" and ü","scope":"doc"}'.encode()
    checked("desk", anna.pull("desk"), anna.head("desk"))
    checked(carla.own, carla.pull(carla.own), carla.head(carla.own))
    assert anna.push("desk", anna.op("desk", T1)).status == "ok"
    with pytest.raises(Refused):
        anna.push("desk", anna.op("desk", message, root=T1, n=4))
    back = anna.rider("desk", carla.own, message, root=T1, word="2")
    assert anna.push("desk", anna.op("desk", T1, n=4), riders=(back,)).kept == (0,)


def test_only_writers_erase(hub: Hub, anna: Person, carla: Person) -> None:
    anna.write("desk", T1)
    with pytest.raises(Refused) as error:
        hub.erase("desk", T1, "why not", device=carla.device)
    assert reason(error) == "space"
    assert anna.pull("desk")[0].body is not None


# connections


def test_a_closed_hub_opens_again_by_itself(hub: Hub, anna: Person) -> None:
    anna.write("desk", T1)
    hub.close()
    hub.close()
    assert anna.head("desk").seq == 1


def test_two_openings_see_one_hub(hub: Hub, url: str, anna: Person) -> None:
    other = open_hub(url)
    anna.write("desk", T1)
    assert other.heads(device=anna.device)["desk"].seq == 1
    other.close()


def test_a_file_cannot_keep_a_secret(hub: Hub, url: str) -> None:
    if not url.startswith("sqlite"):
        hub.add_space("c-1", "circle", "Harassment", confidential=True)
        return
    with pytest.raises(DeskError):
        hub.add_space("c-1", "circle", "Harassment", confidential=True)


def test_the_suite_leaves_no_stray_files(hub: Hub, tmp_path: Path, anna: Person) -> None:
    anna.write("desk", T1)
    assert not [each for each in tmp_path.iterdir() if each.suffix in {".db-wal", ".db-shm"}]
