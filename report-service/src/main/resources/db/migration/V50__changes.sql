-- What may have changed the standing of a target. A row is written with the change itself and leaves when the plans that
-- it touches were evaluated again.
create table attainment_cause (
    id        bigint not null generated always as identity,
    kind      text   not null,
    region    text,
    plan      text,
    target    text,
    first_day date,
    last_day  date,
    revision  bigint,
    constraint attainment_cause_pk primary key (id),
    constraint attainment_cause_kind_ck check (kind in ('READINGS', 'SITES', 'PLAN', 'REPORT', 'DAY')),
    constraint attainment_cause_reach_ck check (region is not null or plan is not null)
);

-- How every target stood when its plan was last evaluated, and how often that changed.
create table attainment_standing (
    plan     text   not null,
    target   text   not null,
    revision bigint not null,
    standing json   not null, -- json, not jsonb: every digit stays
    constraint attainment_standing_pk primary key (plan, target)
);

-- Until which day the readings of a plan counted when it was last evaluated.
create table attainment_evaluated (
    plan    text not null,
    through date not null,
    constraint attainment_evaluated_pk primary key (plan)
);

-- Every change that was announced, in the order of the announcements. One transaction at a time adds to it, so a reader
-- who has seen a number has seen all smaller ones.
create table attainment_change (
    id         bigint      not null generated always as identity,
    plan       text        not null,
    target     text        not null,
    changed_at timestamptz not null,
    payload    json        not null, -- report.attainment-changed.v1
    constraint attainment_change_pk primary key (id)
);
create index attainment_change_plan_ix on attainment_change (plan, id);

-- Who wants to be told over HTTP, of what.
create table webhook (
    id         bigint      not null generated always as identity,
    url        text        not null,
    secret     text        not null,
    types      text[]      not null, -- none: every type
    plans      text[]      not null, -- none: every plan
    active     boolean     not null,
    created_at timestamptz not null,
    constraint webhook_pk primary key (id)
);

-- What has to be told, written with the fact; what was told leaves after a while, what nobody took stays.
create table webhook_delivery (
    id           bigint      not null generated always as identity,
    webhook      bigint      not null,
    type         text        not null,
    payload      text        not null,
    state        text        not null,
    attempts     integer     not null,
    next_attempt timestamptz not null,
    last_answer  text,
    created_at   timestamptz not null,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_webhook_fk foreign key (webhook) references webhook (id) on delete cascade,
    constraint webhook_delivery_state_ck check (state in ('WAITING', 'DELIVERED', 'DEAD'))
);
create index webhook_delivery_due_ix on webhook_delivery (next_attempt) where state = 'WAITING';
create index webhook_delivery_state_ix on webhook_delivery (webhook, state, id);

-- Alarms: raised once, cleared once.
create table alarm (
    id         bigint      not null generated always as identity,
    kind       text        not null,
    subject    text        not null,
    plan       text,
    detail     json        not null,
    raised_at  timestamptz not null,
    cleared_at timestamptz,
    constraint alarm_pk primary key (id),
    constraint alarm_kind_ck check (kind in ('TARGET_AT_RISK', 'BUDGET_SPENT', 'SITE_SILENT', 'EXCEEDANCE'))
);
create unique index alarm_standing_ux on alarm (kind, subject) where cleared_at is null;
