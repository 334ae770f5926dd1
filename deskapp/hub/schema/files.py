"""The doors of a Postgres hub for attached files, deliveries and duties, as functions of the schema `desk`."""

from __future__ import annotations

FILES = """
create or replace function desk.is_erased(p_space text, p_root uuid, p_doc uuid) returns boolean
language sql stable <safe> as $$
    select exists (select from desk.tombstone t where t.space = p_space
        and (t.doc = p_doc or (t.doc = p_root and t.scope = 'root')))
$$;

-- one piece of a file; again changes nothing
create or replace function desk.put_chunk(
    p_space text, p_sha bytea, p_size bigint, p_n integer, p_content bytea, p_device uuid
) returns void language plpgsql <door> as $$
declare v_size bigint;
begin
    perform desk.must_write(p_space, p_device);
    if octet_length(p_sha) is distinct from 32 or p_size is null or p_size not between 1 and <blob> or p_n is null
        or p_n < 0 or p_n::bigint * <chunk> >= p_size
        or octet_length(p_content) is distinct from least(<chunk>, p_size - p_n::bigint * <chunk>)::integer
    then
        raise exception 'form' using errcode = 'DK007', detail = 'a piece of another size';
    end if;
    insert into desk.blob (space, sha256, size) values (p_space, p_sha, p_size) on conflict do nothing;
    select b.size into v_size from desk.blob b where b.space = p_space and b.sha256 = p_sha;
    if v_size = p_size then
        insert into desk.chunk (space, sha256, n, content) values (p_space, p_sha, p_n, p_content) on conflict do nothing;
    end if;
<nonsense>end $$;

-- ok; erased, moved: its document is not here any more; form: its pieces are not the file
create or replace function desk.finish_blob(p_space text, p_sha bytea, p_root uuid, p_doc uuid, p_device uuid)
returns text language plpgsql <door> as $$
declare
    v_gone text;
    v_known boolean;
    v_good boolean;
    v_size bigint;
begin
    perform desk.must_write(p_space, p_device);
    v_gone := case when desk.is_erased(p_space, p_root, p_doc) then 'erased'
        when exists (select from desk.moved m where m.space = p_space and m.root = p_root) then 'moved' else '' end;
    v_known := exists (select from desk.blob_use u where u.space = p_space and u.sha256 = p_sha);
    v_good := v_known;
    if not v_known and v_gone = '' then
        select b.size into v_size from desk.blob b where b.space = p_space and b.sha256 = p_sha;
        select coalesce(sum(octet_length(c.content)), 0) = v_size
            and sha256(coalesce(string_agg(c.content, ''::bytea order by c.n), '')) = p_sha into v_good
            from desk.chunk c where c.space = p_space and c.sha256 = p_sha and c.n < (v_size + <chunk> - 1) / <chunk>;
    end if;
    if v_good and v_gone = '' then
        insert into desk.blob_use (space, sha256, root, doc) values (p_space, p_sha, p_root, p_doc) on conflict do nothing;
        return 'ok';
    end if;
    if not v_known then  -- nobody has a use for it here
        delete from desk.chunk c where c.space = p_space and c.sha256 = p_sha;
        delete from desk.blob b where b.space = p_space and b.sha256 = p_sha;
    end if;
    return case when v_gone = '' then 'form' else v_gone end;
<nonsense>end $$;

-- a file rides along with a copy into another space
create or replace function desk.carry_blob(
    p_space text, p_sha bytea, p_target text, p_root uuid, p_doc uuid, p_device uuid
) returns boolean language plpgsql <door> as $$
begin
    perform desk.must_write(p_space, p_device);
    if not exists (select from desk.blob_use u where u.space = p_space and u.sha256 = p_sha and u.root = p_root)
        or not exists (select from desk.space s where s.id = p_target) or desk.is_erased(p_target, p_root, p_doc)
    then
        return false;
    end if;
    insert into desk.blob (space, sha256, size, key_epoch) select p_target, b.sha256, b.size, b.key_epoch
        from desk.blob b where b.space = p_space and b.sha256 = p_sha on conflict do nothing;
    insert into desk.chunk (space, sha256, n, content) select p_target, c.sha256, c.n, c.content
        from desk.chunk c where c.space = p_space and c.sha256 = p_sha on conflict do nothing;
    insert into desk.blob_use (space, sha256, root, doc) values (p_target, p_sha, p_root, p_doc) on conflict do nothing;
    return true;
<nonsense>end $$;

create or replace function desk.set_delivered(p_space text, p_root uuid[], p_seq bigint[], p_device uuid)
returns void language plpgsql <door> as $$
begin
    perform desk.must_write(p_space, p_device);
    insert into desk.delivered (space, root, seq)
        select p_space, t.root, max(t.seq) from unnest(p_root, p_seq) as t (root, seq) group by t.root order by t.root
        on conflict (space, root) do update set seq = excluded.seq where excluded.seq > delivered.seq;
<nonsense>end $$;

-- where roots live now, for whoever knows their ids; what a space was only told of lives elsewhere, what was asked from a
-- person's own space lives here
create or replace function desk.homes(p_root uuid[], p_device uuid) returns table (root uuid, space text)
language plpgsql stable <door> as $$
begin
    perform desk.owner_of(p_device);
    return query
        select t.doc, ''::text from desk.tombstone t join desk.space p on p.id = t.space
            where t.scope = 'root' and t.doc = any (p_root) and p.kind in ('desk', 'team', 'circle')
        union all
        select * from (select distinct s.root, s.space from desk.state s join desk.space p on p.id = s.space
            where s.root = any (p_root) and p.kind in ('desk', 'team', 'circle') and (s.origin = '' or exists (
                select from desk.space o where o.id = s.origin and o.kind = 'personal')) order by s.space) found;
<nonsense>end $$;

-- the one right to do a space's duties, for who writes there; other duties are the keeper's
create or replace function desk.take_lease(p_name text, p_device uuid, p_seconds integer)
returns boolean language plpgsql <door> as $$
declare v_taken boolean;
begin
    if not desk.is_keeper() then
        if p_name is null or not starts_with(p_name, 'duties:') or p_seconds is null or p_seconds not between 0 and 600 then
            raise exception 'form' using errcode = 'DK007', detail = 'no such duty';
        end if;
        perform desk.must_write(substr(p_name, 8), p_device);
    end if;
    insert into desk.lease (name, device, until) values (p_name, p_device, desk.now_ms() + p_seconds * 1000::bigint)
        on conflict (name) do update set device = excluded.device, until = excluded.until
        where lease.device = excluded.device or lease.until <= desk.now_ms() returning true into v_taken;
    return coalesce(v_taken, false);
<nonsense>end $$;

create or replace function desk.drop_lease(p_name text, p_device uuid) returns void language plpgsql <door> as $$
begin
    perform desk.owner_of(p_device);
    delete from desk.lease l where l.name = p_name and l.device = p_device;
<nonsense>end $$;
"""
