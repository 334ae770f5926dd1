"""What a computer does not hold: found at the hub by words, folded there as here, and brought root by root."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused
from deskapp.domain.fold_text import fold
from deskapp.domain.operation import canonical
from deskapp.domain.resting import rested_body as resting_body
from deskapp.hub import searching
from deskapp.hub.protocol import START, DocumentState
from tests.hub.desk import Person, hex_id

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub

SUBJECTS = {
    "en": "The lift in the North tower stopped", "de": "Straße: Größe der Türen geändert", "fi": "Näyttö välkkyy yöllä",
    "hu": "Őszi árvíztűrő tükörfúrógép", "tr": "SIFIRLAMA için İstanbul şifresi", "ar": "إعادة تعيين كلمة المرور ٢٠٢٦ لأحمد",
}  # fmt: skip


def ticket(subject: str, number: str = "T-1", kind: str = "ticket") -> bytes:
    values = {"subject": subject, "number": number} if kind == "ticket" else {"body": subject}
    document = {"type": kind, "values": values, "sets": {"labels": {"Möbel": ["1"]}}, "deleted": ""}
    return json.dumps(document, ensure_ascii=False).encode()


def put(person: Person, doc: str, body: bytes, root: str = "", epoch: int = 0) -> None:
    op = person.op("desk", doc, root=root)
    state = DocumentState(doc, op.root, 0, 1, False, epoch, body)
    person.hub.push("desk", *person.head("desk"), person.device, [op], [state])


def found(person: Person, words: str, *, roots: bool = True) -> list[str]:
    before, hits = "", []
    while True:
        page = person.hub.search("desk", words, before, roots=roots, device=person.device)
        hits += [each.doc for each in page.found]
        before = page.before
        if not before:
            return hits


@pytest.fixture
def anna(hub: Hub) -> Person:
    return Person(hub, "anna")


@pytest.mark.parametrize("language", sorted(SUBJECTS))
def test_every_word_is_found_however_it_is_typed(anna: Person, language: str) -> None:
    for each, subject in SUBJECTS.items():
        put(anna, hex_id(each), ticket(subject))
    text = SUBJECTS[language]
    for typed in (text, text.upper(), text.lower(), fold(text), text.split()[-1], text.split()[0][:3]):
        assert hex_id(language) in found(anna, typed), typed
    assert found(anna, "nowhere") == []
    assert found(anna, "-- !") == []


def test_only_what_people_wrote_is_searched_and_all_words_must_be_there(anna: Person) -> None:
    put(anna, hex_id(1), ticket("Lift stopped", "T-1001"))
    put(anna, hex_id(2), ticket("Lift creaks", "T-2002"))
    assert sorted(found(anna, "lift")) == sorted([hex_id(1), hex_id(2)])
    assert found(anna, "lift stop") == [hex_id(1)]
    assert found(anna, "T-1001") == [hex_id(1)]
    assert found(anna, "stop lift") == [], "only the last word may be begun"
    assert found(anna, "type") == found(anna, "values") == found(anna, "subject") == []
    assert sorted(found(anna, "möbel")) == sorted([hex_id(1), hex_id(2)])


def test_messages_are_looked_through_apart_and_what_is_sealed_not_at_all(anna: Person) -> None:
    put(anna, hex_id(1), ticket("Lift"))
    put(anna, hex_id(2), ticket("it hums at night", kind="message"), root=hex_id(1))
    put(anna, hex_id(3), b"\xff\xfe no text", epoch=1)
    assert found(anna, "hums") == []
    assert found(anna, "hums", roots=False) == [hex_id(2)]
    docs = anna.hub.documents_of("desk", hex_id(1), device=anna.device)
    assert {each.doc for each in docs} == {hex_id(1), hex_id(2)}
    assert anna.hub.documents_of("desk", hex_id(9), device=anna.device) == []


def test_it_goes_on_in_short_calls_newest_ids_first(anna: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "WINDOW", 3)
    docs = [hex_id(n) for n in range(10)]
    for each in docs:
        put(anna, each, ticket("paper"))
    assert found(anna, "paper") == sorted(docs, reverse=True)
    page = anna.hub.search("desk", "paper", roots=True, device=anna.device)
    assert len(page.found) == 3
    assert page.before == page.found[-1].doc


def test_only_readers_search(anna: Person) -> None:
    eve = Person(anna.hub, "eve", spaces=())
    for call in (
        lambda: anna.hub.search("desk", "lift", roots=True, device=eve.device),
        lambda: anna.hub.documents_of("desk", hex_id(1), device=eve.device),
        lambda: anna.hub.floor("desk", device=eve.device),
    ):
        with pytest.raises(Refused):
            call()


# ---- a first download that leaves out what rests


def whole(n: int, status: str, when: int, **more: object) -> bytes:
    """A folded ticket, changed last at a time."""
    document = {
        "type": "ticket", "id": hex_id(n), "root": hex_id(n), "values": {"status": status, "subject": f"Größe {n}"},
        "versions": {"status": "b" * 32}, "writes": {"a" * 32: [1, "d", 1, "p", 5], "b" * 32: [2, "d", 2, "p", when]},
        "sets": {}, "seen": {}, "cards": {}, "deleted": "", "moving": "", "unknown": [], **more,
    }  # fmt: skip
    return canonical(document).encode()


def downloaded(person: Person, before: int, size: int = 3) -> tuple[set[str], set[str]]:
    pages = list(person.hub.bootstrap("desk", device=person.device, size=size, rested_before=before))
    assert pages[-1].head == person.head("desk")
    found = [each.doc for page in pages for each in page.states]
    assert len(found) == len(set(found))
    return set(found), {root for page in pages for root in page.resting}


def test_what_has_rested_since_before_is_left_out_whole(anna: Person) -> None:
    old, young = 1_000, 9_000
    bodies = [
        whole(0, "closed", old), whole(1, "solved", old), whole(2, "open", old), whole(3, "closed", young),
        whole(4, "closed", old, cards={"x:y": [1]}), whole(5, "closed", old, deleted="c" * 32),
        whole(6, "closed", old, type="request"), b'not "status":"closed" json', whole(8, "waiting", young),
    ]  # fmt: skip
    for n, body in enumerate(bodies):
        put(anna, hex_id(n), body)
        put(anna, hex_id("message", n), b"{}", root=hex_id(n))
    put(anna, hex_id("sealed"), whole(9, "closed", old), epoch=1)
    put(anna, hex_id("mark"), b"{}", root=hex_id("a ticket of another space"))
    everything = {hex_id(n) for n in range(9)} | {hex_id("message", n) for n in range(9)}
    everything |= {hex_id("sealed"), hex_id("mark")}
    assert downloaded(anna, 0) == (everything, set())
    resting = {hex_id(0), hex_id(1)}
    left_out = resting | {hex_id("message", 0), hex_id("message", 1)}
    assert downloaded(anna, 5_000) == (everything - left_out, resting)
    assert [resting_body(each) for each in bodies] == [old, old, 0, young, 0, 0, 0, 0, 0]


def test_what_wakes_up_during_the_download_comes_whole(anna: Person) -> None:
    put(anna, hex_id(0), whole(0, "closed", 1_000))
    put(anna, hex_id("m0"), b"{}", root=hex_id(0))
    pages = anna.hub.bootstrap("desk", device=anna.device, size=1, rested_before=5_000)
    assert next(pages).resting == (hex_id(0),)
    put(anna, hex_id("m1"), b"{}", root=hex_id(0))
    last = list(pages)[-1]
    assert {each.doc for each in last.states} == {hex_id(0), hex_id("m0"), hex_id("m1")}


def test_a_log_begins_at_its_beginning(anna: Person) -> None:
    assert anna.hub.floor("desk", device=anna.device) == START
