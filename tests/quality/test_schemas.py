"""The tables are those of the schema number they carry: whoever changes them raises the number and writes the step.

Nothing was released with schema 1. Until then a change only brings its new print here; afterwards it needs a migration
of the replica (`replica/migrations`, SCHEMA in `replica/opening.py`) or a step of the hub (`hub/schema`).
"""

from __future__ import annotations

import hashlib

from deskapp.hub import schema
from deskapp.hub.schema.functions import FUNCTIONS
from deskapp.replica import models, opening
from deskapp.replica.migrations import MIGRATIONS
from deskapp.replica.tables import schema_sql

RELEASED = 0
"""The newest schema that people have on their computers; 0 = none."""

REPLICAS = {1: "e5439beed32751b4"}
HUBS = {1: "5e074c24d8b66f7a"}


def fingerprint(*statements: str) -> str:
    return hashlib.sha256("\n".join(" ".join(each.split()) for each in statements).encode()).hexdigest()[:16]


def of_replica() -> str:
    fields = [
        f"{model.__name__}.{name} {field.field_type} {field.null}"
        for model in models.MODELS
        for name, field in model._meta.fields.items()
    ]
    return fingerprint(*fields, *schema_sql(), repr(opening.PRAGMAS[0]))


def of_hub() -> str:
    return fingerprint(*schema.statements(schema.POSTGRES_TYPES), *schema.statements(schema.SQLITE_TYPES))


def test_the_replica() -> None:
    assert {opening.SCHEMA: of_replica()} == REPLICAS, "the tables changed: see above"


def test_the_hub() -> None:
    assert {schema.SCHEMA: of_hub()} == HUBS, "the tables changed: see above"
    assert FUNCTIONS, "doors are replaced whole; they need no step"


def test_every_released_schema_has_a_way_here() -> None:
    assert set(MIGRATIONS) >= set(range(2, opening.SCHEMA + 1)) if RELEASED else opening.SCHEMA == 1
    assert len(schema.STEPS) == schema.SCHEMA
