"""The doors of a Postgres hub for operations, and what they lean on, as functions of the schema `desk`.

A push is one function call in one autocommit statement, so no client can hold the lock on a head over a round trip.
The functions check everything themselves and run as the hub's owner: there is no other way to write (`guarding.py`).
Whatever nonsense comes in, a door refuses it with a reason and leaves nothing half done.
Errors the doors raise have a SQLSTATE of class DK; `REASONS` gives their names.
"""

from __future__ import annotations

from deskapp.hub.blobs import BLOB_LIMIT, CHUNK
from deskapp.hub.protocol import PUSH_BYTES, PUSH_LIMIT
from deskapp.hub.schema.attending import ATTEND
from deskapp.hub.schema.circling import CIRCLING
from deskapp.hub.schema.files import FILES
from deskapp.hub.schema.folding import FOLDED, RESTED
from deskapp.hub.schema.guarding import READABLE, WHO
from deskapp.hub.schema.keeping import KEEPING

REASONS = {
    "DK001": "device",
    "DK002": "space",
    "DK003": "hole",
    "DK004": "id",
    "DK005": "erased",
    "DK006": "size",
    "DK007": "form",
    "DK008": "move",
    "DK009": "login",
}

_SAFE = "set search_path = pg_catalog, desk, pg_temp"
_DOOR = f"security definer {_SAFE}"
# What is malformed is refused like anything else; locks, cancelling and a full disk stay what they are.
_NONSENSE = """
exception
    when data_exception or integrity_constraint_violation or feature_not_supported or datatype_mismatch
        or program_limit_exceeded or no_data_found or too_many_rows then
        raise exception 'form' using errcode = 'DK007', detail = sqlerrm;
"""

_HELPERS = """
-- in plpgsql, as all that is called often: what is written in SQL is planned anew in each call
create or replace function desk.now_ms() returns bigint language plpgsql volatile <safe> as $$
begin return (extract(epoch from clock_timestamp()) * 1000)::bigint; end $$;

create or replace function desk.chain(
    prev text, space text, seq bigint, id uuid, origin text, root uuid, doc uuid,
    actor uuid, device uuid, n bigint, key_epoch integer, content text
) returns text language plpgsql immutable <safe> as $$
begin
    return encode(sha256(convert_to(
        '[' || to_json(prev)::text || ',' || to_json(space)::text || ',' || seq || ',"'
        || replace(id::text, '-', '') || '",'
        || coalesce(to_json(origin)::text, 'null') || ',"' || replace(root::text, '-', '') || '","'
        || replace(doc::text, '-', '') || '","' || replace(actor::text, '-', '') || '","'
        || replace(device::text, '-', '') || '",' || n || ',' || key_epoch || ',' || to_json(content)::text || ']',
        'UTF8')), 'hex');
end $$;

-- the same as `passenger_id` in domain/operation.py
create or replace function desk.passenger_id(origin text, target text, doc uuid) returns uuid language sql immutable <safe> as $$
    select encode(set_byte(set_byte(b, 6, (get_byte(b, 6) & 15) | 128), 8, (get_byte(b, 8) & 63) | 128), 'hex')::uuid
    from (select substr(sha256(convert_to(
        origin || chr(31) || target || chr(31) || replace(doc::text, '-', ''), 'UTF8')), 1, 16) as b) d
$$;

create or replace function desk.may(p_space text, p_person uuid) returns text language plpgsql stable <safe> as $$
begin
    return (select m.may from desk.member m
        where m.space = p_space and m.person = p_person and (m.until is null or m.until > desk.now_ms()));
end $$;

-- one entry more in a log whose head is locked
create or replace function desk.append(
    p_space text, p_id uuid, p_origin text, p_root uuid, p_doc uuid, p_actor uuid, p_device uuid,
    p_n bigint, p_epoch integer, p_salt bytea, p_body bytea, inout r_seq bigint, inout r_hash text
) language plpgsql <safe> as $$
declare content bytea := sha256(p_salt || p_body);
begin
    r_seq := r_seq + 1;
    r_hash := desk.chain(r_hash, p_space, r_seq, p_id, nullif(p_origin, ''), p_root, p_doc,
        p_actor, p_device, p_n, p_epoch, encode(content, 'hex'));
    insert into desk.op (space, seq, id, origin, root, doc, actor, device, n, key_epoch, salt, body, digest, arrived)
    values (p_space, r_seq, p_id, p_origin, p_root, p_doc, p_actor, p_device, p_n, p_epoch, p_salt, p_body,
        content, desk.now_ms());
end $$;
"""

_PASSENGER = """
-- a whole document rides into another space whose head is locked: ok, kept (refused), there (already in its log)
create or replace function desk.board(
    p_space text, p_actor uuid, p_device uuid, p_target text, p_kind text, p_id uuid, p_root uuid, p_doc uuid,
    p_epoch integer, p_salt bytea, p_body bytea, p_state bytea, p_fold integer
) returns text language plpgsql <safe> as $$
declare v_kind text; v_seq bigint; v_hash text;
begin
    select s.kind into v_kind from desk.space s where s.id = p_target;
    if v_kind is null or p_target = p_space or p_state is null or p_epoch < 0 then
        return 'kept';
    end if;
    if exists (select from desk.op o where o.space = p_target and o.origin = p_space and o.id = p_id) then
        return 'there';
    end if;
    -- in clear nothing comes out of a circle or goes into one
    if p_epoch = 0 and (v_kind = 'circle' or starts_with(p_space, 'c-')) then return 'kept'; end if;
    -- kin goes between spaces of teams only; what is handed over was looked at as a whole
    if p_kind = 'kin' and starts_with(p_space, 'p-') then return 'kept'; end if;
    if p_kind in ('copy', 'kin') and (
        (p_kind = 'copy' and exists (select from desk.moved m where m.space = p_target and m.root = p_root))
        or exists (select from desk.tombstone t where t.space = p_target
            and (t.doc = p_doc or (t.doc = p_root and t.scope = 'root')))
        or exists (select from desk.state s where s.space = p_target and s.doc = p_doc
            and not (s.origin = p_space and (p_kind = 'kin' or v_kind in ('personal', 'company')))))
    then
        return 'kept';
    end if;
    select h.seq, h.hash into strict v_seq, v_hash from desk.head h where h.space = p_target;
    select a.r_seq, a.r_hash into v_seq, v_hash from desk.append(p_target, p_id, p_space, p_root, p_doc,
        p_actor, p_device, 0, p_epoch, p_salt, p_body, v_seq, v_hash) a;
    update desk.head h set seq = v_seq, hash = v_hash where h.space = p_target;
    insert into desk.state (space, doc, root, seq, fold, unknown, key_epoch, body, origin)
    values (p_target, p_doc, p_root, v_seq, p_fold, 0, p_epoch, p_state,
        case when p_kind in ('copy', 'kin') then p_space else '' end)
    on conflict (space, doc) do update set root = excluded.root, seq = excluded.seq, fold = excluded.fold,
        unknown = 0, key_epoch = excluded.key_epoch, body = excluded.body;
    return 'ok';
end $$;
"""

_MOVING = """
-- one entry more in a log whose head is locked, told to its head
create or replace function desk.lengthen(
    p_space text, p_origin text, p_root uuid, p_doc uuid, p_actor uuid, p_device uuid, p_said text
) returns bigint language plpgsql <safe> as $$
declare v_seq bigint; v_hash text;
begin
    select h.seq, h.hash into strict v_seq, v_hash from desk.head h where h.space = p_space;
    select a.r_seq, a.r_hash into v_seq, v_hash from desk.append(p_space, gen_random_uuid(), p_origin, p_root, p_doc,
        p_actor, p_device, 0, -1, '', convert_to(p_said, 'UTF8'), v_seq, v_hash) a;
    update desk.head h set seq = v_seq, hash = v_hash where h.space = p_space;
    return v_seq;
end $$;

-- refuses a hand-over that cannot be carried out as a whole; the documents of its push are in place already
create or replace function desk.check_moves(
    p_space text, o_root uuid[], d_target text[], d_kind text[], d_root uuid[], d_doc uuid[], d_epoch integer[],
    d_state bytea[]
) returns void language plpgsql <safe> as $$
declare v_bad uuid;
begin
    with rider as (
        select * from unnest(d_target, d_kind, d_root, d_doc, d_epoch, d_state)
            as t (target, kind, root, doc, epoch, state) where t.kind in ('install', 'past')
    )
    select r.root into v_bad from rider r where r.target = p_space or r.root <> all (o_root) or r.state is null
        or r.epoch < 0 or starts_with(p_space, 'c-') or not exists (select from desk.space s where s.id = r.target
            and s.kind in ('desk', 'team'))
        or exists (select from rider q where q.root = r.root and q.target <> r.target)
        or exists (select from desk.state s where s.space = p_space and s.root = r.root and not exists (
            select from rider q where q.doc = s.doc and q.kind = 'install'))
        or exists (select from desk.state s where s.space = r.target and s.doc = r.doc)
        or exists (select from desk.tombstone t where t.space = r.target
            and (t.doc = r.doc or (t.doc = r.root and t.scope = 'root')))
        limit 1;
    if v_bad is not null then
        raise exception 'move' using errcode = 'DK008', detail = replace(v_bad::text, '-', '');
    end if;
end $$;

-- blank what a root was here and in its copies, take along what is attached, remember where it went
create or replace function desk.leave(
    p_space text, p_actor uuid, p_device uuid, p_root uuid, p_target text, p_kept boolean
) returns void language plpgsql <safe> as $$
declare each record; v_seq bigint; v_blobs bytea[];
begin
    update desk.op o set salt = null, body = null where o.space = p_space and o.root = p_root and o.key_epoch >= 0;
    delete from desk.state s where s.space = p_space and s.root = p_root;
    -- asked once: a file that is finished this moment stays behind, and whoever brought it brings it again
    v_blobs := array(select distinct u.sha256 from desk.blob_use u where u.space = p_space and u.root = p_root);
    insert into desk.blob (space, sha256, size, key_epoch) select p_target, b.sha256, b.size, b.key_epoch
        from desk.blob b where b.space = p_space and b.sha256 = any (v_blobs) on conflict do nothing;
    insert into desk.chunk (space, sha256, n, content) select p_target, c.sha256, c.n, c.content
        from desk.chunk c where c.space = p_space and c.sha256 = any (v_blobs) on conflict do nothing;
    insert into desk.blob_use (space, sha256, root, doc) select p_target, u.sha256, u.root, u.doc
        from desk.blob_use u where u.space = p_space and u.root = p_root and u.sha256 = any (v_blobs) on conflict do nothing;
    delete from desk.blob_use u where u.space = p_space and u.root = p_root and u.sha256 = any (v_blobs);
    delete from desk.blob b where b.space = p_space and b.sha256 = any (v_blobs) and not exists (
        select from desk.blob_use u where u.space = b.space and u.sha256 = b.sha256);
    v_seq := desk.lengthen(p_space, '', p_root, p_root, p_actor, p_device,
        '{"reason":"moved","scope":"root","to":' || to_json(p_target)::text || '}');
    for each in
        select distinct o.space, o.doc from desk.space s join desk.op o on o.space = s.id and o.root = p_root
            where o.origin = p_space and o.key_epoch >= 0 and o.body is not null
            and (s.kind = 'personal' or exists (select from desk.state t where t.space = o.space and t.doc = o.doc
                and t.origin = p_space))
    loop
        update desk.op o set salt = null, body = null where o.space = each.space and o.root = p_root
            and o.doc = each.doc and o.key_epoch >= 0;
        delete from desk.state s where s.space = each.space and s.doc = each.doc;
        select array_agg(u.sha256) into v_blobs from desk.blob_use u
            where u.space = each.space and u.root = p_root and u.doc = each.doc;
        delete from desk.blob_use u where u.space = each.space and u.root = p_root and u.doc = each.doc;
        delete from desk.blob b where b.space = each.space and b.sha256 = any (v_blobs) and not exists (
            select from desk.blob_use u where u.space = b.space and u.sha256 = b.sha256);
        perform desk.lengthen(each.space, p_space, p_root, each.doc, p_actor, p_device,
            '{"reason":"moved","scope":"doc"}');
    end loop;
    delete from desk.delivered d where d.space = p_space and d.root = p_root;
    delete from desk.moved m where m.space = p_target and m.root = p_root;
    insert into desk.moved (space, root, target, seq) values (p_space, p_root, p_target, v_seq)
        on conflict (space, root) do update set target = excluded.target, seq = excluded.seq;
    if not p_kept then
        insert into desk.delivered (space, root, seq)
            select p_target, p_root, h.seq from desk.head h where h.space = p_target
            on conflict (space, root) do update set seq = excluded.seq;
    end if;
end $$;
"""

_PUSH = """
create or replace function desk.push(
    p_space text, p_seq bigint, p_hash text, p_device uuid,
    o_id uuid[], o_n bigint[], o_root uuid[], o_doc uuid[], o_epoch integer[], o_salt bytea[], o_body bytea[],
    s_doc uuid[], s_fold integer[], s_unknown integer[], s_epoch integer[], s_body bytea[],
    d_target text[], d_kind text[], d_id uuid[], d_root uuid[], d_doc uuid[], d_epoch integer[],
    d_salt bytea[], d_body bytea[], d_state bytea[], d_fold integer[],
    out r_status text, out r_seq bigint, out r_hash text, out r_kept integer[],
    out r_moved_root uuid[], out r_moved_to text[]
) language plpgsql <door> as $$
declare
    v_actor uuid := desk.owner_of(p_device);
    v_n bigint;
    v_bad text;
    each record;
    v_left uuid[] := '{}';
    v_moving uuid[];
    v_to text;
    v_many integer := cardinality(o_id);
    v_ride integer := cardinality(d_id);
    v_docs integer := cardinality(s_doc);
begin
    if desk.may(p_space, v_actor) is distinct from 'write' then
        raise exception 'space' using errcode = 'DK002';
    end if;
    if array[cardinality(o_n), cardinality(o_root), cardinality(o_doc), cardinality(o_epoch), cardinality(o_salt),
            cardinality(o_body), v_many] is distinct from array_fill(v_many, array[7])
        or array[cardinality(s_fold), cardinality(s_unknown), cardinality(s_epoch), cardinality(s_body), v_docs]
            is distinct from array_fill(v_docs, array[5])
        or array[cardinality(d_target), cardinality(d_kind), cardinality(d_root), cardinality(d_doc),
            cardinality(d_epoch), cardinality(d_salt), cardinality(d_body), cardinality(d_state), cardinality(d_fold),
            v_ride] is distinct from array_fill(v_ride, array[10])
        or exists (select from unnest(d_kind) k where k is null or k not in ('copy', 'kin', 'install', 'past'))
    then
        raise exception 'form' using errcode = 'DK007', detail = 'the lists do not belong together';
    end if;
    if v_many > <many> or v_ride > <many> or <bytes> <
        (select coalesce(sum(octet_length(b)), 0) from unnest(o_body || d_body || d_state) b)
    then
        raise exception 'size' using errcode = 'DK006';
    end if;
    -- most stale pushes are seen here, before any lock
    select h.seq, h.hash into strict r_seq, r_hash from desk.head h where h.space = p_space;
    if r_seq <> p_seq or r_hash <> p_hash then r_status := 'stale'; return; end if;
    -- what rides along costs nothing where nothing does
    if cardinality(d_kind) > 0 then
        -- a hand-over also blanks copies in other spaces
        select array_agg(distinct t.root) into v_moving from unnest(d_kind, d_root) as t (kind, root)
            where t.kind in ('install', 'past');
        perform 1 from desk.head h where h.space = p_space or h.space = any (d_target)
            or (v_moving is not null and h.space in (select s.id from desk.space s where exists (
                select from desk.op o where o.space = s.id and o.root = any (v_moving) and o.origin = p_space)))
            order by h.space collate "C" for update;
    end if;
    select h.seq, h.hash into strict r_seq, r_hash from desk.head h where h.space = p_space for update;
    if r_seq <> p_seq or r_hash <> p_hash then r_status := 'stale'; return; end if;

    select array_agg(m.root), array_agg(m.target) into r_moved_root, r_moved_to
        from desk.moved m where m.space = p_space and m.root = any (o_root);
    if r_moved_root is not null then r_status := 'moved'; return; end if;

    select string_agg(distinct replace(t.doc::text, '-', ''), ',') into v_bad
        from desk.tombstone t where t.space = p_space and t.doc = any (o_doc || o_root)
        and (t.doc = any (o_doc) or t.scope = 'root');
    if v_bad is not null then raise exception 'erased' using errcode = 'DK005', detail = v_bad; end if;
    -- each id by the whole index; as a list of a table of unknown size, Postgres looks through the whole log for them
    select replace(i.id::text, '-', '') into v_bad from unnest(o_id) with ordinality as i (id, at)
        where exists (select from desk.op o where o.space = p_space and o.origin = '' and o.id = i.id offset 0)
        order by i.at limit 1;
    if v_bad is not null then raise exception 'id' using errcode = 'DK004', detail = v_bad; end if;
    if 0 > any (o_epoch) or 0 > any (s_epoch) then
        raise exception 'key epoch' using errcode = 'DK007';
    end if;

    select coalesce(max(s.n), 0) into v_n from desk.stream s where s.space = p_space and s.device = p_device;
    for each in
        select t.*, encode(sha256(t.salt || t.body), 'hex') as content
            from unnest(o_id, o_n, o_root, o_doc, o_epoch, o_salt, o_body)
            with ordinality as t (id, n, root, doc, epoch, salt, body, i) order by i
    loop
        v_n := v_n + 1;
        if each.n <> v_n then raise exception 'hole' using errcode = 'DK003', detail = v_n::text; end if;
        r_seq := r_seq + 1;
        r_hash := desk.chain(r_hash, p_space, r_seq, each.id, null, each.root, each.doc, v_actor, p_device, each.n,
            each.epoch, each.content);
    end loop;
    if r_seq > p_seq then
        insert into desk.op (space, seq, id, origin, root, doc, actor, device, n, key_epoch, salt, body, digest, arrived)
            select p_space, p_seq + t.i, t.id, '', t.root, t.doc, v_actor, p_device, t.n, t.epoch, t.salt, t.body,
                sha256(t.salt || t.body), desk.now_ms()
            from unnest(o_id, o_n, o_root, o_doc, o_epoch, o_salt, o_body)
                with ordinality as t (id, n, root, doc, epoch, salt, body, i) order by i;
        insert into desk.stream (space, device, n) values (p_space, p_device, v_n)
            on conflict (space, device) do update set n = excluded.n;
        update desk.head h set seq = r_seq, hash = r_hash where h.space = p_space;
    end if;

    perform desk.was_here(p_device);

    insert into desk.state (space, doc, root, seq, fold, unknown, key_epoch, body, origin)
        select p_space, s.doc, o.root, o.seq, s.fold, s.unknown, s.epoch, s.body, ''
        from unnest(s_doc, s_fold, s_unknown, s_epoch, s_body) as s (doc, fold, unknown, epoch, body)
        join (select distinct on (t.doc) t.doc, t.root, p_seq + t.i as seq
            from unnest(o_doc, o_root) with ordinality as t (doc, root, i) order by t.doc, t.i desc) o on o.doc = s.doc
        on conflict (space, doc) do update set root = excluded.root, seq = excluded.seq, fold = excluded.fold,
            unknown = excluded.unknown, key_epoch = excluded.key_epoch, body = excluded.body;
    get diagnostics v_n = row_count;
    if v_n <> cardinality(s_doc) then
        raise exception 'state without operation' using errcode = 'DK007';
    end if;

    if v_moving is not null then
        perform desk.check_moves(p_space, o_root, d_target, d_kind, d_root, d_doc, d_epoch, d_state);
    end if;

    r_kept := '{}';
    for each in
        select * from unnest(d_target, d_kind, d_id, d_root, d_doc, d_epoch, d_salt, d_body, d_state, d_fold)
            with ordinality as t (target, kind, id, root, doc, epoch, salt, body, state, fold, i) order by i
    loop
        -- copies of what moves come from where it lives now
        v_to := null;
        if each.kind in ('copy', 'kin') and each.root = any (v_moving) then
            select t.target into v_to from unnest(d_target, d_kind, d_root) as t (target, kind, root)
                where t.kind in ('install', 'past') and t.root = each.root limit 1;
        end if;
        if desk.board(coalesce(v_to, p_space), v_actor, p_device, each.target, each.kind, each.id, each.root, each.doc,
            each.epoch, each.salt, each.body, each.state, each.fold) = 'kept'
        then
            r_kept := r_kept || (each.i - 1)::integer;
            v_left := v_left || each.root;
        end if;
    end loop;

    -- copies have gone out up to here, unless a passenger was kept or something before this push was left over
    insert into desk.delivered (space, root, seq)
        select p_space, r.root, r_seq from (select distinct unnest(o_root || d_root) as root) r
        where r.root <> all (v_left) and (r.root <> all (o_root) or not exists (
            select from desk.op o where o.space = p_space and o.root = r.root and o.seq <= p_seq and o.seq > coalesce(
                (select d.seq from desk.delivered d where d.space = p_space and d.root = r.root), 0) offset 0))
        on conflict (space, root) do update set seq = excluded.seq;

    for each in
        select distinct t.root, t.target from unnest(d_target, d_kind, d_root) as t (target, kind, root)
            where t.kind in ('install', 'past') order by t.root
    loop
        perform desk.leave(p_space, v_actor, p_device, each.root, each.target, each.root = any (v_left));
    end loop;
    select h.seq, h.hash into strict r_seq, r_hash from desk.head h where h.space = p_space;
    r_status := 'ok';
<nonsense>end $$;
"""

_OTHER_DOORS = """
create or replace function desk.register(
    p_person uuid, p_device uuid, p_public bytea, p_verify bytea, p_name text, p_customer boolean
) returns void language plpgsql <door> as $$
declare
    v_space text := 'p-' || replace(p_person::text, '-', '');
    v_customer boolean := p_customer;
begin
    if not desk.is_keeper() then  -- what a person is stands in the hub, not in what he says
        select l.kind = 'customer' into v_customer from desk.login l
            where l.login = session_user and l.person = p_person;
        if v_customer is null then raise exception 'device' using errcode = 'DK001'; end if;
    end if;
    insert into desk.space (id, kind, name) values (v_space, 'personal', '') on conflict do nothing;
    insert into desk.head (space) values (v_space) on conflict do nothing;
    insert into desk.member (space, person, may) values (v_space, p_person, 'write'),
        ('company', p_person, case when v_customer then 'read' else 'write' end) on conflict do nothing;
    insert into desk.device (id, owner, name, public_key, verify_key, registered)
        values (p_device, p_person, p_name, p_public, p_verify, desk.now_ms()) on conflict do nothing;
    if desk.owner_of(p_device) <> p_person then raise exception 'device' using errcode = 'DK001'; end if;
<nonsense>end $$;

create or replace function desk.reserve_numbers(p_device uuid, p_count integer, out r_first bigint, out r_last bigint)
language plpgsql <door> as $$
begin
    perform desk.owner_of(p_device);
    if p_count is null or p_count not between 1 and 1000 then
        raise exception 'count' using errcode = 'DK007', detail = 'between 1 and 1000 numbers';
    end if;
    update desk.series set next = next + p_count where name = 'main' returning next - p_count, next - 1
        into strict r_first, r_last;
    insert into desk.number_block (series, first, last, device, made)
        values ('main', r_first, r_last, p_device, desk.now_ms());
<nonsense>end $$;

create or replace function desk.erase(p_space text, p_device uuid, p_root uuid, p_doc uuid, p_reason text)
returns void language plpgsql <door> as $$
declare
    v_actor uuid := desk.owner_of(p_device);
    v_scope text := case when p_doc is null then 'root' else 'doc' end;
    each record;
    v_blobs bytea[];
    v_seq bigint;
    v_hash text;
begin
    if desk.may(p_space, v_actor) is distinct from 'write' then
        raise exception 'space' using errcode = 'DK002';
    end if;
    perform 1 from desk.head h where h.space = p_space
        or h.space in (select o.space from desk.op o where o.origin = p_space and o.root = p_root)
        or h.space in (select m.space from desk.moved m where m.root = p_root)
        order by h.space collate "C" for update;
    for each in
        select p_space as space, coalesce(p_doc, p_root) as doc, '' as origin, v_scope as scope, p_reason as reason
        union all
        select distinct o.space, o.doc, p_space, 'doc', p_reason from desk.op o
            where o.origin = p_space and o.root = p_root and o.key_epoch >= 0
            and (p_doc is null or o.doc = desk.passenger_id(p_space, o.space, p_doc))
        union all  -- where it lived before it came here
        select m.space, coalesce(p_doc, p_root), '', v_scope, '' from desk.moved m
            where m.root = p_root and m.space <> p_space and exists (
                select from desk.op o where o.space = p_space and o.root = p_root and o.origin in ('', m.space))
    loop
        if exists (select from desk.tombstone t where t.space = each.space and t.doc = each.doc
            and (t.scope = 'root' or each.scope = 'doc'))
        then
            continue;
        end if;
        update desk.op o set salt = null, body = null where o.space = each.space and o.root = p_root
            and (each.scope = 'root' or o.doc = each.doc) and o.key_epoch >= 0;
        delete from desk.state s where s.space = each.space and s.root = p_root
            and (each.scope = 'root' or s.doc = each.doc);
        select array_agg(u.sha256) into v_blobs from desk.blob_use u
            where u.space = each.space and u.root = p_root and (each.scope = 'root' or u.doc = each.doc);
        delete from desk.blob_use u where u.space = each.space and u.root = p_root
            and (each.scope = 'root' or u.doc = each.doc);
        delete from desk.blob b where b.space = each.space and b.sha256 = any (v_blobs) and not exists (
            select from desk.blob_use u where u.space = b.space and u.sha256 = b.sha256);
        select h.seq, h.hash into strict v_seq, v_hash from desk.head h where h.space = each.space;
        select a.r_seq, a.r_hash into v_seq, v_hash from desk.append(each.space, gen_random_uuid(), each.origin,
            p_root, each.doc, v_actor, p_device, 0, -1, '', convert_to(
            '{"reason":' || to_json(each.reason)::text || ',"scope":"' || each.scope || '"}', 'UTF8'), v_seq, v_hash) a;
        update desk.head h set seq = v_seq, hash = v_hash where h.space = each.space;
        insert into desk.tombstone (space, doc, root, scope, seq, reason, actor, made)
            values (each.space, each.doc, p_root, each.scope, v_seq, each.reason, v_actor, desk.now_ms())
            on conflict (space, doc) do update set scope = excluded.scope, seq = excluded.seq;
    end loop;
<nonsense>end $$;
"""

_WORDS = {
    "<safe>": _SAFE, "<door>": _DOOR, "<nonsense>": _NONSENSE, "<many>": str(PUSH_LIMIT), "<bytes>": str(PUSH_BYTES),
    "<chunk>": str(CHUNK), "<blob>": str(BLOB_LIMIT),
}  # fmt: skip


def _written(text: str) -> str:
    for word, meaning in _WORDS.items():
        text = text.replace(word, meaning)
    return text


FUNCTIONS: tuple[str, ...] = tuple(
    _written(text)
    for text in (
        FOLDED, RESTED, _HELPERS, WHO, _PASSENGER, _MOVING, _PUSH, _OTHER_DOORS, FILES, ATTEND, CIRCLING, KEEPING,
        READABLE,
    )
)
