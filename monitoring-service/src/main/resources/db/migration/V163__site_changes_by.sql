-- Whose change of a site it was, by name and by the subject of the token. Null of what was changed before.
alter table site_history add column changed_by text;
alter table site_history add column changed_subject text;
