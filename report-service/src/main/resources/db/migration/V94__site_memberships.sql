-- To what a site belonged since when: control level, whether it is assessed, the named sets of plans, the days on which it measures; as
-- JSON. Empty until the site is told again: POST /api/republications of monitoring-service.
alter table site_copy add column memberships text not null default '[]';
alter table site_former add column memberships text not null default '[]';
