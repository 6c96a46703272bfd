-- Of which region an alarm is 数据范围: of its plan, its site, or itself. What was raised of something that is not known any more has none.
alter table alarm add column region text;
update alarm a
set region = case kind
    when 'EXCEEDANCE' then subject
    when 'SITE_SILENT' then detail ->> 'region'
    else (select p.document -> 'region' ->> 'name' from plan_copy p where p.plan = a.plan) end;
create index alarm_region_ix on alarm (region, id);

-- Of which regions a subscription is told: those of whoever made it. null: of every region.
alter table webhook add column regions text[];
