-- Who drew a bulletin up and who checked it, by the subject of the token; a name may be that of two people, and may change. Null of what
-- was done before.
alter table bulletin add column drawn_subject text;
alter table bulletin add column checked_subject text;
