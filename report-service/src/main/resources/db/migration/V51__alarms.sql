-- How often a plan was evaluated, and up to which of these its alarms were looked at.
alter table attainment_evaluated add column evaluations bigint not null default 1;
alter table attainment_evaluated add column alarmed bigint not null default 0;
