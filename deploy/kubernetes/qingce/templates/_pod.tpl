{{/* The pod of a service. */}}
{{- define "qingce.pod" -}}
{{- $values := .values }}
{{- include "qingce.podSecurity" . }}
serviceAccountName: {{ .root.Release.Name }}
terminationGracePeriodSeconds: {{ $values.gracePeriod }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with $values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with $values.nodeSelector }}
nodeSelector: {{ toYaml . | nindent 2 }}
{{- end }}
{{- with $values.tolerations }}
tolerations: {{ toYaml . | nindent 2 }}
{{- end }}
topologySpreadConstraints:
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: {{ eq . "kubernetes.io/hostname" | ternary $values.spread "ScheduleAnyway" }}
    labelSelector: {matchLabels: {{ include "qingce.selector" $ | fromYaml | toJson }}}
    matchLabelKeys: [pod-template-hash]
{{- end }}
containers:
  - name: {{ .module }}
    image: {{ include "qingce.image" . }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    {{- include "qingce.containerSecurity" . | nindent 4 }}
    envFrom: [{configMapRef: {name: {{ include "qingce.name" . }}}}]
    env:
      # A service whose memory is spent leaves and is started again: docs/decisions/0019.
      - {name: JAVA_TOOL_OPTIONS, value: {{ printf "%s -XX:+ExitOnOutOfMemoryError" $values.java | quote }}}
      {{- include "qingce.secretSettings" . | nindent 6 }}
    ports:
      - {name: http, containerPort: {{ .service.http }}}
      - {name: management, containerPort: {{ .service.management }}}
      {{- if and (eq .key "monitoring") .root.Values.hj212.enabled }}
      - {name: hj212, containerPort: {{ .root.Values.hj212.port }}}
      {{- end }}
    # Migrations of a large database may take a while: ten minutes before the first start is given up.
    startupProbe:
      httpGet: {path: /q/health/started, port: management}
      periodSeconds: 2
      failureThreshold: 300
      timeoutSeconds: 3
    # Down only when nothing but a new process mends it.
    livenessProbe:
      httpGet: {path: /q/health/live, port: management}
      periodSeconds: 5
      failureThreshold: 6
      timeoutSeconds: 3
    # Down while the database does not answer; never for the bus.
    readinessProbe:
      httpGet: {path: /q/health/ready, port: management}
      periodSeconds: 2
      failureThreshold: 2
      timeoutSeconds: 3
    lifecycle:
      # Requests find other replicas before this one stops taking them.
      preStop: {sleep: {seconds: 5}}
    resources: {{ toYaml $values.resources | nindent 6 }}
    volumeMounts: {{ include "qingce.mounts" . | nindent 6 }}
volumes: {{ include "qingce.volumes" . | nindent 2 }}
{{- end }}

{{- define "qingce.mounts" -}}
- {name: tmp, mountPath: /tmp}
{{- if and (not .service.stateless) (include "qingce.databaseAuthority" .root) }}
- {name: database-authority, mountPath: /etc/qingce/database, readOnly: true}
{{- end }}
{{- if and (not .service.stateless) (include "qingce.kafkaAuthority" .root) }}
- {name: kafka-authority, mountPath: /etc/qingce/kafka, readOnly: true}
{{- end }}
{{- if eq .key "plan" }}
- {name: evidence, mountPath: /var/lib/qingce/evidence}
{{- end }}
- {name: settings, mountPath: /app/config, readOnly: true}
{{- range $name, $secret := .values.secretFiles }}
- {name: {{ include "qingce.volume" $name }}, mountPath: /etc/qingce/files/{{ $name }}, readOnly: true}
{{- end }}
{{- end }}

{{/* The volume of a setting that is a file. */}}
{{- define "qingce.volume" -}}
{{- . | replace "." "-" | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "qingce.volumes" -}}
- name: settings
  configMap: {name: {{ include "qingce.name" . }}-file, optional: true}
{{- range $name, $secret := .values.secretFiles }}
- name: {{ include "qingce.volume" $name }}
  secret:
    secretName: {{ $secret.name }}
    defaultMode: 0440
    {{- with $secret.key }}
    items: [{key: {{ . }}, path: {{ . }}}]
    {{- end }}
{{- end }}
- name: tmp
  emptyDir: {sizeLimit: {{ .values.temporary }}}
{{- if not .service.stateless }}
{{- with include "qingce.databaseAuthority" .root }}
- name: database-authority
  secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- with include "qingce.kafkaAuthority" .root }}
- name: kafka-authority
  secret: {secretName: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- end }}
{{- if eq .key "plan" }}
- name: evidence
  {{- if eq .root.Values.evidence.store "folder" }}
  persistentVolumeClaim: {claimName: {{ .root.Values.evidence.existingClaim | default (printf "%s-evidence" .root.Release.Name) }}}
  {{- else }}
  emptyDir: {sizeLimit: {{ .root.Values.evidence.staging }}}
  {{- end }}
{{- end }}
{{- end }}
