"""The doors of a Postgres hub for confidential circles. They say who may fetch; the keys are never here."""

from __future__ import annotations

CIRCLING = """
create or replace function desk.make_circle(p_space text, p_device uuid, p_people uuid[]) returns void
language plpgsql <door> as $$
declare v_person uuid := desk.owner_of(p_device);
begin
    if p_space !~ '^c-[0-9a-f]{32}$' or cardinality(p_people) not between 1 and 200 or v_person <> all (p_people) then
        raise exception 'form' using errcode = 'DK007', detail = 'a circle has an id and readers';
    end if;
    if exists (select from unnest(p_people) p where not exists (
        select from desk.login l where l.person = p and l.kind = 'agent'))
        or exists (select from desk.space s where s.id = p_space)
    then
        raise exception 'space' using errcode = 'DK002';
    end if;
    insert into desk.space (id, kind, name, confidential) values (p_space, 'circle', '', 1);
    insert into desk.head (space) values (p_space);
    insert into desk.member (space, person, may) select distinct p_space, p, 'write' from unnest(p_people) p;
<nonsense>end $$;

create or replace function desk.fetches_circle(p_space text, p_device uuid, p_person uuid, p_may boolean) returns void
language plpgsql <door> as $$
begin
    perform desk.must_write(p_space, p_device);
    if not exists (select from desk.space s where s.id = p_space and s.kind = 'circle') or (p_may and not exists (
        select from desk.login l where l.person = p_person and l.kind = 'agent'))
    then
        raise exception 'space' using errcode = 'DK002';
    end if;
    if p_may then
        insert into desk.member (space, person, may) values (p_space, p_person, 'write')
            on conflict (space, person) do update set may = 'write', until = null;
    else
        update desk.member m set until = desk.now_ms() where m.space = p_space and m.person = p_person
            and (m.until is null or m.until > desk.now_ms());
    end if;
<nonsense>end $$;
"""
