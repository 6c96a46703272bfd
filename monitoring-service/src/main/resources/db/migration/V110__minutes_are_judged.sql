-- Minutes are judged apart from hours: there are sixty times as many, and their rules look less far around.
alter table quality_due add column grain text not null default 'HOURS';
alter table quality_due drop constraint quality_due_pk;
alter table quality_due add constraint quality_due_pk primary key (site, day, grain);
