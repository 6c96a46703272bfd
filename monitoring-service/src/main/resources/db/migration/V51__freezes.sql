-- Frozen periods 冻结期: of one site, of the sites of a region, or of all; of one version or both. first_end, last_end: ends
-- of periods, inclusive. A freeze is never deleted; lifted_at says that it is no longer in force.
create table frozen_period (
    id            bigint generated always as identity,
    region        text,
    site          text,
    version       text,
    first_end     timestamptz not null,
    last_end      timestamptz not null,
    frozen_at     timestamptz not null,
    frozen_by     text        not null,
    reason        text        not null,
    lifted_at     timestamptz,
    lifted_by     text,
    lifted_reason text,
    constraint frozen_period_pk primary key (id),
    constraint frozen_period_one_scope check (region is null or site is null),
    constraint frozen_period_version_known check (version in ('REAL_TIME', 'REVIEWED')),
    constraint frozen_period_period check (first_end <= last_end)
);

create index frozen_period_in_force_idx on frozen_period (last_end) where lifted_at is null;
