package io.qingce.report.alarm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.alarm-changed.v1}, and an alarm in a list.
 *
 * @param alarm its number
 * @param revision 1 when it was raised, 2 when it was cleared; the higher one wins
 * @param kind what it is about
 * @param kindText the same in words
 * @param subject whom it concerns: plan/target, a site code, a region
 * @param plan key of the plan, if it is about one
 * @param standing whether it still holds
 * @param raisedAt when it was raised
 * @param clearedAt when it no longer held
 * @param detail the figures at the time it was raised, with their basis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alarm(
        long alarm,
        int revision,
        AlarmKind kind,
        String kindText,
        String subject,
        @Nullable String plan,
        boolean standing,
        Instant raisedAt,
        @Nullable Instant clearedAt,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, additionalProperties = Object.class)
        String detail) {

    static Alarm of(
            long id,
            AlarmKind kind,
            String subject,
            @Nullable String plan,
            Instant raisedAt,
            @Nullable Instant clearedAt,
            String detail) {
        return new Alarm(
                id,
                clearedAt == null ? 1 : 2,
                kind,
                kind.words().text(),
                subject,
                plan,
                clearedAt == null,
                raisedAt,
                clearedAt,
                detail);
    }
}
