-- Devices 数采仪 that report over HJ 212, each for one site. The password is the one of the packets: six characters that
-- travel in clear; it is hashed so that it is not read out of dumps, no more.
create table hj212_device (
    device_number text        not null,
    site          text        not null,
    password_salt bytea       not null,
    password_hash bytea       not null,
    period_label  text        not null,
    units         jsonb       not null,
    changed_at    timestamptz not null,
    constraint hj212_device_pk primary key (device_number),
    constraint hj212_device_label_known check (period_label in ('START', 'END'))
);

-- What came and could not be used, with its bytes, until somebody has looked at it. The same bytes that come again count up.
create table hj212_quarantine (
    id            bigint generated always as identity,
    digest        bytea       not null,
    device_number text,
    remote        text        not null,
    reason        text        not null,
    detail        text        not null,
    bytes         bytea       not null,
    times         bigint      not null,
    first_seen    timestamptz not null,
    last_seen     timestamptz not null,
    settled_at    timestamptz,
    constraint hj212_quarantine_pk primary key (id),
    constraint hj212_quarantine_digest_unique unique (digest)
);

create index hj212_quarantine_open_idx on hj212_quarantine (id) where settled_at is null;

-- Factors that came with usable packets and are no parameter of this system, as they were sent.
create table hj212_aside (
    device_number text        not null,
    period_end    timestamptz not null,
    averaging     text        not null,
    factor        text        not null,
    fields        text        not null,
    recorded_at   timestamptz not null,
    constraint hj212_aside_pk primary key (device_number, period_end, averaging, factor)
);
