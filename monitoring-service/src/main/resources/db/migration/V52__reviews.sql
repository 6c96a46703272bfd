-- Reviews 审核. content is the whole review as it is answered, with every step; the columns beside it are what lists and
-- the rule that the province has the last word are chosen by. Never deleted.
create sequence review_id;

create table review (
    id         bigint      not null,
    status     text        not null,
    level      text        not null,
    sites      text[]      not null,
    parameters text[]      not null,
    averaging  text        not null,
    first_end  timestamptz not null,
    last_end   timestamptz not null,
    content    jsonb       not null,
    changed_at timestamptz not null,
    constraint review_pk primary key (id),
    constraint review_status_known check (status in ('PROPOSED', 'CONFIRMED', 'RETURNED')),
    constraint review_level_known check (level in ('OPERATOR', 'CITY', 'PROVINCE')),
    constraint review_period check (first_end <= last_end)
);

create index review_sites_idx on review using gin (sites);
