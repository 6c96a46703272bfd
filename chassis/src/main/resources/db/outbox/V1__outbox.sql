-- Events that are stored with the change they tell of and leave once Kafka has acknowledged them.
create table outbox (
    id          bigint generated always as identity,
    type        text        not null,
    key         text        not null,
    payload     text        not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint outbox_pk primary key (id)
);
