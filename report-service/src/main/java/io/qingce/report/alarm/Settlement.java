package io.qingce.report.alarm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changes so that exactly the findings stand; of one key at most one alarm does.
 *
 * @param over alarms that hold no longer
 * @param raised findings of which no alarm stands yet
 */
record Settlement(List<StoredAlarm> over, List<Finding> raised) {

    static Settlement of(List<StoredAlarm> standing, List<Finding> found) {
        Set<Finding.Key> still = new HashSet<>();
        found.forEach(finding -> still.add(finding.key()));
        Set<Finding.Key> known = new HashSet<>();
        standing.forEach(alarm -> known.add(alarm.key()));
        return new Settlement(
                standing.stream().filter(alarm -> !still.contains(alarm.key())).toList(),
                found.stream().filter(finding -> known.add(finding.key())).toList());
    }
}
