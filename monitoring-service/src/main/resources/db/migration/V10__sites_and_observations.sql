-- Sites 点位. A site is never deleted, so nothing below needs a foreign key to it: the ingest locks the rows of the sites
-- of a batch before it writes, which also checks that they exist, and costs one statement instead of a trigger per row.
create table site (
    code          text        not null,
    revision      bigint      not null,
    name          text        not null,
    kind          text        not null,
    region        text        not null,
    longitude     numeric,
    latitude      numeric,
    control_point boolean     not null,
    simulated     boolean     not null,
    target_class  text,
    aliases       text[]      not null,
    changed_at    timestamptz not null,
    constraint site_pk primary key (code),
    constraint site_kind_known check (kind in ('AIR_STATION', 'AIR_CITY', 'RIVER_SECTION', 'LAKE_POINT')),
    constraint site_class_known check (target_class in ('I', 'II', 'III', 'IV', 'V')),
    constraint site_revision_positive check (revision > 0)
);

create index site_region_idx on site (region, kind);

-- Observations 观测 as they now stand: one row per site, end of period, averaging period and version, with all parameters
-- of that row. readings: parameter code -> number or null (known to be missing or void); flags: parameter code -> flags.
-- One partition per UTC month of period_end, made by the service before the first row of the month arrives.
create table observation (
    site        text        not null,
    period_end  timestamptz not null,
    averaging   text        not null,
    version     text        not null,
    revision    bigint      not null,
    readings    jsonb       not null,
    flags       jsonb,
    recorded_at timestamptz not null,
    constraint observation_pk primary key (site, period_end, averaging, version)
) partition by range (period_end);

-- Former contents: a row enters when a higher revision replaces it, and is never changed.
create table observation_history (
    site          text        not null,
    period_end    timestamptz not null,
    averaging     text        not null,
    version       text        not null,
    revision      bigint      not null,
    readings      jsonb       not null,
    flags         jsonb,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    constraint observation_history_pk primary key (site, period_end, averaging, version, revision)
) partition by range (period_end);
