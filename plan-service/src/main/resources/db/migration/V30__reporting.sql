-- What units report on a plan. Hangs on natural keys, because a new revision of the plan replaces its targets and tasks.
create table report (
    id           bigint      not null generated always as identity,
    plan_code    text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    point        integer,
    period       text        not null,
    period_from  date        not null,
    period_to    date        not null,
    unit         text        not null,
    state        text        not null,
    value        numeric,
    words        text,
    narrative    text,
    verified_at  timestamptz,
    revision     bigint      not null,
    constraint report_pk primary key (id),
    constraint report_of_plan foreign key (plan_code) references plan (code),
    constraint report_once unique nulls not distinct (plan_code, subject_kind, subject_id, point, period),
    constraint report_subject_kind_known check (subject_kind in ('TARGET', 'TASK')),
    constraint report_point_of_target check (point is null or (point >= 0 and subject_kind = 'TARGET')),
    constraint report_period_ordered check (period_from <= period_to),
    constraint report_state_known check (state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED')),
    constraint report_verified_at_known check ((state = 'VERIFIED') = (verified_at is not null)),
    constraint report_revision_positive check (revision > 0)
);

create index report_by_unit on report (plan_code, unit);

-- Every change of a report with the content it left behind; never changed.
create table report_change (
    report_id   bigint      not null,
    revision    bigint      not null,
    action      text        not null,
    state       text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    reason      text,
    value       numeric,
    words       text,
    narrative   text,
    constraint report_change_pk primary key (report_id, revision),
    constraint report_change_of_report foreign key (report_id) references report (id)
);

-- How often the verified values of a target changed: the revision of its event, and the lock that orders its events.
create table reported_target (
    plan_code text   not null,
    target_id text   not null,
    revision  bigint not null,
    constraint reported_target_pk primary key (plan_code, target_id)
);

-- A file that proves a report. Its bytes are in the evidence store under the hash, and were there before this row.
create table evidence (
    id          bigint      not null generated always as identity,
    report_id   bigint      not null,
    sha256      text        not null,
    size        bigint      not null,
    type        text        not null,
    name        text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    constraint evidence_pk primary key (id),
    constraint evidence_of_report foreign key (report_id) references report (id),
    constraint evidence_once unique (report_id, sha256),
    constraint evidence_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint evidence_size_positive check (size > 0)
);

-- Supervision orders.
create table supervision_order (
    id           bigint not null generated always as identity,
    plan_code    text   not null,
    subject_kind text   not null,
    subject_id   text   not null,
    unit         text   not null,
    reason       text   not null,
    deadline     date   not null,
    state        text   not null,
    answer       text,
    revision     bigint not null,
    constraint supervision_order_pk primary key (id),
    constraint supervision_order_of_plan foreign key (plan_code) references plan (code),
    constraint supervision_order_subject_kind_known check (subject_kind in ('TARGET', 'TASK')),
    constraint supervision_order_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint supervision_order_revision_positive check (revision > 0)
);

create index supervision_order_by_plan on supervision_order (plan_code, deadline);

create table supervision_order_change (
    order_id    bigint      not null,
    revision    bigint      not null,
    action      text        not null,
    state       text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    words       text,
    deadline    date        not null,
    constraint supervision_order_change_pk primary key (order_id, revision),
    constraint supervision_order_change_of_order foreign key (order_id) references supervision_order (id)
);
