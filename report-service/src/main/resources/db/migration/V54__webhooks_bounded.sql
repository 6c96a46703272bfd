-- Secrets as Standard Webhooks has them: whsec_ and the base64 of the key. The key of an older subscription was the UTF-8 of its
-- text and stays that, byte for byte, so that a receiver which verified with the text as the key goes on verifying. A key longer
-- than 64 bytes is replaced by its SHA-256, which is what HMAC-SHA256 makes of it anyway (RFC 2104): the signatures stay the same.
update webhook
set secret = 'whsec_' || translate(
        encode(
            case
                when octet_length(convert_to(secret, 'UTF8')) > 64 then sha256(convert_to(secret, 'UTF8'))
                else convert_to(secret, 'UTF8')
            end,
            'base64'),
        E'\n',
        '');

alter table webhook
    add column host          text,
    add column former_secret text,
    add column former_until  timestamptz,
    add column stopped       text, -- why the service stopped it
    add constraint webhook_secret_ck check (secret like 'whsec\_%'),
    add constraint webhook_former_ck check ((former_secret is null) = (former_until is null));

update webhook set host = lower(coalesce(substring(url from '^[A-Za-z]+://\[?([^]/:?#]+)'), url));
alter table webhook alter column host set not null;
create index webhook_host_ix on webhook (host);

-- What has ended leaves after a while; next_attempt is then the moment it ended.
create index webhook_delivery_ended_ix on webhook_delivery (state, next_attempt) where state <> 'WAITING';

-- The head of every receiver's queue is found by webhook_delivery_state_ix.
drop index webhook_delivery_due_ix;
