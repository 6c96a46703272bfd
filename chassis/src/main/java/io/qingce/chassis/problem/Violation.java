package io.qingce.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One finding in a refused request.
 *
 * @param field path of the offending field, such as {@code targets[3].points[0].value}
 * @param index position of the item in a batch, from 0
 * @param line physical line of a CSV, from 1
 * @param reason stable slug of the reason, such as {@code negative-concentration}
 * @param detail one sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Nullable String field,
        @Nullable Integer index,
        @Nullable Integer line,
        String reason,
        String detail) {

    public static Violation of(String field, String reason, String detail) {
        return new Violation(field, null, null, reason, detail);
    }
}
