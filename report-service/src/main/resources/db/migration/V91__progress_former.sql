-- Verified reports on tasks as they were known at a past moment, as everything else that is kept from events.
alter table reported_progress_copy add column recorded_at timestamptz not null default now();
create table reported_progress_former (like reported_progress_copy);
create index reported_progress_former_plan_ix on reported_progress_former (plan, task);
create trigger reported_progress_copy_former before update on reported_progress_copy
    for each row execute function keep_former('reported_progress_former');
