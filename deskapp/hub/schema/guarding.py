"""Who may touch what in a Postgres hub: roles, row security, and the grants; everything else is forbidden.

Three roles that nobody logs in with belong to each hub: its owner, who owns every table and function; `people`, whom every
login joins and who may read the rows of their own spaces and call the doors; and `report`, for SQL over what is not
confidential. Nobody but the owner may write a table: the doors run as him and look at who logged in (`session_user`).
Whoever is a member of the owner's role keeps the hub; so is a superuser, whom no right of a database can keep out.

Rights to spaces are said in one place only, `member`: a role for each team would say them a second time.
"""

from __future__ import annotations

NAME_LIMIT = 50  # of 63 letters, so that the endings fit

READ_BY_SPACE = (
    "head", "op", "stream", "state", "delivered", "moved", "tombstone", "presence", "blob", "chunk", "blob_use", "member",
)  # fmt: skip
"""Tables of which a person may read what belongs to his spaces."""

UNREAD = ("series", "number_block", "lease")
"""Tables that only the doors read."""

DOORS = (
    "push", "register", "reserve_numbers", "erase", "put_chunk", "finish_blob", "carry_blob", "set_delivered", "homes",
    "take_lease", "drop_lease", "attend", "make_circle", "fetches_circle",
)  # fmt: skip

READ_HELPERS = ("now_ms", "folded", "rested", "my_spaces", "me", "is_keeper")

# `session_user` is who logged in, whatever the running function's rights are.
WHO = """
create or replace function desk.is_keeper() returns boolean language plpgsql stable <safe> as $$
begin
    return (select pg_has_role(session_user, n.nspowner, 'member') from pg_namespace n where n.nspname = 'desk');
end $$;

create or replace function desk.me() returns uuid language plpgsql stable <door> as $$
begin
    return (select l.person from desk.login l where l.login = session_user);
end $$;

create or replace function desk.my_spaces() returns text[] language plpgsql stable <door> as $$
begin
    return (select coalesce(array_agg(m.space), '{}') from desk.member m join desk.login l on l.person = m.person
        where l.login = session_user and (m.until is null or m.until > desk.now_ms()));
end $$;

create or replace function desk.owner_of(p_device uuid) returns uuid language plpgsql stable <safe> as $$
declare found_owner uuid;
begin
    select d.owner into found_owner from desk.device d where d.id = p_device and d.revoked is null;
    if found_owner is null or not (found_owner is not distinct from desk.me() or desk.is_keeper()) then
        raise exception 'device' using errcode = 'DK001';
    end if;
    return found_owner;
end $$;

-- the last contact of a computer, to some minutes; not of a person, and nothing of what was done
create or replace function desk.was_here(p_device uuid) returns void language plpgsql volatile <safe> as $$
begin
    update desk.device d set seen = desk.now_ms()
        where d.id = p_device and (d.seen is null or d.seen < desk.now_ms() - 600000);
end $$;

create or replace function desk.must_write(p_space text, p_device uuid) returns uuid language plpgsql stable <safe> as $$
declare v_person uuid := desk.owner_of(p_device);
begin
    if desk.may(p_space, v_person) is distinct from 'write' then
        raise exception 'space' using errcode = 'DK002';
    end if;
    return v_person;
end $$;
"""

READABLE = """
create or replace function desk.readable(p_body bytea) returns jsonb language plpgsql immutable <safe> as $$
begin
    return convert_from(p_body, 'UTF8')::jsonb;
exception when others then
    return null;  -- written by a program that knows more
end $$;
"""

REPORTS = """
create or replace view desk.report_ticket with (security_invoker = true) as
    select s.space, s.doc as ticket, d.v -> 'values' ->> 'number' as number, d.v -> 'values' ->> 'status' as status,
        d.v -> 'values' ->> 'priority' as priority, d.v -> 'values' ->> 'category' as category,
        d.v -> 'values' ->> 'team' as team, to_timestamp((d.v -> 'values' ->> 'created')::bigint / 1000.0) as created
    from desk.state s cross join lateral (select desk.readable(s.body) as v) d
    where s.doc = s.root and s.key_epoch = 0 and d.v ->> 'type' = 'ticket' and d.v ->> 'deleted' = ''
"""
"""What a report may see of tickets: how many of what, where; no word of anybody, and no name."""


def roles(database: str) -> dict[str, str]:
    """The names of a hub's roles; roles belong to a whole server, so the database's name tells them apart."""
    return {each: f"{database[:NAME_LIMIT]}_{each}" for each in ("owner", "people", "report")}


def make_roles(database: str) -> list[str]:
    """Makes what is not there yet. Run by a login that may make roles and owns the database."""
    made = [
        f"do $$ begin if not exists (select from pg_roles where rolname = '{name}') then"
        f' create role "{name}" nologin; end if; end $$'
        for name in roles(database).values()
    ]
    owner, people, report = (f'"{name}"' for name in roles(database).values())
    return [
        *made,
        f"grant {owner} to current_user",
        f'revoke all on database "{database}" from public',
        f'grant connect on database "{database}" to {owner}, {people}, {report}',
        f"create schema desk authorization {owner}",
        f"set local role {owner}",
    ]


def guard(database: str) -> list[str]:
    """Row security, policies and grants; run as the owner, after tables and functions are made."""
    _, people, report = (f'"{name}"' for name in roles(database).values())
    own = "space = any ((select desk.my_spaces())::text[])"
    mine = "exists (select from desk.device d where d.id = space_key.device and d.owner = (select desk.me()))"
    shown = "exists (select from desk.space s where s.id = state.space)"
    lines = ["alter default privileges revoke execute on functions from public"]
    lines += [f"alter table desk.{name} enable row level security" for name in (*READ_BY_SPACE, *UNREAD)]
    for name in ("schema_meta", "space", "login", "device", "space_key"):
        lines.append(f"alter table desk.{name} enable row level security")
    lines += [f"create policy people on desk.{name} for select to {people} using ({own})" for name in READ_BY_SPACE]
    lines += [f"create policy own on desk.member for select to {people} using (person = (select desk.me()))"]
    lines += [f"create policy nobody on desk.{name} for select to {people} using (false)" for name in UNREAD]
    lines += [
        f"create policy people on desk.space for select to {people} using (id = any ((select desk.my_spaces())::text[]))",
        f"create policy people on desk.schema_meta for select to {people}, {report} using (true)",
        f"create policy people on desk.login for select to {people} using (login = session_user)",
        # keys are public, and who uses deskapp is known in the house
        f"create policy people on desk.device for select to {people} using (true)",
        f"create policy people on desk.space_key for select to {people} using ({mine})",
        f"create policy report on desk.space for select to {report} using (kind in ('desk', 'team') and confidential = 0)",
        f"create policy report on desk.state for select to {report} using (key_epoch = 0 and {shown})",
    ]
    reads = ", ".join(f"desk.{name}" for name in (*READ_BY_SPACE, "schema_meta", "space", "login", "space_key"))
    return [
        *lines,
        "revoke all on all functions in schema desk from public",
        f"grant usage on schema desk to {people}, {report}",
        f"grant select on {reads} to {people}",
        f"grant select (id, owner, public_key, verify_key, registered, revoked) on desk.device to {people}",
        f"grant select on desk.schema_meta, desk.space, desk.state, desk.report_ticket to {report}",
        *_grants(people, (*DOORS, *READ_HELPERS)),
        *_grants(report, ("readable",)),
    ]


def _grants(role: str, functions: tuple[str, ...]) -> list[str]:
    """The right to call these functions, by name whatever their arguments are."""
    names = ", ".join(f"'{name}'" for name in functions)
    each = f"""select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'desk' and p.proname in ({names})"""
    grant = f"execute 'grant execute on function ' || each || ' to {role}'"
    return [f"do $$ declare each regprocedure; begin for each in {each} loop {grant}; end loop; end $$"]
