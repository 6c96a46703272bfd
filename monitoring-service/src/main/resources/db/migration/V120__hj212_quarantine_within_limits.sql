-- Passwords 访问密码 go from what stands in quarantine and aside. The bytes are looked at as text in which zero bytes and those
-- beyond ASCII are written as a backslash and three digits. A check value computed over a password goes as well.
update hj212_quarantine
set bytes = decode(
        regexp_replace(
            regexp_replace(
                regexp_replace(encode(bytes, 'escape'), '^(?!##)[^;\r\n]*(?=;[^=;]{0,8}MN[^=;]{0,8}=)', '***', 'i'),
                '(PW(?:[^=;,&A-Za-z0-9\\]|\\[0-9]{3})*=)(?:[^;&\r\n]|&(?!&))*', '\1***', 'gi'),
            '[0-9A-Fa-f]{4}([\r\n]*)$', '****\1'),
        'escape'),
    detail = case when reason = 'WRONG_CRC' then 'says another than that of what came' else detail end
where encode(bytes, 'escape') ~* '(PW(?:[^=;,&A-Za-z0-9\\]|\\[0-9]{3})*=)|(^(?!##)[^;\r\n]*;[^=;]{0,8}MN[^=;]{0,8}=)';

update hj212_aside
set fields = regexp_replace(fields, '(PW[^=;,A-Za-z0-9]*=)[^;,]*', '\1***', 'gi')
where fields ~* 'PW[^=;,A-Za-z0-9]*=';

-- Whose a packet is: that of its device if it gave the right password, else that of the address that it came from.
alter table hj212_quarantine
    add column verified boolean,
    add column holder   text;

update hj212_quarantine
set verified = device_number is not null
        and reason in ('REJECTED', 'NOT_STORED', 'PARTS_MISSING', 'TOO_MANY_PARTS', 'NOT_A_REPORT', 'NO_DATA_TIME',
                       'UNREADABLE_DATA_TIME', 'MISFIT_DATA_TIME');
update hj212_quarantine
set holder = case when verified then device_number else regexp_replace(remote, ':\d+$', '') end;

-- The same bytes stand once: those that differed in their passwords only do not differ any more.
alter table hj212_quarantine drop constraint hj212_quarantine_digest_unique;
update hj212_quarantine set digest = sha256(bytes || case when verified then '\x01'::bytea else '\x00'::bytea end);

with alike as (
    select digest, max(id) as id, sum(times) as times, min(first_seen) as first_seen, max(last_seen) as last_seen,
           bool_or(settled_at is null) as open
    from hj212_quarantine group by digest having count(*) > 1)
update hj212_quarantine q
set times = a.times, first_seen = a.first_seen, last_seen = a.last_seen,
    settled_at = case when a.open then null else q.settled_at end
from alike a where q.id = a.id;
delete from hj212_quarantine q
using hj212_quarantine newer where newer.digest = q.digest and newer.id > q.id;

alter table hj212_quarantine
    alter column verified set not null,
    alter column holder set not null,
    add constraint hj212_quarantine_digest_unique unique (digest);
create index hj212_quarantine_holder_idx on hj212_quarantine (verified, holder, id);
create index hj212_quarantine_last_seen_idx on hj212_quarantine (last_seen);

-- How much stands in quarantine on whose account, and what had to go because it was too much or too old.
create table hj212_quarantine_account (
    verified   boolean     not null,
    holder     text        not null,
    held_rows  bigint      not null,
    held_bytes bigint      not null,
    dropped    bigint      not null default 0,
    dropped_at timestamptz,
    constraint hj212_quarantine_account_pk primary key (verified, holder)
);
insert into hj212_quarantine_account (verified, holder, held_rows, held_bytes)
select verified, holder, count(*), sum(octet_length(bytes)) from hj212_quarantine group by verified, holder;
