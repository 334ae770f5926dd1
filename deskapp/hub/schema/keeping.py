"""What the keeper of a Postgres hub does with logins; run with his own rights, so only who may make roles can."""

from __future__ import annotations

KEEPING = """
create or replace function desk.role_of_people() returns text language sql stable <safe> as $$
    select regexp_replace(r.rolname, '_owner$', '_people') from pg_namespace n join pg_roles r on r.oid = n.nspowner
    where n.nspname = 'desk'
$$;

-- a login that may use this hub; p_verifier is a SCRAM verifier ('' leaves the password), never the password itself
create or replace function desk.open_login(p_login text, p_verifier text) returns boolean
language plpgsql <safe> as $$
declare
    v_people text := desk.role_of_people();
    v_new boolean := not exists (select from pg_roles where rolname = p_login);
begin
    if p_verifier <> '' and not starts_with(p_verifier, 'SCRAM-SHA-256$') then
        raise exception 'form' using errcode = 'DK007', detail = 'no SCRAM verifier';
    end if;
    if v_new then execute 'create role ' || quote_ident(p_login) || ' login'; end if;
    if p_verifier <> '' then
        -- a login that something else uses as well keeps its password
        if not v_new and (not pg_has_role(p_login, v_people, 'member') or exists (
            select from pg_roles where rolname = p_login and (rolsuper or rolcreaterole)))
        then
            raise exception 'login' using errcode = 'DK009', detail = p_login;
        end if;
        execute 'alter role ' || quote_ident(p_login) || ' password ' || quote_literal(p_verifier);
    end if;
    execute 'grant ' || quote_ident(v_people) || ' to ' || quote_ident(p_login);
    return v_new;
end $$;

-- a login that may not use this hub any more, from this moment; the role itself may belong to something else as well
create or replace function desk.close_login(p_login text) returns void language plpgsql <safe> as $$
begin
    delete from desk.login l where l.login = p_login;
    if exists (select from pg_roles where rolname = p_login) then
        execute 'revoke ' || quote_ident(desk.role_of_people()) || ' from ' || quote_ident(p_login);
        begin
            perform pg_terminate_backend(a.pid) from pg_stat_activity a
                where a.usename = p_login and a.datname = current_database();
        exception when insufficient_privilege then null;  -- its sessions see nothing any more anyhow
        end;
    end if;
end $$;
"""
