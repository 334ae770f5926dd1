"""A Postgres hub lets nobody in: every table and door against every kind of login."""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
import pytest

from deskapp.domain.errors import Refused
from deskapp.hub.opening import create_hub
from deskapp.hub.postgres import PostgresHub
from deskapp.hub.schema.guarding import DOORS, READ_BY_SPACE, READ_HELPERS
from tests.hub.desk import Person, hex_id
from tests.hub.own_logins import OwnLogins, login_url

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "Kuckucksuhr"
SECRET_BODY = f'{{"type":"ticket","deleted":"","values":{{"number":"1","subject":"{SECRET}"}}}}'.encode()
TICKET = hex_id("ticket", "of hr")
DATABASE = "guarded"


class House(NamedTuple):
    """A hub in use: Hanna of HR has a ticket with a secret in it; Anna is an agent elsewhere, Carla a customer."""

    url: str
    hub: OwnLogins
    anna: Person
    hanna: Person
    carla: Person

    def sql(self, login: str) -> psycopg.Connection[Any]:
        """A session of somebody with his own tool."""
        return psycopg.connect(login_url(self.url, login), autocommit=True)

    def login(self, person: Person) -> str:
        return f"person-{person.id[:12]}"


@pytest.fixture(scope="module")
def house(embedded: str) -> Iterator[House]:
    url = embedded.replace("/postgres?", f"/{DATABASE}?")
    with psycopg.connect(embedded, autocommit=True) as keeper:
        keeper.execute(f"drop database if exists {DATABASE} with (force)")
    create_hub(url, "House").close()
    with closing(OwnLogins(url)) as hub:
        hub.add_space("t-hr", "team", "HR")
        anna, hanna = Person(hub, "anna"), Person(hub, "hanna", ("t-hr",))  # type: ignore[arg-type]
        carla = Person(hub, "carla", (), customer=True)  # type: ignore[arg-type]
        op = hanna.op("t-hr", TICKET, SECRET_BODY)
        riders = (hanna.rider("t-hr", hanna.own, TICKET, word=SECRET),)
        result = hub.push("t-hr", *hanna.head("t-hr"), hanna.device, [op], [hanna.state(op, SECRET_BODY)], riders)
        assert result.status == "ok"
        piece = SECRET.encode()
        sha = hashlib.sha256(piece).hexdigest()
        hub.put_chunk("t-hr", sha, len(piece), 0, piece, device=hanna.device)
        hub.finish_blob("t-hr", sha, TICKET, TICKET, device=hanna.device)
        hub.take_lease("duties:t-hr", hanna.device, 60)
        anna.write("desk", hex_id("ticket", "of desk"))
        with psycopg.connect(url, autocommit=True) as keeper:
            for name in ("reporter", "stranger"):
                keeper.execute(f"do $$ begin create role {name} login; exception when duplicate_object then null; end $$")
            keeper.execute(f"grant {DATABASE}_report to reporter")
            keeper.execute(f"insert into desk.presence values ('t-hr', '{TICKET}', '{hanna.device}', 'writing', 9999999999999)")
        yield House(url, hub, anna, hanna, carla)


def relations(house: House) -> list[str]:
    with psycopg.connect(house.url) as keeper:
        rows = keeper.execute(
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            " where n.nspname = 'desk' and c.relkind in ('r', 'v', 'm', 'p', 'f', 'S') order by 1"
        ).fetchall()
    return [name for (name,) in rows]


def tried(session: psycopg.Connection[Any], statement: str) -> list[tuple[Any, ...]] | None:
    """What a statement gives; None where it is not allowed."""
    try:
        found = session.execute(statement)
        return found.fetchall() if found.description else []
    except psycopg.errors.InsufficientPrivilege:
        return None


WAYS_TO_READ = (
    "select t::text from desk.{0} t",
    "select t::text from desk.{0} t where t::text like '%uckuck%'",
    "select md5(t::text), t::text from desk.{0} t order by 1",
    "select t::text from desk.{0} t join desk.head h on true",
    "select t::text from desk.{0} t, lateral (select t.*) u",
    "with w as materialized (select * from desk.{0}) select w::text from w",
)


def test_each_sees_exactly_what_is_his_in_every_table_and_view(house: House) -> None:
    mine = {
        house.login(house.anna): {"company", "desk", house.anna.own},
        house.login(house.hanna): {"company", "t-hr", house.hanna.own},
        house.login(house.carla): {"company", house.carla.own},
    }
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        house.sql("stranger")
    with house.sql("postgres") as keeper:
        everything = tried(keeper, "select string_agg(distinct space, ' ') from desk.op")
    assert everything is not None
    assert "t-hr" in everything[0][0]
    found_something = set()
    for login, spaces in mine.items():
        with house.sql(login) as session:
            for name in relations(house):
                for way in WAYS_TO_READ:
                    rows = tried(session, way.format(name)) or []
                    words = str(rows) + str([bytes.fromhex(part) for row in rows for part in _hex(str(row))])
                    if login != house.login(house.hanna):
                        assert SECRET not in words, (login, name, way)
                        assert house.hanna.own not in words, (login, name, way)
                        assert name in {"member"} or "t-hr" not in words, (login, name, way)
                    elif SECRET in words:
                        found_something.add(name)
            for name in READ_BY_SPACE:
                counted = tried(session, f"select distinct space from desk.{name}")
                assert counted is None or {space for (space,) in counted} <= spaces, (login, name)
                analysed = tried(session, f"explain (analyze, format json) select * from desk.{name} where space = 't-hr'")
                if analysed is not None and "t-hr" not in spaces:
                    assert analysed[0][0][0]["Plan"]["Actual Rows"] == 0, (login, name)
    assert {"op", "state", "chunk"} <= found_something  # the probe finds what is there to be found


def _hex(text: str) -> list[str]:
    """Byte strings as Postgres prints them within a row."""
    return [part for part in re.findall(r"\\\\x([0-9a-f]+)", text.replace("\\\\\\\\", "\\\\")) if len(part) % 2 == 0]


_FORBIDDEN = (
    psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedColumn,
    psycopg.errors.ObjectNotInPrerequisiteState, psycopg.errors.WrongObjectType,  # a view
)  # fmt: skip


def test_nobody_writes_a_table_or_takes_it_as_a_file(house: House) -> None:
    ways = (
        "insert into desk.{0} select * from desk.{0}",
        "update desk.{0} set space = space",
        "delete from desk.{0}",
        "truncate desk.{0}",
        "alter table desk.{0} disable row level security",
        "drop table desk.{0}",
        "create trigger t before insert on desk.{0} execute function suppress_redundant_updates_trigger()",
        "copy desk.{0} from program 'true'",
        "copy desk.{0} to program 'cat'",
        "do $$ begin lock table desk.{0} in share mode; end $$",
        "select * from desk.{0} for update",
    )
    for login in (house.login(house.anna), house.login(house.carla), "reporter"):
        with house.sql(login) as session:
            for name in relations(house):
                for way in ways:
                    with pytest.raises(_FORBIDDEN):
                        session.execute(way.format(name))
            for way in (
                "create table desk.x (a int)",
                "create schema mine",
                "create function desk.f() returns int language sql as 'select 1'",
                f"set role {DATABASE}_owner",
                f'set session authorization "{house.login(house.hanna)}"',
                "set role postgres",
                f"alter role \"{house.login(house.hanna)}\" password 'x'",
                "create temp table t (a int)",
                f'grant {DATABASE}_owner to "{login}"',
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    session.execute(way)


def test_copying_out_gives_only_ones_own(house: House) -> None:
    with (
        house.sql(house.login(house.anna)) as session,
        session.cursor() as cursor,
        cursor.copy("copy (select space from desk.state) to stdout") as copied,
    ):
        rows = [bytes(each).decode().strip() for each in copied]
    assert set(rows) == {"desk"}


def test_reports_see_how_many_and_no_word(house: House) -> None:
    with house.sql("reporter") as session:
        assert tried(session, "select space, number from desk.report_ticket") == [("t-hr", "1")]
        for name in relations(house):
            assert SECRET not in str(tried(session, f"select t::text from desk.{name} t")) or name == "state"
    with house.sql("postgres") as keeper:
        keeper.execute("update desk.space set confidential = 1 where id = 't-hr'")
    try:
        with house.sql("reporter") as session:
            assert tried(session, "select * from desk.report_ticket") == []
            assert tried(session, "select count(*) from desk.state where space = 't-hr'") == [(0,)]
    finally:
        with house.sql("postgres") as keeper:
            keeper.execute("update desk.space set confidential = 0 where id = 't-hr'")


def refused_with(reason: str, work: Any, *values: object, **named: object) -> None:
    with pytest.raises(Refused) as error:
        work(*values, **named)
    assert error.value.data.get("reason") == reason


def test_nobody_acts_as_somebody_else_or_where_he_has_no_right(house: House) -> None:
    anna, hanna, carla = house.anna, house.hanna, house.carla
    for thief in (anna, carla):
        with closing(PostgresHub(login_url(house.url, house.login(thief)))) as own:
            before = house.hub.heads(device=hanna.device)
            op = hanna.op("t-hr", hex_id("forged", thief.name))
            hanna._n["t-hr"] -= 1
            refused_with("device", own.push, "t-hr", *before["t-hr"], hanna.device, [op])  # with her computer
            refused_with("space", own.push, "t-hr", *before["t-hr"], thief.device, [thief.op("t-hr", op.doc)])
            refused_with("space", own.push, "t-nowhere", 0, "", thief.device, [thief.op("t-nowhere", op.doc)])
            refused_with("device", own.register, hanna.id, hex_id("device", "new"))
            refused_with("device", own.register, thief.id, hanna.device)
            refused_with("device", own.register, hex_id("person", "nobody"), hex_id("device", "newer"))
            refused_with("device", own.reserve_numbers, hanna.device, 1)
            refused_with("device", own.erase, "t-hr", TICKET, "gone", device=hanna.device)
            refused_with("space", own.erase, "t-hr", TICKET, "gone", device=thief.device)
            refused_with("space", own.take_lease, "duties:t-hr", thief.device, 60)
            refused_with("device", own.take_lease, "duties:t-hr", hanna.device, 60)
            refused_with("form", own.take_lease, "backup", thief.device, 60)
            refused_with("space", own.set_delivered, "t-hr", {TICKET: 99}, device=thief.device)
            sha = "ab" * 32
            refused_with("space", own.put_chunk, "t-hr", sha, 1, 0, b"x", device=thief.device)
            refused_with("space", own.finish_blob, "t-hr", sha, TICKET, TICKET, device=thief.device)
            refused_with("space", own.carry_blob, "t-hr", sha, thief.own, TICKET, TICKET, device=thief.device)
            for keepers, values in (
                (own.add_space, ("t-mine", "team", "Mine")),
                (own.add_member, ("t-hr", thief.id)),
                (own.set_login, ("x", hanna.id)),
                (own.open_login, ("evil",)),
                (own.close_login, (house.login(hanna),)),
                (own.revoke, (hanna.device,)),
                (own.take_rights, (hanna.id,)),
                (own.computers, ()),
            ):
                with pytest.raises(Refused) as error:
                    keepers(*values)
                assert error.value.code == "hub.keeper" or error.value.data["reason"] == "space"
            refused_with("space", own.pull, "t-hr", 0, device=thief.device)
            refused_with("device", own.pull, "t-hr", 0, device=hex_id("device", "unknown"))
            assert own.spaces(hanna.id) == [each for each in own.spaces(hanna.id) if each.id == "company"]
            assert set(own.readers(device=hanna.device)) <= {"", "desk"}
            assert house.hub.heads(device=hanna.device) == before


def test_erasing_a_foreign_root_from_ones_own_space_reaches_nobody_elses(house: House) -> None:
    with psycopg.connect(house.url, autocommit=True) as keeper:
        keeper.execute(f"insert into desk.moved values ('t-hr', '{hex_id('went')}', 'desk', 1)")
    house.hub.erase(house.anna.own, hex_id("went"), "mine", device=house.anna.device)
    with psycopg.connect(house.url) as keeper:
        found = keeper.execute(f"select space from desk.tombstone where doc = '{hex_id('went')}'").fetchall()
    assert found == [(house.anna.own,)]


def test_who_leaves_is_out_at_once_even_in_an_open_session(house: House) -> None:
    leo = Person(house.hub, "leo")  # type: ignore[arg-type]
    with house.sql(house.login(leo)) as session:
        assert tried(session, "select space from desk.head") is not None
        house.hub.take_rights(leo.id, ["desk"])
        assert ("desk",) not in (tried(session, "select space from desk.head") or [])
        house.hub.close_login(house.login(leo))
        with pytest.raises(psycopg.Error):
            session.execute("select space from desk.head")
    with pytest.raises(psycopg.Error):
        house.sql(house.login(leo)).execute("select space from desk.head")


def test_a_password_reaches_the_server_only_as_what_it_checks_it_with(house: House) -> None:
    with psycopg.connect(house.url, autocommit=True) as keeper:
        keeper.execute("drop role if exists petra_of_the_house")  # roles outlive their database
    assert house.hub.open_login("Petra_of_the_House", "Kein Wort zu viel") is True
    with psycopg.connect(house.url) as keeper:
        (kept,) = keeper.execute("select rolpassword from pg_authid where rolname = 'petra_of_the_house'").fetchone() or ("",)
    assert kept.startswith("SCRAM-SHA-256$")
    refused_with("login", house.hub.open_login, "postgres", "mine now")
    assert house.hub.open_login("petra_of_the_house") is False


def test_nothing_in_the_catalogue_stands_open(house: House) -> None:
    with psycopg.connect(house.url) as keeper:
        ask = lambda sql: keeper.execute(sql).fetchall()  # noqa: E731
        space = "join pg_namespace n on n.oid = {}.{}namespace where n.nspname = 'desk'"
        tables = space.format("c", "rel") + " and c.relkind = 'r'"
        assert ask(f"select c.relname from pg_class c {tables} and not c.relrowsecurity") == []
        assert ask(
            f"select c.relname from pg_class c {tables} and not exists (select from pg_policy p where p.polrelid = c.oid)"
        ) == []
        functions = space.format("p", "pro")
        assert ask(
            f"select p.proname from pg_proc p {functions} and not exists (select from unnest(p.proconfig) s"
            " where s = 'search_path=pg_catalog, desk, pg_temp') and p.prosecdef"
        ) == []
        assert {name for (name,) in ask(f"select p.proname from pg_proc p {functions} and p.prosecdef")} == {
            *DOORS, "me", "my_spaces"
        }  # fmt: skip
        people = f"has_function_privilege('{DATABASE}_people', p.oid, 'execute')"
        assert {name for (name,) in ask(f"select p.proname from pg_proc p {functions} and {people}")} == {*DOORS, *READ_HELPERS}
        owners = "select distinct r.rolsuper, r.rolcanlogin from pg_roles r where r.oid in"
        for kind, name in (("pg_class", "rel"), ("pg_proc", "pro"), ("pg_namespace", "nsp")):
            where = space.format("x", name) if kind != "pg_namespace" else "where x.nspname = 'desk'"
            assert ask(f"{owners} (select x.{name}owner from {kind} x {where})") == [(False, False)]
        public = "array_to_string({}, ' ') ~ '(^| )='"
        of_hub, views = space.format("c", "rel"), "not coalesce('security_invoker=true' = any (c.reloptions), false)"
        for sql in (
            f"select c.relname from pg_class c {of_hub} and {public.format('c.relacl')}",
            f"select p.proname from pg_proc p {functions} and (p.proacl is null or {public.format('p.proacl')})",
            f"select nspname from pg_namespace where nspname = 'desk' and {public.format('nspacl')}",
            f"select 1 from pg_database where datname = current_database() and (datacl is null or {public.format('datacl')})",
            f"select c.relname from pg_class c {of_hub} and c.relkind = 'v' and {views}",
            f"select c.relname from pg_class c {of_hub} and c.relkind = 'm'",
        ):
            assert ask(sql) == []
