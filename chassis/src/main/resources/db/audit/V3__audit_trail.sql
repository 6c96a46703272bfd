-- Who did what, and who was refused what 审计. A row is written in the transaction of its change; the links that chain the rows stand
-- beside them and are added a moment later, so that nobody who writes waits for anybody. Rows of both are added and never changed.
create table audit_entry (
    id          bigint generated always as identity,
    at          timestamptz not null,
    request     text        not null,
    subject     text        not null,
    name        text        not null,
    roles       text        not null,
    grants      text        not null, -- by which the request was let in
    address     text,
    operation   text        not null, -- as the description of the interface names it
    object      text        not null,
    outcome     text        not null,
    reason      text,                 -- why it was refused
    times       integer     not null, -- more than 1: as many of one sender that came together
    before      text,                 -- revision that the sender had seen
    after       text,                 -- revision that it left
    body_sha256 text,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_at_ix on audit_entry (at);
create index audit_entry_subject_ix on audit_entry (subject, id);

-- Rows that have no link yet.
create table audit_waiting (
    entry bigint not null,
    constraint audit_waiting_pk primary key (entry)
);

-- The chain: the code of a link is over the row, its number and the code of the link before, with a key that is not in the database.
create table audit_link (
    sequence bigint      not null,
    entry    bigint      not null,
    linked   timestamptz not null,
    key_id   text        not null,
    mac      bytea       not null,
    constraint audit_link_pk primary key (sequence),
    constraint audit_link_entry_uq unique (entry)
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is never changed';
end
$$;
create trigger audit_entry_frozen before update on audit_entry for each row execute function audit_refuse();
create trigger audit_link_frozen before update on audit_link for each row execute function audit_refuse();

-- The one way by which rows end: the oldest, and none of the last six months (网络安全法 第二十一条). The link of the last of them
-- stays, for the next one is tied to it. Says how many went.
create function audit_forget(until timestamptz, most integer) returns bigint language plpgsql security definer set search_path from current as $$
declare
    last bigint;
    gone bigint;
begin
    if until > now() - interval '6 months' then
        raise exception 'the audit trail keeps six months at least';
    end if;
    select max(oldest.sequence) into last from (
        select link.sequence, entry.at from audit_link link join audit_entry entry on entry.id = link.entry
        order by link.sequence limit most) oldest
    where oldest.at < until;
    delete from audit_entry where id in (select entry from audit_link where sequence <= last);
    get diagnostics gone = row_count;
    delete from audit_link where sequence < last;
    return gone;
end
$$;
