-- A supplied figure hangs on what its part is called, not on its position, which a revision of the plan may change. What was supplied
-- before is of the part that had this position in the plan as it was known then. Parts of one name have what they ask behind it.
-- The position stays for a version of the service that runs beside while this one takes its place; it goes with a later migration.
alter table supplied_figure add column part_name text not null default '';
with revision as (
    select plan, revision, document, recorded_at from plan_copy
    union all
    select plan, revision, document, recorded_at from plan_former
), meant as (
    select f.id, f.part, (
        select t.value -> 'components' -> 'parts'
        from revision r, json_array_elements(r.document -> 'targets') t
        where r.plan = f.plan and r.recorded_at <= f.recorded_at and t.value ->> 'id' = f.target
        order by r.revision desc limit 1) as parts
    from supplied_figure f where f.part >= 0
), labelled as (
    select m.id, m.part, p.place,
        coalesce(p.value ->> 'name', p.value ->> 'words', p.value ->> 'target') as label,
        coalesce(p.value ->> 'words', concat(
            case p.value ->> 'comparator'
                when 'LESS_THAN' then '低于' when 'AT_MOST' then '不高于' when 'MORE_THAN' then '高于' when 'AT_LEAST' then '不低于'
                when 'EQUAL' then '等于' when 'REACH' then '达到' when 'COMPLETE' then '完成'
                when 'DECREASE_BY' then '下降' when 'INCREASE_BY' then '提高' end,
            p.value ->> 'value', p.value ->> 'unit')) as asked
    from meant m, json_array_elements(m.parts) with ordinality p(value, place)
), named as (
    select id, part, place,
        label || case when count(*) over (partition by id, label) > 1 then '：' || asked else '' end as name
    from labelled
), counted as (
    select id, part, place, name, row_number() over (partition by id, name order by place) as number from named
)
update supplied_figure f set part_name = c.name || case when c.number > 1 then '（' || c.number || '）' else '' end
from counted c where c.id = f.id and c.place = c.part + 1 and c.name is not null;
create index supplied_figure_part_ix on supplied_figure (plan, target, kind, part_name, subject, first_day, last_day, id desc);
