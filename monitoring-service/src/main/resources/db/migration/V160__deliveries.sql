-- What became of uploads 报送: one row for each, for 90 days.
create table delivery (
    id          bigint generated always as identity,
    received_at timestamptz not null,
    door        text        not null,
    actor       text,
    mapping     text,
    scope       text,
    problem     text,
    detail      text,
    incomplete  boolean     not null,
    answer      jsonb       not null,
    constraint delivery_pk primary key (id),
    constraint delivery_door_known check (door in ('JSON', 'NDJSON', 'CSV'))
);

create index delivery_received_idx on delivery (received_at);
create index delivery_actor_idx on delivery (actor, id) where actor is not null;
