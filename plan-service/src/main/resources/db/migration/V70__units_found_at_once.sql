-- What was imported last is kept aside in these indexes until the next vacuum, and every search reads through it from its
-- start: after an import of many plans a list by unit took ten times as long. Imports are rare, lists are not.
alter index target_units set (fastupdate = off);
alter index task_units set (fastupdate = off);
alter index plan_unit_aliases set (fastupdate = off);
alter index milestone_units set (fastupdate = off);
alter index milestone_due_years set (fastupdate = off);
reindex index target_units;
reindex index task_units;
reindex index plan_unit_aliases;
reindex index milestone_units;
reindex index milestone_due_years;
