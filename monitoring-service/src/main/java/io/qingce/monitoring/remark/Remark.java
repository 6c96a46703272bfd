package io.qingce.monitoring.remark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in a feed that was not read, or not as it was written. What is alike in many items is one remark.
 *
 * @param reason stable slug
 * @param name column, member, flag or the like, as sent; cut if it is long
 * @param as what it was read as, the first time
 * @param column of a table, from 1
 * @param index first item, from 0
 * @param line its physical line, from 1
 * @param times how often
 * @param text one sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was not read, or not as it was written 说明.")
public record Remark(
        String reason,
        String name,
        @Nullable String as,
        @Nullable Integer column,
        @Nullable Integer index,
        @Nullable Integer line,
        int times,
        String text) {}
