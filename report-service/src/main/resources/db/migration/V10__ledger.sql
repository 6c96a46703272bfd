-- Copies of what the other services own, kept from their events: the higher revision wins.

create table plan_copy (
    plan     text   not null,
    revision bigint not null,
    document json   not null, -- json, not jsonb: the document stays as it was printed, digit for digit
    constraint plan_copy_pk primary key (plan)
);

create table site_copy (
    site          text    not null,
    revision      bigint  not null,
    name          text    not null,
    kind          text    not null,
    region        text    not null,
    control_point boolean not null,
    simulated     boolean not null,
    target_class  text,
    constraint site_copy_pk primary key (site),
    constraint site_copy_kind_ck check (kind in ('AIR_STATION', 'AIR_CITY', 'RIVER_SECTION', 'LAKE_POINT'))
);
create index site_copy_region_ix on site_copy (region);

-- The ledger. One row is one civil day of one site: 24 hour slots, and in each the revision and the six values as sent,
-- slot after slot in the order SO2 NO2 PM10 PM2.5 CO O3. Revision 0: nothing was ever heard of that hour.
-- Partitioned by year, not by month: a row already is 24 hours, so a year of a site is 365 rows.
create table site_day (
    site      text      not null,
    day       date      not null,
    version   text      not null,
    changes   bigint    not null, -- how often the row was written: the guard against two writers at once
    revisions bigint[]  not null,
    readings  numeric[] not null,
    constraint site_day_pk primary key (site, day, version),
    constraint site_day_version_ck check (version in ('REAL_TIME', 'REVIEWED')),
    constraint site_day_revisions_ck check (cardinality(revisions) = 24),
    constraint site_day_readings_ck check (cardinality(readings) = 144)
) partition by range (day);

-- Everything that is not an air hour: single water samples, days, months.
create table site_sample (
    site       text        not null,
    period_end timestamptz not null,
    averaging  text        not null,
    version    text        not null,
    revision   bigint      not null,
    readings   jsonb       not null, -- parameter code to number or null
    constraint site_sample_pk primary key (site, period_end, averaging, version),
    constraint site_sample_version_ck check (version in ('REAL_TIME', 'REVIEWED'))
) partition by range (period_end);

do $$
begin
    for year in 2013..2036 loop
        execute format('create table site_day_%s partition of site_day for values from (%L) to (%L) with (fillfactor = 80)',
            year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
        execute format('create table site_sample_%s partition of site_sample for values from (%L) to (%L)',
            year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    end loop;
end
$$;
create table site_day_other partition of site_day default;
create table site_sample_other partition of site_sample default;

-- Region-days that no longer fit the ledger. Rows are only ever added, so that folding never waits for computing:
-- a row becomes visible together with the site-day that made it due, and a day that becomes due again while it is
-- being computed has a new row.
create table region_day_due (
    region text   not null,
    day    date   not null,
    id     bigint not null generated always as identity,
    constraint region_day_due_pk primary key (region, day, id)
);

-- What the standards make of the site-days of a region. An outcome is an exact value, a decimal or a fraction, or the
-- reason why there is none, then valid and needed sites: '244/7 11 9', 'TOO_FEW_STATIONS 5 9'. The index of a day
-- follows from it under any edition of the standard and is not stored.
create table region_day (
    region             text    not null,
    day                date    not null,
    version            text    not null,
    outcomes           text[]  not null, -- SO2 NO2 PM10 PM2.5 CO, O3 daily maximum 8 h, O3 highest hour
    source             text    not null, -- whose readings count
    sites              text[]  not null, -- sites with readings
    registered         integer not null, -- sites that the region has
    simulated_left_out boolean not null,
    highest_revision   bigint  not null,
    constraint region_day_pk primary key (region, day, version),
    constraint region_day_version_ck check (version in ('REAL_TIME', 'REVIEWED', 'BEST')),
    constraint region_day_outcomes_ck check (cardinality(outcomes) = 7)
);

-- Events that no retry could ever make understandable, kept for the person who finds out why.
create table refused_event (
    topic       text        not null,
    partition   integer     not null,
    record      bigint      not null,
    key         text,
    payload     bytea,
    reason      text        not null,
    refused_at  timestamptz not null,
    constraint refused_event_pk primary key (topic, partition, record)
);
