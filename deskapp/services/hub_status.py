"""How a hub stands, for its keeper: numbers and computers, no word of any ticket, nothing about what a person did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deskapp.hub.protocol import Hub


def hub_data(hub: Hub) -> dict[str, Any]:
    """Spaces with their heads, computers with their last contact, duties, sizes. Times are UTC ms. Raises hub.keeper."""
    info, health = hub.info(), hub.health()
    logins = {person: login for login, person, _ in health.logins}
    return {
        "hub": info.name,
        "uuid": info.uuid,
        "schema": info.schema,
        "engine": health.engine,
        "size": health.size,
        "now": hub.now(),
        "spaces": [each._asdict() for each in health.spaces],
        "duties": [each._asdict() for each in health.duties],
        "logins": [{"login": login, "kind": kind} for login, _, kind in health.logins],
        "computers": [{**each._asdict(), "login": logins.get(each.owner, "")} for each in hub.computers()],
        "erased": health.operations_erased,
        "slow": [{"ms": ms, "what": what} for ms, what in health.slow],
    }
