-- What is odd in a report, as who sent it has confirmed it, in both languages. A draft that is taken away takes its steps and files
-- along; what was ever submitted is never taken away.
alter table report add column doubts text not null default '[]';
alter table report_change drop constraint report_change_of_report;
alter table report_change add constraint report_change_of_report foreign key (report_id) references report (id) on delete cascade;
alter table evidence drop constraint evidence_of_report;
alter table evidence add constraint evidence_of_report foreign key (report_id) references report (id) on delete cascade;

-- Which plan took the place of one that is superseded, if that is known.
alter table plan add column superseded_by text;

-- Tasks, milestones and oddities are shown as they are stored; each says whether its plan is in force.
update task t set document = '{"standing":{"status":"' || p.status || '"},' || substr(t.document, 2)
from plan p where p.code = t.plan_code;
update milestone m set document = '{"standing":{"status":"' || p.status || '"},' || substr(m.document, 2)
from plan p where p.code = m.plan_code;
update oddity o set document = '{"standing":{"status":"' || p.status || '"},' || substr(o.document, 2)
from plan p where p.code = o.plan_code;

-- English names may be left out.
alter table plan alter column title_en drop not null;
alter table plan_unit alter column name_en drop not null;
