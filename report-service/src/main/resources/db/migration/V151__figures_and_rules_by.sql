-- Who supplied a figure and who changed scoring rules, by name and by the subject of the token. Null of what was done before.
alter table supplied_figure add column supplied_by text;
alter table supplied_figure add column supplied_subject text;
alter table scoring_rules add column changed_by text;
alter table scoring_rules add column changed_subject text;
