"""Sealing and signing: what was sealed for somebody opens for him, and nothing of it can be changed."""

from __future__ import annotations

import secrets

from deskapp.sync import sealing


def some() -> sealing.Secrets:
    return sealing.Secrets(secrets.token_bytes(32), secrets.token_bytes(32))


def test_a_body_opens_with_its_key_beside_its_envelope_and_from_its_writer() -> None:
    own, key = some(), sealing.new_key()
    card = own.card("p", "d")
    sealed = sealing.seal(b"words", b"envelope", key, own)
    assert sealing.opened(sealed, b"envelope", key, card.verifying) == b"words"
    assert b"words" not in sealed
    assert sealing.opened(sealed, b"another", key, card.verifying) is None
    assert sealing.opened(sealed, b"envelope", sealing.new_key(), card.verifying) is None
    assert sealing.opened(sealed, b"envelope", key, some().card("p", "d").verifying) is None
    for at in range(0, len(sealed), 7):
        damaged = bytes([*sealed[:at], sealed[at] ^ 1, *sealed[at + 1 :]])
        assert sealing.opened(damaged, b"envelope", key, card.verifying) is None
    for end in (0, 1, 20, len(sealed) - 1):
        assert sealing.opened(sealed[:end], b"envelope", key, card.verifying) is None
    assert sealing.seal(b"words", b"envelope", key, own) != sealed, "never twice the same"


def test_a_length_says_little() -> None:
    own, key = some(), sealing.new_key()
    sizes = {len(sealing.seal(b"x" * size, b"", key, own)) for size in range(190)}
    assert len(sizes) == 1


def test_a_key_is_wrapped_for_one_computer_and_known_by_its_check() -> None:
    own, key = some(), sealing.new_key()
    wrapped = sealing.wrap(key, own.card("p", "d").sealing)
    assert sealing.unwrap(wrapped, own) == key
    assert sealing.unwrap(wrapped, some()) is None
    assert sealing.unwrap("nonsense", own) is None
    assert sealing.check_of(key, "c-1", 1) == sealing.check_of(key, "c-1", 1)
    assert len({sealing.check_of(each, space, epoch) for each in (key, sealing.new_key()) for space in ("c-1", "c-2")
                for epoch in (1, 2)}) == 8  # fmt: skip


def test_a_signature_is_of_one_text_and_one_computer() -> None:
    own = some()
    signature = sealing.sign(own, b"text")
    assert sealing.signed(own.card("p", "d").verifying, b"text", signature)
    assert not sealing.signed(own.card("p", "d").verifying, b"other", signature)
    assert not sealing.signed(some().card("p", "d").verifying, b"text", signature)
    assert not sealing.signed("nonsense", b"text", signature)


def test_a_number_read_aloud_is_of_one_card() -> None:
    own = some()
    assert sealing.number_of(own.card("p", "d")) == sealing.number_of(own.card("p", "d"))
    assert len({sealing.number_of(some().card("p", "d")) for _ in range(50)} | {sealing.number_of(own.card("q", "d"))}) == 51
