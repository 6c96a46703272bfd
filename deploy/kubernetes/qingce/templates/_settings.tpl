{{/* The environment variable of a setting, by the rule of MicroProfile Config. */}}
{{- define "qingce.variable" -}}
{{- regexReplaceAll "[^A-Za-z0-9]" . "_" | upper }}
{{- end }}

{{/* A value as the services read it: lists parted by commas, whole numbers without exponent. */}}
{{- define "qingce.value" -}}
{{- if kindIs "slice" . }}{{ join "," . }}
{{- else if and (kindIs "float64" .) (eq (floor .) .) }}{{ int64 . }}
{{- else }}{{ toString . }}{{ end }}
{{- end }}

{{- define "qingce.databaseUrl" -}}
{{- if eq .root.Values.database.mode "cloudnativepg" -}}
jdbc:postgresql://{{ include "qingce.postgres" .root }}-rw:5432/{{ .key }}?sslmode=verify-full&sslrootcert=/etc/qingce/database/ca.crt
{{- else }}{{ index .root.Values.database.external.urls .key }}{{ end }}
{{- end }}

{{/* What the chart itself sets, by the names of docs/settings.md. */}}
{{- define "qingce.ownSettings" -}}
{{- $values := .root.Values }}
quarkus.http.host: 0.0.0.0
quarkus.http.port: {{ .service.http }}
quarkus.management.host: 0.0.0.0
quarkus.management.port: {{ .service.management }}
quarkus.shutdown.timeout: 20s
{{- if .service.stateless }}
{{- range $key, $behind := include "qingce.services" .root | fromYaml }}
{{- if not $behind.stateless }}
qingce.portal.{{ $behind.module }}: http://{{ include "qingce.name" (dict "root" $.root "module" $behind.module) }}:{{ $behind.http }}
{{- end }}
{{- end }}
{{- else }}
quarkus.datasource.jdbc.url: {{ include "qingce.databaseUrl" . | quote }}
{{- end }}
qingce.http.hosts:
  - localhost
  {{- /* The portal passes on the name by which it was asked. */}}
  {{- range uniq (list .module "portal") }}
  {{- $name := include "qingce.name" (dict "root" $.root "module" .) }}
  - {{ $name }}
  - {{ $name }}.{{ $.root.Release.Namespace }}
  - {{ $name }}.{{ $.root.Release.Namespace }}.svc
  {{- end }}
{{- if ne $values.http.mode "none" }}
  - {{ $values.http.host }}
quarkus.http.proxy.proxy-address-forwarding: true
quarkus.http.proxy.trusted-proxies: {{ $values.http.trustedProxies | toJson }}
{{- end }}
{{- if .service.stateless }}
{{- else if eq $values.kafka.mode "strimzi" }}
kafka.bootstrap.servers: {{ include "qingce.kafka" .root }}-kafka-bootstrap:9093
kafka.security.protocol: SASL_SSL
kafka.sasl.mechanism: SCRAM-SHA-512
{{- else }}
kafka.bootstrap.servers: {{ $values.kafka.external.bootstrapServers | quote }}
kafka.security.protocol: {{ $values.kafka.external.securityProtocol }}
{{- if include "qingce.sasl" .root }}
kafka.sasl.mechanism: {{ $values.kafka.external.mechanism }}
{{- end }}
{{- end }}
{{- if and (not .service.stateless) (include "qingce.kafkaAuthority" .root) }}
kafka.ssl.truststore.type: PEM
kafka.ssl.truststore.location: /etc/qingce/kafka/ca.crt
{{- end }}
{{- if eq .key "plan" }}
qingce.evidence.store: {{ upper $values.evidence.store }}
qingce.evidence.folder: /var/lib/qingce/evidence
{{- end }}
{{- if and (eq .key "monitoring") $values.hj212.enabled }}
qingce.hj212.host: 0.0.0.0
qingce.hj212.port: {{ $values.hj212.port }}
{{- end }}
{{- end }}

{{/* All settings of a service: those of the chart, of everybody, of the service; the last wins. */}}
{{- define "qingce.allSettings" -}}
{{- $own := include "qingce.ownSettings" . | fromYaml }}
{{- range $name, $secret := .values.secretFiles }}
{{- $_ := set $own $name (printf "/etc/qingce/files/%s/%s" $name ($secret.key | default "") | trimSuffix "/") }}
{{- end }}
{{- mergeOverwrite $own (deepCopy .root.Values.settings) (deepCopy .values.settings) | toYaml }}
{{- end }}

{{/* Those that are variables. */}}
{{- define "qingce.settings" -}}
{{- range $name, $value := include "qingce.allSettings" . | fromYaml }}
{{- if not (contains "\"" $name) }}
{{ include "qingce.variable" $name }}: {{ include "qingce.value" $value | quote }}
{{- end }}
{{- end }}
{{- end }}

{{/* Those with a part in quotes, which only a file can say. */}}
{{- define "qingce.fileOfSettings" -}}
{{- range $name, $value := include "qingce.allSettings" . | fromYaml }}
{{- if contains "\"" $name }}
{{- $name }}={{ include "qingce.value" $value }}
{{ end }}
{{- end }}
{{- end }}

{{/* Settings that are secrets. */}}
{{- define "qingce.secretSettings" -}}
{{- if not .service.stateless }}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom: {secretKeyRef: {name: {{ index .root.Values.database.secrets .key }}, key: username}}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ index .root.Values.database.secrets .key }}, key: password}}
{{- if include "qingce.sasl" .root }}
- name: KAFKA_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef:
      name: {{ eq .root.Values.kafka.mode "strimzi" | ternary (include "qingce.name" .) (index .root.Values.kafka.external.secrets .key) }}
      key: sasl.jaas.config
{{- end }}
{{- end }}
{{- range $name, $secret := .values.secretSettings }}
- name: {{ include "qingce.variable" $name }}
  valueFrom: {secretKeyRef: {name: {{ $secret.name }}, key: {{ $secret.key }}}}
{{- end }}
{{- end }}
