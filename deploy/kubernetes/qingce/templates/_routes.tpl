{{/* Which service answers which path; a test holds it against contracts/openapi. Everything else is of report-service. */}}
{{- define "qingce.paths" -}}
plan:
  - /api/plans
  - /api/audit/plan
  - /api/units
  - /api/targets
  - /api/tasks
  - /api/milestones
  - /api/oddities
  - /api/indicators
  - /api/parameters
monitoring:
  - /api/sites
  - /api/audit/monitoring
  - /api/sites.geojson
  - /api/observations
  - /api/deliveries
  - /api/mappings
  - /api/feeds
  - /api/exceptional-events
  - /api/quality
  - /api/reviews
report:
  - /
{{- end }}
