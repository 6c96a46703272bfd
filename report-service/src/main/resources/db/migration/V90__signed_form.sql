-- Which members of an answer were signed (签发格式). 0: the whole answer as it was then, signed before forms had numbers.
alter table sign_off add column form integer not null default 0;
alter table sign_off alter column form drop default;
alter table sign_off add constraint sign_off_form_ck check (form >= 0);
-- Figures of surface water can be signed, too (地表水统计签发).
alter table sign_off drop constraint sign_off_kind_ck;
alter table sign_off add constraint sign_off_kind_ck check (kind in ('STATISTICS', 'WATER_STATISTICS', 'ATTAINMENT'));
