-- Who published a revision of a plan, by name and by the subject of the token. Null of what was published before.
alter table plan_revision add column published_by text;
alter table plan_revision add column published_subject text;
