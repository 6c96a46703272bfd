-- Scoring rules 考核计分规则: every revision stays, so that an old score can be computed again.
create table scoring_rules (
    code       text        not null,
    revision   bigint      not null,
    rules      json        not null, -- json, not jsonb: every digit stays
    changed_at timestamptz not null,
    constraint scoring_rules_pk primary key (code, revision),
    constraint scoring_rules_revision_ck check (revision > 0)
);

-- Verified reports on tasks, kept from plan.progress-reported.v1: the higher revision wins.
create table reported_progress_copy (
    plan     text   not null,
    task     text   not null,
    revision bigint not null,
    reported json   not null,
    constraint reported_progress_copy_pk primary key (plan, task)
);
