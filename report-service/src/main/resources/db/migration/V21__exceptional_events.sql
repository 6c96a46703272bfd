-- Exceptional events (例外事件) as they now stand, kept from monitoring.exceptional-event-decided.v1: the higher revision wins.
-- Only an accepted one takes readings out of a series.
create table exceptional_event_copy (
    event       text        not null,
    revision    bigint      not null,
    kind        text        not null, -- as sent; only DUST is certain
    status      text        not null,
    regions     text[]      not null,
    sites       text[]      not null,
    items       text[]      not null,
    first_hour  timestamptz not null, -- end of the first hour affected
    last_hour   timestamptz not null, -- end of the last hour affected
    approval    text,
    recorded_at timestamptz not null,
    constraint exceptional_event_copy_pk primary key (event)
);
create table exceptional_event_former (like exceptional_event_copy);
create index exceptional_event_former_event_ix on exceptional_event_former (event);
create trigger exceptional_event_copy_former before update on exceptional_event_copy
    for each row execute function keep_former('exceptional_event_former');
