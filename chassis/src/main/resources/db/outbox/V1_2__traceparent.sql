-- The trace in which the request stood that caused an event, where it said so.
alter table outbox add column traceparent text;
alter table outbox_aside add column traceparent text;
