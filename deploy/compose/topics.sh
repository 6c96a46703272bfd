#!/bin/bash
# Makes the topics of contracts/topics.yaml; what is there already stays as it is.
set -euo pipefail
topic() {
    local name=$1 partitions=$2
    shift 2
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
        --topic "$name" --partitions "$partitions" --replication-factor 1 "$@"
}
topic plan.plan-published.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic plan.value-reported.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic plan.progress-reported.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic monitoring.site-changed.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic monitoring.observations-recorded.v1 6 --config cleanup.policy=delete --config compression.type=gzip --config retention.ms=-1
topic monitoring.exceptional-event-decided.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic report.attainment-changed.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic report.alarm-changed.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic report.bulletin-published.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic report.bulletin-corrected.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic report.bulletin-withdrawn.v1 1 --config cleanup.policy=compact --config compression.type=gzip
topic audit.head-anchored.v1 1 --config cleanup.policy=delete --config retention.ms=-1 --config compression.type=gzip
