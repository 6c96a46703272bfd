-- A report hangs on the identifier of a point and not on its place, and says whether its value is a level or a change.
alter table report drop constraint report_point_of_target;
alter table report alter column point type text using point::text;
alter table report add constraint report_point_of_target check (point is null or subject_kind = 'TARGET');
alter table report add column quantity text;
alter table report add constraint report_quantity check (quantity in ('LEVEL', 'CHANGE'));
alter table report_change add column quantity text;
