"""Peewee models of what a replica keeps as it is: facts, settings, spaces, operations, what waits."""

from __future__ import annotations

from peewee import AutoField, BigIntegerField, BlobField, CompositeKey, DatabaseProxy, IntegerField, Model, TextField

database = DatabaseProxy()


class _Table(Model):
    class Meta:
        database = database
        legacy_table_names = False


class Meta(_Table):
    """Facts about this replica: hub, person, device, clock."""

    name = TextField(primary_key=True)
    value = TextField()


class Setting(_Table):
    """What this person likes on this computer."""

    name = TextField(primary_key=True)
    value = TextField()


class Space(_Table):
    """A space this replica holds, how far it has been read, and the number of the device's next operation."""

    id = TextField(primary_key=True)
    kind = TextField()
    name = TextField(default="")
    may = TextField(default="write")
    seq = BigIntegerField(default=0)
    hash = TextField(default="")
    anchor_seq = BigIntegerField(default=0)
    anchor_hash = TextField(default="")
    next_n = BigIntegerField(default=1)


class Op(_Table):
    """Operations: outbox (`seq` empty), sent and history in one. `body` are the bytes as they travel."""

    local = AutoField()
    id = BlobField()
    space = TextField()
    seq = BigIntegerField(null=True)
    device = TextField()
    actor = TextField()
    n = BigIntegerField()
    root = BlobField()
    doc = BlobField()
    origin = TextField(default="")
    intent = TextField()
    grp = TextField()
    happened = BigIntegerField()
    arrived = BigIntegerField(null=True)  # at the hub, its clock; never told to others
    key_epoch = IntegerField(default=0)
    salt = BlobField()
    body = BlobField()

    class Meta:
        table_name = "op"


class Parked(_Table):
    """Operations the hub refused: kept, shown, never dropped."""

    id = BlobField(primary_key=True)
    space = TextField()
    reason = TextField()
    parked_at = BigIntegerField()
    doc = BlobField()
    root = BlobField(null=True)
    body = BlobField()


class Erased(_Table):
    """What was erased at the hub, so that a restored hub erases it again; nothing of its content."""

    id = TextField(primary_key=True)  # space and document
    space = TextField()
    doc = BlobField()
    root = BlobField()
    scope = TextField()
    reason = TextField()


class Shadow(_Table):
    """What each space has of a document that has unshared operations, or that stands in several; "" = nothing.

    See `standing`, which alone reads and writes it.
    """

    doc = BlobField()
    space = TextField()
    root = BlobField()
    type = TextField()
    confirmed = TextField()

    class Meta:
        primary_key = CompositeKey("doc", "space")


class Touched(_Table):
    """What was written, for every open window; the newest 50,000 rows are kept."""

    n = AutoField()
    type = TextField()
    doc = BlobField(null=True)
    by = TextField()


class Held(_Table):
    """Replies that wait for their undo time."""

    id = TextField(primary_key=True)
    ticket = TextField()
    text = TextField()
    language = TextField()
    seen = TextField()
    solve = IntegerField()
    due = BigIntegerField()
    delay = IntegerField()
    held_at = BigIntegerField()
    offered = IntegerField(default=0)


class Elsewhere(_Table):
    """Roots that are left at the hub on purpose."""

    root = BlobField(primary_key=True)
    space = TextField(index=True)
    rested = BigIntegerField(default=0)  # since when, ms, as far as it is known


class Kept(_Table):
    """Roots that stay here although they rest: looked at lately, or pinned."""

    root = BlobField(primary_key=True)
    space = TextField()
    used = BigIntegerField()
    pinned = IntegerField(default=0)


class NumberBlock(_Table):
    """Numbers reserved for this device."""

    lo = BigIntegerField(primary_key=True)
    hi = BigIntegerField()
    next = BigIntegerField()


class Pin(_Table):
    """The public keys of a computer as they were first seen here; they never change."""

    device = TextField(primary_key=True)
    person = TextField()
    sealing = TextField()
    verifying = TextField()
    seen = BigIntegerField()


class Noticed(_Table):
    """What somebody wrote who had no right to: it has no effect, and people are told."""

    id = TextField(primary_key=True)
    space = TextField()
    what = TextField()
    seq = BigIntegerField()
    device = TextField()
    actor = TextField()


MODELS = (
    Meta, Setting, Space, Op, Parked, Erased, Shadow, Touched, Held, Elsewhere, Kept, NumberBlock, Pin, Noticed,
)  # fmt: skip
