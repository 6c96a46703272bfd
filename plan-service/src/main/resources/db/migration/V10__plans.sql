-- A plan as it now stands; its document is that of its newest revision.
create table plan (
    code         text        not null,
    revision     bigint      not null,
    title_zh     text        not null,
    title_en     text        not null,
    status       text        not null,
    region       text        not null,
    period_from  date        not null,
    period_to    date        not null,
    target_count integer     not null,
    constraint plan_pk primary key (code),
    constraint plan_revision_positive check (revision > 0),
    constraint plan_status_known check (status in ('ISSUED', 'DRAFT', 'SUPERSEDED')),
    constraint plan_period_ordered check (period_from <= period_to)
);

-- Every document that was ever published. Text, not jsonb: the order of members and the printed decimals stay.
create table plan_revision (
    plan_code   text        not null,
    revision    bigint      not null,
    document    text        not null,
    recorded_at timestamptz not null,
    constraint plan_revision_pk primary key (plan_code, revision),
    constraint plan_revision_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred,
    constraint plan_revision_document_is_json check (document is json object)
);

-- The targets of the newest revision, with what they are looked for by.
create table target (
    plan_code   text      not null,
    id          text      not null,
    position    integer   not null,
    data_class  text      not null,
    nature      text      not null,
    indicator   text      not null,
    comparators varchar[] not null,
    due_years   integer[] not null,
    search_text text      not null,
    document    text      not null,
    constraint target_pk primary key (plan_code, id),
    constraint target_position_unique unique (plan_code, position) deferrable initially deferred,
    constraint target_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred,
    constraint target_document_is_json check (document is json object)
);
