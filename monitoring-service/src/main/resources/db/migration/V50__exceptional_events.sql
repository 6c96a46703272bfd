-- Exceptional events 例外事件 as they stand. content is the whole event as it is answered; the columns beside it are what
-- lists are chosen by. regions: printed names; sites: codes; first_hour, last_hour: ends of hours, inclusive.
create table exceptional_event (
    event      text        not null,
    revision   bigint      not null,
    kind       text        not null,
    status     text        not null,
    regions    text[]      not null,
    sites      text[]      not null,
    first_hour timestamptz not null,
    last_hour  timestamptz not null,
    content    jsonb       not null,
    changed_at timestamptz not null,
    constraint exceptional_event_pk primary key (event),
    constraint exceptional_event_status_known check (status in ('FILED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    constraint exceptional_event_period check (first_hour <= last_hour)
);

-- Every revision of every event, the standing one included; never changed.
create table exceptional_event_history (
    event    text   not null,
    revision bigint not null,
    content  jsonb  not null,
    constraint exceptional_event_history_pk primary key (event, revision)
);
