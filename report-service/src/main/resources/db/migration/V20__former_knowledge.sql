-- What was known at a past moment. Everything that is kept from events says when it was recorded here, and what a newer
-- revision replaces moves to a table of former rows, so that any figure can be computed again as of that moment.

-- The kind of a site stays as sent: a kind that is not known here yet takes part in nothing, but is not lost.
alter table site_copy drop constraint site_copy_kind_ck;

alter table site_copy add column recorded_at timestamptz not null default now();
alter table site_sample add column recorded_at timestamptz not null default now();
alter table plan_copy add column recorded_at timestamptz not null default now();
alter table reported_value_copy add column recorded_at timestamptz not null default now();

create table site_former (like site_copy);
create index site_former_site_ix on site_former (site);
create table site_sample_former (like site_sample);
create index site_sample_former_site_ix on site_sample_former (site, period_end);
create table plan_former (like plan_copy);
create index plan_former_plan_ix on plan_former (plan);
create table reported_value_former (like reported_value_copy);
create index reported_value_former_plan_ix on reported_value_former (plan, target);

-- A trigger, because only the database sees what a row held before; it costs nothing until something is corrected.
create function keep_former() returns trigger language plpgsql as $$
begin
    execute format('insert into %I select ($1).*', tg_argv[0]) using old;
    return new;
end
$$;
create trigger site_copy_former before update on site_copy
    for each row execute function keep_former('site_former');
create trigger site_sample_former before update on site_sample
    for each row execute function keep_former('site_sample_former');
create trigger plan_copy_former before update on plan_copy
    for each row execute function keep_former('plan_former');
create trigger reported_value_copy_former before update on reported_value_copy
    for each row execute function keep_former('reported_value_former');

-- The 24 hours of a site-day become one text, an hour a line: its revision and the six values as sent, '-' for none, in the
-- order SO2 NO2 PM10 PM2.5 CO O3. Folding an hour then parses nothing but revisions, and nothing twice. Beside it stands
-- when each of the revisions was recorded, in milliseconds since 1970; 0 where nothing was ever heard of the hour.
alter table site_day add column hours text;
alter table site_day add column recorded text;
update site_day d set
    hours = (select string_agg(d.revisions[h] || ' ' || (select string_agg(coalesce(d.readings[(h - 1) * 6 + i]::text, '-'), ' ' order by i)
                                                  from generate_series(1, 6) i), E'\n' order by h)
             from generate_series(1, 24) h),
    recorded = (select string_agg(case when d.revisions[h] = 0 then '0' else ((extract(epoch from now()) * 1000)::bigint)::text end,
                                  ' ' order by h)
                from generate_series(1, 24) h);
alter table site_day drop column revisions, drop column readings;
alter table site_day alter column hours set not null, alter column recorded set not null;

-- Hours that a newer revision replaced. A first report replaces nothing, so that folding pays only for corrections.
create table site_hour_former (
    site     text     not null,
    day      date     not null,
    version  text     not null,
    hour     smallint not null, -- 1..24
    revision bigint   not null,
    recorded bigint   not null, -- milliseconds since 1970
    readings text     not null, -- as in a line of site_day.hours
    constraint site_hour_former_pk primary key (site, day, version, hour, revision),
    constraint site_hour_former_hour_ck check (hour between 1 and 24)
);

-- The share of stations that region-days need, since when. Its first row dates from before every reading.
create table station_share (
    id          bigint      not null generated always as identity,
    share       text        not null,
    recorded_at timestamptz not null,
    constraint station_share_pk primary key (id)
);
