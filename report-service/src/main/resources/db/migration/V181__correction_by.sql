-- Who gave the reason of a correction, whoever drew it up last. Null of what was done before.
alter table bulletin add column correction_by text;
alter table bulletin add column correction_subject text;
