-- Versions of the quality rules 质控规则; version 1 is built in and not here.
create table quality_rule_set (
    version bigint not null,
    content jsonb  not null,
    constraint quality_rule_set_pk primary key (version)
);

-- Up to which transaction changed observations have been noted in quality_due (see observation.changed_xact), in which
-- database cluster. What was there before this script is judged when somebody asks for it.
create table quality_progress (
    system       text not null,
    noted_before xid8 not null
);
insert into quality_progress (system, noted_before)
select system_identifier::text, pg_current_xact_id() from pg_control_system();

-- Days (UTC) of sites that are to be judged, anew or for the first time.
create table quality_due (
    site text not null,
    day  date not null,
    constraint quality_due_pk primary key (site, day)
);

-- What the rules found. The reading itself is never changed by it. parameter '': the observation as a whole.
create table quality_flag (
    site       text        not null,
    period_end timestamptz not null,
    averaging  text        not null,
    version    text        not null,
    parameter  text        not null,
    rule       text        not null,
    flag       text        not null,
    rule_set   bigint      not null,
    detail     text        not null,
    flagged_at timestamptz not null,
    constraint quality_flag_pk primary key (site, period_end, averaging, version, parameter, rule)
);
