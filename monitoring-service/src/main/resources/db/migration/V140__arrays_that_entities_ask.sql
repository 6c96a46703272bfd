-- Hibernate asks an array for members of its own type, which is varchar.
alter table review alter column sites type varchar[], alter column parameters type varchar[];
alter table exceptional_event alter column regions type varchar[], alter column sites type varchar[];
