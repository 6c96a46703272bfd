-- How operators let tables of other layouts be read 映射.
create table mapping (
    code       text        not null,
    revision   bigint      not null,
    document   jsonb       not null,
    changed_at timestamptz not null,
    constraint mapping_pk primary key (code)
);
