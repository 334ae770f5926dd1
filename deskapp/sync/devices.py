"""This computer's name at the hub: its keys, and a new name where a copy of it goes under the old one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from deskapp.replica import merging, numbers, rebuilding

if TYPE_CHECKING:
    import random

    from deskapp.hub.protocol import Hub
    from deskapp.replica.database import Replica

FORMER = "former_devices"  # names this replica went under before


class Keys(NamedTuple):
    """X25519 for sealing (public, private), Ed25519 for signing (verify, signing)."""

    public: bytes
    private: bytes
    verify: bytes
    signing: bytes


def make_keys() -> Keys:
    """The keys of a new device."""
    from nacl.public import PrivateKey
    from nacl.signing import SigningKey

    private, signing = PrivateKey.generate(), SigningKey.generate()
    return Keys(bytes(private.public_key), bytes(private), bytes(signing.verify_key), bytes(signing))


def public_keys(replica: Replica) -> tuple[bytes, bytes]:
    """The public halves of this device's keys, as it registered them: for sealing, for verifying."""
    if not replica.meta("device_private"):
        return b"", b""
    from nacl.public import PrivateKey
    from nacl.signing import SigningKey

    private = PrivateKey(bytes.fromhex(replica.meta("device_private")))
    return bytes(private.public_key), bytes(SigningKey(bytes.fromhex(replica.meta("device_signing"))).verify_key)


def former(replica: Replica) -> tuple[str, ...]:
    """The ids this replica went under before; what it wrote then is its own too."""
    return tuple(json.loads(replica.meta(FORMER) or "[]"))


def register_again(replica: Replica, hub: Hub, *, person: str, device: str) -> bool:
    """Make this device known to its own hub, which lost it with a restored backup. False where it is another hub.

    Raises Refused hub.refused where the device was revoked: then it stays outside.
    """
    if hub.info().uuid != replica.meta("hub_uuid"):
        return False
    public, verify = public_keys(replica)
    customer = bool(replica.meta("customer"))
    hub.register(person, device, public, verify, customer=customer, name=replica.meta("login"))
    return True


def become_another(
    replica: Replica, hub: Hub, *, person: str, device: str, chance: random.Random, by: str
) -> str:  # fmt: skip
    """Go on under a new device id: another computer writes under the old one (a copied profile, a restored laptop).

    What is unsent keeps its ids and gets numbers of the new stream; reserved ticket numbers are left to the other.
    Returns the new id; that of another process of this home, where it did so meanwhile.
    """
    if (already := replica.meta("device")) != device:
        return already
    new = f"{chance.getrandbits(128):032x}"
    keys = make_keys()
    customer = bool(replica.meta("customer"))
    hub.register(person, new, keys.public, keys.verify, customer=customer, name=replica.meta("login"))
    with replica.transaction() as connection:
        if (already := _device(connection)) != device:
            return already
        facts = {
            "device": new, "device_private": keys.private.hex(), "device_signing": keys.signing.hex(),
            FORMER: json.dumps([*former(replica), device]),
        }  # fmt: skip
        for fact, value in facts.items():
            replica.set_meta(connection, fact, value)
        numbers.leave(connection)
        for space in merging.spaces(connection):
            rebuilding.renumber(connection, space, new, 0)
            rebuilding.show_unshared(connection, space, me=person, by=by)
    return new


def _device(connection: Any) -> str:
    return str(connection.execute("SELECT value FROM meta WHERE name = 'device'").fetchone()[0])
