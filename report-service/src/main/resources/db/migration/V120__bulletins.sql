-- Bulletins (公报). The data are JSON with both languages of every text, the bytes that are answered; sha256 is that of what is signed of
-- them. From the signature on nothing of what is printed changes; only the state goes on.
create table bulletin (
    id           uuid        not null,
    revision     bigint      not null,
    kind         text        not null,
    region       text        not null,
    plan         text,
    period       text        not null,
    subject      text        not null, -- JSON
    title        text        not null, -- in both languages
    state        text        not null,
    data         text        not null, -- JSON
    sha256       text        not null,
    drawn_at     timestamptz not null, -- what was known at this moment
    drawn_by     text        not null,
    checked_at   timestamptz,
    checked_by   text,
    signed_at    timestamptz,
    signed_by    text,
    sign_off     uuid,
    published_at timestamptz,
    published_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    reason       text,                 -- of the withdrawal
    corrects     uuid,
    erratum      integer,
    correction   text,                 -- why it was corrected
    constraint bulletin_pk primary key (id),
    constraint bulletin_sign_off_fk foreign key (sign_off) references sign_off,
    constraint bulletin_corrects_fk foreign key (corrects) references bulletin,
    constraint bulletin_erratum_uq unique (corrects, erratum),
    constraint bulletin_state_ck check (state in ('DRAFT', 'CHECKED', 'SIGNED', 'PUBLISHED', 'WITHDRAWN')),
    constraint bulletin_erratum_ck check (num_nonnulls(corrects, erratum, correction) in (0, 3)),
    constraint bulletin_signed_ck check (num_nonnulls(signed_at, signed_by, sign_off) in (0, 3)),
    constraint bulletin_standing_ck check (state not in ('SIGNED', 'PUBLISHED') or sign_off is not null)
);
create index bulletin_drawn_ix on bulletin (drawn_at desc, id);
create index bulletin_region_ix on bulletin (region, kind, period);
create function refuse_another_bulletin() returns trigger language plpgsql as $$
begin
    if old.sign_off is not null and (new.data, new.sha256, new.sign_off, new.subject, new.title, new.corrects, new.erratum)
        is distinct from (old.data, old.sha256, old.sign_off, old.subject, old.title, old.corrects, old.erratum) then
        raise exception 'a signed bulletin is never changed';
    end if;
    return new;
end
$$;
create trigger bulletin_frozen before update on bulletin for each row execute function refuse_another_bulletin();
-- What is signed may be a bulletin.
alter table sign_off drop constraint sign_off_kind_ck;
alter table sign_off add constraint sign_off_kind_ck check (kind in ('STATISTICS', 'WATER_STATISTICS', 'ATTAINMENT', 'BULLETIN'));
