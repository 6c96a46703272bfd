-- How each registered device does: written down every few seconds, never per packet.
create table hj212_device_health (
    device_number text        not null,
    last_seen     timestamptz,
    last_accepted timestamptz,
    last_command  text,
    constraint hj212_device_health_pk primary key (device_number)
);

-- What was odd about what a device sent, counted by day, kind and factor; kept for seven days.
create table hj212_device_incident (
    device_number text        not null,
    day           date        not null,
    kind          text        not null,
    name          text        not null,
    error         boolean     not null,
    refusal       boolean     not null,
    times         bigint      not null,
    last_at       timestamptz not null,
    sent          text        not null,
    constraint hj212_device_incident_pk primary key (device_number, day, kind, name)
);
create index hj212_device_incident_day_idx on hj212_device_incident (day);

-- How a packet left the open quarantine: read again after all, or discarded by somebody for a reason.
alter table hj212_quarantine
    add column settlement text,
    add column settled_by text,
    add column settled_because text,
    add constraint hj212_quarantine_settlement_known check (settlement in ('REPLAYED', 'DISCARDED'));
update hj212_quarantine set settlement = 'REPLAYED' where settled_at is not null;
drop index hj212_quarantine_open_idx;
create index hj212_quarantine_open_idx on hj212_quarantine (last_seen, id) where settled_at is null;

-- Who is registered and where: what other packages may join, and never a password.
create view hj212_registered as select device_number, site from hj212_device;
