"""A directory server as a source: everybody at first, then only what changed, and who left all the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deskapp.services import directory, people, sources, tickets
from deskapp.services.sources import Source
from tests.directories import BASE, KEEPER, directory_server, needs_slapd, person

if TYPE_CHECKING:
    from deskapp.services.desk import Desk

pytestmark = needs_slapd
LONG_AGO = "modifyTimestamp: 20260101000000Z"


def test_a_server_is_followed_by_what_changed(desk: Desk) -> None:
    entries = [
        person("ada", "Ada Berg", more=(LONG_AGO,)),
        person("bo", "Bo Cruz", manager="ada", more=("title: Clerk", LONG_AGO)),
        person("aino", "Aino Virtanen", manager="ada", more=("title: Director", LONG_AGO)),
        person("cy", "Cy Dahl", manager="bo", more=("modifyTimestamp: 20260102000000Z",)),
    ]
    with directory_server(*entries) as server:
        sources.save(
            desk, Source("Server", server.where.plain, base=BASE, login=KEEPER, authority=server.where.authority)
        )
        source = sources.source(desk, "Server")
        sources.keep_password(desk, source.id, server.password)

        found = directory.plan(desk, source, directory.read(desk, source))
        assert (found.whole, sorted(each.name for each in found.of("new"))) == (
            True,
            ["Ada Berg", "Bo Cruz", "Cy Dahl"],
        )
        directory.apply(desk, source, found)
        (cy,) = people.find(desk, "Cy Dahl")
        assert [each.name for each in people.card(desk, cy.id).line] == ["Bo Cruz", "Ada Berg"]

        server.change(
            f"dn: uid=cy,{BASE}\nchangetype: modify\nreplace: manager\nmanager: uid=aino,{BASE}\n\n"
            f"dn: uid=bo,{BASE}\nchangetype: delete\n"
        )
        source = sources.source(desk, "Server")
        assert source.upto
        read = directory.read(desk, source)
        assert (read.whole, [each.login for each in read.people]) == (False, ["cy"])
        found = directory.plan(desk, source, read)
        assert [(each.kind, each.name) for each in found.deeds] == [("changed", "Cy Dahl"), ("left", "Bo Cruz")]
        _, changes = directory.apply(desk, source, found)
        assert [each.name for each in people.card(desk, cy.id).line] == ["Aino Virtanen", "Ada Berg"]

        later = sources.source(desk, "Server")
        assert later.upto > source.upto
        tickets.undo(desk, changes.group)
        again = sources.source(desk, "Server")
        assert again.upto == source.upto  # what was taken back is read again
        assert len(directory.plan(desk, again, directory.read(desk, again)).deeds) == 2
        assert directory.read(desk, again, full=True).whole
        sources.save(desk, replace(again, filter="(uid=a*)"))
        assert directory.read(desk, sources.source(desk, "Server")).whole  # asked otherwise, everything is looked at
