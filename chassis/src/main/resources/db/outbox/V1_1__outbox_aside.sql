-- How often Kafka refused an event for good; counts on when it is replayed.
alter table outbox add column attempts integer not null default 0;

-- Events that Kafka refuses for good, or that no record can hold. They wait for a person: see "replay" in docs/decisions/0018.
create table outbox_aside (
    id           bigint      not null,
    type         text        not null,
    key          text        not null,
    payload      text        not null,
    recorded_at  timestamptz not null,
    attempts     integer     not null,
    reason       text        not null,
    set_aside_at timestamptz not null default clock_timestamp(),
    constraint outbox_aside_pk primary key (id)
);
