package io.qingce.monitoring.remark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that could not be taken; the rest of its item was.
 *
 * @param index item, from 0
 * @param line its physical line, from 1
 * @param field the value, as a rejected item names it
 * @param sent as written, cut if it is long
 * @param reason stable slug
 * @param detail one sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A value that could not be taken 另存的值: on record without a number, the rest of its item as sent.")
public record AsideValue(int index, @Nullable Integer line, String field, String sent, String reason, String detail) {}
