-- Whose a step was, by the subject of the token; a name may be that of two people, and may change. Null, or missing at the front of a
-- list, of what was done before.
alter table exceptional_event_history add column subject text;
alter table frozen_period add column frozen_subject text;
alter table frozen_period add column lifted_subject text;
alter table review add column subjects text[] not null default '{}';
