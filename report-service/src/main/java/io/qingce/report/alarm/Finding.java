package io.qingce.report.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that deserves an alarm as long as it holds.
 *
 * @param kind what it is about
 * @param subject whom it concerns: plan/target, a site code, a region
 * @param plan key of the plan, if it is about one
 * @param region of the plan or site, or itself; full printed name
 * @param detail the figures and their basis
 */
record Finding(AlarmKind kind, String subject, @Nullable String plan, String region, JsonNode detail) {

    /** What makes two findings the same one. */
    record Key(AlarmKind kind, String subject) {}

    Key key() {
        return new Key(kind, subject);
    }
}
