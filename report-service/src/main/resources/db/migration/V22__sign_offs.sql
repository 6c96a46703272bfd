-- Figures that somebody signed (签发). A row is written once and never changed: a later difference is shown beside it.
create table sign_off (
    id        uuid        not null,
    kind      text        not null,
    query     text        not null, -- what was asked for, as JSON
    moment    timestamptz not null, -- the figures are those that were known at this moment
    signed_by text        not null,
    note      text,
    figures   text        not null, -- canonical JSON: the bytes that were hashed
    sha256    text        not null,
    constraint sign_off_pk primary key (id),
    constraint sign_off_kind_ck check (kind in ('STATISTICS', 'ATTAINMENT'))
);
create index sign_off_kind_ix on sign_off (kind, moment);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was signed is never changed';
end
$$;
create trigger sign_off_frozen before update or delete on sign_off for each row execute function refuse_change();
