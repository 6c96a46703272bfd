-- The transaction that wrote the content of a row. A row whose transaction lies before every transaction still running
-- (pg_snapshot_xmin) can be overtaken by none: the order of these numbers is an order in which changes can be followed
-- without losing one. The index has one entry per row but stores a transaction's number once for all its rows, and grows
-- at its end only.
alter table observation add column changed_xact xid8 not null default pg_current_xact_id();
create index observation_changed_idx on observation (changed_xact);

-- Months whose partitions have been taken off the table. Their readings are in tables of their own, out of every answer.
create table observation_detached (
    month       date        not null,
    detached_at timestamptz not null,
    constraint observation_detached_pk primary key (month),
    constraint observation_detached_first_day check (extract(day from month) = 1)
);

-- Sending contents again for the rebuilding of a consumer: what, and how far it has come. last_*: the key sent last.
create table republication (
    id               bigint generated always as identity,
    sites            text[]      not null,
    period_from      timestamptz not null,
    period_to        timestamptz not null,
    state            text        not null,
    with_sites       boolean     not null,
    last_site        text,
    last_period_end  timestamptz,
    last_averaging   text,
    last_version     text,
    sites_sent       bigint      not null,
    observations_sent bigint     not null,
    events           bigint      not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    constraint republication_pk primary key (id),
    constraint republication_state_known check (state in ('RUNNING', 'DONE', 'CANCELLED'))
);

create index republication_running_idx on republication (id) where state = 'RUNNING';
