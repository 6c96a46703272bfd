-- Verified values of targets, kept from plan.value-reported.v1: the higher revision wins.
create table reported_value_copy (
    plan     text   not null,
    target   text   not null,
    revision bigint not null,
    reported json   not null, -- json, not jsonb: every digit of a reported value stays
    constraint reported_value_copy_pk primary key (plan, target)
);
