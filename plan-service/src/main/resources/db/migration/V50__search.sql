-- What words are looked for by: every character of search_text and every pair of neighbours, each as one number
-- (io.qingce.plan.filter.Grams). An index of trigrams would not find words of two characters.
create function text_grams(words text) returns integer[] language sql immutable strict
return array(
    select distinct gram
    from (
        select ascii(one) as one, ascii(lead(one) over (order by place)) as next
        from unnest(string_to_array(words, null)) with ordinality as characters (one, place)) as pairs
    cross join lateral (values (one), (one % 32768 * 65536 + next % 65536)) as grams (gram)
    where gram is not null);

alter table target add column grams integer[];
alter table task add column grams integer[];
alter table plan_unit add column grams integer[];

update target set grams = text_grams(search_text);
update task set grams = text_grams(search_text);
update plan_unit set grams = text_grams(search_text);

drop function text_grams;

alter table target alter column grams set not null;
alter table task alter column grams set not null;
alter table plan_unit alter column grams set not null;

-- Without a list of what is still to be indexed: every search would read that list through.
create index target_grams on target using gin (grams) with (fastupdate = off);
create index task_grams on task using gin (grams) with (fastupdate = off);
create index plan_unit_grams on plan_unit using gin (grams) with (fastupdate = off);

-- By unit, and by region or class in the order of the list.
create index target_units on target using gin (units);
create index target_region on target (region, plan_code, position);
create index target_data_class on target (data_class, plan_code, position);
create index target_indicator on target (indicator, plan_code, position);
create index task_region on task (region, plan_code, position);
create index plan_unit_name on plan_unit (name);
create index plan_unit_aliases on plan_unit using gin (aliases);
create index milestone_region on milestone (region, plan_code, position);
create index milestone_units on milestone using gin (units);
create index oddity_kind on oddity (kind, plan_code, position);
