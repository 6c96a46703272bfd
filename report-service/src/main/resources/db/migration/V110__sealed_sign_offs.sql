-- By which rule figures were signed. 1: the hash of the figures alone; 2: a statement of all that is said of them, in a chain, signed
-- by a key of the service (签章). What was signed before keeps rule 1.
alter table sign_off add column rule integer not null default 1;
alter table sign_off alter column rule drop default;
alter table sign_off add column number bigint;
alter table sign_off add column previous text;
alter table sign_off add column key_id text;
alter table sign_off add column statement text;
alter table sign_off add column signature text;
alter table sign_off add constraint sign_off_number_uq unique (number);
alter table sign_off add constraint sign_off_sealed_ck
    check (num_nonnulls(number, previous, key_id, statement, signature) = case rule when 1 then 0 else 5 end);
