{{/* The services: key of the values → module, ports; the portal, before them, stores nothing. */}}
{{- define "qingce.services" -}}
plan: {module: plan-service, http: 8081, management: 9081}
monitoring: {module: monitoring-service, http: 8082, management: 9082}
report: {module: report-service, http: 8083, management: 9083}
portal: {module: portal, http: 8080, management: 9080, stateless: true}
{{- end }}

{{/* What a service is told in the values over what all are told. */}}
{{- define "qingce.values" -}}
{{- $defaults := deepCopy .root.Values.defaults }}
{{- /* Keys of the services are not the portal's. */}}
{{- if eq .key "portal" }}{{ $defaults = omit $defaults "secretFiles" }}{{ end }}
{{- mergeOverwrite $defaults (deepCopy (index .root.Values .key | default dict)) | toYaml }}
{{- end }}

{{- define "qingce.name" -}}
{{- printf "%s-%s" .root.Release.Name .module | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "qingce.selector" -}}
app.kubernetes.io/name: {{ .module }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "qingce.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
app.kubernetes.io/part-of: qingce
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}

{{- define "qingce.image" -}}
{{- $tag := .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- printf "%s/%s%s%s" .root.Values.image.repository .module (ternary "" ":" (hasPrefix "@" $tag)) $tag }}
{{- end }}

{{- define "qingce.postgres" }}{{ .Release.Name }}-postgres{{ end }}
{{- define "qingce.kafka" }}{{ .Release.Name }}-kafka{{ end }}

{{/* Whether something may speak to the bus by name and password. */}}
{{- define "qingce.sasl" -}}
{{- if or (eq .Values.kafka.mode "strimzi") (hasPrefix "SASL" .Values.kafka.external.securityProtocol) }}yes{{ end }}
{{- end }}

{{/* The Secret with ca.crt of the database, of the bus; empty where there is none. */}}
{{- define "qingce.databaseAuthority" -}}
{{- if eq .Values.database.mode "cloudnativepg" }}{{ include "qingce.postgres" . }}-ca{{ else }}{{ .Values.database.external.authority }}{{ end }}
{{- end }}
{{- define "qingce.kafkaAuthority" -}}
{{- if eq .Values.kafka.mode "strimzi" }}{{ include "qingce.kafka" . }}-cluster-ca-cert{{ else }}{{ .Values.kafka.external.authority }}{{ end }}
{{- end }}

{{/* Pods that Pod Security "restricted" admits. */}}
{{- define "qingce.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: {type: RuntimeDefault}
{{- end }}
{{- define "qingce.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
{{- end }}

{{/* What stops an installation that could not work, said before anything is made. */}}
{{- define "qingce.check" -}}
{{- if and (eq .Values.database.mode "external") (not (and .Values.database.external.urls.plan .Values.database.external.urls.monitoring .Values.database.external.urls.report)) }}
{{- fail "database.external.urls：外部数据库须给出 plan、monitoring、report 三个地址。An external database needs the addresses of all three." }}
{{- end }}
{{- if and (eq .Values.kafka.mode "external") (not .Values.kafka.external.bootstrapServers) }}
{{- fail "kafka.external.bootstrapServers：外部 Kafka 须给出地址。An external Kafka needs an address." }}
{{- end }}
{{- if and .Values.hj212.enabled (not .Values.hj212.sourceRanges) }}
{{- fail "hj212.sourceRanges：须列出允许数采仪接入的网段。Say which networks devices may connect from." }}
{{- end }}
{{- if and (ne .Values.http.mode "none") (not .Values.http.trustedProxies) }}
{{- fail "http.trustedProxies：须给出入口控制器的网段，否则所有请求者被当作一人。Without it all senders share one budget." }}
{{- end }}
{{- if and (eq .Values.http.mode "gateway") (not .Values.http.gateway.parentRefs) }}
{{- fail "http.gateway.parentRefs：须指明 Gateway。Name the Gateway." }}
{{- end }}
{{- $plan := include "qingce.values" (dict "root" . "key" "plan") | fromYaml }}
{{- $several := or $plan.autoscaling.enabled (gt (int $plan.replicas) 1) }}
{{- if and (eq .Values.evidence.store "folder") (eq .Values.evidence.accessMode "ReadWriteOnce") $several }}
{{- fail "evidence：plan-service 多副本须用 s3 或 ReadWriteMany 存储卷。Several replicas need a bucket or ReadWriteMany." }}
{{- end }}
{{- if and (eq .Values.database.cloudnativepg.backup.method "plugin") (not .Values.database.cloudnativepg.backup.objectStore) }}
{{- fail "database.cloudnativepg.backup.objectStore：须指明 ObjectStore。Name the ObjectStore." }}
{{- end }}
{{- end }}
