"""Sealing and signing: the little that circles need of libsodium, each thing once.

Content is sealed by XChaCha20-Poly1305 under the key of a circle's epoch, with the envelope bound to it, and signed
inside by the computer that wrote it. Keys travel in sealed boxes (X25519) for one computer each.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

from nacl import bindings
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from deskapp.domain.circles import Card
from deskapp.domain.operation import canonical

if TYPE_CHECKING:
    from deskapp.replica.database import Replica

_FORM = b"\x01"  # what a sealed body begins with
_NONCE = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_SIGNATURE = bindings.crypto_sign_BYTES
_STEP = 256  # bytes: a length says little of what was written


class Secrets(NamedTuple):
    """The private halves of a computer's keys."""

    private: bytes
    signing: bytes

    def card(self, person: str, device: str) -> Card:
        """The public halves."""
        public = bytes(PrivateKey(self.private).public_key)
        return Card(person, device, public.hex(), bytes(SigningKey(self.signing).verify_key).hex())


def secrets_of(replica: Replica) -> Secrets | None:
    """This computer's own; they lie in its encrypted replica. None where it was joined without."""
    private, signing = replica.meta("device_private"), replica.meta("device_signing")
    return Secrets(bytes.fromhex(private), bytes.fromhex(signing)) if private and signing else None


def number_of(card: Card) -> str:
    """A number short enough to be read aloud on the phone, by which a computer's keys are known."""
    whole = int.from_bytes(blake2b(card.signed_text(), digest_size=32, encoder=RawEncoder)) % 10**20
    return " ".join(f"{whole:020}"[at : at + 5] for at in range(0, 20, 5))


def new_key() -> bytes:
    """A key for an epoch."""
    return secrets.token_bytes(bindings.crypto_aead_xchacha20poly1305_ietf_KEYBYTES)


def check_of(key: bytes, space: str, epoch: int) -> str:
    """How a key is known without being told."""
    said = canonical(["check", space, epoch]).encode()
    return blake2b(said, digest_size=16, key=key, encoder=RawEncoder).hex()


def sign(own: Secrets, text: bytes) -> str:
    """A signature, as hex."""
    return SigningKey(own.signing).sign(text).signature.hex()


def signed(verifying: str, text: bytes, signature: str) -> bool:
    """True where the computer with this key signed this text."""
    try:
        VerifyKey(bytes.fromhex(verifying)).verify(text, bytes.fromhex(signature))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def wrap(key: bytes, sealing: str) -> str:
    """A key sealed for one computer, as hex."""
    return SealedBox(PublicKey(bytes.fromhex(sealing))).encrypt(key).hex()


def unwrap(wrapped: str, own: Secrets) -> bytes | None:
    """A key that was sealed for this computer; None where it was not."""
    try:
        return SealedBox(PrivateKey(own.private)).decrypt(bytes.fromhex(wrapped))
    except (CryptoError, ValueError, TypeError):
        return None


def seal(body: bytes, envelope: bytes, key: bytes, own: Secrets) -> bytes:
    """A body, signed and sealed; the envelope lies beside it in clear and cannot be another one."""
    signature = SigningKey(own.signing).sign(envelope + body).signature
    nonce = secrets.token_bytes(_NONCE)
    text = bindings.sodium_pad(signature + body, _STEP)
    return _FORM + nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(text, envelope, nonce, key)


def opened(sealed: bytes, envelope: bytes, key: bytes, verifying: str) -> bytes | None:
    """The body; None where this key does not open it, or another computer wrote it."""
    nonce, rest = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    try:
        if sealed[:1] != _FORM or len(nonce) != _NONCE:
            return None
        text = bindings.sodium_unpad(
            bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(rest, envelope, nonce, key), _STEP
        )
    except (CryptoError, ValueError, TypeError):
        return None
    body = text[_SIGNATURE:]
    return body if signed(verifying, envelope + body, text[:_SIGNATURE].hex()) else None
