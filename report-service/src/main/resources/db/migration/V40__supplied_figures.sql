-- Figures that neither readings nor a unit's verified report give: peers of a ranking, parts of compound targets,
-- values of base years, judgements of words. Every version stays; the highest id of a key counts.
create table supplied_figure (
    id          bigint      not null generated always as identity,
    plan        text        not null,
    target      text        not null,
    kind        text        not null,
    part        integer     not null default -1, -- position of the part, -1: the target itself
    subject     text        not null default '', -- the peer
    first_day   date        not null,
    last_day    date        not null,
    value       numeric,
    met         boolean,
    words       text,
    group_size  integer, -- how many are ranked, the region itself included
    comparable  boolean     not null default true,
    source      text        not null,
    source_date date,
    withdrawn   boolean     not null default false,
    recorded_at timestamptz not null,
    constraint supplied_figure_pk primary key (id),
    constraint supplied_figure_kind_ck check (kind in ('PART', 'PEER', 'BASELINE', 'JUDGEMENT')),
    constraint supplied_figure_days_ck check (first_day <= last_day)
);
create index supplied_figure_key_ix on supplied_figure (plan, target, kind, part, subject, first_day, last_day, id desc);
