"""Schema 1: everything the log, the doors and the later safety work need."""

from __future__ import annotations

TABLES = """
create table schema_meta (
    hub {id} primary key, name text not null, schema integer not null, min_client integer not null, made bigint not null
);

create table space (
    id text primary key,
    kind text not null check (kind in ('company', 'desk', 'team', 'circle', 'personal')),
    name text not null,
    confidential integer not null default 0
);

create table head (
    space text primary key references space (id),
    seq bigint not null default 0,
    hash text not null default '',
    floor bigint not null default 0,
    floor_hash text not null default ''
);

create table member (
    space text not null references space (id),
    person {id} not null,
    may text not null check (may in ('read', 'write')),
    until bigint,
    primary key (space, person)
);
create index member_person on member (person);

create table login (
    login text primary key, person {id} not null, kind text not null check (kind in ('agent', 'customer'))
);

create table device (
    id {id} primary key,
    owner {id} not null,
    name text not null default '',
    public_key {bytes} not null,
    verify_key {bytes} not null,
    registered bigint not null,
    revoked bigint,
    seen bigint
);

create table space_key (
    space text not null references space (id),
    epoch integer not null,
    device {id} not null,
    wrapped {bytes} not null,
    primary key (space, epoch, device)
);

create table op (
    space text not null,
    seq bigint not null,
    id {id} not null,
    origin text not null default '',
    root {id} not null,
    doc {id} not null,
    actor {id} not null,
    device {id} not null,
    n bigint not null,
    key_epoch integer not null,
    salt {bytes},
    body {bytes},
    digest {bytes} not null,
    arrived bigint not null,
    primary key (space, seq)
);
create unique index op_id on op (space, origin, id);
create unique index op_number on op (space, device, n) where n > 0;
create index op_root on op (space, root, seq);

create table stream (
    space text not null, device {id} not null, n bigint not null, primary key (space, device)
);

create table state (
    space text not null,
    doc {id} not null,
    root {id} not null,
    seq bigint not null,
    fold integer not null,
    unknown integer not null,
    key_epoch integer not null,
    body {bytes} not null,
    origin text not null default '',
    primary key (space, doc)
);
create index state_seq on state (space, seq);
create index state_root on state (space, root);
create index state_first on state (space, doc) where doc = root;

create table delivered (
    space text not null, root {id} not null, seq bigint not null, primary key (space, root)
);

create table moved (
    space text not null references space (id),
    root {id} not null,
    target text not null,
    seq bigint not null,
    primary key (space, root)
);

create table tombstone (
    space text not null references space (id),
    doc {id} not null,
    root {id} not null,
    scope text not null check (scope in ('doc', 'root')),
    seq bigint not null,
    reason text not null,
    actor {id} not null,
    made bigint not null,
    primary key (space, doc)
);
create index tombstone_seq on tombstone (space, seq);

create table series (name text primary key, next bigint not null);

create table number_block (
    series text not null references series (name),
    first bigint not null,
    last bigint not null,
    device {id} not null,
    made bigint not null,
    primary key (series, first)
);

create table lease (name text primary key, device {id} not null, until bigint not null);

create {passing} table presence (
    space text not null references space (id),
    root {id} not null,
    device {id} not null,
    what text not null check (what in ('viewing', 'writing')),
    until bigint not null,
    primary key (space, root, device)
);

create table blob (
    space text not null references space (id),
    sha256 {bytes} not null,
    size bigint not null,
    key_epoch integer not null default 0,
    primary key (space, sha256)
);

create table chunk (
    space text not null, sha256 {bytes} not null, n integer not null, content {bytes} not null,
    primary key (space, sha256, n),
    foreign key (space, sha256) references blob (space, sha256) on delete cascade
);

create table blob_use (
    space text not null, sha256 {bytes} not null, root {id} not null, doc {id} not null,
    primary key (space, sha256, doc),
    foreign key (space, sha256) references blob (space, sha256) on delete cascade
);
create index blob_use_root on blob_use (space, root);
"""
