-- Sites of every kind, what places them in networks and plans, and what each site was before.
alter table site drop constraint site_kind_known;
alter table site add constraint site_kind_known check (kind in (
    'AIR_STATION', 'AIR_CITY', 'RIVER_SECTION', 'LAKE_POINT', 'DRINKING_WATER_SOURCE', 'BLACK_ODOROUS_WATER',
    'GROUNDWATER_WELL', 'DUSTFALL_POINT', 'ECOLOGICAL_FLOW_SECTION', 'NOISE_POINT'));

alter table site
    add column region_code    text,
    add column control_level  text,
    add column assessed       boolean not null default true,
    add column point_sets     varchar[] not null default '{}',
    add column valid_from     date,
    add column valid_to       date,
    add column effective_from date;
alter table site add constraint site_control_level_known
    check (control_level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'));
alter table site add constraint site_valid_period check (valid_from <= valid_to);

create index site_region_code_idx on site (region_code text_pattern_ops);

-- Every content a site ever had, one row per revision, never changed. document: the site as it was put.
create table site_history (
    code        text        not null,
    revision    bigint      not null,
    document    jsonb       not null,
    recorded_at timestamptz not null,
    constraint site_history_pk primary key (code, revision)
);

-- What stands when history begins; what it replaced was not kept.
insert into site_history (code, revision, document, recorded_at)
select code, revision, jsonb_strip_nulls(jsonb_build_object(
           'code', code, 'revision', revision, 'name', name, 'kind', kind, 'region', region,
           'longitude', longitude, 'latitude', latitude, 'controlPoint', control_point, 'simulated', simulated,
           'targetClass', target_class, 'aliases', to_jsonb(aliases), 'assessed', assessed)), changed_at
from site;
