-- Keys by which programs are let in 接口密钥. The secret of a key is not here: only a code over it and over what the key is for, with a
-- key that is not in the database; so nobody who writes here makes a key, or makes one larger.
create table access_key (
    number     bigint generated always as identity,
    id         text        not null,
    name       text        not null, -- of the program; two keys of one name live at once, so that one can follow the other
    terms      text        not null, -- JSON, as it was coded
    hash_key   text        not null, -- name of the key of the code
    hash       text        not null,
    expires    timestamptz not null,
    made       timestamptz not null,
    made_by    text        not null,
    revoked    timestamptz,
    used       timestamptz,          -- about when it was used last
    constraint access_key_pk primary key (number),
    constraint access_key_id_uq unique (id)
);
create index access_key_name_ix on access_key (name);
