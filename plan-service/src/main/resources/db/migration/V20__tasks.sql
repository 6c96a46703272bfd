-- What targets are looked for by across plans. Plans that were stored before hold no tasks, so the defaults are right.
alter table target
    add column region         text      not null default '',
    add column group_id       text,
    add column units          varchar[] not null default '{}',
    add column awaits_superior boolean  not null default false,
    add column misprint       boolean   not null default false;

update target
set region          = plan.region,
    misprint        = document::jsonb ? 'correction',
    awaits_superior = comparators && array['MEET_SUPERIOR', 'ABOVE_SUPERIOR_AVERAGE']::varchar[]
                      and jsonb_array_length(coalesce(document::jsonb #> '{superior,values}', '[]')) = 0
from plan
where plan.code = target.plan_code;

alter table target alter column region drop default;

-- The tasks of the newest revision. "units" holds every unit by its name, and once more behind its role.
create table task (
    plan_code   text      not null,
    id          text      not null,
    region      text      not null,
    position    integer   not null,
    code        text      not null,
    group_id    text      not null,
    due_years   integer[] not null,
    units       varchar[] not null,
    search_text text      not null,
    document    text      not null,
    constraint task_pk primary key (plan_code, id),
    constraint task_position_unique unique (plan_code, position) deferrable initially deferred,
    constraint task_code_unique unique (plan_code, code) deferrable initially deferred,
    constraint task_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred,
    constraint task_document_is_json check (document is json object)
);

create index task_units on task using gin (units);

-- The units that a plan names; those of one name in one region are one unit.
create table plan_unit (
    plan_code   text      not null,
    name        text      not null,
    region      text      not null,
    name_en     text      not null,
    kind        text      not null,
    aliases     varchar[] not null,
    above_unit  text,
    search_text text      not null,
    constraint plan_unit_pk primary key (plan_code, name),
    constraint plan_unit_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred
);

create index plan_unit_region on plan_unit (region, name);

-- One row for each date of a milestone. "answering" holds the leads, or else those responsible or implementing.
create table milestone (
    plan_code   text      not null,
    target_id   text      not null,
    point       integer   not null,
    region      text      not null,
    position    integer   not null,
    due_years   integer[] not null,
    due_month   integer,
    units       varchar[] not null,
    answering   varchar[] not null,
    document    text      not null,
    constraint milestone_pk primary key (plan_code, target_id, point),
    constraint milestone_position_unique unique (plan_code, position) deferrable initially deferred,
    constraint milestone_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred,
    constraint milestone_document_is_json check (document is json object)
);

create index milestone_due_years on milestone using gin (due_years);

-- What is odd in the print.
create table oddity (
    plan_code   text      not null,
    id          text      not null,
    region      text      not null,
    position    integer   not null,
    kind        text      not null,
    targets     varchar[] not null,
    document    text      not null,
    constraint oddity_pk primary key (plan_code, id),
    constraint oddity_position_unique unique (plan_code, position) deferrable initially deferred,
    constraint oddity_of_plan foreign key (plan_code) references plan (code) deferrable initially deferred,
    constraint oddity_document_is_json check (document is json object)
);
