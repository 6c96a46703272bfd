-- Who made a step, by the subject of the token; a name may be that of two people, and may change.
alter table report_change add column subject text;
alter table supervision_order_change add column subject text;
