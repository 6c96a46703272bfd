-- Verified reports on tasks are told as well: their events are counted as those of targets are.
alter table reported_target rename to reported_subject;
alter table reported_subject rename column target_id to subject_id;
alter table reported_subject add column subject_kind text not null default 'TARGET';
alter table reported_subject alter column subject_kind drop default;
alter table reported_subject drop constraint reported_target_pk;
alter table reported_subject add constraint reported_subject_pk primary key (plan_code, subject_kind, subject_id);
alter table reported_subject add constraint reported_subject_kind_known check (subject_kind in ('TARGET', 'TASK'));
