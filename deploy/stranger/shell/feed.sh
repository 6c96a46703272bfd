#!/usr/bin/env bash
# Sends each table of a folder, once; for cron. Arguments: the folder, and the address of Qingce.
# What is on record goes to sent/, what is refused as a whole to refused/, each with its answer; what did not arrive stays for the next time.
set -euo pipefail
folder=$1
qingce=${2:-http://localhost:8080}
cd "$folder" && mkdir -p sent refused

# One at a time, however long the last one takes.
exec 9> .lock
flock -n 9 || exit 0

# By a key of its own; where nobody is asked for one, by a name.
if [[ -n "${QINGCE_KEY:-}" ]]; then
    who="Authorization: Bearer $QINGCE_KEY"
else
    who="X-Qingce-Actor: ${QINGCE_ACTOR:-$(id -un)}"
fi

for table in *.csv; do
    [[ -e "$table" ]] || continue
    # The same content under the same key gets the same answer, if the first one was lost on its way.
    key=$(sha256sum "$table" | cut -c1-64)
    status=$(curl -sS --retry 5 --max-time 600 -o "$table.answer.json" -w '%{http_code}' "$qingce/api/observations?items=problems" \
        -H 'Content-Type: text/csv' -H "Idempotency-Key: $key" -H @- --data-binary "@$table" <<< "$who") || status=000
    case $status in
        200) mv "$table" "$table.answer.json" sent/ ;;
        408 | 429 | 5?? | 000) rm -f "$table.answer.json" && echo "$table: waits, $status" >&2 ;;
        *) mv "$table" "$table.answer.json" refused/ && echo "$table: refused, $status" >&2 ;;
    esac
done
