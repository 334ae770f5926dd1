"""The door of presence of a Postgres hub, a function of the schema `desk`."""

from __future__ import annotations

from deskapp.domain.presence import LIVES_MS

CHANNEL = "desk_presence"

ATTEND = f"""
-- what is done at this device now, instead of what was said before; answers who else is where. Two computers that tidy up
-- at once do not wait for each other.
create or replace function desk.attend(p_device uuid, p_space text[], p_root uuid[], p_what text[], p_changed boolean)
returns table (r_root uuid, r_person uuid, r_what text, r_left bigint) language plpgsql <door> as $$
declare
    v_person uuid := desk.owner_of(p_device);
    v_now bigint := desk.now_ms();
begin
    perform desk.was_here(p_device);
    delete from desk.presence p where p.ctid in (select o.ctid from desk.presence o
        where o.until <= v_now or (o.device = p_device and not exists (
            select from unnest(p_space, p_root) s (space, root) where s.space = o.space and s.root = o.root))
        for update skip locked);
    insert into desk.presence (space, root, device, what, until)
        select s.space, s.root, p_device, max(s.what), v_now + {LIVES_MS}
            from unnest(p_space, p_root, p_what) s (space, root, what)
            where desk.may(s.space, v_person) is not null group by s.space, s.root
        on conflict (space, root, device) do update set what = excluded.what, until = excluded.until;
    if p_changed then perform pg_notify('{CHANNEL}', ''); end if;
    return query select p.root, d.owner, max(p.what), max(p.until) - v_now
        from desk.presence p join desk.device d on d.id = p.device
        where p.until > v_now and d.revoked is null and d.owner <> v_person and desk.may(p.space, v_person) is not null
        group by p.root, d.owner order by p.root, d.owner;
<nonsense>end $$;
"""
