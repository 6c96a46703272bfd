-- Answers to requests with an Idempotency-Key, given again until they expire. A row without a status was never answered: whoever
-- comes next under its key begins anew.
create table idempotency_key (
    id          text        not null,
    fingerprint text        not null,
    until       timestamptz not null,
    status      integer,
    headers     text,
    body        text,
    constraint idempotency_key_pk primary key (id)
);
create index idempotency_key_until on idempotency_key (until);
